#include "ui/charts/boxplotchart.h"

#include "models/domain/numbertext.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemModel>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr qreal reach = 7;
constexpr qreal mostBoxWidth = 64;
constexpr qreal dotRadius = 3;
constexpr std::size_t mostDots = 40; ///< of a group; of a larger one only the outliers are points
constexpr int lanes = 7;             ///< beside each other, so that equal values are seen

} // namespace

BoxPlotChart::BoxPlotChart(QWidget *parent) : RowsChart(parent)
{
    setAccessibleName(tr("Box plots"));
}

void BoxPlotChart::setColumns(int group, int value)
{
    m_groupColumn = group;
    m_valueColumn = value;
    read();
}

void BoxPlotChart::readColumns()
{
    const auto columnOf = [this](int column) {
        const bool isThere = model() && column >= 0 && column < model()->columnCount();
        return isThere ? columnValues(*model(), column) : ColumnValues();
    };
    m_boxes.setColumns(columnOf(m_groupColumn), columnOf(m_valueColumn));
    ColumnValues names;
    names.name = m_boxes.groupName();
    for (const BoxGroup &group : m_boxes.groups())
        names.words << tr("%1, n = %2").arg(group.name, countText(static_cast<qint64>(group.rows.size())));
    m_plane.setColumns(names, m_boxes.values());
    layOut();
}

void BoxPlotChart::resizeEvent(QResizeEvent *event)
{
    RowsChart::resizeEvent(event);
    layOut();
}

void BoxPlotChart::layOut()
{
    m_plane.layOut(size());
    m_places.assign(static_cast<std::size_t>(rowCount()), std::nullopt);
    const auto &groups = m_boxes.groups();
    const qreal each = m_plane.plot().width() / std::max<qreal>(1, static_cast<qreal>(groups.size()));
    const qreal lane = std::min(mostBoxWidth, each * 0.6) / (lanes + 1);
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (std::size_t i = 0; i < groups[group].rows.size(); ++i) {
            const double value = groups[group].values[i];
            const double column = static_cast<double>(group);
            const bool isDot = groups[group].rows.size() <= mostDots || groups[group].isOutlier(value);
            if (!isDot || !m_plane.shows(column, value))
                continue;
            const int shift = static_cast<int>(i * 3 % lanes) - lanes / 2; // the same in every picture
            m_places[static_cast<std::size_t>(groups[group].rows[i])] =
                m_plane.at(column, value) + QPointF(groups[group].rows.size() > 1 ? shift * lane : 0, 0);
        }
    }
}

std::optional<QPointF> BoxPlotChart::place(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return at < m_places.size() ? m_places[at] : std::nullopt;
}

QString BoxPlotChart::summary() const
{
    if (m_boxes.rowCount() == 0)
        return tr("Nothing to draw.");
    QStringList medians;
    for (const BoxGroup &group : m_boxes.groups())
        medians << tr("%1: median %2").arg(group.name, m_boxes.values().text(group.median));
    const QString text =
        tr("%1 by %2. %3.").arg(m_boxes.values().name, m_boxes.groupName(), medians.join(QStringLiteral(", ")));
    return m_boxes.leftOut() == 0
               ? text
               : tr("%1 %n versions without one of the two are left out.", nullptr, m_boxes.leftOut()).arg(text);
}

void BoxPlotChart::paintBox(QPainter &painter, int index) const
{
    const Tokens &tokens = Tokens::current();
    const BoxGroup &group = m_boxes.groups()[static_cast<std::size_t>(index)];
    const qreal each = m_plane.plot().width() / m_boxes.rowCount();
    const qreal half = std::min(mostBoxWidth, each * 0.6) / 2;
    const auto at = [&](double value) { return m_plane.at(index, value); };
    const qreal x = at(group.median).x();
    painter.setPen(QPen(tokens.text3, 1.25));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(at(group.lowWhisker), at(group.lowQuartile));
    painter.drawLine(at(group.highQuartile), at(group.highWhisker));
    for (const double whisker : {group.lowWhisker, group.highWhisker}) {
        const qreal y = at(whisker).y();
        painter.drawLine(QPointF(x - half / 2, y), QPointF(x + half / 2, y));
    }
    painter.setBrush(tokens.sunken);
    const qreal top = at(group.highQuartile).y();
    painter.drawRect(QRectF(x - half, top, 2 * half, at(group.lowQuartile).y() - top));
    painter.setPen(QPen(tokens.text, 2));
    const qreal middle = at(group.median).y();
    painter.drawLine(QPointF(x - half, middle), QPointF(x + half, middle));
}

void BoxPlotChart::paintChart(QPainter &painter)
{
    if (m_boxes.rowCount() == 0) {
        const bool areWords = m_boxes.values().isText();
        paintNothing(painter, rowCount() == 0 ? tr("There are no versions to draw.")
                              : areWords ? tr("“%1” holds words; a box needs numbers.").arg(m_boxes.values().name)
                                         : tr("No version has a value of both columns."));
        return;
    }
    m_plane.paint(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < m_boxes.rowCount(); ++index)
        paintBox(painter, index);
    const Tokens &tokens = Tokens::current();
    painter.setPen(QPen(tokens.base, 0.75));
    for (int row = 0; row < rowCount(); ++row) {
        const auto at = place(row);
        if (!at)
            continue;
        painter.setBrush(passes(row) ? lookOf(row).colour : tokens.line2);
        painter.drawEllipse(*at, dotRadius, dotRadius);
    }
    paintRing(painter, 7);
}

int BoxPlotChart::rowAt(QPointF place) const
{
    return nearestMark(place, reach);
}

} // namespace slipway
