#pragma once

#include "models/domain/confusion.h"

#include <QAbstractTableModel>

namespace slipway {

/// The difference of two confusion matrices, cell by cell: the rate of the row in the second minus that in the first,
/// in points. More on the diagonal is better, more beside it is worse. Classes are matched by their names; those that
/// only one matrix has are left out and said. Read only.
class ConfusionDifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMatrices(const ConfusionMatrix &first, const ConfusionMatrix &second);
    const ConfusionMatrix &first() const { return m_first; }
    const ConfusionMatrix &second() const { return m_second; }
    /// The magnitude that has the strongest colour: the largest there is, but a small one stays pale.
    /// ConfusionTableModel::DifferenceRole is -1 (that much worse) to 1; CountRole is the difference of the counts.
    double scale() const;
    double largest() const { return m_largest; } ///< of all magnitudes, a share of 1
    /// Classes that only one of the two has, and rows that count nothing.
    QStringList problems() const;
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void findLargest();
    std::optional<double> difference(int row, int column) const;
    QString sentence(int row, int column) const;

    ConfusionMatrix m_first;
    ConfusionMatrix m_second;
    ConfusionTotals m_firstTotals;
    ConfusionTotals m_secondTotals;
    struct Class {
        QString label;
        int first = 0;
        int second = 0;
    };
    QList<Class> m_classes;
    int m_unmatched = 0;
    double m_largest = 0;
};

} // namespace slipway
