#pragma once

#include "models/base/error.h"
#include "models/domain/decidinginterval.h"
#include "models/domain/experimentchecks.h"
#include "models/domain/experimentplan.h"

#include <QList>
#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace slipway {

/// One arm's data for one metric: x of n, or mean, sd (ddof 1) of n, with order statistics for a mean. Of finite
/// values.
struct ArmMetric {
    qint64 n = 0;
    qint64 x = 0;                                           ///< proportion: successes
    double mean = std::numeric_limits<double>::quiet_NaN(); ///< proportion: x / n; NaN when n is 0
    double sd = 0;
    qint64 notNumbers = 0;       ///< values that are NaN or infinite; not in n, and the metric is undefined then
    qint64 missing = 0;          ///< rows without a value; not in n
    qint64 users = 0;            ///< that the interval is over, by the delta method; 0 = it is over the rows
    std::optional<double> ciLow; ///< 95 % interval of the arm's own value: Wilson, or t
    std::optional<double> ciHigh;
    bool isWeighted = false;   ///< `mean` is that of the phases with the weights of the effect, and not x / n
    std::optional<double> p50; ///< type 7 quantiles, in the metric's unit; means only
    std::optional<double> p95;
    std::optional<double> p99;
};

/// A version of a registry, found by the name that an arm bears.
struct NamedVersion {
    QString id;     ///< REGISTRY/MODEL/VERSION
    QString semver; ///< empty when the source has none
};

struct Variant {
    QString arm;       ///< as the log writes it
    QString versionId; ///< id of the registry version with that version id; empty = no version of any registry
    bool isControl = false;
    qint64 n = 0;
    double share = 0; ///< of all counted rows
    std::optional<double> plannedShare;
    QString label; ///< as sentences call it: the version's semantic version, else the arm
};

/// A quantile of one arm, type 7, with its 95 % order-statistic interval where the arm has values enough.
struct ArmQuantile {
    double value = std::numeric_limits<double>::quiet_NaN();
    std::optional<double> ciLow;
    std::optional<double> ciHigh;
};

/// A quantile of both arms and its difference with the standard errors of Maritz and Jarrett.
struct QuantileResult {
    double probability = 0.5;
    ArmQuantile control;
    ArmQuantile treated;
    /// Reason code, as "too_few_for_quantile"; empty = the difference holds. In phases ("never_pooled") there are no
    /// values either, of users with several rows ("not_independent") no intervals.
    QString undefined;
    double diff = 0;
    double ciLow = 0;
    double ciHigh = 0;
    double pValue = 1;
    std::optional<double> resampledLow; ///< the percentile interval of the bootstrap, where few values are beyond it
    std::optional<double> resampledHigh;
};

/// The primary's effect in one phase, before the phases are combined.
struct PhaseEffect {
    qsizetype phase = 0; ///< place in ExperimentAnalysis::phases
    double diff = 0;
    double se = 0;
    double weight = 0; ///< share of the combined effect
};

/// What may be read of a difference at every look: the confidence sequence of a plan that is read at any time.
struct AnyLookReading {
    double ciLow = 0;
    double ciHigh = 0;
    double pValue = 1; ///< at this look
    std::optional<double> liftLow;
    std::optional<double> liftHigh;
    double diff = 0; ///< what it is made of (stats::confidenceSequence), for whoever computes it again
    double se = 0;
    double units = 0;
    double nStar = 0;
    double alpha = 0.05;
};

/// The difference's interval as the rule reads a guard rail.
struct GuardReading {
    double low = 0;
    double high = 0;
    double confLevel = 0.9;
};

/// One metric, one treatment against the control. Effects are treatment minus control, in the metric's unit;
/// `undefined` holds the reason code instead of figures (statistics.md, section 3).
struct MetricResult {
    MetricPlan plan;
    QString treatment;
    ArmMetric control;
    ArmMetric treated;
    QString undefined;      ///< reason code, as "no_variation"; empty = the figures hold
    QString testMethod;     ///< "two-proportion z, pooled" | "Fisher's exact" | "Welch's t" | that of the basis
    QString intervalMethod; ///< "Newcombe" | that of phases | "Welch"
    double diff = 0;
    double ciLow = 0;
    double ciHigh = 0;
    double pValue = 1;
    std::optional<double> lift;    ///< diff / |control|; nullopt when the control is 0, or a rate's count
    std::optional<double> liftLow; ///< Fieller (means), Katz's ratio less 1 (proportions)
    std::optional<double> liftHigh;
    QString liftMethod;
    double confLevel = 0.95;                 ///< of the difference and of the lift
    QList<QuantileResult> quantiles;         ///< P50, P95, P99; means only
    QList<PhaseEffect> phases;               ///< empty with one phase
    std::optional<double> varianceReduction; ///< by the covariate: 1 - (se / se without it)^2; `diff` is the adjusted
    std::optional<AnyLookReading> anyLook; ///< mode sequential: what counts; `ciLow` to `liftHigh` hold for one reading
    std::optional<GuardReading> guard;     ///< of a guard rail that is read once, or at planned looks
    std::optional<double> missingP;        ///< that both arms lack values alike; nullopt = none is missing
    bool missingDiffers = false;           ///< `missingP` below the plan's threshold for the split
};

/// A metric in one part of the data. These explore: nothing is decided by them.
struct SegmentResult {
    QString column;
    QString word;
    MetricResult result;
    double holmP = 1; ///< over all segments of the metric; 1 where it is undefined
    double bhP = 1;   ///< Benjamini and Hochberg
};

/// The decision rule's answer (statistics.md, section 6).
struct Verdict {
    QString recommendation; ///< "rollout", "rollback", "continue"
    QString reason; ///< reason code, as "primary_better"; "no_best_treatment" when several could be rolled out and
                    ///< none of them is shown to be the best
    bool blocked = false;
    bool retrospective = false;
    bool exploratory = false;  ///< the plan was changed after a look
    QList<Sentence> sentences; ///< why, in words with figures and n
    Sentence whatWouldChange;
    QList<DecidingInterval> intervals; ///< the primary's and the guard rails', as the rule read them
    QString treatment = {};            ///< the arm that the verdict is of; empty when a person is to choose one
    std::optional<qint64> moreRows;    ///< about so many until it can be decided, where more rows can help
};

/// A running always-valid reading of the primary: one point of the plot over time.
struct SequentialPoint {
    qint64 n = 0; ///< units of both arms so far
    double diff = 0;
    double ciLow = 0;
    double ciHigh = 0;
};

/// The share of values at or below x, per arm; at most 200 points.
struct DistributionCurve {
    QString metric;
    QString arm;
    std::vector<double> x;
    std::vector<double> share;
    QString label; ///< the variant's
};

/// How many values of each arm lie between the edges, and beyond them.
struct Histogram {
    QString metric;
    std::vector<double> edges;               ///< rising
    std::vector<std::vector<qint64>> counts; ///< per variant, one less than edges
    std::vector<qint64> below = {};          ///< per variant
    std::vector<qint64> above = {};
};

/// An arm of the data that the plan does not name. Its rows are set apart and take part in nothing.
struct StrayArm {
    QString name;
    qint64 rows = 0;
};

/// Everything the page and `experiment analyse` show of one experiment.
struct ExperimentAnalysis {
    QString name;
    ExperimentPlan plan;
    QList<Variant> variants; ///< control first
    QList<StrayArm> strays;
    QList<MetricResult> metrics;
    SampleRatioCheck srm;
    Verdict verdict;
    QList<Sentence> warnings; ///< users in both arms, rows of one user, arms that are no version, rejected rows
    RejectedRows rejected;
    qint64 rows = 0;
    std::optional<qint64> firstAtMs;
    std::optional<qint64> lastAtMs;
    /// Of the primary, without the covariate. Empty where it would pool phases, or count the rows of users.
    std::vector<SequentialPoint> sequence;
    Sentence whyNoSequence;      ///< where it is empty
    double sequenceLevel = 0.95; ///< of its intervals
    QString sequenceTreatment;   ///< the arm that it compares with the control
    QList<DistributionCurve> distributions;
    QList<Histogram> histograms; ///< number columns
    QString source;              ///< what was imported
    QList<TrafficGap> trafficGaps;
    std::optional<ShareChange> shareChange;
    QList<RatioFault> ratioFaults; ///< when the split is wrong
    QList<PhaseResult> phases;     ///< one where the plan names none
    QList<SegmentResult> segments; ///< the primary first
    UnitFacts units;
    QList<LookRecord> looks;            ///< oldest first, this one last
    std::optional<double> nominalAlpha; ///< group_sequential: what may be spent at this look, two-sided
};

/// What a query log holds, seen before it is imported.
struct LogOutline {
    struct Arm {
        QString name;
        qint64 rows = 0;
    };
    struct Column {
        QString name;
        MetricKind kind = MetricKind::Mean; ///< yes/no columns are proportions
        std::vector<double> means;          ///< one per arm, in the order of `arms`; NaN = the arm has no value
        RejectedRows rejected;              ///< values of another type than the column
    };
    QList<Arm> arms; ///< in the order of appearance
    /// A column that could answer yes or no: of two values, or of words that do.
    struct Answers {
        QString column;
        QStringList values;
        QString success; ///< the value that means yes; empty = it is not known, the column is no such metric yet
    };
    QList<Column> columns;  ///< those that can be a metric, in the order of appearance
    QList<Answers> answers; ///< without those that say true or 1
    qint64 rows = 0;
    RejectedRows rejected;
    QList<Sentence> notes;    ///< what is odd in the log and counts all the same
    bool isBeginning = false; ///< the log is long, and the rest of it was not read
};

/// One line of the list of experiments.
struct ExperimentSummary {
    QString name;
    QString source; ///< the imported files' names
    qint64 rows = 0;
    qint64 importedAtMs = 0;
    QString recommendation;
    QString reason;
    bool blocked = false;
    QString treatment = {}; ///< which of several is to be rolled out or back, as sentences call it; else empty
};

} // namespace slipway
