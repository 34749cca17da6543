#include "app/cli/help.h"

#include <algorithm>

namespace slipway {

namespace {

using Rows = QList<std::pair<QString, QString>>;

/// Broken at spaces into lines that end before column 100; those behind the first begin at `indent`.
QString wrapped(const QString &text, qsizetype indent)
{
    constexpr qsizetype lineEnd = 100;
    QString lines;
    qsizetype column = indent;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        if (column > indent && column + 1 + word.size() > lineEnd) {
            lines += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            column = indent;
        } else if (column > indent) {
            lines += QLatin1Char(' ');
            ++column;
        }
        lines += word;
        column += word.size();
    }
    return lines;
}

/// A heading and rows of two columns; what is too long for the first column stands on a line of its own.
QString section(const QString &heading, const Rows &rows)
{
    constexpr qsizetype widest = 34;
    qsizetype width = 0;
    for (const auto &row : rows) {
        if (row.first.size() <= widest)
            width = std::max(width, row.first.size());
    }
    QString text = QLatin1Char('\n') + heading + QStringLiteral(":\n");
    for (const auto &[name, help] : rows) {
        const QString gap = name.size() > width ? QLatin1Char('\n') + QString(width + 4, QLatin1Char(' '))
                                                : QString(width - name.size() + 2, QLatin1Char(' '));
        text += QStringLiteral("  ") + name + gap + wrapped(help, width + 4) + QLatin1Char('\n');
    }
    return text;
}

Rows summaries(const QList<Command> &commands)
{
    Rows rows;
    for (const Command &command : commands)
        rows.append({usageLine(command), command.summary});
    return rows;
}

QString programUsage(const QString &command)
{
    return QStringLiteral("Usage: slipwayctl [--data-dir DIR] [--json] [--quiet] %1\n").arg(command);
}

} // namespace

QString usageLine(const Command &command)
{
    QStringList words = command.words;
    for (const Argument &argument : command.arguments)
        words.append(argument.name);
    return words.join(QLatin1Char(' '));
}

QString programHelp(const QList<Command> &commands, const QString &dataFolder)
{
    return programUsage(QStringLiteral("COMMAND")) + section(QStringLiteral("Commands"), summaries(commands))
           + section(QStringLiteral("Options of every command"),
                     {{QStringLiteral("--data-dir DIR"),
                       QStringLiteral("Folder of index and ledger; default: SLIPWAY_DATA_DIR, now %1").arg(dataFolder)},
                      {QStringLiteral("--json"), QStringLiteral("Print one JSON document and nothing else.")},
                      {QStringLiteral("--quiet"), QStringLiteral("Show no progress.")},
                      {QStringLiteral("--help"), QStringLiteral("Explain a command, or list the commands.")},
                      {QStringLiteral("--version"), QStringLiteral("Print the version of slipwayctl.")}})
           + section(QStringLiteral("Exit status"),
                     {{QStringLiteral("0"), QStringLiteral("done")},
                      {QStringLiteral("1"), QStringLiteral("done, and the answer is no")},
                      {QStringLiteral("2"), QStringLiteral("wrong use")},
                      {QStringLiteral("3"), QStringLiteral("not found")},
                      {QStringLiteral("4"), QStringLiteral("bad input")},
                      {QStringLiteral("5"), QStringLiteral("a remote failure, or a deployment that failed")},
                      {QStringLiteral("6"), QStringLiteral("refused")},
                      {QStringLiteral("130"), QStringLiteral("interrupted")}});
}

QString groupHelp(const QList<Command> &group)
{
    return programUsage(group.first().words.first() + QStringLiteral(" COMMAND"))
           + section(QStringLiteral("Commands"), summaries(group));
}

QString commandHelp(const Command &command)
{
    const QString more = command.options.isEmpty() ? QString() : QStringLiteral(" [OPTION]...");
    QString text = programUsage(usageLine(command) + more) + QLatin1Char('\n') + command.summary + QLatin1Char('\n');
    Rows arguments;
    for (const Argument &argument : command.arguments)
        arguments.append({argument.name, argument.help});
    Rows options;
    for (const QCommandLineOption &option : command.options) {
        const QString name = QStringLiteral("--") + option.names().first();
        options.append(
            {option.valueName().isEmpty() ? name : name + QLatin1Char(' ') + option.valueName(), option.description()});
    }
    if (!arguments.isEmpty())
        text += section(QStringLiteral("Arguments"), arguments);
    if (!options.isEmpty())
        text += section(QStringLiteral("Options"), options);
    return text;
}

} // namespace slipway
