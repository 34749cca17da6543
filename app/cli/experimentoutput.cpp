#include "app/cli/experimentoutput.h"

#include "models/domain/numbertext.h"
#include "models/domain/reasontext.h"
#include "models/services/metrictext.h"
#include "models/services/verdictoutlook.h"

#include <QSet>

#include <cmath>

namespace slipway {

namespace {

QString numberText(double value)
{
    return std::isnan(value) ? missingText() : QString::number(value, 'g', 5);
}

QString rangeText(double low, double high)
{
    return QStringLiteral("%1 to %2").arg(numberText(low), numberText(high));
}

/// The cells of a difference: estimate, interval, p-value, method, as the mode of the plan reads it.
QStringList effectCells(const MetricResult &metric)
{
    if (!metric.undefined.isEmpty())
        return {missingText(), missingText(), missingText(), QString()};
    if (const auto &read = metric.anyLook)
        return {numberText(metric.diff), rangeText(read->ciLow, read->ciHigh), numberText(read->pValue),
                QStringLiteral("confidence sequence, holds at any look")};
    return {numberText(metric.diff), rangeText(metric.ciLow, metric.ciHigh), numberText(metric.pValue),
            metric.testMethod + QStringLiteral("; ") + metric.intervalMethod};
}

/// A level for each interval, or one above all of them.
void printMetrics(const Output &output, const ExperimentAnalysis &analysis)
{
    const bool areSeveral = analysis.variants.size() > 2;
    const auto title = [areSeveral](const MetricResult &metric) {
        return areSeveral ? QStringLiteral("%1, %2").arg(metric.plan.name, metric.treatment) : metric.plan.name;
    };
    QSet<QString> levels;
    QStringList weighted;
    for (const MetricResult &metric : analysis.metrics) {
        if (metric.undefined.isEmpty())
            levels.insert(levelText(metric.confLevel));
        if (metric.control.isWeighted && !weighted.contains(metric.plan.name))
            weighted.append(metric.plan.name);
    }
    QList<QStringList> rows;
    for (const MetricResult &metric : analysis.metrics) {
        QStringList effect = effectCells(metric);
        if (levels.size() > 1 && metric.undefined.isEmpty())
            effect[1] += QStringLiteral(" (%1)").arg(levelText(metric.confLevel));
        rows.append(QStringList{title(metric), numberText(metric.control.mean), numberText(metric.treated.mean)}
                    + effect);
    }
    output.table({QStringLiteral("METRIC"), QStringLiteral("CONTROL"), QStringLiteral("TREATMENT"),
                  QStringLiteral("DIFFERENCE"),
                  levels.size() == 1 ? QStringLiteral("%1 INTERVAL").arg(*levels.cbegin()) : QStringLiteral("INTERVAL"),
                  QStringLiteral("P"), QStringLiteral("METHOD")},
                 rows, {1, 2, 3, 5});
    for (const MetricResult &metric : analysis.metrics) {
        if (!metric.undefined.isEmpty())
            output.line(QStringLiteral("%1: %2").arg(title(metric), reasonSentence(metric.undefined).translated()));
    }
    if (!weighted.isEmpty())
        output.line(QStringLiteral("The arms' values of %1 are weighted over the phases, never pooled.")
                        .arg(weighted.join(QStringLiteral(", "))));
}

} // namespace

void printExperiment(const Output &output, const ExperimentAnalysis &analysis)
{
    QList<QStringList> arms;
    for (const Variant &variant : analysis.variants) {
        arms.append({variant.arm, variant.isControl ? QStringLiteral("control") : QStringLiteral("treatment"),
                     QString::number(variant.n), QString::number(variant.share * 100, 'f', 2),
                     variant.plannedShare             ? QString::number(*variant.plannedShare * 100, 'f', 2)
                     : analysis.plan.phases.isEmpty() ? QStringLiteral("–")
                                                      : QStringLiteral("by phase")});
    }
    output.table({QStringLiteral("VARIANT"), QStringLiteral("ROLE"), QStringLiteral("N"), QStringLiteral("SHARE %"),
                  QStringLiteral("PLANNED %")},
                 arms, {2, 3, 4});
    output.line(QString());
    printMetrics(output, analysis);
    output.line(QString());
    const Verdict &verdict = analysis.verdict;
    const QString arm = namedTreatment(analysis).isEmpty() ? QString() : QLatin1Char(' ') + verdict.treatment;
    output.line(QStringLiteral("%1%2 (%3%4)")
                    .arg(verdict.recommendation, arm, verdict.reason,
                         (verdict.blocked ? QStringLiteral(", blocked") : QString())
                             + (verdict.retrospective ? QStringLiteral(", retrospective") : QString())
                             + (verdict.exploratory && verdict.reason != QLatin1String("exploratory")
                                    ? QStringLiteral(", exploratory")
                                    : QString())));
    for (const Sentence &sentence : verdict.sentences)
        output.line(QStringLiteral("  ") + sentence.translated());
    output.line(QStringLiteral("  ") + verdict.whatWouldChange.translated());
    for (const Sentence &warning : analysis.warnings)
        output.line(QStringLiteral("note: ") + warning.translated());
    for (const RejectedReason &reason : analysis.rejected.reasons)
        output.line(QStringLiteral("rejected: %1, first in line %2: %3")
                        .arg(counted(reason.count, "line"), QString::number(reason.firstLine), reason.reason));
}

} // namespace slipway
