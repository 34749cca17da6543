#pragma once

#include "models/items/columnvalues.h"

#include <QAbstractTableModel>

namespace slipway {

/// The values of one group: quartiles by R's type 7, whiskers to the last values within 1.5 times the distance of the
/// quartiles (Tukey), what lies beyond them as outliers.
struct BoxGroup {
    QString name;
    std::vector<int> rows; ///< of the source, in the order of their values
    std::vector<double> values;
    double lowWhisker = 0;
    double lowQuartile = 0;
    double median = 0;
    double highQuartile = 0;
    double highWhisker = 0;

    bool isOutlier(double value) const { return value < lowWhisker || value > highWhisker; }
};

/// A column of numbers by the values of another: one row for each of its words or numbers, in their order. More than
/// mostGroups numbers become as many ranges with about the same number of rows; of more words the most frequent stay
/// and the others are one group. Rows without one of the two are left out and counted. Read only.
class BoxTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int mostGroups = 12;
    enum Column { Group, Count, Low, LowQuartile, Median, HighQuartile, High, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(const ColumnValues &group, const ColumnValues &value);
    const std::vector<BoxGroup> &groups() const { return m_groups; }
    const ColumnValues &values() const { return m_value; }
    QString groupName() const { return m_group.name; }
    int leftOut() const { return m_leftOut; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void group();

    ColumnValues m_group;
    ColumnValues m_value;
    std::vector<BoxGroup> m_groups;
    int m_leftOut = 0;
};

} // namespace slipway
