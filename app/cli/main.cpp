// slipwayctl: what the window does, for scripts.

#include "app/cli/command.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>
#include <clocale>

using namespace slipway;

namespace {

struct GlobalOptions {
    QString dataFolder;
    bool json = false;
    bool quiet = false;
    bool help = false;
    bool version = false;
    QStringList rest; ///< the command's words and its own options
    QString problem;
};

QString defaultDataFolder()
{
    const QString fromEnvironment = qEnvironmentVariable("SLIPWAY_DATA_DIR");
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/slipway");
}

/// --data-dir, --json and --quiet may stand before or after the command's words.
GlobalOptions takeGlobalOptions(const QStringList &arguments)
{
    GlobalOptions options;
    options.dataFolder = defaultDataFolder();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == QLatin1String("--json")) {
            options.json = true;
        } else if (argument == QLatin1String("--quiet")) {
            options.quiet = true;
        } else if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
            options.help = true;
        } else if (argument == QLatin1String("--version")) {
            options.version = true;
        } else if (argument.startsWith(QLatin1String("--data-dir="))) {
            options.dataFolder = argument.mid(11);
        } else if (argument == QLatin1String("--data-dir")) {
            if (++i < arguments.size())
                options.dataFolder = arguments[i];
            else
                options.problem = QStringLiteral("--data-dir needs a folder.");
        } else if (argument == QLatin1String("--")) {
            options.rest += arguments.mid(i);
            break;
        } else {
            options.rest.append(argument);
        }
    }
    return options;
}

QString usageText(const QList<Command> &commands)
{
    QString text = QStringLiteral("slipwayctl [--data-dir DIR] [--json] [--quiet] COMMAND\n\nCommands:\n");
    for (const Command &command : commands) {
        const QString words = (command.words + command.positional).join(QLatin1Char(' '));
        text += QStringLiteral("  %1 %2\n").arg(words, -38).arg(command.summary);
    }
    return text
           + QStringLiteral("\nCOMMAND --help explains each. DIR holds index and ledger; default: %1\n")
                 .arg(defaultDataFolder());
}

const Command *findCommand(const QList<Command> &commands, const QStringList &arguments)
{
    const auto found = std::find_if(commands.begin(), commands.end(), [&](const Command &command) {
        return arguments.mid(0, command.words.size()) == command.words;
    });
    return found == commands.end() ? nullptr : &*found;
}

void describe(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(command.summary);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOptions(command.options);
    for (const QString &word : command.words)
        parser.addPositionalArgument(word, QString(), word);
    for (const QString &name : command.positional)
        parser.addPositionalArgument(name, QString(), name);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("slipwayctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));

    const GlobalOptions options = takeGlobalOptions(QCoreApplication::arguments().mid(1));
    if (options.json)
        QLocale::setDefault(QLocale::c()); // scripts read the same figures everywhere
    const Output output(options.json, options.quiet);
    const QList<Command> commands =
        registryCommands() + experimentCommands() + deploymentCommands() + pipelineCommands();
    if (options.version) {
        std::puts("slipwayctl " SLIPWAY_VERSION);
        return 0;
    }
    const Command *command = findCommand(commands, options.rest);
    if (options.help && !command) {
        std::fputs(usageText(commands).toUtf8().constData(), stdout);
        return 0;
    }
    const auto misused = [&](const QString &sentence) { return static_cast<int>(output.usage(sentence)); };
    if (!options.problem.isEmpty())
        return misused(options.problem);
    if (options.rest.isEmpty())
        return misused(QStringLiteral("No command was given. `slipwayctl --help` lists them."));
    if (!command)
        return misused(QStringLiteral("There is no command \"%1\". `slipwayctl --help` lists them.")
                           .arg(options.rest.mid(0, 2).join(QLatin1Char(' '))));

    QCommandLineParser parser;
    describe(parser, *command);
    if (options.help) {
        std::fputs(parser.helpText().toUtf8().constData(), stdout);
        return 0;
    }
    if (!parser.parse(QStringList{QStringLiteral("slipwayctl")} + options.rest))
        return misused(parser.errorText());
    const QStringList positional = parser.positionalArguments().mid(command->words.size());
    if (positional.size() < command->minPositional
        || (command->maxPositional >= 0 && positional.size() > command->maxPositional))
        return misused(
            QStringLiteral("Usage: slipwayctl %1").arg((command->words + command->positional).join(QLatin1Char(' '))));

    Session session(options.dataFolder, output);
    return static_cast<int>(command->run(session, parser, positional));
}
