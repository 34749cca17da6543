#pragma once

#include "models/domain/experiment.h"
#include "models/domain/readingtable.h"

namespace slipway {

// The figures of an experiment as tables, each cell with its source: what the page and the report show. Pure.

/// Of one metric: the arms with n, value and interval; the effects with lift, p value and method; for a mean the
/// quantiles. Every treatment is a row of the effects.
QList<ReadingTable> metricTables(const ExperimentAnalysis &analysis, const QString &metric);

enum class SegmentAdjustment { Holm, BenjaminiHochberg };
/// The primary in the parts of the data, with adjusted p-values and the warning that they explore. Empty without
/// segments.
ReadingTable segmentTable(const ExperimentAnalysis &analysis, SegmentAdjustment adjustment);
/// Parts of the data whose own split is wrong, the clearest first. Empty when there are none.
ReadingTable faultTable(const ExperimentAnalysis &analysis);
/// When somebody read the verdict, and what it was. Empty without looks.
ReadingTable lookTable(const ExperimentAnalysis &analysis);
/// Stretches of time with a planned split each. Empty when there is but one.
ReadingTable phaseTable(const ExperimentAnalysis &analysis);

} // namespace slipway
