#pragma once

#include "models/base/result.h"
#include "models/serving/connectionlimits.h"

#include <QString>

#include <httplib.h>

#include <atomic>
#include <functional>
#include <memory>

namespace slipway {

class ConnectionPool;
class SocketStream;
class TlsContext;

/// An HTTP/1.1 server: cpp-httplib parses and writes, the connections are ours, so that an idle one costs
/// nothing, makes room when all are taken (and when none can be made, answers 503), ends at once when the server
/// drains, and a hostile one has bounds (head at most 64 kB within 10 s, body and answer at least 8 kB/s after the
/// first 30 s, 64 kB/s after the first 2 s while others wait, target at most 2 kB, one unambiguous length). Every
/// request goes to one handler, on its connection's thread. Errors that arise below the handler are answered as JSON
/// {"error"}.
class HttpServer final : private httplib::Server
{
public:
    /// `reader` reads the body and may be called once; a body left unread ends the connection.
    using RequestHandler =
        std::function<void(const httplib::Request &, httplib::Response &, const httplib::ContentReader *reader)>;

    /// At one time; well below the usual limit of 1024 open files.
    static constexpr size_t mostConnections = 512;

    /// Binds the address; port 0 takes a free one. Speaks TLS where there is `tls`, which outlives it. Unreachable when
    /// it cannot.
    static Result<std::unique_ptr<HttpServer>> bind(const QString &host, int port, RequestHandler handler,
                                                    size_t connections = mostConnections,
                                                    const ConnectionLimits &limits = {},
                                                    const TlsContext *tls = nullptr);
    ~HttpServer() override;

    int port() const { return m_port; }
    /// Serves until drain() and returns when the last running request is answered; false when it ended by
    /// itself.
    bool run();
    /// Accepts nobody any more and ends idle connections; requests that were received are answered. Any thread.
    void drain();
    bool isDraining() const { return m_draining; }

    /// For handlers: who asks, as a numeric address; empty when that is not known.
    static std::string peerAddress();
    /// For handlers: ends this connection after the answer, because the rest of the request was not read.
    static void closeAfterAnswer(httplib::Response &response);

private:
    HttpServer(RequestHandler handler, size_t connections, const ConnectionLimits &limits, const TlsContext *tls);
    bool process_and_close_socket(socket_t socket) override;
    void sayBusy(socket_t socket) const;
    /// False when the connection has come to its end.
    bool serveRequest(SocketStream &stream);
    /// Writes into the head of an answer whether the connection goes on, and for how long it may be idle.
    void sayWhatFollows(httplib::Response &response) const;
    bool refuses(const httplib::Request &request, httplib::Response &response) const;

    RequestHandler m_handler;
    ConnectionLimits m_limits;
    const TlsContext *m_tls;
    ConnectionPool *m_connections = nullptr; ///< while run() runs
    int m_port = 0;
    int m_drainEvent = -1; ///< an eventfd that every waiting connection polls
    std::atomic<bool> m_draining = false;
    std::atomic<bool> m_ended = false; ///< run() has returned
};

/// {"error": …, "detail": …}
std::string errorJson(const Sentence &sentence, const QString &detail = {});
/// The same as an answer with a status.
void answerError(httplib::Response &response, int status, const Sentence &sentence, const QString &detail = {});

/// True when every address of `host` is a loopback one.
bool isLoopback(const QString &host);

} // namespace slipway
