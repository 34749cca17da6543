#include "app/cli/command.h"

#include "models/services/verificationservice.h"
#include "models/services/versionbrowser.h"

namespace slipway {

namespace {

/// What is asked for as rows of the index.
Result<std::vector<quint32>> chosenRows(RegistryService &registries, const QStringList &names, const QString &query)
{
    std::vector<quint32> rows;
    const auto add = [&](const QString &id) -> Status {
        const auto row = registries.browser().rowOf(id);
        if (!row)
            return row.error();
        rows.push_back(*row);
        return {};
    };
    for (const QString &name : names) {
        const auto id = registries.resolve(name);
        if (!id)
            return id.error();
        if (const Status added = add(*id); !added)
            return added.error();
    }
    if (query.isEmpty())
        return rows;
    BrowseQuestion question;
    question.query.filter = query;
    const auto found = registries.browser().rows(question, NoProgress());
    if (!found)
        return found.error();
    rows.insert(rows.end(), found->rows->begin(), found->rows->end());
    return rows;
}

Json jsonOf(const VerificationReport &report)
{
    Json failed = Json::array();
    for (const VerificationReport::Failure &failure : report.failed) {
        const IntegrityFinding &finding = failure.finding;
        const bool isRead = finding.outcome != Integrity::Unreadable;
        failed.push_back({{"id", json(failure.id)},
                          {"file", json(finding.file)},
                          {"outcome", json(integrityName(finding.outcome))},
                          {"expected", orNull(finding.expected)},
                          {"actual", isRead ? orNull(finding.actual) : Json()},
                          {"reason", isRead ? Json() : json(finding.actual)}});
    }
    Json unreachable = Json::array();
    for (const Error &error : report.unreachable)
        unreachable.push_back(json(error.text()));
    return {{"checked", report.checked},    {"failed", failed},
            {"versions", report.versions},  {"failed_versions", report.failedVersions},
            {"size_only", report.sizeOnly}, {"unrecorded", report.unrecorded},
            {"unreachable", unreachable},   {"bytes_read", report.bytesRead}};
}

QString sentenceOf(const IntegrityFinding &finding)
{
    switch (finding.outcome) {
    case Integrity::Missing:
        return QStringLiteral("is missing");
    case Integrity::Unreadable:
        return QStringLiteral("cannot be read: %1").arg(finding.actual);
    default:
        return QStringLiteral("is damaged: expected %1, found %2").arg(finding.expected, finding.actual);
    }
}

void print(const Output &output, const VerificationReport &report)
{
    for (const VerificationReport::Failure &failure : report.failed)
        output.line(QStringLiteral("%1: %2 %3").arg(failure.id, failure.finding.file, sentenceOf(failure.finding)));
    for (const Error &error : report.unreachable)
        output.warning(error);
    output.line(
        QStringLiteral("%1 checked, %2 not as recorded; of %3 only the size was compared, because no SHA-256 sum "
                       "is recorded; of %4 nothing is recorded.")
            .arg(counted(report.checked, "version"), QString::number(report.failedVersions),
                 QString::number(report.sizeOnly), QString::number(report.unrecorded)));
}

Result<ExitStatus> verifyVersions(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const bool isAll = options.isSet(QStringLiteral("all"));
    const QString query = options.value(QStringLiteral("query"));
    if (isAll != (arguments.isEmpty() && query.isEmpty()))
        return session.output.usage(QStringLiteral("verify takes versions, --query or --all."));
    const auto registries = session.registries();
    if (!registries)
        return registries.error();
    VerificationService &verification = (*registries)->verification();
    const auto rows =
        isAll ? Result<std::vector<quint32>>(std::vector<quint32>()) : chosenRows(**registries, arguments, query);
    if (!rows)
        return rows.error();
    const auto report = isAll ? verification.verifyAll(session.progress) : verification.verify(*rows, session.progress);
    if (!report)
        return report.error();
    if (session.output.isJson())
        session.output.document(jsonOf(*report));
    else
        print(session.output, *report);
    return report->failed.isEmpty() && report->unreachable.isEmpty() ? ExitStatus::Done : ExitStatus::AnswerIsNo;
}

} // namespace

QList<Command> verifyCommands()
{
    return {
        {commandWords("verify"),
         QStringLiteral("Compare model files with the hashes and sizes that their registries recorded."),
         {flagOption("all", "All versions of all registries."),
          valueOption("query", "Those that a query finds, as in list.", "Q")},
         {argument("[ID...]", "Versions: an id, MODEL/VERSION or MODEL@ALIAS.")},
         verifyVersions},
    };
}

} // namespace slipway
