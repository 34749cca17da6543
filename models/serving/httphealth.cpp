#include "models/serving/httpapi.h"
#include "models/serving/openinference.h"
#include "models/serving/requestbody.h"
#include "models/serving/servingjson.h"

#include <algorithm>

namespace slipway {

namespace {

using Json = nlohmann::ordered_json;

Json componentJson(const Serving &serving)
{
    const bool loaded = serving.current != nullptr;
    return {{"status", !loaded                  ? "unhealthy"
                       : serving.state.disabled ? "disabled"
                                                : "healthy"},
            {"version", loaded ? Json(serving.current->version().toStdString()) : Json()},
            {"sha256", loaded ? Json(serving.current->sha256().toStdString()) : Json()},
            {"loaded", loaded}};
}

/// As Spring's actuator would name it.
const char *actuatorState(const Serving &serving)
{
    if (serving.failure)
        return "FAILED";
    if (!serving.current)
        return "EMPTY";
    return serving.state.disabled ? "DISABLED" : "LOADED";
}

/// Whether a proxy has passed the question on, as proxies say of themselves.
bool isForwarded(const httplib::Request &request)
{
    const auto names = {"Forwarded", "Via", "X-Forwarded-For", "X-Real-IP", "X-Forwarded-Proto"};
    // nginx says nothing of itself unless it is told to, and asks in the old version.
    return request.version == "HTTP/1.0"
           || std::any_of(names.begin(), names.end(), [&](const char *name) { return request.has_header(name); });
}

} // namespace

double HttpApi::uptimeSeconds() const
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_started).count();
}

Json HttpApi::modelsJson(bool &ready) const
{
    Json models = Json::array();
    ready = true;
    for (const auto &serving : m_host.all()) {
        models.push_back(modelJson(*serving));
        ready = ready && !serving->failure;
    }
    return models;
}

void HttpApi::health(Exchange &exchange)
{
    bool ready = true;
    Json models = modelsJson(ready);
    const char *status = m_draining ? "draining" : ready ? "healthy" : "not_ready";
    answerJson(exchange.response, ready && !m_draining ? 200 : 503,
               {{"status", status},
                {"models", std::move(models)},
                {"instance", m_instance},
                {"forwarded", isForwarded(exchange.request)}});
}

Json HttpApi::fullHealthJson(const QString &model) const
{
    bool ready = true;
    Json models = modelsJson(ready);
    Json components = Json::object();
    const auto slug = m_host.resolve(model);
    const auto one = slug ? m_host.serving(*slug) : nullptr;
    components["ml_model"] = one ? componentJson(*one) : Json();
    components["models"] = Json::object();
    for (const auto &serving : m_host.all())
        components["models"][serving->slug.toStdString()] = componentJson(*serving);
    const bool ok = ready && !m_draining;
    return {{"status", m_draining ? "draining"
                       : ready    ? "healthy"
                                  : "not_ready"},
            {"overall_status", ok ? "healthy" : "degraded"},
            {"components", std::move(components)},
            {"models", std::move(models)},
            {"server", "slipwayd " SLIPWAY_VERSION},
            {"uptime", uptimeSeconds()},
            {"timestamp", isoUtc(m_clock.nowMs()).toStdString()}};
}

void HttpApi::fullHealth(Exchange &exchange)
{
    const QString model = QString::fromStdString(exchange.request.get_param_value("model"));
    if (const auto slug = m_host.resolve(model); !slug && !model.isEmpty())
        return answerFailure(exchange.response, slug.error());
    const Json json = fullHealthJson(model);
    answerJson(exchange.response, json["overall_status"] == "healthy" ? 200 : 503, json);
}

void HttpApi::actuatorHealth(Exchange &exchange)
{
    Json models = Json::object();
    bool ready = true;
    for (const auto &serving : m_host.all()) {
        models[serving->slug.toStdString()] = actuatorState(*serving);
        ready = ready && !serving->failure;
    }
    const auto total = models.size();
    answerJson(exchange.response, ready && !m_draining ? 200 : 503,
               {{"status", m_draining ? "OUT_OF_SERVICE"
                           : ready    ? "UP"
                                      : "DOWN"},
                {"models", std::move(models)},
                {"total_models", total},
                {"uptime", uptimeSeconds()}});
}

void HttpApi::models(Exchange &exchange)
{
    bool ready = true;
    answerJson(exchange.response, 200, {{"models", modelsJson(ready)}});
}

void HttpApi::metrics(Exchange &exchange)
{
    using namespace std::chrono;
    const auto nowMs = duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
    ServerMetrics::Present present;
    present.uptimeSeconds = uptimeSeconds();
    present.droppedLogLines = m_options.log ? m_options.log->droppedLines() : 0;
    for (const auto &serving : m_host.all()) {
        const BreakerState breaker = serving->breaker->state(nowMs);
        const int state = breaker == BreakerState::Closed ? 0 : breaker == BreakerState::HalfOpen ? 1 : 2;
        present.models.append({serving->slug, state, serving->candidate != nullptr, serving->state.disabled});
        if (!serving->current)
            continue;
        const double second = serving->splits() ? serving->state.abtest->fraction : 0;
        present.served.append({serving->slug, serving->current->version(), serving->current->sha256(), 1 - second});
        if (serving->candidate) {
            present.served.append({serving->slug, serving->candidate->version(), serving->candidate->sha256(), second});
        }
    }
    exchange.response.status = 200;
    exchange.response.set_content(m_metrics.text(present), "text/plain; version=0.0.4; charset=utf-8");
}

void HttpApi::inferServer(Exchange &exchange)
{
    answerJson(exchange.response, 200,
               {{"name", "slipwayd"}, {"version", SLIPWAY_VERSION}, {"extensions", Json::array()}});
}

void HttpApi::inferLive(Exchange &exchange)
{
    answerJson(exchange.response, 200, {{"live", true}});
}

void HttpApi::inferReady(Exchange &exchange)
{
    bool ready = true;
    modelsJson(ready);
    ready = ready && !m_draining;
    answerJson(exchange.response, ready ? 200 : 503, {{"ready", ready}});
}

/// v2/models/M[/versions/V][/ready]
void HttpApi::inferModel(Exchange &exchange)
{
    const QStringList &path = exchange.path;
    const QString slug = path[2];
    const QString version = path.size() > 4 ? path[4] : QString();
    const auto serving = m_host.serving(slug);
    const auto engine = serving && serving->current ? serving->engineFor(QString(), version) : nullptr;
    if (path.last() == QLatin1String("ready")) {
        const bool ready = engine && !serving->state.disabled;
        return answerJson(exchange.response,
                          ready     ? 200
                          : serving ? 503
                                    : 404,
                          {{"name", slug.toStdString()}, {"ready", ready}});
    }
    if (!engine) {
        return answerError(
            exchange.response, 404,
            makeSentence(QT_TRANSLATE_NOOP("Core", "No version %1 of a model %2 serves here now."), {version, slug}));
    }
    answerJson(exchange.response, 200, inferMetadata(*serving, *engine));
}

} // namespace slipway
