#include "app/gui/screenshotwalk.h"

#include "ui/charts/gatechart.h"
#include "ui/charts/plotview.h"
#include "ui/deployments/boardview.h"
#include "ui/deployments/historyview.h"
#include "ui/deployments/runview.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plandialog.h"

#include <QLineEdit>
#include <QTableView>

// Deployments, their history and the targets.

namespace slipway {

bool ScreenshotWalk::isPlanned() const
{
    auto *dialog = m_window.findChild<PlanDialog *>();
    return dialog && dialog->action()->isEnabled();
}

void ScreenshotWalk::planOnStaging(const char *picture)
{
    add(
        nullptr, [this] { m_hand.openPage(0); }, nothing);
    add(
        nullptr, [this] { m_hand.press("slipway::VersionHeader", "Deploy…"); },
        [this] { return m_window.findChild<PlanDialog *>() != nullptr; });
    add(
        picture,
        [this] {
            m_hand.choose("slipway::DeployDialog", "Target", {QStringLiteral("staging")});
            m_hand.type(m_hand.find<QLineEdit>("slipway::DeploymentPlanDialog", "Reason, shown in the history"),
                        tr("Try the new version on staging"));
        },
        [this] { return isPlanned(); });
}

void ScreenshotWalk::addDeploymentSteps()
{
    add(
        "deployments", [this] { m_hand.openPage(3); }, nothing);
    planOnStaging("deploy-plan");
    add(
        "deploy-plan-canary",
        [this] {
            m_hand.choose("slipway::DeployDialog", "Strategy",
                          {QCoreApplication::translate("slipway::DeployDialog", "Canary, in steps")});
        },
        [this] { return isPlanned(); });
    addRunSteps();
    planOnStaging(nullptr);
    add(
        "deploy-ended", [this] { m_hand.press("slipway::DeployDialog", "Deploy"); },
        [this] { return m_jobs.jobs().isEmpty(); });
    add(
        "deployments-after", [this] { m_hand.press("slipway::RunView", "Back to the board"); }, nothing);
}

void ScreenshotWalk::addRunSteps()
{
    const auto dialog = [this] { return m_window.findChild<PlanDialog *>() != nullptr; };
    const auto looks = [this] {
        auto *chart = m_window.findChild<RunView *>()->findChild<GateChart *>();
        return chart->isVisible() && !chart->plot()->curves().isEmpty()
               && chart->plot()->curves().first().values.size() > 4;
    };
    addWhileWorking(
        "deploy-canary", [this] { m_hand.press("slipway::DeployDialog", "Deploy"); }, looks);
    addWhileWorking(
        "deploy-promote", [this] { m_hand.press("slipway::RunView", "Promote now…"); }, dialog);
    addWhileWorking(
        nullptr, [this] { m_hand.press("slipway::PlanDialog", "Cancel"); }, [dialog] { return !dialog(); });
    add(
        "deploy-stopped", [this] { m_hand.press("slipway::RunView", "Stop and roll back"); },
        [this] { return m_jobs.jobs().isEmpty(); });
}

void ScreenshotWalk::addRollbackSteps()
{
    add(
        nullptr, [this] { m_hand.press("slipway::DeploymentsPage", "Roll back…"); },
        [this] { return m_window.findChild<PlanDialog *>() != nullptr; });
    add(
        "rollback-plan",
        [this] {
            m_hand.choose("slipway::RollbackDialog", "What to roll back",
                          {QStringLiteral("PR Impact"), QStringLiteral("staging")});
            m_hand.type(m_hand.find<QLineEdit>("slipway::DeploymentPlanDialog", "Reason, shown in the history"),
                        tr("The trial is over"));
        },
        [this] { return isPlanned(); });
    add(
        "rollback-ended", [this] { m_hand.agree(); }, [this] { return m_jobs.jobs().isEmpty(); });
    add(
        "history", [this] { m_hand.press("slipway::DeploymentsPage", "History"); }, nothing);
    add(
        "automatic-return",
        [this] {
            auto *history = m_hand.find<QTableView>("slipway::HistoryView", "History of deployments");
            for (int row = 0; history && row < history->model()->rowCount(); ++row) {
                const QModelIndex index = history->model()->index(row, DeploymentHistoryTableModel::TimeColumn);
                const auto past = index.data(DeploymentHistoryTableModel::DeploymentRole).value<Deployment>();
                if (past.state == DeploymentState::RolledBack)
                    m_hand.click(history->viewport(), history->visualRect(index).center());
            }
        },
        [this] {
            auto *looks = m_window.findChild<HistoryView *>()->findChild<GateChart *>();
            return !looks->isHidden();
        });
    add(
        "what-was-live", [this] { m_hand.press("slipway::HistoryView", "What was live on…"); }, nothing);
    add(
        nullptr, [this] { m_hand.press("slipway::PastLiveDialog", "Close"); },
        [this] { return !m_window.findChild<PlanDialog *>(); });
    add(
        nullptr,
        [this] {
            m_hand.press("slipway::DeploymentsPage", "Board");
            QTableView *board = m_window.findChild<BoardView *>()->table();
            board->setFocus();
            PersonsHand::press(board, Qt::Key_Home);
            for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Down})
                PersonsHand::press(board, key);
        },
        nothing);
    add(
        "ab-test", [this] { m_hand.press("slipway::BoardView", "A/B test…"); }, nothing);
    add(
        nullptr, [this] { m_hand.press("slipway::AbTestDialog", "Close"); },
        [this] { return !m_window.findChild<PlanDialog *>(); });
}

void ScreenshotWalk::addTargetSteps()
{
    add(
        "targets", [this] { m_hand.press("slipway::DeploymentsPage", "Targets"); }, nothing);
    add(
        "target-token",
        [this] {
            m_hand.press("slipway::TargetsView", "Token…");
            m_hand.choose("slipway::TokenFields", "Token from", {QStringLiteral("Vault")});
        },
        nothing);
    add(
        nullptr, [this] { m_hand.press("slipway::PlanDialog", "Cancel"); },
        [this] { return !m_window.findChild<PlanDialog *>(); });
    add(
        "target-new",
        [this] {
            m_hand.press("slipway::DeploymentsPage", "Add target…");
            m_hand.type(m_hand.find<QLineEdit>("slipway::TargetDialog", "Name"), QStringLiteral("lab-edge"));
            // Port 9 is that of the discard service, which no machine runs today: nobody answers.
            m_hand.type(m_hand.find<QLineEdit>("slipway::TargetDialog", "Address"),
                        QStringLiteral("http://127.0.0.1:9"));
        },
        nothing);
    add(
        nullptr, [this] { m_hand.agree(); }, [this] { return !m_window.findChild<PlanDialog *>(); });
    add(
        "target-silent", [this] { m_hand.press("slipway::DeploymentsPage", "Board"); }, nothing);
}

} // namespace slipway
