#include "models/services/deploymentlock.h"

#include "models/base/atomicfile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace slipway {

Result<std::optional<DeploymentLock>> DeploymentLock::tryTake(const QString &dataFolder, const QString &deploymentId)
{
    const QString folder = dataFolder + QStringLiteral("/deployments");
    if (const Status made = makeFolder(folder); !made)
        return made.error();
    const QString path = folder + QLatin1Char('/') + deploymentId + QStringLiteral(".lock");
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (fd < 0)
        return fileError(errno, path);
    DeploymentLock lock(path, fd);
    if (::flock(fd, LOCK_EX | LOCK_NB) == 0)
        return std::optional(std::move(lock));
    if (errno == EWOULDBLOCK)
        return std::optional<DeploymentLock>();
    return fileError(errno, path);
}

DeploymentLock::DeploymentLock(DeploymentLock &&other) noexcept
    : m_path(std::move(other.m_path)), m_fd(std::exchange(other.m_fd, -1)), m_remove(other.m_remove)
{
}

DeploymentLock::~DeploymentLock()
{
    if (m_fd < 0)
        return;
    if (m_remove)
        QFile::remove(m_path);
    ::close(m_fd);
}

} // namespace slipway
