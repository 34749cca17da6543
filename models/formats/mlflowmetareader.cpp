#include "models/formats/mlflowmetareader.h"

#include "models/formats/problems.h"
#include "models/formats/yamlreader.h"

#include <QSet>

namespace slipway {

namespace {

/// In UTF-16 too.
bool endsWithLine(const QByteArray &bytes)
{
    return bytes.endsWith('\n') || bytes.endsWith(QByteArray("\n\0", 2));
}

/// One file's values by key; a problem where it is no map, was cut off or has another type than MLflow writes.
class Meta
{
public:
    /// `lastKey`: the one that MLflow, which sorts them, always writes last.
    Meta(const QString &file, const QByteArray &bytes, QList<Problem> &problems, const char *lastKey)
        : m_file(file), m_problems(problems), m_document(readYaml(bytes, file))
    {
        problems += m_document.problems;
        if (!m_document.readable)
            return;
        if (!m_document.root.isObject()) {
            problems.append(contentProblem("corrupt", file, QStringLiteral("line 1"),
                                           QT_TRANSLATE_NOOP("Core", "%2 holds no keys and values. Nothing of it is "
                                                                     "used.")));
        } else if (!endsWithLine(bytes) || !find(lastKey)) {
            problems.append(contentProblem("corrupt", file, QStringLiteral("byte %1").arg(bytes.size()),
                                           QT_TRANSLATE_NOOP("Core", "%2 ends in the middle, at %1: it was not written "
                                                                     "to its end.")));
        }
    }

    const JsonValue::Members &members() const { return m_document.root.members(); }
    const JsonValue *find(const char *key) const { return m_document.root.find(QLatin1String(key)); }
    QString text(const char *key) const
    {
        const JsonValue *value = find(key);
        if (value && (value->isArray() || value->isObject()))
            report(key);
        return scalarText(value);
    }
    std::optional<qint64> integer(const char *key) const
    {
        const JsonValue *value = find(key);
        const auto number = value ? value->integer() : std::nullopt;
        if (value && !value->isNull() && !number)
            report(key);
        return number;
    }

private:
    void report(const char *key) const
    {
        m_problems.append(contentProblem("suspicious", m_file, QString::fromLatin1(key),
                                         QT_TRANSLATE_NOOP("Core", "%2 has another kind of value at %1 than MLflow "
                                                                   "writes; it is left out.")));
    }

    const QString &m_file;
    QList<Problem> &m_problems;
    JsonDocument m_document;
};

} // namespace

MlflowVersionMeta readMlflowVersionMeta(const QString &file, const QByteArray &bytes, QList<Problem> &problems)
{
    static const QSet<QString> known{
        QStringLiteral("creation_timestamp"), QStringLiteral("current_stage"), QStringLiteral("description"),
        QStringLiteral("last_updated_timestamp"), QStringLiteral("model_id"), QStringLiteral("name"),
        QStringLiteral("run_id"), QStringLiteral("run_link"), QStringLiteral("source"), QStringLiteral("status"),
        QStringLiteral("status_message"), QStringLiteral("storage_location"), QStringLiteral("user_id"),
        QStringLiteral("version"),
        // Copies of what is elsewhere, written by older releases.
        QStringLiteral("aliases"), QStringLiteral("tags"), QStringLiteral("metrics"), QStringLiteral("params")};
    const Meta meta(file, bytes, problems, "version");
    MlflowVersionMeta read;
    MlflowVersion &version = read.version;
    version.model = meta.text("name");
    version.version = meta.text("version");
    version.stage = meta.text("current_stage");
    version.status = meta.text("status");
    version.statusMessage = meta.text("status_message");
    version.description = meta.text("description");
    version.user = meta.text("user_id");
    version.source = meta.text("source");
    version.storageLocation = meta.text("storage_location");
    version.runId = meta.text("run_id");
    version.runLink = meta.text("run_link");
    version.createdAtMs = meta.integer("creation_timestamp");
    version.updatedAtMs = meta.integer("last_updated_timestamp");
    read.modelId = meta.text("model_id");
    for (const JsonMember &member : meta.members()) {
        if (!known.contains(member.key) && !member.value.isNull())
            read.other.append({member.key, member.value.toJson()});
    }
    return read;
}

MlflowRegisteredModelMeta readMlflowRegisteredModelMeta(const QString &file, const QByteArray &bytes,
                                                        QList<Problem> &problems)
{
    const Meta meta(file, bytes, problems, "name");
    MlflowRegisteredModelMeta read{meta.text("description"), {}};
    if (const JsonValue *aliases = meta.find("aliases")) {
        for (const JsonMember &alias : aliases->members())
            read.aliases.insert(alias.key, scalarText(&alias.value));
    }
    return read;
}

MlflowExperimentMeta readMlflowExperimentMeta(const QString &file, const QByteArray &bytes, QList<Problem> &problems)
{
    const Meta meta(file, bytes, problems, "name");
    return {meta.text("name"), meta.text("lifecycle_stage") == QLatin1String("deleted")};
}

void readMlflowRunMeta(const QString &file, const QByteArray &bytes, MlflowRun &run, QList<Problem> &problems)
{
    const Meta meta(file, bytes, problems, "user_id");
    run.name = meta.text("run_name");
    if (run.name.isEmpty())
        run.name = meta.text("name"); // before MLflow 2
    run.user = meta.text("user_id");
    run.isDeleted = meta.text("lifecycle_stage") == QLatin1String("deleted");
    run.startedAtMs = meta.integer("start_time");
    run.endedAtMs = meta.integer("end_time");
    const QString status = meta.text("status");
    bool isNumber = false;
    const qint64 number = status.toLongLong(&isNumber);
    run.status = isNumber ? mlflowRunStatus(number) : status;
}

void readMlflowLoggedModelMeta(const QString &file, const QByteArray &bytes, MlflowLoggedModel &model,
                               QList<Problem> &problems)
{
    const Meta meta(file, bytes, problems, "status_message");
    model.name = meta.text("name");
    model.type = meta.text("model_type");
    model.status = mlflowLoggedModelStatus(meta.integer("status").value_or(0));
}

MlflowInputMeta readMlflowInputMeta(const QString &file, const QByteArray &bytes, QList<Problem> &problems)
{
    const Meta meta(file, bytes, problems, "tags");
    if (meta.text("source_type") != QLatin1String("DATASET"))
        return {};
    const JsonValue *tags = meta.find("tags");
    const JsonValue *context = tags ? tags->find(QLatin1String("mlflow.data.context")) : nullptr;
    return {meta.text("source_id"), scalarText(context)};
}

MlflowDataset readMlflowDatasetMeta(const QString &file, const QByteArray &bytes, QList<Problem> &problems)
{
    const Meta meta(file, bytes, problems, "source_type");
    return {meta.text("name"), meta.text("digest"), {}, meta.text("source_type"), meta.text("profile")};
}

} // namespace slipway
