#include "models/services/experimentcurves.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway {

namespace {

constexpr qint64 mostPoints = 200;

/// Mean and sum of squares as values arrive (Welford).
struct RunningMean {
    double n = 0;
    long double mean = 0;
    long double squares = 0;

    void add(double value)
    {
        ++n;
        const long double before = value - mean;
        mean += before / n;
        squares += before * (value - mean);
    }
    stats::MeanArm meanArm() const
    {
        return {static_cast<double>(mean), n > 1 ? static_cast<double>(std::sqrt(squares / (n - 1))) : 0, n};
    }
    stats::RateArm rateArm() const { return {std::round(static_cast<double>(mean * n)), n}; }
};

/// The rows of both arms that have a value, in the order of time.
std::vector<size_t> rowsInOrder(const QueryLog &log, const LogColumn &column, quint32 control, quint32 treatment)
{
    std::vector<size_t> rows;
    bool timed = true;
    for (size_t row = 0; row < log.armOf.size(); ++row) {
        if ((log.armOf[row] == control || log.armOf[row] == treatment) && !std::isnan(column.values[row])) {
            rows.push_back(row);
            timed = timed && log.atMs[row] != QueryLog::noTime;
        }
    }
    if (timed)
        std::stable_sort(rows.begin(), rows.end(), [&log](size_t a, size_t b) { return log.atMs[a] < log.atMs[b]; });
    return rows;
}

SequentialPoint pointOf(const LogColumn &column, const RunningMean &a, const RunningMean &b, double nStar, double alpha)
{
    stats::DecisionMetric metric;
    if (column.kind == LogColumn::Kind::YesNo)
        metric.arms = stats::DecisionMetric::Rates{a.rateArm(), b.rateArm()};
    else
        metric.arms = stats::DecisionMetric::Means{a.meanArm(), b.meanArm()};
    const stats::Interval interval = stats::alwaysValidInterval(metric, nStar, alpha);
    return {static_cast<qint64>(a.n + b.n), interval.estimate, interval.low, interval.high};
}

} // namespace

std::vector<SequentialPoint> sequenceOf(const QueryLog &log, const LogColumn &column, quint32 control,
                                        quint32 treatment, double nStar, double alpha)
{
    const auto rows = rowsInOrder(log, column, control, treatment);
    if (std::any_of(rows.begin(), rows.end(), [&](size_t row) { return std::isinf(column.values[row]); }))
        return {};
    const auto ofControl = static_cast<double>(
        std::count_if(rows.begin(), rows.end(), [&](size_t row) { return log.armOf[row] == control; }));
    const double ofTreatment = static_cast<double>(rows.size()) - ofControl;
    const double firstA = std::clamp(ofControl / 10, 2.0, 100.0);
    const double firstB = std::clamp(ofTreatment / 10, 2.0, 100.0);

    std::vector<SequentialPoint> points;
    RunningMean a, b;
    const auto total = static_cast<qint64>(rows.size());
    qint64 place = 0;
    for (qint64 i = 0; i < total; ++i) {
        const size_t row = rows[static_cast<size_t>(i)];
        (log.armOf[row] == control ? a : b).add(column.values[row]);
        // Evenly spaced in rows; the last point is the whole log.
        const bool due = (i + 1) * mostPoints >= (place + 1) * total;
        if (!due)
            continue;
        place = (i + 1) * mostPoints / total;
        if (a.n >= firstA && b.n >= firstB)
            points.push_back(pointOf(column, a, b, nStar, alpha));
    }
    return points;
}

DistributionCurve distributionOf(const QString &metric, const QString &arm, std::vector<double> values)
{
    DistributionCurve curve{metric, arm, {}, {}, arm};
    if (values.empty())
        return curve;
    std::sort(values.begin(), values.end());
    const auto n = static_cast<qint64>(values.size());
    const qint64 points = std::min(n, mostPoints);
    for (qint64 i = 1; i <= points; ++i) {
        const qint64 place = i * n / points; // 1-based
        const double x = values[static_cast<size_t>(place - 1)];
        // All that equal x lie at or below it.
        const auto upTo = std::upper_bound(values.begin() + place - 1, values.end(), x) - values.begin();
        if (!curve.x.empty() && curve.x.back() == x)
            continue;
        curve.x.push_back(x);
        curve.share.push_back(static_cast<double>(upTo) / static_cast<double>(n));
    }
    return curve;
}

} // namespace slipway
