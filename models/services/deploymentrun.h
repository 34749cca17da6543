#pragma once

#include "models/services/deployableversions.h"
#include "models/services/deploymentjournal.h"
#include "models/services/healthgate.h"
#include "models/services/servingproof.h"

#include <functional>

namespace slipway {

/// One run of one plan: its recipe of steps, each with a check (is it needed?) and an action, and the undoing of what
/// was done to the traffic. Lives as long as the run; one thread.
class DeploymentRun
{
public:
    /// Everything must outlive the run.
    DeploymentRun(const DeploymentPlan &plan, DeploymentJournal &journal, TargetDriver &driver,
                  DeployableVersions &versions, const Clock &clock, Progress &progress);

    /// Goes through the recipe to an ending, which is in the journal.
    void go();

private:
    /// What the orders so far have done to the traffic, or may have.
    enum class Effect { None, Mirrored, Split, Switched };
    struct Step {
        /// Why the step is not needed; empty when it is. Asks only.
        std::function<Result<QString>()> check;
        /// Does it; what was seen.
        std::function<Result<QString>()> act;
        /// Whether the step sends an order, which must not happen before it is journalled.
        bool orders = false;
    };

    Step stepFor(int place);
    /// Until users are touched a pause needs no watch; later it is the gate's.
    void waitWhilePaused(int place);
    Result<QString> perform(int place, const Step &step);
    QString doneText() const;

    Result<QString> uploadedAlready();
    Result<QString> upload();
    Result<QString> uploadBeside();
    Result<QString> stage();
    Result<QString> splitTo(double share);
    Result<QString> mirror();
    Result<QString> orderSwitch();
    Result<QString> splitIsOver();
    Result<QString> endSplit();
    Result<QString> prove();
    Result<QString> watch();
    void prepareGolden();
    /// Sends one order; its answer, and whether it is in doubt, is remembered.
    Status sendOrder(const std::function<Status(Progress &)> &order);
    Status sendSwitch(DeploymentAction action, const SwitchOrder &order);
    /// Whether the last order went without an answer and may still take effect on the server.
    bool mayStillTakeEffect() const;
    bool isInDoubt(const Status &answer) const;

    // How it ends when a step fails (deploymentreturn.cpp).
    void endAfter(const Error &error);
    void endUnswitched(const Error &error);
    void endAfterSwitch(const Error &error);
    /// `expected` is what the server serves by its own word.
    void returnToBefore(const Error &error, const QString &expected);
    void endMirror(const Error &error);
    void takeSplitBack(const Error &error);
    void end(DeploymentState state, const QString &outcome);

    const DeploymentPlan &m_plan;
    DeploymentJournal &m_journal;
    TargetDriver &m_driver;
    DeployableVersions &m_versions;
    const Clock &m_clock;
    Progress &m_progress;
    VersionLabels m_labels;
    ServingProof m_proof;
    HealthGate m_gate;
    int m_place = 0; ///< of the step that runs
    Effect m_effect = Effect::None;
    bool m_goldenReady = false;
    bool m_unanswered = false; ///< the last order
    bool m_accepted = false;   ///< the last order was answered "done"
    qint64 m_orderedAtMs = 0;  ///< the last one, by the clock that never goes back
};

/// Reports as the other one does and is never cancelled: what was begun on the server is brought to an end.
class Uncancelled final : public Progress
{
public:
    explicit Uncancelled(Progress &progress) : m_progress(progress) {}
    bool cancelled() const override { return false; }
    void report(qint64 done, qint64 total, const QString &what) override { m_progress.report(done, total, what); }

private:
    Progress &m_progress;
};

} // namespace slipway
