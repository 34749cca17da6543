#include "models/items/tablecsv.h"

#include "models/domain/csvtext.h"
#include "models/items/cellroles.h"

#include <QAbstractItemModel>

namespace slipway {

namespace {

QByteArray cell(const QModelIndex &index)
{
    const QVariant sort = index.data(SortRole);
    switch (sort.typeId()) {
    case QMetaType::Double:
    case QMetaType::Float:
        return csvNumber(sort.toDouble());
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return sort.toString().toLatin1();
    default:
        return csvField(index.data(Qt::DisplayRole).toString());
    }
}

QByteArray line(const QByteArrayList &cells)
{
    return cells.join(',') + "\r\n";
}

} // namespace

QByteArray tableCsv(const QAbstractItemModel &model, RowNames rowNames)
{
    const bool named = rowNames == RowNames::First;
    QByteArrayList cells;
    if (named)
        cells << QByteArray();
    for (int column = 0; column < model.columnCount(); ++column)
        cells << csvField(model.headerData(column, Qt::Horizontal).toString().simplified());
    QByteArray csv = line(cells);
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        if (named)
            cells << csvField(model.headerData(row, Qt::Vertical).toString().simplified());
        for (int column = 0; column < model.columnCount(); ++column)
            cells << cell(model.index(row, column));
        csv += line(cells);
    }
    return csv;
}

} // namespace slipway
