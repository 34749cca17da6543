#pragma once

#include "models/artifacts/booster.h"
#include "models/base/clock.h"
#include "models/domain/deployment.h"
#include "models/domain/runorder.h"
#include "models/services/servingload.h"
#include "models/services/servingproof.h"

#include <deque>
#include <functional>
#include <vector>

namespace slipway {

/// Watches a version for a stated time: readiness and identity at each look, predictions against the artifact's own,
/// error rate and P95 from the server's counters, else from its own probes. A limit that is broken ends it at once; so
/// the order back is sent at most one look and a second after a breach. Somebody may pause a watch (its time stands
/// still and it does not end; its limits hold on) or end it early. Only asks. Blocks; one thread.
class HealthGate
{
public:
    /// Whoever runs the gate.
    struct Runner {
        /// What was seen at a look, also at the one that breaks a limit; the sentence is English. The reading's step is
        /// for the runner to say.
        std::function<void(const GateReading &, const QString &)> tell;
        /// What people ordered meanwhile.
        std::function<HoldOrders()> orders;
    };

    /// Everything must outlive the gate.
    HealthGate(TargetDriver &driver, const DeploymentPlan &plan, ServingProof &proof, const Clock &clock,
               Runner runner);

    /// Rows, and what the artifact itself predicts for them; without them nothing is probed.
    void setGolden(FloatRows rows, std::vector<double> predictions);

    /// That the version serves alone and keeps its limits for `seconds`. Returns the figures in one sentence; Remote
    /// with what broke, Cancelled.
    Result<QString> watch(int seconds, Progress &progress);
    /// The same of a canary that gets `share` of the traffic beside the old version, judged by the rule of
    /// statistics.md, section 6: a breach ends it at once; while it is inconclusive it is held, for up to the plan's
    /// longest hold.
    Result<QString> hold(double share, Progress &progress);
    /// That the old version serves on while the new one gets a copy of the traffic, and that both keep their limits.
    /// Remote also when the server counts and no copy arrived.
    Result<QString> watchMirror(int seconds, Progress &progress);

private:
    enum class Place { Alone, Canary, Mirror };
    struct Hold {
        Place place = Place::Alone;
        double share = 1; ///< of the traffic that the version gets
        int seconds = 0;
    };
    struct Verdict {
        bool settled = false; ///< the canary is shown not to be worse
        QString why;          ///< not yet
    };

    Result<QString> guard(const Hold &hold, Progress &progress);
    void begin(Progress &progress);
    /// How the hold ends when it has lasted `heldMs`; nothing when it goes on, and then `text` says why.
    std::optional<Result<QString>> endOf(const Hold &hold, qint64 heldMs, QString &text) const;
    Error nothingCopied(int seconds) const;
    Status look(const Hold &hold, Progress &progress);
    Status checkIdentity(const Hold &hold, Progress &progress);
    Status probe(Place place, Progress &progress);
    Status probeOnce(Place place, int number, Progress &progress);
    void keepLook();
    /// Of the whole step, and of its last half minute: what breaks late must not hide behind what was good before.
    Status checkLimits(const QString &version) const;
    Status checkReading(const LoadReading &reading) const;
    Verdict judge(double share) const;
    LoadReading loadOf(const QString &version) const;
    LoadReading lateLoadOf(const QString &version) const;
    GateReading readingOf(const Hold &hold, qint64 heldMs) const;
    QString figuresText(const Hold &hold, qint64 heldMs) const;
    void nap(Progress &progress) const;

    TargetDriver &m_driver;
    const DeploymentPlan &m_plan;
    ServingProof &m_proof;
    const Clock &m_clock;
    Runner m_runner;
    Capabilities m_can;
    FloatRows m_rows;
    std::vector<double> m_predictions;
    ServingLoad m_load;
    QList<ServingFigures> m_figures;
    bool m_hasFigures = false;
    LiveModel m_live; ///< as the server last told
    bool m_isSilent = false;
    /// What was known at an earlier look of this step.
    struct Look {
        qint64 atMs;
        QList<ServingFigures> figures;
        int probes;
        int failedProbes;
        size_t timedProbes;
    };
    std::deque<Look> m_looks;
    int m_failedLooks = 0; ///< one after the other
    int m_probes = 0;
    int m_failedProbes = 0;
    std::vector<double> m_probeMs;
};

} // namespace slipway
