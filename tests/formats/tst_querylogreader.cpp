#include "models/formats/querylogreader.h"
#include "tests/support/test.h"

#include <QFile>

#include <cmath>

using namespace slipway;

namespace {

class CancelAtOnce final : public Progress
{
public:
    bool cancelled() const override { return true; }
    void report(qint64, qint64, const QString &) override {}
};

} // namespace

class TestQueryLogReader final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsReadByColumns();
    void aLineThatCannotBeReadIsCountedWithItsReason_data();
    void aLineThatCannotBeReadIsCountedWithItsReason();
    void aLogWithoutAQueryGetsOneSentence_data();
    void aLogWithoutAQueryGetsOneSentence();
    void aFileThatIsNoneGetsOneSentence();
    void bomCarriageReturnsAndBlankLinesAreTaken();
    void notANumberStaysVisible();
    void aValueOfAnotherTypeIsRejectedAloneAndCounted_data();
    void aValueOfAnotherTypeIsRejectedAloneAndCounted();
    void aNumberAmongWordsIsAWord();
    void aMissingValueIsNotAZero();
    void typesAreThoseOfTheValues();
    void otherNamesOfTheArmAreTaken();
    void manyDistinctWordsAreNoColumn();
    void moreArmsThanATestHasAreRefused();
    void severalFilesMakeOneLog();
    void timesAreReadInEveryForm();
    void aCancelEndsTheReading();
    void linesThatCrossTheChunksAreWhole();

private:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("log%1.jsonl").arg(m_files++)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    Result<QueryLog> read(const QByteArray &bytes)
    {
        NoProgress progress;
        return readQueryLogs({write(bytes)}, progress);
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestQueryLogReader::theSampleIsReadByColumns()
{
    NoProgress progress;
    const auto log = readQueryLogs({QStringLiteral(SLIPWAY_TEST_DATA "/querylogs/intent_classifier.jsonl")}, progress);
    QVERIFY2(log.ok(), log ? "" : qPrintable(log.error().text()));
    QCOMPARE(log->rows(), 400);
    QCOMPARE(log->rejected.count, 0);
    QCOMPARE(log->armColumn, QStringLiteral("model_version"));
    QCOMPARE(log->arms,
             QStringList({QStringLiteral("20231201_120000_abcd1234"), QStringLiteral("20231208_090000_9f8e7d6c")}));
    QCOMPARE(log->column(QStringLiteral("success"))->kind, LogColumn::Kind::YesNo);
    QCOMPARE(log->column(QStringLiteral("response_time_ms"))->kind, LogColumn::Kind::Number);
    QCOMPARE(log->column(QStringLiteral("response_time_ms"))->values.front(), 17.16);
    QCOMPARE(log->column(QStringLiteral("segment"))->kind, LogColumn::Kind::Text);
    QCOMPARE(log->column(QStringLiteral("segment"))->words.size(), 3);
    QCOMPARE(log->atMs.front(), 1702029609984 + 1); // .984594 s, rounded by Qt
    QVERIFY(log->users > 300 && log->users <= 400);
    QVERIFY(!log->column(QStringLiteral("user_id")));
}

void TestQueryLogReader::aLineThatCannotBeReadIsCountedWithItsReason_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    const QString noObject = QStringLiteral("no JSON object");
    const QString noArm = QStringLiteral("no \"variant\"");
    QTest::newRow("words") << QByteArray("GET /predict 200") << noObject;
    QTest::newRow("truncated") << QByteArray(R"({"variant": "a", "succ)") << noObject;
    QTest::newRow("truncated number") << QByteArray(R"({"variant": "a", "success": 1)") << noObject;
    QTest::newRow("list") << QByteArray(R"(["variant", "a"])") << noObject;
    QTest::newRow("two objects") << QByteArray(R"({"variant": "a"} {"variant": "b"})") << noObject;
    QTest::newRow("bad UTF-8") << QByteArray("{\"variant\": \"\xff\xfe\"}") << noObject;
    QTest::newRow("single quotes") << QByteArray("{'variant': 'a'}") << noObject;
    QTest::newRow("bare word") << QByteArray(R"({"variant": "a", "success": yes})") << noObject;
    QTest::newRow("binary") << QByteArray("\x7f\x45\x4c\x46\x00\x00\x01", 7) << noObject;
    QTest::newRow("no arm") << QByteArray(R"({"success": true})") << noArm;
    QTest::newRow("arm is null") << QByteArray(R"({"variant": null})") << noArm;
    QTest::newRow("arm is empty") << QByteArray(R"({"variant": ""})") << noArm;
    QTest::newRow("arm is a truth") << QByteArray(R"({"variant": true})") << noArm;
    QTest::newRow("huge") << "{\"variant\": \"" + QByteArray(3 << 20, 'x') + "\"}"
                          << QStringLiteral("longer than 1 MiB");
    QTest::newRow("deep") << "{\"variant\": " + QByteArray(100000, '[') << noObject;
}

void TestQueryLogReader::aLineThatCannotBeReadIsCountedWithItsReason()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, reason);
    const QByteArray good = R"({"variant": "a", "success": true})"
                            "\n";
    const auto log = read(good + line + "\n" + good + line);
    QVERIFY2(log.ok(), log ? "" : qPrintable(log.error().text()));
    QCOMPARE(log->rows(), 2);
    QCOMPARE(log->rejected.count, 2);
    QCOMPARE(log->rejected.firstLine, 2);
    QVERIFY2(log->rejected.firstReason.startsWith(reason), qPrintable(log->rejected.firstReason));
    QCOMPARE(log->column(QStringLiteral("success"))->values, std::vector<double>({1, 1}));
}

void TestQueryLogReader::aLogWithoutAQueryGetsOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << QByteArray() << QStringLiteral(" is empty.");
    QTest::newRow("blank") << QByteArray("\n\r\n  \n") << QStringLiteral("blank lines only");
    QTest::newRow("BOM alone") << QByteArray("\xef\xbb\xbf") << QStringLiteral("blank lines only");
    QTest::newRow("table") << QByteArray("a,b\n1,2\n") << QStringLiteral("Line 1: no JSON object");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0\"\0", 6) << QStringLiteral("Line 1: no JSON object");
    QTest::newRow("no arm") << QByteArray("{\"success\": true}\n") << QStringLiteral("Line 1: no \"model_version\"");
}

void TestQueryLogReader::aLogWithoutAQueryGetsOneSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    const auto log = read(bytes);
    QVERIFY(!log);
    QCOMPARE(log.error().code, ErrorCode::Corrupt);
    QVERIFY2(log.error().text().contains(part), qPrintable(log.error().text()));
}

void TestQueryLogReader::aFileThatIsNoneGetsOneSentence()
{
    NoProgress progress;
    QCOMPARE(readQueryLogs({m_folder.filePath(QStringLiteral("nowhere"))}, progress).error().code, ErrorCode::NotFound);
    QCOMPARE(readQueryLogs({m_folder.path()}, progress).error().code, ErrorCode::Unreadable);
    QCOMPARE(readQueryLogs({}, progress).error().code, ErrorCode::InvalidArgument);
}

void TestQueryLogReader::bomCarriageReturnsAndBlankLinesAreTaken()
{
    const auto log = read("\xef\xbb\xbf{\"arm\": \"a\", \"ok\": true}\r\n\r\n{\"arm\": \"b\", \"ok\": false}\r\n");
    QVERIFY(log.ok());
    QCOMPARE(log->rows(), 2);
    QCOMPARE(log->rejected.count, 0);
    QCOMPARE(log->armColumn, QStringLiteral("arm"));
}

void TestQueryLogReader::notANumberStaysVisible()
{
    const auto log = read(R"({"arm": "a", "ms": 1.5})"
                          "\n"
                          R"({"arm": "a", "ms": NaN})"
                          "\n"
                          R"({"arm": "a", "ms": -Infinity})"
                          "\n"
                          R"({"arm": "a", "ms": "NaN"})"
                          "\n");
    QVERIFY(log.ok());
    QCOMPARE(log->rows(), 4);
    const auto &values = log->column(QStringLiteral("ms"))->values;
    QCOMPARE(std::count_if(values.begin(), values.end(), [](double v) { return std::isinf(v); }), 3);
    QCOMPARE(log->column(QStringLiteral("ms"))->rejected.count, 0);
}

void TestQueryLogReader::aValueOfAnotherTypeIsRejectedAloneAndCounted_data()
{
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<LogColumn::Kind>("kind");
    QTest::addColumn<QString>("reason");
    const auto yesNo = LogColumn::Kind::YesNo;
    const auto number = LogColumn::Kind::Number;
    QTest::newRow("word among numbers") << QByteArray("1.5") << QByteArray("\"slow\"") << number
                                        << QStringLiteral("\"slow\" is no number");
    QTest::newRow("truth among numbers") << QByteArray("1.5") << QByteArray("true") << number
                                         << QStringLiteral("true is no number");
    QTest::newRow("word among truths") << QByteArray("true") << QByteArray("\"maybe\"") << yesNo
                                       << QStringLiteral("\"maybe\" is neither yes nor no");
    QTest::newRow("number among truths") << QByteArray("false") << QByteArray("7.25") << yesNo
                                         << QStringLiteral("7.25 is neither yes nor no");
    QTest::newRow("word among ones") << QByteArray("1") << QByteArray("\"\"") << yesNo
                                     << QStringLiteral("\"\" is neither yes nor no");
}

void TestQueryLogReader::aValueOfAnotherTypeIsRejectedAloneAndCounted()
{
    QFETCH(QByteArray, good);
    QFETCH(QByteArray, bad);
    QFETCH(LogColumn::Kind, kind);
    QFETCH(QString, reason);
    const auto line = [](const QByteArray &value) { return "{\"arm\": \"a\", \"v\": " + value + ", \"w\": 3}\n"; };
    // The first value alone does not decide what the column is.
    const auto log = read(line(bad) + "nonsense\n" + line(good) + line(good) + line(bad) + line(good));
    QVERIFY(log.ok());
    QCOMPARE(log->rows(), 5);
    QCOMPARE(log->rejected.count, 1);
    const LogColumn *column = log->column(QStringLiteral("v"));
    QVERIFY(column);
    QCOMPARE(column->kind, kind);
    QCOMPARE(column->rejected.count, 2);
    QCOMPARE(column->rejected.firstLine, 1);
    QVERIFY2(column->rejected.firstReason.startsWith(reason), qPrintable(column->rejected.firstReason));
    QVERIFY(column->rejected.firstReason.contains(QStringLiteral("(log")));
    QVERIFY(std::isnan(column->values[0]) && std::isnan(column->values[3]));
    QCOMPARE(std::count_if(column->values.begin(), column->values.end(), [](double v) { return std::isfinite(v); }), 3);
    QCOMPARE(log->column(QStringLiteral("w"))->values, std::vector<double>(5, 3.0));
}

void TestQueryLogReader::aNumberAmongWordsIsAWord()
{
    const auto log =
        read("{\"arm\": \"a\", \"v\": 3}\n{\"arm\": \"a\", \"v\": \"x\"}\n{\"arm\": \"a\", \"v\": \"y\"}\n");
    const LogColumn *column = log->column(QStringLiteral("v"));
    QVERIFY(column);
    QCOMPARE(column->kind, LogColumn::Kind::Text);
    QCOMPARE(column->words.at(static_cast<int>(column->codes[0])), QStringLiteral("3"));
    QCOMPARE(column->rejected.count, 0);
}

void TestQueryLogReader::aMissingValueIsNotAZero()
{
    const auto log = read(R"({"arm": "a"})"
                          "\n"
                          R"({"arm": "a", "ms": 3})"
                          "\n"
                          R"({"arm": "a", "ms": null})"
                          "\n");
    QVERIFY(log.ok());
    const auto &values = log->column(QStringLiteral("ms"))->values;
    QCOMPARE(values.size(), size_t(3));
    QVERIFY(std::isnan(values[0]) && std::isnan(values[2]));
    QCOMPARE(values[1], 3.0);
}

void TestQueryLogReader::typesAreThoseOfTheValues()
{
    const auto log =
        read(R"({"arm": "a", "zero_one": 0, "truth": false, "two": 1, "word": "x", "list": [1, {"b": 2}], "o": {}})"
             "\n"
             R"({"arm": "a", "zero_one": 1, "truth": true, "two": 2, "word": "y", "word": "z"})"
             "\n");
    QVERIFY2(log.ok(), log ? "" : qPrintable(log.error().text()));
    QCOMPARE(log->rows(), 2);
    QCOMPARE(log->columns.size(), size_t(4));
    QCOMPARE(log->column(QStringLiteral("zero_one"))->kind, LogColumn::Kind::YesNo);
    QCOMPARE(log->column(QStringLiteral("truth"))->kind, LogColumn::Kind::YesNo);
    QCOMPARE(log->column(QStringLiteral("two"))->kind, LogColumn::Kind::Number);
    const LogColumn *words = log->column(QStringLiteral("word"));
    QCOMPARE(words->words.at(static_cast<int>(words->codes[1])), QStringLiteral("z"));
}

void TestQueryLogReader::otherNamesOfTheArmAreTaken()
{
    const auto log = read(R"({"version": 3, "model_version": "v3"})"
                          "\n"
                          R"({"version": 4, "model_version": "v4"})"
                          "\n");
    QCOMPARE(log->arms, QStringList({QStringLiteral("v3"), QStringLiteral("v4")}));
    QCOMPARE(read("{\"version\": 3}\n{\"version\": 4}\n")->arms,
             QStringList({QStringLiteral("3"), QStringLiteral("4")}));
}

void TestQueryLogReader::manyDistinctWordsAreNoColumn()
{
    QByteArray text;
    for (int i = 0; i < 1500; ++i)
        text += "{\"arm\": \"a\", \"request\": \"r" + QByteArray::number(i) + "\", \"day\": \"d"
                + QByteArray::number(i % 7) + "\"}\n";
    const auto log = read(text);
    QVERIFY(!log->column(QStringLiteral("request")));
    QCOMPARE(log->column(QStringLiteral("day"))->words.size(), 7);
}

void TestQueryLogReader::moreArmsThanATestHasAreRefused()
{
    QByteArray text;
    for (int i = 0; i < 100; ++i)
        text += "{\"version\": \"" + QByteArray::number(i) + "\"}\n";
    const auto log = read(text);
    QVERIFY(!log);
    QCOMPARE(log.error().code, ErrorCode::InvalidArgument);
    QVERIFY(log.error().text().contains(QStringLiteral("more than 50 arms in \"version\"")));
}

void TestQueryLogReader::severalFilesMakeOneLog()
{
    NoProgress progress;
    const auto log =
        readQueryLogs({write("{\"arm\": \"a\", \"x\": 1}\n"), write("nonsense\n{\"arm\": \"b\", \"x\": 2}")}, progress);
    QVERIFY(log.ok());
    QCOMPARE(log->rows(), 2);
    QCOMPARE(log->rejected.firstLine, 1);
    QVERIFY(log->rejected.firstReason.contains(QStringLiteral("(log")));
}

void TestQueryLogReader::timesAreReadInEveryForm()
{
    const auto log = read(R"({"arm": "a", "timestamp": "2024-01-01T00:00:00Z"})"
                          "\n"
                          R"({"arm": "a", "timestamp": "2024-01-01T02:00:00+02:00"})"
                          "\n"
                          R"({"arm": "a", "timestamp": "2024-01-01T00:00:00"})"
                          "\n"
                          R"({"arm": "a", "timestamp": 1704067200})"
                          "\n"
                          R"({"arm": "a", "timestamp": 1704067200000})"
                          "\n"
                          R"({"arm": "a", "timestamp": "yesterday"})"
                          "\n");
    for (size_t i = 0; i < 5; ++i)
        QCOMPARE(log->atMs[i], 1704067200000);
    QCOMPARE(log->atMs[5], QueryLog::noTime);
}

void TestQueryLogReader::aCancelEndsTheReading()
{
    CancelAtOnce progress;
    QCOMPARE(readQueryLogs({write("{\"arm\": \"a\"}\n")}, progress).error().code, ErrorCode::Cancelled);
}

void TestQueryLogReader::linesThatCrossTheChunksAreWhole()
{
    QByteArray text;
    constexpr int rows = 60000;
    for (int i = 0; i < rows; ++i)
        text += "{\"arm\": \"" + QByteArray(i % 3 ? "a" : "b") + "\", \"x\": " + QByteArray::number(i)
                + ", \"user_id\": " + QByteArray::number(i / 2) + "}\n";
    const auto log = read(text);
    QCOMPARE(log->rows(), rows);
    QCOMPARE(log->rejected.count, 0);
    QCOMPARE(log->users, quint32(rows / 2));
    QCOMPARE(log->column(QStringLiteral("x"))->values.back(), double(rows - 1));
}

SLIPWAY_TEST(TestQueryLogReader)
#include "tst_querylogreader.moc"
