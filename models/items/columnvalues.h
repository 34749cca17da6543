#pragma once

#include <QStringList>

#include <vector>

class QAbstractItemModel;

namespace slipway {

/// One column of an item model as a chart of its rows draws it. A cell is what the model says in SortRole, else its
/// text. A column of numbers only is an axis of numbers; any other is an axis of words in natural order ("v2" before
/// "v10"). An empty cell (or one that only says missingText()), a NaN and an infinity have no place on an axis.
struct ColumnValues {
    int column = -1;
    QString name;               ///< of the horizontal header
    std::vector<double> values; ///< one for each row, NaN = no place; of words the place in `words`
    QStringList words;          ///< empty for numbers
    double low = 0;             ///< of the finite values; 0 when there is none
    double high = 0;
    int missing = 0; ///< rows without a place

    bool isText() const { return !words.isEmpty(); }
    /// 0 at `low`, 1 at `high`, 0.5 where all are equal; a NaN stays one. Never overflows.
    double share(double value) const;
    double atShare(double share) const;
    /// A value as people read it; of words the nearest.
    QString text(double value) const;
};

ColumnValues columnValues(const QAbstractItemModel &model, int column);

} // namespace slipway
