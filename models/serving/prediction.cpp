#include "models/serving/prediction.h"

#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr size_t maxRows = 100000;

Error badRequest(const char *message, const QStringList &arguments = {})
{
    return makeError(ErrorCode::InvalidArgument, message, arguments);
}

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A JSON number as a float, null as NaN; false for anything else.
bool readValue(const element &value, float &result)
{
    if (value.is_null()) {
        result = std::numeric_limits<float>::quiet_NaN();
        return true;
    }
    double number = 0;
    if (value.get(number) != simdjson::SUCCESS || std::abs(number) > std::numeric_limits<float>::max())
        return false;
    result = static_cast<float>(number);
    return true;
}

Status readArray(const array &values, const Engine &engine, std::vector<float> &row)
{
    const size_t before = row.size();
    for (const element value : values) {
        float number = 0;
        if (!readValue(value, number)) {
            return badRequest(QT_TRANSLATE_NOOP("Core", "Value %1 of a row is not a number that the model can take."),
                              {QString::number(row.size() - before + 1)});
        }
        row.push_back(number);
    }
    if (row.size() - before != static_cast<size_t>(engine.featureCount())) {
        return badRequest(QT_TRANSLATE_NOOP("Core", "The model takes %1 features a row, not %2."),
                          {QString::number(engine.featureCount()), QString::number(row.size() - before)});
    }
    return {};
}

Status readObject(const object &features, const Engine &engine, std::vector<float> &row)
{
    const auto count = static_cast<size_t>(engine.featureCount());
    row.assign(count, 0);
    std::vector<bool> given(count, false);
    for (const auto [name, value] : features) {
        const int column = engine.columnOf(name);
        if (column < 0)
            continue;
        const auto place = static_cast<size_t>(column);
        if (given[place])
            return badRequest(QT_TRANSLATE_NOOP("Core", "The feature %1 is given twice."), {fromView(name)});
        given[place] = true;
        if (!readValue(value, row[place])) {
            return badRequest(QT_TRANSLATE_NOOP("Core", "The feature %1 is not a number that the model can take."),
                              {fromView(name)});
        }
    }
    QStringList missing;
    for (size_t i = 0; i < count; ++i) {
        if (!given[i])
            missing.append(QString::fromStdString(engine.featureNames()[i]));
    }
    if (!missing.isEmpty())
        return badRequest(QT_TRANSLATE_NOOP("Core", "Features are missing: %1."), {missing.join(QStringLiteral(", "))});
    return {};
}

/// In its own shortest form: 0.1 as a float and not 0.10000000149011612.
template <class Number>
void appendNumber(std::string &json, Number value)
{
    if (!std::isfinite(value)) {
        json += "null";
        return;
    }
    char buffer[32];
    json.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

size_t valuesPerRow(const PredictionRequest &request, const PredictedRows &predicted)
{
    return predicted.values.size() / static_cast<size_t>(std::max(1, request.rows.count()));
}

bool isLogistic(const Engine &engine)
{
    return engine.objective() == QLatin1String("binary:logistic");
}

/// What the first row came to.
struct Outcome {
    float prediction;
    float probability = std::numeric_limits<float>::quiet_NaN();
    float confidence = std::numeric_limits<float>::quiet_NaN();
};

Outcome outcomeOf(const Engine &engine, const PredictionRequest &request, const PredictedRows &predicted)
{
    const auto end = predicted.values.begin() + static_cast<qsizetype>(valuesPerRow(request, predicted));
    const auto best = std::max_element(predicted.values.begin(), end);
    const bool several = end - predicted.values.begin() > 1;
    Outcome outcome{several ? static_cast<float>(best - predicted.values.begin()) : *best};
    if (!several && isLogistic(engine))
        outcome.prediction = *best >= 0.5f ? 1 : 0;
    if (isLogistic(engine) || engine.objective() == QLatin1String("multi:softprob")) {
        outcome.probability = *best;
        outcome.confidence = several ? *best : std::max(*best, 1 - *best);
    }
    return outcome;
}

void appendImpact(std::string &json, const Engine &engine, const PredictedRows &predicted)
{
    if (predicted.impact.empty()) {
        json += "null";
        return;
    }
    json += '{';
    for (size_t i = 0; i < engine.featureNames().size(); ++i) {
        if (i > 0)
            json += ',';
        appendJsonString(json, engine.featureNames()[i]);
        json += ':';
        appendJsonNumber(json, predicted.impact[i]);
    }
    json += '}';
}

void appendSource(std::string &json, const QString &modelName, const Engine &engine, const std::string &queryId)
{
    json += ",\"model\":";
    appendJsonString(json, modelName.toStdString());
    json += ",\"model_version\":";
    appendJsonString(json, engine.version().toStdString());
    if (queryId.empty())
        return;
    json += ",\"query_id\":";
    appendJsonString(json, queryId);
}

Status readRows(const array &given, const Engine &engine, FloatRows &rows)
{
    if (given.size() == 0 || given.size() > maxRows) {
        return badRequest(QT_TRANSLATE_NOOP("Core", "\"rows\" must hold between 1 and %1 rows."),
                          {QString::number(maxRows)});
    }
    for (const element row : given) {
        array values;
        if (row.get(values) != simdjson::SUCCESS)
            return badRequest(QT_TRANSLATE_NOOP("Core", "\"rows\" must be a list of lists of numbers."));
        if (const Status read = readArray(values, engine, rows.values); !read)
            return read;
    }
    return {};
}

Status readFeatures(const object &body, const Engine &engine, PredictionRequest &request)
{
    element rows;
    element features;
    request.isList = body["rows"].get(rows) == simdjson::SUCCESS;
    const bool hasFeatures = body["features"].get(features) == simdjson::SUCCESS;
    if (request.isList == hasFeatures)
        return badRequest(QT_TRANSLATE_NOOP("Core", "Send either \"features\" (one row) or \"rows\" (several)."));
    if (array list; request.isList && rows.get(list) == simdjson::SUCCESS)
        return readRows(list, engine, request.rows);
    if (request.isList)
        return badRequest(QT_TRANSLATE_NOOP("Core", "\"rows\" must be a list of lists of numbers."));
    if (object named; features.get(named) == simdjson::SUCCESS)
        return readObject(named, engine, request.rows.values);
    if (array listed; features.get(listed) == simdjson::SUCCESS)
        return readArray(listed, engine, request.rows.values);
    return badRequest(
        QT_TRANSLATE_NOOP("Core", "\"features\" must be an object of numbers by name, or a list of numbers."));
}

} // namespace

void appendJsonString(std::string &json, std::string_view text)
{
    constexpr char digits[] = "0123456789abcdef";
    json += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (byte < 0x20) {
            json += "\\u00";
            json += digits[byte >> 4];
            json += digits[byte & 15];
        } else {
            json += c;
        }
    }
    json += '"';
}

void appendJsonNumber(std::string &json, float value)
{
    appendNumber(json, value);
}

Result<PredictionRequest> readPredictionRequest(const Engine &engine, const std::string &body, Impact impact)
{
    thread_local simdjson::dom::parser parser; // keeps its memory from one request to the next
    object json;
    if (const auto error = parser.parse(body).get(json); error != simdjson::SUCCESS) {
        return badRequest(QT_TRANSLATE_NOOP("Core", "The body is not a JSON object (%1)."),
                          {QString::fromLatin1(simdjson::error_message(error))});
    }
    PredictionRequest request;
    request.impact = impact;
    request.rows.columns = engine.featureCount();
    if (element user; json["user_id"].get(user) == simdjson::SUCCESS && !user.is_null()) {
        std::string_view text;
        if (user.get(text) != simdjson::SUCCESS)
            return badRequest(QT_TRANSLATE_NOOP("Core", "\"user_id\" must be a string."));
        request.userId = fromView(text);
    }
    if (element wish; json["impact"].get(wish) == simdjson::SUCCESS) {
        bool wanted = true;
        if (wish.get(wanted) != simdjson::SUCCESS)
            return badRequest(QT_TRANSLATE_NOOP("Core", "\"impact\" must be true or false."));
        if (!wanted)
            request.impact = Impact::LeftOut;
    }
    if (const Status read = readFeatures(json, engine, request); !read)
        return read.error();
    return request;
}

Result<PredictedRows> predictRequest(const Engine &engine, const PredictionRequest &request)
{
    auto values = engine.predict(request.rows);
    if (!values)
        return values.error();
    if (!std::all_of(values->begin(), values->end(), [](float value) { return std::isfinite(value); })) {
        return makeError(ErrorCode::Internal, QT_TRANSLATE_NOOP("Core", "Version %1 came to no number for these rows."),
                         {engine.version()});
    }
    PredictedRows predicted{std::move(*values), {}};
    if (request.isList || request.impact == Impact::LeftOut || predicted.values.size() != 1)
        return predicted;
    auto impact = engine.contributions(request.rows.values);
    if (!impact)
        return impact.error();
    predicted.impact = std::move(*impact);
    return predicted;
}

double firstPrediction(const Engine &engine, const PredictionRequest &request, const PredictedRows &predicted)
{
    return static_cast<double>(outcomeOf(engine, request, predicted).prediction);
}

double firstConfidence(const Engine &engine, const PredictionRequest &request, const PredictedRows &predicted)
{
    return static_cast<double>(outcomeOf(engine, request, predicted).confidence);
}

std::string predictionJson(const QString &modelName, const Engine &engine, const PredictionRequest &request,
                           const PredictedRows &predicted, const std::string &queryId)
{
    std::string json;
    json.reserve(512);
    if (request.isList) {
        json = "{\"predictions\":[";
        for (size_t i = 0; i < predicted.values.size(); ++i) {
            if (i > 0)
                json += ',';
            appendJsonNumber(json, predicted.values[i]);
        }
        json += ']';
        appendSource(json, modelName, engine, queryId);
        json += '}';
        return json;
    }
    const Outcome outcome = outcomeOf(engine, request, predicted);
    json += "{\"prediction\":";
    appendJsonNumber(json, outcome.prediction);
    json += ",\"probability\":";
    appendJsonNumber(json, outcome.probability);
    json += ",\"confidence\":";
    appendJsonNumber(json, outcome.confidence);
    appendSource(json, modelName, engine, queryId);
    json += ",\"model_accuracy\":";
    appendNumber(json, engine.accuracy().value_or(std::numeric_limits<double>::quiet_NaN()));
    json += ",\"feature_impact\":";
    appendImpact(json, engine, predicted);
    json += '}';
    return json;
}

} // namespace slipway
