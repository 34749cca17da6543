#pragma once

#include "models/serving/accesskeys.h"
#include "models/serving/httpserver.h"
#include "models/serving/modelhost.h"
#include "models/serving/predictor.h"
#include "models/serving/ratelimiter.h"
#include "models/serving/servermetrics.h"
#include "models/serving/servernotes.h"

#include <QStringList>

#include <nlohmann/json_fwd.hpp>

#include <atomic>
#include <chrono>

namespace slipway {

/// What slipwayd's API may be told when it starts.
struct ApiOptions {
    AccessKeys keys;
    RatePolicy rate; ///< of one key, or of one address where no key is shown
    Fallbacks fallbacks;
    QueryLogWriter *log = nullptr; ///< outlives the API; null = none
    qint64 maxFileBytes = qint64(2) * 1024 * 1024 * 1024;
    qint64 maxBodyBytes = 16 * 1024 * 1024; ///< of predictions
};

/// What slipwayd answers, over a host of models. Thread-safe. Times named "since" and "started" are milliseconds since
/// 1970 UTC, "timestamp" and "created" are ISO 8601; what is unknown is null. Errors are {"error": sentence,
/// "detail"?}. The role in brackets is what a key must hold, once there are keys.
///   GET  /health                   [none] 200, or 503 while a deployed model is not loaded or the server drains; with
///                                  "instance", another word for each process, and "forwarded": whether the question
///                                  bears the marks of a proxy
///   GET  /api/v1/control           [any key] {"lock": {"owner", "who", "since"} | null, "freeze": {"reason", "who",
///                                  "since"} | null, "access": {"key", "roles": ["read", "predict", "deploy"]},
///                                  "instance"}; see ServerNotes
///   POST /api/v1/control/lock, …/unlock {"owner", "who"?}   [deploy] 409 while another owner holds it
///   POST /api/v1/control/freeze {"reason", "who"?, "since"?}, …/unfreeze   [deploy]
///   GET  /health/full              [read] the same and {"overall_status", "components": {"ml_model": {"status",
///                                  "version", "sha256", "loaded"}, "models": {SLUG: the same}}, "uptime",
///                                  "timestamp"}; ml_model is the model named by ?model=, or the only one
///   GET  /actuator/health          [read] {"status": "UP"|"DOWN"|"OUT_OF_SERVICE", "models": {SLUG: "LOADED"|"FAILED"|
///                                  "DISABLED"|"EMPTY"}, "total_models", "uptime"}; uptimes are seconds
///   GET  /metrics                  [read] Prometheus text 0.0.4
///   GET  /api/v1/models            [read] {"models": […]} as in /health
///   PUT  /api/v1/models/SLUG/versions/VERSION/files/NAME   [deploy] bytes, X-Content-SHA256, X-Model-Name
///                                  (percent-encoded)
///   POST /api/v1/models/SLUG/enable, …/disable, …/breaker/reset   [deploy]
///   POST /api/v1/predict/SLUG      [predict] see prediction.h; ?impact=0 leaves the feature impact out
///   POST /api/v1/batch             [predict] {"requests": [{"model": SLUG, …as predict…}, …]} -> {"results": [answer |
///                                  {"error", "status"}], "total", "succeeded", "failed"}
///   POST /api/v1/outcomes          [predict] see QueryLogWriter; one, or {"outcomes": […]}
///   GET  /retrain/versions, POST /retrain/deploy, POST /retrain/rollback   [read, deploy, deploy]
///   GET  /retrain/abtest/status, POST /retrain/abtest/start, …/stop        [read, deploy, deploy]
///   GET  /v2, /v2/health/live, /v2/health/ready, /v2/models/SLUG[/versions/V][/ready]   [read; health: none]
///   POST /v2/models/SLUG[/versions/V]/infer                                [predict] see openinference.h
/// Orders take their fields as JSON or as query parameters: "version_id", "mode" ("full"; of a test "split" or
/// "shadow"), "fraction", "model" (slug or name, may be missing while there is one), "expect_current".
class HttpApi
{
public:
    HttpApi(VersionStore &store, ModelHost &host, const Clock &clock, const ApiOptions &options);

    void handle(const httplib::Request &request, httplib::Response &response, const httplib::ContentReader *reader);
    /// As handle() for an address of its own: GET /health and GET /metrics only.
    void handleMetricsOnly(const httplib::Request &request, httplib::Response &response);
    /// From now on /health says that the server leaves.
    void setDraining() { m_draining = true; }

private:
    struct Order; ///< one order's fields, from the body and the query
    /// One request with its answer.
    struct Exchange {
        const httplib::Request &request;
        httplib::Response &response;
        const httplib::ContentReader *reader;
        QStringList path; ///< decoded segments
    };
    struct Route {
        const char *method;
        QStringList path; ///< "*" stands for any segment
        Role role;
        void (HttpApi::*answer)(Exchange &);
        bool fits(const QStringList &given) const;
    };
    static const std::vector<Route> &routes();

    void route(Exchange &exchange);
    bool isAllowed(Exchange &exchange, Role role);
    bool isWithinRate(Exchange &exchange, const AccessKey *key);
    void nameFilesFromRoot(httplib::Response &response) const;

    void health(Exchange &exchange);
    void fullHealth(Exchange &exchange);
    void actuatorHealth(Exchange &exchange);
    void metrics(Exchange &exchange);
    void control(Exchange &exchange);
    void controlOrder(Exchange &exchange);
    void models(Exchange &exchange);
    void versions(Exchange &exchange);
    void abTestStatus(Exchange &exchange);
    void upload(Exchange &exchange);
    void order(Exchange &exchange);
    void modelOrder(Exchange &exchange);

    void predict(Exchange &exchange);
    void batch(Exchange &exchange);
    void outcomes(Exchange &exchange);
    void infer(Exchange &exchange);
    void inferServer(Exchange &exchange);
    void inferLive(Exchange &exchange);
    void inferReady(Exchange &exchange);
    void inferModel(Exchange &exchange);

    Result<std::string> carryOut(const QString &name, const QString &slug, const Order &order);
    nlohmann::ordered_json modelsJson(bool &ready) const;
    nlohmann::ordered_json fullHealthJson(const QString &model) const;
    nlohmann::ordered_json accessJson(const httplib::Request &request) const;
    nlohmann::ordered_json notesJson() const;
    const AccessKey *keyOf(const httplib::Request &request) const;
    double uptimeSeconds() const;
    PredictionAnswer predictBody(const QString &slug, const std::string &body, Impact impact);
    std::string batchJson(const std::string &body);
    static void give(Exchange &exchange, const PredictionAnswer &answer);

    VersionStore &m_store;
    ModelHost &m_host;
    const Clock &m_clock;
    ApiOptions m_options;
    RateLimiter m_limiter;
    ServerMetrics m_metrics;
    ServerNotes m_notes;
    const std::string m_instance; ///< of this process
    Predictor m_predictor;
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
    std::atomic<bool> m_draining = false;
};

} // namespace slipway
