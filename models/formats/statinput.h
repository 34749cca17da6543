#pragma once

#include "models/stats/decision.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace slipway {

/// Thrown by StatInput and caught in evaluateStatCase(), so that a method reads its inputs in one expression.
struct BadStatInput {
    std::string key;
    std::string expected; ///< "a number", …
};

/// The inputs of one statistical method, read by key. Throws BadStatInput for a key that is missing or of
/// another type. Refers to the JSON object it is made of.
class StatInput
{
public:
    explicit StatInput(const nlohmann::json &object, std::string place = {});

    bool has(const char *key) const { return m_object.contains(key); }
    /// A number; the strings "NaN", "Infinity" and "-Infinity" are numbers too.
    double number(const char *key) const;
    std::optional<double> optionalNumber(const char *key) const;
    /// A number between 0 and 1, ends excluded.
    double level(const char *key) const;
    /// A finite number above 0.
    double positive(const char *key) const;
    int wholeNumber(const char *key, int least, int most) const;
    bool flag(const char *key) const;
    bool isNull(const char *key) const;
    std::vector<double> numbers(const char *key) const;
    std::vector<double> probabilities(const char *key) const;
    std::vector<std::vector<double>> table(const char *key) const;
    stats::Alternative alternative() const;

    template <class T>
    T word(const char *key, const std::vector<std::pair<const char *, T>> &words) const
    {
        const auto &value = at(key, "a word");
        std::string known;
        for (const auto &[name, meaning] : words) {
            if (value.is_string() && value.get_ref<const std::string &>() == name)
                return meaning;
            known += (known.empty() ? "one of " : ", ") + std::string(name);
        }
        throw BadStatInput{m_place + key, known};
    }

    StatInput object(const char *key) const;
    /// At least one.
    std::vector<StatInput> objects(const char *key) const;
    stats::RateArm rateArm(const char *key) const;
    /// {"mean", "sd", "n"} or {"values"}.
    stats::MeanArm meanArm(const char *key) const;
    std::vector<double> armValues(const char *key) const;
    stats::DecisionInput decision() const;

private:
    const nlohmann::json &at(const char *key, const char *expected) const;
    std::vector<double> readNumbers(const nlohmann::json &value, const char *key) const;
    stats::DecisionMetric metric() const;

    const nlohmann::json &m_object;
    std::string m_place; ///< of this object in the input, as "primary."; empty at the top
};

} // namespace slipway
