#include "models/domain/curvefindings.h"

#include "models/domain/metricname.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

using Kind = CurveFinding::Kind;

constexpr std::size_t fewPoints = 12; // below it a tail, a plateau or a spike would be read into too little
constexpr std::size_t shortestPlateau = 10;
constexpr std::size_t spikeWindow = 2; // neighbours to each side
constexpr double usualSpread = 1.4826; // of a normal distribution: its standard deviation over the median distance
constexpr double spikeFactor = 10;

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 != 0)
        return *middle;
    return *middle / 2 + *std::max_element(values.begin(), middle) / 2;
}

double percentile(std::vector<double> values, double share)
{
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(rank, 1) - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// The median of the value and two neighbours to each side; of as many to each side as there are at the ends.
double localMedian(const std::vector<double> &values, std::size_t at)
{
    const std::size_t reach = std::min({spikeWindow, at, values.size() - 1 - at});
    std::array<double, 2 * spikeWindow + 1> window{};
    const auto from = values.begin() + static_cast<std::ptrdiff_t>(at - reach);
    std::copy_n(from, 2 * reach + 1, window.begin());
    const auto middle = window.begin() + static_cast<std::ptrdiff_t>(reach);
    std::nth_element(window.begin(), middle, middle + static_cast<std::ptrdiff_t>(reach) + 1);
    return *middle;
}

/// The finite points of one curve. Findings are written in its terms.
class Reader
{
public:
    Reader(const CurveFamily &family, const CurveFamily::Curve &curve)
        : m_curve(curve.series), m_sign(lowerIsBetter(family.metric) ? 1 : -1)
    {
        m_blank.metric = family.metric;
        m_blank.split = curve.split;
        m_blank.hasOtherSplit = family.curves.size() > 1;
        for (std::size_t i = 0; i < m_curve.values.size(); ++i) {
            if (std::isfinite(m_curve.values[i])) {
                m_at.push_back(i);
                m_values.push_back(m_curve.values[i]);
            }
        }
    }

    bool isEmpty() const { return m_values.empty(); }
    bool isBetter(double a, double b) const { return m_sign * a < m_sign * b; }
    std::size_t best() const { return *bestIndex(m_values, m_sign > 0 ? Best::Lowest : Best::Highest); }
    CurveFinding at(Kind kind, std::size_t point) const
    {
        CurveFinding finding = m_blank;
        finding.kind = kind;
        finding.step = m_curve.steps[m_at[point]];
        finding.value = m_values[point];
        return finding;
    }

    void readBest(QList<CurveFinding> &findings) const;
    void readLast(QList<CurveFinding> &findings) const;
    void readPlateau(QList<CurveFinding> &findings) const;
    void readNotFinite(QList<CurveFinding> &findings) const;
    void readTurn(const Reader *training, QList<CurveFinding> &findings) const;
    void readSpikes(QList<CurveFinding> &findings) const;

private:
    double begin() const
    {
        const std::size_t count = std::clamp<std::size_t>(m_values.size() / 10, 1, 5);
        return median({m_values.begin(), m_values.begin() + static_cast<std::ptrdiff_t>(count)});
    }
    double end(std::size_t from = 0) const
    {
        const std::size_t count = std::min(m_values.size(), std::max<std::size_t>(3, m_values.size() / 20));
        return median(
            {m_values.begin() + static_cast<std::ptrdiff_t>(std::max(from, m_values.size() - count)), m_values.end()});
    }
    /// The median at the first points from `step` on; nullopt behind the end.
    std::optional<double> valueFrom(double step) const
    {
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            if (m_curve.steps[m_at[i]] >= step)
                return localMedian(m_values, i);
        }
        return std::nullopt;
    }

    const MetricSeries &m_curve;
    const double m_sign;
    CurveFinding m_blank;
    std::vector<std::size_t> m_at; ///< indices of the finite points
    std::vector<double> m_values;  ///< and their values
};

void Reader::readBest(QList<CurveFinding> &findings) const
{
    CurveFinding bestOne = at(Kind::Best, best());
    bestOne.amount = std::abs(m_values.back() - bestOne.value);
    findings << bestOne;
}

void Reader::readLast(QList<CurveFinding> &findings) const
{
    constexpr std::size_t tail = 10;
    const std::size_t last = m_values.size() - 1;
    CurveFinding lastOne = at(Kind::Last, last);
    if (m_values.size() >= fewPoints) {
        lastOne.points = static_cast<int>(tail);
        lastOne.amount = m_values[last] - m_values[last - tail];
    }
    findings << lastOne;
}

void Reader::readPlateau(QList<CurveFinding> &findings) const
{
    const std::size_t bestPoint = best();
    const double improvement = m_sign * (begin() - m_values[bestPoint]);
    if (m_values.size() < fewPoints || !(improvement > 0) || !std::isfinite(improvement))
        return;
    double soFar = m_values[0];
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        soFar = isBetter(m_values[i], soFar) ? m_values[i] : soFar;
        const double rest = m_sign * (soFar - m_values[bestPoint]);
        if (rest > CurveFinding::plateauShare * improvement)
            continue;
        const std::size_t follow = m_values.size() - 1 - i;
        if (follow < shortestPlateau || follow * 5 < m_values.size())
            return;
        CurveFinding plateau = at(Kind::Plateau, i);
        plateau.amount = rest;
        plateau.points = static_cast<int>(follow);
        findings << plateau;
        return;
    }
}

void Reader::readNotFinite(QList<CurveFinding> &findings) const
{
    const std::size_t last = m_at.back();
    if (last + 1 == m_curve.values.size())
        return;
    CurveFinding ends = at(Kind::NotFinite, m_values.size() - 1);
    ends.points = static_cast<int>(m_curve.values.size() - 1 - last);
    ends.since = m_curve.steps[last + 1];
    findings << ends;
}

void Reader::readTurn(const Reader *training, QList<CurveFinding> &findings) const
{
    if (m_values.size() < fewPoints)
        return;
    const std::size_t bestPoint = best();
    const double beyondStart = m_sign * (end() - begin());
    if (beyondStart > 0) {
        CurveFinding divergence = at(Kind::Divergence, bestPoint);
        divergence.amount = beyondStart;
        findings << divergence;
        return;
    }
    const double improvement = m_sign * (begin() - m_values[bestPoint]);
    const double lost = m_sign * (end(bestPoint) - m_values[bestPoint]);
    if (!training || training->isEmpty() || !(lost > CurveFinding::turnShare * improvement))
        return;
    CurveFinding overfitting = at(Kind::Overfitting, bestPoint);
    const std::optional<double> before = training->valueFrom(overfitting.step);
    if (!before || !isBetter(training->end(), *before))
        return;
    overfitting.amount = lost;
    findings << overfitting;
}

void Reader::readSpikes(QList<CurveFinding> &findings) const
{
    if (m_values.size() < fewPoints)
        return;
    std::vector<double> away(m_values.size());
    for (std::size_t i = 0; i < m_values.size(); ++i)
        away[i] = std::abs(m_values[i] - localMedian(m_values, i));
    const double range = percentile(m_values, 0.95) - percentile(m_values, 0.05);
    const double threshold = std::max(spikeFactor * usualSpread * median(away), CurveFinding::spikeShare * range);
    int count = 0;
    std::size_t largest = 0;
    std::size_t lastSpike = 0;
    for (std::size_t i = 0; i < away.size(); ++i) {
        if (!(away[i] > threshold))
            continue;
        const bool isNew = count == 0 || i > lastSpike + spikeWindow;
        if (count == 0 || away[i] > away[largest])
            largest = i;
        count += isNew ? 1 : 0;
        lastSpike = i;
    }
    if (count == 0)
        return;
    CurveFinding spike = at(Kind::Spike, largest);
    spike.points = count;
    spike.amount = away[largest];
    findings << spike;
}

void readGap(const CurveFamily &family, const CurveReading::Gap &gap, const Reader &reader,
             QList<CurveFinding> &findings)
{
    const MetricSeries &training = *family.curve(Split::Training);
    const MetricSeries &validation = *family.curve(Split::Validation);
    const double sign = lowerIsBetter(family.metric) ? 1 : -1;
    std::vector<double> shares; // by how much validation is worse
    std::vector<std::size_t> at;
    for (const auto &[t, v] : commonSteps(training, validation)) {
        shares.push_back(sign * (validation.values[v] - training.values[t]) / std::abs(training.values[t]));
        at.push_back(v);
    }
    const auto place = [&](Kind kind, std::size_t point) {
        CurveFinding finding = reader.at(kind, 0);
        finding.step = validation.steps[at[point]];
        finding.value = validation.values[at[point]];
        return finding;
    };
    CurveFinding last = place(Kind::Gap, at.size() - 1);
    last.amount = gap.value;
    last.share = gap.ofTraining;
    last.since = gap.earlierStep;
    last.sinceShare = gap.earlierOfTraining;
    findings << last;
    std::size_t opened = shares.size();
    while (opened > 0 && localMedian(shares, opened - 1) > CurveFinding::wideGap)
        --opened;
    if (opened == shares.size() || opened == 0)
        return; // closed, or so from the first step on
    CurveFinding opening = place(Kind::GapOpened, opened);
    opening.share = shares.back();
    findings << opening;
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
    if (reading->best)
        main->readBest(findings);
    main->readLast(findings);
    if (reading->gap && hasDirection)
        readGap(family, *reading->gap, *main, findings);
    if (hasDirection)
        main->readPlateau(findings);
    for (const Reader &reader : readers) {
        if (!reader.isEmpty())
            reader.readNotFinite(findings);
    }
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
    case Kind::Divergence:
    case Kind::Overfitting:
    case Kind::GapOpened:
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
