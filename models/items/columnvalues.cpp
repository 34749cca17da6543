#include "models/items/columnvalues.h"

#include "models/domain/modelversion.h"
#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"

#include <QAbstractItemModel>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

bool isNumber(const QVariant &cell)
{
    switch (cell.typeId()) {
    case QMetaType::Double:
    case QMetaType::Float:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return true;
    default:
        return false;
    }
}

QVariant cellOf(const QModelIndex &index)
{
    const QVariant sort = index.data(SortRole);
    if (sort.isValid())
        return sort;
    const QVariant text = index.data(Qt::DisplayRole);
    return text.toString() == missingText() ? QVariant() : text;
}

bool isEmpty(const QVariant &cell)
{
    return !cell.isValid() || cell.toString().isEmpty();
}

void readNumbers(ColumnValues &read, const QList<QVariant> &cells)
{
    for (const QVariant &cell : cells) {
        const double value = isEmpty(cell) ? nan : cell.toDouble();
        read.values.push_back(std::isfinite(value) ? value : nan);
    }
}

void readWords(ColumnValues &read, const QList<QVariant> &cells)
{
    for (const QVariant &cell : cells) {
        if (!isEmpty(cell))
            read.words << cell.toString();
    }
    std::sort(read.words.begin(), read.words.end(), [](const QString &a, const QString &b) {
        const int order = compareVersions(a, b);
        return order != 0 ? order < 0 : a < b;
    });
    read.words.removeDuplicates();
    QHash<QString, int> places;
    for (int place = 0; place < read.words.size(); ++place)
        places.insert(read.words[place], place);
    for (const QVariant &cell : cells)
        read.values.push_back(isEmpty(cell) ? nan : places.value(cell.toString()));
}

} // namespace

double ColumnValues::share(double value) const
{
    if (std::isnan(value))
        return nan;
    if (!(high > low))
        return 0.5;
    return (value / 2 - low / 2) / (high / 2 - low / 2); // in halves: the whole may be beyond what a double holds
}

double ColumnValues::atShare(double share) const
{
    return low * (1 - share) + high * share;
}

QString ColumnValues::text(double value) const
{
    if (std::isnan(value))
        return missingText();
    if (isText())
        return words[std::clamp<qsizetype>(std::lround(value), 0, words.size() - 1)];
    const bool isCount =
        value == std::floor(value) && std::abs(value) < 1e15 && low == std::floor(low) && high == std::floor(high);
    return isCount ? countText(static_cast<qint64>(value)) : metricText(value);
}

ColumnValues columnValues(const QAbstractItemModel &model, int column)
{
    ColumnValues read;
    read.column = column;
    read.name = model.headerData(column, Qt::Horizontal).toString();
    QList<QVariant> cells;
    cells.reserve(model.rowCount());
    for (int row = 0; row < model.rowCount(); ++row)
        cells << cellOf(model.index(row, column));
    const bool numbers =
        std::all_of(cells.begin(), cells.end(), [](const QVariant &cell) { return isNumber(cell) || isEmpty(cell); });
    read.values.reserve(static_cast<std::size_t>(cells.size()));
    if (numbers)
        readNumbers(read, cells);
    else
        readWords(read, cells);
    bool any = false;
    for (const double value : read.values) {
        if (std::isnan(value)) {
            ++read.missing;
            continue;
        }
        read.low = any ? std::min(read.low, value) : value;
        read.high = any ? std::max(read.high, value) : value;
        any = true;
    }
    return read;
}

} // namespace slipway
