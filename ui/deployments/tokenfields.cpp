#include "ui/deployments/tokenfields.h"

#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace slipway {

namespace {

void addRow(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *caption = new TextLabel(label, TextRole::Body, Tone::Secondary);
    caption->setBuddy(field);
    field->setAccessibleName(label);
    form->addRow(caption, field);
}

SecretBytes secretOf(const QLineEdit *field)
{
    QByteArray bytes = field->text().toUtf8();
    const SecretBytes secret(bytes);
    wipeBytes(bytes);
    return secret;
}

} // namespace

Status carryOut(TokenService &tokens, const QString &target, const TokenWish &wish)
{
    switch (wish.place) {
    case TokenWish::Place::Keyring:
        return tokens.storeInKeyring(target, wish.token);
    case TokenWish::Place::Vault:
        return wish.token.isEmpty() ? tokens.openVault(wish.passphrase)
                                    : tokens.storeInVault(target, wish.token, wish.passphrase);
    case TokenWish::Place::None:
    case TokenWish::Place::Environment:
        break;
    }
    return tokens.forget(target);
}

TokenFields::TokenFields(QFormLayout *form, const TokenService &tokens, For whom)
    : QObject(form),
      m_form(form),
      m_vaultIsLocked(tokens.isVaultLocked()),
      m_for(whom),
      m_place(new QComboBox),
      m_variable(new QLineEdit),
      m_token(new QLineEdit),
      m_passphrase(new QLineEdit)
{
    m_place->addItem(tr("None"), QVariant::fromValue(int(TokenWish::Place::None)));
    if (m_for == For::NewTarget)
        m_place->addItem(tr("Environment variable"), QVariant::fromValue(int(TokenWish::Place::Environment)));
    m_place->addItem(tr("Keyring of this desktop"), QVariant::fromValue(int(TokenWish::Place::Keyring)));
    m_place->addItem(tr("Vault file under a passphrase"), QVariant::fromValue(int(TokenWish::Place::Vault)));
    m_variable->setFont(textFont(TextRole::Code));
    m_variable->setPlaceholderText(QStringLiteral("SLIPWAY_TOKEN"));
    for (QLineEdit *secret : {m_token, m_passphrase}) {
        secret->setEchoMode(QLineEdit::Password);
        secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    }
    m_passphrase->setPlaceholderText(tr("Opens the vault, or makes a new one"));
    addRow(form, tr("Token from"), m_place);
    addRow(form, tr("Variable"), m_variable);
    addRow(form, tr("Token"), m_token);
    addRow(form, tr("Passphrase"), m_passphrase);
    connect(m_place, &QComboBox::currentIndexChanged, this, &TokenFields::showRows);
    for (QLineEdit *field : {m_variable, m_token, m_passphrase})
        connect(field, &QLineEdit::textChanged, this, &TokenFields::changed);
    showRows();
}

TokenWish::Place TokenFields::place() const
{
    return static_cast<TokenWish::Place>(m_place->currentData().toInt());
}

void TokenFields::showRows()
{
    const auto chosen = place();
    const bool isStored = chosen == TokenWish::Place::Keyring || chosen == TokenWish::Place::Vault;
    m_form->setRowVisible(m_variable, chosen == TokenWish::Place::Environment);
    m_form->setRowVisible(m_token, isStored);
    m_form->setRowVisible(m_passphrase, chosen == TokenWish::Place::Vault && m_vaultIsLocked);
    Q_EMIT changed();
}

bool TokenFields::isComplete() const
{
    switch (place()) {
    case TokenWish::Place::None:
        return true;
    case TokenWish::Place::Environment:
        return !m_variable->text().trimmed().isEmpty();
    case TokenWish::Place::Keyring:
        return !m_token->text().isEmpty();
    case TokenWish::Place::Vault:
        break;
    }
    const bool opensOnly = m_for == For::KnownTarget && m_vaultIsLocked;
    return (opensOnly || !m_token->text().isEmpty()) && (!m_vaultIsLocked || !m_passphrase->text().isEmpty());
}

TokenWish TokenFields::wish() const
{
    TokenWish wish;
    wish.place = place();
    if (wish.place == TokenWish::Place::Environment)
        wish.variable = m_variable->text().trimmed();
    wish.token = secretOf(m_token);
    wish.passphrase = secretOf(m_passphrase);
    return wish;
}

} // namespace slipway
