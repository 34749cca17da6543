#include "models/targets/slipwayddriver.h"

#include "models/targets/prometheustext.h"
#include "models/targets/replicas.h"

#include <QUrl>

#include <algorithm>
#include <cmath>
#include <utility>

#include <nlohmann/json.hpp>

namespace slipway {

namespace {

using nlohmann::json;

constexpr int asksOfSharedAddress = 6; ///< enough to meet each of a few servers that take turns

bool agreeWith(const ServedRows &one, const ServedRows &other)
{
    constexpr double tolerance = 1e-6;
    return one.version == other.version
           && std::equal(one.predictions.begin(), one.predictions.end(), other.predictions.begin(),
                         other.predictions.end(),
                         [](double a, double b) { return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(a)); });
}

void addUp(QMap<QString, ServingFigures> &sums, const QList<ServingFigures> &figures)
{
    for (const ServingFigures &one : figures) {
        ServingFigures &sum = sums[one.version];
        sum.version = one.version;
        sum.requests += one.requests;
        sum.errors += one.errors;
        for (const auto &[bound, count] : one.latencyCounts)
            sum.latencyCounts[bound] += count;
    }
}

} // namespace

/// What one address answered for all its models; without models: it gave no answer.
struct SlipwaydDriver::Health {
    QString address;
    AnsweredBy by;
    std::optional<QList<LiveModel>> models;
};

DriverEntry SlipwaydDriver::entry()
{
    return {
        QStringLiteral("slipwayd"),
        allCapabilities(),
        QStringLiteral("http://host:port"),
        QStringLiteral("PUT /api/v1/models"),
        QStringLiteral("POST /retrain/deploy"),
        QStringLiteral("POST /retrain/rollback"),
        QStringLiteral("POST /retrain/abtest/start"),
        QStringLiteral("POST /retrain/abtest/stop"),
        ServerCalls::settings()
            + QList<DriverSetting>{{QStringLiteral("replicas"), DriverSetting::Kind::Addresses,
                                    QStringLiteral("addresses of every replica, with commas between them"), false}},
        ServerCalls::checkAddress,
        [](const Target &target) -> std::unique_ptr<TargetDriver> { return std::make_unique<SlipwaydDriver>(target); }};
}

SlipwaydDriver::SlipwaydDriver(const Target &target, std::shared_ptr<HttpSender> sender)
    : m_target(target), m_calls(target, target.url, sender), m_control(target.name, m_replicas)
{
    for (const QString &address : ServerCalls::replicas(target))
        m_replicas.emplace_back(target, address, sender);
}

Capabilities SlipwaydDriver::allCapabilities()
{
    return Capability::Upload | Capability::WeightedTraffic | Capability::Mirror | Capability::InstantRollback
           | Capability::CompareAndSet | Capability::Predict | Capability::ArtifactHash | Capability::Metrics
           | Capability::LoadedVersion | Capability::Reload | Capability::SharedLock;
}

Result<SlipwaydDriver::Health> SlipwaydDriver::healthOf(ServerCalls &replica, Progress &progress)
{
    const auto question = replica.question("GET", QStringLiteral("/health"));
    if (!question)
        return question.error();
    const auto response = replica.send(*question, progress);
    if (!response)
        return response.error();
    // 503 says that a model is not ready, and its body says which.
    if (response->status != 200 && response->status != 503)
        return replica.statusError(*question, *response);
    auto live = readHealth(response->body, replica.nameOf(*question));
    if (!live)
        return live.error();
    Health health{replica.base(), readAnsweredBy(response->body), std::move(*live)};
    for (LiveModel &model : *health.models) {
        model.target = m_target.name;
        model.environment = m_target.environment;
    }
    return health;
}

Result<QList<SlipwaydDriver::Health>> SlipwaydDriver::healths(Progress &progress)
{
    QList<Health> all;
    std::optional<Error> silence;
    for (ServerCalls &replica : m_replicas) {
        auto health = healthOf(replica, progress);
        if (!health && !isSilence(health.error()))
            return health.error();
        if (!health)
            silence = silence.value_or(health.error());
        all.append(health ? *health : Health{replica.base(), {}, std::nullopt});
    }
    const bool isSilent =
        std::none_of(all.begin(), all.end(), [](const Health &one) { return one.models.has_value(); });
    if (isSilent)
        return *silence;
    if (m_replicas.size() == 1 && isShared(all.first().by, progress))
        meetOthers(all, progress);
    return all;
}

/// Whether more than one process may answer under the target's one address.
bool SlipwaydDriver::isShared(const AnsweredBy &by, Progress &progress)
{
    if (by.instance.isEmpty() || by.isThroughProxy)
        return by.isThroughProxy;
    if (m_lastInstance.isEmpty()) {
        const auto again = healthOf(m_replicas.front(), progress);
        m_lastInstance = again ? again->by.instance : by.instance;
    }
    return std::exchange(m_lastInstance, by.instance) != by.instance;
}

void SlipwaydDriver::meetOthers(QList<Health> &all, Progress &progress)
{
    QStringList met{all.first().by.instance};
    for (int i = 1; i < asksOfSharedAddress; ++i) {
        auto health = healthOf(m_replicas.front(), progress);
        if (!health || met.contains(health->by.instance))
            continue;
        met.append(health->by.instance);
        all.append(std::move(*health));
    }
    for (int i = 0; i < all.size(); ++i) {
        if (all.size() > 1)
            all[i].address += QStringLiteral(" (%1)").arg(met[i].left(8));
        for (LiveModel &model : *all[i].models)
            model.isBehindProxy = all.size() > 1 || all[i].by.isThroughProxy;
    }
}

Result<QList<LiveModel>> SlipwaydDriver::ask(Progress &progress)
{
    const auto all = healths(progress);
    if (!all)
        return all.error();
    if (all->size() == 1)
        return *all->first().models;
    QList<LiveModel> kinds; // one of each slug
    for (const Health &health : *all) {
        for (const LiveModel &model : health.models.value_or(QList<LiveModel>())) {
            const bool isKnown =
                std::any_of(kinds.begin(), kinds.end(), [&](const LiveModel &one) { return one.slug == model.slug; });
            if (!isKnown)
                kinds.append(model);
        }
    }
    QList<LiveModel> merged;
    for (const LiveModel &kind : std::as_const(kinds)) {
        QList<ReplicaAnswer> answers;
        for (const Health &health : *all) {
            ReplicaAnswer answer{health.address, std::nullopt};
            if (health.models) {
                LiveModel nothing; // a replica that was never told of the model
                nothing.target = kind.target;
                nothing.environment = kind.environment;
                nothing.slug = kind.slug;
                nothing.model = kind.model;
                nothing.health = slipway::Health::NotReady;
                answer.live = nothing;
            }
            for (const LiveModel &model : health.models.value_or(QList<LiveModel>())) {
                if (model.slug == kind.slug)
                    answer.live = model;
            }
            answers.append(answer);
        }
        merged.append(mergeReplicas(answers));
    }
    return merged;
}

Status SlipwaydDriver::checkAccess(Progress &progress)
{
    bool answered = false;
    std::optional<Error> silence; // which keeps nobody from the others
    for (ServerCalls &replica : m_replicas) {
        const auto question = replica.question("GET", QStringLiteral("/retrain/versions"));
        if (!question)
            return question.error();
        const auto response = replica.send(*question, progress);
        if (!response && !isSilence(response.error()))
            return response.error();
        if (!response) {
            silence = silence.value_or(response.error());
            continue;
        }
        answered = true;
        // Without a model, or with several, there is no list to give; that much only who is let in learns.
        const QList<int> letIn{200, 400, 404, 409, 422};
        if (!letIn.contains(response->status))
            return replica.statusError(*question, *response);
    }
    return answered ? Status() : Status(*silence);
}

Result<OrderAccess> SlipwaydDriver::orderAccess(Progress &progress)
{
    const Status letIn = checkAccess(progress);
    return letIn ? m_control.orderAccess(progress) : Result<OrderAccess>(letIn.error());
}

Result<QList<ServerVersion>> SlipwaydDriver::versions(const QString &slug, Progress &progress)
{
    std::optional<QList<ServerVersion>> common;
    std::optional<Error> silence;
    for (ServerCalls &replica : m_replicas) {
        const auto question = replica.question("GET", QStringLiteral("/retrain/versions?model=") + segment(slug));
        if (!question)
            return question.error();
        const auto response = replica.send(*question, progress);
        if (!response && isSilence(response.error())) {
            silence = silence.value_or(response.error());
            continue;
        }
        if (!response)
            return response.error();
        if (response->status != 200 && response->status != 404)
            return replica.statusError(*question, *response);
        const auto there = response->status == 404 ? Result<QList<ServerVersion>>(QList<ServerVersion>())
                                                   : readVersions(response->body, replica.nameOf(*question));
        if (!there)
            return there.error();
        if (!common) {
            common = *there;
            continue;
        }
        const auto isElsewhere = [&there](const ServerVersion &one) {
            return std::none_of(there->begin(), there->end(), [&one](const ServerVersion &other) {
                return other.version == one.version && other.sha256 == one.sha256;
            });
        };
        common->erase(std::remove_if(common->begin(), common->end(), isElsewhere), common->end());
    }
    return common ? Result<QList<ServerVersion>>(*common) : Result<QList<ServerVersion>>(*silence);
}

Status SlipwaydDriver::upload(const UploadFile &file, Progress &progress)
{
    const QString name = file.name.isEmpty() ? QStringLiteral("model.bin") : file.name;
    for (const QString &part : {file.slug, file.version, name}) {
        if (const Status usable = checkSegment(part); !usable)
            return usable;
    }
    for (ServerCalls &replica : m_replicas) {
        auto order = replica.order("PUT", QStringLiteral("/api/v1/models/%1/versions/%2/files/%3")
                                              .arg(segment(file.slug), segment(file.version), segment(name)));
        if (!order)
            return order.error();
        order->bodyFile = file.path;
        order->timeoutMs += uploadMs(file.sizeBytes);
        order->headers.emplaceBack("Content-Type", "application/octet-stream");
        order->headers.emplaceBack("X-Content-SHA256", file.sha256.toLatin1());
        order->headers.emplaceBack("X-Model-Name", QUrl::toPercentEncoding(file.model));
        if (const auto response = replica.sendForSuccess(*order, progress); !response)
            return response.error();
    }
    return {};
}

Status SlipwaydDriver::needAll(Progress &progress)
{
    if (m_replicas.size() == 1)
        return {};
    const auto all = healths(progress);
    if (!all)
        return all.error();
    QStringList silent;
    for (const Health &one : *all) {
        if (!one.models)
            silent.append(one.address);
    }
    return silent.isEmpty() ? Status() : Status(silentReplicaError(m_target.name, silent));
}

Status SlipwaydDriver::switchTo(const SwitchOrder &order, Progress &progress)
{
    const Status all = needAll(progress);
    return all ? sendSwitch(QStringLiteral("/retrain/deploy"), order, AtFailure::Stop, progress) : all;
}

Status SlipwaydDriver::rollbackTo(const SwitchOrder &order, Progress &progress)
{
    // A silent replica does not keep the others from what is known to be good; the proof tells of it.
    return sendSwitch(QStringLiteral("/retrain/rollback"), order, AtFailure::GoOn, progress);
}

/// What a replica is to serve when it gets the order; nothing when it serves the version already and alone.
Result<std::optional<QString>> SlipwaydDriver::expectedOf(ServerCalls &replica, const SwitchOrder &order,
                                                          Progress &progress)
{
    if (m_replicas.size() == 1)
        return std::optional(order.expectCurrent);
    const auto health = healthOf(replica, progress);
    if (!health)
        return health.error();
    LiveModel now;
    for (const LiveModel &model : *health->models) {
        if (model.slug == order.slug)
            now = model;
    }
    if (now.version == order.version && now.canaryVersion.isEmpty() && now.health == slipway::Health::Healthy)
        return std::optional<QString>();
    return std::optional(order.expectBeside.contains(now.version) ? now.version : order.expectCurrent);
}

Status SlipwaydDriver::sendSwitch(const QString &path, const SwitchOrder &order, AtFailure atFailure,
                                  Progress &progress)
{
    Status all;
    for (ServerCalls &replica : m_replicas) {
        const auto expected = expectedOf(replica, order, progress);
        Status sent = expected ? Status() : Status(expected.error());
        if (expected && *expected) {
            const json body{{"version_id", order.version.toStdString()},
                            {"mode", "full"},
                            {"model", order.slug.toStdString()},
                            {"expect_current", (*expected)->toStdString()}};
            sent = replica.post(path, QByteArray::fromStdString(body.dump()), progress);
        }
        if (!sent && all)
            all = sent;
        if (!sent && atFailure == AtFailure::Stop)
            break;
    }
    return all;
}

Status SlipwaydDriver::sendTest(bool begins, const json &body, Progress &progress)
{
    if (const Status there = begins ? needAll(progress) : Status(); !there)
        return there;
    const QString path = begins ? QStringLiteral("/retrain/abtest/start") : QStringLiteral("/retrain/abtest/stop");
    Status all;
    for (ServerCalls &replica : m_replicas) {
        const Status sent = replica.post(path, QByteArray::fromStdString(body.dump()), progress);
        if (!sent && all)
            all = sent;
        if (!sent && begins)
            break;
    }
    return all;
}

Status SlipwaydDriver::splitTraffic(const TrafficOrder &order, Progress &progress)
{
    json body{{"model", order.slug.toStdString()}, {"expect_current", order.expectCurrent.toStdString()}};
    if (order.share > 0) {
        body["version_id"] = order.version.toStdString();
        body["fraction"] = order.share;
    }
    return sendTest(order.share > 0, body, progress);
}

Status SlipwaydDriver::mirrorTraffic(const MirrorOrder &order, Progress &progress)
{
    json body{{"model", order.slug.toStdString()}};
    if (!order.version.isEmpty()) {
        body["version_id"] = order.version.toStdString();
        body["mode"] = "shadow";
        body["fraction"] = 1.0;
    }
    return sendTest(!order.version.isEmpty(), body, progress);
}

Result<QList<ServingFigures>> SlipwaydDriver::figures(const QString &slug, Progress &progress)
{
    QMap<QString, ServingFigures> sums;
    for (ServerCalls &replica : m_replicas) {
        const auto question = replica.question("GET", QStringLiteral("/metrics"));
        if (!question)
            return question.error();
        const auto response = replica.sendForSuccess(*question, progress);
        if (!response)
            return response.error();
        addUp(sums, slipwaydFigures(readPrometheusText(response->body), slug));
    }
    return sums.values();
}

Result<ServedRows> SlipwaydDriver::predictRows(const QString &slug, const FloatRows &rows, const QString &userId,
                                               Progress &progress)
{
    json body{{"rows", json::array()}};
    if (!userId.isEmpty())
        body["user_id"] = userId.toStdString();
    const auto columns = static_cast<size_t>(rows.columns);
    for (size_t start = 0; columns > 0 && start + columns <= rows.values.size(); start += columns) {
        const auto first = rows.values.begin() + static_cast<std::ptrdiff_t>(start);
        body["rows"].push_back(std::vector<double>(first, first + rows.columns));
    }
    std::optional<ServedRows> first;
    for (ServerCalls &replica : m_replicas) {
        auto question = replica.question("POST", QStringLiteral("/api/v1/predict/") + segment(slug));
        if (!question)
            return question.error();
        question->headers.emplaceBack("Content-Type", "application/json");
        question->body = QByteArray::fromStdString(body.dump());
        const auto response = replica.sendForSuccess(*question, progress);
        if (!response)
            return response.error();
        auto served = readPredictions(response->body, rows.count(), replica.nameOf(*question));
        if (!served || (first && !agreeWith(*first, *served)))
            return served;
        if (!first)
            first = std::move(*served);
    }
    return *first;
}

Result<QByteArray> SlipwaydDriver::predict(const QString &slug, const QByteArray &input, Progress &progress)
{
    auto question = m_calls.question("POST", QStringLiteral("/api/v1/predict/") + segment(slug));
    if (!question)
        return question.error();
    question->headers.emplaceBack("Content-Type", "application/json");
    question->body = input;
    const auto response = m_calls.sendForSuccess(*question, progress);
    if (!response)
        return response.error();
    if (const Status readable = checkObject(response->body, m_calls.nameOf(*question)); !readable)
        return readable.error();
    return response->body;
}

} // namespace slipway
