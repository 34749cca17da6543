#pragma once

#include "models/domain/report.h"

namespace slipway {

/// False for control characters and for marks that turn the direction of the text around them (U+202A to U+202E, U+2066
/// to U+2069): a name that holds one would turn what stands behind it.
bool isPrinted(QChar c);

/// A report as Markdown with tables (GitHub's dialect), UTF-8. Text is escaped, so that none of it becomes markup or a
/// row of its own. Figures are named, not drawn.
QByteArray reportAsMarkdown(const Report &report);
/// `text` as it must stand in Markdown to be read as it is.
QString markdownText(const QString &text);

} // namespace slipway
