#include "models/serving/httpapi.h"
#include "models/serving/openinference.h"
#include "models/serving/requestbody.h"
#include "models/serving/servingjson.h"

#include <simdjson.h>

namespace slipway {

namespace {

constexpr size_t mostInBatch = 1000;
constexpr qint64 maxOutcomeBytes = 1024 * 1024;

} // namespace

PredictionAnswer HttpApi::predictBody(const QString &slug, const std::string &body, Impact impact)
{
    return m_predictor.answer(slug, {[&](const Engine &engine) { return readPredictionRequest(engine, body, impact); },
                                     [](const Serving &serving, const Engine &engine, const PredictionRequest &request,
                                        const PredictedRows &predicted, const std::string &queryId) {
                                         return predictionJson(serving.name, engine, request, predicted, queryId);
                                     }});
}

void HttpApi::give(Exchange &exchange, const PredictionAnswer &answer)
{
    exchange.response.status = answer.status;
    if (answer.retryAfterSeconds > 0)
        exchange.response.set_header("Retry-After", std::to_string(answer.retryAfterSeconds));
    exchange.response.set_content(answer.json, "application/json");
}

void HttpApi::predict(Exchange &exchange)
{
    std::string body;
    if (!readBody(exchange.request, exchange.response, exchange.reader, m_options.maxBodyBytes, body))
        return;
    const auto impact = exchange.request.get_param_value("impact") == "0" ? Impact::LeftOut : Impact::Included;
    give(exchange, predictBody(exchange.path[3], body, impact));
}

std::string HttpApi::batchJson(const std::string &body)
{
    simdjson::dom::parser parser; // not shared with the requests in it, which are parsed meanwhile
    simdjson::dom::array requests;
    if (parser.parse(body)["requests"].get(requests) != simdjson::SUCCESS || requests.size() > mostInBatch)
        return {};
    std::string results;
    size_t succeeded = 0;
    for (const simdjson::dom::element request : requests) {
        std::string_view model;
        const bool named = request["model"].get(model) == simdjson::SUCCESS;
        const auto slug = named ? Result<QString>(QString::fromUtf8(model.data(), static_cast<qsizetype>(model.size())))
                                : m_host.resolve(QString());
        PredictionAnswer answer{400, slug ? std::string() : errorJson(slug.error()), 0};
        if (slug)
            answer = predictBody(*slug, simdjson::minify(request), Impact::LeftOut);
        succeeded += answer.status == 200;
        if (!results.empty())
            results += ',';
        results += answer.json;
        if (answer.status != 200) // an object with an error
            results.insert(results.size() - 1, ",\"status\":" + std::to_string(answer.status));
    }
    const size_t total = requests.size();
    return "{\"results\":[" + results + "],\"total\":" + std::to_string(total)
           + ",\"succeeded\":" + std::to_string(succeeded) + ",\"failed\":" + std::to_string(total - succeeded) + "}";
}

void HttpApi::batch(Exchange &exchange)
{
    std::string body;
    if (!readBody(exchange.request, exchange.response, exchange.reader, m_options.maxBodyBytes, body))
        return;
    const std::string json = batchJson(body);
    if (json.empty()) {
        return answerError(exchange.response, 400,
                           makeSentence(QT_TRANSLATE_NOOP("Core", "\"requests\" must be a list of at most %1 requests, "
                                                                  "each with its \"model\" and \"features\"."),
                                        {QString::number(mostInBatch)}));
    }
    give(exchange, {200, json, 0});
}

void HttpApi::outcomes(Exchange &exchange)
{
    std::string body;
    if (!readBody(exchange.request, exchange.response, exchange.reader, maxOutcomeBytes, body))
        return;
    if (!m_options.log) {
        return answerError(exchange.response, 409,
                           makeSentence(QT_TRANSLATE_NOOP("Core", "This server keeps no query log, so outcomes have "
                                                                  "no place. Start it with one.")));
    }
    simdjson::dom::parser parser;
    simdjson::dom::element report;
    simdjson::dom::array many;
    if (parser.parse(body).get(report) != simdjson::SUCCESS || !report.is_object()) {
        return answerError(exchange.response, 400,
                           makeSentence(QT_TRANSLATE_NOOP("Core", "The body is not a JSON object.")));
    }
    if (report["outcomes"].get(many) != simdjson::SUCCESS) {
        const Status written = m_options.log->writeOutcome(body);
        return written ? answerJson(exchange.response, 200, {{"accepted", 1}, {"rejected", nlohmann::json::array()}})
                       : answerFailure(exchange.response, written.error());
    }
    size_t index = 0;
    auto rejected = nlohmann::ordered_json::array();
    for (const simdjson::dom::element one : many) {
        if (const Status written = m_options.log->writeOutcome(simdjson::minify(one)); !written)
            rejected.push_back({{"index", index}, {"error", written.error().text().toStdString()}});
        ++index;
    }
    answerJson(exchange.response, 200, {{"accepted", index - rejected.size()}, {"rejected", std::move(rejected)}});
}

/// v2/models/M[/versions/V]/infer
void HttpApi::infer(Exchange &exchange)
{
    std::string body;
    if (!readBody(exchange.request, exchange.response, exchange.reader, m_options.maxBodyBytes, body))
        return;
    const QStringList &path = exchange.path;
    const QString slug = path[2];
    const PredictionProtocol protocol{
        [&](const Engine &engine) { return readInferRequest(engine, body); },
        [&](const Serving &, const Engine &engine, const PredictionRequest &request, const PredictedRows &predicted,
            const std::string &queryId) { return inferAnswerJson(slug, engine, request, predicted, queryId); },
        false};
    give(exchange, m_predictor.answer(slug, protocol, path.size() > 5 ? path[4] : QString()));
}

} // namespace slipway
