#pragma once

#include "models/domain/traininghistory.h"

namespace slipway {

/// Something to read off the curves of one metric, at one place of one curve. Better means lower where
/// lowerIsBetter() says so of the metric, else higher. Values that are not finite take part only where it says so.
///
/// What a level is: at the begin the median of the first five values (at most a tenth of all), at the end that of the
/// last twentieth (at least three). Nothing is a finding that chance alone makes of a level curve: differences of
/// levels and of single values count from four standard errors on, by CurveNoise (curvelevels.h), which also says what
/// the best of many values is by chance. A curve of fewer than `fewPoints` finite values has Best, Last, Gap and what
/// is not finite, nothing else.
struct CurveFinding {
    enum class Kind {
        /// The best value. `amount`: how much worse the last one is. isClear: the curve has turned (Overfitting), or,
        /// with fewer than fewPoints, lost more than turnShare of the whole improvement.
        Best,
        /// The last finite value. `amount`: its change over the last `points` points, negative when falling; `points`
        /// is 10, or 0 where there is nothing to say: below fewPoints, on a plateau, and where two values differ so
        /// much by chance.
        Last,
        /// Training against validation at the last step both have, on the validation curve. `amount` is by how much
        /// validation is worse, negative when it is better; `share` that of |training|; `since` the common step at two
        /// thirds of the way and `sinceShare` what the share was there (the median of five, fewer at the ends). A share
        /// is NaN where |training| is below a twentieth of what the training curve moved (5th to 95th percentile), or
        /// 0, and for a share above 10. isClear: at the end (level) the share lies above wideGap, beyond chance.
        Gap,
        /// From this common step on validation is worse than training by more than wideGap of |training| (or of the
        /// twentieth named above, where that is more), and stays so to the end; by medians of five (fewer at the ends).
        /// At least 10 common steps and a twentieth of all follow, a twentieth precede, and the median share from there
        /// on is above the one
        /// before beyond chance. `share`: how much it is at the end.
        GapOpened,
        /// As GapOpened, but it was open when the curves began, or opened in their first twentieth: from this common
        /// step on. `points`: how many common steps precede it. The median share of all is above wideGap beyond chance.
        /// Of |training| alone, where the rest closes with it. `share`: the median of those that Gap would name.
        GapStays,
        /// From this step on the best value improved by no more than plateauShare of the whole improvement, or two
        /// standard deviations of the noise where that is more. `amount` is that rest, `points` how many follow: at
        /// least 10 and a fifth of all. Before it the level improved beyond chance, and it stays: a curve that turned
        /// (Overfitting) is no plateau.
        Plateau,
        /// The last point of use: behind it there are only values that are not finite, `points` of them; `since` is the
        /// first. A curve that has none at all, beside one that has: at its first step, `value` is NaN.
        NotFinite,
        /// The point before the first value that is not finite (or the first point), where finite ones follow.
        /// `points`:
        /// how many such values; `since` is the first.
        Holes,
        /// The best point, behind which the curve came out worse than it began, by levels and beyond chance. `amount`:
        /// by how much the last value is worse than the first, which by chance may be nothing.
        Divergence,
        /// The best point of a validation curve that has turned: five points and a twentieth of all follow, its end
        /// (level) is worse than the best by more than turnShare of the whole improvement, beyond what the best of so
        /// many values is by chance, while training became better from there to the end, beyond chance. `amount`: by
        /// how much the last value is worse, as for Best.
        Overfitting,
        /// The largest of `points` spikes, then up to mostSpikes others in their order, whose `points` are 0: a value
        /// away from the median of itself and two neighbours to each side (fewer at the ends, but as many to each
        /// side) by more than ten times what is usual (1.4826 times the median of all such distances), beyond what a
        /// single value does by chance, and by more than spikeShare of the distance between the 5th and 95th
        /// percentile. The last value, which has no neighbour behind it, is held against the one before it, and what is
        /// usual are the distances of neighbours. Neighbouring spikes are one. `amount`: how far away.
        Spike,
    };
    static constexpr std::size_t fewPoints = 12;
    static constexpr double wideGap = 0.05;
    static constexpr double plateauShare = 0.01;
    static constexpr double turnShare = 0.05;
    static constexpr double spikeShare = 0.05;
    static constexpr int mostSpikes = 20;
    static constexpr std::size_t tail = 10;            ///< points of Last
    static constexpr std::size_t shortestOpening = 10; ///< common steps of GapOpened
    static constexpr std::size_t shortestPlateau = 10; ///< points that follow
    static constexpr std::size_t shortestTurn = 5;     ///< points that follow
    static constexpr double plateauNoise = 2;          ///< standard deviations
    static constexpr double spikeFactor = 10;

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
    bool isClear = false; ///< beyond what chance does
};

/// All there is to read, in the order of the kinds; Last, NotFinite, Holes and Spike only where the metric's name does
/// not say which way is better, and no Best of values that are all the same. About the curve that readCurves() chooses;
/// NotFinite, Holes and Spike about each curve. Empty when the family has no finite value. Takes about 0.1 µs a point.
QList<CurveFinding> findingsOf(const CurveFamily &family);

/// Whether it should worry: NotFinite, Holes, Divergence, Overfitting, GapOpened, GapStays, Spike.
bool isWarning(CurveFinding::Kind kind);

} // namespace slipway
