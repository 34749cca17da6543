#include "models/formats/logtime.h"

#include "models/domain/querylog.h"
#include "tests/support/test.h"

#include <QDateTime>

using namespace slipway;

/// Times that mean one thing are read, and those that could mean two are not.
class TestLogTime final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeThatMeansOneThingIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDateTime>("time");
        const QDateTime ten(QDate(2025, 12, 31), QTime(10, 0));
        const QDateTime utc(QDate(2025, 12, 31), QTime(10, 0), Qt::UTC);
        QTest::newRow("ISO") << QByteArray("2025-12-31T10:00:00Z") << utc;
        QTest::newRow("ISO, local") << QByteArray("2025-12-31 10:00:00") << ten;
        QTest::newRow("day first with dots") << QByteArray("31.12.2025 10:00") << ten;
        QTest::newRow("day first with dots, seconds") << QByteArray("31.12.2025 10:00:00,500") << ten.addMSecs(500);
        QTest::newRow("one digit") << QByteArray("1.2.2025") << QDateTime(QDate(2025, 2, 1), QTime(0, 0));
        QTest::newRow("digits") << QByteArray("20251231100000") << ten;
        QTest::newRow("seconds") << QByteArray::number(utc.toSecsSinceEpoch()) << utc;
        QTest::newRow("milliseconds") << QByteArray::number(utc.toMSecsSinceEpoch()) << utc;
    }
    void aTimeThatMeansOneThingIsRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QDateTime, time);
        QCOMPARE(readLogTime(cell(text)), time.toMSecsSinceEpoch());
    }

    void aTimeThatMayMeanTwoThingsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("why");
        const QString dayOrMonth = QStringLiteral("may begin with the day or with the month; write 2025-12-31");
        QTest::newRow("slashes") << QByteArray("31/12/2025 10:00") << dayOrMonth;
        QTest::newRow("either") << QByteArray("05/12/2025") << dayOrMonth;
        QTest::newRow("dashes") << QByteArray("05-12-2025 10:00:00") << dayOrMonth;
        QTest::newRow("two digits of a year") << QByteArray("05.12.25 10:00") << dayOrMonth;
        QTest::newRow("eight digits") << QByteArray("20251231") << QStringLiteral("a date or seconds since 1970");
        QTest::newRow("no day") << QByteArray("31.02.2025 10:00") << QStringLiteral("\"31.02.2025 10:00\"");
        QTest::newRow("words") << QByteArray("yesterday") << QStringLiteral("\"yesterday\" is no time");
    }
    void aTimeThatMayMeanTwoThingsIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, why);
        QCOMPARE(readLogTime(cell(text)), QueryLog::noTime);
        QVERIFY2(whyNoTime(cell(text)).contains(why), qPrintable(whyNoTime(cell(text))));
    }

private:
    static LogCell cell(const QByteArray &text)
    {
        return {{}, LogCell::Type::Text, 0, {text.constData(), static_cast<size_t>(text.size())}};
    }
};

SLIPWAY_TEST(TestLogTime)
#include "tst_logtime.moc"
