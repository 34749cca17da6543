#pragma once

#include "models/services/tokenservice.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace slipway {

/// Where a target's token shall come from.
struct TokenWish {
    enum class Place { None, Environment, Keyring, Vault };
    Place place = Place::None;
    QString variable;
    SecretBytes token;
    SecretBytes passphrase; ///< of the vault; empty: it is open
};

/// Puts the token where the wish says, or forgets the stored one; a vault without a token is only opened. Blocks; any
/// thread.
Status carryOut(TokenService &tokens, const QString &target, const TokenWish &wish);

/// The rows of a form that ask for a target's token: where it is kept, and what that place needs. What is typed is
/// shown as dots.
class TokenFields final : public QObject
{
    Q_OBJECT

public:
    /// For a new target, or one that is there: its variable stays, and its vault can be opened without a new token.
    enum class For { NewTarget, KnownTarget };

    /// Adds its rows to `form`. The passphrase of the vault is asked for while it is locked.
    TokenFields(QFormLayout *form, const TokenService &tokens, For whom);

    TokenWish wish() const;
    bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    TokenWish::Place place() const;
    void showRows();

    QFormLayout *m_form;
    const bool m_vaultIsLocked;
    const For m_for;
    QComboBox *m_place;
    QLineEdit *m_variable;
    QLineEdit *m_token;
    QLineEdit *m_passphrase;
};

} // namespace slipway
