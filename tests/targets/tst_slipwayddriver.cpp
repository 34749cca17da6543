#include "models/artifacts/hash.h"
#include "models/artifacts/modeltrial.h"
#include "models/targets/drivers.h"
#include "tests/support/fakehttpserver.h"
#include "tests/support/fakeserver.h"
#include "tests/support/test.h"
#include "tests/support/tinymodel.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace slipway;

namespace {

using Reply = FakeServer::Reply;

const QByteArray deployCall("POST /retrain/deploy");

class CancelledAtOnce final : public Progress
{
public:
    bool cancelled() const override { return true; }
    void report(qint64, qint64, const QString &) override {}
};

} // namespace

class TestSlipwaydDriver final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_model = trainTinyModel();
        QVERIFY(!m_model.isEmpty());
        QFile file(modelPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_model);
    }

    void init()
    {
        failOnWarnings();
        m_server = std::make_unique<FakeServer>();
        m_server->add(QStringLiteral("m"), QStringLiteral("M"), QStringLiteral("v1"), m_model, true);
        m_server->add(QStringLiteral("m"), QStringLiteral("M"), QStringLiteral("v2"), m_model, false);
        m_target = {};
        m_target.name = QStringLiteral("lab");
        m_target.environment = QStringLiteral("staging");
        m_target.driver = QStringLiteral("slipwayd");
        m_target.url = m_server->url() + QLatin1Char('/');
    }

    void cleanup() { m_server.reset(); }

    void whatServesBearsTheTargetsName()
    {
        const auto live = driver()->ask(m_progress);
        QVERIFY(live.ok());
        QCOMPARE(live->first().target, QStringLiteral("lab"));
        QCOMPARE(live->first().environment, QStringLiteral("staging"));
        QCOMPARE(live->first().version, QStringLiteral("v1"));
    }

    void aFailedQuestionIsOneSentenceThatNamesTargetAndCall_data()
    {
        QTest::addColumn<int>("reply");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, Reply reply, ErrorCode code, const char *says) {
            QTest::newRow(name) << static_cast<int>(reply) << static_cast<int>(code) << QString::fromLatin1(says);
        };
        row("hangs", Reply::Hang, ErrorCode::Timeout, "within 0.4 s");
        row("closes", Reply::Close, ErrorCode::Unreachable, "gave no answer");
        row("garbage", Reply::Garbage, ErrorCode::Remote, "could not be read");
        row("huge", Reply::Huge, ErrorCode::Remote, "not understood");
        row("no JSON", Reply::NotJson, ErrorCode::Remote, "not understood");
        row("wrong JSON", Reply::WrongJson, ErrorCode::Remote, "not understood");
        row("error", Reply::Error, ErrorCode::Remote, "The disk of the server is full.");
    }

    void aFailedQuestionIsOneSentenceThatNamesTargetAndCall()
    {
        QFETCH(int, reply);
        QFETCH(int, code);
        QFETCH(QString, says);
        m_server->misbehave("GET /health", static_cast<Reply>(reply));
        if (static_cast<Reply>(reply) == Reply::Hang)
            m_target.settings.insert(QStringLiteral("answer_timeout_ms"), QStringLiteral("400"));
        const auto live = driver()->ask(m_progress);
        QVERIFY(!live);
        const QString text = live.error().text();
        QVERIFY2(static_cast<int>(live.error().code) == code, qPrintable(text));
        for (const QString &part : {QStringLiteral("lab"), QStringLiteral("GET /health"), says})
            QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(!text.contains(QLatin1Char('\n')));
    }

    void aServerThatRefusesIsUnreachable()
    {
        m_server->die();
        const auto live = driver()->ask(m_progress);
        QVERIFY(!live);
        QCOMPARE(live.error().code, ErrorCode::Unreachable);
        QVERIFY(live.error().text().contains(QStringLiteral("Check that the server runs at http://127.0.0.1")));
    }

    void anOrderGoesOutOnceWhateverIsAnswered_data()
    {
        QTest::addColumn<int>("reply");
        for (const Reply reply : {Reply::Hang, Reply::Close, Reply::Garbage, Reply::Huge, Reply::NotJson, Reply::Error})
            QTest::addRow("reply %d", static_cast<int>(reply)) << static_cast<int>(reply);
    }

    void anOrderGoesOutOnceWhateverIsAnswered()
    {
        QFETCH(int, reply);
        if (static_cast<Reply>(reply) == Reply::Hang)
            m_target.settings.insert(QStringLiteral("order_timeout_ms"), QStringLiteral("400"));
        const auto opened = driver();
        // A connection that is kept alive is what tempts an HTTP library to send twice.
        QVERIFY(opened->ask(m_progress).ok());
        m_server->misbehave(deployCall, static_cast<Reply>(reply), FakeServer::Effect::None);
        static_cast<void>(opened->switchTo(order(), m_progress));
        QCOMPARE(m_server->count(deployCall), 1);
    }

    void anOrderIsRefusedWhenSomethingElseServes()
    {
        const Status switched =
            driver()->switchTo({QStringLiteral("m"), QStringLiteral("v2"), QStringLiteral("v0")}, m_progress);
        QVERIFY(!switched);
        QCOMPARE(switched.error().code, ErrorCode::Conflict);
        QVERIFY(switched.error().text().contains(QStringLiteral("Somebody else changed it.")));
        QCOMPARE(m_server->current(), QStringLiteral("v1"));
    }

    void deployAndRollbackSwitch()
    {
        const auto opened = driver();
        QVERIFY(opened->switchTo(order(), m_progress).ok());
        QCOMPARE(m_server->current(), QStringLiteral("v2"));
        QVERIFY(opened->rollbackTo({QStringLiteral("m"), QStringLiteral("v1"), QStringLiteral("v2")}, m_progress).ok());
        QCOMPARE(m_server->current(), QStringLiteral("v1"));
        QCOMPARE(m_server->count("POST /retrain/rollback"), 1);
    }

    void anUploadCarriesNameHashAndBytes()
    {
        const Status sent = driver()->upload(file(QStringLiteral("v 3%é")), m_progress);
        QVERIFY2(sent.ok(), sent ? "" : qPrintable(sent.error().text()));
        QCOMPARE(m_server->files(QStringLiteral("v 3%é")), QStringList{QStringLiteral("model.bin")});
        const QByteArray head = m_server->lastHeaders("PUT ");
        QVERIFY(head.contains("X-Content-SHA256: " + sha256(m_model).toLatin1()));
        QVERIFY(head.contains("X-Model-Name: M%C3%A9l"));
    }

    void anUploadOfOtherBytesIsRefusedByTheServer()
    {
        UploadFile wrong = file(QStringLiteral("v3"));
        wrong.sha256 = sha256("something else");
        const Status sent = driver()->upload(wrong, m_progress);
        QVERIFY(!sent);
        QVERIFY(sent.error().text().contains(QStringLiteral("another SHA-256")));
    }

    void aNameThatLeavesItsFolderIsNeverSent()
    {
        for (const char *version : {"..", ".", "", "a/b", ".hidden"})
            QVERIFY(!driver()->upload(file(QString::fromLatin1(version)), m_progress));
        QCOMPARE(m_server->count("PUT "), 0);
    }

    void rowsArePredictedAsTheLibraryDoes()
    {
        const FloatRows rows = seededRows(7, 3, 5);
        const auto served = driver()->predictRows(QStringLiteral("m"), rows, {}, m_progress);
        QVERIFY(served.ok());
        QCOMPARE(served->version, QStringLiteral("v1"));
        const auto here = Booster::fromBytes(m_model)->predict(rows);
        QVERIFY(here.ok());
        for (size_t i = 0; i < here->size(); ++i)
            QCOMPARE(static_cast<float>(served->predictions[i]), here->at(i));
    }

    void theTokenIsReadFromTheEnvironmentWhenItIsNeeded()
    {
        m_target.tokenEnv = QStringLiteral("SLIPWAY_TEST_TOKEN");
        qunsetenv("SLIPWAY_TEST_TOKEN");
        const auto opened = driver();
        const auto without = opened->ask(m_progress);
        QVERIFY(!without);
        QCOMPARE(without.error().code, ErrorCode::Refused);
        QVERIFY(without.error().text().contains(QStringLiteral("SLIPWAY_TEST_TOKEN, which is not set")));
        QCOMPARE(m_server->count("GET "), 0);
        qputenv("SLIPWAY_TEST_TOKEN", "s3cret");
        QVERIFY(opened->ask(m_progress).ok());
        QVERIFY(m_server->lastHeaders("GET /health").contains("Authorization: Bearer s3cret"));
        m_server->misbehave("GET /health", Reply::Error);
        const auto failed = opened->ask(m_progress);
        QVERIFY(!failed);
        QVERIFY(!(failed.error().text() + failed.error().detail).contains(QStringLiteral("s3cret")));
        qunsetenv("SLIPWAY_TEST_TOKEN");
    }

    void aTokenWithALineBreakIsNotSent()
    {
        m_target.tokenEnv = QStringLiteral("SLIPWAY_TEST_TOKEN");
        for (const char *token : {"s3cret\r\nX-Evil: 1", "s3cret\n", "two words"}) {
            qputenv("SLIPWAY_TEST_TOKEN", token);
            const auto live = driver()->ask(m_progress);
            QVERIFY(!live);
            QCOMPARE(live.error().code, ErrorCode::Refused);
            QVERIFY(!live.error().text().contains(QStringLiteral("s3cret")));
        }
        QCOMPARE(m_server->count("GET "), 0);
        qunsetenv("SLIPWAY_TEST_TOKEN");
    }

    void aCancelEndsTheQuestion()
    {
        m_server->misbehave("GET /health", Reply::Hang);
        CancelledAtOnce cancelled;
        const auto live = driver()->ask(cancelled);
        QVERIFY(!live);
        QCOMPARE(live.error().code, ErrorCode::Cancelled);
    }

    void anAddressThatCannotBeUsedIsSaid()
    {
        const auto entry = findDriver(QStringLiteral("slipwayd"));
        QVERIFY(entry.ok());
        Target target = m_target;
        QVERIFY(entry->check(target).ok());
        for (const char *url :
             {"", "lab", "ftp://lab", "http://", "http://lab/?a=b", "http://lab/#x", "file:///etc/passwd"}) {
            target.url = QString::fromLatin1(url);
            QVERIFY2(!entry->check(target), url);
        }
        target.url = QStringLiteral("http://me:pass@lab:8000");
        const Status secret = entry->check(target);
        QVERIFY(!secret);
        QVERIFY(!secret.error().text().contains(QStringLiteral("pass@")));
        target.url = m_target.url;
        target.settings.insert(QStringLiteral("colour"), QStringLiteral("red"));
        QVERIFY(!entry->check(target));
        target.settings = {{QStringLiteral("answer_timeout_ms"), QStringLiteral("soon")}};
        QVERIFY(!entry->check(target));
    }

    void anUnknownDriverNamesThoseThereAre()
    {
        m_target.driver = QStringLiteral("pigeon");
        const auto opened = openDriver(m_target);
        QVERIFY(!opened);
        QCOMPARE(opened.error().text(), QStringLiteral("There is no driver named pigeon. There is: slipwayd, "
                                                       "version-folders, stage-folders, folder, ssh."));
    }

    void everyReplicaIsAskedAndOrdered()
    {
        const auto second = addReplica();
        const auto opened = driver();
        auto live = opened->ask(m_progress);
        QVERIFY2(live.ok(), live ? "" : qPrintable(live.error().text()));
        QCOMPARE(live->first().replicas, 2);
        QCOMPARE(live->first().health, Health::Healthy);

        // One of two that reloads is no proof.
        second->misbehave(deployCall, Reply::Proper, FakeServer::Effect::None);
        QVERIFY(opened->switchTo(order(), m_progress).ok());
        live = opened->ask(m_progress);
        QCOMPARE(live->first().version, QStringLiteral("v2"));
        QCOMPARE(live->first().otherVersions, QStringList{QStringLiteral("v1")});
        QCOMPARE(live->first().health, Health::NotReady);
        QCOMPARE(live->first().replicasServing, 1);

        // Whoever serves it already is not ordered again.
        second->behave(deployCall);
        SwitchOrder rest = order();
        rest.expectCurrent = QStringLiteral("v2");
        rest.expectBeside = {QStringLiteral("v1")};
        QVERIFY(opened->switchTo(rest, m_progress).ok());
        QCOMPARE(second->current(), QStringLiteral("v2"));
        QCOMPARE(m_server->count(deployCall), 1);
        QCOMPARE(opened->ask(m_progress)->first().health, Health::Healthy);
    }

    void aSilentReplicaKeepsADeploymentOutAndLetsARollbackIn()
    {
        const auto second = addReplica();
        second->die();
        const auto opened = driver();
        const auto live = opened->ask(m_progress);
        QVERIFY(live.ok());
        QCOMPARE(silentReplicas(live->first()).size(), 1);
        QVERIFY(opened->orderAccess(m_progress).ok());
        const Status deployed = opened->switchTo(order(), m_progress);
        QCOMPARE(deployed.error().code, ErrorCode::Unreachable);
        QCOMPARE(m_server->current(), QStringLiteral("v1"));
        QVERIFY(!opened->rollbackTo(order(), m_progress).ok());
        QCOMPARE(m_server->current(), QStringLiteral("v2"));
    }

    void oneReplicaThatPredictsOtherwiseIsHeard()
    {
        const auto second = addReplica();
        const auto opened = driver();
        const FloatRows rows = seededRows(1, 3, 4);
        const auto alike = opened->predictRows(QStringLiteral("m"), rows, {}, m_progress);
        QVERIFY(alike.ok());
        second->shiftPredictions(1);
        const auto other = opened->predictRows(QStringLiteral("m"), rows, {}, m_progress);
        QVERIFY(other.ok());
        QCOMPARE(other->predictions.front(), alike->predictions.front() + 1);
    }

    void otherBytesUnderTheSameIdAreNotTheSame()
    {
        const auto second = addReplica();
        second->lieAboutHash(QString(64, QLatin1Char('a')));
        const auto live = driver()->ask(m_progress);
        QVERIFY(live.ok());
        QCOMPARE(live->first().otherVersions, QStringList{QStringLiteral("v1 (SHA-256 aaaaaaaa)")});
        QCOMPARE(live->first().health, Health::NotReady);
        QVERIFY(driver()->versions(QStringLiteral("m"), m_progress)->size() == 2); // these are as they were brought
    }

    void whoTakesTurnsBehindOneAddressIsMet()
    {
        std::atomic<int> asked{0};
        const auto answer = [&](const QByteArray &, const QByteArray &) {
            const bool isOdd = asked++ % 2 == 1;
            const QJsonObject model{{QStringLiteral("slug"), QStringLiteral("m")},
                                    {QStringLiteral("model"), QStringLiteral("M")},
                                    {QStringLiteral("state"), QStringLiteral("serving")},
                                    {QStringLiteral("version"), isOdd ? QStringLiteral("v1") : QStringLiteral("v2")}};
            const QJsonObject health{{QStringLiteral("instance"), isOdd ? QStringLiteral("a") : QStringLiteral("b")},
                                     {QStringLiteral("models"), QJsonArray{model}}};
            const QByteArray body = QJsonDocument(health).toJson();
            return FakeHttpServer::Answer{200, body};
        };
        FakeHttpServer proxy(answer);
        m_target.url = proxy.url();
        const auto live = driver()->ask(m_progress);
        QVERIFY2(live.ok(), live ? "" : qPrintable(live.error().text()));
        QVERIFY(live->first().isBehindProxy);
        QCOMPARE(live->first().replicas, 2);
        QCOMPARE(live->first().otherVersions.size(), 1);
        QCOMPARE(live->first().health, Health::NotReady);
    }

    void whatTheKeyMayDoIsToldWithoutAnOrder()
    {
        QCOMPARE(driver()->orderAccess(m_progress).value(), OrderAccess::Given);
        m_server->giveRoles({"read"});
        const auto access = driver()->orderAccess(m_progress);
        QVERIFY(!access);
        QCOMPARE(access.error().code, ErrorCode::Refused);
        QVERIFY(access.error().text().contains(QStringLiteral("role deploy")));
        QCOMPARE(m_server->count("POST "), 0);
        // An older server does not tell.
        m_server->misbehave("GET /api/v1/control", Reply::NotThere);
        QCOMPARE(driver()->orderAccess(m_progress).value(), OrderAccess::Unknown);
    }

    void aLockIsTakenOnEveryReplicaOrOnNone()
    {
        const auto second = addReplica();
        second->noteLock("theirs");
        const Status taken = driver()->takeLock(QStringLiteral("mine"), m_progress);
        QCOMPARE(taken.error().code, ErrorCode::Conflict);
        QVERIFY(m_server->lockOwner().isEmpty());
        QCOMPARE(second->lockOwner(), QByteArray("theirs"));
        const auto held = driver()->lockHolder(m_progress);
        QVERIFY(held.ok() && held->has_value());
        QCOMPARE((*held)->owner, QStringLiteral("theirs"));
        second->noteLock({});
        QVERIFY(driver()->takeLock(QStringLiteral("mine"), m_progress).ok());
        QCOMPARE(second->lockOwner(), QByteArray("mine"));
    }

    void aTokenIsNotKeptForAnAddressThatIsInTheClear()
    {
        const auto entry = findDriver(QStringLiteral("slipwayd"));
        Target target = m_target;
        target.tokenEnv = QStringLiteral("SLIPWAY_TEST_TOKEN");
        QVERIFY(entry->check(target).ok()); // this machine
        target.url = QStringLiteral("http://models.example:8000");
        const Status refused = entry->check(target);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QVERIFY(refused.error().text().contains(QStringLiteral("in the clear")));
        target.url = QStringLiteral("https://models.example:8000");
        QVERIFY(entry->check(target).ok());
        target.settings.insert(QStringLiteral("replicas"), QStringLiteral("http://10.0.0.1:8000"));
        QVERIFY(!entry->check(target).ok());
    }

private:
    /// A second server with the same versions, and both in the target's replicas.
    std::unique_ptr<FakeServer> addReplica()
    {
        auto second = std::make_unique<FakeServer>();
        second->add(QStringLiteral("m"), QStringLiteral("M"), QStringLiteral("v1"), m_model, true);
        second->add(QStringLiteral("m"), QStringLiteral("M"), QStringLiteral("v2"), m_model, false);
        m_target.settings.insert(QStringLiteral("replicas"), m_server->url() + QLatin1Char(',') + second->url());
        return second;
    }

    QString modelPath() const { return m_folder.filePath(QStringLiteral("model.bin")); }

    std::unique_ptr<TargetDriver> driver() const
    {
        auto opened = openDriver(m_target);
        return opened ? std::move(*opened) : nullptr;
    }

    static SwitchOrder order() { return {QStringLiteral("m"), QStringLiteral("v2"), QStringLiteral("v1")}; }

    UploadFile file(const QString &version) const
    {
        return {QStringLiteral("m"), QStringLiteral("Mél"), version, {}, modelPath(), m_model.size(), sha256(m_model)};
    }

    QTemporaryDir m_folder;
    QByteArray m_model;
    std::unique_ptr<FakeServer> m_server;
    Target m_target;
    NoProgress m_progress;
};

SLIPWAY_TEST(TestSlipwaydDriver)
#include "tst_slipwayddriver.moc"
