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

void appendNumber(std::string &json, double value, bool asFloat)
{
    if (!std::isfinite(value)) {
        json += "null";
        return;
    }
    char buffer[32];
    // A float in its own shortest form: 0.1 and not 0.10000000149011612.
    const auto end = asFloat ? std::to_chars(buffer, buffer + sizeof buffer, static_cast<float>(value)).ptr
                             : std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    json.append(buffer, end);
}

void appendVersion(std::string &json, const Serving &serving, const Engine &engine)
{
    json += ",\"model\":";
    appendJsonString(json, serving.name.toStdString());
    json += ",\"model_version\":";
    appendJsonString(json, engine.version().toStdString());
}

void appendOutcome(std::string &json, const Engine &engine, const std::vector<float> &values)
{
    const auto best = std::max_element(values.begin(), values.end());
    const bool several = values.size() > 1;
    const bool logistic = engine.objective() == QLatin1String("binary:logistic");
    json += "{\"prediction\":";
    if (several)
        json += std::to_string(best - values.begin());
    else if (logistic)
        json += values[0] >= 0.5f ? "1" : "0";
    else
        appendNumber(json, values[0], true);
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    const bool isProbability = logistic || engine.objective() == QLatin1String("multi:softprob");
    json += ",\"probability\":";
    appendNumber(json, isProbability ? *best : unknown, true);
    json += ",\"confidence\":";
    appendNumber(json, !isProbability ? unknown : several ? *best : std::max(*best, 1 - *best), true);
}

Status appendImpact(std::string &json, const Engine &engine, const FloatRows &rows)
{
    const auto impact = engine.contributions(rows.values);
    if (!impact)
        return impact.error();
    json += '{';
    for (size_t i = 0; i < rows.values.size(); ++i) {
        if (i > 0)
            json += ',';
        appendJsonString(json, engine.featureNames()[i]);
        json += ':';
        appendNumber(json, (*impact)[i], true);
    }
    json += '}';
    return {};
}

Result<std::string> answerOne(const Serving &serving, const Engine &engine, const FloatRows &rows, Impact impact)
{
    const auto values = engine.predict(rows);
    if (!values)
        return values.error();
    std::string json;
    json.reserve(512);
    appendOutcome(json, engine, *values);
    appendVersion(json, serving, engine);
    json += ",\"model_accuracy\":";
    appendNumber(json, engine.accuracy().value_or(std::numeric_limits<double>::quiet_NaN()), false);
    json += ",\"feature_impact\":";
    if (impact == Impact::Included && values->size() == 1) {
        if (const Status done = appendImpact(json, engine, rows); !done)
            return done.error();
    } else {
        json += "null";
    }
    json += '}';
    return json;
}

Result<std::string> answerMany(const Serving &serving, const Engine &engine, const array &given)
{
    FloatRows rows;
    rows.columns = engine.featureCount();
    if (given.size() == 0 || given.size() > maxRows) {
        return badRequest(QT_TRANSLATE_NOOP("Core", "\"rows\" must hold between 1 and %1 rows."),
                          {QString::number(maxRows)});
    }
    for (const element row : given) {
        array values;
        if (row.get(values) != simdjson::SUCCESS)
            return badRequest(QT_TRANSLATE_NOOP("Core", "\"rows\" must be a list of lists of numbers."));
        if (const Status read = readArray(values, engine, rows.values); !read)
            return read.error();
    }
    const auto values = engine.predict(rows);
    if (!values)
        return values.error();
    std::string json = "{\"predictions\":[";
    for (size_t i = 0; i < values->size(); ++i) {
        if (i > 0)
            json += ',';
        appendNumber(json, (*values)[i], true);
    }
    json += ']';
    appendVersion(json, serving, engine);
    json += '}';
    return json;
}

Result<std::string> answerRequest(const Serving &serving, const Engine &engine, const object &request, Impact impact)
{
    element rows;
    element features;
    const bool hasRows = request["rows"].get(rows) == simdjson::SUCCESS;
    const bool hasFeatures = request["features"].get(features) == simdjson::SUCCESS;
    if (hasRows == hasFeatures)
        return badRequest(QT_TRANSLATE_NOOP("Core", "Send either \"features\" (one row) or \"rows\" (several)."));
    if (hasRows) {
        array list;
        if (rows.get(list) != simdjson::SUCCESS)
            return badRequest(QT_TRANSLATE_NOOP("Core", "\"rows\" must be a list of lists of numbers."));
        return answerMany(serving, engine, list);
    }
    FloatRows row;
    row.columns = engine.featureCount();
    Status read = badRequest(
        QT_TRANSLATE_NOOP("Core", "\"features\" must be an object of numbers by name, or a list of numbers."));
    if (object named; features.get(named) == simdjson::SUCCESS)
        read = readObject(named, engine, row.values);
    else if (array listed; features.get(listed) == simdjson::SUCCESS)
        read = readArray(listed, engine, row.values);
    if (!read)
        return read.error();
    return answerOne(serving, engine, row, impact);
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

Result<PredictionAnswer> answerPrediction(const Serving &serving, const std::string &body, Impact impact)
{
    thread_local simdjson::dom::parser parser; // keeps its memory from one request to the next
    object request;
    if (const auto error = parser.parse(body).get(request); error != simdjson::SUCCESS) {
        return badRequest(QT_TRANSLATE_NOOP("Core", "The body is not a JSON object (%1)."),
                          {QString::fromLatin1(simdjson::error_message(error))});
    }
    QString userId;
    if (element user; request["user_id"].get(user) == simdjson::SUCCESS && !user.is_null()) {
        std::string_view text;
        if (user.get(text) != simdjson::SUCCESS)
            return badRequest(QT_TRANSLATE_NOOP("Core", "\"user_id\" must be a string."));
        userId = fromView(text);
    }
    if (element wish; request["impact"].get(wish) == simdjson::SUCCESS) {
        bool wanted = true;
        if (wish.get(wanted) != simdjson::SUCCESS)
            return badRequest(QT_TRANSLATE_NOOP("Core", "\"impact\" must be true or false."));
        if (!wanted)
            impact = Impact::LeftOut;
    }
    const Engine *engine = serving.engineFor(userId);
    auto json = answerRequest(serving, *engine, request, impact);
    if (!json)
        return json.error();
    return PredictionAnswer{std::move(*json), engine};
}

} // namespace slipway
