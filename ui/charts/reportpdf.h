#pragma once

#include "models/domain/report.h"

namespace slipway {

/// A report as PDF, A4, upright for up to four versions and broad for more: text that can be selected, figures as
/// vectors, page numbers. Needs a QGuiApplication; any thread.
QByteArray reportAsPdf(const Report &report);

} // namespace slipway
