#pragma once

#include "models/domain/report.h"

namespace slipway {

/// A report as one HTML file, UTF-8: every text escaped, no script, nothing that is loaded from elsewhere, figures as
/// SVG within. Any thread.
QByteArray reportAsHtml(const Report &report);

/// The same without figures as QTextDocument reads it, tables cut to `mostColumns` figures each.
QString reportBody(const Report &report, qsizetype mostColumns);

} // namespace slipway
