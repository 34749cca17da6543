#include "app/cli/command.h"

#include "models/base/atomicfile.h"
#include "models/domain/reasontext.h"
#include "models/formats/statcase.h"

#include <algorithm>
#include <unistd.h>

namespace slipway {

namespace {

constexpr qint64 maxInputBytes = 256 * 1024 * 1024;

/// Standard input to its end.
Result<QByteArray> readInput(const Progress &progress)
{
    QByteArray bytes;
    char block[65536];
    while (waitForInput(progress)) {
        const ssize_t n = ::read(STDIN_FILENO, block, sizeof block);
        if (n < 0)
            return fileError(errno, QStringLiteral("standard input"));
        if (n == 0)
            return bytes;
        bytes.append(block, static_cast<qsizetype>(n));
        if (bytes.size() > maxInputBytes)
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "Standard input holds more than %1 MB. Give less at once."),
                             {QString::number(maxInputBytes / 1024 / 1024)});
    }
    return makeError(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Core", "You interrupted the reading of the input."));
}

QStringList methodNames()
{
    QStringList names;
    for (const std::string &method : statMethods())
        names.append(QString::fromStdString(method));
    return names;
}

Result<ExitStatus> evaluateStatistic(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const QString &method = arguments[0];
    const QStringList methods = methodNames();
    if (!methods.contains(method))
        return session.output.usage(QStringLiteral("There is no method \"%1\". The methods are: %2.")
                                        .arg(method, methods.join(QStringLiteral(", "))));
    const QString file = options.value(QStringLiteral("input"));
    const auto input = file.isEmpty() ? readInput(session.progress) : readWholeFile(file, maxInputBytes);
    if (!input)
        return input.error();
    const auto answer = evaluateStatCase(method.toStdString(), input->toStdString());
    if (!answer) {
        return makeError(answer.error().code, "%1: %2",
                         {file.isEmpty() ? QStringLiteral("standard input") : file, answer.error().text()},
                         answer.error().detail);
    }
    const Json result = Json::parse(*answer, nullptr, false);
    session.output.document(result);
    if (result.value("status", std::string()) != "error")
        return ExitStatus::Done;
    const QString reason = QString::fromStdString(result.value("reason", std::string()));
    session.output.warning({QStringLiteral("%1: %2"), {method, reasonSentence(reason).translated()}});
    return ExitStatus::BadInput;
}

} // namespace

QList<Command> statisticsCommands()
{
    return {{commandWords("stat"),
             QStringLiteral("Compute one statistical method from a JSON object of its inputs."),
             {valueOption("input", "File with the inputs; default: standard input.", "FILE")},
             {{QStringLiteral("METHOD"), methodNames().join(QStringLiteral(", "))}},
             evaluateStatistic}};
}

} // namespace slipway
