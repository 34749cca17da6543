#pragma once

#include "models/domain/readingtable.h"

#include <QAbstractTableModel>

namespace slipway {

/// A table of figures, each with its source. Read only; figures are set right, words left.
class ReadingTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const ReadingTable &table);
    /// How the figure of a cell came about; null where it is none.
    std::shared_ptr<const FigureSource> source(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ReadingTable m_table;
};

} // namespace slipway
