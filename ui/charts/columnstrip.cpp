#include "ui/charts/columnstrip.h"

#include "models/items/tallymodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace slipway {

namespace {

constexpr int stripHeight = 150;
constexpr int nameHeight = 22;
constexpr int amountHeight = 18;
constexpr qreal mostBar = 48;
constexpr qreal barShare = 0.72; ///< of a column's width
constexpr qreal barRadius = 3;
constexpr qreal leastBar = 2;
constexpr int nameGap = 12;

class ColumnDelegate final : public QStyledItemDelegate
{
public:
    explicit ColumnDelegate(ColumnStrip *strip) : QStyledItemDelegate(strip), m_strip(strip) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const auto [left, right] = m_strip->edges(index.row());
        return {right - left, m_strip->viewport()->height()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Tokens::current();
        const QRectF column = QRectF(option.rect).adjusted(0, 0, 0, -nameHeight);
        const double share = index.data(TallyModel::ShareRole).toDouble();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(t.focus, 1.5));
            painter->drawRoundedRect(column.adjusted(1, 1, -1, -1), 4, 4);
        }
        const qreal width = std::min(mostBar, column.width() * barShare);
        const qreal height = share > 0 ? std::max(leastBar, share * (column.height() - amountHeight)) : 0;
        const QRectF bar(column.center().x() - width / 2, column.bottom() - height, width, height);
        QColor colour = t.series[0];
        colour.setAlphaF(option.state.testFlag(QStyle::State_MouseOver) ? 0.75F : 1.0F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawRoundedRect(bar, std::min(barRadius, width / 2), std::min(barRadius, width / 2));
        const QString amount = index.data(TallyModel::AmountRole).toString();
        painter->setFont(textFont(TextRole::Micro));
        if (share > 0 && painter->fontMetrics().horizontalAdvance(amount) <= column.width()) {
            painter->setPen(t.text2);
            painter->drawText(QRectF(column.left(), bar.top() - amountHeight, column.width(), amountHeight),
                              Qt::AlignHCenter | Qt::AlignVCenter, amount);
        }
        painter->restore();
    }

private:
    ColumnStrip *m_strip;
};

} // namespace

ColumnStrip::ColumnStrip(const QString &name, QWidget *parent) : TallyView(name, parent)
{
    setItemDelegate(new ColumnDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setFixedHeight(stripHeight);
}

std::pair<int, int> ColumnStrip::edges(int row) const
{
    const int columns = std::max(1, model() ? model()->rowCount() : 1);
    const int width = viewport()->width();
    return {row * width / columns, (row + 1) * width / columns};
}

void ColumnStrip::resizeEvent(QResizeEvent *event)
{
    TallyView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void ColumnStrip::paintEvent(QPaintEvent *event)
{
    TallyView::paintEvent(event);
    paintNames();
}

void ColumnStrip::paintNames()
{
    const Tokens &t = Tokens::current();
    QPainter painter(viewport());
    const int line = viewport()->height() - nameHeight;
    painter.setPen(QPen(t.axis, 1));
    painter.drawLine(0, line, viewport()->width(), line);
    painter.setFont(textFont(TextRole::Micro));
    painter.setPen(t.text3);
    int free = 0; // from here on nothing is written yet
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString name = model()->index(row, 0).data().toString();
        const int width = painter.fontMetrics().horizontalAdvance(name);
        const auto [left, right] = edges(row);
        const int begin = std::clamp((left + right - width) / 2, 0, std::max(0, viewport()->width() - width));
        if (begin < free)
            continue;
        painter.drawText(QRect(begin, line, width, nameHeight), Qt::AlignLeft | Qt::AlignVCenter, name);
        free = begin + width + nameGap;
    }
}

} // namespace slipway
