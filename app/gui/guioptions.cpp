#include "app/gui/guioptions.h"

#include "models/base/datafolder.h"

#include <QCommandLineParser>
#include <QDir>

namespace slipway {

namespace {

QCommandLineOption option(const char *name, const QString &description, const char *value = nullptr)
{
    QCommandLineOption made(QString::fromLatin1(name), description);
    if (value)
        made.setValueName(QString::fromLatin1(value));
    return made;
}

Error wrong(const QString &option, const QString &value)
{
    return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "%1 cannot be \"%2\"; see --help."),
                     {option, value});
}

} // namespace

Result<GuiOptions> readGuiOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Opens the window of Slipway: model registries, A/B tests, deployments."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions(
        {option("data-dir", QStringLiteral("Folder of index, ledger and experiments."), "DIR"),
         option("demo", QStringLiteral("Show trained sample models and servers of its own; touch no data of yours.")),
         option("screenshots",
                QStringLiteral("Walk through the demo without a display and write a picture of each step."), "DIR"),
         option("theme", QStringLiteral("light or dark."), "NAME"),
         option("scale", QStringLiteral("Enlarge everything, 0.5 to 4."), "N"),
         option("lang", QStringLiteral("Language, as de or zh_CN."), "L"),
         option("exit-after-first-paint",
                QStringLiteral("Print the milliseconds from start to first picture and leave."))});
    if (!parser.parse(arguments))
        return makeError(ErrorCode::InvalidArgument, "%1", {parser.errorText()});
    if (!parser.positionalArguments().isEmpty())
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "\"%1\" is not understood: slipway takes options only; see --help."),
                         {parser.positionalArguments().first()});

    GuiOptions options;
    if (parser.isSet(help))
        // Without an application yet the parser knows no name of the program.
        options.answer = parser.helpText().replace(QStringLiteral("<executable_name>"), QStringLiteral("slipway"));
    else if (parser.isSet(version))
        options.answer = QStringLiteral("slipway " SLIPWAY_VERSION "\n");
    options.dataFolder = dataFolder(parser.value(QStringLiteral("data-dir")));
    options.screenshots = parser.value(QStringLiteral("screenshots"));
    options.demo = parser.isSet(QStringLiteral("demo")) || !options.screenshots.isEmpty();
    options.theme = parser.value(QStringLiteral("theme"));
    options.scale = parser.value(QStringLiteral("scale"));
    options.language = parser.value(QStringLiteral("lang"));
    options.exitAfterFirstPaint = parser.isSet(QStringLiteral("exit-after-first-paint"));
    if (parser.isSet(QStringLiteral("theme")) && options.theme != QLatin1String("light")
        && options.theme != QLatin1String("dark"))
        return wrong(QStringLiteral("--theme"), options.theme);
    bool isNumber = false;
    const double factor = options.scale.toDouble(&isNumber);
    if (!options.scale.isEmpty() && (!isNumber || factor < 0.5 || factor > 4))
        return wrong(QStringLiteral("--scale"), options.scale);
    return options;
}

} // namespace slipway
