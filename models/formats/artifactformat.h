#pragma once

#include <QByteArray>
#include <QString>

namespace slipway {

/// How many bytes of either end of an artifact are looked at.
constexpr qint64 artifactEndBytes = 512;

/// What a model file is, told by its first bytes and never by loading it: "xgboost-ubjson", "xgboost-json",
/// "xgboost-binary" (dmlc/xgboost 1.7, src/learner.cc: "binf" or LearnerModelParamLegacy), "pytorch" (a zip of data.pkl
/// and tensors), "zip", "pickle" (protocol 2 to 5; joblib files are pickles), "safetensors", "gguf", "hdf5", "onnx",
/// "placeholder" (text that begins with MODEL_BINARY_DATA), "unknown".
QString artifactFormat(const QByteArray &head);

/// How the file is compressed as a whole, told by its first bytes: "gzip", "bz2", "xz", "zstd"; empty = none that is
/// known.
QString artifactCompression(const QByteArray &head);

/// Whether a file of this format that ends with `tail` lacks its end: one object is all that the JSON formats
/// hold, so that its closing brace comes last. Of the others it is not known.
bool artifactIsCutOff(const QString &format, const QByteArray &tail);

} // namespace slipway
