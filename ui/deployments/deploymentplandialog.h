#pragma once

#include "models/domain/deployment.h"
#include "ui/widgets/newest.h"
#include "ui/widgets/plandialog.h"

#include <optional>

class QGridLayout;
class QLineEdit;

namespace slipway {

class Button;
class PlanView;
class TextLabel;

/// What deploying and rolling back share: choices, the plan made for them in the background, the preflight, and the
/// environment's name to be typed where it is production. Sends nothing; after accepted() plan() is what to run.
class DeploymentPlanDialog : public PlanDialog
{
    Q_OBJECT

public:
    DeploymentPlan plan() const;

protected:
    DeploymentPlanDialog(const QString &title, const QString &actionText, JobRunner &jobs);

    /// Labels above their fields, in columns; `hint` goes below the field.
    void addChoice(const QString &label, QWidget *field, int stretch, QWidget *hint = nullptr);
    /// A field over the whole width, below those of addChoice().
    void addWideChoice(const QString &label, QWidget *field);
    QLineEdit *reason() const { return m_reason; }

    void makePlan(std::function<Result<DeploymentPlan>(Progress &)> work);
    void dropPlan(const QString &what);
    /// The action is possible when this is empty: what is still needed, as a sentence.
    virtual QString missing() const { return {}; }
    virtual void planMade(const DeploymentPlan &plan) = 0;
    void updateAction();

private:
    void showPlan(const Result<DeploymentPlan> &plan);
    QWidget *makeConfirmation();
    bool needsTyping() const;
    QString blocker() const;

    Newest m_planning;
    std::optional<DeploymentPlan> m_plan;
    QGridLayout *m_choices;
    QLineEdit *m_reason;
    PlanView *m_view;
    QWidget *m_confirmation;
    TextLabel *m_typeName;
    QLineEdit *m_typed;
    Button *m_copy;
};

/// Whether a deployment to it needs the environment's name typed.
bool isProductionLike(const QString &environment);

} // namespace slipway
