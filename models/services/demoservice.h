#pragma once

#include "models/base/jobs.h"
#include "models/services/demopreparation.h"

#include <QLockFile>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

#include <future>
#include <memory>

namespace slipway {

/// `slipway --demo`: a temporary folder with everything in it, two model servers of its own, and the work
/// that fills them. The user's own data is never touched. Folder and servers end with this object, the
/// servers also with the process; the folder of a process that was killed is removed by the next demo. Lives on the GUI
/// thread; open the services on dataFolder(), and destroy this before them.
class DemoService final : public QObject
{
    Q_OBJECT

public:
    /// WriteFailed when the system's temporary folder takes nothing.
    static Result<std::unique_ptr<DemoService>> create(const DemoOptions &options = {});
    /// Cancels what runs and waits for it.
    ~DemoService() override;

    /// Holds the registry it trains and the log of its A/B test.
    QString folder() const { return m_folder.path(); }
    /// The --data-dir of the demo.
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }

    /// Starts the servers and prepares the demo in the background, once. registryReady() follows when there
    /// is something to look at, then ready(), or failed(); nothing after a cancel.
    Job *start(const DemoPreparation::Services &services, JobRunner &jobs);

Q_SIGNALS:
    void registryReady();
    void ready();
    void failed(const slipway::Error &error);

private:
    explicit DemoService(const DemoOptions &options);
    std::unique_ptr<DemoServer> startServer(const QString &name);

    DemoOptions m_options;
    QTemporaryDir m_folder;
    QLockFile m_owner; ///< in the folder: says that a living process shows this demo
    std::unique_ptr<DemoServer> m_staging;
    std::unique_ptr<DemoServer> m_production;
    QPointer<Job> m_job;
    std::future<void> m_workEnded;
};

} // namespace slipway
