#include "models/items/comparisontablemodel.h"

#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"
#include "models/items/metrictablemodel.h"

#include <algorithm>

namespace slipway {

namespace {

constexpr qsizetype namesInANote = 12;
constexpr int fewestForWorst = 3; ///< of two, the one that is not the best is the worst: that says nothing

/// "5" of the JSON text 5, the text of a JSON string.
QString valueText(const QString &json)
{
    const bool isText = json.size() >= 2 && json.startsWith(QLatin1Char('"')) && json.endsWith(QLatin1Char('"'))
                        && !json.contains(QLatin1Char('\\'));
    return isText ? json.mid(1, json.size() - 2) : json;
}

/// Whether the summary only repeats what `metrics` say of a split.
bool isRepeated(const ComparedMetric &summary, const QList<ComparedMetric> &metrics)
{
    return std::any_of(metrics.begin(), metrics.end(), [&summary](const ComparedMetric &metric) {
        return metric.split != Split::Summary && metric.name == summary.name && metric.values == summary.values;
    });
}

} // namespace

QString comparedName(const Comparison &comparison, int version)
{
    const auto name = [](const VersionSummary &summary) {
        return summary.semver.isEmpty() ? summary.version : summary.semver;
    };
    const VersionSummary &own = comparison.versions.at(version);
    const bool severalModels = std::any_of(comparison.versions.begin(), comparison.versions.end(),
                                           [&own](const VersionSummary &other) { return other.model != own.model; });
    return severalModels ? own.model + QLatin1Char(' ') + name(own) : name(own);
}

void ComparisonTableModel::setComparison(const Comparison &comparison, const QList<int> &looks)
{
    beginResetModel();
    m_comparison = comparison;
    m_looks = looks;
    m_bestOf.clear();
    m_atBest.clear();
    build();
    endResetModel();
}

void ComparisonTableModel::setAtBest(const QString &metric, const QList<ComparedMetric> &rows)
{
    beginResetModel();
    m_bestOf = metric;
    m_atBest = rows;
    build();
    endResetModel();
}

void ComparisonTableModel::setShown(Shown shown)
{
    beginResetModel();
    m_shown = shown;
    build();
    endResetModel();
}

void ComparisonTableModel::setSection(std::optional<Section> section)
{
    beginResetModel();
    m_section = section;
    build();
    endResetModel();
}

bool ComparisonTableModel::has(Section section) const
{
    switch (section) {
    case Section::Metrics:
        return !m_comparison.metrics.isEmpty();
    case Section::Costs:
        return !m_comparison.costs.isEmpty();
    case Section::Parameters:
        return !m_comparison.parameters.isEmpty();
    case Section::Tags:
        return !m_comparison.tags.isEmpty();
    case Section::Artifacts:
        return !m_comparison.artifacts.isEmpty();
    case Section::Features:
        return !m_comparison.schema.isEmpty();
    case Section::Importance:
        break;
    }
    return !m_comparison.importance.isEmpty();
}

// Columns: the names, then for each version its value and, but for the baseline, its change.

int ComparisonTableModel::versionOf(int column) const
{
    if (column <= 0)
        return -1;
    const int upToBaseline = 2 * m_comparison.baseline + 1;
    return column <= upToBaseline ? (column - 1) / 2 : column / 2;
}

bool ComparisonTableModel::isChange(int column) const
{
    if (column <= 0 || versionOf(column) == m_comparison.baseline)
        return false;
    return column < 2 * m_comparison.baseline + 1 ? column % 2 == 0 : column % 2 == 1;
}

int ComparisonTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::max(1, 2 * static_cast<int>(m_comparison.versions.size()));
}

ComparisonTableModel::Row ComparisonTableModel::namedRow(const QString &name, bool differs) const
{
    Row row;
    row.differs = differs;
    row.cells.append({name, static_cast<int>(CellTone::Normal), {}, {}});
    return row;
}

template <class ToCell>
void ComparisonTableModel::fillVersions(Row &row, ToCell toCell) const
{
    for (int column = 1; column < columnCount(); ++column)
        row.cells.append(toCell(versionOf(column), isChange(column)));
}

ComparisonTableModel::Row ComparisonTableModel::metricRow(const ComparedMetric &metric, const QString &name,
                                                          bool isCost) const
{
    const bool higher = metric.better == Direction::HigherIsBetter;
    Row row = namedRow(name + (higher ? QStringLiteral(" ↑") : QStringLiteral(" ↓")), metric.differs);
    row.cells[0].tip = higher ? tr("More is better.") : tr("Less is better.");
    row.cells[0].spoken = name + QStringLiteral(", ") + row.cells[0].tip;
    if (!isCost)
        row.metric = metric.name;
    row.higher = higher;
    const auto stated =
        std::count_if(metric.values.begin(), metric.values.end(), [](const auto &value) { return value.has_value(); });
    fillVersions(row, [&](int version, bool isChange) -> Cell {
        const auto &value = metric.values[static_cast<size_t>(version)];
        if (!isChange && !value)
            return {missingText(), static_cast<int>(CellTone::Secondary), tr("The version does not state it."), {}};
        if (!isChange && metric.best == version)
            return {metric.text(*value), static_cast<int>(CellTone::Best), {}, tr("%1, best").arg(metric.text(*value))};
        if (!isChange && metric.worst == version && stated >= fewestForWorst)
            return {
                metric.text(*value), static_cast<int>(CellTone::Worst), {}, tr("%1, worst").arg(metric.text(*value))};
        if (!isChange)
            return {metric.text(*value), static_cast<int>(CellTone::Normal), {}, {}};
        const auto difference = metric.difference(version, m_comparison.baseline);
        if (!difference)
            return {};
        CellTone tone = CellTone::Secondary; // a difference has a colour only where it is known to be real
        if (isCost && *difference != 0)
            tone = (*difference > 0) == higher ? CellTone::Good : CellTone::Bad;
        return {metric.differenceText(*difference), static_cast<int>(tone), {}, {}};
    });
    return row;
}

ComparisonTableModel::Row ComparisonTableModel::textRow(const ComparedText &text) const
{
    Row row = namedRow(text.name, text.differs);
    row.cells[0].tone = static_cast<int>(CellTone::Code);
    fillVersions(row, [&](int version, bool isChange) -> Cell {
        const auto &value = text.values[static_cast<size_t>(version)];
        if (isChange)
            return {};
        if (!value)
            return {missingText(), static_cast<int>(CellTone::Secondary), tr("The version does not state it."), {}};
        return {value->isEmpty() ? tr("set") : *value, static_cast<int>(CellTone::Normal), {}, {}};
    });
    return row;
}

ComparisonTableModel::Row ComparisonTableModel::parameterRow(const ComparedText &text) const
{
    Row row = textRow(text);
    for (int column = 1; column < row.cells.size(); ++column) {
        if (!isChange(column) && text.values[static_cast<size_t>(versionOf(column))])
            row.cells[column].text = valueText(row.cells[column].text);
    }
    return row;
}

ComparisonTableModel::Row ComparisonTableModel::artifactRow(const ComparedArtifact &artifact) const
{
    constexpr qsizetype hashLetters = 8;
    Row row = namedRow(artifact.name, artifact.differs);
    row.cells[0].tone = static_cast<int>(CellTone::Code);
    fillVersions(row, [&](int version, bool isChange) -> Cell {
        const auto &value = artifact.values[static_cast<size_t>(version)];
        if (!value)
            return {isChange ? QString() : missingText(), static_cast<int>(CellTone::Secondary), {}, {}};
        if (isChange)
            return {value->sha256.left(hashLetters), static_cast<int>(CellTone::Code), value->sha256, {}};
        return {sizeText(value->sizeBytes), static_cast<int>(CellTone::Normal), value->path, {}};
    });
    return row;
}

ComparisonTableModel::Row ComparisonTableModel::featureRow(const ComparedFeature &feature) const
{
    Row row = namedRow(feature.feature, feature.differs);
    row.cells[0].tone = static_cast<int>(CellTone::Code);
    fillVersions(row, [&](int version, bool isChange) -> Cell {
        const auto place = static_cast<size_t>(version);
        if (isChange) {
            const int change = feature.rankChange(version, m_comparison.baseline).value_or(0);
            if (change == 0)
                return {};
            const QString arrow = change < 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ");
            return {arrow + countText(std::abs(change)),
                    static_cast<int>(CellTone::Secondary),
                    change < 0 ? tr("%n places up", nullptr, -change) : tr("%n places down", nullptr, change),
                    {}};
        }
        if (!feature.values[place])
            return {missingText(), static_cast<int>(CellTone::Secondary), tr("The version does not have it."), {}};
        const QString rank =
            feature.ranks[place] ? tr("%1.", "rank").arg(*feature.ranks[place]) + QLatin1Char(' ') : QString();
        return {rank + metricText(*feature.values[place]), static_cast<int>(CellTone::Normal), {}, {}};
    });
    return row;
}

template <class Values, class ToRow>
void ComparisonTableModel::addSection(Section section, const QString &title, const QList<Values> &rows, ToRow toRow)
{
    if (rows.isEmpty() || (m_section && *m_section != section))
        return;
    Row head = namedRow(title, false);
    head.kind = Kind::Head;
    head.cells[0].tone = static_cast<int>(CellTone::Strong);
    m_rows.append(head);
    QStringList equal;
    for (const Values &values : rows) {
        Row row = toRow(values);
        if (m_shown == Shown::Differences && !row.differs)
            equal.append(row.metric.isEmpty() ? row.cells.first().text : row.metric);
        else
            m_rows.append(std::move(row));
    }
    if (equal.isEmpty())
        return;
    const QString names = equal.mid(0, namesInANote).join(QStringLiteral(", "));
    Row note = namedRow(tr("%n equal, hidden: %1", nullptr, static_cast<int>(equal.size()))
                            .arg(equal.size() > namesInANote ? names + QStringLiteral(", …") : names),
                        false);
    note.kind = Kind::Note;
    note.cells[0].tone = static_cast<int>(CellTone::Secondary);
    note.cells[0].tip = equal.join(QStringLiteral(", "));
    m_rows.append(note);
}

void ComparisonTableModel::buildMetrics()
{
    const auto toRow = [this](const ComparedMetric &metric) { return metricRow(metric, metric.name, false); };
    if (!m_atBest.isEmpty()) {
        addSection(Section::Metrics, tr("At the best step of %1").arg(m_bestOf), m_atBest,
                   [this, &toRow](const ComparedMetric &metric) {
                       return &metric == &m_atBest.first() ? metricRow(metric, tr("step"), true) : toRow(metric);
                   });
    }
    for (const Split split : {Split::Summary, Split::Validation, Split::Test, Split::Training}) {
        QList<ComparedMetric> metrics;
        for (const ComparedMetric &metric : m_comparison.metrics) {
            if (metric.split == split && !(split == Split::Summary && isRepeated(metric, m_comparison.metrics)))
                metrics.append(metric);
        }
        addSection(Section::Metrics, tr("Metrics, %1", "split").arg(splitText(split)), metrics, toRow);
    }
}

void ComparisonTableModel::build()
{
    m_rows.clear();
    if (m_comparison.versions.isEmpty())
        return;
    buildMetrics();
    addSection(Section::Costs, tr("Cost"), m_comparison.costs, [this](const ComparedMetric &cost) {
        const bool isSize = cost.name == QLatin1String("size_bytes");
        return metricRow(cost, isSize ? tr("size") : tr("training time"), true);
    });
    addSection(Section::Parameters, tr("Parameters"), m_comparison.parameters,
               [this](const ComparedText &text) { return parameterRow(text); });
    addSection(Section::Tags, tr("Tags"), m_comparison.tags,
               [this](const ComparedText &text) { return textRow(text); });
    addSection(Section::Artifacts, tr("Artifacts"), m_comparison.artifacts,
               [this](const ComparedArtifact &artifact) { return artifactRow(artifact); });
    addSection(Section::Features, tr("Features, by their place"), m_comparison.schema,
               [this](const ComparedText &text) { return textRow(text); });
    addSection(Section::Importance, tr("Importance, by rank"), m_comparison.importance,
               [this](const ComparedFeature &feature) { return featureRow(feature); });
}

int ComparisonTableModel::nextDifference(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < m_rows.size(); next += step) {
        if (m_rows[next].kind == Kind::Values && m_rows[next].differs)
            return next;
    }
    return -1;
}

QVariant ComparisonTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == DiffersRole)
        return row.differs;
    if (role == KindRole)
        return static_cast<int>(row.kind);
    if (role == MetricRole)
        return row.metric;
    if (role == HigherRole)
        return row.higher;
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    if (index.column() >= row.cells.size())
        return {};
    const Cell &cell = row.cells[index.column()];
    if (role == Qt::DisplayRole)
        return cell.text;
    if (role == ToneRole)
        return cell.tone;
    if (role == Qt::ToolTipRole && !cell.tip.isEmpty())
        return cell.tip;
    if (role == Qt::AccessibleTextRole)
        return cell.spoken.isEmpty() ? cell.text : cell.spoken;
    return {};
}

QVariant ComparisonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    const int version = versionOf(section);
    if (role == LookRole && version >= 0 && !isChange(section))
        return m_looks.value(version);
    if (role != Qt::DisplayRole)
        return {};
    if (version < 0)
        return tr("Quantity");
    return isChange(section) ? tr("change") : comparedName(m_comparison, version);
}

} // namespace slipway
