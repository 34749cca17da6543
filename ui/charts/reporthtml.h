#pragma once

#include "models/domain/report.h"

namespace slipway {

/// A report as one HTML file, UTF-8: every text escaped, no script, nothing that is loaded from elsewhere, figures as
/// SVG within. Any thread.
QByteArray reportAsHtml(const Report &report);

} // namespace slipway
