#include "models/services/preflight.h"

#include "models/services/servingproof.h"

namespace slipway {

namespace {

PreflightCheck make(const char *name, CheckState state, const char *title, const Sentence &detail)
{
    return preflightCheck(name, state, title, detail);
}

Sentence sentenceOf(const Error &error)
{
    return {error.message, error.arguments};
}

} // namespace

PreflightCheck preflightCheck(const char *name, CheckState state, const char *title, const Sentence &detail)
{
    return {QString::fromLatin1(name), state, makeSentence(title), detail};
}

PreflightCheck reachableCheck(const Target &target, const std::optional<Error> &askError)
{
    const auto title = QT_TRANSLATE_NOOP("Core", "The server answers");
    if (askError && !isSilence(*askError)) {
        return make("reachable", CheckState::Failed,
                    QT_TRANSLATE_NOOP("Core", "The server tells what it serves and has"), sentenceOf(*askError));
    }
    if (askError)
        return make("reachable", CheckState::Failed, title, sentenceOf(*askError));
    return make("reachable", CheckState::Passed, title,
                makeSentence(QT_TRANSLATE_NOOP("Core", "%1 told what it serves."), {target.url}));
}

std::optional<PreflightCheck> replicasCheck(const DeploymentPlan &plan, const LiveModel &live)
{
    const QStringList silent = silentReplicas(live);
    if (silent.isEmpty())
        return std::nullopt;
    const QString addresses = silent.join(QStringLiteral(", "));
    const auto title = QT_TRANSLATE_NOOP("Core", "Every replica answers");
    if (plan.action == DeploymentAction::Rollback) {
        return make("replicas", CheckState::Warning, title,
                    makeSentence(QT_TRANSLATE_NOOP("Core", "%1 does not answer. The others are taken back; this one "
                                                           "serves what it has loaded when it comes up again."),
                                 {addresses}));
    }
    return make("replicas", CheckState::Failed, title,
                makeSentence(QT_TRANSLATE_NOOP("Core", "%1 does not answer. Start it, or take it out of the target's "
                                                       "setting replicas."),
                             {addresses}));
}

std::optional<PreflightCheck> proxyCheck(const DeploymentPlan &plan, const LiveModel &live)
{
    if (!live.isBehindProxy)
        return std::nullopt;
    const bool severalMet = live.replicas > 1;
    const bool deploys = plan.action == DeploymentAction::Deploy;
    if (severalMet) {
        return make(
            "net_replicas", deploys ? CheckState::Failed : CheckState::Warning,
            QT_TRANSLATE_NOOP("Core", "Every server behind the address is known"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "%1 servers took turns to answer at %2, and an order reaches "
                                                   "one of them. Name each one's own address in the target's "
                                                   "setting replicas."),
                         {QString::number(live.replicas), plan.target.url}));
    }
    return make(
        "net_replicas", CheckState::Warning, QT_TRANSLATE_NOOP("Core", "Missing net: one address was asked"),
        makeSentence(QT_TRANSLATE_NOOP("Core", "%1 is a proxy's. If several servers stand behind it, what one of "
                                               "them answers proves nothing of the others. Name each one's own "
                                               "address in the target's setting replicas."),
                     {plan.target.url}));
}

PreflightCheck artifactCheck(const DeployableVersion &version, const Result<QString> &hash)
{
    const auto title = QT_TRANSLATE_NOOP("Core", "The artifact is intact");
    if (!hash)
        return make("artifact_intact", CheckState::Failed, title, sentenceOf(hash.error()));
    if (version.recordedSha256.isEmpty()) {
        return make("artifact_intact", CheckState::Warning, QT_TRANSLATE_NOOP("Core", "The artifact is not compared"),
                    makeSentence(QT_TRANSLATE_NOOP("Core", "The registry states no hash, so whether the file was "
                                                           "changed is not known. Its SHA-256 is %1."),
                                 {shortHash(*hash)}));
    }
    if (version.recordedSha256 != *hash) {
        return make("artifact_intact", CheckState::Failed, title,
                    makeSentence(
                        QT_TRANSLATE_NOOP("Core", "%1 has the SHA-256 %2, but the registry states %3. Restore the file "
                                                  "or register it again."),
                        {version.artifactPath, shortHash(*hash), shortHash(version.recordedSha256)}));
    }
    return make("artifact_intact", CheckState::Passed, title,
                makeSentence(QT_TRANSLATE_NOOP("Core", "SHA-256 %1, as the registry states."), {shortHash(*hash)}));
}

PreflightCheck loadsCheck(const Result<std::optional<ModelTrial>> &trial)
{
    const auto title = QT_TRANSLATE_NOOP("Core", "The model loads and predicts");
    if (!trial)
        return make("loads", CheckState::Failed, title, sentenceOf(trial.error()));
    if (!*trial) {
        return make(
            "loads", CheckState::Warning, QT_TRANSLATE_NOOP("Core", "Missing net: the model is not tried"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "Slipway loads XGBoost models only. Whether this one loads and "
                                                   "predicts is seen when it serves.")));
    }
    return make("loads", CheckState::Passed, title,
                makeSentence(QT_TRANSLATE_NOOP("Core", "%1 inputs, %2."),
                             {QString::number((*trial)->featureCount), (*trial)->objective}));
}

PreflightCheck onlyOnServerCheck(const DeploymentPlan &plan)
{
    return make(
        "artifact_intact", CheckState::Warning, QT_TRANSLATE_NOOP("Core", "The artifact is intact"),
        makeSentence(QT_TRANSLATE_NOOP("Core", "No registry here has %1. The server checks its own copy and tries it "
                                               "before it switches."),
                     {plan.label()}));
}

PreflightCheck sameVersionCheck(const DeploymentPlan &plan, bool isThere, const QString &hashOnServer)
{
    const auto title = QT_TRANSLATE_NOOP("Core", "The version is new to the server");
    if (!plan.serverAnswered) {
        return make("same_version", CheckState::Failed, title,
                    makeSentence(QT_TRANSLATE_NOOP("Core", "Unknown: %1 did not tell which versions it has."),
                                 {plan.target.name}));
    }
    if (!hashOnServer.isEmpty() && !plan.sha256.isEmpty() && hashOnServer != plan.sha256) {
        return make("same_version", CheckState::Failed, title,
                    makeSentence(QT_TRANSLATE_NOOP(
                                     "Core", "%1 has other bytes as %2 already (SHA-256 %3, here %4). A version never "
                                             "changes; register this one under an id of its own."),
                                 {plan.target.name, plan.label(), shortHash(hashOnServer), shortHash(plan.sha256)}));
    }
    if (!plan.changesAnything()) {
        return make("same_version", CheckState::Warning, QT_TRANSLATE_NOOP("Core", "The version serves already"),
                    makeSentence(
                        QT_TRANSLATE_NOOP("Core", "%1 serves %2 already. Nothing would be sent; only the proof is made "
                                                  "again."),
                        {plan.target.name, plan.label()}));
    }
    if (plan.version == plan.fromVersion && !plan.fromOthers.isEmpty()) {
        return make(
            "same_version", CheckState::Warning,
            QT_TRANSLATE_NOOP("Core", "The version serves already, but not everywhere"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "%1 has %2 beside it. It is ordered again wherever it does not "
                                                   "serve."),
                         {plan.target.name, plan.fromOthers.join(QStringLiteral(", "))}));
    }
    if (!hashOnServer.isEmpty()) {
        return make("same_version", CheckState::Passed,
                    QT_TRANSLATE_NOOP("Core", "The version is on the server and does not serve"),
                    makeSentence(QT_TRANSLATE_NOOP("Core", "%1 has %2; nothing is uploaded."),
                                 {plan.target.name, plan.label()}));
    }
    if (isThere) {
        return make("same_version", CheckState::Passed,
                    QT_TRANSLATE_NOOP("Core", "The version is on the server and does not serve"),
                    makeSentence(QT_TRANSLATE_NOOP("Core", "%1 has %2. It tells no hash, so whether its bytes are the "
                                                           "same is not known."),
                                 {plan.target.name, plan.label()}));
    }
    return make("same_version", CheckState::Passed, title,
                makeSentence(QT_TRANSLATE_NOOP("Core", "%1 does not have %2."), {plan.target.name, plan.label()}));
}

std::optional<PreflightCheck> inputsCheck(const QStringList &now, const QStringList &wanted)
{
    if (now.isEmpty() || wanted.isEmpty())
        return std::nullopt;
    const auto title = QT_TRANSLATE_NOOP("Core", "The inputs stay the same");
    if (now.size() != wanted.size()) {
        return make("inputs", CheckState::Warning, title,
                    makeSentence(QT_TRANSLATE_NOOP(
                                     "Core", "The new version takes %1 inputs, the one that serves takes %2. Those who "
                                             "call the server must change with it."),
                                 {QString::number(wanted.size()), QString::number(now.size())}));
    }
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (now[i] != wanted[i]) {
            return make("inputs", CheckState::Warning, title,
                        makeSentence(QT_TRANSLATE_NOOP(
                                         "Core", "Input %1 is %2 in the new version and %3 in the one that serves."),
                                     {QString::number(i + 1), wanted[i], now[i]}));
        }
    }
    return make("inputs", CheckState::Passed, title,
                makeSentence(QT_TRANSLATE_NOOP("Core", "The same %1 inputs in the same order."),
                             {QString::number(now.size())}));
}

std::optional<PreflightCheck> abTestCheck(const DeploymentPlan &plan, const LiveModel &live, VersionLabels &labels)
{
    if (live.canaryVersion.isEmpty() || !plan.changesAnything() || plan.resumesSplit())
        return std::nullopt;
    return make(
        "ab_test", CheckState::Warning, QT_TRANSLATE_NOOP("Core", "No A/B test is ended"),
        makeSentence(
            QT_TRANSLATE_NOOP("Core", "An A/B test runs on %1: %2 gets %3 % of the traffic. This ends it."),
            {plan.target.name, labels.of(live.canaryVersion), QString::number((1 - live.share) * 100, 'g', 3)}));
}

PreflightCheck freeCheck(const Target &target, const std::optional<Deployment> &running)
{
    const auto title = QT_TRANSLATE_NOOP("Core", "No other deployment of yours runs there");
    if (running) {
        return make("free", CheckState::Failed, title,
                    makeSentence(QT_TRANSLATE_NOOP(
                                     "Core", "%1 is being brought to %2 by %3 at this moment. Wait for its end and "
                                             "try again."),
                                 {running->version, target.name, running->who}));
    }
    return make("free", CheckState::Passed, title,
                makeSentence(QT_TRANSLATE_NOOP("Core", "None that this ledger knows works on %1."), {target.name}));
}

std::optional<PreflightCheck> farLockCheck(const DeploymentPlan &plan, const Result<std::optional<FarLock>> &held,
                                           const std::optional<Deployment> &known)
{
    const QString &target = plan.target.name;
    if (!held) {
        return make("lock", CheckState::Warning,
                    QT_TRANSLATE_NOOP("Core", "Whether somebody else deploys there is not known"),
                    sentenceOf(held.error()));
    }
    if (!*held)
        return std::nullopt;
    const QString &holder = (*held)->owner;
    if (holder == plan.resumes) {
        return make("lock", CheckState::Passed, QT_TRANSLATE_NOOP("Core", "The lock there is taken over"),
                    makeSentence(QT_TRANSLATE_NOOP("Core", "It was left on %1 by the deployment %2, which works on it "
                                                           "no more."),
                                 {target, holder}));
    }
    const auto title = QT_TRANSLATE_NOOP("Core", "The target is locked");
    if (known && known->state == DeploymentState::Interrupted) {
        return make("lock", CheckState::Failed, title,
                    makeSentence(QT_TRANSLATE_NOOP(
                                     "Core", "The deployment of %1 %2 to %3 was interrupted and holds the lock there. "
                                             "Finish it or undo it first: in the history, or with slipwayctl "
                                             "deployment finish %4 or deployment undo %4."),
                                 {known->model, known->version, target, holder}));
    }
    const QString who = (*held)->who.isEmpty() ? QStringLiteral("unknown") : (*held)->who;
    return make("lock", CheckState::Failed, title,
                makeSentence(QT_TRANSLATE_NOOP("Core", "The deployment %2 of another machine or data folder (%3) holds "
                                                       "the lock that lies on %1. Wait for its end; when its program "
                                                       "has died, take the lock away with slipwayctl target unlock."),
                             {target, holder, who}));
}

} // namespace slipway
