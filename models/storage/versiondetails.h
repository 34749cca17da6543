#pragma once

#include "models/domain/modelversion.h"

#include <QByteArray>

namespace slipway {

/// What the index keeps of a version in one piece, because it is shown for one version at a time and never searched:
/// features, target, training rows and seconds, histories, importance, confusion matrices, artifacts, other keys.
QByteArray packedDetails(const ModelVersion &version);
/// Adds them to `version`. False when the bytes are none of ours; `version` may then hold a part.
bool unpackDetails(const QByteArray &bytes, ModelVersion &version);

} // namespace slipway
