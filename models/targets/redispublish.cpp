#include "models/targets/promotionevents.h"

#include <QElapsedTimer>

#include <fcntl.h>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace slipway {

namespace {

constexpr qsizetype maxReplyBytes = 4096;

/// One TCP connection; closed when destroyed.
class Connection
{
public:
    Connection(QString address, int timeoutMs) : m_address(std::move(address)), m_timeoutMs(timeoutMs)
    {
        m_taken.start();
    }
    ~Connection()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Status open()
    {
        const QByteArray host = m_address.section(QLatin1Char(':'), 0, -2).toLatin1();
        const QByteArray port = m_address.section(QLatin1Char(':'), -1).toLatin1();
        addrinfo wish{};
        wish.ai_socktype = SOCK_STREAM;
        addrinfo *found = nullptr;
        if (::getaddrinfo(host.constData(), port.constData(), &wish, &found) != 0)
            return silence();
        const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> addresses(found, &::freeaddrinfo);
        m_fd = ::socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (m_fd < 0)
            return silence();
        if (::connect(m_fd, found->ai_addr, found->ai_addrlen) != 0 && (errno != EINPROGRESS || !wait(POLLOUT)))
            return silence();
        int problem = 0;
        socklen_t size = sizeof problem;
        ::getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &problem, &size);
        return problem == 0 ? Status() : silence();
    }

    Status send(const QByteArray &bytes)
    {
        for (qsizetype sent = 0; sent < bytes.size();) {
            if (!wait(POLLOUT))
                return silence();
            const ssize_t n =
                ::send(m_fd, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
            if (n <= 0)
                return silence();
            sent += n;
        }
        return {};
    }

    /// Up to the end of a line, which is left out.
    Result<QByteArray> readLine()
    {
        QByteArray line;
        while (!line.endsWith("\r\n") && line.size() < maxReplyBytes) {
            char byte = 0;
            if (!wait(POLLIN) || ::recv(m_fd, &byte, 1, 0) != 1)
                return silence().error();
            line += byte;
        }
        line.chop(2);
        return line;
    }

private:
    bool wait(short what) const
    {
        pollfd waiting{m_fd, what, 0};
        const auto leftMs = static_cast<int>(m_timeoutMs - m_taken.elapsed());
        return leftMs > 0 && ::poll(&waiting, 1, leftMs) > 0;
    }

    Status silence() const
    {
        return makeError(ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Core", "Redis at %1 gave no answer."), {m_address});
    }

    QString m_address;
    int m_timeoutMs;
    int m_fd = -1;
    QElapsedTimer m_taken;
};

QByteArray bulk(const QByteArray &text)
{
    return '$' + QByteArray::number(text.size()) + "\r\n" + text + "\r\n";
}

} // namespace

Result<int> redisPublish(const QString &address, const QByteArray &channel, const QByteArray &message, int timeoutMs)
{
    Connection redis(address, timeoutMs);
    if (const Status opened = redis.open(); !opened)
        return opened.error();
    if (const Status sent = redis.send("*3\r\n" + bulk("PUBLISH") + bulk(channel) + bulk(message)); !sent)
        return sent.error();
    const auto reply = redis.readLine();
    if (!reply)
        return reply.error();
    bool isNumber = false;
    const int subscribers = reply->mid(1).toInt(&isNumber);
    if (reply->startsWith(':') && isNumber)
        return subscribers;
    return makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "Redis at %1 did not publish the event (%2)."),
                     {address, QString::fromUtf8(*reply).left(200)});
}

} // namespace slipway
