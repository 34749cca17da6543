#include "models/formats/mlflowfacts.h"

#include "models/domain/metricname.h"
#include "models/formats/jsonreader.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace slipway {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

qsizetype digitsFrom(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

/// The grammar of numbers in RFC 8259, 6.
bool isJsonNumber(const QString &text)
{
    qsizetype at = text.startsWith(QLatin1Char('-')) ? 1 : 0;
    const qsizetype whole = digitsFrom(text, at);
    if (whole == 0 || (whole > 1 && text[at] == QLatin1Char('0')))
        return false;
    at += whole;
    if (at < text.size() && text[at] == QLatin1Char('.')) {
        const qsizetype fraction = digitsFrom(text, at + 1);
        if (fraction == 0)
            return false;
        at += 1 + fraction;
    }
    if (at < text.size() && text[at].toLower() == QLatin1Char('e')) {
        const bool isSigned = at + 1 < text.size() && QStringLiteral("+-").contains(text[at + 1]);
        const qsizetype exponent = digitsFrom(text, at + (isSigned ? 2 : 1));
        at += (isSigned ? 2 : 1) + exponent;
        return exponent > 0 && at == text.size();
    }
    return at == text.size();
}

QString parameterJson(const QString &text)
{
    // Longer ones are ids, of which every digit counts.
    constexpr qsizetype longestNumber = 24;
    return text.size() <= longestNumber && isJsonNumber(text) ? text : jsonQuoted(text);
}

void addOther(ModelVersion &version, const char *name, const QString &text)
{
    if (!text.isEmpty())
        version.other.append({QString::fromLatin1(name), jsonQuoted(text)});
}

void addMember(JsonValue::Members &members, const char *key, const QString &text)
{
    if (!text.isEmpty())
        members.push_back({QString::fromLatin1(key), JsonValue(text)});
}

void addDatasets(const QList<MlflowDataset> &datasets, ModelVersion &version)
{
    JsonValue::Items items;
    for (const MlflowDataset &dataset : datasets) {
        JsonValue::Members members;
        addMember(members, "name", dataset.name);
        addMember(members, "digest", dataset.digest);
        addMember(members, "context", dataset.context);
        addMember(members, "source_type", dataset.sourceType);
        for (const auto &[key, text] :
             {std::pair("dataset.name", dataset.name), std::pair("dataset.digest", dataset.digest),
              std::pair("dataset.context", dataset.context)}) {
            if (!text.isEmpty())
                version.tags.append({QString::fromLatin1(key), text});
        }
        std::optional<qint64> rows;
        if (!dataset.profile.isEmpty()) {
            const JsonDocument profile = readJson(dataset.profile.toUtf8(), {});
            const JsonValue *count = profile.root.find(QLatin1String("num_rows"));
            rows = count ? count->integer() : std::nullopt;
        }
        if (rows)
            members.push_back({QStringLiteral("num_rows"), JsonValue(*rows)});
        if (rows && *rows >= 0 && dataset.context == QLatin1String("training"))
            version.trainingRows = version.trainingRows.value_or(0) + *rows;
        items.emplace_back(std::move(members));
    }
    if (!items.empty())
        version.other.append({QStringLiteral("lineage.datasets"), JsonValue(std::move(items)).toJson()});
}

/// The flavor in the tag by which MLflow 1 and 2 keep what a run logged as a model: a JSON array of MLmodel files.
QString flavorIn(const QString &history)
{
    const JsonDocument models = readJson(history.toUtf8(), {});
    if (models.root.items().empty())
        return {};
    if (const JsonValue *flavors = models.root.items().back().find(QLatin1String("flavors"))) {
        for (const JsonMember &flavor : flavors->members()) {
            if (flavor.key != QLatin1String("python_function"))
                return flavor.key;
        }
    }
    return {};
}

/// What MLflow writes into tags on its own.
void addSystemTag(const Tag &tag, ModelVersion &version)
{
    if (tag.key == QLatin1String("mlflow.log-model.history")) {
        if (version.summary.type.isEmpty())
            version.summary.type = flavorIn(tag.value);
        return; // the rest of it is in the artifacts, and it is long
    }
    if (tag.key == QLatin1String("mlflow.note.content")) {
        if (version.summary.kind == VersionKind::Run)
            version.description = tag.value;
        else
            addOther(version, "run_description", tag.value);
    } else if (tag.key == QLatin1String("mlflow.user") && version.author.isEmpty()) {
        version.author = tag.value;
    }
    version.tags.append(tag);
}

void addRunTags(const MlflowRun &run, ModelVersion &version)
{
    const QString runName = QStringLiteral("mlflow.runName");
    const bool isLone = version.summary.kind == VersionKind::Run;
    bool isNamed = run.name.isEmpty();
    for (const Tag &tag : run.tags) {
        isNamed = isNamed || tag.key == runName;
        if (tag.key.startsWith(QLatin1String("mlflow.")))
            addSystemTag(tag, version);
        else
            version.tags.append({isLone ? tag.key : QStringLiteral("run.") + tag.key, tag.value});
    }
    if (!isNamed)
        version.tags.append({runName, run.name});
}

} // namespace

void addMlflowVersion(MlflowVersion from, ModelVersion &version)
{
    VersionSummary &summary = version.summary;
    summary.model = std::move(from.model);
    summary.version = std::move(from.version);
    if (from.stage != QLatin1String("None"))
        summary.stage = std::move(from.stage);
    summary.status = std::move(from.status);
    summary.aliases = std::move(from.aliases);
    summary.createdAtMs = from.createdAtMs;
    version.updatedAtMs = from.updatedAtMs;
    version.runId = from.runId;
    version.sourcePath = from.source;
    version.description = std::move(from.description);
    version.author = std::move(from.user);
    version.tags = std::move(from.tags);
    addOther(version, "source", from.source);
    if (from.storageLocation != from.source)
        addOther(version, "storage_location", from.storageLocation);
    addOther(version, "run_id", from.runId);
    addOther(version, "run_link", from.runLink);
    addOther(version, "status_message", from.statusMessage);
    if (from.updatedAtMs && from.updatedAtMs != from.createdAtMs) {
        addOther(version, "last_updated_at",
                 QDateTime::fromMSecsSinceEpoch(*from.updatedAtMs, Qt::UTC).toString(Qt::ISODateWithMs));
    }
}

void addMlflowRegisteredModel(const MlflowRegisteredModel &from, ModelVersion &version)
{
    addOther(version, "model_description", from.description);
    for (const Tag &tag : from.tags)
        version.tags.append({QStringLiteral("model.") + tag.key, tag.value});
}

void addMlflowRun(MlflowRun from, ModelVersion &version)
{
    const bool isLone = version.summary.kind == VersionKind::Run;
    if (version.author.isEmpty())
        version.author = from.user;
    if (!isLone) {
        addOther(version, "run_status", from.status);
        addOther(version, "experiment", from.experiment);
        if (from.isDeleted)
            addOther(version, "run_lifecycle_stage", QStringLiteral("deleted"));
    }
    if (from.startedAtMs && from.endedAtMs && *from.endedAtMs >= *from.startedAtMs)
        version.trainingSeconds = static_cast<double>(*from.endedAtMs - *from.startedAtMs) / 1000;
    for (Metric &metric : from.metrics) {
        metric.split = metricName(metric.name).split;
        version.metrics.append(std::move(metric));
    }
    version.histories += std::move(from.histories);
    for (const Tag &parameter : std::as_const(from.parameters))
        version.parameters.append({parameter.key, parameterJson(parameter.value)});
    addRunTags(from, version);
    addDatasets(from.datasets, version);
}

void addMlflowLoneRun(MlflowRun from, ModelVersion &version)
{
    VersionSummary &summary = version.summary;
    summary.kind = VersionKind::Run;
    summary.model = from.experiment;
    // A version of a model of the same name could have a short number's id.
    const bool isShort = from.id.size() < 16 && std::all_of(from.id.begin(), from.id.end(), isDigit);
    summary.version = isShort ? QStringLiteral("run-") + from.id : from.id;
    summary.status = from.status;
    summary.createdAtMs = from.startedAtMs;
    version.updatedAtMs = from.endedAtMs;
    version.runId = from.id;
    addMlflowRun(std::move(from), version);
}

namespace {

void addLoggedParameters(const QList<Tag> &parameters, const QString &file, ModelVersion &version)
{
    for (const Tag &parameter : parameters) {
        const QString json = parameterJson(parameter.value);
        const auto same = std::find_if(version.parameters.begin(), version.parameters.end(),
                                       [&](const Parameter &each) { return each.name == parameter.key; });
        if (same == version.parameters.end()) {
            version.parameters.append({parameter.key, json});
        } else if (same->json != json) {
            version.problems.append(
                {QStringLiteral("conflict"), file, parameter.key,
                 makeError(ErrorCode::Conflict,
                           QT_TRANSLATE_NOOP("Core", "The logged model says %1 is %2, its run says %3; the logged "
                                                     "model's value is used."),
                           {parameter.key, json, same->json})});
            same->json = json;
        }
    }
}

void addLoggedMetrics(const QList<MlflowLoggedModel::Value> &values, ModelVersion &version)
{
    JsonValue::Items items;
    for (const MlflowLoggedModel::Value &value : values) {
        JsonValue::Members members;
        addMember(members, "name", value.name);
        members.push_back({QStringLiteral("value"), JsonValue(value.value)});
        members.push_back({QStringLiteral("step"), JsonValue(value.step)});
        addMember(members, "dataset", value.dataset);
        addMember(members, "digest", value.digest);
        items.emplace_back(std::move(members));
        const bool isKnown = std::any_of(version.metrics.cbegin(), version.metrics.cend(),
                                         [&](const Metric &metric) { return metric.name == value.name; });
        if (!isKnown)
            version.metrics.append({value.name, metricName(value.name).split, value.value});
    }
    if (!items.empty())
        version.other.append({QStringLiteral("logged_model_metrics"), JsonValue(std::move(items)).toJson()});
}

} // namespace

void addMlflowLoggedModel(const MlflowLoggedModel &from, const QString &file, ModelVersion &version)
{
    addOther(version, "model_id", from.id);
    addOther(version, "model_name", from.name);
    addOther(version, "model_type", from.type);
    addOther(version, "model_status", from.status);
    addLoggedParameters(from.parameters, file, version);
    addLoggedMetrics(from.metrics, version);
    for (const Tag &tag : from.tags) {
        if (!tag.key.startsWith(QLatin1String("mlflow.")))
            version.tags.append({QStringLiteral("logged_model.") + tag.key, tag.value});
    }
}

QString mlflowRunStatus(qint64 number)
{
    static constexpr std::array words{"RUNNING", "SCHEDULED", "FINISHED", "FAILED", "KILLED"};
    const bool isKnown = number >= 1 && number <= static_cast<qint64>(words.size());
    return isKnown ? QString::fromLatin1(words[static_cast<size_t>(number - 1)]) : QString();
}

QString mlflowLoggedModelStatus(qint64 number)
{
    static constexpr std::array words{"PENDING", "READY", "FAILED"};
    const bool isKnown = number >= 1 && number <= static_cast<qint64>(words.size());
    return isKnown ? QString::fromLatin1(words[static_cast<size_t>(number - 1)]) : QString();
}

} // namespace slipway
