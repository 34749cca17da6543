#pragma once

#include <QString>

#include <optional>

namespace slipway {

/// "0.9", "-1e-3", "inf"; no NaN, which is no value to compare with.
std::optional<double> queryNumber(const QString &text);

/// The bytes of a unit, without case: B, kB, MB, GB, TB or K, M, G, T (powers of 1000), KiB, MiB, GiB, TiB (of 1024).
std::optional<double> queryUnit(const QString &unit);
/// "1000", "10MB"; the unit without a space.
std::optional<double> queryBytes(const QString &text);

/// What a written time stands for, UTC milliseconds: all of a day when it is a day.
struct QueryTimeSpan {
    qint64 first = 0;
    qint64 last = 0; ///< its last millisecond
};
/// "2024", "2024-10", "2024-10-01", "2024-10-01T12:30", with seconds, milliseconds, a blank for the T, "Z" or an
/// offset (otherwise this machine's time zone); milliseconds since 1970, as MLflow writes times; "today", "yesterday",
/// "now", and "-7d" for seven days before `nowMs` (h, d, w, m: months, y).
std::optional<QueryTimeSpan> queryTime(const QString &text, qint64 nowMs);
/// True for "12:30": a time that belongs to the date before it.
bool isTimeOfDay(const QString &text);

} // namespace slipway
