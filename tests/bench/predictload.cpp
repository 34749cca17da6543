#include "tests/bench/predictload.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace slipway {

namespace {

using Clock = std::chrono::steady_clock;
constexpr int threadCount = 2;
constexpr double warmUpSeconds = 0.5;

struct Connection {
    int socket = -1;
    QByteArray answer;
    Clock::time_point sentAt;
};

int connectTo(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

/// Whether the answer is there whole: its head says how long the body is.
bool isWhole(const QByteArray &answer)
{
    const qsizetype head = answer.indexOf("\r\n\r\n");
    const qsizetype length = answer.indexOf("Content-Length: ");
    if (head < 0 || length < 0 || length > head)
        return false;
    const qsizetype begin = length + 16;
    return answer.size() >= head + 4 + answer.mid(begin, answer.indexOf('\r', begin) - begin).toLongLong();
}

/// One thread's share of the load.
class Sender
{
public:
    Sender(int port, const QByteArray &request, int connections) : m_request(request)
    {
        for (int i = 0; i < connections; ++i)
            m_connections.push_back({connectTo(port), {}, {}});
    }
    ~Sender()
    {
        for (const Connection &connection : m_connections)
            ::close(connection.socket);
    }

    void run(double seconds)
    {
        const auto countFrom =
            Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(warmUpSeconds));
        const auto end =
            countFrom + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
        std::vector<pollfd> pollers;
        for (Connection &connection : m_connections) {
            send(connection);
            pollers.push_back({connection.socket, POLLIN, 0});
        }
        while (Clock::now() < end && ::poll(pollers.data(), pollers.size(), 1000) > 0) {
            for (size_t i = 0; i < pollers.size(); ++i) {
                if (pollers[i].revents != 0 && !receive(m_connections[i], countFrom))
                    pollers[i].fd = -1;
            }
        }
    }

    std::vector<double> latenciesMs;
    qint64 failed = 0;

private:
    void send(Connection &connection)
    {
        connection.answer.clear();
        connection.sentAt = Clock::now();
        if (::send(connection.socket, m_request.constData(), static_cast<size_t>(m_request.size()), MSG_NOSIGNAL) < 0)
            ++failed;
    }

    /// False when the connection broke.
    bool receive(Connection &connection, Clock::time_point countFrom)
    {
        char buffer[8192];
        const ssize_t n = ::recv(connection.socket, buffer, sizeof buffer, 0);
        if (n <= 0) {
            ++failed;
            return false;
        }
        connection.answer.append(buffer, n);
        if (!isWhole(connection.answer))
            return true;
        const auto now = Clock::now();
        if (!connection.answer.startsWith("HTTP/1.1 200"))
            ++failed;
        if (now >= countFrom)
            latenciesMs.push_back(std::chrono::duration<double, std::milli>(now - connection.sentAt).count());
        send(connection);
        return true;
    }

    QByteArray m_request;
    std::vector<Connection> m_connections;
};

} // namespace

LoadResult sendLoad(int port, const QByteArray &request, int connections, double seconds)
{
    std::vector<std::unique_ptr<Sender>> senders;
    for (int i = 0; i < threadCount; ++i)
        senders.push_back(std::make_unique<Sender>(port, request, (connections + i) / threadCount));
    std::vector<std::thread> threads;
    for (const auto &sender : senders)
        threads.emplace_back([&sender, seconds] { sender->run(seconds); });
    for (std::thread &thread : threads)
        thread.join();

    LoadResult result;
    std::vector<double> latencies;
    for (const auto &sender : senders) {
        latencies.insert(latencies.end(), sender->latenciesMs.begin(), sender->latenciesMs.end());
        result.failed += sender->failed;
    }
    if (latencies.empty())
        return result;
    std::sort(latencies.begin(), latencies.end());
    const auto quantile = [&latencies](double p) {
        return latencies[static_cast<size_t>(std::ceil(p * static_cast<double>(latencies.size()))) - 1];
    };
    result.requestsPerSecond = static_cast<double>(latencies.size()) / seconds;
    result.p50Ms = quantile(0.5);
    result.p99Ms = quantile(0.99);
    return result;
}

} // namespace slipway
