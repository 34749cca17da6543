#pragma once

#include <QByteArray>
#include <QString>

namespace slipway {

/// How many bytes of either end of an artifact are looked at.
constexpr qint64 artifactEndBytes = 512;

/// What a model file is, told by its first bytes and never by loading it: "xgboost-ubjson", "xgboost-json",
/// "xgboost-binary" (dmlc/xgboost 1.7, src/learner.cc: "binf" or LearnerModelParamLegacy), "placeholder"
/// (text that begins with MODEL_BINARY_DATA), "unknown".
QString artifactFormat(const QByteArray &head);

/// Whether a file of this format that ends with `tail` lacks its end: one object is all that the JSON formats
/// hold, so that its closing brace comes last. Of the others it is not known.
bool artifactIsCutOff(const QString &format, const QByteArray &tail);

} // namespace slipway
