#include "models/sources/versionfolderssource.h"

#include "models/formats/jsonreader.h"
#include "models/formats/problems.h"
#include "models/formats/timestamps.h"
#include "models/formats/trainedmodelsreader.h"
#include "models/formats/versionfactsreader.h"
#include "models/formats/versionmerge.h"
#include "models/sources/versionfiles.h"
#include "models/sources/versionfolderslist.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>

#include <map>

namespace slipway {

namespace {

const QString versionsFolder = QStringLiteral("versions");
const QString metricsFile = QStringLiteral("metrics.json");
const QString listFile = QStringLiteral("versions.json");
const QString labelsFile = QStringLiteral("label_mappings.json");

/// Folders of models; the empty one when the registry itself is one. Those that cannot be looked into are problems.
QStringList modelFolders(const RegistryFolder &folder, QList<Problem> &problems)
{
    if (folder.entry(versionsFolder).kind == RegistryFolder::Kind::Folder)
        return {QString()};
    QStringList models;
    for (const QString &name : folder.names({}).valueOr({})) {
        if (folder.entry(name).kind != RegistryFolder::Kind::Folder)
            continue;
        const auto versions = folder.entry(inside(name, versionsFolder));
        if (versions.kind == RegistryFolder::Kind::Folder)
            models.append(name);
        else if (versions.kind == RegistryFolder::Kind::Unreadable)
            problems.append({QStringLiteral("unreadable"), name, {}, entryError(versions, name)});
    }
    return models;
}

/// Whether a model's folder has more than an empty folder of versions.
bool holdsAnything(const RegistryFolder &registry, const QString &model)
{
    const QString versions = inside(model, versionsFolder);
    const auto names = registry.names(versions);
    return !names || std::any_of(names->begin(), names->end(), [&](const QString &name) {
        const auto kind = registry.entry(inside(versions, name)).kind;
        return kind == RegistryFolder::Kind::Folder || kind == RegistryFolder::Kind::Unreadable || name == listFile
               || isModelFile(name);
    });
}

class VersionFoldersReading final : public RegistryReading
{
public:
    explicit VersionFoldersReading(RegistryFolder folder) : RegistryReading(std::move(folder)) {}

    Status find(Progress &progress);
    QByteArray context(const Candidate &candidate, const KnownVersion &known) override;
    SourceVersion read(const Candidate &candidate) const override;
    void join(const Candidate &candidate, SourceVersion &read) override;
    QList<Candidate> remainder() override;
    bool isRemainder(const QString &key) const override { return key.contains(QLatin1Char('#')); }
    QList<Problem> problems() override;

private:
    /// What is known of a model beside its versions; its files are read at first use.
    struct Model {
        QString name;
        QString current;     ///< version id that the link points to
        QString currentFile; ///< a text file in place of the link, where links cannot be
        QString listFile;
        QString abTestFile;
        std::optional<VersionFoldersList> list;
    };

    Status findModel(const QString &folder, Progress &progress);
    Model &modelOf(const QString &key);
    VersionFoldersList &listOf(Model &model);
    QByteArray contextOf(Model &model, const QString &id);
    void readFile(const QString &path, ModelVersion &version) const;
    void finish(Model &model, const QString &id, ModelVersion &version);

    std::map<QString, Model> m_models; ///< by folder
};

QString versionKey(const QString &modelFolder, const QString &id)
{
    return inside(inside(modelFolder, versionsFolder), id);
}

QString versionIdIn(const QString &key)
{
    return key.mid(key.lastIndexOf(key.contains(QLatin1Char('#')) ? QLatin1Char('#') : QLatin1Char('/')) + 1);
}

Status VersionFoldersReading::find(Progress &progress)
{
    const QStringList models = modelFolders(m_folder, m_problems);
    findLooseFiles(models == QStringList(QString()) ? QFileInfo(m_folder.path()).fileName() : QString());
    for (const QString &folder : models) {
        if (const Status found = findModel(folder, progress); !found)
            return found;
    }
    return {};
}

Status VersionFoldersReading::findModel(const QString &folder, Progress &progress)
{
    Model model;
    model.name = folder.isEmpty() ? QFileInfo(m_folder.path()).fileName() : folder;
    const QString versions = inside(folder, versionsFolder);
    const QString current = inside(folder, QStringLiteral("current"));
    const auto link = m_folder.entry(current);
    if (link.isLink && link.kind == RegistryFolder::Kind::Folder)
        model.current = fileName(link.realPath);
    else if (link.kind == RegistryFolder::Kind::File)
        model.currentFile = current;
    else if (link.kind == RegistryFolder::Kind::Folder)
        m_problems.append({QStringLiteral("suspicious"),
                           current,
                           {},
                           makeError(ErrorCode::Corrupt,
                                     QT_TRANSLATE_NOOP("Core", "%1 is a folder where a link to a version is expected: "
                                                               "which version it was copied from is not known."),
                                     {current})});
    else if (link.isLink || link.kind == RegistryFolder::Kind::Special || link.kind == RegistryFolder::Kind::Unreadable)
        m_problems.append({QStringLiteral("suspicious"), current, {}, entryError(link, current)});
    // It speaks about two versions: the one that serves now and the one that did. Of a folder only which one
    // it is counts.
    m_sharedFiles.append(model.currentFile.isEmpty() ? FileStamp{current, 0, 0, 0, link.stamp.inode} : link.stamp);
    for (const auto &[path, member] : {std::pair(inside(versions, listFile), &Model::listFile),
                                       std::pair(inside(folder, QStringLiteral("abtest.json")), &Model::abTestFile)}) {
        const auto entry = m_folder.entry(path);
        if (entry.kind != RegistryFolder::Kind::Missing) {
            model.*member = path;
            m_sharedFiles.append(entry.stamp);
        }
    }
    for (const QString &name : folder.isEmpty() ? QStringList() : m_folder.names(folder).valueOr({})) {
        if (isModelFile(name))
            addLooseFile(inside(folder, name), m_folder.entry(inside(folder, name)), model.name);
    }
    for (const QString &name : namesIn(versions)) {
        if (progress.cancelled())
            return cancelledError();
        if (name == listFile)
            continue; // also as a link that leads out
        Candidate candidate{inside(versions, name), {}};
        const auto entry = m_folder.entry(candidate.key);
        if (isLeftOut(candidate.key, entry))
            continue;
        const bool isFile = entry.kind == RegistryFolder::Kind::File || entry.kind == RegistryFolder::Kind::Special;
        const bool isOtherName = entry.isLink && entry.kind == RegistryFolder::Kind::Folder;
        if (entry.kind == RegistryFolder::Kind::File && isModelFile(name))
            addLooseFile(candidate.key, entry, model.name);
        if (isFile || isOtherName)
            continue;
        candidate.files.append({candidate.key, 0, 0, 0, entry.stamp.inode});
        if (auto look = lookInto(m_folder, candidate.key, {metricsFile, labelsFile})) {
            candidate.files += look->files;
            candidate.others = std::move(look->others);
        }
        m_candidates.append(candidate);
    }
    m_models.emplace(folder, std::move(model));
    return {};
}

VersionFoldersReading::Model &VersionFoldersReading::modelOf(const QString &key)
{
    // The registry itself is the model, or the key begins with the model's folder.
    const auto whole = m_models.find(QString());
    return whole != m_models.end() ? whole->second : m_models[key.section(QLatin1Char('/'), 0, 0)];
}

VersionFoldersList &VersionFoldersReading::listOf(Model &model)
{
    if (model.list)
        return *model.list;
    model.list.emplace();
    for (const QString &file : {model.currentFile, model.listFile, model.abTestFile}) {
        if (file.isEmpty())
            continue;
        const auto bytes = m_folder.read(file, maxJsonBytes);
        if (!bytes)
            m_problems.append({QStringLiteral("unreadable"), file, {}, bytes.error()});
        else if (file == model.currentFile)
            model.current = fileName(QString::fromUtf8(bytes->left(4096)).trimmed());
        else if (file == model.listFile)
            model.list->readVersions(file, *bytes);
        else
            model.list->readAbTest(file, *bytes);
    }
    return *model.list;
}

QByteArray VersionFoldersReading::contextOf(Model &model, const QString &id)
{
    VersionFoldersList &list = listOf(model);
    const auto entry = list.entries().find(id);
    QByteArray facts;
    if (entry != list.entries().end()) {
        entry->taken = true;
        facts = entry->digest;
    }
    facts += id == model.current ? "current" : "";
    facts += id == list.current() ? "stated current" : "";
    facts += id == list.canary() ? "canary " + list.abTest().toUtf8() : QByteArray();
    return facts;
}

QByteArray VersionFoldersReading::context(const Candidate &candidate, const KnownVersion &)
{
    if (isLoose(candidate))
        return {};
    return contextOf(modelOf(candidate.key), versionIdIn(candidate.key));
}

SourceVersion VersionFoldersReading::read(const Candidate &candidate) const
{
    if (isLoose(candidate))
        return readLooseFile(candidate);
    SourceVersion read;
    ModelVersion &version = read.version;
    if (const Status opened = checkFolderOf(candidate, m_folder); !opened) {
        addFileProblem(version, "unreadable", candidate.key, opened.error());
        return read;
    }
    for (const FileStamp &file : candidate.files)
        readFile(file.path, version);
    readArtifact(m_folder, candidate, version);
    return read;
}

void VersionFoldersReading::join(const Candidate &candidate, SourceVersion &read)
{
    if (isLoose(candidate))
        return;
    Model &model = modelOf(candidate.key);
    const QString id = versionIdIn(candidate.key);
    read.context = contextOf(model, id);
    ModelVersion &version = read.version;
    const auto entry = listOf(model).entries().constFind(id);
    if (isRemainder(candidate.key)) {
        version = entry->version;
        addFileProblem(version, "missing", model.listFile,
                       makeError(ErrorCode::NotFound,
                                 QT_TRANSLATE_NOOP(
                                     "Core", "%1 lists this version, but no folder holds it. It cannot be deployed."),
                                 {model.listFile}));
    } else if (entry != listOf(model).entries().constEnd()) {
        addStatedFacts(entry->artifact, model.listFile, version);
        mergeListEntry(version, entry->version, inside(candidate.key, metricsFile), model.listFile);
    }
    finish(model, id, version);
}

void VersionFoldersReading::readFile(const QString &path, ModelVersion &version) const
{
    const QString name = fileName(path);
    if (name != metricsFile && name != labelsFile)
        return;
    const auto bytes = m_folder.read(path, maxJsonBytes);
    if (!bytes) {
        addFileProblem(version, "unreadable", path, bytes.error());
    } else if (name == metricsFile) {
        VersionFactsReader(version, path).read(*bytes);
    } else {
        const JsonDocument labels = readJson(*bytes, path);
        version.problems += labels.problems;
        if (labels.readable)
            version.other.append({QStringLiteral("label_mappings"), labels.root.toJson()});
    }
}

void VersionFoldersReading::finish(Model &model, const QString &id, ModelVersion &version)
{
    const VersionFoldersList &list = listOf(model);
    VersionSummary &summary = version.summary;
    summary.model = model.name;
    summary.version = id;
    if (!summary.createdAtMs)
        summary.createdAtMs = timeInName(id);
    summary.stage = stageFromStatus(summary.status);
    const QString current = model.current.isEmpty() ? list.current() : model.current;
    if (id == current) {
        summary.stage = QStringLiteral("Production");
        summary.aliases.append(QStringLiteral("current"));
    }
    if (id == list.canary()) {
        summary.aliases.append(QStringLiteral("canary"));
        version.other.append({QStringLiteral("abtest"), list.abTest()});
    }
}

QList<Candidate> VersionFoldersReading::remainder()
{
    QList<Candidate> left;
    for (auto &[folder, model] : m_models) {
        QHash<QString, VersionFoldersList::Entry> &entries = listOf(model).entries();
        for (auto entry = entries.constBegin(); entry != entries.constEnd(); ++entry) {
            if (!entry->taken)
                left.append({model.listFile + QLatin1Char('#') + entry.key(),
                             {{QString::fromLatin1(entry->digest.toHex()), 0, 0, 0, 0}}});
        }
    }
    return left;
}

QList<Problem> VersionFoldersReading::problems()
{
    QSet<QString> present;
    for (const Candidate &candidate : std::as_const(m_candidates))
        present.insert(candidate.key);
    QList<Problem> all;
    for (auto &[folder, model] : m_models) {
        VersionFoldersList &list = listOf(model);
        all += list.problems();
        for (const auto &[file, id] :
             {std::pair(model.abTestFile, list.canary()), {model.currentFile, model.current}}) {
            const bool isKnown = list.entries().contains(id) || present.contains(versionKey(folder, id));
            if (!file.isEmpty() && !id.isEmpty() && !isKnown)
                all.append(contentProblem("suspicious", file, {},
                                          QT_TRANSLATE_NOOP("Core", "%2 names the version %3, which is not there."),
                                          {id}));
        }
    }
    return all + m_problems;
}

} // namespace

QString VersionFoldersSource::layout() const
{
    return QStringLiteral("version-folders");
}

QString VersionFoldersSource::lookedFor() const
{
    return QStringLiteral("MODEL/versions/VERSION/");
}

Belonging VersionFoldersSource::belonging(const RegistryFolder &registry, const QString &name) const
{
    const auto isFolder = [&](const QString &path) {
        return registry.entry(path).kind == RegistryFolder::Kind::Folder;
    };
    if (isFolder(versionsFolder))
        return name == versionsFolder || name == QLatin1String("current") ? Belonging::Own : Belonging::None;
    return isFolder(inside(name, versionsFolder)) ? Belonging::Model : Belonging::None;
}

int VersionFoldersSource::detect(const RegistryFolder &folder) const
{
    QList<Problem> problems;
    const QStringList models = modelFolders(folder, problems);
    if (models.isEmpty())
        return 0;
    const bool isFilled =
        std::any_of(models.begin(), models.end(), [&](const QString &model) { return holdsAnything(folder, model); });
    return isFilled ? 80 : namesAlone;
}

Result<std::unique_ptr<RegistryReading>> VersionFoldersSource::open(RegistryFolder folder, Progress &progress) const
{
    return openReading<VersionFoldersReading>(std::move(folder), progress);
}

} // namespace slipway
