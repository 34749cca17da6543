#pragma once

#include "models/base/jobs.h"
#include "models/domain/deployment.h"
#include "models/domain/runorder.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;

namespace slipway {

class Button;
class DeploymentService;
class FactList;
class GateFigures;
class MessageBar;
class ReasonDialog;
class TextLabel;
class TimelineView;

/// One deployment while it runs and after its end: the steps at the left, at the right what is true now and what the
/// health gate sees; one above the other where the page is narrow. While a step holds the traffic it is paused, resumed
/// and promoted from here.
class RunView final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    RunView(DeploymentService &service, JobRunner &jobs, QWidget *parent = nullptr);

    /// A run begins; `job` is what *Stop* cancels.
    void begin(const DeploymentPlan &plan, Job *job);
    /// A change of any deployment; one that is not shown here is left out, the first one after begin() is ours.
    void setDeployment(const Deployment &deployment);
    /// The run ended before anything could be journalled.
    void setError(const Error &error);
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void closed();
    void ended();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void connectButtons();
    void showFacts();
    void showState();
    /// The last look, while its step holds the traffic.
    std::optional<GateReading> hold() const;
    void updateOrders();
    void pauseOrResume();
    void askForReason(ReasonDialog *dialog, RunAct act);
    void order(RunAct act, const QString &reason);
    void setEnded();

    DeploymentService &m_service;
    JobRunner &m_jobs;
    DeploymentPlan m_plan;
    Deployment m_deployment;
    QPointer<Job> m_job;
    bool m_running = false;
    bool m_isOrdered = false; ///< an order that no look has answered yet
    QBoxLayout *m_columns;
    QWidget *m_left = nullptr;
    QWidget *m_between;
    TextLabel *m_started;
    TimelineView *m_timeline;
    TextLabel *m_title;
    MessageBar *m_outcome;
    MessageBar *m_refused; ///< why an order was not taken
    GateFigures *m_gate;
    FactList *m_facts;
    Button *m_pause;
    Button *m_promote;
    Button *m_stop;
    Button *m_copy;
    Button *m_close;
};

} // namespace slipway
