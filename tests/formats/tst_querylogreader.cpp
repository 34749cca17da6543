#include "models/formats/querylogreader.h"
#include "tests/support/test.h"

#include <QFile>
#include <QStringConverter>

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
    void aTableIsReadLikeALog_data();
    void aTableIsReadLikeALog();
    void aFieldInQuotesMayHoldDelimitersAndLines();
    void rowsOfATableThatCannotBeReadAreCountedByReason();
    void aTableWithoutAnArmNamesItsColumns();
    void aMappingNamesTheColumns();
    void answersAreUnderstoodInManyLanguages_data();
    void answersAreUnderstoodInManyLanguages();
    void wordsThatAreNoAnswersStayWords_data();
    void wordsThatAreNoAnswersStayWords();
    void anOddWordAmongAnswersIsRejectedAlone();
    void aPersonSaysWhichValueIsSuccess();
    void aSuccessThatNeverOccursIsRefused();
    void aPreviewShowsRowsAndWhatIsRecognised();
    void timeAndUserAreKnownByTheirNamesAndTheTimeByItsValues();
    void logsCutAnywhereAreReadAsFarAsTheyGo_data();
    void logsCutAnywhereAreReadAsFarAsTheyGo();
    void hostileNamesAreKeptAsTheyAre();
    void rejectedLinesAreCountedByReason();
    void aRequestThatIsThereAgainIsRejected();
    void whatIsAddedToALogIsReadAlone();
    void unitsAreNumberedInTheOrderOfAppearance();

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
    QTest::newRow("words") << QByteArray("GET /predict 200\n") << QStringLiteral("Line 1: no JSON object");
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
    QByteArray lines = "{\"arm\": \"a\", \"ms\": 1.5}\n{\"arm\": \"a\", \"ms\": \"NaN\"}\n";
    const QByteArrayList words{"NaN", "-Infinity", "-nan", "-NaN", "+Infinity", "Inf", "-inf", "INF"}; // C writes -nan
    for (const QByteArray &word : words)
        lines += "{\"arm\": \"a\", \"ms\": " + word + ", \"ok\": true}\n";
    const auto log = read(lines);
    QVERIFY(log.ok());
    QCOMPARE(log->rows(), 2 + words.size());
    QCOMPARE(log->rejected.count, 0);
    const auto &values = log->column(QStringLiteral("ms"))->values;
    QCOMPARE(std::count_if(values.begin(), values.end(), [](double v) { return std::isinf(v); }), 1 + words.size());
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

void TestQueryLogReader::aTableIsReadLikeALog_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral("timestamp;user_id;model_version;success;ms;Gerät\n"
                                        "2024-01-01T00:00:00Z;u1;a;true;1,5;größer\n"
                                        "2024-01-01T00:00:01Z;u2;b;no;2;klein\r\n"
                                        "\n"
                                        "2024-01-01T00:00:02Z;u1;a;yes;;klein");
    const auto utf16 = [&text](QStringConverter::Encoding encoding) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        return QByteArray(encoder.encode(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + text.toUtf8();
    QTest::newRow("Latin 1") << text.toLatin1();
    QTest::newRow("UTF-16LE") << utf16(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16BE") << utf16(QStringConverter::Utf16BE);
    QTest::newRow("tabs") << QString(text)
                                 .replace(QLatin1Char(';'), QLatin1Char('\t'))
                                 .replace(QStringLiteral("1,5"), QStringLiteral("1.5"))
                                 .toUtf8();
}

void TestQueryLogReader::aTableIsReadLikeALog()
{
    QFETCH(QByteArray, bytes);
    QFile file(m_folder.filePath(QStringLiteral("table.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    NoProgress progress;
    const auto log = readQueryLogs({file.fileName()}, progress);
    QVERIFY2(log.ok(), log ? "" : qPrintable(log.error().text()));
    QCOMPARE(log->rows(), 3);
    QCOMPARE(log->arms, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(log->users, 2U);
    QCOMPARE(log->atMs[1], 1704067201000);
    QCOMPARE(log->column(QStringLiteral("success"))->kind, LogColumn::Kind::YesNo);
    QCOMPARE(log->column(QStringLiteral("success"))->values, std::vector<double>({1, 0, 1}));
    QCOMPARE(log->column(QStringLiteral("ms"))->values[0], 1.5);
    QVERIFY(std::isnan(log->column(QStringLiteral("ms"))->values[2]));
    QVERIFY(log->column(QStringLiteral("Gerät")));
    QCOMPARE(log->column(QStringLiteral("Gerät"))->words.first(), QStringLiteral("größer"));
}

void TestQueryLogReader::aFieldInQuotesMayHoldDelimitersAndLines()
{
    const auto log = read("arm,\"x, or y\",ok\na,\"one, \"\"two\"\"\nthree\",1\nb,\"\",0\n");
    QVERIFY2(log.ok(), log ? "" : qPrintable(log.error().text()));
    QCOMPARE(log->rows(), 2);
    QCOMPARE(log->column(QStringLiteral("x, or y"))->words.first(), QStringLiteral("one, \"two\"\nthree"));
    QCOMPARE(log->rejected.count, 0);
}

void TestQueryLogReader::rowsOfATableThatCannotBeReadAreCountedByReason()
{
    const auto log = read("arm,ok\na,1\nb\na,0,9\nb,1\na,\"never closed\nb,0\n");
    QVERIFY2(log.ok(), log ? "" : qPrintable(log.error().text()));
    QCOMPARE(log->rows(), 3);
    QCOMPARE(log->rejected.count, 3);
    QCOMPARE(log->rejected.firstLine, 3);
    QCOMPARE(log->rejected.reasons.size(), 3);
    QCOMPARE(log->rejected.reasons[0].reason, QStringLiteral("1 fields instead of 2"));
    QCOMPARE(log->rejected.reasons[2].firstLine, 6);
}

void TestQueryLogReader::aTableWithoutAnArmNamesItsColumns()
{
    const auto log = read("day,ok\n1,1\n");
    QVERIFY(!log);
    QCOMPARE(log.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(log.error().text().contains(QStringLiteral("Name one of its columns: day, ok.")),
             qPrintable(log.error().text()));
}

void TestQueryLogReader::aMappingNamesTheColumns()
{
    LogReading reading;
    reading.sources = {{write("group|who|when|ok|secret\nA|x|5|1|s\nB|y|6|0|s\n"), 0, 0}};
    reading.mapping = {QStringLiteral("group"),    QStringLiteral("who"), QStringLiteral("when"),
                       {QStringLiteral("secret")}, QStringLiteral("|"),   QString()};
    NoProgress progress;
    const auto log = readLogIntoMemory(reading, progress);
    QVERIFY2(log.ok(), log ? "" : qPrintable(log.error().text()));
    QCOMPARE(log->armColumn, QStringLiteral("group"));
    QCOMPARE(log->users, 2U);
    QCOMPARE(log->atMs[0], 5000);
    QCOMPARE(log->columns.size(), size_t(1));
    reading.mapping.encoding = QStringLiteral("EBCDIC-1047");
    QCOMPARE(readLogIntoMemory(reading, progress).error().code, ErrorCode::InvalidArgument);
}

void TestQueryLogReader::answersAreUnderstoodInManyLanguages_data()
{
    QTest::addColumn<QString>("yes");
    QTest::addColumn<QString>("no");
    const std::pair<const char *, const char *> answers[] = {
        {"ja", "nein"},     {"Oui", "Non"}, {"sí", "no"},     {"да", "нет"},     {"是", "否"},  {"Y", "N"},
        {"T", "F"},         {"on", "off"},  {"1", "0"},       {"YES", "NO"},     {"Ja", "Nej"}, {"sim", "não"},
        {"はい", "いいえ"}, {"tak", "nie"}, {"pass", "fail"}, {"TRUE", "FALSE"}, {"J", "N"},    {"J", "n"}};
    for (const auto &[yes, no] : answers)
        QTest::addRow("%s/%s", yes, no) << QString::fromUtf8(yes) << QString::fromUtf8(no);
    QTest::newRow("an accent in two characters") << QStringLiteral("si\u0301") << QStringLiteral("no");
}

void TestQueryLogReader::answersAreUnderstoodInManyLanguages()
{
    QFETCH(QString, yes);
    QFETCH(QString, no);
    const QString table = QStringLiteral("arm,ok\na,%1\nb,%2\na,\nb,%1\n").arg(yes, no);
    const QString lines =
        QStringLiteral("{\"arm\":\"a\",\"ok\":\"%1\"}\n{\"arm\":\"b\",\"ok\":\"%2\"}\n{\"arm\":\"a\"}\n"
                       "{\"arm\":\"b\",\"ok\":\"%1\"}\n")
            .arg(yes, no);
    const bool isNumber = yes == QLatin1String("1");
    for (const QString &text : {table, isNumber ? table : lines}) {
        const auto log = read(text.toUtf8());
        QVERIFY2(log.ok(), log ? "" : qPrintable(log.error().text()));
        const LogColumn *column = log->column(QStringLiteral("ok"));
        QVERIFY(column);
        QCOMPARE(column->kind, LogColumn::Kind::YesNo);
        QCOMPARE(column->rejected.count, 0);
        QVERIFY(std::isnan(column->values[2]));
        QCOMPARE(column->values[0], 1.0);
        QCOMPARE(column->values[1], 0.0);
        QCOMPARE(column->values[3], 1.0);
        QCOMPARE(column->success, isNumber ? QString() : yes);
    }
}

void TestQueryLogReader::wordsThatAreNoAnswersStayWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("women and men") << QStringList{QStringLiteral("F"), QStringLiteral("M"), QStringLiteral("F")};
    QTest::newRow("languages") << QStringList{QStringLiteral("no"), QStringLiteral("ja"), QStringLiteral("en")};
    QTest::newRow("results") << QStringList{QStringLiteral("ok"), QStringLiteral("error"), QStringLiteral("ok")};
    QTest::newRow("mostly others") << QStringList{QStringLiteral("yes"), QStringLiteral("a"), QStringLiteral("b")};
}

void TestQueryLogReader::wordsThatAreNoAnswersStayWords()
{
    QFETCH(QStringList, words);
    const auto log = read("arm,w\na," + words.join(QStringLiteral("\nb,")).toUtf8() + "\n");
    QVERIFY(log.ok());
    const LogColumn *column = log->column(QStringLiteral("w"));
    QCOMPARE(column->kind, LogColumn::Kind::Text);
    for (qsizetype row = 0; row < words.size(); ++row)
        QCOMPARE(column->words[static_cast<qsizetype>(column->codes[static_cast<size_t>(row)])], words[row]);
}

void TestQueryLogReader::anOddWordAmongAnswersIsRejectedAlone()
{
    const auto log = read("arm,ok\na,ja\nb,nein\na,vielleicht\nb,ja\na,vielleicht\nb,1\n");
    const LogColumn *column = log->column(QStringLiteral("ok"));
    QCOMPARE(column->kind, LogColumn::Kind::YesNo);
    QCOMPARE(column->rejected.count, 2);
    QCOMPARE(column->rejected.firstLine, 4);
    QVERIFY(column->rejected.firstReason.startsWith(QStringLiteral("\"vielleicht\" is neither yes nor no")));
    QVERIFY(std::isnan(column->values[2]));
    QCOMPARE(column->values[5], 1.0);
}

void TestQueryLogReader::aPersonSaysWhichValueIsSuccess()
{
    LogReading reading;
    reading.sources = {{write("arm,result,code,note\na,ok,2,ja\nb,error,1,nein\na,timeout,1.0,ja\nb,,,ja\n"), 0, 0}};
    reading.mapping.successes = {{QStringLiteral("result"), QStringLiteral("ok")},
                                 {QStringLiteral("code"), QStringLiteral("1")},
                                 {QStringLiteral("note"), QStringLiteral("nein")}};
    NoProgress progress;
    const auto log = readLogIntoMemory(reading, progress);
    QVERIFY2(log.ok(), log ? "" : qPrintable(log.error().text()));
    const auto first = [&log](const char *column) {
        const LogColumn *found = log->column(QString::fromLatin1(column));
        return std::vector<double>(found->values.begin(), found->values.begin() + 3);
    };
    QCOMPARE(first("result"), std::vector<double>({1, 0, 0}));
    QCOMPARE(first("code"), std::vector<double>({0, 1, 1}));
    QCOMPARE(first("note"), std::vector<double>({0, 1, 0}));
    QVERIFY(std::isnan(log->column(QStringLiteral("result"))->values[3]));
    QCOMPARE(log->column(QStringLiteral("result"))->kind, LogColumn::Kind::YesNo);
    QCOMPARE(log->column(QStringLiteral("result"))->rejected.count, 0);
}

void TestQueryLogReader::aSuccessThatNeverOccursIsRefused()
{
    LogReading reading;
    reading.sources = {{write("arm,result\na,ok\nb,error\n"), 0, 0}};
    reading.mapping.successes = {{QStringLiteral("result"), QStringLiteral("okay")}};
    NoProgress progress;
    const auto slip = readLogIntoMemory(reading, progress);
    QCOMPARE(slip.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(slip.error().text().contains(QStringLiteral("never holds okay")), qPrintable(slip.error().text()));
    QVERIFY(slip.error().text().contains(QStringLiteral("It holds: ok, error.")));
    reading.mapping.successes = {{QStringLiteral("results"), QStringLiteral("ok")}};
    QVERIFY(readLogIntoMemory(reading, progress).error().text().contains(QStringLiteral("no column \"results\"")));
}

void TestQueryLogReader::aPreviewShowsRowsAndWhatIsRecognised()
{
    const auto table = previewLog(write("variant\tuser_id\tok\nA\tx\t1\n"), {});
    QVERIFY(table.ok() && table->isTable);
    QCOMPARE(table->columns.size(), 3);
    QCOMPARE(table->rows, QList<QStringList>({{QStringLiteral("A"), QStringLiteral("x"), QStringLiteral("1")}}));
    QCOMPARE(table->recognised.delimiter, QStringLiteral("\t"));
    QCOMPARE(table->recognised.armColumn, QStringLiteral("variant"));
    QCOMPARE(table->recognised.unitColumn, QStringLiteral("user_id"));
    const auto lines = previewLog(write("{\"arm\": \"a\", \"ok\": true}\n{\"ok\": false, \"ms\": 2.5}\n"), {});
    QVERIFY(lines.ok() && !lines->isTable);
    QCOMPARE(lines->columns, QStringList({QStringLiteral("arm"), QStringLiteral("ok"), QStringLiteral("ms")}));
    QCOMPARE(lines->rows[0].first(2), QStringList({QStringLiteral("a"), QStringLiteral("true")}));
    QCOMPARE(lines->rows[1], QStringList({QString(), QStringLiteral("false"), QStringLiteral("2.5")}));
}

void TestQueryLogReader::timeAndUserAreKnownByTheirNamesAndTheTimeByItsValues()
{
    const auto recognised = [this](const QByteArray &text) {
        const auto preview = previewLog(write(text), {});
        return preview ? preview->recognised.unitColumn + QLatin1Char('|') + preview->recognised.timeColumn : QString();
    };
    QCOMPARE(previewLog(write("arm,Request_ID\na,1\n"), {})->recognised.requestColumn, QStringLiteral("Request_ID"));
    LogMapping without;
    without.ignored = {QStringLiteral("user_id"), QStringLiteral("query_id")};
    const auto plain = previewLog(write("arm,user_id,query_id\na,u,1\n"), without);
    QCOMPARE(plain->recognised.unitColumn + plain->recognised.requestColumn, QString());
    QCOMPARE(recognised("zeitpunkt;nutzer;variant\n2024-11-20T10:00:00Z;n1;v1\n"), QStringLiteral("nutzer|zeitpunkt"));
    QCOMPARE(recognised("variant,Customer,Created\nv1,c,1732096800\n"), QStringLiteral("Customer|Created"));
    QCOMPARE(recognised("{\"ts\": 1732096800000, \"session\": \"s\", \"arm\": \"a\"}\n"), QStringLiteral("session|ts"));
    // The likelier name counts, whatever stands first.
    QCOMPARE(recognised("session,created,user_id,timestamp,arm\ns,2024-11-20,u,2024-11-21,a\n"),
             QStringLiteral("user_id|timestamp"));
    // A column of another name by its values, a duration by none, and of two values both must be times.
    QCOMPARE(recognised("arm,served\na,2024-11-20T10:00:00Z\nb,2024-11-21T10:00:00Z\n"), QStringLiteral("|served"));
    QCOMPARE(recognised("arm,zeit,n\na,45,1732096800\n"), QStringLiteral("|"));
    QCOMPARE(recognised("arm,served\na,2024-11-20T10:00:00Z\nb,soon\n"), QStringLiteral("|"));
}

void TestQueryLogReader::logsCutAnywhereAreReadAsFarAsTheyGo_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("JSON lines") << QByteArray() << QByteArray("{\"arm\": \"a\", \"ok\": true, \"ms\": 3.25}\n");
    QTest::newRow("table") << QByteArray("arm,ok,ms\n") << QByteArray("\"a\",true,3.25\n");
}

void TestQueryLogReader::logsCutAnywhereAreReadAsFarAsTheyGo()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, row);
    const QByteArray whole = header + row.repeated(200);
    for (qsizetype size = header.size() + row.size(); size < whole.size(); size += 97) {
        const auto log = read(whole.left(size));
        QVERIFY2(log.ok(), log ? "" : qPrintable(log.error().text()));
        const qsizetype rows = (size - header.size()) / row.size();
        const qsizetype rest = (size - header.size()) % row.size();
        // What is left of the last line may still be a row, of fewer figures.
        QVERIFY2(log->rows() == rows || log->rows() == rows + 1, qPrintable(QString::number(size)));
        QCOMPARE(log->rows() + log->rejected.count, rows + (rest > 0 ? 1 : 0));
    }
}

void TestQueryLogReader::hostileNamesAreKeptAsTheyAre()
{
    const QString name = QStringLiteral("<b>x</b>'; DROP TABLE arm;--\u202e../../etc");
    const QByteArray quoted = QByteArray("\"<b>x</b>'; DROP TABLE arm;--\xe2\x80\xae../../etc\"");
    const auto log = read("{\"arm\": " + quoted + ", " + quoted + ": 1}\n");
    QVERIFY(log.ok());
    QCOMPARE(log->arms, QStringList{name});
    QVERIFY(log->column(name));
}

void TestQueryLogReader::rejectedLinesAreCountedByReason()
{
    const auto log = read("{\"arm\": \"a\", \"ok\": 1}\nx\n{\"ok\": 1}\ny\n[1]\n");
    QVERIFY(log.ok());
    QCOMPARE(log->rejected.count, 4);
    QCOMPARE(log->rejected.reasons.size(), 2);
    QCOMPARE(log->rejected.reasons[0].reason, QStringLiteral("no JSON object"));
    QCOMPARE(log->rejected.reasons[0].count, 3);
    QCOMPARE(log->rejected.reasons[1].reason, QStringLiteral("no \"arm\""));
    QCOMPARE(log->rejected.reasons[1].firstLine, 3);
}

/// Counts what it is given.
class CountingSink final : public LogSink
{
public:
    Status take(const LogBatch &batch) override
    {
        rows += batch.rows();
        units += batch.newUnits.size();
        requests.insert(requests.end(), batch.requests.begin(), batch.requests.end());
        return {};
    }
    std::vector<quint64> requests;
    size_t rows = 0;
    size_t units = 0;
};

void TestQueryLogReader::aRequestThatIsThereAgainIsRejected()
{
    const QByteArray q1 = "{\"query_id\": \"q1\", \"arm\": \"a\", \"ms\": 1}\n";
    const QByteArray shadow = "{\"query_id\": \"q1\", \"arm\": \"b\", \"ms\": 2}\n";
    const QByteArray nameless = "{\"arm\": \"a\", \"ms\": 3, \"query_id\": null}\n";
    const auto log = read(q1 + shadow + nameless + nameless + q1 + shadow + q1);
    QVERIFY(log.ok());
    QCOMPARE(log->rows(), 4);
    QCOMPARE(log->rejected.count, 3);
    QCOMPARE(log->rejected.firstLine, 5);
    QCOMPARE(log->rejected.reasons.first().reason, QStringLiteral("the same request again"));
    QVERIFY(!log->column(QStringLiteral("query_id")));
    QCOMPARE(read("request_id,arm,ok\n7,a,1\n7,a,1\n8,a,0\n")->rows(), 2);

    // Under another name when a person says so, and not at all when they say that.
    const QByteArray named = "{\"call\": 7, \"arm\": \"a\", \"query_id\": 1}\n";
    LogReading reading;
    reading.sources = {{write(named + named), 0, 0}};
    NoProgress progress;
    reading.mapping.requestColumn = QStringLiteral("call");
    QCOMPARE(readLogIntoMemory(reading, progress)->rows(), 1);
    reading.mapping = {};
    reading.mapping.ignored = {QStringLiteral("query_id")};
    QCOMPARE(readLogIntoMemory(reading, progress)->rows(), 2);

    // What was read earlier is known again.
    reading = {{{write(q1), 0, 0}}, {}};
    CountingSink sink;
    const auto known = readLog(reading, sink, progress);
    QVERIFY(known.ok());
    const KnownLog before{*known, {}, sink.requests};
    reading = {{{write(q1 + shadow), 0, 0}}, {}, &before};
    const auto grown = readLog(reading, sink, progress);
    QVERIFY(grown.ok());
    QCOMPARE(grown->rows, 2);
    QCOMPARE(grown->rejected.count, 1);
}

void TestQueryLogReader::whatIsAddedToALogIsReadAlone()
{
    const QByteArray first = "{\"arm\": \"a\", \"user_id\": \"u\", \"ok\": true}\n";
    const QString path = write(first);
    LogReading reading;
    reading.sources = {{path, 0, 0}};
    NoProgress progress;
    CountingSink before;
    const auto known = readLog(reading, before, progress);
    QVERIFY(known.ok());
    QCOMPARE(known->sources.first().bytes, first.size());
    QFile file(path);
    // The last line is still being written.
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"arm\": \"b\", \"user_id\": \"u\", \"ok\": 1.5}\n{\"arm\": \"b\", \"user_id\": \"v\", \"ok\": fal");
    file.close();
    const KnownLog log{*known, {"u"}};
    reading.known = &log;
    reading.sources = {{path, known->sources.first().bytes, known->sources.first().lines}};
    CountingSink after;
    const auto grown = readLog(reading, after, progress);
    QVERIFY2(grown.ok(), grown ? "" : qPrintable(grown.error().text()));
    QCOMPARE(after.rows, size_t(1));
    QCOMPARE(after.units, size_t(0));
    QCOMPARE(grown->rows, 2);
    QCOMPARE(grown->arms, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    // What the column holds was settled; another number is rejected with its line.
    QCOMPARE(grown->columns[0].kind, LogColumn::Kind::YesNo);
    QCOMPARE(grown->columns[0].rejected.firstLine, 2);
    QVERIFY(grown->sources.last().bytes < file.size());
}

void TestQueryLogReader::unitsAreNumberedInTheOrderOfAppearance()
{
    UnitDictionary units;
    constexpr quint32 count = 200'000;
    for (quint32 i = 0; i < count; ++i) {
        const auto place = units.place("user-" + std::to_string(i));
        QVERIFY(place.isNew && place.number == i);
    }
    for (quint32 i = 0; i < count; i += 7) {
        const auto place = units.place("user-" + std::to_string(i));
        QVERIFY(!place.isNew && place.number == i);
    }
    QVERIFY(units.place("").isNew && units.place(std::string_view("\0", 1)).isNew);
    QCOMPARE(units.size(), count + 2);
}

SLIPWAY_TEST(TestQueryLogReader)
#include "tst_querylogreader.moc"
