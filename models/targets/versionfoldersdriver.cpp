#include "models/targets/versionfoldersdriver.h"

#include "models/targets/prometheustext.h"
#include "models/targets/replicas.h"

#include <QUrl>

#include <algorithm>

#include <nlohmann/json.hpp>

namespace slipway {

namespace {

using nlohmann::json;

const auto modelKey = QStringLiteral("model");
const auto metricsKey = QStringLiteral("metrics_url");
const auto lockKey = QStringLiteral("lock_folder");
const auto canaryCounter = QStringLiteral("moodfood_abtest_requests_total");

QString modelOf(const Target &target)
{
    return target.settings.value(modelKey, QStringLiteral("intent_classifier"));
}

/// The member of an object that is an object itself; null for everything else.
json member(const json &object, const char *key)
{
    const auto it = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && it != object.end() && it->is_object() ? *it : json();
}

QString text(const json &object, const char *key)
{
    const auto it = object.is_object() ? object.find(key) : object.end();
    const bool isText = object.is_object() && it != object.end() && it->is_string();
    return isText ? QString::fromStdString(it->get<std::string>()).left(1000) : QString();
}

} // namespace

/// What one replica says it has loaded.
struct VersionFoldersDriver::Loaded {
    QString version;
    bool isReady = false;
};

DriverEntry VersionFoldersDriver::entry()
{
    using Kind = DriverSetting::Kind;
    return {QStringLiteral("version-folders"),
            Capability::WeightedTraffic | Capability::InstantRollback | Capability::Metrics | Capability::LoadedVersion
                | Capability::Reload | Capability::SharedLock,
            QStringLiteral("http://host:port"),
            {},
            QStringLiteral("POST /retrain/deploy"),
            QStringLiteral("POST /retrain/rollback"),
            QStringLiteral("POST /retrain/abtest/start"),
            QStringLiteral("POST /retrain/abtest/stop"),
            ServerCalls::settings()
                + QList<DriverSetting>{{QStringLiteral("replicas"), Kind::Addresses,
                                        QStringLiteral("addresses of every replica, with commas between them"), false},
                                       {modelKey, Kind::Text, QStringLiteral("the name of its model"), false},
                                       {metricsKey, Kind::Addresses, QStringLiteral("address of its metrics"), false},
                                       {lockKey, Kind::Folder, QStringLiteral("folder that all who deploy there share"),
                                        false}},
            ServerCalls::checkAddress,
            [](const Target &target) -> std::unique_ptr<TargetDriver> {
                return std::make_unique<VersionFoldersDriver>(target);
            }};
}

VersionFoldersDriver::VersionFoldersDriver(const Target &target, std::shared_ptr<HttpSender> sender)
    : m_target(target), m_sender(std::move(sender)), m_lockFiles(target.settings.value(lockKey), target.name)
{
    if (target.settings.contains(lockKey))
        m_lock.emplace(m_lockFiles, target.name);
    for (const QString &address : ServerCalls::replicas(target))
        m_replicas.emplace_back(target, address, m_sender);
}

Capabilities VersionFoldersDriver::capabilities() const
{
    Capabilities can =
        Capability::WeightedTraffic | Capability::InstantRollback | Capability::LoadedVersion | Capability::Reload;
    can.setFlag(Capability::Metrics, m_target.settings.contains(metricsKey));
    can.setFlag(Capability::SharedLock, m_lock.has_value());
    return can;
}

Result<VersionFoldersDriver::Loaded> VersionFoldersDriver::loadedBy(ServerCalls &replica, Progress &progress)
{
    const auto question = replica.question("GET", QStringLiteral("/health/full"));
    if (!question)
        return question.error();
    const auto response = replica.send(*question, progress);
    if (!response)
        return response.error();
    if (response->status != 200 && response->status != 503)
        return replica.statusError(*question, *response);
    const json body = json::parse(response->body.begin(), response->body.end(), nullptr, false);
    const json model = member(member(body, "components"), "ml_model");
    const auto loaded = model.is_object() ? model.find("loaded") : model.end();
    if (!model.is_object() || loaded == model.end() || !loaded->is_boolean()) {
        return makeError(ErrorCode::Remote,
                         QT_TRANSLATE_NOOP("Core", "%1 does not say in %2 which version it has loaded. Check the "
                                                   "target's address and driver."),
                         {replica.base(), replica.nameOf(*question).call});
    }
    return Loaded{loaded->get<bool>() ? text(model, "version") : QString(), loaded->get<bool>()};
}

Result<QList<LiveModel>> VersionFoldersDriver::ask(Progress &progress)
{
    QList<ReplicaAnswer> answers;
    ServerCalls *first = nullptr; // that answers
    std::optional<Error> silence;
    for (ServerCalls &replica : m_replicas) {
        const auto loaded = loadedBy(replica, progress);
        if (!loaded && !isSilence(loaded.error()))
            return loaded.error();
        if (!loaded) {
            answers.append({replica.base(), std::nullopt});
            silence = silence.value_or(loaded.error());
            continue;
        }
        first = first ? first : &replica;
        LiveModel one;
        one.target = m_target.name;
        one.environment = m_target.environment;
        one.model = one.slug = modelOf(m_target);
        one.version = loaded->version;
        one.health = loaded->isReady ? Health::Healthy : Health::NotReady;
        answers.append({replica.base(), one});
    }
    if (!first)
        return *silence;
    LiveModel live = mergeReplicas(answers);
    if (const Status read = readSplit(*first, live, progress); !read)
        return read.error();
    return QList<LiveModel>{live};
}

Status VersionFoldersDriver::readSplit(ServerCalls &first, LiveModel &live, Progress &progress)
{
    const auto question = first.question("GET", QStringLiteral("/retrain/abtest/status"));
    if (!question)
        return question.error();
    const auto response = first.sendForSuccess(*question, progress);
    if (!response)
        return response.error();
    const json body = json::parse(response->body.begin(), response->body.end(), nullptr, false);
    const json test = member(body, "abtest");
    if (!test.is_object())
        return {};
    const auto fraction = test.find("fraction");
    live.canaryVersion = text(test, "version");
    live.canaryShare =
        fraction != test.end() && fraction->is_number() ? std::clamp(fraction->get<double>(), 0.0, 1.0) : 0;
    live.share = 1 - live.canaryShare;
    return {};
}

Status VersionFoldersDriver::checkAccess(Progress &progress)
{
    const auto versions = this->versions(modelOf(m_target), progress);
    return versions ? Status() : Status(versions.error());
}

Result<QList<ServerVersion>> VersionFoldersDriver::versions(const QString &slug, Progress &progress)
{
    if (slug != modelOf(m_target))
        return QList<ServerVersion>();
    std::optional<Error> silence;
    for (ServerCalls &replica : m_replicas) { // they share the folders: the first that answers knows
        const auto question = replica.question("GET", QStringLiteral("/retrain/versions"));
        if (!question)
            return question.error();
        const auto response = replica.sendForSuccess(*question, progress);
        if (response)
            return readVersions(response->body, replica.nameOf(*question));
        if (!isSilence(response.error()))
            return response.error();
        silence = silence.value_or(response.error());
    }
    return *silence;
}

Status VersionFoldersDriver::upload(const UploadFile &file, Progress &)
{
    return makeError(ErrorCode::Unsupported,
                     QT_TRANSLATE_NOOP("Core", "%1 takes no files. Put %2 into the version folders that it reads."),
                     {m_target.name, file.version});
}

Status VersionFoldersDriver::expect(const QString &version, Progress &progress)
{
    const auto live = ask(progress);
    if (!live)
        return live.error();
    const LiveModel &now = live->first();
    if (const QStringList silent = silentReplicas(now); !silent.isEmpty())
        return silentReplicaError(m_target.name, silent);
    return expectLoaded(version, now);
}

Status VersionFoldersDriver::expectLoaded(const QString &version, const LiveModel &now) const
{
    if (now.version == version || now.otherVersions.contains(version))
        return {};
    return makeError(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Core", "%1 serves %2 and not %3 as planned. Plan again."),
                     {m_target.name, now.version, version});
}

Status VersionFoldersDriver::orderEach(const QString &path, const QString &version, bool goesOn, Progress &progress)
{
    Status all;
    for (ServerCalls &replica : m_replicas) {
        auto order = replica.order("POST", path);
        if (!order)
            return order.error();
        json body{{"version_id", version.toStdString()}};
        if (path.endsWith(QLatin1String("deploy")))
            body["mode"] = "full";
        order->headers.emplaceBack("Content-Type", "application/json");
        order->body = QByteArray::fromStdString(body.dump());
        const auto answer = replica.sendForSuccess(*order, progress);
        if (!answer && !goesOn)
            return answer.error();
        if (!answer && all)
            all = answer.error();
    }
    return all;
}

Status VersionFoldersDriver::switchTo(const SwitchOrder &order, Progress &progress)
{
    const Status expected = expect(order.expectCurrent, progress);
    return expected ? orderEach(QStringLiteral("/retrain/deploy"), order.version, false, progress) : expected;
}

Status VersionFoldersDriver::rollbackTo(const SwitchOrder &order, Progress &progress)
{
    // A silent replica does not keep the others from what is known to be good; the proof tells of it.
    const auto live = ask(progress);
    const Status expected = live ? expectLoaded(order.expectCurrent, live->first()) : live.error();
    return expected ? orderEach(QStringLiteral("/retrain/rollback"), order.version, true, progress) : expected;
}

Status VersionFoldersDriver::splitTraffic(const TrafficOrder &order, Progress &progress)
{
    if (const Status expected = expect(order.expectCurrent, progress); !expected)
        return expected;
    const QString path = order.share > 0 ? QStringLiteral("/retrain/abtest/start?version_id=%1&fraction=%2")
                                               .arg(segment(order.version), QString::number(order.share))
                                         : QStringLiteral("/retrain/abtest/stop");
    auto call = m_replicas.front().order("POST", path);
    if (!call)
        return call.error();
    call->headers.emplaceBack("Content-Type", "application/json");
    const auto answer = m_replicas.front().sendForSuccess(*call, progress);
    return answer ? Status() : Status(answer.error());
}

Result<QList<ServingFigures>> VersionFoldersDriver::figures(const QString &slug, Progress &progress)
{
    if (!m_target.settings.contains(metricsKey))
        return TargetDriver::figures(slug, progress);
    ServerCalls metrics(m_target, m_target.settings.value(metricsKey), m_sender);
    const auto question = metrics.question("GET", {});
    if (!question)
        return question.error();
    const auto response = metrics.sendForSuccess(*question, progress);
    if (!response)
        return response.error();
    QMap<QString, ServingFigures> byVersion;
    for (const PrometheusSample &sample : readPrometheusText(response->body)) {
        if (sample.name != canaryCounter)
            continue;
        const QString version = sample.labels.value(QStringLiteral("version"));
        byVersion[version].version = version;
        byVersion[version].requests += sample.value;
    }
    return byVersion.values();
}

Status VersionFoldersDriver::takeLock(const QString &owner, Progress &progress)
{
    return m_lock ? m_lock->take(owner, progress) : Status();
}

void VersionFoldersDriver::releaseLock(const QString &owner, Progress &progress)
{
    if (m_lock)
        m_lock->release(owner, progress);
}

Result<std::optional<FarLock>> VersionFoldersDriver::lockHolder(Progress &progress)
{
    return m_lock ? m_lock->holder(progress) : TargetDriver::lockHolder(progress);
}

Result<std::optional<TargetFreeze>> VersionFoldersDriver::farFreeze(Progress &progress)
{
    return m_lock ? m_lock->freeze(progress) : TargetDriver::farFreeze(progress);
}

Status VersionFoldersDriver::setFarFreeze(const std::optional<TargetFreeze> &freeze, Progress &progress)
{
    return m_lock ? m_lock->setFreeze(freeze, progress) : TargetDriver::setFarFreeze(freeze, progress);
}

} // namespace slipway
