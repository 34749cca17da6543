#include "ui/charts/plotcurve.h"

#include "ui/theme/tokens.h"

#include <array>

namespace slipway {

QList<qreal> seriesDash(int series)
{
    static const std::array<QList<qreal>, 8> dashes{QList<qreal>{},     {6, 3}, {2, 3},       {8, 3, 2, 3}, {10, 4},
                                                    {4, 2, 1, 2, 1, 2}, {1, 2}, {12, 3, 3, 3}};
    const std::size_t colour = static_cast<std::size_t>(series) % dashes.size();
    const std::size_t round = static_cast<std::size_t>(series) / dashes.size();
    QList<qreal> dash = dashes[(colour + round) % dashes.size()];
    if (round < dashes.size())
        return dash;
    // Every dash was used: another round of them, each with a length of its own at the end.
    if (dash.isEmpty())
        dash = {16, 3};
    return dash << 18 + 2 * static_cast<qreal>(round / dashes.size()) << 3;
}

QList<qreal> trainingDash()
{
    return {6, 3};
}

QList<qreal> testDash()
{
    return {2, 3};
}

QPen seriesPen(int series, const QList<qreal> &dash, qreal width, PlotCurve::Tone tone)
{
    constexpr float faint = 0.3F;
    const auto &colours = Tokens::current().series;
    QColor colour = colours[static_cast<std::size_t>(series) % colours.size()];
    if (tone == PlotCurve::Tone::Faint)
        colour.setAlphaF(faint);
    QPen pen(colour, width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (dash.isEmpty())
        return pen;
    QList<qreal> inPenWidths; // QPen measures dashes in widths of the pen
    for (const qreal length : dash)
        inPenWidths << length / width;
    pen.setDashPattern(inPenWidths);
    return pen;
}

} // namespace slipway
