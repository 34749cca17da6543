#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/report.h"

namespace slipway {

/// A report as PDF, A4, upright for up to four versions and broad for more: text that can be selected, figures as
/// vectors, page numbers. Wider tables are cut into parts, and of a cell only what fits on half a page is printed.
/// Needs a QGuiApplication; any thread. Cancelled.
Result<QByteArray> reportAsPdf(const Report &report, Progress &progress);

} // namespace slipway
