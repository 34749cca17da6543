#pragma once

#include "models/base/result.h"

#include <QString>

#include <memory>
#include <mutex>

#include <openssl/ssl.h>

namespace slipway {

/// The files of a server that speaks TLS, PEM each.
struct TlsFiles {
    QString certificate; ///< with the chain behind it; empty = plain HTTP
    QString key;         ///< without a passphrase
    QString clientCa;    ///< callers must show a certificate that this signed; empty = none is asked for
};

/// The server's side of TLS 1.2 and 1.3 (OpenSSL 3). Thread-safe.
class TlsContext
{
public:
    /// NotFound, Unreadable; Corrupt when a file does not hold what it should, or key and certificate are no pair.
    static Result<std::unique_ptr<TlsContext>> load(const TlsFiles &files);

    /// Reads the files again, for connections that begin from now on; on failure the old ones stay.
    Status reload();
    /// For one accepted connection; the caller owns it. Null when the library has no memory.
    SSL *newConnection() const;

private:
    using Context = std::shared_ptr<SSL_CTX>;
    explicit TlsContext(TlsFiles files) : m_files(std::move(files)) {}
    static Result<Context> contextOf(const TlsFiles &files);

    TlsFiles m_files;
    mutable std::mutex m_mutex;
    Context m_context;
};

} // namespace slipway
