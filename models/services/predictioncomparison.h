#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/significance.h"

#include <QStringList>

namespace slipway {

class RegistryService;

// Whether two versions differ beyond chance. Synchronous; any thread. Files are only read. The rows of two files are
// paired by their row id, whatever their order; memory is that of their rows.

/// Whether the version's own folder holds a file predictions.csv. NotFound (no such version), the errors of the index.
Result<bool> hasPredictions(RegistryService &registries, const QString &versionId);

/// The files predictions.csv of two versions, each from the folder of the version's model file; a link that leads out
/// of the registry is not followed. That they are of different models is a note. NotFound (no such version, no such
/// file, or no folder of the version's own), the errors of comparePredictionFiles().
Result<PredictionComparison> comparePredictions(RegistryService &registries, const QString &versionA,
                                                const QString &versionB, const PredictionOptions &options,
                                                Progress &progress);

/// Two files that a person chose; the format is that of predictionsreader.h. InvalidArgument (a file that is none of
/// predictions, no row in common), NotFound, Unreadable, Corrupt, Unsupported, Cancelled.
Result<PredictionComparison> comparePredictionFiles(const QString &fileA, const QString &fileB,
                                                    const PredictionOptions &options, Progress &progress);

/// How many rows each of the versions was trained and tested on; none: as the versions state it.
struct ResamplingSizes {
    std::optional<qint64> trainRows;
    std::optional<qint64> testRows;
};

/// Two groups of versions that differ by their seeds, on one metric (ColumnKey's name): pairs the versions with the
/// same parameter "seed" (or "random_state", "random_seed"), else by their order. `idsA` and `idsB` are of the same
/// length. InvalidArgument (unequal or too small groups, a version without the metric, sizes that nobody states),
/// NotFound.
Result<SeedComparison> compareSeeds(RegistryService &registries, const QStringList &idsA, const QStringList &idsB,
                                    const QString &metric, const ResamplingSizes &sizes, double confLevel);

} // namespace slipway
