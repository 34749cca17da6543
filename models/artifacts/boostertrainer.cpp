#include "models/artifacts/boostertrainer.h"

#include "models/artifacts/xgboostlibrary.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <map>
#include <numeric>
#include <string>
#include <utility>

namespace slipway {

namespace {

constexpr auto trainingFailed = QT_TRANSLATE_NOOP("Core", "The model could not be trained: XGBoost says \"%1\".");

/// Owns a data matrix of the library.
class Matrix
{
public:
    Matrix() = default;
    ~Matrix()
    {
        if (m_handle)
            xgboost().matrixFree(m_handle);
    }
    Matrix(const Matrix &) = delete;
    Matrix &operator=(const Matrix &) = delete;

    bool fill(const LabelledRows &data)
    {
        const auto rows = static_cast<bst_ulong>(data.rows.count());
        return xgboost().matrixCreateFromMat(data.rows.values.data(), rows, static_cast<bst_ulong>(data.rows.columns),
                                             std::numeric_limits<float>::quiet_NaN(), &m_handle)
                   == 0
               && xgboost().matrixSetFloatInfo(m_handle, "label", data.outcomes.data(), rows) == 0;
    }

    DMatrixHandle handle() const { return m_handle; }

private:
    DMatrixHandle m_handle = nullptr;
};

bool isUsable(const LabelledRows &data, const LabelledRows &shape)
{
    const int columns = shape.rows.columns;
    return data.rows.count() > 0 && data.rows.columns == columns && data.featureNames.size() == columns
           && data.featureNames == shape.featureNames && data.featureTypes.size() == columns
           && data.outcomes.size() == static_cast<size_t>(data.rows.count());
}

bool nameFeatures(BoosterHandle booster, const char *field, const QStringList &values)
{
    QList<QByteArray> bytes;
    std::vector<const char *> pointers;
    for (const QString &value : values)
        bytes.append(value.toUtf8());
    for (const QByteArray &value : std::as_const(bytes))
        pointers.push_back(value.constData());
    return xgboost().boosterSetStrFeatureInfo(booster, field, pointers.data(), static_cast<bst_ulong>(pointers.size()))
           == 0;
}

bool configure(BoosterHandle booster, const TrainingParameters &parameters)
{
    const std::pair<const char *, std::string> settings[] = {
        {"verbosity", "0"}, // first: the next ones may be warned of
        {"objective", BoosterTrainer::objective},
        {"tree_method", BoosterTrainer::treeMethod},
        {"nthread", "1"},
        {"max_depth", std::to_string(parameters.maxDepth)},
        {"eta", QByteArray::number(parameters.eta, 'g', 17).toStdString()},
        {"subsample", QByteArray::number(parameters.subsample, 'g', 17).toStdString()},
        {"seed", std::to_string(parameters.seed)},
        {"eval_metric", "logloss"},
        {"eval_metric", "error"},
    };
    for (const auto &[name, value] : settings) {
        if (xgboost().boosterSetParam(booster, name, value.c_str()) != 0)
            return false;
    }
    return true;
}

/// Reads "[0]\ttraining-logloss:0.66\ttraining-error:0.21\tvalidation-logloss:…" (XGBoosterEvalOneIter).
TrainingRound readEvaluation(const QByteArray &line)
{
    std::map<QByteArray, double> values;
    for (const QByteArray &part : line.split('\t')) {
        const qsizetype colon = part.lastIndexOf(':');
        if (colon > 0)
            values[part.left(colon)] = part.mid(colon + 1).toDouble();
    }
    return {values["training-logloss"], values["validation-logloss"], 1 - values["training-error"],
            1 - values["validation-error"]};
}

/// Shares of the total gain, in the order of the columns; all 0 when the model has no split.
bool readImportance(BoosterHandle booster, const QStringList &names, std::vector<double> &importance)
{
    bst_ulong count = 0;
    bst_ulong dimensions = 0;
    const char **features = nullptr;
    const bst_ulong *shape = nullptr;
    const float *scores = nullptr;
    if (xgboost().boosterFeatureScore(booster, R"({"importance_type":"total_gain"})", &count, &features, &dimensions,
                                      &shape, &scores)
        != 0)
        return false;
    importance.assign(static_cast<size_t>(names.size()), 0);
    for (bst_ulong i = 0; i < count; ++i) {
        const qsizetype column = names.indexOf(QString::fromUtf8(features[i]));
        if (column >= 0)
            importance[static_cast<size_t>(column)] = scores[i];
    }
    const double total = std::accumulate(importance.begin(), importance.end(), 0.0);
    for (double &value : importance)
        value = total > 0 ? value / total : 0;
    return true;
}

} // namespace

Result<TrainedBooster> BoosterTrainer::train(const TrainingParameters &parameters, const LabelledRows &training,
                                             const LabelledRows &validation, Progress &progress)
{
    if (!isUsable(training, training) || !isUsable(validation, training) || parameters.rounds <= 0) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "The model could not be trained: it needs rows for training and "
                                                   "validation with the same features, and at least one round."));
    }
    if (Status usable = xgboost().library.status(); !usable.ok())
        return usable.error();
    Matrix matrices[2];
    if (!matrices[0].fill(training) || !matrices[1].fill(validation))
        return Booster::libraryError(ErrorCode::InvalidArgument, trainingFailed);
    DMatrixHandle handles[] = {matrices[0].handle(), matrices[1].handle()};
    const char *names[] = {"training", "validation"};

    BoosterHandle handle = nullptr;
    if (xgboost().boosterCreate(handles, 2, &handle) != 0)
        return Booster::libraryError(ErrorCode::Internal, trainingFailed);
    const Booster owner(handle);
    if (!configure(handle, parameters) || !nameFeatures(handle, "feature_name", training.featureNames)
        || !nameFeatures(handle, "feature_type", training.featureTypes))
        return Booster::libraryError(ErrorCode::InvalidArgument, trainingFailed);

    std::vector<TrainingRound> rounds;
    for (int round = 0; round < parameters.rounds; ++round) {
        if (progress.cancelled())
            return cancelledError();
        const char *evaluation = nullptr;
        if (xgboost().boosterUpdateOneIter(handle, round, handles[0]) != 0
            || xgboost().boosterEvalOneIter(handle, round, handles, names, 2, &evaluation) != 0)
            return Booster::libraryError(ErrorCode::InvalidArgument, trainingFailed);
        rounds.push_back(readEvaluation(evaluation));
        progress.report(round + 1, parameters.rounds);
    }

    std::vector<double> importance;
    if (!readImportance(handle, training.featureNames, importance))
        return Booster::libraryError(ErrorCode::Internal, trainingFailed);
    auto model = owner.saved();
    if (!model)
        return model.error();
    // What was saved is what will serve, so that is what predicts from here on.
    auto loaded = Booster::fromBytes(*model);
    if (!loaded)
        return loaded.error();
    return TrainedBooster{std::move(*loaded), std::move(*model), std::move(rounds), std::move(importance)};
}

} // namespace slipway
