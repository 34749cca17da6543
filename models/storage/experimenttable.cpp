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

/// `treatmentColumn`: where the query has it.
ExperimentSummary readSummary(const Statement &row, int treatmentColumn)
{
    ExperimentSummary summary;
    summary.name = row.text(0);
    summary.source = row.text(1);
    summary.rows = row.integer(2);
    summary.importedAtMs = row.integer(3);
    summary.recommendation = row.text(4);
    summary.reason = row.text(5);
    summary.blocked = row.integer(6) != 0;
    summary.treatment = row.text(treatmentColumn);
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
    if (const Status done = insertRows(record); !done)
        return done.error();
    return transaction->commit();
}

Status ExperimentTable::replace(const ExperimentRecord &record)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto known = exists(record.summary.name);
    if (!known)
        return known.error();
    if (!*known)
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "There is no experiment \"%1\"."),
                         {record.summary.name});
    if (const Status removed = removeRows(record.summary.name); !removed)
        return removed;
    if (const Status done = insertRows(record); !done)
        return done.error();
    return transaction->commit();
}

Status ExperimentTable::insertRows(const ExperimentRecord &record)
{
    auto row = m_database.prepare(
        "INSERT INTO experiment (name, source, rows, imported_at, recommendation, reason, blocked,"
        " file, control, objective, mode, unit, alpha, srm_threshold, min_n, planned_per_arm,"
        " figures, mapping, power, planned_looks, min_days, covariate, excludes_shared, exploratory,"
        " made_at, plan_hash, seen_in, seen_at, treatment) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
        " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!row)
        return row.error();
    const ExperimentSummary &summary = record.summary;
    const ExperimentPlan &plan = record.plan;
    row->bind(1, summary.name).bind(2, summary.source).bind(3, summary.rows).bind(4, summary.importedAtMs);
    row->bind(5, summary.recommendation).bind(6, summary.reason).bind(7, summary.blocked ? 1 : 0).bind(8, record.file);
    row->bind(9, plan.control).bind(10, plan.objective).bind(11, plan.mode).bind(12, plan.unit).bind(13, plan.alpha);
    row->bind(14, plan.srmThreshold).bind(15, plan.minN).bind(16, plan.plannedPerArm);
    if (record.figures.isEmpty())
        row->bindNull(17);
    else
        row->bind(17, record.figures);
    row->bind(18, record.mapping).bind(19, plan.power).bind(20, plan.plannedLooks).bind(21, plan.minDays);
    row->bind(22, plan.covariate).bind(23, plan.sharedUnits == SharedUnits::Excluded ? 1 : 0);
    row->bind(24, plan.exploratory ? 1 : 0).bind(25, plan.madeAtMs).bind(26, plan.hash);
    row->bind(27, plan.seenIn).bind(28, plan.seenAtMs).bind(29, summary.treatment);
    if (const Status done = row->run(); !done)
        return done.error();
    return insertPlan(summary.name, plan);
}

/// Shares of a split; `phase` is bound after the name unless it is negative.
Status ExperimentTable::insertShares(const char *sql, const QString &name, const std::vector<double> &shares,
                                     qint64 phase)
{
    auto share = m_database.prepare(sql);
    if (!share)
        return share.error();
    for (size_t i = 0; i < shares.size(); ++i) {
        int place = 1;
        share->bind(place++, name);
        if (phase >= 0)
            share->bind(place++, phase);
        share->bind(place, static_cast<qint64>(i)).bind(place + 1, shares[i]);
        if (const Status done = share->run(); !done)
            return done.error();
    }
    return {};
}

Status ExperimentTable::insertPlan(const QString &name, const ExperimentPlan &plan)
{
    if (const Status done = insertShares("INSERT INTO experiment_share (experiment, place, share) VALUES (?, ?, ?)",
                                         name, plan.split, -1);
        !done)
        return done;
    auto arm = m_database.prepare("INSERT INTO experiment_arm (experiment, place, name) VALUES (?, ?, ?)");
    if (!arm)
        return arm.error();
    for (qsizetype i = 0; i < plan.arms.size(); ++i) {
        arm->bind(1, name).bind(2, static_cast<qint64>(i)).bind(3, plan.arms[i]);
        if (const Status done = arm->run(); !done)
            return done.error();
    }
    auto phase = m_database.prepare("INSERT INTO experiment_phase (experiment, phase, from_ms) VALUES (?, ?, ?)");
    if (!phase)
        return phase.error();
    for (qsizetype i = 0; i < plan.phases.size(); ++i) {
        phase->bind(1, name).bind(2, static_cast<qint64>(i)).bind(3, plan.phases[i].fromMs);
        if (const Status done = phase->run(); !done)
            return done.error();
        if (const Status done =
                insertShares("INSERT INTO experiment_phase_share (experiment, phase, place, share) VALUES (?, ?, ?, ?)",
                             name, plan.phases[i].split, static_cast<qint64>(i));
            !done)
            return done;
    }
    auto row =
        m_database.prepare("INSERT INTO experiment_metric (experiment, place, name, kind, direction, role, margin,"
                           " min_effect, relative_margin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!row)
        return row.error();
    for (qsizetype i = 0; i < plan.metrics.size(); ++i) {
        const MetricPlan &metric = plan.metrics[i];
        row->bind(1, name).bind(2, static_cast<qint64>(i)).bind(3, metric.name).bind(4, kindName(metric.kind));
        row->bind(5, directionName(metric.direction)).bind(6, roleName(metric.role));
        row->bind(7, orNull(metric.margin)).bind(8, orNull(metric.minEffect)).bind(9, orNull(metric.relativeMargin));
        if (const Status done = row->run(); !done)
            return done.error();
    }
    return {};
}

Result<QList<ExperimentSummary>> ExperimentTable::list()
{
    auto rows = m_database.prepare("SELECT name, source, rows, imported_at, recommendation, reason, blocked,"
                                   " treatment FROM experiment ORDER BY imported_at DESC, name");
    if (!rows)
        return rows.error();
    QList<ExperimentSummary> all;
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        all.append(readSummary(*rows, 7));
    }
}

Result<ExperimentRecord> ExperimentTable::find(const QString &name)
{
    auto row = m_database.prepare(
        "SELECT name, source, rows, imported_at, recommendation, reason, blocked, file, control,"
        " objective, mode, unit, alpha, srm_threshold, min_n, planned_per_arm, figures, mapping, power,"
        " planned_looks, min_days, covariate, excludes_shared, exploratory, made_at, plan_hash, seen_in,"
        " seen_at, treatment"
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
    record.summary = readSummary(*row, 28);
    record.file = row->text(7);
    record.plan.control = row->text(8);
    record.plan.objective = row->text(9);
    record.plan.mode = row->text(10);
    record.plan.unit = row->text(11);
    record.plan.alpha = row->real(12);
    record.plan.srmThreshold = row->real(13);
    record.plan.minN = row->integer(14);
    record.plan.plannedPerArm = row->optionalInteger(15);
    record.figures = row->blob(16);
    record.mapping = row->text(17);
    record.plan.power = row->real(18);
    record.plan.plannedLooks = static_cast<int>(row->integer(19));
    record.plan.minDays = static_cast<int>(row->integer(20));
    record.plan.covariate = row->text(21);
    record.plan.sharedUnits = row->integer(22) != 0 ? SharedUnits::Excluded : SharedUnits::Kept;
    record.plan.exploratory = row->integer(23) != 0;
    record.plan.madeAtMs = row->optionalInteger(24);
    record.plan.hash = row->text(25);
    record.plan.seenIn = row->text(26);
    record.plan.seenAtMs = row->optionalInteger(27).value_or(0);
    if (const Status done = readPlan(name, record.plan); !done)
        return done.error();
    return record;
}

Status ExperimentTable::setSummary(const ExperimentSummary &summary)
{
    auto row = m_database.prepare(
        "UPDATE experiment SET rows = ?, recommendation = ?, reason = ?, blocked = ?, treatment = ? WHERE name = ?");
    if (!row)
        return row.error();
    row->bind(1, summary.rows).bind(2, summary.recommendation).bind(3, summary.reason);
    row->bind(4, static_cast<qint64>(summary.blocked)).bind(5, summary.treatment).bind(6, summary.name);
    return row->run();
}

Status ExperimentTable::setFigures(const QString &name, const QByteArray &figures, qint64 rows)
{
    auto row = m_database.prepare("UPDATE experiment SET figures = ?, rows = ? WHERE name = ?");
    if (!row)
        return row.error();
    row->bind(1, figures).bind(2, rows).bind(3, name);
    return row->run();
}

Result<QList<SeenLog>> ExperimentTable::seenLogs()
{
    auto rows = m_database.prepare("SELECT bytes, digest, only_rows, experiment, at FROM seen_log ORDER BY at");
    if (!rows)
        return rows.error();
    QList<SeenLog> all;
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        all.append({rows->integer(0), rows->blob(1), rows->text(2), rows->text(3), rows->integer(4)});
    }
}

Status ExperimentTable::addSeenLog(const SeenLog &log)
{
    auto row = m_database.prepare(
        "INSERT OR IGNORE INTO seen_log (bytes, digest, only_rows, experiment, at) VALUES (?, ?, ?, ?, ?)");
    if (!row)
        return row.error();
    row->bind(1, log.bytes).bind(2, log.digest).bind(3, log.onlyRows).bind(4, log.experiment).bind(5, log.atMs);
    return row->run();
}

Status ExperimentTable::readShares(const char *sql, const QString &name, qint64 phase, std::vector<double> &shares)
{
    auto rows = m_database.prepare(sql);
    if (!rows)
        return rows.error();
    rows->bind(1, name);
    if (phase >= 0)
        rows->bind(2, phase);
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        shares.push_back(rows->real(0));
    }
}

Status ExperimentTable::readPlan(const QString &name, ExperimentPlan &plan)
{
    if (const Status read =
            readShares("SELECT share FROM experiment_share WHERE experiment = ? ORDER BY place", name, -1, plan.split);
        !read)
        return read;
    auto arms = m_database.prepare("SELECT name FROM experiment_arm WHERE experiment = ? ORDER BY place");
    if (!arms)
        return arms.error();
    arms->bind(1, name);
    for (;;) {
        const auto more = arms->step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        plan.arms.append(arms->text(0));
    }
    auto phases = m_database.prepare("SELECT from_ms FROM experiment_phase WHERE experiment = ? ORDER BY phase");
    if (!phases)
        return phases.error();
    phases->bind(1, name);
    for (;;) {
        const auto more = phases->step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        PlannedPhase phase{phases->integer(0), {}};
        const Status read =
            readShares("SELECT share FROM experiment_phase_share WHERE experiment = ? AND phase = ? ORDER BY place",
                       name, plan.phases.size(), phase.split);
        if (!read)
            return read;
        plan.phases.append(phase);
    }
    return readMetrics(name, plan);
}

Status ExperimentTable::readMetrics(const QString &name, ExperimentPlan &plan)
{
    auto rows = m_database.prepare(
        "SELECT name, kind, direction, role, margin, min_effect, relative_margin FROM experiment_metric"
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
        metric.relativeMargin = optionalReal(*rows, 6);
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
    auto looks = m_database.prepare("DELETE FROM experiment_look WHERE experiment = ?");
    if (!looks)
        return looks.error();
    looks->bind(1, name);
    if (const Status done = looks->run(); !done)
        return done.error();
    if (const Status removed = removeRows(name); !removed)
        return removed;
    return transaction->commit();
}

Status ExperimentTable::removeRows(const QString &name)
{
    for (const char *sql :
         {"DELETE FROM experiment_metric WHERE experiment = ?", "DELETE FROM experiment_share WHERE experiment = ?",
          "DELETE FROM experiment_arm WHERE experiment = ?", "DELETE FROM experiment_phase WHERE experiment = ?",
          "DELETE FROM experiment_phase_share WHERE experiment = ?", "DELETE FROM experiment WHERE name = ?"}) {
        auto statement = m_database.prepare(sql);
        if (!statement)
            return statement.error();
        statement->bind(1, name);
        if (const Status done = statement->run(); !done)
            return done.error();
    }
    return {};
}

Status ExperimentTable::addLook(const QString &name, const LookRecord &look)
{
    auto row =
        m_database.prepare("INSERT INTO experiment_look (experiment, place, at, who, plan_hash, rows, information,"
                           " critical_z, recommendation, reason) SELECT ?1, count(*), ?2, ?3, ?4, ?5, ?6, ?7, ?8,"
                           " ?9 FROM experiment_look WHERE experiment = ?1");
    if (!row)
        return row.error();
    row->bind(1, name).bind(2, look.atMs).bind(3, look.who).bind(4, look.planHash).bind(5, look.rows);
    row->bind(6, look.information).bind(7, orNull(look.criticalZ)).bind(8, look.recommendation).bind(9, look.reason);
    return row->run();
}

Result<QList<LookRecord>> ExperimentTable::looks(const QString &name)
{
    auto rows = m_database.prepare("SELECT at, who, plan_hash, rows, information, critical_z, recommendation, reason"
                                   " FROM experiment_look WHERE experiment = ? ORDER BY place");
    if (!rows)
        return rows.error();
    rows->bind(1, name);
    QList<LookRecord> looks;
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            return looks;
        looks.append({rows->integer(0), rows->text(1), rows->text(2), rows->integer(3), rows->real(4),
                      optionalReal(*rows, 5), rows->text(6), rows->text(7)});
    }
}

Result<QString> ExperimentTable::mapping(const QString &source)
{
    auto row = m_database.prepare("SELECT mapping FROM import_mapping WHERE source = ?");
    if (!row)
        return row.error();
    row->bind(1, source);
    const auto found = row->step();
    if (!found)
        return found.error();
    return *found ? row->text(0) : QString();
}

Status ExperimentTable::setMapping(const QString &source, const QString &mapping)
{
    auto row = m_database.prepare("INSERT OR REPLACE INTO import_mapping (source, mapping) VALUES (?, ?)");
    if (!row)
        return row.error();
    row->bind(1, source).bind(2, mapping);
    return row->run();
}

} // namespace slipway
