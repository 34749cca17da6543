#include "app/cli/command.h"

#include "models/base/atomicfile.h"
#include "models/base/clock.h"
#include "models/services/comparisonreport.h"
#include "models/services/comparisonrows.h"
#include "models/services/versioncolours.h"
#include "ui/charts/reportcurves.h"
#include "ui/charts/reportfile.h"

namespace slipway {

namespace {

Result<QList<ReportFigure>> figuresOf(RegistryService &registries, const ComparedVersions &compared)
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
    return curveFigures(compared.versions, names, *looks);
}

Result<ExitStatus> writeReport(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const QString file = options.value(QStringLiteral("to"));
    const auto format = reportFormatOf(file);
    if (!format)
        return session.output.usage(QStringLiteral("--to names a file that ends in .pdf, .html or .md."));
    const auto registries = session.registries();
    if (!registries)
        return registries.error();
    const auto comparisons = session.comparisons();
    if (!comparisons)
        return comparisons.error();
    const auto request = comparisonRequest(**registries, arguments, options.value(QStringLiteral("baseline")));
    if (!request)
        return request.error();
    const auto compared = (*comparisons)->compare(*request, session.progress);
    if (!compared)
        return compared.error();
    Report report =
        comparisonReport(*compared, {options.isSet(QStringLiteral("only-differences")), {}, SystemClock().nowMs()});
    const auto figures = figuresOf(**registries, *compared);
    if (!figures)
        return figures.error();
    report.figures = *figures;
    const QByteArray bytes = encoded(report, *format);
    if (const Status written = writeFileAtomically(file, bytes); !written)
        return written.error();
    if (session.output.isJson())
        session.output.document({{"file", json(file)}, {"bytes", bytes.size()}});
    else
        session.output.line(QStringLiteral("%1: %2 bytes").arg(file).arg(bytes.size()));
    return ExitStatus::Done;
}

} // namespace

QList<Command> reportCommands()
{
    return {
        {commandWords("report"),
         QStringLiteral("Write what versions say and how they differ into a file, without a display."),
         {valueOption("to", "The file; its ending says the format.", "FILE.{pdf,html,md}"),
          valueOption("baseline", "Which of them the others are measured against; the first unless named.", "ID"),
          flagOption("only-differences", "Leave out what is equal in all of them.")},
         {argument("ID...", "A version's id, MODEL/VERSION or MODEL@ALIAS.")},
         writeReport},
    };
}

} // namespace slipway
