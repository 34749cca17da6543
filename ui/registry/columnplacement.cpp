#include "ui/registry/columnplacement.h"

#include "models/items/versiontablemodel.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace slipway {

namespace {

constexpr int leastModelWidth = 160;
constexpr int mostModelWidth = 320;
constexpr int mostModelWish = 220; ///< a longer name is cut before a column goes
constexpr int leastVersionWidth = 68;
constexpr int mostVersionWidth = 230;
constexpr int mostVersionWish = 110; ///< likewise, a longer id
constexpr int metricWidth = 112;

int widthOf(int column)
{
    switch (column) {
    case VersionTableModel::Version:
        return leastVersionWidth;
    case VersionTableModel::Stage:
        return 122;
    case VersionTableModel::MainMetric:
        return 118;
    case VersionTableModel::LossCurve:
        return 80;
    case VersionTableModel::Created:
        return 100;
    case VersionTableModel::Size:
        return 92;
    case VersionTableModel::Type:
    case VersionTableModel::Verified:
        return 110;
    default:
        return metricWidth;
    }
}

} // namespace

QString ColumnPlacement::keyOf(int column) const
{
    return m_model.columnKey(column);
}

QStringList ColumnPlacement::chosenKeys() const
{
    QStringList shown;
    for (auto column = m_chosenColumns.begin(); column != m_chosenColumns.end(); ++column) {
        if (*column)
            shown.append(column.key());
    }
    shown.sort();
    return shown;
}

QVariantMap ColumnPlacement::columnsState() const
{
    QVariantMap columns;
    for (auto it = m_chosenColumns.begin(); it != m_chosenColumns.end(); ++it)
        columns[it.key()] = it.value();
    return columns;
}

QVariantMap ColumnPlacement::widthsState() const
{
    QVariantMap widths;
    for (auto it = m_chosenWidths.begin(); it != m_chosenWidths.end(); ++it)
        widths[it.key()] = it.value();
    return widths;
}

void ColumnPlacement::setState(const QVariantMap &columns, const QVariantMap &widths)
{
    m_chosenColumns.clear();
    m_chosenWidths.clear();
    for (auto it = columns.begin(); it != columns.end(); ++it)
        m_chosenColumns[it.key()] = it.value().toBool();
    for (auto it = widths.begin(); it != widths.end(); ++it)
        m_chosenWidths[it.key()] = std::max(it.value().toInt(), m_table.header()->minimumSectionSize());
}

ColumnPlacement::Wishes ColumnPlacement::wishes() const
{
    return {std::clamp(m_table.sizeHintForColumn(VersionTableModel::Model), leastModelWidth, mostModelWish),
            std::clamp(m_table.sizeHintForColumn(VersionTableModel::Version), leastVersionWidth, mostVersionWidth)};
}

bool ColumnPlacement::isWanted(int column, int room, const Wishes &wishes) const
{
    if (const auto chosen = m_chosenColumns.constFind(keyOf(column)); chosen != m_chosenColumns.constEnd())
        return *chosen;
    const int version = std::min(wishes.version, mostVersionWish);
    if (column == VersionTableModel::Size || column == VersionTableModel::Type) {
        const int missing = std::max(0, version - m_table.columnWidth(VersionTableModel::Version));
        return widthOfShown(column - 1) + missing + widthOf(column) + wishes.model <= room;
    }
    // In a narrow window the names come before the curve, then before the day; the inspector has both.
    int needed = wishes.model + version + widthOf(VersionTableModel::Stage) + widthOf(VersionTableModel::MainMetric)
                 + widthOf(VersionTableModel::Created);
    if (column == VersionTableModel::LossCurve)
        needed += widthOf(column);
    const bool isFirst = column < VersionTableModel::LossCurve;
    return isFirst || column >= VersionTableModel::FixedColumns
           || (column <= VersionTableModel::Created && needed <= room);
}

int ColumnPlacement::widthOfShown(int lastColumn) const
{
    int sum = 0;
    for (int column = VersionTableModel::Version; column <= lastColumn; ++column)
        sum += m_table.isColumnHidden(column) ? 0 : m_table.columnWidth(column);
    return sum;
}

void ColumnPlacement::place(int width)
{
    // What tells versions apart fills the table; the other columns are shown where a person wants them.
    const int room = width;
    const Wishes wishes = this->wishes();
    for (int column = VersionTableModel::Version; column < m_model.columnCount(); ++column) {
        m_table.setColumnWidth(column, m_chosenWidths.value(keyOf(column), widthOf(column)));
        m_table.setColumnHidden(column, !isWanted(column, room, wishes));
    }
    const int all = widthOfShown(m_model.columnCount() - 1);
    const int taken = room - all >= leastModelWidth ? all : widthOfShown(VersionTableModel::Created);
    int left = std::max(0, room - taken - leastModelWidth);
    const auto widen = [&](int column, int wish) {
        if (m_table.isColumnHidden(column))
            return;
        const int more = std::clamp(wish - m_table.columnWidth(column), 0, left);
        m_table.setColumnWidth(column, m_table.columnWidth(column) + more);
        left -= more;
    };
    const QString model = keyOf(VersionTableModel::Model);
    m_table.setColumnWidth(VersionTableModel::Model, m_chosenWidths.value(model, leastModelWidth));
    if (!m_chosenWidths.contains(keyOf(VersionTableModel::Version)))
        widen(VersionTableModel::Version, wishes.version);
    if (m_chosenWidths.contains(model))
        return;
    widen(VersionTableModel::Model, mostModelWidth);
    shareOut(left);
}

void ColumnPlacement::shareOut(int width)
{
    QList<int> columns;
    for (int column = VersionTableModel::Stage; column < m_model.columnCount(); ++column) {
        if (!m_table.isColumnHidden(column) && !m_chosenWidths.contains(keyOf(column)))
            columns.append(column);
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int share = width / int(columns.size() - i);
        m_table.setColumnWidth(columns[i], m_table.columnWidth(columns[i]) + share);
        width -= share;
    }
}

} // namespace slipway
