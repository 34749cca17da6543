#pragma once

#include "models/base/result.h"
#include "models/domain/experimentplan.h"
#include "models/domain/logmapping.h"

#include <QByteArray>

namespace slipway {

// A plan as JSON:
//   {"control": "v1", "arms": ["v1", "v2"], "split": [0.8, 0.2],
//    "primary": {"name": "success", "direction": "higher_is_better", "min_effect": 0.01, "margin": …},
//    "guardrails": [{"name": "response_time_ms", "margin": 5} or {…, "relative_margin": 0.05}],
//    "objective": "superiority" | "non_inferiority", "mode": "fixed" | "group_sequential" | "sequential",
//    "unit": "row" | "user", "alpha": 0.05, "power": 0.8, "srm_threshold": 0.001, "min_n": 100, "planned_n": 4000,
//    "looks": 5, "min_days": 7, "covariate": "…", "exclude_shared_units": true,
//    "phases": [{"from": "2024-03-08T00:00:00Z", "split": [0.5, 0.5]}]}
// Every key may be missing; what it then means, ExperimentPlan says.

/// InvalidArgument: no JSON object, an unknown key, a value of another type than the key's; the sentence names it.
/// `file` is named in errors.
Result<ExperimentPlan> readExperimentPlan(const QByteArray &bytes, const QString &file);
/// The same, whole and in one form: equal plans give equal bytes. Who made it when is no part of it.
QByteArray writeExperimentPlan(const ExperimentPlan &plan);

/// {"arm", "unit", "time", "ignored": […], "delimiter", "encoding"}; an unreadable one is empty.
LogMapping readLogMapping(const QString &json);
QString writeLogMapping(const LogMapping &mapping);

} // namespace slipway
