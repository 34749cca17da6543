#pragma once

#include "models/domain/logmapping.h"
#include "models/storage/experimenttable.h"

#include <QStringList>

namespace slipway {

/// What makes the logs of an import known again, also when they have grown or were renamed since: the digests of their
/// beginnings (64 KiB), and which of their rows count. Another order of the rows is another log. Not readable: none.
QList<SeenLog> seenLogsOf(const QStringList &files, const LogMapping &mapping);

/// The first of `known` that was looked at before `beforeMs` and with which a log of `files` begins.
std::optional<SeenLog> seenBefore(const QStringList &files, const LogMapping &mapping, const QList<SeenLog> &known,
                                  qint64 beforeMs);

} // namespace slipway
