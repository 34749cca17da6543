#include "ui/deployments/targetsview.h"

#include "models/items/cellroles.h"
#include "models/services/deploymentservice.h"
#include "ui/deployments/reasondialog.h"
#include "ui/deployments/tokendialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmation.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>

namespace slipway {

namespace {

constexpr int LeastAnswerWidth = 220;

} // namespace

TargetsView::TargetsView(DeploymentService &service, JobRunner &jobs, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_jobs(jobs),
      m_testing(jobs, this),
      m_removing(jobs, this),
      m_freezing(jobs, this),
      m_model(new TargetTableModel(this)),
      m_table(new TableView(tr("Targets"))),
      m_message(new MessageBar(MessageBar::Place::UnderHeader)),
      m_test(new Button(tr("Test"))),
      m_token(new Button(tr("Token…"))),
      m_freeze(new Button(tr("Freeze…"))),
      m_remove(new Button(tr("Remove…")))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->header()->setUnsortable({0, 1, 2, 3, 4, 5});
    m_table->fitColumns(TargetTableModel::AnswerColumn, LeastAnswerWidth);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 7, 16, 8);
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(m_test);
    foot->addWidget(m_token);
    foot->addWidget(m_freeze);
    foot->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(new Divider(Qt::Horizontal));
    layout->addLayout(foot);

    connect(m_test, &QPushButton::clicked, this, &TargetsView::test);
    connect(m_token, &QPushButton::clicked, this, &TargetsView::changeToken);
    connect(m_freeze, &QPushButton::clicked, this, &TargetsView::freeze);
    connect(m_remove, &QPushButton::clicked, this, &TargetsView::remove);
    connect(m_table, &QTableView::activated, this, &TargetsView::test);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TargetsView::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TargetsView::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TargetsView::showCurrent);
    showCurrent();
}

void TargetsView::setTargets(const QList<TargetState> &targets)
{
    m_model->setTargets(targets);
    if (!m_table->currentIndex().isValid() && !targets.isEmpty())
        m_table->selectRow(0);
}

QString TargetsView::current() const
{
    return m_table->currentIndex().data(IdRole).toString();
}

void TargetsView::showCurrent()
{
    m_test->setEnabled(!current().isEmpty());
    m_remove->setEnabled(!current().isEmpty());
    m_freeze->setEnabled(!current().isEmpty());
    const QString variable = m_table->currentIndex().data(TargetTableModel::VariableRole).toString();
    m_token->setEnabled(!current().isEmpty() && variable.isEmpty());
    m_token->setToolTip(variable.isEmpty() ? QString()
                                           : tr("It comes from the environment variable %1.").arg(variable));
    const bool frozen = !m_table->currentIndex().data(TargetTableModel::FreezeRole).toString().isEmpty();
    m_freeze->setText(frozen ? tr("Lift the freeze…") : tr("Freeze…"));
}

void TargetsView::test()
{
    const QString name = current();
    m_message->showMessage(MessageBar::Kind::Info, tr("Asking %1.").arg(name));
    m_testing.run<TargetState>(
        [&service = m_service, name](Progress &progress) { return service.testTarget(name, progress); },
        [this, name](const Result<TargetState> &state) {
            if (!state.ok())
                m_message->showError(state.error());
            else if (state->error)
                m_message->showError(*state->error);
            else
                m_message->showMessage(MessageBar::Kind::Good,
                                       tr("%1: %2", "target, answer").arg(name, answerText(*state)));
        });
}

void TargetsView::changeToken()
{
    const QString tokenFrom = m_table->currentIndex().data(TargetTableModel::TokenFromRole).toString();
    auto *dialog = new TokenDialog(m_service, m_jobs, current(), tokenFrom);
    connect(dialog, &QDialog::accepted, this, [this] { m_service.announceTargets(); });
    dialog->openOver(this);
}

void TargetsView::freeze()
{
    const QString name = current();
    const QString why = m_table->currentIndex().data(TargetTableModel::FreezeRole).toString();
    const bool frozen = !why.isEmpty();
    auto *dialog =
        new ReasonDialog(frozen ? tr("Lift the freeze of %1").arg(name) : tr("Freeze %1").arg(name),
                         frozen ? tr("Frozen because: %1").arg(why)
                                : tr("Nothing is deployed there until somebody lifts it; rolling back stays possible."),
                         frozen ? tr("Lift the freeze") : tr("Freeze"));
    connect(dialog, &QDialog::accepted, this, [this, dialog, name, frozen] {
        m_freezing.run<TargetControls::Untold>(
            [&service = m_service, name, frozen, reason = dialog->reason()](Progress &progress) {
                TargetControls &controls = service.controls();
                auto untold =
                    frozen ? controls.unfreeze(name, reason, progress) : controls.freeze(name, reason, progress);
                if (untold)
                    service.announceTargets();
                return untold;
            },
            [this, name](const Result<TargetControls::Untold> &untold) {
                if (!untold.ok())
                    m_message->showError(untold.error());
                else if (*untold)
                    m_message->showMessage(MessageBar::Kind::Warning,
                                           tr("This is so here; %1 was not told, so others do not see it. %2")
                                               .arg(name, (*untold)->translated()));
                else
                    m_message->clear();
            });
    });
    dialog->openOver(this);
}

void TargetsView::remove()
{
    const QString name = current();
    confirm(this, tr("Remove %1").arg(name),
            tr("Slipway forgets the address of %1. The server, its models and what they serve are not touched, and "
               "the history keeps its deployments. The target can be added again.")
                .arg(name),
            tr("Remove target"), [this, name] {
                m_removing.run<void>([&service = m_service, name](Progress &) { return service.removeTarget(name); },
                                     [this](const Status &removed) {
                                         if (removed.ok())
                                             m_message->clear();
                                         else
                                             m_message->showError(removed.error());
                                     });
            });
}

} // namespace slipway
