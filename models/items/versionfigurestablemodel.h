#pragma once

#include "models/services/versionfigures.h"

#include <QAbstractTableModel>

namespace slipway {

/// Many versions as a table for charts of their rows: its name, a column for each parameter and each metric,
/// its size. A row's name stands in the vertical header too, its id in IdRole, its look in LookRole of column 0. Read
/// only.
class VersionFiguresTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const VersionFigures &figures);
    /// Of each version, as VersionFigures::looks; the rest stays.
    void setLooks(const QList<int> &looks);
    const VersionFigures &figures() const { return m_figures; }

    /// What a column is, as ColumnKey::text(); "version" for the first, "size" for the last.
    QString key(int column) const;
    /// -1 = there is none.
    int columnOf(const QString &key) const;
    int rowOf(const QString &versionId) const;
    /// Columns with two values or more, parameters or metrics: those that tell versions apart.
    QList<int> varyingParameters() const;
    QList<int> varyingMetrics() const;
    bool isMetric(int column) const;
    int sizeColumn() const { return columnCount() - 1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant value(int row, int column) const;
    int firstMetric() const;
    QList<int> varying(int begin, int end) const;

    VersionFigures m_figures;
};

} // namespace slipway
