#pragma once

#include "models/domain/modelversion.h"

#include <QAbstractTableModel>

namespace slipway {

/// The versions of a registry page, one row each, in the order they were handed in: sorting is the service's.
/// First the fixed columns, then one for each metric. Cells answer the roles of cellroles.h. Read only.
class VersionTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The places of the fixed columns; MainMetric is the first of the metrics and moves no other column.
    enum Column { Model, Version, Stage, MainMetric, LossCurve, Created, Size, Type, FixedColumns };

    using QAbstractTableModel::QAbstractTableModel;

    /// `metrics` are the columns, most important first; bars span each column's least to greatest value in
    /// `versions`.
    void setVersions(const QList<VersionSummary> &versions, const QStringList &metrics);

    /// What the cell of the stage says: the stage, else the source's word, else that it is a run or a file of no
    /// version; empty when there is nothing to say.
    static QString stageText(const VersionSummary &version);

    const VersionSummary *version(int row) const;
    /// -1 when no row shows it.
    int rowOf(const QString &versionId) const;
    /// What VersionQuery sorts by; empty when nothing sorts by this column.
    QString sortKey(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct MetricColumn {
        QString name;
        double least = 0;
        double greatest = 0; ///< equal to least: the range is empty, and there are no bars
    };

    const MetricColumn *metricAt(int column) const;
    QString text(const VersionSummary &version, int column) const;
    QVariant metricData(const VersionSummary &version, const MetricColumn &metric, int role) const;
    QVariant tone(const VersionSummary &version, int column) const;
    QVariant toolTip(const VersionSummary &version, int column) const;

    QList<VersionSummary> m_versions;
    QList<MetricColumn> m_metrics;
};

} // namespace slipway
