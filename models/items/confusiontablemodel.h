#pragma once

#include "models/domain/modelversion.h"

#include <QAbstractTableModel>

namespace slipway {

/// A confusion matrix: rows are the actual classes, columns the predicted ones. A matrix whose counts do not fit its
/// labels is shown as empty. Read only.
class ConfusionTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole, ///< qint64
        RateRole,                 ///< double, of its row; invalid when the row is empty
        CellNameRole,             ///< "true negative", … of a matrix of two classes; else empty
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setMatrix(const ConfusionMatrix &matrix);
    qint64 total() const;
    qint64 rowTotal(int row) const;
    QString label(int index) const { return m_matrix.labels.at(index); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// The display text is the count, the accessible one a whole sentence.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    qint64 count(int row, int column) const;
    QString cellName(int row, int column) const;
    QString sentence(int row, int column) const;

    ConfusionMatrix m_matrix;
};

} // namespace slipway
