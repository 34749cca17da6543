#pragma once

#include "models/domain/report.h"

namespace slipway {

/// False for control characters and for marks that turn the direction of the text around them (U+202A to U+202E, U+2066
/// to U+2069): a name that holds one would turn what stands behind it.
bool isPrinted(QChar c);

/// The text without what is not printed: as a person sees it in the window.
QString printedText(const QString &text);

/// A name or value as it stands in a line of the window: printedText(), with a space in place of each new line or tab.
QString lineText(const QString &text);

/// A report as Markdown with tables (GitHub's dialect), UTF-8. Text is escaped, so that none of it becomes markup or a
/// row of its own. Figures are named, not drawn.
QByteArray reportAsMarkdown(const Report &report);
/// `text` as it must stand in Markdown to be read as it is.
QString markdownText(const QString &text);

/// The report as far as a person reads it: of each table the first 50 rows and 20 columns, of each text in it 120
/// letters; how much is left out is said below the table.
Report limited(Report report);

} // namespace slipway
