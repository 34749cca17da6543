#pragma once

#include "models/base/result.h"

#include <QByteArray>

namespace slipway {

/// Whether a model is built so that no row can lead a prediction or its contributions out of bounds or into a loop:
/// in every tree the children, parents, split features and categories are within range and each node is reached once;
/// leaves are finite; the counts fit each other. `ubjson` is the model as XGBoost's library writes it
/// (Booster::saved(); model.schema of XGBoost 1.7), `featureCount` the inputs that a row has. Corrupt, with what is
/// wrong and where. The bytes are parsed as foreign ones: only for the child of a trial (modeltrial.h).
Status checkModelStructure(const QByteArray &ubjson, int featureCount);

} // namespace slipway
