#pragma once

#include "models/domain/deployment.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace slipway {

class LoadingLine;
class MessageBar;
class TextLabel;

/// A plan before anything is sent: numbered steps and the way back at the left, the preflight checks at the right, or
/// below where there is no room.
class PlanView final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(QWidget *parent = nullptr);

    void setPlan(const DeploymentPlan &plan);
    /// The plan is being made; what was shown is taken away, because it is for something else.
    void setWaiting();
    void setError(const Error &error);
    /// Nothing is chosen yet; `what` says what is needed for a plan.
    void setEmpty(const QString &what);
    /// A widget below the checks; becomes a child.
    void addConfirmation(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void clear();
    void addStep(int number, const PlanStep &step);
    void addCheck(const PreflightCheck &check);

    TextLabel *m_planNote;
    TextLabel *m_checksNote;
    TextLabel *m_changes;
    TextLabel *m_wayBack;
    LoadingLine *m_loading;
    MessageBar *m_message;
    QWidget *m_wayBackRow;
    QVBoxLayout *m_steps;
    QVBoxLayout *m_checks;
    QVBoxLayout *m_right;
    QWidget *m_side;
    QBoxLayout *m_columns;
};

/// The plan as plain text, for *Copy plan*.
QString planText(const DeploymentPlan &plan);

} // namespace slipway
