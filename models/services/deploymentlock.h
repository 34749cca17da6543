#pragma once

#include "models/base/result.h"

#include <QString>

#include <optional>

namespace slipway {

/// The sign that a process works on a deployment: an flock on DATA/deployments/ID.lock, which the system takes away
/// when the process ends in whatever way. Movable; released when destroyed.
class DeploymentLock
{
public:
    /// Nothing when another process, or another part of this one, holds it. WriteFailed, NoSpace, Unreadable.
    static Result<std::optional<DeploymentLock>> tryTake(const QString &dataFolder, const QString &deploymentId);
    DeploymentLock(DeploymentLock &&other) noexcept;
    DeploymentLock &operator=(DeploymentLock &&) = delete;
    ~DeploymentLock();

    /// Removes the file as well: the deployment has ended, nobody will ask again.
    void removeAtEnd() { m_remove = true; }

private:
    DeploymentLock(QString path, int fd) : m_path(std::move(path)), m_fd(fd) {}

    QString m_path;
    int m_fd = -1;
    bool m_remove = false;
};

} // namespace slipway
