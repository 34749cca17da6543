#include "ui/charts/reportfile.h"

#include "models/domain/reporttext.h"
#include "ui/charts/reporthtml.h"
#include "ui/charts/reportpdf.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace slipway {

std::optional<ReportFormat> reportFormatOf(const QString &path)
{
    const auto ends = [&path](const char *ending) { return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive); };
    if (ends(".pdf"))
        return ReportFormat::Pdf;
    if (ends(".html") || ends(".htm"))
        return ReportFormat::Html;
    return ends(".md") ? std::optional(ReportFormat::Markdown) : std::nullopt;
}

void prepareDrawing(QApplication &application)
{
    applyTheme(application, ThemeName::Light);
}

Result<QByteArray> encoded(const Report &report, ReportFormat format, Progress &progress)
{
    switch (format) {
    case ReportFormat::Pdf:
        return reportAsPdf(report, progress);
    case ReportFormat::Html:
        return reportAsHtml(report);
    case ReportFormat::Markdown:
        break;
    }
    return reportAsMarkdown(report);
}

} // namespace slipway
