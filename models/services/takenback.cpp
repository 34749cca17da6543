#include "models/services/takenback.h"

namespace slipway {

QStringList takenBack(const QList<Deployment> &past, const QString &target, const QString &slug)
{
    QStringList taken;
    QStringList brought;
    for (const Deployment &one : past) {
        if (one.target != target || one.slug != slug)
            continue;
        const bool succeeded = one.state == DeploymentState::Succeeded;
        const bool isRollback = one.action == DeploymentAction::Rollback;
        if (succeeded)
            brought.append(one.version);
        const QString gone = succeeded && isRollback                                   ? one.fromVersion
                             : one.state == DeploymentState::RolledBack && !isRollback ? one.version
                                                                                       : QString();
        if (!gone.isEmpty() && !brought.contains(gone) && !taken.contains(gone))
            taken.append(gone);
    }
    return taken;
}

} // namespace slipway
