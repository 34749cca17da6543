#include "models/training/serverfolder.h"

#include "models/artifacts/hash.h"
#include "models/base/atomicfile.h"
#include "models/domain/significance.h"
#include "models/training/stagingfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace slipway {

namespace {

constexpr qint64 maxFileBytes = qint64(1024) * 1024 * 1024;

/// Holds ROOT/.lock as slipwayd does, so that neither changes the folder under the other.
class RootLock
{
public:
    explicit RootLock(const QString &root)
        : m_fd(
            ::open(QFile::encodeName(root + QStringLiteral("/.lock")).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644)),
          m_failure(m_fd < 0 || ::flock(m_fd, LOCK_EX | LOCK_NB) != 0 ? errno : 0)
    {
    }
    ~RootLock()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    RootLock(const RootLock &) = delete;
    RootLock &operator=(const RootLock &) = delete;

    Status status(const QString &root) const
    {
        if (m_failure == EWOULDBLOCK) {
            return makeError(
                ErrorCode::Conflict,
                QT_TRANSLATE_NOOP("Core", "A slipwayd serves %1. Deploy to it as a target, or stop it first."), {root});
        }
        return m_failure ? Status(fileError(m_failure, root)) : Status();
    }

private:
    int m_fd;
    int m_failure;
};

/// The version's files and .files.json, which names the SHA-256 of each as slipwayd records it at an upload.
Status copyVersion(const QString &versionFolder, const StagingFolder &staging)
{
    QStringList files = QDir(versionFolder).entryList(QDir::Files);
    files.removeAll(predictionsFileName); // tells of a test set; nothing that is served needs it
    if (files.isEmpty())
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 does not exist."), {versionFolder});
    if (const Status made = staging.create(); !made)
        return made;
    nlohmann::json hashes;
    for (const QString &file : files) {
        const auto bytes = readWholeFile(versionFolder + QLatin1Char('/') + file, maxFileBytes);
        if (!bytes)
            return bytes.error();
        if (const Status written = staging.write(file, *bytes); !written)
            return written;
        hashes[file.toStdString()] = sha256(*bytes).toStdString();
    }
    if (const Status written = staging.write(QStringLiteral(".files.json"), QByteArray::fromStdString(hashes.dump()));
        !written)
        return written;
    return staging.finish();
}

} // namespace

Result<QString> putIntoServerFolder(const QString &root, const QString &slug, const QString &model,
                                    const QString &versionFolder)
{
    const QString version = QFileInfo(versionFolder).fileName();
    const QString home = root + QLatin1Char('/') + slug;
    QDir().mkpath(root);
    const RootLock lock(root);
    if (const Status locked = lock.status(root); !locked)
        return locked.error();
    if (const Status copied = copyVersion(versionFolder, StagingFolder(home + QStringLiteral("/versions/") + version));
        !copied)
        return copied.error();
    const auto name = QByteArray::fromStdString(nlohmann::json{{"name", model.toStdString()}}.dump());
    if (const Status written = writeFileAtomically(home + QStringLiteral("/model.json"), name); !written)
        return written.error();
    if (const Status linked =
            replaceLinkAtomically(home + QStringLiteral("/current"), QStringLiteral("versions/") + version);
        !linked)
        return linked.error();
    return QString(slug + QLatin1Char('/') + version);
}

} // namespace slipway
