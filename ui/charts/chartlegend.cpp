#include "ui/charts/chartlegend.h"

#include "ui/charts/plotcurve.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace slipway {

namespace {

constexpr int sampleWidth = 18;
constexpr int sampleGap = 6;
constexpr int itemHeight = 22;
constexpr int shortestName = 48;

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

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(14);
}

void ChartLegend::clear()
{
    qDeleteAll(m_items);
    m_items.clear();
}

void ChartLegend::add(const QString &name, int series, const QList<qreal> &dash, const QString &fullName)
{
    auto *item = new LegendItem(name, series, dash, fullName.isEmpty() ? name : fullName, this);
    m_layout->addWidget(item);
    m_items << item;
    connect(item, &QAbstractButton::toggled, this, &ChartLegend::shownChanged);
    connect(item, &LegendItem::isolated, this, [this, item] { isolate(item); });
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
