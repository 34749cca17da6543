#include "models/services/quantilecomparison.h"

#include "models/services/ratecomparison.h"
#include "models/stats/quantiles.h"

#include <algorithm>

namespace slipway {

namespace {

/// Order statistics are of independent rows that were all drawn alike. Where they are not, what would not hold is left
/// out.
void leaveOutQuantiles(QList<QuantileResult> &quantiles, bool inPhases)
{
    for (QuantileResult &one : quantiles) {
        QuantileResult kept;
        kept.probability = one.probability;
        kept.undefined = inPhases ? QStringLiteral("never_pooled") : QStringLiteral("not_independent");
        if (!inPhases) {
            kept.control.value = one.control.value;
            kept.treated.value = one.treated.value;
        }
        one = kept;
    }
}

} // namespace

QList<QuantileResult> compareQuantiles(const ArmFigures &a, const ArmFigures &b, double confLevel)
{
    QList<QuantileResult> results;
    for (size_t i = 0; i < std::min(a.quantiles.size(), b.quantiles.size()); ++i) {
        const QuantileFigures &ofA = a.quantiles[i];
        const QuantileFigures &ofB = b.quantiles[i];
        QuantileResult result;
        result.probability = ofA.probability;
        result.control = {ofA.value, ofA.ciLow, ofA.ciHigh};
        result.treated = {ofB.value, ofB.ciLow, ofB.ciHigh};
        const auto difference =
            ofA.se && ofB.se
                ? stats::compareQuantiles({ofA.value, *ofA.se}, {ofB.value, *ofB.se}, confLevel)
                : stats::Outcome<stats::QuantileDifference>(stats::undefined(stats::Reason::TooFewForQuantile));
        if (difference) {
            result.diff = difference->diff.estimate;
            result.ciLow = difference->diff.low;
            result.ciHigh = difference->diff.high;
            result.pValue = difference->pValue;
        } else {
            result.undefined = QString::fromLatin1(stats::reasonName(difference.failure().reason));
        }
        if (!ofA.resampled.empty() && !ofB.resampled.empty()) {
            const stats::Interval resampled =
                stats::resampledDifference({ofA.resampled, ofA.chances}, {ofB.resampled, ofB.chances}, confLevel);
            result.resampledLow = resampled.low;
            result.resampledHigh = resampled.high;
        }
        results.append(result);
    }
    const bool inPhases = std::max(a.phases.size(), b.phases.size()) > 1;
    if (inPhases || hasRowsOfUsers(a, b))
        leaveOutQuantiles(results, inPhases);
    return results;
}

} // namespace slipway
