#include "models/domain/serieslook.h"
#include "tests/support/test.h"

#include <QSet>

#include <algorithm>

namespace slipway {

namespace {

QList<int> sorted(QList<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace

class SeriesLookTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void newMembersGetTheColoursInTheirOrder()
    {
        QCOMPARE(seriesLooks({{}, {}, {}}), (QList<int>{0, 1, 2}));
        QCOMPARE(seriesLooks({}), QList<int>());
    }

    void whatHasAColourKeepsIt()
    {
        QCOMPARE(seriesLooks({5, {}, 2, {}}), (QList<int>{5, 0, 2, 1}));
        QCOMPARE(seriesLooks({2, 5}), (QList<int>{2, 5})); // in any company
    }

    void aNewMemberTakesTheColourThatIsUsedLeastElsewhere()
    {
        QCOMPARE(seriesLooks({{}, 3}, {9, 2, 9, 0, 9, 9, 1, 9}), (QList<int>{6, 3}));
    }

    void ofTwoWithOneColourTheEarlierKeepsIt() { QCOMPARE(seriesLooks({4, 4}), (QList<int>{4, 0})); }

    void upToEightMembersHaveEightColours()
    {
        const QList<std::optional<int>> allTheSame(8, 7);
        QCOMPARE(sorted(seriesLooks(allTheSame)), (QList<int>{0, 1, 2, 3, 4, 5, 6, 7}));
        QCOMPARE(seriesLooks(allTheSame).first(), 7);
    }

    void beyondEightEveryColourIsUsedEquallyOften()
    {
        QList<std::optional<int>> many(1000, std::nullopt);
        for (int i = 0; i < 500; ++i)
            many[i] = 3;
        const QList<int> looks = seriesLooks(many);
        QCOMPARE(QSet<int>(looks.begin(), looks.end()).size(), 1000);
        for (int colour = 0; colour < seriesColours; ++colour) {
            QCOMPARE(
                std::count_if(looks.begin(), looks.end(), [&](int look) { return look % seriesColours == colour; }),
                125);
        }
        QCOMPARE(looks.mid(0, 2), (QList<int>{3, 11}));
    }

    void aColourThatThereIsNotIsNotTrusted() { QCOMPARE(seriesLooks({-4, 99}), (QList<int>{0, 7})); }
};

} // namespace slipway

SLIPWAY_TEST(slipway::SeriesLookTest)
#include "tst_serieslook.moc"
