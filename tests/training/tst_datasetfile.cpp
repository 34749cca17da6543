#include "models/base/atomicfile.h"
#include "models/training/datasetfile.h"
#include "tests/support/test.h"

#include <algorithm>

using namespace slipway;

namespace {

const DataProcess &process()
{
    return dataProcesses()[2]; // Service Health: five features
}

const QByteArray head = "error_rate,latency_p95_ms,restart_count,saturation,dependency_errors,unhealthy\n";

} // namespace

class TestDatasetFile final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenReadsBackBitForBit()
    {
        const LabelledRows drawn = drawRows(process(), DataPurpose::Training, 300, 2, 7);
        QVERIFY(writeDataset(file(), process(), drawn));
        const auto read = readDataset(file(), process());
        QVERIFY(read);
        QCOMPARE(read->rows.values, drawn.rows.values);
        QCOMPARE(read->outcomes, drawn.outcomes);
        QCOMPARE(read->featureNames, process().featureNames);
    }

    void theFirstRowsOfAProcessAreTheSameEverywhere()
    {
        // Fixed here so that a change of the random numbers or of a formula cannot go unseen.
        const LabelledRows rows = drawRows(process(), DataPurpose::Training, 1, 1, 42);
        QVERIFY(writeDataset(file(), process(), rows));
        const auto bytes = readWholeFile(file(), 4096);
        QVERIFY(bytes);
        QCOMPARE(*bytes, head + "0.024,90.497,0,0.306,1,0\n");
    }

    void runsOfASubjectShareItsFeaturesAndNotItsOutcome()
    {
        const LabelledRows rows = drawRows(process(), DataPurpose::Training, 50, 8, 42);
        bool differs = false;
        for (size_t subject = 0; subject < 50; ++subject) {
            const auto first = rows.rows.values.begin() + static_cast<std::ptrdiff_t>(subject * 8 * 5);
            for (int run = 1; run < 8; ++run) {
                QVERIFY(std::equal(first, first + 5, first + run * 5));
                differs =
                    differs || rows.outcomes[subject * 8] != rows.outcomes[subject * 8 + static_cast<size_t>(run)];
            }
        }
        QVERIFY(differs);
    }

    void trainingValidationAndTrafficAreDifferentData()
    {
        const auto training = drawRows(process(), DataPurpose::Training, 5, 1, 42);
        const auto validation = drawRows(process(), DataPurpose::Validation, 5, 1, 42);
        const auto traffic = drawRows(process(), DataPurpose::Traffic, 5, 1, 42);
        QVERIFY(training.rows.values != validation.rows.values);
        QVERIFY(training.rows.values != traffic.rows.values);
        QVERIFY(validation.rows.values != traffic.rows.values);
    }

    void aBadFileIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("Line 1 of");
        QTest::newRow("other head") << QByteArray("a,b,c\n1,2,0\n") << QStringLiteral("Line 1 of");
        QTest::newRow("head only") << head << QStringLiteral("holds no rows");
        QTest::newRow("too few values") << head + "1,2,3,4,5,1\n1,2,3,4,0\n" << QStringLiteral("Line 3 of");
        QTest::newRow("too many values") << head + "1,2,3,4,5,6,1\n" << QStringLiteral("Line 2 of");
        QTest::newRow("blank line") << head + "1,2,3,4,5,1\n\n1,2,3,4,5,0\n" << QStringLiteral("Line 3 of");
        QTest::newRow("no number") << head + "1,2,many,4,5,1\n" << QStringLiteral("\"many\"");
        QTest::newRow("number and rest") << head + "1,2,3 4,4,5,1\n" << QStringLiteral("\"3 4\"");
        QTest::newRow("nan") << head + "1,2,nan,4,5,1\n" << QStringLiteral("\"nan\"");
        QTest::newRow("empty value") << head + "1,,3,4,5,1\n" << QStringLiteral("Line 2 of");
        QTest::newRow("outcome 2") << head + "1,2,3,4,5,2\n" << QStringLiteral("outcome 2");
        QTest::newRow("one outcome") << head + "1,2,3,4,5,1\n1,2,3,4,5,1\n" << QStringLiteral("one outcome only");
        QTest::newRow("cut off") << head + "1,2,3,4,5,1\n1,2,3" << QStringLiteral("Line 3 of");
        QTest::newRow("binary") << head + QByteArray("\0\1\2,2,3,4,5,1\n", 15) << QStringLiteral("Line 2 of");
    }
    void aBadFileIsNamedWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QVERIFY(writeFileAtomically(file(), text));
        const auto read = readDataset(file(), process());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
        QVERIFY2(read.error().text().contains(place), qPrintable(read.error().text()));
        QVERIFY(read.error().text().contains(file()));
    }

    void aMissingFileAndAFolderAreSaidSo()
    {
        QCOMPARE(readDataset(m_folder.filePath(QStringLiteral("none.csv")), process()).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(readDataset(m_folder.path(), process()).error().code, ErrorCode::Unreadable);
    }

    void carriageReturnsDoNoHarm()
    {
        QVERIFY(writeFileAtomically(file(), QByteArray(head + "1,2,3,4,5,1\n1,2,3,4,5,0\n").replace("\n", "\r\n")));
        const auto read = readDataset(file(), process());
        QVERIFY(read);
        QCOMPARE(read->rows.count(), 2);
    }

private:
    QString file() const { return m_folder.filePath(QStringLiteral("data.csv")); }
    QTemporaryDir m_folder;
};

SLIPWAY_TEST(TestDatasetFile)
#include "tst_datasetfile.moc"
