#pragma once

#include "app/gui/guioptions.h"
#include "models/base/jobs.h"
#include "models/services/registryservice.h"
#include "ui/shell/mainwindow.h"

#include <QSettings>

#include <memory>

class QApplication;

namespace slipway {

class RegistryPage;

/// The composition root: builds jobs, services, pages and the window on one data folder, and connects what the pages wish
/// of each other. Everything ends with it, in the right order.
class SlipwayWindow final : public QObject
{
    Q_OBJECT

public:
    /// The errors of opening the services.
    static Result<std::unique_ptr<SlipwayWindow>> open(QApplication &application, const GuiOptions &options);
    ~SlipwayWindow() override;

    MainWindow &window() { return *m_window; }

private:
    SlipwayWindow(QApplication &application, const GuiOptions &options);
    Status openServices();
    void buildWindow();
    void applyChoice(ThemeChoice choice);
    void openSample();

    QApplication &m_application;
    GuiOptions m_options;
    QSettings m_settings;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<RegistryService> m_registries;
    std::unique_ptr<MainWindow> m_window;
    RegistryPage *m_registryPage = nullptr;
};

} // namespace slipway
