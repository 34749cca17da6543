// slipwayctl: what the window does, for scripts.

#include "app/cli/help.h"
#include "ui/charts/reportfile.h"

#include <QApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

using namespace slipway;

namespace {

struct GlobalOptions {
    QString dataFolder;
    bool json = false;
    bool quiet = false;
    bool help = false;
    bool version = false;
    QStringList rest; ///< the command's words and its own options
    QString problem;  ///< a sentence; empty when there is none
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
            options.dataFolder = arguments.value(++i);
        } else if (argument == QLatin1String("--")) {
            options.rest += arguments.mid(i);
            break;
        } else {
            options.rest.append(argument);
        }
    }
    if (options.dataFolder.isEmpty())
        options.problem = QStringLiteral("--data-dir needs a folder.");
    return options;
}

const Command *findCommand(const QList<Command> &commands, const QStringList &arguments)
{
    const auto found = std::find_if(commands.begin(), commands.end(), [&](const Command &command) {
        return arguments.mid(0, command.words.size()) == command.words;
    });
    return found == commands.end() ? nullptr : &*found;
}

/// The commands that begin with `word`, when it is not a command itself.
QList<Command> groupOf(const QList<Command> &commands, const QString &word)
{
    QList<Command> group;
    std::copy_if(commands.begin(), commands.end(), std::back_inserter(group),
                 [&](const Command &command) { return command.words.size() > 1 && command.words.first() == word; });
    return group;
}

QString noSuchCommand(const QList<Command> &group, const QStringList &arguments)
{
    if (group.isEmpty())
        return QStringLiteral("There is no command \"%1\". `slipwayctl --help` lists them.").arg(arguments.first());
    QStringList names;
    for (const Command &command : group)
        names.append(command.words.join(QLatin1Char(' ')));
    return QStringLiteral("\"%1\" is not a command. Those there are: %2.")
        .arg(arguments.mid(0, 2).join(QLatin1Char(' ')), names.join(QStringLiteral(", ")));
}

bool fits(const Command &command, qsizetype arguments)
{
    const auto isOptional = [](const Argument &argument) { return argument.name.startsWith(QLatin1Char('[')); };
    const auto optional = std::count_if(command.arguments.begin(), command.arguments.end(), isOptional);
    const bool repeats = !command.arguments.isEmpty() && command.arguments.last().name.contains(QLatin1String("..."));
    return arguments >= command.arguments.size() - optional && (repeats || arguments <= command.arguments.size());
}

/// As a sentence: Qt ends only some of them.
QString ended(const QString &text)
{
    return text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

/// Reads the command's own words and does it.
ExitStatus runCommand(const Command &command, const GlobalOptions &options, const Output &output)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOptions(command.options);
    if (!parser.parse(QStringList{QStringLiteral("slipwayctl")} + options.rest)) {
        return output.usage(QStringLiteral("%1 Usage: slipwayctl %2. What begins with a minus and is no option stands "
                                           "behind two of them, as in: -- -loss")
                                .arg(ended(parser.errorText()), usageLine(command)));
    }
    const QStringList arguments = parser.positionalArguments().mid(command.words.size());
    if (!fits(command, arguments.size()))
        return output.usage(QStringLiteral("Usage: slipwayctl %1").arg(usageLine(command)));
    Session session(options.dataFolder, output);
    const auto status = command.run(session, parser, arguments);
    return status ? *status : output.error(status.error());
}

ExitStatus answer(const GlobalOptions &options, const Output &output)
{
    const QList<Command> commands = registryCommands() + versionCommands() + compareCommands() + significanceCommands()
                                    + reportCommands() + chartCommands() + verifyCommands() + statisticsCommands()
                                    + statsCommands() + experimentCommands() + experimentReportCommands()
                                    + driftCommands() + targetCommands() + tokenCommands() + deploymentCommands()
                                    + runCommands() + trafficCommands() + pipelineCommands();
    const auto tell = [](const QString &text) {
        std::fputs(text.toUtf8().constData(), stdout);
        return ExitStatus::Done;
    };
    if (options.version)
        return tell(QStringLiteral("slipwayctl " SLIPWAY_VERSION "\n"));
    if (!options.problem.isEmpty())
        return output.usage(options.problem);
    if (options.rest.isEmpty()) {
        if (options.help || !(options.json || options.quiet))
            tell(programHelp(commands, defaultDataFolder()));
        return options.help ? ExitStatus::Done
                            : output.usage(QStringLiteral("No command was given. `slipwayctl --help` lists them."));
    }
    if (const Command *command = findCommand(commands, options.rest))
        return options.help ? tell(commandHelp(*command)) : runCommand(*command, options, output);
    const QList<Command> group = groupOf(commands, options.rest.first());
    if (options.help && !group.isEmpty() && options.rest.size() == 1)
        return tell(groupHelp(group));
    return output.usage(noSuchCommand(group, options.rest));
}

/// A closed standard stream would be the next file that is opened, and be written into.
void openStandardStreams()
{
    int descriptor = 0;
    while (descriptor >= 0 && descriptor <= STDERR_FILENO)
        descriptor = ::open("/dev/null", O_RDWR);
    if (descriptor > STDERR_FILENO)
        ::close(descriptor);
}

/// What draws needs an application with fonts; it needs no display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool draws = std::any_of(argv, argv + argc, [](const char *word) {
        return qstrcmp(word, "report") == 0 || qstrcmp(word, "chart") == 0;
    });
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt says of a platform without a desktop is no answer to the command.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    auto application = std::make_unique<QApplication>(argc, argv);
    prepareDrawing(*application);
    return application;
}

} // namespace

int main(int argc, char **argv)
{
    openStandardStreams();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("slipwayctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));

    const GlobalOptions options = takeGlobalOptions(QCoreApplication::arguments().mid(1));
    if (options.json)
        QLocale::setDefault(QLocale::c()); // scripts read the same figures everywhere
    const Output output(options.json, options.quiet);
    return static_cast<int>(output.end(answer(options, output)));
}
