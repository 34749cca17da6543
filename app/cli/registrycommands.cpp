#include "app/cli/command.h"

#include "models/base/clock.h"

#include <QDir>

#include <cmath>

namespace slipway {

namespace {

Json jsonOf(const QList<Problem> &problems)
{
    Json list = Json::array();
    for (const Problem &problem : problems) {
        list.push_back({{"file", json(problem.file)},
                        {"where", json(problem.where)},
                        {"code", json(problem.code)},
                        {"message", json(problem.message.text())}});
    }
    return list;
}

Json jsonOf(const RegistryInfo &info)
{
    return {{"name", json(info.name)},
            {"path", json(info.path)},
            {"layout", json(info.layout)},
            {"versions", info.versions},
            {"problems", info.problems},
            {"scanned_at", jsonTime(info.scannedAtMs)},
            {"own_problems", jsonOf(info.ownProblems)}};
}

Json jsonOf(const ScanReport &scan)
{
    return {{"versions", scan.versions},    {"added", scan.added},       {"changed", scan.changed},
            {"removed", scan.removed},      {"problems", scan.problems}, {"files_read", scan.filesRead},
            {"bytes_read", scan.bytesRead}, {"seconds", scan.seconds}};
}

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json() : json(text);
}

Json jsonOf(const VersionSummary &version)
{
    Json metrics = Json::object();
    QStringList names = version.metrics.keys();
    names.sort();
    for (const QString &name : names)
        metrics[name.toStdString()] = json(version.metrics[name]);
    Json aliases = Json::array();
    for (const QString &alias : version.aliases)
        aliases.push_back(json(alias));
    return {{"id", json(version.id)},
            {"registry", json(version.registry)},
            {"model", json(version.model)},
            {"kind", json(versionKindName(version.kind))},
            {"version", json(version.version)},
            {"semver", orNull(version.semver)},
            {"stage", orNull(version.stage)},
            {"aliases", aliases},
            {"status", orNull(version.status)},
            {"type", orNull(version.type)},
            {"created_at", jsonTime(version.createdAtMs)},
            {"metrics", metrics},
            {"size_bytes", version.sizeBytes},
            {"problems", version.problemCount}};
}

Json namedValues(const QList<Parameter> &values)
{
    Json object = Json::object();
    for (const Parameter &value : values)
        object[value.name.toStdString()] = jsonFromText(value.json);
    return object;
}

Json confusionOf(const ModelVersion &version)
{
    Json bySplit = Json::object();
    for (const ConfusionMatrix &matrix : version.confusionMatrices) {
        const qsizetype n = matrix.labels.size();
        Json labels = Json::array();
        Json rows = Json::array();
        for (qsizetype i = 0; i < n; ++i) {
            labels.push_back(json(matrix.labels[i]));
            Json row = Json::array();
            for (qsizetype j = 0; j < n; ++j)
                row.push_back(matrix.counts[static_cast<size_t>(i * n + j)]);
            rows.push_back(row);
        }
        bySplit[splitName(matrix.split).toStdString()] = {{"labels", labels}, {"counts", rows}};
    }
    return bySplit;
}

Json historiesOf(const ModelVersion &version)
{
    Json histories = Json::object();
    for (const MetricSeries &series : version.histories) {
        Json points = Json::array();
        for (size_t i = 0; i < series.values.size(); ++i)
            points.push_back({json(series.steps[i]), json(series.values[i])});
        histories[series.name.toStdString()] = points;
    }
    return histories;
}

Json artifactsOf(const ModelVersion &version)
{
    Json artifacts = Json::array();
    for (const Artifact &artifact : version.artifacts) {
        artifacts.push_back({{"path", json(artifact.path)},
                             {"size_bytes", artifact.sizeBytes},
                             {"sha256", orNull(artifact.sha256)},
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
    document["problems"] = jsonOf(version.problems);
    document["parameters"] = namedValues(version.parameters);
    Json tags = Json::object();
    for (const Tag &tag : version.tags)
        tags[tag.key.toStdString()] = json(tag.value);
    document["tags"] = tags;
    document["description"] = orNull(version.description);
    document["author"] = orNull(version.author);
    Json splits = Json::object();
    for (const Metric &metric : version.metrics) {
        if (metric.split != Split::Summary)
            splits[splitName(metric.split).toStdString()][metric.name.toStdString()] = json(metric.value);
    }
    document["metric_splits"] = splits;
    document["confusion_matrix"] = confusionOf(version);
    document["history"] = historiesOf(version);
    Json importance = Json::array();
    for (const FeatureImportance &entry : version.importance)
        importance.push_back({{"feature", json(entry.feature)}, {"importance", json(entry.importance)}});
    document["feature_importance"] = importance;
    document["artifacts"] = artifactsOf(version);
    Json features = Json::array();
    for (const QString &feature : version.features)
        features.push_back(json(feature));
    document["lineage"] = {{"target_variable", orNull(version.targetVariable)},
                           {"features", features},
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

QString megabytes(qint64 bytes)
{
    return QString::number(static_cast<double>(bytes) / 1e6, 'f', 3);
}

QString scanLine(const QString &name, const ScanReport &scan)
{
    return QStringLiteral("%1: %2 versions (%3 added, %4 changed, %5 removed), %6 problems; %7 files read in %8 s")
        .arg(name)
        .arg(scan.versions)
        .arg(scan.added)
        .arg(scan.changed)
        .arg(scan.removed)
        .arg(scan.problems)
        .arg(scan.filesRead)
        .arg(scan.seconds, 0, 'f', 2);
}

void printProblems(const Output &output, const QList<Problem> &problems)
{
    for (const Problem &problem : problems) {
        const QString place = problem.where.isEmpty() ? problem.file : problem.file + QLatin1Char(' ') + problem.where;
        output.line(QStringLiteral("problem in %1: %2").arg(place, problem.message.translated()));
    }
}

void printAdded(const Output &output, const RegistryInfo &registry, const ScanReport &scan)
{
    output.line(QStringLiteral("Added %1 (%2)").arg(registry.path, registry.layout));
    output.line(scanLine(registry.name, scan));
    printProblems(output, registry.ownProblems);
}

Result<AddedRegistries> addedRegistries(RegistryService &registries, const QString &path, const QString &name,
                                        const QString &layout, Progress &progress)
{
    if (layout.isEmpty())
        return registries.addAll(path, name, progress);
    auto added = registries.add(path, name, layout, progress);
    if (!added)
        return added.error();
    return AddedRegistries{{*std::move(added)}, {}};
}

/// One registry is `registry` and `scan`; several, of a folder that was taken apart, are a list of these.
Json jsonOf(const AddedRegistries &all)
{
    Json list = Json::array();
    for (const auto &[registry, scan] : all.added)
        list.push_back({{"registry", jsonOf(registry)}, {"scan", jsonOf(scan)}});
    if (list.size() == 1 && all.failures.isEmpty())
        return list.front();
    Json failures = Json::array();
    for (const Error &failure : all.failures)
        failures.push_back(json(failure.text()));
    return {{"registries", list}, {"failures", failures}};
}

ExitStatus addRegistry(Session &session, const QCommandLineParser &options, const QStringList &positional)
{
    const auto registries = session.registries();
    if (!registries)
        return session.output.error(registries.error());
    const auto all = addedRegistries(**registries, QDir::current().absoluteFilePath(positional[0]),
                                     options.value(QStringLiteral("name")), options.value(QStringLiteral("layout")),
                                     session.progress);
    if (!all)
        return session.output.error(all.error());
    if (session.output.isJson()) {
        session.output.document(jsonOf(*all));
        return ExitStatus::Done;
    }
    for (const auto &[registry, scan] : all->added)
        printAdded(session.output, registry, scan);
    for (const Error &failure : all->failures)
        session.output.line(failure.translated());
    if (all->added.size() > 1)
        session.output.line(QStringLiteral("%1 registries were added.").arg(all->added.size()));
    return ExitStatus::Done;
}

ExitStatus listRegistries(Session &session, const QCommandLineParser &, const QStringList &)
{
    const auto registries = session.registries();
    if (!registries)
        return session.output.error(registries.error());
    const auto list = (*registries)->registries();
    if (!list)
        return session.output.error(list.error());
    Json document = Json::array();
    QList<QStringList> rows;
    for (const RegistryInfo &info : *list) {
        document.push_back(jsonOf(info));
        rows.append({info.name, info.layout, QString::number(info.versions), QString::number(info.problems),
                     info.scannedAtMs ? isoUtc(*info.scannedAtMs) : QStringLiteral("–"), info.path});
    }
    if (session.output.isJson()) {
        session.output.document({{"registries", document}});
        return ExitStatus::Done;
    }
    session.output.table({QStringLiteral("NAME"), QStringLiteral("LAYOUT"), QStringLiteral("VERSIONS"),
                          QStringLiteral("PROBLEMS"), QStringLiteral("SCANNED"), QStringLiteral("PATH")},
                         rows, {2, 3});
    for (const RegistryInfo &info : *list)
        printProblems(session.output, info.ownProblems);
    return ExitStatus::Done;
}

ExitStatus removeRegistry(Session &session, const QCommandLineParser &, const QStringList &positional)
{
    const auto registries = session.registries();
    if (!registries)
        return session.output.error(registries.error());
    if (const Status removed = (*registries)->remove(positional[0]); !removed)
        return session.output.error(removed.error());
    if (session.output.isJson())
        session.output.document({{"removed", json(positional[0])}});
    session.output.line(QStringLiteral("Removed %1 from the list; its files were not touched.").arg(positional[0]));
    return ExitStatus::Done;
}

ExitStatus scanRegistries(Session &session, const QCommandLineParser &options, const QStringList &positional)
{
    const auto registries = session.registries();
    if (!registries)
        return session.output.error(registries.error());
    QStringList names = positional;
    if (names.isEmpty()) {
        const auto list = (*registries)->registries();
        if (!list)
            return session.output.error(list.error());
        for (const RegistryInfo &info : *list)
            names.append(info.name);
    }
    ScanReport sum;
    for (const QString &name : names) {
        const auto scan = (*registries)->scan(name, options.isSet(QStringLiteral("full")), session.progress);
        if (!scan)
            return session.output.error(scan.error());
        session.output.line(scanLine(name, *scan));
        sum.versions += scan->versions;
        sum.added += scan->added;
        sum.changed += scan->changed;
        sum.removed += scan->removed;
        sum.problems += scan->problems;
        sum.filesRead += scan->filesRead;
        sum.bytesRead += scan->bytesRead;
        sum.seconds += scan->seconds;
    }
    const auto scanned = (*registries)->registries();
    if (!scanned)
        return session.output.error(scanned.error());
    QList<Problem> ownProblems;
    for (const RegistryInfo &info : *scanned) {
        if (names.contains(info.name))
            ownProblems += info.ownProblems;
    }
    Json document = jsonOf(sum);
    document["own_problems"] = jsonOf(ownProblems);
    if (session.output.isJson())
        session.output.document(document);
    printProblems(session.output, ownProblems);
    return ExitStatus::Done;
}

/// "KEY" or "KEY:desc"; a colon that belongs to the key is kept.
VersionQuery::SortKey sortKey(const QString &text)
{
    if (text.endsWith(QLatin1String(":desc")))
        return {text.chopped(5), true};
    return {text.endsWith(QLatin1String(":asc")) ? text.chopped(4) : text, false};
}

ExitStatus listVersions(Session &session, const QCommandLineParser &options, const QStringList &)
{
    VersionQuery query;
    query.filter = options.value(QStringLiteral("query"));
    for (const QString &key : options.values(QStringLiteral("sort")))
        query.sort.append(sortKey(key));
    bool limitOk = true;
    bool offsetOk = true;
    if (options.isSet(QStringLiteral("limit")))
        query.limit = options.value(QStringLiteral("limit")).toInt(&limitOk);
    if (options.isSet(QStringLiteral("offset")))
        query.offset = options.value(QStringLiteral("offset")).toInt(&offsetOk);
    if (!limitOk || !offsetOk || query.limit < -1 || query.offset < 0)
        return session.output.usage(QStringLiteral("--limit and --offset take whole numbers."));
    const auto registries = session.registries();
    if (!registries)
        return session.output.error(registries.error());
    const auto page = (*registries)->list(query);
    if (!page)
        return session.output.error(page.error());

    Json versions = Json::array();
    QList<QStringList> rows;
    for (const VersionSummary &version : page->versions) {
        versions.push_back(jsonOf(version));
        const auto accuracy = version.metrics.constFind(QStringLiteral("accuracy"));
        rows.append({version.model, version.semver.isEmpty() ? version.version : version.semver, stageOf(version),
                     accuracy == version.metrics.cend() ? QStringLiteral("–") : QString::number(*accuracy, 'f', 4),
                     megabytes(version.sizeBytes),
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
        session.output.line(QStringLiteral("%1 of %2 versions").arg(page->total).arg(page->all));
    }
    return ExitStatus::Done;
}

void printVersion(const Output &output, const ModelVersion &version)
{
    const VersionSummary &summary = version.summary;
    output.line(QStringLiteral("%1 %2 (%3)")
                    .arg(summary.model, summary.semver.isEmpty() ? summary.version : summary.semver, summary.id));
    output.line(QStringLiteral("status %1, stage %2, type %3").arg(summary.status, summary.stage, summary.type));
    QList<QStringList> metrics;
    for (const Metric &metric : version.metrics)
        metrics.append({metric.name, splitName(metric.split), QString::number(metric.value, 'f', 6)});
    output.line(QString());
    output.table({QStringLiteral("METRIC"), QStringLiteral("SPLIT"), QStringLiteral("VALUE")}, metrics, {2});
    QList<QStringList> parameters;
    for (const Parameter &parameter : version.parameters)
        parameters.append({parameter.name, parameter.json});
    output.line(QString());
    output.table({QStringLiteral("PARAMETER"), QStringLiteral("VALUE")}, parameters);
    QList<QStringList> importance;
    for (const FeatureImportance &entry : version.importance)
        importance.append({entry.feature, QString::number(entry.importance, 'f', 6)});
    output.line(QString());
    output.table({QStringLiteral("FEATURE"), QStringLiteral("IMPORTANCE")}, importance, {1});
    output.line(QString());
    for (const MetricSeries &series : version.histories) {
        if (!series.values.empty())
            output.line(QStringLiteral("history %1: %2 points, last %3")
                            .arg(series.name)
                            .arg(series.values.size())
                            .arg(series.values.back()));
    }
    for (const Artifact &artifact : version.artifacts)
        output.line(QStringLiteral("artifact %1: %2 MB, %3")
                        .arg(artifact.path, megabytes(artifact.sizeBytes), artifact.format));
    printProblems(output, version.problems);
}

ExitStatus showVersion(Session &session, const QCommandLineParser &, const QStringList &positional)
{
    const auto registries = session.registries();
    if (!registries)
        return session.output.error(registries.error());
    const auto id = (*registries)->resolve(positional[0]);
    if (!id)
        return session.output.error(id.error());
    const auto version = (*registries)->version(*id);
    if (!version)
        return session.output.error(version.error());
    if (session.output.isJson())
        session.output.document(jsonOf(*version));
    else
        printVersion(session.output, *version);
    return ExitStatus::Done;
}

} // namespace

QList<Command> registryCommands()
{
    return {
        {commandWords("registry add"),
         QStringLiteral("Add a folder of models, detect its layout and scan it; one that is none is looked through."),
         {valueOption("name", "Name of the registry; default: the folder's.", "N"),
          valueOption("layout", "Layout instead of the detected one.", "L")},
         {QStringLiteral("PATH")},
         1,
         1,
         addRegistry},
        {commandWords("registry list"), QStringLiteral("List the registries."), {}, {}, 0, 0, listRegistries},
        {commandWords("registry remove"),
         QStringLiteral("Forget a registry; no file of it is touched."),
         {},
         {QStringLiteral("NAME")},
         1,
         1,
         removeRegistry},
        {commandWords("registry scan"),
         QStringLiteral("Read what changed since the last scan."),
         {flagOption("full", "Read everything again.")},
         {QStringLiteral("[NAME]")},
         0,
         1,
         scanRegistries},
        {commandWords("list"),
         QStringLiteral("List versions."),
         {valueOption("query", "Which: words, metric > number, stage:production.", "Q"),
          valueOption("sort", "Key, or KEY:desc; may be repeated. Missing values come last.", "KEY"),
          valueOption("limit", "At most N versions.", "N"), valueOption("offset", "Leave out the first N.", "N")},
         {},
         0,
         0,
         listVersions},
        {commandWords("info"),
         QStringLiteral("Show one version, whole."),
         {},
         {QStringLiteral("ID")},
         1,
         1,
         showVersion},
    };
}

} // namespace slipway
