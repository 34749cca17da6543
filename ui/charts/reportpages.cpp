#include "ui/charts/reportpages.h"

#include "models/domain/reporttext.h"
#include "ui/charts/figurepainting.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPdfWriter>

#include <algorithm>
#include <numeric>
#include <span>

namespace slipway {

namespace {

constexpr qreal footHeight = 32;
constexpr qreal paragraphGap = 8;
constexpr qreal tableGap = 18;
constexpr qreal figureGap = 24;
constexpr qreal cellPadding = 5;
constexpr qreal markWidth = 12;
constexpr qreal mostOfFirst = 0.4; // of the page's width, for the column of the names

QTextOption wrapped(Qt::Alignment alignment = Qt::AlignLeft)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/// Stretches or narrows columns to `whole`. Where they are too wide together, those below an equal part of what is left
/// keep their width, and the others share the rest: a short heading is not broken for a long text beside it.
void fitWidths(std::span<qreal> widths, qreal whole)
{
    std::vector<qreal> narrow(widths.begin(), widths.end());
    std::sort(narrow.begin(), narrow.end());
    qreal kept = 0;
    qreal left = whole;
    if (std::accumulate(narrow.begin(), narrow.end(), 0.0) > whole) {
        auto open = narrow.size();
        for (const qreal width : narrow) {
            if (width * static_cast<qreal>(open) > left)
                break;
            kept = width;
            left -= width;
            --open;
        }
    }
    qreal shared = 0;
    for (const qreal width : widths)
        shared += width > kept ? width : 0;
    for (qreal &width : widths)
        width *= width > kept ? left / shared : 1;
}

} // namespace

ReportPages::ReportPages(QPdfWriter &writer)
    : m_writer(writer),
      m_painter(&writer),
      m_page(0, 0, writer.width(), writer.height() - footHeight),
      m_body(textFont(TextRole::Body)),
      m_strong(textFont(TextRole::BodyStrong)),
      m_head(textFont(TextRole::SmallStrong)),
      m_letterWidth(QFontMetricsF(m_strong, &writer).horizontalAdvance(QLatin1Char('M')))
{
    beginPage();
}

void ReportPages::beginPage()
{
    if (m_number > 0)
        m_writer.newPage();
    ++m_number;
    m_top = 0;
    m_painter.setFont(textFont(TextRole::Micro));
    m_painter.setPen(Tokens::light().text3);
    m_painter.drawText(QRectF(0, m_page.height(), m_page.width(), footHeight), Qt::AlignRight | Qt::AlignBottom,
                       QString::number(m_number));
}

void ReportPages::need(qreal height)
{
    if (m_top > 0 && m_top + height > m_page.height())
        beginPage();
}

qreal ReportPages::heightOf(const QString &text, const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font, &m_writer);
    if (static_cast<qreal>(text.size()) * m_letterWidth <= width && !text.contains(QLatin1Char('\n')))
        return metrics.height();
    const qreal most = m_page.height() / 2;
    m_painter.setFont(font);
    return std::min(most, m_painter.boundingRect(QRectF(0, 0, width, most), text, wrapped()).height());
}

void ReportPages::printLines(const QString &text, const QFont &font, const QColor &colour, qreal gap)
{
    const QString clean = printedText(text);
    const qreal height = heightOf(clean, font, m_page.width());
    need(height);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(QRectF(0, m_top, m_page.width(), height), clean, wrapped());
    m_top += height + gap;
}

void ReportPages::printTitle(const QString &title)
{
    printLines(title, textFont(TextRole::Display), Tokens::light().text, paragraphGap);
}

void ReportPages::printParagraph(const QString &text)
{
    printLines(text, m_body, Tokens::light().text2, paragraphGap);
}

bool ReportPages::printTable(const ReportTable &table, qsizetype columns, const std::function<bool()> &goOn)
{
    const QFont title = textFont(TextRole::Title);
    m_top += m_top > 0 ? tableGap : 0;
    need(6 * QFontMetricsF(title, &m_writer).height()); // a title alone at a page's end is of no use
    printLines(table.title, title, Tokens::light().text, paragraphGap);
    for (qsizetype from = 1; from < table.header.size() && !table.rows.isEmpty(); from += columns) {
        const Part part = partOf(table, from, columns);
        printHeader(part);
        for (const QList<ReportTable::Cell> &row : table.rows) {
            if (!goOn())
                return false;
            printRow(part, row);
        }
        m_top += paragraphGap;
    }
    if (!table.note.isEmpty())
        printParagraph(table.note);
    return true;
}

qreal ReportPages::neededWidth(const ReportTable &table, qsizetype column) const
{
    // Of the longest text: to measure each would take longer than to print them.
    const QString *longest = nullptr;
    qreal marks = 0;
    for (const QList<ReportTable::Cell> &row : table.rows) {
        const ReportTable::Cell &cell = row[column];
        if (!longest || cell.text.size() > longest->size())
            longest = &cell.text;
        marks = cell.mark == ReportTable::Mark::None ? marks : markWidth;
    }
    const qreal text = longest ? QFontMetricsF(m_strong, &m_writer).horizontalAdvance(*longest) : 0;
    return std::max(text + marks, QFontMetricsF(m_head, &m_writer).horizontalAdvance(table.header[column]))
           + 2 * cellPadding;
}

ReportPages::Part ReportPages::partOf(const ReportTable &table, qsizetype from, qsizetype columns) const
{
    Part part{&table, {0}, {}, {}};
    for (qsizetype column = from; column < std::min(table.header.size(), from + columns); ++column)
        part.columns.push_back(column);
    for (const qsizetype column : part.columns)
        part.widths.push_back(neededWidth(table, column));
    const qreal whole = m_page.width();
    if (std::accumulate(part.widths.begin(), part.widths.end(), 0.0) > whole)
        part.widths[0] = std::min(part.widths[0], mostOfFirst * whole);
    fitWidths({part.widths.begin() + 1, part.widths.end()}, whole - part.widths[0]);
    qreal left = 0;
    for (const qreal width : part.widths) {
        part.lefts.push_back(left);
        left += width;
    }
    return part;
}

Qt::Alignment ReportPages::alignment(const Part &part, std::size_t place) const
{
    return place == 0 || part.table->kind == ReportTable::Kind::Texts ? Qt::AlignLeft : Qt::AlignRight;
}

void ReportPages::printRule(const QColor &colour)
{
    m_painter.setPen(QPen(colour, 1));
    m_painter.drawLine(QPointF(0, m_top), QPointF(m_page.width(), m_top));
}

void ReportPages::printHeader(const Part &part)
{
    qreal height = 0;
    for (std::size_t i = 0; i < part.columns.size(); ++i)
        height =
            std::max(height, heightOf(part.table->header[part.columns[i]], m_head, part.widths[i] - 2 * cellPadding));
    need(3 * height + 6 * cellPadding); // with a row below it
    m_painter.setFont(m_head);
    m_painter.setPen(Tokens::light().text2);
    for (std::size_t i = 0; i < part.columns.size(); ++i) {
        const QRectF place(part.lefts[i] + cellPadding, m_top + cellPadding, part.widths[i] - 2 * cellPadding, height);
        m_painter.drawText(place, printedText(part.table->header[part.columns[i]]), wrapped(alignment(part, i)));
    }
    m_top += height + 2 * cellPadding;
    printRule(Tokens::light().line2);
}

void ReportPages::printRow(const Part &part, const QList<ReportTable::Cell> &row)
{
    qreal height = 0;
    for (std::size_t i = 0; i < part.columns.size(); ++i) {
        const ReportTable::Cell &cell = row[part.columns[i]];
        const qreal mark = cell.mark == ReportTable::Mark::None ? 0 : markWidth;
        const QFont &font = cell.mark == ReportTable::Mark::Best ? m_strong : m_body;
        height = std::max(height, heightOf(cell.text, font, part.widths[i] - 2 * cellPadding - mark));
    }
    if (m_top + height + 2 * cellPadding > m_page.height()) {
        beginPage();
        printHeader(part);
    }
    for (std::size_t i = 0; i < part.columns.size(); ++i) {
        const QRectF place(part.lefts[i] + cellPadding, m_top + cellPadding, part.widths[i] - 2 * cellPadding, height);
        printCell(row[part.columns[i]], place, alignment(part, i));
    }
    m_top += height + 2 * cellPadding;
    printRule(Tokens::light().line);
}

void ReportPages::printCell(const ReportTable::Cell &cell, const QRectF &place, Qt::Alignment alignment)
{
    const Tokens &t = Tokens::light();
    const bool isBest = cell.mark == ReportTable::Mark::Best;
    const QString text = printedText(cell.text);
    m_painter.setFont(isBest ? m_strong : m_body);
    QRectF room = place;
    if (cell.mark != ReportTable::Mark::None) {
        room.setLeft(place.left() + markWidth);
        const qreal width = std::min(room.width(), QFontMetricsF(m_painter.font(), &m_writer).horizontalAdvance(text));
        const qreal left = alignment == Qt::AlignLeft ? place.left() : room.right() - width - markWidth;
        m_painter.setPen(isBest ? t.good : t.warn);
        m_painter.drawText(QRectF(left, place.top(), markWidth, place.height()), Qt::AlignLeft,
                           isBest ? QStringLiteral("▸") : QStringLiteral("◃"));
        if (alignment == Qt::AlignLeft)
            room.moveLeft(left + markWidth);
    }
    m_painter.setPen(t.text);
    m_painter.drawText(room, text, wrapped(alignment));
}

void ReportPages::printFigure(const ReportFigure &figure)
{
    const FigurePainting picture(figure.svg);
    if (picture.isEmpty())
        return;
    const QFont title = textFont(TextRole::Title);
    const qreal titleHeight = QFontMetricsF(title, &m_writer).height() + paragraphGap;
    const QSizeF size = picture.size().scaled(m_page.width(), m_page.height() - titleHeight, Qt::KeepAspectRatio);
    m_top += m_top > 0 ? figureGap : 0;
    need(titleHeight + size.height());
    printLines(figure.title, title, Tokens::light().text, paragraphGap);
    picture.paint(m_painter, QRectF(QPointF(0, m_top), size));
    m_top += size.height();
    if (!figure.note.isEmpty())
        printParagraph(figure.note);
}

} // namespace slipway
