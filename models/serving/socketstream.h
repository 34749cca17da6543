#pragma once

#include "models/serving/connectionlimits.h"

#include <httplib.h>

#include <chrono>
#include <functional>
#include <memory>
#include <poll.h>
#include <string>
#include <vector>

#include <openssl/ssl.h>

namespace slipway {

/// One accepted connection as cpp-httplib reads and writes it: buffered, with limits of time and size, plain or over
/// TLS. Owns the socket.
class SocketStream final : public httplib::Stream
{
public:
    static constexpr int idleTimeoutMs = 30000; ///< between two requests

    /// `drainEvent` becomes readable when the server drains; `isCrowded` tells whether others wait for this
    /// connection's thread. With `tls` (taken over) the first request begins with a handshake.
    SocketStream(socket_t socket, int drainEvent, const ConnectionLimits &limits, std::function<bool()> isCrowded,
                 SSL *tls = nullptr);
    ~SocketStream() override;

    /// Waits for the first byte of a request; false when none came in time, the peer left or the server
    /// drains.
    bool waitForRequest();
    /// What is read from now on is the request's body.
    void headIsRead();
    /// Whether bytes of another request are here already.
    bool hasReceivedMore() const { return hasBuffered() || waitFor(POLLIN, 0); }
    /// Sends what was written. False when the peer is gone or a limit was passed.
    bool flush();
    /// Ends the sending and throws away what still arrives for a moment: closing at once would reset the
    /// connection, and the peer could lose the answer.
    void endGently(std::chrono::milliseconds longest);

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    using Clock = std::chrono::steady_clock;

    /// The outcome of one attempt that does not wait: bytes, or what to wait for (0: the connection has ended).
    struct Attempt {
        ssize_t bytes = 0;
        short waitFor = 0;
    };
    Attempt receive(char *data, size_t size);
    Attempt transmit(const char *data, size_t size);
    Attempt tlsAttempt(int result) const;
    bool shakeHands();
    bool hasBuffered() const { return m_inBegin < m_inEnd || (m_tls && SSL_pending(m_tls.get()) > 0); }
    bool waitFor(short events, int timeoutMs) const;
    bool refill();
    /// Whether this many bytes in the time since `begin` are less than the limits ask for.
    bool isTooSlow(Clock::time_point begin, size_t bytes) const;
    bool readsTooSlowly() const;

    socket_t m_socket;
    std::unique_ptr<SSL, decltype(&SSL_free)> m_tls;
    bool m_hasShakenHands = false;
    int m_drainEvent;
    bool m_failed = false;
    std::vector<char> m_in;
    size_t m_inBegin = 0;
    size_t m_inEnd = 0;
    std::string m_out;
    size_t m_headBytes = 0; ///< read one at a time since the last block: lines of a head or of chunk lengths
    bool m_inBody = false;
    ConnectionLimits m_limits;
    std::function<bool()> m_isCrowded;
    Clock::time_point m_begin; ///< of the head or the body
    size_t m_received = 0;     ///< since then
};

} // namespace slipway
