#pragma once

#include "models/base/jobs.h"
#include "models/domain/deployment.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;

namespace slipway {

class Button;
class FactList;
class MessageBar;
class TextLabel;
class TimelineView;

/// One deployment while it runs and after its end: the steps at the left, at the right what it is and what is true now;
/// one above the other where the page is narrow.
class RunView final : public QWidget
{
    Q_OBJECT

public:
    explicit RunView(QWidget *parent = nullptr);

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
    void showFacts();
    void setEnded();

    DeploymentPlan m_plan;
    Deployment m_deployment;
    QPointer<Job> m_job;
    bool m_running = false;
    QBoxLayout *m_columns;
    QWidget *m_left = nullptr;
    QWidget *m_between;
    TextLabel *m_started;
    TimelineView *m_timeline;
    TextLabel *m_title;
    MessageBar *m_outcome;
    FactList *m_facts;
    Button *m_stop;
    Button *m_copy;
    Button *m_close;
};

} // namespace slipway
