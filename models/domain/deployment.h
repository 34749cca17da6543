#pragma once

#include "models/base/error.h"
#include "models/domain/gatereading.h"
#include "models/domain/target.h"

#include <QList>
#include <QString>

#include <optional>

namespace slipway {

enum class DeploymentAction { Deploy, Rollback };
QString actionName(DeploymentAction action); ///< "deploy", "rollback"

/// Running and Interrupted are not endings: Interrupted is a deployment whose program died; the next start asks the
/// server what is true and then ends it.
enum class DeploymentState { Running, Succeeded, RolledBack, Failed, Cancelled, Refused, Interrupted };
QString stateName(DeploymentState state); ///< "running", "succeeded", "rolled_back", …
std::optional<DeploymentState> stateFromName(const QString &name);

/// How a version comes to its users: at once; to a growing share of them; verified in its place beside the old one and
/// then exchanged; or with a copy of the traffic, answering nobody.
enum class Strategy { Full, Canary, BlueGreen, Shadow };
QString strategyName(Strategy strategy); ///< "full", "canary", "blue-green", "shadow"
std::optional<Strategy> strategyFromName(const QString &name);

/// How it is taken back: at once and watched, with the traffic in steps, or at once without any wait or question.
enum class RollbackMode { Normal, Gradual, Emergency };
QString rollbackModeName(RollbackMode mode); ///< "normal", "gradual", "emergency"
std::optional<RollbackMode> rollbackModeFromName(const QString &name);

/// What a version must hold while it is watched, and for how long.
struct GateRules {
    int watchSeconds = 0; ///< after the switch; 0 = the proof alone
    int probeEveryMs = 1000;
    double maxErrorRate = 0.05; ///< of requests
    double maxP95Ms = 1000;
    int minReplicas = 1;
    int minRequests = 20; ///< below which a rate is not judged
};

/// How traffic moves step by step: to `shares` of it one after the other, each held and checked, then to all.
struct RolloutSteps {
    QList<double> shares{0.05, 0.25, 0.5};
    int holdSeconds = 60;
    int longestHoldSeconds = 600; ///< an inconclusive step is held up to here, then taken back
};

/// What a person wants of a deployment or a rollback besides the version.
struct DeploymentWish {
    Strategy strategy = Strategy::Full;
    RollbackMode mode = RollbackMode::Normal;
    std::optional<double> fraction;      ///< of a canary: one step of this share alone
    std::optional<int> watchSeconds;     ///< a timed health gate after the switch
    QString resumes;                     ///< the deployment that this one finishes or undoes; empty = none
    std::optional<GateRules> gate;       ///< of the one that this one finishes, instead of the environment's
    std::optional<RolloutSteps> rollout; ///< the same
    int heldShares = 0; ///< how many of those that one has held; they are left out while the traffic is still split so
    QString rulesFile;  ///< of the environment, YAML; empty = the registry's own, if it has one
    QString reason;
};

/// The usual way, with a reason.
DeploymentWish because(const QString &reason);

/// One thing that the plan changes, for the eye: a metric, a parameter, a share.
struct PlanChange {
    QString what;
    QString from; ///< empty = not known
    QString to;
};

/// One step as it is planned: what will be done, and the calls that will reach the server.
struct PlanStep {
    QString name;     ///< stable key: "upload", "stage", "canary", "shadow", "switch", "prove", "watch", "return"
    Sentence title;   ///< "Upload model.bin to lab"
    Sentence detail;  ///< "0.194 MB, SHA-256 checked on arrival"
    QString calls;    ///< "PUT", "POST /retrain/deploy"; empty when no call changes the server
    Sentence undo;    ///< how it is taken back; empty when there is nothing to take back
    double share = 0; ///< of the traffic that it moves
};

enum class CheckState { Passed, Warning, Failed };

/// One preflight check and its outcome. Any Failed check forbids the deployment (exit 6, button disabled).
struct PreflightCheck {
    QString name; ///< stable key: "reachable", "authorised", "artifact_intact", "loads", "same_version", "inputs",
                  ///< "strategy", "space", "lock", "free", "frozen", "rules", "net_health", "net_metrics", …
    CheckState state = CheckState::Failed;
    Sentence title;
    Sentence detail;
};

/// What a deployment would do, seen before anything is sent. Made by DeploymentService, run by it unchanged.
struct DeploymentPlan {
    DeploymentAction action = DeploymentAction::Deploy;
    Target target;
    QString versionId; ///< index id; empty when only the server knows the version
    QString model;
    QString slug;
    QString version;
    QString semver;
    QString sha256;       ///< of the artifact that will serve
    QString artifactPath; ///< absolute; empty when the server has the version already
    qint64 artifactBytes = 0;
    bool serverAnswered = true; ///< false: what serves there now and what it has is unknown, and a check has failed
    QString fromVersion;        ///< what serves now; empty = nothing, if the server answered
    QString fromSemver;
    QString fromSha256;
    QString fromCanaryVersion; ///< that gets a part of the traffic now; empty = none does
    double fromCanaryShare = 0;
    QStringList fromOthers; ///< what serves beside fromVersion on replicas that do not agree, or is loaded next
    QString key;     ///< of the order: a plan that was run has given the deployment this id and is never run again
    QString resumes; ///< the deployment whose lock on the far end is taken over
    Strategy strategy = Strategy::Full;
    RollbackMode mode = RollbackMode::Normal;
    GateRules gate;
    RolloutSteps rollout;
    QString reason;
    QList<PlanChange> changes;
    QList<PlanStep> steps;
    QList<PreflightCheck> preflight;
    Sentence wayBack; ///< what happens when it fails, and how to undo it later

    QString label() const { return semver.isEmpty() ? version : semver; } ///< the version as sentences call it
    QString fromLabel() const { return fromSemver.isEmpty() ? fromVersion : fromSemver; }
    bool isAllowed() const; ///< no check has failed
    /// Else it serves already, everywhere. A hash that a server does not tell makes no difference.
    bool switches() const
    {
        const bool otherBytes = !sha256.isEmpty() && !fromSha256.isEmpty() && sha256 != fromSha256;
        return version != fromVersion || otherBytes || !fromOthers.isEmpty();
    }
    /// A part of the traffic goes to another version and is taken back.
    bool endsSplit() const { return !switches() && !fromCanaryVersion.isEmpty(); }
    bool changesAnything() const { return switches() || endsSplit(); }
    /// It goes on with a split that an interrupted deployment of the same version has begun.
    bool resumesSplit() const { return !resumes.isEmpty() && !version.isEmpty() && fromCanaryVersion == version; }
};

enum class StepState { Waiting, Running, Done, Failed, Skipped };
QString stepStateName(StepState state); ///< "waiting", "running", "done", "failed", "skipped"
std::optional<StepState> stepStateFromName(const QString &name);

/// One step as it happened.
struct StepRecord {
    QString name;
    StepState state = StepState::Waiting;
    QString title;  ///< English, as the ledger keeps it
    QString detail; ///< what was seen: figures, the server's sentence
    qint64 startedAtMs = 0;
    double seconds = 0;
};

/// One version brought to one target, with its steps and outcome: a row of the ledger, never changed after its end.
struct Deployment {
    QString id;
    DeploymentAction action = DeploymentAction::Deploy;
    Strategy strategy = Strategy::Full;
    RollbackMode mode = RollbackMode::Normal;
    QString versionId;
    QString model;
    QString slug;
    QString version;
    QString sha256;
    QString fromVersion;
    QString fromSha256;
    QString target;
    QString environment;
    DeploymentState state = DeploymentState::Running;
    QString outcome; ///< one English sentence: what is true now and why
    QString reason;  ///< why a person wanted it
    QString who;
    qint64 startedAtMs = 0;
    std::optional<qint64> endedAtMs;
    QList<StepRecord> steps;
    std::optional<GateRules> gate; ///< as it was planned; nothing in a ledger that did not keep it yet
    std::optional<RolloutSteps> rollout;
    QList<GateReading> readings; ///< of one that runs or ran in this process; else they are asked for (RunControls)

    /// Users had the version and have it no more.
    bool tookBackLiveTraffic() const;
};

} // namespace slipway
