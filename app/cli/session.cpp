#include "app/cli/command.h"

#include <QElapsedTimer>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <poll.h>
#include <unistd.h>

namespace slipway {

namespace {

std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free, "set from a signal handler");

void onSignal(int)
{
    interrupted = true;
}

qint64 steadyMs()
{
    static QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return timer.elapsed();
}

} // namespace

TerminalProgress::TerminalProgress(bool quiet) : m_shown(!quiet && isatty(STDERR_FILENO))
{
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGXFSZ, SIG_IGN); // a limit on file sizes is then an error of write(), with a sentence
    std::signal(SIGPIPE, SIG_IGN);
}

TerminalProgress::~TerminalProgress()
{
    if (m_lineIsOpen)
        std::fputs("\r\x1b[K", stderr);
}

bool TerminalProgress::cancelled() const
{
    return interrupted;
}

void TerminalProgress::report(qint64 done, qint64 total, const QString &)
{
    if (total != m_total || !m_sinceFirst.isValid())
        m_sinceFirst.start();
    m_total = total;
    if (!m_shown || steadyMs() - m_lastMs < 100)
        return;
    m_lastMs = steadyMs();
    m_lineIsOpen = true;
    QString line = total > 0 ? QStringLiteral("%1 of %2").arg(done).arg(total) : QString::number(done);
    if (m_bytes > 0)
        line += QStringLiteral(", %1 MB").arg(static_cast<double>(m_bytes) / 1e6, 0, 'f', 1);
    if (const auto left = msLeft(m_sinceFirst.elapsed(), done, total))
        line += QStringLiteral(", %1 s left").arg((*left + 999) / 1000);
    std::fprintf(stderr, "\r\x1b[K%s", qPrintable(line));
}

Session::Session(QString dataFolder, Output out)
    : output(out), progress(out.isQuiet() || out.isJson()), m_dataFolder(std::move(dataFolder))
{
}

Result<RegistryService *> Session::registries()
{
    if (!m_registries) {
        auto opened = RegistryService::open(m_dataFolder, m_jobs);
        if (!opened)
            return opened.error();
        m_registries = std::move(opened).value();
        // An index that was lost or interrupted would answer with less than there is.
        const auto failures = m_registries->scanWhatIsDue(progress);
        if (!failures)
            return failures.error();
        for (const Error &failure : *failures)
            output.warning(failure);
    }
    return m_registries.get();
}

Result<ComparisonService *> Session::comparisons()
{
    if (!m_comparisons) {
        const auto needed = registries();
        if (!needed)
            return needed.error();
        auto opened = ComparisonService::open(m_dataFolder, **needed);
        if (!opened)
            return opened.error();
        m_comparisons = std::move(opened).value();
    }
    return m_comparisons.get();
}

Result<ExperimentService *> Session::experiments()
{
    if (!m_experiments) {
        const auto needed = registries();
        if (!needed)
            return needed.error();
        auto opened = ExperimentService::open(m_dataFolder, **needed, m_jobs);
        if (!opened)
            return opened.error();
        m_experiments = std::move(opened).value();
    }
    return m_experiments.get();
}

Result<DeploymentService *> Session::deployments()
{
    if (!m_deployments) {
        const auto needed = registries();
        if (!needed)
            return needed.error();
        auto opened = DeploymentService::open(m_dataFolder, **needed, m_jobs);
        if (!opened)
            return opened.error();
        m_deployments = std::move(opened).value();
        const auto recovered = m_deployments->recover(progress);
        if (!recovered)
            return recovered.error();
        for (const Deployment &deployment : *recovered) {
            // What is still open was said when it became so; the history keeps the sentence.
            const bool open = deployment.state == DeploymentState::Interrupted;
            output.line(
                open ? QStringLiteral("The deployment of %1 to %2 is not settled yet; its server is asked again.")
                           .arg(deployment.model, deployment.target)
                     : deployment.outcome);
        }
    }
    return m_deployments.get();
}

QStringList commandWords(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

QCommandLineOption valueOption(const char *name, const char *help, const char *value, const char *defaultValue)
{
    return {QString::fromLatin1(name), QString::fromLatin1(help), QString::fromLatin1(value),
            QString::fromLatin1(defaultValue)};
}

QCommandLineOption flagOption(const char *name, const char *help)
{
    return {QString::fromLatin1(name), QString::fromLatin1(help)};
}

QCommandLineOption yesOption()
{
    return flagOption("yes", "Confirm without being asked.");
}

Argument argument(const char *name, const char *help)
{
    return {QString::fromLatin1(name), QString::fromLatin1(help)};
}

bool waitForInput(const Progress &progress)
{
    // poll() ends at a signal, a read would begin anew; the time is for a signal that comes just before it.
    constexpr int lookAgainMs = 200;
    pollfd input{STDIN_FILENO, POLLIN, 0};
    while (!progress.cancelled()) {
        const int ready = ::poll(&input, 1, lookAgainMs);
        if (ready > 0 || (ready < 0 && errno != EINTR))
            return true;
    }
    return false;
}

Status confirm(const Session &session, const QCommandLineParser &options, const QString &word)
{
    if (options.isSet(QStringLiteral("yes")))
        return {};
    if (isatty(STDIN_FILENO) && !session.output.isJson()) {
        session.output.flush();
        std::fprintf(stderr, "Type \"%s\" to go on: ", qPrintable(word));
        char line[256] = "";
        const bool answered = waitForInput(session.progress) && std::fgets(line, sizeof line, stdin);
        if (answered && QString::fromLocal8Bit(line).trimmed() == word)
            return {};
        if (!answered)
            std::fputc('\n', stderr); // the line of the question ends
        if (session.progress.cancelled())
            return makeError(ErrorCode::Cancelled,
                             QT_TRANSLATE_NOOP("Core", "Nothing was changed: you interrupted it."));
    }
    return makeError(ErrorCode::Refused,
                     QT_TRANSLATE_NOOP("Core", "Nothing was changed: it was not confirmed. Add --yes to confirm it."));
}

} // namespace slipway
