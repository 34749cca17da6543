#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace slipway {

/// Whom to believe behind an https address. Without any of it: the system's authorities, and the address's name.
struct HttpTrust {
    QString caFile;          ///< PEM; these authorities instead of the system's
    QStringList pinnedKeys;  ///< SHA-256 of the server's public key (SPKI) in base 64; one of them must be its. Without
                             ///< `caFile` the pin alone decides, so that a self-signed certificate will do
    QString certificateFile; ///< the client's own, PEM; empty = none
    QString keyFile;         ///< of it, PEM
};

/// Whether what is sent to this address crosses a network in the clear: plain http to anything that is not surely this
/// machine. Asks no name server.
bool isInTheClear(const QString &url);

/// One HTTP request. A header's value may be a secret (Authorization): nothing here is ever logged.
struct HttpRequest {
    QByteArray method = "GET";
    QString url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    /// When set, the body is streamed from this file and `body` is ignored.
    QString bodyFile;
    int connectTimeoutMs = 5000;
    int timeoutMs = 20000; ///< for the whole exchange
    HttpTrust trust;
    /// An order changes the server. It goes on the wire exactly once: a connection of its own, never re-sent,
    /// no redirect followed. (libcurl re-sends on a kept-alive connection that dies, hence FRESH_CONNECT.)
    bool order = false;
};

struct HttpResponse {
    int status = 0;
    QByteArray body;
    QByteArray contentType;
};

/// How requests reach a server. Tests put a server of their own in its place.
class HttpSender
{
public:
    virtual ~HttpSender() = default;
    /// As HttpClient::send().
    virtual Result<HttpResponse> send(const HttpRequest &request, Progress &progress) = 0;
};

/// Sends requests by libcurl, synchronously. One client per thread; not thread-safe. Answers larger than
/// `maxAnswerBytes` are an error. Errors: Unreachable (nothing was sent, or the connection closed without an
/// answer, or the server is not to be trusted), Timeout (the outcome of an order is unknown), Cancelled, Refused
/// (Authorization or X-API-Key would cross a network in the clear: plain http is for loopback only), Remote (not HTTP),
/// Unsupported (libcurl is not installed). Any status code is a response.
class HttpClient final : public HttpSender
{
public:
    static constexpr qint64 maxAnswerBytes = 64 * 1024 * 1024;

    HttpClient();
    ~HttpClient() override;
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    Result<HttpResponse> send(const HttpRequest &request, Progress &progress) override;

private:
    void *m_curl = nullptr;
};

} // namespace slipway
