#include "models/serving/versionstore.h"

#include "models/artifacts/hash.h"
#include "models/base/atomicfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace slipway {

namespace {

constexpr qint64 maxRecordBytes = 16 * 1024 * 1024;
const QLatin1String modelFile("model.bin");

nlohmann::json readRecord(const QString &path)
{
    const auto bytes = readWholeFile(path, maxRecordBytes);
    auto json = bytes ? nlohmann::json::parse(bytes->begin(), bytes->end(), nullptr, false) : nlohmann::json();
    return json.is_object() ? json : nlohmann::json::object();
}

QString member(const nlohmann::json &object, const std::string &key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

/// What an atomic write of these files leaves when the process is killed in its middle.
void removeLeftWrites(const QString &folder, const QStringList &files)
{
    QStringList patterns;
    for (const QString &file : files)
        patterns.append(file + QStringLiteral(".*.tmp"));
    const QDir dir(folder);
    for (const QString &left : dir.entryList(patterns, QDir::AllEntries | QDir::System | QDir::Hidden))
        QFile::remove(dir.filePath(left));
}

} // namespace

bool isSafeSegment(const QString &name)
{
    if (name.isEmpty() || name.startsWith(QLatin1Char('.')) || name.toUtf8().size() > 255)
        return false;
    return std::none_of(name.begin(), name.end(), [](QChar c) {
        const auto category = c.category();
        return c == QLatin1Char('/') || c == QChar::ReplacementCharacter || category == QChar::Other_Control
               || category == QChar::Other_Format || category == QChar::Separator_Line
               || category == QChar::Separator_Paragraph;
    });
}

VersionStore::VersionStore(QString root, int lock) : m_root(std::move(root)), m_lock(lock) {}

VersionStore::~VersionStore()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

Result<std::unique_ptr<VersionStore>> VersionStore::open(const QString &root)
{
    const QString path = QDir(root).absolutePath();
    const QString uploads = path + QStringLiteral("/.uploads");
    if (const Status made = makeFolder(uploads); !made)
        return made.error();
    const QString lockPath = path + QStringLiteral("/.lock");
    const int lock = ::open(QFile::encodeName(lockPath).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (lock < 0)
        return fileError(errno, lockPath);
    std::unique_ptr<VersionStore> store(new VersionStore(path, lock));
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        return makeError(ErrorCode::Conflict,
                         QT_TRANSLATE_NOOP("Core", "Another slipwayd serves %1 already. Stop it, or give this one a "
                                                   "folder of its own."),
                         {path});
    }
    for (const QString &left : QDir(uploads).entryList(QDir::Files | QDir::Hidden))
        QFile::remove(uploads + QLatin1Char('/') + left);
    return store;
}

QString VersionStore::modelFolder(const QString &slug) const
{
    return m_root + QLatin1Char('/') + slug;
}

QString VersionStore::filePath(const QString &slug, const QString &version, const QString &file) const
{
    return modelFolder(slug) + QStringLiteral("/versions/") + version + QLatin1Char('/') + file;
}

QStringList VersionStore::slugs() const
{
    QStringList found;
    for (const QString &folder : QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (isSafeSegment(folder) && QFileInfo(modelFolder(folder) + QStringLiteral("/versions")).isDir())
            found.append(folder);
    }
    return found;
}

QString VersionStore::modelName(const QString &slug) const
{
    const QString name = member(readRecord(modelFolder(slug) + QStringLiteral("/model.json")), "model");
    return name.isEmpty() ? slug : name;
}

StoredVersion VersionStore::describe(const QString &slug, const QString &id) const
{
    StoredVersion version;
    version.id = id;
    version.path = slug + QStringLiteral("/versions/") + id;
    const QString folder = m_root + QLatin1Char('/') + version.path;
    version.modelSha256 = member(readRecord(folder + QStringLiteral("/.files.json")), modelFile.data());
    const QFileInfo model(folder + QLatin1Char('/') + modelFile);
    version.hasModel = model.isFile();
    version.createdAtMs = (version.hasModel ? model : QFileInfo(folder)).lastModified().toMSecsSinceEpoch();
    return version;
}

QList<StoredVersion> VersionStore::versions(const QString &slug) const
{
    QList<StoredVersion> found;
    const QDir folder(modelFolder(slug) + QStringLiteral("/versions"));
    for (const QString &id : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (isSafeSegment(id))
            found.append(describe(slug, id));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const StoredVersion &a, const StoredVersion &b) { return a.createdAtMs > b.createdAtMs; });
    return found;
}

Result<StoredVersion> VersionStore::version(const QString &slug, const QString &id) const
{
    const bool there = isSafeSegment(id) && QFileInfo(filePath(slug, id, QString())).isDir();
    if (there)
        return describe(slug, id);
    QStringList known;
    for (const StoredVersion &version : versions(slug))
        known.append(version.id);
    return makeError(
        ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("Core", "The server has no version %1 of %2. It has: %3. Upload the version first."),
        {id, slug, known.isEmpty() ? QStringLiteral("none") : known.join(QStringLiteral(", "))});
}

Result<Upload> VersionStore::beginUpload() const
{
    return Upload::begin(m_root + QStringLiteral("/.uploads"));
}

Status VersionStore::claimSlug(const QString &slug, const QString &modelName)
{
    const QString path = modelFolder(slug) + QStringLiteral("/model.json");
    const QString owner = member(readRecord(path), "model");
    if (owner.isEmpty()) {
        const nlohmann::json json = {{"model", (modelName.isEmpty() ? slug : modelName).toStdString()}};
        return writeFileAtomically(path, QByteArray::fromStdString(json.dump()));
    }
    if (modelName.isEmpty() || modelName == owner)
        return {};
    return makeError(
        ErrorCode::Conflict,
        QT_TRANSLATE_NOOP("Core",
                          "The path segment %1 belongs to the model %2 on this server, not to %3. Choose another."),
        {slug, owner, modelName});
}

Status VersionStore::recordHash(const QString &versionFolder, const QString &file, const QString &sha256)
{
    const QString path = versionFolder + QStringLiteral("/.files.json");
    nlohmann::json record = readRecord(path);
    if (member(record, file.toStdString()) == sha256)
        return {};
    record[file.toStdString()] = sha256.toStdString();
    return writeFileAtomically(path, QByteArray::fromStdString(record.dump()));
}

Result<bool> VersionStore::place(Upload upload, const QString &sha256, const QString &slug, const QString &modelName,
                                 const QString &version, const QString &file)
{
    for (const QString &segment : {slug, version, file}) {
        if (!isSafeSegment(segment)) {
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "\"%1\" cannot be a file's name on the server."), {segment});
        }
    }
    const std::lock_guard lock(m_placing);
    if (const Status made = makeFolder(modelFolder(slug)); !made)
        return made.error();
    if (const Status claimed = claimSlug(slug, modelName); !claimed)
        return claimed.error();
    const QString folder = filePath(slug, version, QString()).chopped(1);
    if (const Status made = makeFolder(folder); !made)
        return made.error();
    for (const QString &parent : {m_root, modelFolder(slug), QFileInfo(folder).path()}) {
        if (const Status synced = syncFolder(parent); !synced)
            return synced.error();
    }
    const QString path = folder + QLatin1Char('/') + file;
    const auto placed = upload.placeAt(path);
    if (!placed)
        return placed.error();
    if (!*placed) {
        NoProgress progress;
        const auto there = sha256OfFile(path, progress);
        if (!there)
            return there.error();
        if (*there != sha256) {
            return makeError(ErrorCode::Conflict,
                             QT_TRANSLATE_NOOP("Core",
                                               "Version %1 of %2 has another %3 already (SHA-256 %4). A version never "
                                               "changes; give the new one an id of its own."),
                             {version, slug, file, *there});
        }
    }
    if (const Status recorded = recordHash(folder, file, sha256); !recorded)
        return recorded.error();
    return *placed;
}

QString VersionStore::linkedVersion(const QString &slug) const
{
    char target[4096];
    const QString link = modelFolder(slug) + QStringLiteral("/current");
    const ssize_t n = ::readlink(QFile::encodeName(link).constData(), target, sizeof target);
    const QString text = n > 0 ? QFile::decodeName(QByteArray(target, n)) : QString();
    const QString prefix = QStringLiteral("versions/");
    const QString version = text.startsWith(prefix) ? text.mid(prefix.size()) : QString();
    return isSafeSegment(version) ? version : QString();
}

Result<ModelState> VersionStore::recoverState(const QString &slug, qint64 nowMs)
{
    removeLeftWrites(modelFolder(slug),
                     {QStringLiteral("state.json"), QStringLiteral("model.json"), QStringLiteral("current")});
    for (const StoredVersion &version : versions(slug))
        removeLeftWrites(m_root + QLatin1Char('/') + version.path, {QStringLiteral(".files.json")});
    const auto bytes = readWholeFile(modelFolder(slug) + QStringLiteral("/state.json"), maxRecordBytes);
    if (!bytes && bytes.error().code != ErrorCode::NotFound)
        return bytes.error();
    const auto recorded = bytes ? ModelState::fromJson(*bytes) : Result<ModelState>(ModelState());
    // A damaged record loses the way back, not the service: `current` says what serves.
    ModelState state = recorded.valueOr(ModelState());
    const QString linked = linkedVersion(slug);
    if (linked == state.current)
        return state;
    const ModelState repaired = state.switched(QStringLiteral("found"), linked, nowMs);
    if (const Status saved = saveState(slug, repaired); !saved)
        return saved.error();
    return repaired;
}

Status VersionStore::saveState(const QString &slug, const ModelState &state)
{
    return writeFileAtomically(modelFolder(slug) + QStringLiteral("/state.json"), state.toJson());
}

Status VersionStore::switchTo(const QString &slug, const ModelState &state, const QString &currentBefore)
{
    const QString link = modelFolder(slug) + QStringLiteral("/current");
    const QString folder = QStringLiteral("versions/");
    if (const Status moved = replaceLinkAtomically(link, folder + state.current); !moved)
        return moved;
    const Status saved = saveState(slug, state);
    if (saved)
        return saved;
    const Status back =
        currentBefore.isEmpty() ? (QFile::remove(link), Status()) : replaceLinkAtomically(link, folder + currentBefore);
    if (back)
        return saved;
    return makeError(ErrorCode::WriteFailed,
                     QT_TRANSLATE_NOOP("Core", "%1 could neither be recorded nor taken back: %2"),
                     {state.current, saved.error().text()}, back.error().text());
}

} // namespace slipway
