#pragma once

#include "models/base/clock.h"
#include "models/serving/rotatinglog.h"

#include <QByteArray>

#include <atomic>
#include <limits>
#include <mutex>
#include <vector>

namespace slipway {

/// One answered query as the log keeps it.
struct ServedQuery {
    std::string id;
    QString userId; ///< empty = not told
    QString slug;
    QString version;
    const char *arm = "control"; ///< "control", "treatment" or "shadow"; a literal
    const char *outcome = "ok";  ///< "ok", "error" or "fallback"; a literal
    double milliseconds = 0;
    int rows = 1;
    double prediction = std::numeric_limits<double>::quiet_NaN(); ///< of a single row; NaN = none
    double confidence = std::numeric_limits<double>::quiet_NaN();
    QString experiment;        ///< that drew the version for the user (experimentName()); empty = none did
    double treatmentShare = 0; ///< of it, when the version was drawn
};

/// What slipwayd served, as JSON lines that readQueryLogs() reads:
///   queries.jsonl   {"timestamp", "query_id", "user_id"?, "model", "model_version", "experiment"?, "treatment_share"?,
///                   "variant", "success", "outcome", "response_time_ms", "rows"?, "prediction"?, "confidence"?};
///                   `success`: the version answered; `experiment`: an A/B test drew the version for this user, who
///                   gets the second one with the chance `treatment_share`
///   outcomes.jsonl  {"timestamp", "query_id"?, "user_id"?, "model", "model_version", "experiment"?,
///                   "treatment_share"?, "variant"?, "response_time_ms"?} and what was reported later, as
///                   {"success": true, "amount": 12.5}
/// Both rotate. Thread-safe.
class QueryLogWriter
{
public:
    /// WriteFailed, NoSpace.
    static Result<std::unique_ptr<QueryLogWriter>> open(const QString &folder, const RotationPolicy &policy,
                                                        const Clock &clock);

    /// Unique over restarts.
    std::string nextId();
    void write(const ServedQuery &query);
    /// Keeps the outcome of one query: a JSON object with "query_id" of one of the last 65 536 queries, or with "model"
    /// and "model_version" (and "user_id"), and at least one number, truth value or text more. InvalidArgument: it is
    /// not; NotFound: the query is not remembered.
    Status writeOutcome(const std::string &outcome);
    qint64 droppedLines() const;

private:
    QueryLogWriter(std::unique_ptr<RotatingLog> queries, std::unique_ptr<RotatingLog> outcomes, const Clock &clock);
    void remember(const ServedQuery &query);
    std::optional<ServedQuery> remembered(const std::string &id) const;

    std::unique_ptr<RotatingLog> m_queries;
    std::unique_ptr<RotatingLog> m_outcomes;
    const Clock &m_clock;
    const std::string m_start; ///< begins every id of this process
    std::atomic<quint64> m_next = 0;
    mutable std::mutex m_mutex;
    std::vector<ServedQuery> m_remembered; ///< a ring; the place of a query is its number
};

} // namespace slipway
