#include "app/cli/command.h"
#include "app/cli/reportoutput.h"

#include "models/base/clock.h"
#include "models/services/experimentreport.h"
#include "models/services/verdictintervals.h"
#include "ui/charts/reportfile.h"
#include "ui/charts/reportintervals.h"

namespace slipway {

namespace {

Result<ExitStatus> writeExperimentReport(Session &session, const QCommandLineParser &options,
                                         const QStringList &arguments)
{
    const QString file = options.value(QStringLiteral("to"));
    const bool isJson = file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const auto format = reportFormatOf(file);
    if (!isJson && !format)
        return session.output.usage(QStringLiteral("--to names a file that ends in .pdf, .html, .md or .json."));
    const auto experiments = session.experiments();
    if (!experiments)
        return experiments.error();
    const auto analysis = (*experiments)->analyse(arguments[0], session.progress);
    if (!analysis)
        return analysis.error();
    const qint64 now = SystemClock().nowMs();
    Report report;
    if (!isJson) {
        report = experimentReport(*analysis, now);
        report.leadingFigures = intervalFigures(picturedIntervals(analysis->verdict));
    }
    const auto bytes =
        isJson ? Result<QByteArray>(experimentAsJson(*analysis, now)) : encoded(report, *format, session.progress);
    return writtenOut(session, file, bytes);
}

} // namespace

QList<Command> experimentReportCommands()
{
    return {
        {commandWords("experiment report"),
         QStringLiteral("Write verdict, figures, formulas and plan of an experiment into a file, without a display."),
         {valueOption("to", "The file; its ending says the format.", "FILE.{pdf,html,md,json}")},
         {argument("NAME", "The experiment, as `experiment list` names it.")},
         writeExperimentReport},
    };
}

} // namespace slipway
