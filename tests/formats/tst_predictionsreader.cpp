#include "models/formats/predictionsreader.h"
#include "tests/support/test.h"

using namespace slipway;

/// Golden, truncated, hostile and huge predictions.
class TestPredictionsReader final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreReadById();
    void columnsAreKnownByTheirNames_data();
    void columnsAreKnownByTheirNames();
    void aPredictionIsAScoreWhenItIsNoWholeNumber_data();
    void aPredictionIsAScoreWhenItIsNoWholeNumber();
    void aRowThatCannotBeUsedIsCountedByReason_data();
    void aRowThatCannotBeUsedIsCountedByReason();
    void ofRowsWithOneIdTheFirstCounts();
    void whatIsNoPredictionsFileGetsOneSentence_data();
    void whatIsNoPredictionsFileGetsOneSentence();
    void aCutFileKeepsItsWholeRows();
    void piecesMayEndAnywhere();
    void numbersOfOneValueAreOneClass();
    void aMillionRowsAreReadWhole();
    void aLineWithoutEndIsNotKept();
    void tooManyClassesAreNoClasses();

private:
    static Result<Predictions> read(const QByteArray &bytes)
    {
        PredictionsReader reader(QStringLiteral("p.csv"));
        const Status taken = reader.take(bytes);
        return taken ? reader.finish() : Result<Predictions>(taken.error());
    }
    static const Predictions::Row &row(const Predictions &predictions, const char *id)
    {
        const auto found = std::find_if(predictions.rows.begin(), predictions.rows.end(),
                                        [id](const auto &one) { return one.id == qHash(QByteArray(id)); });
        if (found == predictions.rows.end())
            qFatal("no row %s", id);
        return *found;
    }
};

void TestPredictionsReader::rowsAreReadById()
{
    const auto read = this->read("row_id,label,score,class\nr1,0,0.25,0\nr2,1,0.5,1\n\"r,3\",1,1e-3,0\n");
    QVERIFY(read.ok());
    QCOMPARE(read->rows.size(), size_t(3));
    QVERIFY(read->hasScores && read->hasClasses);
    QVERIFY(read->rejected.isEmpty());
    QCOMPARE(row(*read, "r,3").score, 0.001);
    QCOMPARE(read->classes[row(*read, "r,3").label], QByteArray("1"));
    QCOMPARE(read->classes[row(*read, "r,3").predicted], QByteArray("0"));
    QCOMPARE(row(*read, "r2").line, qint64(3));
}

void TestPredictionsReader::columnsAreKnownByTheirNames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("scores");
    QTest::newRow("capitals and spaces") << QByteArray("Row ID, Label, Score\nx,1,0.75\n") << true;
    QTest::newRow("semicolons, decimal comma") << QByteArray("id;y_true;probability\nx;1;0,75\n") << true;
    QTest::newRow("tabs") << QByteArray("index\tactual\tproba\nx\t1\t0.75\n") << true;
    QTest::newRow("mark and carriage returns")
        << QByteArray("\xef\xbb\xbfrow_id,target,score\r\n\r\nx,1,0.75\r\n") << true;
    QTest::newRow("quoted header") << QByteArray("\"row_id\",\"label\",\"class\"\n\"x\",\"1\",\"say \"\"a\"\"\"\n")
                                   << false;
    QTest::newRow("more columns, another order") << QByteArray("note,pred_class,label,id\n-,1,1,x\n") << false;
    QTest::newRow("the class is the label") << QByteArray("id,class,prediction\nx,1,1\n") << false;
}

void TestPredictionsReader::columnsAreKnownByTheirNames()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, scores);
    const auto predictions = read(text);
    QVERIFY2(predictions.ok(), predictions ? "" : qPrintable(predictions.error().text()));
    QCOMPARE(predictions->hasScores, scores);
    QCOMPARE(predictions->hasClasses, !scores);
    QCOMPARE(predictions->classes[row(*predictions, "x").label], QByteArray("1"));
    if (scores)
        QCOMPARE(row(*predictions, "x").score, 0.75);
}

void TestPredictionsReader::aPredictionIsAScoreWhenItIsNoWholeNumber_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<bool>("scores");
    QTest::newRow("whole") << QByteArray("a,1,0\nb,0,1\n") << false;
    QTest::newRow("late fraction") << QByteArray("a,1,0\nb,0,1\nc,1,0.5\n") << true;
    QTest::newRow("words") << QByteArray("a,yes,no\nb,no,no\n") << false;
}

void TestPredictionsReader::aPredictionIsAScoreWhenItIsNoWholeNumber()
{
    QFETCH(QByteArray, values);
    QFETCH(bool, scores);
    const auto predictions = read("id,label,prediction\n" + values);
    QVERIFY(predictions.ok());
    QCOMPARE(predictions->hasScores, scores);
    QCOMPARE(row(*predictions, "a").predicted == Predictions::noClass, scores);
}

void TestPredictionsReader::aRowThatCannotBeUsedIsCountedByReason_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<PredictionFault>("fault");
    QTest::newRow("short") << QByteArray("b,1") << PredictionFault::TooFewFields;
    QTest::newRow("binary") << QByteArray("\x00\xff\x7f", 3) << PredictionFault::TooFewFields;
    QTest::newRow("quote") << QByteArray("\"b,1,0.5") << PredictionFault::OpenQuote;
    QTest::newRow("no id") << QByteArray(",1,0.5") << PredictionFault::NoRowId;
    QTest::newRow("no label") << QByteArray("b, ,0.5") << PredictionFault::NoLabel;
    QTest::newRow("no score") << QByteArray("b,1,") << PredictionFault::NoPrediction;
    QTest::newRow("word for a score") << QByteArray("b,1,high") << PredictionFault::BadScore;
    QTest::newRow("NaN") << QByteArray("b,1,nan") << PredictionFault::BadScore;
    QTest::newRow("beyond a double") << QByteArray("b,1,1e999") << PredictionFault::BadScore;
    QTest::newRow("long") << QByteArray("b,1,0.5,") + QByteArray(2 << 20, 'x') << PredictionFault::TooLong;
    QTest::newRow("repeated") << QByteArray("a,1,0.5") << PredictionFault::RepeatedId;
}

void TestPredictionsReader::aRowThatCannotBeUsedIsCountedByReason()
{
    QFETCH(QByteArray, line);
    QFETCH(PredictionFault, fault);
    const auto predictions = read("id,label,score\na,1,0.25\n" + line + "\nz,0,0.125\n" + line + "\n");
    QVERIFY2(predictions.ok(), predictions ? "" : qPrintable(predictions.error().text()));
    QCOMPARE(predictions->rows.size(), size_t(2));
    QCOMPARE(predictions->rejected.size(), 1);
    QCOMPARE(predictions->rejected[0].fault, fault);
    QCOMPARE(predictions->rejected[0].count, qint64(2));
    QCOMPARE(predictions->rejected[0].firstLine, qint64(3));
    const QString sentence = predictions->rejected[0].sentence().text();
    QVERIFY2(sentence.contains(QStringLiteral(": 2;")) && sentence.contains(QStringLiteral("line 3")),
             qPrintable(sentence));
}

void TestPredictionsReader::ofRowsWithOneIdTheFirstCounts()
{
    const auto predictions = read("id,label,score\na,1,0.25\na,0,0.75\n");
    QVERIFY(predictions.ok());
    QCOMPARE(row(*predictions, "a").score, 0.25);
}

void TestPredictionsReader::whatIsNoPredictionsFileGetsOneSentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &text, ErrorCode code, const char *says) {
        QTest::newRow(name) << text << code << QString::fromLatin1(says);
    };
    row("empty", "", ErrorCode::Corrupt, "is empty");
    row("blank lines", "\n\n \n", ErrorCode::Corrupt, "is empty");
    row("header alone", "id,label,score\n", ErrorCode::Corrupt, "has no row");
    row("no usable row", "id,label,score\na\n", ErrorCode::Corrupt, "line 2");
    row("no id", "label,score\n1,0.5\n", ErrorCode::InvalidArgument, "\"row_id\"");
    row("no label", "id,score\na,0.5\n", ErrorCode::InvalidArgument, "\"label\"");
    row("no prediction", "id,label\na,1\n", ErrorCode::InvalidArgument, "\"score\" or \"class\"");
    row("no header", "1,0,0.5\n2,1,0.5\n", ErrorCode::InvalidArgument, "\"row_id\"");
    row("UTF-16", QByteArray("\xff\xfei\0d\0,\0", 8), ErrorCode::Unsupported, "UTF-8");
    row("a program", QByteArray("\x7f\x45\x4c\x46\x00\x01", 6), ErrorCode::Unsupported, "UTF-8");
    row("JSON", "{\"id\": 1, \"label\": 0}", ErrorCode::InvalidArgument, "\"row_id\"");
    row("one endless line", QByteArray(3 << 20, 'a'), ErrorCode::InvalidArgument, "\"row_id\"");
}

void TestPredictionsReader::whatIsNoPredictionsFileGetsOneSentence()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    const auto predictions = read(text);
    QVERIFY(!predictions);
    QCOMPARE(predictions.error().code, code);
    QVERIFY2(predictions.error().text().contains(says), qPrintable(predictions.error().text()));
    QVERIFY(predictions.error().text().startsWith(QStringLiteral("p.csv")));
}

void TestPredictionsReader::aCutFileKeepsItsWholeRows()
{
    const QByteArray whole = "id,label,score\na,1,0.25\nb,0,0.5\nc,1,0.75\n";
    for (qsizetype length = 24; length < whole.size(); ++length) {
        const auto predictions = read(whole.left(length));
        QVERIFY(predictions.ok());
        QVERIFY(predictions->rows.size() >= 1 && predictions->rows.size() <= 3);
        QCOMPARE(row(*predictions, "a").score, 0.25);
    }
    QVERIFY(!read(whole.left(18)));
}

void TestPredictionsReader::piecesMayEndAnywhere()
{
    const QByteArray whole = "id;label;score\r\n\"a;b\";1;0,25\r\nc;0;0,5";
    PredictionsReader reader(QStringLiteral("p.csv"));
    for (const char byte : whole)
        QVERIFY(reader.take(QByteArray(1, byte)));
    const auto predictions = reader.finish();
    QVERIFY(predictions.ok());
    QCOMPARE(predictions->rows.size(), size_t(2));
    QCOMPARE(row(*predictions, "a;b").score, 0.25);
}

void TestPredictionsReader::numbersOfOneValueAreOneClass()
{
    const auto predictions = read("id,label,class\na,1,1.0\nb,1.00,01\n");
    QVERIFY(predictions.ok());
    QCOMPARE(predictions->classes, QList<QByteArray>{"1"});
}

void TestPredictionsReader::aMillionRowsAreReadWhole()
{
    PredictionsReader reader(QStringLiteral("p.csv"));
    QVERIFY(reader.take("id,label,score\n"));
    QByteArray piece;
    for (int i = 0; i < 1'000'000; ++i) {
        piece += QByteArray::number(i) + (i % 3 ? ",0,0." : ",1,0.") + QByteArray::number(i % 97 + 1) + '\n';
        if (piece.size() > 1 << 20) {
            QVERIFY(reader.take(piece));
            piece.clear();
        }
    }
    QVERIFY(reader.take(piece));
    const auto predictions = reader.finish();
    QVERIFY(predictions.ok());
    QCOMPARE(predictions->rows.size(), size_t(1'000'000));
    QVERIFY(predictions->rejected.isEmpty());
    QCOMPARE(row(*predictions, "999999").line, qint64(1'000'001));
}

void TestPredictionsReader::aLineWithoutEndIsNotKept()
{
    PredictionsReader reader(QStringLiteral("p.csv"));
    QVERIFY(reader.take("id,label,score\na,1,0.5\nb,1,"));
    const QByteArray block(1 << 20, '9');
    for (int i = 0; i < 64; ++i)
        QVERIFY(reader.take(block));
    const auto predictions = reader.finish();
    QVERIFY(predictions.ok());
    QCOMPARE(predictions->rejected.first().fault, PredictionFault::TooLong);
}

void TestPredictionsReader::tooManyClassesAreNoClasses()
{
    QByteArray text = "id,label,class\n";
    for (int i = 0; i < 12'000; ++i)
        text += "r" + QByteArray::number(i) + ",0,c" + QByteArray::number(i) + "\n";
    const auto predictions = read(text);
    QVERIFY(!predictions);
    QCOMPARE(predictions.error().code, ErrorCode::InvalidArgument);
    QVERIFY(predictions.error().text().contains(QStringLiteral("10000 classes")));
}

SLIPWAY_TEST(TestPredictionsReader)
#include "tst_predictionsreader.moc"
