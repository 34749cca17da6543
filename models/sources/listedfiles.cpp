#include "models/sources/listedfiles.h"

#include "models/formats/jsonreader.h"
#include "models/formats/problems.h"
#include "models/sources/versionfiles.h"

#include <QDir>

namespace slipway {

namespace {

QString stemOf(const QString &path)
{
    const QString name = fileName(path);
    return name.left(name.lastIndexOf(QLatin1Char('.')));
}

bool goesUp(const QString &cleanPath)
{
    return cleanPath == QLatin1String("..") || cleanPath.startsWith(QLatin1String("../"));
}

} // namespace

ListedFilesReading::ListedFilesReading(RegistryFolder folder, QString listFile, ReadList readList)
    : RegistryReading(std::move(folder)), m_listFile(std::move(listFile)), m_readList(readList)
{
}

Status ListedFilesReading::find(Progress &progress)
{
    constexpr int listedDepth = 4; // models/MODEL/VERSION/FILE
    const auto list = m_folder.entry(m_listFile);
    m_hasList = list.kind != RegistryFolder::Kind::Missing;
    if (m_hasList) {
        m_sharedFiles.append(list.stamp);
        m_sharedFiles.last().path = m_listFile; // also of one that cannot be asked for
    }
    const auto names = m_folder.names({});
    if (!names)
        return names.error();
    if (const Status found = findIn({}, m_hasList ? listedDepth : 1, progress); !found)
        return found;
    // Known only now: a link may come before what it points to.
    for (Candidate &candidate : m_candidates) {
        for (const QString &alias : m_aliases.value(candidate.key))
            candidate.files.append(FileStamp{alias, 0, 0, 0, 0});
    }
    return {};
}

Status ListedFilesReading::findIn(const QString &folder, int depth, Progress &progress)
{
    for (const QString &name : namesIn(folder)) {
        if (progress.cancelled())
            return cancelledError();
        const QString path = inside(folder, name);
        if (name.startsWith(QLatin1Char('.')) || path == m_listFile)
            continue;
        const auto entry = m_folder.entry(path);
        if (isLeftOut(path, entry))
            continue;
        if (entry.kind == RegistryFolder::Kind::Folder && !entry.isLink) {
            if (depth <= 1)
                continue;
            if (const Status found = findIn(path, depth - 1, progress); !found)
                return found;
        } else if (entry.kind != RegistryFolder::Kind::Folder && isModelFile(name)) {
            addFile(path, entry);
        }
    }
    return {};
}

void ListedFilesReading::addFile(const QString &path, const RegistryFolder::Entry &entry)
{
    if (entry.isLink && entry.kind == RegistryFolder::Kind::File) {
        m_aliases[entry.realPath].append(stemOf(path));
        return;
    }
    // What cannot be asked for has no stamp of its own, but reading it will say why.
    FileStamp stamp = entry.stamp;
    stamp.path = path;
    m_candidates.append({path, {stamp}});
}

void ListedFilesReading::load()
{
    if (m_isLoaded)
        return;
    m_isLoaded = true;
    for (const Candidate &candidate : std::as_const(m_candidates))
        m_meanings.insert(candidate.key, {});
    if (m_hasList) {
        if (const auto bytes = m_folder.read(m_listFile, maxJsonBytes))
            m_list = m_readList(m_listFile, *bytes);
        else
            m_problems.append({QStringLiteral("unreadable"), m_listFile, {}, bytes.error()});
    }
    for (qsizetype i = 0; i < m_list.versions.size(); ++i) {
        const ListedVersion &listed = m_list.versions[i];
        const auto file = m_meanings.find(fileOf(listed.artifact.path));
        const QString &model = listed.version.summary.model;
        if (file != m_meanings.end() && file->entry < 0)
            *file = {i, model, listed.id};
        else
            m_fileless.insert(QStringLiteral("%1#%2/%3").arg(m_listFile, model, listed.id), i);
    }
    nameUnlisted();
}

void ListedFilesReading::nameUnlisted()
{
    QHash<std::pair<QString, QString>, int> uses;
    for (const ListedVersion &listed : std::as_const(m_list.versions))
        ++uses[{listed.version.summary.model, listed.id}];
    for (auto file = m_meanings.begin(); file != m_meanings.end(); ++file) {
        if (file->entry >= 0)
            continue;
        std::tie(file->model, file->version) = modelAndVersion(stemOf(file.key()));
        ++uses[{file->model, file->version}];
    }
    // Two files of one name (x.pt, x.onnx) are told apart by their whole names.
    for (auto file = m_meanings.begin(); file != m_meanings.end(); ++file) {
        if (file->entry < 0 && uses.value({file->model, file->version}) > 1)
            file->version = file.key();
    }
}

QString ListedFilesReading::fileOf(const QString &path) const
{
    QString clean = QDir::cleanPath(QString(path).replace(QLatin1Char('\\'), QLatin1Char('/')));
    if (path.isEmpty() || goesUp(clean))
        return {};
    if (clean.startsWith(m_folder.path() + QLatin1Char('/')))
        clean = clean.mid(m_folder.path().size() + 1);
    // A path from elsewhere ends as it does here when the registry was moved as a whole.
    for (qsizetype at = 0; at >= 0; at = clean.indexOf(QLatin1Char('/'), at) + 1) {
        if (m_meanings.contains(clean.mid(at)))
            return clean.mid(at);
        if (!clean.mid(at).contains(QLatin1Char('/')))
            break;
    }
    return QDir::isAbsolutePath(clean) ? QString() : clean;
}

ListedFilesReading::Meaning ListedFilesReading::meaningOf(const QString &key) const
{
    const auto fileless = m_fileless.constFind(key);
    if (fileless == m_fileless.constEnd())
        return m_meanings.value(key);
    const ListedVersion &listed = m_list.versions[*fileless];
    return {*fileless, listed.version.summary.model, listed.id};
}

QByteArray ListedFilesReading::contextOf(const Meaning &meaning) const
{
    QByteArray facts = meaning.entry >= 0 ? m_list.versions[meaning.entry].digest : QByteArray("unlisted ");
    facts += m_hasList ? "list " : "";
    facts += meaning.model.toUtf8() + '/' + meaning.version.toUtf8();
    for (const Parameter &fact : m_factsOfAll)
        facts += fact.json.toUtf8();
    return facts;
}

QByteArray ListedFilesReading::context(const Candidate &candidate, const KnownVersion &)
{
    load();
    return contextOf(meaningOf(candidate.key));
}

SourceVersion ListedFilesReading::read(const Candidate &candidate) const
{
    SourceVersion read;
    readModelFile(m_folder, candidate.files.first(), read.version);
    return read;
}

void ListedFilesReading::join(const Candidate &candidate, SourceVersion &version)
{
    load();
    const Meaning meaning = meaningOf(candidate.key);
    if (isRemainder(candidate.key))
        readListedFile(m_list.versions[meaning.entry], version.version);
    finish(version, meaning);
}

void ListedFilesReading::readListedFile(const ListedVersion &listed, ModelVersion &version) const
{
    const QString &stated = listed.artifact.path;
    const QString path = fileOf(stated);
    if (!path.isEmpty()) {
        const auto entry = m_folder.entry(path);
        FileStamp stamp = entry.stamp;
        stamp.path = path;
        if (entry.kind == RegistryFolder::Kind::Missing)
            addFileProblem(version, "missing", path, entryError(entry, path));
        else
            readModelFile(m_folder, stamp, version);
        return;
    }
    const QString where = listed.version.summary.model + QLatin1Char('/') + listed.id;
    if (stated.isEmpty()) {
        version.problems.append(
            contentProblem("missing", m_listFile, where,
                           QT_TRANSLATE_NOOP("Core", "%1 in %2 names no model file. It cannot be deployed.")));
    } else {
        version.problems.append(contentProblem("suspicious", m_listFile, where,
                                               QT_TRANSLATE_NOOP("Core", "The model file of %1 in %2 lies outside of "
                                                                         "the registry (%3) and was not opened."),
                                               {stated}));
    }
}

void ListedFilesReading::finish(SourceVersion &read, const Meaning &meaning) const
{
    const ModelVersion file = read.version;
    read.context = contextOf(meaning);
    ModelVersion &version = read.version;
    VersionSummary &summary = version.summary;
    if (meaning.entry >= 0) {
        const ListedVersion &listed = m_list.versions[meaning.entry];
        version = listed.version;
        version.artifacts = file.artifacts;
        version.problems += file.problems;
        addStatedFacts(listed.artifact, m_listFile, version);
        summary.stage = stageFromStatus(summary.status);
    } else if (m_hasList) {
        summary.kind = VersionKind::Unregistered;
    }
    summary.model = meaning.model;
    summary.version = meaning.version;
    if (summary.kind == VersionKind::Version)
        version.other += m_factsOfAll;
    if (!version.artifacts.isEmpty())
        summary.aliases = m_aliases.value(version.artifacts.first().path);
}

QList<Candidate> ListedFilesReading::remainder()
{
    load();
    QList<Candidate> left;
    for (auto entry = m_fileless.constBegin(); entry != m_fileless.constEnd(); ++entry) {
        const ListedVersion &listed = m_list.versions[*entry];
        Candidate candidate{entry.key(), {{QString::fromLatin1(listed.digest.toHex()), 0, 0, 0, 0}}};
        const QString path = fileOf(listed.artifact.path);
        if (!path.isEmpty())
            candidate.files.append(m_folder.entry(path).stamp);
        left.append(candidate);
    }
    return left;
}

bool ListedFilesReading::isRemainder(const QString &key) const
{
    return key.startsWith(m_listFile + QLatin1Char('#'));
}

QList<Problem> ListedFilesReading::problems()
{
    load();
    return m_list.problems + m_problems;
}

} // namespace slipway
