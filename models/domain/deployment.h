#pragma once

#include "models/base/error.h"
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

/// One step as it is planned: what will be done, and the calls that will reach the server.
struct PlanStep {
    QString name;    ///< stable key: "upload", "switch", "prove", "return"
    Sentence title;  ///< "Upload model.bin to lab"
    Sentence detail; ///< "0.194 MB, SHA-256 checked on arrival"
    QString calls;   ///< "PUT", "POST /retrain/deploy"; empty when no call changes the server
};

enum class CheckState { Passed, Warning, Failed };

/// One preflight check and its outcome. Any Failed check forbids the deployment (exit 6, button disabled).
struct PreflightCheck {
    QString name; ///< stable key: "reachable", "artifact_intact", "loads", "frozen", "same_version", "inputs", "free"
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
    QString reason;
    QList<PlanStep> steps;
    QList<PreflightCheck> preflight;
    Sentence wayBack; ///< what happens when it fails, and how to undo it later

    QString label() const { return semver.isEmpty() ? version : semver; } ///< the version as sentences call it
    QString fromLabel() const { return fromSemver.isEmpty() ? fromVersion : fromSemver; }
    bool isAllowed() const; ///< no check has failed
    bool changesAnything() const { return version != fromVersion || sha256 != fromSha256; }
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
};

} // namespace slipway
