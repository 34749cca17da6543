#include "models/services/predictionfindings.h"

#include "models/domain/reasontext.h"
#include "models/services/pairedpredictions.h"
#include "models/stats/auc.h"
#include "models/stats/pairedproportions.h"
#include "models/stats/proportions.h"

namespace slipway {

namespace {

void fillAccuracy(PredictionSide &side, qint64 right, qint64 rows, double confLevel)
{
    const stats::RateArm arm{static_cast<double>(right), static_cast<double>(rows)};
    const auto interval = stats::proportionInterval(arm, confLevel, stats::ProportionInterval::Wilson);
    if (!interval)
        return;
    side.accuracy = interval->estimate;
    side.accuracyLow = interval->low;
    side.accuracyHigh = interval->high;
}

void fail(SignificanceFinding &finding, const stats::Failure &failure)
{
    finding.undefined = reasonSentence(QLatin1String(stats::reasonName(failure.reason)));
}

void setInterval(SignificanceFinding &finding, const stats::Interval &interval)
{
    finding.estimate = interval.estimate;
    finding.low = interval.low;
    finding.high = interval.high;
}

Sentence rowsAreIndependent()
{
    return makeSentence(QT_TRANSLATE_NOOP("Core", "The rows of the test set are independent of each other: no two of "
                                                  "one user, patient or series."));
}

Sentence modelsAreFixed()
{
    return makeSentence(QT_TRANSLATE_NOOP("Core", "The two models are taken as they are; trained again with another "
                                                  "seed they may answer differently."));
}

/// The assumptions of a method; those of how classes follow from scores are added for the methods that need classes.
QList<Sentence> assumptionsOf(SignificanceMethod method, const PredictionComparison &comparison)
{
    QList<Sentence> all{rowsAreIndependent(), modelsAreFixed()};
    switch (method) {
    case SignificanceMethod::McNemar:
    case SignificanceMethod::McNemarExact:
        all.append(makeSentence(
            QT_TRANSLATE_NOOP("Core",
                              "Only rows that exactly one version gets right tell them apart, here %1; with few "
                              "of them a difference is hard to see."),
            {QString::number(comparison.onlyACorrect + comparison.onlyBCorrect)}));
        break;
    case SignificanceMethod::Tango:
        all.append(makeSentence(QT_TRANSLATE_NOOP("Core", "The score test is nearly normal, which holds from few rows "
                                                          "on and at shares near 0 and 1.")));
        break;
    case SignificanceMethod::PairedBootstrap:
        all.append(makeSentence(
            QT_TRANSLATE_NOOP("Core", "The test set stands for the population: %1 resamples of its rows with seed %2."),
            {QString::number(comparison.resamples), QString::number(comparison.seed)}));
        break;
    case SignificanceMethod::DeLong:
    case SignificanceMethod::ResampledT:
        all.append(makeSentence(QT_TRANSLATE_NOOP("Core", "The difference of the areas is nearly normal, which needs "
                                                          "some tens of rows of each class.")));
        break;
    }
    return all;
}

QList<SignificanceFinding> accuracyFindings(const PredictionComparison &comparison, const Sentence &unknown)
{
    const stats::PairedCounts counts{
        static_cast<double>(comparison.bothCorrect), static_cast<double>(comparison.onlyBCorrect),
        static_cast<double>(comparison.onlyACorrect), static_cast<double>(comparison.neitherCorrect)};
    QList<SignificanceFinding> findings;
    const bool isExact = unknown.message.isEmpty() && comparison.onlyACorrect + comparison.onlyBCorrect < fewDiscordant;
    for (const auto method : {isExact ? SignificanceMethod::McNemarExact : SignificanceMethod::McNemar,
                              SignificanceMethod::Tango, SignificanceMethod::PairedBootstrap}) {
        SignificanceFinding finding;
        finding.method = method;
        finding.undefined = unknown;
        finding.assumptions = assumptionsOf(method, comparison);
        findings.append(finding);
    }
    if (!unknown.message.isEmpty())
        return findings;
    const auto test =
        stats::mcnemar(counts.onlyB, counts.onlyA, isExact ? stats::McNemarKind::Exact : stats::McNemarKind::MidP);
    if (test) {
        findings[0].estimate = (counts.onlyB - counts.onlyA) / counts.total();
        findings[0].pValue = test->pValue;
    } else {
        fail(findings[0], test.failure());
    }
    const auto tango = stats::pairedDifference(counts, stats::PairedInterval::Tango, comparison.confLevel);
    if (tango)
        setInterval(findings[1], tango->diff);
    else
        fail(findings[1], tango.failure());
    const auto bootstrap = stats::pairedBootstrap(counts, comparison.confLevel, comparison.resamples, comparison.seed);
    if (bootstrap)
        setInterval(findings[2], *bootstrap);
    else if (bootstrap.failure().reason == stats::Reason::ZeroVariance)
        findings[2].undefined = makeSentence(
            QT_TRANSLATE_NOOP("Core", "Both get the same rows right: there is no difference to resample."));
    else
        fail(findings[2], bootstrap.failure());
    return findings;
}

SignificanceFinding curveFinding(PredictionComparison &comparison, const PairedRows &rows, const Polarity &polarity)
{
    SignificanceFinding finding;
    finding.method = SignificanceMethod::DeLong;
    finding.assumptions = assumptionsOf(finding.method, comparison);
    finding.undefined = polarity.unknown;
    if (!finding.hasFigures())
        return finding;
    if (polarity.positive) {
        finding.assumptions.append(makeSentence(QT_TRANSLATE_NOOP("Core", "A higher score speaks for \"%1\"."),
                                                {QString::fromUtf8(rows.classes[*polarity.positive])}));
    }
    std::vector<double> labels;
    labels.reserve(rows.labels.size());
    for (const quint32 label : rows.labels)
        labels.push_back(polarity.positive == label ? 1 : 0);
    const auto areaOf = [&](const std::vector<double> &scores) {
        const auto area = stats::areaUnderCurve(labels, scores, comparison.confLevel);
        return area ? std::optional(area->auc.estimate) : std::nullopt;
    };
    comparison.a.areaUnderRoc = areaOf(rows.scoresA);
    comparison.b.areaUnderRoc = areaOf(rows.scoresB);
    const auto curves = stats::compareCurves(labels, rows.scoresA, rows.scoresB, comparison.confLevel);
    if (curves) {
        setInterval(finding, curves->diff);
        finding.pValue = curves->pValue;
    } else if (curves.failure().reason == stats::Reason::ZeroVariance) {
        finding.undefined = makeSentence(
            QT_TRANSLATE_NOOP("Core", "Both versions rank the rows alike; their areas have no difference to test."));
    } else if (curves.failure().reason == stats::Reason::TooFew) {
        finding.undefined =
            makeSentence(QT_TRANSLATE_NOOP("Core", "One of the classes has a single row; this needs two of each."));
    } else {
        fail(finding, curves.failure());
    }
    return finding;
}

void addNotes(PredictionComparison &comparison)
{
    if (comparison.onlyInA + comparison.onlyInB > 0) {
        comparison.notes.append(makeSentence(
            QT_TRANSLATE_NOOP("Core", "Rows of one file alone are left out: %1 of the first, %2 of the second. Check "
                                      "that both are of one test set."),
            {QString::number(comparison.onlyInA), QString::number(comparison.onlyInB)}));
    }
    if (comparison.labelsDisagree > 0) {
        comparison.notes.append(makeSentence(
            QT_TRANSLATE_NOOP("Core",
                              "Rows whose labels differ between the files are left out: %1. Check that both are "
                              "of one test set."),
            {QString::number(comparison.labelsDisagree)}));
    }
    constexpr qint64 oneOf = 20;
    if (comparison.labelsDisagree * oneOf > comparison.paired + comparison.labelsDisagree) {
        comparison.notes.append(makeSentence(
            QT_TRANSLATE_NOOP("Core", "That is more than one row in %1 of those with one id: the files are hardly of "
                                      "one test set, and what follows means little."),
            {QString::number(oneOf)}));
    }
}

} // namespace

void fillFindings(PredictionComparison &comparison, const Predictions &a, const Predictions &b,
                  const PredictionOptions &options)
{
    const PairedRows rows = pairRows(comparison, a, b);
    comparison.labels = labelsOf(rows);
    const Polarity polarity = polarityOf(rows, options.positive);
    const auto right = [&](const Predictions &side, const QString &file, const auto &classes, const auto &scores) {
        return correctness(rows, side, file, classes, scores, polarity, options.threshold);
    };
    const Correctness ofA = right(a, comparison.a.file, rows.classesA, rows.scoresA);
    const Correctness ofB = right(b, comparison.b.file, rows.classesB, rows.scoresB);
    const Sentence &unknown = ofA.unknown.message.isEmpty() ? ofB.unknown : ofA.unknown;
    comparison.knowsClasses = unknown.message.isEmpty();
    if (comparison.knowsClasses) {
        for (size_t i = 0; i < rows.labels.size(); ++i) {
            qint64 &count = ofA.right[i] ? (ofB.right[i] ? comparison.bothCorrect : comparison.onlyACorrect)
                                         : (ofB.right[i] ? comparison.onlyBCorrect : comparison.neitherCorrect);
            ++count;
        }
        const qint64 rightA = comparison.bothCorrect + comparison.onlyACorrect;
        const qint64 rightB = comparison.bothCorrect + comparison.onlyBCorrect;
        fillAccuracy(comparison.a, rightA, comparison.paired, comparison.confLevel);
        fillAccuracy(comparison.b, rightB, comparison.paired, comparison.confLevel);
    }
    comparison.findings = accuracyFindings(comparison, unknown);
    if (!a.hasClasses || !b.hasClasses) {
        for (SignificanceFinding &finding : comparison.findings)
            finding.assumptions.append(
                makeSentence(QT_TRANSLATE_NOOP("Core", "A score above %1 counts as the positive class."),
                             {QString::number(options.threshold.value_or(positiveAbove))}));
    }
    if (a.hasScores && b.hasScores) {
        comparison.findings.append(curveFinding(comparison, rows, polarity));
    } else {
        SignificanceFinding finding;
        finding.method = SignificanceMethod::DeLong;
        finding.undefined =
            makeSentence(QT_TRANSLATE_NOOP("Core", "%1 has no scores, so there is no area under the ROC curve."),
                         {a.hasScores ? comparison.b.file : comparison.a.file});
        finding.assumptions = assumptionsOf(finding.method, comparison);
        comparison.findings.append(finding);
    }
    addNotes(comparison);
}

} // namespace slipway
