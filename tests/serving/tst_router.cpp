#include "models/serving/router.h"
#include "tests/support/test.h"

using namespace slipway;

class RouterTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    // Golden values: a change here would send users of running experiments to the other arm.
    void theShareOfAUserNeverChanges()
    {
        const QString experiment =
            experimentName(QStringLiteral("pr-impact"), QStringLiteral("v1"), QStringLiteral("v2"));
        QCOMPARE(experiment, QStringLiteral("pr-impact/v1/v2"));
        QCOMPARE(userShare(experiment, QStringLiteral("user-1")), 0.6182350396551292);
        QCOMPARE(userShare(experiment, QStringLiteral("Jürgen 李")), 0.1053972306533093);
    }

    void usersAreSpreadEvenly()
    {
        constexpr int users = 100000;
        int buckets[10] = {};
        for (int i = 0; i < users; ++i) {
            const double share = userShare(QStringLiteral("m/a/b"), QStringLiteral("user%1").arg(i));
            QVERIFY(share >= 0 && share < 1);
            ++buckets[static_cast<int>(share * 10)];
        }
        double chiSquare = 0;
        for (const int count : buckets)
            chiSquare += (count - users / 10.0) * (count - users / 10.0) / (users / 10.0);
        QVERIFY2(chiSquare < 27.9, "chi-square of 9 degrees of freedom above its 0.999 quantile");
    }

    void aLargerFractionOnlyAddsUsers()
    {
        for (int i = 0; i < 1000; ++i) {
            const QString user = QString::number(i);
            if (getsSecondVersion(QStringLiteral("x"), user, 0.1))
                QVERIFY(getsSecondVersion(QStringLiteral("x"), user, 0.3));
            QVERIFY(getsSecondVersion(QStringLiteral("x"), user, 1));
            QVERIFY(!getsSecondVersion(QStringLiteral("x"), user, 0));
        }
    }

    void twoExperimentsSplitIndependently()
    {
        int both = 0;
        for (int i = 0; i < 10000; ++i) {
            const QString user = QString::number(i);
            both +=
                getsSecondVersion(QStringLiteral("a"), user, 0.5) && getsSecondVersion(QStringLiteral("b"), user, 0.5);
        }
        QVERIFY2(std::abs(both - 2500) < 200, qPrintable(QString::number(both)));
    }

    void aRequestWithoutAUserGetsTheCurrentVersion() { QVERIFY(!getsSecondVersion(QStringLiteral("x"), QString(), 1)); }
};

SLIPWAY_TEST(RouterTest)
#include "tst_router.moc"
