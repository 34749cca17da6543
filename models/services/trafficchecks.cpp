#include "models/services/trafficchecks.h"

#include "models/stats/distributions.h"
#include "models/stats/multiplicity.h"
#include "models/stats/sampleratio.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway {

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr double fewestExpected = 20;
constexpr double mostInSeveralArms =
    0.1; ///< of a phase's users in several arms; with more, the rows were drawn one by one
constexpr double gapShare = 0.2;
constexpr double gapChance = 1e-6;
constexpr qsizetype mostFaults = 10;
constexpr double leastChange = 0.05;
constexpr double clearChange = 7; ///< standard errors: of many days one would seem clear by chance

std::vector<double> normalised(std::vector<double> shares)
{
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double &share : shares)
        share = sum > 0 ? share / sum : 0;
    return shares;
}

double total(const std::vector<double> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0.0);
}

SampleRatioCheck checkOf(const std::vector<double> &counts, const std::vector<double> &weights, double threshold)
{
    SampleRatioCheck check;
    check.checked = !weights.empty();
    check.threshold = threshold;
    if (!check.checked)
        return check;
    const auto test = stats::sampleRatioTest(counts, weights, threshold);
    if (!test) {
        check.undefined = QString::fromLatin1(stats::reasonName(test.failure().reason));
        return check;
    }
    check.statistic = test->statistic;
    check.df = static_cast<int>(test->df);
    check.pValue = test->pValue;
    check.mismatch = test->mismatch;
    return check;
}

class Checks
{
public:
    Checks(const ExperimentData &data, const ExperimentPlan &plan, const ArmLayout &layout)
        : m_data(data), m_plan(plan), m_layout(layout)
    {
    }

    TrafficChecks run()
    {
        checkPhases();
        if (m_result.srm.mismatch)
            findFaults();
        if (!m_layout.split.empty())
            findGaps();
        if (m_plan.phases.isEmpty() && m_result.gaps.isEmpty())
            findChange();
        return m_result;
    }

private:
    struct Part {
        QString value;
        std::vector<double> counts;
        const std::vector<double> *split;
    };

    void checkPhases();
    void findFaults();
    void addFaults(const QString &by, const std::vector<Part> &parts);
    void findGaps();
    void findChange();
    bool drawsUsers() const;
    std::vector<double> phaseCounts(size_t phase) const;
    const std::vector<double> &splitAt(qint64 ms) const;

    const ExperimentData &m_data;
    const ExperimentPlan &m_plan;
    const ArmLayout &m_layout;
    const bool m_areUsers = drawsUsers();
    /// Users a row, where these are counted: the rows of one user are one decision.
    const double m_usersPerRow =
        m_areUsers ? static_cast<double>(m_data.units.units) / static_cast<double>(m_data.units.rows) : 1;
    TrafficChecks m_result;
};

/// Whether an arm was drawn for a user, with all of the user's rows: where the plan says so; else where most rows name
/// a user, some of them the same one, and hardly a user was in two arms at a time.
bool Checks::drawsUsers() const
{
    const UnitFacts &users = m_data.units;
    if (m_data.phaseUnits.empty() || users.units == 0)
        return false;
    if (m_plan.unit == QLatin1String("user"))
        return true;
    if (users.rows <= users.units || users.rows * 2 < m_data.rows)
        return false;
    return std::all_of(m_data.phaseUnits.begin(), m_data.phaseUnits.end(), [](const PhaseUnits &phase) {
        const auto all = std::accumulate(phase.perArm.begin(), phase.perArm.end(), qint64(0));
        return static_cast<double>(all - phase.distinct) <= mostInSeveralArms * static_cast<double>(phase.distinct);
    });
}

std::vector<double> Checks::phaseCounts(size_t phase) const
{
    if (m_areUsers)
        return m_layout.counts(m_data.phaseUnits[phase].perArm);
    return m_layout.counts(m_data.phases.empty() ? m_data.rowsPerArm : m_data.phases[phase]);
}

void Checks::checkPhases()
{
    const size_t phases = std::max<size_t>(1, m_data.phases.size());
    const double threshold = m_plan.srmThreshold / static_cast<double>(phases);
    size_t worst = 0;
    for (size_t phase = 0; phase < phases; ++phase) {
        PhaseResult result;
        if (phase > 0)
            result.fromMs = m_plan.phases[static_cast<qsizetype>(phase) - 1].fromMs;
        if (!m_layout.split.empty())
            result.split = m_layout.phases[phase];
        const std::vector<double> counts = phaseCounts(phase);
        for (const double count : counts)
            result.counts.push_back(static_cast<qint64>(count));
        result.srm = checkOf(counts, result.split, threshold);
        result.srm.areUsers = m_areUsers;
        result.srm.counts = result.counts;
        const SampleRatioCheck &now = result.srm;
        const SampleRatioCheck before =
            m_result.phases.isEmpty() ? now : m_result.phases[static_cast<qsizetype>(worst)].srm;
        if (now.undefined.isEmpty() && (!before.undefined.isEmpty() || now.pValue < before.pValue))
            worst = phase;
        m_result.phases.append(result);
    }
    const PhaseResult &phase = m_result.phases[static_cast<qsizetype>(worst)];
    m_result.srm = phase.srm;
    m_result.threshold = threshold;
    m_result.counts = phaseCounts(worst);
    m_result.weights = phase.split;
}

const std::vector<double> &Checks::splitAt(qint64 ms) const
{
    size_t phase = 0;
    for (const PlannedPhase &one : m_plan.phases)
        phase += ms >= one.fromMs;
    return m_layout.phases[phase];
}

void Checks::findFaults()
{
    std::vector<Part> days, sources;
    for (size_t day = 0; day < m_data.days.size(); ++day) {
        const qint64 ms = (m_data.firstDay + static_cast<qint64>(day)) * msPerDay;
        days.push_back({QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd")),
                        m_layout.counts(m_data.days[day]), &splitAt(ms)});
    }
    for (const SourceFigures &source : m_data.sources)
        sources.push_back({source.name, m_layout.counts(source.rows), &m_layout.split});
    addFaults(QStringLiteral("day"), days);
    addFaults(QStringLiteral("source"), sources);
    QStringList columns;
    for (const SegmentFigures &segment : m_data.segments) {
        if (!columns.contains(segment.column))
            columns.append(segment.column);
    }
    for (const QString &column : std::as_const(columns)) {
        std::vector<Part> parts;
        for (const SegmentFigures &segment : m_data.segments) {
            if (segment.column == column)
                parts.push_back({segment.word, m_layout.counts(segment.rows), &m_layout.split});
        }
        addFaults(column, parts);
    }
    std::stable_sort(m_result.faults.begin(), m_result.faults.end(), [](const RatioFault &a, const RatioFault &b) {
        return a.explains != b.explains ? a.explains : a.pValue < b.pValue;
    });
    m_result.faults.resize(std::min(m_result.faults.size(), mostFaults));
}

void Checks::addFaults(const QString &by, const std::vector<Part> &parts)
{
    if (parts.size() < 2)
        return;
    std::vector<double> pValues;
    std::vector<double> all(m_layout.names.size());
    const auto checked = [this](std::vector<double> rows, const std::vector<double> &split) {
        for (double &count : rows)
            count *= m_usersPerRow;
        return checkOf(rows, split, m_plan.srmThreshold);
    };
    for (const Part &part : parts) {
        const auto check = checked(part.counts, *part.split);
        pValues.push_back(check.undefined.isEmpty() ? check.pValue : std::numeric_limits<double>::quiet_NaN());
        for (size_t arm = 0; arm < all.size(); ++arm)
            all[arm] += part.counts[arm];
    }
    const auto adjusted = stats::adjustPValues(pValues, stats::Adjustment::Holm);
    for (size_t i = 0; adjusted && i < parts.size(); ++i) {
        if (!((*adjusted)[i] < m_plan.srmThreshold))
            continue;
        RatioFault fault{by, parts[i].value, {}, (*adjusted)[i], false};
        std::vector<double> rest = all;
        for (size_t arm = 0; arm < all.size(); ++arm) {
            fault.counts.push_back(static_cast<qint64>(parts[i].counts[arm]));
            rest[arm] -= parts[i].counts[arm];
        }
        // With several phases the rest has no one split to be held against.
        const bool isComparable = m_data.phases.size() < 2;
        const auto without = checked(rest, m_layout.split);
        fault.explains = isComparable && without.undefined.isEmpty() && !without.mismatch;
        m_result.faults.append(fault);
    }
}

void Checks::findChange()
{
    // The requests of one user are one decision.
    const UnitFacts &users = m_data.units;
    const bool areUsers = users.units > 0 && users.rows > users.units;
    const double apart = areUsers ? std::sqrt(static_cast<double>(users.units) / static_cast<double>(users.rows)) : 1;
    double clearest = clearChange;
    for (size_t arm = 1; arm < m_layout.places.size(); ++arm) {
        std::vector<double> own{0}, all{0}; // up to each day
        for (const std::vector<qint64> &day : m_data.days) {
            const std::vector<double> counts = m_layout.counts(day);
            own.push_back(own.back() + counts[arm]);
            all.push_back(all.back() + total(counts));
        }
        for (size_t day = 1; day + 1 < own.size(); ++day) {
            const double n1 = all[day], n2 = all.back() - all[day];
            const double p = own.back() / all.back();
            if (n1 < 1 || n2 < 1 || !(p > 0 && p < 1))
                continue;
            const double before = own[day] / n1, after = (own.back() - own[day]) / n2;
            const double clearness = apart * std::abs(after - before) / std::sqrt(p * (1 - p) * (1 / n1 + 1 / n2));
            if (std::abs(after - before) < leastChange || clearness <= clearest)
                continue;
            clearest = clearness;
            const qint64 fromMs = (m_data.firstDay + static_cast<qint64>(day)) * msPerDay;
            m_result.change = ShareChange{m_layout.names[static_cast<qsizetype>(arm)], fromMs, before, after};
        }
    }
}

void Checks::findGaps()
{
    for (size_t arm = 0; arm < m_layout.places.size(); ++arm) {
        const auto isGap = [&](double expected, double seen, double rows) {
            const double share = rows > 0 ? expected / rows : 0;
            return expected * m_usersPerRow >= fewestExpected && seen < gapShare * expected
                   && stats::binomialCdf(std::floor(seen * m_usersPerRow), std::floor(rows * m_usersPerRow), share)
                          < gapChance;
        };
        bool isOpen = false;
        // So many days at a time that something is expected: a small canary gets little in one.
        TrafficGap part{m_layout.names[static_cast<qsizetype>(arm)], 0, 0, 0, 0};
        double partRows = 0;
        const auto extend = [this, &part] {
            TrafficGap &gap = m_result.gaps.last();
            gap.toMs = part.toMs;
            gap.expected += part.expected;
            gap.seen += part.seen;
        };
        for (size_t day = 0; day < m_data.days.size(); ++day) {
            const qint64 ms = (m_data.firstDay + static_cast<qint64>(day)) * msPerDay;
            const std::vector<double> counts = m_layout.counts(m_data.days[day]);
            if (partRows == 0)
                part.fromMs = ms;
            part.toMs = ms + msPerDay;
            part.seen += static_cast<qint64>(counts[arm]);
            part.expected += total(counts) * splitAt(ms)[arm];
            partRows += total(counts);
            if (part.expected * m_usersPerRow < fewestExpected)
                continue;
            const bool inGap = isGap(part.expected, static_cast<double>(part.seen), partRows);
            if (inGap && isOpen)
                extend();
            else if (inGap)
                m_result.gaps.append(part);
            isOpen = inGap;
            part.seen = 0;
            part.expected = partRows = 0;
        }
        // What is too little to be a gap of its own goes on with one that is open.
        if (isOpen && partRows > 0 && static_cast<double>(part.seen) < gapShare * part.expected)
            extend();
        const std::vector<double> counts = m_layout.counts(m_data.rowsPerArm);
        const double rows = total(counts);
        const double expected = rows * m_layout.split[arm];
        if (m_data.days.empty() && m_data.phases.empty() && isGap(expected, counts[arm], rows))
            m_result.gaps.append(
                {m_layout.names[static_cast<qsizetype>(arm)], 0, 0, expected, static_cast<qint64>(counts[arm])});
    }
}

} // namespace

ArmLayout ArmLayout::of(const ExperimentData &data, const ExperimentPlan &plan)
{
    ArmLayout layout;
    layout.names = QStringList{plan.control};
    for (const QString &name : plan.arms.isEmpty() ? data.arms : plan.arms) {
        if (!layout.names.contains(name))
            layout.names.append(name);
    }
    for (qsizetype arm = 0; arm < data.arms.size(); ++arm) {
        if (!layout.names.contains(data.arms[arm]))
            layout.strays.append({data.arms[arm], data.rowsPerArm[static_cast<size_t>(arm)]});
    }
    for (const QString &name : std::as_const(layout.names))
        layout.places.push_back(data.arms.indexOf(name));
    const auto whole = [&layout](std::vector<double> shares) {
        shares.resize(static_cast<size_t>(layout.names.size()));
        return normalised(std::move(shares));
    };
    if (plan.split.empty())
        return layout;
    layout.split = whole(plan.split);
    layout.phases.push_back(layout.split);
    for (const PlannedPhase &phase : plan.phases)
        layout.phases.push_back(phase.split.empty() ? layout.split : whole(phase.split));
    return layout;
}

std::vector<double> ArmLayout::counts(const std::vector<qint64> &perArm) const
{
    std::vector<double> counts;
    for (const qsizetype place : places)
        counts.push_back(place < 0 ? 0 : static_cast<double>(perArm[static_cast<size_t>(place)]));
    return counts;
}

TrafficChecks checkTraffic(const ExperimentData &data, const ExperimentPlan &plan, const ArmLayout &layout)
{
    return Checks(data, plan, layout).run();
}

} // namespace slipway
