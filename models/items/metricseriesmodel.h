#pragma once

#include "models/domain/historyaxis.h"
#include "models/domain/traininghistory.h"

#include <QAbstractTableModel>

#include <memory>

namespace slipway {

/// The curves of one metric as a table: a row for every step that occurs, the step first, then a column per curve.
/// A step that a curve does not have, and a NaN, are empty cells with a word for it. Read only.
class MetricSeriesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< double, exactly as the file has it; invalid when there is none
        SplitRole,                 ///< int of Split; also a role of the horizontal header
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `stepKind` is what the steps count (stepKindOf()).
    void setFamily(const CurveFamily &family, HistoryX stepKind = HistoryX::Epoch);
    const CurveFamily &family() const { return *m_family; }
    /// The same for whoever looks at its values longer than the model holds them.
    std::shared_ptr<const CurveFamily> sharedFamily() const { return m_family; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<double> valueAt(int row, int column) const;
    const std::vector<double> &steps() const; ///< of all curves, ascending, each once

    std::shared_ptr<const CurveFamily> m_family = std::make_shared<const CurveFamily>();
    HistoryX m_stepKind = HistoryX::Epoch;
    mutable std::optional<std::vector<double>> m_steps; ///< steps() once somebody asked for rows
};

} // namespace slipway
