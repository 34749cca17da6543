#include "models/formats/versionfactsreader.h"

#include "models/formats/jsonreader.h"
#include "models/formats/problems.h"
#include "models/formats/timestamps.h"
#include "models/formats/trainedmodelsreader.h"
#include "models/formats/trainingmetricsreader.h"

#include <algorithm>

namespace slipway {

namespace {

enum class Group { Facts, Parameters, Training, Validation, Test, Confusion, History, Importance };

const QHash<QString, Group> &groups()
{
    static const QHash<QString, Group> all{
        {QStringLiteral("metrics"), Group::Facts},
        {QStringLiteral("performance_metrics"), Group::Facts},
        {QStringLiteral("metadata"), Group::Facts},
        {QStringLiteral("hyperparameters"), Group::Parameters},
        {QStringLiteral("parameters"), Group::Parameters},
        {QStringLiteral("params"), Group::Parameters},
        {QStringLiteral("training_metrics"), Group::Training},
        {QStringLiteral("train_metrics"), Group::Training},
        {QStringLiteral("validation_metrics"), Group::Validation},
        {QStringLiteral("val_metrics"), Group::Validation},
        {QStringLiteral("test_metrics"), Group::Test},
        {QStringLiteral("confusion_matrix"), Group::Confusion},
        {QStringLiteral("training_history"), Group::History},
        {QStringLiteral("feature_importance"), Group::Importance},
    };
    return all;
}

QString place(const QString &where, const QString &key)
{
    return where.isEmpty() ? key : where + QLatin1Char('.') + key;
}

/// A number in place of a text ("version": 2) says the same.
JsonValue asText(const JsonValue &value)
{
    return value.number() ? JsonValue(value.toJson()) : value;
}

} // namespace

void VersionFactsReader::report(const char *code, const QString &where, const char *message,
                                const QStringList &moreArguments)
{
    m_version.problems.append(contentProblem(code, m_file, where, message, moreArguments));
}

void VersionFactsReader::read(const QByteArray &bytes)
{
    const JsonDocument document = readJson(bytes, m_file);
    m_version.problems += document.problems;
    if (document.readable)
        read({}, document.root);
}

void VersionFactsReader::read(const QString &where, const JsonValue &object)
{
    readObject(where, object, Level::Version);
    if (!m_version.summary.createdAtMs)
        m_version.summary.createdAtMs = m_trainedAtMs;
}

void VersionFactsReader::readObject(const QString &where, const JsonValue &object, Level level)
{
    JsonObjectBuilder plain;
    for (const JsonMember &member : object.members()) {
        if (readGroup(where, member, object) || (level == Level::Version && readArtifactFact(where, member)))
            continue;
        checkDate(where, member);
        if (member.key == QLatin1String("created"))
            plain.add(QStringLiteral("created_at"), member.value);
        else
            plain.add(member.key, member.key == QLatin1String("version") ? asText(member.value) : member.value);
    }
    using Members = TrainedModelsReader::Members;
    const bool isMetrics = where.isEmpty() ? m_file.section(QLatin1Char('/'), -1) == QLatin1String("metrics.json")
                                           : where.endsWith(QLatin1String("metrics"));
    TrainedModelsReader(m_version).readMetadata(m_file, where, object.isObject() ? plain.take() : object,
                                                isMetrics ? Members::AreMetrics : Members::AreAnything);
}

bool VersionFactsReader::readGroup(const QString &where, const JsonMember &member, const JsonValue &object)
{
    const auto group = groups().constFind(member.key);
    const JsonValue &value = member.value;
    if (group == groups().constEnd() || value.isNull())
        return false;
    const QString at = place(where, member.key);
    const bool mayBeList = *group == Group::Confusion || *group == Group::Importance;
    if (!value.isObject() && !(mayBeList && value.isArray())) {
        report("corrupt", at, QT_TRANSLATE_NOOP("Core", "%1 in %2 should be an object and is not."));
        return true;
    }
    TrainingMetricsReader metrics(m_version, m_file);
    switch (*group) {
    case Group::Facts:
        readObject(at, value, Level::Group);
        break;
    case Group::Parameters:
        TrainedModelsReader(m_version).readParameters(m_file, at, value);
        break;
    case Group::Training:
        metrics.readSplit(Split::Training, at, value);
        break;
    case Group::Validation:
        metrics.readSplit(Split::Validation, at, value);
        break;
    case Group::Test:
        metrics.readSplit(Split::Test, at, value);
        break;
    case Group::Confusion:
        metrics.readConfusion(Split::Summary, at, value, object.find(QLatin1String("labels")));
        break;
    case Group::History:
        metrics.readHistory(at, value);
        break;
    case Group::Importance:
        TrainedModelsReader(m_version).readImportance(m_file, at, value);
        break;
    }
    return true;
}

bool VersionFactsReader::readArtifactFact(const QString &where, const JsonMember &member)
{
    const QString &key = member.key;
    const JsonValue &value = member.value;
    const std::pair<const char *, QString *> texts[] = {
        {"path", &m_artifact.path},
        {"file_path", &m_artifact.path},
        {"serialization_format", &m_artifact.format},
        {"compression", &m_artifact.compression},
    };
    const auto *text = std::find_if(std::begin(texts), std::end(texts),
                                    [&](const auto &known) { return key == QLatin1String(known.first); });
    if (text != std::end(texts) && value.isString()) {
        const bool isNone = key == QLatin1String("compression") && value.string() == QLatin1String("none");
        *text->second = isNone ? QString() : value.string();
    } else if (text != std::end(texts) && !value.isNull()) {
        report("corrupt", place(where, key), QT_TRANSLATE_NOOP("Core", "%1 in %2 should be a text and is %3."),
               {value.toJson().left(80)});
    } else if (key == QLatin1String("sha256") || key == QLatin1String("checksum")) {
        readChecksum(place(where, key), value);
    } else if (key == QLatin1String("file_size")) {
        readFileSize(place(where, key), value);
    } else if (key == QLatin1String("encrypted") && value.boolean()) {
        m_artifact.encrypted = *value.boolean();
    } else if (key == QLatin1String("checksum_algorithm")) {
        if (value.string().compare(QLatin1String("sha256"), Qt::CaseInsensitive) != 0)
            m_version.other.append({key, value.toJson()});
    } else {
        return text != std::end(texts);
    }
    return true;
}

void VersionFactsReader::readChecksum(const QString &where, const JsonValue &value)
{
    if (!value.isString() && !value.isNull()) {
        m_hasUnusableSum = true;
        report(
            "corrupt", where,
            QT_TRANSLATE_NOOP("Core", "%1 in %2 should be a text and is %3, so that the model file cannot be checked."),
            {value.toJson().left(80)});
        return;
    }
    const QString text = value.string();
    const QString hex = text.trimmed().toLower();
    const auto isHex = [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
    };
    constexpr int sha256Digits = 64;
    if (hex.size() == sha256Digits && std::all_of(hex.begin(), hex.end(), isHex))
        m_artifact.sha256 = hex;
    else if (!hex.isEmpty())
        report("suspicious", where,
               QT_TRANSLATE_NOOP("Core", "%1 in %2 is no SHA-256 sum (%3), so that the model file cannot be checked."),
               {text.left(80)});
    m_hasUnusableSum = !hex.isEmpty() && m_artifact.sha256.isEmpty();
}

void VersionFactsReader::readFileSize(const QString &where, const JsonValue &value)
{
    const auto size = value.integer();
    if (size && *size >= 0)
        m_artifact.sizeBytes = size;
    else if (value.number())
        report("suspicious", where, QT_TRANSLATE_NOOP("Core", "%1 in %2 is no size in bytes: %3."), {value.toJson()});
    else if (!value.isNull())
        report("corrupt", where, QT_TRANSLATE_NOOP("Core", "%1 in %2 should be a number and is %3."),
               {value.toJson().left(80)});
}

void VersionFactsReader::checkDate(const QString &where, const JsonMember &member)
{
    static const QStringList dates{QStringLiteral("training_date"), QStringLiteral("deployed_at"),
                                   QStringLiteral("promoted_at")};
    if (member.value.isNull() || !dates.contains(member.key))
        return;
    const auto time = readTime(member.value);
    if (!time)
        report("corrupt", place(where, member.key), QT_TRANSLATE_NOOP("Core", "%1 in %2 is no date: %3."),
               {member.value.toJson().left(80)});
    else if (member.key == QLatin1String("training_date"))
        m_trainedAtMs = time;
}

} // namespace slipway
