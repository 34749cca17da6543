#pragma once

#include "models/domain/traininghistory.h"

namespace slipway {

/// Something to read off the curves of one metric, at one place of one curve. Better means lower where
/// lowerIsBetter() says so of the metric, else higher. Values that are not finite take part only where it says so.
struct CurveFinding {
    enum class Kind {
        /// The best value. `amount`: how much worse the last one is.
        Best,
        /// The last finite value. `amount`: its change over the last `points` points, negative when falling; `points`
        /// is
        /// 10, or 0 for fewer than 12 finite points.
        Last,
        /// Training against validation at the last step both have, on the validation curve. `amount` is their distance,
        /// `share` that of |training| (NaN when that is 0), `since` the common step at two thirds of the way and
        /// `sinceShare` what the share was there.
        Gap,
        /// From this common step on validation is worse than training by more than wideGap of |training|, and stays so
        /// to the end; by medians of five (fewer at the ends). `share`: how much it is at the end.
        GapOpened,
        /// From this step on the best value improved by no more than plateauShare of the whole improvement: from the
        /// median of the first five (at most a tenth of all) to the best. `amount` is that rest, `points` how many
        /// follow: at least 10 and a fifth of all.
        Plateau,
        /// The last point of use: behind it there are only values that are not finite, `points` of them; `since` is the
        /// first.
        NotFinite,
        /// The best point, behind which the curve came out worse than it began: the median of its last twentieth (at
        /// least three points) is worse than that of the first five (at most a tenth). `amount`: by how much.
        Divergence,
        /// The best point of a validation curve that is worse at its end (median as of Divergence) by more than
        /// turnShare of the whole improvement, while training became better from here to the end. `amount`: by how
        /// much.
        Overfitting,
        /// The largest of `points` spikes: a value away from the median of itself and two neighbours to each side
        /// (fewer at
        /// the ends, but as many to each side) by more than ten times what is usual (1.4826 times the median of all
        /// such distances) and by more than
        /// spikeShare
        /// of the distance between the 5th and 95th percentile. Neighbouring ones are one. `amount`: how far away.
        Spike,
    };
    static constexpr double wideGap = 0.05;
    static constexpr double plateauShare = 0.01;
    static constexpr double turnShare = 0.05;
    static constexpr double spikeShare = 0.05;

    Kind kind = Kind::Best;
    QString metric;                  ///< of the family
    Split split = Split::Validation; ///< of the curve
    bool hasOtherSplit = false;      ///< whether the family has another curve to tell it from
    double step = 0;                 ///< the place
    double value = 0;                ///< there
    double amount = 0;
    int points = 0;
    double share = 0;
    double since = 0;
    double sinceShare = 0;
};

/// All there is to read, in the order of the kinds; Last, NotFinite and Spike only where the metric's name does not say
/// which way is better, and no Best of values that are all the same. About the validation curve, or the only one there
/// is; NotFinite and Spike about each curve. Empty when the family has no finite value. Takes about 0.1 µs a point.
QList<CurveFinding> findingsOf(const CurveFamily &family);

/// Whether it should worry: NotFinite, Divergence, Overfitting, GapOpened, Spike.
bool isWarning(CurveFinding::Kind kind);

} // namespace slipway
