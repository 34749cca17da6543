#include "ui/charts/readingrules.h"

#include "models/domain/curvelevels.h"
#include "models/domain/numbertext.h"

#include <QCoreApplication>

namespace slipway {

namespace {

/// The words' context.
struct ReadingRules {
    Q_DECLARE_TR_FUNCTIONS(slipway::ReadingRules)
};

QString share(double value)
{
    return percentText(value, 0);
}

QString number(double value)
{
    return fixedText(value, 0);
}

} // namespace

QString readingRule(CurveFinding::Kind kind)
{
    using Kind = CurveFinding::Kind;
    const QString errors = number(CurveNoise::sure);
    switch (kind) {
    case Kind::Best:
        return ReadingRules::tr("Best value: the lowest or the highest finite one, as the metric's name says. It warns "
                                "where the curve ends more than %1 of its whole improvement behind its best.")
            .arg(share(CurveFinding::turnShare));
    case Kind::Last:
        return ReadingRules::tr("Last value: the last finite one. It still rises or falls where the change over the "
                                "last %1 points is more than chance makes of two values (%2 standard errors).")
            .arg(number(CurveFinding::tail), errors);
    case Kind::Gap:
        return ReadingRules::tr("Gap: validation against training at the last step that both have. It warns where "
                                "validation ends more than %1 worse, beyond chance (%2 standard errors).")
            .arg(share(CurveFinding::wideGap), errors);
    case Kind::GapOpened:
        return ReadingRules::tr("Opened gap: from here to the end validation stays more than %1 worse than training, "
                                "by medians of five; at least %2 common steps and a twentieth of all follow.")
            .arg(share(CurveFinding::wideGap), number(CurveFinding::shortestOpening));
    case Kind::GapStays:
        return ReadingRules::tr("Open gap: validation stays more than %1 worse than training, by medians of five, from "
                                "the first twentieth of the common steps to the end.")
            .arg(share(CurveFinding::wideGap));
    case Kind::Plateau:
        return ReadingRules::tr("Plateau: from here on the best value improves by no more than %1 of the whole "
                                "improvement, or %2 standard deviations of the noise where that is more; at least %3 "
                                "points and a fifth of all follow.")
            .arg(share(CurveFinding::plateauShare), number(CurveFinding::plateauNoise),
                 number(CurveFinding::shortestPlateau));
    case Kind::NotFinite:
        return ReadingRules::tr("No number: behind this point no value is finite.");
    case Kind::Holes:
        return ReadingRules::tr("Gaps: values that are no finite number, with finite ones behind them.");
    case Kind::Divergence:
        return ReadingRules::tr("Divergence: the curve ends worse than it began, the median of its last twentieth "
                                "against that of its first five values, beyond chance (%1 standard errors).")
            .arg(errors);
    case Kind::Overfitting:
        return ReadingRules::tr("Overfitting: behind its best point validation loses more than %1 of the whole "
                                "improvement, beyond chance (%2 standard errors), while training still improves; at "
                                "least %3 points and a twentieth of all follow.")
            .arg(share(CurveFinding::turnShare), errors, number(CurveFinding::shortestTurn));
    case Kind::Spike:
        break;
    }
    return ReadingRules::tr(
               "Spike: a value away from the median of itself and two neighbours to each side, the last one "
               "from the one before it, by more than %1 times what is usual in the curve, %2 of its "
               "range, and what chance makes (%3 standard deviations of the noise).")
        .arg(number(CurveFinding::spikeFactor), share(CurveFinding::spikeShare), number(CurveNoise::apart));
}

QString readingRules()
{
    using Kind = CurveFinding::Kind;
    QStringList rules;
    for (const Kind kind : {Kind::Best, Kind::Last, Kind::Gap, Kind::GapOpened, Kind::GapStays, Kind::Plateau,
                            Kind::NotFinite, Kind::Holes, Kind::Divergence, Kind::Overfitting, Kind::Spike})
        rules << readingRule(kind);
    rules << ReadingRules::tr("A curve of fewer than %1 finite values has its best, its last and its gap only.")
                 .arg(number(CurveFinding::fewPoints));
    return rules.join(QStringLiteral("\n\n"));
}

} // namespace slipway
