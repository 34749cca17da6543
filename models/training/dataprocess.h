#pragma once

#include "models/artifacts/boostertrainer.h"
#include "models/base/randomsource.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace slipway {

/// A subject of a process (a pull request, a host, a session …): what a model sees of it, and how likely its
/// outcome is.
struct Subject {
    std::vector<float> features;
    double logit = 0; ///< the outcome is 1 with probability 1 / (1 + e^-logit)
};

/// A made-up world that one sample model learns: how its features are distributed, and how they make the
/// outcome. The data is synthetic and says so; the training on it, and every figure from it, is real.
///
/// Notation: N(m, s) nearly normal (RandomSource), U(a, b) uniform, E(m) exponential, [x] an indicator, ln
/// natural. Counts are rounded down, other features to three decimals; the logit is made of the rounded
/// values.
///
/// PR Impact Prediction, `has_performance_regression`:
///   lines_added = exp(N(4.4, 1.1)) in 1…4000, lines_deleted = lines_added·U(0, 1.1),
///   files_changed = 1 + lines_added/70 + E(2.5), test_coverage = N(0.68, 0.16) in 0…1,
///   cyclomatic_complexity = 1 + E(9) at most 60, code_complexity = 0.25 + cyclomatic/80 + N(0, 0.12) in 0…1,
///   risk_score = 0.2 + 0.06·ln(1 + lines_added) - 0.25·test_coverage + N(0, 0.12) in 0…1.
///   logit = -1.1 + 0.8·(ln(1 + lines_added) - 4.4) + 4·(0.68 - test_coverage) + 1.2·sin(6·risk_score)
///           + 4.4·[lines_added > 90 and cyclomatic > 6] - 2.6·[lines_added > 90 and cyclomatic <= 6 and
///           code_complexity < 0.4]
///           + 3.4·[cyclomatic <= 6 and code_complexity > 0.36 and files_changed <= 3]
///           - 3.6·[test_coverage > 0.7 and lines_deleted > lines_added/2]
/// System Performance, `degraded`:
///   cpu_load = 1.25·U·U' + 0.1 at most 1, memory_pressure = N(0.55, 0.18) in 0…1, disk_iops = exp(N(6.4,
///   0.8)), request_rate = 200 + E(600), gc_pause_ms = 4 + E(18 + 60·[memory_pressure > 0.7]), queue_depth =
///   E(2 + 26·max(0, cpu_load - 0.55)). logit = -1.9 + 5·(cpu_load - 0.4) + 3.6·[cpu_load > 0.5 and
///   request_rate > 700]
///           + 3·[memory_pressure > 0.6 and gc_pause_ms > 30] + 0.12·queue_depth - 2·[disk_iops < 400 and
///           cpu_load < 0.5]
///           + 0.9·(ln(disk_iops) - 6.4)
/// Service Health, `unhealthy`:
///   error_rate = E(0.02) at most 1, latency_p95_ms = exp(N(5.1, 0.6)), saturation = U(0, 1),
///   restart_count = E(0.9), dependency_errors = E(3 + 20·error_rate).
///   logit = -1.8 + 55·min(error_rate, 0.06) + 2.4·[latency_p95_ms > 220 and saturation > 0.5]
///           + 1.1·restart_count·[saturation > 0.4] + 2·[dependency_errors > 4 and latency_p95_ms > 150]
///           - 1.6·[error_rate < 0.01 and saturation < 0.4]
/// E-commerce Conversion, `converted`:
///   session_seconds = exp(N(5.3, 0.9)), pages_viewed = 1 + session_seconds/60 + E(3), cart_value = [U <
///   0.62]·exp(N(3.7, 0.8)), returning_user = [U < 0.42], discount_seen = [U < 0.35], device_mobile = [U <
///   0.58]. logit = -2.1 + 2.9·[cart_value > 0] - 0.011·max(0, cart_value - 90)
///           + 1.9·[returning_user and pages_viewed > 6] + 2.2·[discount_seen and cart_value > 40]
///           - 1.7·[device_mobile and session_seconds < 150] + 0.7·(ln(session_seconds) - 5.3)
/// Anomaly Detection, `is_anomaly`:
///   value = N(0, 1), rolling_std = 0.4 + E(0.5), rolling_mean_gap = N(0, 1)·rolling_std,
///   seasonal_residual = 0.5·value + N(0, 0.9), rate_of_change = N(0, 0.7) + 0.5·rolling_mean_gap.
///   logit = -2.6 + 1.5·min(3, |rolling_mean_gap|/rolling_std) + 1.3·|seasonal_residual|
///           + 2.2·[value·rate_of_change > 0.4] + 1.6·[rolling_std > 1 and |rate_of_change| > 0.7]
struct DataProcess {
    QString model;  ///< "PR Impact Prediction"
    QString folder; ///< "pr_impact": the part before _model_ of the version folders' names
    QString target; ///< the outcome's column
    QStringList featureNames;
    QStringList featureTypes; ///< as LabelledRows
    quint64 stream = 0;       ///< of the random numbers; its own for each world
    Subject (*draw)(RandomSource &random);
};

/// The five worlds, in the order of the sample registry.
const QList<DataProcess> &dataProcesses();

/// Which of a world's data: each is drawn from a stream of its own.
enum class DataPurpose { Training, Validation, Traffic };

/// Draws `subjects` subjects, each with `runs` rows: a run has its subject's features and an outcome of its
/// own.
LabelledRows drawRows(const DataProcess &process, DataPurpose purpose, int subjects, int runs, quint64 seed);

} // namespace slipway
