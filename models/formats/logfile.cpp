#include "models/formats/logfile.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway {

Result<LogFile> LogFile::open(const QString &path)
{
    // Without waiting: a pipe would never answer.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return fileError(errno, path);
    struct stat status {
    };
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return makeError(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Core", "%1 is not a regular file."), {path});
    }
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    return LogFile(path, descriptor, status.st_size);
}

LogFile::LogFile(LogFile &&other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1)), m_size(other.m_size)
{
}

LogFile::~LogFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<std::vector<char>> LogFile::read(qint64 from, size_t size, size_t padding) const
{
    std::vector<char> bytes(size + padding);
    size_t done = 0;
    while (done < size) {
        const ssize_t got = ::pread(m_descriptor, bytes.data() + done, size - done, from + static_cast<qint64>(done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fileError(errno, m_path);
        if (got == 0)
            return makeError(ErrorCode::Corrupt,
                             QT_TRANSLATE_NOOP("Core", "%1 was cut while it was read: it had %2 bytes and now ends at "
                                                       "%3. Import it again when nothing writes to it."),
                             {m_path, QString::number(m_size), QString::number(from + static_cast<qint64>(done))});
        done += static_cast<size_t>(got);
    }
    return bytes;
}

} // namespace slipway
