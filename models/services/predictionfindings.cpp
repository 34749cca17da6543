#include "models/services/predictionfindings.h"

#include "models/domain/reasontext.h"
#include "models/stats/auc.h"
#include "models/stats/pairedproportions.h"
#include "models/stats/proportions.h"

#include <array>

namespace slipway {

namespace {

/// The rows of both files with one label, in a common numbering of classes.
struct PairedRows {
    QList<QByteArray> classes;
    std::vector<quint32> labels;
    std::vector<quint32> classesA; ///< predicted
    std::vector<quint32> classesB;
    std::vector<double> scoresA;
    std::vector<double> scoresB;
};

PairedRows pairRows(PredictionComparison &comparison, const Predictions &a, const Predictions &b)
{
    PairedRows paired;
    paired.classes = a.classes;
    std::vector<quint32> places; // of b's classes among the common ones
    for (const QByteArray &name : b.classes) {
        qsizetype place = a.classes.indexOf(name);
        if (place < 0) {
            place = paired.classes.size();
            paired.classes.append(name);
        }
        places.push_back(static_cast<quint32>(place));
    }
    const auto common = [&places](quint32 place) { return place == Predictions::noClass ? place : places[place]; };
    auto inB = b.rows.begin();
    for (const Predictions::Row &row : a.rows) {
        for (; inB != b.rows.end() && inB->id < row.id; ++inB)
            ++comparison.onlyInB;
        if (inB == b.rows.end() || inB->id != row.id) {
            ++comparison.onlyInA;
            continue;
        }
        if (row.label != common(inB->label)) {
            ++comparison.labelsDisagree;
        } else {
            ++comparison.paired;
            paired.labels.push_back(row.label);
            paired.classesA.push_back(row.predicted);
            paired.classesB.push_back(common(inB->predicted));
            paired.scoresA.push_back(row.score);
            paired.scoresB.push_back(inB->score);
        }
        ++inB;
    }
    comparison.onlyInB += b.rows.end() - inB;
    return paired;
}

/// The two classes of the labels, the one for which a high score speaks last; empty when that is not known.
struct Polarity {
    std::optional<quint32> negative;
    std::optional<quint32> positive;
    Sentence unknown; ///< why it is not known
};

Polarity polarityOf(const PairedRows &rows)
{
    static const std::array<std::array<const char *, 2>, 7> known = {{{"0", "1"},
                                                                      {"-1", "1"},
                                                                      {"false", "true"},
                                                                      {"no", "yes"},
                                                                      {"n", "y"},
                                                                      {"negative", "positive"},
                                                                      {"neg", "pos"}}};
    std::vector<quint32> present;
    for (const quint32 label : rows.labels) {
        if (std::find(present.begin(), present.end(), label) == present.end())
            present.push_back(label);
        if (present.size() > 2)
            break;
    }
    Polarity polarity;
    if (present.size() > 2) {
        polarity.unknown = makeSentence(QT_TRANSLATE_NOOP(
            "Core", "The labels are of more than two classes; the area under the ROC curve is one of two."));
        return polarity;
    }
    for (const auto &words : known) {
        for (const quint32 label : present) {
            const QByteArray name = rows.classes[label].toLower();
            const QByteArray other = present.size() > 1 ? rows.classes[present[label == present[0]]].toLower() : name;
            if (name == words[1] && (other == words[0] || other == name))
                polarity.positive = label;
            if (name == words[0] && (other == words[1] || other == name))
                polarity.negative = label;
        }
        if (polarity.positive || polarity.negative)
            return polarity;
    }
    QStringList names;
    for (const quint32 label : present)
        names.append(QString::fromUtf8(rows.classes[label]));
    polarity.unknown = makeSentence(
        QT_TRANSLATE_NOOP("Core", "It is not known for which of the labels %1 a high score speaks. Use 0 and 1."),
        {names.join(QStringLiteral(", "))});
    return polarity;
}

/// Whether each row is right; why that is not known, when it is not.
struct Correctness {
    std::vector<char> right;
    Sentence unknown;
};

constexpr double threshold = 0.5;

Correctness correctness(const PairedRows &rows, const Predictions &predictions, const QString &file,
                        const std::vector<quint32> &classes, const std::vector<double> &scores,
                        const Polarity &polarity)
{
    Correctness result;
    result.right.resize(rows.labels.size());
    if (predictions.hasClasses) {
        for (size_t i = 0; i < classes.size(); ++i)
            result.right[i] = classes[i] == rows.labels[i];
        return result;
    }
    const bool probabilities =
        std::all_of(scores.begin(), scores.end(), [](double score) { return score >= 0 && score <= 1; });
    if (!probabilities || !polarity.unknown.message.isEmpty()) {
        result.unknown = makeSentence(
            QT_TRANSLATE_NOOP("Core", "%1 has scores that are no probabilities of one of two classes, so that no class "
                                      "follows from them. Add a column \"class\"."),
            {file});
        return result;
    }
    for (size_t i = 0; i < scores.size(); ++i)
        result.right[i] = (scores[i] > threshold) == (polarity.positive == rows.labels[i]);
    return result;
}

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
        all.append(makeSentence(
            QT_TRANSLATE_NOOP("Core", "Only the %1 rows that exactly one version gets right tell them apart; with few "
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
    for (const auto method :
         {SignificanceMethod::McNemar, SignificanceMethod::Tango, SignificanceMethod::PairedBootstrap}) {
        SignificanceFinding finding;
        finding.method = method;
        finding.undefined = unknown;
        finding.assumptions = assumptionsOf(method, comparison);
        findings.append(finding);
    }
    if (!unknown.message.isEmpty())
        return findings;
    const auto test = stats::mcnemar(counts.onlyB, counts.onlyA, stats::McNemarKind::MidP);
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
    const auto curves = stats::compareCurves(labels, rows.scoresA, rows.scoresB, comparison.confLevel);
    if (curves) {
        setInterval(finding, curves->diff);
        finding.pValue = curves->pValue;
        comparison.a.areaUnderRoc = curves->aucA;
        comparison.b.areaUnderRoc = curves->aucB;
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
}

} // namespace

void fillFindings(PredictionComparison &comparison, const Predictions &a, const Predictions &b)
{
    const PairedRows rows = pairRows(comparison, a, b);
    const Polarity polarity = polarityOf(rows);
    const Correctness ofA = correctness(rows, a, comparison.a.file, rows.classesA, rows.scoresA, polarity);
    const Correctness ofB = correctness(rows, b, comparison.b.file, rows.classesB, rows.scoresB, polarity);
    const Sentence &unknown = ofA.unknown.message.isEmpty() ? ofB.unknown : ofA.unknown;
    if (unknown.message.isEmpty()) {
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
                             {QString::number(threshold)}));
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
