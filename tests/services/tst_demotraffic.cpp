#include "models/base/atomicfile.h"
#include "models/services/demotraffic.h"
#include "models/training/dataprocess.h"
#include "tests/support/test.h"

#include <QDateTime>
#include <QSet>

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <mutex>
#include <thread>

using namespace slipway;

namespace {

/// A model server that always says the same.
class FakeModelServer
{
public:
    FakeModelServer(int status, const std::string &answer)
    {
        m_server.Post("/api/v1/predict/pr-impact",
                      [this, status, answer](const httplib::Request &request, httplib::Response &response) {
                          const std::lock_guard lock(m_mutex);
                          m_bodies.append(QByteArray::fromStdString(request.body));
                          response.status = status;
                          response.set_content(answer, "application/json");
                      });
        m_server.set_keep_alive_timeout(1);
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
    }
    ~FakeModelServer()
    {
        m_server.stop();
        m_thread.join();
    }
    FakeModelServer(const FakeModelServer &) = delete;
    FakeModelServer &operator=(const FakeModelServer &) = delete;

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    QList<QByteArray> bodies()
    {
        const std::lock_guard lock(m_mutex);
        return m_bodies;
    }

private:
    httplib::Server m_server;
    std::mutex m_mutex;
    QList<QByteArray> m_bodies;
    int m_port = 0;
    std::thread m_thread;
};

class CancelAfter final : public Progress
{
public:
    bool cancelled() const override { return m_seen > 0; }
    void report(qint64, qint64, const QString &) override { ++m_seen; }

private:
    int m_seen = 0;
};

constexpr auto positive = R"({"prediction":1,"probability":0.9,"confidence":0.8,"model_version":"v2"})";

} // namespace

class TestDemoTraffic final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestBecomesOneLineOfWhatHappened()
    {
        FakeModelServer server(200, positive);
        NoProgress progress;
        QVERIFY(sendTraffic(process(), plan(server.url(), 80), log(), progress));
        QCOMPARE(server.bodies().size(), 80);

        // The fake says "positive" to all, so the successes are the rows whose outcome the process drew as
        // positive.
        const LabelledRows drawn = drawRows(process(), DataPurpose::Traffic, 80, 1, 5);
        const auto positives = std::count(drawn.outcomes.begin(), drawn.outcomes.end(), 1.0f);
        qint64 successes = 0;
        QString last;
        const auto lines = logLines();
        QCOMPARE(lines.size(), size_t(80));
        for (const auto &line : lines) {
            QCOMPARE(line["model_version"].get<std::string>(), std::string("v2"));
            QCOMPARE(line["confidence"].get<double>(), 0.8);
            QVERIFY(line["response_time_ms"].get<double>() > 0);
            const QString timestamp = QString::fromStdString(line["timestamp"].get<std::string>());
            QVERIFY(QDateTime::fromString(timestamp, Qt::ISODateWithMs).isValid());
            QVERIFY(timestamp >= last);
            last = timestamp;
            successes += line["success"].get<bool>();
        }
        QCOMPARE(successes, qint64(positives));
        QVERIFY(successes > 0 && successes < 80);
    }

    void aUserStaysInOneSegment()
    {
        FakeModelServer server(200, positive);
        NoProgress progress;
        QVERIFY(sendTraffic(process(), plan(server.url(), 80), log(), progress));
        QHash<QString, QSet<QString>> segments;
        for (const auto &line : logLines())
            segments[QString::fromStdString(line["user_id"].get<std::string>())].insert(
                QString::fromStdString(line["segment"].get<std::string>()));
        QVERIFY(segments.size() > 3 && segments.size() <= 10);
        for (const auto &found : std::as_const(segments))
            QCOMPARE(found.size(), 1);
    }

    void requestsCarryTheDrawnRows()
    {
        FakeModelServer server(200, positive);
        NoProgress progress;
        QVERIFY(sendTraffic(process(), plan(server.url(), 8), log(), progress));
        const LabelledRows drawn = drawRows(process(), DataPurpose::Traffic, 8, 1, 5);
        QSet<float> sent;
        for (const QByteArray &body : server.bodies()) {
            const auto json = nlohmann::json::parse(body.begin(), body.end(), nullptr, false);
            QCOMPARE(json["features"].size(), size_t(drawn.rows.columns));
            sent.insert(json["features"]["test_coverage"].get<float>());
        }
        for (size_t row = 0; row < 8; ++row)
            QVERIFY(sent.contains(drawn.rows.values[row * static_cast<size_t>(drawn.rows.columns) + 1]));
    }

    void anAnswerThatIsNoPredictionEndsIt_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("error") << 503 << QByteArray(R"({"error":"No version serves."})");
        QTest::newRow("no json") << 200 << QByteArray("hello");
        QTest::newRow("list") << 200 << QByteArray("[1]");
        QTest::newRow("no version") << 200 << QByteArray(R"({"prediction":1,"confidence":0.5})");
        QTest::newRow("text for a number")
            << 200 << QByteArray(R"({"prediction":"1","confidence":0.5,"model_version":"v"})");
    }
    void anAnswerThatIsNoPredictionEndsIt()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, answer);
        QFile::remove(log());
        FakeModelServer server(status, answer.toStdString());
        NoProgress progress;
        const Status sent = sendTraffic(process(), plan(server.url(), 40), log(), progress);
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, ErrorCode::Remote);
        QVERIFY(sent.error().text().contains(QString::number(status)));
        QVERIFY(!QFile::exists(log()));
    }

    void noServerIsSaid()
    {
        NoProgress progress;
        const Status sent = sendTraffic(process(), plan(QStringLiteral("http://127.0.0.1:1"), 40), log(), progress);
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, ErrorCode::Unreachable);
    }

    void aCancelLeavesNoLog()
    {
        QFile::remove(log());
        FakeModelServer server(200, positive);
        CancelAfter progress;
        const Status sent = sendTraffic(process(), plan(server.url(), 5000), log(), progress);
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(log()));
    }

private:
    static const DataProcess &process() { return dataProcesses()[0]; }
    static TrafficPlan plan(const QString &url, int requests)
    {
        return {url, QStringLiteral("pr-impact"), requests, 10, 5};
    }
    QString log() const { return m_folder.filePath(QStringLiteral("queries.jsonl")); }

    std::vector<nlohmann::json> logLines() const
    {
        std::vector<nlohmann::json> lines;
        for (const QByteArray &line : readWholeFile(log(), 1 << 24).valueOr({}).split('\n')) {
            if (!line.isEmpty())
                lines.push_back(nlohmann::json::parse(line.begin(), line.end(), nullptr, false));
        }
        return lines;
    }

    QTemporaryDir m_folder;
};

SLIPWAY_TEST(TestDemoTraffic)
#include "tst_demotraffic.moc"
