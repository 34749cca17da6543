#pragma once

#include "app/cli/command.h"

namespace slipway {

/// Writes a report, or what else was asked for as a file, where the person has chosen, and says how long it is.
Result<ExitStatus> writtenOut(Session &session, const QString &file, const Result<QByteArray> &bytes);

} // namespace slipway
