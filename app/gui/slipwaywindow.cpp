#include "app/gui/slipwaywindow.h"

#include "models/services/pipelineservice.h"
#include "ui/registry/registrypage.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace slipway {

namespace {

const QString themeKey = QStringLiteral("appearance/theme");

ThemeChoice choiceOf(const QString &word)
{
    if (word == QLatin1String("light"))
        return ThemeChoice::Light;
    return word == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

QString wordOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    case ThemeChoice::System: break;
    }
    return QStringLiteral("system");
}

} // namespace

SlipwayWindow::SlipwayWindow(QApplication &application, const GuiOptions &options)
    : m_application(application), m_options(options),
      m_settings(options.dataFolder + QStringLiteral("/settings.ini"), QSettings::IniFormat),
      m_jobs(std::make_unique<JobRunner>())
{
}

SlipwayWindow::~SlipwayWindow()
{
    // The window first, then the work that still uses the services, then the services.
    m_window.reset();
    m_jobs.reset();
}

Result<std::unique_ptr<SlipwayWindow>> SlipwayWindow::open(QApplication &application, const GuiOptions &options)
{
    std::unique_ptr<SlipwayWindow> made(new SlipwayWindow(application, options));
    if (Status opened = made->openServices(); !opened.ok())
        return opened.error();
    made->buildWindow();
    return made;
}

Status SlipwayWindow::openServices()
{
    auto registries = RegistryService::open(m_options.dataFolder, *m_jobs);
    if (!registries.ok())
        return registries.error();
    m_registries = std::move(*registries);
    return {};
}

void SlipwayWindow::buildWindow()
{
    const QString theme = m_options.theme.isEmpty() ? m_settings.value(themeKey).toString() : m_options.theme;
    applyChoice(choiceOf(theme));
    m_registryPage = new RegistryPage(*m_registries, *m_jobs);
    if (!m_options.demo) {
        m_registryPage->offerSample();
        connect(m_registryPage, &RegistryPage::sampleRequested, this, &SlipwayWindow::openSample);
    }
    m_window = std::make_unique<MainWindow>(*m_jobs, QList<Page *>{m_registryPage});
    m_window->setThemeChoice(choiceOf(theme));
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](ThemeChoice choice) {
        m_settings.setValue(themeKey, wordOf(choice));
        applyChoice(choice);
    });
    connect(m_registryPage, &RegistryPage::summaryChanged, m_window.get(), &MainWindow::setSummary);
}

void SlipwayWindow::applyChoice(ThemeChoice choice)
{
    const ThemeName named = choice == ThemeChoice::Dark ? ThemeName::Dark : ThemeName::Light;
    applyTheme(m_application, choice == ThemeChoice::System ? systemTheme() : named);
}

void SlipwayWindow::openSample()
{
    PipelineOptions options;
    m_jobs->run<PipelineReport>(
        tr("Training the sample models"), this,
        [this, options](Progress &progress) {
            return PipelineService(m_options.dataFolder, *m_registries).run(options, progress);
        },
        [](const Result<PipelineReport> &) {}); // the window says how a job ended; the page hears registriesChanged()
}

} // namespace slipway
