#include "ui/charts/chartlegend.h"

#include "ui/charts/plotcurve.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr int sampleWidth = 18;
constexpr int sampleGap = 6;
constexpr int itemHeight = 22;
constexpr int shortestName = 48;
constexpr int itemGap = 14;

} // namespace

LegendItem::LegendItem(const QString &name, int series, const QList<qreal> &dash, const QString &tip, QWidget *parent)
    : QAbstractButton(parent), m_series(series), m_dash(dash)
{
    setText(name);
    setCheckable(true);
    setChecked(true);
    setFont(textFont(TextRole::Small));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Show %1").arg(name));
    setToolTip(tip.toHtmlEscaped() + QLatin1Char('\n') + tr("Click to hide or show, double click to show alone"));
}

QSize LegendItem::sizeHint() const
{
    return {sampleWidth + sampleGap + fontMetrics().horizontalAdvance(text()) + 1, itemHeight};
}

QSize LegendItem::minimumSizeHint() const
{
    const int name = std::min(fontMetrics().horizontalAdvance(text()) + 1, shortestName);
    return {sampleWidth + sampleGap + name, itemHeight};
}

void LegendItem::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen = seriesPen(m_series, m_dash, 2);
    if (!isChecked())
        pen.setColor(tokens.disabled);
    painter.setPen(pen);
    const qreal middle = height() / 2.0;
    painter.drawLine(QPointF(0, middle), QPointF(sampleWidth, middle));
    QFont shown = font();
    shown.setStrikeOut(!isChecked()); // hidden is told by shape as well as by colour
    painter.setFont(shown);
    painter.setPen(!isChecked() ? tokens.text3 : underMouse() ? tokens.text : tokens.text2);
    const QRect room = rect().adjusted(sampleWidth + sampleGap, 0, 0, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width()));
}

void LegendItem::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT isolated();
}

void LegendItem::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ShiftModifier)
        Q_EMIT isolated();
    else if (enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

ChartLegend::ChartLegend(Rows rows, QWidget *parent) : QWidget(parent), m_rows(rows)
{
    QSizePolicy policy(QSizePolicy::Preferred, rows == Rows::AsNeeded ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(rows == Rows::AsNeeded);
    setSizePolicy(policy);
}

void ChartLegend::clear()
{
    qDeleteAll(m_items);
    m_items.clear();
    updateGeometry();
}

void ChartLegend::add(const QString &name, int series, const QList<qreal> &dash, const QString &fullName)
{
    auto *item = new LegendItem(name, series, dash, fullName.isEmpty() ? name : fullName, this);
    item->setVisible(true);
    m_items << item;
    connect(item, &QAbstractButton::toggled, this, &ChartLegend::shownChanged);
    connect(item, &LegendItem::isolated, this, [this, item] { isolate(item); });
    updateGeometry();
    place();
}

QSize ChartLegend::sizeHint() const
{
    int width = 0;
    for (const LegendItem *item : m_items)
        width += (width > 0 ? itemGap : 0) + item->sizeHint().width();
    return {width, itemHeight};
}

QSize ChartLegend::minimumSizeHint() const
{
    int all = 0;
    int widest = 0;
    for (const LegendItem *item : m_items) {
        const int width = item->minimumSizeHint().width();
        all += (all > 0 ? itemGap : 0) + width;
        widest = std::max(widest, width);
    }
    return {m_rows == Rows::One ? all : widest, itemHeight};
}

int ChartLegend::heightForWidth(int width) const
{
    return m_items.isEmpty() ? itemHeight : places(width).last().bottom() + 1;
}

void ChartLegend::resizeEvent(QResizeEvent *)
{
    place();
}

QList<QRect> ChartLegend::places(int width) const
{
    QList<QRect> all;
    // In one row each gives way in proportion to what it can give.
    const int wished = sizeHint().width();
    const int least = minimumSizeHint().width();
    const double share = m_rows == Rows::One && wished > width && wished > least
                             ? std::min(1.0, double(wished - width) / (wished - least))
                             : 0;
    QPoint at;
    for (const LegendItem *item : m_items) {
        const int most = item->sizeHint().width();
        const int needed = most - static_cast<int>(std::ceil(share * (most - item->minimumSizeHint().width())));
        if (m_rows == Rows::AsNeeded && at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + itemHeight};
        all.append({at, QSize(m_rows == Rows::One ? needed : std::min(needed, width), itemHeight)});
        at.rx() += needed + itemGap;
    }
    return all;
}

void ChartLegend::place()
{
    const QList<QRect> all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i)
        m_items[i]->setGeometry(all[i]);
}

void ChartLegend::isolate(const LegendItem *item)
{
    const bool alone = std::all_of(m_items.begin(), m_items.end(),
                                   [&](const LegendItem *other) { return other->isChecked() == (other == item); });
    for (LegendItem *other : std::as_const(m_items)) {
        const QSignalBlocker blocker(other);
        other->setChecked(alone || other == item);
        other->update();
    }
    Q_EMIT shownChanged();
}

} // namespace slipway
