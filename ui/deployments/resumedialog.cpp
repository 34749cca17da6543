#include "ui/deployments/resumedialog.h"

#include "models/services/deploymentservice.h"
#include "ui/widgets/button.h"

#include <QLineEdit>

namespace slipway {

ResumeDialog::ResumeDialog(DeploymentService &service, JobRunner &jobs, const Deployment &deployment, Way way)
    : DeploymentPlanDialog(way == Way::Finish
                               ? tr("Finish %1 on %2", "model, target").arg(deployment.model, deployment.target)
                               : tr("Undo %1 on %2", "model, target").arg(deployment.model, deployment.target),
                           way == Way::Finish ? tr("Finish") : tr("Undo"), jobs),
      m_way(way)
{
    setSubtitle(tr("What serves there is asked now. Nothing is sent before you agree."));
    action()->setIconName(way == Way::Finish ? QStringLiteral("deploy") : QStringLiteral("roll-back"));
    reason()->setText(way == Way::Finish ? deployment.reason : QString());
    reason()->setPlaceholderText(way == Way::Finish ? QString() : tr("Required"));
    addChoice(tr("Reason, shown in the history"), reason(), 1);
    makePlan([&service, id = deployment.id, way](Progress &progress) {
        return way == Way::Finish ? service.planFinish(id, progress) : service.planUndo(id, {}, progress);
    });
}

void ResumeDialog::planMade(const DeploymentPlan &plan)
{
    setSubtitle(plan.fromCanaryVersion.isEmpty()
                    ? tr("%1 serves there now. Nothing is sent before you agree.")
                          .arg(plan.fromVersion.isEmpty() ? tr("Nothing") : plan.fromLabel())
                    : tr("%1 serves there now, and %2 gets a part of the traffic. Nothing is sent before you agree.")
                          .arg(plan.fromLabel(), plan.fromCanaryVersion));
}

QString ResumeDialog::missing() const
{
    const bool needed = m_way == Way::Undo && reason()->text().trimmed().isEmpty();
    return needed ? tr("Say why: the reason is kept in the history.") : QString();
}

} // namespace slipway
