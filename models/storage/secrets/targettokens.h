#pragma once

#include "models/storage/secrets/keyring.h"
#include "models/storage/secrets/secretvault.h"

#include <QHash>

#include <memory>
#include <mutex>
#include <optional>

namespace slipway {

enum class SecretPlace { Keyring, Vault };
/// "keyring", "vault".
QString secretPlaceName(SecretPlace place);

/// One word of printable ASCII, as a token in a header must be.
bool isOneToken(const SecretBytes &token);

/// The tokens of targets: in the keyring, or, where there is none, in the vault DATA/vault.json. Which target's token
/// is where stands in DATA/tokens.json, so that neither is asked for nothing. What was read is kept in memory: a server
/// that is asked each second does not ask the keyring each second. Thread-safe; functions block, the keyring's until
/// its owner has unlocked it.
class TargetTokens
{
public:
    explicit TargetTokens(const QString &dataFolder);

    /// Where the target's token is; nullopt: none is stored.
    std::optional<SecretPlace> placeOf(const QString &target);
    /// NotFound; else as the keyring and SecretVault say. A locked vault is opened with the passphrase in the
    /// environment variable SLIPWAY_VAULT_PASSPHRASE where that is set.
    Result<SecretBytes> read(const QString &target);
    /// InvalidArgument: it is empty, or holds a blank, a line break or another character that no token has.
    Status store(const QString &target, SecretPlace place, const SecretBytes &token);
    /// Also when there was none.
    Status forget(const QString &target);
    /// Only where it is: the secret stays shut away where it was, and is not read again.
    Status disown(const QString &target);

    bool hasVault() const;
    bool isVaultOpen() const;
    /// As SecretVault::open(): makes the vault when there is none.
    Status openVault(const SecretBytes &passphrase);

    /// Those of this process, for drivers; null before they are set.
    static std::shared_ptr<TargetTokens> ofProcess();
    static void setOfProcess(std::shared_ptr<TargetTokens> tokens);

private:
    QHash<QString, SecretPlace> places() const;
    Status savePlace(const QString &target, std::optional<SecretPlace> place);
    Status openVaultFromEnvironment();

    const QString m_dataFolder;
    mutable std::mutex m_mutex;
    SecretVault m_vault;
    QHash<QString, SecretBytes> m_known; ///< by target
};

} // namespace slipway
