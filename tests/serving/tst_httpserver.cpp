#include "models/serving/httpserver.h"
#include "models/serving/requestbody.h"
#include "tests/support/test.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

using namespace slipway;

namespace {

/// A server with three threads that answers a body with its length.
class SmallServer
{
public:
    explicit SmallServer(const ConnectionLimits &limits) : m_server(bind(limits)), m_thread([this] { m_server->run(); })
    {
    }
    ~SmallServer()
    {
        m_server->drain();
        m_thread.join();
    }
    SmallServer(const SmallServer &) = delete;
    SmallServer &operator=(const SmallServer &) = delete;

    int port() const { return m_server->port(); }

private:
    static std::unique_ptr<HttpServer> bind(const ConnectionLimits &limits)
    {
        auto server = HttpServer::bind(
            QStringLiteral("127.0.0.1"), 0,
            [](const httplib::Request &request, httplib::Response &response, const httplib::ContentReader *reader) {
                std::string body;
                if (readBody(request, response, reader, 1 << 30, body))
                    response.set_content(std::to_string(body.size()), "text/plain");
            },
            3, limits);
        if (!server)
            qFatal("%s", qPrintable(server.error().text()));
        return std::move(server).value();
    }

    std::unique_ptr<HttpServer> m_server;
    std::thread m_thread;
};

int connectTo(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        qFatal("no connection");
    return socket;
}

/// Begins a body of a megabyte and goes no further.
int beginSlowBody(int port)
{
    const int socket = connectTo(port);
    const QByteArray head("POST /slow HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\nx");
    if (::send(socket, head.constData(), static_cast<size_t>(head.size()), MSG_NOSIGNAL) != head.size())
        qFatal("no connection");
    return socket;
}

} // namespace

class TestHttpServer final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void slowBodiesKeepNobodyOut()
    {
        ConnectionLimits limits;
        limits.crowdedGrace = std::chrono::milliseconds(100);
        const SmallServer server(limits);
        std::vector<int> slow;
        for (int i = 0; i < 6; ++i)
            slow.push_back(beginSlowBody(server.port()));
        // Without the limit for a crowd the six would hold the three threads for a minute.
        httplib::Client client("127.0.0.1", server.port());
        client.set_read_timeout(20, 0);
        const auto answer = client.Post("/", std::string(1000, 'x'), "text/plain");
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, std::string("1000"));
        for (const int socket : slow)
            ::close(socket);
    }

    void whoGetsNoTurnIsToldThatTheServerIsBusy()
    {
        ConnectionLimits limits;
        limits.turn = std::chrono::milliseconds(50);
        limits.crowdedGrace = std::chrono::minutes(1); // the slow ones stay
        const SmallServer server(limits);
        std::vector<int> slow;
        for (int i = 0; i < 3; ++i)
            slow.push_back(beginSlowBody(server.port()));
        httplib::Client client("127.0.0.1", server.port());
        client.set_read_timeout(20, 0);
        std::string body;
        std::string retryAfter;
        const auto statusOf = [&] {
            const auto answer = client.Post("/", "xx", "text/plain");
            body = answer ? answer->body : std::string();
            retryAfter = answer ? answer->get_header_value("Retry-After") : std::string();
            return answer ? answer->status : -1;
        };
        // One of the three may still be on its way to its thread, and then there is one for this question.
        QTRY_COMPARE(statusOf(), 503);
        QVERIFY(body.find("in use") != std::string::npos);
        QCOMPARE(retryAfter, std::string("1"));
        for (const int socket : slow)
            ::close(socket);
        QTRY_COMPARE(statusOf(), 200);
    }

    void requestsThatWereReceivedAreAnsweredWhenTheServerDrains()
    {
        HttpServer *draining = nullptr;
        auto server = HttpServer::bind(
            QStringLiteral("127.0.0.1"), 0,
            [&draining](const httplib::Request &request, httplib::Response &response, const auto *) {
                if (request.path == "/drain")
                    draining->drain();
                response.set_content(request.path, "text/plain");
            },
            3);
        QVERIFY(server.ok());
        draining = server->get();
        std::thread serving([draining] { draining->run(); });
        httplib::Client warm("127.0.0.1", draining->port());
        warm.set_keep_alive(true);
        const auto first = warm.Get("/first");
        QVERIFY(first);
        QCOMPARE(first->get_header_value("Keep-Alive"), std::string("timeout=30"));

        const int socket = connectTo(draining->port());
        const QByteArray both("GET /drain HTTP/1.1\r\nHost: x\r\n\r\nGET /second HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(::send(socket, both.constData(), static_cast<size_t>(both.size()), MSG_NOSIGNAL),
                 ssize_t(both.size()));
        QByteArray answers;
        char buffer[4096];
        for (ssize_t n = 0; (n = ::recv(socket, buffer, sizeof buffer, 0)) > 0;)
            answers.append(buffer, n);
        ::close(socket);
        serving.join();
        QVERIFY2(answers.contains("/drain") && answers.contains("/second"), answers.constData());
        QCOMPARE(answers.count("Connection: close"), 1);
        QVERIFY(answers.lastIndexOf("Connection: close") > answers.indexOf("/drain"));
        QVERIFY(!answers.mid(answers.indexOf("/drain")).contains("Keep-Alive"));
    }

    void aSlowBodyIsWaitedForWhileThereIsRoom()
    {
        ConnectionLimits limits;
        limits.crowdedGrace = std::chrono::milliseconds(0);
        limits.crowdedBytesPerSecond = 1 << 30;
        const SmallServer server(limits);
        httplib::Client client("127.0.0.1", server.port());
        int part = 0;
        const auto answer = client.Post(
            "/", 40000,
            [&part](size_t, size_t, httplib::DataSink &sink) {
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                ++part;
                return sink.write(std::string(1000, 'x').data(), 1000);
            },
            "text/plain");
        QVERIFY(answer);
        QCOMPARE(answer->body, std::string("40000"));
        QCOMPARE(part, 40);
    }
};

SLIPWAY_TEST(TestHttpServer)
#include "tst_httpserver.moc"
