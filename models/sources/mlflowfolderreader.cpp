#include "models/sources/mlflowfolderreader.h"

#include "models/formats/mlflowhistory.h"
#include "models/formats/mlflowmetareader.h"
#include "models/formats/problems.h"
#include "models/formats/yamlreader.h"
#include "models/sources/versionfiles.h"

namespace slipway {

namespace {

constexpr qint64 maxValueBytes = 1024 * 1024;

} // namespace

std::optional<QByteArray> MlflowFolderReader::file(const QString &path, qint64 maxBytes)
{
    auto bytes = m_registry.read(path, maxBytes);
    if (bytes)
        return std::move(bytes).value();
    m_problems.append({QStringLiteral("unreadable"), path, {}, bytes.error()});
    return std::nullopt;
}

QList<RegistryFolder::Entry> MlflowFolderReader::filesBelow(const QString &folder)
{
    QList<RegistryFolder::Entry> files;
    for (const RegistryFolder::Entry &entry : m_registry.below(folder)) {
        if (entry.kind == RegistryFolder::Kind::File)
            files.append(entry);
        else
            m_problems.append(
                {QStringLiteral("unreadable"), entry.stamp.path, {}, entryError(entry, entry.stamp.path)});
    }
    return files;
}

QList<Tag> MlflowFolderReader::values(const QString &folder)
{
    QList<Tag> values;
    for (const RegistryFolder::Entry &entry : filesBelow(folder)) {
        const QString &path = entry.stamp.path;
        const auto bytes = file(path, maxValueBytes);
        if (!bytes)
            continue;
        if (!bytes->isValidUtf8()) {
            m_problems.append(contentProblem(
                "suspicious", path, {},
                QT_TRANSLATE_NOOP("Core", "%2 holds text that is no valid UTF-8; it is shown with replacement "
                                          "characters.")));
        }
        values.append({path.mid(folder.size() + 1), QString::fromUtf8(*bytes)});
    }
    return values;
}

void MlflowFolderReader::readRun(const QString &folder, const QString &datasets, MlflowRun &run)
{
    run.id = fileName(folder);
    const QString meta = inside(folder, QStringLiteral("meta.yaml"));
    if (const auto bytes = file(meta, maxYamlBytes))
        readMlflowRunMeta(meta, *bytes, run, m_problems);
    const QString metrics = inside(folder, QStringLiteral("metrics"));
    for (const RegistryFolder::Entry &entry : filesBelow(metrics))
        readMetric(entry.stamp.path, entry.stamp.path.mid(metrics.size() + 1), run);
    run.parameters = values(inside(folder, QStringLiteral("params")));
    for (Tag &parameter : run.parameters)
        parameter.value = parameter.value.trimmed(); // older releases ended the file with a line's end
    run.tags = values(inside(folder, QStringLiteral("tags")));
    readDatasets(inside(folder, QStringLiteral("inputs")), datasets, run);
}

void MlflowFolderReader::readMetric(const QString &path, const QString &name, MlflowRun &run)
{
    MlflowHistory history;
    MlflowMetricReader reader(MlflowMetricFile::OfRun, [&](const MlflowMetricLine &line) {
        history.add(line.step, line.timestampMs, line.value);
    });
    const Status read = m_registry.readPieces(path, [&](const QByteArray &piece) { return reader.add(piece); });
    if (!read)
        m_problems.append({QStringLiteral("unreadable"), path, {}, read.error()});
    const qsizetype before = m_problems.size();
    reader.finish(path, m_problems);
    if (history.isEmpty() && read && m_problems.size() == before)
        m_problems.append(contentProblem("corrupt", path, {}, QT_TRANSLATE_NOOP("Core", "%2 is empty.")));
    if (history.isCut()) {
        m_problems.append(contentProblem(
            "suspicious", path, name,
            QT_TRANSLATE_NOOP("Core", "The metric %1 in %2 has more than 10 million points; the rest is left out.")));
    }
    if (history.isEmpty())
        return;
    run.metrics.append({name, Split::Summary, history.last()});
    run.histories.append(history.take(name));
}

void MlflowFolderReader::readDatasets(const QString &inputs, const QString &datasets, MlflowRun &run)
{
    for (const RegistryFolder::Entry &entry : filesBelow(inputs)) {
        const auto bytes = file(entry.stamp.path, maxYamlBytes);
        if (!bytes)
            continue;
        const MlflowInputMeta input = readMlflowInputMeta(entry.stamp.path, *bytes, m_problems);
        if (input.datasetId.isEmpty() || input.datasetId.contains(QLatin1Char('/')))
            continue;
        const QString meta = datasets + QLatin1Char('/') + input.datasetId + QStringLiteral("/meta.yaml");
        const auto described = file(meta, maxYamlBytes);
        MlflowDataset dataset = described ? readMlflowDatasetMeta(meta, *described, m_problems) : MlflowDataset();
        if (dataset.name.isEmpty())
            dataset.name = input.datasetId;
        dataset.context = input.context;
        run.datasets.append(dataset);
    }
}

void MlflowFolderReader::readLoggedModel(const QString &folder, MlflowLoggedModel &model)
{
    model.id = fileName(folder);
    const QString meta = inside(folder, QStringLiteral("meta.yaml"));
    if (const auto bytes = file(meta, maxYamlBytes))
        readMlflowLoggedModelMeta(meta, *bytes, model, m_problems);
    const QString metrics = inside(folder, QStringLiteral("metrics"));
    for (const RegistryFolder::Entry &entry : filesBelow(metrics)) {
        const QString &path = entry.stamp.path;
        MlflowMetricReader reader(MlflowMetricFile::OfLoggedModel, [&](const MlflowMetricLine &line) {
            const auto text = [](std::string_view bytes) {
                return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
            };
            model.metrics.append(
                {path.mid(metrics.size() + 1), line.value, line.step, text(line.dataset), text(line.digest)});
        });
        if (const auto bytes = file(path, maxValueBytes)) {
            reader.add(*bytes);
            reader.finish(path, m_problems);
        }
    }
    model.parameters = values(inside(folder, QStringLiteral("params")));
    model.tags = values(inside(folder, QStringLiteral("tags")));
}

} // namespace slipway
