#include "models/services/versioncolours.h"
#include "tests/services/registryhome.h"

#include <QSignalSpy>

#include <algorithm>

namespace slipway {

namespace {

QList<int> looks(RegistryHome &home, const QStringList &ids)
{
    const auto found = home.service->colours().looks(ids);
    return found ? *found : QList<int>();
}

const QString a = QStringLiteral("team/a/1");
const QString b = QStringLiteral("team/b/1");
const QString c = QStringLiteral("team/c/1");

} // namespace

class VersionColoursTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aVersionKeepsItsColourInEveryChartAndOverARestart()
    {
        RegistryHome home;
        QCOMPARE(looks(home, {a, b, c}), (QList<int>{0, 1, 2}));
        QCOMPARE(looks(home, {c, a}), (QList<int>{2, 0}));
        home.reopen();
        QCOMPARE(looks(home, {b}), (QList<int>{1}));
    }

    void versionsSeenOneByOneStillDiffer()
    {
        RegistryHome home;
        QCOMPARE(looks(home, {a}), (QList<int>{0}));
        QCOMPARE(looks(home, {b}), (QList<int>{1}));
        QCOMPARE(looks(home, {a, b}), (QList<int>{0, 1}));
    }

    void aColourThatAnotherHasIsChangedOnceAndForAll()
    {
        RegistryHome home;
        QStringList nine;
        for (int i = 0; i < 9; ++i) {
            nine << QStringLiteral("team/m/%1").arg(i);
            looks(home, {nine.last()});
        }
        QCOMPARE(looks(home, {nine[8]}), (QList<int>{0}));
        const QList<int> together = looks(home, {nine[8], nine[0]});
        QCOMPARE(together[1], 0); // in whatever order they are asked for
        QVERIFY(together[0] % 8 != 0);
        QCOMPARE(looks(home, {nine[0], nine[8]}), (QList<int>{0, together[0]}));
        home.reopen();
        QCOMPARE(looks(home, {nine[8]}), (QList<int>{together[0]})); // alone, on another page
    }

    void chartsThatAreOpenHearOfANewColour()
    {
        RegistryHome home;
        QStringList nine;
        for (int i = 0; i < 9; ++i) {
            nine << QStringLiteral("team/m/%1").arg(i);
            looks(home, {nine.last()});
        }
        QSignalSpy recoloured(home.service.get(), &RegistryService::recoloured);
        looks(home, {nine[0], nine[1]}); // of two colours
        const QList<int> together = looks(home, {nine[0], nine[8]});
        QTRY_COMPARE(recoloured.count(), 1);
        QCOMPARE(recoloured[0][0].toStringList(), QStringList{nine[8]});
        // An open chart of the other one and of one that has the new colour shows them apart, and recolours nothing.
        const QString same = nine[together[1] % 8];
        const auto now = home.service->colours().looksNow({same, nine[8]});
        QVERIFY(now && (*now)[0] % 8 != (*now)[1] % 8);
        QCOMPARE(looks(home, {nine[0], nine[8]}), together);
        QCOMPARE(recoloured.count(), 1);
    }

    void twentyVersionsLookAlikeInEveryOrder()
    {
        RegistryHome home;
        QStringList ids;
        for (int i = 0; i < 20; ++i)
            ids << QStringLiteral("team/m/%1").arg(i);
        const QList<int> window = looks(home, ids);
        QCOMPARE(QSet<int>(window.begin(), window.end()).size(), 20);
        QStringList turned(ids.rbegin(), ids.rend());
        QList<int> report = looks(home, turned);
        std::reverse(report.begin(), report.end());
        QCOMPARE(report, window);
    }

    void aVersionNamedTwiceHasOneLook()
    {
        RegistryHome home;
        QCOMPARE(looks(home, {a, b, a}), (QList<int>{0, 1, 0}));
        QCOMPARE(looks(home, {a}), (QList<int>{0}));
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::VersionColoursTest)
#include "tst_versioncolours.moc"
