#pragma once

#include "models/base/clock.h"
#include "models/base/progress.h"
#include "models/domain/deployment.h"
#include "models/services/deployableversions.h"
#include "models/storage/ledger.h"
#include "models/targets/drivers.h"

#include <functional>
#include <memory>

namespace slipway {

/// Runs plans: journals, uploads, switches, proves, and returns to the version before when the proof fails.
/// Every order is sent once; whenever its effect is in doubt the server is asked what serves, and nothing is sent
/// blindly. A cancel is obeyed until the switch; after it the proof or the return is finished. Blocks; any thread.
class DeploymentRunner
{
public:
    /// Everything must outlive the runner.
    DeploymentRunner(DeployableVersions &versions, Ledger &ledger, QString dataFolder, const Clock &clock,
                     DriverOpener open = openDriver)
        : m_versions(versions),
          m_ledger(ledger),
          m_dataFolder(std::move(dataFolder)),
          m_clock(clock),
          m_open(std::move(open))
    {
    }

    /// As DeploymentService::run(). Interrupted is returned when the server stopped answering after the switch was
    /// ordered, or did not answer the order and may still obey it: what will serve is not known, and recovery asks
    /// again.
    Result<Deployment> run(const DeploymentPlan &plan, const std::function<void(const Deployment &)> &onStep,
                           Progress &progress);

private:
    Status checkFreeze(const DeploymentPlan &plan, TargetDriver &driver, Progress &progress);
    Result<Deployment> refuse(Deployment deployment, const QString &why);

    DeployableVersions &m_versions;
    Ledger &m_ledger;
    QString m_dataFolder;
    const Clock &m_clock;
    DriverOpener m_open;
};

/// When a deployment that has ended took back live traffic: puts the freeze that its target has in the ledger at the
/// far end too, where others find it.
void tellFreeze(const Deployment &ended, Ledger &ledger, TargetDriver &driver, Progress &progress);

/// The path of a version's artifact on this machine when its bytes have this hash; else nothing. `versionId` may be
/// empty.
std::optional<QString> localArtifact(DeployableVersions &versions, const QString &versionId, const QString &sha256,
                                     Progress &progress);

} // namespace slipway
