#pragma once

#include "models/domain/significance.h"
#include "models/formats/predictionsreader.h"

#include <optional>

namespace slipway {

/// The rows of both files with one label, in a common numbering of classes.
struct PairedRows {
    QList<QByteArray> classes;
    std::vector<quint32> labels;
    std::vector<quint32> classesA; ///< predicted
    std::vector<quint32> classesB;
    std::vector<double> scoresA;
    std::vector<double> scoresB;
};

/// Pairs the rows of two sets of predictions by id; counts the pairs, and what is left out, in `comparison`.
PairedRows pairRows(PredictionComparison &comparison, const Predictions &a, const Predictions &b);

/// The two classes of the labels, the one for which a high score speaks last; empty when that is not known.
struct Polarity {
    std::optional<quint32> negative;
    std::optional<quint32> positive;
    Sentence unknown; ///< why it is not known
};
/// `chosen` is the label for which a high score speaks, against all others; empty = by the words that are known.
Polarity polarityOf(const PairedRows &rows, const QString &chosen);
/// Those that occur, of many the first 20.
QStringList labelsOf(const PairedRows &rows);

/// A score above it counts as the positive class.
inline constexpr double positiveAbove = 0.5;

/// Whether each row is right; why that is not known, when it is not.
struct Correctness {
    std::vector<char> right;
    Sentence unknown;
};
/// By the classes of one side, else by its scores where these are probabilities of one of two classes, or `threshold`
/// says above what they speak for it. `predictions` is that side, `classes` and `scores` what it says of the paired
/// rows; `file` is named in the reason.
Correctness correctness(const PairedRows &rows, const Predictions &predictions, const QString &file,
                        const std::vector<quint32> &classes, const std::vector<double> &scores,
                        const Polarity &polarity, std::optional<double> threshold);

} // namespace slipway
