#pragma once

#include "models/domain/experiment.h"
#include "models/domain/experimentdata.h"
#include "models/stats/decision.h"

namespace slipway {

/// The interval of a rate whose split changed, and the test of one with few of the rarer outcome, as MetricResult
/// names them.
inline constexpr auto newcombePerPhase = QT_TRANSLATE_NOOP("Core", "Newcombe per phase, Mantel-Haenszel weights");
inline constexpr auto fisherTest = QT_TRANSLATE_NOOP("Core", "Fisher's exact");

/// What the normal approximation of a rate's spread needs of each outcome in an arm; fewer make it so narrow that a
/// canary without a failure wins.
constexpr double fewestEvents = 20;
/// Whether an arm has fewer successes or fewer failures, in any of its phases. Of users those are counted that have the
/// outcome, as sum^2 / sum of squares (Kish 1965), so that one user with many counts as one.
bool hasFewEvents(const ArmFigures &arm);
/// Whether each unit of the arm has one row, so that the units are its rows.
bool hasOneRowPerUnit(const ArmFigures &arm);
/// Whether the unit is the user, and some of them have several rows, which are not independent then.
bool hasRowsOfUsers(const ArmFigures &control, const ArmFigures &treated);

/// The arms of a rate as the decision rule takes them: in the phases where there are any.
stats::DecisionMetric::Rates ratesOf(const ArmFigures &control, const ArmFigures &treated, const ArmMetric &controlSum,
                                     const ArmMetric &treatedSum);
/// Fills in the difference, its test and the lift: Newcombe, the pooled z test or Fisher's where a cell is expected to
/// hold less than 5, Katz; of phases stats::stratifiedRates.
void compareRates(MetricResult &result, const stats::DecisionMetric::Rates &rates, double confLevel);
/// What each phase adds to a rate's difference; empty with one phase.
QList<PhaseEffect> phaseEffects(const stats::DecisionMetric::Rates &rates);

} // namespace slipway
