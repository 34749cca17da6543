#include "models/domain/timeticks.h"
#include "tests/support/test.h"

namespace slipway {

class TimeTicksTest : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAreWholePartsOfTheClock()
    {
        QCOMPARE(timeTicks(0, 100, 4).values, (std::vector<double>{0, 30, 60, 90}));
        QCOMPARE(timeTicks(0, 7000, 4).values, (std::vector<double>{0, 1800, 3600, 5400}));
        QCOMPARE(timeTicks(0, 0.4, 4).values, linearTicks(0, 0.4, 4).values);
        QVERIFY(timeTicks(0, 1e9, 5).values.size() <= 8);
        QVERIFY(timeTicks(1, 1, 4).values.empty());
    }

    void ticksOfTheWallLieAtItsFullHours()
    {
        const double halfHour = 1800; // as the clocks of India are ahead
        for (const double tick : timeTicks(1e9, 1e9 + 86400, 4, halfHour).values)
            QCOMPARE(std::fmod(tick + halfHour, 3600), 0.0);
    }

    void elapsedTimeReadsAsAClock()
    {
        const Ticks whole;
        QCOMPARE(elapsedText(0, whole), QStringLiteral("0:00"));
        QCOMPARE(elapsedText(125, whole), QStringLiteral("2:05"));
        QCOMPARE(elapsedText(59.99, whole), QStringLiteral("1:00"));
        QCOMPARE(elapsedText(3725, whole), QStringLiteral("1:02:05"));
        Ticks parts;
        parts.decimals = 1;
        QCOMPARE(elapsedText(2.5, parts), QStringLiteral("0:02.5"));
        QCOMPARE(elapsedText(-3, whole), QStringLiteral("\u22120:03"));
    }

    void wallTimeShowsDatesOnlyWhereTheyTell()
    {
        Ticks hours;
        hours.values = {0, 3600};
        QCOMPARE(wallTimeText(43200, hours), QStringLiteral("12:00"));
        QCOMPARE(wallTimeText(86400, hours), QStringLiteral("2 Jan"));
        Ticks days;
        days.values = {0, 7 * 86400};
        QCOMPARE(wallTimeText(43200, days), QStringLiteral("1 Jan"));
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::TimeTicksTest)
#include "tst_timeticks.moc"
