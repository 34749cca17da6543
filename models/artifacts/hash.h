#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace slipway {

/// SHA-256 of a regular file as lower-case hex, read in blocks. Blocks; any thread; can be cancelled.
Result<QString> sha256OfFile(const QString &path, Progress &progress);

/// SHA-256 of bytes as lower-case hex.
QString sha256(const QByteArray &bytes);

} // namespace slipway
