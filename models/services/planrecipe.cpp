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
            call};
}

PlanStep switchStep(const DeploymentPlan &plan, const QString &call)
{
    const QString before = plan.fromVersion.isEmpty() ? QStringLiteral("nothing") : plan.fromLabel();
    const Sentence detail =
        plan.serverAnswered ? makeSentence(
            QT_TRANSLATE_NOOP("Core", "Only if %1 serves at that moment; the server tries the model first"), {before})
                            : makeSentence(
                                QT_TRANSLATE_NOOP("Core", "What serves there now is unknown: %1 did not tell it"),
                                {plan.target.name});
    return {
        QStringLiteral("switch"),
        makeSentence(QT_TRANSLATE_NOOP("Core", "Switch %1 on %2 to %3"), {plan.slug, plan.target.name, plan.label()}),
        detail, call};
}

PlanStep proveStep(const DeploymentPlan &plan)
{
    return {QStringLiteral("prove"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "Prove that %1 serves"), {plan.label()}),
            makeSentence(
                QT_TRANSLATE_NOOP("Core", "Version and hash as the server tells them, within %1 s; then 16 seeded rows "
                                          "predicted here and there"),
                {QString::number(proofTimeoutMs(plan.target) / 1000.0)}),
            {}};
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
    QList<PlanStep> steps;
    if (plan.changesAnything()) {
        const auto driver = findDriver(plan.target.driver);
        const DriverEntry entry = driver ? *driver : DriverEntry();
        if (!plan.artifactPath.isEmpty())
            steps.append(uploadStep(plan, entry.uploadCall));
        const bool deploys = plan.action == DeploymentAction::Deploy;
        steps.append(switchStep(plan, deploys ? entry.switchCall : entry.rollbackCall));
    }
    steps.append(proveStep(plan));
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
