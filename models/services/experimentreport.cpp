#include "models/services/experimentreport.h"

#include "models/domain/numbertext.h"
#include "models/services/coretext.h"
#include "models/services/experimenttables.h"
#include "models/services/figuresources.h"
#include "models/services/metrictext.h"
#include "models/services/verdictoutlook.h"

namespace slipway {

namespace {

QString verdictWord(const Verdict &verdict)
{
    if (verdict.blocked)
        return coreText(QT_TRANSLATE_NOOP("Core", "Continue, verdict blocked"));
    if (verdict.recommendation == QLatin1String("rollout"))
        return coreText(QT_TRANSLATE_NOOP("Core", "Roll out"));
    return verdict.recommendation == QLatin1String("rollback") ? coreText(QT_TRANSLATE_NOOP("Core", "Roll back"))
                                                               : coreText(QT_TRANSLATE_NOOP("Core", "Continue"));
}

ReportTable::Cell plainCell(const QString &text)
{
    return {text, ReportTable::Mark::None};
}

ReportTable printed(const ReadingTable &table, const QString &title)
{
    ReportTable printedTable{title, table.header, {}, table.note};
    for (const auto &row : table.rows) {
        QList<ReportTable::Cell> cells;
        for (const ReadingCell &cell : row)
            cells.append({cell.text, cell.tone == ReadingCell::Tone::Good  ? ReportTable::Mark::Best
                                     : cell.tone == ReadingCell::Tone::Bad ? ReportTable::Mark::Worst
                                                                           : ReportTable::Mark::None});
        printedTable.rows.append(cells);
    }
    return printedTable;
}

void addUnlessEmpty(Report &report, const ReadingTable &table)
{
    if (!table.rows.isEmpty())
        report.tables.append(printed(table, table.title));
}

QString plannedShareText(const ExperimentAnalysis &analysis, const Variant &variant)
{
    if (variant.plannedShare)
        return percentText(*variant.plannedShare, 2);
    return analysis.plan.phases.isEmpty() ? coreText(QT_TRANSLATE_NOOP("Core", "no split"))
                                          : coreText(QT_TRANSLATE_NOOP("Core", "by phase"));
}

ReportTable splitTable(const ExperimentAnalysis &analysis)
{
    ReportTable table{coreText(QT_TRANSLATE_NOOP("Core", "Arms and their traffic")),
                      {coreText(QT_TRANSLATE_NOOP("Core", "Arm")), coreText(QT_TRANSLATE_NOOP("Core", "Version")),
                       QStringLiteral("n"), coreText(QT_TRANSLATE_NOOP("Core", "Share")),
                       coreText(QT_TRANSLATE_NOOP("Core", "Planned"))},
                      {},
                      {}};
    for (const Variant &variant : analysis.variants)
        table.rows.append({plainCell(variant.label),
                           plainCell(variant.versionId.isEmpty() ? variant.arm : variant.versionId),
                           plainCell(countText(variant.n)), plainCell(percentText(variant.share, 2)),
                           plainCell(plannedShareText(analysis, variant))});
    const SampleRatioCheck &srm = analysis.srm;
    if (srm.checked && srm.undefined.isEmpty())
        table.note = QStringLiteral("χ² = %1, df = %2, %3")
                         .arg(fixedText(srm.statistic, 2), QString::number(srm.df), pValueText(srm.pValue));
    return table;
}

ReportTable intervalTable(const Verdict &verdict)
{
    ReportTable table{coreText(QT_TRANSLATE_NOOP("Core", "Intervals that the verdict was read from")),
                      {coreText(QT_TRANSLATE_NOOP("Core", "Metric")), coreText(QT_TRANSLATE_NOOP("Core", "Level")),
                       coreText(QT_TRANSLATE_NOOP("Core", "Interval")), coreText(QT_TRANSLATE_NOOP("Core", "Bound")),
                       coreText(QT_TRANSLATE_NOOP("Core", "Decides"))},
                      {},
                      {}};
    for (const DecidingInterval &one : verdict.intervals) {
        const double span = one.high - one.low;
        const QString level =
            one.holds == DecidingInterval::Holds::AtAnyLook
                ? coreText(QT_TRANSLATE_NOOP("Core", "%1, at any look")).arg(levelText(one.confLevel))
            : one.holds == DecidingInterval::Holds::AtThisLook
                ? coreText(QT_TRANSLATE_NOOP("Core", "%1, at this look")).arg(levelText(one.confLevel))
                : levelText(one.confLevel);
        table.rows.append(
            {plainCell(one.metric.name), plainCell(level),
             plainCell(intervalText(figure(one.metric, one.low, span), amount(one.metric, one.high, span))),
             plainCell(amount(one.metric, one.bound, one.bound)),
             plainCell(one.decides ? coreText(QT_TRANSLATE_NOOP("Core", "yes")) : missingText())});
    }
    return table;
}

/// Each formula once, in the order of the tables.
ReportTable formulaTable(const QList<ReadingTable> &tables)
{
    ReportTable table{coreText(QT_TRANSLATE_NOOP("Core", "Formulas")),
                      {coreText(QT_TRANSLATE_NOOP("Core", "Source")), coreText(QT_TRANSLATE_NOOP("Core", "Formula"))},
                      {},
                      {}};
    QStringList seen;
    for (const ReadingTable &one : tables) {
        for (const auto &row : one.rows) {
            for (const ReadingCell &cell : row) {
                if (!cell.source || seen.contains(cell.source->formula))
                    continue;
                seen.append(cell.source->formula);
                table.rows.append({plainCell(cell.source->reference), plainCell(cell.source->formula)});
            }
        }
    }
    return table;
}

QStringList introduction(const ExperimentAnalysis &analysis, qint64 madeAtMs)
{
    const Verdict &verdict = analysis.verdict;
    const QString arm = namedTreatment(analysis);
    const QString word = arm.isEmpty() ? verdictWord(verdict) : verdictWord(verdict) + QLatin1Char(' ') + arm;
    QStringList paragraphs{coreText(QT_TRANSLATE_NOOP("Core", "%1 (%2).")).arg(word, verdict.reason)};
    for (const Sentence &sentence : verdict.sentences)
        paragraphs.append(sentence.translated());
    if (!verdict.whatWouldChange.message.isEmpty())
        paragraphs.append(coreText(QT_TRANSLATE_NOOP("Core", "What would change this: %1"))
                              .arg(verdict.whatWouldChange.translated()));
    for (const Sentence &warning : analysis.warnings)
        paragraphs.append(warning.translated());
    const SourcePointer rule = FigureSources(analysis).ofVerdict();
    paragraphs.append(coreText(QT_TRANSLATE_NOOP("Core", "Plan: %1.")).arg(rule->inputs));
    paragraphs.append(
        analysis.plan.madeAtMs
            ? coreText(QT_TRANSLATE_NOOP("Core", "The plan was made on %1.")).arg(dateTimeText(*analysis.plan.madeAtMs))
            : coreText(QT_TRANSLATE_NOOP("Core", "Nobody made a plan: these are the defaults.")));
    if (!analysis.plan.hash.isEmpty())
        paragraphs.append(
            coreText(QT_TRANSLATE_NOOP("Core", "Hash of the plan (SHA-256): %1.")).arg(analysis.plan.hash));
    paragraphs.append(coreText(QT_TRANSLATE_NOOP("Core", "Rule: %1")).arg(rule->formula));
    paragraphs.append(coreText(
        QT_TRANSLATE_NOOP("Core", "No figure of this report is from resampling, so there is no seed to state.")));
    paragraphs.append(coreText(QT_TRANSLATE_NOOP("Core", "Made by Slipway, %1.")).arg(dateTimeText(madeAtMs)));
    return paragraphs;
}

} // namespace

Report experimentReport(const ExperimentAnalysis &analysis, qint64 madeAtMs)
{
    Report report;
    report.title = coreText(QT_TRANSLATE_NOOP("Core", "Experiment %1")).arg(analysis.name);
    report.paragraphs = introduction(analysis, madeAtMs);
    report.tables.append(splitTable(analysis));
    addUnlessEmpty(report, faultTable(analysis));
    if (!analysis.verdict.intervals.isEmpty())
        report.tables.append(intervalTable(analysis.verdict));
    QList<ReadingTable> shown;
    for (const MetricPlan &metric : analysis.plan.metrics) {
        for (const ReadingTable &table : metricTables(analysis, metric.name)) {
            shown.append(table);
            report.tables.append(printed(table, QStringLiteral("%1: %2").arg(metric.name, table.title)));
        }
    }
    const ReadingTable segments = segmentTable(analysis, SegmentAdjustment::Holm);
    addUnlessEmpty(report, segments);
    shown.append(segments);
    addUnlessEmpty(report, phaseTable(analysis));
    addUnlessEmpty(report, lookTable(analysis));
    report.tables.append(formulaTable(shown));
    return report;
}

} // namespace slipway
