#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/modelversion.h"

namespace slipway {

class RegistryService;

/// The JSON text of the parameter that is the seed: "seed", "random_state" or "random_seed"; empty without one.
QString seedOf(const ModelVersion &version);

/// Versions of one model whose parameters are equal but for the seed.
struct SeedGroup {
    QString name;          ///< what tells it from the other groups: its model, or the parameters that differ
    QList<qsizetype> rows; ///< at least two, indices into what was grouped
};
/// In the order in which they first occur; versions without a seed are in none. Pure.
QList<SeedGroup> seedGroups(const QList<ModelVersion> &versions);

/// The version and all of the same registry, model and parameters but the seed, itself first; itself alone when it
/// states no seed. NotFound, InvalidArgument (more versions of the model than are looked at), Cancelled. Blocks.
Result<QList<ModelVersion>> versionsOfOtherSeeds(RegistryService &registries, const QString &versionId,
                                                 Progress &progress);

} // namespace slipway
