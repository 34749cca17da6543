#pragma once

#include "models/base/jobs.h"
#include "ui/shell/mainwindow.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

class QAbstractButton;

namespace slipway {

/// `slipway --demo --screenshots DIR`: walks through the main job by acting on the window's own controls with
/// mouse and key events, as a person does, and writes a picture of the running window after each step.
/// Nothing is set behind the controls' backs: what the pictures show, the program did.
class ScreenshotWalk final : public QObject
{
    Q_OBJECT

public:
    /// Window and jobs must outlive the walk; `folder` is made when it is not there.
    ScreenshotWalk(MainWindow &window, JobRunner &jobs, QString folder);

    void start();

Q_SIGNALS:
    /// `complaint` is empty when every step was reached and written.
    void ended(const QString &complaint);

private:
    struct Step {
        const char *picture; ///< the file's name without number; null = none
        std::function<void()> act;
        std::function<bool()> ready;
    };

    void addRegistrySteps();
    void addVersionSteps();
    void addExperimentSteps();
    void addDeploymentSteps();
    void addRollbackSteps();
    void add(const char *picture, std::function<void()> act, std::function<bool()> ready);
    void look();
    bool write(const char *picture);

    template <class T>
    T *find(const char *context, const char *name) const;
    void press(const char *context, const char *name);
    void openPage(int page);
    void openTab(int tab);
    /// `share` of the width of the first chart that is shown.
    void pointAtChart(double share);
    void choose(const char *context, const char *comboName, const QStringList &words);
    void selectVersion(const QString &model, const QString &version);

    MainWindow &m_window;
    JobRunner &m_jobs;
    QString m_folder;
    QList<Step> m_steps;
    qsizetype m_step = -1;
    int m_pictures = 0;
    QTimer m_look;
    QElapsedTimer m_waited;
    QElapsedTimer m_settled; ///< runs once the step is ready
};

} // namespace slipway
