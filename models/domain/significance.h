#pragma once

#include "models/base/error.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace slipway {

/// The file in a version's folder that has its predictions for a test set; its format: predictionsreader.h.
inline constexpr QLatin1String predictionsFileName("predictions.csv");

/// What may say whether two versions differ beyond chance.
enum class SignificanceMethod {
    McNemar,         ///< mid-p, on the rows that only one version gets right
    McNemarExact,    ///< the same without an approximation, where such rows are fewer than fewDiscordant
    Tango,           ///< score interval of the difference in accuracy
    PairedBootstrap, ///< percentile interval of the same difference
    DeLong,          ///< areas under the ROC curve of the same rows
    ResampledT,      ///< Nadeau and Bengio, over seeds
};
/// Below it the exact test is the usual one: mid-p may then be wrong in more cases than it says (Fagerland, Lydersen
/// and Laake, The McNemar test for binary matched-pairs data, 2013).
inline constexpr qint64 fewDiscordant = 25;
Sentence significanceName(SignificanceMethod method);
/// "mcnemar", "mcnemar_exact", "tango", "paired_bootstrap", "delong", "resampled_t": part of `--json`.
QString significanceCode(SignificanceMethod method);

/// One method's answer. Differences are b - a; an interval has the level of the comparison.
struct SignificanceFinding {
    SignificanceMethod method = SignificanceMethod::McNemar;
    std::optional<double> estimate;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<double> pValue; ///< two-sided
    Sentence undefined;           ///< why there are no figures; its message is empty when there are
    QList<Sentence> assumptions;  ///< what must hold for the figures to mean what they say

    bool hasFigures() const { return undefined.message.isEmpty(); }
};

/// Why rows of a predictions file were left out.
enum class PredictionFault { TooFewFields, TooLong, OpenQuote, NoRowId, NoLabel, NoPrediction, BadScore, RepeatedId };

struct RejectedPredictions {
    PredictionFault fault = PredictionFault::TooFewFields;
    qint64 count = 0;
    qint64 firstLine = 0; ///< 1-based

    /// "12 rows have no label; the first is line 7."
    Sentence sentence() const;
};

/// One of the two sides of a comparison.
struct PredictionSide {
    QString file; ///< path
    qint64 rows = 0;
    QList<RejectedPredictions> rejected;
    std::optional<double> accuracy; ///< over the paired rows, with Wilson's interval
    std::optional<double> accuracyLow;
    std::optional<double> accuracyHigh;
    std::optional<double> areaUnderRoc; ///< likewise
};

/// How predictions are read.
struct PredictionOptions {
    double confLevel = 0.95;
    QString positive = {};                ///< the label for which a high score speaks; empty = known words, as 0 and 1
    std::optional<double> threshold = {}; ///< a score above it counts as that class; none = 0.5, of probabilities alone
};

/// Two versions on the rows of one test set.
struct PredictionComparison {
    PredictionSide a;
    PredictionSide b;
    qint64 paired = 0; ///< rows of both files with the same label
    qint64 onlyInA = 0;
    qint64 onlyInB = 0;
    qint64 labelsDisagree = 0; ///< rows of both files that are left out because their labels differ
    bool knowsClasses = false; ///< whether each row is right or wrong; else the next four say nothing
    qint64 bothCorrect = 0;
    qint64 onlyACorrect = 0;
    qint64 onlyBCorrect = 0;
    qint64 neitherCorrect = 0;
    double confLevel = 0.95;
    quint64 seed = 1;
    int resamples = 20000;
    /// McNemar (or McNemarExact), Tango, PairedBootstrap, DeLong; each is there, with figures or the reason why it has
    /// none.
    QList<SignificanceFinding> findings;
    QStringList labels;    ///< of the paired rows, of many the first 20
    QList<Sentence> notes; ///< what casts doubt on the pairing: rows left out of it and why, unrelated models; those of
                           ///< one file alone are in its side
};

/// Two groups of versions that differ by their seeds.
struct SeedComparison {
    QString metric;
    std::vector<double> differences; ///< b - a, a pair of versions each
    bool pairedBySeed = false;       ///< else in the order of the groups
    qint64 trainRows = 0;
    qint64 testRows = 0;
    double confLevel = 0.95;
    SignificanceFinding finding;
};

} // namespace slipway
