#pragma once

#include "models/base/error.h"

#include <QList>
#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace slipway {

enum class Direction { HigherIsBetter, LowerIsBetter };
enum class MetricKind { Proportion, Mean };
enum class MetricRole { Primary, Guardrail, Other };

/// One metric of a plan. `margin` and `minEffect` are positive, absolute, in the metric's unit (0.01 = one point).
struct MetricPlan {
    QString name; ///< the log's column
    MetricKind kind = MetricKind::Mean;
    Direction direction = Direction::HigherIsBetter;
    MetricRole role = MetricRole::Other;
    std::optional<double> margin;    ///< guard rails
    std::optional<double> minEffect; ///< primary: smallest worthwhile gain
};

/// What an experiment was to decide and how; the defaults are those of the command line (`experiment import`).
struct ExperimentPlan {
    QString control;           ///< arm name, as the log writes it
    std::vector<double> split; ///< planned shares, control first, then the arms in order; empty = not given
    QList<MetricPlan> metrics; ///< primary first, then guard rails, then others
    QString objective = QStringLiteral("superiority"); ///< or "non_inferiority"
    QString mode = QStringLiteral("fixed");            ///< or "sequential"
    QString unit = QStringLiteral("row");
    double alpha = 0.05;
    double srmThreshold = 0.001;
    qint64 minN = 100;
    std::optional<qint64> plannedPerArm; ///< nullopt = the present size: the verdict is then retrospective
};

/// One arm's data for one metric: x of n, or mean, sd (ddof 1) of n, with order statistics for a mean. Of finite
/// values.
struct ArmMetric {
    qint64 n = 0;
    qint64 x = 0;                                           ///< proportion: successes
    double mean = std::numeric_limits<double>::quiet_NaN(); ///< proportion: x / n; NaN when n is 0
    double sd = 0;
    qint64 notNumbers = 0;       ///< values that are NaN or infinite; not in n, and the metric is undefined then
    std::optional<double> ciLow; ///< 95 % interval of the arm's own value: Wilson, or t
    std::optional<double> ciHigh;
    std::optional<double> p50; ///< type 7 quantiles, in the metric's unit; means only
    std::optional<double> p95;
    std::optional<double> p99;
};

/// One line of a query log became one unit; a line, or a value, that could not be read is counted and never dropped
/// silently.
struct RejectedRows {
    qint64 count = 0;
    qint64 firstLine = 0; ///< 1-based
    QString firstReason;
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

/// One metric, one treatment against the control. Effects are treatment minus control, in the metric's unit;
/// `undefined` holds the reason code instead of figures (statistics.md, section 3).
struct MetricResult {
    MetricPlan plan;
    QString treatment;
    ArmMetric control;
    ArmMetric treated;
    QString undefined;      ///< reason code, as "no_variation"; empty = the figures hold
    QString testMethod;     ///< "two-proportion z, pooled" | "Welch's t"
    QString intervalMethod; ///< "Newcombe" | "Welch"
    double diff = 0;
    double ciLow = 0;
    double ciHigh = 0;
    double pValue = 1;
    std::optional<double> lift;    ///< diff / |control|; nullopt when the control is 0
    std::optional<double> liftLow; ///< Fieller (means), ratio of Newcombe's ends to the control's rate (proportions)
    std::optional<double> liftHigh;
    QString liftMethod;
};

struct SampleRatioCheck {
    bool checked = false; ///< false: no split was given, there is nothing to check
    double statistic = 0;
    int df = 0;
    double pValue = 1;
    double threshold = 0.001;
    bool mismatch = false;
    QString undefined; ///< reason code
};

/// The decision rule's answer (statistics.md, section 6).
struct Verdict {
    QString recommendation; ///< "rollout", "rollback", "continue"
    QString reason; ///< reason code, as "primary_better"; "no_best_treatment" when several could be rolled out and
                    ///< none of them is shown to be the best
    bool blocked = false;
    bool retrospective = false;
    QList<Sentence> sentences; ///< why, in words with figures and n
    Sentence whatWouldChange;
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

/// Everything the page and `experiment analyse` show of one experiment.
struct ExperimentAnalysis {
    QString name;
    ExperimentPlan plan;
    QList<Variant> variants; ///< control first
    QList<MetricResult> metrics;
    SampleRatioCheck srm;
    Verdict verdict;
    QList<Sentence> warnings; ///< users in both arms, rows of one user, arms that are no version, rejected rows
    RejectedRows rejected;
    qint64 rows = 0;
    std::optional<qint64> firstAtMs;
    std::optional<qint64> lastAtMs;
    std::vector<SequentialPoint> sequence;
    QList<DistributionCurve> distributions;
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
    QList<Arm> arms;       ///< in the order of appearance
    QList<Column> columns; ///< those that can be a metric, in the order of appearance
    qint64 rows = 0;
    RejectedRows rejected;
    QList<Sentence> notes; ///< what is odd in the log and counts all the same
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
};

} // namespace slipway
