#include "models/items/versiontablemodel.h"

#include "models/domain/nametext.h"
#include "models/domain/numbertext.h"
#include "models/domain/reporttext.h"
#include "models/items/cellroles.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

constexpr int keptVersions = 4096;

/// Of what was verified.
QVariant integrityState(Integrity integrity)
{
    switch (integrity) {
    case Integrity::Intact:
        return int(CellState::Good);
    case Integrity::Damaged:
    case Integrity::Missing:
        return int(CellState::Bad);
    case Integrity::Unreadable:
        return int(CellState::Warning);
    default:
        return {};
    }
}

QString orMissing(const QString &text)
{
    return text.isEmpty() ? missingText() : text;
}

} // namespace

VersionTableModel::VersionTableModel(QObject *parent, Keep keep)
    : QAbstractTableModel(parent),
      m_rows(std::make_shared<const std::vector<quint32>>()),
      m_versions(keep == Keep::Recent ? keptVersions : std::numeric_limits<int>::max())
{
}

void VersionTableModel::setRows(const Rows &rows, qint64 total, const Versions &known)
{
    beginResetModel();
    m_rows = rows;
    m_total = static_cast<int>(total);
    m_asked.clear();
    m_wanted.clear();
    for (auto version = known.begin(); version != known.end(); ++version)
        m_versions.insert(version.key(), new VersionSummary(*version));
    endResetModel();
}

void VersionTableModel::setValueKeys(const QStringList &keys)
{
    if (keys == valueKeys())
        return;
    beginResetModel();
    m_values.clear();
    for (const QString &key : keys)
        m_values.append({ColumnKey::ofText(key), key, {}});
    forgetVersions();
    endResetModel();
}

void VersionTableModel::setRanges(const QHash<QString, MetricRange> &ranges)
{
    for (ValueColumn &column : m_values)
        column.range = ranges.value(column.text);
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_total - 1, columnCount() - 1), {BarRole});
}

void VersionTableModel::addVersions(const QList<quint32> &wanted, const Versions &versions)
{
    for (const quint32 number : wanted) {
        m_versions.insert(number, new VersionSummary(versions.value(number)));
        m_asked.remove(number);
    }
    // Where they stand now is not looked for: a view paints no more than it shows.
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_total - 1, columnCount() - 1));
}

void VersionTableModel::forgetVersions()
{
    m_versions.clear();
    m_asked.clear();
}

QString VersionTableModel::stageText(const VersionSummary &version)
{
    if (!version.stage.isEmpty())
        return version.stage;
    if (version.kind == VersionKind::Run)
        return tr("Run");
    if (version.kind == VersionKind::Unregistered)
        return tr("Unregistered");
    return {};
}

QString VersionTableModel::integrityText(Integrity integrity)
{
    switch (integrity) {
    case Integrity::NotVerified:
        return {};
    case Integrity::Intact:
        return tr("Intact");
    case Integrity::SizeMatches:
        return tr("Size only");
    case Integrity::Damaged:
        return tr("Damaged");
    case Integrity::Missing:
        return tr("Missing");
    case Integrity::Unreadable:
        return tr("Unreadable");
    case Integrity::Unrecorded:
        break;
    }
    return tr("Not recorded");
}

const VersionSummary *VersionTableModel::version(int row) const
{
    const auto number = this->number(row);
    const VersionSummary *version = number ? m_versions.object(*number) : nullptr;
    return version && !version->id.isEmpty() ? version : nullptr;
}

std::optional<quint32> VersionTableModel::number(int row) const
{
    if (row < 0 || static_cast<size_t>(row) >= m_rows->size())
        return std::nullopt;
    return (*m_rows)[static_cast<size_t>(row)];
}

std::optional<quint32> VersionTableModel::numberOf(const QString &versionId) const
{
    const QList<quint32> numbers = m_versions.keys();
    const auto found = std::find_if(numbers.begin(), numbers.end(),
                                    [&](quint32 number) { return m_versions.object(number)->id == versionId; });
    return found == numbers.end() ? std::nullopt : std::optional(*found);
}

int VersionTableModel::rowOfNumber(quint32 number) const
{
    const auto found = std::find(m_rows->begin(), m_rows->end(), number);
    return found == m_rows->end() ? -1 : static_cast<int>(found - m_rows->begin());
}

QList<int> VersionTableModel::rowsOfNumbers(const QSet<quint32> &numbers) const
{
    constexpr qsizetype few = 16; // each looked for by itself is faster than asking for every row
    QList<int> rows;
    if (numbers.size() <= few) {
        for (const quint32 number : numbers) {
            if (const int row = rowOfNumber(number); row >= 0)
                rows.append(row);
        }
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    for (size_t row = 0; row < m_rows->size(); ++row) {
        if (numbers.contains((*m_rows)[row]))
            rows.append(static_cast<int>(row));
    }
    return rows;
}

QStringList VersionTableModel::valueKeys() const
{
    QStringList keys;
    for (const ValueColumn &column : m_values)
        keys.append(column.text);
    return keys;
}

QStringList VersionTableModel::valueKeys(Values values) const
{
    QStringList keys;
    for (const ValueColumn &column : m_values) {
        if (column.isMetric() == (values == Values::Metrics))
            keys.append(column.text);
    }
    return keys;
}

QStringList VersionTableModel::fixedKeys()
{
    QStringList keys;
    for (const char *name : {"model", "version", "stage", "metric", "curve", "created", "size", "type", "integrity"})
        keys.append(QStringLiteral("attributes.") + QLatin1String(name));
    return keys;
}

QString VersionTableModel::columnKey(int column) const
{
    return column < FixedColumns ? fixedKeys().value(column) : valueAt(column)->text;
}

void VersionTableModel::want(int row) const
{
    const auto asked = number(row);
    if (!asked || m_asked.contains(*asked) || m_versions.contains(*asked))
        return;
    if (m_wanted.isEmpty()) {
        auto *self = const_cast<VersionTableModel *>(this);
        QMetaObject::invokeMethod(
            self, [self] { self->askForWanted(); }, Qt::QueuedConnection);
    }
    m_asked.insert(*asked);
    m_wanted.append(*asked);
}

void VersionTableModel::askForWanted()
{
    if (!m_wanted.isEmpty())
        Q_EMIT versionsWanted(std::exchange(m_wanted, {}));
}

QString VersionTableModel::sortKey(int column) const
{
    if (const ValueColumn *value = valueAt(column))
        return value->text;
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
    case Verified:
        return QStringLiteral("integrity");
    default:
        return {};
    }
}

int VersionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_total;
}

int VersionTableModel::columnCount(const QModelIndex &parent) const
{
    // The first value has its place among the fixed columns.
    return parent.isValid() ? 0 : FixedColumns + std::max(0, int(m_values.size()) - 1);
}

QVariant VersionTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    const VersionSummary *version = this->version(index.row());
    if (!version) {
        want(index.row());
        return role == LoadingRole ? QVariant(true) : QVariant();
    }
    if (role == IdRole)
        return version->id;
    if (role == Qt::ToolTipRole)
        return toolTip(*version, column);
    if (role == ToneRole)
        return tone(*version, column);
    if (const ValueColumn *value = valueAt(column); value && value->isMetric())
        return metricData(*version, *value, role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column == Model || column == Version ? nameText(text(*version, column))
                                                    : lineText(text(*version, column));
    if (role == StageRole && column == Stage)
        return version->stage;
    if (role == StateRole && column == Verified)
        return integrityState(version->integrity);
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
    if (const ValueColumn *value = valueAt(section))
        return valueHeader(*value, role);
    if (role != Qt::DisplayRole)
        return {};
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
    case Verified:
        return tr("Integrity");
    default:
        return {};
    }
}

QVariant VersionTableModel::valueHeader(const ValueColumn &value, int role) const
{
    if (role == Qt::DisplayRole)
        return value.key.name;
    if (role != Qt::ToolTipRole)
        return {};
    if (value.key.kind == ColumnKey::Kind::Parameter)
        return tr("Parameter %1").arg(value.key.name);
    if (value.key.kind == ColumnKey::Kind::Tag)
        return tr("Tag %1").arg(value.key.name);
    if (value.range.greatest > value.range.least)
        return tr("Bars from %1 to %2").arg(metricText(value.range.least), metricText(value.range.greatest));
    return {};
}

const VersionTableModel::ValueColumn *VersionTableModel::valueAt(int column) const
{
    const int place = column == MainMetric ? 0 : column < FixedColumns ? -1 : column - FixedColumns + 1;
    return place >= 0 && place < m_values.size() ? &m_values[place] : nullptr;
}

int VersionTableModel::alignment(int column) const
{
    const ValueColumn *value = valueAt(column);
    const bool isRight = value ? value->isMetric() : column == MainMetric || column == Created || column == Size;
    return int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString VersionTableModel::text(const VersionSummary &version, int column) const
{
    if (const ValueColumn *value = valueAt(column))
        return orMissing(version.texts.value(value->text));
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
    case Verified:
        return orMissing(integrityText(version.integrity));
    default:
        return missingText();
    }
}

QVariant VersionTableModel::metricData(const VersionSummary &version, const ValueColumn &metric, int role) const
{
    const auto value = version.metrics.constFind(metric.key.name);
    const bool there = value != version.metrics.constEnd();
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return there ? metricText(*value) : missingText();
    if (role == SortRole && there)
        return *value;
    if (role == BarRole && there && std::isfinite(*value) && metric.range.greatest > metric.range.least)
        return (*value - metric.range.least) / (metric.range.greatest - metric.range.least);
    return {};
}

QVariant VersionTableModel::tone(const VersionSummary &version, int column) const
{
    if (column == Model)
        return int(CellTone::Strong);
    const ValueColumn *value = valueAt(column);
    const bool isMetric = value && value->isMetric();
    const bool isMissing = !isMetric && text(version, column) == missingText();
    if (value && !isMetric && !isMissing)
        return int(CellTone::Code);
    const bool isUnrecorded = column == Verified && version.integrity == Integrity::Unrecorded;
    const bool quiet = isUnrecorded || column == Created || column == Size || column == Type || isMissing;
    return int(quiet ? CellTone::Secondary : CellTone::Normal);
}

QVariant VersionTableModel::toolTip(const VersionSummary &version, int column) const
{
    if (column == Model && version.problemCount > 0)
        return tr("%1: %n problems", nullptr, version.problemCount).arg(nameText(version.model));
    if (column == Version && version.semver != version.version)
        return nameText(version.version);
    if (column == Stage && version.kind == VersionKind::Run)
        return tr("A training run, no version of the registry");
    if (column == Stage && version.kind == VersionKind::Unregistered)
        return tr("A model file that no version of the registry names");
    if (column == LossCurve && version.sparkline.empty())
        return tr("The registry holds no training history of this version");
    if (column == Verified && version.integrity == Integrity::NotVerified)
        return tr("Not compared with what the registry recorded since the files last changed");
    if (column == Verified && version.integrity == Integrity::SizeMatches)
        return tr("The size is as recorded; the registry recorded no hash to compare the bytes with");
    if (column == Verified && version.integrity == Integrity::Unrecorded)
        return tr("The registry recorded neither hash nor size of the files");
    if (const ValueColumn *value = valueAt(column); value && version.texts.contains(value->text))
        return version.texts.value(value->text);
    if (column == Created && version.createdAtMs)
        return dateTimeText(*version.createdAtMs);
    return {};
}

} // namespace slipway
