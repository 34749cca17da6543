#include "models/services/runcontrols.h"

#include "models/base/person.h"
#include "models/storage/activitytable.h"
#include "models/storage/deploymenttable.h"
#include "models/storage/gatereadingtable.h"
#include "models/storage/runordertable.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace slipway {

namespace {

/// Why the act is not possible now.
Status checkAct(const Deployment &deployment, RunAct act, bool isPaused, int step)
{
    if (deployment.state != DeploymentState::Running) {
        return makeError(ErrorCode::Conflict,
                         QT_TRANSLATE_NOOP("Core", "The deployment of %1 to %2 runs no more, so nothing was changed."),
                         {deployment.model, deployment.target});
    }
    if (act == RunAct::Pause && isPaused)
        return makeError(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Core", "The deployment is paused already."));
    if (act == RunAct::Resume && !isPaused)
        return makeError(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Core", "The deployment is not paused."));
    if (act == RunAct::Promote && (step < 0 || !isHold(deployment.steps[step].name))) {
        return makeError(
            ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Core", "No step is being held at this moment, so there is nothing to skip."));
    }
    return {};
}

ActivityEntry activityOf(const Deployment &deployment, const RunOrder &order)
{
    const QString step = order.step >= 0 ? deployment.steps[order.step].title : QString();
    const QJsonObject detail{{QStringLiteral("deployment"), deployment.id},
                             {QStringLiteral("target"), deployment.target},
                             {QStringLiteral("model"), deployment.model},
                             {QStringLiteral("version"), deployment.version},
                             {QStringLiteral("step"), step},
                             {QStringLiteral("reason"), order.reason}};
    const QString what = QStringLiteral("deployment_")
                         + (order.act == RunAct::Pause    ? QStringLiteral("paused")
                            : order.act == RunAct::Resume ? QStringLiteral("resumed")
                                                          : QStringLiteral("promoted"));
    return {order.atMs, order.who, what, deployment.target, QJsonDocument(detail).toJson(QJsonDocument::Compact)};
}

} // namespace

bool isHold(const QString &step)
{
    return step == QLatin1String("canary") || step == QLatin1String("shadow") || step == QLatin1String("watch");
}

Status RunControls::pause(const QString &deployment, const QString &reason)
{
    return order(deployment, RunAct::Pause, reason);
}

Status RunControls::resume(const QString &deployment)
{
    return order(deployment, RunAct::Resume, {});
}

Status RunControls::promote(const QString &deployment, const QString &reason)
{
    return order(deployment, RunAct::Promote, reason);
}

Status RunControls::order(const QString &deployment, RunAct act, const QString &reason)
{
    if (act != RunAct::Resume && reason.trimmed().isEmpty())
        return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "Say why: the reason is kept."));
    const auto database = m_ledger.here();
    if (!database)
        return database.error();
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    const auto found = DeploymentTable(**database).find(deployment);
    if (!found)
        return found.error();
    const auto running = std::find_if(found->steps.begin(), found->steps.end(),
                                      [](const StepRecord &step) { return step.state == StepState::Running; });
    const int step = running == found->steps.end() ? -1 : static_cast<int>(running - found->steps.begin());
    RunOrderTable orders(**database);
    const auto before = orders.forStep(deployment, step);
    if (!before)
        return before.error();
    if (const Status possible = checkAct(*found, act, before->pause.has_value(), step); !possible)
        return possible;
    const RunOrder order{act, step, currentPerson(), reason.trimmed(), m_clock.nowMs()};
    if (const Status added = orders.add(deployment, order); !added)
        return added;
    if (const Status added = ActivityTable(**database).add(activityOf(*found, order)); !added)
        return added;
    return transaction->commit();
}

Result<Deployment> RunControls::find(const QString &deployment)
{
    const auto database = m_ledger.here();
    auto found = database ? DeploymentTable(**database).find(deployment) : Result<Deployment>(database.error());
    if (!found)
        return found;
    auto seen = readings(deployment);
    if (!seen)
        return seen.error();
    found->readings = std::move(*seen);
    return found;
}

Result<QList<GateReading>> RunControls::readings(const QString &deployment)
{
    const auto database = m_ledger.here();
    return database ? GateReadingTable(**database).list(deployment) : Result<QList<GateReading>>(database.error());
}

} // namespace slipway
