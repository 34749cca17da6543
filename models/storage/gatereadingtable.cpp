#include "models/storage/gatereadingtable.h"

#include <limits>

namespace slipway {

namespace {

constexpr double notMeasured = std::numeric_limits<double>::quiet_NaN();

std::optional<double> measured(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

void bindLoad(Statement &insert, int place, const LoadReading &load)
{
    insert.bind(place, load.requests).bind(place + 1, load.errors);
    insert.bind(place + 2, load.p50Ms.value_or(notMeasured)).bind(place + 3, load.p95Ms.value_or(notMeasured));
    insert.bind(place + 4, load.p99Ms.value_or(notMeasured));
}

LoadReading loadAt(const Statement &row, int column)
{
    return {row.real(column), row.real(column + 1), measured(row, column + 2), measured(row, column + 3),
            measured(row, column + 4)};
}

} // namespace

Status GateReadingTable::add(const QString &deployment, int number, const GateReading &reading)
{
    auto insert =
        m_database.prepare("INSERT INTO gate_reading (deployment, number, step, at, paused, share, held_s, hold_s,"
                           " requests, errors, p50_ms, p95_ms, p99_ms,"
                           " before_requests, before_errors, before_p50_ms, before_p95_ms, before_p99_ms,"
                           " replicas, replicas_serving, max_error_rate, max_p95_ms, min_requests)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    insert->bind(1, deployment).bind(2, number).bind(3, reading.step).bind(4, reading.atMs);
    insert->bind(5, reading.isPaused ? 1 : 0).bind(6, reading.share);
    insert->bind(7, reading.heldSeconds).bind(8, reading.holdSeconds);
    bindLoad(*insert, 9, reading.version);
    bindLoad(*insert, 14, reading.before);
    insert->bind(19, reading.replicas).bind(20, reading.replicasServing).bind(21, reading.maxErrorRate);
    return insert->bind(22, reading.maxP95Ms).bind(23, reading.minRequests).run();
}

Result<QList<GateReading>> GateReadingTable::list(const QString &deployment)
{
    auto select = m_database.prepare("SELECT step, at, paused, share, held_s, hold_s,"
                                     " requests, errors, p50_ms, p95_ms, p99_ms,"
                                     " before_requests, before_errors, before_p50_ms, before_p95_ms, before_p99_ms,"
                                     " replicas, replicas_serving, max_error_rate, max_p95_ms, min_requests"
                                     " FROM gate_reading WHERE deployment = ? ORDER BY number");
    if (!select)
        return select.error();
    select->bind(1, deployment);
    QList<GateReading> readings;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return readings;
        GateReading reading;
        reading.step = static_cast<int>(select->integer(0));
        reading.atMs = select->integer(1);
        reading.isPaused = select->integer(2) != 0;
        reading.share = select->real(3);
        reading.heldSeconds = select->real(4);
        reading.holdSeconds = select->real(5);
        reading.version = loadAt(*select, 6);
        reading.before = loadAt(*select, 11);
        reading.replicas = static_cast<int>(select->integer(16));
        reading.replicasServing = static_cast<int>(select->integer(17));
        reading.maxErrorRate = select->real(18);
        reading.maxP95Ms = select->real(19);
        reading.minRequests = static_cast<int>(select->integer(20));
        readings.append(reading);
    }
}

} // namespace slipway
