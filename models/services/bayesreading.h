#pragma once

#include "models/domain/experiment.h"
#include "models/domain/readingtable.h"

namespace slipway {

/// What a person asks of the Bayesian view.
struct BayesQuestion {
    double priorAlpha = 1; ///< of rates: Beta(alpha, beta)
    double priorBeta = 1;
    double equivalent = 0; ///< effects smaller than this are as good as none, in the metric's unit; 0 = not asked
};

/// The smallest worthwhile gain, else the margin, else a hundredth of the control's value.
double usualEquivalence(const MetricResult &result);

/// Whether the rows of a metric may be counted together, each for itself: not in phases of different splits, not where
/// the rows of a user belong together, not after a covariate. Rates have a Beta prior then.
bool countsRows(const ExperimentAnalysis &analysis, const MetricResult &result);

/// The chance to win, the expected losses, the interval and the chance of practical equivalence of one metric, every
/// treatment a row: rates by Beta priors, means by a flat one. Where countsRows() is false, the normal posterior of the
/// analysis' own difference, with a flat prior. With the note that these figures allow no looking at any time. Pure.
ReadingTable bayesTable(const ExperimentAnalysis &analysis, const QString &metric, const BayesQuestion &question);

} // namespace slipway
