#pragma once

#include "models/domain/importance.h"

#include <QAbstractTableModel>

namespace slipway {

/// Feature importance, the most important first, with shares (rankedImportance()). With another version to compare
/// with, the change of each share; features that only the other one has come last, without figures of their own. Read
/// only.
class ImportanceTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Feature, Share, Value, Cumulative, Change, ColumnCount };
    enum Role {
        NumberRole = Qt::UserRole, ///< double of the column: share, importance, cumulative share, change of the share
        RankRole,                  ///< int, its place in the order: 1 = the most important
        ScaleRole,                 ///< double, the largest magnitude of the column: the full length of a bar
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setImportance(const QList<FeatureImportance> &importance);
    /// The version that Change compares with; an empty name = none.
    void setOther(const QString &name, const QList<FeatureImportance> &importance);
    /// Of the version itself, without those that only the other one has.
    int features() const { return static_cast<int>(m_importance.size()); }
    int negativeFeatures() const; ///< likewise
    bool hasOther() const { return !m_otherName.isEmpty(); }
    /// The first features with their shares, in words.
    QString summary() const;
    /// How many features from the top reach `share` of what lies above zero; 0 when none has a share.
    int featuresFor(double share) const;
    double sum() const { return m_sum; } ///< of the importances as they are

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        RankedFeature ranked;
        double change = 0;
        enum class Presence { Both, OnlyHere, OnlyThere };
        Presence presence = Presence::Both;
    };
    void fill();
    double number(const Row &row, int column) const;
    QString text(const Row &row, int column) const;
    QString toolTip(const Row &row) const;

    QList<FeatureImportance> m_importance;
    QString m_otherName;
    QList<FeatureImportance> m_other;
    std::vector<Row> m_rows;
    double m_sum = 0;
    double m_largestShare = 0;
    double m_largestChange = 0;
};

} // namespace slipway
