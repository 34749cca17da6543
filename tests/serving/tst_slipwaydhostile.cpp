#include "models/artifacts/hash.h"
#include "tests/support/serverprocess.h"
#include "tests/support/test.h"
#include "tests/support/tinymodel.h"

#include <QDir>
#include <QJsonDocument>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>
#include <vector>

using namespace slipway;

namespace {

/// A bare connection, to say what no HTTP library would.
class RawConnection
{
public:
    explicit RawConnection(int port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_open = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
        const timeval limit{60, 0};
        setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    }
    ~RawConnection() { ::close(m_socket); }
    RawConnection(const RawConnection &) = delete;
    RawConnection &operator=(const RawConnection &) = delete;

    bool isOpen() const { return m_open; }
    bool send(QByteArray bytes) const
    {
        while (!bytes.isEmpty()) {
            const ssize_t n = ::send(m_socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
            if (n < 0)
                return false;
            bytes.remove(0, n);
        }
        return true;
    }
    void endSending() const { ::shutdown(m_socket, SHUT_WR); }
    /// Everything until the server closes.
    QByteArray readAll() const
    {
        QByteArray all;
        char buffer[4096];
        for (ssize_t n = 0; (n = ::recv(m_socket, buffer, sizeof buffer, 0)) > 0;)
            all.append(buffer, n);
        return all;
    }

private:
    int m_socket;
    bool m_open = false;
};

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

} // namespace

class SlipwaydHostileTest final : public Test
{
    Q_OBJECT

    QTemporaryDir m_root;
    std::unique_ptr<ServerProcess> m_server;

    QByteArray exchange(const QByteArray &request) const
    {
        const RawConnection connection(m_server->port());
        if (!connection.isOpen() || !connection.send(request))
            return {};
        connection.endSending();
        return connection.readAll();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<ServerProcess>(m_root.path());
        QVERIFY2(m_server->start(), qPrintable(m_server->output()));
        QCOMPARE(m_server->upload(QStringLiteral("tiny"), QStringLiteral("v1"), trainTinyModel()).status, 201);
        QCOMPARE(
            m_server->post(QStringLiteral("/retrain/deploy"), {{QStringLiteral("version_id"), QStringLiteral("v1")}})
                .status,
            200);
    }
    // Whatever was done to it, it still serves, and nothing lies where nothing belongs.
    void cleanup()
    {
        QCOMPARE(m_server->health(QStringLiteral("tiny"))[QLatin1String("state")].toString(),
                 QStringLiteral("serving"));
        QCOMPARE(QDir(m_root.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{QStringLiteral("tiny")});
        QVERIFY(QDir(m_root.filePath(QStringLiteral(".uploads"))).isEmpty());
        QCOMPARE(QDir(m_root.filePath(QStringLiteral("tiny/versions"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("v1")});
    }

    void namesCannotLeaveTheFolder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        const auto row = [](const char *path, int status) {
            QTest::newRow(path) << QString::fromLatin1(path) << status;
        };
        row("/api/v1/models/tiny/versions/v2/files/..%2F..%2F..%2Fpasswd", 400);
        row("/api/v1/models/tiny/versions/%2e%2e/files/model.bin", 400);
        row("/api/v1/models/%2e%2e/versions/v2/files/model.bin", 400);
        row("/api/v1/models/.uploads/versions/v2/files/model.bin", 400);
        row("/api/v1/models/tiny/versions/a%2Fb/files/model.bin", 400);
        row("/api/v1/models/tiny/versions/v2/files/.files.json", 400);
        row("/api/v1/models/tiny/versions/v2/files/a%00b", 400);
        row("/api/v1/models/tiny/versions/v2/files/a%0Ab", 400);
        row("/api/v1/models/tiny/versions/v2/files/%ff", 400);
        row("/api/v1/models//versions/v2/files/model.bin", 400);
        row("/api/v1/models/tiny/versions/v2/files/", 400);
        row("/api/v1/models/tiny/versions/v2/files/a/b", 404);
        row("/api/v1/models/tiny/../../versions/v2/files/model.bin", 404);
    }
    void namesCannotLeaveTheFolder()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        const QByteArray request = "PUT " + path.toLatin1()
                                   + " HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nX-Content-SHA256: "
                                   + sha256("x").toLatin1() + "\r\nConnection: close\r\n\r\nx";
        QCOMPARE(statusOf(exchange(request)), status);
    }

    void anUploadMustCarryItsHash()
    {
        const QString path = QStringLiteral("/api/v1/models/tiny/versions/v2/files/model.bin");
        QCOMPARE(m_server->send("PUT", path, "abc").status, 400);
        QCOMPARE(m_server->send("PUT", path, "abc", {{"X-Content-SHA256", "123"}}).status, 400);
        const ServerAnswer wrong = m_server->send("PUT", path, "abc", {{"X-Content-SHA256", QByteArray(64, '0')}});
        QCOMPARE(wrong.status, 422);
        QVERIFY(wrong.json[QLatin1String("error")].toString().contains(sha256("abc")));
    }

    void anUploadThatIsCutLeavesNothing()
    {
        const QByteArray answer = exchange("PUT /api/v1/models/tiny/versions/v2/files/model.bin HTTP/1.1\r\nHost: x\r\n"
                                           "Content-Length: 1000000\r\nX-Content-SHA256: "
                                           + QByteArray(64, 'a') + "\r\n\r\nonly this");
        QCOMPARE(statusOf(answer), 400);
    }

    void tooLargeABodyIsRefusedBeforeItIsRead()
    {
        const QByteArray answer = exchange("PUT /api/v1/models/tiny/versions/v2/files/model.bin HTTP/1.1\r\nHost: x\r\n"
                                           "Content-Length: 99999999999999\r\nX-Content-SHA256: "
                                           + QByteArray(64, 'a') + "\r\n\r\n");
        QCOMPARE(statusOf(answer), 413);
        QCOMPARE(m_server->send("POST", QStringLiteral("/retrain/deploy"), QByteArray(100000, ' ')).status, 413);
        QCOMPARE(
            statusOf(exchange("POST /retrain/deploy HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n20000\r\n"
                              + QByteArray(0x20000, ' ') + "\r\n0\r\n\r\n")),
            413);
    }

    void whatIsNotHttpGetsNoService_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status"); ///< 0: closed without an answer
        const auto row = [](const char *name, const QByteArray &request, int status) {
            QTest::newRow(name) << request << status;
        };
        row("noise", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n", 13), 400);
        row("unknown method", "BREW /health HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("two lengths", "POST /retrain/deploy HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}", 400);
        row("length and chunks",
            "POST /retrain/deploy HTTP/1.1\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}", 400);
        row("negative length", "POST /retrain/deploy HTTP/1.1\r\nContent-Length: -1\r\n\r\n{}", 400);
        row("length of words", "POST /retrain/deploy HTTP/1.1\r\nContent-Length: many\r\n\r\n{}", 400);
        row("body of a GET", "GET /health HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}", 400);
        row("form",
            "POST /retrain/deploy HTTP/1.1\r\nContent-Type: multipart/form-data; "
            "boundary=x\r\nContent-Length: 2\r\n\r\n{}",
            415);
        row("from a web page",
            "POST /retrain/rollback HTTP/1.1\r\nOrigin: http://example.org\r\nContent-Length: 2\r\n\r\n{}", 403);
        row("long address", "GET /" + QByteArray(5000, 'a') + " HTTP/1.1\r\n\r\n", 414);
        row("very long address", "GET /" + QByteArray(20000, 'a') + " HTTP/1.1\r\n\r\n", 414);
        row("endless line", "GET /" + QByteArray(1000000, 'a'), 0);
        row("endless head", "GET /health HTTP/1.1\r\n" + QByteArray("X: y\r\n").repeated(100000), 400);
        row("cut head", "GET /health HTT", 0);
        row("cut body", "POST /retrain/deploy HTTP/1.1\r\nContent-Length: 100\r\n\r\n{\"version_id\"", 400);
        row("overflowing chunk",
            "POST /api/v1/batch HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n{}", 400);
        row("half a chunk", "POST /api/v1/batch HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{}", 400);
        row("huge header", "GET /health HTTP/1.1\r\nX-API-Key: " + QByteArray(200000, 'a') + "\r\n\r\n", 400);
        row("bad chunks", "POST /retrain/deploy HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}", 400);
    }
    void whatIsNotHttpGetsNoService()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        const QByteArray answer = exchange(request);
        QCOMPARE(statusOf(answer), status);
        if (status != 0) {
            const QByteArray body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
            QVERIFY2(!QJsonDocument::fromJson(body)[QLatin1String("error")].toString().isEmpty(), body.constData());
        }
    }

    // The unread body of a refused request must never be taken for the next request.
    void hostileBodiesAreRefusedEverywhere()
    {
        const QByteArray deepList = QByteArray(10000, '[') + QByteArray(10000, ']');
        QByteArray deepMap = QByteArray("{\"a\":").repeated(10000) + "1" + QByteArray(10000, '}');
        const QByteArray bodies[] = {
            "",
            "null",
            "\xff\xfe",
            R"({"features":[NaN,1,2]})",
            R"({"features":[Infinity,1,2]})",
            R"({"features":[1e400,1,2]})",
            R"({"rows":[[1,2,NaN]]})",
            R"({"inputs":[{"name":"x","shape":[1,3],"datatype":"FP32","data":[1,NaN,3]}]})",
            R"({"inputs":[{"name":"x","shape":[1,3],"datatype":"FP32","data":[1,1e39,3]}]})",
            R"({"version_id":"../../../etc/passwd","model":"tiny"})",
            R"({"version_id":"v1\u0000","model":"tiny"})",
            R"({"version_id":"v1","model":"../tiny"})",
            R"({"query_id":"x","success":1e999})",
            deepList,
            deepMap,
            "{\"features\":" + deepList + "}",
            "{\"requests\":" + deepList + "}",
            "{\"inputs\":" + deepList + "}",
            "{\"inputs\":[{\"name\":\"x\",\"shape\":[1,3],\"datatype\":\"FP32\",\"data\":" + deepList + "}]}",
        };
        for (const char *path :
             {"/api/v1/predict/tiny", "/api/v1/batch", "/api/v1/outcomes", "/v2/models/tiny/infer",
              "/v2/models/tiny/versions/..%2F..%2Fv1/infer", "/v2/models/..%2Ftiny/infer", "/retrain/deploy",
              "/retrain/abtest/start", "/api/v1/models/..%2Ftiny/disable", "/api/v1/models/%2e%2e/breaker/reset"}) {
            for (const QByteArray &body : bodies) {
                const ServerAnswer answer = m_server->send("POST", QLatin1String(path), body);
                QVERIFY2(answer.status >= 400 && answer.status < 500,
                         path + QByteArray(" ") + body.left(60) + " " + answer.body.left(200));
                QVERIFY(!answer.json[QLatin1String("error")].toString().isEmpty());
                QVERIFY(!answer.body.contains(m_root.path().toUtf8()));
            }
        }
    }

    void aRefusedBodyIsNoSecondRequest()
    {
        const QByteArray inner = "GET /health HTTP/1.1\r\nHost: x\r\n\r\n";
        const QByteArray answer = exchange("POST /nothing HTTP/1.1\r\nHost: x\r\nContent-Length: "
                                           + QByteArray::number(inner.size()) + "\r\n\r\n" + inner);
        QCOMPARE(statusOf(answer), 404);
        QCOMPARE(answer.count("HTTP/1.1 "), 1);
    }

    void unknownPlacesAndMethodsAreAnsweredInJson()
    {
        for (const auto &[method, path, status] :
             {std::tuple("GET", "/", 404), std::tuple("GET", "/health/", 404), std::tuple("POST", "/health", 405),
              std::tuple("GET", "/retrain/deploy", 405), std::tuple("DELETE", "/api/v1/models", 405),
              std::tuple("OPTIONS", "/metrics", 405), std::tuple("PATCH", "/x", 404)}) {
            const ServerAnswer answer = m_server->send(method, QLatin1String(path));
            QCOMPARE(answer.status, status);
            QVERIFY(!answer.json[QLatin1String("error")].toString().isEmpty());
        }
    }

    void manyRequestsGoOverOneConnection()
    {
        const RawConnection connection(m_server->port());
        for (int i = 0; i < 200; ++i)
            QVERIFY(connection.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n"));
        connection.endSending();
        QCOMPARE(connection.readAll().count("HTTP/1.1 200"), 200);
    }

    void aCrowdOfIdleConnectionsKeepsNobodyOut_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("silent") << QByteArray();
        QTest::newRow("half a head") << QByteArray("GET /health HTTP/1.1\r\nHost");
        QTest::newRow("kept alive") << QByteArray("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
    }
    void aCrowdOfIdleConnectionsKeepsNobodyOut()
    {
        QFETCH(QByteArray, sent);
        std::vector<std::unique_ptr<RawConnection>> crowd;
        for (int i = 0; i < 700; ++i) {
            crowd.push_back(std::make_unique<RawConnection>(m_server->port()));
            QVERIFY(crowd.back()->isOpen());
            crowd.back()->send(sent); // the server may have ended it by now
        }
        QCOMPARE(m_server->get(QStringLiteral("/health")).status, 200);
        crowd.front()->readAll(); // comes back: the first one made room
        QCOMPARE(m_server->get(QStringLiteral("/health")).status, 200);
    }
};

SLIPWAY_TEST(SlipwaydHostileTest)
#include "tst_slipwaydhostile.moc"
