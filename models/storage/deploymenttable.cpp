#include "models/storage/deploymenttable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace slipway {

namespace {

const auto watchKey = QStringLiteral("watch_seconds");
const auto probeKey = QStringLiteral("probe_every_ms");
const auto errorsKey = QStringLiteral("max_error_rate");
const auto p95Key = QStringLiteral("max_p95_ms");
const auto replicasKey = QStringLiteral("min_replicas");
const auto requestsKey = QStringLiteral("min_requests");
const auto sharesKey = QStringLiteral("shares");
const auto holdKey = QStringLiteral("hold_seconds");
const auto longestKey = QStringLiteral("longest_hold_seconds");

constexpr auto columns =
    "SELECT id, action, version_id, model, slug, version, sha256, from_version, from_sha256, target, environment,"
    " state, outcome, reason, who, started_at, ended_at, strategy, mode, rules FROM deployment";

QString rulesText(const Deployment &deployment)
{
    if (!deployment.gate || !deployment.rollout)
        return {};
    const GateRules &gate = *deployment.gate;
    const RolloutSteps &rollout = *deployment.rollout;
    QJsonArray shares;
    for (const double share : rollout.shares)
        shares.append(share);
    const QJsonObject object{
        {watchKey, gate.watchSeconds}, {probeKey, gate.probeEveryMs},   {errorsKey, gate.maxErrorRate},
        {p95Key, gate.maxP95Ms},       {replicasKey, gate.minReplicas}, {requestsKey, gate.minRequests},
        {sharesKey, shares},           {holdKey, rollout.holdSeconds},  {longestKey, rollout.longestHoldSeconds}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void readRules(Deployment &deployment, const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (object.isEmpty())
        return;
    GateRules gate;
    gate.watchSeconds = object[watchKey].toInt(gate.watchSeconds);
    gate.probeEveryMs = object[probeKey].toInt(gate.probeEveryMs);
    gate.maxErrorRate = object[errorsKey].toDouble(gate.maxErrorRate);
    gate.maxP95Ms = object[p95Key].toDouble(gate.maxP95Ms);
    gate.minReplicas = object[replicasKey].toInt(gate.minReplicas);
    gate.minRequests = object[requestsKey].toInt(gate.minRequests);
    RolloutSteps rollout;
    rollout.shares.clear();
    for (const QJsonValue share : object[sharesKey].toArray())
        rollout.shares.append(share.toDouble());
    rollout.holdSeconds = object[holdKey].toInt(rollout.holdSeconds);
    rollout.longestHoldSeconds = object[longestKey].toInt(rollout.longestHoldSeconds);
    deployment.gate = gate;
    deployment.rollout = rollout;
}

Deployment readDeployment(const Statement &row)
{
    Deployment deployment;
    deployment.id = row.text(0);
    deployment.action =
        row.text(1) == actionName(DeploymentAction::Rollback) ? DeploymentAction::Rollback : DeploymentAction::Deploy;
    deployment.versionId = row.text(2);
    deployment.model = row.text(3);
    deployment.slug = row.text(4);
    deployment.version = row.text(5);
    deployment.sha256 = row.text(6);
    deployment.fromVersion = row.text(7);
    deployment.fromSha256 = row.text(8);
    deployment.target = row.text(9);
    deployment.environment = row.text(10);
    deployment.state = stateFromName(row.text(11)).value_or(DeploymentState::Interrupted);
    deployment.outcome = row.text(12);
    deployment.reason = row.text(13);
    deployment.who = row.text(14);
    deployment.startedAtMs = row.integer(15);
    deployment.endedAtMs = row.optionalInteger(16);
    deployment.strategy = strategyFromName(row.text(17)).value_or(Strategy::Full);
    deployment.mode = rollbackModeFromName(row.text(18)).value_or(RollbackMode::Normal);
    readRules(deployment, row.text(19));
    return deployment;
}

Status refuseSecond(Database &database, const QString &target)
{
    auto select = database.prepare("SELECT version, who FROM deployment WHERE target = ? AND state = 'running'");
    if (!select)
        return select.error();
    const auto row = select->bind(1, target).step();
    if (!row)
        return row.error();
    if (!*row)
        return {};
    return makeError(
        ErrorCode::Conflict,
        QT_TRANSLATE_NOOP("Core", "%1 is being brought to %2 by %3 at this moment. Wait for its end and try again."),
        {select->text(0), target, select->text(1)});
}

/// A plan is run once: its key is the deployment's id.
Status refuseRepeated(Database &database, const QString &id)
{
    auto select = database.prepare("SELECT 1 FROM deployment WHERE id = ?");
    if (!select)
        return select.error();
    const auto row = select->bind(1, id).step();
    if (!row)
        return row.error();
    if (!*row)
        return {};
    return makeError(ErrorCode::Conflict,
                     QT_TRANSLATE_NOOP("Core", "This plan was run already. Its deployment is in the history; plan "
                                               "again for another one."));
}

} // namespace

Status DeploymentTable::add(const Deployment &deployment)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const Status fresh = refuseRepeated(m_database, deployment.id); !fresh)
        return fresh;
    if (deployment.state == DeploymentState::Running) {
        if (const Status free = refuseSecond(m_database, deployment.target); !free)
            return free;
    }
    auto insert = m_database.prepare("INSERT INTO deployment (id, action, version_id, model, slug, version, sha256, "
                                     "from_version, from_sha256, target,"
                                     " environment, state, outcome, reason, who, started_at, ended_at,"
                                     " strategy, mode, rules)"
                                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    insert->bind(1, deployment.id).bind(2, actionName(deployment.action)).bind(3, deployment.versionId);
    insert->bind(4, deployment.model).bind(5, deployment.slug).bind(6, deployment.version).bind(7, deployment.sha256);
    insert->bind(8, deployment.fromVersion).bind(9, deployment.fromSha256).bind(10, deployment.target);
    insert->bind(11, deployment.environment).bind(12, stateName(deployment.state)).bind(13, deployment.outcome);
    insert->bind(14, deployment.reason).bind(15, deployment.who).bind(16, deployment.startedAtMs);
    insert->bind(18, strategyName(deployment.strategy)).bind(19, rollbackModeName(deployment.mode));
    insert->bind(20, rulesText(deployment));
    if (const Status inserted = insert->bind(17, deployment.endedAtMs).run(); !inserted)
        return inserted;
    for (int place = 0; place < deployment.steps.size(); ++place) {
        if (const Status saved = saveStep(deployment.id, place, deployment.steps[place]); !saved)
            return saved;
    }
    return transaction->commit();
}

Status DeploymentTable::saveStep(const QString &id, int place, const StepRecord &step)
{
    auto insert = m_database.prepare(
        "INSERT INTO deployment_step (deployment, place, name, state, title, detail, started_at, seconds)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (deployment, place) DO UPDATE SET state = excluded.state,"
        " detail = excluded.detail, started_at = excluded.started_at, seconds = excluded.seconds");
    if (!insert)
        return insert.error();
    insert->bind(1, id).bind(2, place).bind(3, step.name).bind(4, stepStateName(step.state)).bind(5, step.title);
    return insert->bind(6, step.detail).bind(7, step.startedAtMs).bind(8, step.seconds).run();
}

Status DeploymentTable::end(const Deployment &deployment)
{
    auto update = m_database.prepare("UPDATE deployment SET state = ?, outcome = ?, ended_at = ?"
                                     " WHERE id = ? AND state IN ('running', 'interrupted')");
    if (!update)
        return update.error();
    update->bind(1, stateName(deployment.state)).bind(2, deployment.outcome).bind(3, deployment.endedAtMs);
    if (const Status updated = update->bind(4, deployment.id).run(); !updated)
        return updated;
    if (m_database.changes() == 0) {
        return makeError(ErrorCode::Internal, QT_TRANSLATE_NOOP("Core", "The deployment %1 has ended already."),
                         {deployment.id});
    }
    return {};
}

Result<Deployment> DeploymentTable::find(const QString &id)
{
    auto select = m_database.prepare((QByteArray(columns) + " WHERE id = ?").constData());
    if (!select)
        return select.error();
    select->bind(1, id);
    auto found = read(*select);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "There is no deployment %1."), {id});
    return found->first();
}

Result<QList<Deployment>> DeploymentTable::list(const QString &environment, const QString &model, int limit)
{
    auto select = m_database.prepare((QByteArray(columns)
                                      + " WHERE (?1 = '' OR environment = ?1) AND (?2 = '' OR model = ?2)"
                                        " ORDER BY started_at DESC, id LIMIT ?3")
                                         .constData());
    if (!select)
        return select.error();
    select->bind(1, environment).bind(2, model).bind(3, limit);
    return read(*select);
}

Result<QList<Deployment>> DeploymentTable::unfinished()
{
    auto select = m_database.prepare((QByteArray(columns)
                                      + " WHERE state IN ('running', 'interrupted')"
                                        " ORDER BY started_at, id")
                                         .constData());
    if (!select)
        return select.error();
    return read(*select);
}

Result<QList<Deployment>> DeploymentTable::read(Statement &select)
{
    QList<Deployment> deployments;
    for (;;) {
        const auto row = select.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        deployments.append(readDeployment(select));
    }
    for (Deployment &deployment : deployments) {
        if (const Status steps = readSteps(deployment); !steps)
            return steps.error();
    }
    return deployments;
}

Status DeploymentTable::readSteps(Deployment &deployment)
{
    auto select = m_database.prepare("SELECT name, state, title, detail, started_at, seconds FROM deployment_step"
                                     " WHERE deployment = ? ORDER BY place");
    if (!select)
        return select.error();
    select->bind(1, deployment.id);
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        deployment.steps.append({select->text(0), stepStateFromName(select->text(1)).value_or(StepState::Failed),
                                 select->text(2), select->text(3), select->integer(4), select->real(5)});
    }
}

} // namespace slipway
