#pragma once

#include "models/base/progress.h"
#include "models/sources/registrysource.h"

namespace slipway {

/// A folder that is a registry of one layout.
struct RegistryPart {
    QString path; ///< absolute
    QString layout;
};

/// The registries that a folder holds (or the one that a file is): itself, and folders directly in it that have another
/// layout; when it is no registry, those below it, down to three folders deep. Links are not followed, hidden folders
/// left out. In the order of their paths, the folder itself first. The error of sourceFor() when there is none;
/// NotFound, Unreadable, Cancelled.
Result<QList<RegistryPart>> registriesIn(const QString &path, Progress &progress);

} // namespace slipway
