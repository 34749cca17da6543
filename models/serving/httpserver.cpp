#include "models/serving/httpserver.h"

#include "models/serving/connectionpool.h"
#include "models/serving/socketstream.h"
#include "models/serving/tlscontext.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <netdb.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <thread>

namespace slipway {

namespace {

constexpr size_t maxTargetBytes = 2048;

// A connection keeps its thread, so what belongs to it can be the thread's.
thread_local bool closing = false;
thread_local SocketStream *served = nullptr;

bool isNumber(const std::string &text)
{
    return !text.empty() && text.size() <= 18
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::string errorJson(const Sentence &sentence, const QString &detail)
{
    nlohmann::ordered_json json{{"error", sentence.text().toStdString()}};
    if (!detail.isEmpty())
        json["detail"] = detail.toStdString();
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void answerError(httplib::Response &response, int status, const Sentence &sentence, const QString &detail)
{
    response.status = status;
    response.set_content(errorJson(sentence, detail), "application/json");
}

bool isLoopback(const QString &host)
{
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (getaddrinfo(host.toUtf8().constData(), nullptr, &hints, &found) != 0)
        return false;
    bool all = found != nullptr;
    for (const addrinfo *address = found; address; address = address->ai_next) {
        if (address->ai_family == AF_INET)
            all = all && (ntohl(reinterpret_cast<const sockaddr_in *>(address->ai_addr)->sin_addr.s_addr) >> 24) == 127;
        else if (address->ai_family == AF_INET6)
            all = all && IN6_IS_ADDR_LOOPBACK(&reinterpret_cast<const sockaddr_in6 *>(address->ai_addr)->sin6_addr);
        else
            all = false;
    }
    freeaddrinfo(found);
    return all;
}

HttpServer::HttpServer(RequestHandler handler, size_t connections, const ConnectionLimits &limits,
                       const TlsContext *tls)
    : m_handler(std::move(handler)), m_limits(limits), m_tls(tls), m_drainEvent(::eventfd(0, EFD_CLOEXEC))
{
    new_task_queue = [this, connections] {
        return m_connections = new ConnectionPool(connections, m_limits.turn);
    }; // the library's to delete
    // The library's default, SO_REUSEPORT, would let two servers share one port silently.
    set_socket_options([](socket_t socket) {
        const int on = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    });
    set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
        m_connections->stopsWaiting(served->socket());
        served->headIsRead();
        return refuses(request, response) ? HandlerResponse::Handled : HandlerResponse::Unhandled;
    });
    set_post_routing_handler(
        [this](const httplib::Request &, httplib::Response &response) { sayWhatFollows(response); });
    const std::string anything = R"([\s\S]*)";
    const Handler withoutBody = [this](const httplib::Request &request, httplib::Response &response) {
        m_handler(request, response, nullptr);
    };
    const HandlerWithContentReader withBody = [this](const httplib::Request &request, httplib::Response &response,
                                                     const httplib::ContentReader &reader) {
        m_handler(request, response, &reader);
    };
    Get(anything, withoutBody);
    Options(anything, withoutBody);
    Post(anything, withBody);
    Put(anything, withBody);
    Patch(anything, withBody);
    Delete(anything, withBody);
    set_error_handler(httplib::Server::Handler([](const httplib::Request &, httplib::Response &response) {
        if (!response.body.empty())
            return;
        closeAfterAnswer(response);
        answerError(response, response.status,
                    makeSentence(QT_TRANSLATE_NOOP("Core", "The request is not HTTP as this server understands it.")));
    }));
    set_exception_handler([](const httplib::Request &, httplib::Response &response, std::exception_ptr) {
        closeAfterAnswer(response);
        answerError(response, 500, makeSentence(QT_TRANSLATE_NOOP("Core", "The server failed on this request.")));
    });
}

HttpServer::~HttpServer()
{
    ::close(m_drainEvent);
}

Result<std::unique_ptr<HttpServer>> HttpServer::bind(const QString &host, int port, RequestHandler handler,
                                                     size_t connections, const ConnectionLimits &limits,
                                                     const TlsContext *tls)
{
    std::unique_ptr<HttpServer> server(new HttpServer(std::move(handler), connections, limits, tls));
    const std::string address = host.toStdString();
    errno = 0;
    server->m_port = port == 0 ? server->bind_to_any_port(address) : server->bind_to_port(address, port) ? port : -1;
    if (server->m_port <= 0) {
        return makeError(
            ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Core", "Cannot listen on %1:%2 (%3). Is the port taken?"),
            {host, QString::number(port), QString::fromLocal8Bit(std::strerror(errno ? errno : EADDRNOTAVAIL))});
    }
    ::listen(server->svr_sock_, 512); // the library's backlog of 5 drops a burst of connections
    return server;
}

bool HttpServer::run()
{
    const bool listened = m_draining || listen_after_bind();
    m_ended = true;
    return listened && m_draining;
}

void HttpServer::drain()
{
    if (m_draining.exchange(true))
        return;
    ::eventfd_write(m_drainEvent, 1);
    // The library forgets a stop() that comes before its loop runs.
    while (!is_running() && !m_ended)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    if (is_running())
        stop();
}

std::string HttpServer::peerAddress()
{
    sockaddr_storage address = {};
    socklen_t size = sizeof address;
    char text[NI_MAXHOST] = "";
    auto *general = reinterpret_cast<sockaddr *>(&address);
    if (!served || ::getpeername(served->socket(), general, &size) != 0
        || ::getnameinfo(general, size, text, sizeof text, nullptr, 0, NI_NUMERICHOST) != 0)
        return {};
    return text;
}

void HttpServer::closeAfterAnswer(httplib::Response &response)
{
    closing = true;
    response.set_header("Connection", "close");
}

void HttpServer::sayWhatFollows(httplib::Response &response) const
{
    // The library states limits of its own, which are not those of the connection, and beside "close" too.
    response.headers.erase("Keep-Alive");
    // While the server drains, what was received already is answered first.
    if (m_draining ? !served->hasReceivedMore() : m_connections->isCrowded())
        closing = true;
    const bool ends = closing || response.get_header_value("Connection") == "close";
    response.headers.erase("Connection");
    if (ends)
        response.set_header("Connection", "close");
    else
        response.set_header("Keep-Alive", "timeout=" + std::to_string(SocketStream::idleTimeoutMs / 1000));
}

/// To one that gets no thread: whoever has sent something, and over TLS no more than that, is waited for.
void HttpServer::sayBusy(socket_t socket) const
{
    ConnectionLimits hurried = m_limits;
    hurried.head = hurried.grace = std::chrono::milliseconds(500);
    pollfd asks{socket, POLLIN, 0};
    const bool hasSent = ::poll(&asks, 1, 0) > 0;
    SocketStream stream(
        socket, m_drainEvent, hurried, [] { return true; }, m_tls ? m_tls->newConnection() : nullptr);
    if (m_tls && !(hasSent && stream.waitForRequest()))
        return;
    const std::string body = errorJson(
        makeSentence(QT_TRANSLATE_NOOP("Core", "All connections of this server are in use. Try again in a moment.")));
    const std::string answer = "HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\nRetry-After: "
                               "1\r\nConnection: close\r\nContent-Length: "
                               + std::to_string(body.size()) + "\r\n\r\n" + body;
    stream.write(answer.data(), answer.size());
    if (stream.flush())
        stream.endGently(hurried.head);
}

bool HttpServer::process_and_close_socket(socket_t socket)
{
    if (ConnectionPool::isRefusing()) {
        sayBusy(socket);
        return true;
    }
    SocketStream stream(
        socket, m_drainEvent, m_limits, [this] { return m_connections->isCrowded(); },
        m_tls ? m_tls->newConnection() : nullptr);
    served = &stream;
    closing = false;
    while (!closing && serveRequest(stream)) {
    }
    if (closing)
        stream.endGently(std::chrono::seconds(2));
    return true;
}

bool HttpServer::serveRequest(SocketStream &stream)
{
    m_connections->startsWaiting(stream.socket());
    bool closedByPeer = false;
    const bool done = stream.waitForRequest() && process_request(stream, false, closedByPeer, nullptr);
    m_connections->stopsWaiting(stream.socket()); // what is no HTTP never reaches the routing
    return stream.flush() && done && !closedByPeer;
}

bool HttpServer::refuses(const httplib::Request &request, httplib::Response &response) const
{
    const auto lengths = request.get_header_value_count("Content-Length");
    const std::string length = request.get_header_value("Content-Length");
    const bool chunked = request.has_header("Transfer-Encoding");
    const bool takesBody = request.method != "GET" && request.method != "HEAD" && request.method != "OPTIONS";
    const char *reason = nullptr;
    int status = 400;
    if (request.target.size() > maxTargetBytes) {
        status = 414;
        reason = QT_TRANSLATE_NOOP("Core", "The address of the request is too long.");
    } else if (lengths > 1 || (lengths == 1 && (chunked || !isNumber(length)))) {
        reason = QT_TRANSLATE_NOOP("Core", "The length of the request is not stated clearly.");
    } else if (!takesBody && (chunked || (lengths == 1 && length != "0"))) {
        reason = QT_TRANSLATE_NOOP("Core", "A request of this method carries no body.");
    } else if (request.is_multipart_form_data()) {
        status = 415;
        reason = QT_TRANSLATE_NOOP("Core", "Send JSON, or the bytes of a file; forms are not understood.");
    } else if (request.has_header("Origin")) {
        // Without this any web page in a browser on this machine could give orders to a server on loopback.
        status = 403;
        reason = QT_TRANSLATE_NOOP("Core", "Requests from web pages are refused.");
    }
    if (!reason)
        return false;
    closeAfterAnswer(response);
    answerError(response, status, makeSentence(reason));
    return true;
}

} // namespace slipway
