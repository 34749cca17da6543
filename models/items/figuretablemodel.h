#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace slipway {

/// The figures behind a chart: columns of numbers, each with the words for its own. A column that is shorter than the
/// others ends in empty cells, as a NaN is one. Read only.
class FigureTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column {
        QString head;
        std::vector<double> values;
        std::function<QString(double)> text; ///< of a value that is a number
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(const QList<Column> &columns);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Column> m_columns;
    int m_rows = 0;
};

} // namespace slipway
