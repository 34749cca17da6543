#pragma once

#include "models/stats/decision.h"

namespace slipway {

/// The decision rule, held to the test that a person is shown: where a cell of a rate is expected to hold fewer than 5
/// that is Fisher's, and what the rule's z test alone would show is not shown.
struct ShownDecision {
    stats::Outcome<stats::Decision> decision = stats::Decision{};
    /// The rule would have decided by the primary, and Fisher's test does not bear it out.
    bool isLeftToExactTest = false;
    /// What it would have been then.
    stats::Recommendation otherwise = stats::Recommendation::Continue;
};
/// A loss that rolls back at any time (stats::safetyBreach()) stands.
ShownDecision decideAsShown(const stats::DecisionInput &input);

/// stats::isPrimarySettled(), borne out by the test that is shown.
bool isPrimaryShown(const stats::DecisionInput &input);

} // namespace slipway
