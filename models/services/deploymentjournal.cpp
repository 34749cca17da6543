#include "models/services/deploymentjournal.h"

#include "models/storage/activitytable.h"
#include "models/storage/deploymenttable.h"
#include "models/storage/gatereadingtable.h"
#include "models/storage/runordertable.h"
#include "models/storage/targettable.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace slipway {

namespace {

ActivityEntry activityOf(const Deployment &deployment)
{
    const QJsonObject detail{{QStringLiteral("deployment"), deployment.id},
                             {QStringLiteral("target"), deployment.target},
                             {QStringLiteral("environment"), deployment.environment},
                             {QStringLiteral("model"), deployment.model},
                             {QStringLiteral("version"), deployment.version},
                             {QStringLiteral("from"), deployment.fromVersion},
                             {QStringLiteral("state"), stateName(deployment.state)},
                             {QStringLiteral("outcome"), deployment.outcome},
                             {QStringLiteral("reason"), deployment.reason}};
    const QString subject = deployment.versionId.isEmpty() ? deployment.version : deployment.versionId;
    return {deployment.endedAtMs.value_or(0), deployment.who, actionName(deployment.action), subject,
            QJsonDocument(detail).toJson(QJsonDocument::Compact)};
}

} // namespace

DeploymentJournal::DeploymentJournal(Ledger &ledger, DeploymentLock lock, const Deployment &deployment,
                                     const Clock &clock, OnStep onStep)
    : m_ledger(&ledger), m_lock(std::move(lock)), m_deployment(deployment), m_clock(&clock), m_onStep(std::move(onStep))
{
}

Result<DeploymentJournal> DeploymentJournal::begin(Ledger &ledger, const QString &dataFolder,
                                                   const Deployment &deployment, const Clock &clock, OnStep onStep)
{
    const auto database = ledger.here();
    if (!database)
        return database.error();
    auto lock = DeploymentLock::tryTake(dataFolder, deployment.id);
    if (!lock)
        return lock.error();
    if (!*lock) {
        return makeError(ErrorCode::Internal, QT_TRANSLATE_NOOP("Core", "The new deployment %1 is locked already."),
                         {deployment.id});
    }
    if (const Status added = DeploymentTable(**database).add(deployment); !added) {
        (*lock)->removeAtEnd();
        return added.error();
    }
    return DeploymentJournal(ledger, std::move(**lock), deployment, clock, std::move(onStep));
}

DeploymentJournal DeploymentJournal::resume(Ledger &ledger, DeploymentLock lock, const Deployment &deployment,
                                            const Clock &clock)
{
    return DeploymentJournal(ledger, std::move(lock), deployment, clock, {});
}

Status DeploymentJournal::addEnded(Ledger &ledger, const Deployment &deployment)
{
    const auto database = ledger.here();
    if (!database)
        return database.error();
    if (const Status added = DeploymentTable(**database).add(deployment); !added)
        return added;
    return ActivityTable(**database).add(activityOf(deployment));
}

Result<int> DeploymentJournal::startStep(int place)
{
    StepRecord &step = m_deployment.steps[place];
    step.state = StepState::Running;
    step.startedAtMs = m_clock->nowMs();
    m_stepTime.start();
    if (const Status saved = saveStep(place); !saved)
        return saved.error();
    return place;
}

Result<int> DeploymentJournal::appendStep(const QString &name, const Sentence &title)
{
    m_deployment.steps.append({name, StepState::Waiting, title.text(), {}, 0, 0});
    return startStep(static_cast<int>(m_deployment.steps.size()) - 1);
}

Status DeploymentJournal::noteStep(int place, const QString &detail)
{
    m_deployment.steps[place].detail = detail;
    return saveStep(place);
}

Status DeploymentJournal::noteLook(int place, GateReading reading, const QString &detail)
{
    const auto number = static_cast<int>(m_deployment.readings.size());
    reading.step = place;
    m_deployment.readings.append(reading);
    m_deployment.steps[place].detail = detail;
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    if (const Status added = GateReadingTable(**database).add(m_deployment.id, number, reading); !added)
        return added;
    if (const Status saved = DeploymentTable(**database).saveStep(m_deployment.id, place, m_deployment.steps[place]);
        !saved)
        return saved;
    const Status committed = transaction->commit();
    if (committed)
        tell();
    return committed;
}

HoldOrders DeploymentJournal::orders(int place)
{
    const auto database = m_ledger->here();
    const auto orders =
        database ? RunOrderTable(**database).forStep(m_deployment.id, place) : Result<HoldOrders>(database.error());
    if (orders)
        m_orders = *orders;
    return m_orders;
}

void DeploymentJournal::tell() const
{
    if (m_onStep)
        m_onStep(m_deployment);
}

Status DeploymentJournal::endStep(int place, StepState state, const QString &detail)
{
    StepRecord &step = m_deployment.steps[place];
    step.state = state;
    step.detail = detail;
    step.seconds = static_cast<double>(m_stepTime.elapsed()) / 1000;
    return saveStep(place);
}

Status DeploymentJournal::closeSteps(const QString &detail)
{
    for (int place = 0; place < m_deployment.steps.size(); ++place) {
        StepRecord &step = m_deployment.steps[place];
        if (step.state != StepState::Running && step.state != StepState::Waiting)
            continue;
        if (step.state == StepState::Running)
            step.detail = detail;
        step.state = step.state == StepState::Running ? StepState::Failed : StepState::Skipped;
        if (const Status saved = saveStep(place); !saved)
            return saved;
    }
    return {};
}

Status DeploymentJournal::saveStep(int place)
{
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    const Status saved = DeploymentTable(**database).saveStep(m_deployment.id, place, m_deployment.steps[place]);
    if (saved)
        tell();
    return saved;
}

Status DeploymentJournal::end(DeploymentState state, const QString &outcome)
{
    m_deployment.state = state;
    m_deployment.outcome = outcome;
    const bool ended = state != DeploymentState::Interrupted;
    m_deployment.endedAtMs = ended ? std::optional(m_clock->nowMs()) : std::nullopt;
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    if (const Status written = DeploymentTable(**database).end(m_deployment); !written)
        return written;
    if (ended) {
        if (const Status written = ActivityTable(**database).add(activityOf(m_deployment)); !written)
            return written;
    }
    // Nobody brings one there again before it is known why.
    if (m_deployment.tookBackLiveTraffic()) {
        const bool isRollback = m_deployment.action == DeploymentAction::Rollback;
        const TargetFreeze freeze{isRollback ? m_deployment.reason : outcome, m_deployment.who, m_clock->nowMs()};
        if (const Status frozen = TargetTable(**database).freeze(m_deployment.target, freeze); !frozen)
            return frozen;
    }
    if (const Status committed = transaction->commit(); !committed)
        return committed;
    if (ended)
        m_lock.removeAtEnd();
    tell();
    return {};
}

} // namespace slipway
