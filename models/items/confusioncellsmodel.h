#pragma once

#include "models/items/confusiondifferencemodel.h"
#include "models/items/confusiontablemodel.h"

#include <QAbstractTableModel>

namespace slipway {

/// The cells of a confusion matrix that are worth a look, a row each, the largest first: its confusions with their
/// count and share of the row, or the differences of two matrices. Of very many classes this is what a person reads
/// first. Read only.
class ConfusionCellsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Actual, Predicted, Size, Meaning, ColumnCount };

    static constexpr int mostListed = 200;

    struct Cell {
        int row = 0; ///< in the matrix or the difference
        int column = 0;
        QString actual;
        QString predicted;
        QString size;
        QString meaning; ///< "4.1 %" of the row; of a difference "worse"
    };
    struct Cells {
        bool areDifferences = false;
        std::vector<Cell> largest; ///< at most mostListed
        qint64 all = 0;            ///< how many there are
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The cells off the diagonal that count something. Any thread; of very many classes some work.
    static Cells confusionsOf(const ConfusionTableModel::Figures &figures);
    /// The cells whose rate of the row differs. Likewise.
    static Cells differencesOf(const ConfusionDifferenceModel::Figures &figures);

    void setCells(Cells cells);
    const Cells &cells() const { return m_cells; }
    const Cell &at(int row) const { return m_cells.largest[static_cast<std::size_t>(row)]; }
    /// "Largest confusions, 200 of 3 214".
    QString title() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Cells m_cells;
};

} // namespace slipway
