#include "models/formats/querylogreader.h"
#include "models/serving/querylogwriter.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <sys/stat.h>

using namespace slipway;

class QueryLogWriterTest final : public Test
{
    Q_OBJECT

    struct StillClock final : Clock {
        qint64 nowMs() const override { return 1700000000000; }
    };
    StillClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;

    std::unique_ptr<QueryLogWriter> open(const RotationPolicy &policy = {})
    {
        auto writer = QueryLogWriter::open(m_folder->filePath(QStringLiteral("log")), policy, m_clock);
        return writer ? std::move(*writer) : nullptr;
    }
    QString path(const QString &file) const { return m_folder->filePath(QStringLiteral("log/") + file); }
    QList<QByteArray> lines(const QString &file) const
    {
        QFile opened(path(file));
        if (!opened.open(QIODevice::ReadOnly))
            return {};
        return opened.readAll().trimmed().split('\n');
    }
    static ServedQuery query(QueryLogWriter &writer, const QString &version, const char *arm = "control")
    {
        ServedQuery served{writer.nextId(), QStringLiteral("user \"1\"\n"), QStringLiteral("tiny"), version, arm};
        served.milliseconds = 1.5;
        served.prediction = 1;
        return served;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theExperimentsPageReadsWhatIsWritten()
    {
        {
            const auto writer = open();
            QVERIFY(writer);
            for (int i = 0; i < 3; ++i)
                writer->write(query(*writer, QStringLiteral("v1")));
            ServedQuery failed = query(*writer, QStringLiteral("v2"), "treatment");
            failed.outcome = "error";
            writer->write(failed);
        }
        NoProgress progress;
        const auto log = readQueryLogs({path(QStringLiteral("queries.jsonl"))}, progress);
        QVERIFY(log);
        QCOMPARE(log->rejected.count, 0);
        QCOMPARE(log->arms.size(), 2);
        const QJsonObject line = QJsonDocument::fromJson(lines(QStringLiteral("queries.jsonl")).constLast()).object();
        QCOMPARE(line[QStringLiteral("timestamp")].toString(), QStringLiteral("2023-11-14T22:13:20.000Z"));
        QCOMPARE(line[QStringLiteral("user_id")].toString(), QStringLiteral("user \"1\"\n"));
        QCOMPARE(line[QStringLiteral("variant")].toString(), QStringLiteral("treatment"));
        QCOMPARE(line[QStringLiteral("success")].toBool(true), false);
        QCOMPARE(line[QStringLiteral("response_time_ms")].toDouble(), 1.5);
    }

    void outcomesComeLaterByTheirQueryId()
    {
        std::string id;
        {
            const auto writer = open();
            const ServedQuery served = query(*writer, QStringLiteral("v1"), "treatment");
            id = served.id;
            writer->write(served);
            QVERIFY(writer->writeOutcome("{\"query_id\":\"" + id + "\",\"success\":true,\"amount\":12.5}"));
            // What the server knows is not the reporter's to say.
            QVERIFY(writer->writeOutcome("{\"query_id\":\"" + id + "\",\"model_version\":\"v9\",\"success\":false}"));
            QVERIFY(writer->writeOutcome(R"({"model":"m","model_version":"v7","user_id":"u","success":true})"));
        }
        const auto written = lines(QStringLiteral("outcomes.jsonl"));
        QCOMPARE(written.size(), 3);
        const QJsonObject first = QJsonDocument::fromJson(written[0]).object();
        QCOMPARE(first[QStringLiteral("query_id")].toString(), QString::fromStdString(id));
        QCOMPARE(first[QStringLiteral("model_version")].toString(), QStringLiteral("v1"));
        QCOMPARE(first[QStringLiteral("variant")].toString(), QStringLiteral("treatment"));
        QCOMPARE(first[QStringLiteral("amount")].toDouble(), 12.5);
        QCOMPARE(QJsonDocument::fromJson(written[1]).object()[QStringLiteral("model_version")].toString(),
                 QStringLiteral("v1"));
        NoProgress progress;
        QVERIFY(readQueryLogs({path(QStringLiteral("outcomes.jsonl"))}, progress));
    }

    void whatIsNoOutcomeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("report");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &report, ErrorCode code) {
            QTest::newRow(name) << report << int(code);
        };
        row("no JSON", "{", ErrorCode::InvalidArgument);
        row("list", "[]", ErrorCode::InvalidArgument);
        row("unknown query", R"({"query_id":"x-1","success":true})", ErrorCode::NotFound);
        row("no version", R"({"model":"m","success":true})", ErrorCode::NotFound);
        row("nothing told", R"({"model":"m","model_version":"v"})", ErrorCode::InvalidArgument);
        row("an object", R"({"model":"m","model_version":"v","success":{"a":1}})", ErrorCode::InvalidArgument);
        row("deep", QByteArray(10000, '[') + QByteArray(10000, ']'), ErrorCode::InvalidArgument);
        row("long text", "{\"model\":\"m\",\"model_version\":\"v\",\"note\":\"" + QByteArray(2000, 'x') + "\"}",
            ErrorCode::InvalidArgument);
    }
    void whatIsNoOutcomeIsRefused()
    {
        QFETCH(QByteArray, report);
        QFETCH(int, code);
        {
            const auto writer = open();
            const Status written = writer->writeOutcome(report.toStdString());
            QVERIFY(!written);
            QCOMPARE(int(written.error().code), code);
        }
        QCOMPARE(QFile(path(QStringLiteral("outcomes.jsonl"))).size(), 0);
    }

    void fullFilesRotateAndTheOldestGo()
    {
        RotationPolicy policy;
        policy.fileBytes = 1000;
        policy.files = 3;
        for (int i = 0; i < 6; ++i) { // each opening writes once, and so may rotate once
            const auto writer = open(policy);
            for (int k = 0; k < 5; ++k)
                writer->write(query(*writer, QStringLiteral("v%1").arg(i)));
        }
        const QStringList files =
            QDir(path(QString())).entryList({QStringLiteral("queries*.jsonl")}, QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 3);
        QVERIFY(files.contains(QStringLiteral("queries.jsonl")));
        QVERIFY(lines(QStringLiteral("queries.jsonl")).constLast().contains("\"v5\""));
        QVERIFY(lines(files.first() == QStringLiteral("queries.jsonl") ? files.at(1) : files.first())
                    .constFirst()
                    .contains("\"v3\""));
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(path(QString())).constData(), &info), 0);
        QCOMPARE(int(info.st_mode & 0777), 0700); // user ids are nobody else's
    }

    void aTornLineDoesNotSwallowTheNext()
    {
        {
            const auto writer = open();
            writer->write(query(*writer, QStringLiteral("v1")));
        }
        QFile torn(path(QStringLiteral("queries.jsonl")));
        QVERIFY(torn.open(QIODevice::Append));
        torn.write("{\"timestamp\":\"20");
        torn.close();
        {
            const auto writer = open();
            writer->write(query(*writer, QStringLiteral("v2")));
        }
        const auto written = lines(QStringLiteral("queries.jsonl"));
        QCOMPARE(written.size(), 3);
        QVERIFY(QJsonDocument::fromJson(written[2]).isObject());
    }

    void aPipeIsNoLog()
    {
        QVERIFY(QDir().mkpath(path(QString())));
        QCOMPARE(::mkfifo(QFile::encodeName(path(QStringLiteral("queries.jsonl"))).constData(), 0600), 0);
        const auto writer = QueryLogWriter::open(path(QString()), {}, m_clock);
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, ErrorCode::Unreadable);
    }
};

SLIPWAY_TEST(QueryLogWriterTest)
#include "tst_querylogwriter.moc"
