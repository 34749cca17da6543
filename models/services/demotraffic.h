#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QString>

namespace slipway {

struct DataProcess;

/// Requests for a model server: subjects drawn from a process, asked about by users of a pool.
struct TrafficPlan {
    QString url;  ///< "http://127.0.0.1:41234"
    QString slug; ///< of the model on the server
    int requests = 0;
    int users = 0; ///< they ask in turn; each belongs to one segment for good
    quint64 seed = 0;
};

/// Sends the requests over several kept-alive connections and writes what happened as a query log of JSON
/// lines, oldest first: `timestamp` and `response_time_ms` (whole exchange, as the client sees it) are the
/// clock's, `model_version` and `confidence` the server's, `success` is whether the server's prediction is
/// the outcome that the process drew for the row. The same seed gives the same rows, users and outcomes.
/// Blocks; any thread. An answer other than 200 ends it.
Status sendTraffic(const DataProcess &process, const TrafficPlan &plan, const QString &logFile, Progress &progress);

} // namespace slipway
