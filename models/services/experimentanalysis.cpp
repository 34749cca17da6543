#include "models/services/experimentanalysis.h"

#include "models/domain/numbertext.h"
#include "models/services/experimentcurves.h"
#include "models/services/experimentwarnings.h"
#include "models/services/metriccomparison.h"
#include "models/services/ratecomparison.h"
#include "models/services/segmentreading.h"
#include "models/services/trafficchecks.h"
#include "models/services/verdictsentences.h"
#include "models/stats/distributions.h"
#include "models/stats/groupsequential.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway {

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr double mostShared = 0.1; ///< of the users in several arms; with more the arms were not drawn by user

/// What the rule says of one treatment.
struct TreatmentReading {
    qsizetype treatment = 0; ///< its place among the treatments
    stats::DecisionInput input;
    stats::Outcome<stats::Decision> decision = stats::Decision{};
    double gain = 0; ///< of the primary, more is better
};

class Analysis
{
public:
    explicit Analysis(const ExperimentReading &reading)
        : m_reading(reading),
          m_data(reading.data),
          m_plan(reading.plan),
          m_layout(ArmLayout::of(reading.data, reading.plan)),
          m_traffic(checkTraffic(reading.data, reading.plan, m_layout))
    {
    }

    ExperimentAnalysis run();

private:
    QString labelOf(qsizetype treatment) const { return m_result.variants[treatment + 1].label; }
    const ArmFigures &figures(const MetricFigures &metric, size_t variant) const
    {
        static const ArmFigures none;
        const qsizetype place = m_layout.places[variant];
        return place < 0 ? none : metric.arms[static_cast<size_t>(place)];
    }

    void describeVariants();
    void describeTraffic();
    void takeMetric(const MetricPlan &metric);
    stats::DecisionInput inputOf(const QList<MetricComparison> &comparisons, double alpha) const;
    double informationOf(double a, double b, const stats::DecisionInput &input) const;
    double nominalAlpha(double alpha, double information) const;
    void shareAlpha();
    void readAtShares();
    void readVerdict();
    void holdBack();
    void noteLook(const TreatmentReading &reading);
    QList<MetricResult> resultsOf(qsizetype treatment) const;
    void tellTreatments(const QList<TreatmentReading> &readings, qsizetype best);
    QStringList rivalsOf(const TreatmentReading &best, const QList<TreatmentReading> &readings) const;
    void warn();

    const ExperimentReading &m_reading;
    const ExperimentData &m_data;
    const ExperimentPlan &m_plan;
    const ArmLayout m_layout;
    const TrafficChecks m_traffic;
    QList<QList<MetricComparison>> m_comparisons; ///< by treatment
    QList<double> m_alphas;                       ///< by treatment: the share of alpha at which it is read
    ExperimentAnalysis m_result;
};

ExperimentAnalysis Analysis::run()
{
    m_result.name = m_reading.name;
    m_result.plan = m_plan;
    m_result.rows = m_data.rows;
    m_result.rejected = m_data.rejected;
    m_result.firstAtMs = m_data.firstAtMs;
    m_result.lastAtMs = m_data.lastAtMs;
    m_result.units = m_data.units;
    m_result.looks = m_reading.looks;
    describeVariants();
    describeTraffic();
    for (const MetricPlan &metric : m_plan.metrics)
        takeMetric(metric);
    shareAlpha();
    readAtShares();
    m_result.segments = readSegments(m_data, m_plan, m_layout);
    readVerdict();
    warn();
    return std::move(m_result);
}

void Analysis::describeVariants()
{
    const std::vector<double> counts =
        m_layout.counts(m_data.unitsPerArm.empty() ? m_data.rowsPerArm : m_data.unitsPerArm);
    const double all = std::accumulate(counts.begin(), counts.end(), 0.0);
    for (size_t i = 0; i < counts.size(); ++i) {
        Variant variant;
        variant.arm = m_layout.names[static_cast<qsizetype>(i)];
        const NamedVersion version = m_reading.versionOfArm.value(variant.arm);
        variant.versionId = version.id;
        variant.label = version.semver.isEmpty() ? variant.arm : version.semver;
        variant.isControl = i == 0;
        variant.n = static_cast<qint64>(counts[i]);
        variant.share = all > 0 ? counts[i] / all : 0;
        if (!m_layout.split.empty() && m_data.phases.empty())
            variant.plannedShare = m_layout.split[i];
        m_result.variants.append(variant);
    }
    // Two arms of one semantic version would be told apart by nothing.
    for (Variant &variant : m_result.variants) {
        const auto sameLabel = [&variant](const Variant &other) { return other.label == variant.label; };
        if (std::count_if(m_result.variants.cbegin(), m_result.variants.cend(), sameLabel) > 1)
            variant.label = variant.arm;
    }
    m_comparisons.resize(m_result.variants.size() - 1);
}

void Analysis::describeTraffic()
{
    m_result.srm = m_traffic.srm;
    m_result.phases = m_traffic.phases;
    m_result.ratioFaults = m_traffic.faults;
    m_result.trafficGaps = m_traffic.gaps;
    m_result.shareChange = m_traffic.change;
}

void Analysis::takeMetric(const MetricPlan &metric)
{
    const MetricFigures &all = *m_data.metric(metric.name);
    Histogram histogram{metric.name, all.edges, {}};
    for (size_t i = 0; i < m_layout.places.size(); ++i) {
        const ArmFigures &own = figures(all, i);
        const Variant &variant = m_result.variants[static_cast<qsizetype>(i)];
        if (metric.kind == MetricKind::Mean)
            m_result.distributions.append({metric.name, variant.arm, own.curveX, own.curveShare, variant.label});
        histogram.counts.push_back(own.histogram);
        if (i == 0)
            continue;
        MetricComparison comparison = compareMetric(m_plan, metric, figures(all, 0), own, 1 - m_plan.alpha);
        comparison.result.treatment = variant.arm;
        m_comparisons[static_cast<qsizetype>(i) - 1].append(comparison);
    }
    if (!all.edges.empty())
        m_result.histograms.append(histogram);
}

stats::DecisionInput Analysis::inputOf(const QList<MetricComparison> &comparisons, double alpha) const
{
    stats::DecisionInput input;
    input.objective = m_plan.objective == QLatin1String("non_inferiority") ? stats::Objective::NonInferiority
                                                                           : stats::Objective::Superiority;
    input.mode =
        m_plan.mode == QLatin1String("sequential") ? stats::ReadingMode::Sequential : stats::ReadingMode::Fixed;
    input.alpha = alpha;
    input.srmThreshold = m_traffic.threshold;
    input.minN = static_cast<double>(m_plan.minN);
    input.counts = m_traffic.counts;
    // Without a planned split there is nothing to hold the counts against.
    input.weights = m_traffic.weights.empty() ? m_traffic.counts : m_traffic.weights;
    if (std::accumulate(input.weights.begin(), input.weights.end(), 0.0) <= 0)
        input.weights.assign(input.counts.size(), 1);
    for (const MetricComparison &comparison : comparisons) {
        if (comparison.result.plan.role == MetricRole::Primary)
            input.primary = comparison.decision;
        else if (comparison.result.plan.role == MetricRole::Guardrail)
            input.guardrails.push_back(comparison.decision);
    }
    const double a = input.primary.unitsOfA();
    const double b = input.primary.unitsOfB();
    const auto place =
        static_cast<size_t>(std::max<qsizetype>(1, m_layout.names.indexOf(comparisons.first().result.treatment)));
    input.plannedA = plannedUnits(m_plan, 0).value_or(a);
    input.plannedB = plannedUnits(m_plan, place).value_or(b);
    input.nStar = std::max(1.0, input.plannedA + input.plannedB);
    if (m_plan.mode == QLatin1String("group_sequential")) {
        input.alpha = nominalAlpha(alpha, informationOf(a, b, input));
        input.plannedA = input.plannedB = 0; // any look may decide
    }
    return input;
}

double Analysis::informationOf(double a, double b, const stats::DecisionInput &input) const
{
    const double least = std::min(a / std::max(1.0, input.plannedA), b / std::max(1.0, input.plannedB));
    return std::clamp(least, 1e-6, 1.0);
}

/// What may be spent at this look, two-sided, after what the looks before it have spent.
double Analysis::nominalAlpha(double alpha, double information) const
{
    constexpr double nothing = 1e-15; ///< the rule needs a level
    stats::GroupSequentialPlan plan;
    plan.alpha = alpha;
    for (const LookRecord &look : m_reading.looks) {
        const bool isNew = plan.information.empty() || look.information > plan.information.back();
        if (look.information > 0 && look.information < information && isNew)
            plan.information.push_back(look.information);
    }
    const size_t now = plan.information.size();
    plan.information.push_back(information);
    if (information < 1)
        plan.information.push_back(1);
    const auto bounds = stats::groupSequentialBounds(plan);
    return bounds ? std::max(nothing, bounds->nominalP[now]) : nothing;
}

constexpr int rolloutRank = 3;

/// How good an answer is for the treatment: the best one's verdict is the experiment's.
int rank(const TreatmentReading &reading)
{
    if (!reading.decision)
        return 0;
    switch (reading.decision->recommendation) {
    case stats::Recommendation::Rollout:
        return rolloutRank;
    case stats::Recommendation::Continue:
        return 2;
    case stats::Recommendation::Rollback:
        break;
    }
    return 1;
}

/// Holm's step-down: the clearest primary that is settled at alpha divided by those that are left takes that level and
/// leaves, until none is; those that stay are read at the level at which it ended.
void Analysis::shareAlpha()
{
    QList<qsizetype> left(m_comparisons.size());
    std::iota(left.begin(), left.end(), 0);
    m_alphas.resize(m_comparisons.size());
    while (!left.isEmpty()) {
        const double alpha = m_plan.alpha / static_cast<double>(left.size());
        qsizetype clearest = -1;
        for (const qsizetype i : std::as_const(left)) {
            m_alphas[i] = alpha;
            const auto pValue = [this](qsizetype treatment) { return m_comparisons[treatment].first().result.pValue; };
            if (stats::isPrimarySettled(inputOf(m_comparisons[i], alpha))
                && (clearest < 0 || pValue(i) < pValue(clearest)))
                clearest = i;
        }
        if (clearest < 0)
            return;
        left.removeOne(clearest);
    }
}

void Analysis::readAtShares()
{
    std::vector<double> levels;
    for (qsizetype i = 0; i < m_comparisons.size(); ++i)
        levels.push_back(1 - inputOf(m_comparisons[i], m_alphas[i]).alpha);
    for (qsizetype metric = 0; metric < m_plan.metrics.size(); ++metric) {
        for (qsizetype i = 0; i < m_comparisons.size(); ++i) {
            MetricComparison &comparison = m_comparisons[i][metric];
            comparison.result = readAt(comparison, levels[static_cast<size_t>(i)]);
            m_result.metrics.append(comparison.result);
        }
    }
}

void Analysis::readVerdict()
{
    QList<TreatmentReading> readings;
    qsizetype best = 0;
    for (qsizetype i = 0; i < m_comparisons.size(); ++i) {
        TreatmentReading reading{i, inputOf(m_comparisons[i], m_alphas[i])};
        reading.decision = stats::decide(reading.input);
        reading.gain = stats::ruleInterval(reading.input.primary, reading.input, 1 - reading.input.alpha).estimate;
        readings.append(reading);
        if (rank(reading) > rank(readings[best])
            || (rank(reading) == rank(readings[best]) && reading.gain > readings[best].gain))
            best = i;
    }
    const TreatmentReading &reading = readings[best];
    const QList<MetricResult> results = resultsOf(best);
    m_result.verdict =
        describeVerdict({m_plan, m_result.variants, m_result.srm, results, reading.input, reading.decision});
    tellTreatments(readings, best);
    const QString &primary = m_plan.metrics.first().name;
    const qsizetype a = m_layout.places.front(), b = m_layout.places[static_cast<size_t>(best) + 1];
    // Of phases with different splits the rows would be pooled raw.
    if (a >= 0 && b >= 0 && m_plan.phases.isEmpty())
        m_result.sequence = sequenceOf(*m_data.metric(primary), static_cast<size_t>(a), static_cast<size_t>(b),
                                       reading.input.nStar, m_alphas[best]);
    leaveToExactTest(m_result.verdict, results.first(), reading.input);
    noteLook(reading);
    holdBack();
}

QList<MetricResult> Analysis::resultsOf(qsizetype treatment) const
{
    QList<MetricResult> results;
    for (const MetricComparison &comparison : m_comparisons[treatment])
        results.append(comparison.result);
    return results;
}

/// Which of several treatments the verdict is of, and what is to become of the others.
void Analysis::tellTreatments(const QList<TreatmentReading> &readings, qsizetype best)
{
    if (readings.size() < 2)
        return;
    const QStringList rivals = rivalsOf(readings[best], readings);
    QList<Sentence> &sentences = m_result.verdict.sentences;
    sentences.prepend(nameTreatment(labelOf(best), readings.size()));
    for (const TreatmentReading &other : readings) {
        if (other.treatment != best && !rivals.contains(labelOf(other.treatment)))
            sentences.append(describeOther(
                {m_plan, m_result.variants, m_result.srm, resultsOf(other.treatment), other.input, other.decision},
                labelOf(best)));
    }
    if (!rivals.isEmpty())
        leaveToChoice(m_result.verdict, labelOf(best), rivals);
}

/// The other treatments that could be rolled out and than which the best one is not shown to be better.
QStringList Analysis::rivalsOf(const TreatmentReading &best, const QList<TreatmentReading> &readings) const
{
    QStringList rivals;
    for (const TreatmentReading &other : readings) {
        if (other.treatment == best.treatment || rank(best) < rolloutRank || rank(other) < rolloutRank)
            continue;
        // One with few events is read as a plain rate, one with enough by users or a covariate: that cannot be
        // compared.
        if (other.input.primary.arms.index() != best.input.primary.arms.index()) {
            rivals.append(labelOf(other.treatment));
            continue;
        }
        stats::DecisionInput between = best.input;
        between.objective = stats::Objective::Superiority;
        between.alpha = m_plan.alpha;
        between.primary.arms = std::visit(
            [&other](auto arms) -> decltype(between.primary.arms) {
                const auto &others = std::get<decltype(arms)>(other.input.primary.arms);
                arms.a = others.b;
                if constexpr (std::is_same_v<decltype(arms), stats::DecisionMetric::Rates>) {
                    for (size_t phase = 0; phase < arms.phases.size(); ++phase)
                        arms.phases[phase].a = others.phases[phase].b;
                }
                return arms;
            },
            best.input.primary.arms);
        if (!stats::isPrimarySettled(between))
            rivals.append(labelOf(other.treatment));
    }
    return rivals;
}

/// This reading, as the log of looks will have it.
void Analysis::noteLook(const TreatmentReading &reading)
{
    LookRecord look;
    look.planHash = m_plan.hash;
    look.rows = m_data.rows;
    if (m_plan.plannedPerArm) {
        stats::DecisionInput planned = reading.input;
        const auto place = static_cast<size_t>(reading.treatment) + 1;
        planned.plannedA = plannedUnits(m_plan, 0).value_or(0);
        planned.plannedB = plannedUnits(m_plan, place).value_or(0);
        look.information = informationOf(reading.input.primary.unitsOfA(), reading.input.primary.unitsOfB(), planned);
    }
    if (m_plan.mode == QLatin1String("group_sequential")) {
        m_result.nominalAlpha = reading.input.alpha;
        look.criticalZ = stats::twoSidedZ(1 - reading.input.alpha);
    }
    look.recommendation = m_result.verdict.recommendation;
    look.reason = m_result.verdict.reason;
    m_result.looks.append(look);
}

/// Rules that stand above the verdict: nothing is rolled out by a plan that was changed after a look, or too early.
void Analysis::holdBack()
{
    Verdict &verdict = m_result.verdict;
    verdict.exploratory = m_plan.exploratory;
    const bool isRollout = verdict.recommendation == QLatin1String("rollout");
    const qint64 days = m_data.firstAtMs ? (*m_data.lastAtMs - *m_data.firstAtMs) / msPerDay : 0;
    const auto wait = [&](const QString &reason, const Sentence &why, const Sentence &change) {
        verdict.recommendation = QStringLiteral("continue");
        verdict.reason = reason;
        verdict.sentences.prepend(why);
        verdict.whatWouldChange = change;
    };
    if (const auto &change = m_result.shareChange) {
        const QString day =
            QDateTime::fromMSecsSinceEpoch(change->fromMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd"));
        const auto percent = [](double share) { return QString::number(share * 100, 'f', 1); };
        verdict.blocked = true;
        return wait(
            QStringLiteral("share_changed"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "There is no verdict: the share of %1 went from %2 % to %3 % on "
                                                   "%4, so what differs between the days would count as the "
                                                   "version's."),
                         {change->arm, percent(change->before), percent(change->after), day}),
            makeSentence(QT_TRANSLATE_NOOP("Core", "A plan with another split from %1 on: each phase is read by "
                                                   "itself then."),
                         {day}));
    }
    const UnitFacts &users = m_data.units;
    const bool areShared = m_plan.unit == QLatin1String("user") && m_plan.phases.isEmpty() && !users.excluded
                           && static_cast<double>(users.severalArms) > mostShared * static_cast<double>(users.units);
    if (areShared) {
        verdict.blocked = true;
        return wait(
            QStringLiteral("users_in_several_arms"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "There is no verdict: %1 of %2 users were in more than one arm, "
                                                   "so the arms were not drawn by user."),
                         {countText(users.severalArms), countText(users.units)}),
            makeSentence(QT_TRANSLATE_NOOP("Core", "A plan that leaves those users out, or requests as the unit."),
                         {}));
    }
    if (m_data.rowsBeforePlan > 0 && m_plan.madeAtMs) {
        verdict.retrospective = true;
        verdict.sentences.append(
            makeSentence(QT_TRANSLATE_NOOP("Core", "%1 of %2 rows were served before the plan was made (%3), so the "
                                                   "verdict is retrospective."),
                         {countText(m_data.rowsBeforePlan), countText(m_data.rows), dateTimeText(*m_plan.madeAtMs)}));
    }
    if (!m_plan.seenIn.isEmpty())
        verdict.sentences.prepend(makeSentence(
            QT_TRANSLATE_NOOP("Core", "The data had been looked at as the experiment \"%1\" (%2) before this plan was "
                                      "made (%3), so the result explores: it can end the test or go on, but it rolls "
                                      "nothing out."),
            {m_plan.seenIn, dateTimeText(m_plan.seenAtMs), dateTimeText(m_plan.madeAtMs.value_or(0))}));
    else if (m_plan.exploratory)
        verdict.sentences.prepend(makeSentence(QT_TRANSLATE_NOOP(
            "Core", "The plan was changed after the data had been looked at, so the result explores: it can end "
                    "the test or go on, but it rolls nothing out.")));
    if (isRollout && m_plan.exploratory)
        wait(QStringLiteral("exploratory"),
             makeSentence(QT_TRANSLATE_NOOP("Core", "By the figures alone it would be rolled out.")),
             makeSentence(QT_TRANSLATE_NOOP("Core", "A new experiment with this plan and new data.")));
    else if (isRollout && days < m_plan.minDays)
        wait(QStringLiteral("minimum_days"),
             makeSentence(QT_TRANSLATE_NOOP("Core", "The verdict waits: the plan wants %1 days and %2 have passed."),
                          {countText(m_plan.minDays), countText(days)}),
             makeSentence(QT_TRANSLATE_NOOP("Core", "%1 more days."), {countText(m_plan.minDays - days)}));
}

void Analysis::warn()
{
    QStringList exact, withoutCovariate;
    const auto note = [](QStringList &names, bool isSo, const MetricComparison &comparison) {
        if (isSo && !names.contains(comparison.result.plan.name))
            names.append(comparison.result.plan.name);
    };
    for (const QList<MetricComparison> &comparisons : std::as_const(m_comparisons)) {
        for (const MetricComparison &comparison : comparisons) {
            note(exact, comparison.result.testMethod == QLatin1String(fisherTest), comparison);
            note(withoutCovariate, comparison.leavesCovariate, comparison);
        }
    }
    addWarnings(m_result, m_data, exact, withoutCovariate);
    if (m_alphas.size() < 2)
        return;
    QStringList levels;
    for (qsizetype i = 0; i < m_alphas.size(); ++i)
        levels.append(QStringLiteral("%1: α = %2").arg(labelOf(i), QString::number(m_alphas[i], 'g', 3)));
    m_result.warnings.append(makeSentence(
        QT_TRANSLATE_NOOP("Core", "%1 treatments are compared with the control, so they share α = %2 by "
                                  "Holm's rule (%3)."),
        {countText(m_alphas.size()), QString::number(m_plan.alpha, 'g', 3), levels.join(QStringLiteral(", "))}));
}

} // namespace

std::optional<double> plannedUnits(const ExperimentPlan &plan, size_t place)
{
    if (!plan.plannedPerArm)
        return std::nullopt;
    double least = std::numeric_limits<double>::infinity();
    for (const double share : plan.split)
        least = share > 0 ? std::min(least, share) : least;
    const auto perArm = static_cast<double>(*plan.plannedPerArm);
    const bool hasShare = place < plan.split.size() && std::isfinite(least);
    return hasShare ? std::ceil(perArm * plan.split[place] / least - 1e-9) : perArm;
}

ExperimentAnalysis analyseExperiment(const ExperimentReading &reading)
{
    return Analysis(reading).run();
}

} // namespace slipway
