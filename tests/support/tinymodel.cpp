#include "tests/support/tinymodel.h"

#include "models/artifacts/modeltrial.h"

#include <xgboost/c_api.h>

#include <limits>
#include <string>
#include <vector>

namespace slipway {

QStringList tinyModelFeatures(int features)
{
    return QStringList{QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma"),
                       QStringLiteral("delta"), QStringLiteral("epsilon")}
        .mid(0, features);
}

QByteArray trainTinyModel(const TinyModel &tiny)
{
    const FloatRows rows = seededRows(tiny.seed, tiny.features, tiny.rows);
    std::vector<float> labels;
    for (int i = 0; i < rows.count(); ++i) {
        const float *row = rows.values.data() + i * rows.columns;
        labels.push_back(row[0] + 0.5f * row[1] > 0.7f ? 1.0f : 0.0f);
    }
    std::vector<QByteArray> nameBytes;
    for (const QString &name : tinyModelFeatures(tiny.features))
        nameBytes.push_back(name.toUtf8());
    std::vector<const char *> names;
    for (const QByteArray &name : nameBytes)
        names.push_back(name.constData());

    DMatrixHandle matrix = nullptr;
    BoosterHandle booster = nullptr;
    bool ok =
        XGDMatrixCreateFromMat(rows.values.data(), static_cast<bst_ulong>(rows.count()),
                               static_cast<bst_ulong>(rows.columns), std::numeric_limits<float>::quiet_NaN(), &matrix)
            == 0
        && XGDMatrixSetFloatInfo(matrix, "label", labels.data(), labels.size()) == 0
        && XGBoosterCreate(&matrix, 1, &booster) == 0
        && XGBoosterSetStrFeatureInfo(booster, "feature_name", names.data(), names.size()) == 0;
    const std::string depth = std::to_string(tiny.depth);
    const std::pair<const char *, const char *> parameters[] = {{"objective", "binary:logistic"},
                                                                {"max_depth", depth.c_str()},
                                                                {"eta", "0.3"},
                                                                {"nthread", "1"},
                                                                {"seed", "7"},
                                                                {"verbosity", "0"}};
    for (const auto &[name, value] : parameters)
        ok = ok && XGBoosterSetParam(booster, name, value) == 0;
    for (int round = 0; ok && round < tiny.rounds; ++round)
        ok = XGBoosterUpdateOneIter(booster, round, matrix) == 0;
    const std::string format = std::string("{\"format\":\"") + tiny.format + "\"}";
    bst_ulong size = 0;
    const char *bytes = nullptr;
    ok = ok && XGBoosterSaveModelToBuffer(booster, format.c_str(), &size, &bytes) == 0;
    const QByteArray model = ok ? QByteArray(bytes, static_cast<qsizetype>(size)) : QByteArray();
    if (booster)
        XGBoosterFree(booster);
    if (matrix)
        XGDMatrixFree(matrix);
    return model;
}

} // namespace slipway
