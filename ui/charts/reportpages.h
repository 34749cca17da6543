#pragma once

#include "models/domain/report.h"

#include <QFont>
#include <QPainter>

#include <functional>
#include <vector>

class QPdfWriter;

namespace slipway {

/// Prints a report on page after page of one PDF file, from the top on: what does not fit begins a new page. Text is
/// printed as it is, without what would turn or hide it. One thread.
class ReportPages
{
public:
    /// The writer must outlive it and print on nothing else meanwhile.
    explicit ReportPages(QPdfWriter &writer);

    void printTitle(const QString &title);
    void printParagraph(const QString &text);
    /// In parts of at most `columns` columns behind the first; every page repeats the header. `goOn` is asked before
    /// every row; false when it said no.
    bool printTable(const ReportTable &table, qsizetype columns, const std::function<bool()> &goOn);
    void printFigure(const ReportFigure &figure);

private:
    enum class Weight { Normal, Header };
    /// Some columns of a table: where each of them stands.
    struct Part {
        const ReportTable *table = nullptr;
        std::vector<qsizetype> columns; ///< of the table
        std::vector<qreal> lefts;
        std::vector<qreal> widths;
    };

    void beginPage();
    /// Begins a page when less than `height` is left.
    void need(qreal height);
    void printLines(const QString &text, const QFont &font, const QColor &colour, qreal gap);
    Part partOf(const ReportTable &table, qsizetype from, qsizetype columns) const;
    qreal neededWidth(const ReportTable &table, qsizetype column) const;
    Qt::Alignment alignment(const Part &part, std::size_t place) const;
    qreal heightOf(const QString &text, const QFont &font, qreal width);
    void printHeader(const Part &part);
    void printRow(const Part &part, const QList<ReportTable::Cell> &row);
    void printCell(const ReportTable::Cell &cell, const QRectF &place, Qt::Alignment alignment);
    void printRule(const QColor &colour);

    QPdfWriter &m_writer;
    QPainter m_painter;
    QRectF m_page;
    QFont m_body;
    QFont m_strong;
    QFont m_head;
    qreal m_letterWidth; ///< the widest that a letter of the body is likely to be
    qreal m_top = 0;     ///< where the next line begins
    int m_number = 0;
};

} // namespace slipway
