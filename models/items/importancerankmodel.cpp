#include "models/items/importancerankmodel.h"

#include "models/domain/numbertext.h"
#include "models/domain/reporttext.h"
#include "models/items/cellroles.h"
#include "models/stats/ranks.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr double persistence = 0.9; // a reader looks at about ten ranks
constexpr size_t depthSaid = 10;
constexpr double alike = 0.75;
constexpr double related = 0.4;
constexpr int fewCommon = 5;

/// Of two features tau is always 1 or -1, and it says nothing of features that only one has: the overlap does.
QString tauWord(double tau, int common, std::optional<double> overlap)
{
    if (common < fewCommon)
        return ImportanceRankModel::tr("Too few features in common to say how much alike the rankings are");
    if (tau >= alike && overlap.value_or(1) >= alike)
        return ImportanceRankModel::tr("Both rank the features much alike");
    if (tau >= related)
        return ImportanceRankModel::tr("Both rank the features alike in part");
    return tau > -related ? ImportanceRankModel::tr("The two rankings are hardly related")
                          : ImportanceRankModel::tr("The two rankings are opposed");
}

} // namespace

QString overlapShareText()
{
    return percentText(stats::overlapWeight(depthSaid, persistence), 0);
}

QString RankAgreement::text() const
{
    QStringList sentences;
    if (tau) {
        sentences << ImportanceRankModel::tr(
                         "%1: Kendall's tau is %2 over %n common features (1: the same order, 0: no relation, %3: "
                         "reversed).",
                         nullptr, common)
                         .arg(tauWord(*tau, common, overlap), fixedText(*tau, 2), fixedText(-1, 0));
    } else {
        sentences << ImportanceRankModel::tr("The orders cannot be compared: of the features in common (%1) too few "
                                             "differ in importance.")
                         .arg(countText(common));
    }
    if (overlap) {
        const QString figure = fixedText(*overlap, 2);
        sentences << (used > static_cast<int>(depthSaid)
                          ? ImportanceRankModel::tr("Rank-biased overlap is %1 (1: the same ranking, 0: nothing in "
                                                    "common); the first ten ranks make %2 of it.")
                                .arg(figure, overlapShareText())
                          : ImportanceRankModel::tr(
                                "Rank-biased overlap is %1 (1: the same ranking, 0: nothing in common).")
                                .arg(figure));
    }
    return sentences.join(QLatin1Char(' '));
}

int ImportanceRankModel::Row::bestLane() const
{
    int best = 0;
    for (const Place &place : places) {
        if (place.lane > 0 && (best == 0 || place.lane < best))
            best = place.lane;
    }
    return best;
}

std::optional<int> ImportanceRankModel::Row::rankChange(int version) const
{
    const Place &before = places.front();
    const Place &now = places[static_cast<size_t>(version)];
    if (before.rank == 0 || now.rank == 0)
        return std::nullopt;
    return before.isUsed || now.isUsed ? now.rank - before.rank : 0;
}

double ImportanceRankModel::Row::shareChange(int version) const
{
    return places[static_cast<size_t>(version)].share - places.front().share;
}

void ImportanceRankModel::setVersions(const QList<RankedVersion> &versions)
{
    beginResetModel();
    m_names.clear();
    m_looks.clear();
    m_rows.clear();
    m_agreements.assign(static_cast<size_t>(versions.size()), {});
    std::vector<std::vector<RankedFeature>> ranked;
    QHash<QString, size_t> rowOf;
    for (const RankedVersion &version : versions) {
        m_names << version.name;
        m_looks << version.look;
        ranked.push_back(rankedImportance(version.importance));
        for (const RankedFeature &entry : ranked.back()) {
            if (!rowOf.contains(entry.feature)) {
                rowOf.insert(entry.feature, m_rows.size());
                m_rows.push_back({lineText(entry.feature), std::vector<Place>(static_cast<size_t>(versions.size()))});
            }
            Place &place = m_rows[rowOf.value(entry.feature)].places[ranked.size() - 1];
            if (place.rank == 0)
                place = {entry.rank, entry.place, std::isfinite(entry.share) ? entry.share : 0, entry.importance != 0};
        }
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        const int first = a.bestLane();
        const int second = b.bestLane();
        return first != 0 && (second == 0 || first < second);
    });
    for (int version = 1; version < m_names.size(); ++version)
        agree(version, ranked);
    endResetModel();
}

void ImportanceRankModel::agree(int version, const std::vector<std::vector<RankedFeature>> &ranked)
{
    const auto at = static_cast<size_t>(version);
    RankAgreement &agreement = m_agreements[at];
    QHash<QString, std::pair<double, size_t>> before; // importance and number
    std::vector<size_t> first;
    for (const RankedFeature &entry : ranked.front()) {
        if (before.contains(entry.feature) || entry.rank == 0)
            continue;
        const auto number = static_cast<size_t>(before.size());
        before.insert(entry.feature, {entry.importance, number});
        if (entry.importance != 0)
            first.push_back(number);
    }
    std::vector<double> x;
    std::vector<double> y;
    std::vector<size_t> second;
    auto nextNumber = static_cast<size_t>(before.size());
    for (const RankedFeature &entry : ranked[at]) {
        const auto found = before.constFind(entry.feature);
        if (entry.rank == 0)
            continue;
        if (entry.importance != 0)
            second.push_back(found == before.constEnd() ? nextNumber++ : found->second);
        if (found != before.constEnd() && std::isfinite(found->first) && std::isfinite(entry.importance)) {
            x.push_back(found->first);
            y.push_back(entry.importance);
        }
    }
    agreement.common = static_cast<int>(x.size());
    agreement.used = static_cast<int>(std::max(first.size(), second.size()));
    if (const auto tau = stats::kendallTau(x, y))
        agreement.tau = tau->tauB;
    if (const auto overlap = stats::rankBiasedOverlap(first, second, persistence))
        agreement.overlap = *overlap;
    for (const Row &row : m_rows) {
        if (row.places.front().rank == 0 && row.places[at].rank > 0)
            agreement.added << row.feature;
        if (row.places.front().rank > 0 && row.places[at].rank == 0)
            agreement.vanished << row.feature;
    }
}

ImportanceRankModel::Column ImportanceRankModel::columnAt(int section)
{
    if (section <= 2)
        return {0, section == 1 ? Figure::Rank : Figure::Share};
    const int place = section - 3;
    return {1 + place / 3, static_cast<Figure>(place % 3)};
}

int ImportanceRankModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportanceRankModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_names.isEmpty() ? 0 : 3 * versions();
}

QVariant ImportanceRankModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    if (index.column() == 0)
        return row.feature;
    const Column column = columnAt(index.column());
    const Place &place = row.places[static_cast<size_t>(column.version)];
    const bool asText = role == Qt::DisplayRole;
    if (column.figure == Figure::Change) {
        const double change = row.shareChange(column.version);
        return asText ? QVariant(pointsText(change, 1)) : QVariant(change);
    }
    if (place.rank == 0)
        return asText ? QVariant(missingText()) : QVariant();
    if (column.figure == Figure::Rank)
        return asText ? QVariant(countText(place.rank)) : QVariant(place.rank);
    return asText ? QVariant(percentText(place.share)) : QVariant(place.share);
}

QVariant ImportanceRankModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Feature");
    const Column column = columnAt(section);
    const QString name = versionName(column.version);
    if (column.figure == Figure::Rank)
        return tr("Rank in %1").arg(name);
    return column.figure == Figure::Share ? tr("Share in %1").arg(name) : tr("Change in %1, points").arg(name);
}

} // namespace slipway
