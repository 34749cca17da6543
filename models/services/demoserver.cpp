#include "models/services/demoserver.h"

#include "models/base/atomicfile.h"

#include <QRegularExpression>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace slipway {

namespace {

constexpr int endMs = 3000;
constexpr int readyMs = 20000;
constexpr qint64 maxLogBytes = 1024 * 1024;

QString lastLine(const QString &file)
{
    const auto bytes = readWholeFile(file, maxLogBytes);
    return bytes ? QString::fromUtf8(bytes->trimmed().split('\n').last().left(300)) : QString();
}

} // namespace

/// Set once, on the GUI thread; waited for on another.
class DemoServer::SharedAddress final : public Address
{
public:
    void set(const Result<QString> &value)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_value)
            m_value = value;
        m_changed.notify_all();
    }

    Result<QString> wait(Progress &progress) const override
    {
        const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(readyMs);
        std::unique_lock lock(m_mutex);
        while (!m_changed.wait_for(lock, std::chrono::milliseconds(50), [this] { return m_value.has_value(); })) {
            if (progress.cancelled())
                return cancelledError();
            if (std::chrono::steady_clock::now() > end) {
                return makeError(ErrorCode::Timeout,
                                 QT_TRANSLATE_NOOP("Core", "The demo's model server was not ready within %1 seconds."),
                                 {QString::number(readyMs / 1000)});
            }
        }
        return *m_value;
    }

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::optional<Result<QString>> m_value;
};

DemoServer::DemoServer(const QString &program, const QString &root, const QString &log)
    : m_log(log), m_address(std::make_shared<SharedAddress>())
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoServer::readOutput);
    connect(&m_process, &QProcess::finished, this, &DemoServer::noteEnd);
    connect(&m_process, &QProcess::errorOccurred, this, [this, program](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            m_address->set(makeError(ErrorCode::NotFound,
                                     QT_TRANSLATE_NOOP("Core", "The demo's model server %1 could not be started (%2)."),
                                     {program, m_process.errorString()}));
    });
    m_process.setStandardErrorFile(log);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([parent = ::getpid()] {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != parent) // it died before the line above
            ::_exit(1);
    });
    m_process.start(program,
                    {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--root"), root});
}

DemoServer::~DemoServer()
{
    m_process.disconnect(this);
    m_address->set(cancelledError());
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(endMs)) {
        m_process.kill();
        m_process.waitForFinished(endMs);
    }
}

std::shared_ptr<const DemoServer::Address> DemoServer::address() const
{
    return m_address;
}

void DemoServer::readOutput()
{
    m_output = (m_output + m_process.readAllStandardOutput()).right(4096);
    static const QRegularExpression ready(QStringLiteral("127\\.0\\.0\\.1:(\\d+)\\b[^\\n]*\\n"));
    const auto match = ready.match(QString::fromUtf8(m_output));
    if (match.hasMatch())
        m_address->set(QStringLiteral("http://127.0.0.1:") + match.captured(1));
}

void DemoServer::noteEnd()
{
    m_address->set(makeError(ErrorCode::Internal,
                             QT_TRANSLATE_NOOP("Core", "The demo's model server ended before it was ready: %1"),
                             {lastLine(m_log)}));
}

} // namespace slipway
