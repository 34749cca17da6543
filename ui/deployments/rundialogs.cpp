#include "ui/deployments/rundialogs.h"

#include "models/domain/numbertext.h"
#include "ui/charts/gatechart.h"
#include "ui/deployments/deploymentplandialog.h"
#include "ui/deployments/gatetext.h"
#include "ui/deployments/reasondialog.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/messagebar.h"

namespace slipway {

namespace {

/// "0.33 %, limit 5 %; 1.0.0: 0.10 %"
QString besideText(const QString &value, const QString &limit, const DeploymentPlan &plan, const QString &before)
{
    const QString text = ReasonDialog::tr("%1, limit %2").arg(value, limit);
    return plan.fromVersion.isEmpty() ? text : ReasonDialog::tr("%1; %2: %3").arg(text, plan.fromLabel(), before);
}

QString nextStep(const DeploymentPlan &plan, int step)
{
    return step + 1 < plan.steps.size() ? plan.steps[step + 1].title.translated()
                                        : ReasonDialog::tr("Nothing: this is the last step.");
}

FactList *factsOf(const DeploymentPlan &plan, const GateReading &last)
{
    auto *facts = new FactList;
    facts->addFact(ReasonDialog::tr("Now"), plan.steps[last.step].title.translated());
    facts->addFact(ReasonDialog::tr("Held"), heldText(last));
    facts->addFact(ReasonDialog::tr("Requests"), requestsText(last));
    facts->addFact(ReasonDialog::tr("Errors"),
                   besideText(errorsText(last.version), percentText(last.maxErrorRate), plan, errorsText(last.before)));
    facts->addFact(ReasonDialog::tr("P95"),
                   besideText(latencyText(last.version.p95Ms), GateChart::latencyLimitText(last.maxP95Ms), plan,
                              latencyText(last.before.p95Ms)));
    facts->addFact(ReasonDialog::tr("Next"), nextStep(plan, last.step));
    facts->addFact(ReasonDialog::tr("Way back"), plan.wayBack.translated());
    return facts;
}

} // namespace

ReasonDialog *pauseDialog(const DeploymentPlan &plan)
{
    return new ReasonDialog(
        ReasonDialog::tr("Pause the deployment of %1 to %2").arg(plan.label(), plan.target.name),
        ReasonDialog::tr("The traffic stays where it is until you resume. The health gate watches on: a limit "
                         "that is broken still returns at once."),
        ReasonDialog::tr("Pause"));
}

ReasonDialog *promoteDialog(const DeploymentPlan &plan, const Deployment &running)
{
    const GateReading &last = running.readings.last();
    auto *dialog =
        new ReasonDialog(ReasonDialog::tr("Promote %1 on %2 now").arg(plan.label(), plan.target.name),
                         ReasonDialog::tr("The rest of this hold is skipped. The steps after it are held as planned."),
                         ReasonDialog::tr("Promote"));
    auto *warning = new MessageBar;
    const bool tooFew = last.version.requests < last.minRequests;
    warning->showMessage(
        MessageBar::Kind::Warning,
        tooFew ? ReasonDialog::tr("Too few requests were answered for any verdict on %1.").arg(plan.label())
               : ReasonDialog::tr("That %1 is not worse is not shown before the hold has ended.").arg(plan.label()));
    dialog->addContent(warning);
    dialog->addContent(factsOf(plan, last));
    if (isProductionLike(plan.target.environment))
        dialog->requireTyped(plan.target.environment);
    return dialog;
}

} // namespace slipway
