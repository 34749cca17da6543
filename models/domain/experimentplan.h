#pragma once

#include <QList>
#include <QStringList>

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
    /// The share of the control's mean from which `margin` was fixed when the plan was made; nullopt = given as it is.
    std::optional<double> relativeMargin = {};

    bool operator==(const MetricPlan &) const = default;
};

/// From `fromMs` on traffic was to follow another split (a canary that grows from 5 to 25 to 50 %).
struct PlannedPhase {
    qint64 fromMs = 0;         ///< UTC
    std::vector<double> split; ///< as ExperimentPlan::split
};

/// What becomes of units that were in more than one arm.
enum class SharedUnits { Kept, Excluded };

/// What an experiment was to decide and how; the defaults are those of the command line (`experiment import`).
struct ExperimentPlan {
    QString control;           ///< arm name, as the log writes it
    QStringList arms;          ///< that were planned, in the order of the shares; empty = those of the data
    std::vector<double> split; ///< planned shares, control first, then the arms in order; empty = not given
    QList<MetricPlan> metrics; ///< primary first, then guard rails, then others
    QString objective = QStringLiteral("superiority"); ///< or "non_inferiority"
    QString mode = QStringLiteral("fixed");            ///< or "group_sequential", "sequential" (always valid)
    QString unit = QStringLiteral("row");              ///< or "user": a metric is then a ratio of sums over users
    double alpha = 0.05;
    double srmThreshold = 0.001;
    qint64 minN = 100;
    /// Units of the arm with the smallest share, the others in proportion; nullopt = the present size: the verdict is
    /// then retrospective.
    std::optional<qint64> plannedPerArm;
    double power = 0.8;
    int plannedLooks = 5;       ///< group_sequential: as many equal steps, drawn; those that are taken are what counts
    int minDays = 0;            ///< no verdict before data of as many days
    QString covariate;          ///< a number column known before the assignment (CUPED); empty = none
    QList<PlannedPhase> phases; ///< rising; `split` holds before the first of them
    SharedUnits sharedUnits = SharedUnits::Kept;
    bool exploratory = false;       ///< it was changed after a look: at most "continue"
    std::optional<qint64> madeAtMs; ///< nullopt: the defaults, nobody made a plan
    QString hash;                   ///< SHA-256 (hex) over all that decides
    QString seenIn = {};            ///< the experiment as which its data was looked at before it was made; empty = none
    qint64 seenAtMs = 0;            ///< UTC
};

} // namespace slipway
