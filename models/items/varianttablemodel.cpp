#include "models/items/varianttablemodel.h"

#include "models/domain/numbertext.h"
#include "models/services/metrictext.h"

#include <algorithm>
#include <cmath>

namespace slipway {
namespace {

/// The arm's figures for a metric; the control's are the same in the results of every treatment.
std::optional<ArmMetric> figures(const ExperimentAnalysis &analysis, const MetricPlan &plan, const Variant &variant)
{
    for (const MetricResult &result : analysis.metrics) {
        if (result.plan.name != plan.name)
            continue;
        if (variant.isControl)
            return result.control;
        if (result.treatment == variant.arm)
            return result.treated;
    }
    return std::nullopt;
}

std::optional<double> quantile(const std::optional<ArmMetric> &metric, int column)
{
    if (!metric)
        return std::nullopt;
    if (column == VariantTableModel::P50Column)
        return metric->p50;
    return column == VariantTableModel::P95Column ? metric->p95 : metric->p99;
}

QString plannedText(double share)
{
    const double percent = share * 100;
    const bool whole = std::abs(percent - std::round(percent)) < 0.005;
    return VariantTableModel::tr("of %1", "share, of the planned share").arg(fixedText(percent, whole ? 0 : 2));
}

} // namespace

QString metricValueText(const MetricPlan &plan, double value)
{
    if (std::isnan(value))
        return missingText();
    if (plan.kind == MetricKind::Proportion)
        return percentText(value, 2);
    return isMilliseconds(plan) ? fixedText(value, decimalsFor(value / 10, 1)) : metricText(value);
}

void VariantTableModel::setAnalysis(const ExperimentAnalysis &analysis)
{
    beginResetModel();
    m_rows.clear();
    m_primary = analysis.plan.metrics.isEmpty() ? MetricPlan() : analysis.plan.metrics.first();
    m_hasPhases = !analysis.plan.phases.isEmpty();
    m_countsUsers = analysis.plan.unit == QLatin1String("user");
    const auto measured = std::find_if(analysis.metrics.begin(), analysis.metrics.end(),
                                       [](const MetricResult &result) { return result.control.p50.has_value(); });
    m_measured = measured == analysis.metrics.end() ? MetricPlan() : measured->plan;
    for (const Variant &variant : analysis.variants)
        m_rows.append({variant, figures(analysis, m_primary, variant), figures(analysis, m_measured, variant)});
    endResetModel();
}

int VariantTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VariantTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString VariantTableModel::text(const Row &row, int column) const
{
    switch (column) {
    case ArmColumn:
        return row.variant.label.isEmpty() ? row.variant.arm : row.variant.label;
    case RequestsColumn:
        return countText(row.variant.n);
    case TrafficColumn:
        return percentText(row.variant.share, 2);
    case PrimaryColumn:
        return row.primary ? metricValueText(m_primary, row.primary->mean) : missingText();
    default: {
        const std::optional<double> value = quantile(row.measured, column);
        return value ? metricValueText(m_measured, *value) : missingText();
    }
    }
}

QString VariantTableModel::secondaryText(const Row &row, int column) const
{
    switch (column) {
    case ArmColumn:
        return row.variant.isControl ? tr("control") : tr("treatment");
    case TrafficColumn:
        return row.variant.plannedShare ? plannedText(*row.variant.plannedShare)
               : m_hasPhases            ? tr("by phase", "planned share")
                                        : tr("no split", "planned share");
    case PrimaryColumn: {
        if (row.primary && row.primary->isWeighted)
            return tr("weighted by phase");
        if (!row.primary || !row.primary->ciLow || !row.primary->ciHigh)
            return {};
        const double scale = m_primary.kind == MetricKind::Proportion ? 100 : 1;
        const int decimals =
            decimalsFor((*row.primary->ciHigh - *row.primary->ciLow) * scale, isMilliseconds(m_primary) ? 1 : 2);
        return intervalText(fixedText(*row.primary->ciLow * scale, decimals),
                            fixedText(*row.primary->ciHigh * scale, decimals));
    }
    default:
        return {};
    }
}

QVariant VariantTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case SecondaryTextRole:
        return secondaryText(row, index.column());
    case Qt::AccessibleTextRole:
        return QString(text(row, index.column()) + QLatin1Char(' ') + secondaryText(row, index.column())).trimmed();
    case Qt::ToolTipRole:
        if (index.column() != ArmColumn)
            return {};
        // An arm's name is data, whatever Qt would take it for.
        return QString(row.variant.arm.toHtmlEscaped() + QLatin1Char('\n')
                       + (row.variant.versionId.isEmpty() ? tr("No registry has a version of this name.")
                                                          : row.variant.versionId.toHtmlEscaped()));
    case Qt::TextAlignmentRole:
        return int((index.column() == ArmColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case SeriesRole:
        return index.row();
    default:
        return {};
    }
}

QVariant VariantTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == ArmColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString unit = metricUnit(m_measured);
    const auto withUnit = [&unit](const QString &name) {
        return unit.isEmpty() ? name : name + QStringLiteral(", ") + unit;
    };
    switch (section) {
    case ArmColumn:
        return tr("Variant");
    case RequestsColumn:
        return m_countsUsers ? tr("Users") : tr("Requests");
    case TrafficColumn:
        return tr("Traffic, planned");
    case PrimaryColumn:
        return tr("%1, 95 % interval", "metric").arg(metricTitle(m_primary));
    case P50Column:
        return withUnit(QStringLiteral("P50"));
    case P95Column:
        return withUnit(QStringLiteral("P95"));
    case P99Column:
        return withUnit(QStringLiteral("P99"));
    default:
        return {};
    }
}

} // namespace slipway
