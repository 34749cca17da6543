#pragma once

#include "models/base/error.h"
#include "models/domain/experimentchecks.h"

#include <QStringList>

namespace slipway {

/// What is odd in a log and was read all the same, with counts: rows of something else, keys that a line names twice,
/// byte order marks. Pure.
QList<Sentence> notesOn(qint64 leftOut, const RejectedRows &repeatedKeys, const QStringList &markedFiles);

} // namespace slipway
