#include "models/services/experimentanalysis.h"

#include "models/domain/numbertext.h"
#include "models/services/experimentcurves.h"
#include "models/services/experimentplan.h"
#include "models/services/lognotes.h"
#include "models/services/metriccomparison.h"
#include "models/services/verdictsentences.h"
#include "models/stats/sampleratio.h"

#include <cmath>
#include <numeric>

namespace slipway {

namespace {

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
    Analysis(const QueryLog &log, const ExperimentPlan &plan)
        : m_log(log), m_plan(plan), m_order(armOrder(log, plan.control))
    {
        m_counts.resize(m_order.size());
        std::vector<qint64> rows(m_order.size());
        for (const quint32 arm : log.armOf)
            ++rows[arm];
        for (size_t i = 0; i < m_order.size(); ++i)
            m_counts[i] = static_cast<double>(rows[m_order[i]]);
    }

    Result<ExperimentAnalysis> run(const QHash<QString, NamedVersion> &versionOfArm, Progress &progress)
    {
        m_result.plan = m_plan;
        m_result.rows = m_log.rows();
        m_result.rejected = m_log.rejected;
        describeVariants(versionOfArm);
        describeTimes();
        checkSplit();
        const auto steps = static_cast<qint64>(m_plan.metrics.size() * static_cast<qsizetype>(m_order.size()));
        qint64 step = 0;
        for (const MetricPlan &metric : m_plan.metrics) {
            std::vector<MetricSample> samples;
            for (const quint32 arm : m_order) {
                samples.push_back(sampleOf(m_log, *m_log.column(metric.name), arm));
                progress.report(++step, steps, metric.name);
                if (progress.cancelled())
                    return cancelledError();
            }
            takeMetric(metric, samples);
        }
        shareAlpha();
        readAtShares();
        readVerdict();
        warn(versionOfArm);
        return m_result;
    }

private:
    bool isSplitGiven() const { return !m_plan.split.empty(); }
    QString labelOf(qsizetype treatment) const { return m_result.variants[treatment + 1].label; }

    void describeVariants(const QHash<QString, NamedVersion> &versionOfArm);
    void describeTimes();
    void checkSplit();
    void takeMetric(const MetricPlan &metric, const std::vector<MetricSample> &samples);
    stats::DecisionInput inputOf(const QList<MetricComparison> &comparisons, double alpha) const;
    void shareAlpha();
    void readAtShares();
    void readVerdict();
    QStringList rivalsOf(const TreatmentReading &best, const QList<TreatmentReading> &readings) const;
    void warn(const QHash<QString, NamedVersion> &versionOfArm);
    void warnOfFewExpected();
    void warnOfUsers();

    const QueryLog &m_log;
    const ExperimentPlan &m_plan;
    const std::vector<quint32> m_order;           ///< control first
    std::vector<double> m_counts;                 ///< rows, in that order
    QList<QList<MetricComparison>> m_comparisons; ///< by treatment
    QList<double> m_alphas;                       ///< by treatment: the share of alpha at which it is read
    ExperimentAnalysis m_result;
};

void Analysis::describeVariants(const QHash<QString, NamedVersion> &versionOfArm)
{
    double shares = 0;
    for (const double share : m_plan.split)
        shares += share;
    for (size_t i = 0; i < m_order.size(); ++i) {
        Variant variant;
        variant.arm = m_log.arms[static_cast<qsizetype>(m_order[i])];
        const NamedVersion version = versionOfArm.value(variant.arm);
        variant.versionId = version.id;
        variant.label = version.semver.isEmpty() ? variant.arm : version.semver;
        variant.isControl = i == 0;
        variant.n = static_cast<qint64>(m_counts[i]);
        variant.share = m_counts[i] / static_cast<double>(m_log.rows());
        if (isSplitGiven())
            variant.plannedShare = m_plan.split[i] / shares;
        m_result.variants.append(variant);
    }
    // Two arms of one semantic version would be told apart by nothing.
    for (Variant &variant : m_result.variants) {
        const auto sameLabel = [&variant](const Variant &other) { return other.label == variant.label; };
        if (std::count_if(m_result.variants.cbegin(), m_result.variants.cend(), sameLabel) > 1)
            variant.label = variant.arm;
    }
    m_comparisons.resize(static_cast<qsizetype>(m_order.size()) - 1);
}

void Analysis::describeTimes()
{
    for (const qint64 at : m_log.atMs) {
        if (at == QueryLog::noTime)
            continue;
        m_result.firstAtMs = std::min(at, m_result.firstAtMs.value_or(at));
        m_result.lastAtMs = std::max(at, m_result.lastAtMs.value_or(at));
    }
}

void Analysis::checkSplit()
{
    SampleRatioCheck &check = m_result.srm;
    check.threshold = m_plan.srmThreshold;
    check.checked = isSplitGiven();
    if (!check.checked)
        return;
    const auto test = stats::sampleRatioTest(m_counts, m_plan.split, m_plan.srmThreshold);
    if (!test) {
        check.undefined = QString::fromLatin1(stats::reasonName(test.failure().reason));
        return;
    }
    check.statistic = test->statistic;
    check.df = static_cast<int>(test->df);
    check.pValue = test->pValue;
    check.mismatch = test->mismatch;
}

void Analysis::takeMetric(const MetricPlan &metric, const std::vector<MetricSample> &samples)
{
    qint64 missing = 0, notANumber = 0;
    for (size_t i = 0; i < samples.size(); ++i) {
        missing += samples[i].missing;
        notANumber += samples[i].notANumber;
        if (metric.kind == MetricKind::Mean) {
            const Variant &variant = m_result.variants[static_cast<qsizetype>(i)];
            m_result.distributions.append(distributionOf(metric.name, variant.arm, samples[i].values));
            m_result.distributions.last().label = variant.label;
        }
        if (i == 0)
            continue;
        MetricComparison comparison = compareMetric(metric, samples.front(), samples[i], 1 - m_plan.alpha);
        comparison.result.treatment = m_result.variants[static_cast<qsizetype>(i)].arm;
        m_comparisons[static_cast<qsizetype>(i) - 1].append(comparison);
    }
    if (notANumber > 0)
        m_result.warnings.append(
            makeSentence(QT_TRANSLATE_NOOP("Core", "%1 of %2 values of %3 are not numbers, so nothing is "
                                                   "computed of it. Correct the log and import it again."),
                         {countText(notANumber), countText(m_log.rows() - missing), metric.name}));
    const RejectedRows &rejected = m_log.column(metric.name)->rejected;
    missing -= rejected.count;
    if (rejected.count > 0)
        m_result.warnings.append(makeSentence(
            QT_TRANSLATE_NOOP("Core",
                              "%1 of %2 values of %3 could not be read and do not count for it. The first is in "
                              "line %4: %5."),
            {countText(rejected.count), countText(m_log.rows() - missing), metric.name, countText(rejected.firstLine),
             rejected.firstReason}));
    if (missing > 0)
        m_result.warnings.append(
            makeSentence(QT_TRANSLATE_NOOP("Core", "%1 of %2 rows have no %3 and do not count for it."),
                         {countText(missing), countText(m_log.rows()), metric.name}));
}

stats::DecisionInput Analysis::inputOf(const QList<MetricComparison> &comparisons, double alpha) const
{
    stats::DecisionInput input;
    input.objective = m_plan.objective == QLatin1String("non_inferiority") ? stats::Objective::NonInferiority
                                                                           : stats::Objective::Superiority;
    input.mode =
        m_plan.mode == QLatin1String("sequential") ? stats::ReadingMode::Sequential : stats::ReadingMode::Fixed;
    input.alpha = alpha;
    input.srmThreshold = m_plan.srmThreshold;
    input.minN = static_cast<double>(m_plan.minN);
    input.counts = m_counts;
    // Without a planned split there is nothing to hold the counts against.
    input.weights = isSplitGiven() ? m_plan.split : m_counts;
    for (const MetricComparison &comparison : comparisons) {
        if (comparison.result.plan.role == MetricRole::Primary)
            input.primary = comparison.decision;
        else if (comparison.result.plan.role == MetricRole::Guardrail)
            input.guardrails.push_back(comparison.decision);
    }
    const double a = input.primary.unitsOfA();
    const double b = input.primary.unitsOfB();
    const auto planned = m_plan.plannedPerArm;
    input.plannedA = planned ? static_cast<double>(*planned) : a;
    input.plannedB = planned ? static_cast<double>(*planned) : b;
    input.nStar = std::max(1.0, input.plannedA + input.plannedB);
    return input;
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
    for (qsizetype metric = 0; metric < m_plan.metrics.size(); ++metric) {
        for (qsizetype i = 0; i < m_comparisons.size(); ++i) {
            MetricComparison &comparison = m_comparisons[i][metric];
            comparison.result = readAt(comparison, 1 - m_alphas[i]);
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
        reading.gain = stats::ruleInterval(reading.input.primary, reading.input, 1 - m_alphas[i]).estimate;
        readings.append(reading);
        if (rank(reading) > rank(readings[best])
            || (rank(reading) == rank(readings[best]) && reading.gain > readings[best].gain))
            best = i;
    }
    const TreatmentReading &reading = readings[best];
    QList<MetricResult> results;
    for (const MetricComparison &comparison : std::as_const(m_comparisons[best]))
        results.append(comparison.result);
    m_result.verdict =
        describeVerdict({m_plan, m_result.variants, m_result.srm, results, reading.input, reading.decision});
    if (const QStringList rivals = rivalsOf(reading, readings); !rivals.isEmpty())
        leaveToChoice(m_result.verdict, labelOf(best), rivals);
    const QString &primary = m_plan.metrics.first().name;
    m_result.sequence = sequenceOf(m_log, *m_log.column(primary), m_order.front(),
                                   m_order[static_cast<size_t>(best) + 1], reading.input.nStar, reading.input.alpha);
}

/// The other treatments that could be rolled out and than which the best one is not shown to be better.
QStringList Analysis::rivalsOf(const TreatmentReading &best, const QList<TreatmentReading> &readings) const
{
    QStringList rivals;
    for (const TreatmentReading &other : readings) {
        if (other.treatment == best.treatment || rank(best) < rolloutRank || rank(other) < rolloutRank)
            continue;
        stats::DecisionInput between = best.input;
        between.objective = stats::Objective::Superiority;
        between.alpha = m_plan.alpha;
        between.primary.arms = std::visit(
            [&other](auto arms) -> decltype(between.primary.arms) {
                arms.a = std::get<decltype(arms)>(other.input.primary.arms).b;
                return arms;
            },
            best.input.primary.arms);
        if (!stats::isPrimarySettled(between))
            rivals.append(labelOf(other.treatment));
    }
    return rivals;
}

void Analysis::warn(const QHash<QString, NamedVersion> &versionOfArm)
{
    if (m_log.rejected.count > 0)
        m_result.warnings.prepend(makeSentence(
            QT_TRANSLATE_NOOP("Core", "%1 of %2 lines could not be read and do not count. The first is line %3: %4."),
            {countText(m_log.rejected.count), countText(m_log.rejected.count + m_log.rows()),
             countText(m_log.rejected.firstLine), m_log.rejected.firstReason}));
    m_result.warnings.append(notesOn(m_log));
    warnOfFewExpected();
    warnOfUsers();
    for (const Variant &variant : m_result.variants) {
        if (!versionOfArm.contains(variant.arm))
            m_result.warnings.append(
                makeSentence(QT_TRANSLATE_NOOP("Core", "The arm %1 is no version of any registry."), {variant.arm}));
    }
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

void Analysis::warnOfFewExpected()
{
    QStringList names;
    for (const QList<MetricComparison> &comparisons : std::as_const(m_comparisons)) {
        for (const MetricComparison &comparison : comparisons) {
            if (hasFewExpected(comparison) && !names.contains(comparison.result.plan.name))
                names.append(comparison.result.plan.name);
        }
    }
    if (!names.isEmpty())
        m_result.warnings.append(makeSentence(
            QT_TRANSLATE_NOOP("Core",
                              "An arm has so few of the rarer outcome of %1 (less than 5 are expected) that the "
                              "p value is a rough one."),
            {names.join(QStringLiteral(", "))}));
}

void Analysis::warnOfUsers()
{
    constexpr quint32 unseen = std::numeric_limits<quint32>::max();
    std::vector<quint32> armOfUser(m_log.users, unseen);
    std::vector<bool> inBoth(m_log.users, false);
    qint64 rows = 0;
    for (size_t row = 0; row < m_log.userOf.size(); ++row) {
        const quint32 user = m_log.userOf[row];
        if (user == QueryLog::noUser)
            continue;
        ++rows;
        if (armOfUser[user] != unseen && armOfUser[user] != m_log.armOf[row])
            inBoth[user] = true;
        armOfUser[user] = m_log.armOf[row];
    }
    if (rows > static_cast<qint64>(m_log.users))
        m_result.warnings.append(
            makeSentence(QT_TRANSLATE_NOOP("Core", "Requests of one user are not independent (%1 requests of "
                                                   "%2 users); the intervals are too narrow."),
                         {countText(rows), countText(m_log.users)}));
    if (const auto both = std::count(inBoth.begin(), inBoth.end(), true); both > 0)
        m_result.warnings.append(makeSentence(QT_TRANSLATE_NOOP("Core", "%1 of %2 users were in more than one arm."),
                                              {countText(both), countText(m_log.users)}));
}

} // namespace

Result<ExperimentAnalysis> analyseExperiment(const QString &name, const QueryLog &log, const ExperimentPlan &plan,
                                             const QHash<QString, NamedVersion> &versionOfArm, Progress &progress)
{
    auto analysed = Analysis(log, plan).run(versionOfArm, progress);
    if (analysed)
        analysed.value().name = name;
    return analysed;
}

} // namespace slipway
