#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <utility>

namespace slipway {

/// An advisory lock (flock) on a file, over threads and processes; released when it is destroyed or its
/// process dies.
class FileLock
{
public:
    /// Creates the file. Waits up to ten seconds while somebody else holds it, then Conflict; Cancelled at
    /// once.
    static Result<FileLock> acquire(const QString &path, Progress &progress);

    FileLock(FileLock &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    FileLock &operator=(FileLock &&) = delete;
    ~FileLock();

private:
    explicit FileLock(int fd) : m_fd(fd) {}
    int m_fd;
};

} // namespace slipway
