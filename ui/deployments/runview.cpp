#include "ui/deployments/runview.h"

#include "models/domain/numbertext.h"
#include "models/items/deploymenthistorytablemodel.h"
#include "models/services/deploymentservice.h"
#include "ui/deployments/gatefigures.h"
#include "ui/deployments/outcome.h"
#include "ui/deployments/reasondialog.h"
#include "ui/deployments/rundialogs.h"
#include "ui/deployments/timelineview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QScrollArea>

namespace slipway {
namespace {

constexpr int TimelineWidth = 432;
constexpr int WidthForBoth = 780; ///< below it the facts go under the timeline

QScrollArea *scrolling(QWidget *content, QPalette::ColorRole ground)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(ground);
    content->setBackgroundRole(ground);
    scroll->setWidget(content);
    return scroll;
}

QString called(const QString &version, const QString &semver)
{
    return semver.isEmpty() || semver == version ? version : semver;
}

} // namespace

RunView::RunView(DeploymentService &service, JobRunner &jobs, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_jobs(jobs),
      m_columns(new QHBoxLayout(this)),
      m_between(new Divider(Qt::Vertical)),
      m_started(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_timeline(new TimelineView),
      m_title(new TextLabel({}, TextRole::Object)),
      m_outcome(new MessageBar),
      m_refused(new MessageBar),
      m_gate(new GateFigures),
      m_facts(new FactList),
      m_pause(new Button(tr("Pause…"))),
      m_promote(new Button(tr("Promote now…"))),
      m_stop(new Button(tr("Stop and roll back"), Button::Kind::Danger)),
      m_copy(new Button(tr("Copy details"))),
      m_close(new Button(tr("Back to the board")))
{
    m_left = makeLeft();
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_between);
    m_columns->addWidget(scrolling(makeRight(), QPalette::Base), 1);
    m_left->setFixedWidth(TimelineWidth);
    connectButtons();
}

QWidget *RunView::makeLeft()
{
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(new TextLabel(tr("Timeline"), TextRole::Section));
    m_started->setReading();
    head->addWidget(m_started);
    auto *steps = new QWidget;
    auto *stepsLayout = new QVBoxLayout(steps);
    stepsLayout->setContentsMargins(16, 16, 16, 16);
    stepsLayout->setSpacing(12);
    stepsLayout->addLayout(head);
    stepsLayout->addWidget(m_timeline);
    stepsLayout->addStretch();

    m_stop->setIconName(QStringLiteral("roll-back"));
    m_stop->setToolTip(
        tr("Before the switch nothing is changed; from a canary or a watched version the traffic goes back, and "
           "that is proven here."));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 11, 10, 12);
    foot->setSpacing(8);
    for (Button *button : {m_pause, m_promote, m_close, m_copy})
        foot->addWidget(button);
    foot->addStretch();
    foot->addWidget(m_stop);

    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scrolling(steps, QPalette::Window), 1);
    layout->addWidget(new Divider(Qt::Horizontal));
    layout->addLayout(foot);
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Window);
    return left;
}

QWidget *RunView::makeRight()
{
    auto *facts = new QWidget;
    auto *right = new QVBoxLayout(facts);
    right->setContentsMargins(16, 16, 16, 16);
    right->setSpacing(12);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_outcome), static_cast<QWidget *>(m_refused),
          static_cast<QWidget *>(m_gate), static_cast<QWidget *>(m_facts)})
        right->addWidget(part);
    right->addStretch();
    return facts;
}

void RunView::connectButtons()
{
    connect(m_pause, &QPushButton::clicked, this, &RunView::pauseOrResume);
    connect(m_promote, &QPushButton::clicked, this,
            [this] { askForReason(promoteDialog(m_plan, m_deployment), RunAct::Promote); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
        m_stop->setEnabled(false);
        m_stop->setText(tr("Stopping"));
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(deploymentDetails(m_deployment)); });
    connect(m_close, &QPushButton::clicked, this, &RunView::closed);
}

void RunView::begin(const DeploymentPlan &plan, Job *job)
{
    m_plan = plan;
    m_deployment = {};
    m_job = job;
    m_running = true;
    m_stop->setEnabled(true);
    m_stop->setText(tr("Stop and roll back"));
    m_isOrdered = false;
    m_refused->clear();
    m_gate->setDeployment(m_deployment, {}, {});
    for (Button *button : {m_pause, m_promote, m_stop})
        button->show();
    m_copy->hide();
    m_close->hide();
    updateOrders();
    m_started->clear();
    QList<StepRecord> waiting;
    for (const PlanStep &step : plan.steps) {
        StepRecord record;
        record.name = step.name;
        record.title = step.title.text();
        waiting.append(record);
    }
    m_timeline->setSteps(waiting);
    const QString version = called(plan.version, plan.semver);
    m_title->setText(
        plan.action == DeploymentAction::Deploy
            ? tr("%1 %2 to %3", "model, version, target").arg(plan.model, version, plan.target.name)
            : tr("%1 back to %2 on %3", "model, version, target").arg(plan.model, version, plan.target.name));
    m_outcome->showMessage(MessageBar::Kind::Info, tr("The first step has not begun."));
    showFacts();
}

void RunView::setDeployment(const Deployment &deployment)
{
    const bool ours = m_deployment.id.isEmpty()
                          ? m_running && deployment.target == m_plan.target.name && deployment.slug == m_plan.slug
                          : deployment.id == m_deployment.id;
    if (!ours)
        return;
    if (deployment.readings.size() > m_deployment.readings.size())
        m_isOrdered = false;
    m_deployment = deployment;
    m_started->setText(
        tr("Started %1 by %2", "date and time, person").arg(dateTimeText(deployment.startedAtMs), deployment.who));
    m_timeline->setSteps(deployment.steps);
    if (!deployment.readings.isEmpty())
        m_timeline->setLook(deployment.readings.last());
    m_gate->setDeployment(deployment, called(m_plan.version, m_plan.semver),
                          called(m_plan.fromVersion, m_plan.fromSemver));
    showState();
    showFacts();
    updateOrders();
    if (deployment.state != DeploymentState::Running)
        setEnded();
}

void RunView::showState()
{
    const auto held = hold();
    if (m_deployment.state != DeploymentState::Running)
        m_outcome->showMessage(outcomeKind(m_deployment.state), outcomeText(m_deployment));
    else if (held && held->isPaused)
        m_outcome->showMessage(MessageBar::Kind::Warning, m_deployment.steps[held->step].detail);
    else
        m_outcome->showMessage(MessageBar::Kind::Info,
                               tr("Running. Until it ends, the server says what serves, not this page."));
}

std::optional<GateReading> RunView::hold() const
{
    if (!m_running || m_deployment.readings.isEmpty())
        return std::nullopt;
    const GateReading &last = m_deployment.readings.last();
    return m_deployment.steps[last.step].state == StepState::Running ? std::optional(last) : std::nullopt;
}

void RunView::updateOrders()
{
    const auto held = hold();
    const bool possible = held && !m_isOrdered;
    const bool paused = held && held->isPaused;
    m_pause->setText(paused ? tr("Resume") : tr("Pause…"));
    m_pause->setIconName(paused ? QStringLiteral("play") : QStringLiteral("pause"));
    const QString why = !held ? tr("No step holds the traffic at this moment.") : QString();
    for (Button *button : {m_pause, m_promote}) {
        button->setEnabled(possible);
        button->setToolTip(why);
    }
}

void RunView::pauseOrResume()
{
    const auto held = hold();
    if (held && held->isPaused)
        order(RunAct::Resume, {});
    else
        askForReason(pauseDialog(m_plan), RunAct::Pause);
}

void RunView::askForReason(ReasonDialog *dialog, RunAct act)
{
    connect(dialog, &QDialog::accepted, this, [this, dialog, act] { order(act, dialog->reason()); });
    dialog->openOver(this);
}

void RunView::order(RunAct act, const QString &reason)
{
    m_isOrdered = true;
    m_refused->clear();
    updateOrders();
    m_jobs.run<void>(
        {}, this,
        [&controls = m_service.runControls(), id = m_deployment.id, act, reason](Progress &) -> Status {
            switch (act) {
            case RunAct::Pause:
                return controls.pause(id, reason);
            case RunAct::Resume:
                return controls.resume(id);
            case RunAct::Promote:
                break;
            }
            return controls.promote(id, reason);
        },
        [this](const Status &ordered) {
            if (ordered)
                return;
            m_isOrdered = false;
            m_refused->showError(ordered.error());
            updateOrders();
        });
}

void RunView::setError(const Error &error)
{
    m_outcome->showError(error);
    setEnded();
}

void RunView::setEnded()
{
    m_running = false;
    for (Button *button : {m_pause, m_promote, m_stop})
        button->hide();
    m_close->show();
    m_copy->setVisible(!m_deployment.id.isEmpty());
    Q_EMIT ended();
}

void RunView::showFacts()
{
    m_facts->clear();
    m_facts->addFact(tr("Target"),
                     tr("%1 (%2)", "target, environment").arg(m_plan.target.name, m_plan.target.environment));
    m_facts->addFact(tr("Version"), called(m_plan.version, m_plan.semver));
    m_facts->addFact(tr("Artifact"), m_plan.sha256, FactList::Setting::Code);
    m_facts->addFact(tr("Before"),
                     m_plan.fromVersion.isEmpty() ? tr("nothing") : called(m_plan.fromVersion, m_plan.fromSemver));
    if (!m_plan.fromSha256.isEmpty())
        m_facts->addFact(tr("Artifact before"), m_plan.fromSha256, FactList::Setting::Code);
    if (!m_plan.reason.isEmpty())
        m_facts->addFact(tr("Reason"), m_plan.reason);
    for (const StepRecord &step : m_deployment.steps) {
        if (isHold(step.name) && !step.detail.isEmpty())
            m_facts->addFact(tr("Gate"), step.detail);
        if (step.name == QLatin1String("prove") && !step.detail.isEmpty())
            m_facts->addFact(tr("Proof"), step.detail);
    }
    m_facts->addFact(tr("Way back"), m_plan.wayBack.translated());
}

void RunView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= WidthForBoth;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_left->setMinimumWidth(beside ? TimelineWidth : 0);
    m_left->setMaximumWidth(beside ? TimelineWidth : QWIDGETSIZE_MAX);
    m_between->setVisible(beside);
    m_columns->setStretchFactor(m_left, beside ? 0 : 2);
}

} // namespace slipway
