#include "models/targets/slipwayddriver.h"

#include "models/targets/prometheustext.h"
#include "models/targets/servercalls.h"

#include <QUrl>

#include <algorithm>

#include <nlohmann/json.hpp>

namespace slipway {

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
        ServerCalls::settings(),
        ServerCalls::checkAddress,
        [](const Target &target) -> std::unique_ptr<TargetDriver> { return std::make_unique<SlipwaydDriver>(target); }};
}

SlipwaydDriver::SlipwaydDriver(const Target &target, std::shared_ptr<HttpSender> sender)
    : m_target(target), m_calls(target, target.url, std::move(sender))
{
}

Capabilities SlipwaydDriver::allCapabilities()
{
    return Capability::Upload | Capability::WeightedTraffic | Capability::Mirror | Capability::InstantRollback
           | Capability::CompareAndSet | Capability::Predict | Capability::ArtifactHash | Capability::Metrics
           | Capability::LoadedVersion;
}

Result<QList<LiveModel>> SlipwaydDriver::ask(Progress &progress)
{
    const auto question = m_calls.question("GET", QStringLiteral("/health"));
    if (!question)
        return question.error();
    const auto response = m_calls.send(*question, progress);
    if (!response)
        return response.error();
    // 503 says that a model is not ready, and its body says which.
    if (response->status != 200 && response->status != 503)
        return m_calls.statusError(*question, *response);
    auto live = readHealth(response->body, m_calls.nameOf(*question));
    if (!live)
        return live.error();
    for (LiveModel &model : *live) {
        model.target = m_target.name;
        model.environment = m_target.environment;
    }
    return live;
}

Status SlipwaydDriver::checkAccess(Progress &progress)
{
    const auto question = m_calls.question("GET", QStringLiteral("/retrain/versions"));
    if (!question)
        return question.error();
    const auto response = m_calls.send(*question, progress);
    if (!response)
        return response.error();
    // Without a model, or with several, there is no list to give; that much only who is let in learns.
    const QList<int> letIn{200, 400, 404, 409, 422};
    return letIn.contains(response->status) ? Status() : Status(m_calls.statusError(*question, *response));
}

Result<QList<ServerVersion>> SlipwaydDriver::versions(const QString &slug, Progress &progress)
{
    const auto question = m_calls.question("GET", QStringLiteral("/retrain/versions?model=") + segment(slug));
    if (!question)
        return question.error();
    const auto response = m_calls.send(*question, progress);
    if (!response)
        return response.error();
    if (response->status == 404)
        return QList<ServerVersion>();
    if (response->status != 200)
        return m_calls.statusError(*question, *response);
    return readVersions(response->body, m_calls.nameOf(*question));
}

Status SlipwaydDriver::upload(const UploadFile &file, Progress &progress)
{
    const QString name = file.name.isEmpty() ? QStringLiteral("model.bin") : file.name;
    for (const QString &part : {file.slug, file.version, name}) {
        if (const Status usable = checkSegment(part); !usable)
            return usable;
    }
    auto order = m_calls.order("PUT", QStringLiteral("/api/v1/models/%1/versions/%2/files/%3")
                                          .arg(segment(file.slug), segment(file.version), segment(name)));
    if (!order)
        return order.error();
    order->bodyFile = file.path;
    order->timeoutMs += uploadMs(file.sizeBytes);
    order->headers.emplaceBack("Content-Type", "application/octet-stream");
    order->headers.emplaceBack("X-Content-SHA256", file.sha256.toLatin1());
    order->headers.emplaceBack("X-Model-Name", QUrl::toPercentEncoding(file.model));
    const auto response = m_calls.sendForSuccess(*order, progress);
    return response ? Status() : Status(response.error());
}

Status SlipwaydDriver::switchTo(const SwitchOrder &order, Progress &progress)
{
    return sendSwitch(QStringLiteral("/retrain/deploy"), order, progress);
}

Status SlipwaydDriver::rollbackTo(const SwitchOrder &order, Progress &progress)
{
    return sendSwitch(QStringLiteral("/retrain/rollback"), order, progress);
}

Status SlipwaydDriver::sendSwitch(const QString &path, const SwitchOrder &order, Progress &progress)
{
    auto call = m_calls.order("POST", path);
    if (!call)
        return call.error();
    const nlohmann::json body{{"version_id", order.version.toStdString()},
                              {"mode", "full"},
                              {"model", order.slug.toStdString()},
                              {"expect_current", order.expectCurrent.toStdString()}};
    call->headers.emplaceBack("Content-Type", "application/json");
    call->body = QByteArray::fromStdString(body.dump());
    const auto response = m_calls.sendForSuccess(*call, progress);
    return response ? Status() : Status(response.error());
}

Status SlipwaydDriver::sendTest(bool begins, nlohmann::json body, Progress &progress)
{
    auto call = m_calls.order("POST", begins ? QStringLiteral("/retrain/abtest/start")
                                             : QStringLiteral("/retrain/abtest/stop"));
    if (!call)
        return call.error();
    call->headers.emplaceBack("Content-Type", "application/json");
    call->body = QByteArray::fromStdString(body.dump());
    const auto response = m_calls.sendForSuccess(*call, progress);
    return response ? Status() : Status(response.error());
}

Status SlipwaydDriver::splitTraffic(const TrafficOrder &order, Progress &progress)
{
    nlohmann::json body{{"model", order.slug.toStdString()}, {"expect_current", order.expectCurrent.toStdString()}};
    if (order.share > 0) {
        body["version_id"] = order.version.toStdString();
        body["fraction"] = order.share;
    }
    return sendTest(order.share > 0, std::move(body), progress);
}

Status SlipwaydDriver::mirrorTraffic(const MirrorOrder &order, Progress &progress)
{
    nlohmann::json body{{"model", order.slug.toStdString()}};
    if (!order.version.isEmpty()) {
        body["version_id"] = order.version.toStdString();
        body["mode"] = "shadow";
        body["fraction"] = 1.0;
    }
    return sendTest(!order.version.isEmpty(), std::move(body), progress);
}

Result<QList<ServingFigures>> SlipwaydDriver::figures(const QString &slug, Progress &progress)
{
    const auto question = m_calls.question("GET", QStringLiteral("/metrics"));
    if (!question)
        return question.error();
    const auto response = m_calls.sendForSuccess(*question, progress);
    if (!response)
        return response.error();
    return slipwaydFigures(readPrometheusText(response->body), slug);
}

Result<ServedRows> SlipwaydDriver::predictRows(const QString &slug, const FloatRows &rows, const QString &userId,
                                               Progress &progress)
{
    nlohmann::json body{{"rows", nlohmann::json::array()}};
    if (!userId.isEmpty())
        body["user_id"] = userId.toStdString();
    const auto columns = static_cast<size_t>(rows.columns);
    for (size_t start = 0; columns > 0 && start + columns <= rows.values.size(); start += columns) {
        const auto first = rows.values.begin() + static_cast<std::ptrdiff_t>(start);
        body["rows"].push_back(std::vector<double>(first, first + rows.columns));
    }
    auto question = m_calls.question("POST", QStringLiteral("/api/v1/predict/") + segment(slug));
    if (!question)
        return question.error();
    question->headers.emplaceBack("Content-Type", "application/json");
    question->body = QByteArray::fromStdString(body.dump());
    const auto response = m_calls.sendForSuccess(*question, progress);
    if (!response)
        return response.error();
    return readPredictions(response->body, rows.count(), m_calls.nameOf(*question));
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
