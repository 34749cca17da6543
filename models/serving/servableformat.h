#pragma once

#include "models/base/result.h"

#include <QString>

namespace slipway {

/// Whether this server can serve a model file, by its first bytes. Unsupported says what the file is and which kind of
/// server can serve it; what is not known passes, for a trial to tell. NotFound, Unreadable.
Status checkServableFormat(const QString &path);

} // namespace slipway
