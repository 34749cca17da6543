#pragma once

#include "models/domain/modelversion.h"

#include <QAbstractTableModel>

namespace slipway {

/// Feature importance, the most important first, with shares. The share is the importance divided by the sum of all
/// magnitudes (which is the plain sum as long as none is negative) and keeps its sign; the cumulative share adds
/// magnitudes, so that it ends at 1. A NaN has no share and comes last. Read only.
class ImportanceTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Feature, Share, Value, Cumulative, ColumnCount };
    enum Role {
        NumberRole = Qt::UserRole, ///< double of the column: share, importance, cumulative share
        RankRole,                  ///< int, 1 = the most important
        ScaleRole,                 ///< double, the largest magnitude of all shares: the full length of a bar
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setImportance(const QList<FeatureImportance> &importance);
    /// How many features from the top reach `share` of the sum; 0 when none has a share.
    int featuresFor(double share) const;
    double sum() const { return m_sum; } ///< of the importances as they are

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString feature;
        double importance = 0;
        double share = 0;
        double cumulative = 0;
    };
    double number(const Row &row, int column) const;
    QString text(const Row &row, int column) const;

    std::vector<Row> m_rows;
    double m_sum = 0;
    double m_largestShare = 0;
};

} // namespace slipway
