#include "models/base/httpclient.h"
#include "tests/support/test.h"

#include <QFile>

#include <arpa/inet.h>
#include <atomic>
#include <functional>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace slipway {

/// A loopback server made of one thread: each connection is handed to `serve`, which answers as badly as it likes.
class RawServer
{
public:
    explicit RawServer(std::function<void(int socket, const QByteArray &request)> serve) : m_serve(std::move(serve))
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) == 0 && ::listen(m_listener, 8) == 0
            && ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) == 0)
            m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { run(); });
    }
    ~RawServer()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }

    QString url() const { return QStringLiteral("http://127.0.0.1:%1/").arg(m_port); }
    int requests() const { return m_requests; }

private:
    void run()
    {
        for (;;) {
            const int socket = ::accept(m_listener, nullptr, nullptr);
            if (socket < 0)
                return;
            QByteArray request;
            char buffer[4096];
            while (!request.contains("\r\n\r\n")) {
                const ssize_t n = ::read(socket, buffer, sizeof buffer);
                if (n <= 0)
                    break;
                request.append(buffer, n);
            }
            ++m_requests;
            m_serve(socket, request);
            ::close(socket);
        }
    }

    std::function<void(int, const QByteArray &)> m_serve;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<int> m_requests{0};
    std::thread m_thread;
};

class HttpClientTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesBackWithItsStatus()
    {
        RawServer server([](int socket, const QByteArray &) {
            say(socket, "HTTP/1.1 422 X\r\nContent-Type: a/b\r\nContent-Length: 2\r\n\r\nno");
        });
        const auto response = send({.url = server.url()});
        QVERIFY(response.ok());
        QCOMPARE(response->status, 422);
        QCOMPARE(response->body, QByteArray("no"));
        QCOMPARE(response->contentType, QByteArray("a/b"));
    }

    void anOrderThatGetsNoAnswerIsNotSentAgain()
    {
        RawServer server([](int, const QByteArray &) {});
        HttpClient client;
        NoProgress progress;
        HttpRequest order{.method = "POST", .url = server.url(), .body = "{}", .order = true};
        const auto response = client.send(order, progress);
        QVERIFY(!response);
        QCOMPARE(response.error().code, ErrorCode::Unreachable);
        QCOMPARE(server.requests(), 1);
    }

    void anOrderNeverFollowsARedirect()
    {
        RawServer server([](int socket, const QByteArray &) {
            say(socket, "HTTP/1.1 307 X\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n");
        });
        const auto response = send({.method = "POST", .url = server.url(), .order = true});
        QCOMPARE(response->status, 307);
        QCOMPARE(server.requests(), 1);
    }

    void aServerThatHangsIsATimeout()
    {
        RawServer server([](int socket, const QByteArray &) {
            char byte;
            static_cast<void>(::read(socket, &byte, 1)); // until the client gives up
        });
        QCOMPARE(send({.url = server.url(), .timeoutMs = 200}).error().code, ErrorCode::Timeout);
    }

    void garbageIsARemoteError()
    {
        RawServer server([](int socket, const QByteArray &) { say(socket, "no such protocol\r\n\r\n"); });
        QCOMPARE(send({.url = server.url()}).error().code, ErrorCode::Remote);
    }

    void aRefusedConnectionIsUnreachable()
    {
        QString url;
        {
            RawServer server([](int, const QByteArray &) {});
            url = server.url();
        }
        QCOMPARE(send({.url = url}).error().code, ErrorCode::Unreachable);
        QCOMPARE(send({.url = QStringLiteral("file:///etc/passwd")}).error().code, ErrorCode::InvalidArgument);
    }

    void aCancelEndsTheExchange()
    {
        RawServer server([](int socket, const QByteArray &) {
            char byte;
            static_cast<void>(::read(socket, &byte, 1));
        });
        struct Cancelled final : Progress {
            bool cancelled() const override { return true; }
            void report(qint64, qint64, const QString &) override {}
        } progress;
        HttpClient client;
        QCOMPARE(client.send({.url = server.url()}, progress).error().code, ErrorCode::Cancelled);
    }

    void aFileIsSentAsItIs()
    {
        QByteArray seen;
        RawServer server([&](int socket, const QByteArray &request) {
            seen = request;
            char buffer[4096];
            while (!seen.endsWith("the file"))
                seen.append(buffer, ::read(socket, buffer, sizeof buffer));
            say(socket, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        });
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("model.bin")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("the file");
        file.close();
        const auto response = send({.method = "PUT", .url = server.url(), .bodyFile = file.fileName(), .order = true});
        QCOMPARE(response->status, 200);
        QVERIFY(seen.startsWith("PUT / HTTP/1.1"));
        QVERIFY(seen.contains("Content-Length: 8"));
    }

private:
    static void say(int socket, const char *text)
    {
        static_cast<void>(::send(socket, text, strlen(text), MSG_NOSIGNAL));
    }

    static Result<HttpResponse> send(const HttpRequest &request)
    {
        HttpClient client;
        NoProgress progress;
        return client.send(request, progress);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::HttpClientTest)
#include "tst_httpclient.moc"
