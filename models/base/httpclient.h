#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace slipway {

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
    /// An order changes the server. It goes on the wire exactly once: a connection of its own, never re-sent,
    /// no redirect followed. (libcurl re-sends on a kept-alive connection that dies, hence FRESH_CONNECT.)
    bool order = false;
};

struct HttpResponse {
    int status = 0;
    QByteArray body;
    QByteArray contentType;
};

/// Sends requests by libcurl, synchronously. One client per thread; not thread-safe. Answers larger than
/// `maxAnswerBytes` are an error. Errors: Unreachable (nothing was sent, or the connection closed without an
/// answer), Timeout (the outcome of an order is unknown), Cancelled, Remote (not HTTP), Unsupported (libcurl is not
/// installed). Any status code is a response.
class HttpClient
{
public:
    static constexpr qint64 maxAnswerBytes = 64 * 1024 * 1024;

    HttpClient();
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    Result<HttpResponse> send(const HttpRequest &request, Progress &progress);

private:
    void *m_curl = nullptr;
};

} // namespace slipway
