#pragma once

#include "models/serving/modelhost.h"

#include <nlohmann/json.hpp>

#include <httplib.h>

namespace slipway {

/// The text of JSON that may hold bytes which are no UTF-8.
std::string jsonText(const nlohmann::ordered_json &json);
void answerJson(httplib::Response &response, int status, const nlohmann::ordered_json &json);
/// null for an empty text.
nlohmann::ordered_json textOrNull(const QString &text);

/// A model as /health shows it. "abtest" is a test that splits the users, "shadow" one that mirrors their requests;
/// each is null or {"version", "sha256", "fraction", "mode", "started", "status", "requests"}.
nlohmann::ordered_json modelJson(const Serving &serving);
/// The test of a model if it is of this mode, else null.
nlohmann::ordered_json testJson(const Serving &serving, TestMode mode);

} // namespace slipway
