#include "models/domain/curvefindings.h"

#include "models/domain/curvelevels.h"
#include "models/domain/gapfindings.h"
#include "models/domain/metricname.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace slipway {

namespace {

using Kind = CurveFinding::Kind;

constexpr std::size_t fewPoints = CurveFinding::fewPoints;
constexpr double usualDistance = 1.4826; // of a normal distribution: its standard deviation over the median distance

/// The finite points of one curve. Findings are written in its terms.
class Reader
{
public:
    /// The family must outlive it.
    Reader(const CurveFamily &family, const CurveFamily::Curve &curve)
        : m_curve(curve.series), m_sign(lowerIsBetter(family.metric) ? 1 : -1)
    {
        m_blank.metric = family.metric;
        m_blank.split = curve.split;
        m_blank.hasOtherSplit = family.curves.size() > 1;
        takeFinite();
        m_noise = CurveNoise(m_values);
    }

    bool isEmpty() const { return m_values.empty(); }
    bool isBetter(double a, double b) const { return m_sign * a < m_sign * b; }
    std::size_t best() const { return *bestIndex(m_values, m_sign > 0 ? Best::Lowest : Best::Highest); }
    CurveFinding at(Kind kind, std::size_t point) const
    {
        CurveFinding finding = m_blank;
        finding.kind = kind;
        finding.step = m_curve.steps[placeOf(point)];
        finding.value = m_values[point];
        return finding;
    }

    void readBest(QList<CurveFinding> &findings) const;
    void readLast(bool onPlateau, QList<CurveFinding> &findings) const;
    std::optional<CurveFinding> plateau() const;
    void readNotFinite(QList<CurveFinding> &findings) const;
    void readHoles(QList<CurveFinding> &findings) const;
    void readTurn(const Reader *training, QList<CurveFinding> &findings) const;
    void readSpikes(QList<CurveFinding> &findings) const;

private:
    void takeFinite();
    /// In the curve.
    std::size_t placeOf(std::size_t point) const { return m_at.empty() ? point : m_at[point]; }
    std::size_t atBegin() const { return std::clamp<std::size_t>(m_values.size() / 10, 1, 5); }
    std::size_t atEnd() const { return std::min(m_values.size(), std::max<std::size_t>(3, m_values.size() / 20)); }
    double begin() const
    {
        return median({m_values.begin(), m_values.begin() + static_cast<std::ptrdiff_t>(atBegin())});
    }
    double end(std::size_t from = 0) const
    {
        from = std::max(from, m_values.size() - atEnd());
        return median({m_values.begin() + static_cast<std::ptrdiff_t>(from), m_values.end()});
    }
    /// How much worse it is at the end than at its best.
    double lost() const { return m_sign * (end(best()) - m_values[best()]); }
    bool hasTurned() const;
    bool improvesFrom(double step) const;

    const MetricSeries &m_curve;
    const double m_sign;
    CurveFinding m_blank;
    std::vector<std::size_t> m_at;    ///< indices of the finite points; empty where all are
    std::vector<double> m_taken;      ///< and their values, likewise
    std::span<const double> m_values; ///< the finite ones
    CurveNoise m_noise{{}};
};

void Reader::takeFinite()
{
    const auto isFinite = [](double value) { return std::isfinite(value); };
    const std::vector<double> &all = m_curve.values;
    m_values = all;
    const auto finite = static_cast<std::size_t>(std::count_if(all.begin(), all.end(), isFinite));
    if (finite == all.size()) // as it is nearly always: a long history is not copied
        return;
    m_at.reserve(finite);
    m_taken.reserve(finite);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (isFinite(all[i])) {
            m_at.push_back(i);
            m_taken.push_back(all[i]);
        }
    }
    m_values = m_taken;
}

bool Reader::hasTurned() const
{
    const std::size_t bestPoint = best();
    const std::size_t follow = m_values.size() - 1 - bestPoint;
    const double part = CurveFinding::turnShare * m_sign * (begin() - m_values[bestPoint]);
    if (m_values.size() < fewPoints)
        return follow > 0 && m_sign * (m_values.back() - m_values[bestPoint]) > part;
    return follow >= CurveFinding::shortestTurn && follow * 20 >= m_values.size()
           && lost() > std::max(part, m_noise.ofBest(m_values.size(), atEnd()));
}

/// From the first point at or behind `step` to the end, beyond chance.
bool Reader::improvesFrom(double step) const
{
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_curve.steps[placeOf(i)] >= step) {
            const double better = m_sign * (localMedian(m_values, i) - end());
            return better > m_noise.ofLevels(2 * levelReach + 1, atEnd());
        }
    }
    return false;
}

void Reader::readBest(QList<CurveFinding> &findings) const
{
    CurveFinding bestOne = at(Kind::Best, best());
    bestOne.amount = std::abs(m_values.back() - bestOne.value);
    bestOne.isClear = hasTurned();
    findings << bestOne;
}

void Reader::readLast(bool onPlateau, QList<CurveFinding> &findings) const
{
    const std::size_t last = m_values.size() - 1;
    CurveFinding lastOne = at(Kind::Last, last);
    const double change = m_values.size() < fewPoints ? 0 : m_values[last] - m_values[last - CurveFinding::tail];
    if (!onPlateau && std::abs(change) > m_noise.ofValues()) {
        lastOne.points = static_cast<int>(CurveFinding::tail);
        lastOne.amount = change;
    }
    findings << lastOne;
}

std::optional<CurveFinding> Reader::plateau() const
{
    const double best = m_values[this->best()];
    const double improvement = m_sign * (begin() - best);
    const double ofLevels = m_sign * (begin() - end());
    if (m_values.size() < fewPoints || !(ofLevels > m_noise.ofLevels(atBegin(), atEnd()))
        || !std::isfinite(improvement))
        return std::nullopt;
    const double allowed =
        std::max(CurveFinding::plateauShare * improvement, CurveFinding::plateauNoise * m_noise.spread());
    double soFar = m_values[0];
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        soFar = isBetter(m_values[i], soFar) ? m_values[i] : soFar;
        const double rest = m_sign * (soFar - best);
        if (rest > allowed)
            continue;
        const std::size_t follow = m_values.size() - 1 - i;
        if (hasTurned() || follow < CurveFinding::shortestPlateau || follow * 5 < m_values.size())
            break;
        CurveFinding plateau = at(Kind::Plateau, i);
        plateau.amount = rest;
        plateau.points = static_cast<int>(follow);
        return plateau;
    }
    return std::nullopt;
}

void Reader::readNotFinite(QList<CurveFinding> &findings) const
{
    if (m_curve.values.empty())
        return;
    if (isEmpty()) {
        CurveFinding none = m_blank;
        none.kind = Kind::NotFinite;
        none.step = none.since = m_curve.steps.front();
        none.value = std::numeric_limits<double>::quiet_NaN();
        none.points = static_cast<int>(m_curve.values.size());
        findings << none;
        return;
    }
    const std::size_t last = placeOf(m_values.size() - 1);
    if (last + 1 == m_curve.values.size())
        return;
    CurveFinding ends = at(Kind::NotFinite, m_values.size() - 1);
    ends.points = static_cast<int>(m_curve.values.size() - 1 - last);
    ends.since = m_curve.steps[last + 1];
    findings << ends;
}

void Reader::readHoles(QList<CurveFinding> &findings) const
{
    if (isEmpty() || m_at.empty() || m_at.back() + 1 == m_at.size())
        return;
    std::size_t before = 0; // finite ones before the first that is not
    while (m_at[before] == before)
        ++before;
    CurveFinding holes = at(Kind::Holes, before == 0 ? 0 : before - 1);
    holes.points = static_cast<int>(m_at.back() + 1 - m_at.size());
    holes.since = m_curve.steps[before];
    findings << holes;
}

void Reader::readTurn(const Reader *training, QList<CurveFinding> &findings) const
{
    if (m_values.size() < fewPoints)
        return;
    const double beyondStart = m_sign * (end() - begin());
    if (beyondStart > m_noise.ofLevels(atBegin(), atEnd())) {
        CurveFinding divergence = at(Kind::Divergence, best());
        divergence.amount = m_sign * (m_values.back() - m_values.front());
        findings << divergence;
        return;
    }
    CurveFinding overfitting = at(Kind::Overfitting, best());
    if (!training || !hasTurned() || !training->improvesFrom(overfitting.step))
        return;
    overfitting.amount = std::abs(m_values.back() - overfitting.value);
    findings << overfitting;
}

void Reader::readSpikes(QList<CurveFinding> &findings) const
{
    if (m_values.size() < fewPoints)
        return;
    const std::size_t last = m_values.size() - 1;
    std::vector<double> away(m_values.size());
    std::vector<double> fromBefore(last);
    for (std::size_t i = 0; i <= last; ++i) {
        away[i] = std::abs(m_values[i] - localMedian(m_values, i));
        if (i > 0)
            fromBefore[i - 1] = std::abs(m_values[i] - m_values[i - 1]);
    }
    const auto share = [this](double part) { return percentile({m_values.begin(), m_values.end()}, part); };
    const double range = share(0.95) - share(0.05);
    const auto threshold = [&](const std::vector<double> &distances) {
        return std::max({CurveFinding::spikeFactor * usualDistance * median(distances), m_noise.ofSpike(),
                         CurveFinding::spikeShare * range});
    };
    const double leastAway = threshold(away);
    const double leastLast = threshold(fromBefore);
    away[last] = fromBefore.back();
    std::vector<std::size_t> spikes; // the farthest value of each
    std::size_t before = 0;
    for (std::size_t i = 0; i <= last; ++i) {
        if (!(away[i] > (i == last ? leastLast : leastAway)))
            continue;
        if (spikes.empty() || i > before + levelReach)
            spikes.push_back(i);
        else if (away[i] > away[spikes.back()])
            spikes.back() = i;
        before = i;
    }
    if (spikes.empty())
        return;
    const auto add = [&](std::size_t point, std::size_t count) {
        CurveFinding spike = at(Kind::Spike, point);
        spike.points = static_cast<int>(count);
        spike.amount = away[point];
        findings << spike;
    };
    const auto largest =
        std::max_element(spikes.begin(), spikes.end(), [&](std::size_t a, std::size_t b) { return away[a] < away[b]; });
    add(*largest, spikes.size());
    spikes.erase(largest);
    for (std::size_t i = 0; i < std::min<std::size_t>(spikes.size(), CurveFinding::mostSpikes); ++i)
        add(spikes[i], 0);
}

} // namespace

QList<CurveFinding> findingsOf(const CurveFamily &family)
{
    const std::optional<CurveReading> reading = readCurves(family);
    if (!reading)
        return {};
    std::vector<Reader> readers;
    const Reader *main = nullptr;
    const Reader *training = nullptr;
    readers.reserve(static_cast<std::size_t>(family.curves.size()));
    for (const CurveFamily::Curve &curve : family.curves) {
        readers.emplace_back(family, curve);
        if (curve.split == reading->split)
            main = &readers.back();
        else if (curve.split == Split::Training)
            training = &readers.back();
    }
    QList<CurveFinding> findings;
    const bool hasDirection = saysWhatIsBetter(family.metric);
    const std::optional<CurveFinding> plateau = hasDirection ? main->plateau() : std::nullopt;
    if (reading->best)
        main->readBest(findings);
    main->readLast(plateau.has_value(), findings);
    if (hasDirection)
        findings << gapFindings(family, lowerIsBetter(family.metric));
    if (plateau)
        findings << *plateau;
    for (const Reader &reader : readers)
        reader.readNotFinite(findings);
    for (const Reader &reader : readers)
        reader.readHoles(findings);
    if (hasDirection)
        main->readTurn(training, findings);
    for (const Reader &reader : readers)
        reader.readSpikes(findings);
    return findings;
}

bool isWarning(CurveFinding::Kind kind)
{
    switch (kind) {
    case Kind::NotFinite:
    case Kind::Holes:
    case Kind::Divergence:
    case Kind::Overfitting:
    case Kind::GapOpened:
    case Kind::GapStays:
    case Kind::Spike:
        return true;
    case Kind::Best:
    case Kind::Last:
    case Kind::Gap:
    case Kind::Plateau:
        break;
    }
    return false;
}

} // namespace slipway
