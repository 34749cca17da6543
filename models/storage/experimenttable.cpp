#include "models/storage/experimenttable.h"

#include <cmath>

namespace slipway {

namespace {

QString kindName(MetricKind kind)
{
    return kind == MetricKind::Proportion ? QStringLiteral("proportion") : QStringLiteral("mean");
}

QString directionName(Direction direction)
{
    return direction == Direction::HigherIsBetter ? QStringLiteral("higher_is_better")
                                                  : QStringLiteral("lower_is_better");
}

QString roleName(MetricRole role)
{
    switch (role) {
    case MetricRole::Primary:
        return QStringLiteral("primary");
    case MetricRole::Guardrail:
        return QStringLiteral("guardrail");
    case MetricRole::Other:
        break;
    }
    return QStringLiteral("other");
}

MetricRole roleFrom(const QString &name)
{
    for (const MetricRole role : {MetricRole::Primary, MetricRole::Guardrail}) {
        if (roleName(role) == name)
            return role;
    }
    return MetricRole::Other;
}

std::optional<double> optionalReal(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

/// An absent number is bound as NaN, which SQLite stores as NULL.
double orNull(const std::optional<double> &value)
{
    return value.value_or(std::nan(""));
}

ExperimentSummary readSummary(const Statement &row)
{
    ExperimentSummary summary;
    summary.name = row.text(0);
    summary.source = row.text(1);
    summary.rows = row.integer(2);
    summary.importedAtMs = row.integer(3);
    summary.recommendation = row.text(4);
    summary.reason = row.text(5);
    summary.blocked = row.integer(6) != 0;
    return summary;
}

} // namespace

Status ExperimentTable::insert(const ExperimentRecord &record)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto taken = exists(record.summary.name);
    if (!taken)
        return taken.error();
    if (*taken)
        return makeError(
            ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Core", "There is an experiment \"%1\" already. Choose another name or remove it first."),
            {record.summary.name});
    auto row =
        m_database.prepare("INSERT INTO experiment (name, source, rows, imported_at, recommendation, reason, blocked,"
                           " file, control, objective, mode, unit, alpha, srm_threshold, min_n, planned_per_arm)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!row)
        return row.error();
    const ExperimentSummary &summary = record.summary;
    const ExperimentPlan &plan = record.plan;
    row->bind(1, summary.name).bind(2, summary.source).bind(3, summary.rows).bind(4, summary.importedAtMs);
    row->bind(5, summary.recommendation).bind(6, summary.reason).bind(7, summary.blocked ? 1 : 0).bind(8, record.file);
    row->bind(9, plan.control).bind(10, plan.objective).bind(11, plan.mode).bind(12, plan.unit).bind(13, plan.alpha);
    row->bind(14, plan.srmThreshold).bind(15, plan.minN).bind(16, plan.plannedPerArm);
    if (const Status done = row->run(); !done)
        return done.error();
    if (const Status done = insertPlan(summary.name, plan); !done)
        return done.error();
    return transaction->commit();
}

Status ExperimentTable::insertPlan(const QString &name, const ExperimentPlan &plan)
{
    auto share = m_database.prepare("INSERT INTO experiment_share (experiment, place, share) VALUES (?, ?, ?)");
    if (!share)
        return share.error();
    for (size_t i = 0; i < plan.split.size(); ++i) {
        share->bind(1, name).bind(2, static_cast<qint64>(i)).bind(3, plan.split[i]);
        if (const Status done = share->run(); !done)
            return done.error();
    }
    auto row =
        m_database.prepare("INSERT INTO experiment_metric (experiment, place, name, kind, direction, role, margin,"
                           " min_effect) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (!row)
        return row.error();
    for (qsizetype i = 0; i < plan.metrics.size(); ++i) {
        const MetricPlan &metric = plan.metrics[i];
        row->bind(1, name).bind(2, static_cast<qint64>(i)).bind(3, metric.name).bind(4, kindName(metric.kind));
        row->bind(5, directionName(metric.direction)).bind(6, roleName(metric.role));
        row->bind(7, orNull(metric.margin)).bind(8, orNull(metric.minEffect));
        if (const Status done = row->run(); !done)
            return done.error();
    }
    return {};
}

Result<QList<ExperimentSummary>> ExperimentTable::list()
{
    auto rows = m_database.prepare("SELECT name, source, rows, imported_at, recommendation, reason, blocked"
                                   " FROM experiment ORDER BY imported_at DESC, name");
    if (!rows)
        return rows.error();
    QList<ExperimentSummary> all;
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        all.append(readSummary(*rows));
    }
}

Result<ExperimentRecord> ExperimentTable::find(const QString &name)
{
    auto row =
        m_database.prepare("SELECT name, source, rows, imported_at, recommendation, reason, blocked, file, control,"
                           " objective, mode, unit, alpha, srm_threshold, min_n, planned_per_arm"
                           " FROM experiment WHERE name = ?");
    if (!row)
        return row.error();
    row->bind(1, name);
    const auto found = row->step();
    if (!found)
        return found.error();
    if (!*found)
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "There is no experiment \"%1\"."), {name});
    ExperimentRecord record;
    record.summary = readSummary(*row);
    record.file = row->text(7);
    record.plan.control = row->text(8);
    record.plan.objective = row->text(9);
    record.plan.mode = row->text(10);
    record.plan.unit = row->text(11);
    record.plan.alpha = row->real(12);
    record.plan.srmThreshold = row->real(13);
    record.plan.minN = row->integer(14);
    record.plan.plannedPerArm = row->optionalInteger(15);
    if (const Status done = readPlan(name, record.plan); !done)
        return done.error();
    return record;
}

Status ExperimentTable::readPlan(const QString &name, ExperimentPlan &plan)
{
    auto shares = m_database.prepare("SELECT share FROM experiment_share WHERE experiment = ? ORDER BY place");
    if (!shares)
        return shares.error();
    shares->bind(1, name);
    for (;;) {
        const auto more = shares->step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        plan.split.push_back(shares->real(0));
    }
    auto rows = m_database.prepare("SELECT name, kind, direction, role, margin, min_effect FROM experiment_metric"
                                   " WHERE experiment = ? ORDER BY place");
    if (!rows)
        return rows.error();
    rows->bind(1, name);
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        MetricPlan metric;
        metric.name = rows->text(0);
        metric.kind = rows->text(1) == kindName(MetricKind::Proportion) ? MetricKind::Proportion : MetricKind::Mean;
        metric.direction = rows->text(2) == directionName(Direction::HigherIsBetter) ? Direction::HigherIsBetter
                                                                                     : Direction::LowerIsBetter;
        metric.role = roleFrom(rows->text(3));
        metric.margin = optionalReal(*rows, 4);
        metric.minEffect = optionalReal(*rows, 5);
        plan.metrics.append(metric);
    }
}

Result<bool> ExperimentTable::exists(const QString &name)
{
    auto row = m_database.prepare("SELECT 1 FROM experiment WHERE name = ?");
    if (!row)
        return row.error();
    row->bind(1, name);
    return row->step();
}

Status ExperimentTable::remove(const QString &name)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const char *sql :
         {"DELETE FROM experiment_metric WHERE experiment = ?", "DELETE FROM experiment_share WHERE experiment = ?",
          "DELETE FROM experiment WHERE name = ?"}) {
        auto statement = m_database.prepare(sql);
        if (!statement)
            return statement.error();
        statement->bind(1, name);
        if (const Status done = statement->run(); !done)
            return done.error();
    }
    return transaction->commit();
}

} // namespace slipway
