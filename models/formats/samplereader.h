#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/drift.h"

#include <optional>

namespace slipway {

/// Two periods of one file: the rows whose `timeColumn` lies before `atMs` are the reference.
struct PeriodCut {
    QString timeColumn;
    qint64 atMs = 0; ///< UTC
};

/// Reads rows of features or predictions from a CSV file: a header, then a row a line, comma, semicolon or tab between
/// (what the header has most of). A column is numbers when every field of it that is not empty is one, or 95 in a
/// hundred are and more than 20 differ: the others are then counted apart. "NaN" and infinite ones are missing values.
/// Streams the file; values are kept, 8 bytes a number. A row with another number of fields, or an unclosed quote, is
/// counted as rejected; so is one whose time cannot be read, where periods are cut. A column of more than 10 000 words
/// is left out and named. NotFound, Unreadable, Corrupt (no header or no row), Cancelled.
Result<FeatureSample> readSample(const QString &path, Progress &progress);
/// InvalidArgument: no such column.
Result<std::pair<FeatureSample, FeatureSample>> readPeriods(const QString &path, const PeriodCut &cut,
                                                            Progress &progress);

} // namespace slipway
