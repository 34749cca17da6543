#include "ui/deployments/targetdialog.h"

#include "models/services/deploymentservice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace slipway {
namespace {

void addField(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *caption = new TextLabel(label, TextRole::Body, Tone::Secondary);
    caption->setBuddy(field);
    field->setAccessibleName(label);
    form->addRow(caption, field);
}

} // namespace

TargetDialog::TargetDialog(DeploymentService &service, JobRunner &jobs)
    : PlanDialog(tr("Add a target"), tr("Add target"), Width::Narrow),
      m_service(service),
      m_adding(jobs, this),
      m_message(new MessageBar),
      m_name(new QLineEdit),
      m_environment(new QComboBox),
      m_driver(new QComboBox),
      m_address(new QLineEdit),
      m_token(new QLineEdit)
{
    setSubtitle(tr("A target is a server that models are deployed to. Nothing is sent to it now."));
    m_name->setPlaceholderText(tr("lab"));
    m_environment->addItems({QStringLiteral("development"), QStringLiteral("staging"), QStringLiteral("production")});
    m_environment->setEditable(true);
    for (const DriverInfo &driver : DeploymentService::drivers())
        m_driver->addItem(driver.name);
    m_address->setPlaceholderText(QStringLiteral("http://127.0.0.1:8080"));
    m_address->setFont(textFont(TextRole::Code));
    m_token->setPlaceholderText(tr("Name of an environment variable, empty for none"));
    m_token->setFont(textFont(TextRole::Code));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    addField(form, tr("Name"), m_name);
    addField(form, tr("Environment"), m_environment);
    addField(form, tr("Driver"), m_driver);
    addField(form, tr("Address"), m_address);
    addField(form, tr("Token from"), m_token);
    m_environment->lineEdit()->setAccessibleName(m_environment->accessibleName());
    body()->setSpacing(12);
    body()->addWidget(m_message);
    body()->addLayout(form);

    connect(m_name, &QLineEdit::textChanged, this, &TargetDialog::updateAction);
    connect(m_address, &QLineEdit::textChanged, this, &TargetDialog::updateAction);
    // The dialog ends only when the target was stored; until then its error is shown here.
    action()->disconnect(this);
    connect(action(), &QPushButton::clicked, this, &TargetDialog::add);
    updateAction();
}

Target TargetDialog::target() const
{
    Target target;
    target.name = m_name->text().trimmed();
    target.environment = m_environment->currentText().trimmed();
    target.driver = m_driver->currentText();
    target.url = m_address->text().trimmed();
    target.tokenEnv = m_token->text().trimmed();
    return target;
}

void TargetDialog::updateAction()
{
    const bool complete = !target().name.isEmpty() && !target().url.isEmpty();
    action()->setEnabled(complete && !m_adding.isRunning());
    action()->setToolTip(complete ? QString() : tr("A target needs a name and an address."));
}

void TargetDialog::add()
{
    m_adding.run<void>([&service = m_service, target = target()](Progress &) { return service.addTarget(target); },
                       [this](const Status &added) {
                           if (added.ok()) {
                               accept();
                               return;
                           }
                           m_message->showError(added.error());
                           updateAction();
                       });
    updateAction();
}

} // namespace slipway
