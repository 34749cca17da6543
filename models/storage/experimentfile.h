#pragma once

#include "models/base/result.h"
#include "models/domain/querylog.h"

namespace slipway {

// The imported columns of one experiment, a file each below DATA/experiments/.
//
// Own binary format and not SQLite: an analysis reads whole columns in one go and never a row, a million rows
// are 30 MB instead of 60, and one checksum says whether all of it is intact. Written once, atomically, never
// changed:
//   8 bytes "SLIPEXP2", SHA-256 of all that follows (32 bytes), then a QDataStream (Qt 6.0, little endian,
//   doubles) of row count, arm column, arms, rejected rows, users, and the columns with their rejected values;
//   each array as plain numbers, one per row. "SLIPEXP1" is the same without the columns' rejected values.

Status writeExperimentFile(const QString &path, const QueryLog &log);

/// NotFound, Unreadable, Corrupt (truncated, damaged or no such file; the sentence says to import the log
/// again).
Result<QueryLog> readExperimentFile(const QString &path);

} // namespace slipway
