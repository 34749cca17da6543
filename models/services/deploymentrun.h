#pragma once

#include "models/services/deployableversions.h"
#include "models/services/deploymentjournal.h"
#include "models/services/servingproof.h"

#include <QElapsedTimer>

#include <functional>

namespace slipway {

/// One run of one plan: its recipe of steps, each with a check (is it needed?) and an action, and the undoing of the
/// switch. Lives as long as the run; one thread.
class DeploymentRun
{
public:
    /// Everything must outlive the run.
    DeploymentRun(const DeploymentPlan &plan, DeploymentJournal &journal, TargetDriver &driver,
                  DeployableVersions &versions, Progress &progress);

    /// Goes through the recipe to an ending, which is in the journal.
    void go();

private:
    struct Step {
        /// Why the step is not needed; empty when it is. Asks only.
        std::function<Result<QString>()> check;
        /// Does it; what was seen.
        std::function<Result<QString>()> act;
        /// Whether the step sends an order, which must not happen before it is journalled.
        bool orders = false;
    };

    Step stepFor(const QString &name);
    Result<QString> perform(int place, const Step &step);

    Result<QString> uploadedAlready();
    Result<QString> upload();
    Result<QString> uploadBeside();
    Result<QString> orderSwitch();
    Result<QString> prove();
    Status sendOrder(Status (TargetDriver::*call)(const SwitchOrder &, Progress &), const SwitchOrder &order,
                     Progress &progress);
    /// Whether the last order went without an answer and may still take effect on the server.
    bool mayStillTakeEffect() const;

    void endUnswitched(const Error &error);
    void endAfterSwitch(const Error &error);
    void returnToBefore(const Error &error);
    void end(DeploymentState state, const QString &outcome);

    const DeploymentPlan &m_plan;
    DeploymentJournal &m_journal;
    TargetDriver &m_driver;
    DeployableVersions &m_versions;
    Progress &m_progress;
    VersionLabels m_labels;
    ServingProof m_proof;
    bool m_switchOrdered = false;
    bool m_unanswered = false;  ///< the last order
    QElapsedTimer m_sinceOrder; ///< the last one
};

} // namespace slipway
