#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

#include <httplib.h>

namespace slipway {

/// A server on loopback whose answers a test gives: `handle` gets "GET /path?query" and the body. Counts each call.
class FakeHttpServer
{
public:
    struct Answer {
        int status = 200;
        QByteArray body;
        QByteArray type = "application/json";
    };
    using Handler = std::function<Answer(const QByteArray &call, const QByteArray &body)>;

    explicit FakeHttpServer(Handler handler) : m_handler(std::move(handler))
    {
        const auto serve = [this](const httplib::Request &request, httplib::Response &response) {
            const QByteArray call = QByteArray::fromStdString(request.method + " " + request.target);
            {
                const std::lock_guard lock(m_mutex);
                ++m_counts[call];
                m_headers[call] = request.headers;
            }
            const Answer answer = m_handler(call, QByteArray::fromStdString(request.body));
            while (m_hanging && !m_stopped && call.startsWith("POST"))
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
            response.status = answer.status;
            response.set_content(answer.body.toStdString(), answer.type.toStdString());
        };
        m_server.Get(".*", serve);
        m_server.Post(".*", serve);
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    ~FakeHttpServer() { stop(); }
    FakeHttpServer(const FakeHttpServer &) = delete;
    FakeHttpServer &operator=(const FakeHttpServer &) = delete;

    void stop()
    {
        m_stopped = true;
        m_server.stop();
        if (m_thread.joinable())
            m_thread.join();
    }
    int port() const { return m_port; }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    /// Calls with POST take effect and are not answered.
    void hang() { m_hanging = true; }
    int count(const QByteArray &begin) const
    {
        const std::lock_guard lock(m_mutex);
        int sum = 0;
        for (const auto &[call, n] : m_counts)
            sum += call.startsWith(begin) ? n : 0;
        return sum;
    }
    QByteArray header(const QByteArray &call, const char *name) const
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_headers.find(call);
        if (found == m_headers.end() || found->second.find(name) == found->second.end())
            return {};
        return QByteArray::fromStdString(found->second.find(name)->second);
    }

private:
    Handler m_handler;
    httplib::Server m_server;
    std::thread m_thread;
    int m_port = 0;
    std::atomic<bool> m_stopped{false};
    std::atomic<bool> m_hanging{false};
    mutable std::mutex m_mutex;
    std::map<QByteArray, int> m_counts;
    std::map<QByteArray, httplib::Headers> m_headers;
};

} // namespace slipway
