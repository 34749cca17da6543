#include "models/serving/upload.h"

#include "models/base/atomicfile.h"
#include "models/base/ids.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace slipway {

namespace {

constexpr qsizetype pendingBytes = 256 * 1024;

} // namespace

Upload::Upload(QString path, int fd) : m_path(std::move(path)), m_fd(fd)
{
    m_pending.reserve(pendingBytes);
}

Upload::Upload(Upload &&other) noexcept
    : m_path(std::exchange(other.m_path, {})),
      m_fd(std::exchange(other.m_fd, -1)),
      m_sizeBytes(other.m_sizeBytes),
      m_hash(std::move(other.m_hash)),
      m_pending(std::move(other.m_pending))
{
}

Upload::~Upload()
{
    if (m_fd >= 0)
        ::close(m_fd);
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

Result<Upload> Upload::begin(const QString &folder)
{
    const QString path = folder + QLatin1Char('/') + newId();
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (fd < 0)
        return fileError(errno, path);
    return Upload(path, fd);
}

Status Upload::write(const char *data, qint64 size)
{
    m_sizeBytes += size;
    m_pending.append(data, size);
    return m_pending.size() < pendingBytes ? Status() : writePending();
}

Status Upload::writePending()
{
    m_hash.add(m_pending);
    const char *data = m_pending.constData();
    qint64 size = m_pending.size();
    while (size > 0) {
        const ssize_t n = ::write(m_fd, data, static_cast<size_t>(size));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return fileError(errno, m_path);
        data += n;
        size -= n;
    }
    m_pending.resize(0); // keeps its memory
    return {};
}

Status Upload::finish(const QString &expectedSha256)
{
    if (const Status written = writePending(); !written)
        return written;
    const QString found = m_hash.hex();
    if (found != expectedSha256) {
        return makeError(ErrorCode::Corrupt,
                         QT_TRANSLATE_NOOP("Core",
                                           "The bytes that arrived have the SHA-256 %1, not %2 as the sender said. "
                                           "Nothing was kept; send the file again."),
                         {found, expectedSha256});
    }
    if (::fsync(m_fd) != 0)
        return fileError(errno, m_path);
    return {};
}

Result<bool> Upload::placeAt(const QString &path)
{
    // link() and not rename(): it never replaces what is there.
    if (::link(QFile::encodeName(m_path).constData(), QFile::encodeName(path).constData()) != 0) {
        if (errno == EEXIST)
            return false;
        return fileError(errno, path);
    }
    if (const Status synced = syncFolder(QFileInfo(path).path()); !synced)
        return synced.error();
    return true;
}

} // namespace slipway
