#pragma once

#include "models/items/confusiontablemodel.h"

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

    using Matrix = std::shared_ptr<const ConfusionTableModel::Figures>;
    struct Class {
        QString label;
        int first = 0; ///< its places in the two matrices
        int second = 0;
    };
    /// Two matrices and what they have in common: of very many classes some work.
    struct Figures {
        Matrix first;
        Matrix second;
        QList<Class> classes;
        int unmatched = 0;
        double largest = 0; ///< of all magnitudes, a share of 1

        /// Of the rates of two of the classes, a share of 1; none where one of the two matrices has no rate.
        std::optional<double> difference(int row, int column) const;
    };
    /// Any thread.
    static std::shared_ptr<const Figures> figuresOf(const Matrix &first, const Matrix &second);

    void setMatrices(const ConfusionMatrix &first, const ConfusionMatrix &second);
    void setFigures(std::shared_ptr<const Figures> figures);
    std::shared_ptr<const Figures> figures() const { return m_figures; }
    /// The magnitude that has the strongest colour: the largest there is, but a small one stays pale.
    /// ConfusionTableModel::DifferenceRole is -1 (that much worse) to 1; CountRole is the difference of the counts.
    double scale() const;
    double largest() const { return m_figures->largest; }
    /// Classes that only one of the two has, and rows that count nothing.
    QStringList problems() const;
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static std::shared_ptr<const Figures> emptyFigures();
    QString sentence(int row, int column) const;

    std::shared_ptr<const Figures> m_figures = emptyFigures();
};

} // namespace slipway
