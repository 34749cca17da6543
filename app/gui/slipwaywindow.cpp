#include "app/gui/slipwaywindow.h"

#include "models/services/pipelineservice.h"
#include "ui/deployments/deploymentspage.h"
#include "ui/experiments/experimentspage.h"
#include "ui/registry/registrypage.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace slipway
{

namespace
{

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
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

} // namespace

SlipwayWindow::SlipwayWindow(QApplication &application, const GuiOptions &options,
                             std::unique_ptr<DemoService> demo)
    : m_application(application),
      m_options(options),
      m_settings(options.dataFolder + QStringLiteral("/settings.ini"), QSettings::IniFormat),
      m_jobs(std::make_unique<JobRunner>()),
      m_demo(std::move(demo))
{
}

SlipwayWindow::~SlipwayWindow()
{
    // The window first, then the work that still uses the services, then the services.
    m_window.reset();
    m_demo.reset();
    m_jobs.reset();
}

Result<std::unique_ptr<SlipwayWindow>> SlipwayWindow::open(QApplication &application, GuiOptions options)
{
    std::unique_ptr<DemoService> demo;
    if (options.demo) {
        auto created = DemoService::create();
        if (!created.ok())
            return created.error();
        demo = std::move(*created);
        options.dataFolder = demo->dataFolder();
    }
    std::unique_ptr<SlipwayWindow> made(new SlipwayWindow(application, options, std::move(demo)));
    if (Status opened = made->openServices(); !opened.ok())
        return opened.error();
    made->buildWindow();
    made->connectWishes();
    if (made->m_demo)
        made->m_demo->start({*made->m_registries, *made->m_deployments, *made->m_experiments}, *made->m_jobs);
    return made;
}

Status SlipwayWindow::openServices()
{
    auto registries = RegistryService::open(m_options.dataFolder, *m_jobs);
    if (!registries.ok())
        return registries.error();
    m_registries = std::move(*registries);
    auto experiments = ExperimentService::open(m_options.dataFolder, *m_registries, *m_jobs);
    if (!experiments.ok())
        return experiments.error();
    m_experiments = std::move(*experiments);
    auto deployments = DeploymentService::open(m_options.dataFolder, *m_registries, *m_jobs);
    if (!deployments.ok())
        return deployments.error();
    m_deployments = std::move(*deployments);
    return {};
}

void SlipwayWindow::buildWindow()
{
    const QString theme = m_options.theme.isEmpty() ? m_settings.value(themeKey).toString() : m_options.theme;
    applyChoice(choiceOf(theme));
    m_registryPage = new RegistryPage(*m_registries, *m_jobs);
    m_experimentsPage = new ExperimentsPage(*m_experiments, *m_registries, *m_jobs);
    m_deploymentsPage = new DeploymentsPage(*m_deployments, *m_registries, *m_jobs);
    if (!m_options.demo)
        m_registryPage->offerSample();
    m_window = std::make_unique<MainWindow>(
        *m_jobs, QList<Page *>{m_registryPage, m_experimentsPage, m_deploymentsPage});
    m_window->setThemeChoice(choiceOf(theme));
}

void SlipwayWindow::connectWishes()
{
    connect(m_registryPage, &RegistryPage::sampleRequested, this, &SlipwayWindow::openSample);
    for (Page *page : {static_cast<Page *>(m_registryPage), static_cast<Page *>(m_experimentsPage),
                       static_cast<Page *>(m_deploymentsPage)}) {
        connect(page, &Page::deployRequested, this, [this](const QString &versionId) {
            m_window->showPage(m_deploymentsPage);
            m_deploymentsPage->openDeploy(versionId);
        });
        connect(page, &Page::rollbackRequested, this, [this](const QString &target, const QString &slug) {
            m_window->showPage(m_deploymentsPage);
            m_deploymentsPage->openRollback(target, slug);
        });
        connect(page, &Page::versionRequested, this, [this](const QString &versionId) {
            m_window->showPage(m_registryPage);
            m_registryPage->openVersion(versionId);
        });
    }
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
        [](const Result<PipelineReport> &) {
        }); // the window says how a job ended; the page hears registriesChanged()
}

} // namespace slipway
