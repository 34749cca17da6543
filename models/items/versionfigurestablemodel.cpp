#include "models/items/versionfigurestablemodel.h"

#include "models/domain/comparison.h"
#include "models/domain/numbertext.h"
#include "models/domain/reporttext.h"
#include "models/items/cellroles.h"

#include <cmath>

namespace slipway {

namespace {

const QString sizeKey = QStringLiteral("size");
const QString nameKey = QStringLiteral("version");
constexpr int firstParameter = 1; ///< behind the name

QVariant alignmentOf(int column)
{
    const auto side = column < firstParameter ? Qt::AlignLeft : Qt::AlignRight;
    return QVariant::fromValue(Qt::Alignment(side | Qt::AlignVCenter));
}

QString nameOf(const VersionSummary &version)
{
    return lineText(version.model) + QLatin1Char(' ') + versionName(version);
}

} // namespace

void VersionFiguresTableModel::setFigures(const VersionFigures &figures)
{
    beginResetModel();
    m_figures = figures;
    endResetModel();
}

int VersionFiguresTableModel::firstMetric() const
{
    return firstParameter + static_cast<int>(m_figures.parameters.size());
}

bool VersionFiguresTableModel::isMetric(int column) const
{
    return column >= firstMetric() && column < firstMetric() + m_figures.metrics.size();
}

QString VersionFiguresTableModel::key(int column) const
{
    if (column < firstParameter)
        return nameKey;
    if (column < firstMetric())
        return ColumnKey{ColumnKey::Kind::Parameter, m_figures.parameters.value(column - firstParameter)}.text();
    if (isMetric(column))
        return ColumnKey{ColumnKey::Kind::Metric, m_figures.metrics.value(column - firstMetric())}.text();
    return sizeKey;
}

int VersionFiguresTableModel::columnOf(const QString &key) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (this->key(column) == key)
            return column;
    }
    return -1;
}

int VersionFiguresTableModel::rowOf(const QString &versionId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_figures.versions[row].id == versionId)
            return row;
    }
    return -1;
}

QList<int> VersionFiguresTableModel::varying(int begin, int end) const
{
    QList<int> columns;
    for (int column = begin; column < end; ++column) {
        QVariant first;
        for (int row = 0; row < rowCount(); ++row) {
            const QVariant value = this->value(row, column);
            if (!value.isValid())
                continue;
            if (!first.isValid())
                first = value;
            if (value != first) {
                columns.append(column);
                break;
            }
        }
    }
    return columns;
}

QList<int> VersionFiguresTableModel::varyingParameters() const
{
    return varying(firstParameter, firstMetric());
}

QList<int> VersionFiguresTableModel::varyingMetrics() const
{
    return varying(firstMetric(), sizeColumn());
}

QVariant VersionFiguresTableModel::value(int row, int column) const
{
    const VersionSummary &version = m_figures.versions[row];
    if (column < firstParameter)
        return nameOf(version);
    if (column < firstMetric()) {
        const QString text = version.texts.value(key(column));
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return text.isEmpty() ? QVariant() : isNumber ? QVariant(number) : QVariant(lineText(text));
    }
    if (!isMetric(column)) // without a file it has no size to win by
        return version.sizeBytes > 0 ? QVariant(static_cast<double>(version.sizeBytes)) : QVariant();
    const auto metric = version.metrics.constFind(m_figures.metrics[column - firstMetric()]);
    return metric == version.metrics.cend() ? QVariant() : QVariant(*metric);
}

void VersionFiguresTableModel::setLooks(const QList<int> &looks)
{
    m_figures.looks = looks;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {LookRole});
}

int VersionFiguresTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.versions.size());
}

int VersionFiguresTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstMetric() + static_cast<int>(m_figures.metrics.size()) + 1;
}

QVariant VersionFiguresTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == LookRole && index.column() == 0)
        return m_figures.looks.value(index.row());
    if (role == IdRole)
        return m_figures.versions[index.row()].id;
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role == ToneRole && index.column() == 0)
        return static_cast<int>(CellTone::Strong);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const QVariant value = this->value(index.row(), index.column());
    if (role == SortRole)
        return value;
    if (!value.isValid())
        return missingText();
    if (value.metaType() == QMetaType::fromType<QString>())
        return value;
    if (index.column() == sizeColumn())
        return sizeText(static_cast<qint64>(value.toDouble()));
    return isMetric(index.column()) ? metricText(value.toDouble()) : QLocale().toString(value.toDouble(), 'g', 6);
}

QVariant VersionFiguresTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return alignmentOf(section);
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? nameOf(m_figures.versions[section]) : QVariant();
    if (section >= columnCount())
        return {};
    if (section < firstParameter)
        return tr("Version");
    if (section < firstMetric())
        return m_figures.parameters[section - firstParameter];
    return isMetric(section) ? m_figures.metrics[section - firstMetric()] : tr("size, bytes");
}

} // namespace slipway
