#include "ui/charts/barlist.h"

#include "models/items/cellroles.h"
#include "models/items/tallymodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace slipway {

namespace {

constexpr int rowHeight = 28;
constexpr int padding = 4;
constexpr int gap = 10;
constexpr qreal barHeight = 8;
constexpr qreal barRadius = 3;
constexpr qreal leastBar = 3;
constexpr int glyphSide = 12;
constexpr double mostLabelShare = 0.68; ///< of what the amounts leave

class BarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Tokens::current();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(t.focus, 1.5) : QPen(Qt::NoPen));
        painter->setBrush(hovered ? t.hover : t.base);
        painter->drawRoundedRect(row, 4, 4);
        QRectF room = row.adjusted(padding, 0, -padding, 0);
        const Widths widths = widthsOf(*index.model(), room.width());
        painter->setFont(textFont(TextRole::Small));
        painter->setPen(t.text2);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, index.data(TallyModel::AmountRole).toString());
        room.setRight(room.right() - widths.amount - gap);
        QRectF label = room;
        label.setWidth(widths.label);
        paintLabel(*painter, label, index);
        const QRectF track(label.right() + gap, room.center().y() - barHeight / 2, room.right() - label.right() - gap,
                           barHeight);
        paintBar(*painter, track, index.data(TallyModel::ShareRole).toDouble());
        painter->restore();
    }

private:
    struct Widths {
        qreal label;
        qreal amount;
    };

    /// One for all rows, so that their bars begin and end together.
    static Widths widthsOf(const QAbstractItemModel &model, qreal room)
    {
        const QFontMetricsF labels(textFont(TextRole::Body));
        const QFontMetricsF amounts(textFont(TextRole::Small));
        Widths widths{0, 0};
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            const qreal glyph = index.data(StageRole).isValid() ? glyphSide + padding : 0;
            widths.label =
                std::max(widths.label, labels.horizontalAdvance(index.data().toString().simplified()) + glyph + 1);
            widths.amount =
                std::max(widths.amount, amounts.horizontalAdvance(index.data(TallyModel::AmountRole).toString()));
        }
        widths.label = std::min(widths.label, (room - widths.amount - gap) * mostLabelShare);
        return widths;
    }

    static void paintLabel(QPainter &painter, QRectF room, const QModelIndex &index)
    {
        if (const QString stage = index.data(StageRole).toString(); !stage.isEmpty()) {
            paintGlyph(painter, stageGlyph(stage),
                       QRectF(room.left(), room.center().y() - glyphSide / 2.0, glyphSide, glyphSide));
            room.setLeft(room.left() + glyphSide + padding);
        }
        painter.setFont(textFont(TextRole::Body));
        painter.setPen(Tokens::current().text);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(index.data().toString().simplified(), Qt::ElideMiddle,
                                                          static_cast<int>(room.width())));
    }

    static void paintBar(QPainter &painter, const QRectF &track, double share)
    {
        const Tokens &t = Tokens::current();
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.sunken);
        painter.drawRoundedRect(track, barRadius, barRadius);
        QRectF bar = track;
        bar.setWidth(std::max(leastBar, track.width() * share));
        painter.setBrush(t.series[0]);
        painter.drawRoundedRect(bar, barRadius, barRadius);
    }
};

} // namespace

BarList::BarList(const QString &name, QWidget *parent) : TallyView(name, parent)
{
    setItemDelegate(new BarDelegate(this));
    setUniformItemSizes(true);
}

void BarList::setModel(QAbstractItemModel *model)
{
    TallyView::setModel(model);
    const auto fit = [this, model] { setFixedHeight(rowHeight * std::max(1, model->rowCount())); };
    connect(model, &QAbstractItemModel::modelReset, this, fit);
    fit();
}

} // namespace slipway
