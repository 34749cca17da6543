#include "models/services/comparisonrows.h"

#include "models/domain/numbertext.h"
#include "models/domain/readingtext.h"
#include "models/domain/reporttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

using Kind = CompareRow::Kind;

constexpr qsizetype namesInANote = 12;
constexpr int fewestForWorst = 3; ///< of two, the one that is not the best is the worst: that says nothing
constexpr qsizetype hashLetters = 8;

QString words(const char *text, int n = -1)
{
    return QCoreApplication::translate("Core", text, nullptr, n);
}

/// "5" of the JSON text 5, the text of a JSON string.
QString plainValue(const QString &json)
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

QString metricsTitle(Split split)
{
    switch (split) {
    case Split::Training:
        return words(QT_TRANSLATE_NOOP("Core", "Metrics, training"));
    case Split::Validation:
        return words(QT_TRANSLATE_NOOP("Core", "Metrics, validation"));
    case Split::Test:
        return words(QT_TRANSLATE_NOOP("Core", "Metrics, test"));
    case Split::Summary:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Core", "Metrics, summary"));
}

QString partText(Comparison::Part part)
{
    switch (part) {
    case Comparison::Part::Metrics:
        return words(QT_TRANSLATE_NOOP("Core", "metrics"));
    case Comparison::Part::History:
        return words(QT_TRANSLATE_NOOP("Core", "training curves"));
    case Comparison::Part::Parameters:
        return words(QT_TRANSLATE_NOOP("Core", "parameters"));
    case Comparison::Part::Importance:
        return words(QT_TRANSLATE_NOOP("Core", "feature importance"));
    case Comparison::Part::Confusion:
        return words(QT_TRANSLATE_NOOP("Core", "confusion matrix"));
    case Comparison::Part::ReadableConfusion:
        return words(QT_TRANSLATE_NOOP("Core", "a confusion matrix that can be read (it is malformed)"));
    case Comparison::Part::Artifacts:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Core", "model file"));
}

QString arrowOf(std::optional<Direction> better)
{
    if (!better)
        return {};
    return better == Direction::HigherIsBetter ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
}

QString directionText(std::optional<Direction> better)
{
    if (!better)
        return words(QT_TRANSLATE_NOOP("Core", "Its name does not say what is better; you can."));
    return better == Direction::HigherIsBetter ? words(QT_TRANSLATE_NOOP("Core", "More is better."))
                                               : words(QT_TRANSLATE_NOOP("Core", "Less is better."));
}

CompareCell notStated()
{
    return {
        missingText(), CompareMark::Secondary, words(QT_TRANSLATE_NOOP("Core", "The version does not state it.")), {}};
}

CompareRow namedRow(const QString &name, CompareMark mark, bool differs, Kind kind = Kind::Values)
{
    CompareRow row;
    row.kind = kind;
    row.differs = differs;
    row.name = {lineText(name), mark, {}, {}};
    return row;
}

/// Builds the rows of one comparison.
class RowBuilder
{
public:
    RowBuilder(const Comparison &comparison, const CompareView &view) : m_comparison(comparison), m_view(view) {}

    template <class Values, class ToRow>
    void section(CompareSection section, const QString &title, const QList<Values> &rows, ToRow toRow)
    {
        if (rows.isEmpty() || (m_view.section && *m_view.section != section))
            return;
        m_rows.append(namedRow(title, CompareMark::Head, false, Kind::Head));
        QStringList equal;
        for (const Values &values : rows) {
            CompareRow row = toRow(values);
            if (m_view.shown == CompareView::Shown::Differences && !row.differs)
                equal.append(row.metric.isEmpty() ? row.name.text : row.metric);
            else
                m_rows.append(std::move(row));
        }
        if (!equal.isEmpty())
            m_rows.append(note(equal));
    }

    CompareRow metric(const ComparedMetric &metric, const QString &name, bool isCost) const
    {
        CompareRow row = namedRow(name + arrowOf(metric.better), CompareMark::Normal, metric.differs);
        if (!metric.isStep) { // no step is better than another
            row.name.tip = directionText(metric.better);
            row.name.spoken = name + QStringLiteral(", ") + row.name.tip;
        }
        row.metric = isCost ? QString() : metric.name;
        row.better = metric.better;
        for (int version = 0; version < m_comparison.versions.size(); ++version) {
            row.values.append(value(metric, version));
            row.changes.append(change(metric, version, isCost));
        }
        return row;
    }

    CompareRow text(const ComparedText &text, bool isJson) const
    {
        CompareRow row = namedRow(text.name, CompareMark::Code, text.differs);
        for (const auto &value : text.values) {
            row.changes.append(CompareCell());
            if (!value)
                row.values.append(notStated());
            else if (value->isEmpty())
                row.values.append({words(QT_TRANSLATE_NOOP("Core", "set")), CompareMark::Normal, {}, {}});
            else
                row.values.append({lineText(isJson ? plainValue(*value) : *value), CompareMark::Normal, {}, {}});
        }
        return row;
    }

    static CompareCell hashCell(const Artifact &artifact)
    {
        if (artifact.sha256.isEmpty())
            return {words(QT_TRANSLATE_NOOP("Core", "no hash")), CompareMark::Normal, {}, {}};
        return {artifact.sha256.left(hashLetters), CompareMark::Code, artifact.sha256, {}};
    }

    CompareRow artifact(const ComparedArtifact &artifact) const
    {
        CompareRow row = namedRow(artifact.name, CompareMark::Code, artifact.differs);
        for (const auto &value : artifact.values) {
            row.values.append(value ? CompareCell{sizeText(value->sizeBytes), CompareMark::Normal, value->path, {}}
                                    : notStated());
            row.changes.append(value ? hashCell(*value) : CompareCell());
        }
        return row;
    }

    CompareRow feature(const ComparedFeature &feature) const
    {
        CompareRow row = namedRow(feature.feature, CompareMark::Code, feature.differs);
        for (int version = 0; version < m_comparison.versions.size(); ++version) {
            const auto place = static_cast<size_t>(version);
            row.changes.append(rankChange(feature, version));
            if (!feature.values[place]) {
                row.values.append(notStated());
                continue;
            }
            const QString rank = feature.ranks[place] ? QStringLiteral("%1. ").arg(*feature.ranks[place]) : QString();
            row.values.append({rank + readingText(*feature.values[place]), CompareMark::Normal, {}, {}});
        }
        return row;
    }

    QList<CompareRow> take() { return std::move(m_rows); }

private:
    static CompareRow note(const QStringList &equal)
    {
        const QString names = equal.mid(0, namesInANote).join(QStringLiteral(", "));
        const QString more = equal.size() > namesInANote ? QStringLiteral(", …") : QString();
        CompareRow row =
            namedRow(words(QT_TRANSLATE_N_NOOP("Core", "%n equal, hidden: %1"), static_cast<int>(equal.size()))
                         .arg(names + more),
                     CompareMark::Secondary, false, Kind::Note);
        row.name.tip = equal.join(QStringLiteral(", "));
        return row;
    }

    static CompareCell value(const ComparedMetric &metric, int version)
    {
        const auto &value = metric.values[static_cast<size_t>(version)];
        if (!value)
            return notStated();
        const QString text = metric.text(*value);
        const auto stated =
            std::count_if(metric.values.begin(), metric.values.end(), [](const auto &one) { return one.has_value(); });
        const auto stands = [&](std::optional<int> place) {
            return place && metric.values[static_cast<size_t>(*place)] == value;
        };
        if (stands(metric.best))
            return {text, CompareMark::Best, {}, words(QT_TRANSLATE_NOOP("Core", "%1, best")).arg(text)};
        if (stands(metric.worst) && stated >= fewestForWorst)
            return {text, CompareMark::Worst, {}, words(QT_TRANSLATE_NOOP("Core", "%1, worst")).arg(text)};
        return {text, CompareMark::Normal, {}, {}};
    }

    CompareCell change(const ComparedMetric &metric, int version, bool isCost) const
    {
        const auto difference = metric.difference(version, m_comparison.baseline);
        if (!difference || version == m_comparison.baseline)
            return {};
        CompareMark mark = CompareMark::Secondary; // a difference has a colour only where it is known to be real
        if (isCost && metric.better && *difference != 0) {
            const bool isGain = (*difference > 0) == (metric.better == Direction::HigherIsBetter);
            mark = isGain ? CompareMark::Good : CompareMark::Bad;
        }
        return {metric.differenceText(*difference), mark, {}, {}};
    }

    CompareCell rankChange(const ComparedFeature &feature, int version) const
    {
        const int change = feature.rankChange(version, m_comparison.baseline).value_or(0);
        if (change == 0)
            return {};
        const bool isUp = change < 0;
        const int places = std::abs(change);
        return {(isUp ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) + countText(places),
                CompareMark::Secondary,
                isUp ? words(QT_TRANSLATE_N_NOOP("Core", "%n places up"), places)
                     : words(QT_TRANSLATE_N_NOOP("Core", "%n places down"), places),
                {}};
    }

    const Comparison &m_comparison;
    const CompareView &m_view;
    QList<CompareRow> m_rows;
};

void addMetrics(RowBuilder &rows, const Comparison &comparison, const CompareView &view)
{
    const auto toRow = [&rows](const ComparedMetric &metric) { return rows.metric(metric, metric.name, false); };
    if (!view.atBest.isEmpty()) {
        rows.section(CompareSection::Metrics,
                     words(QT_TRANSLATE_NOOP("Core", "At the best step of %1")).arg(view.bestOf), view.atBest,
                     [&](const ComparedMetric &metric) {
                         return &metric == &view.atBest.first()
                                    ? rows.metric(metric, words(QT_TRANSLATE_NOOP("Core", "step")), true)
                                    : toRow(metric);
                     });
    }
    for (const Split split : {Split::Summary, Split::Validation, Split::Test, Split::Training}) {
        QList<ComparedMetric> metrics;
        for (const ComparedMetric &metric : comparison.metrics) {
            if (metric.split == split && !(split == Split::Summary && isRepeated(metric, comparison.metrics)))
                metrics.append(metric);
        }
        rows.section(CompareSection::Metrics, metricsTitle(split), metrics, toRow);
    }
}

} // namespace

QList<CompareRow> comparisonRows(const Comparison &comparison, const CompareView &view)
{
    RowBuilder rows(comparison, view);
    addMetrics(rows, comparison, view);
    rows.section(CompareSection::Costs, words(QT_TRANSLATE_NOOP("Core", "Cost")), comparison.costs,
                 [&rows](const ComparedMetric &cost) {
                     const bool isSize = cost.name == QLatin1String("size_bytes");
                     return rows.metric(
                         cost,
                         words(isSize ? QT_TRANSLATE_NOOP("Core", "size") : QT_TRANSLATE_NOOP("Core", "training time")),
                         true);
                 });
    rows.section(CompareSection::Parameters, words(QT_TRANSLATE_NOOP("Core", "Parameters")), comparison.parameters,
                 [&rows](const ComparedText &text) { return rows.text(text, true); });
    rows.section(CompareSection::Tags, words(QT_TRANSLATE_NOOP("Core", "Tags")), comparison.tags,
                 [&rows](const ComparedText &text) { return rows.text(text, false); });
    rows.section(CompareSection::Artifacts, words(QT_TRANSLATE_NOOP("Core", "Artifacts")), comparison.artifacts,
                 [&rows](const ComparedArtifact &artifact) { return rows.artifact(artifact); });
    rows.section(CompareSection::Features, words(QT_TRANSLATE_NOOP("Core", "Features, by their place")),
                 comparison.schema, [&rows](const ComparedText &text) { return rows.text(text, false); });
    rows.section(CompareSection::Importance, words(QT_TRANSLATE_NOOP("Core", "Importance, by rank")),
                 comparison.importance, [&rows](const ComparedFeature &feature) { return rows.feature(feature); });
    return rows.take();
}

bool hasSection(const Comparison &comparison, CompareSection section)
{
    switch (section) {
    case CompareSection::Metrics:
        return !comparison.metrics.isEmpty();
    case CompareSection::Costs:
        return !comparison.costs.isEmpty();
    case CompareSection::Parameters:
        return !comparison.parameters.isEmpty();
    case CompareSection::Tags:
        return !comparison.tags.isEmpty();
    case CompareSection::Artifacts:
        return !comparison.artifacts.isEmpty();
    case CompareSection::Features:
        return !comparison.schema.isEmpty();
    case CompareSection::Importance:
        break;
    }
    return !comparison.importance.isEmpty();
}

QString comparedName(const Comparison &comparison, int version)
{
    const VersionSummary &own = comparison.versions.at(version);
    const QString name = versionName(own);
    const bool severalModels = std::any_of(comparison.versions.begin(), comparison.versions.end(),
                                           [&own](const VersionSummary &other) { return other.model != own.model; });
    return severalModels ? lineText(own.model) + QLatin1Char(' ') + name : name;
}

QString comparedGaps(const Comparison &comparison, qsizetype mostNamed)
{
    using Part = Comparison::Part;
    QStringList sentences;
    QStringList ofOne;
    for (const Part part : {Part::Metrics, Part::History, Part::Parameters, Part::Importance, Part::Confusion,
                            Part::ReadableConfusion, Part::Artifacts}) {
        QStringList names;
        for (int i = 0; i < comparison.versions.size(); ++i) {
            if (comparison.missing[static_cast<size_t>(i)].contains(part))
                names.append(comparedName(comparison, i));
        }
        const int more = static_cast<int>(names.size() - mostNamed);
        if (names.isEmpty())
            continue;
        if (comparison.versions.size() == 1) {
            ofOne.append(partText(part));
            continue;
        }
        if (names.size() == comparison.versions.size()) {
            sentences.append(words(QT_TRANSLATE_NOOP("Core", "All are without %1.")).arg(partText(part)));
            continue;
        }
        const QString listed = names.mid(0, mostNamed).join(QStringLiteral(", "));
        sentences.append(
            words(QT_TRANSLATE_NOOP("Core", "Without %1: %2."))
                .arg(partText(part),
                     more > 0 ? words(QT_TRANSLATE_N_NOOP("Core", "%1 and %n more"), more).arg(listed) : listed));
    }
    if (!ofOne.isEmpty()) // whose name the reader knows
        sentences.append(words(QT_TRANSLATE_NOOP("Core", "Without %1.")).arg(ofOne.join(QStringLiteral(", "))));
    return sentences.join(QLatin1Char(' '));
}

} // namespace slipway
