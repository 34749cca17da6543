#pragma once

#include "models/base/result.h"
#include "models/storage/secrets/secretbytes.h"

#include <QMap>
#include <QString>

namespace slipway {

/// A file of secrets under a passphrase, for where there is no keyring: JSON of
///   {"format": "slipway-vault", "version": 1, "kdf": {"name": "scrypt", "n", "r", "p", "salt"}, "cipher":
///   "aes-256-gcm", "nonce", "data"}
/// with the bytes in base 64. The key is scrypt (RFC 7914) of the passphrase, `data` is AES-256-GCM of a JSON object of
/// names and secrets with its tag behind it, bound to the parameters of scrypt. Each write takes a fresh nonce.
/// What stays visible: that there is a vault, its size and when it was written. One thread; processes wait for each
/// other at FILE.lock.
class SecretVault
{
public:
    explicit SecretVault(QString path) : m_path(std::move(path)) {}

    bool exists() const;
    bool isOpen() const { return !m_key.isEmpty(); }
    /// Derives the key (half a second, 128 MB) and tries it; makes the vault when there is none. Refused: the
    /// passphrase is wrong or the file was changed, which cannot be told apart. InvalidArgument: it is empty. Corrupt:
    /// no vault.
    Status open(const SecretBytes &passphrase);

    /// NotFound; Refused while it is not open.
    Result<SecretBytes> read(const QString &name) const;
    Status write(const QString &name, const SecretBytes &secret);
    /// Also when there was none.
    Status remove(const QString &name);

private:
    using Secrets = QMap<QString, SecretBytes>;
    Result<Secrets> load() const;
    Status save(const Secrets &secrets) const;
    Status change(const QString &name, const SecretBytes *secret);

    QString m_path;
    SecretBytes m_key;
    QByteArray m_salt;
};

} // namespace slipway
