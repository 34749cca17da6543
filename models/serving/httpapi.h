#pragma once

#include "models/serving/accesstoken.h"
#include "models/serving/httpserver.h"
#include "models/serving/modelhost.h"
#include "models/serving/servermetrics.h"

#include <QStringList>

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace slipway {

/// What slipwayd answers, over a host of models. Thread-safe. Times named "since" and "started" are
/// milliseconds since 1970 UTC, "timestamp" and "created" are ISO 8601; what is unknown is null.
///   GET  /health                   200, or 503 while a deployed model is not loaded or the server drains
///   GET  /metrics                  Prometheus text 0.0.4
///   GET  /api/v1/models            {"models": […]} as in /health
///   PUT  /api/v1/models/SLUG/versions/VERSION/files/NAME   bytes, X-Content-SHA256, X-Model-Name
///   (percent-encoded) POST /api/v1/predict/SLUG      see prediction.h; ?impact=0 leaves the feature impact
///   out GET  /retrain/versions         POST /retrain/deploy    POST /retrain/rollback GET
///   /retrain/abtest/status    POST /retrain/abtest/start    POST /retrain/abtest/stop
/// Orders take their fields as JSON or as query parameters: "version_id", "mode" ("full"), "fraction",
/// "model" (slug or name, may be missing while there is one), "expect_current". Errors are {"error":
/// sentence, "detail"?}.
class HttpApi
{
public:
    static constexpr qint64 defaultMaxFileBytes = qint64(2) * 1024 * 1024 * 1024;

    /// With a token every request but GET /health must show it.
    HttpApi(VersionStore &store, ModelHost &host, const Clock &clock, std::optional<AccessToken> token,
            qint64 maxFileBytes = defaultMaxFileBytes);

    void handle(const httplib::Request &request, httplib::Response &response, const httplib::ContentReader *reader);
    /// As handle() for an address of its own: GET /health and GET /metrics only.
    void handleMetricsOnly(const httplib::Request &request, httplib::Response &response);
    /// From now on /health says that the server leaves.
    void setDraining() { m_draining = true; }

private:
    struct Order; ///< one order's fields, from the body and the query
    using Reader = const httplib::ContentReader *;

    void route(const httplib::Request &request, httplib::Response &response, Reader reader);
    void nameFilesFromRoot(httplib::Response &response) const;
    bool isAllowed(const httplib::Request &request, const QStringList &path, httplib::Response &response) const;
    void health(httplib::Response &response) const;
    void metrics(httplib::Response &response) const;
    void models(httplib::Response &response) const;
    void versions(const httplib::Request &request, httplib::Response &response) const;
    void upload(const httplib::Request &request, httplib::Response &response, Reader reader, const QStringList &path);
    void predict(const httplib::Request &request, httplib::Response &response, Reader reader, const QString &slug);
    void giveOrder(const httplib::Request &request, httplib::Response &response, Reader reader, const QString &name);
    Result<std::string> carryOut(const QString &name, const QString &slug, const Order &order);
    static nlohmann::ordered_json abTestJson(const Serving &serving);
    void abTestStatus(const httplib::Request &request, httplib::Response &response) const;

    VersionStore &m_store;
    ModelHost &m_host;
    const Clock &m_clock;
    std::optional<AccessToken> m_token;
    qint64 m_maxFileBytes;
    ServerMetrics m_metrics;
    std::atomic<bool> m_draining = false;
};

} // namespace slipway
