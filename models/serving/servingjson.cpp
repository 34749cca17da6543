#include "models/serving/servingjson.h"

#include <chrono>

namespace slipway {

namespace {

using Json = nlohmann::ordered_json;

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

std::string jsonText(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void answerJson(httplib::Response &response, int status, const Json &json)
{
    response.status = status;
    response.set_content(jsonText(json), "application/json");
}

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text.toStdString());
}

Json testJson(const Serving &serving, TestMode mode)
{
    if (!serving.state.abtest || serving.state.abtest->mode != mode)
        return nullptr;
    const AbTest &test = *serving.state.abtest;
    Json json{{"version", test.version.toStdString()},
              {"sha256", serving.candidate ? Json(serving.candidate->sha256().toStdString()) : Json()},
              {"fraction", test.fraction},
              {"mode", mode == TestMode::Split ? "split" : "shadow"},
              {"started", test.startedAtMs},
              {"status", "active"}};
    if (!serving.counts)
        return json;
    const TestCounts &counts = *serving.counts;
    if (mode == TestMode::Split) {
        json["requests"] = {{"control", counts.control.load()}, {"treatment", counts.treatment.load()}};
    } else {
        json["requests"] = {{"control", counts.control.load()},
                            {"mirrored", counts.mirrored.load()},
                            {"different", counts.different.load()},
                            {"skipped", counts.skipped.load()}};
    }
    return json;
}

Json modelJson(const Serving &serving)
{
    const bool serves = serving.current != nullptr;
    const ModelState &state = serving.state;
    Json json{{"slug", serving.slug.toStdString()},
              {"model", serving.name.toStdString()},
              {"version", textOrNull(state.current)},
              {"previous", textOrNull(state.previous())},
              {"sha256", serves ? Json(serving.current->sha256().toStdString()) : Json()},
              {"state", serves            ? "serving"
                        : serving.failure ? "failed"
                                          : "empty"},
              {"enabled", !state.disabled},
              {"since", state.sinceMs > 0 ? Json(state.sinceMs) : Json()},
              {"accuracy", serves && serving.current->accuracy() ? Json(*serving.current->accuracy()) : Json()},
              {"breaker", breakerStateName(serving.breaker->state(steadyMs()))},
              {"abtest", testJson(serving, TestMode::Split)},
              {"shadow", testJson(serving, TestMode::Shadow)}};
    if (serving.failure)
        json["error"] = serving.failure->text().toStdString();
    return json;
}

} // namespace slipway
