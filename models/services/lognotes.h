#pragma once

#include "models/base/error.h"
#include "models/domain/querylog.h"

namespace slipway {

/// What is odd in a log and was read all the same, with counts: keys that a line names twice, byte order marks. Pure.
QList<Sentence> notesOn(const QueryLog &log);

} // namespace slipway
