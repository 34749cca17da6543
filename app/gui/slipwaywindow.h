#pragma once

#include "app/gui/guioptions.h"
#include "models/base/jobs.h"
#include "models/services/comparisonservice.h"
#include "models/services/demoservice.h"
#include "models/services/deploymentservice.h"
#include "models/services/experimentservice.h"
#include "models/services/registryservice.h"
#include "ui/shell/mainwindow.h"

#include <QSettings>

#include <memory>

class QApplication;

namespace slipway {

class ComparePage;
class DeploymentsPage;
class LatePage;
class RegistryPage;

/// The composition root: builds jobs, services, pages and the window on one data folder, and connects what
/// the pages wish of each other. Everything ends with it, in the right order.
class SlipwayWindow final : public QObject
{
    Q_OBJECT

public:
    /// The errors of opening the services.
    static Result<std::unique_ptr<SlipwayWindow>> open(QApplication &application, GuiOptions options);
    ~SlipwayWindow() override;

    MainWindow &window() { return *m_window; }
    JobRunner &jobs() { return *m_jobs; }
    /// Of the demo; empty without one.
    QString sampleFolder() const { return m_demo ? m_demo->folder() : QString(); }

private:
    SlipwayWindow(QApplication &application, const GuiOptions &options, std::unique_ptr<DemoService> demo);
    Status openServices();
    void buildWindow();
    LatePage *makeComparePage();
    LatePage *makeExperimentsPage();
    LatePage *makeDeploymentsPage();
    /// On a screen with no room for the window and its frame it covers the screen.
    void fitScreen();
    bool remembersLayout() const;
    void connectWishes();
    void buildLatePages();
    void openSample();

    QApplication &m_application;
    GuiOptions m_options;
    QSettings m_settings;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<RegistryService> m_registries;
    std::unique_ptr<DeploymentService> m_deployments;
    std::unique_ptr<ExperimentService> m_experiments;
    std::unique_ptr<ComparisonService> m_comparisons;
    std::unique_ptr<DemoService> m_demo; ///< null without --demo
    std::unique_ptr<MainWindow> m_window;
    RegistryPage *m_registryPage = nullptr;
    LatePage *m_lateCompare = nullptr;
    LatePage *m_lateExperiments = nullptr;
    LatePage *m_lateDeployments = nullptr;
    ComparePage *m_comparePage = nullptr;         ///< null until it is built
    DeploymentsPage *m_deploymentsPage = nullptr; ///< likewise
};

} // namespace slipway
