#include "app/cli/command.h"
#include "app/cli/reportoutput.h"

#include "models/base/clock.h"
#include "models/services/comparisonreport.h"
#include "models/services/comparisonrows.h"
#include "models/services/significancetables.h"
#include "models/services/versioncolours.h"
#include "ui/charts/reportfile.h"
#include "ui/charts/reportfindings.h"

namespace slipway {

namespace {

/// The report with what its versions' curves, ranks and matrices say, and whether they differ beyond chance.
Result<Report> completed(Report report, RegistryService &registries, const ComparedVersions &compared,
                         Progress &progress)
{
    QStringList ids;
    QStringList names;
    for (int i = 0; i < compared.comparison.versions.size(); ++i) {
        ids.append(compared.comparison.versions[i].id);
        names.append(comparedName(compared.comparison, i));
    }
    const auto looks = registries.colours().looks(ids);
    if (!looks)
        return looks.error();
    const auto significance = significanceTables(registries, compared, progress);
    if (!significance)
        return significance.error();
    return withFindings(std::move(report), compared.versions, names, *looks, compared.comparison.baseline,
                        *significance);
}

Result<QByteArray> drawn(RegistryService &registries, const ComparedVersions &compared,
                         const ComparisonReportOptions &wanted, ReportFormat format, Progress &progress)
{
    const auto report = completed(comparisonReport(compared, wanted), registries, compared, progress);
    return report ? encoded(*report, format, progress) : report.error();
}

/// All figures and none of the readings.
bool isCsv(const QString &file)
{
    return file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

Result<ExitStatus> writeReport(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const QString file = options.value(QStringLiteral("to"));
    const auto format = reportFormatOf(file);
    if (!format && !isCsv(file))
        return session.output.usage(QStringLiteral("--to names a file that ends in .pdf, .html, .md or .csv."));
    const auto registries = session.registries();
    if (!registries)
        return registries.error();
    const auto compared = comparedVersions(session, arguments, options.value(QStringLiteral("baseline")));
    if (!compared)
        return compared.error();
    const ComparisonReportOptions wanted{options.isSet(QStringLiteral("only-differences")), {}, SystemClock().nowMs()};
    const auto bytes = format ? drawn(**registries, *compared, wanted, *format, session.progress)
                              : Result<QByteArray>(comparisonAsCsv(compared->comparison, wanted.onlyDifferences));
    return writtenOut(session, file, bytes);
}

} // namespace

QList<Command> reportCommands()
{
    return {
        {commandWords("report"),
         QStringLiteral("Write what versions say and how they differ into a file, without a display."),
         {valueOption("to", "The file; its ending says the format. CSV has all figures, but no readings.",
                      "FILE.{pdf,html,md,csv}"),
          valueOption("baseline", "Which of them the others are measured against; the first unless named.", "ID"),
          flagOption("only-differences", "Leave out what is equal in all of them.")},
         {argument("ID...", "A version's id, MODEL/VERSION or MODEL@ALIAS.")},
         writeReport},
    };
}

} // namespace slipway
