#include "models/formats/trainedmodelsreader.h"

#include "models/domain/metricname.h"
#include "models/formats/jsonreader.h"
#include "models/formats/problems.h"
#include "models/formats/timestamps.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

/// Metrics that are shares by definition, and metrics at all: a value of another type under such a name is a
/// mistake.
bool isShare(const QString &name)
{
    static const QSet<QStringView> shares{u"accuracy", u"precision", u"recall",  u"f1",          u"f1_score",
                                          u"auc",      u"auc_roc",   u"roc_auc", u"specificity", u"sensitivity"};
    QStringView bare = name;
    for (const QStringView split : {u"val_", u"test_", u"train_"}) {
        if (bare.startsWith(split)) {
            bare = bare.mid(split.size());
            break;
        }
    }
    return shares.contains(bare);
}

/// Numbers about the training or the file and not about how good the model is.
bool isAttribute(const QString &name)
{
    static const QRegularExpression attributes(
        QStringLiteral("(^|_)(size|size_mb|mb|bytes|rows|samples|epochs|count|seed|random_state)$"
                       "|^training_(data|time|duration)|^(num|n)_|^trained_on$"));
    return attributes.match(name).hasMatch();
}

} // namespace

QString statedName(const QString &name)
{
    return name.trimmed().isEmpty() ? QString() : name;
}

void addMetric(ModelVersion &version, const Metric &metric, const QString &file, const QString &where)
{
    version.metrics.append(metric);
    if (isShare(metric.name) && (metric.value < 0 || metric.value > 1)) {
        version.problems.append(contentProblem(
            "suspicious", file, where, QT_TRANSLATE_NOOP("Core", "%1 in %2 is %3, but a share lies between 0 and 1."),
            {QString::number(metric.value)}));
    }
}

QString TrainedModelsReader::place(const QString &key) const
{
    return m_where.isEmpty() || key.isEmpty() ? m_where + key : m_where + QLatin1Char('.') + key;
}

void TrainedModelsReader::report(const char *code, const QString &key, const char *message,
                                 const QStringList &moreArguments)
{
    m_version.problems.append(contentProblem(code, m_file, place(key), message, moreArguments));
}

void TrainedModelsReader::readMetadata(const QString &file, const QByteArray &bytes)
{
    const JsonDocument document = readJson(bytes, file);
    m_version.problems += document.problems;
    if (document.readable)
        readMetadata(file, {}, document.root);
}

void TrainedModelsReader::readMetadata(const QString &file, const QString &where, const JsonValue &object,
                                       Members members)
{
    m_file = file;
    m_where = where;
    if (!object.isObject()) {
        report("corrupt", {}, QT_TRANSLATE_NOOP("Core", "%2 holds no object of metadata. Nothing of it is used."));
        return;
    }
    for (const JsonMember &member : object.members()) {
        const QString &key = member.key;
        const JsonValue &value = member.value;
        if (value.isNull())
            continue;
        noteOrigin(key, value);
        if (!readText(key, value) && !readList(key, value) && !readAttribute(key, value)
            && !readMetric(key, value, members))
            m_version.other.append({key, value.toJson()});
    }
}

void TrainedModelsReader::noteOrigin(const QString &key, const JsonValue &value)
{
    if (key == QLatin1String("run_id"))
        m_version.runId = value.string().trimmed();
    else if (key == QLatin1String("source_path") && value.isString())
        m_version.sourcePath = value.string();
    else if (key == QLatin1String("updated_at") || key == QLatin1String("last_updated"))
        m_version.updatedAtMs = readTime(value);
}

bool TrainedModelsReader::readText(const QString &key, const JsonValue &value)
{
    VersionSummary &summary = m_version.summary;
    const std::pair<const char *, QString *> fields[] = {
        {"model_name", &summary.model},
        {"model_type", &summary.type},
        {"version", &summary.semver},
        {"status", &summary.status},
        {"target_variable", &m_version.targetVariable},
        {"description", &m_version.description},
        {"author", &m_version.author},
        {"run_id", &m_version.runId},
    };
    const auto *field = std::find_if(std::begin(fields), std::end(fields),
                                     [&](const auto &f) { return key == QLatin1String(f.first); });
    if (field == std::end(fields))
        return false;
    if (value.isString()) {
        if (field->second == &m_version.runId)
            return false; // read already, and shown as it is written
        const bool isName = field->second != &m_version.description;
        *field->second = isName ? statedName(value.string()) : value.string();
        return true;
    }
    if (value.number())
        *field->second = value.toJson();
    report("corrupt", key, QT_TRANSLATE_NOOP("Core", "%1 in %2 should be a text and is %3."),
           {value.toJson().left(80)});
    return true;
}

bool TrainedModelsReader::readList(const QString &key, const JsonValue &value)
{
    if (key == QLatin1String("tags")) {
        readTags(value);
        return true;
    }
    if (key != QLatin1String("features"))
        return false;
    const auto isName = [](const JsonValue &item) { return item.isString(); };
    if (!value.isArray() || !std::all_of(value.items().begin(), value.items().end(), isName)) {
        report("corrupt", key, QT_TRANSLATE_NOOP("Core", "%1 in %2 should be a list of names and is not."));
        return true;
    }
    for (const JsonValue &item : value.items())
        m_version.features.append(item.string());
    return true;
}

void TrainedModelsReader::readTags(const JsonValue &value)
{
    const auto asText = [](const JsonValue &v) { return v.isString() ? v.string() : v.toJson(); };
    for (const JsonMember &member : value.members())
        m_version.tags.append({member.key, asText(member.value)});
    for (const JsonValue &item : value.items())
        m_version.tags.append({asText(item), {}});
    for (const QString &word : value.string().split(QLatin1Char(','), Qt::SkipEmptyParts))
        m_version.tags.append({word.trimmed(), {}});
    if (value.number() || value.boolean())
        report("corrupt", QStringLiteral("tags"),
               QT_TRANSLATE_NOOP("Core", "%1 in %2 should be a list or an object and is not."));
}

bool TrainedModelsReader::readAttribute(const QString &key, const JsonValue &value)
{
    if (key == QLatin1String("created_at")) {
        m_version.summary.createdAtMs = readTime(value);
        if (!m_version.summary.createdAtMs)
            report("corrupt", key, QT_TRANSLATE_NOOP("Core", "%1 in %2 is no date: %3."), {value.toJson().left(80)});
        return true;
    }
    if (!isAttribute(key))
        return false;
    const auto number = value.number();
    const bool isRows = key == QLatin1String("training_data_size") || key == QLatin1String("training_samples")
                        || key == QLatin1String("trained_on");
    const bool isSeconds = key == QLatin1String("training_time_seconds");
    if (!number && (isRows || isSeconds || key == QLatin1String("model_size_mb"))) {
        report("corrupt", key, QT_TRANSLATE_NOOP("Core", "%1 in %2 should be a number and is %3."),
               {value.toJson().left(80)});
        return true;
    }
    if (number && *number < 0)
        report("suspicious", key, QT_TRANSLATE_NOOP("Core", "%1 in %2 is negative: %3."), {value.toJson()});
    if (isRows && value.integer())
        m_version.trainingRows = value.integer();
    else if (isSeconds)
        m_version.trainingSeconds = number;
    else
        m_version.other.append({key, value.toJson()});
    return true;
}

bool TrainedModelsReader::readMetric(const QString &key, const JsonValue &value, Members members)
{
    if (const auto number = value.number()) {
        addMetric(m_version, {key, Split::Summary, *number}, m_file, place(key));
        return true;
    }
    bool isQuoted = false; // a number in quotes, not an id or a date
    if (value.string().contains(QLatin1Char('.')))
        value.string().toDouble(&isQuoted);
    const bool isMeant = members == Members::AreMetrics && (isQuoted || saysWhatIsBetter(key));
    if (isShare(key) || isMeant)
        report("corrupt", key, QT_TRANSLATE_NOOP("Core", "%1 in %2 should be a number and is %3."),
               {value.toJson().left(80)});
    return isShare(key);
}

void TrainedModelsReader::readParameters(const QString &file, const QByteArray &bytes)
{
    const JsonDocument document = readJson(bytes, file);
    m_version.problems += document.problems;
    if (document.readable)
        readParameters(file, {}, document.root);
}

void TrainedModelsReader::readParameters(const QString &file, const QString &where, const JsonValue &object)
{
    m_file = file;
    m_where = where;
    if (!object.isObject())
        report("corrupt", {}, QT_TRANSLATE_NOOP("Core", "%2 holds no object of parameters. Nothing of it is used."));
    for (const JsonMember &member : object.members())
        m_version.parameters.append({member.key, member.value.toJson()});
}

void TrainedModelsReader::readImportance(const QString &file, const QByteArray &bytes)
{
    const JsonDocument document = readJson(bytes, file);
    m_version.problems += document.problems;
    if (!document.readable)
        return;
    const JsonValue *inner = document.root.find(QLatin1String("feature_importance"));
    readImportance(file, {}, inner && !inner->number() ? *inner : document.root);
}

void TrainedModelsReader::readImportance(const QString &file, const QString &where, const JsonValue &value)
{
    m_file = file;
    m_where = where;
    for (const JsonMember &member : value.members())
        addImportance(member.key, member.value);
    for (const JsonValue &item : value.items()) {
        const JsonValue *name = item.find(QLatin1String("feature"));
        const JsonValue *importance = item.find(QLatin1String("importance"));
        addImportance(name ? name->string() : QString(), importance ? *importance : JsonValue());
    }
    if (!value.isObject() && !value.isArray())
        report("corrupt", {}, QT_TRANSLATE_NOOP("Core", "%2 holds no importance by feature. Nothing of it is used."));
    finishImportance();
}

void TrainedModelsReader::addImportance(const QString &feature, const JsonValue &value)
{
    if (const auto number = value.number(); number && !feature.isEmpty()) {
        // Most name the version's features in their order: one text for both.
        const qsizetype place = m_version.importance.size();
        const bool isSame = place < m_version.features.size() && m_version.features[place] == feature;
        m_version.importance.append({isSame ? m_version.features[place] : feature, *number});
    } else {
        report("corrupt", feature,
               QT_TRANSLATE_NOOP("Core", "The importance of %1 in %2 should be a number and is %3."),
               {value.toJson().left(80)});
    }
}

void TrainedModelsReader::finishImportance()
{
    // NaN has no place in an order: it goes to the end.
    const auto rank = [](const FeatureImportance &i) { return std::isnan(i.importance) ? -HUGE_VAL : i.importance; };
    std::stable_sort(m_version.importance.begin(), m_version.importance.end(),
                     [&](const FeatureImportance &a, const FeatureImportance &b) { return rank(a) > rank(b); });
    const auto negative = std::find_if(m_version.importance.cbegin(), m_version.importance.cend(),
                                       [](const FeatureImportance &i) { return i.importance < 0; });
    if (negative != m_version.importance.cend()) {
        report("suspicious", negative->feature,
               QT_TRANSLATE_NOOP("Core", "The importance of %1 in %2 is negative (%3). Such features: %4."),
               {QString::number(negative->importance), QString::number(m_version.importance.cend() - negative)});
    }
}

void TrainedModelsReader::readVersionText(const QString &file, const QByteArray &bytes)
{
    m_file = file;
    m_where.clear();
    const QString text = QString::fromUtf8(bytes.left(256)).simplified();
    QString &semver = m_version.summary.semver;
    if (text.isEmpty()) {
        report("corrupt", {}, QT_TRANSLATE_NOOP("Core", "%2 is empty."));
    } else if (semver.isEmpty()) {
        semver = text;
    } else if (semver != text) {
        report("conflict", QStringLiteral("version"),
               QT_TRANSLATE_NOOP("Core", "The %1 is %4 in model_metadata.json but %3 in %2; the metadata is used."),
               {text, semver});
    }
}

} // namespace slipway
