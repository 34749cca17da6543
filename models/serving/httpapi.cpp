#include "models/serving/httpapi.h"

#include "models/base/ids.h"
#include "models/serving/servingjson.h"

namespace slipway {

namespace {

/// The decoded segments of the request's path. Taken from the raw target, so that an encoded slash stays
/// inside its segment.
QStringList pathOf(const httplib::Request &request)
{
    QStringList segments;
    const QByteArray target = QByteArray::fromStdString(request.target.substr(0, request.target.find('?')));
    for (const QByteArray &segment : target.mid(1).split('/'))
        segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
    return segments;
}

QStringList pattern(const char *path)
{
    return QString::fromLatin1(path).split(QLatin1Char('/'));
}

} // namespace

HttpApi::HttpApi(VersionStore &store, ModelHost &host, const Clock &clock, const ApiOptions &options)
    : m_store(store),
      m_host(host),
      m_clock(clock),
      m_options(options),
      m_limiter(options.rate),
      m_notes(store.root()),
      m_instance(newId().toStdString()),
      m_predictor(host, m_metrics, options.log, options.fallbacks)
{
}

bool HttpApi::Route::fits(const QStringList &given) const
{
    return std::equal(path.begin(), path.end(), given.begin(), given.end(),
                      [](const QString &wanted, const QString &segment) {
                          return wanted == segment || wanted == QLatin1String("*");
                      });
}

const std::vector<HttpApi::Route> &HttpApi::routes()
{
    static const std::vector<Route> all{
        {"POST", pattern("api/v1/predict/*"), Role::Predict, &HttpApi::predict},
        {"POST", pattern("v2/models/*/infer"), Role::Predict, &HttpApi::infer},
        {"POST", pattern("v2/models/*/versions/*/infer"), Role::Predict, &HttpApi::infer},
        {"POST", pattern("api/v1/batch"), Role::Predict, &HttpApi::batch},
        {"POST", pattern("api/v1/outcomes"), Role::Predict, &HttpApi::outcomes},
        {"GET", pattern("health"), Role::Open, &HttpApi::health},
        {"GET", pattern("health/full"), Role::Read, &HttpApi::fullHealth},
        {"GET", pattern("actuator/health"), Role::Read, &HttpApi::actuatorHealth},
        {"GET", pattern("metrics"), Role::Read, &HttpApi::metrics},
        {"GET", pattern("api/v1/models"), Role::Read, &HttpApi::models},
        {"PUT", pattern("api/v1/models/*/versions/*/files/*"), Role::Deploy, &HttpApi::upload},
        {"POST", pattern("api/v1/models/*/enable"), Role::Deploy, &HttpApi::modelOrder},
        {"POST", pattern("api/v1/models/*/disable"), Role::Deploy, &HttpApi::modelOrder},
        {"POST", pattern("api/v1/models/*/breaker/reset"), Role::Deploy, &HttpApi::modelOrder},
        {"GET", pattern("api/v1/control"), Role::AnyKey, &HttpApi::control},
        {"POST", pattern("api/v1/control/lock"), Role::Deploy, &HttpApi::controlOrder},
        {"POST", pattern("api/v1/control/unlock"), Role::Deploy, &HttpApi::controlOrder},
        {"POST", pattern("api/v1/control/freeze"), Role::Deploy, &HttpApi::controlOrder},
        {"POST", pattern("api/v1/control/unfreeze"), Role::Deploy, &HttpApi::controlOrder},
        {"GET", pattern("retrain/versions"), Role::Read, &HttpApi::versions},
        {"GET", pattern("retrain/abtest/status"), Role::Read, &HttpApi::abTestStatus},
        {"POST", pattern("retrain/deploy"), Role::Deploy, &HttpApi::order},
        {"POST", pattern("retrain/rollback"), Role::Deploy, &HttpApi::order},
        {"POST", pattern("retrain/abtest/start"), Role::Deploy, &HttpApi::order},
        {"POST", pattern("retrain/abtest/stop"), Role::Deploy, &HttpApi::order},
        {"GET", pattern("v2"), Role::Read, &HttpApi::inferServer},
        {"GET", pattern("v2/health/live"), Role::Open, &HttpApi::inferLive},
        {"GET", pattern("v2/health/ready"), Role::Open, &HttpApi::inferReady},
        {"GET", pattern("v2/models/*"), Role::Read, &HttpApi::inferModel},
        {"GET", pattern("v2/models/*/ready"), Role::Read, &HttpApi::inferModel},
        {"GET", pattern("v2/models/*/versions/*"), Role::Read, &HttpApi::inferModel},
        {"GET", pattern("v2/models/*/versions/*/ready"), Role::Read, &HttpApi::inferModel},
    };
    return all;
}

const AccessKey *HttpApi::keyOf(const httplib::Request &request) const
{
    return m_options.keys.shownBy(request.get_header_value("Authorization"), request.get_header_value("X-API-Key"));
}

bool HttpApi::isAllowed(Exchange &exchange, Role role)
{
    const httplib::Request &request = exchange.request;
    httplib::Response &response = exchange.response;
    if (role == Role::Open)
        return true;
    if (m_options.keys.isEmpty())
        return isWithinRate(exchange, nullptr);
    const AccessKey *key = keyOf(request);
    if (!isWithinRate(exchange, key))
        return false;
    if (key && key->holds(role))
        return true;
    m_metrics.countRefusal(key ? "forbidden" : "unauthorized");
    HttpServer::closeAfterAnswer(response);
    if (key) {
        const char *wanted = role == Role::Read ? "read" : role == Role::Predict ? "predict" : "deploy";
        answerError(response, 403,
                    makeSentence(QT_TRANSLATE_NOOP("Core", "The key %1 lacks the role \"%2\" for this request."),
                                 {key->name, QString::fromLatin1(wanted)}));
        return false;
    }
    response.set_header("WWW-Authenticate", "Bearer");
    answerError(response, 401,
                makeSentence(QT_TRANSLATE_NOOP("Core", "This server wants its token (Authorization: Bearer …).")));
    return false;
}

bool HttpApi::isWithinRate(Exchange &exchange, const AccessKey *key)
{
    if (!m_limiter.isOn())
        return true;
    const std::string caller = key ? "key " + key->name.toStdString() : "address " + HttpServer::peerAddress();
    using namespace std::chrono;
    const auto nowMs = duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
    const RateLimiter::Answer answer = m_limiter.take(caller, nowMs);
    httplib::Response &response = exchange.response;
    response.set_header("X-RateLimit-Limit", std::to_string(static_cast<qint64>(m_limiter.policy().burst)));
    response.set_header("X-RateLimit-Remaining", std::to_string(answer.remaining));
    if (answer.admitted)
        return true;
    m_metrics.countRefusal("rate_limited");
    HttpServer::closeAfterAnswer(response);
    response.set_header("Retry-After", std::to_string(answer.retryAfterSeconds));
    answerError(response, 429,
                makeSentence(QT_TRANSLATE_NOOP("Core", "Too many requests. Try again in %1 s."),
                             {QString::number(answer.retryAfterSeconds)}));
    return false;
}

void HttpApi::handleMetricsOnly(const httplib::Request &request, httplib::Response &response)
{
    Exchange exchange{request, response, nullptr, pathOf(request)};
    const bool isGet = request.method == "GET" || request.method == "HEAD";
    const bool isHealth = exchange.path == QStringList{QStringLiteral("health")};
    if (!isAllowed(exchange, isHealth ? Role::Open : Role::Read))
        return;
    if (isGet && exchange.path == QStringList{QStringLiteral("metrics")})
        metrics(exchange);
    else if (isGet && isHealth)
        health(exchange);
    else
        answerError(response, 404,
                    makeSentence(QT_TRANSLATE_NOOP("Core", "This address answers /health and /metrics only.")));
    nameFilesFromRoot(response);
}

void HttpApi::handle(const httplib::Request &request, httplib::Response &response, const httplib::ContentReader *reader)
{
    Exchange exchange{request, response, reader, pathOf(request)};
    route(exchange);
    nameFilesFromRoot(response);
}

/// Where the server's folder lies is for nobody outside.
void HttpApi::nameFilesFromRoot(httplib::Response &response) const
{
    if (response.status < 400 && response.body.find("\"error\":") == std::string::npos)
        return;
    const std::string quoted = jsonText((m_store.root() + QLatin1Char('/')).toStdString());
    const std::string root = quoted.substr(1, quoted.size() - 2); // as a JSON text has it
    for (size_t at = 0; (at = response.body.find(root, at)) != std::string::npos;)
        response.body.erase(at, root.size());
}

void HttpApi::route(Exchange &exchange)
{
    const std::string &method = exchange.request.method;
    const Route *other = nullptr; // the address, with another method
    for (const Route &route : routes()) {
        if (!route.fits(exchange.path))
            continue;
        if (method != route.method && !(method == "HEAD" && route.method == std::string_view("GET"))) {
            other = &route;
            continue;
        }
        if (isAllowed(exchange, route.role))
            (this->*route.answer)(exchange);
        return;
    }
    // Who has no key learns nothing of what there is.
    if (!isAllowed(exchange, Role::Read))
        return;
    HttpServer::closeAfterAnswer(exchange.response);
    if (!other) {
        return answerError(exchange.response, 404,
                           makeSentence(QT_TRANSLATE_NOOP("Core", "This server has no such address.")));
    }
    exchange.response.set_header("Allow", other->method);
    answerError(exchange.response, 405,
                makeSentence(QT_TRANSLATE_NOOP("Core", "This address takes %1 requests only."),
                             {QString::fromLatin1(other->method)}));
}

} // namespace slipway
