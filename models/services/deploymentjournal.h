#pragma once

#include "models/base/clock.h"
#include "models/domain/deployment.h"
#include "models/domain/runorder.h"
#include "models/services/deploymentlock.h"
#include "models/storage/ledger.h"

#include <QElapsedTimer>

#include <functional>

namespace slipway {

/// A sentence as the ledger keeps it.
inline QString english(const char *message, const QStringList &arguments)
{
    return makeSentence(message, arguments).text();
}

/// One deployment as it is written down while it happens: every change is in the ledger before it is told, and a step
/// is in the ledger as Running before its call is sent. One thread.
class DeploymentJournal
{
public:
    using OnStep = std::function<void(const Deployment &)>;

    /// Takes the deployment's lock and writes its row as Running. Conflict when another one runs on the target; any
    /// other error means that nothing can be journalled.
    static Result<DeploymentJournal> begin(Ledger &ledger, const QString &dataFolder, const Deployment &deployment,
                                           const Clock &clock, OnStep onStep);
    /// Goes on with a deployment whose program died; `lock` is its lock.
    static DeploymentJournal resume(Ledger &ledger, DeploymentLock lock, const Deployment &deployment,
                                    const Clock &clock);
    /// Writes a deployment that ends before it begins.
    static Status addEnded(Ledger &ledger, const Deployment &deployment);

    /// Marks step `place` as Running, or appends a new one, and returns its place.
    Result<int> startStep(int place);
    Result<int> appendStep(const QString &name, const Sentence &title);
    /// What is seen of the running step so far.
    Status noteStep(int place, const QString &detail);
    /// The same, with what the health gate saw.
    Status noteLook(int place, GateReading reading, const QString &detail);
    Status endStep(int place, StepState state, const QString &detail);
    /// Marks the steps that wait as Skipped and those that run as Failed with `detail`.
    Status closeSteps(const QString &detail);
    /// Writes the ending and what the person did, together; and freezes the target when live traffic was taken back.
    /// Interrupted is no ending: it leaves the row to be settled.
    Status end(DeploymentState state, const QString &outcome);

    /// What people ordered of this deployment meanwhile, in any process. What was last known when the ledger does not
    /// tell: a pause does not end by that.
    HoldOrders orders(int place);

    const Deployment &deployment() const { return m_deployment; }

private:
    DeploymentJournal(Ledger &ledger, DeploymentLock lock, const Deployment &deployment, const Clock &clock,
                      OnStep onStep);
    Status saveStep(int place);
    void tell() const;

    Ledger *m_ledger;
    DeploymentLock m_lock;
    Deployment m_deployment;
    const Clock *m_clock;
    OnStep m_onStep;
    HoldOrders m_orders;
    QElapsedTimer m_stepTime;
};

} // namespace slipway
