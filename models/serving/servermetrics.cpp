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

void describe(std::string &text, const std::string &name, const char *type, const char *help)
{
    text += "# HELP " + name + " " + help + "\n# TYPE " + name + " " + type + "\n";
}

} // namespace

void ServerMetrics::countPrediction(const QString &model, const QString &version, int httpStatus, double seconds)
{
    const char *outcome = httpStatus < 400 ? "ok" : httpStatus < 500 ? "bad_request" : "error";
    const std::string modelText = model.toStdString();
    const std::string versionText = version.toStdString();
    const auto bucket = std::lower_bound(bounds.begin(), bounds.end(), seconds) - bounds.begin();
    const std::lock_guard lock(m_mutex);
    ++m_predictions[{modelText, versionText, outcome}];
    Histogram &latency = m_latency[{modelText, versionText}];
    ++latency.counts[static_cast<size_t>(bucket)];
    latency.sum += seconds;
}

void ServerMetrics::countOrder(const QString &model, const std::string &order, const QString &outcome)
{
    const std::lock_guard lock(m_mutex);
    ++m_orders[{model.toStdString(), order, outcome.toStdString()}];
}

std::string ServerMetrics::text(const QList<ServedVersion> &served) const
{
    std::string text;
    describe(text, "slipwayd_model_info", "gauge", "The versions that serve now; the value is always 1.");
    for (const ServedVersion &version : served) {
        text += "slipwayd_model_info{" + label("model", version.model.toStdString()) + ","
                + label("version", version.version.toStdString()) + "," + label("sha256", version.sha256.toStdString())
                + "} 1\n";
    }
    describe(text, "slipwayd_traffic_share", "gauge", "The share of a model's users that a version serves.");
    for (const ServedVersion &version : served) {
        text += "slipwayd_traffic_share{" + label("model", version.model.toStdString()) + ","
                + label("version", version.version.toStdString()) + "} " + number(version.share) + "\n";
    }

    const std::lock_guard lock(m_mutex);
    describe(text, "slipwayd_predictions_total", "counter", "Predict requests by outcome.");
    for (const auto &[key, count] : m_predictions) {
        text += "slipwayd_predictions_total{" + label("model", std::get<0>(key)) + ","
                + label("version", std::get<1>(key)) + "," + label("outcome", std::get<2>(key)) + "} "
                + std::to_string(count) + "\n";
    }
    describe(text, "slipwayd_orders_total", "counter", "Deployments, rollbacks and A/B orders by outcome.");
    for (const auto &[key, count] : m_orders) {
        text += "slipwayd_orders_total{" + label("model", std::get<0>(key)) + "," + label("order", std::get<1>(key))
                + "," + label("outcome", std::get<2>(key)) + "} " + std::to_string(count) + "\n";
    }
    describe(text, "slipwayd_prediction_duration_seconds", "histogram",
             "Time from the read request to the finished answer.");
    for (const auto &[key, latency] : m_latency) {
        const std::string labels = label("model", key.first) + "," + label("version", key.second);
        quint64 sum = 0;
        for (size_t i = 0; i < latency.counts.size(); ++i) {
            sum += latency.counts[i];
            text += "slipwayd_prediction_duration_seconds_bucket{" + labels + ",le=\""
                    + (i < bounds.size() ? number(bounds[i]) : "+Inf") + "\"} " + std::to_string(sum) + "\n";
        }
        text += "slipwayd_prediction_duration_seconds_sum{" + labels + "} " + number(latency.sum) + "\n";
        text += "slipwayd_prediction_duration_seconds_count{" + labels + "} " + std::to_string(sum) + "\n";
    }
    return text;
}

} // namespace slipway
