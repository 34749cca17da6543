#include "models/targets/slipwaydanswers.h"

#include <QDateTime>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

using nlohmann::json;

constexpr qsizetype maxAnswerBytes = 8 * 1024 * 1024;
constexpr int maxDepth = 16;
constexpr size_t maxTextBytes = 1000;
constexpr qsizetype maxSentence = 300;

Error notExpected(const CallName &call, const QString &where)
{
    return makeError(ErrorCode::Remote,
                     QT_TRANSLATE_NOOP("Core", "%1 answered %2 with something that is not understood (%3). Check that "
                                               "the target's address and driver."),
                     {call.target, call.call, where});
}

/// Discarded when the bytes are no JSON; what is nested deeper than any true answer is left out.
json parse(const QByteArray &body)
{
    if (body.size() > maxAnswerBytes)
        return json(json::value_t::discarded);
    const auto shallow = [](int depth, json::parse_event_t, json &) { return depth <= maxDepth; };
    return json::parse(body.begin(), body.end(), shallow, false);
}

Result<json> parseObject(const QByteArray &body, const CallName &call)
{
    if (body.size() > maxAnswerBytes)
        return notExpected(call, QStringLiteral("%1 bytes").arg(body.size()));
    json parsed = parse(body);
    if (!parsed.is_object())
        return notExpected(call, QStringLiteral("no JSON object"));
    return parsed;
}

/// Reads typed values from one object and remembers the first that has another type than it must have.
class ObjectReader
{
public:
    explicit ObjectReader(const json &object) : m_object(object) {}

    /// Empty when missing or null.
    QString text(const char *key)
    {
        const auto it = m_object.find(key);
        if (it == m_object.end() || it->is_null())
            return {};
        const auto *value = it->get_ptr<const std::string *>();
        if (!value || value->size() > maxTextBytes)
            return fail(key);
        return QString::fromStdString(*value);
    }

    QString neededText(const char *key)
    {
        const QString value = text(key);
        return value.isEmpty() ? fail(key) : value;
    }

    /// Lower-case hex of 32 bytes, or empty.
    QString hash(const char *key)
    {
        static const QRegularExpression form(QStringLiteral("^[0-9a-f]{64}\\z"));
        const QString value = text(key);
        return value.isEmpty() || form.match(value).hasMatch() ? value : fail(key);
    }

    /// Milliseconds since 1970, or ISO 8601; without a zone it is UTC.
    std::optional<qint64> time(const char *key)
    {
        const auto it = m_object.find(key);
        if (it != m_object.end() && it->is_number_integer())
            return it->get<qint64>();
        const QString value = text(key);
        if (value.isEmpty())
            return std::nullopt;
        QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
        if (!time.isValid()) {
            fail(key);
            return std::nullopt;
        }
        if (time.timeSpec() == Qt::LocalTime)
            time.setTimeSpec(Qt::UTC);
        return time.toMSecsSinceEpoch();
    }

    double share(const char *key)
    {
        const auto it = m_object.find(key);
        const double value = it != m_object.end() && it->is_number() ? it->get<double>() : -1;
        if (!(value >= 0 && value <= 1))
            fail(key);
        return value;
    }

    /// The key that had no usable value; empty when all had.
    QString failedKey() const { return m_failedKey; }

private:
    QString fail(const char *key)
    {
        if (m_failedKey.isEmpty())
            m_failedKey = QString::fromLatin1(key);
        return {};
    }

    const json &m_object;
    QString m_failedKey;
};

Result<LiveModel> readLiveModel(const json &object, const QString &place, const CallName &call)
{
    if (!object.is_object())
        return notExpected(call, place);
    ObjectReader reader(object);
    LiveModel live;
    live.slug = reader.neededText("slug");
    live.model = reader.text("model");
    live.version = reader.text("version");
    live.previous = reader.text("previous");
    live.sha256 = reader.hash("sha256");
    live.sinceMs = reader.time("since");
    live.health = reader.neededText("state") == QLatin1String("serving") ? Health::Healthy : Health::NotReady;
    const auto abtest = object.find("abtest");
    if (abtest != object.end() && abtest->is_object()) {
        ObjectReader split(*abtest);
        live.canaryVersion = split.neededText("version");
        live.canaryShare = split.share("fraction");
        live.canarySha256 = split.hash("sha256");
        live.canarySinceMs = split.time("started");
        live.share = 1 - live.canaryShare;
        if (!split.failedKey().isEmpty())
            return notExpected(call, place + QStringLiteral(".abtest.") + split.failedKey());
    }
    const auto shadow = object.find("shadow");
    if (shadow != object.end() && shadow->is_object()) {
        ObjectReader copy(*shadow);
        live.mirrorVersion = copy.neededText("version");
        if (!copy.failedKey().isEmpty())
            return notExpected(call, place + QStringLiteral(".shadow.") + copy.failedKey());
    }
    if (!reader.failedKey().isEmpty())
        return notExpected(call, place + QLatin1Char('.') + reader.failedKey());
    return live;
}

} // namespace

Result<QList<LiveModel>> readHealth(const QByteArray &body, const CallName &call)
{
    const auto answer = parseObject(body, call);
    if (!answer)
        return answer.error();
    const auto models = answer->find("models");
    if (models == answer->end() || !models->is_array())
        return notExpected(call, QStringLiteral("models"));
    QList<LiveModel> live;
    for (const json &object : *models) {
        auto model = readLiveModel(object, QStringLiteral("models[%1]").arg(live.size()), call);
        if (!model)
            return model.error();
        live.append(std::move(*model));
    }
    return live;
}

AnsweredBy readAnsweredBy(const QByteArray &body)
{
    const json answer = parse(body);
    AnsweredBy by;
    if (!answer.is_object())
        return by;
    ObjectReader reader(answer);
    by.instance = reader.text("instance").left(64);
    const auto forwarded = answer.find("forwarded");
    by.isThroughProxy = forwarded != answer.end() && forwarded->is_boolean() && forwarded->get<bool>();
    return by;
}

Result<ControlNotes> readControlNotes(const QByteArray &body, const CallName &call)
{
    const auto answer = parseObject(body, call);
    if (!answer)
        return answer.error();
    ControlNotes notes;
    QStringList failed;
    if (const auto lock = answer->find("lock"); lock != answer->end() && lock->is_object()) {
        ObjectReader reader(*lock);
        notes.lock = FarLock{reader.neededText("owner"), reader.text("who")};
        failed.append(reader.failedKey());
    }
    if (const auto freeze = answer->find("freeze"); freeze != answer->end() && freeze->is_object()) {
        ObjectReader reader(*freeze);
        notes.freeze = TargetFreeze{reader.text("reason"), reader.text("who"), reader.time("since").value_or(0)};
        failed.append(reader.failedKey());
    }
    if (const auto access = answer->find("access"); access != answer->end() && access->is_object()) {
        ObjectReader reader(*access);
        notes.key = reader.text("key");
        failed.append(reader.failedKey());
        const auto roles = access->find("roles");
        for (const json &role : roles != access->end() && roles->is_array() ? *roles : json::array()) {
            if (role.is_string())
                notes.roles.append(QString::fromStdString(role.get<std::string>()));
        }
    }
    failed.removeAll(QString());
    return failed.isEmpty() ? Result<ControlNotes>(notes) : Result<ControlNotes>(notExpected(call, failed.first()));
}

Result<QList<ServerVersion>> readVersions(const QByteArray &body, const CallName &call)
{
    const auto answer = parseObject(body, call);
    if (!answer)
        return answer.error();
    // Twice nested, as the version-folder servers answer it (targets.md, 1).
    const auto outer = answer->find("versions");
    if (outer == answer->end() || !outer->is_object())
        return notExpected(call, QStringLiteral("versions"));
    const auto inner = outer->find("versions");
    if (inner == outer->end() || !inner->is_object())
        return notExpected(call, QStringLiteral("versions.versions"));
    QList<ServerVersion> versions;
    for (const auto &[name, object] : inner->items()) {
        const QString place = QStringLiteral("versions.versions[%1]").arg(versions.size());
        if (!object.is_object() || name.empty() || name.size() > maxTextBytes)
            return notExpected(call, place);
        ObjectReader reader(object);
        versions.append({QString::fromStdString(name), reader.hash("sha256"), reader.time("created")});
        if (!reader.failedKey().isEmpty())
            return notExpected(call, place + QLatin1Char('.') + reader.failedKey());
    }
    std::stable_sort(versions.begin(), versions.end(), [](const ServerVersion &a, const ServerVersion &b) {
        return a.createdAtMs.value_or(0) != b.createdAtMs.value_or(0)
                   ? a.createdAtMs.value_or(0) > b.createdAtMs.value_or(0)
                   : a.version > b.version;
    });
    return versions;
}

Result<ServedRows> readPredictions(const QByteArray &body, int rows, const CallName &call)
{
    const auto answer = parseObject(body, call);
    if (!answer)
        return answer.error();
    ServedRows served;
    ObjectReader reader(*answer);
    served.version = reader.neededText("model_version");
    if (!reader.failedKey().isEmpty())
        return notExpected(call, reader.failedKey());
    const auto predictions = answer->find("predictions");
    if (predictions == answer->end() || !predictions->is_array() || predictions->size() != static_cast<size_t>(rows))
        return notExpected(call, QStringLiteral("predictions"));
    for (const json &value : *predictions) {
        if (!value.is_number() || !std::isfinite(value.get<double>()))
            return notExpected(call, QStringLiteral("predictions[%1]").arg(served.predictions.size()));
        served.predictions.push_back(value.get<double>());
    }
    return served;
}

Status checkObject(const QByteArray &body, const CallName &call)
{
    const auto answer = parseObject(body, call);
    return answer ? Status() : Status(answer.error());
}

QString readErrorSentence(const QByteArray &body)
{
    const json answer = parse(body);
    if (!answer.is_object())
        return {};
    // FastAPI's name for it, and ours.
    for (const char *key : {"error", "detail"}) {
        const auto it = answer.find(key);
        const auto *sentence = it == answer.end() ? nullptr : it->get_ptr<const std::string *>();
        if (sentence)
            return QString::fromStdString(*sentence).left(maxSentence).simplified();
    }
    return {};
}

} // namespace slipway
