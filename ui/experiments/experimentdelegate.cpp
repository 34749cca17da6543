#include "ui/experiments/experimentdelegate.h"

#include "models/domain/numbertext.h"
#include "models/items/experimenttablemodel.h"
#include "ui/experiments/verdictlook.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QPainter>

namespace slipway {
namespace {

constexpr int ItemHeight = 90;

void drawLine(QPainter *painter, const QRect &rect, const QString &text, TextRole role, const QColor &colour)
{
    const QFont font = textFont(role);
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void ExperimentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::current();
    const auto experiment = index.data(ExperimentTableModel::SummaryRole).value<ExperimentSummary>();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, selected ? tokens.sel : hovered ? tokens.hover : tokens.window);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (selected) {
        const bool active = option.state & QStyle::State_Active;
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()),
                          active ? tokens.selLine : tokens.neutral);
    }
    const QRect inner = option.rect.adjusted(12, 9, -12, -8);
    const auto line = [&inner](int top, int height, int indent = 0) {
        return QRect(inner.left() + indent, inner.top() + top, inner.width() - indent, height);
    };
    const VerdictLook look = verdictLook(experiment.recommendation, experiment.blocked);
    drawLine(painter, line(0, 18), experiment.name, TextRole::BodyStrong, tokens.text);
    drawLine(painter, line(18, 16), experiment.source, TextRole::Small, tokens.text2);
    paintGlyph(*painter, look.glyph, QRectF(inner.left(), inner.top() + 39, 14, 14));
    drawLine(painter, line(38, 16, 20), verdictText(experiment), TextRole::Small, tokens.text);
    drawLine(painter, line(57, 14), tr("%1 requests", nullptr, int(experiment.rows)).arg(countText(experiment.rows)),
             TextRole::Micro, selected ? tokens.text2 : tokens.text3);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(QPen(tokens.focus, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 3, 3);
    }
    painter->restore();
}

QSize ExperimentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    // The list gives every item its width; one that asked for it would not fit beside a scroll bar that comes later.
    return {1, ItemHeight};
}

} // namespace slipway
