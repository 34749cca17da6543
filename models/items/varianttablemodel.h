#pragma once

#include "models/domain/experiment.h"

#include <QAbstractTableModel>

namespace slipway {

/// The arms of an experiment, control first: requests, traffic against the plan, the primary metric with its interval,
/// and the quantiles of the first measured quantity.
class VariantTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ArmColumn,
        RequestsColumn,
        TrafficColumn,
        PrimaryColumn,
        P50Column,
        P95Column,
        P99Column,
        ColumnCount
    };
    enum Role {
        SecondaryTextRole = Qt::UserRole + 1, ///< shown dimmed after the text: "of 80", "91.56 to 92.64"
        SeriesRole,                           ///< int; 0 = control, then the treatments in order
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setAnalysis(const ExperimentAnalysis &analysis);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Variant variant;
        std::optional<ArmMetric> primary;
        std::optional<ArmMetric> measured; ///< of m_measured
    };

    QString text(const Row &row, int column) const;
    QString secondaryText(const Row &row, int column) const;

    QList<Row> m_rows;
    MetricPlan m_primary;
    MetricPlan m_measured;
    bool m_countsUsers = false; ///< the unit of the plan
    bool m_hasPhases = false;   ///< each with a split of its own
};

/// A metric's value in its own unit: a rate in per cent, a mean with one decimal when it is in milliseconds.
QString metricValueText(const MetricPlan &plan, double value);

} // namespace slipway
