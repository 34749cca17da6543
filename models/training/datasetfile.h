#pragma once

#include "models/base/result.h"
#include "models/training/dataprocess.h"

#include <QString>

namespace slipway {

/// "pr_impact_training.csv".
QString datasetFileName(const DataProcess &process, DataPurpose purpose);

/// Writes rows as CSV: a line with the names of the features and of the outcome, then a line a row, lines
/// ending in \n. Every value is the shortest text that reads back as the same float. Atomic.
Status writeDataset(const QString &path, const DataProcess &process, const LabelledRows &data);

/// Reads what writeDataset() wrote, or a person's file of the same shape. Corrupt, with file and line, for
/// another head line, a line with another number of values, what is no finite number, an outcome other than 0
/// and 1, no rows, or rows of one outcome only.
Result<LabelledRows> readDataset(const QString &path, const DataProcess &process);

} // namespace slipway
