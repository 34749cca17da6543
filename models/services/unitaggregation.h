#pragma once

#include "models/domain/experimentdata.h"
#include "models/storage/experimentfolder.h"

#include <vector>

namespace slipway {

/// Where each row of an experiment belongs. Borrowed.
struct RowPlaces {
    static constexpr quint8 noArm = 0xff;

    size_t arms = 0;
    size_t phases = 1;
    quint32 units = 0;
    const std::vector<quint8> &armOf;   ///< noArm = does not count
    const std::vector<quint32> &unitOf; ///< empty: rows are the units
    const std::vector<quint8> &phaseOf; ///< empty with one phase

    bool isIn(size_t phase, size_t row) const { return phaseOf.empty() || phaseOf[row] == phase; }
};

/// The units of each phase.
std::vector<PhaseUnits> unitsByPhase(const RowPlaces &rows);

/// Adds to each arm the sums over its users, per phase. Reads the column once per arm and phase; 12 bytes a user.
Status addUnitSums(const ExperimentFolder &folder, size_t column, const RowPlaces &rows, MetricFigures &metric);

/// Adds to each arm how the metric goes with a covariate (a value per row), per phase: over rows, or over users, whose
/// covariate is the mean of their rows and who count with what they add to the mean over all rows (linearised).
Status addCovariate(const ExperimentFolder &folder, size_t column, const RowPlaces &rows,
                    const std::vector<double> &covariate, MetricFigures &metric);

/// The rows that have a unit, those of one unit together; in their order otherwise.
std::vector<quint32> rowsByUnit(const std::vector<quint32> &unitOf, quint32 units);

/// Which parts of the data each row is in. Borrowed.
struct SegmentPlaces {
    static constexpr quint8 noSegment = 0xff;

    const std::vector<std::vector<quint8>> &segmentOf; ///< per text column: place among the segments, or noSegment
    const std::vector<quint32> &rowsByUnit;
};

/// Adds to the last metric of each segment the sums over its users, per arm and phase. Reads the column once; 8 bytes a
/// row.
Status addSegmentUnits(const ExperimentFolder &folder, size_t column, const RowPlaces &rows, const SegmentPlaces &parts,
                       std::vector<SegmentFigures> &segments);

} // namespace slipway
