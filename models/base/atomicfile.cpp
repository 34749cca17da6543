#include "models/base/atomicfile.h"

#include "models/base/ids.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway {

namespace {

/// Closes its descriptor, and removes the temporary file unless it was kept.
class TemporaryFile
{
public:
    explicit TemporaryFile(const QString &beside)
        : m_path(QFile::encodeName(beside + QStringLiteral(".%1.tmp").arg(newId().left(8)))),
          m_fd(::open(m_path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666))
    {
    }
    ~TemporaryFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
        if (!m_kept)
            ::unlink(m_path.constData());
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    bool isOpen() const { return m_fd >= 0; }

    bool write(const QByteArray &bytes)
    {
        qsizetype written = 0;
        while (written < bytes.size()) {
            const ssize_t n = ::write(m_fd, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0)
                return false;
            written += n;
        }
        return ::fsync(m_fd) == 0;
    }

    bool moveTo(const QByteArray &path)
    {
        m_kept = ::rename(m_path.constData(), path.constData()) == 0;
        return m_kept;
    }

private:
    QByteArray m_path;
    int m_fd = -1;
    bool m_kept = false;
};

} // namespace

Status writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    TemporaryFile temporary(path);
    if (!temporary.isOpen() || !temporary.write(bytes) || !temporary.moveTo(QFile::encodeName(path)))
        return fileError(errno, path);
    return syncFolder(QFileInfo(path).path());
}

Status writeChosenFile(const QString &path, const QByteArray &bytes)
{
    constexpr int mostLinks = 40; // as the kernel follows
    QFileInfo file(path);
    for (int i = 0; file.isSymLink() && i < mostLinks; ++i)
        file.setFile(file.symLinkTarget());
    if (file.isSymLink())
        return fileError(ELOOP, path);
    if (!QFileInfo(file.path()).isDir())
        return makeError(
            ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Core", "%1 cannot be written: there is no folder %2. Choose another place."),
            {path, file.path()});
    return writeFileAtomically(file.filePath(), bytes);
}

Status replaceLinkAtomically(const QString &path, const QString &target)
{
    const QByteArray temporary = QFile::encodeName(path + QStringLiteral(".%1.tmp").arg(newId().left(8)));
    if (::symlink(QFile::encodeName(target).constData(), temporary.constData()) != 0)
        return fileError(errno, path);
    if (::rename(temporary.constData(), QFile::encodeName(path).constData()) != 0) {
        const int reason = errno;
        ::unlink(temporary.constData());
        return fileError(reason, path);
    }
    return syncFolder(QFileInfo(path).path());
}

Status moveFolderAtomically(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray destination = QFile::encodeName(to);
    if (::rename(source.constData(), destination.constData()) != 0) {
        if (errno != ENOTEMPTY && errno != EEXIST)
            return fileError(errno, to);
        if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, destination.constData(), RENAME_EXCHANGE) != 0)
            return fileError(errno, to);
        QDir(from).removeRecursively();
    }
    return syncFolder(QFileInfo(to).path());
}

Status makeFolder(const QString &path)
{
    std::error_code failed;
    std::filesystem::create_directories(QFile::encodeName(path).toStdString(), failed);
    if (!failed)
        return {};
    const Error error = fileError(failed.value(), path);
    if (error.code == ErrorCode::NoSpace)
        return error;
    return makeError(ErrorCode::WriteFailed,
                     QT_TRANSLATE_NOOP("Core", "The folder %1 could not be made (%2). Check the permissions above it."),
                     {path, error.detail}, error.detail);
}

Status syncFolder(const QString &folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return fileError(errno, folder);
    const int failed = ::fsync(fd) == 0 ? 0 : errno;
    ::close(fd);
    if (failed)
        return fileError(failed, folder);
    return {};
}

Result<QByteArray> readWholeFile(const QString &path, qint64 maxBytes)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0)
        return fileError(errno, path);
    struct Closer {
        int fd;
        ~Closer() { ::close(fd); }
    } closer{fd};
    return readOpenFile(fd, path, maxBytes);
}

Result<QByteArray> readOpenFile(int descriptor, const QString &path, qint64 maxBytes)
{
    struct stat info = {};
    if (::fstat(descriptor, &info) != 0)
        return fileError(errno, path);
    if (!S_ISREG(info.st_mode))
        return makeError(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Core", "%1 is not a regular file."), {path});
    const auto tooLarge = [&] {
        return makeError(ErrorCode::Unreadable,
                         QT_TRANSLATE_NOOP("Core", "%1 is larger than %2 bytes and was not read."),
                         {path, QString::number(maxBytes)});
    };
    if (info.st_size > maxBytes)
        return tooLarge();

    // One byte more than it should have: the read that fills less has seen its end.
    constexpr qint64 large = 1024 * 1024;
    constexpr qint64 behind = 64; // a parser of JSON looks a little further, and would copy all of it for that
    QByteArray bytes;
    if (info.st_size > large)
        bytes.reserve(info.st_size + 1 + behind);
    bytes.resize(info.st_size + 1);
    qint64 size = 0;
    for (;;) {
        const ssize_t n = ::read(descriptor, bytes.data() + size, static_cast<size_t>(bytes.size() - size));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return fileError(errno, path);
        size += n;
        if (size > maxBytes)
            return tooLarge();
        if (n == 0)
            break;
        if (size == bytes.size())
            bytes.resize(2 * size);
        else if (size == info.st_size)
            break;
    }
    bytes.truncate(size);
    return bytes;
}

} // namespace slipway
