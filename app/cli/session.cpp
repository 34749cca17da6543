#include "app/cli/command.h"

#include <QElapsedTimer>

#include <atomic>
#include <csignal>
#include <cstdio>
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
    if (!m_shown || steadyMs() - m_lastMs < 100)
        return;
    m_lastMs = steadyMs();
    m_lineIsOpen = true;
    if (total > 0)
        std::fprintf(stderr, "\r\x1b[K%lld of %lld", static_cast<long long>(done), static_cast<long long>(total));
    else
        std::fprintf(stderr, "\r\x1b[K%lld", static_cast<long long>(done));
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
        for (const Deployment &deployment : *recovered)
            output.line(deployment.outcome);
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

} // namespace slipway
