#include "models/targets/localfiles.h"

#include "models/artifacts/hash.h"
#include "models/base/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway {

namespace {

constexpr qint64 blockBytes = 1024 * 1024;

/// A permission that is missing is nobody's damage: the person who runs this may not do it there.
Error farError(int errorNumber, const QString &path)
{
    if (errorNumber == EACCES || errorNumber == EPERM || errorNumber == EROFS)
        return makeError(ErrorCode::Refused, QT_TRANSLATE_NOOP("Core", "%1 must not be written by you."), {path});
    return fileError(errorNumber, path);
}

/// Copies the bytes into a new file and makes them durable.
Status copyDurably(const QString &from, const QString &to, Progress &progress)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fileError(ENOENT, from);
    const int fd =
        ::open(QFile::encodeName(to).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (fd < 0)
        return farError(errno, to);
    QFile copy;
    copy.open(fd, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    const qint64 size = source.size();
    for (qint64 done = 0; done < size;) {
        if (progress.cancelled())
            return cancelledError();
        const QByteArray block = source.read(blockBytes);
        if (block.isEmpty())
            return fileError(EIO, from);
        if (copy.write(block) != block.size())
            return fileError(errno == 0 ? EIO : errno, to);
        done += block.size();
        progress.report(done, size);
    }
    return ::fsync(fd) == 0 ? Status() : Status(fileError(errno, to));
}

} // namespace

QString LocalFiles::at(const QString &path) const
{
    return path.isEmpty() ? m_folder : m_folder + QLatin1Char('/') + path;
}

Status LocalFiles::here() const
{
    if (QFileInfo(m_folder).isDir())
        return {};
    return makeError(ErrorCode::Unreachable,
                     QT_TRANSLATE_NOOP("Core", "The folder %1 of %2 is not there. Check that it exists or its share is "
                                               "mounted."),
                     {m_folder, m_target});
}

Result<QStringList> LocalFiles::list(const QString &folder, Progress &)
{
    if (const Status there = here(); !there)
        return there.error();
    const QFileInfo info(at(folder));
    if (!info.isDir())
        return fileError(ENOENT, at(folder));
    if (!info.isReadable() || !info.isExecutable())
        return makeError(ErrorCode::Refused, QT_TRANSLATE_NOOP("Core", "%1 must not be read by you."), {at(folder)});
    return QDir(at(folder)).entryList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDir::Name);
}

Result<QByteArray> LocalFiles::read(const QString &path, Progress &)
{
    if (const Status there = here(); !there)
        return there.error();
    return readWholeFile(at(path), FarFiles::maxSmallBytes);
}

Result<QString> LocalFiles::sha256(const QString &path, Progress &progress)
{
    return sha256OfFile(at(path), progress);
}

Result<bool> LocalFiles::exists(const QString &path, Progress &)
{
    if (const Status there = here(); !there)
        return there.error();
    return QFileInfo::exists(at(path));
}

std::optional<qint64> LocalFiles::freeBytes(Progress &)
{
    const QStorageInfo storage(m_folder);
    return storage.isValid() ? std::optional(storage.bytesAvailable()) : std::nullopt;
}

Status LocalFiles::makeFolder(const QString &folder, Progress &)
{
    if (const Status there = here(); !there)
        return there;
    return QDir().mkpath(at(folder)) ? Status() : Status(farError(errno, at(folder)));
}

Status LocalFiles::makeNewFolder(const QString &folder, Progress &)
{
    if (const Status there = here(); !there)
        return there;
    if (::mkdir(QFile::encodeName(at(folder)).constData(), 0755) == 0)
        return {};
    if (errno == EEXIST)
        return makeError(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Core", "%1 is there already."), {at(folder)});
    return farError(errno, at(folder));
}

Status LocalFiles::write(const QString &path, const QByteArray &bytes, Progress &)
{
    return writeFileAtomically(at(path), bytes);
}

Status LocalFiles::upload(const QString &localPath, const QString &path, const QString &sha256, Progress &progress)
{
    if (const Status copied = copyDurably(localPath, at(path), progress); !copied)
        return copied;
    const auto hash = sha256OfFile(at(path), progress);
    if (!hash)
        return hash.error();
    if (*hash == sha256)
        return syncFolder(QFileInfo(at(path)).path());
    return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "Other bytes arrived at %1 than were sent."),
                     {at(path)});
}

Status LocalFiles::rename(const QString &from, const QString &to, Progress &)
{
    return moveFolderAtomically(at(from), at(to));
}

Status LocalFiles::replaceLink(const QString &path, const QString &target, Progress &)
{
    const QFileInfo there(at(path));
    if (there.exists() && !there.isSymLink()) {
        return makeError(
            ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Core", "%1 is no link. Move it away; then it can be exchanged in one step."),
            {at(path)});
    }
    return replaceLinkAtomically(at(path), target);
}

Status LocalFiles::removeFolder(const QString &folder, Progress &)
{
    QDir there(at(folder));
    return !there.exists() || there.removeRecursively() ? Status() : Status(farError(errno, at(folder)));
}

} // namespace slipway
