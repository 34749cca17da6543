#pragma once

#include "models/domain/comparison.h"

#include <QAbstractTableModel>

namespace slipway {

/// A comparison as a table: a row for each quantity, under a head for each section; a column for each version, behind
/// it one for its change against the baseline. Metrics that a version states as its summary and again for the split
/// they come from stand in that split's section only. Read only.
class ComparisonTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Section { Metrics, Costs, Parameters, Tags, Artifacts, Features, Importance };
    enum class Shown { Everything, Differences };
    enum Role {
        DiffersRole = Qt::UserRole + 200, ///< bool: the versions disagree in this row
        KindRole,                         ///< int of Kind
        MetricRole,                       ///< QString: the metric of the row, where more or less of it is better
        HigherRole,                       ///< bool, with MetricRole: more is better
        LookRole,                         ///< int, of the header of a version: its look (serieslook.h)
    };
    enum class Kind { Head, Note, Values };

    using QAbstractTableModel::QAbstractTableModel;

    /// `looks` has one for each version.
    void setComparison(const Comparison &comparison, const QList<int> &looks);
    /// What the curves say at the best step of `metric` (valuesAtBest()), shown before everything; empty = nothing.
    void setAtBest(const QString &metric, const QList<ComparedMetric> &rows);
    void setShown(Shown shown);
    /// Nothing but this section; none = all of them.
    void setSection(std::optional<Section> section);
    bool has(Section section) const;

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
    /// A cell's text and how it is set.
    struct Cell {
        QString text;
        int tone = 0; ///< CellTone
        QString tip;
        QString spoken; ///< for a screen reader, where it differs from the text
    };
    struct Row {
        Kind kind = Kind::Values;
        bool differs = false;
        QString metric;
        bool higher = false;
        QList<Cell> cells; ///< one a column; only the first in heads and notes
    };

    void build();
    void buildMetrics();
    template <class Values, class ToRow>
    void addSection(Section section, const QString &title, const QList<Values> &rows, ToRow toRow);
    Row metricRow(const ComparedMetric &metric, const QString &name, bool isCost) const;
    Row textRow(const ComparedText &text) const;
    Row parameterRow(const ComparedText &text) const;
    Row artifactRow(const ComparedArtifact &artifact) const;
    Row featureRow(const ComparedFeature &feature) const;
    Row namedRow(const QString &name, bool differs) const;
    template <class ToCell>
    void fillVersions(Row &row, ToCell toCell) const;

    Comparison m_comparison;
    QList<int> m_looks;
    QString m_bestOf;
    QList<ComparedMetric> m_atBest;
    Shown m_shown = Shown::Everything;
    std::optional<Section> m_section;
    QList<Row> m_rows;
};

/// A version as the head of a column: its semantic version, else its version; with the model where the versions are of
/// several.
QString comparedName(const Comparison &comparison, int version);

} // namespace slipway
