#include "models/training/evaluation.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace slipway {

namespace {

double ratio(qint64 part, qint64 whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

double areaUnderRoc(std::span<const float> probabilities, std::span<const float> outcomes)
{
    std::vector<size_t> order(probabilities.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return probabilities[a] < probabilities[b]; });
    double above = 0; // pairs of a positive above a negative, ties counting half
    qint64 negatives = 0;
    qint64 positives = 0;
    for (size_t i = 0; i < order.size();) {
        qint64 tiedPositives = 0;
        qint64 tiedNegatives = 0;
        const float value = probabilities[order[i]];
        for (; i < order.size() && probabilities[order[i]] == value; ++i)
            ++(outcomes[order[i]] > 0.5f ? tiedPositives : tiedNegatives);
        above += static_cast<double>(tiedPositives)
                 * (static_cast<double>(negatives) + static_cast<double>(tiedNegatives) / 2);
        positives += tiedPositives;
        negatives += tiedNegatives;
    }
    if (positives == 0 || negatives == 0)
        return std::numeric_limits<double>::quiet_NaN();
    return above / (static_cast<double>(positives) * static_cast<double>(negatives));
}

} // namespace

double Evaluation::accuracy() const
{
    return ratio(truePositive + trueNegative, truePositive + trueNegative + falsePositive + falseNegative);
}

double Evaluation::precision() const
{
    return ratio(truePositive, truePositive + falsePositive);
}

double Evaluation::recall() const
{
    return ratio(truePositive, truePositive + falseNegative);
}

double Evaluation::f1() const
{
    return ratio(2 * truePositive, 2 * truePositive + falsePositive + falseNegative);
}

Evaluation evaluate(std::span<const float> probabilities, std::span<const float> outcomes)
{
    Evaluation result;
    for (size_t i = 0; i < probabilities.size(); ++i) {
        const bool predicted = probabilities[i] > 0.5f;
        const bool actual = outcomes[i] > 0.5f;
        if (predicted)
            ++(actual ? result.truePositive : result.falsePositive);
        else
            ++(actual ? result.falseNegative : result.trueNegative);
    }
    result.areaUnderRoc = areaUnderRoc(probabilities, outcomes);
    return result;
}

Result<Evaluation> evaluate(const Booster &model, const LabelledRows &data, int rowCount)
{
    FloatRows rows = data.rows;
    rows.values.resize(static_cast<size_t>(rowCount) * static_cast<size_t>(rows.columns));
    auto probabilities = model.predict(rows);
    if (!probabilities)
        return probabilities.error();
    return evaluate(*probabilities, std::span(data.outcomes).first(static_cast<size_t>(rowCount)));
}

} // namespace slipway
