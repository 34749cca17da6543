#pragma once

#include "models/domain/target.h"
#include "ui/deployments/deploymentplandialog.h"

class QComboBox;

namespace slipway {

class DeploymentService;
class RegistryService;
class VersionField;

/// Which version goes to which target, with the plan and the preflight for it.
class DeployDialog final : public DeploymentPlanDialog
{
    Q_OBJECT

public:
    /// `versionId` and `target` may be empty: nothing is chosen yet.
    DeployDialog(DeploymentService &service, RegistryService &registries, JobRunner &jobs, const QList<Target> &targets,
                 const QString &versionId, const QString &target);

private:
    void replan();
    void planMade(const DeploymentPlan &plan) override;

    DeploymentService &m_service;
    VersionField *m_version;
    QComboBox *m_target;
    QComboBox *m_strategy;
    QComboBox *m_gate;
};

} // namespace slipway
