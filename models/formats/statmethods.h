#pragma once

#include "models/formats/statinput.h"

#include <functional>
#include <map>
#include <string>

namespace slipway {

// The methods of models/stats as `slipwayctl stat` names them, by family. A method reads its inputs and gives its
// answer as evaluateStatCase() prints it; it may throw BadStatInput.

using StatJson = nlohmann::ordered_json;
using StatMethods = std::map<std::string, StatJson (*)(const StatInput &), std::less<>>;

StatMethods rateStatMethods();
StatMethods meanStatMethods();
StatMethods quantileStatMethods();
StatMethods trafficStatMethods();
StatMethods pairedStatMethods();
StatMethods rankStatMethods();
StatMethods driftStatMethods();
StatMethods planningStatMethods();
StatMethods bayesStatMethods();

/// A number, or the string that stands for one that is not finite.
StatJson statNumber(double value);
StatJson statNumbers(const std::vector<double> &values);
/// "status" and "reason" of what has no figures.
StatJson statFailure(const stats::Failure &failure);
void addInterval(StatJson &result, const char *name, const stats::Interval &interval);
void addEnds(StatJson &result, const stats::Interval &interval);

/// The answer of an outcome, to which `fill` adds the figures.
template <class T, class Fill>
StatJson statAnswer(const stats::Outcome<T> &outcome, Fill fill)
{
    if (!outcome)
        return statFailure(outcome.failure());
    StatJson result = {{"status", "ok"}};
    fill(result, *outcome);
    return result;
}

} // namespace slipway
