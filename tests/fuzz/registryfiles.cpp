#include "tests/fuzz/registryfiles.h"

#include "models/formats/artifactformat.h"
#include "models/formats/jsonreader.h"
#include "models/formats/promotionreader.h"
#include "models/formats/trainedmodelsreader.h"
#include "models/formats/trainingmetricsreader.h"
#include "models/formats/versionlist.h"
#include "models/formats/versionmerge.h"

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
        {QStringLiteral("artifact"),
         [](const QByteArray &bytes) {
             const bool isCutOff = artifactIsCutOff(artifactFormat(bytes), bytes);
             return isCutOff && bytes.isEmpty() ? artifactCompression(bytes) : QString();
         }},
    };
    return readers;
}

} // namespace slipway
