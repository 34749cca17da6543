#include "models/base/httpclient.h"
#include "tests/support/serverprocess.h"
#include "tests/support/test.h"
#include "tests/support/testcertificates.h"

#include <QFile>
#include <QStandardPaths>

#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace slipway;

namespace {

const QString right = QStringLiteral("right");
const QString wrong = QStringLiteral("wrong");
const QString loopback = QStringLiteral("IP:127.0.0.1");
const QString health = QStringLiteral("/health");

} // namespace

/// slipwayd behind TLS, asked by Slipway's own client: who is believed, and who is not.
class SlipwaydTlsTest final : public Test
{
    Q_OBJECT

    QTemporaryDir m_folder;
    TestCertificates m_certificates{m_folder.path()};
    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<ServerProcess> m_server;

    void startWith(const QString &certificate, const QStringList &more = {})
    {
        m_server = std::make_unique<ServerProcess>(
            m_root->path(), QStringList{QStringLiteral("--tls-cert"), m_certificates.certificate(certificate),
                                        QStringLiteral("--tls-key"), m_certificates.key(certificate)}
                                + more);
        QVERIFY2(m_server->start(), qPrintable(m_server->output()));
        QVERIFY(m_server->url().startsWith(QLatin1String("https://")));
    }
    int statusWith(const HttpTrust &trust)
    {
        m_server->setTrust(trust);
        return m_server->get(health).status;
    }
    HttpTrust trustIn(const QString &authority) const { return {m_certificates.certificate(authority), {}, {}, {}}; }
    Result<HttpResponse> ask(const HttpTrust &trust, const QString &token = {})
    {
        HttpRequest request;
        request.url = m_server->url() + health;
        request.trust = trust;
        if (!token.isEmpty())
            request.headers.emplaceBack("Authorization", "Bearer " + token.toUtf8());
        HttpClient client;
        NoProgress progress;
        return client.send(request, progress);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("The program openssl is not installed, so there are no certificates to test with.");
        for (const QString &authority : {right, wrong})
            QVERIFY(m_certificates.makeAuthority(authority));
        QVERIFY(m_certificates.make(QStringLiteral("server"), right, loopback));
        QVERIFY(m_certificates.make(QStringLiteral("other"), right, QStringLiteral("other.example")));
        QVERIFY(m_certificates.make(QStringLiteral("expired"), right, loopback, -1));
        QVERIFY(m_certificates.make(QStringLiteral("client"), right, QStringLiteral("client.example")));
        QVERIFY(m_certificates.make(QStringLiteral("stranger"), wrong, QStringLiteral("stranger.example")));
    }
    void init()
    {
        failOnWarnings();
        m_root = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { m_server.reset(); }

    void onlyTheOwnAuthorityIsBelieved()
    {
        startWith(QStringLiteral("server"));
        QCOMPARE(statusWith(trustIn(right)), 200);
        for (const HttpTrust &trust : {trustIn(wrong), HttpTrust()}) {
            const auto answer = ask(trust, QStringLiteral("secret"));
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, ErrorCode::Unreachable);
            QVERIFY(answer.error().text().contains(QStringLiteral("trusted")));
        }
        m_server->setTrust(trustIn(right));
        const QByteArray large(3 * 1024 * 1024, 'x');
        QCOMPARE(m_server->upload(QStringLiteral("tiny"), QStringLiteral("v1"), large).status, 201);
        QCOMPARE(m_server->terminate(), 0);
    }

    void anotherNameOrAnExpiredCertificateIsNotBelieved()
    {
        for (const char *certificate : {"other", "expired"}) {
            startWith(QLatin1String(certificate));
            QCOMPARE(statusWith(trustIn(right)), 0);
        }
    }

    void aPinDecidesWithoutAnAuthority()
    {
        startWith(right); // signed by itself, and for no name
        const QString pin = m_certificates.pin(right);
        QCOMPARE(statusWith({{}, {pin}, {}, {}}), 200);
        QCOMPARE(statusWith({{}, {m_certificates.pin(wrong), pin}, {}, {}}), 200); // one of two, while keys change
        const auto refused = ask({{}, {m_certificates.pin(wrong)}, {}, {}}, QStringLiteral("secret"));
        QVERIFY(!refused);
        QVERIFY2(refused.error().text().contains(QStringLiteral("pinned")), qPrintable(refused.error().text()));
        // With an authority both must hold.
        QCOMPARE(statusWith({m_certificates.certificate(wrong), {pin}, {}, {}}), 0);
    }

    void callersMustShowACertificateWhereOneIsDemanded()
    {
        startWith(QStringLiteral("server"), {QStringLiteral("--client-ca"), m_certificates.certificate(right),
                                             QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
        HttpTrust trust = trustIn(right);
        QCOMPARE(statusWith(trust), 0);
        trust.certificateFile = m_certificates.certificate(QStringLiteral("stranger"));
        trust.keyFile = m_certificates.key(QStringLiteral("stranger"));
        QCOMPARE(statusWith(trust), 0);
        trust.certificateFile = m_certificates.certificate(QStringLiteral("client"));
        trust.keyFile = m_certificates.key(QStringLiteral("client"));
        QCOMPARE(statusWith(trust), 200);
    }

    void whoStopsInTheHandshakeHindersNobody()
    {
        startWith(QStringLiteral("server"));
        m_server->setTrust(trustIn(right));
        QList<int> sockets;
        for (int i = 0; i < 20; ++i) {
            const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            sockaddr_in address = {};
            address.sin_family = AF_INET;
            address.sin_port = htons(static_cast<uint16_t>(m_server->port()));
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            QCOMPARE(::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
            const QByteArray part =
                i % 2 == 0 ? QByteArray("\x16\x03\x01\x02", 4) : QByteArray("GET / HTTP/1.1\r\n\r\n");
            QVERIFY(::send(socket, part.constData(), static_cast<size_t>(part.size()), MSG_NOSIGNAL) > 0);
            sockets.append(socket);
        }
        QCOMPARE(m_server->get(health).status, 200);
        // Plain HTTP ends at once, without an answer in the clear.
        char byte = 0;
        const timeval limit{5, 0};
        setsockopt(sockets[1], SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        QByteArray answer;
        while (::recv(sockets[1], &byte, 1, 0) == 1)
            answer.append(byte);
        QVERIFY(!answer.contains("HTTP/1.1"));
        for (const int socket : sockets)
            ::close(socket);
        QCOMPARE(m_server->terminate(), 0);
    }

    void aNewCertificateIsTakenInWithoutAnEnd()
    {
        QFile::copy(m_certificates.certificate(QStringLiteral("expired")),
                    m_certificates.certificate(QStringLiteral("now")));
        QFile::copy(m_certificates.key(QStringLiteral("expired")), m_certificates.key(QStringLiteral("now")));
        startWith(QStringLiteral("now"));
        QCOMPARE(statusWith(trustIn(right)), 0);
        const auto replace = [&](const QString &from) {
            for (const bool isKey : {false, true}) {
                const QString to = isKey ? m_certificates.key(QStringLiteral("now"))
                                         : m_certificates.certificate(QStringLiteral("now"));
                QVERIFY(QFile::remove(to));
                QVERIFY(QFile::copy(isKey ? m_certificates.key(from) : m_certificates.certificate(from), to));
            }
            ::kill(static_cast<pid_t>(m_server->pid()), SIGHUP);
        };
        replace(QStringLiteral("server"));
        QTRY_COMPARE(statusWith(trustIn(right)), 200);
        QVERIFY(QFile::remove(m_certificates.key(QStringLiteral("now"))));
        ::kill(static_cast<pid_t>(m_server->pid()), SIGHUP); // without its key the old one stays
        QCOMPARE(statusWith(trustIn(right)), 200);
    }

    void filesThatAreNoPairAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const QString certificate = m_certificates.certificate(QStringLiteral("server"));
        const QString key = m_certificates.key(QStringLiteral("server"));
        const auto row = [](const char *name, const QStringList &arguments, const char *says) {
            QTest::newRow(name) << arguments << QString::fromLatin1(says);
        };
        const QString certOption = QStringLiteral("--tls-cert");
        const QString keyOption = QStringLiteral("--tls-key");
        row("no key", {certOption, certificate}, "belong together");
        row("missing", {certOption, m_folder.filePath(QStringLiteral("none")), keyOption, key}, "none");
        row("no certificate", {certOption, key, keyOption, key}, "holds no certificate");
        row("another key", {certOption, certificate, keyOption, m_certificates.key(right)}, "holds no private key");
        row("no authority", {certOption, certificate, keyOption, key, QStringLiteral("--client-ca"), key},
            "verify clients");
    }
    void filesThatAreNoPairAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        ServerProcess server(m_root->path(), arguments);
        QVERIFY(!server.start());
        QVERIFY2(server.output().contains(says), qPrintable(server.output()));
    }

    void aTokenNeverCrossesANetworkInTheClear()
    {
        HttpClient client;
        NoProgress progress;
        for (const char *url : {"http://192.0.2.1:1/health", "http://127.0.0.1.example/", "http://[2001:db8::1]/",
                                "http://localhost.example/"}) {
            HttpRequest request;
            request.url = QLatin1String(url);
            request.headers.emplaceBack("authorization", "Bearer secret");
            const auto answer = client.send(request, progress);
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, ErrorCode::Refused);
            QVERIFY(!answer.error().text().contains(QStringLiteral("secret")));
        }
    }
};

SLIPWAY_TEST(SlipwaydTlsTest)
#include "tst_slipwaydtls.moc"
