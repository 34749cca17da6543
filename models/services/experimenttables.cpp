#include "models/services/experimenttables.h"

#include "models/domain/numbertext.h"
#include "models/domain/reasontext.h"
#include "models/services/coretext.h"
#include "models/services/figuresources.h"
#include "models/services/methodreason.h"
#include "models/services/metrictext.h"
#include "models/services/missingvalues.h"
#include "models/services/ratecomparison.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

using Tone = ReadingCell::Tone;

QList<const MetricResult *> resultsOf(const ExperimentAnalysis &analysis, const QString &metric)
{
    QList<const MetricResult *> results;
    for (const MetricResult &result : analysis.metrics) {
        if (result.plan.name == metric)
            results.append(&result);
    }
    return results;
}

/// A difference and what speaks for it: of the metric's values, or of one of its quantiles.
struct Finding {
    double diff = 0;
    double pValue = 1;
    double alpha = 0.05;
};

Tone toneOf(const MetricPlan &plan, const Finding &finding, bool blocked)
{
    if (blocked || plan.role == MetricRole::Other || finding.pValue >= finding.alpha || finding.diff == 0)
        return Tone::Normal;
    const bool better = (finding.diff > 0) == (plan.direction == Direction::HigherIsBetter);
    return better ? Tone::Good : Tone::Bad;
}

/// The level of all intervals of the results; none where they are read at different ones.
std::optional<double> commonLevel(const QList<const MetricResult *> &results)
{
    const double first = results.first()->confLevel;
    const bool isCommon = std::all_of(results.cbegin(), results.cend(),
                                      [first](const MetricResult *one) { return one->confLevel == first; });
    return isCommon ? std::optional(first) : std::nullopt;
}

QString intervalHeader(const std::optional<double> &level)
{
    return level ? coreText(QT_TRANSLATE_NOOP("Core", "%1 interval")).arg(levelText(*level))
                 : coreText(QT_TRANSLATE_NOOP("Core", "Interval"));
}

/// The shares of rows without a value, where that differs between the arms beyond chance.
QString missingNote(const ExperimentAnalysis &analysis, const QList<const MetricResult *> &results)
{
    QStringList notes;
    for (const MetricResult *result : results) {
        if (result->missingDiffers)
            notes.append(differingMissing(analysis.variants, *result).translated());
    }
    return notes.join(QLatin1Char(' '));
}

ReadingTable armTable(const ExperimentAnalysis &analysis, const QList<const MetricResult *> &results)
{
    const FigureSources sources(analysis);
    const MetricPlan &plan = results.first()->plan;
    const bool isRate = plan.kind == MetricKind::Proportion;
    ReadingTable table;
    table.title = coreText(QT_TRANSLATE_NOOP("Core", "Arms"));
    table.header = {coreText(QT_TRANSLATE_NOOP("Core", "Arm")), QStringLiteral("n"),
                    isRate ? coreText(QT_TRANSLATE_NOOP("Core", "Rate")) : coreText(QT_TRANSLATE_NOOP("Core", "Mean")),
                    coreText(QT_TRANSLATE_NOOP("Core", "95 % interval")),
                    isRate ? coreText(QT_TRANSLATE_NOOP("Core", "Successes"))
                           : coreText(QT_TRANSLATE_NOOP("Core", "Standard deviation"))};
    const bool areMissing = std::any_of(results.cbegin(), results.cend(), [](const MetricResult *result) {
        return result->control.missing + result->treated.missing > 0;
    });
    if (areMissing)
        table.header.append(coreText(QT_TRANSLATE_NOOP("Core", "Missing")));
    const auto add = [&](const QString &arm, const ArmMetric &figures, bool differs) {
        const SourcePointer source = sources.ofArm(plan, arm, figures);
        table.rows.append({{sources.label(arm), Tone::Strong},
                           {countText(figures.n), Tone::Normal, source},
                           {armValueText(plan, figures), Tone::Normal, source},
                           {armIntervalText(plan, figures), Tone::Secondary, source},
                           {isRate ? countText(figures.x) : metricText(figures.sd), Tone::Secondary, source}});
        if (areMissing)
            table.rows.last().append({countText(figures.missing), differs ? Tone::Bad : Tone::Secondary,
                                      sources.ofMissing(plan, arm, figures)});
    };
    add(analysis.variants.first().arm, results.first()->control, false);
    for (const MetricResult *result : results)
        add(result->treatment, result->treated, result->missingDiffers);
    table.note = missingNote(analysis, results);
    return table;
}

/// With its level, where the header names none.
QString leveled(const QString &interval, const MetricResult &result, bool namesLevel)
{
    return namesLevel ? QStringLiteral("%1 (%2)").arg(interval, levelText(result.confLevel)) : interval;
}

/// The difference as a test that is read once has it.
QList<ReadingCell> onceRow(const QString &name, const MetricResult &result, const FigureSources &sources, Tone tone,
                           bool namesLevel)
{
    const SourcePointer difference = sources.ofDifference(result);
    return {{name, tone == Tone::Secondary ? Tone::Secondary : Tone::Strong},
            {differenceText(result), tone, difference},
            {leveled(differenceIntervalText(result), result, namesLevel), Tone::Secondary, difference},
            {pText(result.pValue), tone == Tone::Secondary ? Tone::Secondary : Tone::Normal, sources.ofPValue(result)},
            {coreText(result.testMethod) + QStringLiteral("; ") + coreText(result.intervalMethod), Tone::Secondary}};
}

void addEffects(ReadingTable &table, const ExperimentAnalysis &analysis, const MetricResult &result, bool namesLevel)
{
    const FigureSources sources(analysis);
    const QString against = sources.against(result);
    const auto named = [&](const char *what) {
        return coreText(QT_TRANSLATE_NOOP("Core", "%1, %2")).arg(coreText(what), against);
    };
    if (!result.undefined.isEmpty()) {
        table.rows.append({{named(QT_TRANSLATE_NOOP("Core", "Difference")), Tone::Strong},
                           {missingText()},
                           {missingText()},
                           {missingText()},
                           {reasonSentence(result.undefined).translated(), Tone::Secondary}});
        return;
    }
    const double alpha = 1 - result.confLevel;
    const std::optional<AnyLookReading> &read = result.anyLook;
    const Tone tone =
        toneOf(result.plan, {result.diff, read ? read->pValue : result.pValue, alpha}, analysis.verdict.blocked);
    if (read) {
        const SourcePointer sequence = sources.ofAnyLook(result);
        table.rows.append(
            {{named(QT_TRANSLATE_NOOP("Core", "Difference")), Tone::Strong},
             {differenceText(result), tone, sequence},
             {leveled(anyLookIntervalText(result), result, namesLevel), Tone::Secondary, sequence},
             {pText(read->pValue), Tone::Normal, sequence},
             {coreText(QT_TRANSLATE_NOOP("Core", "Confidence sequence, holds at any look")), Tone::Secondary}});
    } else {
        table.rows.append(onceRow(named(QT_TRANSLATE_NOOP("Core", "Difference")), result, sources, tone, namesLevel));
    }
    const SourcePointer lift = sources.ofLift(result);
    const auto &liftLow = read ? read->liftLow : result.liftLow;
    const auto &liftHigh = read ? read->liftHigh : result.liftHigh;
    const bool bounded = result.lift && liftLow && liftHigh;
    const QString liftMethod = read ? coreText(QT_TRANSLATE_NOOP("Core", "%1, as wide as the confidence sequence"))
                                          .arg(coreText(result.liftMethod))
                                    : coreText(result.liftMethod);
    table.rows.append(
        {{named(QT_TRANSLATE_NOOP("Core", "Relative lift")), Tone::Strong},
         {result.lift ? signedPercentText(*result.lift) : missingText(), tone, lift},
         {bounded ? leveled(intervalText(signedPercentText(*liftLow), signedPercentText(*liftHigh)), result, namesLevel)
                  : missingText(),
          Tone::Secondary, lift},
         {missingText()},
         {bounded ? liftMethod : whyNoLift(result), Tone::Secondary}});
    if (read) // named as what it is: it may not be read at every look
        table.rows.append(onceRow(named(QT_TRANSLATE_NOOP("Core", "Difference, for a single reading")), result, sources,
                                  Tone::Secondary, namesLevel));
}

ReadingTable effectTable(const ExperimentAnalysis &analysis, const QList<const MetricResult *> &results)
{
    const FigureSources sources(analysis);
    ReadingTable table;
    table.title = coreText(QT_TRANSLATE_NOOP("Core", "Effect"));
    table.header = {coreText(QT_TRANSLATE_NOOP("Core", "Quantity")), coreText(QT_TRANSLATE_NOOP("Core", "Estimate")),
                    intervalHeader(commonLevel(results)), QStringLiteral("p"),
                    coreText(QT_TRANSLATE_NOOP("Core", "Method"))};
    QStringList reasons;
    for (const MetricResult *result : results) {
        addEffects(table, analysis, *result, !commonLevel(results));
        const QString reason = methodReason(*result, analysis.variants.first().label, sources.label(result->treatment));
        if (!reason.isEmpty() && !reasons.contains(reason))
            reasons.append(reason);
    }
    table.note = reasons.join(QLatin1Char(' '));
    return table;
}

ReadingTable quantileTable(const ExperimentAnalysis &analysis, const QList<const MetricResult *> &results)
{
    const FigureSources sources(analysis);
    ReadingTable table;
    table.title = coreText(QT_TRANSLATE_NOOP("Core", "Quantiles"));
    table.header = {coreText(QT_TRANSLATE_NOOP("Core", "Quantile")),
                    analysis.variants.first().label,
                    coreText(QT_TRANSLATE_NOOP("Core", "Treatment")),
                    coreText(QT_TRANSLATE_NOOP("Core", "Difference")),
                    coreText(QT_TRANSLATE_NOOP("Core", "%1 interval")).arg(levelText(1 - analysis.plan.alpha)),
                    QStringLiteral("p")};
    const bool isResampled = std::any_of(results.begin(), results.end(), [](const MetricResult *result) {
        return std::any_of(result->quantiles.begin(), result->quantiles.end(),
                           [](const QuantileResult &one) { return one.resampledLow.has_value(); });
    });
    if (isResampled)
        table.header.append(coreText(QT_TRANSLATE_NOOP("Core", "Resampled")));
    const auto own = [](const ArmQuantile &quantile) {
        if (std::isnan(quantile.value))
            return missingText();
        const QString value = metricText(quantile.value);
        return quantile.ciLow && quantile.ciHigh ? QStringLiteral("%1 (%2)").arg(
                   value, intervalText(metricText(*quantile.ciLow), metricText(*quantile.ciHigh)))
                                                 : value;
    };
    QStringList reasons;
    for (const MetricResult *result : results) {
        for (const QuantileResult &one : result->quantiles) {
            const QString &control = analysis.variants.first().arm;
            const SourcePointer difference = sources.ofQuantileDifference(*result, one);
            const bool defined = one.undefined.isEmpty();
            const QString name = QStringLiteral("P%1").arg(QString::number(one.probability * 100));
            table.rows.append(
                {{results.size() > 1 ? QStringLiteral("%1, %2").arg(name, sources.label(result->treatment)) : name,
                  Tone::Strong},
                 {own(one.control), Tone::Normal, sources.ofQuantile(*result, control, one.probability, one.control)},
                 {own(one.treated), Tone::Normal,
                  sources.ofQuantile(*result, result->treatment, one.probability, one.treated)},
                 {defined ? signedMetricText(one.diff) : missingText(),
                  defined
                      ? toneOf(result->plan, {one.diff, one.pValue, 1 - result->confLevel}, analysis.verdict.blocked)
                      : Tone::Normal,
                  difference},
                 {defined ? intervalText(signedMetricText(one.ciLow), signedMetricText(one.ciHigh)) : missingText(),
                  Tone::Secondary, difference},
                 {defined ? pText(one.pValue) : missingText(), Tone::Normal, difference}});
            if (isResampled)
                table.rows.last().append(
                    {one.resampledLow
                         ? intervalText(signedMetricText(*one.resampledLow), signedMetricText(*one.resampledHigh))
                         : missingText(),
                     Tone::Secondary, one.resampledLow ? sources.ofResampled(*result, one) : difference});
            const QString why = defined ? QString() : reasonSentence(one.undefined).translated();
            if (!why.isEmpty() && !reasons.contains(why))
                reasons.append(why);
        }
    }
    if (isResampled)
        reasons.append(coreText(QT_TRANSLATE_NOOP(
            "Core",
            "Where an arm has fewer than 100 values beyond a quantile, the interval of the bootstrap stands beside "
            "the normal one; it is exact, so it needs no seed (Hutson and Ernst 2000).")));
    table.note = reasons.join(QLatin1Char(' '));
    return table;
}

} // namespace

QList<ReadingTable> metricTables(const ExperimentAnalysis &analysis, const QString &metric)
{
    const auto results = resultsOf(analysis, metric);
    if (results.isEmpty())
        return {};
    QList<ReadingTable> tables{armTable(analysis, results), effectTable(analysis, results)};
    if (ReadingTable quantiles = quantileTable(analysis, results); !quantiles.rows.isEmpty())
        tables.append(quantiles);
    return tables;
}

ReadingTable segmentTable(const ExperimentAnalysis &analysis, SegmentAdjustment adjustment)
{
    const FigureSources sources(analysis);
    const bool byHolm = adjustment == SegmentAdjustment::Holm;
    ReadingTable table;
    if (analysis.segments.isEmpty())
        return table;
    table.title = coreText(QT_TRANSLATE_NOOP("Core", "Segments"));
    table.header = {
        coreText(QT_TRANSLATE_NOOP("Core", "Segment")),
        coreText(QT_TRANSLATE_NOOP("Core", "Metric")),
        QStringLiteral("n"),
        coreText(QT_TRANSLATE_NOOP("Core", "Difference")),
        coreText(QT_TRANSLATE_NOOP("Core", "%1 interval")).arg(levelText(analysis.segments.first().result.confLevel)),
        QStringLiteral("p"),
        byHolm ? coreText(QT_TRANSLATE_NOOP("Core", "p, Holm"))
               : coreText(QT_TRANSLATE_NOOP("Core", "p, Benjamini-Hochberg"))};
    table.wordColumns = 2;
    for (const SegmentResult &segment : analysis.segments) {
        const MetricResult &result = segment.result;
        const QString counts = coreText(QT_TRANSLATE_NOOP("Core", "%1 and %2"))
                                   .arg(countText(result.control.n), countText(result.treated.n));
        const double adjusted = byHolm ? segment.holmP : segment.bhP;
        const bool defined = result.undefined.isEmpty();
        const SourcePointer difference = defined ? sources.ofDifference(result) : nullptr;
        QList<ReadingCell> row{{QStringLiteral("%1: %2").arg(segment.column, segment.word), Tone::Strong},
                               {result.plan.name, Tone::Secondary},
                               {counts, Tone::Secondary, difference}};
        if (defined)
            row += {{differenceText(result),
                     toneOf(result.plan, {result.diff, adjusted, analysis.plan.alpha}, analysis.verdict.blocked),
                     difference},
                    {differenceIntervalText(result), Tone::Secondary, difference},
                    {pText(result.pValue), Tone::Secondary, sources.ofPValue(result)},
                    {pText(adjusted), Tone::Normal, sources.ofAdjusted(segment, byHolm)}};
        else
            row += QList<ReadingCell>(4, {missingText(), Tone::Secondary});
        table.rows.append(row);
    }
    table.note =
        byHolm ? coreText(QT_TRANSLATE_NOOP("Core", "Segments explore: nothing is decided by them, and what shows here "
                                                    "needs a test of its own. Holm's rule keeps the chance of any "
                                                    "false finding among the segments of one metric below the level."))
               : coreText(QT_TRANSLATE_NOOP("Core", "Segments explore: nothing is decided by them, and what shows here "
                                                    "needs a test of its own. Benjamini and Hochberg's rule keeps the "
                                                    "share of false ones among a metric's findings below the level."));
    if (analysis.plan.mode != QLatin1String("fixed"))
        table.note +=
            QLatin1Char(' ')
            + coreText(QT_TRANSLATE_NOOP("Core", "Their intervals and p values are those of a single reading, "
                                                 "whatever the plan says of looks."));
    if (!analysis.plan.covariate.isEmpty())
        table.note +=
            QLatin1Char(' ')
            + coreText(QT_TRANSLATE_NOOP("Core", "The covariate %1 adjusts the effects of the whole test alone; "
                                                 "those of segments are read without it, so their intervals "
                                                 "are the wider ones."))
                  .arg(analysis.plan.covariate);
    return table;
}

ReadingTable faultTable(const ExperimentAnalysis &analysis)
{
    ReadingTable table;
    if (analysis.ratioFaults.isEmpty())
        return table;
    table.title = coreText(QT_TRANSLATE_NOOP("Core", "Where the split is wrong"));
    table.header = {coreText(QT_TRANSLATE_NOOP("Core", "Part"))};
    for (const Variant &variant : analysis.variants)
        table.header.append(variant.label);
    table.header +=
        {coreText(QT_TRANSLATE_NOOP("Core", "Share of treatment")), coreText(QT_TRANSLATE_NOOP("Core", "p of split"))};
    const FigureSources sources(analysis);
    for (const RatioFault &fault : analysis.ratioFaults) {
        QList<ReadingCell> row{{QStringLiteral("%1: %2").arg(fault.by, fault.value), Tone::Strong}};
        double total = 0;
        for (const qint64 count : fault.counts) {
            row.append({countText(count)});
            total += double(count);
        }
        const double share = total > 0 ? 1 - double(fault.counts.front()) / total : 0;
        row += {
            {percentText(share, 2)},
            {pText(fault.pValue), fault.pValue < analysis.srm.threshold ? Tone::Bad : Tone::Normal, sources.ofSplit()}};
        table.rows.append(row);
    }
    return table;
}

ReadingTable lookTable(const ExperimentAnalysis &analysis)
{
    ReadingTable table;
    if (analysis.looks.isEmpty())
        return table;
    table.title = coreText(QT_TRANSLATE_NOOP("Core", "Looks and decisions"));
    table.header = {
        coreText(QT_TRANSLATE_NOOP("Core", "When")),        coreText(QT_TRANSLATE_NOOP("Core", "Who")),
        coreText(QT_TRANSLATE_NOOP("Core", "Verdict")),     coreText(QT_TRANSLATE_NOOP("Core", "Rows")),
        coreText(QT_TRANSLATE_NOOP("Core", "Of the plan")), coreText(QT_TRANSLATE_NOOP("Core", "Boundary z"))};
    table.wordColumns = 3;
    for (const LookRecord &look : analysis.looks)
        table.rows.append({{dateTimeText(look.atMs), Tone::Strong},
                           {look.who, Tone::Secondary},
                           {QStringLiteral("%1 (%2)").arg(look.recommendation, look.reason)},
                           {countText(look.rows)},
                           {look.information > 0 ? percentText(look.information, 0) : missingText(), Tone::Secondary},
                           {look.criticalZ ? fixedText(*look.criticalZ, 3) : missingText(), Tone::Secondary}});
    return table;
}

/// By the methods that were used.
static QString phaseNote(const ExperimentAnalysis &analysis)
{
    const auto uses = [&analysis](bool byRates) {
        return std::any_of(analysis.metrics.cbegin(), analysis.metrics.cend(), [byRates](const MetricResult &metric) {
            return !metric.phases.isEmpty() && (metric.intervalMethod == QLatin1String(newcombePerPhase)) == byRates;
        });
    };
    if (uses(true) && uses(false))
        return coreText(QT_TRANSLATE_NOOP(
            "Core", "Each phase is read by itself and the effects are combined: those of rates of requests with the "
                    "weights of Mantel and Haenszel, others by inverse variance. Their rows are never pooled."));
    return uses(true) ? coreText(QT_TRANSLATE_NOOP("Core", "Each phase is read by itself and the effects are combined "
                                                           "with the weights of Mantel and Haenszel. Their rows are "
                                                           "never pooled."))
                      : coreText(QT_TRANSLATE_NOOP("Core", "Each phase is read by itself and the effects are combined "
                                                           "by inverse variance. Their rows are never pooled."));
}

ReadingTable phaseTable(const ExperimentAnalysis &analysis)
{
    ReadingTable table;
    if (analysis.phases.size() < 2)
        return table;
    table.title = coreText(QT_TRANSLATE_NOOP("Core", "Phases"));
    table.header = {coreText(QT_TRANSLATE_NOOP("Core", "From"))};
    for (const Variant &variant : analysis.variants)
        table.header.append(coreText(QT_TRANSLATE_NOOP("Core", "%1, planned")).arg(variant.label));
    table.header.append(coreText(QT_TRANSLATE_NOOP("Core", "p of split")));
    for (const PhaseResult &phase : analysis.phases) {
        QList<ReadingCell> row{
            {phase.fromMs ? dateTimeText(*phase.fromMs) : coreText(QT_TRANSLATE_NOOP("Core", "the beginning")),
             Tone::Strong}};
        for (size_t i = 0; i < phase.counts.size(); ++i)
            row.append({i < phase.split.size()
                            ? QStringLiteral("%1 (%2)").arg(countText(phase.counts[i]), percentText(phase.split[i]))
                            : countText(phase.counts[i])});
        row.append({phase.srm.checked && phase.srm.undefined.isEmpty() ? pText(phase.srm.pValue) : missingText(),
                    phase.srm.mismatch ? Tone::Bad : Tone::Normal});
        table.rows.append(row);
    }
    table.note = phaseNote(analysis);
    return table;
}

} // namespace slipway
