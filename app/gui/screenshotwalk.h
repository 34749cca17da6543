#pragma once

#include "app/gui/personshand.h"
#include "models/base/jobs.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

namespace slipway {

/// `slipway --demo --screenshots DIR`: walks through the main job by acting on the window's own controls with
/// mouse and key events, as a person does, and writes a picture of the running window after each step.
/// Nothing is set behind the controls' backs: what the pictures show, the program did.
class ScreenshotWalk final : public QObject
{
    Q_OBJECT

public:
    /// Window and jobs must outlive the walk. `sample` is the demo's folder with its registry and its query log;
    /// `folder` takes the pictures and is made when it is not there.
    ScreenshotWalk(MainWindow &window, JobRunner &jobs, QString sample, QString folder);

    void start();

Q_SIGNALS:
    /// `complaint` is empty when every step was reached and written.
    void ended(const QString &complaint);

private:
    static constexpr double crosshairAt = 0.7; ///< of a chart's width
    static bool nothing() { return true; }     ///< is waited for

    struct Step {
        const char *picture; ///< the file's name without number; null = none
        std::function<void()> act;
        std::function<bool()> ready;
        bool whileWorking = false; ///< the picture is of work that runs
    };

    void addRegistrySteps();
    void addArrangementSteps();
    void addCompareSteps();
    void addVersionSteps();
    void addTrainingSteps();
    void addExperimentSteps();
    void addDistributionSteps();
    void addImportSteps();
    void addPlanningSteps();
    void addDeploymentSteps();
    void addRunSteps();
    void planOnStaging(const char *picture);
    bool isPlanned() const;
    void addRollbackSteps();
    void addTargetSteps();
    void addDamageSteps();
    void addEmptySteps();
    void add(const char *picture, std::function<void()> act, std::function<bool()> ready);
    void addWhileWorking(const char *picture, std::function<void()> act, std::function<bool()> ready);
    void look();
    bool settled();
    bool write(const char *picture);
    void copyRegistryWithDamage();
    int rows() const;

    MainWindow &m_window;
    PersonsHand m_hand;
    JobRunner &m_jobs;
    QString m_sample;
    QString m_folder;
    QTemporaryDir m_copies;
    QList<Step> m_steps;
    qsizetype m_step = -1;
    int m_pictures = 0;
    QTimer m_look;
    QElapsedTimer m_waited;
    QElapsedTimer m_quiet; ///< runs once the step is ready and nothing works in the background
};

} // namespace slipway
