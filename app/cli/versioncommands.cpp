#include "app/cli/command.h"

#include "models/base/clock.h"
#include "models/domain/numbertext.h"
#include "models/services/filternotes.h"

#include <array>
#include <charconv>
#include <cmath>

namespace slipway {

namespace {

constexpr qsizetype longestFact = 200; ///< of a line for people; --json has all of it

using Members = std::vector<std::pair<QString, Json>>;

Json jsonOf(const VersionSummary &version)
{
    QStringList names = version.metrics.keys();
    names.sort();
    Members metrics;
    for (const QString &name : names)
        metrics.emplace_back(name, json(version.metrics[name]));
    return {{"id", json(version.id)},
            {"registry", json(version.registry)},
            {"model", json(version.model)},
            {"kind", json(versionKindName(version.kind))},
            {"version", json(version.version)},
            {"semver", orNull(version.semver)},
            {"stage", orNull(version.stage)},
            {"aliases", json(version.aliases)},
            {"status", orNull(version.status)},
            {"type", orNull(version.type)},
            {"created_at", jsonTime(version.createdAtMs)},
            {"metrics", jsonObject(metrics)},
            {"size_bytes", version.sizeBytes},
            {"integrity", orNull(integrityName(version.integrity))},
            {"problems", version.problemCount}};
}

Json namedValues(const QList<Parameter> &values)
{
    Members members;
    for (const Parameter &value : values)
        members.emplace_back(value.name, jsonFromText(value.json));
    return jsonObject(members);
}

Json splitsOf(const ModelVersion &version)
{
    Json splits = Json::object();
    for (const Split split : {Split::Training, Split::Validation, Split::Test}) {
        Members metrics;
        for (const Metric &metric : version.metrics) {
            if (metric.split == split)
                metrics.emplace_back(metric.name, json(metric.value));
        }
        if (!metrics.empty())
            splits[splitName(split).toStdString()] = jsonObject(metrics);
    }
    return splits;
}

Json confusionOf(const ModelVersion &version)
{
    Json bySplit = Json::object();
    for (const ConfusionMatrix &matrix : version.confusionMatrices) {
        const qsizetype n = matrix.labels.size();
        Json rows = Json::array();
        for (qsizetype i = 0; i < n; ++i) {
            Json row = Json::array();
            for (qsizetype j = 0; j < n; ++j)
                row.push_back(matrix.counts[static_cast<size_t>(i * n + j)]);
            rows.push_back(row);
        }
        bySplit[splitName(matrix.split).toStdString()] = {{"labels", json(matrix.labels)}, {"counts", rows}};
    }
    return bySplit;
}

/// A number as dump() writes it, without a string for each of millions.
void appendNumber(QByteArray &text, double number)
{
    if (!std::isfinite(number)) {
        text += QByteArray::fromStdString(json(number).dump());
        return;
    }
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    const std::string_view written(digits.data(), static_cast<size_t>(end - digits.data()));
    text.append(written.data(), static_cast<qsizetype>(written.size()));
    if (written.find_first_of(".e") == std::string_view::npos)
        text += ".0";
}

/// The member "history", point by point: there may be ten millions of them.
void writeHistories(const ModelVersion &version, const Output::Write &write)
{
    constexpr qsizetype pieceBytes = 64 * 1024;
    QHash<QString, const MetricSeries *> byName; // of two with one name the later one
    for (const MetricSeries &series : version.histories)
        byName.insert(series.name, &series);
    QByteArray text = byName.isEmpty() ? "{}" : "{";
    const char *before = "\n    ";
    for (const MetricSeries &series : version.histories) {
        if (byName.value(series.name) != &series)
            continue;
        const std::vector<double> &values = series.values;
        text += std::exchange(before, ",\n    ")
                + QByteArray::fromStdString(json(series.name).dump(-1, ' ', false, Json::error_handler_t::replace))
                + (values.empty() ? ": [" : ": [\n");
        for (size_t i = 0; i < values.size(); ++i) {
            text += i == 0 ? "      [\n        " : ",\n      [\n        ";
            appendNumber(text, series.steps[i]);
            text += ",\n        ";
            appendNumber(text, values[i]);
            text += "\n      ]";
            if (text.size() > pieceBytes)
                write(std::exchange(text, {}));
        }
        text += values.empty() ? "]" : "\n    ]";
    }
    write(text + (byName.isEmpty() ? "" : "\n  }"));
}

Json artifactsOf(const ModelVersion &version)
{
    Json artifacts = Json::array();
    for (const Artifact &artifact : version.artifacts) {
        artifacts.push_back({{"path", json(artifact.path)},
                             {"size_bytes", artifact.sizeBytes},
                             {"sha256", orNull(artifact.sha256)},
                             {"stated_bytes", artifact.statedBytes ? Json(*artifact.statedBytes) : Json()},
                             {"format", json(artifact.format)},
                             {"compression", orNull(artifact.compression)},
                             {"encrypted", artifact.encrypted},
                             {"signed", artifact.isSigned}});
    }
    return artifacts;
}

Json jsonOf(const ModelVersion &version)
{
    Json document = jsonOf(version.summary);
    document["problems"] = json(version.problems);
    document["parameters"] = namedValues(version.parameters);
    Members tags;
    for (const Tag &tag : version.tags)
        tags.emplace_back(tag.key, json(tag.value));
    document["tags"] = jsonObject(tags);
    document["description"] = orNull(version.description);
    document["author"] = orNull(version.author);
    document["updated_at"] = jsonTime(version.updatedAtMs);
    document["run_id"] = orNull(version.runId);
    document["source_path"] = orNull(version.sourcePath);
    if (version.verification)
        document["verified_at"] = jsonTime(version.verification->checkedAtMs);
    document["metric_splits"] = splitsOf(version);
    document["confusion_matrix"] = confusionOf(version);
    document["history"] = Json(); // writeHistories()
    Json importance = Json::array();
    for (const FeatureImportance &entry : version.importance)
        importance.push_back({{"feature", json(entry.feature)}, {"importance", json(entry.importance)}});
    document["feature_importance"] = importance;
    document["artifacts"] = artifactsOf(version);
    document["lineage"] = {{"target_variable", orNull(version.targetVariable)},
                           {"features", json(version.features)},
                           {"training_rows", version.trainingRows ? Json(*version.trainingRows) : Json()},
                           {"training_seconds", version.trainingSeconds ? json(*version.trainingSeconds) : Json()}};
    QList<Parameter> other;
    const QString lineage = QStringLiteral("lineage.");
    for (const Parameter &fact : version.other) {
        if (fact.name.startsWith(lineage))
            document["lineage"][fact.name.mid(lineage.size()).toStdString()] = jsonFromText(fact.json);
        else
            other.append(fact);
    }
    document["other"] = namedValues(other);
    return document;
}

/// What stands where a stage would: a run or a model file of no version is told as such.
QString stageOf(const VersionSummary &version)
{
    if (version.kind == VersionKind::Version)
        return version.stage;
    return QLatin1Char('(') + versionKindName(version.kind) + QLatin1Char(')');
}

/// What is no number has none to show; from a thousand millions on a power of ten keeps the table one.
QString figure(double value, int decimals)
{
    return std::isnan(value) ? missingText() : QString::number(value, std::abs(value) < 1e9 ? 'f' : 'g', decimals);
}

QString megabytes(qint64 bytes)
{
    return QString::number(static_cast<double>(bytes) / 1e6, 'f', 3);
}

/// "KEY" or "KEY:desc"; a colon that belongs to the key is kept.
VersionQuery::SortKey sortKey(const QString &text)
{
    if (text.endsWith(QLatin1String(":desc")))
        return {text.chopped(5), true};
    return {text.endsWith(QLatin1String(":asc")) ? text.chopped(4) : text, false};
}

/// A whole number from 0 on; nullopt for anything else.
std::optional<int> numberOption(const QCommandLineParser &options, const char *name, int otherwise)
{
    const QString key = QString::fromLatin1(name);
    if (!options.isSet(key))
        return otherwise;
    bool isNumber = false;
    const int number = options.value(key).toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

/// "5 of 12 versions, 2 of 7 runs".
QString countsLine(const VersionPage &page)
{
    const auto of = [](qint64 found, qint64 all, const char *noun) {
        return QStringLiteral("%1 of %2").arg(found).arg(counted(all, noun));
    };
    const OtherItems &all = page.allOthers;
    QStringList counts{of(page.total - page.others.sum(), page.all - all.sum(), "version")};
    if (all.runs > 0)
        counts.append(of(page.others.runs, all.runs, "run"));
    if (all.unregistered > 0)
        counts.append(of(page.others.unregistered, all.unregistered, "unregistered file"));
    return counts.join(QStringLiteral(", "));
}

Result<ExitStatus> listVersions(Session &session, const QCommandLineParser &options, const QStringList &)
{
    VersionQuery query;
    query.filter = options.value(QStringLiteral("query"));
    for (const QString &key : options.values(QStringLiteral("sort")))
        query.sort.append(sortKey(key));
    const auto limit = numberOption(options, "limit", query.limit);
    const auto offset = numberOption(options, "offset", query.offset);
    if (!limit || !offset)
        return session.output.usage(QStringLiteral("--limit and --offset take whole numbers from 0 on."));
    query.limit = *limit;
    query.offset = *offset;
    const auto registries = session.registries();
    if (!registries)
        return registries.error();
    if (const Status sortable = (*registries)->checkSort(query.sort); !sortable)
        return session.output.usage(sortable.error().text());
    const auto page = (*registries)->list(query);
    if (!page)
        return page.error();
    const auto notes = filterNotes(**registries, query.filter);
    for (const Sentence &note : notes.valueOr({}))
        session.output.warning(note);

    Json versions = Json::array();
    QList<QStringList> rows;
    for (const VersionSummary &version : page->versions) {
        versions.push_back(jsonOf(version));
        const auto accuracy = version.metrics.constFind(QStringLiteral("accuracy"));
        rows.append({version.model, version.semver.isEmpty() ? version.version : version.semver, stageOf(version),
                     accuracy == version.metrics.cend() ? missingText() : figure(*accuracy, 4),
                     version.sizeBytes > 0 ? megabytes(version.sizeBytes) : missingText(),
                     version.createdAtMs ? isoUtc(*version.createdAtMs).left(10) : QStringLiteral("–"),
                     version.problemCount ? QString::number(version.problemCount) : QString(), version.id});
    }
    if (session.output.isJson()) {
        session.output.document({{"total", page->total}, {"versions", versions}});
    } else {
        session.output.table({QStringLiteral("MODEL"), QStringLiteral("VERSION"), QStringLiteral("STAGE"),
                              QStringLiteral("ACCURACY"), QStringLiteral("MB"), QStringLiteral("CREATED"),
                              QStringLiteral("PROBLEMS"), QStringLiteral("ID")},
                             rows, {3, 4, 6});
        session.output.line(countsLine(*page));
    }
    return ExitStatus::Done;
}

/// Who and what: a line each, of those that are known.
void printFacts(const Output &output, const ModelVersion &version)
{
    const VersionSummary &summary = version.summary;
    const auto timeText = [](const std::optional<qint64> &ms) { return ms ? isoUtc(*ms) : QString(); };
    const std::pair<const char *, QString> facts[] = {
        {"author", version.author},
        {"description", version.description},
        {"aliases", summary.aliases.join(QStringLiteral(", "))},
        {"created", timeText(summary.createdAtMs)},
        {"updated", timeText(version.updatedAtMs)},
        {"run", version.runId},
        {"source", version.sourcePath},
        {"integrity", integrityName(summary.integrity)},
        {"target", version.targetVariable},
        {"training rows", version.trainingRows ? QString::number(*version.trainingRows) : QString()},
    };
    for (const auto &[name, value] : facts) {
        if (!value.isEmpty())
            output.line(QStringLiteral("%1 %2").arg(QString::fromLatin1(name), value));
    }
    for (const Tag &tag : version.tags)
        output.line(tag.value.isEmpty() ? QStringLiteral("tag %1").arg(tag.key)
                                        : QStringLiteral("tag %1 = %2").arg(tag.key, tag.value));
    for (const Parameter &fact : version.other)
        output.line(QStringLiteral("%1 = %2").arg(fact.name, fact.json.left(longestFact)));
}

void printVersion(const Output &output, const ModelVersion &version)
{
    const VersionSummary &summary = version.summary;
    output.line(QStringLiteral("%1 %2 (%3)")
                    .arg(summary.model, summary.semver.isEmpty() ? summary.version : summary.semver, summary.id));
    output.line(QStringLiteral("status %1, stage %2, type %3").arg(summary.status, summary.stage, summary.type));
    printFacts(output, version);
    QList<QStringList> metrics;
    for (const Metric &metric : version.metrics)
        metrics.append({metric.name, splitName(metric.split), figure(metric.value, 6)});
    output.line(QString());
    output.table({QStringLiteral("METRIC"), QStringLiteral("SPLIT"), QStringLiteral("VALUE")}, metrics, {2});
    QList<QStringList> parameters;
    for (const Parameter &parameter : version.parameters)
        parameters.append({parameter.name, parameter.json});
    output.line(QString());
    output.table({QStringLiteral("PARAMETER"), QStringLiteral("VALUE")}, parameters);
    QList<QStringList> importance;
    for (const FeatureImportance &entry : version.importance)
        importance.append({entry.feature, figure(entry.importance, 6)});
    output.line(QString());
    output.table({QStringLiteral("FEATURE"), QStringLiteral("IMPORTANCE")}, importance, {1});
    output.line(QString());
    for (const MetricSeries &series : version.histories) {
        if (!series.values.empty())
            output.line(QStringLiteral("history %1: %2, last %3")
                            .arg(series.name, counted(static_cast<qint64>(series.values.size()), "point"),
                                 QString::number(series.values.back())));
    }
    for (const Artifact &artifact : version.artifacts)
        output.line(QStringLiteral("artifact %1: %2 MB, %3, SHA-256 %4")
                        .arg(artifact.path, megabytes(artifact.sizeBytes), artifact.format,
                             artifact.sha256.isEmpty() ? QStringLiteral("not recorded") : artifact.sha256));
    output.problems(version.problems);
}

Result<ExitStatus> showVersion(Session &session, const QCommandLineParser &, const QStringList &arguments)
{
    const auto version = versionNamed(session, arguments[0]);
    if (!version)
        return version.error();
    if (session.output.isJson())
        session.output.document(jsonOf(*version), "history",
                                [&](const Output::Write &write) { writeHistories(*version, write); });
    else
        printVersion(session.output, *version);
    return ExitStatus::Done;
}

} // namespace

Result<ModelVersion> versionNamed(Session &session, const QString &name)
{
    const auto registries = session.registries();
    if (!registries)
        return registries.error();
    const auto id = (*registries)->resolve(name);
    return id ? (*registries)->version(*id) : id.error();
}

QList<Command> versionCommands()
{
    return {
        {commandWords("list"),
         QStringLiteral("List versions."),
         {valueOption("query",
                      "Which: words and conditions (stage:production, accuracy > 0.9, params.x = 4, created > -7d) "
                      "with and, or, not, parentheses.",
                      "Q"),
          valueOption("sort", "An attribute or a metric; may be repeated. Missing values come last.", "KEY[:desc]"),
          valueOption("limit", "At most N versions.", "N"), valueOption("offset", "Leave out the first N.", "N")},
         {},
         listVersions},
        {commandWords("info"),
         QStringLiteral("Show one version, whole."),
         {},
         {argument("ID", "The version's id, MODEL/VERSION or MODEL@ALIAS.")},
         showVersion},
    };
}

} // namespace slipway
