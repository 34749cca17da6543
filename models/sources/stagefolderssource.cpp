#include "models/sources/stagefolderssource.h"

#include "models/formats/jsonreader.h"
#include "models/formats/timestamps.h"
#include "models/formats/trainedmodelsreader.h"
#include "models/formats/versionfactsreader.h"
#include "models/sources/stagelinks.h"
#include "models/sources/versionfiles.h"

#include <QFileInfo>

#include <map>

namespace slipway {

namespace {

const QString metricsFile = QStringLiteral("metrics.json");
const QString parametersFile = QStringLiteral("params.json");
const QString versionFile = QStringLiteral("version.json");
const QString runsFolder = QStringLiteral("experiments");
const QString eventsFile = QStringLiteral("events.jsonl");

/// The stage that a folder's name means; empty = none.
QString stageOfFolder(const QString &name)
{
    static const QHash<QString, QString> stages{{QStringLiteral("development"), QStringLiteral("Development")},
                                                {QStringLiteral("staging"), QStringLiteral("Staging")},
                                                {QStringLiteral("production"), QStringLiteral("Production")},
                                                {QStringLiteral("deprecated"), QStringLiteral("Deprecated")},
                                                {QStringLiteral("archived"), QStringLiteral("Archived")}};
    return stages.value(name.toLower());
}

/// When run_EPOCH began; a smaller number is a running one and no time.
std::optional<qint64> timeOfRun(const QString &name)
{
    constexpr qint64 earliest = 1'000'000'000; // 2001
    const qsizetype mark = name.lastIndexOf(QLatin1Char('_'));
    const qint64 epoch = mark < 0 ? 0 : name.mid(mark + 1).toLongLong();
    return epoch >= earliest ? readTime(JsonValue(epoch)) : std::nullopt;
}

bool isModelFolder(const RegistryFolder &registry, const QString &folder, const QStringList &names)
{
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        const bool isMeant = name == runsFolder || !stageOfFolder(name).isEmpty();
        return isMeant && registry.entry(inside(folder, name)).kind == RegistryFolder::Kind::Folder;
    });
}

/// Folders of models; the empty one when the registry itself is one. Those that cannot be looked into are problems.
QStringList modelFolders(const RegistryFolder &registry, QList<Problem> &problems)
{
    const QStringList own = registry.names({}).valueOr({});
    if (isModelFolder(registry, {}, own))
        return {QString()};
    QStringList models;
    for (const QString &name : own) {
        const auto entry = registry.entry(name);
        if (entry.kind != RegistryFolder::Kind::Folder || entry.isLink)
            continue;
        const auto names = registry.names(name);
        if (!names)
            problems.append({QStringLiteral("unreadable"), name, {}, names.error()});
        else if (isModelFolder(registry, name, *names))
            models.append(name);
    }
    return models;
}

bool holdsVersion(const RegistryFolder &registry, const QString &folder)
{
    // What cannot be looked into may hold one.
    const auto look = lookInto(registry, folder, {metricsFile, parametersFile, versionFile});
    return !look || !look->files.isEmpty();
}

/// Whether a model's folder has more than the names of stages: a version, a run or a list of promotions.
bool holdsAnything(const RegistryFolder &registry, const QString &model)
{
    const auto isFolder = [&](const QString &path) {
        return registry.entry(path).kind == RegistryFolder::Kind::Folder;
    };
    const QStringList names = registry.names(model).valueOr({});
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        const QString path = inside(model, name);
        if (name != runsFolder)
            return name == eventsFile
                   || (!stageOfFolder(name).isEmpty() && isFolder(path) && holdsVersion(registry, path));
        const auto runs = registry.names(path);
        return !runs || std::any_of(runs->begin(), runs->end(), [&](const QString &run) {
            return isFolder(inside(path, run)) && holdsVersion(registry, inside(path, run));
        });
    });
}

class StageFoldersReading final : public RegistryReading
{
public:
    explicit StageFoldersReading(RegistryFolder folder) : RegistryReading(std::move(folder)) {}

    Status find(Progress &progress);
    QByteArray context(const Candidate &candidate, const KnownVersion &known) override;
    SourceVersion read(const Candidate &candidate) const override;
    void join(const Candidate &candidate, SourceVersion &version) override;
    QList<Candidate> remainder() override { return {}; }
    bool isRemainder(const QString &) const override { return false; }
    QList<Problem> problems() override;

private:
    struct Model {
        QString name;
        StageLinks links;
    };

    Status findModel(const QString &folder, Progress &progress);
    Status findRuns(const QString &folder, Model &model, Progress &progress);
    void addFolder(const QString &path, const QString &stage, Model &model);
    Model &modelOf(const QString &key);
    void readFile(const QString &path, ModelVersion &version) const;

    std::map<QString, Model> m_models; ///< by folder
};

Status StageFoldersReading::find(Progress &progress)
{
    const QStringList models = modelFolders(m_folder, m_problems);
    findLooseFiles(models == QStringList(QString()) ? QFileInfo(m_folder.path()).fileName() : QString());
    for (const QString &folder : models) {
        if (const Status found = findModel(folder, progress); !found)
            return found;
    }
    return {};
}

Status StageFoldersReading::findModel(const QString &folder, Progress &progress)
{
    Model &model = m_models[folder];
    model.name = folder.isEmpty() ? QFileInfo(m_folder.path()).fileName() : folder;
    for (const QString &name : m_folder.names(folder).valueOr({})) {
        if (progress.cancelled())
            return cancelledError();
        const QString path = inside(folder, name);
        if (!stageOfFolder(name).isEmpty()) {
            addFolder(path, name, model);
        } else if (name == runsFolder) {
            if (const Status found = findRuns(path, model, progress); !found)
                return found;
        } else if (name == eventsFile) {
            model.links.setEvents(path);
            m_sharedFiles.append(m_folder.entry(path).stamp);
        } else if (!folder.isEmpty() && isModelFile(name)) {
            addLooseFile(path, m_folder.entry(path), model.name);
        }
    }
    return {};
}

Status StageFoldersReading::findRuns(const QString &folder, Model &model, Progress &progress)
{
    for (const QString &name : namesIn(folder)) {
        if (progress.cancelled())
            return cancelledError();
        addFolder(inside(folder, name), {}, model);
    }
    return {};
}

void StageFoldersReading::addFolder(const QString &path, const QString &stage, Model &model)
{
    const auto entry = m_folder.entry(path);
    if (isLeftOut(path, entry) || entry.kind == RegistryFolder::Kind::File
        || entry.kind == RegistryFolder::Kind::Special)
        return;
    Candidate candidate{path, {{path, 0, 0, 0, entry.stamp.inode}}};
    StageLinks::Folder folder{path, stage, {}, stage.isEmpty() ? fileName(path) : QString(), {}, {}};
    if (auto look = lookInto(m_folder, path, {metricsFile, parametersFile, versionFile})) {
        const QList<FileStamp> &files = look->files;
        if (files.isEmpty())
            return; // a stage that no version has reached
        candidate.files += files;
        candidate.others = std::move(look->others);
        const auto artifact = std::find_if(files.begin(), files.end(),
                                           [](const FileStamp &file) { return isModelFile(fileName(file.path)); });
        if (artifact != files.end())
            folder.model = *artifact;
    }
    m_candidates.append(candidate);
    model.links.add(folder);
}

StageFoldersReading::Model &StageFoldersReading::modelOf(const QString &key)
{
    // The registry itself is the model, or the key begins with the model's folder.
    const auto whole = m_models.find(QString());
    Model &model = whole != m_models.end() ? whole->second : m_models[key.section(QLatin1Char('/'), 0, 0)];
    model.links.load(m_folder, m_problems);
    return model;
}

QByteArray StageFoldersReading::context(const Candidate &candidate, const KnownVersion &)
{
    if (isLoose(candidate))
        return {};
    const StageLinks &links = modelOf(candidate.key).links;
    const auto *folder = links.find(candidate.key);
    return folder->linked.join(QLatin1Char('\n')).toUtf8() + links.promotionsOf(*folder).toUtf8();
}

SourceVersion StageFoldersReading::read(const Candidate &candidate) const
{
    if (isLoose(candidate))
        return readLooseFile(candidate);
    SourceVersion read;
    ModelVersion &version = read.version;
    if (const Status opened = checkFolderOf(candidate, m_folder); !opened) {
        addFileProblem(version, "unreadable", candidate.key, opened.error());
    } else {
        for (const FileStamp &file : candidate.files)
            readFile(file.path, version);
        readArtifact(m_folder, candidate, version);
    }
    return read;
}

void StageFoldersReading::readFile(const QString &path, ModelVersion &version) const
{
    const QString name = fileName(path);
    if (name != metricsFile && name != parametersFile && name != versionFile)
        return;
    const auto bytes = m_folder.read(path, maxJsonBytes);
    if (!bytes)
        addFileProblem(version, "unreadable", path, bytes.error());
    else if (name == parametersFile)
        TrainedModelsReader(version).readParameters(path, *bytes);
    else
        VersionFactsReader(version, path).read(*bytes);
}

void StageFoldersReading::join(const Candidate &candidate, SourceVersion &read)
{
    if (isLoose(candidate))
        return;
    ModelVersion &version = read.version;
    VersionSummary &summary = version.summary;
    Model &model = modelOf(candidate.key);
    const auto *folder = model.links.find(candidate.key);
    read.context = context(candidate, {});
    summary.model = model.name;
    summary.version = StageLinks::versionId(*folder);
    summary.stage = stageOfFolder(folder->stage);
    version.runId = folder->runId;
    summary.kind = folder->stage.isEmpty() ? VersionKind::Run : VersionKind::Version;
    if (!summary.createdAtMs)
        summary.createdAtMs = timeOfRun(folder->runId);
    const QString links = JsonValue(JsonValue::Items(folder->linked.begin(), folder->linked.end())).toJson();
    if (!folder->linked.isEmpty())
        version.other.append(
            {folder->stage.isEmpty() ? QStringLiteral("lineage.versions") : QStringLiteral("lineage.runs"), links});
    if (const QString promotions = model.links.promotionsOf(*folder); !promotions.isEmpty())
        version.other.append({QStringLiteral("promotions"), promotions});
}

QList<Problem> StageFoldersReading::problems()
{
    for (auto &[folder, model] : m_models)
        model.links.load(m_folder, m_problems);
    return m_problems;
}

} // namespace

QString StageFoldersSource::layout() const
{
    return QStringLiteral("stage-folders");
}

QString StageFoldersSource::lookedFor() const
{
    return QStringLiteral("MODEL/production/, MODEL/experiments/run_*/");
}

Belonging StageFoldersSource::belonging(const RegistryFolder &registry, const QString &name) const
{
    if (isModelFolder(registry, {}, registry.names({}).valueOr({})))
        return name == runsFolder || !stageOfFolder(name).isEmpty() ? Belonging::Own : Belonging::None;
    return isModelFolder(registry, name, registry.names(name).valueOr({})) ? Belonging::Model : Belonging::None;
}

int StageFoldersSource::detect(const RegistryFolder &folder) const
{
    QList<Problem> problems;
    const QStringList models = modelFolders(folder, problems);
    if (models.isEmpty())
        return 0;
    const bool isFilled =
        std::any_of(models.begin(), models.end(), [&](const QString &model) { return holdsAnything(folder, model); });
    return isFilled ? 75 : namesAlone;
}

Result<std::unique_ptr<RegistryReading>> StageFoldersSource::open(RegistryFolder folder, Progress &progress) const
{
    return openReading<StageFoldersReading>(std::move(folder), progress);
}

} // namespace slipway
