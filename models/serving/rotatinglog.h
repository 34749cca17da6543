#pragma once

#include "models/base/result.h"

#include <QString>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace slipway {

/// How much of a log is kept.
struct RotationPolicy {
    qint64 fileBytes = 32 * 1024 * 1024;
    int files = 8; ///< with the one that is written
};

/// A file of lines, FOLDER/STEM.jsonl, written by a thread of its own within half a second, so that no caller waits for
/// a disk. A file that is full is named STEM-TIME.jsonl (UTC, so that names sort by age) and the oldest beyond `files`
/// is removed. A line that cannot be written, or comes faster than the disk takes, is dropped and counted. Thread-safe.
class RotatingLog
{
public:
    /// Makes the folder (its owner's alone: logs hold user ids). WriteFailed, NoSpace.
    static Result<std::unique_ptr<RotatingLog>> open(const QString &folder, const QString &stem,
                                                     const RotationPolicy &policy);
    /// Writes what is left.
    ~RotatingLog();

    /// One line without its end.
    void append(std::string_view line);
    qint64 droppedLines() const { return m_dropped; }

private:
    RotatingLog(QString folder, QString stem, const RotationPolicy &policy);
    Status openFile();
    void run();
    void write(const std::string &lines);
    void rotate();
    QString path() const;

    QString m_folder;
    QString m_stem;
    RotationPolicy m_policy;
    int m_fd = -1;
    qint64 m_sizeBytes = 0;

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_wake;
    std::string m_pending;
    bool m_ending = false;
    std::atomic<qint64> m_dropped = 0;
    std::thread m_thread;
};

} // namespace slipway
