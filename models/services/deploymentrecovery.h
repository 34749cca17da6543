#pragma once

#include "models/base/clock.h"
#include "models/base/progress.h"
#include "models/domain/deployment.h"
#include "models/services/deployableversions.h"
#include "models/services/deploymentjournal.h"
#include "models/services/servingproof.h"
#include "models/storage/ledger.h"
#include "models/targets/drivers.h"

namespace slipway {

/// Ends deployments whose program died or lost its server: asks what serves now, compares version and hash, and writes
/// the truth. While an order without an answer may still take effect the truth is not known, and the deployment stays
/// Interrupted. Sends no order, ever. Blocks; any thread.
class DeploymentRecovery
{
public:
    /// Everything must outlive the recovery.
    DeploymentRecovery(DeployableVersions &versions, Ledger &ledger, QString dataFolder, const Clock &clock,
                       DriverOpener open = openDriver)
        : m_versions(versions),
          m_ledger(ledger),
          m_dataFolder(std::move(dataFolder)),
          m_clock(clock),
          m_open(std::move(open))
    {
    }

    /// `target` empty = all. Returns those that were looked at, with their new state; a deployment that another process
    /// still works on is left alone.
    Result<QList<Deployment>> recover(const QString &target, Progress &progress);

private:
    struct Verdict {
        DeploymentState state;
        QString outcome;
    };

    Result<Deployment> settle(DeploymentLock lock, const Deployment &deployment, Progress &progress);
    Verdict judge(const Deployment &deployment, Progress &progress);
    Verdict judgeBefore(const Deployment &deployment, const ServingState &now, bool returned, VersionLabels &labels);
    /// Freeze and lock at the far end, when the deployment is over.
    void leave(const Deployment &deployment, Progress &progress);
    Verdict judgeWanted(const Deployment &deployment, const Target &target, ServingProof &proof, bool predicts,
                        VersionLabels &labels, Progress &progress);

    DeployableVersions &m_versions;
    Ledger &m_ledger;
    QString m_dataFolder;
    const Clock &m_clock;
    DriverOpener m_open;
};

} // namespace slipway
