#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/report.h"

#include <optional>

class QApplication;

namespace slipway {

enum class ReportFormat { Pdf, Html, Markdown };

/// By the ending of a file's name (.pdf, .html or .htm, .md); nullopt for any other.
std::optional<ReportFormat> reportFormatOf(const QString &path);

/// For a program without a window: the fonts and the light theme.
void prepareDrawing(QApplication &application);

/// The report as the bytes of a file. Any thread; a PDF needs an application that draws. Cancelled.
Result<QByteArray> encoded(const Report &report, ReportFormat format, Progress &progress);

} // namespace slipway
