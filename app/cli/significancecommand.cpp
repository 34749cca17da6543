#include "app/cli/command.h"

#include "models/domain/numbertext.h"
#include "models/services/predictioncomparison.h"

namespace slipway {

namespace {

Json figure(const std::optional<double> &value)
{
    return value ? json(*value) : Json();
}

Json jsonOf(const QList<Sentence> &sentences)
{
    Json list = Json::array();
    for (const Sentence &sentence : sentences)
        list.push_back(json(sentence.text()));
    return list;
}

Json jsonOf(const PredictionSide &side)
{
    Json rejected = Json::array();
    for (const RejectedPredictions &rows : side.rejected)
        rejected.push_back(
            {{"reason", json(rows.sentence().text())}, {"count", rows.count}, {"first_line", rows.firstLine}});
    return {{"file", json(side.file)},
            {"rows", side.rows},
            {"rejected", rejected},
            {"accuracy", figure(side.accuracy)},
            {"ci_low", figure(side.accuracyLow)},
            {"ci_high", figure(side.accuracyHigh)},
            {"auc_roc", figure(side.areaUnderRoc)}};
}

Json jsonOf(const SignificanceFinding &finding)
{
    return {{"method", json(significanceCode(finding.method))},
            {"difference", figure(finding.estimate)},
            {"ci_low", figure(finding.low)},
            {"ci_high", figure(finding.high)},
            {"p_value", figure(finding.pValue)},
            {"undefined", orNull(finding.undefined.text())},
            {"assumes", jsonOf(finding.assumptions)}};
}

Json jsonOf(const PredictionComparison &comparison)
{
    Json findings = Json::array();
    for (const SignificanceFinding &finding : comparison.findings)
        findings.push_back(jsonOf(finding));
    return {{"a", jsonOf(comparison.a)},
            {"b", jsonOf(comparison.b)},
            {"paired", comparison.paired},
            {"only_in_a", comparison.onlyInA},
            {"only_in_b", comparison.onlyInB},
            {"labels_disagree", comparison.labelsDisagree},
            {"both_correct", comparison.bothCorrect},
            {"only_a_correct", comparison.onlyACorrect},
            {"only_b_correct", comparison.onlyBCorrect},
            {"neither_correct", comparison.neitherCorrect},
            {"conf_level", comparison.confLevel},
            {"seed", comparison.seed},
            {"resamples", comparison.resamples},
            {"findings", findings},
            {"notes", jsonOf(comparison.notes)}};
}

QString shown(const std::optional<double> &value)
{
    return value ? metricText(*value) : missingText();
}

void print(const Output &output, const PredictionComparison &comparison)
{
    for (const PredictionSide *side : {&comparison.a, &comparison.b}) {
        output.line(QStringLiteral("%1: %2; of the paired ones accuracy %3 (%4 to %5), area under the ROC curve %6")
                        .arg(side->file, counted(side->rows, "row"), shown(side->accuracy), shown(side->accuracyLow),
                             shown(side->accuracyHigh), shown(side->areaUnderRoc)));
        for (const RejectedPredictions &rejected : side->rejected)
            output.line(QStringLiteral("  ") + rejected.sentence().text());
    }
    for (const Sentence &note : comparison.notes)
        output.line(note.text());
    output.line(QStringLiteral("%1 paired: both right %2, only the first %3, only the second %4, neither %5")
                    .arg(counted(comparison.paired, "row"))
                    .arg(comparison.bothCorrect)
                    .arg(comparison.onlyACorrect)
                    .arg(comparison.onlyBCorrect)
                    .arg(comparison.neitherCorrect));
    output.line(QString());
    QList<QStringList> rows;
    for (const SignificanceFinding &finding : comparison.findings) {
        rows.append({significanceName(finding.method).text(), shown(finding.estimate), shown(finding.low),
                     shown(finding.high), finding.pValue ? pValueText(*finding.pValue) : missingText()});
    }
    output.table({QStringLiteral("METHOD"), QStringLiteral("SECOND - FIRST"), QStringLiteral("FROM"),
                  QStringLiteral("TO"), QStringLiteral("P")},
                 rows, {1, 2, 3, 4});
    for (const SignificanceFinding &finding : comparison.findings) {
        output.line(QString());
        output.line(significanceName(finding.method).text() + QLatin1Char(':'));
        if (!finding.hasFigures())
            output.line(QStringLiteral("  ") + finding.undefined.text());
        for (const Sentence &assumption : finding.assumptions)
            output.line(QStringLiteral("  assumes: ") + assumption.text());
    }
}

Result<PredictionComparison> compare(Session &session, const QStringList &arguments, double confLevel, bool areFiles)
{
    if (areFiles)
        return comparePredictionFiles(arguments[0], arguments[1], confLevel, session.progress);
    const auto registries = session.registries();
    if (!registries)
        return registries.error();
    const auto a = (*registries)->resolve(arguments[0]);
    if (!a)
        return a.error();
    const auto b = (*registries)->resolve(arguments[1]);
    return b ? comparePredictions(**registries, *a, *b, confLevel, session.progress) : b.error();
}

Result<ExitStatus> showSignificance(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    bool isNumber = false;
    const double confLevel = options.value(QStringLiteral("level")).toDouble(&isNumber);
    if (!isNumber || !(confLevel > 0 && confLevel < 1))
        return session.output.usage(QStringLiteral("--level takes a number between 0 and 1, as 0.95."));
    const auto comparison = compare(session, arguments, confLevel, options.isSet(QStringLiteral("files")));
    if (!comparison)
        return comparison.error();
    if (session.output.isJson())
        session.output.document(jsonOf(*comparison));
    else
        print(session.output, *comparison);
    return ExitStatus::Done;
}

} // namespace

QList<Command> significanceCommands()
{
    return {
        {commandWords("significance"),
         QStringLiteral("Say whether two versions differ beyond chance, from their predictions.csv."),
         {valueOption("level", "Level of the intervals.", "LEVEL", "0.95"),
          flagOption("files", "A and B are files of predictions instead of versions.")},
         {argument("A", "A version's id, MODEL/VERSION or MODEL@ALIAS."), argument("B", "The other; b - a is told.")},
         showSignificance},
    };
}

} // namespace slipway
