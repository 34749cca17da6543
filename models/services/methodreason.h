#pragma once

#include "models/domain/experiment.h"

namespace slipway {

/// Why the figures of a metric are computed as they are, in sentences: "Newcombe, because 1.1.0 has 50 units: …".
/// `treatmentName` and `controlName` as sentences call the arms. Empty for a result without figures.
QString methodReason(const MetricResult &result, const QString &controlName, const QString &treatmentName);

} // namespace slipway
