#include "ui/deployments/runview.h"

#include "models/domain/numbertext.h"
#include "models/items/deploymenthistorytablemodel.h"
#include "ui/deployments/outcome.h"
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

RunView::RunView(QWidget *parent)
    : QWidget(parent),
      m_columns(new QHBoxLayout(this)),
      m_between(new Divider(Qt::Vertical)),
      m_started(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_timeline(new TimelineView),
      m_title(new TextLabel({}, TextRole::Object)),
      m_outcome(new MessageBar),
      m_facts(new FactList),
      m_stop(new Button(tr("Stop"), Button::Kind::Danger)),
      m_copy(new Button(tr("Copy details"))),
      m_close(new Button(tr("Back to the board")))
{
    m_stop->setIconName(QStringLiteral("close"));
    m_stop->setToolTip(tr("Stops before the next step. What then serves is asked from the server and shown here."));

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

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 11, 10, 12);
    foot->setSpacing(8);
    foot->addWidget(m_close);
    foot->addWidget(m_copy);
    foot->addStretch();
    foot->addWidget(m_stop);

    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(scrolling(steps, QPalette::Window), 1);
    left->addWidget(new Divider(Qt::Horizontal));
    left->addLayout(foot);
    m_left = new QWidget;
    m_left->setLayout(left);
    m_left->setAutoFillBackground(true);
    m_left->setBackgroundRole(QPalette::Window);

    auto *facts = new QWidget;
    auto *right = new QVBoxLayout(facts);
    right->setContentsMargins(16, 16, 16, 16);
    right->setSpacing(12);
    right->addWidget(m_title);
    right->addWidget(m_outcome);
    right->addWidget(m_facts);
    right->addStretch();

    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_between);
    m_columns->addWidget(scrolling(facts, QPalette::Base), 1);
    m_left->setFixedWidth(TimelineWidth);

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
    m_stop->setText(tr("Stop"));
    m_stop->show();
    m_copy->hide();
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
    m_deployment = deployment;
    m_started->setText(
        tr("Started %1 by %2", "date and time, person").arg(dateTimeText(deployment.startedAtMs), deployment.who));
    m_timeline->setSteps(deployment.steps);
    const bool ended = deployment.state != DeploymentState::Running;
    m_outcome->showMessage(outcomeKind(deployment.state),
                           ended ? outcomeText(deployment)
                                 : tr("Running. Until it ends, the server says what serves, not this page."));
    showFacts();
    if (ended)
        setEnded();
}

void RunView::setError(const Error &error)
{
    m_outcome->showError(error);
    setEnded();
}

void RunView::setEnded()
{
    m_running = false;
    m_stop->hide();
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
