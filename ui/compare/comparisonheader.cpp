#include "ui/compare/comparisonheader.h"

#include "models/items/comparisontablemodel.h"
#include "ui/charts/plotcurve.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace slipway {

namespace {

constexpr int sampleWidth = 18;
constexpr int sampleGap = 6;
constexpr int cellPadding = 10;
constexpr int oneLine = 30;
constexpr int twoLines = 46;
constexpr int lowerLine = 24; ///< its height where there are two

} // namespace

void ComparisonHeader::fitHeight()
{
    bool hasModels = false;
    for (int section = 0; model() && section < model()->columnCount(); ++section)
        hasModels = hasModels || !text(section, ComparisonTableModel::ModelRole).isEmpty();
    setFixedHeight(hasModels ? twoLines : oneLine);
}

QString ComparisonHeader::text(int section, int role) const
{
    return model()->headerData(section, Qt::Horizontal, role).toString();
}

void ComparisonHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QVariant look = model()->headerData(section, Qt::Horizontal, ComparisonTableModel::SeriesRole);
    const QString modelName = text(section, ComparisonTableModel::ModelRole);
    QRect line = rect;
    if (height() > oneLine && section > 0)
        line.setTop(rect.bottom() + 1 - lowerLine);
    const QRect room = line.adjusted(cellPadding, 0, -cellPadding, 0);
    QString label = text(section, Qt::DisplayRole);
    painter->save();
    painter->fillRect(rect, Tokens::current().base);
    if (modelName.isEmpty()) {
        TableHeader::paintSection(painter, line, section);
    } else {
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, Tokens::current().line);
        painter->setFont(font());
        painter->setPen(Tokens::current().text2);
        const QRect upper(room.left(), rect.top() + 2, room.width(), rect.height() - lowerLine);
        painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                          fontMetrics().elidedText(modelName, Qt::ElideMiddle, upper.width()));
        label = fontMetrics().elidedText(text(section, ComparisonTableModel::VersionRole), Qt::ElideMiddle,
                                         room.width() - leadingRoom(section));
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, label);
    }
    if (look.isValid()) {
        const int width =
            std::min(fontMetrics().horizontalAdvance(label), std::max(room.width() - leadingRoom(section), 0));
        const double right = room.right() + 1 - width - sampleGap;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(seriesPen(look.toInt(), seriesDash(look.toInt()), 2));
        const double middle = line.center().y() + 0.5;
        painter->drawLine(QPointF(right - sampleWidth, middle), QPointF(right, middle));
    }
    painter->restore();
}

QSize ComparisonHeader::sectionSizeFromContents(int section) const
{
    const QString modelName = model() ? text(section, ComparisonTableModel::ModelRole) : QString();
    if (modelName.isEmpty())
        return TableHeader::sectionSizeFromContents(section);
    const int version = fontMetrics().horizontalAdvance(text(section, ComparisonTableModel::VersionRole));
    return {std::max(leadingRoom(section) + version, fontMetrics().horizontalAdvance(modelName)) + 1 + 2 * cellPadding,
            twoLines};
}

int ComparisonHeader::leadingRoom(int section) const
{
    const QVariant look =
        model() ? model()->headerData(section, Qt::Horizontal, ComparisonTableModel::SeriesRole) : QVariant();
    return look.isValid() ? sampleWidth + sampleGap : 0;
}

} // namespace slipway
