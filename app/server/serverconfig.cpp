#include "app/server/serverconfig.h"

#include "models/base/atomicfile.h"
#include "models/formats/yamlreader.h"

#include <functional>
#include <utility>

namespace slipway {

namespace {

Error badKey(const QString &place, const char *message, const QStringList &arguments = {})
{
    return makeError(ErrorCode::InvalidArgument, message, QStringList{place} + arguments);
}

/// One section: each known key with what takes its value, which answers whether the value can be used.
using Section = std::vector<std::pair<QLatin1String, std::function<bool(const JsonValue &)>>>;

Status readSection(const JsonValue &value, const QString &name, const Section &section)
{
    if (!value.isObject())
        return badKey(name, QT_TRANSLATE_NOOP("Core", "\"%1\" must be a map of settings."));
    for (const JsonMember &member : value.members()) {
        QStringList known;
        bool found = false;
        for (const auto &[key, take] : section) {
            known.append(key);
            if (member.key != key)
                continue;
            found = true;
            if (!take(member.value)) {
                return badKey(name + QLatin1Char('.') + key, QT_TRANSLATE_NOOP("Core", "\"%1\" cannot be %2."),
                              {member.value.toJson().left(100)});
            }
        }
        if (!found) {
            return badKey(name + QLatin1Char('.') + member.key,
                          QT_TRANSLATE_NOOP("Core", "There is no setting \"%1\". Known are: %2."),
                          {known.join(QStringLiteral(", "))});
        }
    }
    return {};
}

template <class Number>
std::function<bool(const JsonValue &)> number(Number &target, double least, double most, double unit = 1)
{
    return [&target, least, most, unit](const JsonValue &value) {
        const auto given = value.number();
        if (!given || !(*given >= least && *given <= most))
            return false;
        target = static_cast<Number>(*given * unit);
        return true;
    };
}

std::function<bool(const JsonValue &)> milliseconds(std::chrono::milliseconds &target)
{
    return [&target](const JsonValue &value) {
        const auto seconds = value.number();
        if (!seconds || !(*seconds >= 0.1 && *seconds <= 3600))
            return false;
        target = std::chrono::milliseconds(static_cast<qint64>(*seconds * 1000));
        return true;
    };
}

std::function<bool(const JsonValue &)> text(QString &target)
{
    return [&target](const JsonValue &value) {
        target = value.string();
        return !target.isEmpty();
    };
}

bool readRoles(const JsonValue &roles, AccessKey &key)
{
    for (const JsonValue &role : roles.items()) {
        const QString name = role.string();
        key.mayRead = key.mayRead || name == QLatin1String("read");
        key.mayPredict = key.mayPredict || name == QLatin1String("predict");
        key.mayDeploy = key.mayDeploy || name == QLatin1String("deploy");
        if (name != QLatin1String("read") && name != QLatin1String("predict") && name != QLatin1String("deploy"))
            return false;
    }
    return roles.isArray() && !roles.items().empty();
}

Status readKeys(const JsonValue &list, AccessKeys &keys)
{
    if (!list.isArray())
        return badKey(QStringLiteral("keys"), QT_TRANSLATE_NOOP("Core", "\"%1\" must be a list."));
    for (const JsonValue &item : list.items()) {
        AccessKey key;
        const QString place = QStringLiteral("keys[%1]").arg(keys.size());
        const Section section{
            {QLatin1String("name"), text(key.name)},
            {QLatin1String("sha256"),
             [&key](const JsonValue &value) {
                 // Digits alone are read as a number, and a number's text has all of them.
                 const QString hex = scalarText(&value);
                 key.sha256 = QByteArray::fromHex(hex.toLatin1());
                 return key.sha256.size() == 32 && hex.size() == 64;
             }},
            {QLatin1String("roles"), [&key](const JsonValue &value) { return readRoles(value, key); }}};
        if (const Status read = readSection(item, place, section); !read)
            return read;
        if (key.name.isEmpty() || key.sha256.isEmpty() || !(key.mayRead || key.mayPredict || key.mayDeploy))
            return badKey(place, QT_TRANSLATE_NOOP("Core", "\"%1\" needs name, sha256 and roles."));
        keys.add(key);
    }
    return {};
}

Status readFallbacks(const JsonValue &value, Fallbacks &fallbacks)
{
    for (const JsonMember &member : value.members()) {
        const QString json = member.value.toJson();
        if (!member.value.isObject() || member.value.members().empty()) {
            return badKey(QStringLiteral("fallbacks.") + member.key,
                          QT_TRANSLATE_NOOP("Core", "\"%1\" must be a map, as {prediction: 0}."));
        }
        fallbacks[member.key] = json.mid(1).chopped(1).toStdString();
    }
    return {};
}

Status readRoot(const JsonMember &member, ServerConfig &config)
{
    const JsonValue &value = member.value;
    constexpr double megabyte = 1024 * 1024;
    if (member.key == QLatin1String("keys"))
        return readKeys(value, config.keys);
    if (member.key == QLatin1String("fallbacks"))
        return readFallbacks(value, config.fallbacks);
    const std::pair<QLatin1String, Section> sections[] = {
        {QLatin1String("rate_limit"),
         {{QLatin1String("requests_per_second"), number(config.rate.perSecond, 0, 1e9)},
          {QLatin1String("burst"), number(config.rate.burst, 1, 1e9)}}},
        {QLatin1String("breaker"),
         {{QLatin1String("failures"), number(config.breaker.failures, 1, 1e6)},
          {QLatin1String("open_seconds"), number(config.breaker.openMs, 0.001, 86400, 1000)},
          {QLatin1String("successes"), number(config.breaker.successes, 1, 1e6)},
          {QLatin1String("slow_ms"), number(config.breaker.slowMs, 0, 3600000)}}},
        {QLatin1String("query_log"),
         {{QLatin1String("folder"), text(config.logFolder)},
          {QLatin1String("file_mb"), number(config.rotation.fileBytes, 1, 1e6, megabyte)},
          {QLatin1String("files"), number(config.rotation.files, 1, 10000)},
          {QLatin1String("enabled"),
           [&config](const JsonValue &given) {
               config.logs = given.boolean().value_or(true);
               return given.boolean().has_value();
           }}}},
        {QLatin1String("limits"),
         {{QLatin1String("body_mb"), number(config.maxBodyBytes, 0.001, 1024, megabyte)},
          {QLatin1String("upload_mb"), number(config.maxFileBytes, 0.001, 1e6, megabyte)},
          {QLatin1String("connections"), number(config.connections, 1, 10000)},
          {QLatin1String("head_seconds"), milliseconds(config.limits.head)},
          {QLatin1String("grace_seconds"), milliseconds(config.limits.grace)},
          {QLatin1String("bytes_per_second"), number(config.limits.bytesPerSecond, 1, 1e12)}}},
    };
    QStringList known{QStringLiteral("keys"), QStringLiteral("fallbacks")};
    for (const auto &[name, section] : sections) {
        if (member.key == name)
            return readSection(value, name, section);
        known.append(name);
    }
    return badKey(member.key, QT_TRANSLATE_NOOP("Core", "There is no setting \"%1\". Known are: %2."),
                  {known.join(QStringLiteral(", "))});
}

} // namespace

Result<ServerConfig> ServerConfig::read(const QString &path)
{
    const auto bytes = readWholeFile(path, maxYamlBytes);
    if (!bytes)
        return bytes.error();
    const JsonDocument document = readYaml(*bytes, path);
    const bool isMap = document.root.isObject() || document.root.isNull();
    if (!document.readable || !isMap || !document.problems.isEmpty()) {
        const QString reason = document.problems.isEmpty() ? QString() : document.problems.last().message.text();
        return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "%1 is no YAML map of settings. %2"),
                         {path, reason});
    }
    ServerConfig config;
    for (const JsonMember &member : document.root.members()) {
        if (const Status read = readRoot(member, config); !read) {
            Error error = read.error();
            error.detail = path;
            return error;
        }
    }
    return config;
}

} // namespace slipway
