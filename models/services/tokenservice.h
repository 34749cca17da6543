#pragma once

#include "models/base/result.h"
#include "models/storage/secrets/targettokens.h"

#include <QString>

#include <memory>

namespace slipway {

/// What a person does with the tokens of targets. Making it gives this process' drivers their tokens, and ends its
/// crash dumps. Thread-safe; the functions block, those of the keyring until its owner has unlocked it.
class TokenService
{
public:
    explicit TokenService(const QString &dataFolder);

    /// "keyring", "vault"; empty: no token of the target is stored.
    QString placeOf(const QString &target) const;
    /// Into the keyring. Unsupported: there is none here, use storeInVault(). InvalidArgument: it is no token.
    Status storeInKeyring(const QString &target, const SecretBytes &token);
    /// Into the vault, which is opened, or made, with the passphrase unless it is open.
    Status storeInVault(const QString &target, const SecretBytes &token, const SecretBytes &passphrase);
    Status forget(const QString &target);
    /// As forget(); and where keyring or vault stays shut, at least that nothing is sent to a later target of this
    /// name.
    Status disown(const QString &target);

    bool hasVault() const { return m_tokens->hasVault(); }
    /// Whether storeInVault() and reading need a passphrase first.
    bool isVaultLocked() const { return !m_tokens->isVaultOpen(); }
    Status openVault(const SecretBytes &passphrase) { return m_tokens->openVault(passphrase); }

private:
    std::shared_ptr<TargetTokens> m_tokens;
};

} // namespace slipway
