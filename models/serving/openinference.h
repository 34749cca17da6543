#pragma once

#include "models/serving/modelhost.h"
#include "models/serving/prediction.h"

#include <nlohmann/json_fwd.hpp>

namespace slipway {

/// The Open Inference Protocol v2 over HTTP (kserve/open-inference-protocol, rest.yaml) for models of rows.
///
/// A model takes one tensor of [rows, features], or one tensor of [rows] or [rows, 1] for each feature, by its name; of
/// any number type, flat or nested, null for a missing value. It gives one tensor "predict" of [rows], or of
/// [rows, values] where the model gives several. The request's parameter "user_id" says whose it is.

/// Reads the body of POST v2/models/M/infer. InvalidArgument says what is wrong; BYTES, BOOL and FP16 are.
Result<PredictionRequest> readInferRequest(const Engine &engine, const std::string &body);

std::string inferAnswerJson(const QString &slug, const Engine &engine, const PredictionRequest &request,
                            const PredictedRows &predicted, const std::string &id);

/// GET v2/models/M.
nlohmann::ordered_json inferMetadata(const Serving &serving, const Engine &engine);

} // namespace slipway
