#pragma once

#include "models/domain/importance.h"

#include <QAbstractTableModel>

#include <optional>

namespace slipway {

/// One version of an ImportanceRankModel.
struct RankedVersion {
    QString name;
    int look = 0; ///< seriesLooks()
    QList<FeatureImportance> importance;
};

/// How two versions agree on their features.
struct RankAgreement {
    int common = 0;            ///< features with a rank in both
    int used = 0;              ///< the longer of the two lists of features that are used at all
    std::optional<double> tau; ///< Kendall's tau-b of their importances; none below two, or when all are equal
    std::optional<double>
        overlap;          ///< rank-biased overlap of what each uses, persistence 0.9; none when one uses nothing
    QStringList added;    ///< features that the first version does not have
    QStringList vanished; ///< that only the first has

    /// What the figures mean, in whole sentences.
    QString text() const;
};

/// How much of a rank-biased overlap the first ten ranks make, as "86 %".
QString overlapShareText();

/// The features of several versions by rank, the first version being what the others are compared with: a row for each
/// feature, by its best place in any version; columns Feature, then rank, share and change of share of each version
/// (the first has no change). Read only.
class ImportanceRankModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// One feature in one version.
    struct Place {
        int rank = 0; ///< 0: the version does not have it, or without a number; equals share theirs (RankedFeature)
        int lane = 0; ///< as the rank, but each once
        double share = 0;
        bool isUsed = false; ///< its importance is not 0
    };
    struct Row {
        QString feature;           ///< lineText() of its name
        std::vector<Place> places; ///< one for each version

        int bestLane() const;
        /// Rank in a version minus the rank in the first: below zero it has risen; none without both, and 0 for one
        /// that neither uses, whatever the others did above it.
        std::optional<int> rankChange(int version) const;
        /// Share in a version minus that in the first, where a feature that is not there has 0.
        double shareChange(int version) const;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setVersions(const QList<RankedVersion> &versions);
    int versions() const { return static_cast<int>(m_names.size()); }
    QString versionName(int version) const { return m_names.at(version); }
    int look(int version) const { return m_looks.at(version); }
    const Row &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// With the first version; `version` is 1 or more.
    const RankAgreement &agreement(int version) const { return m_agreements[static_cast<std::size_t>(version)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class Figure { Rank, Share, Change };
    struct Column {
        int version = 0;
        Figure figure = Figure::Rank;
    };
    static Column columnAt(int section);
    void agree(int version, const std::vector<std::vector<RankedFeature>> &ranked);

    QStringList m_names;
    QList<int> m_looks;
    std::vector<Row> m_rows;
    std::vector<RankAgreement> m_agreements;
};

} // namespace slipway
