#include "models/serving/querylogwriter.h"

#include "models/base/ids.h"
#include "models/serving/prediction.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <cmath>

namespace slipway {

namespace {

constexpr size_t mostRemembered = 65536;
constexpr size_t mostOutcomeFields = 50;
constexpr size_t mostTextBytes = 1000;

/// What the server says of a query; a report cannot change it.
constexpr std::array serversKeys{"timestamp",     "query_id",         "user_id",    "model",          "variant",
                                 "model_version", "response_time_ms", "experiment", "treatment_share"};

Error badOutcome(const char *message, const QStringList &arguments = {})
{
    return makeError(ErrorCode::InvalidArgument, message, arguments);
}

void appendText(std::string &line, const char *key, const std::string &value)
{
    line += ",\"";
    line += key;
    line += "\":";
    appendJsonString(line, value);
}

void appendValue(std::string &line, const char *key, double value)
{
    if (!std::isfinite(value))
        return;
    line += ",\"";
    line += key;
    line += "\":";
    appendJsonNumber(line, static_cast<float>(value));
}

/// What both logs begin with.
std::string beginOf(const ServedQuery &query, qint64 nowMs)
{
    std::string line;
    line.reserve(320);
    line = "{\"timestamp\":\"" + isoUtc(nowMs).toStdString() + '"';
    if (!query.id.empty())
        appendText(line, "query_id", query.id);
    if (!query.userId.isEmpty())
        appendText(line, "user_id", query.userId.toStdString());
    appendText(line, "model", query.slug.toStdString());
    appendText(line, "model_version", query.version.toStdString());
    if (!query.experiment.isEmpty()) {
        appendText(line, "experiment", query.experiment.toStdString());
        appendValue(line, "treatment_share", query.treatmentShare);
    }
    return line;
}

QString textOf(const nlohmann::json &report, const char *key)
{
    const auto found = report.find(key);
    return found != report.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

/// The reported fields, checked, as JSON members that each begin with a comma.
Result<std::string> reportedFields(const nlohmann::json &report)
{
    std::string members;
    for (const auto &[key, value] : report.items()) {
        if (std::find(serversKeys.begin(), serversKeys.end(), key) != serversKeys.end())
            continue;
        const bool longText = value.is_string() && value.get_ref<const std::string &>().size() > mostTextBytes;
        if (!value.is_primitive() || longText || key.size() > mostTextBytes) {
            return badOutcome(QT_TRANSLATE_NOOP("Core", "\"%1\" must be a number, true, false or a short text."),
                              {QString::fromStdString(key).left(100)});
        }
        members += ',' + nlohmann::json(key).dump() + ':' + value.dump();
    }
    if (members.empty())
        return badOutcome(QT_TRANSLATE_NOOP("Core", "The report holds no outcome. Add one, as \"success\": true."));
    return members;
}

} // namespace

QueryLogWriter::QueryLogWriter(std::unique_ptr<RotatingLog> queries, std::unique_ptr<RotatingLog> outcomes,
                               const Clock &clock)
    : m_queries(std::move(queries)),
      m_outcomes(std::move(outcomes)),
      m_clock(clock),
      m_start(newId().left(8).toStdString() + '-')
{
}

Result<std::unique_ptr<QueryLogWriter>> QueryLogWriter::open(const QString &folder, const RotationPolicy &policy,
                                                             const Clock &clock)
{
    auto queries = RotatingLog::open(folder, QStringLiteral("queries"), policy);
    if (!queries)
        return queries.error();
    auto outcomes = RotatingLog::open(folder, QStringLiteral("outcomes"), policy);
    if (!outcomes)
        return outcomes.error();
    return std::unique_ptr<QueryLogWriter>(new QueryLogWriter(std::move(*queries), std::move(*outcomes), clock));
}

std::string QueryLogWriter::nextId()
{
    return m_start + std::to_string(m_next++);
}

void QueryLogWriter::write(const ServedQuery &query)
{
    std::string line = beginOf(query, m_clock.nowMs());
    appendText(line, "variant", query.arm);
    line += std::string_view(query.outcome) == "ok" ? ",\"success\":true" : ",\"success\":false";
    appendText(line, "outcome", query.outcome);
    appendValue(line, "response_time_ms", query.milliseconds);
    if (query.rows != 1)
        line += ",\"rows\":" + std::to_string(query.rows);
    appendValue(line, "prediction", query.prediction);
    appendValue(line, "confidence", query.confidence);
    line += '}';
    m_queries->append(line);
    if (std::string_view(query.arm) != "shadow") // nobody got its answer
        remember(query);
}

void QueryLogWriter::remember(const ServedQuery &query)
{
    size_t number = 0;
    const char *end = query.id.data() + query.id.size();
    if (std::from_chars(query.id.data() + m_start.size(), end, number).ptr != end)
        return;
    const std::lock_guard lock(m_mutex);
    const size_t place = number % mostRemembered;
    if (place >= m_remembered.size())
        m_remembered.resize(place + 1);
    m_remembered[place] = query;
}

std::optional<ServedQuery> QueryLogWriter::remembered(const std::string &id) const
{
    size_t number = 0;
    const char *end = id.data() + id.size();
    if (!id.starts_with(m_start) || std::from_chars(id.data() + m_start.size(), end, number).ptr != end)
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    const size_t place = number % mostRemembered;
    if (place >= m_remembered.size() || m_remembered[place].id != id)
        return std::nullopt;
    return m_remembered[place];
}

Status QueryLogWriter::writeOutcome(const std::string &outcome)
{
    const auto report = nlohmann::json::parse(outcome, nullptr, false);
    if (!report.is_object() || report.size() > mostOutcomeFields) {
        return badOutcome(QT_TRANSLATE_NOOP("Core", "An outcome is a JSON object of at most %1 fields."),
                          {QString::number(mostOutcomeFields)});
    }
    const QString id = textOf(report, "query_id");
    auto query = remembered(id.toStdString());
    const bool known = query.has_value();
    if (!known) {
        query = ServedQuery{id.left(mostTextBytes).toStdString(), textOf(report, "user_id").left(mostTextBytes),
                            textOf(report, "model"), textOf(report, "model_version")};
        if (query->slug.isEmpty() || query->version.isEmpty()) {
            return makeError(ErrorCode::NotFound,
                             QT_TRANSLATE_NOOP("Core", "The query \"%1\" is not among the last %2 that were answered. "
                                                       "Send \"model\", \"model_version\" and \"user_id\" as well."),
                             {id.left(100), QString::number(mostRemembered)});
        }
    }
    const auto fields = reportedFields(report);
    if (!fields)
        return fields.error();
    std::string line = beginOf(*query, m_clock.nowMs());
    if (known) {
        appendText(line, "variant", query->arm);
        appendValue(line, "response_time_ms", query->milliseconds);
    }
    line += *fields + '}';
    m_outcomes->append(line);
    return {};
}

qint64 QueryLogWriter::droppedLines() const
{
    return m_queries->droppedLines() + m_outcomes->droppedLines();
}

} // namespace slipway
