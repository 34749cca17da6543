#include "models/serving/servermetrics.h"

#include <algorithm>
#include <charconv>

namespace slipway {

namespace {

std::string escaped(const std::string &label)
{
    std::string result;
    for (const char c : label) {
        if (c == '\\' || c == '"')
            result += '\\';
        if (c == '\n')
            result += "\\n";
        else
            result += c;
    }
    return result;
}

std::string number(double value)
{
    char buffer[512]; // fixed notation of any double
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed).ptr;
    return std::string(buffer, end);
}

std::string label(const char *name, const std::string &value)
{
    return std::string(name) + "=\"" + escaped(value) + "\"";
}

std::string versionLabels(const QString &model, const QString &version)
{
    return label("model", model.toStdString()) + "," + label("version", version.toStdString());
}

void describe(std::string &text, const std::string &name, const char *type, const char *help)
{
    text += "# HELP " + name + " " + help + "\n# TYPE " + name + " " + type + "\n";
}

void sample(std::string &text, const std::string &name, const std::string &labels, const std::string &value)
{
    text += name + (labels.empty() ? std::string() : "{" + labels + "}") + " " + value + "\n";
}

} // namespace

void ServerMetrics::countPrediction(const QString &model, const QString &version, const char *arm, const char *outcome,
                                    double seconds)
{
    const auto bucket = std::lower_bound(bounds.begin(), bounds.end(), seconds) - bounds.begin();
    const std::lock_guard lock(m_mutex);
    Counts &counts = m_predictions[{model, version, arm}];
    const auto found = counts.outcomes.find(outcome);
    ++(found != counts.outcomes.end() ? found->second : counts.outcomes[outcome]);
    ++counts.buckets[static_cast<size_t>(bucket)];
    counts.seconds += seconds;
}

void ServerMetrics::countOrder(const QString &model, const std::string &order, const QString &outcome)
{
    const std::lock_guard lock(m_mutex);
    ++m_orders[{model.toStdString(), order, outcome.toStdString()}];
}

void ServerMetrics::countRefusal(const char *reason)
{
    const std::lock_guard lock(m_mutex);
    ++m_refusals[reason];
}

void ServerMetrics::appendPredictions(std::string &text) const
{
    describe(text, "slipwayd_predictions_total", "counter", "Predict requests by outcome.");
    for (const auto &[key, counts] : m_predictions) {
        const auto &[model, version, arm] = key;
        const std::string labels = versionLabels(model, version) + "," + label("arm", arm) + ",";
        for (const auto &[outcome, count] : counts.outcomes)
            sample(text, "slipwayd_predictions_total", labels + label("outcome", outcome), std::to_string(count));
    }
}

void ServerMetrics::appendLatencies(std::string &text) const
{
    const std::string name = "slipwayd_prediction_duration_seconds";
    describe(text, name, "histogram", "Time from the read request to the finished answer.");
    for (const auto &[key, counts] : m_predictions) {
        const auto &[model, version, arm] = key;
        const std::string labels = versionLabels(model, version) + "," + label("arm", arm);
        quint64 sum = 0;
        for (size_t i = 0; i < counts.buckets.size(); ++i) {
            sum += counts.buckets[i];
            const std::string bound = i < bounds.size() ? number(bounds[i]) : "+Inf";
            sample(text, name + "_bucket", labels + ",le=\"" + bound + "\"", std::to_string(sum));
        }
        sample(text, name + "_sum", labels, number(counts.seconds));
        sample(text, name + "_count", labels, std::to_string(sum));
    }
}

std::string ServerMetrics::text(const Present &present) const
{
    std::string text;
    describe(text, "slipwayd_model_info", "gauge", "The versions that serve now; the value is always 1.");
    for (const ServedVersion &served : present.served) {
        sample(text, "slipwayd_model_info",
               versionLabels(served.model, served.version) + "," + label("sha256", served.sha256.toStdString()), "1");
    }
    describe(text, "slipwayd_traffic_share", "gauge", "The share of a model's users that a version answers.");
    for (const ServedVersion &served : present.served)
        sample(text, "slipwayd_traffic_share", versionLabels(served.model, served.version), number(served.share));
    const auto eachModel = [&](const char *name, const char *help, auto value) {
        describe(text, name, "gauge", help);
        for (const ModelFacts &facts : present.models)
            sample(text, name, label("model", facts.model.toStdString()), std::to_string(value(facts)));
    };
    eachModel("slipwayd_breaker_state", "The circuit breaker: 0 closed, 1 half open, 2 open.",
              [](const ModelFacts &facts) { return facts.breakerState; });
    eachModel("slipwayd_abtest_active", "Whether a second version gets traffic, or a copy of it.",
              [](const ModelFacts &facts) { return facts.isTesting ? 1 : 0; });
    eachModel("slipwayd_model_disabled", "Whether the model was taken out of service by hand.",
              [](const ModelFacts &facts) { return facts.isDisabled ? 1 : 0; });
    describe(text, "slipwayd_uptime_seconds", "gauge", "Since the server started.");
    sample(text, "slipwayd_uptime_seconds", {}, number(present.uptimeSeconds));
    describe(text, "slipwayd_query_log_dropped_total", "counter", "Lines of the query log that could not be written.");
    sample(text, "slipwayd_query_log_dropped_total", {}, std::to_string(present.droppedLogLines));

    const std::lock_guard lock(m_mutex);
    appendPredictions(text);
    describe(text, "slipwayd_orders_total", "counter", "Deployments, rollbacks and other orders by outcome.");
    for (const auto &[key, count] : m_orders) {
        const auto &[model, order, outcome] = key;
        sample(text, "slipwayd_orders_total",
               label("model", model) + "," + label("order", order) + "," + label("outcome", outcome),
               std::to_string(count));
    }
    describe(text, "slipwayd_refused_requests_total", "counter", "Requests without the right key, or too many.");
    for (const auto &[reason, count] : m_refusals)
        sample(text, "slipwayd_refused_requests_total", label("reason", reason), std::to_string(count));
    appendLatencies(text);
    return text;
}

} // namespace slipway
