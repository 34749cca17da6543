#pragma once

#include "models/serving/mirrorqueue.h"
#include "models/serving/modelhost.h"
#include "models/serving/prediction.h"
#include "models/serving/querylogwriter.h"
#include "models/serving/servermetrics.h"

#include <functional>
#include <map>

namespace slipway {

/// What goes back to the caller.
struct PredictionAnswer {
    int status = 200;
    std::string json;
    int retryAfterSeconds = 0; ///< 0 = not said
};

/// How requests are read and answered in one protocol.
struct PredictionProtocol {
    std::function<Result<PredictionRequest>(const Engine &engine)> read;
    std::function<std::string(const Serving &, const Engine &, const PredictionRequest &, const PredictedRows &,
                              const std::string &queryId)>
        write;
    bool hasFallback = true; ///< a configured answer may stand in
};

/// A model's fallback answers by slug: the members of a JSON object, without its braces.
using Fallbacks = std::map<QString, std::string>;

/// The way of one prediction: which version answers whom, whether its breaker lets it, what is counted, logged and
/// mirrored. Thread-safe. `log` may be null.
class Predictor
{
public:
    Predictor(ModelHost &host, ServerMetrics &metrics, QueryLogWriter *log, Fallbacks fallbacks)
        : m_host(host), m_metrics(metrics), m_log(log), m_fallbacks(std::move(fallbacks))
    {
    }

    /// `version` names one that serves (the second one of a test too); empty = the one that is this user's.
    PredictionAnswer answer(const QString &slug, const PredictionProtocol &protocol, const QString &version = {});

private:
    struct Call; ///< one request on its way

    Result<std::shared_ptr<const Serving>> find(const QString &slug) const;
    PredictionAnswer ask(Call &call, const PredictionProtocol &protocol, const QString &version);
    PredictionAnswer standIn(Call &call, bool hasFallback, const char *reason, PredictionAnswer otherwise);
    void finish(const Call &call);
    void mirror(const Call &call, double prediction);

    ModelHost &m_host;
    ServerMetrics &m_metrics;
    QueryLogWriter *m_log;
    Fallbacks m_fallbacks;
    MirrorQueue m_mirrors; ///< last: what it still runs uses the rest
};

} // namespace slipway
