#include "models/serving/tlscontext.h"

#include "models/base/atomicfile.h"

#include <QFile>

#include <openssl/err.h>

namespace slipway {

namespace {

constexpr qint64 maxPemBytes = 1024 * 1024;

/// The library's own reason for its last failure on this thread.
Error libraryError(const QString &path, const char *message)
{
    char reason[256] = "";
    ERR_error_string_n(ERR_get_error(), reason, sizeof reason);
    ERR_clear_error();
    return makeError(ErrorCode::Corrupt, message, {path}, QString::fromLatin1(reason));
}

/// The library says "system error" of a file it cannot open; this says why.
Status checkReadable(const QString &path)
{
    const auto bytes = readWholeFile(path, maxPemBytes);
    return bytes ? Status() : Status(bytes.error());
}

/// Never asks a terminal for a passphrase.
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

Status demandClients(SSL_CTX *context, const QString &path)
{
    if (const Status readable = checkReadable(path); !readable)
        return readable;
    const QByteArray file = QFile::encodeName(path);
    STACK_OF(X509_NAME) *names = SSL_load_client_CA_file(file.constData());
    if (!names || SSL_CTX_load_verify_locations(context, file.constData(), nullptr) != 1) {
        sk_X509_NAME_pop_free(names, X509_NAME_free);
        return libraryError(path, QT_TRANSLATE_NOOP("Core", "%1 holds no certificate to verify clients with (PEM)."));
    }
    SSL_CTX_set_client_CA_list(context, names); // takes them
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    return {};
}

} // namespace

Result<TlsContext::Context> TlsContext::contextOf(const TlsFiles &files)
{
    for (const QString &path : {files.certificate, files.key}) {
        if (const Status readable = checkReadable(path); !readable)
            return readable.error();
    }
    ERR_clear_error();
    const Context context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    if (!context)
        return libraryError(files.certificate, QT_TRANSLATE_NOOP("Core", "TLS could not be started with %1."));
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(context.get(),
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_default_passwd_cb(context.get(), noPassphrase);
    constexpr unsigned char sessions[] = "slipwayd"; // resumed sessions keep the client's certificate verified
    SSL_CTX_set_session_id_context(context.get(), sessions, sizeof sessions - 1);
    if (SSL_CTX_use_certificate_chain_file(context.get(), QFile::encodeName(files.certificate).constData()) != 1)
        return libraryError(files.certificate, QT_TRANSLATE_NOOP("Core", "%1 holds no certificate (PEM)."));
    if (SSL_CTX_use_PrivateKey_file(context.get(), QFile::encodeName(files.key).constData(), SSL_FILETYPE_PEM) != 1
        || SSL_CTX_check_private_key(context.get()) != 1) {
        return libraryError(files.key, QT_TRANSLATE_NOOP("Core", "%1 holds no private key of the certificate (PEM, "
                                                                 "without a passphrase)."));
    }
    if (!files.clientCa.isEmpty()) {
        if (const Status demanded = demandClients(context.get(), files.clientCa); !demanded)
            return demanded.error();
    }
    return context;
}

Result<std::unique_ptr<TlsContext>> TlsContext::load(const TlsFiles &files)
{
    std::unique_ptr<TlsContext> tls(new TlsContext(files));
    if (const Status loaded = tls->reload(); !loaded)
        return loaded.error();
    return tls;
}

Status TlsContext::reload()
{
    auto context = contextOf(m_files);
    if (!context)
        return context.error();
    const std::lock_guard lock(m_mutex);
    m_context = std::move(*context);
    return {};
}

SSL *TlsContext::newConnection() const
{
    const std::lock_guard lock(m_mutex);
    return SSL_new(m_context.get()); // holds the context itself
}

} // namespace slipway
