#include "app/gui/slipwaywindow.h"

#include "models/services/pipelineservice.h"
#include "ui/compare/comparepage.h"
#include "ui/deployments/deploymentspage.h"
#include "ui/experiments/experimentspage.h"
#include "ui/registry/registrypage.h"
#include "ui/shell/latepage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QScreen>
#include <QTimer>

#include <malloc.h>

namespace slipway {

namespace {

constexpr int upkeepEveryMs = 30'000;
const QString themeKey = QStringLiteral("appearance/theme");
const QString geometryKey = QStringLiteral("window/geometry");
const QString tableKey = QStringLiteral("registry/table");
const QString viewsKey = QStringLiteral("registry/views");

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

/// Columns and answers over a million versions come and go with every letter that is typed. glibc would learn to keep
/// their blocks, in a heap for every thread.
void giveBackLargeBlocks()
{
#ifdef M_MMAP_THRESHOLD
    constexpr int largeBytes = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, largeBytes);
#endif
}

ThemeName themeOf(ThemeChoice choice)
{
    const ThemeName named = choice == ThemeChoice::Dark ? ThemeName::Dark : ThemeName::Light;
    return choice == ThemeChoice::System ? systemTheme() : named;
}

} // namespace

SlipwayWindow::SlipwayWindow(QApplication &application, const GuiOptions &options, std::unique_ptr<DemoService> demo)
    : m_application(application),
      m_options(options),
      m_settings(options.dataFolder + QStringLiteral("/settings.ini"), QSettings::IniFormat),
      m_jobs(std::make_unique<JobRunner>()),
      m_demo(std::move(demo))
{
}

SlipwayWindow::~SlipwayWindow()
{
    if (m_window && remembersLayout()) {
        m_settings.setValue(geometryKey, m_window->saveGeometry());
        m_settings.setValue(tableKey, m_registryPage->layoutState());
    }
    // The window first, then the work that still uses the services, then the services.
    m_window.reset();
    m_demo.reset();
    m_jobs.reset();
}

Result<std::unique_ptr<SlipwayWindow>> SlipwayWindow::open(QApplication &application, GuiOptions options)
{
    giveBackLargeBlocks();
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
    made->m_registries->startDueScans();
    if (made->m_demo) {
        made->m_registryPage->awaitSample(
            made->m_demo->start({*made->m_registries, *made->m_deployments, *made->m_experiments}, *made->m_jobs));
    }
    return made;
}

Status SlipwayWindow::openServices()
{
    auto registries = RegistryService::open(m_options.dataFolder, *m_jobs);
    if (!registries.ok())
        return registries.error();
    m_registries = std::move(*registries);
    auto comparisons = ComparisonService::open(m_options.dataFolder, *m_registries);
    if (!comparisons.ok())
        return comparisons.error();
    m_comparisons = std::move(*comparisons);
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
    applyTheme(m_application, themeOf(choiceOf(theme)));
    m_registryPage = new RegistryPage(*m_registries, *m_jobs);
    if (remembersLayout()) { // before the window shows the page: its first question is in the order of the last time
        m_registryPage->setLayoutState(m_settings.value(tableKey).toMap());
        m_registryPage->setViews(m_settings.value(viewsKey).toList());
    }
    m_lateCompare = makeComparePage();
    m_lateExperiments = makeExperimentsPage();
    m_lateDeployments = makeDeploymentsPage();
    if (!m_options.demo)
        m_registryPage->offerSample();
    m_window = std::make_unique<MainWindow>(
        *m_jobs, QList<Page *>{m_registryPage, m_lateCompare, m_lateExperiments, m_lateDeployments});
    m_window->setThemeChoice(choiceOf(theme));
    fitScreen();
    if (remembersLayout())
        m_window->restoreGeometry(m_settings.value(geometryKey).toByteArray());
}

void SlipwayWindow::fitScreen()
{
    // The screen of the offscreen platform is smaller than any, and nobody looks at it.
    const QSize room = m_window->screen()->availableSize();
    const bool fits = m_window->width() < room.width() && m_window->height() < room.height();
    if (!fits && QGuiApplication::platformName() != QLatin1String("offscreen"))
        m_window->setWindowState(Qt::WindowMaximized);
}

bool SlipwayWindow::remembersLayout() const
{
    // The demo's data folder ends with it; pictures all have one size.
    return !m_options.demo && m_options.screenshots.isEmpty();
}

LatePage *SlipwayWindow::makeComparePage()
{
    return new LatePage(ComparePage::name(), ComparePage::icon(), [this] {
        m_comparePage = new ComparePage(*m_comparisons, *m_registries, *m_jobs);
        connect(m_comparePage, &ComparePage::registryRequested, this, [this] { m_window->showPage(m_registryPage); });
        connect(m_comparePage, &ComparePage::versionChosen, m_registryPage, &RegistryPage::selectVersion);
        return m_comparePage;
    });
}

LatePage *SlipwayWindow::makeExperimentsPage()
{
    return new LatePage(ExperimentsPage::name(), ExperimentsPage::icon(),
                        [this] { return new ExperimentsPage(*m_experiments, *m_registries, *m_jobs); });
}

LatePage *SlipwayWindow::makeDeploymentsPage()
{
    return new LatePage(DeploymentsPage::name(), DeploymentsPage::icon(), [this] {
        m_deploymentsPage = new DeploymentsPage(*m_deployments, *m_registries, *m_jobs);
        connect(m_deploymentsPage, &DeploymentsPage::runStarted, this,
                [this] { m_window->showPage(m_lateDeployments); });
        return m_deploymentsPage;
    });
}

void SlipwayWindow::connectWishes()
{
    connect(m_registryPage, &RegistryPage::sampleRequested, this, &SlipwayWindow::openSample);
    for (Page *page : {static_cast<Page *>(m_registryPage), static_cast<Page *>(m_lateCompare),
                       static_cast<Page *>(m_lateExperiments), static_cast<Page *>(m_lateDeployments)}) {
        connect(page, &Page::deployRequested, this, [this](const QString &versionId) {
            m_lateDeployments->page(); // it is not built before it is wanted
            m_deploymentsPage->openDeploy(versionId);
        });
        connect(page, &Page::rollbackRequested, this, [this](const QString &target, const QString &slug) {
            m_window->showPage(m_lateDeployments);
            m_deploymentsPage->openRollback(target, slug);
        });
        connect(page, &Page::versionRequested, this, [this](const QString &versionId) {
            m_window->showPage(m_registryPage);
            m_registryPage->openVersion(versionId);
        });
        connect(page, &Page::compareRequested, this, [this](const QStringList &versionIds) {
            m_lateCompare->page(); // it is not built before it is wanted
            m_comparePage->compare(versionIds);
            m_window->showPage(m_lateCompare);
        });
    }
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](ThemeChoice choice) {
        m_settings.setValue(themeKey, wordOf(choice));
        applyTheme(m_application, themeOf(choice));
    });
    connect(m_registryPage, &RegistryPage::viewsChanged, this, [this] {
        m_settings.setValue(viewsKey, m_registryPage->views());
        m_settings.sync(); // what a person has named is not lost with the window
    });
    connect(m_registryPage, &RegistryPage::summaryChanged, m_window.get(), &MainWindow::setSummary);
    connect(m_window.get(), &MainWindow::firstPainted, this, &SlipwayWindow::buildLatePages);
}

/// The pages that the first frame does not show, after whatever the window has to do first: the deployments page ends
/// what an earlier run left unfinished, opened or not.
void SlipwayWindow::buildLatePages()
{
    for (LatePage *late : {m_lateCompare, m_lateExperiments, m_lateDeployments})
        QTimer::singleShot(0, late, [late] { late->page(); });
    // Last, so that the page hears of it.
    QTimer::singleShot(0, this, [this] { m_deployments->startUpkeep(upkeepEveryMs); });
}

void SlipwayWindow::openSample()
{
    Job *job = m_jobs->run<PipelineReport>(
        tr("Training the sample models"), this,
        [folder = m_options.dataFolder, &registries = *m_registries](Progress &progress) {
            return PipelineService(folder, registries).run({}, progress);
        },
        [](const Result<PipelineReport> &) {}); // the window says how a job ended; the page hears registriesChanged()
    m_registryPage->awaitSample(job);
}

} // namespace slipway
