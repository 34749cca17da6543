#pragma once

#include "models/domain/deployment.h"
#include "models/services/deployableversions.h"
#include "models/storage/ledger.h"
#include "models/targets/drivers.h"

#include <memory>

namespace slipway {

/// Makes the plan of a deployment or a rollback: what is, what would be, how, how back, and whether it may be. Asks the
/// server and reads the artifact; changes nothing anywhere. Blocks; any thread.
class DeploymentPlanner
{
public:
    /// Both must outlive the planner.
    DeploymentPlanner(DeployableVersions &versions, Ledger &ledger, DriverOpener open = openDriver)
        : m_versions(versions), m_ledger(ledger), m_open(std::move(open))
    {
    }

    /// A target that does not answer, a strategy that it cannot do, or a broken artifact, is a failed check. NotFound
    /// (version, file of rules), Corrupt (rules), Cancelled.
    Result<DeploymentPlan> planDeploy(const Target &target, const QString &versionId, const DeploymentWish &wish,
                                      Progress &progress);
    /// `model`: name or slug, empty = the only one there. `version`: index id, version id or semantic version; empty =
    /// the one that the server recorded as previous, else the one before in the ledger; the version that serves means
    /// that a split of the traffic is taken back; MODEL/ before either is allowed. The plan names an exact version in
    /// every case. Needs no reason yet; running does. NotFound, Conflict (fits several), and the errors of the server,
    /// without which there is no plan.
    Result<DeploymentPlan> planRollback(const Target &target, const QString &model, const QString &version,
                                        const DeploymentWish &wish, Progress &progress);

private:
    struct Request;
    Result<QString> rollbackVersion(const LiveModel &live, const QString &wanted, const QList<ServerVersion> &onServer);
    QList<DeployableVersion> known(const QString &model);
    Status addArtifactChecks(Request &request, Progress &progress);
    Status addRules(Request &request);
    void addFarChecks(Request &request, Progress &progress);
    void addLockCheck(Request &request, Progress &progress);
    void addChanges(Request &request);
    /// Every deployment that the ledger knows, newest first.
    QList<Deployment> past();
    QString previousInLedger(const LiveModel &live);
    Status addFreeCheck(DeploymentPlan &plan);
    Result<DeploymentPlan> finish(Request &request, Progress &progress);

    DeployableVersions &m_versions;
    Ledger &m_ledger;
    DriverOpener m_open;
};

} // namespace slipway
