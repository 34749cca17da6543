#pragma once

#include <QByteArray>
#include <QStringList>

namespace slipway {

/// Which tiny model: other rounds or another seed make other bytes; the same make the same bytes on one
/// machine.
struct TinyModel {
    int rounds = 5;
    quint64 seed = 1;
    int features = 3;
    int rows = 200;
    int depth = 3;
    const char *format = "ubj"; ///< of XGBoost: "ubj", "json" or "deprecated" (binary)
};

/// Really trains a binary:logistic model on seeded rows and returns its bytes (UBJSON). Its columns are
/// named "alpha", "beta", "gamma", … Empty when the library fails.
QByteArray trainTinyModel(const TinyModel &tiny = {});

/// The names of its columns in order.
QStringList tinyModelFeatures(int features = 3);

} // namespace slipway
