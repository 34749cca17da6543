#include "ui/charts/reportreadings.h"

#include "ui/charts/trainingreadings.h"

#include <QCoreApplication>

namespace slipway {

namespace {

constexpr qsizetype mostVersions = 20;

/// The words' context.
struct ReportReadings {
    Q_DECLARE_TR_FUNCTIONS(slipway::ReportReadings)
};

QList<QList<ReportTable::Cell>> rowsOf(const ModelVersion &version, const QString &name)
{
    using Mark = ReportTable::Mark;
    QList<QList<ReportTable::Cell>> rows;
    const HistoryX kind = stepKindOf({version});
    for (const CurveFamily &family : curveFamilies(version.histories)) {
        const QList<CurveFinding> findings = findingsOf(family);
        if (findings.isEmpty()) {
            rows.append({{name, Mark::None},
                         {family.metric, Mark::None},
                         {noValuesText(family.metric).sentence, Mark::Worst},
                         {{}, Mark::None}});
        }
        for (const auto &[text, finding] : readingTexts(findings, kind)) {
            rows.append({{name, Mark::None},
                         {family.metric, Mark::None},
                         {text.sentence, isWarning(finding.kind) ? Mark::Worst : Mark::None},
                         {text.detail, Mark::None}});
        }
    }
    return rows;
}

} // namespace

QList<ReportTable> readingTables(const QList<ModelVersion> &versions, const QStringList &names)
{
    ReportTable table;
    table.title = ReportReadings::tr("Readings of the training curves");
    table.header = {ReportReadings::tr("Version"), ReportReadings::tr("Metric"), ReportReadings::tr("Reading"),
                    ReportReadings::tr("More of it")};
    table.kind = ReportTable::Kind::Texts;
    for (qsizetype i = 0; i < versions.size() && versions.size() <= mostVersions; ++i)
        table.rows += rowsOf(versions[i], names.value(i));
    return table.rows.isEmpty() ? QList<ReportTable>() : QList<ReportTable>{table};
}

} // namespace slipway
