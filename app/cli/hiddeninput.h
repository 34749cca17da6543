#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/storage/secrets/secretbytes.h"

#include <QString>

namespace slipway {

/// Reads one line of a secret: from a person at a terminal without showing what she types, after `prompt` on standard
/// error; else from standard input, whose first line it is. InvalidArgument: nothing came, or more than 8 kB.
Result<SecretBytes> readHiddenLine(const QString &prompt, const Progress &progress);

} // namespace slipway
