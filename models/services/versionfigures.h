#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/columnkey.h"
#include "models/domain/modelversion.h"

namespace slipway {

class RegistryService;

/// What the index says of many versions in figures: their metrics, parameters and sizes.
struct VersionFigures {
    QList<VersionSummary> versions; ///< with the texts of `parameters`
    QStringList metrics;            ///< names, those that say most first (metricRank()), then by name
    QStringList parameters;         ///< names, the most frequent in the index first, of those that a version has
    QList<int> looks;               ///< of each version in charts
};

/// Reads the versions with these ids, in their order; an id that is gone by now is left out. At most
/// mostParameters parameters are read. The errors of the index, Cancelled.
inline constexpr qsizetype mostParameters = 60;
Result<VersionFigures> versionFigures(RegistryService &registries, const QStringList &ids, Progress &progress);

} // namespace slipway
