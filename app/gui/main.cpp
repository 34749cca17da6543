#include "app/gui/endsignals.h"
#include "app/gui/screenshotwalk.h"
#include "app/gui/slipwaywindow.h"
#include "models/base/processage.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QScopeGuard>
#include <QTranslator>

#include <cstdio>
#include <dlfcn.h>
#include <semaphore>
#include <thread>

using namespace slipway;

namespace {

constexpr int wrongUse = 2;

void print(std::FILE *to, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), to);
}

/// Lets fontconfig read its settings, which takes half of the time until Qt knows the fonts. Nothing where Qt finds
/// its fonts in another way.
void readFontSettings()
{
    if (auto *const read = reinterpret_cast<int (*)()>(::dlsym(RTLD_DEFAULT, "FcInit")))
        read();
}

/// Whether Qt can find a platform to draw on: without one it would end the program with SIGABRT.
bool hasDisplay()
{
    const auto says = [](const char *variable) { return !qEnvironmentVariableIsEmpty(variable); };
    return says("QT_QPA_PLATFORM") || says("DISPLAY") || says("WAYLAND_DISPLAY");
}

void prepareEnvironment(const GuiOptions &options)
{
    if (!options.scale.isEmpty())
        qputenv("QT_SCALE_FACTOR", options.scale.toLatin1());
    if (!options.screenshots.isEmpty() || (options.exitAfterFirstPaint && !hasDisplay()))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

void installLanguage(QApplication &application, const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const auto install = [&application](const QLocale &locale, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    };
    const QString ours = QStringLiteral(":/translations");
    // The plural forms of the English texts, for what a language has no text of its own.
    install(QLocale(QLocale::English), QStringLiteral("slipway"), ours);
    install(QLocale(), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QLocale(), QStringLiteral("slipway"), ours);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Result<GuiOptions> options = readGuiOptions(arguments);
    if (!options.ok()) {
        print(stderr, QStringLiteral("slipway: %1\n").arg(options.error().text()));
        return wrongUse;
    }
    if (!options->answer.isEmpty()) {
        print(stdout, options->answer);
        return 0;
    }
    prepareEnvironment(*options);
    if (!hasDisplay()) {
        print(stderr, QStringLiteral("slipway: There is no display to open a window on: neither DISPLAY nor "
                                     "WAYLAND_DISPLAY is set. slipwayctl does the same work without one.\n"));
        return 1;
    }
    // The first text waits for the list of the machine's fonts: it is read while the rest is opened.
    std::binary_semaphore hasApplication(0);
    std::jthread fonts([&hasApplication] {
        readFontSettings();
        hasApplication.acquire();
        QFontDatabase::families();
    });
    QApplication application(argc, argv);
    hasApplication.release();
    const auto fontsRead = qScopeGuard([&fonts] { fonts.join(); }); // before the application goes
    QApplication::setApplicationName(QStringLiteral("slipway"));
    QApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    installLanguage(application, options->language);
    const EndSignals endSignals;

    auto opened = SlipwayWindow::open(application, *options);
    if (!opened.ok()) {
        print(stderr, QStringLiteral("slipway: %1\n").arg(opened.error().text()));
        if (options->screenshots.isEmpty() && !options->exitAfterFirstPaint)
            QMessageBox::critical(nullptr, QStringLiteral("Slipway"), opened.error().translated().toHtmlEscaped());
        return 1;
    }
    MainWindow &window = (*opened)->window();
    if (options->exitAfterFirstPaint) {
        QObject::connect(&window, &MainWindow::firstPainted, &application, [] {
            print(stdout, QStringLiteral("%1\n").arg(processAgeMs(), 0, 'f', 2));
            QCoreApplication::exit(0); // quit() would ask about running jobs
        });
    }
    std::unique_ptr<ScreenshotWalk> walk;
    if (!options->screenshots.isEmpty()) {
        walk = std::make_unique<ScreenshotWalk>(window, (*opened)->jobs(), (*opened)->sampleFolder(),
                                                options->screenshots);
        QObject::connect(walk.get(), &ScreenshotWalk::ended, &application, [](const QString &complaint) {
            if (!complaint.isEmpty())
                print(stderr, QStringLiteral("slipway: %1\n").arg(complaint));
            QCoreApplication::exit(complaint.isEmpty() ? 0 : 1);
        });
        // Not before the event loop: it may end at once.
        QMetaObject::invokeMethod(walk.get(), &ScreenshotWalk::start, Qt::QueuedConnection);
    }
    window.show();
    return QApplication::exec();
}
