#include "models/services/planrecipe.h"

#include "models/base/ids.h"
#include "models/domain/numbertext.h"
#include "models/services/servingproof.h"
#include "models/targets/drivers.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace slipway {

namespace {

PlanStep uploadStep(const DeploymentPlan &plan, const QString &call)
{
    return {QStringLiteral("upload"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "Upload %1 to %2"),
                         {QFileInfo(plan.artifactPath).fileName(), plan.target.name}),
            makeSentence(QT_TRANSLATE_NOOP("Core", "%1, its SHA-256 %2 is checked on arrival"),
                         {sizeText(plan.artifactBytes, QLocale::c()), shortHash(plan.sha256)}),
            call,
            makeSentence(QT_TRANSLATE_NOOP("Core", "It stays there and serves nobody")),
            0};
}

QString percentNumber(double share)
{
    return QString::number(share * 100, 'g', 4);
}

PlanStep stageStep(const DeploymentPlan &plan)
{
    return {QStringLiteral("stage"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "Verify %1 beside %2"), {plan.label(), plan.fromLabel()}),
            makeSentence(QT_TRANSLATE_NOOP("Core", "Its bytes, in the place from which it will serve; no traffic yet")),
            {},
            {},
            0};
}

PlanStep canaryStep(const DeploymentPlan &plan, double share, const QString &call)
{
    // What is checked is said once; the steps after the first differ by their share alone.
    const bool isFirst = share == plan.rollout.shares.first();
    const Sentence checks =
        isFirst
            ? makeSentence(QT_TRANSLATE_NOOP("Core", "Proven by the server's counters; at most %1 % errors and P95 %2 "
                                                     "ms; inconclusive holds it, for up to %3 s"),
                           {percentNumber(plan.gate.maxErrorRate), QString::number(plan.gate.maxP95Ms),
                            QString::number(plan.rollout.longestHoldSeconds)})
            : makeSentence(QT_TRANSLATE_NOOP("Core", "The same checks, read apart"));
    return {QStringLiteral("canary"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "%1 % of the traffic to %2, then hold %3 s"),
                         {percentNumber(share), plan.label(), QString::number(plan.rollout.holdSeconds)}),
            checks,
            call,
            makeSentence(QT_TRANSLATE_NOOP("Core", "All of the traffic goes to %1 again"), {plan.fromLabel()}),
            share};
}

PlanStep shadowStep(const DeploymentPlan &plan)
{
    return {QStringLiteral("shadow"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "A copy of the traffic to %1 for %2 s"),
                         {plan.label(), QString::number(plan.rollout.holdSeconds)}),
            makeSentence(QT_TRANSLATE_NOOP("Core", "%1 goes on answering; nobody gets an answer of %2"),
                         {plan.fromLabel(), plan.label()}),
            QStringLiteral("mirror"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "The copy is ended")),
            0};
}

PlanStep unsplitStep(const DeploymentPlan &plan, const QString &call)
{
    return {QStringLiteral("unsplit"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "End the split of the traffic on %1"), {plan.target.name}),
            makeSentence(QT_TRANSLATE_NOOP("Core", "Only if a part of it still goes elsewhere")),
            call,
            {},
            0};
}

PlanStep watchStep(const DeploymentPlan &plan)
{
    return {QStringLiteral("watch"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "Watch %1 for %2 s"),
                         {plan.label(), QString::number(plan.gate.watchSeconds)}),
            makeSentence(QT_TRANSLATE_NOOP("Core",
                                           "A look every %1 s: identity, readiness, at most %2 % errors, P95 at most "
                                           "%3 ms; a breach returns at once"),
                         {QString::number(plan.gate.probeEveryMs / 1000.0), percentNumber(plan.gate.maxErrorRate),
                          QString::number(plan.gate.maxP95Ms)}),
            {},
            {},
            0};
}

PlanStep switchStep(const DeploymentPlan &plan, const QString &call, Capabilities can)
{
    const QString before = plan.fromVersion.isEmpty() ? QStringLiteral("nothing") : plan.fromLabel();
    // A server that predicts has the model tried in a child first; where only files lie, their bytes are looked at.
    const char *condition =
        can.testFlag(Capability::Predict)
            ? QT_TRANSLATE_NOOP("Core", "Only if %1 serves at that moment; the server tries the model first")
        : can.testFlag(Capability::ArtifactHash)
            ? QT_TRANSLATE_NOOP("Core", "Only if %1 serves at that moment and the file there has the right hash")
            : QT_TRANSLATE_NOOP("Core", "Only if %1 serves at that moment, as every replica says");
    const Sentence detail =
        plan.serverAnswered
            ? makeSentence(condition, {before})
            : makeSentence(QT_TRANSLATE_NOOP("Core", "What serves there now is unknown: %1 did not tell it"),
                           {plan.target.name});
    return {
        QStringLiteral("switch"),
        makeSentence(QT_TRANSLATE_NOOP("Core", "Switch %1 on %2 to %3"), {plan.slug, plan.target.name, plan.label()}),
        detail,
        call,
        plan.fromVersion.isEmpty()
            ? Sentence()
            : makeSentence(QT_TRANSLATE_NOOP("Core", "Switched back to %1, and that is proven"), {plan.fromLabel()}),
        0};
}

PlanStep proveStep(const DeploymentPlan &plan, Capabilities can)
{
    const char *proof =
        can.testFlag(Capability::Predict)
            ? QT_TRANSLATE_NOOP("Core", "Version and hash as the server tells them, within %1 s; then 16 seeded rows "
                                        "predicted here and there")
        : can.testFlag(Capability::RecordedPredict)
            ? QT_TRANSLATE_NOOP("Core", "Version, hash and readiness within %1 s; then the recorded predictions, where "
                                        "there are any")
        : can.testFlag(Capability::ArtifactHash)
            ? QT_TRANSLATE_NOOP("Core",
                                "Version and hash of what is linked and, where it can be asked, loaded, within %1 s")
            : QT_TRANSLATE_NOOP("Core", "The version that every replica says it has loaded, within %1 s");
    return {QStringLiteral("prove"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "Prove that %1 serves"), {plan.label()}),
            makeSentence(proof, {QString::number(proofTimeoutMs(plan.target) / 1000.0)}),
            {},
            {},
            0};
}

} // namespace

QString slugOn(const QList<LiveModel> &live, const DeployableVersion &version)
{
    for (const LiveModel &one : live) {
        if (one.model == version.model)
            return one.slug;
    }
    static const QRegularExpression timestamp(QStringLiteral("_model_\\d{8}_\\d{6}\\z"));
    const auto match = timestamp.match(version.version);
    const QString folder = match.hasMatch() ? version.version.left(match.capturedStart()) : version.model;
    const QString wish = slugFor(folder);
    QString slug = wish;
    const auto taken = [&] {
        return std::any_of(live.begin(), live.end(),
                           [&](const LiveModel &one) { return one.slug == slug && !one.model.isEmpty(); });
    };
    for (int number = 2; taken(); ++number)
        slug = wish + QLatin1Char('-') + QString::number(number);
    return slug;
}

Result<LiveModel> findLiveModel(const QList<LiveModel> &live, const QString &model, const QString &target)
{
    QStringList names;
    QList<LiveModel> found;
    for (const LiveModel &one : live) {
        names.append(one.model.isEmpty() ? one.slug : one.model);
        if (model.isEmpty() || one.model == model || one.slug == model)
            found.append(one);
    }
    if (found.size() == 1)
        return found.first();
    if (names.isEmpty()) {
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 has no model yet. Deploy one first."),
                         {target});
    }
    const QString known = names.join(QStringLiteral(", "));
    if (found.size() > 1) {
        return makeError(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Core", "%1 serves several models. Say which one: %2."),
                         {target, known});
    }
    return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 serves no model named %2. It serves: %3."),
                     {target, model, known});
}

QList<PlanStep> plannedSteps(const DeploymentPlan &plan)
{
    const auto driver = findDriver(plan.target.driver);
    const DriverEntry entry = driver ? *driver : DriverEntry();
    const bool deploys = plan.action == DeploymentAction::Deploy;
    const bool inSteps = deploys ? plan.strategy == Strategy::Canary : plan.mode == RollbackMode::Gradual;
    QList<PlanStep> steps;
    if (plan.endsSplit()) {
        steps.append(unsplitStep(plan, entry.trafficEndCall));
    } else if (plan.switches()) {
        if (!plan.artifactPath.isEmpty())
            steps.append(uploadStep(plan, entry.uploadCall));
        if (deploys && plan.strategy == Strategy::Shadow) {
            steps.append(shadowStep(plan));
            return steps;
        }
        if (deploys && plan.strategy == Strategy::BlueGreen)
            steps.append(stageStep(plan));
        for (const double share : inSteps ? plan.rollout.shares : QList<double>())
            steps.append(canaryStep(plan, share, entry.trafficCall));
        steps.append(switchStep(plan, deploys ? entry.switchCall : entry.rollbackCall, entry.capabilities));
        if (inSteps || !plan.fromCanaryVersion.isEmpty())
            steps.append(unsplitStep(plan, entry.trafficEndCall));
    }
    steps.append(proveStep(plan, entry.capabilities));
    if (plan.changesAnything() && plan.gate.watchSeconds > 0)
        steps.append(watchStep(plan));
    return steps;
}

Sentence wayBack(const DeploymentPlan &plan)
{
    if (!plan.serverAnswered) {
        return makeSentence(QT_TRANSLATE_NOOP("Core",
                                              "Unknown: %1 did not tell, so what serves there now and could "
                                              "be returned to is not known. Nothing can be sent until it does."),
                            {plan.target.name});
    }
    if (!plan.changesAnything()) {
        return makeSentence(QT_TRANSLATE_NOOP("Core", "None is needed: %1 serves already, and nothing is sent."),
                            {plan.label()});
    }
    if (plan.action == DeploymentAction::Deploy && plan.strategy == Strategy::Shadow) {
        return makeSentence(QT_TRANSLATE_NOOP("Core",
                                              "None is needed: %1 answers everybody all the time. At its end, "
                                              "and when it fails, the copy of the traffic is ended; %2 stays on "
                                              "the server and serves nobody."),
                            {plan.fromLabel(), plan.label()});
    }
    if (plan.fromVersion.isEmpty()) {
        return makeSentence(
            QT_TRANSLATE_NOOP("Core",
                              "Nothing serves this model on %1 yet, so there is no version to return to. If the "
                              "proof fails, %2 stays there and the deployment is marked as failed."),
            {plan.target.name, plan.label()});
    }
    return makeSentence(
        QT_TRANSLATE_NOOP("Core", "If the proof fails, %1 is switched back to %2, and that is proven. Later, roll "
                                  "back to %2 at any time; it stays on the server."),
        {plan.target.name, plan.fromLabel()});
}

} // namespace slipway
