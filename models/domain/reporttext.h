#pragma once

#include "models/domain/report.h"

namespace slipway {

/// A report as Markdown with tables (GitHub's dialect), UTF-8. Text is escaped, so that none of it becomes markup or a
/// row of its own. Figures are named, not drawn.
QByteArray reportAsMarkdown(const Report &report);
/// `text` as it must stand in Markdown to be read as it is.
QString markdownText(const QString &text);

} // namespace slipway
