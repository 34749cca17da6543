#include "ui/deployments/deploymentplandialog.h"

#include "ui/deployments/planview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace slipway {

namespace {

constexpr int LeastPlanHeight = 320; ///< so that the dialog does not jump when the plan is there

} // namespace

bool isProductionLike(const QString &environment)
{
    return environment.startsWith(QLatin1String("prod"), Qt::CaseInsensitive);
}

DeploymentPlanDialog::DeploymentPlanDialog(const QString &title, const QString &actionText, JobRunner &jobs)
    : PlanDialog(title, actionText, Width::Wide),
      m_planning(jobs, this),
      m_choices(new QGridLayout),
      m_reason(new QLineEdit),
      m_view(new PlanView),
      m_confirmation(makeConfirmation()),
      m_copy(new Button(tr("Copy plan"), Button::Kind::Link))
{
    m_reason->setAccessibleName(tr("Reason, shown in the history"));
    m_choices->setContentsMargins(20, 0, 20, 14);
    m_choices->setHorizontalSpacing(12);
    m_choices->setVerticalSpacing(3);
    m_view->addConfirmation(m_confirmation);
    m_view->setMinimumHeight(LeastPlanHeight);

    body()->setContentsMargins(0, 0, 0, 0);
    body()->setSpacing(0);
    body()->addLayout(m_choices);
    body()->addWidget(new Divider(Qt::Horizontal));
    body()->addWidget(m_view, 1);
    foot()->insertWidget(0, m_copy);

    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(planText(plan())); });
    connect(m_typed, &QLineEdit::textChanged, this, &DeploymentPlanDialog::updateAction);
    connect(m_reason, &QLineEdit::textChanged, this, &DeploymentPlanDialog::updateAction);
    m_copy->hide();
    m_confirmation->hide();
    action()->setEnabled(false);
}

QWidget *DeploymentPlanDialog::makeConfirmation()
{
    m_typeName = new TextLabel({}, TextRole::Small, Tone::Secondary);
    m_typed = new QLineEdit;
    m_typed->setFont(textFont(TextRole::Code));
    auto *confirmation = new QWidget;
    auto *layout = new QVBoxLayout(confirmation);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new Divider(Qt::Horizontal));
    layout->addSpacing(6);
    layout->addWidget(m_typeName);
    layout->addWidget(m_typed);
    return confirmation;
}

void DeploymentPlanDialog::addChoice(const QString &label, QWidget *field, int stretch, QWidget *hint)
{
    const int column = m_choices->columnCount() - (m_choices->count() == 0 ? 1 : 0);
    auto *caption = new TextLabel(label, TextRole::Small, Tone::Secondary);
    caption->setBuddy(field);
    m_choices->addWidget(caption, 0, column);
    m_choices->addWidget(field, 1, column);
    if (hint)
        m_choices->addWidget(hint, 2, column);
    m_choices->setColumnStretch(column, stretch);
}

void DeploymentPlanDialog::addWideChoice(const QString &label, QWidget *field)
{
    constexpr int row = 3; // below the fields of addChoice(), their captions and hints
    auto *caption = new TextLabel(label, TextRole::Small, Tone::Secondary);
    caption->setBuddy(field);
    m_choices->addWidget(caption, row, 0, 1, -1);
    m_choices->addWidget(field, row + 1, 0, 1, -1);
}

DeploymentPlan DeploymentPlanDialog::plan() const
{
    DeploymentPlan plan = m_plan.value_or(DeploymentPlan());
    plan.reason = m_reason->text().trimmed();
    return plan;
}

void DeploymentPlanDialog::makePlan(std::function<Result<DeploymentPlan>(Progress &)> work)
{
    m_plan.reset();
    m_view->setWaiting();
    updateAction();
    m_planning.run<DeploymentPlan>(std::move(work), [this](const Result<DeploymentPlan> &plan) { showPlan(plan); });
}

void DeploymentPlanDialog::dropPlan(const QString &what)
{
    m_planning.cancel();
    m_plan.reset();
    m_view->setEmpty(what);
    updateAction();
}

void DeploymentPlanDialog::showPlan(const Result<DeploymentPlan> &plan)
{
    if (plan.ok()) {
        m_plan = *plan;
        m_view->setPlan(*m_plan);
        planMade(*m_plan);
    } else {
        m_view->setError(plan.error());
    }
    updateAction();
}

bool DeploymentPlanDialog::needsTyping() const
{
    // Whoever takes a version back in an emergency is asked nothing.
    const bool emergency = m_plan->action == DeploymentAction::Rollback && m_plan->mode == RollbackMode::Emergency;
    return isProductionLike(m_plan->target.environment) && !emergency;
}

QString DeploymentPlanDialog::blocker() const
{
    if (!m_plan)
        return m_planning.isRunning() ? tr("The plan is being made.") : tr("There is no plan to run.");
    const auto failed = std::find_if(m_plan->preflight.begin(), m_plan->preflight.end(),
                                     [](const auto &check) { return check.state == CheckState::Failed; });
    if (failed != m_plan->preflight.end())
        return tr("A check has failed: %1").arg(failed->title.translated());
    const QString still = missing();
    if (!still.isEmpty())
        return still;
    const QString environment = m_plan->target.environment;
    return needsTyping() && m_typed->text() != environment ? tr("Type %1 to confirm.").arg(environment) : QString();
}

void DeploymentPlanDialog::updateAction()
{
    const QString what = blocker();
    action()->setEnabled(what.isEmpty());
    action()->setToolTip(what.toHtmlEscaped());
    m_copy->setVisible(m_plan.has_value());
    const bool typed = m_plan && m_plan->isAllowed() && needsTyping();
    if (typed) {
        m_typeName->setText(tr("Type %1 to confirm").arg(m_plan->target.environment));
        m_typed->setAccessibleName(m_typeName->text());
    }
    m_confirmation->setVisible(typed);
}

} // namespace slipway
