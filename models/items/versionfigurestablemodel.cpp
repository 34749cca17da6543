#include "models/items/versionfigurestablemodel.h"

#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"

#include <cmath>

namespace slipway {

namespace {

const QString sizeKey = QStringLiteral("size");

} // namespace

void VersionFiguresTableModel::setFigures(const VersionFigures &figures)
{
    beginResetModel();
    m_figures = figures;
    endResetModel();
}

bool VersionFiguresTableModel::isMetric(int column) const
{
    const auto parameters = static_cast<int>(m_figures.parameters.size());
    return column >= parameters && column < parameters + m_figures.metrics.size();
}

QString VersionFiguresTableModel::key(int column) const
{
    const auto parameters = static_cast<int>(m_figures.parameters.size());
    if (column < parameters)
        return ColumnKey{ColumnKey::Kind::Parameter, m_figures.parameters.value(column)}.text();
    if (isMetric(column))
        return ColumnKey{ColumnKey::Kind::Metric, m_figures.metrics.value(column - parameters)}.text();
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
    return varying(0, static_cast<int>(m_figures.parameters.size()));
}

QList<int> VersionFiguresTableModel::varyingMetrics() const
{
    return varying(static_cast<int>(m_figures.parameters.size()), sizeColumn());
}

QVariant VersionFiguresTableModel::value(int row, int column) const
{
    const VersionSummary &version = m_figures.versions[row];
    const auto parameters = static_cast<int>(m_figures.parameters.size());
    if (column < parameters) {
        const QString text =
            version.texts.value(ColumnKey{ColumnKey::Kind::Parameter, m_figures.parameters[column]}.text());
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return text.isEmpty() ? QVariant() : isNumber ? QVariant(number) : QVariant(text);
    }
    if (!isMetric(column))
        return static_cast<double>(version.sizeBytes);
    const auto metric = version.metrics.constFind(m_figures.metrics[column - parameters]);
    return metric == version.metrics.cend() ? QVariant() : QVariant(*metric);
}

int VersionFiguresTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.versions.size());
}

int VersionFiguresTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.parameters.size() + m_figures.metrics.size()) + 1;
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
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
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
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        if (section >= rowCount())
            return {};
        const VersionSummary &version = m_figures.versions[section];
        return version.model + QLatin1Char(' ') + (version.semver.isEmpty() ? version.version : version.semver);
    }
    if (section >= columnCount())
        return {};
    const auto parameters = static_cast<int>(m_figures.parameters.size());
    if (section < parameters)
        return m_figures.parameters[section];
    return isMetric(section) ? m_figures.metrics[section - parameters] : tr("size, bytes");
}

} // namespace slipway
