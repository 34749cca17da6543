#include "app/cli/command.h"

#include "models/domain/numbertext.h"
#include "models/services/driftreading.h"

namespace slipway {

namespace {

Json figure(const std::optional<double> &value)
{
    return value ? json(*value) : Json();
}

Json jsonOf(const FeatureDrift &drift)
{
    Json object{{"name", json(drift.feature)},
                {"kind", drift.isNumber ? "number" : "word"},
                {"n_reference", drift.reference},
                {"n_current", drift.current},
                {"missing", drift.missing},
                {"not_numbers", drift.others},
                {"lacking_reference", drift.lackingThen},
                {"lacking_current", drift.lackingNow},
                {"lacking_p_value", figure(drift.lackingP)},
                {"lacking_p_holm", drift.lackingP ? json(drift.lackingHolmP) : Json()},
                {"type_changed", drift.typeChanged},
                {"pooled_words", drift.pooledWords},
                {"drifted", drift.drifted},
                {"importance", figure(drift.importance)},
                {"status", drift.undefined.isEmpty() ? "ok" : "undefined"}};
    if (!drift.undefined.isEmpty()) {
        object["reason"] = json(drift.undefined);
        return object;
    }
    object["psi"] = json(drift.psi);
    object["psi_p_value"] = json(drift.psiP);
    object["jensen_shannon"] = json(drift.jensenShannon);
    object["ks"] = figure(drift.ks);
    object["wasserstein"] = figure(drift.wasserstein);
    object["wasserstein_normalized"] = figure(drift.wassersteinSd);
    object["chi_square"] = figure(drift.chiSquare);
    object["p_value"] = json(drift.pValue);
    object["p_holm"] = json(drift.holmP);
    return object;
}

Json jsonOf(const DriftReport &report)
{
    Json features = Json::array();
    for (const FeatureDrift &drift : report.features)
        features.push_back(jsonOf(drift));
    Json findings = Json::array();
    for (const Sentence &finding : driftFindings(report))
        findings.push_back(json(finding.text()));
    const auto names = [](const QStringList &list) {
        Json array = Json::array();
        for (const QString &name : list)
            array.push_back(json(name));
        return array;
    };
    return {{"reference", json(report.reference)},
            {"current", json(report.current)},
            {"rows_reference", report.referenceRows},
            {"rows_current", report.currentRows},
            {"rejected", report.rejected},
            {"alpha", report.alpha},
            {"bins", report.bins},
            {"drifted", report.driftedCount()},
            {"features", features},
            {"findings", findings},
            {"only_in_reference", names(report.onlyInReference)},
            {"only_in_current", names(report.onlyInCurrent)},
            {"left_out", {{"ids_and_times", names(report.identities)}, {"constant", names(report.constants)}}}};
}

void print(const Output &output, const DriftReport &report)
{
    const ReadingTable table = driftTable(report);
    QList<QStringList> rows;
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const ReadingCell &cell : row)
            cells.append(cell.text);
        rows.append(cells);
    }
    QStringList header;
    for (const QString &name : table.header)
        header.append(name.toUpper());
    output.table(header, rows, {1, 3, 5, 6, 7, 8});
    output.line(QStringLiteral("%1 of %2 drifted (%3 against %4).")
                    .arg(report.driftedCount())
                    .arg(counted(report.features.size(), "feature"), counted(report.currentRows, "row"),
                         counted(report.referenceRows, "row")));
    for (const Sentence &finding : driftFindings(report))
        output.line(finding.translated());
    if (report.rejected > 0)
        output.line(QStringLiteral("%1 could not be read and do not count.").arg(counted(report.rejected, "row")));
    for (const FeatureDrift &drift : report.features) {
        if (drift.others > 0)
            output.line(QStringLiteral("%1: without %2 that could not be read as a number.")
                            .arg(drift.feature, counted(drift.others, "cell")));
    }
    for (const auto &[names, where] :
         {std::pair(report.onlyInReference, report.reference), std::pair(report.onlyInCurrent, report.current)}) {
        if (!names.isEmpty())
            output.line(QStringLiteral("Only in %1: %2").arg(where, names.join(QStringLiteral(", "))));
    }
    if (!report.identities.isEmpty())
        output.line(QStringLiteral("Left out as ids or times: %1").arg(report.identities.join(QStringLiteral(", "))));
    if (!report.constants.isEmpty())
        output.line(
            QStringLiteral("Left out, the same everywhere: %1").arg(report.constants.join(QStringLiteral(", "))));
    output.line(table.note);
}

Result<ExitStatus> readDriftCommand(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    DriftFiles files{arguments[0], arguments.value(1), options.value(QStringLiteral("time")),
                     options.value(QStringLiteral("at"))};
    if (files.cutColumn.isEmpty() != files.cutAt.isEmpty() || files.cutColumn.isEmpty() == files.current.isEmpty())
        return session.output.usage(QStringLiteral(
            "drift takes two files, or one with --time COLUMN and --at DATE between two periods of it."));
    DriftQuestion question;
    bool isAlpha = false, isBins = false;
    question.alpha = options.value(QStringLiteral("alpha")).toDouble(&isAlpha);
    question.bins = options.value(QStringLiteral("bins")).toInt(&isBins);
    if (!isAlpha || !isBins)
        return session.output.usage(QStringLiteral("--alpha and --bins take numbers."));
    if (const QString name = options.value(QStringLiteral("importance")); !name.isEmpty()) {
        const auto registries = session.registries();
        if (!registries)
            return registries.error();
        const auto id = (*registries)->resolve(name);
        if (!id)
            return id.error();
        const auto version = (*registries)->version(*id);
        if (!version)
            return version.error();
        question.importance = version->importance;
    }
    const auto report = readDriftOfFiles(files, question, session.progress);
    if (!report)
        return report.error();
    if (session.output.isJson())
        session.output.document(jsonOf(*report));
    else
        print(session.output, *report);
    return report->driftedCount() > 0 ? ExitStatus::AnswerIsNo : ExitStatus::Done;
}

} // namespace

QList<Command> driftCommands()
{
    return {
        {commandWords("drift"),
         QStringLiteral("Tell which features or predictions are no longer as they were; exit 1 when one is not."),
         {valueOption("time", "Column with the time of a row, to compare two periods of one file.", "COLUMN"),
          valueOption("at", "Where the second period begins.", "DATE"),
          valueOption("importance", "Version whose important features stand first.", "ID"),
          valueOption("alpha", "Level of the tests, shared among the features by Holm's rule.", "A", "0.05"),
          valueOption("bins", "Bins of the stability index.", "N", "10")},
         {argument("REFERENCE", "CSV file: how it was."), argument("[CURRENT]", "CSV file: how it is now.")},
         readDriftCommand},
    };
}

} // namespace slipway
