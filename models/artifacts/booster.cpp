#include "models/artifacts/booster.h"

#include "models/artifacts/xgboostlibrary.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <utility>

namespace slipway {

namespace {

constexpr auto predictionFailed = QT_TRANSLATE_NOOP("Core", "The model could not predict (%1).");

} // namespace

Error Booster::libraryError(ErrorCode code, const char *message)
{
    // The library's text is "[time] file:line: reason" and a stack; the reason alone is for a person.
    const QString whole = QString::fromUtf8(xgboost().getLastError());
    const QString line = whole.section(QLatin1Char('\n'), 0, 0);
    const qsizetype colon = line.indexOf(QLatin1String(": "), line.indexOf(QLatin1Char(']')));
    const QString reason = colon < 0 ? line : line.mid(colon + 2);
    return makeError(code, message, {reason.trimmed()}, whole);
}

Booster::Booster(Booster &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)),
      m_featureCount(other.m_featureCount),
      m_featureNames(std::move(other.m_featureNames)),
      m_objective(std::move(other.m_objective))
{
}

Booster &Booster::operator=(Booster &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_featureCount, other.m_featureCount);
    std::swap(m_featureNames, other.m_featureNames);
    std::swap(m_objective, other.m_objective);
    return *this;
}

Booster::~Booster()
{
    if (m_handle)
        xgboost().boosterFree(m_handle);
}

Result<Booster> Booster::fromBytes(const QByteArray &bytes)
{
    constexpr auto doesNotLoad = QT_TRANSLATE_NOOP("Core", "XGBoost cannot load the model (\"%1\").");
    if (Status usable = xgboost().library.status(); !usable.ok())
        return usable.error();
    BoosterHandle handle = nullptr;
    if (xgboost().boosterCreate(nullptr, 0, &handle) != 0)
        return libraryError(ErrorCode::Internal, doesNotLoad);
    Booster booster(handle);
    xgboost().boosterSetParam(handle, "nthread",
                              "1"); // many small requests at once; a thread team for each would be slower
    xgboost().boosterSetParam(handle, "verbosity", "0");
    if (bytes.isEmpty()
        || xgboost().boosterLoadModelFromBuffer(handle, bytes.constData(), static_cast<bst_ulong>(bytes.size())) != 0) {
        if (bytes.isEmpty())
            return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "The model file is empty."));
        return libraryError(ErrorCode::Corrupt, doesNotLoad);
    }
    bst_ulong features = 0;
    if (xgboost().boosterGetNumFeature(handle, &features) != 0)
        return libraryError(ErrorCode::Corrupt, doesNotLoad);
    booster.m_featureCount = static_cast<int>(features);

    bst_ulong nameCount = 0;
    const char **names = nullptr;
    if (xgboost().boosterGetStrFeatureInfo(handle, "feature_name", &nameCount, &names) == 0) {
        for (bst_ulong i = 0; i < nameCount; ++i)
            booster.m_featureNames.append(QString::fromUtf8(names[i]));
    }
    bst_ulong length = 0;
    const char *config = nullptr;
    if (xgboost().boosterSaveJsonConfig(handle, &length, &config) == 0) {
        const auto json = nlohmann::json::parse(config, config + length, nullptr, false);
        const auto pointer = nlohmann::json::json_pointer("/learner/learner_train_param/objective");
        if (json.is_object() && json.contains(pointer) && json.at(pointer).is_string())
            booster.m_objective = QString::fromStdString(json.at(pointer).get<std::string>());
    }
    return booster;
}

Result<QByteArray> Booster::saved() const
{
    bst_ulong length = 0;
    const char *bytes = nullptr;
    if (xgboost().boosterSaveModelToBuffer(m_handle, R"({"format":"ubj"})", &length, &bytes) != 0)
        return libraryError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "XGBoost cannot save the model (\"%1\")."));
    return QByteArray(bytes, static_cast<qsizetype>(length));
}

Result<std::vector<float>> Booster::predict(const FloatRows &rows) const
{
    if (rows.columns != m_featureCount || rows.count() == 0) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "The model takes %1 features a row, not %2."),
                         {QString::number(m_featureCount), QString::number(rows.columns)});
    }
    // The array interface of numpy, version 3, which XGBoosterPredictFromDense reads (c_api.h of XGBoost 1.7).
    const std::string array = R"({"data":[)" + std::to_string(reinterpret_cast<uintptr_t>(rows.values.data()))
                              + R"(,true],"shape":[)" + std::to_string(rows.count()) + ","
                              + std::to_string(rows.columns) + R"(],"typestr":"<f4","version":3})";
    constexpr auto config =
        R"({"type":0,"training":false,"iteration_begin":0,"iteration_end":0,"missing":NaN,"strict_shape":false,"cache_id":0})";
    const bst_ulong *shape = nullptr;
    bst_ulong dimensions = 0;
    const float *values = nullptr;
    if (xgboost().boosterPredictFromDense(m_handle, array.c_str(), config, nullptr, &shape, &dimensions, &values) != 0)
        return libraryError(ErrorCode::Internal, predictionFailed);
    bst_ulong count = 1;
    for (bst_ulong i = 0; i < dimensions; ++i)
        count *= shape[i];
    return std::vector<float>(values, values + count);
}

Result<std::vector<float>> Booster::contributions(std::span<const float> row) const
{
    if (static_cast<int>(row.size()) != m_featureCount) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "The model takes %1 features a row, not %2."),
                         {QString::number(m_featureCount), QString::number(row.size())});
    }
    DMatrixHandle matrix = nullptr;
    if (xgboost().matrixCreateFromMat(row.data(), 1, static_cast<bst_ulong>(row.size()),
                                      std::numeric_limits<float>::quiet_NaN(), &matrix)
        != 0)
        return libraryError(ErrorCode::Internal, predictionFailed);
    constexpr auto config = R"({"type":2,"training":false,"iteration_begin":0,"iteration_end":0,"strict_shape":false})";
    const bst_ulong *shape = nullptr;
    bst_ulong dimensions = 0;
    const float *values = nullptr;
    const int failed = xgboost().boosterPredictFromDMatrix(m_handle, matrix, config, &shape, &dimensions, &values);
    bst_ulong count = failed ? 0 : 1;
    for (bst_ulong i = 0; i < dimensions && !failed; ++i)
        count *= shape[i];
    std::vector<float> result;
    if (count > row.size())
        result.assign(values, values + row.size() + 1);
    xgboost().matrixFree(matrix);
    if (result.empty())
        return libraryError(ErrorCode::Internal, predictionFailed);
    return result;
}

} // namespace slipway
