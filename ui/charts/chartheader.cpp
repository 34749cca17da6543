#include "ui/charts/chartheader.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QPainter>

namespace slipway {

namespace {

constexpr int padding = 4;
constexpr int mostMeasured = 200; // of thousands of sections these say enough

} // namespace

ChartHeader::ChartHeader(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
{
    setFont(textFont(TextRole::Small));
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(16);
    setDefaultAlignment(Qt::AlignCenter);
    setTextElideMode(Qt::ElideMiddle); // a class name may differ at either end
}

void ChartHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &tokens = Tokens::current();
    painter->fillRect(rect, tokens.base);
    const QVariant alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const auto flags = alignment.isValid() ? Qt::Alignment(alignment.toInt()) : defaultAlignment();
    const QRect room = rect.adjusted(padding, 0, -padding, 0);
    const QStringList lines = model()->headerData(section, orientation()).toString().split(QLatin1Char('\n'));
    const int lineHeight = fontMetrics().height();
    QRect line(room.left(), room.center().y() - lineHeight * static_cast<int>(lines.size()) / 2, room.width(),
               lineHeight);
    painter->setFont(font());
    for (const QString &text : lines) {
        painter->setPen(lines.size() > 1 && &text == &lines.last() ? tokens.text3 : tokens.text2);
        painter->drawText(line, static_cast<int>(flags), fontMetrics().elidedText(text, textElideMode(), room.width()));
        line.translate(0, lineHeight);
    }
}

int ChartHeader::neededWidth() const
{
    int widest = 0;
    for (int section = 0; section < std::min(count(), mostMeasured); ++section) {
        const QString text = model()->headerData(section, orientation()).toString();
        for (const QString &line : text.split(QLatin1Char('\n')))
            widest = std::max(widest, fontMetrics().horizontalAdvance(line));
    }
    return widest + 2 * padding;
}

void paintChartRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = Tokens::current();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view && view->hasFocus() && view->currentIndex().row() == index.row();
    painter.fillRect(option.rect, current ? tokens.sel : tokens.base);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.grid);
    if (current && index.column() == 0)
        painter.fillRect(option.rect.left(), option.rect.top(), 2, option.rect.height(), tokens.selLine);
}

} // namespace slipway
