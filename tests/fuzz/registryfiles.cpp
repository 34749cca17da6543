#include "tests/fuzz/registryfiles.h"

#include "models/formats/artifactformat.h"
#include "models/formats/jsonreader.h"
#include "models/formats/mlflowhistory.h"
#include "models/formats/mlflowmetareader.h"
#include "models/formats/mlmodelreader.h"
#include "models/formats/plainyaml.h"
#include "models/formats/promotionreader.h"
#include "models/formats/trainedmodelsreader.h"
#include "models/formats/trainingmetricsreader.h"
#include "models/formats/versionlist.h"
#include "models/formats/versionmerge.h"
#include "models/formats/yamlreader.h"

#include <algorithm>

namespace slipway {

namespace {

const QString file = QStringLiteral("file");

QString silentProblem(const QList<Problem> &problems)
{
    for (const Problem &problem : problems) {
        if (problem.code.isEmpty() || problem.file.isEmpty() || problem.message.text().isEmpty())
            return problem.code + problem.where;
    }
    return {};
}

QString finished(ModelVersion &version)
{
    completeSummary(version);
    return silentProblem(version.problems);
}

QString listed(const VersionList &list)
{
    QString silent = silentProblem(list.problems);
    ModelVersion version;
    for (const ListedVersion &entry : list.versions) {
        silent += silentProblem(entry.version.problems);
        mergeListEntry(version, entry.version, file, file);
    }
    return silent + finished(version);
}

/// A file that the fast path reads is read by the whole reader, which a byte order mark asks for, the same way.
QString readBothWays(const QByteArray &bytes)
{
    const JsonDocument document = readYaml(bytes, file);
    const JsonDocument marked = readYaml("\xef\xbb\xbf" + bytes, file);
    const bool isPlain = document.readable && readPlainYaml(bytes);
    const bool same = !isPlain || (marked.readable && document.root.toJson() == marked.root.toJson());
    return same ? silentProblem(document.problems) : QStringLiteral("the ways differ");
}

QString everyMeta(const QByteArray &bytes)
{
    QList<Problem> problems;
    ModelVersion version;
    addMlflowVersion(readMlflowVersionMeta(file, bytes, problems).version, version);
    static_cast<void>(readMlflowRegisteredModelMeta(file, bytes, problems));
    static_cast<void>(readMlflowExperimentMeta(file, bytes, problems));
    static_cast<void>(readMlflowInputMeta(file, bytes, problems));
    MlflowRun run;
    run.datasets.append(readMlflowDatasetMeta(file, bytes, problems));
    readMlflowRunMeta(file, bytes, run, problems);
    addMlflowRun(std::move(run), version);
    MlflowLoggedModel model;
    readMlflowLoggedModelMeta(file, bytes, model, problems);
    addMlflowLoggedModel(model, file, version);
    return silentProblem(problems) + finished(version);
}

/// In pieces of every size, as a file comes.
QString metricFile(MlflowMetricFile kind, const QByteArray &bytes)
{
    MlflowHistory history;
    MlflowMetricReader reader(
        kind, [&](const MlflowMetricLine &line) { history.add(line.step, line.timestampMs, line.value); });
    QList<Problem> problems;
    bool goesOn = true;
    qsizetype size = 1;
    for (qsizetype at = 0; at < bytes.size() && goesOn; at += size, size = size % 61 + 1)
        goesOn = reader.add(bytes.mid(at, size));
    if (goesOn)
        reader.finish(file, problems);
    const MetricSeries series = history.take(file);
    const bool isSound =
        series.steps.size() == series.values.size() && std::is_sorted(series.steps.begin(), series.steps.end());
    return isSound ? silentProblem(problems) : QStringLiteral("the points are in no order");
}

} // namespace

const QList<FuzzedReader> &fuzzedReaders()
{
    static const QList<FuzzedReader> readers{
        {QStringLiteral("json"),
         [](const QByteArray &bytes) {
             const JsonDocument document = readJsonList(bytes, file);
             static_cast<void>(document.root.toJson());
             return silentProblem(document.problems);
         }},
        {QStringLiteral("metadata"),
         [](const QByteArray &bytes) {
             ModelVersion version;
             TrainedModelsReader(version).readMetadata(file, bytes);
             return finished(version);
         }},
        {QStringLiteral("parameters"),
         [](const QByteArray &bytes) {
             ModelVersion version;
             TrainedModelsReader(version).readParameters(file, bytes);
             return finished(version);
         }},
        {QStringLiteral("importance"),
         [](const QByteArray &bytes) {
             ModelVersion version;
             TrainedModelsReader(version).readImportance(file, bytes);
             return finished(version);
         }},
        {QStringLiteral("training metrics"),
         [](const QByteArray &bytes) {
             ModelVersion version;
             TrainingMetricsReader(version, file).read(bytes);
             return finished(version);
         }},
        {QStringLiteral("facts"),
         [](const QByteArray &bytes) {
             ModelVersion version;
             VersionFactsReader(version, file).read(bytes);
             return finished(version);
         }},
        {QStringLiteral("checksummed list"),
         [](const QByteArray &bytes) { return listed(readChecksummedList(file, bytes)); }},
        {QStringLiteral("flat list"), [](const QByteArray &bytes) { return listed(readFlatList(file, bytes)); }},
        {QStringLiteral("promotions"),
         [](const QByteArray &bytes) {
             QList<Problem> problems;
             static_cast<void>(readPromotions(file, bytes, problems));
             return silentProblem(problems);
         }},
        {QStringLiteral("yaml"), readBothWays},
        {QStringLiteral("meta.yaml"), everyMeta},
        {QStringLiteral("MLmodel"),
         [](const QByteArray &bytes) {
             ModelVersion version;
             static_cast<void>(readMlmodel(file, bytes, version));
             return finished(version);
         }},
        {QStringLiteral("metrics of a run"),
         [](const QByteArray &bytes) { return metricFile(MlflowMetricFile::OfRun, bytes); }},
        {QStringLiteral("metrics of a logged model"),
         [](const QByteArray &bytes) { return metricFile(MlflowMetricFile::OfLoggedModel, bytes); }},
        {QStringLiteral("artifact"),
         [](const QByteArray &bytes) {
             const bool isCutOff = artifactIsCutOff(artifactFormat(bytes), bytes);
             return isCutOff && bytes.isEmpty() ? artifactCompression(bytes) : QString();
         }},
    };
    return readers;
}

} // namespace slipway
