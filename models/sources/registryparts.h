#pragma once

#include "models/base/progress.h"
#include "models/sources/registrysource.h"

namespace slipway {

/// A folder, or a file in it, that is a registry of one layout.
struct RegistryPart {
    QString path; ///< absolute
    QString layout;
};

struct RegistryParts {
    QList<RegistryPart> parts; ///< at least one
    QList<Error> leftOut;      ///< what may be or hold a registry and is none of the parts, each with the reason
};

/// The registries that a folder holds (or the one that a file is): itself, of each layout that is there, and those down
/// to three folders below it, inside of another or not. Weight files alone are one only outside of others. Links are
/// not followed, hidden folders left out; at most 20 000 folders are looked at. In the order of their paths, the folder
/// itself first, the surest layout first. The error of sourceFor() when there is none; NotFound, Unreadable, Cancelled.
Result<RegistryParts> registriesIn(const QString &path, Progress &progress);

} // namespace slipway
