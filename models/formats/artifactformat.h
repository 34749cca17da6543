#pragma once

#include <QByteArray>
#include <QString>

namespace slipway {

/// How many bytes of an artifact artifactFormat() looks at.
constexpr qint64 artifactHeadBytes = 512;

/// What a model file is, told by its first bytes and never by loading it: "xgboost-ubjson", "xgboost-json",
/// "xgboost-binary" (dmlc/xgboost 1.7, src/learner.cc: "binf" or LearnerModelParamLegacy), "placeholder"
/// (text that begins with MODEL_BINARY_DATA), "unknown".
QString artifactFormat(const QByteArray &head);

} // namespace slipway
