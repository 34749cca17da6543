#pragma once

#include "models/base/jobs.h"
#include "models/base/result.h"
#include "models/domain/deployment.h"
#include "models/domain/pastlive.h"
#include "models/services/runcontrols.h"
#include "models/services/targetcontrols.h"
#include "models/services/tokenservice.h"

#include <QObject>

#include <functional>
#include <memory>

namespace slipway {

class RegistryService;

struct DriverSettingInfo {
    QString name;
    QString help; ///< one line, English
    bool needed = false;
};

struct DriverInfo {
    QString name;             ///< "slipwayd"
    QStringList capabilities; ///< capabilityNames()
    QString addressForm;      ///< "http://host:port"
    QList<DriverSettingInfo> settings;
};

struct DeploymentFilter {
    QString environment;
    QString model;
    int limit = -1; ///< newest first
};

/// A version that a target has.
struct VersionOnTarget {
    QString version;
    bool isTakenBack = false; ///< see takenBack()
};

/// Targets, what is live on them, deployments and rollbacks. Synchronous functions: any thread, blocking.
/// What is live is always asked from the servers. Targets, deployments and activity are in DATA/ledger.db: a step is
/// written there before its call is sent, so that after a crash the next start knows what was under way.
class DeploymentService final : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<DeploymentService>> open(const QString &dataFolder, RegistryService &registries,
                                                           JobRunner &jobs);
    ~DeploymentService() override;

    static QList<DriverInfo> drivers();

    /// InvalidArgument (name, address, driver), Conflict (name taken). Sends nothing.
    Status addTarget(const Target &target);
    /// Whether a token that is kept for it would be used: Conflict when the target names an environment variable, which
    /// goes before; InvalidArgument when it could not be sent but in the clear. NotFound.
    Status checkTokenFor(const QString &name);
    /// With its token. NotFound; Refused while a deployment runs there.
    Status removeTarget(const QString &name);
    Result<QList<Target>> targets();
    /// NotFound.
    Result<Target> target(const QString &name);
    /// Asks one server; an unreachable one is a TargetState with an error, not an Error.
    Result<TargetState> askTarget(const QString &name, Progress &progress);
    /// As askTarget(), and whether the server takes the token, which it is not asked for there.
    Result<TargetState> testTarget(const QString &name, Progress &progress);
    /// Asks all at the same time.
    Result<QList<TargetState>> askAll(Progress &progress);

    /// Plans the deployment of an index version to a target and runs the preflight; changes nothing anywhere.
    /// `target` empty: the only target of `environment` (Conflict when there are several, NotFound when none).
    Result<DeploymentPlan> planDeploy(const QString &versionId, const QString &environment, const QString &target,
                                      const DeploymentWish &wish, Progress &progress);
    /// Plans a return of `model` (name or slug) on a target to `version` (id, version id or semver the server has), or
    /// to the previous one the server recorded when `version` is empty. A plan goes without a reason; its run does not
    /// (InvalidArgument).
    Result<DeploymentPlan> planRollback(const QString &environment, const QString &target, const QString &model,
                                        const QString &version, const DeploymentWish &wish, Progress &progress);
    /// The way on and the way back after a deployment that was interrupted or failed: goes on by its own strategy and
    /// rules with the step at which it stopped, or returns to the version before it. NotFound, Conflict (it runs), and
    /// the errors of a plan.
    Result<DeploymentPlan> planFinish(const QString &deployment, Progress &progress);
    Result<DeploymentPlan> planUndo(const QString &deployment, const QString &reason, Progress &progress);
    /// The versions of `slug` that the target has and could go back to, newest first.
    Result<QList<VersionOnTarget>> versionsOn(const QString &target, const QString &slug, Progress &progress);

    /// Runs the plan: journals, calls, proves that the version serves (version and hash from /health, seeded rows
    /// predicted here and there agree to 1e-6), returns to the previous version when it does not.
    /// `onStep` is called on the calling thread after every change of a step. An Error only when nothing was sent and
    /// nothing could be journalled; everything else is a Deployment with its state (Refused, Failed, RolledBack, …).
    Result<Deployment> run(const DeploymentPlan &plan, const std::function<void(const Deployment &)> &onStep,
                           Progress &progress);

    Result<QList<Deployment>> history(const DeploymentFilter &filter);
    /// What was live where at a moment, as the ledger knows it.
    Result<QList<PastLive>> liveAsOf(qint64 atMs);
    /// Freezes, A/B tests, logs, retirement. Lives as long as this service. What it changes is announced by
    /// announceTargets().
    TargetControls &controls();
    /// Pausing and promoting what runs, and what its health gate saw. Lives as long as this service.
    RunControls &runControls();
    /// Where the targets' tokens are kept. Lives as long as this service.
    TokenService &tokens();
    /// Says that targets changed.
    void announceTargets();
    /// Ends deployments whose program died: asks each server what serves now and writes the truth. Called at start.
    /// Those whose server does not answer stay Interrupted.
    Result<QList<Deployment>> recover(Progress &progress);
    /// From now on, at once and every `everyMs`, in the background: settles what recover() settles, also when the
    /// program that died is another one, and lets the targets catch up (promotion events that nobody has taken). Needs
    /// an event loop.
    void startUpkeep(int everyMs);
    /// Sends one prediction to a target; `input` is a JSON object; the answer is the server's JSON.
    Result<QByteArray> predict(const QString &target, const QString &model, const QByteArray &input,
                               Progress &progress);

    /// Runs the plan in the background as a job; stepChanged() while it runs, deploymentEnded() at the end.
    Job *startRun(const DeploymentPlan &plan);

Q_SIGNALS:
    // All are emitted on the thread of this object.
    void targetsChanged();
    void stepChanged(const slipway::Deployment &deployment);
    void deploymentEnded(const slipway::Deployment &deployment);
    /// The upkeep found the truth about these; also when that is only that they were interrupted.
    void settled(const QList<slipway::Deployment> &deployments);
    void failed(const QString &what, const slipway::Error &error);

private:
    void keepUp();

    class Private;
    explicit DeploymentService(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace slipway
