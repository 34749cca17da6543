#include "ui/deployments/tokendialog.h"

#include "models/services/deploymentservice.h"
#include "ui/deployments/tokenfields.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace slipway {

TokenDialog::TokenDialog(DeploymentService &service, JobRunner &jobs, const QString &target, const QString &tokenFrom)
    : PlanDialog(tr("Token of %1").arg(target), tr("Keep token"), Width::Narrow),
      m_service(service),
      m_storing(jobs, this),
      m_target(target),
      m_message(new MessageBar)
{
    if (tokenFrom.endsWith(QLatin1String("vault")) && service.tokens().isVaultLocked())
        setSubtitle(tr("Its token is in the vault, which is locked. The passphrase alone opens it."));
    else if (tokenFrom.isEmpty())
        setSubtitle(tr("No token of it is kept. Nothing is sent to the target now."));
    else
        setSubtitle(tr("A token of it is kept. Another takes its place; nothing is sent to the target now."));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    m_fields = new TokenFields(form, service.tokens(), TokenFields::For::KnownTarget);
    body()->setSpacing(12);
    body()->addWidget(m_message);
    body()->addLayout(form);
    connect(m_fields, &TokenFields::changed, this, &TokenDialog::updateAction);
    // The dialog ends only when the token was kept; until then its error is shown here.
    action()->disconnect(this);
    connect(action(), &QPushButton::clicked, this, &TokenDialog::store);
    updateAction();
}

void TokenDialog::updateAction()
{
    action()->setEnabled(m_fields->isComplete() && !m_storing.isRunning());
    action()->setToolTip(m_fields->isComplete() ? QString() : tr("Type what this place needs."));
}

void TokenDialog::store()
{
    m_storing.run<void>(
        [&service = m_service, target = m_target, wish = m_fields->wish()](Progress &) {
            const Status used = wish.token.isEmpty() ? Status() : service.checkTokenFor(target);
            return used ? carryOut(service.tokens(), target, wish) : used;
        },
        [this](const Status &stored) {
            if (stored.ok()) {
                accept();
                return;
            }
            m_message->showError(stored.error());
            updateAction();
        });
    updateAction();
}

} // namespace slipway
