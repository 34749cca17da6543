#include "models/items/importancetablemodel.h"

#include "models/domain/numbertext.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

/// Data in a tool tip stays data, whatever Qt would take it for.
QString asToolTip(const QString &text)
{
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

} // namespace

void ImportanceTableModel::setImportance(const QList<FeatureImportance> &importance)
{
    beginResetModel();
    m_rows.clear();
    m_sum = 0;
    m_largestShare = 0;
    double magnitudes = 0;
    for (const FeatureImportance &entry : importance) {
        m_rows.push_back({entry.feature, entry.importance, 0, 0});
        if (std::isfinite(entry.importance)) {
            m_sum += entry.importance;
            magnitudes += std::abs(entry.importance);
        }
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        if (std::isnan(a.importance) || std::isnan(b.importance))
            return !std::isnan(a.importance) && std::isnan(b.importance);
        return a.importance > b.importance;
    });
    double cumulative = 0;
    for (Row &row : m_rows) {
        row.share = magnitudes > 0 && std::isfinite(row.importance) ? row.importance / magnitudes
                                                                    : std::numeric_limits<double>::quiet_NaN();
        if (std::isfinite(row.share)) {
            cumulative += std::abs(row.share);
            m_largestShare = std::max(m_largestShare, std::abs(row.share));
        }
        row.cumulative = std::isfinite(row.share) ? cumulative : row.share;
    }
    endResetModel();
}

int ImportanceTableModel::featuresFor(double share) const
{
    const auto reached =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.cumulative >= share - 1e-12; });
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
    return column == Share ? row.share : column == Cumulative ? row.cumulative : row.importance;
}

QString ImportanceTableModel::text(const Row &row, int column) const
{
    switch (column) {
    case Feature:
        return row.feature;
    case Value:
        return metricText(row.importance);
    default:
        break;
    }
    const double share = number(row, column);
    return std::isnan(share) ? missingText() : percentText(share);
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
        return asToolTip(tr("%1: %2, %3 of the importance, %4 with those above")
                             .arg(row.feature, text(row, Value), text(row, Share), text(row, Cumulative)));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((index.column() == Feature ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case NumberRole:
        return number(row, index.column());
    case RankRole:
        return index.row() + 1;
    case ScaleRole:
        return m_largestShare;
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
        return tr("Share of all, bar against the largest");
    case Value:
        return tr("Importance");
    case Cumulative:
        return tr("Cumulative share");
    default:
        return {};
    }
}

} // namespace slipway
