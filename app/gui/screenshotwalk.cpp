#include "app/gui/screenshotwalk.h"

#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QPixmap>

namespace slipway {

namespace {

constexpr int lookMs = 50;
constexpr int quietMs = 350;       ///< for what follows an act a little later, as the pause of a filter
constexpr int patienceMs = 240000; ///< the longest step is the preparation of the demo

} // namespace

ScreenshotWalk::ScreenshotWalk(MainWindow &window, JobRunner &jobs, QString sample, QString folder)
    : m_window(window), m_hand(window), m_jobs(jobs), m_sample(std::move(sample)), m_folder(std::move(folder))
{
    addRegistrySteps();
    addCompareSteps();
    addVersionSteps();
    addExperimentSteps();
    addImportSteps();
    addDeploymentSteps();
    addRollbackSteps();
    addTargetSteps();
    addDamageSteps();
    addEmptySteps();
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &ScreenshotWalk::look);
}

void ScreenshotWalk::start()
{
    if (!QDir().mkpath(m_folder)) {
        Q_EMIT ended(QStringLiteral("%1 cannot be made").arg(m_folder));
        return;
    }
    m_waited.start();
    m_look.start();
}

void ScreenshotWalk::add(const char *picture, std::function<void()> act, std::function<bool()> ready)
{
    m_steps.append({picture, std::move(act), std::move(ready)});
}

void ScreenshotWalk::addWhileWorking(const char *picture, std::function<void()> act, std::function<bool()> ready)
{
    add(picture, std::move(act), std::move(ready));
    m_steps.last().whileWorking = true;
}

bool ScreenshotWalk::settled()
{
    const Step &step = m_steps[m_step];
    if (!step.ready() || (!step.whileWorking && !m_jobs.isIdle())) {
        m_quiet.invalidate();
        return false;
    }
    if (!m_quiet.isValid())
        m_quiet.start();
    return m_quiet.elapsed() >= quietMs;
}

void ScreenshotWalk::look()
{
    if (m_step >= 0) {
        const char *picture = m_steps[m_step].picture;
        if (!settled()) {
            if (m_waited.elapsed() < patienceMs)
                return;
            m_look.stop();
            write("stuck");
            Q_EMIT ended(QStringLiteral("step %1 (%2) was not reached")
                             .arg(m_step + 1)
                             .arg(QLatin1String(picture ? picture : "")));
            return;
        }
        if (picture && !write(picture)) {
            m_look.stop();
            Q_EMIT ended(QStringLiteral("no picture can be written into %1").arg(m_folder));
            return;
        }
    }
    m_quiet.invalidate();
    m_waited.restart();
    if (++m_step < m_steps.size()) {
        m_steps[m_step].act();
        return;
    }
    m_look.stop();
    Q_EMIT ended({});
}

bool ScreenshotWalk::write(const char *picture)
{
    const QString name =
        QStringLiteral("%1-%2.png").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(QLatin1String(picture));
    QPixmap seen = m_window.grab();
    if (auto *popup = qobject_cast<QDialog *>(QApplication::activePopupWidget())) // a window of its own
        QPainter(&seen).drawPixmap(m_window.mapFromGlobal(popup->pos()), popup->grab());
    return seen.save(m_folder + QLatin1Char('/') + name);
}

} // namespace slipway
