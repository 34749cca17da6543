#include "app/cli/command.h"
#include "app/cli/reportoutput.h"

#include "models/domain/comparison.h"
#include "models/domain/metricexpression.h"
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

/// What the words say: a formula of histories, as the window's expression line takes it.
Result<CurveFamily> computedFamily(const ModelVersion &version, const QString &text)
{
    MetricExpression::Place place;
    const auto expression = MetricExpression::parse(text, place);
    if (!expression)
        return expression.error();
    const auto series = expression->of(version.histories);
    if (!series)
        return series.error();
    return CurveFamily{expression->text(), {{Split::Training, *series}}, true};
}

bool isFormula(const QString &text)
{
    static const QString signs = QStringLiteral("+-*/(`");
    return std::any_of(text.begin(), text.end(), [](QChar c) { return signs.contains(c); });
}

Result<QList<CurveFamily>> familiesNamed(const ModelVersion &version, const QStringList &names)
{
    const QList<CurveFamily> all = curveFamilies(version.histories);
    QStringList known;
    for (const CurveFamily &one : all)
        known << one.metric;
    if (known.isEmpty())
        return makeError(ErrorCode::NotFound,
                         QT_TRANSLATE_NOOP("Core", "%1 has no training history, so there is nothing to draw."),
                         {version.summary.id});
    QList<CurveFamily> chosen;
    for (const QString &name : names) {
        if (const auto family = familyNamed(all, name)) {
            chosen << *family;
        } else if (isFormula(name)) {
            const auto computed = computedFamily(version, name);
            if (!computed)
                return computed.error();
            chosen << *computed;
        } else {
            return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 has no history of “%2”. It has: %3."),
                             {version.summary.id, name, known.join(QStringLiteral(", "))});
        }
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
    const auto version = versionNamed(session, arguments.first());
    if (!version)
        return version.error();
    const auto families = familiesNamed(*version, arguments.mid(1));
    if (!families)
        return families.error();
    QByteArray bytes;
    if (isCsv) {
        bytes = csvOf(*families);
    } else {
        const auto registries = session.registries();
        if (!registries)
            return registries.error();
        const auto looks = (*registries)->colours().looks({version->summary.id});
        if (!looks)
            return looks.error();
        const QString title = version->summary.model + QLatin1Char(' ') + versionName(version->summary);
        bytes = encoded(curvesPicture(title, *families,
                                      HistoryAxis(HistoryAxis::kindsOf(version->histories).first(), version->histories),
                                      looks->first()),
                        *format);
    }
    return writtenOut(session, file, bytes);
}

} // namespace

QList<Command> chartCommands()
{
    return {
        {commandWords("chart"),
         QStringLiteral("Draw a version's training history into a file, without a display."),
         {valueOption("to", "The file; its ending says the format.", "FILE.{png,svg,pdf,csv}")},
         {argument("ID", "A version's id, MODEL/VERSION or MODEL@ALIAS."),
          argument("METRIC...", "A metric (\"loss\": its training and validation curve), one curve (\"val_loss\") or a "
                                "formula of curves (\"val_loss - loss\").")},
         writeChart},
    };
}

} // namespace slipway
