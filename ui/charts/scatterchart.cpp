#include "ui/charts/scatterchart.h"

#include "models/domain/paretofront.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemModel>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

constexpr qreal legendHeight = 26;
constexpr qreal reach = 8;    ///< px from a point that still mean it
constexpr qreal markSide = 4; ///< px around a point that its mark takes
constexpr qsizetype mostNames = 8;

} // namespace

ScatterChart::ScatterChart(QWidget *parent) : RowsChart(parent)
{
    setAccessibleName(tr("Scatter plot"));
}

void ScatterChart::setColumns(int x, int y)
{
    m_xColumn = x;
    m_yColumn = y;
    read();
}

void ScatterChart::setDirections(std::optional<Best> x, std::optional<Best> y)
{
    m_bestX = x;
    m_bestY = y;
    findFront();
    describe();
    update();
}

void ScatterChart::readColumns()
{
    const auto columnOf = [this](int column) {
        const bool isThere = model() && column >= 0 && column < model()->columnCount();
        return isThere ? columnValues(*model(), column) : ColumnValues();
    };
    m_x = columnOf(m_xColumn);
    m_y = columnOf(m_yColumn);
    m_plane.setColumns(m_x, m_y);
    m_plane.layOut(size(), legendHeight);
    findFront();
}

void ScatterChart::repaintRows()
{
    findFront();
    update();
}

void ScatterChart::resizeEvent(QResizeEvent *event)
{
    RowsChart::resizeEvent(event);
    m_plane.layOut(size(), legendHeight);
}

void ScatterChart::findFront()
{
    m_front.clear();
    if (!m_bestX || !m_bestY || m_x.isText() || m_y.isText())
        return;
    std::vector<double> x = m_x.values;
    for (int row = 0; row < static_cast<int>(x.size()); ++row) {
        if (!passes(row))
            x[static_cast<std::size_t>(row)] = std::numeric_limits<double>::quiet_NaN();
    }
    for (const std::size_t row : paretoFront(x, *m_bestX, m_y.values, *m_bestY))
        m_front << static_cast<int>(row);
}

std::optional<QPointF> ScatterChart::place(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    if (at >= m_x.values.size() || at >= m_y.values.size() || !m_plane.shows(m_x.values[at], m_y.values[at]))
        return std::nullopt;
    return m_plane.at(m_x.values[at], m_y.values[at]);
}

int ScatterChart::notShown() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += place(row).has_value() ? 0 : 1;
    return count;
}

QString ScatterChart::summary() const
{
    const int shown = rowCount() - notShown();
    if (shown == 0)
        return tr("Nothing to draw.");
    QString text = tr("%1 by %2, %n points", nullptr, shown).arg(m_y.name, m_x.name);
    if (shown < rowCount())
        text = tr("%1; %n without a value", nullptr, rowCount() - shown).arg(text);
    if (m_front.isEmpty())
        return text;
    QStringList names;
    for (const int row : m_front.mid(0, mostNames))
        names << rowName(row);
    return tr("%1. Not beaten in both: %2.").arg(text, names.join(QStringLiteral(", ")));
}

void ScatterChart::paintChart(QPainter &painter)
{
    if (rowCount() == 0 || m_x.column < 0 || m_y.column < 0) {
        paintNothing(painter, rowCount() == 0 ? tr("There are no versions to draw.")
                                              : tr("No columns are chosen for the axes."));
        return;
    }
    m_plane.paint(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFront(painter);
    const Tokens &tokens = Tokens::current();
    for (const bool passing : {false, true}) { // what passes lies above what does not
        for (int row = 0; row < rowCount(); ++row) {
            const auto at = place(row);
            if (!at || passes(row) != passing)
                continue;
            RowLook look = lookOf(row);
            if (!passing)
                look.colour = tokens.line2;
            painter.setPen(QPen(tokens.base, 1));
            paintMarker(painter, *at, look);
        }
    }
    paintRing(painter, 8);
    paintNames(painter);
    paintLegend(painter,
                QRectF(m_plane.plot().left(), height() - legendHeight, width() - m_plane.plot().left(), legendHeight));
}

void ScatterChart::paintFront(QPainter &painter) const
{
    if (m_front.isEmpty())
        return;
    const QRectF &plot = m_plane.plot();
    // What is beaten by the front lies beyond its steps: to the worse side of each of them.
    const bool lowX = m_bestX == Best::Lowest;
    const bool lowY = m_bestY == Best::Lowest;
    QList<int> order = m_front;
    if (!lowX)
        std::reverse(order.begin(), order.end());
    QPolygonF steps;
    for (const int row : std::as_const(order)) {
        const auto at = place(row);
        if (!at)
            continue;
        steps << (steps.isEmpty() ? QPointF(at->x(), lowY ? plot.top() : plot.bottom())
                                  : QPointF(at->x(), steps.last().y()));
        steps << *at;
    }
    if (steps.isEmpty())
        return;
    steps << QPointF(lowX ? plot.right() : plot.left(), steps.last().y());
    QPen pen(Tokens::current().text3, 1.25);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(steps);
}

std::optional<QRectF> ScatterChart::freePlace(QPointF at, QSizeF size, const QList<QRectF> &taken) const
{
    constexpr qreal gap = 8;
    const qreal right = at.x() + 10;
    const qreal left = at.x() - 10 - size.width();
    const qreal above = at.y() - size.height() - markSide - 1;
    const qreal below = at.y() + markSide + 1;
    for (const QPointF corner :
         {QPointF(right, above), QPointF(left, above), QPointF(right, below), QPointF(left, below)}) {
        const QRectF label(corner, size);
        const bool fits = label.left() >= m_plane.plot().left() && label.right() <= m_plane.plot().right()
                          && label.top() >= 0 && label.bottom() <= m_plane.plot().bottom();
        const QRectF room = label.adjusted(-gap, 0, gap, 0);
        if (fits && std::none_of(taken.begin(), taken.end(), [&](const QRectF &one) { return one.intersects(room); }))
            return label;
    }
    return std::nullopt;
}

void ScatterChart::paintNames(QPainter &painter) const
{
    painter.setFont(textFont(TextRole::Small));
    painter.setPen(Tokens::current().text2);
    const QFontMetricsF metrics(painter.font());
    QList<QRectF> taken; // by marks of the front and names
    for (const int row : m_front) {
        if (const auto at = place(row))
            taken << QRectF(*at, QSizeF(0, 0)).adjusted(-markSide, -markSide, markSide, markSide);
    }
    for (const int row : m_front.mid(0, mostNames)) {
        const auto at = place(row);
        if (!at)
            continue;
        const QString name = metrics.elidedText(rowName(row), Qt::ElideMiddle, 160);
        const auto label = freePlace(*at, QSizeF(metrics.horizontalAdvance(name) + 2, metrics.height()), taken);
        if (!label)
            continue;
        taken << *label;
        QColor ground = Tokens::current().base;
        ground.setAlphaF(0.8F);
        painter.fillRect(*label, ground);
        painter.drawText(*label, Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

int ScatterChart::rowAt(QPointF place) const
{
    return nearestMark(place, reach);
}

} // namespace slipway
