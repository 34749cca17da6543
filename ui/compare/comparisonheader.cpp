#include "ui/compare/comparisonheader.h"

#include "models/items/comparisontablemodel.h"
#include "ui/charts/plotcurve.h"

#include <QPainter>

namespace slipway {

namespace {

constexpr int sampleWidth = 18;
constexpr int sampleGap = 6;
constexpr int cellPadding = 10;

} // namespace

void ComparisonHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    TableHeader::paintSection(painter, rect, section);
    const QVariant look = model()->headerData(section, Qt::Horizontal, ComparisonTableModel::SeriesRole);
    if (!look.isValid())
        return;
    const QString label = model()->headerData(section, Qt::Horizontal).toString();
    const int room = rect.width() - 2 * cellPadding - leadingRoom(section);
    const int text = std::min(fontMetrics().horizontalAdvance(label), std::max(room, 0));
    const double right = rect.right() - cellPadding - text - sampleGap;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(seriesPen(look.toInt(), seriesDash(look.toInt()), 2));
    const double middle = rect.center().y() + 0.5;
    painter->drawLine(QPointF(right - sampleWidth, middle), QPointF(right, middle));
    painter->restore();
}

int ComparisonHeader::leadingRoom(int section) const
{
    const QVariant look =
        model() ? model()->headerData(section, Qt::Horizontal, ComparisonTableModel::SeriesRole) : QVariant();
    return look.isValid() ? sampleWidth + sampleGap : 0;
}

} // namespace slipway
