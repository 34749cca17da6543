#pragma once

#include "models/services/comparisonrows.h"

#include <QAbstractTableModel>

namespace slipway {

/// A comparison as a table (comparisonrows.h): a column for each version, behind it one for its change against the
/// baseline. Read only.
class ComparisonTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Section = CompareSection;
    using Shown = CompareView::Shown;
    using Kind = CompareRow::Kind;
    enum Role {
        DiffersRole = Qt::UserRole + 200, ///< bool: the versions disagree in this row
        KindRole,                         ///< int of Kind
        MetricRole,                       ///< QString: the metric of the row, where more or less of it is better
        BetterRole,                       ///< int of Direction, with MetricRole; none where nobody knows what is better
        SeriesRole,                       ///< int, of the header of a version: its look (serieslook.h)
        ModelRole,                        ///< QString, of the header of a version: its model, where they are several
        VersionRole,                      ///< QString, of the header of a version: its name without the model's
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `looks` has one for each version.
    void setComparison(const Comparison &comparison, const QList<int> &looks);
    /// What the curves say at the best step of `metric` (valuesAtBest()), shown before everything; empty = nothing.
    void setAtBest(const QString &metric, const QList<ComparedMetric> &rows);
    void setShown(Shown shown);
    /// Nothing but this section; none = all of them.
    void setSection(std::optional<Section> section);

    const Comparison &comparison() const { return m_comparison; }
    /// The version of a column; -1 for the names.
    int versionOf(int column) const;
    bool isChange(int column) const;
    /// The next row that differs in the direction of `step` (1 or -1), without those that only head or note; -1 when
    /// there is none.
    int nextDifference(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void build();
    const CompareCell *cell(const QModelIndex &index) const;

    Comparison m_comparison;
    QList<int> m_looks;
    CompareView m_view;
    QList<CompareRow> m_rows;
};

} // namespace slipway
