#include "models/services/experimentaggregation.h"

#include "models/services/experimentcurves.h"
#include "models/services/unitaggregation.h"
#include "models/stats/means.h"
#include "models/stats/quantiles.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway {

namespace {

constexpr quint8 noArm = RowPlaces::noArm;
constexpr quint8 noSegment = SegmentPlaces::noSegment;
constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 mostDays = 1100;
constexpr size_t mostSteps = 200;
constexpr size_t fewestSteps = 20;
constexpr size_t stepsOfAll = 8000; ///< over all metrics and arms
constexpr qsizetype mostWordsOfSegments = 30;
constexpr size_t mostTextColumns = 8;
constexpr double armLevel = 0.95;
constexpr double fewBeyond = 100; ///< values beyond a quantile, below which resampling says more than a normal interval

qint64 dayOf(qint64 ms)
{
    return ms >= 0 ? ms / msPerDay : (ms + 1) / msPerDay - 1;
}

/// The figures of one experiment while its columns are read.
class Aggregation
{
public:
    Aggregation(const ExperimentFolder &folder, const AggregationFrame &frame, Progress &progress)
        : m_folder(folder), m_facts(folder.facts()), m_frame(frame), m_progress(progress)
    {
    }

    Result<ExperimentData> run();

private:
    using Step = Status (Aggregation::*)();
    Status readUnits();
    Status readTimes();
    Status countUnits();
    Status readSources();
    Status readSegments();
    Status readCovariate();
    Status readMetrics();

    void describeDays(const std::vector<qint64> &times);
    void placeSteps(const std::vector<qint64> &times);
    Status readMetric(size_t column, MetricFigures &metric);
    void describeNumbers(MetricFigures &metric, std::vector<std::vector<double>> &values) const;
    RowPlaces places() const { return {arms(), phases(), m_facts.units, m_arm, m_unit, m_phase}; }
    size_t arms() const { return static_cast<size_t>(m_facts.arms.size()); }
    size_t phases() const { return m_frame.phaseStarts.size() + 1; }

    const ExperimentFolder &m_folder;
    const LogFacts &m_facts;
    const AggregationFrame &m_frame;
    Progress &m_progress;
    ExperimentData m_data;
    std::vector<quint8> m_arm; ///< per row; noArm = does not count
    std::vector<quint32> m_unit;
    std::vector<quint8> m_step;
    std::vector<quint8> m_phase;                 ///< empty with one phase
    std::vector<std::vector<quint8>> m_segments; ///< per text column: place in m_data.segments, or noSegment
    std::vector<quint32> m_rowsByUnit;           ///< when segments are read by users
    std::vector<double> m_covariate;
    size_t m_steps = 0;
};

Result<ExperimentData> Aggregation::run()
{
    m_data.armColumn = m_facts.armColumn;
    m_data.arms = m_facts.arms;
    m_data.rejected = m_facts.rejected;
    m_data.repeatedKeys = m_facts.repeatedKeys;
    m_data.badTimes = m_facts.badTimes;
    m_data.markedFiles = m_facts.markedFiles;
    m_data.leftOut = m_facts.leftOut;
    m_data.uncheckedRequests = m_facts.uncheckedRequests;
    auto arm = m_folder.arms();
    if (!arm)
        return arm.error();
    m_arm = std::move(arm).value();
    for (const Step step :
         {&Aggregation::readUnits, &Aggregation::readTimes, &Aggregation::countUnits, &Aggregation::readSources,
          &Aggregation::readSegments, &Aggregation::readCovariate, &Aggregation::readMetrics}) {
        if (const Status done = (this->*step)(); !done)
            return done.error();
        if (m_progress.cancelled())
            return cancelledError();
    }
    return std::move(m_data);
}

Status Aggregation::readUnits()
{
    UnitFacts &facts = m_data.units;
    m_data.rowsPerArm.resize(arms());
    const auto countRows = [this] {
        for (const quint8 arm : m_arm) {
            if (arm != noArm)
                ++m_data.rowsPerArm[arm];
        }
        m_data.rows = std::accumulate(m_data.rowsPerArm.begin(), m_data.rowsPerArm.end(), qint64(0));
    };
    facts.units = m_facts.units;
    if (m_facts.units == 0) {
        countRows();
        return {};
    }
    auto units = m_folder.units();
    if (!units)
        return units.error();
    m_unit = std::move(units).value();
    std::vector<quint8> armOf(m_facts.units, noArm);
    std::vector<bool> severalRows(m_facts.units), severalArms(m_facts.units);
    for (size_t row = 0; row < m_unit.size(); ++row) {
        const quint32 unit = m_unit[row];
        if (unit == QueryLog::noUser)
            continue;
        ++facts.rows;
        if (armOf[unit] != noArm)
            severalRows[unit] = true;
        if (armOf[unit] != noArm && armOf[unit] != m_arm[row])
            severalArms[unit] = true;
        armOf[unit] = m_arm[row];
    }
    facts.severalRows = std::count(severalRows.begin(), severalRows.end(), true);
    facts.severalArms = std::count(severalArms.begin(), severalArms.end(), true);
    facts.excluded = m_frame.excludesSharedUnits && facts.severalArms > 0;
    for (size_t row = 0; row < m_unit.size() && facts.severalArms > 0; ++row) {
        if (m_unit[row] == QueryLog::noUser || !severalArms[m_unit[row]])
            continue;
        ++facts.sharedRows;
        if (facts.excluded)
            m_arm[row] = noArm;
    }
    countRows();
    if (!m_frame.byUser)
        return {};
    m_data.unitsPerArm.assign(arms(), 0);
    for (size_t arm = 0; arm < arms(); ++arm) {
        std::vector<bool> seen(m_facts.units);
        for (size_t row = 0; row < m_unit.size(); ++row) {
            if (m_arm[row] == arm && m_unit[row] != QueryLog::noUser)
                seen[m_unit[row]] = true;
        }
        m_data.unitsPerArm[arm] = std::count(seen.begin(), seen.end(), true);
    }
    return {};
}

void Aggregation::describeDays(const std::vector<qint64> &times)
{
    if (!m_data.firstAtMs)
        return;
    m_data.firstDay = dayOf(*m_data.firstAtMs);
    const qint64 days = dayOf(*m_data.lastAtMs) - m_data.firstDay + 1;
    if (days > mostDays)
        return; // a time that is far off is no reason for a million empty days
    m_data.days.assign(static_cast<size_t>(days), std::vector<qint64>(arms()));
    for (size_t row = 0; row < times.size(); ++row) {
        if (times[row] != QueryLog::noTime && m_arm[row] != noArm)
            ++m_data.days[static_cast<size_t>(dayOf(times[row]) - m_data.firstDay)][m_arm[row]];
    }
}

/// Which step of the sequence a row belongs to: by time when every row has one, else in the log's order.
void Aggregation::placeSteps(const std::vector<qint64> &times)
{
    const size_t rows = times.size();
    const auto metrics = std::max<size_t>(1, m_facts.columns.size());
    m_steps = std::clamp(stepsOfAll / std::max<size_t>(1, metrics * arms()), fewestSteps, mostSteps);
    m_steps = std::min(m_steps, std::max<size_t>(1, rows));
    m_step.resize(rows);
    const bool isTimed = std::find(times.begin(), times.end(), QueryLog::noTime) == times.end();
    if (!isTimed || rows == 0) {
        for (size_t row = 0; row < rows; ++row)
            m_step[row] = static_cast<quint8>(row * m_steps / rows);
        return;
    }
    std::vector<qint64> ends;
    const auto takeEnds = [&](const std::vector<qint64> &sorted) {
        for (size_t step = 1; step < m_steps; ++step)
            ends.push_back(sorted[step * rows / m_steps]);
    };
    if (std::is_sorted(times.begin(), times.end())) {
        takeEnds(times);
    } else {
        std::vector<qint64> sorted = times;
        std::sort(sorted.begin(), sorted.end());
        takeEnds(sorted);
    }
    for (size_t row = 0; row < rows; ++row)
        m_step[row] = static_cast<quint8>(std::upper_bound(ends.begin(), ends.end(), times[row]) - ends.begin());
}

Status Aggregation::readTimes()
{
    const auto times = m_folder.times();
    if (!times)
        return times.error();
    for (size_t row = 0; row < times->size(); ++row) {
        const qint64 at = (*times)[row];
        if (at == QueryLog::noTime || m_arm[row] == noArm)
            continue;
        m_data.firstAtMs = std::min(at, m_data.firstAtMs.value_or(at));
        m_data.lastAtMs = std::max(at, m_data.lastAtMs.value_or(at));
        m_data.futureRows += at > m_frame.nowMs;
        m_data.rowsBeforePlan += m_frame.plannedAtMs && at < *m_frame.plannedAtMs;
    }
    describeDays(*times);
    placeSteps(*times);
    if (phases() == 1)
        return {};
    m_data.phases.assign(phases(), std::vector<qint64>(arms()));
    m_phase.resize(times->size());
    for (size_t row = 0; row < times->size(); ++row) {
        const auto &starts = m_frame.phaseStarts;
        const auto phase = std::upper_bound(starts.begin(), starts.end(), (*times)[row]) - starts.begin();
        m_phase[row] = static_cast<quint8>(phase); // a row without a time is of the first
        if (m_arm[row] != noArm)
            ++m_data.phases[static_cast<size_t>(phase)][m_arm[row]];
    }
    return {};
}

Status Aggregation::countUnits()
{
    if (!m_unit.empty())
        m_data.phaseUnits = unitsByPhase(places());
    if (!m_frame.byUser)
        m_unit = {};
    return {};
}

Status Aggregation::readSources()
{
    for (qsizetype i = 0; i < m_facts.sources.size(); ++i) {
        const qint64 end = i + 1 < m_facts.sources.size() ? m_facts.sources[i + 1].firstRow : m_facts.rows;
        const QString &name = m_facts.sources[i].name;
        const auto known = std::find_if(m_data.sources.begin(), m_data.sources.end(),
                                        [&name](const SourceFigures &source) { return source.name == name; });
        SourceFigures &source = known == m_data.sources.end()
                                    ? m_data.sources.emplace_back(SourceFigures{name, std::vector<qint64>(arms())})
                                    : *known;
        for (qint64 row = m_facts.sources[i].firstRow; row < end; ++row) {
            if (m_arm[static_cast<size_t>(row)] != noArm)
                ++source.rows[m_arm[static_cast<size_t>(row)]];
        }
    }
    return {};
}

Status Aggregation::readSegments()
{
    for (size_t column = 0; column < m_facts.columns.size() && m_segments.size() < mostTextColumns; ++column) {
        const LogColumnFacts &facts = m_facts.columns[column];
        if (facts.kind != LogColumn::Kind::Text || facts.dropped || facts.words.size() < 2)
            continue;
        std::vector<qint64> counts(static_cast<size_t>(facts.words.size()));
        std::vector<quint8> armOf(counts.size(), noArm);
        bool isMixed = false;
        const Status counted = m_folder.readCodes(column, [&](size_t first, std::span<const quint16> codes) {
            for (size_t i = 0; i < codes.size(); ++i) {
                const quint8 arm = m_arm[first + i];
                if (codes[i] >= counts.size() || arm == noArm)
                    continue;
                ++counts[codes[i]];
                isMixed = isMixed || (armOf[codes[i]] != noArm && armOf[codes[i]] != arm);
                armOf[codes[i]] = arm;
            }
        });
        if (!counted)
            return counted;
        if (!isMixed)
            continue; // another name of the arm, and no part of the data
        std::vector<size_t> order(counts.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return counts[a] > counts[b]; });
        order.resize(std::min<size_t>(order.size(), mostWordsOfSegments));
        if (m_data.segments.size() + order.size() >= noSegment)
            break;
        std::vector<quint8> placeOf(counts.size(), noSegment);
        for (const size_t word : order) {
            placeOf[word] = static_cast<quint8>(m_data.segments.size());
            m_data.segments.push_back(
                {facts.name, facts.words[static_cast<qsizetype>(word)], std::vector<qint64>(arms()), {}});
        }
        std::vector<quint8> &places = m_segments.emplace_back(m_arm.size(), noSegment);
        const Status read = m_folder.readCodes(column, [&](size_t first, std::span<const quint16> codes) {
            for (size_t i = 0; i < codes.size(); ++i) {
                if (codes[i] >= placeOf.size() || m_arm[first + i] == noArm)
                    continue;
                places[first + i] = placeOf[codes[i]];
                if (places[first + i] != noSegment)
                    ++m_data.segments[places[first + i]].rows[m_arm[first + i]];
            }
        });
        if (!read)
            return read;
    }
    return {};
}

Status Aggregation::readCovariate()
{
    for (size_t column = 0; column < m_facts.columns.size(); ++column) {
        if (m_frame.covariate.isEmpty() || m_facts.columns[column].name != m_frame.covariate)
            continue;
        m_covariate.resize(m_arm.size());
        return m_folder.readValues(column, [this](size_t first, std::span<const double> values) {
            std::copy(values.begin(), values.end(), m_covariate.begin() + static_cast<std::ptrdiff_t>(first));
        });
    }
    return {};
}

Status Aggregation::readMetrics()
{
    if (m_frame.byUser && !m_data.segments.empty())
        m_rowsByUnit = rowsByUnit(m_unit, m_facts.units);
    size_t done = 0;
    for (size_t column = 0; column < m_facts.columns.size(); ++column) {
        const LogColumnFacts &facts = m_facts.columns[column];
        m_progress.report(static_cast<qint64>(++done), static_cast<qint64>(m_facts.columns.size()), facts.name);
        if (m_progress.cancelled())
            return cancelledError();
        if (facts.kind == LogColumn::Kind::Text)
            continue;
        MetricFigures &metric = m_data.metrics.emplace_back();
        metric.name = facts.name;
        metric.kind = facts.kind == LogColumn::Kind::YesNo ? MetricKind::Proportion : MetricKind::Mean;
        metric.rejected = facts.rejected;
        metric.arms.resize(arms());
        for (SegmentFigures &segment : m_data.segments)
            segment.metrics.emplace_back(arms(), SegmentArm{std::vector<Moments>(phases()), {}});
        if (const Status read = readMetric(column, metric); !read)
            return read;
        if (m_frame.byUser && !m_unit.empty()) {
            if (const Status added = addUnitSums(m_folder, column, places(), metric); !added)
                return added;
        }
        if (!m_rowsByUnit.empty()) {
            const Status added =
                addSegmentUnits(m_folder, column, places(), {m_segments, m_rowsByUnit}, m_data.segments);
            if (!added)
                return added;
        }
        if (!m_covariate.empty() && facts.name != m_frame.covariate) {
            if (const Status added = addCovariate(m_folder, column, places(), m_covariate, metric); !added)
                return added;
        }
    }
    return {};
}

Status Aggregation::readMetric(size_t column, MetricFigures &metric)
{
    const bool isNumber = metric.kind == MetricKind::Mean;
    std::vector<std::vector<double>> values(isNumber ? arms() : 0);
    for (size_t arm = 0; arm < arms(); ++arm) {
        metric.arms[arm].steps.resize(m_steps);
        metric.arms[arm].phases.resize(m_phase.empty() ? 0 : phases());
        if (isNumber)
            values[arm].reserve(static_cast<size_t>(m_data.rowsPerArm[arm]));
    }
    std::vector<double> sums(arms());
    const Status read = m_folder.readValues(column, [&](size_t first, std::span<const double> some) {
        for (size_t i = 0; i < some.size(); ++i) {
            const quint8 arm = m_arm[first + i];
            if (arm == noArm)
                continue;
            ArmFigures &figures = metric.arms[arm];
            const double value = some[i];
            if (!std::isfinite(value)) {
                ++(std::isnan(value) ? figures.missing : figures.notNumbers);
                continue;
            }
            if (isNumber)
                values[arm].push_back(value);
            ++figures.n;
            sums[arm] += value;
            figures.steps[m_step[first + i]].add(value);
            const size_t phase = m_phase.empty() ? 0 : m_phase[first + i];
            if (!m_phase.empty())
                figures.phases[phase].add(value);
            for (const std::vector<quint8> &segments : m_segments) {
                if (segments[first + i] != noSegment)
                    m_data.segments[segments[first + i]].metrics.back()[arm].phases[phase].add(value);
            }
        }
    });
    if (!read)
        return read;
    if (isNumber) {
        describeNumbers(metric, values);
    } else {
        for (size_t arm = 0; arm < arms(); ++arm) {
            ArmFigures &figures = metric.arms[arm];
            figures.mean = figures.n > 0 ? sums[arm] / figures.n : std::numeric_limits<double>::quiet_NaN();
            figures.sd = figures.n > 0 ? std::sqrt(figures.mean * (1 - figures.mean)) : 0;
        }
    }
    return {};
}

void Aggregation::describeNumbers(MetricFigures &metric, std::vector<std::vector<double>> &values) const
{
    double fewest = std::numeric_limits<double>::infinity();
    for (const std::vector<double> &own : values)
        fewest = own.empty() ? fewest : std::min(fewest, static_cast<double>(own.size()));
    for (size_t arm = 0; arm < arms(); ++arm) {
        ArmFigures &figures = metric.arms[arm];
        std::vector<double> &sorted = values[arm];
        if (sorted.empty())
            continue;
        const stats::MeanArm summary = stats::summarise(sorted);
        figures.mean = summary.mean;
        figures.sd = summary.sd;
        std::sort(sorted.begin(), sorted.end());
        for (const double probability : {0.5, 0.95, 0.99}) {
            QuantileFigures quantile;
            quantile.probability = probability;
            quantile.value = stats::quantileOfSorted(sorted, probability);
            if (const auto interval = stats::quantileIntervalOfSorted(sorted, probability, armLevel)) {
                quantile.ciLow = interval->quantile.low;
                quantile.ciHigh = interval->quantile.high;
            }
            quantile.se = stats::quantileError(sorted, probability);
            if (fewest * (1 - probability) < fewBeyond) {
                stats::ResampledQuantile resampled = stats::resampledQuantile(sorted, probability);
                quantile.resampled = std::move(resampled.values);
                quantile.chances = std::move(resampled.chances);
            }
            figures.quantiles.push_back(quantile);
        }
        const DistributionCurve curve = curveOf(sorted);
        figures.curveX = curve.x;
        figures.curveShare = curve.share;
    }
    addHistogram(metric, values);
}

} // namespace

AggregationFrame AggregationFrame::of(const ExperimentPlan &plan, qint64 nowMs)
{
    AggregationFrame frame;
    frame.byUser = plan.unit == QLatin1String("user");
    frame.covariate = plan.covariate;
    for (const PlannedPhase &phase : plan.phases)
        frame.phaseStarts.push_back(phase.fromMs);
    frame.excludesSharedUnits = plan.sharedUnits == SharedUnits::Excluded;
    frame.nowMs = nowMs;
    frame.plannedAtMs = plan.madeAtMs;
    return frame;
}

bool AggregationFrame::makesSameAs(const AggregationFrame &other) const
{
    return byUser == other.byUser && covariate == other.covariate && phaseStarts == other.phaseStarts
           && excludesSharedUnits == other.excludesSharedUnits;
}

Result<ExperimentData> aggregate(const ExperimentFolder &folder, const AggregationFrame &frame, Progress &progress)
{
    return Aggregation(folder, frame, progress).run();
}

} // namespace slipway
