#include "models/serving/socketstream.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/tcp.h>

#include <openssl/err.h>

namespace slipway {

namespace {

using namespace std::chrono_literals;
constexpr int readTimeoutMs = 20000; ///< without a single byte
constexpr int writeTimeoutMs = 20000;
constexpr int lookMs = 250; ///< how often one that waits looks whether it is too slow
constexpr size_t maxHeadBytes = 64 * 1024;
constexpr size_t outBytes = 256 * 1024;

} // namespace

SocketStream::SocketStream(socket_t socket, int drainEvent, const ConnectionLimits &limits,
                           std::function<bool()> isCrowded, SSL *tls)
    : m_socket(socket),
      m_tls(tls, SSL_free),
      m_drainEvent(drainEvent),
      m_in(65536),
      m_limits(limits),
      m_isCrowded(std::move(isCrowded))
{
    if (m_tls)
        SSL_set_fd(m_tls.get(), m_socket);
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    fcntl(m_socket, F_SETFD, FD_CLOEXEC); // a model's trial process must not hold the connection open
    fcntl(m_socket, F_SETFL, O_NONBLOCK);
}

SocketStream::~SocketStream()
{
    ::close(m_socket);
}

bool SocketStream::waitFor(short events, int timeoutMs) const
{
    pollfd poller{m_socket, events, 0};
    int ready = 0;
    do {
        ready = ::poll(&poller, 1, timeoutMs);
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

SocketStream::Attempt SocketStream::tlsAttempt(int result) const
{
    if (result > 0)
        return {result, 0};
    const int error = SSL_get_error(m_tls.get(), result);
    ERR_clear_error(); // the next call on this thread may be another connection's
    if (error == SSL_ERROR_WANT_READ)
        return {0, POLLIN};
    return {0, static_cast<short>(error == SSL_ERROR_WANT_WRITE ? POLLOUT : 0)};
}

SocketStream::Attempt SocketStream::receive(char *data, size_t size)
{
    if (m_tls)
        return tlsAttempt(SSL_read(m_tls.get(), data, static_cast<int>(size)));
    for (;;) {
        const ssize_t n = ::recv(m_socket, data, size, 0);
        if (n < 0 && errno == EINTR)
            continue;
        return n > 0 ? Attempt{n, 0} : Attempt{0, static_cast<short>(n < 0 && errno == EAGAIN ? POLLIN : 0)};
    }
}

SocketStream::Attempt SocketStream::transmit(const char *data, size_t size)
{
    if (m_tls)
        return tlsAttempt(SSL_write(m_tls.get(), data, static_cast<int>(size)));
    for (;;) {
        const ssize_t n = ::send(m_socket, data, size, MSG_NOSIGNAL);
        if (n < 0 && errno == EINTR)
            continue;
        return n > 0 ? Attempt{n, 0} : Attempt{0, static_cast<short>(n < 0 && errno == EAGAIN ? POLLOUT : 0)};
    }
}

bool SocketStream::shakeHands()
{
    if (!m_tls || m_hasShakenHands)
        return true;
    const auto deadline = Clock::now() + m_limits.head;
    for (;;) {
        const Attempt attempt = tlsAttempt(SSL_accept(m_tls.get()));
        m_hasShakenHands = attempt.bytes > 0;
        if (m_hasShakenHands)
            return true;
        if (attempt.waitFor == 0 || Clock::now() > deadline)
            return false;
        waitFor(attempt.waitFor, lookMs);
    }
}

bool SocketStream::waitForRequest()
{
    m_headBytes = 0;
    m_inBody = false;
    if (m_failed)
        return false;
    if (!hasBuffered()) {
        pollfd pollers[2] = {{m_socket, POLLIN, 0}, {m_drainEvent, POLLIN, 0}};
        int ready = 0;
        do {
            ready = ::poll(pollers, 2, idleTimeoutMs);
        } while (ready < 0 && errno == EINTR);
        if (ready <= 0 || pollers[0].revents == 0)
            return false;
    }
    m_begin = Clock::now();
    return m_inBegin < m_inEnd || (shakeHands() && refill());
}

void SocketStream::headIsRead()
{
    m_inBody = true;
    m_begin = Clock::now();
    m_received = 0;
}

bool SocketStream::isTooSlow(Clock::time_point begin, size_t bytes) const
{
    const auto taken = Clock::now() - begin;
    const auto allowed = [bytes](std::chrono::milliseconds grace, size_t bytesPerSecond) {
        return grace + std::chrono::milliseconds(static_cast<long>(bytes * 1000 / bytesPerSecond));
    };
    return taken > allowed(m_limits.grace, m_limits.bytesPerSecond)
           || (taken > allowed(m_limits.crowdedGrace, m_limits.crowdedBytesPerSecond) && m_isCrowded());
}

bool SocketStream::readsTooSlowly() const
{
    return m_inBody ? isTooSlow(m_begin, m_received) : Clock::now() - m_begin > m_limits.head;
}

bool SocketStream::refill()
{
    const auto stalled = Clock::now() + std::chrono::milliseconds(readTimeoutMs);
    for (;;) {
        const Attempt attempt = receive(m_in.data(), m_in.size());
        if (attempt.bytes > 0) {
            m_inBegin = 0;
            m_inEnd = static_cast<size_t>(attempt.bytes);
            m_received += m_inEnd;
            m_failed = readsTooSlowly();
            return !m_failed;
        }
        const bool ended = attempt.waitFor == 0;
        if (ended || (!waitFor(attempt.waitFor, lookMs) && (readsTooSlowly() || Clock::now() > stalled))) {
            m_failed = true;
            return false;
        }
    }
}

ssize_t SocketStream::read(char *data, size_t size)
{
    if (m_failed)
        return -1;
    if (size == 1) {
        if (++m_headBytes > maxHeadBytes) {
            m_failed = true;
            return -1;
        }
    } else {
        m_headBytes = 0;
    }
    // What waits to be sent (100 Continue) must go before the peer is waited for.
    if (m_inBegin == m_inEnd && (!flush() || !refill()))
        return -1;
    const size_t n = std::min(size, m_inEnd - m_inBegin);
    std::memcpy(data, m_in.data() + m_inBegin, n);
    m_inBegin += n;
    return static_cast<ssize_t>(n);
}

ssize_t SocketStream::write(const char *data, size_t size)
{
    m_out.append(data, size);
    if (m_out.size() > outBytes && !flush())
        return -1;
    return static_cast<ssize_t>(size);
}

bool SocketStream::flush()
{
    size_t sent = 0;
    const auto begin = Clock::now();
    auto stalled = begin + std::chrono::milliseconds(writeTimeoutMs);
    while (sent < m_out.size()) {
        const Attempt attempt = transmit(m_out.data() + sent, m_out.size() - sent);
        if (attempt.bytes > 0) {
            sent += static_cast<size_t>(attempt.bytes);
            stalled = Clock::now() + std::chrono::milliseconds(writeTimeoutMs);
        } else if (attempt.waitFor == 0) {
            m_failed = true;
        } else if (!waitFor(attempt.waitFor, lookMs) && (isTooSlow(begin, sent) || Clock::now() > stalled)) {
            m_failed = true;
        }
        if (m_failed)
            break;
    }
    m_out.clear();
    return !m_failed;
}

void SocketStream::endGently(std::chrono::milliseconds longest)
{
    if (m_tls && m_hasShakenHands && !m_failed)
        SSL_shutdown(m_tls.get());
    ERR_clear_error();
    ::shutdown(m_socket, SHUT_WR);
    const auto deadline = Clock::now() + longest;
    while (Clock::now() < deadline && waitFor(POLLIN, static_cast<int>(std::min(longest, 500ms).count()))) {
        if (::recv(m_socket, m_in.data(), m_in.size(), 0) <= 0)
            return;
    }
}

bool SocketStream::is_readable() const
{
    return hasBuffered() || waitFor(POLLIN, readTimeoutMs);
}

bool SocketStream::is_writable() const
{
    return !m_failed;
}

void SocketStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip.clear(); // nothing asks for it
    port = 0;
}

void SocketStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}

} // namespace slipway
