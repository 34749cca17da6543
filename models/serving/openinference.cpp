#include "models/serving/openinference.h"

#include <nlohmann/json.hpp>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr qint64 maxValues = 4 * 1000 * 1000;
constexpr std::array<std::string_view, 10> numberTypes{"FP32",  "FP64",  "INT8",   "INT16",  "INT32",
                                                       "INT64", "UINT8", "UINT16", "UINT32", "UINT64"};

Error badRequest(const char *message, const QStringList &arguments = {})
{
    return makeError(ErrorCode::InvalidArgument, message, arguments);
}

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

struct Tensor {
    std::string_view name;
    std::vector<qint64> shape;
    std::vector<float> values;
};

/// Flat or nested, in row-major order. Nesting is that of the parser, which has a limit.
Status readData(const array &data, const Tensor &tensor, size_t depth, std::vector<float> &values)
{
    for (const element item : data) {
        if (array inner; item.get(inner) == simdjson::SUCCESS) {
            if (depth >= tensor.shape.size())
                return badRequest(QT_TRANSLATE_NOOP("Core", "The data of \"%1\" is nested deeper than its shape."),
                                  {fromView(tensor.name)});
            if (const Status read = readData(inner, tensor, depth + 1, values); !read)
                return read;
            continue;
        }
        double number = std::numeric_limits<double>::quiet_NaN();
        const bool isNumber = item.is_null() || item.get(number) == simdjson::SUCCESS;
        if (!isNumber || std::abs(number) > std::numeric_limits<float>::max()) {
            return badRequest(QT_TRANSLATE_NOOP("Core", "Value %1 of \"%2\" is not a number that the model can take."),
                              {QString::number(values.size() + 1), fromView(tensor.name)});
        }
        values.push_back(static_cast<float>(number));
    }
    return {};
}

Status readShape(const array &shape, Tensor &tensor, qint64 &count)
{
    count = 1;
    for (const element item : shape) {
        int64_t length = 0;
        const bool fits = item.get(length) == simdjson::SUCCESS && length > 0 && length <= maxValues / count;
        if (!fits || tensor.shape.size() == 2) {
            return badRequest(QT_TRANSLATE_NOOP("Core", "The shape of \"%1\" must be [rows] or [rows, features], of at "
                                                        "most %2 values."),
                              {fromView(tensor.name), QString::number(maxValues)});
        }
        tensor.shape.push_back(length);
        count *= length;
    }
    return tensor.shape.empty() ? Status(
               badRequest(QT_TRANSLATE_NOOP("Core", "The shape of \"%1\" is missing."), {fromView(tensor.name)}))
                                : Status();
}

Result<Tensor> readTensor(const element &given)
{
    Tensor tensor;
    std::string_view type;
    array shape;
    array data;
    if (given["name"].get(tensor.name) != simdjson::SUCCESS || given["datatype"].get(type) != simdjson::SUCCESS
        || given["shape"].get(shape) != simdjson::SUCCESS || given["data"].get(data) != simdjson::SUCCESS) {
        return badRequest(
            QT_TRANSLATE_NOOP("Core", "Each input needs \"name\", \"shape\", \"datatype\" and \"data\"."));
    }
    if (std::find(numberTypes.begin(), numberTypes.end(), type) == numberTypes.end()) {
        return badRequest(QT_TRANSLATE_NOOP("Core", "\"%1\" has the type %2; this model takes numbers (FP32)."),
                          {fromView(tensor.name), fromView(type)});
    }
    qint64 count = 0;
    if (const Status read = readShape(shape, tensor, count); !read)
        return read.error();
    tensor.values.reserve(static_cast<size_t>(count));
    if (const Status read = readData(data, tensor, 1, tensor.values); !read)
        return read.error();
    if (static_cast<qint64>(tensor.values.size()) != count) {
        return badRequest(QT_TRANSLATE_NOOP("Core", "\"%1\" holds %2 values; its shape says %3."),
                          {fromView(tensor.name), QString::number(tensor.values.size()), QString::number(count)});
    }
    return tensor;
}

/// One tensor for each feature.
Result<FloatRows> fromColumns(const Engine &engine, const std::vector<Tensor> &tensors)
{
    const auto columns = static_cast<size_t>(engine.featureCount());
    const size_t rows = tensors.front().values.size();
    FloatRows result{std::vector<float>(columns * rows), engine.featureCount()};
    std::vector<bool> given(columns, false);
    for (const Tensor &tensor : tensors) {
        const int column = engine.columnOf(tensor.name);
        const bool isColumn = tensor.shape.size() == 1 || tensor.shape[1] == 1;
        if (column < 0 || given[static_cast<size_t>(column)] || !isColumn || tensor.values.size() != rows) {
            return badRequest(QT_TRANSLATE_NOOP("Core", "\"%1\" is no feature of this model, is given twice, or has "
                                                        "another number of rows."),
                              {fromView(tensor.name)});
        }
        given[static_cast<size_t>(column)] = true;
        for (size_t row = 0; row < rows; ++row)
            result.values[row * columns + static_cast<size_t>(column)] = tensor.values[row];
    }
    const auto missing = std::find(given.begin(), given.end(), false);
    if (missing == given.end())
        return result;
    return badRequest(QT_TRANSLATE_NOOP("Core", "Features are missing: %1."),
                      {QString::fromStdString(engine.featureNames()[static_cast<size_t>(missing - given.begin())])});
}

Result<FloatRows> readInputs(const Engine &engine, const array &inputs)
{
    std::vector<Tensor> tensors;
    for (const element input : inputs) {
        auto tensor = readTensor(input);
        if (!tensor)
            return tensor.error();
        tensors.push_back(std::move(*tensor));
        if (tensors.size() > static_cast<size_t>(engine.featureCount()))
            break;
    }
    const bool whole =
        tensors.size() == 1 && tensors[0].shape.size() == 2 && tensors[0].shape[1] == engine.featureCount();
    if (whole)
        return FloatRows{std::move(tensors[0].values), engine.featureCount()};
    const bool isOneOfMany = tensors.size() == 1 && engine.columnOf(tensors[0].name) < 0;
    if (tensors.empty() || isOneOfMany || tensors.size() > static_cast<size_t>(engine.featureCount())) {
        return badRequest(QT_TRANSLATE_NOOP("Core", "Send one input of the shape [rows, %1], or one for each feature."),
                          {QString::number(engine.featureCount())});
    }
    return fromColumns(engine, tensors);
}

} // namespace

Result<PredictionRequest> readInferRequest(const Engine &engine, const std::string &body)
{
    thread_local simdjson::dom::parser parser;
    object json;
    array inputs;
    if (const auto error = parser.parse(body).get(json); error != simdjson::SUCCESS) {
        return badRequest(QT_TRANSLATE_NOOP("Core", "The body is not a JSON object (%1)."),
                          {QString::fromLatin1(simdjson::error_message(error))});
    }
    if (json["inputs"].get(inputs) != simdjson::SUCCESS)
        return badRequest(QT_TRANSLATE_NOOP("Core", "\"inputs\" must be a list of tensors."));
    PredictionRequest request;
    request.isList = true;
    request.impact = Impact::LeftOut;
    std::string_view text;
    if (json["id"].get(text) == simdjson::SUCCESS)
        request.id = text;
    if (json["parameters"]["user_id"].get(text) == simdjson::SUCCESS)
        request.userId = fromView(text);
    auto rows = readInputs(engine, inputs);
    if (!rows)
        return rows.error();
    request.rows = std::move(*rows);
    return request;
}

std::string inferAnswerJson(const QString &slug, const Engine &engine, const PredictionRequest &request,
                            const PredictedRows &predicted, const std::string &id)
{
    std::string json = "{\"model_name\":";
    appendJsonString(json, slug.toStdString());
    json += ",\"model_version\":";
    appendJsonString(json, engine.version().toStdString());
    if (!request.id.empty() || !id.empty()) {
        json += ",\"id\":";
        appendJsonString(json, request.id.empty() ? id : request.id);
    }
    const auto rows = static_cast<size_t>(request.rows.count());
    const size_t perRow = predicted.values.size() / rows;
    json += ",\"outputs\":[{\"name\":\"predict\",\"shape\":[" + std::to_string(rows);
    json += perRow > 1 ? "," + std::to_string(perRow) + "]" : "]";
    json += ",\"datatype\":\"FP32\",\"data\":[";
    for (size_t i = 0; i < predicted.values.size(); ++i) {
        if (i > 0)
            json += ',';
        appendJsonNumber(json, predicted.values[i]);
    }
    json += "]}]}";
    return json;
}

nlohmann::ordered_json inferMetadata(const Serving &serving, const Engine &engine)
{
    using Json = nlohmann::ordered_json;
    Json versions = Json::array({serving.current->version().toStdString()});
    if (serving.candidate)
        versions.push_back(serving.candidate->version().toStdString());
    return {
        {"name", serving.slug.toStdString()},
        {"versions", std::move(versions)},
        {"platform", "xgboost"},
        {"inputs", Json::array({{{"name", "input-0"}, {"datatype", "FP32"}, {"shape", {-1, engine.featureCount()}}}})},
        {"outputs", Json::array({{{"name", "predict"}, {"datatype", "FP32"}, {"shape", Json::array({-1})}}})},
        {"parameters", {{"feature_names", engine.featureNames()}}}};
}

} // namespace slipway
