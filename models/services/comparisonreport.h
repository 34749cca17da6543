#pragma once

#include "models/domain/report.h"
#include "models/services/comparisonservice.h"

namespace slipway {

/// What a report of a comparison says.
struct ComparisonReportOptions {
    bool onlyDifferences = false;
    QString bestOf; ///< the metric at whose best step the curves are read; empty = none
    qint64 madeAtMs = 0;
};

/// The comparison as a report without figures, in the application's language: the versions, what each lacks, every
/// section as a table with a column for each version, or with a row for each of more than 20. A version alone makes a
/// report of what it says.
Report comparisonReport(const ComparedVersions &compared, const ComparisonReportOptions &options);

/// The figures of a comparison as CSV, every one or those that differ: section, name, then a column for each version,
/// named by its id. Numbers with all their digits.
QByteArray comparisonAsCsv(const Comparison &comparison, bool onlyDifferences);

} // namespace slipway
