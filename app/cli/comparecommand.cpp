#include "app/cli/command.h"

#include "models/domain/numbertext.h"
#include "models/domain/readingtext.h"
#include "models/services/comparisonrows.h"

#include <algorithm>

namespace slipway {

namespace {

/// An entry for each version, null where there is none.
template <class Values, class ToJson>
Json arrayOf(const Values &values, ToJson toJson)
{
    Json array = Json::array();
    for (const auto &value : values)
        array.push_back(value ? toJson(*value) : Json());
    return array;
}

Json number(double value)
{
    return json(value);
}

/// An entry for each version, of what `of(version, baseline)` says.
template <class Of>
Json againstBaseline(const Comparison &comparison, Of of)
{
    Json array = Json::array();
    for (int i = 0; i < comparison.versions.size(); ++i) {
        const auto value = of(i, comparison.baseline);
        array.push_back(value ? Json(json(*value)) : Json());
    }
    return array;
}

Json orNull(const std::optional<int> &index)
{
    return index ? Json(*index) : Json();
}

Json directionJson(std::optional<Direction> better)
{
    if (!better)
        return {};
    return better == Direction::HigherIsBetter ? "higher" : "lower";
}

Json jsonOf(const ComparedMetric &metric, const Comparison &comparison)
{
    return {{"name", json(metric.name)},
            {"split", json(splitName(metric.split))},
            {"values", arrayOf(metric.values, number)},
            {"difference",
             againstBaseline(comparison, [&](int i, int baseline) { return metric.difference(i, baseline); })},
            {"better", directionJson(metric.better)},
            {"best", orNull(metric.best)},
            {"worst", orNull(metric.worst)}};
}

Json jsonOf(const ComparedFeature &feature, const Comparison &comparison)
{
    const auto whole = [](int rank) { return Json(rank); };
    Json changes = Json::array();
    for (int i = 0; i < comparison.versions.size(); ++i)
        changes.push_back(orNull(feature.rankChange(i, comparison.baseline)));
    return {{"feature", json(feature.feature)},
            {"values", arrayOf(feature.values, number)},
            {"rank", arrayOf(feature.ranks, whole)},
            {"rank_change", changes}};
}

Json jsonOf(const ComparedArtifact &artifact, const Comparison &)
{
    return {{"name", json(artifact.name)}, {"values", arrayOf(artifact.values, [](const Artifact &value) {
                                                return Json{{"path", json(value.path)},
                                                            {"size_bytes", value.sizeBytes},
                                                            {"sha256", slipway::orNull(value.sha256)},
                                                            {"format", json(value.format)}};
                                            })}};
}

/// A parameter's value keeps its type.
Json typedText(const ComparedText &row, const Comparison &)
{
    return {{"name", json(row.name)}, {"values", arrayOf(row.values, jsonFromText)}};
}

Json plainText(const ComparedText &row, const Comparison &)
{
    return {{"name", json(row.name)},
            {"values", arrayOf(row.values, [](const QString &text) { return Json(json(text)); })}};
}

enum class Shown { Everything, Differences };

template <class Row, class ToJson>
Json listOf(const QList<Row> &rows, const Comparison &comparison, Shown shown, ToJson toJson)
{
    Json list = Json::array();
    for (const Row &row : rows) {
        if (shown == Shown::Everything || row.differs)
            list.push_back(toJson(row, comparison));
    }
    return list;
}

Json jsonOf(const Comparison &comparison, Shown shown)
{
    const auto metric = [](const ComparedMetric &row, const Comparison &of) { return jsonOf(row, of); };
    Json ids = Json::array();
    for (const VersionSummary &version : comparison.versions)
        ids.push_back(json(version.id));
    return {{"versions", ids},
            {"baseline", comparison.baseline},
            {"metrics", listOf(comparison.metrics, comparison, shown, metric)},
            {"costs", listOf(comparison.costs, comparison, shown, metric)},
            {"parameters", listOf(comparison.parameters, comparison, shown, typedText)},
            {"tags", listOf(comparison.tags, comparison, shown, plainText)},
            {"artifacts", listOf(comparison.artifacts, comparison, shown,
                                 [](const ComparedArtifact &row, const Comparison &of) { return jsonOf(row, of); })},
            {"features", listOf(comparison.schema, comparison, shown, plainText)},
            {"importance", listOf(comparison.importance, comparison, shown,
                                  [](const ComparedFeature &row, const Comparison &of) { return jsonOf(row, of); })}};
}

/// "0.7838 (+0.0042)", with the mark of the best or the worst behind it.
QStringList metricRow(const ComparedMetric &metric, const Comparison &comparison)
{
    const QString arrow = metric.better == Direction::HigherIsBetter ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
    QStringList row{metric.better ? metric.name + arrow : metric.name};
    for (int i = 0; i < comparison.versions.size(); ++i) {
        const auto &value = metric.values[static_cast<size_t>(i)];
        QString text = value ? metric.text(*value) : missingText();
        const auto difference = metric.difference(i, comparison.baseline);
        if (i != comparison.baseline && difference)
            text += QStringLiteral(" (%1)").arg(metric.differenceText(*difference));
        if (metric.best == i)
            text += QStringLiteral(" *");
        row.append(metric.worst == i ? text + QStringLiteral(" !") : text);
    }
    return row;
}

QStringList textRow(const ComparedText &text, const Comparison &)
{
    QStringList row{text.name};
    for (const auto &value : text.values)
        row.append(value.value_or(missingText()));
    return row;
}

QStringList artifactRow(const ComparedArtifact &artifact, const Comparison &)
{
    QStringList row{artifact.name};
    for (const auto &value : artifact.values)
        row.append(value ? sizeText(value->sizeBytes) + QLatin1Char(' ') + value->sha256.left(8) : missingText());
    return row;
}

QStringList featureRow(const ComparedFeature &feature, const Comparison &)
{
    QStringList row{feature.feature};
    for (size_t i = 0; i < feature.values.size(); ++i) {
        const QString rank = feature.ranks[i] ? QStringLiteral("#%1 ").arg(*feature.ranks[i]) : QString();
        row.append(feature.values[i] ? rank + readingText(*feature.values[i]) : missingText());
    }
    return row;
}

template <class Row, class ToCells>
void printSection(const Output &output, const QString &title, const QList<Row> &rows, const Comparison &comparison,
                  Shown shown, ToCells toCells)
{
    QStringList header{title};
    QList<int> numbers;
    for (int i = 0; i < comparison.versions.size(); ++i) {
        header.append(comparedName(comparison, i));
        numbers.append(i + 1);
    }
    QList<QStringList> lines;
    for (const Row &row : rows) {
        if (shown == Shown::Everything || row.differs)
            lines.append(toCells(row, comparison));
    }
    if (!lines.isEmpty()) {
        output.table(header, lines, numbers);
        output.line(QString());
    }
    if (const auto equal = rows.size() - lines.size(); equal > 0)
        output.line(QStringLiteral("%1: %2 equal, not shown.").arg(title).arg(equal));
}

void print(const Output &output, const Comparison &comparison, Shown shown)
{
    for (int i = 0; i < comparison.versions.size(); ++i) {
        const VersionSummary &version = comparison.versions[i];
        output.line(QStringLiteral("%1 %2 (%3)%4")
                        .arg(version.model, versionName(version), version.id,
                             i == comparison.baseline ? QStringLiteral(", baseline") : QString()));
    }
    output.line(QString());
    const auto isMarked = [](const ComparedMetric &metric) { return metric.best || metric.worst; };
    if (std::any_of(comparison.metrics.begin(), comparison.metrics.end(), isMarked)
        || std::any_of(comparison.costs.begin(), comparison.costs.end(), isMarked)) {
        output.line(QStringLiteral("* the best of the row, ! the worst; in brackets: against the baseline."));
        output.line(QString());
    }
    for (const Split split : {Split::Summary, Split::Validation, Split::Test, Split::Training}) {
        QList<ComparedMetric> metrics;
        std::copy_if(comparison.metrics.begin(), comparison.metrics.end(), std::back_inserter(metrics),
                     [split](const ComparedMetric &metric) { return metric.split == split; });
        printSection(output, QStringLiteral("METRIC, ") + splitName(split).toUpper(), metrics, comparison, shown,
                     metricRow);
    }
    printSection(output, QStringLiteral("COST"), comparison.costs, comparison, shown, metricRow);
    printSection(output, QStringLiteral("PARAMETER"), comparison.parameters, comparison, shown, textRow);
    printSection(output, QStringLiteral("TAG"), comparison.tags, comparison, shown, textRow);
    printSection(output, QStringLiteral("ARTIFACT"), comparison.artifacts, comparison, shown, artifactRow);
    printSection(output, QStringLiteral("FEATURE"), comparison.schema, comparison, shown, textRow);
    printSection(output, QStringLiteral("IMPORTANCE"), comparison.importance, comparison, shown, featureRow);
}

Result<ExitStatus> compareVersions(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const auto compared = comparedVersions(session, arguments, options.value(QStringLiteral("baseline")));
    if (!compared)
        return compared.error();
    const Shown shown = options.isSet(QStringLiteral("only-differences")) ? Shown::Differences : Shown::Everything;
    if (session.output.isJson())
        session.output.document(jsonOf(compared->comparison, shown));
    else
        print(session.output, compared->comparison, shown);
    return ExitStatus::Done;
}

/// Their ids, and the baseline among them.
Result<ComparisonRequest> requestFor(RegistryService &registries, const QStringList &names, const QString &baseline)
{
    ComparisonRequest request;
    for (const QString &name : names) {
        const auto id = registries.resolve(name);
        if (!id)
            return id.error();
        request.versions.append(*id);
    }
    if (baseline.isEmpty())
        return request;
    const auto id = registries.resolve(baseline);
    if (!id)
        return id.error();
    request.baseline = *id;
    return request;
}

} // namespace

Result<ComparedVersions> comparedVersions(Session &session, const QStringList &names, const QString &baseline)
{
    const auto registries = session.registries();
    if (!registries)
        return registries.error();
    const auto comparisons = session.comparisons();
    if (!comparisons)
        return comparisons.error();
    const auto request = requestFor(**registries, names, baseline);
    return request ? (*comparisons)->compare(*request, session.progress) : request.error();
}

QList<Command> compareCommands()
{
    return {
        {commandWords("compare"),
         QStringLiteral("Compare versions: metrics, parameters, tags, artifacts, features, importance."),
         {valueOption("baseline", "Which of them the others are measured against; the first unless named.", "ID"),
          flagOption("only-differences", "Leave out what is equal in all of them.")},
         {argument("ID", "The version's id, MODEL/VERSION or MODEL@ALIAS."), argument("ID...", "The others.")},
         compareVersions},
    };
}

} // namespace slipway
