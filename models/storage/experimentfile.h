#pragma once

#include "models/base/result.h"
#include "models/domain/querylog.h"

namespace slipway {

// The imported columns of one experiment as they were kept before they had a folder of their own
// (experimentfolder.h); only read, to be written there:
//   8 bytes "SLIPEXP1" to "SLIPEXP3", SHA-256 of all that follows (32 bytes), then a QDataStream (Qt 6.0, little
//   endian, doubles) of row count, arm column, arms, rejected rows, (3: odd lines), users, and the columns with (2)
//   their rejected values; each array as plain numbers, one per row.

/// NotFound, Unreadable, Corrupt (truncated, damaged or no such file; the sentence says to import the log
/// again).
Result<QueryLog> readExperimentFile(const QString &path);

} // namespace slipway
