#include "models/training/registrywriter.h"

#include "models/base/atomicfile.h"
#include "models/domain/significance.h"
#include "models/training/stagingfolder.h"

#include <QDir>

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

/// The same rows have the same ids in all versions of a model, so that two of them can be compared row by row.
QByteArray predictionsText(const TrainedVersion &version)
{
    constexpr int floatDigits = 9; // reads back as the same float
    QByteArray lines = "row_id,label,score\n";
    for (size_t i = 0; i < version.validationScores.size(); ++i) {
        lines += QByteArray::number(static_cast<qulonglong>(i + 1));
        lines += version.validationLabels[i] > 0.5f ? ",1," : ",0,";
        lines += QByteArray::number(static_cast<double>(version.validationScores[i]), 'g', floatDigits);
        lines += '\n';
    }
    return lines;
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
        {predictionsFileName, predictionsText(version)},
        {QStringLiteral("version.txt"), version.version.toUtf8() + '\n'},
    };
    for (const auto &[name, bytes] : files) {
        if (const Status written = folder.write(name, bytes); !written)
            return written;
    }
    return folder.finish();
}

namespace {

Json readJson(const QString &path)
{
    constexpr qint64 maxBytes = 64 << 20;
    const auto bytes = readWholeFile(path, maxBytes);
    return Json::parse(bytes ? bytes->toStdString() : std::string(), nullptr, false);
}

bool isSameVersion(const Json &a, const Json &b)
{
    const auto same = [&](const char *key) {
        const auto inA = a.find(key);
        const auto inB = b.find(key);
        return inA != a.end() && inB != b.end() && *inA == *inB;
    };
    return a.is_object() && b.is_object() && same("model_name") && same("version") && same("created_at");
}

/// What an entry says of a version, from the metadata in its folder.
Json entryFromMetadata(const Json &metadata)
{
    Json entry = Json::object();
    for (const char *key : {"model_name", "model_type", "version", "accuracy", "f1_score", "training_data_size",
                            "model_size_mb", "created_at", "status"}) {
        if (const auto value = metadata.find(key); value != metadata.end())
            entry[key] = *value;
    }
    return entry;
}

/// The entries of the versions whose folders were there before: as the list had them, else as their folders say.
Json entriesThatStay(const QString &modelsFolder, const Json &registry, const QList<TrainedVersion> &versions)
{
    const auto list = registry.find("models");
    Json entries = Json::array();
    const QStringList folders = QDir(modelsFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &folder : folders) {
        const bool isNew = std::any_of(versions.begin(), versions.end(),
                                       [&folder](const TrainedVersion &version) { return version.folder == folder; });
        const Json metadata =
            isNew ? Json()
                  : readJson(modelsFolder + QLatin1Char('/') + folder + QStringLiteral("/model_metadata.json"));
        if (!metadata.is_object())
            continue;
        Json entry = entryFromMetadata(metadata);
        if (list != registry.end() && list->is_array()) {
            for (const Json &known : *list)
                entry = isSameVersion(known, metadata) ? known : entry;
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace

Status writeRegistry(const QString &modelsFolder, const QList<TrainedVersion> &versions)
{
    const QString path = modelsFolder + QStringLiteral("/model_registry.json");
    Json registry = readJson(path);
    if (!registry.is_object())
        registry = {{"registry_version", "1.0.0"}};
    Json models = entriesThatStay(modelsFolder, registry, versions);
    QDateTime newest;
    for (const TrainedVersion &version : versions) {
        models.push_back(entryJson(version));
        newest = newest.isValid() ? std::max(newest, version.createdAt) : version.createdAt;
    }
    registry["created_at"] = timeText(newest);
    registry["total_models"] = models.size();
    registry["models"] = std::move(models);
    return writeFileAtomically(path, text(registry));
}

} // namespace slipway
