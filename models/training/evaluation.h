#pragma once

#include "models/artifacts/boostertrainer.h"
#include "models/base/result.h"

#include <span>

namespace slipway {

/// How a model does on rows with known outcomes. A row counts as positive from a probability above 0.5.
struct Evaluation {
    qint64 truePositive = 0;
    qint64 trueNegative = 0;
    qint64 falsePositive = 0;
    qint64 falseNegative = 0;
    /// Area under the ROC curve: the probability that a positive row is above a negative one, ties counting
    /// half (Mann and Whitney); NaN when there is only one outcome.
    double areaUnderRoc = 0;

    double accuracy() const;
    double precision() const; ///< 0 when nothing was predicted positive
    double recall() const;    ///< 0 when nothing is positive
    double f1() const;        ///< 2·TP / (2·TP + FP + FN); 0 when that is 0 / 0
};

/// `probabilities` and `outcomes` have the same length.
Evaluation evaluate(std::span<const float> probabilities, std::span<const float> outcomes);

/// Predicts the first `rowCount` rows and compares them with their outcomes.
Result<Evaluation> evaluate(const Booster &model, const LabelledRows &data, int rowCount);

} // namespace slipway
