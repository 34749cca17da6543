#include "models/services/demoservice.h"

#include <QCoreApplication>
#include <QDir>

#include <unistd.h>

namespace slipway {

namespace {

const QString folderPrefix = QStringLiteral("slipway-demo-");
const QString lockName = QStringLiteral("/owner.lock");

/// Removes the folders of demos whose process was killed. One without a lock is not touched: it is being made or
/// removed at this moment.
void removeAbandonedDemos()
{
    const QFileInfoList folders =
        QDir(QDir::tempPath())
            .entryInfoList({folderPrefix + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        const QString path = folder.absoluteFilePath() + lockName;
        if (folder.ownerId() != ::geteuid() || !QFileInfo::exists(path))
            continue;
        QLockFile lock(path);
        lock.setStaleLockTime(0); // a demo may be open for days; only its process counts
        if (!lock.tryLock())
            continue;
        lock.unlock();
        QDir(folder.absoluteFilePath()).removeRecursively();
    }
}

} // namespace

DemoService::DemoService(const DemoOptions &options)
    : m_options(options),
      m_folder(QDir::tempPath() + QLatin1Char('/') + folderPrefix + QStringLiteral("XXXXXX")),
      m_owner(m_folder.path() + lockName)
{
    m_owner.setStaleLockTime(0);
    if (m_options.serverProgram.isEmpty())
        m_options.serverProgram = QCoreApplication::applicationDirPath() + QStringLiteral("/slipwayd");
}

Result<std::unique_ptr<DemoService>> DemoService::create(const DemoOptions &options)
{
    std::unique_ptr<DemoService> demo(new DemoService(options));
    if (!demo->m_folder.isValid() || !demo->m_owner.tryLock() || !QDir().mkpath(demo->dataFolder())) {
        return makeError(
            ErrorCode::WriteFailed,
            QT_TRANSLATE_NOOP("Core", "The demo needs a temporary folder in %1, and none could be made (%2)."),
            {QDir::tempPath(), demo->m_folder.errorString()});
    }
    return demo;
}

DemoService::~DemoService()
{
    if (m_job)
        m_job->cancel();
    if (m_workEnded.valid())
        m_workEnded.wait();
}

std::unique_ptr<DemoServer> DemoService::startServer(const QString &name)
{
    const QString root = m_folder.filePath(name);
    return std::make_unique<DemoServer>(m_options.serverProgram, root, root + QStringLiteral(".log"));
}

Job *DemoService::start(const DemoPreparation::Services &services, JobRunner &jobs)
{
    m_staging = startServer(QStringLiteral("staging"));
    m_production = startServer(QStringLiteral("production"));
    // The destructor waits for the promise, so `this` outlives the work.
    auto ended = std::make_shared<std::promise<void>>();
    m_workEnded = ended->get_future();
    const auto preparation = std::make_shared<DemoPreparation>(
        m_folder.path(), m_options, services, DemoPreparation::Servers{m_staging->address(), m_production->address()});
    m_job = jobs.run<void>(
        tr("Preparing the demo"), this,
        [this, preparation, ended](Progress &progress) {
            removeAbandonedDemos();
            const Status done = preparation->run([this] { Q_EMIT registryReady(); }, progress);
            ended->set_value();
            return done;
        },
        [this](const Status &done) {
            if (done)
                Q_EMIT ready();
            else if (done.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(done.error());
        });
    return m_job;
}

} // namespace slipway
