#pragma once

#include "models/serving/engine.h"

#include <string>

namespace slipway {

enum class Impact { Included, LeftOut };

/// What one request asks: rows for a model, and who asks. Fits every version of the model that takes the same features.
struct PredictionRequest {
    QString userId; ///< empty = not told
    std::string id; ///< the caller's own name for it, given back; empty = none
    FloatRows rows;
    bool isList = false; ///< "rows" was given: the answer is a list, even of one
    Impact impact = Impact::Included;
};

/// What a version predicted for a request.
struct PredictedRows {
    std::vector<float> values; ///< as the objective gives them, row by row; several a row for several classes
    std::vector<float> impact; ///< SHAP values of the only row and the bias; empty = left out
};

/// Reads the body of POST /api/v1/predict/SLUG for an engine's features:
///   {"features": {NAME: number|null, …} | [number|null, …], "user_id"?: string, "impact"?: bool}
///   {"rows": [[number|null, …], …], "user_id"?}
/// null is a missing value; features the model does not take are ignored. InvalidArgument: the body is no such JSON,
/// features are missing (they are named), a value is no number. Any thread.
Result<PredictionRequest> readPredictionRequest(const Engine &engine, const std::string &body, Impact impact);

/// Asks one version. Internal when the library fails or comes to no finite number. Any thread; side by side.
Result<PredictedRows> predictRequest(const Engine &engine, const PredictionRequest &request);

/// The answer of POST /api/v1/predict/SLUG:
///   {"prediction", "probability", "confidence", "model", "model_version", "model_accuracy", "feature_impact"}
///   {"predictions": [number, …], "model", "model_version"} to "rows"
/// and "query_id" where there is one. `prediction` is 0 or 1 for binary:logistic (probability >= 0.5), the class's
/// index where the model gives several values, else the value itself (probability and confidence are null then).
/// `feature_impact` holds the SHAP values of the row in margin units (log-odds for binary:logistic), without the bias;
/// null for models of several values.
std::string predictionJson(const QString &modelName, const Engine &engine, const PredictionRequest &request,
                           const PredictedRows &predicted, const std::string &queryId = {});

/// `prediction` of predictionJson() for the first row.
double firstPrediction(const Engine &engine, const PredictionRequest &request, const PredictedRows &predicted);
/// `confidence` of predictionJson() for the first row; NaN where there is none.
double firstConfidence(const Engine &engine, const PredictionRequest &request, const PredictedRows &predicted);

/// Appends a JSON string with its quotes.
void appendJsonString(std::string &json, std::string_view text);
/// Appends a float's shortest form; null when it is not finite.
void appendJsonNumber(std::string &json, float value);

} // namespace slipway
