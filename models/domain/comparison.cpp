#include "models/domain/comparison.h"

#include "models/domain/confusion.h"
#include "models/domain/metricname.h"
#include "models/domain/numbertext.h"
#include "models/domain/reporttext.h"
#include "models/domain/seriesmath.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway {

namespace {

const QString secondsCost = QStringLiteral("training_seconds");
const QString bytesCost = QStringLiteral("size_bytes");

/// Most steps are whole.
int stepDecimals(double step)
{
    return std::floor(step) == step ? 0 : 2;
}

} // namespace

std::optional<Direction> directionOf(const QString &metric, const MetricDirections &chosen)
{
    const auto said = chosen.constFind(metric);
    if (said != chosen.cend())
        return *said;
    if (!saysWhatIsBetter(metric))
        return std::nullopt;
    return lowerIsBetter(metric) ? Direction::LowerIsBetter : Direction::HigherIsBetter;
}

std::optional<double> ComparedMetric::difference(int version, int baseline) const
{
    const auto &own = values[static_cast<size_t>(version)];
    const auto &base = values[static_cast<size_t>(baseline)];
    return own && base ? std::optional(*own - *base) : std::nullopt;
}

QString ComparedMetric::text(double value) const
{
    if (isStep)
        return fixedText(value, stepDecimals(value));
    if (name == bytesCost && std::isfinite(value))
        return sizeText(static_cast<qint64>(value));
    return name == secondsCost ? durationText(value) : metricText(value);
}

QString ComparedMetric::differenceText(double difference) const
{
    if (isStep)
        return signedText(difference, stepDecimals(difference));
    if ((name != bytesCost && name != secondsCost) || !std::isfinite(difference))
        return signedMetricText(difference);
    const QString size = text(std::abs(difference));
    if (difference == 0)
        return size;
    return (difference > 0 ? QLatin1Char('+') : QChar(0x2212)) + size;
}

std::optional<int> ComparedFeature::rankChange(int version, int baseline) const
{
    const auto here = static_cast<size_t>(version);
    const auto there = static_cast<size_t>(baseline);
    if (!ranks[here] || !ranks[there])
        return std::nullopt;
    const bool isUsed = values[here] != 0.0 || values[there] != 0.0;
    return isUsed ? *ranks[here] - *ranks[there] : 0;
}

namespace {

bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool same(const QString &a, const QString &b)
{
    return a == b;
}

bool same(const Artifact &a, const Artifact &b)
{
    return !a.sha256.isEmpty() && a.sha256 == b.sha256; // of one size is not of one content
}

template <class T>
bool differ(const std::vector<std::optional<T>> &values)
{
    return std::any_of(values.begin(), values.end(), [&first = values.front()](const std::optional<T> &value) {
        return value.has_value() != first.has_value() || (value && !same(*value, *first));
    });
}

void markExtremes(ComparedMetric &metric)
{
    std::optional<int> least;
    std::optional<int> greatest;
    const auto at = [&metric](int index) { return *metric.values[static_cast<size_t>(index)]; };
    for (int i = 0; i < static_cast<int>(metric.values.size()); ++i) {
        const auto &value = metric.values[static_cast<size_t>(i)];
        if (!value || !std::isfinite(*value))
            continue;
        if (!least || *value < at(*least))
            least = i;
        if (!greatest || *value > at(*greatest))
            greatest = i;
    }
    if (!least || !metric.better || at(*least) == at(*greatest))
        return;
    const bool more = metric.better == Direction::HigherIsBetter;
    metric.best = more ? greatest : least;
    metric.worst = more ? least : greatest;
}

/// Rows by key, in the order in which the keys first occur; each row knows the value of every version.
template <class Row, class Key>
class Rows
{
public:
    explicit Rows(qsizetype versions) : m_versions(static_cast<size_t>(versions)) {}

    Row &row(const Key &key)
    {
        const auto found = m_places.constFind(key);
        if (found != m_places.cend())
            return m_rows[*found];
        m_places.insert(key, m_rows.size());
        Row row;
        row.values.resize(m_versions);
        m_rows.append(row);
        return m_rows.last();
    }
    /// With `differs` told of each.
    QList<Row> take()
    {
        for (Row &row : m_rows)
            row.differs = differ(row.values);
        return std::move(m_rows);
    }

private:
    size_t m_versions;
    QHash<Key, qsizetype> m_places;
    QList<Row> m_rows;
};

using TextRows = Rows<ComparedText, QString>;

void setText(TextRows &rows, const QString &name, qsizetype version, const QString &value)
{
    ComparedText &row = rows.row(name);
    row.name = name;
    row.values[static_cast<size_t>(version)] = value;
}

int splitRank(Split split)
{
    switch (split) {
    case Split::Summary:
        return 0;
    case Split::Validation:
        return 1;
    case Split::Test:
        return 2;
    case Split::Training:
        break;
    }
    return 3;
}

QList<ComparedMetric> metricsOf(const QList<ModelVersion> &versions, const MetricDirections &directions)
{
    Rows<ComparedMetric, std::pair<QString, int>> rows(versions.size());
    for (qsizetype i = 0; i < versions.size(); ++i) {
        for (const Metric &metric : versions[i].metrics) {
            ComparedMetric &row = rows.row({metric.name, static_cast<int>(metric.split)});
            row.name = metric.name;
            row.split = metric.split;
            row.values[static_cast<size_t>(i)] = metric.value;
        }
    }
    QList<ComparedMetric> metrics = rows.take();
    for (ComparedMetric &metric : metrics) {
        metric.better = directionOf(metric.name, directions);
        markExtremes(metric);
    }
    std::stable_sort(metrics.begin(), metrics.end(), [](const ComparedMetric &a, const ComparedMetric &b) {
        return std::tuple(splitRank(a.split), metricRank(a.name), a.name)
               < std::tuple(splitRank(b.split), metricRank(b.name), b.name);
    });
    return metrics;
}

QList<ComparedMetric> costsOf(const QList<ModelVersion> &versions)
{
    ComparedMetric seconds{secondsCost, Split::Summary, Direction::LowerIsBetter, {}, {}, {}};
    ComparedMetric bytes{bytesCost, Split::Summary, Direction::LowerIsBetter, {}, {}, {}};
    for (const ModelVersion &version : versions) {
        seconds.values.push_back(version.trainingSeconds);
        const bool hasFile = !version.artifacts.isEmpty() || version.summary.sizeBytes > 0;
        bytes.values.push_back(hasFile ? std::optional(static_cast<double>(version.summary.sizeBytes)) : std::nullopt);
    }
    QList<ComparedMetric> costs;
    for (ComparedMetric *cost : {&seconds, &bytes}) {
        cost->differs = differ(cost->values);
        markExtremes(*cost);
        if (std::any_of(cost->values.begin(), cost->values.end(), [](const auto &value) { return value.has_value(); }))
            costs.append(*cost);
    }
    return costs;
}

QList<ComparedText> schemaOf(const QList<ModelVersion> &versions)
{
    TextRows rows(versions.size());
    for (qsizetype i = 0; i < versions.size(); ++i) {
        if (!versions[i].targetVariable.isEmpty())
            setText(rows, QStringLiteral("target"), i, versions[i].targetVariable);
        if (versions[i].trainingRows)
            setText(rows, QStringLiteral("training rows"), i, QString::number(*versions[i].trainingRows));
    }
    QList<ComparedText> schema = rows.take();
    TextRows features(versions.size()); // of their own, as a feature may have any name
    for (qsizetype i = 0; i < versions.size(); ++i) {
        for (qsizetype place = 0; place < versions[i].features.size(); ++place)
            setText(features, versions[i].features[place], i, QString::number(place + 1));
    }
    return schema + features.take();
}

QList<ComparedArtifact> artifactsOf(const QList<ModelVersion> &versions)
{
    const bool single = std::all_of(versions.begin(), versions.end(),
                                    [](const ModelVersion &version) { return version.artifacts.size() < 2; });
    Rows<ComparedArtifact, QString> rows(versions.size());
    for (qsizetype i = 0; i < versions.size(); ++i) {
        for (const Artifact &artifact : versions[i].artifacts) {
            const QString name = artifact.path.section(QLatin1Char('/'), -1);
            ComparedArtifact &row = rows.row(single ? QString() : name);
            row.name = row.name.isEmpty() || row.name == name ? name : artifact.format;
            row.values[static_cast<size_t>(i)] = artifact;
        }
    }
    return rows.take();
}

/// Competition ranks (1, 2, 2, 4) of a version's features by falling importance.
QHash<QString, int> ranksOf(const QList<FeatureImportance> &importance)
{
    std::vector<double> sorted;
    for (const FeatureImportance &entry : importance) {
        if (!std::isnan(entry.importance))
            sorted.push_back(entry.importance);
    }
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    QHash<QString, int> ranks;
    for (const FeatureImportance &entry : importance) {
        const auto before = std::lower_bound(sorted.begin(), sorted.end(), entry.importance, std::greater<>());
        if (!std::isnan(entry.importance))
            ranks.insert(entry.feature, static_cast<int>(before - sorted.begin()) + 1);
    }
    return ranks;
}

int bestRank(const ComparedFeature &feature)
{
    int best = std::numeric_limits<int>::max();
    for (const auto &rank : feature.ranks)
        best = std::min(best, rank.value_or(best));
    return best;
}

QList<ComparedFeature> importanceOf(const QList<ModelVersion> &versions)
{
    Rows<ComparedFeature, QString> rows(versions.size());
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const QHash<QString, int> ranks = ranksOf(versions[i].importance);
        for (const FeatureImportance &entry : versions[i].importance) {
            ComparedFeature &row = rows.row(entry.feature);
            row.feature = entry.feature;
            row.ranks.resize(row.values.size());
            row.values[static_cast<size_t>(i)] = entry.importance;
            if (const auto rank = ranks.constFind(entry.feature); rank != ranks.cend())
                row.ranks[static_cast<size_t>(i)] = *rank;
        }
    }
    QList<ComparedFeature> features = rows.take();
    std::stable_sort(features.begin(), features.end(),
                     [](const ComparedFeature &a, const ComparedFeature &b) { return bestRank(a) < bestRank(b); });
    return features;
}

QList<Comparison::Part> missingIn(const ModelVersion &version)
{
    using Part = Comparison::Part;
    QList<Part> missing;
    const auto note = [&missing](bool isEmpty, Part part) {
        if (isEmpty)
            missing.append(part);
    };
    note(version.metrics.isEmpty(), Part::Metrics);
    note(version.histories.isEmpty(), Part::History);
    note(version.parameters.isEmpty(), Part::Parameters);
    note(version.importance.isEmpty(), Part::Importance);
    const bool isMalformed = !malformedMatrices(version).isEmpty();
    note(version.confusionMatrices.isEmpty() && !isMalformed, Part::Confusion);
    note(version.confusionMatrices.isEmpty() && isMalformed, Part::ReadableConfusion);
    note(version.artifacts.isEmpty(), Part::Artifacts);
    return missing;
}

const MetricSeries *curveOf(const ModelVersion &version, const QString &name)
{
    const auto found = std::find_if(version.histories.begin(), version.histories.end(),
                                    [&name](const MetricSeries &series) { return series.name == name; });
    return found == version.histories.end() ? nullptr : &*found;
}

std::optional<double> valueAt(const MetricSeries &series, double step)
{
    const auto found = std::lower_bound(series.steps.begin(), series.steps.end(), step);
    const auto place = static_cast<size_t>(found - series.steps.begin());
    const bool isThere = found != series.steps.end() && *found == step && place < series.values.size();
    return isThere ? std::optional(series.values[place]) : std::nullopt;
}

std::optional<double> bestStep(const ModelVersion &version, const QString &metric, Direction better)
{
    const MetricSeries *series = curveOf(version, metric);
    if (!series)
        return std::nullopt;
    const auto at = bestIndex(series->values, better == Direction::LowerIsBetter ? Best::Lowest : Best::Highest);
    return at && *at < series->steps.size() ? std::optional(series->steps[*at]) : std::nullopt;
}

} // namespace

Comparison comparisonOf(const QList<ModelVersion> &versions, int baseline, const MetricDirections &directions)
{
    Comparison comparison;
    comparison.baseline = baseline;
    TextRows parameters(versions.size());
    TextRows tags(versions.size());
    for (qsizetype i = 0; i < versions.size(); ++i) {
        comparison.versions.append(versions[i].summary);
        comparison.missing.push_back(missingIn(versions[i]));
        for (const Parameter &parameter : versions[i].parameters)
            setText(parameters, parameter.name, i, parameter.json);
        for (const Tag &tag : versions[i].tags)
            setText(tags, tag.key, i, tag.value);
    }
    comparison.metrics = metricsOf(versions, directions);
    comparison.costs = costsOf(versions);
    comparison.parameters = parameters.take();
    comparison.tags = tags.take();
    comparison.schema = schemaOf(versions);
    comparison.artifacts = artifactsOf(versions);
    comparison.importance = importanceOf(versions);
    return comparison;
}

QList<ComparedMetric> valuesAtBest(const QList<ModelVersion> &versions, const QString &metric,
                                   const MetricDirections &directions)
{
    const std::optional<Direction> better = directionOf(metric, directions);
    if (!better)
        return {};
    std::vector<std::optional<double>> steps;
    for (const ModelVersion &version : versions)
        steps.push_back(bestStep(version, metric, *better));
    QList<ComparedMetric> rows{
        {QStringLiteral("step"), Split::Summary, std::nullopt, steps, {}, {}, differ(steps), true}};
    QStringList names = curveNames(versions);
    names.removeAll(metric);
    if (std::any_of(steps.begin(), steps.end(), [](const auto &step) { return step.has_value(); }))
        names.prepend(metric);
    for (const QString &name : std::as_const(names)) {
        ComparedMetric row;
        row.name = name;
        row.better = directionOf(name, directions);
        for (qsizetype i = 0; i < versions.size(); ++i) {
            const MetricSeries *series = curveOf(versions[i], name);
            const auto &step = steps[static_cast<size_t>(i)];
            row.values.push_back(series && step ? valueAt(*series, *step) : std::nullopt);
        }
        row.differs = differ(row.values);
        markExtremes(row);
        rows.append(row);
    }
    return rows;
}

QString versionName(const VersionSummary &version)
{
    return lineText(version.semver.isEmpty() ? version.version : version.semver);
}

QStringList curveNames(const QList<ModelVersion> &versions)
{
    QStringList names;
    QHash<QString, int> uses;
    for (const ModelVersion &version : versions) {
        for (const MetricSeries &series : version.histories) {
            if (uses[series.name]++ == 0)
                names.append(series.name);
        }
    }
    std::stable_sort(names.begin(), names.end(),
                     [&uses](const QString &a, const QString &b) { return uses.value(a) > uses.value(b); });
    return names;
}

} // namespace slipway
