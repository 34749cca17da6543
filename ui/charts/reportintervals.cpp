#include "ui/charts/reportintervals.h"

#include "ui/charts/intervalaxis.h"
#include "ui/charts/svgelements.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>

namespace slipway {

namespace {

constexpr double pictureWidth = 720;
constexpr double intervalHeight = 62;
constexpr double nameBase = 14; ///< of a row: where its texts stand
constexpr double barTop = 22;
constexpr double barBottom = 42;
constexpr double boundBase = 54;

QColor colourOfStanding(PicturedInterval::Standing standing)
{
    const Tokens &tokens = Tokens::light();
    if (standing == PicturedInterval::Standing::Open)
        return tokens.neutral;
    return standing == PicturedInterval::Standing::Held ? tokens.good : tokens.bad;
}

QString boundElements(const PicturedInterval &interval, const IntervalAxis &axis)
{
    const Tokens &tokens = Tokens::light();
    const double bound = axis.at(interval.bound), end = axis.forbiddenEnd(interval);
    QString elements =
        QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\" fill-opacity=\"0.09\"/>\n")
            .arg(svgNumber(std::min(bound, end)), svgNumber(barTop), svgNumber(std::abs(end - bound)),
                 svgNumber(barBottom - barTop), tokens.bad.name());
    if (interval.bound != 0)
        elements += svgLine({axis.at(0), barTop}, {axis.at(0), barBottom}, tokens.text3);
    elements += svgLine({bound, barTop}, {bound, barBottom}, tokens.bad,
                        QStringLiteral(" stroke-width=\"1.25\" stroke-dasharray=\"4,3\""));
    constexpr double room = 60; // of half a text
    const char *anchor = bound < room ? "start" : bound > pictureWidth - room ? "end" : "middle";
    return elements + svgText({bound, boundBase}, interval.boundText, anchor, tokens.text3);
}

/// An upright end, or an arrow where the interval goes on for ever.
QString endElement(const IntervalAxis &axis, double value, double direction, const QColor &colour)
{
    constexpr double middle = (barTop + barBottom) / 2, half = 5;
    const double x = axis.at(value);
    const QString heavy = QStringLiteral(" stroke-width=\"2\"");
    if (std::isfinite(value))
        return svgLine({x, middle - half}, {x, middle + half}, colour, heavy);
    return svgLine({x - direction * half, middle - half}, {x, middle}, colour, heavy)
           + svgLine({x, middle}, {x - direction * half, middle + half}, colour, heavy);
}

QString intervalElements(const PicturedInterval &interval)
{
    const Tokens &tokens = Tokens::light();
    const IntervalAxis axis(interval, pictureWidth);
    constexpr double middle = (barTop + barBottom) / 2, half = 4;
    const QColor colour = colourOfStanding(interval.standing);
    const QString weight = interval.decides ? QStringLiteral(" font-weight=\"600\"") : QString();
    const double centre = axis.at(interval.estimate);
    return svgText({0, nameBase}, interval.name, "start", tokens.text, weight)
           + svgText({pictureWidth, nameBase}, interval.figures, "end", tokens.text2) + boundElements(interval, axis)
           + svgLine({axis.at(interval.low), middle}, {axis.at(interval.high), middle}, colour,
                     QStringLiteral(" stroke-width=\"2\""))
           + endElement(axis, interval.low, -1, colour) + endElement(axis, interval.high, 1, colour)
           + QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%3\" fill=\"%4\"/>\n")
                 .arg(svgNumber(centre - half), svgNumber(middle - half), svgNumber(2 * half), colour.name());
}

} // namespace

QList<ReportFigure> intervalFigures(const QList<PicturedInterval> &intervals)
{
    if (intervals.isEmpty())
        return {};
    QString elements;
    for (qsizetype i = 0; i < intervals.size(); ++i)
        elements += QStringLiteral("<g transform=\"translate(0 %1)\"%2>\n%3</g>\n")
                        .arg(svgNumber(double(i) * intervalHeight),
                             intervals[i].decides ? QString() : QStringLiteral(" opacity=\"0.6\""),
                             intervalElements(intervals[i]));
    return {{QCoreApplication::translate("ReportIntervals", "Intervals against their bounds"),
             svgDocument(pictureWidth, intervalHeight * double(intervals.size()), elements)}};
}

} // namespace slipway
