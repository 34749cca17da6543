#pragma once

#include "models/serving/modelhost.h"

#include <string>

namespace slipway {

enum class Impact { Included, LeftOut };

/// The answer to one predict request, as JSON, and the version that gave it.
struct PredictionAnswer {
    std::string json;
    const Engine *engine = nullptr; ///< lives as long as the Serving
};

/// Answers the body of POST /api/v1/predict/SLUG:
///   {"features": {NAME: number|null, …} | [number|null, …], "user_id"?: string, "impact"?: bool}
///   -> {"prediction", "probability", "confidence", "model", "model_version", "model_accuracy",
///   "feature_impact"}
///   {"rows": [[number|null, …], …], "user_id"?} -> {"predictions": [number, …], "model", "model_version"}
/// null is a missing value; features the model does not take are ignored. `prediction` is 0 or 1 for
/// binary:logistic (probability >= 0.5), the class's index where the model gives several values, else the
/// value itself (probability and confidence are null then). `feature_impact` holds the SHAP values of the row
/// in margin units (log-odds for binary:logistic), without the bias; null for models of several values.
/// InvalidArgument: the body is no such JSON, features are missing (they are named), a value is no number.
/// Any thread; predictions of one model run side by side.
Result<PredictionAnswer> answerPrediction(const Serving &serving, const std::string &body, Impact impact);

/// Appends a JSON string with its quotes.
void appendJsonString(std::string &json, std::string_view text);

} // namespace slipway
