#include "models/training/registrywriter.h"

#include "models/base/atomicfile.h"
#include "models/training/stagingfolder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway {

namespace {

using Json = nlohmann::ordered_json; // keys in the order in which a person looks for them

double decimals(double value, int count)
{
    const double scale = std::pow(10, count);
    return std::round(value * scale) / scale;
}

QByteArray text(const Json &json)
{
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

std::string utf8(const QString &value)
{
    return value.toStdString();
}

std::string timeText(const QDateTime &time)
{
    return utf8(time.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss")));
}

double sizeMb(const TrainedVersion &version)
{
    return decimals(static_cast<double>(version.modelBytes.size()) / 1e6, 3);
}

Json metricsJson(const Evaluation &evaluation)
{
    return {{"accuracy", decimals(evaluation.accuracy(), 6)},
            {"precision", decimals(evaluation.precision(), 6)},
            {"recall", decimals(evaluation.recall(), 6)},
            {"f1_score", decimals(evaluation.f1(), 6)},
            {"auc_roc", decimals(evaluation.areaUnderRoc, 6)},
            {"confusion_matrix",
             {{"true_positive", evaluation.truePositive},
              {"true_negative", evaluation.trueNegative},
              {"false_positive", evaluation.falsePositive},
              {"false_negative", evaluation.falseNegative}}}};
}

Json trainingMetricsJson(const TrainedVersion &version)
{
    Json history = {{"epochs", version.rounds.size()}};
    for (const TrainingRound &round : version.rounds) {
        history["loss"].push_back(round.loss);
        history["val_loss"].push_back(round.validationLoss);
        history["accuracy"].push_back(round.accuracy);
        history["val_accuracy"].push_back(round.validationAccuracy);
    }
    return {{"training_metrics", metricsJson(version.training)},
            {"validation_metrics", metricsJson(version.validation)},
            {"training_history", history}};
}

Json importanceJson(const TrainedVersion &version)
{
    std::vector<size_t> order(version.importance.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return version.importance[a] > version.importance[b]; });
    Json json = Json::object();
    for (const size_t i : order)
        json[utf8(version.features[static_cast<qsizetype>(i)])] = decimals(version.importance[i], 6);
    return json;
}

Json parametersJson(const TrainingParameters &parameters)
{
    return {{"objective", BoosterTrainer::objective},
            {"max_depth", parameters.maxDepth},
            {"eta", parameters.eta},
            {"subsample", parameters.subsample},
            {"tree_method", BoosterTrainer::treeMethod},
            {"seed", parameters.seed},
            {"eval_metric", {"logloss", "error"}},
            {"num_boost_round", parameters.rounds}};
}

Json metadataJson(const TrainedVersion &version)
{
    Json features = Json::array();
    for (const QString &feature : version.features)
        features.push_back(utf8(feature));
    return {{"model_name", utf8(version.model)},
            {"model_type", "XGBoost"},
            {"version", utf8(version.version)},
            {"target_variable", utf8(version.target)},
            {"features", features},
            {"accuracy", decimals(version.validation.accuracy(), 6)},
            {"precision", decimals(version.validation.precision(), 6)},
            {"recall", decimals(version.validation.recall(), 6)},
            {"f1_score", decimals(version.validation.f1(), 6)},
            {"training_data_size", version.trainingRows},
            {"training_time_seconds", decimals(version.trainingSeconds, 3)},
            {"model_size_mb", sizeMb(version)},
            {"created_at", timeText(version.createdAt)},
            {"status", utf8(version.status)}};
}

Json entryJson(const TrainedVersion &version)
{
    return {{"model_name", utf8(version.model)},
            {"model_type", "XGBoost"},
            {"version", utf8(version.version)},
            {"accuracy", decimals(version.entry.accuracy(), 6)},
            {"f1_score", decimals(version.entry.f1(), 6)},
            {"training_data_size", version.trainingRows},
            {"model_size_mb", sizeMb(version)},
            {"created_at", timeText(version.createdAt)},
            {"status", utf8(version.status)}};
}

} // namespace

Status writeVersion(const QString &modelsFolder, const TrainedVersion &version)
{
    const StagingFolder folder(modelsFolder + QLatin1Char('/') + version.folder);
    if (const Status made = folder.create(); !made)
        return made;
    const std::pair<QString, QByteArray> files[] = {
        {QStringLiteral("model.bin"), version.modelBytes},
        {QStringLiteral("model_metadata.json"), text(metadataJson(version))},
        {QStringLiteral("model_parameters.json"), text(parametersJson(version.parameters))},
        {QStringLiteral("training_metrics.json"), text(trainingMetricsJson(version))},
        {QStringLiteral("feature_importance.json"), text(importanceJson(version))},
        {QStringLiteral("version.txt"), version.version.toUtf8() + '\n'},
    };
    for (const auto &[name, bytes] : files) {
        if (const Status written = folder.write(name, bytes); !written)
            return written;
    }
    return folder.finish();
}

Status writeRegistry(const QString &modelsFolder, const QList<TrainedVersion> &versions)
{
    Json models = Json::array();
    QDateTime newest;
    for (const TrainedVersion &version : versions) {
        models.push_back(entryJson(version));
        newest = newest.isValid() ? std::max(newest, version.createdAt) : version.createdAt;
    }
    const Json registry = {{"registry_version", "1.0.0"},
                           {"created_at", timeText(newest)},
                           {"total_models", versions.size()},
                           {"models", models}};
    return writeFileAtomically(modelsFolder + QStringLiteral("/model_registry.json"), text(registry));
}

} // namespace slipway
