#include "app/cli/command.h"

#include "models/base/atomicfile.h"
#include "models/domain/traininghistory.h"
#include "models/services/versioncolours.h"
#include "ui/charts/curvespicture.h"

#include <algorithm>

namespace slipway {

namespace {

/// The family of that name, or the one curve of that name in its file.
std::optional<CurveFamily> familyNamed(const QList<CurveFamily> &families, const QString &name)
{
    for (const CurveFamily &family : families) {
        if (family.metric == name)
            return family;
    }
    for (const CurveFamily &family : families) {
        for (const CurveFamily::Curve &curve : family.curves) {
            if (curve.series.name == name)
                return CurveFamily{name, {curve}};
        }
    }
    return std::nullopt;
}

Result<QList<CurveFamily>> familiesNamed(const ModelVersion &version, const QStringList &names)
{
    const QList<CurveFamily> all = curveFamilies(version.histories);
    QList<CurveFamily> chosen;
    for (const QString &name : names) {
        const auto family = familyNamed(all, name);
        if (family) {
            chosen << *family;
            continue;
        }
        QStringList known;
        for (const CurveFamily &one : all)
            known << one.metric;
        if (known.isEmpty())
            return makeError(ErrorCode::NotFound,
                             QT_TRANSLATE_NOOP("Core", "%1 has no training history, so there is nothing to draw."),
                             {version.summary.id});
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 has no history of “%2”. It has: %3."),
                         {version.summary.id, name, known.join(QStringLiteral(", "))});
    }
    return chosen;
}

/// All curves beside each other, each once.
QByteArray csvOf(const QList<CurveFamily> &families)
{
    CurveFamily all;
    for (const CurveFamily &family : families) {
        for (const CurveFamily::Curve &curve : family.curves) {
            const bool isThere = std::any_of(all.curves.begin(), all.curves.end(), [&](const CurveFamily::Curve &one) {
                return one.series.name == curve.series.name;
            });
            if (!isThere)
                all.curves << curve;
        }
    }
    return curvesAsCsv(all);
}

Result<ExitStatus> writeChart(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const QString file = options.value(QStringLiteral("to"));
    const auto format = pictureFormatOf(file);
    const bool isCsv = file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    if (!format && !isCsv)
        return session.output.usage(QStringLiteral("--to names a file that ends in .png, .svg, .pdf or .csv."));
    const auto registries = session.registries();
    if (!registries)
        return registries.error();
    const auto id = (*registries)->resolve(arguments.first());
    if (!id)
        return id.error();
    const auto version = (*registries)->version(*id);
    if (!version)
        return version.error();
    const auto families = familiesNamed(*version, arguments.mid(1));
    if (!families)
        return families.error();
    QByteArray bytes;
    if (isCsv) {
        bytes = csvOf(*families);
    } else {
        const auto looks = (*registries)->colours().looks({*id});
        if (!looks)
            return looks.error();
        const VersionSummary &summary = version->summary;
        const QString name = summary.semver.isEmpty() ? summary.version : summary.semver;
        bytes = encoded(curvesPicture(summary.model + QLatin1Char(' ') + name, *families, looks->first()), *format);
    }
    if (const Status written = writeFileAtomically(file, bytes); !written)
        return written.error();
    if (session.output.isJson())
        session.output.document({{"file", json(file)}, {"bytes", bytes.size()}});
    else
        session.output.line(QStringLiteral("%1: %2 bytes").arg(file).arg(bytes.size()));
    return ExitStatus::Done;
}

} // namespace

QList<Command> chartCommands()
{
    return {
        {commandWords("chart"),
         QStringLiteral("Draw a version's training history into a file, without a display."),
         {valueOption("to", "The file; its ending says the format.", "FILE.{png,svg,pdf,csv}")},
         {argument("ID", "A version's id, MODEL/VERSION or MODEL@ALIAS."),
          argument("METRIC...", "A metric (\"loss\": its training and validation curve) or one curve (\"val_loss\").")},
         writeChart},
    };
}

} // namespace slipway
