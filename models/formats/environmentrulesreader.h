#pragma once

#include "models/base/result.h"
#include "models/domain/environmentrules.h"

#include <QByteArray>

namespace slipway {

/// ENV.yaml of a `checksummed` registry: `resource_limits` {cpu, memory, gpu}, `scaling_config` {min_replicas,
/// max_replicas, target_cpu_utilization}, `monitoring_config` {health_check_interval in seconds, alert_thresholds
/// {error_rate, response_time_p95 in ms}}; and, of Slipway's own, `rollout` {steps in percent, hold_seconds,
/// longest_hold_seconds, watch_seconds, min_requests}. Corrupt when it cannot be read; InvalidArgument, with the key,
/// when a value cannot be.
Result<EnvironmentRules> readEnvironmentRules(const QByteArray &bytes, const QString &file);

} // namespace slipway
