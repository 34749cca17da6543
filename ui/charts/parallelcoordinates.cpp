#include "ui/charts/parallelcoordinates.h"

#include "models/domain/numbertext.h"
#include "ui/charts/plotcurve.h"
#include "ui/theme/tokens.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr qreal legendHeight = 26;
constexpr int fewRows = 60;         ///< up to here the lines are curved
constexpr int manyRows = 200;       ///< above they are thin, and while something moves without smooth edges
constexpr int settlingMs = 150;     ///< without a change, and what was drawn quickly is drawn exactly
constexpr double palestLine = 0.12; ///< how much is left of each of very many, so that it shows where they run together
constexpr qreal reach = 6;          ///< px from a line that still mean it

qreal distanceTo(QPointF place, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const qreal length = QPointF::dotProduct(along, along);
    const qreal share = length > 0 ? std::clamp(QPointF::dotProduct(place - from, along) / length, 0.0, 1.0) : 0;
    const QPointF off = place - (from + along * share);
    return std::hypot(off.x(), off.y());
}

QPen penOf(const RowLook &look, qreal width)
{
    QPen pen(look.colour, width);
    pen.setCapStyle(Qt::FlatCap);
    QList<qreal> dash;
    for (const qreal length : look.dash)
        dash << length / width;
    if (!dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

} // namespace

ParallelCoordinates::ParallelCoordinates(QWidget *parent) : RowsChart(parent)
{
    setAccessibleName(tr("Parallel coordinates"));
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingMs);
    connect(&m_settling, &QTimer::timeout, this, &ParallelCoordinates::repaintRows);
}

void ParallelCoordinates::setAxisColumns(const QList<int> &columns)
{
    m_columns = columns;
    read();
}

QList<int> ParallelCoordinates::axisColumns() const
{
    QList<int> columns;
    for (int index = 0; index < m_axes.count(); ++index)
        columns << m_axes.at(index).values.column;
    return columns;
}

void ParallelCoordinates::readColumns()
{
    m_settling.stop();
    std::vector<ColumnValues> columns;
    for (const int column : std::as_const(m_columns)) {
        if (model() && column >= 0 && column < model()->columnCount())
            columns.push_back(columnValues(*model(), column));
    }
    m_axes.setColumns(std::move(columns));
    m_axis = std::clamp(m_axis, 0, std::max(0, m_axes.count() - 1));
    setPassing(m_axes.anyBrush() ? passing() : std::vector<bool>());
}

std::vector<bool> ParallelCoordinates::passing() const
{
    std::vector<bool> passing(static_cast<std::size_t>(rowCount()));
    for (int row = 0; row < rowCount(); ++row)
        passing[static_cast<std::size_t>(row)] = m_axes.passes(row);
    return passing;
}

void ParallelCoordinates::setBrush(int column, double low, double high)
{
    const int axis = m_axes.indexOfColumn(column);
    if (axis < 0)
        return;
    const ColumnValues &values = m_axes.at(axis).values;
    const double from = values.high > values.low ? std::clamp(values.share(low), 0.0, 1.0) : 0;
    const double to = values.high > values.low ? std::clamp(values.share(high), 0.0, 1.0) : 1;
    applyBrush(axis, AxisBrush{std::min(from, to), std::max(from, to)});
}

void ParallelCoordinates::clearBrush(int column)
{
    if (const int axis = m_axes.indexOfColumn(column); axis >= 0)
        applyBrush(axis, std::nullopt);
}

void ParallelCoordinates::clearBrushes()
{
    for (int axis = 0; axis < m_axes.count(); ++axis)
        m_axes.setBrush(axis, std::nullopt);
    setPassing({});
    Q_EMIT brushed();
}

void ParallelCoordinates::applyBrush(int axis, const std::optional<AxisBrush> &brush)
{
    if (m_axes.at(axis).brush == brush)
        return;
    m_axes.setBrush(axis, brush);
    if (m_drag == Drag::None)
        m_settling.start();
    setPassing(m_axes.anyBrush() ? passing() : std::vector<bool>());
    Q_EMIT brushed();
}

void ParallelCoordinates::moveAxis(int from, int to)
{
    if (from == to || to < 0 || to >= m_axes.count())
        return;
    m_axes.move(from, to);
    m_axis = to;
    m_columns = axisColumns();
    repaintRows();
    Q_EMIT axesMoved();
}

QStringList ParallelCoordinates::brushTexts() const
{
    QStringList texts;
    for (int index = 0; index < m_axes.count(); ++index) {
        const auto &[values, brush] = m_axes.at(index);
        if (!brush)
            continue;
        const QString low = values.text(values.atShare(brush->low));
        const QString high = values.text(values.atShare(brush->high));
        texts << tr("%1 %2").arg(values.name, low == high ? low : intervalText(low, high));
    }
    return texts;
}

QString ParallelCoordinates::summary() const
{
    if (m_axes.count() == 0 || rowCount() == 0)
        return tr("Nothing to draw.");
    const QString whole = tr("%n versions", nullptr, rowCount());
    QStringList axes;
    for (int index = 0; index < m_axes.count(); ++index) {
        const ColumnValues &values = m_axes.at(index).values;
        axes << tr("%1 from %2 to %3").arg(values.name, values.text(values.low), values.text(values.high));
    }
    const QString all = tr("%1 on %2.").arg(whole, axes.join(QStringLiteral(", ")));
    if (!m_axes.anyBrush())
        return all;
    return tr("%1 %2 pass: %3.").arg(all, countText(passingCount()), brushTexts().join(QStringLiteral(", ")));
}

void ParallelCoordinates::repaintRows()
{
    const bool isBrushMoved = (m_drag != Drag::None && m_drag != Drag::Name) || m_settling.isActive();
    if (!isBrushMoved) { // while a brush moves, what lies behind stays
        m_grey = {};
        m_quick = {}; // large, and of no use until something moves again
        m_inQuick.clear();
    }
    m_front = {};
    update();
}

void ParallelCoordinates::resizeEvent(QResizeEvent *event)
{
    RowsChart::resizeEvent(event);
    m_axes.layOut(QRectF(rect()).adjusted(0, 0, 0, -legendHeight));
    m_grey = {};
    m_front = {};
    m_inQuick.clear();
}

QPolygonF ParallelCoordinates::lineOf(int row) const
{
    QPolygonF line;
    line.reserve(m_axes.count());
    for (int index = 0; index < m_axes.count(); ++index)
        line << QPointF(m_axes.x(index), m_axes.y(index, row));
    return line;
}

void ParallelCoordinates::paintRow(QPainter &painter, int row, const QPen &pen) const
{
    painter.setPen(pen);
    const QPolygonF line = lineOf(row);
    if (rowCount() > fewRows || line.size() < 2) {
        painter.drawPolyline(line);
        return;
    }
    QPainterPath path(line.first());
    for (qsizetype i = 1; i < line.size(); ++i) {
        const qreal middle = (line[i - 1].x() + line[i].x()) / 2;
        path.cubicTo({middle, line[i - 1].y()}, {middle, line[i].y()}, line[i]);
    }
    painter.strokePath(path, pen);
}

void ParallelCoordinates::paintGrey(QPainter &painter) const
{
    painter.fillRect(rect(), Tokens::current().base);
    QPen pen(Tokens::current().line2, 1);
    pen.setCosmetic(true);
    for (int row = 0; row < rowCount(); ++row)
        paintRow(painter, row, pen);
}

double ParallelCoordinates::strength() const
{
    const int lines = passingCount();
    return lines > manyRows ? std::max(palestLine, double(fewRows) / lines) : 1;
}

void ParallelCoordinates::paintPassing(QPainter &painter) const
{
    const bool isMany = passingCount() > manyRows;
    for (int row = 0; row < rowCount(); ++row) {
        if (!passes(row))
            continue;
        RowLook look = lookOf(row);
        if (isMany)
            look.dash.clear(); // a thousand dashes are a fog
        look.colour.setAlphaF(static_cast<float>(strength()));
        QPen pen = penOf(look, isMany ? 1 : 1.75);
        pen.setCosmetic(isMany); // a wide one is stroked as a shape, which costs seconds
        paintRow(painter, row, pen);
    }
}

bool ParallelCoordinates::isQuick() const
{
    return rowCount() > manyRows && (isDragged() || m_settling.isActive());
}

void ParallelCoordinates::paintQuickGrey(QPainter &painter) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    DensityLines lines;
    lines.reset(size() * ratio, qRound(ratio));
    lines.setStrength(1);
    const QTransform toPixels = QTransform::fromScale(ratio, ratio);
    for (int row = 0; row < rowCount(); ++row)
        lines.add(toPixels.map(lineOf(row)), Tokens::current().line2.rgb());
    painter.fillRect(rect(), Tokens::current().base);
    painter.drawImage(QRectF(rect()), lines.image());
}

void ParallelCoordinates::paintQuickPassing(QPainter &painter)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const auto rows = static_cast<std::size_t>(rowCount());
    if (m_inQuick.size() != rows || m_quick.size() != size() * ratio) {
        m_inQuick.assign(rows, std::nullopt);
        m_quick.reset(size() * ratio, qRound(ratio));
    }
    constexpr double steps = 32; // a picture of another strength is another whole picture
    m_quick.setStrength(std::ceil(strength() * steps) / steps);
    const QTransform toPixels = QTransform::fromScale(ratio, ratio);
    for (int row = 0; row < rowCount(); ++row) {
        std::optional<QRgb> &in = m_inQuick[static_cast<std::size_t>(row)];
        if (in.has_value() == passes(row))
            continue;
        const QPolygonF line = toPixels.map(lineOf(row));
        if (in) {
            m_quick.remove(line, *in);
            in.reset();
        } else {
            in = lookOf(row).colour.rgb();
            m_quick.add(line, *in);
        }
    }
    painter.drawImage(QRectF(rect()), m_quick.image());
}

void ParallelCoordinates::paintKept(QPainter &painter, QPixmap &kept, const std::function<void(QPainter &)> &draw)
{
    if (painter.paintEngine()->type() != QPaintEngine::Raster) { // an export keeps its lines
        draw(painter);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (kept.isNull() || kept.devicePixelRatio() != ratio) {
        kept = QPixmap(size() * ratio);
        kept.setDevicePixelRatio(ratio);
        kept.fill(Qt::transparent);
        QPainter onto(&kept);
        onto.setRenderHint(QPainter::Antialiasing);
        draw(onto);
    }
    painter.drawPixmap(0, 0, kept);
}

void ParallelCoordinates::paintChart(QPainter &painter)
{
    if (m_axes.count() == 0 || rowCount() == 0) {
        paintNothing(painter,
                     rowCount() == 0 ? tr("There are no versions to draw.") : tr("No column is chosen as an axis."));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (passingCount() < rowCount())
        paintKept(painter, m_grey, [this](QPainter &onto) { isQuick() ? paintQuickGrey(onto) : paintGrey(onto); });
    if (isQuick())
        paintQuickPassing(painter);
    else if (isDragged())
        paintPassing(painter); // what is gone with the next frame is not worth keeping
    else
        paintKept(painter, m_front, [this](QPainter &onto) { paintPassing(onto); });
    if (chosenRow() >= 0) {
        paintRow(painter, chosenRow(), QPen(Tokens::current().base, 6));
        const QColor own = lookOf(chosenRow()).colour;
        paintRow(painter, chosenRow(), QPen(own == Tokens::current().neutral ? Tokens::current().selLine : own, 3));
    }
    m_axes.paint(painter, hasFocus() ? m_axis : -1);
    paintLegend(painter,
                QRectF(m_axes.lines().left(), height() - legendHeight, width() - m_axes.lines().left(), legendHeight));
}

int ParallelCoordinates::rowAt(QPointF place) const
{
    int best = -1;
    qreal least = reach;
    if (m_axes.count() < 2 || !m_axes.lines().adjusted(-reach, -reach, reach, 40).contains(place))
        return -1;
    const qreal spread = m_axes.lines().width() / (m_axes.count() - 1);
    const int left = std::clamp(static_cast<int>((place.x() - m_axes.lines().left()) / spread), 0, m_axes.count() - 2);
    for (int row = 0; row < rowCount(); ++row) {
        if (!passes(row))
            continue;
        const QPointF from(m_axes.x(left), m_axes.y(left, row));
        const QPointF to(m_axes.x(left + 1), m_axes.y(left + 1, row));
        qreal off = distanceTo(place, from, to);
        if (rowCount() <= fewRows) { // the curve of paintRow(): both ends are level
            const qreal t = std::clamp((place.x() - from.x()) / spread, 0.0, 1.0);
            const qreal rise = t * t * (3 - 2 * t);
            off = std::min(off, std::abs(place.y() - (from.y() + (to.y() - from.y()) * rise)));
        }
        if (off < least) {
            least = off;
            best = row;
        }
    }
    return best;
}

} // namespace slipway
