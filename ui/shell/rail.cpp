#include "ui/shell/rail.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace slipway {

namespace {

constexpr int railWidth = 80;
constexpr QSize itemSize(72, 50);
constexpr int itemGap = 2;
constexpr int iconSide = 20;
constexpr int iconNameRole = Qt::UserRole + 1;

/// Paints one page of the rail: icon above its name, the open one filled and marked at the window's edge.
class RailDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {railWidth, itemSize.height() + itemGap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Tokens::current();
        const bool open = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        QRectF item(QPointF(option.rect.left() + (railWidth - itemSize.width()) / 2.0, option.rect.top()), itemSize);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (open || hovered) {
            painter->setBrush(open ? t.sel : t.hover);
            painter->drawRoundedRect(item, 6, 6);
        }
        if (open) {
            painter->setBrush(t.selLine);
            painter->drawRoundedRect(QRectF(option.rect.left() - 2, item.top() + 12, 5, item.height() - 24), 2, 2);
        }
        const QColor ink = open ? t.link : t.text2;
        paintIcon(*painter, index.data(iconNameRole).toString(),
                  QRectF(item.center().x() - iconSide / 2.0, item.top() + 7, iconSide, iconSide), ink);
        painter->setFont(textFont(TextRole::Micro));
        painter->setPen(ink);
        const QString title =
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, int(item.width()));
        painter->drawText(item.adjusted(0, 30, 0, -6), Qt::AlignCenter | Qt::TextSingleLine, title);
        if (open && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(t.focus, 2));
            painter->drawRoundedRect(item.adjusted(1, 1, -1, -1), 6, 6);
        }
        painter->restore();
    }
};

} // namespace

Rail::Rail(QWidget *parent) : QListView(parent), m_pages(new QStandardItemModel(this))
{
    setAccessibleName(tr("Pages"));
    setModel(m_pages);
    setItemDelegate(new RailDelegate(this));
    setFixedWidth(railWidth);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { Q_EMIT pageChosen(current.row()); });
    // Assistive programs press an item by selecting it: the open page is the selected one, and there is always one.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList selected = selectedIndexes();
        if (selected != QModelIndexList{currentIndex()})
            setCurrentIndex(selected.isEmpty() ? currentIndex() : selected.first());
        if (selected.isEmpty())
            selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    });
}

void Rail::mousePressEvent(QMouseEvent *event)
{
    const bool isOpenPage = event->button() == Qt::LeftButton && currentIndex().isValid()
                            && indexAt(event->position().toPoint()) == currentIndex();
    QListView::mousePressEvent(event);
    if (isOpenPage)
        Q_EMIT openPageClicked();
}

void Rail::addPage(const QString &title, const QString &iconName)
{
    auto *item = new QStandardItem(title);
    item->setData(iconName, iconNameRole);
    item->setToolTip(tr("%1 (Ctrl+%2)").arg(title).arg(m_pages->rowCount() + 1));
    item->setData(title, Qt::AccessibleTextRole);
    m_pages->appendRow(item);
}

void Rail::setCurrent(int page)
{
    setCurrentIndex(m_pages->index(page, 0));
}

QSize Rail::sizeHint() const
{
    return {railWidth, m_pages->rowCount() * (itemSize.height() + itemGap)};
}

} // namespace slipway
