#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace slipway {

/// How often rows, or values, could not be read for one reason.
struct RejectedReason {
    QString reason;
    qint64 count = 0;
    qint64 firstLine = 0; ///< 1-based
};
/// One line of a query log became one unit; a line, or a value, that could not be read is counted and never dropped
/// silently.
struct RejectedRows {
    qint64 count = 0;
    qint64 firstLine = 0; ///< 1-based
    QString firstReason;
    QList<RejectedReason> reasons = {}; ///< in the order of appearance; their counts add up to `count`
};

struct SampleRatioCheck {
    bool checked = false; ///< false: no split was given, there is nothing to check
    double statistic = 0;
    int df = 0;
    double pValue = 1;
    double threshold = 0.001;
    bool mismatch = false;
    QString undefined;          ///< reason code
    bool areUsers = false;      ///< that are counted: distinct ones; else rows
    std::vector<qint64> counts; ///< per variant
};

/// Where a wrong split comes from: a part of the data whose own split is wrong, the clearest first.
struct RatioFault {
    QString by;                 ///< "day", "source", or the name of a text column
    QString value;              ///< as "2024-03-01", a file's name, or a word
    std::vector<qint64> counts; ///< per variant
    double pValue = 1;          ///< Holm over the parts of the same kind
    bool explains = false;      ///< the rest of the data is split as planned
};

/// An arm that should have had traffic and had none, or far less than its share.
struct TrafficGap {
    QString arm;
    qint64 fromMs = 0; ///< days, UTC; both 0 where the data has no times
    qint64 toMs = 0;
    double expected = 0;
    qint64 seen = 0;
};

/// A day from which on an arm gets another share of the traffic than before, although one split is read for all.
struct ShareChange {
    QString arm;
    qint64 fromMs = 0; ///< UTC
    double before = 0;
    double after = 0;
};

/// A stretch of time with one planned split.
struct PhaseResult {
    std::optional<qint64> fromMs; ///< nullopt: from the beginning
    std::vector<double> split;    ///< per variant, adding up to 1; empty = not given
    std::vector<qint64> counts;   ///< per variant
    SampleRatioCheck srm;
};

/// Units and how they lie over the arms.
struct UnitFacts {
    qint64 units = 0;       ///< 0: the data names none
    qint64 rows = 0;        ///< that name a unit
    qint64 severalRows = 0; ///< units with more than one row
    qint64 severalArms = 0; ///< units that were in more than one arm
    qint64 sharedRows = 0;  ///< rows of these
    bool excluded = false;  ///< the rows of these do not count
};

/// A reading of the verdict while data was there: what a person has seen cannot be unseen.
struct LookRecord {
    qint64 atMs = 0;
    QString who;
    QString planHash;
    qint64 rows = 0;
    double information = 0;          ///< of the planned size, 0 to 1; 0 when none was planned
    std::optional<double> criticalZ; ///< group_sequential: the boundary at this look
    QString recommendation;
    QString reason;
};

} // namespace slipway
