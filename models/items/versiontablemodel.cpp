#include "models/items/versiontablemodel.h"

#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"

#include <cmath>

namespace slipway {

namespace {

bool isRight(int column)
{
    return column == VersionTableModel::MainMetric || column == VersionTableModel::Created
           || column == VersionTableModel::Size || column >= VersionTableModel::FixedColumns;
}

int alignment(int column)
{
    return int((isRight(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString orMissing(const QString &text)
{
    return text.isEmpty() ? missingText() : text;
}

} // namespace

void VersionTableModel::setVersions(const QList<VersionSummary> &versions, const QStringList &metrics)
{
    beginResetModel();
    m_versions = versions;
    m_metrics.clear();
    for (const QString &name : metrics) {
        MetricColumn column{name, HUGE_VAL, -HUGE_VAL};
        for (const VersionSummary &version : m_versions) {
            const double value = version.metrics.value(name, NAN);
            if (std::isfinite(value)) {
                column.least = std::min(column.least, value);
                column.greatest = std::max(column.greatest, value);
            }
        }
        m_metrics.append(column);
    }
    endResetModel();
}

QString VersionTableModel::stageText(const VersionSummary &version)
{
    if (!version.stage.isEmpty())
        return version.stage;
    if (version.kind == VersionKind::Run)
        return tr("Run");
    if (version.kind == VersionKind::Unregistered)
        return tr("Unregistered");
    return version.status;
}

const VersionSummary *VersionTableModel::version(int row) const
{
    return row >= 0 && row < m_versions.size() ? &m_versions[row] : nullptr;
}

int VersionTableModel::rowOf(const QString &versionId) const
{
    for (int row = 0; row < m_versions.size(); ++row) {
        if (m_versions[row].id == versionId)
            return row;
    }
    return -1;
}

QString VersionTableModel::sortKey(int column) const
{
    if (const MetricColumn *metric = metricAt(column))
        return metric->name;
    switch (column) {
    case Model:
        return QStringLiteral("model");
    case Version:
        return QStringLiteral("version");
    case Stage:
        return QStringLiteral("stage");
    case Created:
        return QStringLiteral("created");
    case Size:
        return QStringLiteral("size");
    case Type:
        return QStringLiteral("type");
    default:
        return {};
    }
}

int VersionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_versions.size());
}

int VersionTableModel::columnCount(const QModelIndex &parent) const
{
    // The first metric has its place among the fixed columns.
    return parent.isValid() ? 0 : FixedColumns + std::max(0, int(m_metrics.size()) - 1);
}

QVariant VersionTableModel::data(const QModelIndex &index, int role) const
{
    const VersionSummary *version = index.isValid() ? this->version(index.row()) : nullptr;
    if (!version)
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role == IdRole)
        return version->id;
    if (role == Qt::ToolTipRole)
        return toolTip(*version, column);
    if (role == ToneRole)
        return tone(*version, column);
    if (const MetricColumn *metric = metricAt(column))
        return metricData(*version, *metric, role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(*version, column);
    if (role == StageRole && column == Stage)
        return version->stage;
    if (role == ProblemRole && column == Model)
        return version->problemCount > 0;
    if (role == SparklineRole && column == LossCurve && !version->sparkline.empty())
        return QVariant::fromValue(version->sparkline);
    return {};
}

QVariant VersionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    const MetricColumn *metric = metricAt(section);
    if (role == Qt::ToolTipRole && metric && metric->greatest > metric->least)
        return tr("Bars from %1 to %2").arg(metricText(metric->least), metricText(metric->greatest));
    if (role != Qt::DisplayRole)
        return {};
    if (metric)
        return metric->name;
    switch (section) {
    case Model:
        return tr("Model");
    case Version:
        return tr("Version");
    case Stage:
        return tr("Stage");
    case MainMetric:
        return tr("Metric");
    case LossCurve:
        return tr("Loss");
    case Created:
        return tr("Created");
    case Size:
        return tr("Size");
    case Type:
        return tr("Type");
    default:
        return {};
    }
}

const VersionTableModel::MetricColumn *VersionTableModel::metricAt(int column) const
{
    const int place = column == MainMetric ? 0 : column < FixedColumns ? -1 : column - FixedColumns + 1;
    return place >= 0 && place < m_metrics.size() ? &m_metrics[place] : nullptr;
}

QString VersionTableModel::text(const VersionSummary &version, int column) const
{
    switch (column) {
    case Model:
        return version.model;
    case Version:
        return version.semver.isEmpty() ? version.version : version.semver;
    case Stage:
        return orMissing(stageText(version));
    case LossCurve:
        return version.sparkline.empty() ? missingText() : QString();
    case Created:
        return version.createdAtMs ? isoDateText(*version.createdAtMs) : missingText();
    case Size:
        return version.sizeBytes > 0 ? sizeText(version.sizeBytes) : missingText();
    case Type:
        return orMissing(version.type);
    default:
        return missingText();
    }
}

QVariant VersionTableModel::metricData(const VersionSummary &version, const MetricColumn &metric, int role) const
{
    const auto value = version.metrics.constFind(metric.name);
    const bool there = value != version.metrics.constEnd();
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return there ? metricText(*value) : missingText();
    if (role == SortRole && there)
        return *value;
    if (role == BarRole && there && std::isfinite(*value) && metric.greatest > metric.least)
        return (*value - metric.least) / (metric.greatest - metric.least);
    return {};
}

QVariant VersionTableModel::tone(const VersionSummary &version, int column) const
{
    if (column == Model)
        return int(CellTone::Strong);
    const bool missing = !metricAt(column) && text(version, column) == missingText();
    const bool quiet = missing || column == Created || column == Size || column == Type;
    return int(quiet ? CellTone::Secondary : CellTone::Normal);
}

QVariant VersionTableModel::toolTip(const VersionSummary &version, int column) const
{
    if (column == Model && version.problemCount > 0)
        return tr("%1: %n problems", nullptr, version.problemCount).arg(version.model);
    if (column == Version && version.semver != version.version)
        return version.version;
    if (column == Stage && version.kind == VersionKind::Run)
        return tr("A training run, no version of the registry");
    if (column == Stage && version.kind == VersionKind::Unregistered)
        return tr("A model file that no version of the registry names");
    if (column == LossCurve && version.sparkline.empty())
        return tr("The registry holds no training history of this version");
    if (column == Created && version.createdAtMs)
        return dateTimeText(*version.createdAtMs);
    return {};
}

} // namespace slipway
