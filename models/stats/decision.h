#pragma once

#include "models/stats/means.h"
#include "models/stats/strata.h"

#include <variant>
#include <vector>

namespace slipway::stats {

enum class Better { Higher, Lower };
enum class Objective { Superiority, NonInferiority };
enum class ReadingMode { Fixed, Sequential };

/// One metric of the rule: two arms of rates, or two arms of means. Rates of several phases are read phase by phase
/// (stratifiedRates; a superiority that is read once needs its test and its interval), and `a` and `b` are no more than
/// their sums. `margin` and `minEffect` are positive,
/// absolute and in the metric's unit, whatever the direction.
struct DecisionMetric {
    struct Rates {
        RateArm a;
        RateArm b;
        std::vector<RateStratum> phases; ///< empty with one phase
    };
    struct Means {
        MeanArm a;
        MeanArm b;
    };
    std::variant<Rates, Means> arms;
    Better better = Better::Higher;
    double margin = 0;
    std::optional<double> minEffect;
    /// Its spread is not known: nothing is excluded, so that a guard rail neither holds nor is breached.
    bool isWithoutSpread = false;

    double unitsOfA() const;
    double unitsOfB() const;
};

struct DecisionInput {
    Objective objective = Objective::Superiority;
    ReadingMode mode = ReadingMode::Fixed;
    double alpha = 0.05; ///< of the whole rule
    double srmThreshold = 0.001;
    double minN = 100;          ///< units that every arm of every metric must have
    double nStar = 1;           ///< total units for which the confidence sequence is tuned
    std::vector<double> counts; ///< assigned units per arm, control first
    std::vector<double> weights;
    double plannedA = 0; ///< planned units of the primary; fixed mode alone
    double plannedB = 0;
    DecisionMetric primary;
    std::vector<DecisionMetric> guardrails;
};

enum class Recommendation { Rollout, Rollback, Continue };
enum class DecisionReason {
    NoData,
    GuardrailBreach,
    PrimaryWorse,
    SrmMismatch,
    TooFew,
    PlannedSampleNotReached,
    PrimaryBetter,
    PrimaryNotWorse,
    GuardrailUndetermined,
    NoWorthwhileGain,
    Inconclusive,
};

struct Decision {
    Recommendation recommendation = Recommendation::Continue;
    DecisionReason reason = DecisionReason::NoData;
    bool blocked() const { return reason == DecisionReason::NoData || reason == DecisionReason::SrmMismatch; }
};

const char *recommendationName(Recommendation recommendation);
const char *decisionReasonName(DecisionReason reason);

/// Safety first (a breach beyond doubt rolls back at any time), then validity of the split, then the planned
/// size, then the primary, then every guard rail must be shown not worse, then futility. The first rule that
/// matches decides. An error only for counts, means or weights that cannot be.
Outcome<Decision> decide(const DecisionInput &input);

/// What rolls back at any time, whatever the split and the planned size are (rule 2): a guard rail, or the primary,
/// beyond its bound by the always-valid interval at alpha shared among all metrics. Nothing below `minN`, and nothing
/// of arms with less than two units.
std::optional<DecisionReason> safetyBreach(const DecisionInput &input);

/// Whether the primary alone is won or lost at the rule's alpha, whatever the guard rails say.
bool isPrimarySettled(const DecisionInput &input);

/// The interval by which the rule reads a metric, turned so that more is better: in fixed mode the Newcombe
/// (of phases the stratified one) or Welch interval of level `fixedLevel` (infinite when undefined), in sequential mode
/// the always-valid one at the rule's alpha.
Interval ruleInterval(const DecisionMetric &metric, const DecisionInput &input, double fixedLevel);

/// The confidence sequence of a metric's effect b - a, as the rule reads it (not turned), with what it is made of.
struct AlwaysValidReading {
    Interval diff;
    double pValue = 1; ///< at this look
    double se = 0;     ///< of rates: with one success and one failure added to each arm
    double units = 0;  ///< of both arms
};
/// With no variance the interval is a single point and the p-value 1.
AlwaysValidReading alwaysValidReading(const DecisionMetric &metric, double nStar, double alpha);
/// Its interval.
Interval alwaysValidInterval(const DecisionMetric &metric, double nStar, double alpha);

} // namespace slipway::stats
