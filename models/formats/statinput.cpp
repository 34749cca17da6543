#include "models/formats/statinput.h"

#include <cmath>
#include <limits>

namespace slipway {

namespace {

std::optional<double> readNumber(const nlohmann::json &value)
{
    if (value.is_number())
        return value.get<double>();
    if (value == "NaN")
        return std::numeric_limits<double>::quiet_NaN();
    if (value == "Infinity")
        return std::numeric_limits<double>::infinity();
    if (value == "-Infinity")
        return -std::numeric_limits<double>::infinity();
    return std::nullopt;
}

} // namespace

StatInput::StatInput(const nlohmann::json &object, std::string place) : m_object(object), m_place(std::move(place))
{
    if (!m_object.is_object())
        throw BadStatInput{m_place.empty() ? "input" : m_place.substr(0, m_place.size() - 1), "an object"};
}

const nlohmann::json &StatInput::at(const char *key, const char *expected) const
{
    const auto found = m_object.find(key);
    if (found == m_object.end())
        throw BadStatInput{m_place + key, expected};
    return *found;
}

double StatInput::number(const char *key) const
{
    const auto value = readNumber(at(key, "a number"));
    if (!value)
        throw BadStatInput{m_place + key, "a number"};
    return *value;
}

std::optional<double> StatInput::optionalNumber(const char *key) const
{
    return has(key) ? std::optional(number(key)) : std::nullopt;
}

double StatInput::level(const char *key) const
{
    const double value = number(key);
    if (!(value > 0 && value < 1))
        throw BadStatInput{m_place + key, "a number between 0 and 1"};
    return value;
}

double StatInput::positive(const char *key) const
{
    const double value = number(key);
    if (!(value > 0) || std::isinf(value))
        throw BadStatInput{m_place + key, "a number above 0"};
    return value;
}

int StatInput::wholeNumber(const char *key, int least, int most) const
{
    const std::string expected = "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    const double value = number(key);
    if (!(value >= least && value <= most) || std::floor(value) != value)
        throw BadStatInput{m_place + key, expected};
    return static_cast<int>(value);
}

bool StatInput::isNull(const char *key) const
{
    return at(key, "an object or null").is_null();
}

bool StatInput::flag(const char *key) const
{
    const auto &value = at(key, "true or false");
    if (!value.is_boolean())
        throw BadStatInput{m_place + key, "true or false"};
    return value.get<bool>();
}

std::vector<double> StatInput::readNumbers(const nlohmann::json &value, const char *key) const
{
    if (!value.is_array())
        throw BadStatInput{m_place + key, "a list of numbers"};
    std::vector<double> numbers;
    numbers.reserve(value.size());
    for (const auto &element : value) {
        const auto read = readNumber(element);
        if (!read)
            throw BadStatInput{m_place + key, "a list of numbers"};
        numbers.push_back(*read);
    }
    return numbers;
}

std::vector<double> StatInput::numbers(const char *key) const
{
    return readNumbers(at(key, "a list of numbers"), key);
}

std::vector<double> StatInput::probabilities(const char *key) const
{
    const auto values = numbers(key);
    for (const double value : values) {
        if (!(value >= 0 && value <= 1))
            throw BadStatInput{m_place + key, "numbers from 0 to 1"};
    }
    return values;
}

std::vector<std::vector<double>> StatInput::table(const char *key) const
{
    const auto &value = at(key, "a list of rows");
    if (!value.is_array())
        throw BadStatInput{m_place + key, "a list of rows"};
    std::vector<std::vector<double>> rows;
    for (const auto &row : value)
        rows.push_back(readNumbers(row, key));
    return rows;
}

stats::Alternative StatInput::alternative() const
{
    using stats::Alternative;
    return word<Alternative>(
        "alternative",
        {{"two-sided", Alternative::TwoSided}, {"less", Alternative::Less}, {"greater", Alternative::Greater}});
}

StatInput StatInput::object(const char *key) const
{
    return StatInput(at(key, "an object"), m_place + key + ".");
}

std::vector<StatInput> StatInput::objects(const char *key) const
{
    const auto &value = at(key, "a list of objects");
    if (!value.is_array() || value.empty())
        throw BadStatInput{m_place + key, "a list of at least one object"};
    std::vector<StatInput> all;
    for (size_t i = 0; i < value.size(); ++i)
        all.emplace_back(value[i], m_place + key + "[" + std::to_string(i) + "].");
    return all;
}

stats::RateArm StatInput::rateArm(const char *key) const
{
    const StatInput arm = object(key);
    return {arm.number("x"), arm.number("n")};
}

stats::MeanArm StatInput::meanArm(const char *key) const
{
    const StatInput arm = object(key);
    if (arm.has("values"))
        return stats::summarise(arm.numbers("values"));
    return {arm.number("mean"), arm.number("sd"), arm.number("n")};
}

std::vector<double> StatInput::armValues(const char *key) const
{
    return object(key).numbers("values");
}

stats::DecisionMetric StatInput::metric() const
{
    enum class Kind { Proportion, Mean };
    stats::DecisionMetric metric;
    const auto kind = word<Kind>("kind", {{"proportion", Kind::Proportion}, {"mean", Kind::Mean}});
    if (kind == Kind::Proportion)
        metric.arms = stats::DecisionMetric::Rates{rateArm("a"), rateArm("b")};
    else
        metric.arms = stats::DecisionMetric::Means{meanArm("a"), meanArm("b")};
    metric.better = word<stats::Better>(
        "direction", {{"higher_is_better", stats::Better::Higher}, {"lower_is_better", stats::Better::Lower}});
    metric.margin = optionalNumber("margin").value_or(0);
    metric.minEffect = optionalNumber("min_effect");
    return metric;
}

stats::DecisionInput StatInput::decision() const
{
    stats::DecisionInput input;
    input.objective = word<stats::Objective>("objective", {{"superiority", stats::Objective::Superiority},
                                                           {"non_inferiority", stats::Objective::NonInferiority}});
    input.mode = word<stats::ReadingMode>(
        "mode", {{"fixed", stats::ReadingMode::Fixed}, {"sequential", stats::ReadingMode::Sequential}});
    input.alpha = level("alpha");
    input.srmThreshold = level("srm_threshold");
    input.minN = number("min_n");
    input.nStar = number("n_star");
    input.counts = numbers("counts");
    input.weights = numbers("weights");
    if (input.mode == stats::ReadingMode::Fixed) {
        const StatInput planned = object("planned_n");
        input.plannedA = planned.number("a");
        input.plannedB = planned.number("b");
    }
    input.primary = object("primary").metric();
    if (has("guardrails")) {
        const auto &guardrails = at("guardrails", "a list of metrics");
        if (!guardrails.is_array())
            throw BadStatInput{m_place + "guardrails", "a list of metrics"};
        for (const StatInput &guardrail : guardrails.empty() ? std::vector<StatInput>() : objects("guardrails"))
            input.guardrails.push_back(guardrail.metric());
    }
    return input;
}

} // namespace slipway
