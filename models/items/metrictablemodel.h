#pragma once

#include "models/domain/modelversion.h"

#include <QAbstractTableModel>

#include <array>

namespace slipway {

/// Metrics by split: a row per metric in the order of the version, a column per split that occurs, in the order
/// summary, training, validation, test. Read only.
class MetricTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< double; invalid when there is none
        SplitRole,                 ///< int of Split
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setMetrics(const QList<Metric> &metrics);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString name;
        std::array<std::optional<double>, 4> values; ///< by split
    };
    QList<Row> m_rows;
    QList<Split> m_splits;
};

/// The word for a split as the window shows it: "training", "validation", "test", "summary".
QString splitText(Split split);

} // namespace slipway
