#pragma once

#include "models/domain/confusion.h"

#include <QAbstractTableModel>

#include <memory>

namespace slipway {

/// What the cells of a confusion matrix say.
enum class ConfusionReading { Count, RateOfRow, RateOfColumn };

/// A confusion matrix: rows are the actual classes, columns the predicted ones. Of a matrix that is not right, what can
/// be read is shown, and problems() says what is wrong. Read only.
class ConfusionTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole, ///< qint64; invalid where the matrix has no count
        RateRole,       ///< double, of its row or, when that is read, of its column; invalid when that is empty
        CellNameRole,   ///< "true negative", … of a matrix of two classes; else empty
        DifferenceRole, ///< double, only of a ConfusionDifferenceModel
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// A matrix with the labels that are shown, and its sums: of very many classes some work.
    struct Figures {
        ConfusionMatrix matrix;
        ConfusionTotals totals;
    };
    /// Any thread.
    static std::shared_ptr<const Figures> figuresOf(const ConfusionMatrix &matrix);

    void setMatrix(const ConfusionMatrix &matrix) { setFigures(figuresOf(matrix)); }
    void setFigures(std::shared_ptr<const Figures> figures);
    std::shared_ptr<const Figures> figures() const { return m_figures; }
    void setReading(ConfusionReading reading);
    ConfusionReading reading() const { return m_reading; }
    const ConfusionMatrix &matrix() const { return m_figures->matrix; }
    const ConfusionTotals &totals() const { return m_figures->totals; }
    qint64 total() const { return totals().all; }
    qint64 rowTotal(int row) const { return totals().rows[static_cast<std::size_t>(row)]; }
    QString label(int index) const { return matrix().labels.at(index); }
    /// What is wrong with the matrix, in sentences; empty when nothing is.
    QStringList problems() const;
    /// Size, n and accuracy in words.
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// The display text is the count or the rate, the accessible one a whole sentence.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<double> rate(int row, int column) const;
    QString cellName(int row, int column) const;
    QString text(int row, int column) const;
    QString sentence(int row, int column) const;

    std::shared_ptr<const Figures> m_figures = std::make_shared<const Figures>();
    ConfusionReading m_reading = ConfusionReading::Count;
};

} // namespace slipway
