#pragma once

#include "models/domain/numbers.h"

#include <QList>
#include <QPen>
#include <QString>

#include <optional>

#include <vector>

namespace slipway {

/// One curve as PlotView draws it. Steps ascend and are as many as the values; a NaN is a gap.
struct PlotCurve {
    QString name; ///< plain text, shown in legend and tip
    Numbers steps;
    Numbers values;
    int series = 0;    ///< its look, as seriesLooks() gives them: Tokens::series of it, modulo their number
    QList<qreal> dash; ///< pixels on, off, …; empty = solid
    qreal width = 1.75;
    enum class Tone {
        Full,
        Faint, ///< the raw curve behind a smoothed one: 30 %, in the tip only below that one
    };
    Tone tone = Tone::Full;
    /// Of a smoothed curve: which of the plot's curves it was made from; what is counted is counted there.
    qsizetype raw = -1;
    enum class Between {
        Nothing, ///< the curve has values at its steps only
        Held,    ///< a step function: between two steps the earlier value holds
    };
    Between between = Between::Nothing;
    bool isVisible = true;
};

/// An interval that runs along the steps, filled between two thin lines. Where bands overlap their lines tell them
/// apart: in a plot of several they are stronger and have the dash of their curve.
struct PlotBand {
    std::vector<double> steps;
    std::vector<double> lows;
    std::vector<double> highs;
    int series = 0;
    QList<qreal> dash{}; ///< as that of a curve
};

/// A dotted upright line with a triangle on top: the best epoch, the look at which a difference was shown; or, for what
/// should worry, the place of it.
struct PlotMark {
    double x = 0;
    QString text; ///< beside the triangle; may be empty
    enum class Kind { Good, Warning, Note };
    Kind kind = Kind::Good;
    /// With a height the mark is a ring on the curve, without a line.
    std::optional<double> y{};
};

/// A dashed level line that must not be crossed, with words over its right end.
struct PlotLimit {
    double y = 0;
    QString text;
};

/// How the values beside the upright axis are written.
enum class TickStyle { Plain, Signed, Percent };

enum class AxisScale { Linear, Log };

/// The dash of the n-th version of a comparison, so that curves differ without colour. Numbers of the same colour
/// (seriesLooks()) never have the same dash.
QList<qreal> seriesDash(int series);
/// The dash of a split, where the colour stands for the version: validation solid, training dashed.
QList<qreal> trainingDash();
QList<qreal> testDash();

/// A pen in the present theme's colour; `dash` is in pixels.
QPen seriesPen(int series, const QList<qreal> &dash, qreal width, PlotCurve::Tone tone = PlotCurve::Tone::Full);

} // namespace slipway
