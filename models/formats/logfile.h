#pragma once

#include "models/base/result.h"

#include <QFile>

#include <vector>

namespace slipway {

/// A log's file, opened without waiting and read at any place by any thread. What it had when it was opened is what is
/// read: what is written to it meanwhile waits for the next time.
class LogFile
{
public:
    /// NotFound, Unreadable (no regular file, permission).
    static Result<LogFile> open(const QString &path);
    LogFile(LogFile &&other) noexcept;
    LogFile &operator=(LogFile &&) = delete;
    ~LogFile();

    const QString &path() const { return m_path; }
    qint64 size() const { return m_size; }
    /// Exactly `size` bytes from `from` on, with `padding` zeros behind them. Corrupt when the file was cut meanwhile.
    Result<std::vector<char>> read(qint64 from, size_t size, size_t padding) const;

private:
    LogFile(QString path, int descriptor, qint64 size) : m_path(std::move(path)), m_descriptor(descriptor), m_size(size)
    {
    }

    QString m_path;
    int m_descriptor;
    qint64 m_size;
};

} // namespace slipway
