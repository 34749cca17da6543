#include "models/storage/filelock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace slipway {

Result<FileLock> FileLock::acquire(const QString &path, Progress &progress)
{
    constexpr qint64 patienceMs = 10000;
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (fd < 0)
        return fileError(errno, path);
    FileLock lock(fd);
    QElapsedTimer waiting;
    waiting.start();
    while (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return fileError(errno, path);
        if (progress.cancelled())
            return cancelledError();
        if (waiting.hasExpired(patienceMs)) {
            return makeError(
                ErrorCode::Conflict,
                QT_TRANSLATE_NOOP("Core", "Another Slipway is scanning at the moment. Try again when it is done."), {},
                path);
        }
        QThread::msleep(20);
    }
    return lock;
}

FileLock::~FileLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

} // namespace slipway
