#pragma once

#include "models/artifacts/booster.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace slipway {

/// What XGBoost is told; names and meaning as in XGBoost's own parameter list.
struct TrainingParameters {
    int rounds = 0; ///< num_boost_round
    int maxDepth = 0;
    double eta = 0;
    double subsample = 1;
    int seed = 0;
};

/// Rows with their outcomes (0 or 1), and what the columns are called.
struct LabelledRows {
    QStringList featureNames;
    QStringList featureTypes; ///< "float", "int" or "i" (0 or 1), one per column
    FloatRows rows;
    std::vector<float> outcomes;
};

/// Both data sets after one boosting round. Accuracy is 1 - XGBoost's "error" (probability above 0.5).
struct TrainingRound {
    double loss = 0; ///< mean logarithmic loss, natural logarithm
    double validationLoss = 0;
    double accuracy = 0;
    double validationAccuracy = 0;
};

struct TrainedBooster {
    Booster booster;
    QByteArray bytes; ///< UBJSON, with feature names and types
    std::vector<TrainingRound> rounds;
    std::vector<double> importance; ///< per column: its share of the total gain of all splits; sums to 1
};

/// Trains a binary:logistic model by XGBoost's C library (tree_method hist, one thread): the same data,
/// parameters and library give the same bytes. Train several at once on threads of their own to use more
/// cores.
class BoosterTrainer
{
public:
    /// Objective and evaluation metrics that every training uses.
    static constexpr auto objective = "binary:logistic";
    static constexpr auto treeMethod = "hist";

    /// Blocks. Cancelled between two rounds; InvalidArgument when the data or a parameter cannot be used.
    static Result<TrainedBooster> train(const TrainingParameters &parameters, const LabelledRows &training,
                                        const LabelledRows &validation, Progress &progress);
};

} // namespace slipway
