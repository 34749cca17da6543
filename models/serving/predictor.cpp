#include "models/serving/predictor.h"

#include "models/serving/httpserver.h"
#include "models/serving/requestbody.h"

#include <chrono>
#include <cmath>

namespace slipway {

namespace {

using Steady = std::chrono::steady_clock;

double secondsSince(Steady::time_point begin)
{
    return std::chrono::duration<double>(Steady::now() - begin).count();
}

PredictionAnswer failure(int status, const Sentence &sentence, const QString &detail = {})
{
    return {status, errorJson(sentence, detail), 0};
}

PredictionAnswer failure(const Error &error)
{
    return failure(statusFor(error.code), error);
}

constexpr double sameWithin = 1e-6;

} // namespace

struct Predictor::Call {
    QString slug;
    Steady::time_point begin;
    std::shared_ptr<const Serving> serving;
    std::shared_ptr<const Engine> engine; ///< null until one is chosen
    PredictionRequest request;
    const char *arm = "control";
    bool isDrawn = false; ///< by an A/B test; a request that names no user, or the version, is none of it
    const char *outcome = "ok";
    std::string queryId;
    double prediction = std::numeric_limits<double>::quiet_NaN();
    double confidence = std::numeric_limits<double>::quiet_NaN();
};

Result<std::shared_ptr<const Serving>> Predictor::find(const QString &slug) const
{
    auto serving = m_host.serving(slug);
    if (serving)
        return serving;
    if (!m_host.resolve(slug))
        return m_host.resolve(slug).error();
    return makeError(
        ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("Core", "%1 is a model's name; predictions are asked by its path segment (see /health)."),
        {slug});
}

PredictionAnswer Predictor::answer(const QString &slug, const PredictionProtocol &protocol, const QString &version)
{
    const auto serving = find(slug);
    if (!serving)
        return failure(serving.error());
    Call call;
    call.slug = slug;
    call.begin = Steady::now();
    call.serving = *serving;
    auto given = ask(call, protocol, version);
    finish(call);
    return given;
}

PredictionAnswer Predictor::ask(Call &call, const PredictionProtocol &protocol, const QString &version)
{
    const Serving &serving = *call.serving;
    call.outcome = "unavailable";
    if (serving.state.disabled) {
        return failure(
            503, makeSentence(QT_TRANSLATE_NOOP("Core", "%1 was taken out of service. Enable it first."), {call.slug}));
    }
    if (!serving.current) {
        return failure(503, makeSentence(QT_TRANSLATE_NOOP("Core", "No version of %1 serves now."), {call.slug}),
                       serving.failure ? serving.failure->text() : QString());
    }
    call.outcome = "bad_request";
    auto request = protocol.read(*serving.current);
    if (!request)
        return failure(request.error());
    call.request = std::move(*request);
    const auto chosen = serving.engineFor(call.request.userId, version);
    if (!chosen) {
        return failure(
            404, makeSentence(QT_TRANSLATE_NOOP("Core", "Version %1 of %2 does not serve now."), {version, call.slug}));
    }
    call.engine = chosen;
    call.arm = chosen == serving.candidate ? "treatment" : "control";
    call.isDrawn = serving.splits() && version.isEmpty() && !call.request.userId.isEmpty();
    if (m_log)
        call.queryId = m_log->nextId();

    const auto nowMs = [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now().time_since_epoch()).count();
    };
    if (!serving.breaker->admits(nowMs())) {
        call.outcome = "unavailable";
        auto refused = failure(503, makeSentence(QT_TRANSLATE_NOOP("Core", "%1 failed too often and rests now. Try "
                                                                           "again later, or reset its breaker."),
                                                 {call.slug}));
        refused.retryAfterSeconds = static_cast<int>(serving.breaker->openForMs(nowMs()) / 1000) + 1;
        return standIn(call, protocol.hasFallback, "circuit_open", std::move(refused));
    }
    const auto asked = Steady::now();
    const auto predicted = predictRequest(*chosen, call.request);
    const double slowMs = serving.breaker->policy().slowMs;
    if (!predicted || (slowMs > 0 && secondsSince(asked) * 1000 > slowMs))
        serving.breaker->failed(nowMs());
    else
        serving.breaker->succeeded();
    if (!predicted) {
        call.outcome = "error";
        return standIn(call, protocol.hasFallback, "failed", failure(predicted.error()));
    }
    call.outcome = "ok";
    call.prediction = firstPrediction(*chosen, call.request, *predicted);
    call.confidence = firstConfidence(*chosen, call.request, *predicted);
    return {200, protocol.write(serving, *chosen, call.request, *predicted, call.queryId), 0};
}

PredictionAnswer Predictor::standIn(Call &call, bool hasFallback, const char *reason, PredictionAnswer otherwise)
{
    const auto found = m_fallbacks.find(call.slug);
    if (!hasFallback || call.request.isList || found == m_fallbacks.end())
        return otherwise;
    call.outcome = "fallback";
    std::string json = "{" + found->second + ",\"fallback\":true,\"fallback_reason\":\"" + reason + "\",\"model\":";
    appendJsonString(json, call.serving->name.toStdString());
    json += ",\"model_version\":null}";
    return {200, std::move(json), 0};
}

void Predictor::finish(const Call &call)
{
    const double seconds = secondsSince(call.begin);
    m_metrics.countPrediction(call.slug, call.engine ? call.engine->version() : QString(), call.arm, call.outcome,
                              seconds);
    if (!call.engine)
        return;
    const Serving &serving = *call.serving;
    if (serving.counts)
        ++(call.engine == serving.candidate ? serving.counts->treatment : serving.counts->control);
    if (m_log) {
        m_log->write({call.queryId, call.request.userId, call.slug, call.engine->version(), call.arm, call.outcome,
                      seconds * 1000, call.request.rows.count(), call.prediction, call.confidence,
                      call.isDrawn ? serving.experiment : QString(),
                      call.isDrawn ? serving.state.abtest->fraction : 0});
    }
    if (call.outcome == std::string_view("ok") && serving.mirrors(call.request.userId))
        mirror(call, call.prediction);
}

void Predictor::mirror(const Call &call, double prediction)
{
    const auto shadow = [this, serving = call.serving, request = call.request, id = call.queryId, prediction] {
        const Engine &engine = *serving->candidate;
        const auto begin = Steady::now();
        PredictionRequest plain = request;
        plain.impact = Impact::LeftOut;
        const auto predicted = predictRequest(engine, plain);
        const double seconds = secondsSince(begin);
        const char *outcome = predicted ? "ok" : "error";
        const double other =
            predicted ? firstPrediction(engine, plain, *predicted) : std::numeric_limits<double>::quiet_NaN();
        ++serving->counts->mirrored;
        if (!(std::abs(other - prediction) <= sameWithin))
            ++serving->counts->different;
        m_metrics.countPrediction(serving->slug, engine.version(), "shadow", outcome, seconds);
        if (m_log) {
            m_log->write(
                {id,
                 plain.userId,
                 serving->slug,
                 engine.version(),
                 "shadow",
                 outcome,
                 seconds * 1000,
                 plain.rows.count(),
                 other,
                 predicted ? firstConfidence(engine, plain, *predicted) : std::numeric_limits<double>::quiet_NaN(),
                 {},
                 0});
        }
    };
    if (!m_mirrors.offer(shadow))
        ++call.serving->counts->skipped;
}

} // namespace slipway
