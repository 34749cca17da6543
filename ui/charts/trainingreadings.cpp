#include "ui/charts/trainingreadings.h"

#include "models/domain/numbertext.h"
#include "models/domain/reporttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

using Kind = CurveFinding::Kind;

/// The words' context.
struct TrainingSide {
    Q_DECLARE_TR_FUNCTIONS(slipway::TrainingSide)
};

QString curveText(const CurveFinding &finding)
{
    const QString metric = lineText(finding.metric);
    switch (finding.split) {
    case Split::Validation:
        return TrainingSide::tr("validation %1").arg(metric);
    case Split::Test:
        return TrainingSide::tr("test %1").arg(metric);
    case Split::Training:
    case Split::Summary:
        break;
    }
    return finding.hasOtherSplit ? TrainingSide::tr("training %1").arg(finding.metric) : metric;
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

/// The same where the curve goes on behind its last finite value, without a finite one.
QString brokenTrendText(const CurveFinding &best, const CurveFinding &last, HistoryX kind)
{
    if (best.step == last.step)
        return TrainingSide::tr("That is the last finite value");
    if (best.amount == 0) {
        return byStep(kind, TrainingSide::tr("As good at the last finite value, epoch %1"),
                      TrainingSide::tr("As good at the last finite value, step %1"))
            .arg(atEpoch(last.step));
    }
    return byStep(kind, TrainingSide::tr("%1 worse at the last finite value, epoch %2"),
                  TrainingSide::tr("%1 worse at the last finite value, step %2"))
        .arg(metricText(best.amount), atEpoch(last.step));
}

QString trendText(const CurveFinding &best, const CurveFinding &last, HistoryX kind)
{
    if (best.step != last.step && best.amount == 0) {
        return byStep(kind, TrainingSide::tr("As good at the end, epoch %1"),
                      TrainingSide::tr("As good at the end, step %1"))
            .arg(atEpoch(last.step));
    }
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

ReadingText bestText(const CurveFinding &best, const CurveFinding &last, bool endsFinite, HistoryX kind)
{
    return {best.isClear || !endsFinite ? Glyph::Warning : Glyph::Good,
            byStep(kind, TrainingSide::tr("Best %1 %2 at epoch %3"), TrainingSide::tr("Best %1 %2 at step %3"))
                .arg(curveText(best), metricText(best.value), atEpoch(best.step)),
            endsFinite ? trendText(best, last, kind) : brokenTrendText(best, last, kind)};
}

/// A gap that is open from the first steps on.
ReadingText openGapText(const CurveFinding &gap, HistoryX kind)
{
    const QString since = byStep(kind, TrainingSide::tr("The gap is open from epoch %1 on"),
                                 TrainingSide::tr("The gap is open from step %1 on"))
                              .arg(atEpoch(gap.step));
    const QString always = byStep(kind, TrainingSide::tr("The gap is open from the first epoch on"),
                                  TrainingSide::tr("The gap is open from the first step on"));
    QString detail = TrainingSide::tr("%1 stays more than %2 worse than training")
                         .arg(capitalised(curveText(gap)), percentText(CurveFinding::wideGap, 0));
    if (std::isfinite(gap.share))
        detail = TrainingSide::tr("%1; the median is %2", "reading, share").arg(detail, percentText(gap.share, 1));
    return {Glyph::Warning, gap.points == 0 ? always : since, detail};
}

/// `endsFinite`: whether both curves do.
ReadingText gapText(const CurveFinding &gap, bool endsFinite, HistoryX kind)
{
    QString detail;
    if (std::isfinite(gap.share) && std::isfinite(gap.sinceShare)) {
        detail = byStep(kind, TrainingSide::tr("%1 of training %2, %3 at epoch %4"),
                        TrainingSide::tr("%1 of training %2, %3 at step %4"))
                     .arg(signedPercentText(gap.share, 1), lineText(gap.metric), signedPercentText(gap.sinceShare, 1),
                          atEpoch(gap.since));
    }
    QString sentence = gap.amount == 0  ? TrainingSide::tr("Validation ends where training does")
                       : gap.amount > 0 ? TrainingSide::tr("Validation ends %1 worse than training")
                                        : TrainingSide::tr("Validation ends %1 better than training");
    if (!endsFinite) {
        const QString place = byStep(kind, TrainingSide::tr("epoch %1"), TrainingSide::tr("step %1"));
        sentence = gap.amount == 0 ? TrainingSide::tr("Validation is where training is at %1, the last with both")
                   : gap.amount > 0
                       ? TrainingSide::tr("Validation is %2 worse than training at %1, the last with both")
                       : TrainingSide::tr("Validation is %2 better than training at %1, the last with both");
        sentence = sentence.arg(place.arg(atEpoch(gap.step)));
    }
    // Wide, but perhaps by chance: neither good nor a warning.
    const Glyph unclear = gap.share > CurveFinding::wideGap ? Glyph::Note : Glyph::Good;
    return {gap.isClear ? Glyph::Warning : unclear,
            gap.amount == 0 ? sentence : sentence.arg(metricText(std::abs(gap.amount))), detail};
}

ReadingText notFiniteText(const CurveFinding &finding, HistoryX kind)
{
    const QString curve = curveText(finding);
    if (finding.kind == Kind::Holes) {
        return {Glyph::Warning,
                TrainingSide::tr("Values of %1 that are no finite number: %2").arg(curve, countText(finding.points)),
                byStep(kind, TrainingSide::tr("The first at epoch %1; finite ones follow"),
                       TrainingSide::tr("The first at step %1; finite ones follow"))
                    .arg(atEpoch(finding.since))};
    }
    if (std::isnan(finding.value))
        return {Glyph::Bad, capitalised(TrainingSide::tr("%1 has no finite number at all").arg(curve)), {}};
    return {Glyph::Bad,
            capitalised(byStep(kind, TrainingSide::tr("%1 is not finite since epoch %2"),
                               TrainingSide::tr("%1 is not finite since step %2"))
                            .arg(curve, atEpoch(finding.since))),
            byStep(kind, TrainingSide::tr("The last of use is %1 at epoch %2"),
                   TrainingSide::tr("The last of use is %1 at step %2"))
                .arg(metricText(finding.value), atEpoch(finding.step))};
}

QStringList otherSpikes(const QList<CurveFinding> &findings, Split split)
{
    QStringList steps;
    for (const CurveFinding &finding : findings) {
        if (finding.kind == Kind::Spike && finding.split == split && finding.points == 0)
            steps.append(atEpoch(finding.step));
    }
    return steps;
}

/// `others`: the steps of the spikes that are not the largest.
ReadingText spikesText(const CurveFinding &largest, const QStringList &others, HistoryX kind)
{
    const QString place = byStep(kind, TrainingSide::tr("The largest at epoch %1, %2 away from its neighbours"),
                                 TrainingSide::tr("The largest at step %1, %2 away from its neighbours"))
                              .arg(atEpoch(largest.step), metricText(largest.amount));
    const bool areAll = others.size() + 1 == largest.points;
    QString detail = place;
    if (!others.isEmpty()) {
        detail = (areAll ? TrainingSide::tr("%1; also at %2", "largest, steps")
                         : TrainingSide::tr("%1; also at %2 and further on", "largest, steps"))
                     .arg(place, others.join(QStringLiteral(", ")));
    }
    return {Glyph::Warning, TrainingSide::tr("Spikes of %1: %2").arg(curveText(largest), countText(largest.points)),
            detail};
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
    case Kind::Divergence:
        return {Glyph::Bad,
                capitalised(byStep(kind, TrainingSide::tr("%1 diverged after epoch %2"),
                                   TrainingSide::tr("%1 diverged after step %2"))
                                .arg(curve, step)),
                finding.amount > 0 ? TrainingSide::tr("It ends %1 worse than it began").arg(metricText(finding.amount))
                                   : TrainingSide::tr("Its last values are worse than its first ones")};
    case Kind::Overfitting:
        return {
            Glyph::Warning,
            capitalised(byStep(kind, TrainingSide::tr("%1 gets worse after epoch %2"),
                               TrainingSide::tr("%1 gets worse after step %2"))
                            .arg(curve, step)),
            finding.amount > 0
                ? TrainingSide::tr("%1 worse at the end, while training still improved").arg(metricText(finding.amount))
                : TrainingSide::tr("Its last values are worse than its best, while training still improved")};
    case Kind::Best:
    case Kind::Last:
    case Kind::Gap:
    case Kind::GapStays:
    case Kind::Plateau:
    case Kind::NotFinite:
    case Kind::Holes:
    case Kind::Spike:
        break;
    }
    return {};
}

ReadingText plateauText(const CurveFinding &plateau, HistoryX kind)
{
    const QString rest = plateau.amount > 0
                             ? byStep(kind, TrainingSide::tr("Only %1 better over the %2 epochs after it"),
                                      TrainingSide::tr("Only %1 better over the %2 points after it"))
                                   .arg(metricText(plateau.amount), countText(plateau.points))
                             : byStep(kind, TrainingSide::tr("No better over the %1 epochs after it"),
                                      TrainingSide::tr("No better over the %1 points after it"))
                                   .arg(countText(plateau.points));
    return {Glyph::Note,
            byStep(kind, TrainingSide::tr("Plateau since epoch %1"), TrainingSide::tr("Plateau since step %1"))
                .arg(atEpoch(plateau.step)),
            rest};
}

} // namespace

ReadingText noValuesText(const QString &metric)
{
    return {Glyph::Warning, TrainingSide::tr("%1 has no finite value").arg(lineText(metric)), {}};
}

QList<std::pair<ReadingText, CurveFinding>> readingTexts(const QList<CurveFinding> &findings, HistoryX kind)
{
    QList<std::pair<ReadingText, CurveFinding>> texts;
    const auto last =
        std::find_if(findings.begin(), findings.end(), [](const CurveFinding &f) { return f.kind == Kind::Last; });
    QList<Split> broken; // whose curve goes on behind its last finite value
    for (const CurveFinding &finding : findings) {
        if (finding.kind == Kind::NotFinite)
            broken.append(finding.split);
    }
    for (const CurveFinding &finding : findings) {
        switch (finding.kind) {
        case Kind::Best:
            texts.append({bestText(finding, *last, !broken.contains(finding.split), kind), finding});
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
            texts.append({gapText(finding, broken.isEmpty(), kind), finding});
            break;
        case Kind::Plateau:
            texts.append({plateauText(finding, kind), finding});
            break;
        case Kind::NotFinite:
        case Kind::Holes:
            texts.append({notFiniteText(finding, kind), finding});
            break;
        case Kind::GapStays:
            texts.append({openGapText(finding, kind), finding});
            break;
        case Kind::GapOpened:
        case Kind::Divergence:
        case Kind::Overfitting:
            texts.append({warningText(finding, kind), finding});
            break;
        case Kind::Spike:
            if (finding.points > 0)
                texts.append({spikesText(finding, otherSpikes(findings, finding.split), kind), finding});
            break;
        }
    }
    return texts;
}

} // namespace slipway
