#include "ui/registry/trainingreadings.h"

#include "models/domain/numbertext.h"
#include "ui/registry/trainingside.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

using Kind = CurveFinding::Kind;

constexpr double worseAtEnd = 0.01; // of the best value

// The words stand in TrainingSide's context.
QString curveText(const CurveFinding &finding)
{
    switch (finding.split) {
    case Split::Validation:
        return TrainingSide::tr("validation %1").arg(finding.metric);
    case Split::Test:
        return TrainingSide::tr("test %1").arg(finding.metric);
    case Split::Training:
    case Split::Summary:
        break;
    }
    return finding.hasOtherSplit ? TrainingSide::tr("training %1").arg(finding.metric) : finding.metric;
}

QString atEpoch(double step)
{
    return fixedText(step, std::floor(step) == step ? 0 : 2);
}

/// A sentence by what the steps count.
QString byStep(HistoryX kind, const QString &ofEpochs, const QString &ofSteps)
{
    return kind == HistoryX::Epoch ? ofEpochs : ofSteps;
}

/// The sentence's first letter, when it is one of ours.
QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString trendText(const CurveFinding &best, const CurveFinding &last, HistoryX kind)
{
    if (best.step != last.step) {
        return byStep(kind, TrainingSide::tr("%1 worse at the end, epoch %2"),
                      TrainingSide::tr("%1 worse at the end, step %2"))
            .arg(metricText(best.amount), atEpoch(last.step));
    }
    const bool isBetter = lowerIsBetter(last.metric) ? last.amount < 0 : last.amount > 0;
    if (last.points == 0 || !isBetter)
        return byStep(kind, TrainingSide::tr("That is the last epoch"), TrainingSide::tr("That is the last step"));
    const QString change = metricText(std::abs(last.amount));
    return last.amount < 0
               ? byStep(kind,
                        TrainingSide::tr("Still falling at the end: %1 over the last %n epochs", nullptr, last.points),
                        TrainingSide::tr("Still falling at the end: %1 over the last %n points", nullptr, last.points))
                     .arg(change)
               : byStep(kind,
                        TrainingSide::tr("Still rising at the end: %1 over the last %n epochs", nullptr, last.points),
                        TrainingSide::tr("Still rising at the end: %1 over the last %n points", nullptr, last.points))
                     .arg(change);
}

ReadingText bestText(const CurveFinding &best, const CurveFinding &last, HistoryX kind)
{
    const bool lost = best.amount > worseAtEnd * std::abs(best.value);
    return {lost ? Glyph::Warning : Glyph::Good,
            byStep(kind, TrainingSide::tr("Best %1 %2 at epoch %3"), TrainingSide::tr("Best %1 %2 at step %3"))
                .arg(curveText(best), metricText(best.value), atEpoch(best.step)),
            trendText(best, last, kind)};
}

ReadingText gapText(const CurveFinding &gap, HistoryX kind)
{
    QString detail;
    if (std::isfinite(gap.share) && std::isfinite(gap.sinceShare)) {
        detail = byStep(kind, TrainingSide::tr("%1 of training %2, %3 at epoch %4"),
                        TrainingSide::tr("%1 of training %2, %3 at step %4"))
                     .arg(percentText(gap.share), gap.metric, percentText(gap.sinceShare), atEpoch(gap.since));
    }
    const bool wide = gap.share > CurveFinding::wideGap && gap.share > gap.sinceShare;
    return {wide ? Glyph::Warning : Glyph::Good,
            TrainingSide::tr("Gap to training %1 at the end").arg(metricText(gap.amount)), detail};
}

ReadingText warningText(const CurveFinding &finding, HistoryX kind)
{
    const QString curve = curveText(finding);
    const QString step = atEpoch(finding.step);
    switch (finding.kind) {
    case Kind::GapOpened:
        return {
            Glyph::Warning,
            byStep(kind, TrainingSide::tr("The gap opened at epoch %1"), TrainingSide::tr("The gap opened at step %1"))
                .arg(step),
            TrainingSide::tr("From there on %1 stays more than %2 worse than training")
                .arg(curve, percentText(CurveFinding::wideGap, 0))};
    case Kind::NotFinite:
        return {Glyph::Bad,
                capitalised(byStep(kind, TrainingSide::tr("%1 is no number since epoch %2"),
                                   TrainingSide::tr("%1 is no number since step %2"))
                                .arg(curve, atEpoch(finding.since))),
                byStep(kind, TrainingSide::tr("The last of use is %1 at epoch %2"),
                       TrainingSide::tr("The last of use is %1 at step %2"))
                    .arg(metricText(finding.value), step)};
    case Kind::Divergence:
        return {Glyph::Bad,
                capitalised(byStep(kind, TrainingSide::tr("%1 diverged after epoch %2"),
                                   TrainingSide::tr("%1 diverged after step %2"))
                                .arg(curve, step)),
                TrainingSide::tr("It ends %1 worse than it began").arg(metricText(finding.amount))};
    case Kind::Overfitting:
        return {Glyph::Warning,
                capitalised(byStep(kind, TrainingSide::tr("%1 gets worse after epoch %2"),
                                   TrainingSide::tr("%1 gets worse after step %2"))
                                .arg(curve, step)),
                TrainingSide::tr("%1 worse at the end, while training still improved").arg(metricText(finding.amount))};
    case Kind::Best:
    case Kind::Last:
    case Kind::Gap:
    case Kind::Plateau:
    case Kind::Spike:
        break;
    }
    return {Glyph::Warning, capitalised(TrainingSide::tr("%1 has %n spikes", nullptr, finding.points).arg(curve)),
            byStep(kind, TrainingSide::tr("The largest at epoch %1, %2 away from its neighbours"),
                   TrainingSide::tr("The largest at step %1, %2 away from its neighbours"))
                .arg(step, metricText(finding.amount))};
}

ReadingText plateauText(const CurveFinding &plateau, HistoryX kind)
{
    return {Glyph::Note,
            byStep(kind, TrainingSide::tr("Plateau since epoch %1"), TrainingSide::tr("Plateau since step %1"))
                .arg(atEpoch(plateau.step)),
            byStep(kind, TrainingSide::tr("Only %1 better in the %n epochs after it", nullptr, plateau.points),
                   TrainingSide::tr("Only %1 better in the %n points after it", nullptr, plateau.points))
                .arg(metricText(plateau.amount))};
}

} // namespace

QList<std::pair<ReadingText, CurveFinding>> readingTexts(const QList<CurveFinding> &findings, HistoryX kind)
{
    QList<std::pair<ReadingText, CurveFinding>> texts;
    const auto last =
        std::find_if(findings.begin(), findings.end(), [](const CurveFinding &f) { return f.kind == Kind::Last; });
    for (const CurveFinding &finding : findings) {
        switch (finding.kind) {
        case Kind::Best:
            texts.append({bestText(finding, *last, kind), finding});
            break;
        case Kind::Last:
            // The best one has said it where that is the last.
            if (findings.first().kind != Kind::Best || last->step != findings.first().step) {
                texts.append({{Glyph::Note,
                               byStep(kind, TrainingSide::tr("Last %1 %2 at epoch %3"),
                                      TrainingSide::tr("Last %1 %2 at step %3"))
                                   .arg(curveText(finding), metricText(finding.value), atEpoch(finding.step)),
                               {}},
                              finding});
            }
            break;
        case Kind::Gap:
            texts.append({gapText(finding, kind), finding});
            break;
        case Kind::Plateau:
            texts.append({plateauText(finding, kind), finding});
            break;
        case Kind::GapOpened:
        case Kind::NotFinite:
        case Kind::Divergence:
        case Kind::Overfitting:
        case Kind::Spike:
            texts.append({warningText(finding, kind), finding});
            break;
        }
    }
    return texts;
}

} // namespace slipway
