#pragma once

#include "models/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace slipway {

/// The names of the statistical methods that evaluateStatCase() knows, sorted.
std::vector<std::string> statMethods();

/// Computes one method of models/stats: a JSON object of its inputs in, one line with a JSON object of its
/// results out, with "status" first: "ok", or "undefined" or "error" with a "reason" and no figures. Numbers
/// that are not finite are the strings "NaN", "Infinity", "-Infinity", in both directions. InvalidArgument:
/// no such method (the sentence lists them), text that is no JSON object, an input that is missing or of the
/// wrong type. Pure; any thread.
Result<std::string> evaluateStatCase(std::string_view method, std::string_view jsonText);

} // namespace slipway
