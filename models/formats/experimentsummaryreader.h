#pragma once

#include "models/base/result.h"
#include "models/domain/experimentdata.h"

#include <QByteArray>

namespace slipway {

// Experiments that come without rows.

/// Whether a JSON text is a summary: an object of arms, each an object with a count of its own.
bool looksLikeSummary(const QByteArray &bytes);

/// Reads {"control": {"success_rate": 0.93, "n": 5000, "avg_latency_ms": 40.1, "sd_latency_ms": 18, "p95_latency_ms":
/// 80}, "treatment": …}: any number of arms, each with "n" (or "count", "requests", "samples"). Keys that end in
/// `_rate` and hold a share are rates, of rate times n successes; `avg_`/`mean_` in front or a `_mean` behind make a
/// mean, whose sd (`sd_`, `std_` or behind) must be there to compare it; `p50`, `p95`, `p99` are quantiles without a
/// spread. An arm's "version" names it. Corrupt: no summary; InvalidArgument: counts or shares that cannot be, fewer
/// than two arms.
Result<ExperimentData> readExperimentSummary(const QByteArray &bytes, const QString &file);

/// The state of a split on a server, as abtest.json has it.
struct AbTestFile {
    QString production; ///< version
    QString canary;
    double fraction = 0; ///< of the traffic that goes to the canary
    std::optional<qint64> startedAtMs;
};
/// Corrupt: no such file.
Result<AbTestFile> readAbTestFile(const QByteArray &bytes, const QString &file);

} // namespace slipway
