#include "app/cli/command.h"

#include "models/domain/numbertext.h"
#include "models/services/predictioncomparison.h"
#include "models/services/seedgroups.h"

#include <algorithm>
#include <cmath>

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

/// `paired` are the rows that both sides predicted.
Json jsonOf(const PredictionSide &side, qint64 paired)
{
    Json rejected = Json::array();
    for (const RejectedPredictions &rows : side.rejected)
        rejected.push_back(
            {{"reason", json(rows.sentence().text())}, {"count", rows.count}, {"first_line", rows.firstLine}});
    return {{"file", json(side.file)},
            {"rows", side.rows},
            {"rejected", rejected},
            {"accuracy_rows", side.accuracy ? Json(paired) : Json()},
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
    const auto known = [&](qint64 rows) { return comparison.knowsClasses ? Json(rows) : Json(); };
    return {{"a", jsonOf(comparison.a, comparison.paired)},
            {"b", jsonOf(comparison.b, comparison.paired)},
            {"paired", comparison.paired},
            {"only_in_a", comparison.onlyInA},
            {"only_in_b", comparison.onlyInB},
            {"labels_disagree", comparison.labelsDisagree},
            {"both_correct", known(comparison.bothCorrect)},
            {"only_a_correct", known(comparison.onlyACorrect)},
            {"only_b_correct", known(comparison.onlyBCorrect)},
            {"neither_correct", known(comparison.neitherCorrect)},
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

void print(const Output &output, const QList<SignificanceFinding> &findings)
{
    QList<QStringList> rows;
    for (const SignificanceFinding &finding : findings) {
        rows.append({significanceName(finding.method).text(), shown(finding.estimate), shown(finding.low),
                     shown(finding.high), finding.pValue ? pValueText(*finding.pValue) : missingText()});
    }
    output.table({QStringLiteral("METHOD"), QStringLiteral("SECOND - FIRST"), QStringLiteral("FROM"),
                  QStringLiteral("TO"), QStringLiteral("P")},
                 rows, {1, 2, 3, 4});
    for (const SignificanceFinding &finding : findings) {
        output.line(QString());
        output.line(significanceName(finding.method).text() + QLatin1Char(':'));
        if (!finding.hasFigures()) {
            output.line(QStringLiteral("  ") + finding.undefined.text());
            continue;
        }
        for (const Sentence &assumption : finding.assumptions)
            output.line(QStringLiteral("  assumes: ") + assumption.text());
    }
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
    const QString paired = QStringLiteral("%1 paired").arg(counted(comparison.paired, "row"));
    output.line(comparison.knowsClasses
                    ? paired
                          + QStringLiteral(": both right %1, only the first %2, only the second %3, neither %4")
                                .arg(comparison.bothCorrect)
                                .arg(comparison.onlyACorrect)
                                .arg(comparison.onlyBCorrect)
                                .arg(comparison.neitherCorrect)
                    : paired + QStringLiteral("; which of them are right is not known"));
    output.line(QString());
    print(output, comparison.findings);
}

Result<PredictionComparison> compare(Session &session, const QStringList &arguments, const PredictionOptions &wanted,
                                     bool areFiles)
{
    if (areFiles)
        return comparePredictionFiles(arguments[0], arguments[1], wanted, session.progress);
    const auto registries = session.registries();
    if (!registries)
        return registries.error();
    const auto a = (*registries)->resolve(arguments[0]);
    if (!a)
        return a.error();
    const auto b = (*registries)->resolve(arguments[1]);
    return b ? comparePredictions(**registries, *a, *b, wanted, session.progress) : b.error();
}

/// Ids of the versions that a person named, divided by commas; of one alone, also of those of its other seeds.
Result<QStringList> seedsNamed(Session &session, RegistryService &registries, const QString &names)
{
    QStringList ids;
    for (const QString &name : names.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto id = registries.resolve(name);
        if (!id)
            return id.error();
        if (ids.contains(*id))
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "%1 is named twice. Each seed counts once."), {*id});
        ids.append(*id);
    }
    if (ids.size() != 1)
        return ids;
    const auto group = versionsOfOtherSeeds(registries, ids.first(), session.progress);
    if (!group)
        return group.error();
    ids.clear();
    for (const ModelVersion &version : *group)
        ids.append(version.summary.id);
    return ids;
}

Json jsonOf(const SeedComparison &comparison, const QStringList &idsA, const QStringList &idsB)
{
    Json differences = Json::array();
    for (const double difference : comparison.differences)
        differences.push_back(json(difference));
    return {{"metric", json(comparison.metric)},
            {"a", json(idsA)},
            {"b", json(idsB)},
            {"differences", differences},
            {"paired_by_seed", comparison.pairedBySeed},
            {"train_rows", comparison.trainRows},
            {"test_rows", comparison.testRows},
            {"conf_level", comparison.confLevel},
            {"findings", Json::array({jsonOf(comparison.finding)})}};
}

/// What a test has found; a status of its own when no method had figures.
ExitStatus statusOf(const QList<SignificanceFinding> &findings)
{
    const bool any =
        std::any_of(findings.begin(), findings.end(), [](const auto &finding) { return finding.hasFigures(); });
    return any ? ExitStatus::Done : ExitStatus::BadInput;
}

/// The number of rows that an option names, none without it; false when it is no number.
bool readRows(const QCommandLineParser &options, const char *option, std::optional<qint64> &rows)
{
    if (!options.isSet(QLatin1String(option)))
        return true;
    bool isNumber = false;
    rows = options.value(QLatin1String(option)).toLongLong(&isNumber);
    return isNumber && *rows > 0;
}

Result<ExitStatus> showSeeds(Session &session, const QCommandLineParser &options, const QStringList &arguments,
                             double confLevel)
{
    ResamplingSizes sizes;
    if (!readRows(options, "train-rows", sizes.trainRows) || !readRows(options, "test-rows", sizes.testRows))
        return session.output.usage(QStringLiteral("--train-rows and --test-rows take a number above 0."));
    const auto registries = session.registries();
    if (!registries)
        return registries.error();
    const auto idsA = seedsNamed(session, **registries, arguments[0]);
    if (!idsA)
        return idsA.error();
    const auto idsB = seedsNamed(session, **registries, arguments[1]);
    if (!idsB)
        return idsB.error();
    const auto comparison =
        compareSeeds(**registries, *idsA, *idsB, options.value(QStringLiteral("metric")), sizes, confLevel);
    if (!comparison)
        return comparison.error();
    if (session.output.isJson()) {
        session.output.document(jsonOf(*comparison, *idsA, *idsB));
    } else {
        session.output.line(
            QStringLiteral("%1 of %2 against %3")
                .arg(comparison->metric, counted(idsB->size(), "version"), counted(idsA->size(), "version")));
        session.output.line(QString());
        print(session.output, {comparison->finding});
    }
    return statusOf({comparison->finding});
}

Result<ExitStatus> showSignificance(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    bool isNumber = false;
    const double confLevel = options.value(QStringLiteral("level")).toDouble(&isNumber);
    if (!isNumber || !(confLevel > 0 && confLevel < 1))
        return session.output.usage(QStringLiteral("--level takes a number between 0 and 1, as 0.95."));
    if (options.isSet(QStringLiteral("metric")))
        return showSeeds(session, options, arguments, confLevel);
    PredictionOptions wanted{confLevel, options.value(QStringLiteral("positive"))};
    if (options.isSet(QStringLiteral("threshold"))) {
        wanted.threshold = options.value(QStringLiteral("threshold")).toDouble(&isNumber);
        if (!isNumber || !std::isfinite(*wanted.threshold))
            return session.output.usage(QStringLiteral("--threshold takes a number, as 0.5."));
    }
    const auto comparison = compare(session, arguments, wanted, options.isSet(QStringLiteral("files")));
    if (!comparison)
        return comparison.error();
    if (session.output.isJson())
        session.output.document(jsonOf(*comparison));
    else
        print(session.output, *comparison);
    return statusOf(comparison->findings);
}

} // namespace

QList<Command> significanceCommands()
{
    return {
        {commandWords("significance"),
         QStringLiteral("Say whether two versions differ beyond chance, from their predictions.csv or from several "
                        "seeds."),
         {valueOption("level", "Level of the intervals.", "LEVEL", "0.95"),
          flagOption("files", "A and B are files of predictions instead of versions."),
          valueOption("positive", "The label for which a high score speaks, where it is not one of 1, true, yes.",
                      "LABEL"),
          valueOption("threshold", "A score above it counts as that label; 0.5 of probabilities.", "SCORE"),
          valueOption("metric",
                      "Test this metric over seeds: A and B are versions divided by commas, or one that stands for all "
                      "that differ from it by the seed alone.",
                      "NAME"),
          valueOption("train-rows", "With --metric: rows each version was trained on, where it does not say so.", "N"),
          valueOption("test-rows", "With --metric: rows it was tested on, likewise.", "N")},
         {argument("A", "A version's id, MODEL/VERSION or MODEL@ALIAS."), argument("B", "The other; b - a is told.")},
         showSignificance},
    };
}

} // namespace slipway
