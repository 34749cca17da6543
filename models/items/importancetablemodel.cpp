#include "models/items/importancetablemodel.h"

#include "models/domain/numbertext.h"
#include "models/domain/readingtext.h"
#include "models/domain/reporttext.h"
#include "models/items/cellroles.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

/// Data in a tool tip stays data, whatever Qt would take it for.
QString asToolTip(const QString &text)
{
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

} // namespace

void ImportanceTableModel::setImportance(const QList<FeatureImportance> &importance)
{
    m_importance = importance;
    fill();
}

void ImportanceTableModel::setOther(const QString &name, const QList<FeatureImportance> &importance)
{
    m_otherName = name;
    m_other = importance;
    fill();
}

void ImportanceTableModel::fill()
{
    beginResetModel();
    m_rows.clear();
    m_sum = 0;
    m_largestShare = 0;
    m_largestChange = 0;
    QHash<QString, double> before;
    const std::vector<RankedFeature> others = hasOther() ? rankedImportance(m_other) : std::vector<RankedFeature>();
    for (auto other = others.rbegin(); other != others.rend(); ++other) // of a feature that comes twice the first stays
        before.insert(other->feature, std::isfinite(other->share) ? other->share : 0);
    QSet<QString> here;
    for (const RankedFeature &ranked : rankedImportance(m_importance)) {
        const bool isNew = hasOther() && !before.contains(ranked.feature);
        const double change = ranked.share - before.value(ranked.feature, 0);
        m_rows.push_back(
            {ranked, hasOther() ? change : missing, isNew ? Row::Presence::OnlyHere : Row::Presence::Both});
        here.insert(ranked.feature);
        m_sum += std::isfinite(ranked.importance) ? ranked.importance : 0;
    }
    for (const RankedFeature &other : others) {
        if (here.contains(other.feature))
            continue;
        here.insert(other.feature);
        m_rows.push_back({{other.feature, missing, missing, missing, 0, 0},
                          std::isfinite(other.share) ? -other.share : missing,
                          Row::Presence::OnlyThere});
    }
    for (const Row &row : m_rows) {
        m_largestShare = std::max(m_largestShare, std::isfinite(row.ranked.share) ? std::abs(row.ranked.share) : 0);
        m_largestChange = std::max(m_largestChange, std::isfinite(row.change) ? std::abs(row.change) : 0);
    }
    endResetModel();
}

QString ImportanceTableModel::summary() const
{
    constexpr std::size_t said = 3;
    QStringList first;
    for (std::size_t i = 0; i < std::min<std::size_t>(said, static_cast<std::size_t>(features())); ++i)
        first << tr("%1 %2").arg(text(m_rows[i], Feature), text(m_rows[i], Share));
    const int all = features();
    return first.isEmpty() ? tr("No features.")
                           : tr("%n features; first %1.", nullptr, all).arg(first.join(QStringLiteral(", ")));
}

int ImportanceTableModel::negativeFeatures() const
{
    return static_cast<int>(std::count_if(m_importance.begin(), m_importance.end(),
                                          [](const FeatureImportance &one) { return one.importance < 0; }));
}

int ImportanceTableModel::featuresFor(double share) const
{
    const auto reached = std::find_if(m_rows.begin(), m_rows.end(),
                                      [&](const Row &row) { return row.ranked.cumulative >= share - 1e-12; });
    return reached == m_rows.end() ? 0 : static_cast<int>(reached - m_rows.begin()) + 1;
}

int ImportanceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportanceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

double ImportanceTableModel::number(const Row &row, int column) const
{
    switch (column) {
    case Share:
        return row.ranked.share;
    case Cumulative:
        return row.ranked.cumulative;
    case Change:
        return row.change;
    default:
        return row.ranked.importance;
    }
}

QString ImportanceTableModel::text(const Row &row, int column) const
{
    const bool isGone = row.presence == Row::Presence::OnlyThere;
    const double value = number(row, column);
    switch (column) {
    case Feature:
        return lineText(row.ranked.feature);
    case Value:
        return isGone ? missingText() : readingText(value);
    case Change: {
        if (std::isnan(value))
            return missingText();
        const QString points = pointsText(value, 1);
        return isGone                                    ? tr("%1 gone").arg(points)
               : row.presence == Row::Presence::OnlyHere ? tr("%1 new").arg(points)
                                                         : points;
    }
    default:
        return std::isnan(value) ? missingText() : percentText(value);
    }
}

QString ImportanceTableModel::toolTip(const Row &row) const
{
    const QString own =
        std::isnan(row.ranked.cumulative)
            ? tr("%1: %2, %3 of the importance").arg(text(row, Feature), text(row, Value), text(row, Share))
            : tr("%1: %2, %3 of the importance, %4 with those above")
                  .arg(text(row, Feature), text(row, Value), text(row, Share), text(row, Cumulative));
    if (row.presence == Row::Presence::OnlyThere)
        return asToolTip(tr("%1: only in %2").arg(text(row, Feature), m_otherName));
    return asToolTip(hasOther() ? tr("%1; %2 points against %3").arg(own, text(row, Change), m_otherName) : own);
}

QVariant ImportanceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((index.column() == Feature ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case NumberRole:
        return number(row, index.column());
    case SortRole:
        return index.column() == Feature ? QVariant(row.ranked.feature) : QVariant(number(row, index.column()));
    case RankRole:
        return index.row() + 1;
    case ScaleRole:
        return index.column() == Change ? m_largestChange : m_largestShare;
    default:
        return {};
    }
}

QVariant ImportanceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment((section == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Feature:
        return tr("Feature");
    case Share:
        return tr("Share, bar against the largest");
    case Value:
        return tr("Importance");
    case Cumulative:
        return tr("Cumulative share");
    case Change:
        return tr("Change, points");
    default:
        return {};
    }
}

} // namespace slipway
