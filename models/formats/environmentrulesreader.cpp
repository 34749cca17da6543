#include "models/formats/environmentrulesreader.h"

#include "models/formats/yamlreader.h"

#include <algorithm>

namespace slipway {

namespace {

constexpr int maxSeconds = 7 * 24 * 3600;
constexpr int maxCount = 1000000;

/// Takes known members out of the file's maps and remembers the first value that cannot be.
class RulesReader
{
public:
    explicit RulesReader(const JsonValue &root) : m_root(root) {}

    const JsonValue *map(QLatin1String name) { return map(&m_root, name); }
    /// A map inside of another one; null when there is none.
    const JsonValue *map(const JsonValue *outer, QLatin1String name)
    {
        const JsonValue *found = member(outer, name);
        if (!found || found->isNull())
            return nullptr;
        if (!found->isObject())
            fail(QString(name));
        m_maps.append(Map{found, {}});
        return found;
    }

    /// Whatever it is; null when it is not there.
    const JsonValue *member(const JsonValue *map, QLatin1String key)
    {
        for (Map &one : m_maps) {
            if (one.value == map)
                one.known.append(QString(key));
        }
        return map ? map->find(key) : nullptr;
    }

    std::optional<double> number(const JsonValue *map, QLatin1String key, double least, double most)
    {
        const JsonValue *value = member(map, key);
        if (!value || value->isNull())
            return std::nullopt;
        const auto number = value->number();
        if (number && *number >= least && *number <= most)
            return number;
        fail(QString(key));
        return std::nullopt;
    }

    std::optional<int> whole(const JsonValue *map, QLatin1String key, int least, int most)
    {
        const auto value = number(map, key, least, most);
        return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
    }

    QString text(const JsonValue *map, QLatin1String key)
    {
        const JsonValue *value = member(map, key);
        return value ? scalarText(value) : QString();
    }

    QString textHere(QLatin1String key) { return text(&m_root, key); }

    void fail(const QString &key)
    {
        if (m_failed.isEmpty())
            m_failed = key;
    }

    /// The keys that nobody took, in every map that was looked into.
    QStringList unknown() const
    {
        QStringList unknown;
        for (const Map &map : m_maps) {
            for (const JsonMember &member : map.value->members()) {
                if (!map.known.contains(member.key))
                    unknown.append(member.key);
            }
        }
        return unknown;
    }

    QString failed() const { return m_failed; }

private:
    struct Map {
        const JsonValue *value;
        QStringList known;
    };

    const JsonValue &m_root;
    QList<Map> m_maps{Map{&m_root, {}}};
    QString m_failed;
};

void readRollout(RulesReader &reader, EnvironmentRules &rules)
{
    const JsonValue *rollout = reader.map(QLatin1String("rollout"));
    rules.holdSeconds = reader.whole(rollout, QLatin1String("hold_seconds"), 0, maxSeconds);
    rules.longestHoldSeconds = reader.whole(rollout, QLatin1String("longest_hold_seconds"), 0, maxSeconds);
    rules.watchSeconds = reader.whole(rollout, QLatin1String("watch_seconds"), 0, maxSeconds);
    rules.minRequests = reader.whole(rollout, QLatin1String("min_requests"), 1, maxCount);
    const JsonValue *steps = reader.member(rollout, QLatin1String("steps"));
    for (const JsonValue &step : steps ? steps->items() : JsonValue::Items()) {
        const auto percent = step.number();
        const double share = percent.value_or(0) / 100;
        const bool grows = rules.shares.isEmpty() || share > rules.shares.last();
        if (!percent || share <= 0 || share > 1 || !grows)
            reader.fail(QStringLiteral("rollout.steps"));
        else if (share < 1) // all of it is the switch
            rules.shares.append(share);
    }
}

} // namespace

Result<EnvironmentRules> readEnvironmentRules(const QByteArray &bytes, const QString &file)
{
    const JsonDocument document = readYaml(bytes, file);
    if (!document.readable || !document.root.isObject()) {
        return makeError(ErrorCode::Corrupt,
                         QT_TRANSLATE_NOOP("Core",
                                           "The rules in %1 could not be read. Correct the file, or deploy with "
                                           "another one."),
                         {file});
    }
    RulesReader reader(document.root);
    EnvironmentRules rules;
    rules.file = file;
    rules.deploymentName = reader.textHere(QLatin1String("deployment_name"));
    rules.apiEndpoint = reader.textHere(QLatin1String("api_endpoint"));
    rules.environment = reader.textHere(QLatin1String("environment"));
    const JsonValue *resources = reader.map(QLatin1String("resource_limits"));
    rules.cpu = reader.text(resources, QLatin1String("cpu"));
    rules.memory = reader.text(resources, QLatin1String("memory"));
    rules.gpus = reader.whole(resources, QLatin1String("gpu"), 0, maxCount);
    const JsonValue *scaling = reader.map(QLatin1String("scaling_config"));
    rules.minReplicas = reader.whole(scaling, QLatin1String("min_replicas"), 0, maxCount);
    rules.maxReplicas = reader.whole(scaling, QLatin1String("max_replicas"), 0, maxCount);
    rules.targetCpuPercent = reader.whole(scaling, QLatin1String("target_cpu_utilization"), 0, 100);
    const JsonValue *monitoring = reader.map(QLatin1String("monitoring_config"));
    rules.healthIntervalSeconds = reader.whole(monitoring, QLatin1String("health_check_interval"), 1, maxSeconds);
    const JsonValue *thresholds = reader.map(monitoring, QLatin1String("alert_thresholds"));
    rules.maxErrorRate = reader.number(thresholds, QLatin1String("error_rate"), 0, 1);
    rules.maxP95Ms = reader.number(thresholds, QLatin1String("response_time_p95"), 0, maxCount);
    readRollout(reader, rules);
    rules.unknown = reader.unknown();
    if (!reader.failed().isEmpty()) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "The value of %1 in %2 cannot be used. Correct the file."),
                         {reader.failed(), file});
    }
    return rules;
}

} // namespace slipway
