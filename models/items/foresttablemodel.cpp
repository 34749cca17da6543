#include "models/items/foresttablemodel.h"

#include "models/domain/csvtext.h"
#include "models/domain/numbertext.h"
#include "models/domain/seriesmath.h"
#include "models/services/metrictext.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

bool hasFigures(const ForestRow &row)
{
    return row.undefined.isEmpty() && std::isfinite(row.estimate) && std::isfinite(row.low) && std::isfinite(row.high);
}

} // namespace

void ForestTableModel::setRows(const QList<ForestRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

double ForestTableModel::halfRange() const
{
    std::vector<double> reaches;
    double needed = 0; // estimates are always inside
    for (const ForestRow &row : m_rows) {
        if (!hasFigures(row))
            continue;
        reaches.push_back(std::max(std::abs(row.low), std::abs(row.high)));
        needed = std::max(needed, std::abs(row.estimate));
    }
    if (reaches.empty())
        return 0.1;
    std::sort(reaches.begin(), reaches.end());
    // An interval more than four times as far-reaching as the middle one would squeeze all others flat.
    const double typical = reaches[reaches.size() / 2];
    const auto end = std::upper_bound(reaches.begin(), reaches.end(), 4 * typical);
    // So would a margin, and one that far off needs no line: nothing comes near it.
    for (const ForestRow &row : m_rows) {
        if (hasFigures(row) && std::abs(row.margin.value_or(0)) <= 4 * typical)
            needed = std::max(needed, std::abs(row.margin.value_or(0)));
    }
    const double wanted = std::max(*(end - 1), needed * 1.15);
    const Ticks ticks = linearTicks(0, wanted, 4);
    if (ticks.values.size() < 2)
        return 0.1;
    const double step = 2 * ticks.values[1]; // half way out is a round number as well
    return step * std::ceil(wanted / step - 1e-9);
}

QByteArray ForestTableModel::csv() const
{
    QByteArray csv = "metric,estimate,low,high,margin\r\n";
    for (const ForestRow &row : m_rows) {
        const bool holds = row.undefined.isEmpty();
        QByteArrayList cells{csvField(row.name)};
        for (const double figure : {row.estimate, row.low, row.high})
            cells << (holds ? csvNumber(figure) : QByteArray());
        cells << (row.margin ? csvNumber(*row.margin) : QByteArray());
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

int ForestTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ForestTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<double> ForestTableModel::commonLevel() const
{
    std::optional<double> level;
    for (const ForestRow &row : m_rows) {
        if (hasFigures(row) && row.level != level.value_or(row.level))
            return std::nullopt;
        if (hasFigures(row))
            level = row.level;
    }
    return level;
}

QString ForestTableModel::sentence(const ForestRow &row) const
{
    if (!hasFigures(row))
        return tr("%1: %2").arg(row.name, row.undefined.isEmpty() ? tr("no figures") : row.undefined);
    const QString interval = intervalText(signedPercentText(row.low), signedPercentText(row.high));
    const QString state = row.state == ForestRow::State::Good       ? tr("shown to be good")
                          : row.state == ForestRow::State::Bad      ? tr("shown to be bad")
                          : row.state == ForestRow::State::Unjudged ? tr("not part of the decision")
                                                                    : tr("not shown either way");
    return tr("%1: %2, %3 interval %4, %5")
        .arg(row.name, signedPercentText(row.estimate), levelText(row.level), interval, state);
}

QVariant ForestTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ForestRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Metric)
            return row.name;
        if (!hasFigures(row))
            return index.column() == Figures ? missingText() : row.undefined;
        return index.column() == Figures ? signedPercentText(row.estimate) : QString();
    case Qt::AccessibleTextRole:
        return index.column() == Interval ? sentence(row) : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole: // a metric's name is data, whatever Qt would take it for
        return QStringLiteral("<qt>%1</qt>").arg(sentence(row).toHtmlEscaped());
    case DetailRole:
        return index.column() == Metric ? row.detail : QVariant();
    case IntervalTextRole:
        if (index.column() != Figures || !hasFigures(row))
            return {};
        return intervalText(signedText(row.low * 100, 2), signedText(row.high * 100, 2))
               + (commonLevel() ? QString() : QStringLiteral(" (%1)").arg(levelText(row.level)));
    default:
        return {};
    }
}

QVariant ForestTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment((section == Figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Metric:
        return tr("Metric");
    case Interval:
        return tr("Lift against control");
    case Figures:
        return !commonLevel() ? tr("Interval")
               : !m_rows.isEmpty() && m_rows.first().isAnyLook
                   ? tr("%1 interval, any look").arg(levelText(*commonLevel()))
                   : tr("%1 interval").arg(levelText(*commonLevel()));
    default:
        return {};
    }
}

} // namespace slipway
