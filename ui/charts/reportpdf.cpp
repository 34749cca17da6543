#include "ui/charts/reportpdf.h"

#include "ui/charts/reportpages.h"

#include <QBuffer>
#include <QPdfWriter>

#include <algorithm>

namespace slipway {

namespace {

constexpr int dotsPerInch = 96;
constexpr qreal marginMm = 15;
constexpr qsizetype mostUpright = 4;
constexpr qsizetype mostColumns = 7; ///< of figures, before a table is cut in two

bool isBroad(const Report &report)
{
    return std::any_of(report.tables.begin(), report.tables.end(),
                       [](const ReportTable &table) { return table.header.size() > mostUpright + 1; });
}

/// As many figures in each part of a table as make the parts alike.
qsizetype columnsFor(const ReportTable &table, qsizetype most)
{
    const qsizetype figures = std::max<qsizetype>(1, table.header.size() - 1);
    const qsizetype parts = (figures + most - 1) / most;
    return (figures + parts - 1) / parts;
}

/// False after a cancel.
bool print(ReportPages &pages, const Report &report, qsizetype most, Progress &progress)
{
    qint64 rows = 0;
    for (const ReportTable &table : report.tables)
        rows += table.rows.size() * ((table.header.size() + most - 1) / most);
    qint64 done = 0;
    const auto goOn = [&] {
        progress.report(++done, rows, report.title);
        return !progress.cancelled();
    };
    pages.printTitle(report.title);
    for (const QString &paragraph : report.paragraphs)
        pages.printParagraph(paragraph);
    for (const ReportFigure &figure : report.leadingFigures)
        pages.printFigure(figure);
    for (const ReportTable &table : report.tables) {
        if (progress.cancelled() || !pages.printTable(table, columnsFor(table, most), goOn))
            return false;
    }
    for (const ReportFigure &figure : report.figures) {
        if (progress.cancelled())
            return false;
        pages.printFigure(figure);
    }
    return true;
}

} // namespace

Result<QByteArray> reportAsPdf(const Report &report, Progress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("Slipway"));
    const bool broad = isBroad(report);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), broad ? QPageLayout::Landscape : QPageLayout::Portrait,
                                     QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter));
    {
        ReportPages pages(writer);
        if (!print(pages, report, broad ? mostColumns : mostUpright, progress))
            return cancelledError();
    }
    return buffer.data();
}

} // namespace slipway
