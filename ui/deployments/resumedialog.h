#pragma once

#include "models/domain/deployment.h"
#include "ui/deployments/deploymentplandialog.h"

namespace slipway {

class DeploymentService;

/// The plan that brings an interrupted or failed deployment to its end, or back to what was before it.
class ResumeDialog final : public DeploymentPlanDialog
{
    Q_OBJECT

public:
    enum class Way { Finish, Undo };

    ResumeDialog(DeploymentService &service, JobRunner &jobs, const Deployment &deployment, Way way);

protected:
    void planMade(const DeploymentPlan &plan) override;
    QString missing() const override;

private:
    Way m_way;
};

} // namespace slipway
