#include "ui/registry/candidatedelegate.h"

#include "models/items/querycandidatemodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace slipway {

namespace {

constexpr int rowHeight = 28;
constexpr int padding = 10;
constexpr int countWidth = 72;

} // namespace

void CandidateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::current();
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? tokens.sel : tokens.raised);
    QRect right = option.rect.adjusted(padding, 0, -padding, 0);
    painter->setFont(textFont(TextRole::Small));
    painter->setPen(tokens.text2);
    painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter, index.data(QueryCandidateModel::CountRole).toString());
    right.setRight(right.right() - countWidth);
    const QString kind = index.data(QueryCandidateModel::KindRole).toString();
    painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter, kind);
    right.setRight(right.right() - painter->fontMetrics().horizontalAdvance(kind) - padding);
    painter->setFont(textFont(TextRole::Code));
    painter->setPen(tokens.text);
    const QString text = index.data().toString().simplified();
    painter->drawText(right, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideMiddle, right.width()));
    painter->restore();
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight};
}

} // namespace slipway
