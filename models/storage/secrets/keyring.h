#pragma once

#include "models/base/result.h"
#include "models/storage/secrets/secretbytes.h"

#include <QString>

namespace slipway {

/// The keyring of the desktop (Secret Service or KWallet) by QtKeychain, never its fallback into a plain file.
/// QtKeychain knows one thread for the life of a process: each call waits for that, on any thread, for as long as the
/// keyring's owner takes to unlock it. Any program of the same person can read an unlocked keyring.
namespace keyring {

/// NotFound: it has no such entry. Refused: its owner did not unlock it. Unsupported: there is no keyring here.
Result<SecretBytes> read(const QString &name);
Status write(const QString &name, const SecretBytes &secret);
/// Also when there was none.
Status remove(const QString &name);

} // namespace keyring

} // namespace slipway
