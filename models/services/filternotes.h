#pragma once

#include "models/base/result.h"

namespace slipway {

class RegistryService;

/// What a filter that is understood may not mean: a sentence for each metric, parameter or tag that it asks for and no
/// version has, with the nearest one that some have. None for a filter that cannot be read.
Result<QList<Sentence>> filterNotes(RegistryService &registries, const QString &filter);

} // namespace slipway
