#include "ui/charts/rowschart.h"

#include "models/items/cellroles.h"
#include "ui/charts/chartheading.h"
#include "ui/charts/plotcurve.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemModel>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr int shapes = 8;
constexpr qreal markerRadius = 4;
constexpr std::size_t palest = 2; // of Tokens::sequential: paler ones are not seen on the ground
constexpr int mostLegendWords = 8;
constexpr qreal sampleWidth = 20;
constexpr qreal legendGap = 16;

QPolygonF markerOutline(int shape)
{
    const qreal r = markerRadius;
    switch (shape) {
    case 1:
        return {{-r, -r}, {r, -r}, {r, r}, {-r, r}};
    case 2:
        return {{0, -r - 0.5}, {r + 0.5, r - 0.5}, {-r - 0.5, r - 0.5}};
    case 3:
        return {{0, -r - 1}, {r + 1, 0}, {0, r + 1}, {-r - 1, 0}};
    case 4:
        return {{0, r + 0.5}, {r + 0.5, -r + 0.5}, {-r - 0.5, -r + 0.5}};
    case 5: // a plus
        return {{-1.4, -r}, {1.4, -r}, {1.4, -1.4}, {r, -1.4}, {r, 1.4},   {1.4, 1.4},
                {1.4, r},   {-1.4, r}, {-1.4, 1.4}, {-r, 1.4}, {-r, -1.4}, {-1.4, -1.4}};
    case 6:
        return {{r + 0.5, 0}, {-r + 0.5, r + 0.5}, {-r + 0.5, -r - 0.5}};
    case 7:
        return {{-r - 0.5, 0}, {r - 0.5, r + 0.5}, {r - 0.5, -r - 0.5}};
    default:
        return {};
    }
}

RowLook lookOfNumber(int number)
{
    const auto &colours = Tokens::current().series;
    const auto count = static_cast<int>(colours.size());
    return {colours[static_cast<std::size_t>(number % count)], seriesDash(number), (number + number / count) % shapes};
}

RowLook lookOfShare(double share)
{
    const Tokens &tokens = Tokens::current();
    if (std::isnan(share))
        return {tokens.neutral, {}, 0};
    const auto steps = static_cast<double>(tokens.sequential.size() - palest);
    const auto step = static_cast<std::size_t>(std::clamp(share, 0.0, 1.0) * (steps - 0.01));
    return {tokens.sequential[palest + step], {}, 0};
}

} // namespace

void paintMarker(QPainter &painter, QPointF at, const RowLook &look)
{
    painter.setBrush(look.colour);
    const QPolygonF outline = markerOutline(look.shape);
    if (outline.isEmpty())
        painter.drawEllipse(at, markerRadius, markerRadius);
    else
        painter.drawPolygon(outline.translated(at));
}

RowsChart::RowsChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void RowsChart::setModel(const QAbstractItemModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_chosen = -1;
    m_passing.clear();
    if (m_model) {
        const auto again = [this] { read(); };
        connect(m_model, &QAbstractItemModel::modelReset, this, again);
        connect(m_model, &QAbstractItemModel::dataChanged, this, again);
        connect(m_model, &QAbstractItemModel::rowsInserted, this, again);
        connect(m_model, &QAbstractItemModel::rowsRemoved, this, again);
        connect(m_model, &QAbstractItemModel::headerDataChanged, this, again);
    }
    read();
}

void RowsChart::read()
{
    m_rows = m_model ? m_model->rowCount() : 0;
    if (m_passing.size() != static_cast<std::size_t>(m_rows))
        m_passing.clear();
    if (m_chosen >= m_rows)
        m_chosen = -1;
    readColours();
    readColumns();
    describe();
    repaintRows();
}

void RowsChart::readColours()
{
    m_colours = {};
    m_looks.clear();
    if (!m_model)
        return;
    if (m_colourColumn && *m_colourColumn < m_model->columnCount()) {
        m_colours = columnValues(*m_model, *m_colourColumn);
        return;
    }
    for (int row = 0; row < m_rows; ++row)
        m_looks.push_back(std::max(0, m_model->index(row, 0).data(LookRole).toInt()));
}

void RowsChart::setColourColumn(std::optional<int> column)
{
    m_colourColumn = column;
    readColours();
    repaintRows();
}

void RowsChart::setPassing(const std::vector<bool> &passing)
{
    m_passing = passing.size() == static_cast<std::size_t>(m_rows) ? passing : std::vector<bool>();
    describe();
    repaintRows();
}

bool RowsChart::passes(int row) const
{
    return m_passing.empty() || m_passing[static_cast<std::size_t>(row)];
}

int RowsChart::passingCount() const
{
    return m_passing.empty() ? m_rows : static_cast<int>(std::count(m_passing.begin(), m_passing.end(), true));
}

void RowsChart::setChosenRow(int row)
{
    m_chosen = row < m_rows ? row : -1;
    update();
}

RowLook RowsChart::lookOf(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    if (m_looks.size() > at && m_rows > mostOwnLooks)
        return {Tokens::current().neutral, {}, 0};
    if (m_looks.size() > at)
        return lookOfNumber(m_looks[at]);
    if (m_colours.values.size() <= at)
        return lookOfNumber(0);
    const double value = m_colours.values[at];
    if (m_colours.isText() && !std::isnan(value))
        return lookOfNumber(static_cast<int>(value));
    return lookOfShare(m_colours.share(value));
}

QString RowsChart::rowName(int row) const
{
    return m_model ? m_model->headerData(row, Qt::Vertical).toString() : QString();
}

void RowsChart::describe()
{
    setAccessibleDescription(summary());
}

QStringList RowsChart::legendWords() const
{
    if (m_colours.isText())
        return m_colours.words;
    QStringList names;
    for (int row = 0; m_colours.values.empty() && row < m_rows && row <= mostLegendWords; ++row)
        names << rowName(row);
    return names.size() <= mostLegendWords ? names : QStringList();
}

void RowsChart::paintLegend(QPainter &painter, const QRectF &room) const
{
    const Tokens &tokens = Tokens::current();
    painter.save();
    painter.setFont(textFont(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    qreal left = room.left();
    const auto write = [&](const QString &text) {
        painter.setPen(tokens.text2);
        const qreal width = metrics.horizontalAdvance(text);
        painter.drawText(QRectF(left, room.top(), width + 1, room.height()), Qt::AlignVCenter, text);
        left += width + legendGap;
    };
    if (!m_colours.values.empty() && !m_colours.isText()) {
        write(m_colours.name);
        write(m_colours.text(m_colours.low));
        for (int step = 0; step < 7; ++step, left += 14)
            painter.fillRect(QRectF(left - 8, room.center().y() - 3, 12, 6), lookOfShare(step / 6.0).colour);
        write(m_colours.text(m_colours.high));
    }
    const QStringList words = legendWords();
    for (int i = 0; i < words.size(); ++i) {
        const QString name = metrics.elidedText(words[i], Qt::ElideMiddle, 180);
        const bool isFull = left + 30 + sampleWidth + metrics.horizontalAdvance(name) > room.right() - 80;
        if (i == mostLegendWords || (isFull && i + 1 < words.size())) {
            write(tr("%n more", nullptr, static_cast<int>(words.size()) - i));
            break;
        }
        const RowLook look = m_colours.isText() ? lookOfNumber(i) : lookOf(i);
        painter.setPen(Qt::NoPen);
        paintMarker(painter, QPointF(left + markerRadius, room.center().y()), look);
        left += 2 * markerRadius + 6;
        QPen pen(look.colour, 1.75);
        QList<qreal> dash;
        for (const qreal length : look.dash)
            dash << length / pen.widthF();
        if (!dash.isEmpty())
            pen.setDashPattern(dash);
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(QPointF(left, room.center().y()), QPointF(left + sampleWidth, room.center().y()));
        left += sampleWidth + 6;
        write(name);
    }
    painter.restore();
}

int RowsChart::nearestMark(QPointF place, qreal reach) const
{
    int best = -1;
    qreal least = reach;
    for (int row = 0; row < m_rows; ++row) {
        const auto at = passes(row) ? this->place(row) : std::nullopt;
        const qreal off = at ? std::hypot(at->x() - place.x(), at->y() - place.y()) : reach;
        if (off < least) {
            least = off;
            best = row;
        }
    }
    return best;
}

void RowsChart::paintRing(QPainter &painter, qreal radius) const
{
    const auto at = m_chosen >= 0 ? place(m_chosen) : std::nullopt;
    if (!at)
        return;
    painter.setPen(QPen(Tokens::current().focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(*at, radius, radius);
}

void RowsChart::paintNothing(QPainter &painter, const QString &sentence) const
{
    slipway::paintNothing(painter, rect(), sentence);
}

void RowsChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Tokens::current().base);
    paintChart(painter);
}

void RowsChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        repaintRows();
}

void RowsChart::choose(int row)
{
    if (row < 0)
        return;
    setChosenRow(row);
    setAccessibleDescription(rowName(row));
    Q_EMIT rowChosen(row);
}

void RowsChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(rowAt(event->position()));
}

void RowsChart::keyPressEvent(QKeyEvent *event)
{
    const bool isNext = event->key() == Qt::Key_PageDown;
    if (isNext || event->key() == Qt::Key_PageUp) {
        const int step = isNext ? 1 : -1;
        int row = m_chosen < 0 ? (isNext ? 0 : m_rows - 1) : m_chosen + step;
        while (row >= 0 && row < m_rows && !passes(row))
            row += step;
        if (row >= 0 && row < m_rows) {
            setChosenRow(row);
            setAccessibleDescription(rowName(row));
        }
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(m_chosen);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool RowsChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    if (row < 0)
        QToolTip::hideText();
    else // a name is data, whatever Qt would take it for
        QToolTip::showText(help->globalPos(), QStringLiteral("<qt>%1</qt>").arg(rowName(row).toHtmlEscaped()), this);
    return true;
}

void RowsChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void RowsChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace slipway
