#include "models/services/experimentanalysis.h"

#include "models/domain/numbertext.h"
#include "models/services/experimentcurves.h"
#include "models/services/experimentwarnings.h"
#include "models/services/lookspending.h"
#include "models/services/metriccomparison.h"
#include "models/services/missingvalues.h"
#include "models/services/ratecomparison.h"
#include "models/services/segmentreading.h"
#include "models/services/trafficchecks.h"
#include "models/services/treatmentchoice.h"
#include "models/services/verdictholds.h"
#include "models/services/verdictsentences.h"
#include "models/stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway {

namespace {

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
    void shareAlpha();
    void readAtShares();
    void readVerdict();
    VerdictFacts factsOf(const TreatmentReading &reading, const QList<MetricResult> &results) const;
    void noteLook(const TreatmentReading &reading);
    PairUnits plannedFor(qsizetype treatment) const;
    std::optional<Sentence> whyNoSequence() const;
    void drawSequence(const TreatmentReading &reading);
    QList<MetricResult> resultsOf(qsizetype treatment) const;
    void tellTreatments(const QList<TreatmentReading> &readings, const TreatmentReading &chosen);
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
    m_result.strays = m_layout.strays;
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
        addTo(histogram, own.histogram);
        if (i == 0)
            continue;
        MetricComparison comparison = compareMetric(m_plan, metric, figures(all, 0), own, 1 - m_plan.alpha);
        comparison.result.treatment = variant.arm;
        comparison.result.missingP = missingPValue(m_data, all, {m_layout.places[0], m_layout.places[i]});
        comparison.result.missingDiffers = comparison.result.missingP.value_or(1) < m_plan.srmThreshold;
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
    const PairUnits present{input.primary.unitsOfA(), input.primary.unitsOfB()};
    // Means alone, of a summary: it is known of how many, and nothing more.
    for (stats::DecisionMetric &guardrail : input.guardrails) {
        if (auto *means = std::get_if<stats::DecisionMetric::Means>(&guardrail.arms);
            means && guardrail.isWithoutSpread)
            *means = {{means->a.mean, 0, present.control}, {means->b.mean, 0, present.treatment}};
    }
    const qsizetype treatment = m_layout.names.indexOf(comparisons.first().result.treatment);
    const PairUnits planned = m_plan.plannedPerArm ? plannedFor(std::max<qsizetype>(1, treatment) - 1) : present;
    input.plannedA = planned.control;
    input.plannedB = planned.treatment;
    input.nStar = std::max(1.0, planned.control + planned.treatment);
    if (m_plan.mode == QLatin1String("group_sequential")) {
        input.alpha = nominalAlpha(m_reading.looks, alpha, informationOf(present, planned));
        input.plannedA = input.plannedB = 0; // any look may decide
    }
    return input;
}

/// Zeros without a planned size.
PairUnits Analysis::plannedFor(qsizetype treatment) const
{
    return {plannedUnits(m_plan, 0).value_or(0), plannedUnits(m_plan, static_cast<size_t>(treatment) + 1).value_or(0)};
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
            if (isPrimaryShown(inputOf(m_comparisons[i], alpha)) && (clearest < 0 || pValue(i) < pValue(clearest)))
                clearest = i;
        }
        if (clearest < 0)
            return;
        left.removeOne(clearest);
    }
}

/// On one side at alpha, as rule 7 has it.
GuardReading guardReading(const MetricComparison &comparison, double confLevel)
{
    const MetricResult read = readAt(comparison, confLevel);
    return {read.ciLow, read.ciHigh, confLevel};
}

void Analysis::readAtShares()
{
    std::vector<stats::DecisionInput> inputs;
    for (qsizetype i = 0; i < m_comparisons.size(); ++i)
        inputs.push_back(inputOf(m_comparisons[i], m_alphas[i]));
    for (qsizetype metric = 0; metric < m_plan.metrics.size(); ++metric) {
        for (qsizetype i = 0; i < m_comparisons.size(); ++i) {
            const stats::DecisionInput &input = inputs[static_cast<size_t>(i)];
            MetricComparison &comparison = m_comparisons[i][metric];
            comparison.result = readAt(comparison, 1 - input.alpha);
            if (input.mode == stats::ReadingMode::Sequential)
                comparison.result.anyLook = readAtAnyLook(comparison, input.nStar, input.alpha);
            else if (comparison.result.plan.role == MetricRole::Guardrail && comparison.result.undefined.isEmpty())
                comparison.result.guard = guardReading(comparison, 1 - 2 * input.alpha);
            m_result.metrics.append(comparison.result);
        }
    }
}

VerdictFacts Analysis::factsOf(const TreatmentReading &reading, const QList<MetricResult> &results) const
{
    return {m_plan,        m_result.variants,    m_result.srm,    results,
            reading.input, reading.shown,        m_reading.looks, m_alphas[reading.treatment],
            m_data.rows,   m_data.rowsBeforePlan};
}

void Analysis::readVerdict()
{
    QList<TreatmentReading> readings;
    for (qsizetype i = 0; i < m_comparisons.size(); ++i) {
        TreatmentReading reading{i, inputOf(m_comparisons[i], m_alphas[i])};
        reading.shown = decideAsShown(reading.input);
        reading.gain = stats::ruleInterval(reading.input.primary, reading.input, 1 - reading.input.alpha).estimate;
        readings.append(reading);
    }
    const TreatmentReading &chosen = chosenOf(readings);
    m_result.verdict = describeVerdict(factsOf(chosen, resultsOf(chosen.treatment)));
    tellTreatments(readings, chosen);
    drawSequence(chosen);
    noteLook(chosen);
    holdBack(m_result, m_data);
}

/// Why the primary cannot be drawn over time; nothing where it can.
std::optional<Sentence> Analysis::whyNoSequence() const
{
    const MetricFigures &primary = *m_data.metric(m_plan.metrics.first().name);
    if (!m_plan.phases.isEmpty())
        return makeSentence(QT_TRANSLATE_NOOP("Core", "%1 is not drawn over time: the split changed, and the line "
                                                      "would pool the rows of all phases."),
                            {primary.name});
    if (m_plan.unit == QLatin1String("user") && m_data.units.rows > m_data.units.units)
        return makeSentence(QT_TRANSLATE_NOOP("Core", "%1 is not drawn over time: the unit is the user, and the line "
                                                      "would count requests."),
                            {primary.name});
    if (m_data.isSummary)
        return makeSentence(QT_TRANSLATE_NOOP("Core", "%1 is not drawn over time: a summary has no rows."),
                            {primary.name});
    return std::nullopt;
}

void Analysis::drawSequence(const TreatmentReading &reading)
{
    const qsizetype a = m_layout.places.front();
    const qsizetype b = m_layout.places[static_cast<size_t>(reading.treatment) + 1];
    if (const auto why = whyNoSequence()) {
        m_result.whyNoSequence = *why;
        return;
    }
    if (a < 0 || b < 0)
        return;
    const double alpha = m_alphas[reading.treatment];
    m_result.sequence = sequenceOf(*m_data.metric(m_plan.metrics.first().name), static_cast<size_t>(a),
                                   static_cast<size_t>(b), reading.input.nStar, alpha);
    m_result.sequenceLevel = 1 - alpha;
    m_result.sequenceTreatment = m_result.variants[reading.treatment + 1].arm;
}

QList<MetricResult> Analysis::resultsOf(qsizetype treatment) const
{
    QList<MetricResult> results;
    for (const MetricComparison &comparison : m_comparisons[treatment])
        results.append(comparison.result);
    return results;
}

/// Which of several treatments the verdict is of, and what is to become of the others.
void Analysis::tellTreatments(const QList<TreatmentReading> &readings, const TreatmentReading &chosen)
{
    if (readings.size() < 2)
        return;
    const QList<qsizetype> rivals = rivalsOf(chosen, readings, m_plan.alpha);
    Verdict &verdict = m_result.verdict;
    const QString label = labelOf(chosen.treatment);
    if (rivals.isEmpty() && !verdict.blocked)
        verdict.sentences.prepend(nameTreatment(verdict, label, readings.size()));
    QStringList names;
    for (const qsizetype rival : rivals)
        names.append(labelOf(rival));
    for (const TreatmentReading &other : readings) {
        if (other.treatment == chosen.treatment || rivals.contains(other.treatment))
            continue;
        // Without a verdict a loss that is shown is still to be told.
        const bool goesBack =
            other.shown.decision && other.shown.decision->recommendation == stats::Recommendation::Rollback;
        if (goesBack || !verdict.blocked)
            verdict.sentences.append(describeOther(factsOf(other, resultsOf(other.treatment)), label));
    }
    if (!rivals.isEmpty())
        leaveToChoice(verdict, label, names);
}

/// This reading, as the log of looks will have it.
void Analysis::noteLook(const TreatmentReading &reading)
{
    LookRecord look;
    look.planHash = m_plan.hash;
    look.rows = m_data.rows;
    if (m_plan.plannedPerArm)
        look.information = informationOf({reading.input.primary.unitsOfA(), reading.input.primary.unitsOfB()},
                                         plannedFor(reading.treatment));
    if (m_plan.mode == QLatin1String("group_sequential")) {
        m_result.nominalAlpha = reading.input.alpha;
        look.criticalZ = stats::twoSidedZ(1 - reading.input.alpha);
    }
    look.recommendation = m_result.verdict.recommendation;
    look.reason = m_result.verdict.reason;
    m_result.looks.append(look);
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
            // At any look the p value is that of the confidence sequence.
            const bool isExact =
                !comparison.result.anyLook && comparison.result.testMethod == QLatin1String(fisherTest);
            note(exact, isExact, comparison);
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

ExperimentAnalysis analyseExperiment(const ExperimentReading &reading)
{
    return Analysis(reading).run();
}

} // namespace slipway
