#include "models/serving/rotatinglog.h"

#include "models/base/atomicfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway {

namespace {

constexpr auto writeEvery = std::chrono::milliseconds(500);
constexpr size_t writeAtBytes = 256 * 1024;
constexpr size_t mostPendingBytes = 16 * 1024 * 1024;

} // namespace

RotatingLog::RotatingLog(QString folder, QString stem, const RotationPolicy &policy)
    : m_folder(std::move(folder)), m_stem(std::move(stem)), m_policy(policy)
{
}

Result<std::unique_ptr<RotatingLog>> RotatingLog::open(const QString &folder, const QString &stem,
                                                       const RotationPolicy &policy)
{
    const bool isNew = !QDir(folder).exists();
    if (const Status made = makeFolder(folder); !made)
        return made.error();
    if (isNew)
        ::chmod(QFile::encodeName(folder).constData(), S_IRWXU);
    std::unique_ptr<RotatingLog> log(new RotatingLog(folder, stem, policy));
    if (const Status opened = log->openFile(); !opened)
        return opened.error();
    log->m_thread = std::thread([raw = log.get()] { raw->run(); });
    return log;
}

RotatingLog::~RotatingLog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    if (m_fd >= 0)
        ::close(m_fd);
}

QString RotatingLog::path() const
{
    return m_folder + QLatin1Char('/') + m_stem + QStringLiteral(".jsonl");
}

Status RotatingLog::openFile()
{
    const QByteArray name = QFile::encodeName(path());
    m_fd = ::open(name.constData(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    struct stat info = {};
    if (m_fd < 0 || ::fstat(m_fd, &info) != 0)
        return fileError(errno, path());
    if (!S_ISREG(info.st_mode))
        return makeError(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Core", "%1 is not a regular file."), {path()});
    m_sizeBytes = info.st_size;
    // What a killed process left of a line must not swallow the next one.
    char last = '\n';
    if (m_sizeBytes > 0 && ::pread(m_fd, &last, 1, m_sizeBytes - 1) == 1 && last != '\n')
        write("\n");
    return {};
}

void RotatingLog::append(std::string_view line)
{
    const std::lock_guard lock(m_mutex);
    if (m_pending.size() + line.size() > mostPendingBytes) {
        ++m_dropped;
        return;
    }
    const bool wake = m_pending.size() < writeAtBytes && m_pending.size() + line.size() >= writeAtBytes;
    m_pending += line;
    m_pending += '\n';
    if (wake)
        m_wake.notify_one();
}

void RotatingLog::run()
{
    std::unique_lock lock(m_mutex);
    std::string lines;
    while (!m_ending || !m_pending.empty()) {
        m_wake.wait_for(lock, writeEvery, [this] { return m_ending || m_pending.size() >= writeAtBytes; });
        lines.clear();
        lines.swap(m_pending);
        if (lines.empty())
            continue;
        lock.unlock();
        write(lines);
        lock.lock();
    }
}

void RotatingLog::write(const std::string &lines)
{
    if (m_sizeBytes > 0 && m_sizeBytes + static_cast<qint64>(lines.size()) > m_policy.fileBytes)
        rotate();
    size_t written = 0;
    while (m_fd >= 0 && written < lines.size()) {
        const ssize_t n = ::write(m_fd, lines.data() + written, lines.size() - written);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            break;
        written += static_cast<size_t>(n);
    }
    m_sizeBytes += static_cast<qint64>(written);
    if (written == lines.size())
        return;
    m_dropped += std::count(lines.begin() + static_cast<std::ptrdiff_t>(written), lines.end(), '\n');
    // Half a line would make one with the next; without room for its end, the next write tries again.
    if (m_fd >= 0 && written > 0 && lines[written - 1] != '\n' && ::write(m_fd, "\n", 1) == 1)
        ++m_sizeBytes;
}

void RotatingLog::rotate()
{
    const QDir folder(m_folder);
    QStringList full = folder.entryList({m_stem + QStringLiteral("-*.jsonl")}, QDir::Files, QDir::Name);
    // Behind those that are there, also when they were full in the same millisecond or the clock was put back.
    const QString pattern = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z.jsonl'");
    QDateTime time = QDateTime::currentDateTimeUtc();
    if (!full.isEmpty()) {
        QDateTime last = QDateTime::fromString(full.last().mid(m_stem.size() + 1), pattern);
        last.setTimeSpec(Qt::UTC);
        if (last.isValid() && last >= time)
            time = last.addMSecs(1);
    }
    const QString name = m_stem + QLatin1Char('-') + time.toString(pattern);
    ::close(m_fd);
    m_fd = -1;
    ::rename(QFile::encodeName(path()).constData(), QFile::encodeName(folder.filePath(name)).constData());
    static_cast<void>(openFile()); // without a file the lines are counted as dropped
    full.append(name);
    for (qsizetype i = 0; i < full.size() - (m_policy.files - 1); ++i)
        QFile::remove(folder.filePath(full[i]));
}

} // namespace slipway
