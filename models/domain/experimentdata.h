#pragma once

#include "models/base/unitsums.h"
#include "models/domain/experimentchecks.h"
#include "models/domain/experimentplan.h"

#include <array>
#include <limits>

namespace slipway {

/// Count, mean and sum of squared distances from it, as values arrive (Welford); merged as Chan, Golub and LeVeque
/// (1979).
struct Moments {
    double n = 0;
    double mean = 0;
    double squares = 0;

    void add(double value)
    {
        ++n;
        const double before = value - mean;
        mean += before / n;
        squares += before * (value - mean);
    }
    void merge(const Moments &other)
    {
        if (other.n == 0)
            return;
        const double total = n + other.n;
        const double apart = other.mean - mean;
        squares += other.squares + apart * apart * n * other.n / total;
        mean += apart * other.n / total;
        n = total;
    }
};

struct QuantileFigures {
    double probability = 0.5;
    double value = 0;
    std::optional<double> ciLow; ///< order statistics, 95 %
    std::optional<double> ciHigh;
    std::optional<double> se;           ///< Maritz and Jarrett
    std::vector<double> resampled = {}; ///< what it is in resamples, rising; where an arm has few values beyond it
    std::vector<double> chances = {};   ///< of each of these
};

/// One metric of one arm, as far as a verdict and a page need it.
struct ArmFigures {
    double n = 0; ///< finite values
    qint64 missing = 0;
    qint64 notNumbers = 0;
    double mean = std::numeric_limits<double>::quiet_NaN();
    double sd = 0;                          ///< of numbers, n - 1
    std::vector<QuantileFigures> quantiles; ///< of numbers: P50, P95, P99
    std::vector<double> curveX;             ///< of numbers: shares of values at or below
    std::vector<double> curveShare;
    std::vector<qint64> histogram;
    std::vector<Moments> steps;            ///< as the data came, by time when every row has one
    std::vector<Moments> phases;           ///< empty with one phase
    std::vector<UnitSums> units;           ///< per phase, when the unit is the user
    std::vector<CovariateSums> covariates; ///< per phase, when the plan names one
};

struct MetricFigures {
    QString name;
    MetricKind kind = MetricKind::Mean;
    RejectedRows rejected;
    std::vector<double> edges; ///< of the histograms
    std::vector<ArmFigures> arms;
};

/// One metric of one arm in a part of the data.
struct SegmentArm {
    std::vector<Moments> phases; ///< at least one
    std::vector<UnitSums> units; ///< per phase, when the unit is the user
};

/// The rows with one word in a text column.
struct SegmentFigures {
    QString column;
    QString word;
    std::vector<qint64> rows;                     ///< per arm
    std::vector<std::vector<SegmentArm>> metrics; ///< per metric and arm
};

/// The distinct units of a phase; one that was in several arms is counted in each.
struct PhaseUnits {
    std::vector<qint64> perArm;
    qint64 distinct = 0;
};

struct SourceFigures {
    QString name;
    std::vector<qint64> rows; ///< per arm
};

/// All of an experiment's data that verdict and page are made from: some kilobytes, whatever the number of rows. Kept
/// in the ledger; made again from the rows when a plan asks for other phases, another unit or covariate.
struct ExperimentData {
    QString armColumn;
    QStringList arms;      ///< in the order of appearance
    QString statedControl; ///< the arm that a summary calls the control; not kept
    std::vector<qint64> rowsPerArm;
    std::vector<qint64> unitsPerArm; ///< when the unit is the user
    qint64 rows = 0;                 ///< that count
    RejectedRows rejected;
    RejectedRows repeatedKeys;
    RejectedRows badTimes;
    QStringList markedFiles;
    UnitFacts units;
    std::optional<qint64> firstAtMs;
    std::optional<qint64> lastAtMs;
    qint64 futureRows = 0;                   ///< whose time lies after the import
    qint64 firstDay = 0;                     ///< days since 1970, UTC
    std::vector<std::vector<qint64>> days;   ///< per day and arm
    std::vector<std::vector<qint64>> phases; ///< per phase and arm; empty with one phase
    std::vector<SourceFigures> sources;
    std::vector<MetricFigures> metrics; ///< in the order of the columns
    std::vector<SegmentFigures> segments;
    bool isSummary = false;             ///< figures were imported, there are no rows
    qint64 leftOut = 0;                 ///< rows of the log that are of another test, or of none
    qint64 uncheckedRequests = 0;       ///< rows of which it is not known whether they tell a request again
    std::vector<PhaseUnits> phaseUnits; ///< at least one where the data names units
    qint64 rowsBeforePlan = 0;          ///< whose time lies before the plan was made

    const MetricFigures *metric(const QString &name) const
    {
        for (const MetricFigures &one : metrics) {
            if (one.name == name)
                return &one;
        }
        return nullptr;
    }
};

} // namespace slipway
