#include "ui/deployments/targetdialog.h"

#include "models/services/deploymentservice.h"
#include "ui/deployments/tokenfields.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace slipway {
namespace {

constexpr int SettingsHeight = 76; // three lines

void addField(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *caption = new TextLabel(label, TextRole::Body, Tone::Secondary);
    caption->setBuddy(field);
    field->setAccessibleName(label);
    form->addRow(caption, field);
}

/// A target whose token could not be kept is not kept either.
Status addWithToken(DeploymentService &service, const Target &target, const TokenWish &wish)
{
    if (const Status added = service.addTarget(target); !added)
        return added;
    const bool stores = wish.place == TokenWish::Place::Keyring || wish.place == TokenWish::Place::Vault;
    const Status used = stores ? service.checkTokenFor(target.name) : Status();
    const Status kept = stores && used ? carryOut(service.tokens(), target.name, wish) : used;
    if (kept)
        return kept;
    const Status removed = service.removeTarget(target.name);
    return removed ? kept : removed;
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
      m_settings(new QPlainTextEdit)
{
    setSubtitle(tr("A target is a server that models are deployed to. Nothing is sent to it now."));
    m_name->setPlaceholderText(tr("lab"));
    m_environment->addItems({QStringLiteral("development"), QStringLiteral("staging"), QStringLiteral("production")});
    m_environment->setEditable(true);
    for (const DriverInfo &driver : DeploymentService::drivers())
        m_driver->addItem(driver.name);
    m_address->setFont(textFont(TextRole::Code));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    addField(form, tr("Name"), m_name);
    addField(form, tr("Environment"), m_environment);
    addField(form, tr("Driver"), m_driver);
    addField(form, tr("Address"), m_address);
    m_token = new TokenFields(form, service.tokens(), TokenFields::For::NewTarget);
    m_settings->setFont(textFont(TextRole::Code));
    m_settings->setTabChangesFocus(true);
    m_settings->setFixedHeight(SettingsHeight);
    addField(form, tr("Settings"), m_settings);
    connect(m_driver, &QComboBox::currentIndexChanged, this, &TargetDialog::showDriver);
    showDriver();
    m_environment->lineEdit()->setAccessibleName(m_environment->accessibleName());
    body()->setSpacing(12);
    body()->addWidget(m_message);
    body()->addLayout(form);

    connect(m_name, &QLineEdit::textChanged, this, &TargetDialog::updateAction);
    connect(m_address, &QLineEdit::textChanged, this, &TargetDialog::updateAction);
    connect(m_token, &TokenFields::changed, this, &TargetDialog::updateAction);
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
    for (const QString &line : m_settings->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString key = line.section(QLatin1Char('='), 0, 0).trimmed();
        if (!key.isEmpty())
            target.settings.insert(key, line.section(QLatin1Char('='), 1).trimmed());
    }
    return target;
}

void TargetDialog::showDriver()
{
    const DriverInfo driver = DeploymentService::drivers().value(m_driver->currentIndex());
    m_address->setPlaceholderText(driver.addressForm);
    QStringList names;
    QStringList helps;
    for (const DriverSettingInfo &setting : driver.settings) {
        names.append(setting.name + QLatin1Char('='));
        helps.append(setting.name + QStringLiteral(": ") + setting.help);
    }
    m_settings->setPlaceholderText(tr("One a line: %1").arg(names.join(QLatin1Char(' '))));
    m_settings->setToolTip(
        helps.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

void TargetDialog::updateAction()
{
    const bool named = !target().name.isEmpty() && !target().url.isEmpty();
    action()->setEnabled(named && m_token->isComplete() && !m_adding.isRunning());
    if (!named)
        action()->setToolTip(tr("A target needs a name and an address."));
    else
        action()->setToolTip(m_token->isComplete() ? QString() : tr("Say what the token's place needs."));
}

void TargetDialog::add()
{
    Target wanted = target();
    const TokenWish wish = m_token->wish();
    wanted.tokenEnv = wish.variable;
    m_adding.run<void>([&service = m_service, wanted, wish](Progress &) { return addWithToken(service, wanted, wish); },
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
