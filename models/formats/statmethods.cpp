#include "models/formats/statmethods.h"

#include <cmath>

namespace slipway {

StatJson statNumber(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "Infinity" : "-Infinity";
    return value;
}

StatJson statNumbers(const std::vector<double> &values)
{
    StatJson numbers = StatJson::array();
    for (const double value : values)
        numbers.push_back(statNumber(value));
    return numbers;
}

StatJson statFailure(const stats::Failure &failure)
{
    const bool wrong = failure.kind == stats::Failure::Kind::WrongInput;
    return {{"status", wrong ? "error" : "undefined"}, {"reason", stats::reasonName(failure.reason)}};
}

void addEnds(StatJson &result, const stats::Interval &interval)
{
    result["ci_low"] = statNumber(interval.low);
    result["ci_high"] = statNumber(interval.high);
}

void addInterval(StatJson &result, const char *name, const stats::Interval &interval)
{
    result[name] = statNumber(interval.estimate);
    addEnds(result, interval);
}

} // namespace slipway
