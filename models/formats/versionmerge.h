#pragma once

#include "models/domain/modelversion.h"

namespace slipway {

/// Adds to `version`, read from the file nearest to its artifact, what `entry`, read from a list of the
/// registry, says beyond it. Where both speak and differ, `version` stays as it is and gets a conflict that
/// shows both values. `file` and `listFile` name the two files; the conflicts belong to `file`.
void mergeListEntry(ModelVersion &version, const ModelVersion &entry, const QString &file, const QString &listFile);

} // namespace slipway
