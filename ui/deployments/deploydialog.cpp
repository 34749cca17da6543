#include "ui/deployments/deploydialog.h"

#include "models/domain/numbertext.h"
#include "models/services/deploymentservice.h"
#include "ui/deployments/versionfield.h"
#include "ui/widgets/button.h"

#include <QComboBox>

namespace slipway {

DeployDialog::DeployDialog(DeploymentService &service, RegistryService &registries, JobRunner &jobs,
                           const QList<Target> &targets, const QString &versionId, const QString &target)
    : DeploymentPlanDialog(tr("Deploy a version"), tr("Deploy"), jobs),
      m_service(service),
      m_version(new VersionField(registries, jobs)),
      m_target(new QComboBox),
      m_strategy(new QComboBox),
      m_gate(new QComboBox)
{
    setSubtitle(tr("Nothing is sent before you press Deploy."));
    action()->setIconName(QStringLiteral("deploy"));
    for (const Target &one : targets)
        m_target->addItem(tr("%1: %2", "environment, target").arg(one.environment, one.name), one.name);
    m_target->setAccessibleName(tr("Target"));
    m_target->setCurrentIndex(targets.size() == 1 ? 0 : m_target->findData(target));
    m_target->setPlaceholderText(tr("Choose a target"));
    m_strategy->addItem(tr("All at once"), strategyName(Strategy::Full));
    m_strategy->addItem(tr("Canary, in steps"), strategyName(Strategy::Canary));
    m_strategy->addItem(tr("Blue-green"), strategyName(Strategy::BlueGreen));
    m_strategy->addItem(tr("Shadow"), strategyName(Strategy::Shadow));
    m_strategy->setAccessibleName(tr("Strategy"));
    m_gate->addItem(tr("Proof alone"), 0);
    for (const int seconds : {30, 120, 600})
        m_gate->addItem(tr("Watch for %1").arg(durationText(seconds)), seconds);
    m_gate->setAccessibleName(tr("Health gate"));
    addChoice(tr("Version"), m_version, 4);
    addChoice(tr("Target"), m_target, 3);
    addChoice(tr("Strategy"), m_strategy, 2);
    addChoice(tr("Health gate"), m_gate, 2);
    addWideChoice(tr("Reason, shown in the history"), reason());

    connect(m_version, &VersionField::versionChosen, this, &DeployDialog::replan);
    connect(m_version, &VersionField::lookupFailed, this, [this](const Error &error) { dropPlan(error.translated()); });
    for (QComboBox *choice : {m_target, m_strategy, m_gate})
        connect(choice, &QComboBox::currentIndexChanged, this, &DeployDialog::replan);
    replan();
    if (!versionId.isEmpty())
        m_version->setVersionId(versionId);
}

void DeployDialog::replan()
{
    const QString versionId = m_version->versionId();
    const QString target = m_target->currentData().toString();
    if (versionId.isEmpty() || target.isEmpty()) {
        dropPlan(versionId.isEmpty() ? tr("Choose a version to see the plan.")
                                     : tr("Choose a target to see the plan."));
        return;
    }
    DeploymentWish wish = because(reason()->text());
    wish.strategy = strategyFromName(m_strategy->currentData().toString()).value_or(Strategy::Full);
    if (const int seconds = m_gate->currentData().toInt(); seconds > 0)
        wish.watchSeconds = seconds;
    makePlan([&service = m_service, versionId, target, wish](Progress &progress) {
        return service.planDeploy(versionId, {}, target, wish, progress);
    });
}

void DeployDialog::planMade(const DeploymentPlan &plan)
{
    setTitle(tr("Deploy %1 %2 to %3", "model, version, target").arg(plan.model, plan.label(), plan.target.name));
    const QString before = plan.fromLabel();
    if (!plan.serverAnswered)
        setSubtitle(tr("What serves there now is unknown: the server did not tell. The first check says why."));
    else
        setSubtitle(before.isEmpty()
                        ? tr("Nothing of this model serves there now. Nothing is sent before you press Deploy.")
                        : tr("Replaces %1. Nothing is sent before you press Deploy.").arg(before));
}

} // namespace slipway
