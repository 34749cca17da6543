#include "ui/deployments/outcome.h"

#include "models/items/deploymenthistorytablemodel.h"

#include <QCoreApplication>

namespace slipway {

MessageBar::Kind outcomeKind(DeploymentState state)
{
    switch (state) {
    case DeploymentState::Succeeded:
        return MessageBar::Kind::Good;
    case DeploymentState::Running:
        return MessageBar::Kind::Info;
    case DeploymentState::Cancelled:
    case DeploymentState::Refused:
    case DeploymentState::Interrupted:
        return MessageBar::Kind::Warning;
    case DeploymentState::RolledBack:
    case DeploymentState::Failed:
        break;
    }
    return MessageBar::Kind::Bad;
}

QString outcomeText(const Deployment &deployment)
{
    if (deployment.outcome.isEmpty())
        return QCoreApplication::translate("Deployment", "%1.", "state").arg(stateWord(deployment.state));
    return QCoreApplication::translate("Deployment", "%1: %2", "state, outcome")
        .arg(stateWord(deployment.state), deployment.outcome);
}

} // namespace slipway
