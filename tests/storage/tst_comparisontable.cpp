#include "models/storage/comparisontable.h"
#include "models/storage/ledger.h"
#include "tests/support/test.h"

using namespace slipway;

class TestComparisonTable final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        const auto ledger = Ledger::open(m_folder->path());
        QVERIFY(ledger.ok());
        m_ledger = *ledger;
    }

    void aComparisonIsReadAsItWasWritten()
    {
        QVERIFY(table().save(written(QStringLiteral("x'); DROP TABLE comparison;--"))).ok());
        const auto all = table().list();
        QVERIFY(all.ok());
        QCOMPARE(all->size(), 1);
        const SavedComparison &read = all->first();
        QCOMPARE(read.name, QStringLiteral("x'); DROP TABLE comparison;--"));
        QCOMPARE(read.versions, (QStringList{QStringLiteral("r/m/2"), QStringLiteral("r/m/1")}));
        QCOMPARE(read.baseline, QStringLiteral("r/m/1"));
        QVERIFY(read.onlyDifferences);
        QCOMPARE(read.bestOf, QStringLiteral("val_loss"));
        QCOMPARE(read.savedAtMs, 12345);
    }

    void savingUnderANameAgainReplacesIt()
    {
        QVERIFY(table().save(written(QStringLiteral("a"))).ok());
        SavedComparison again = written(QStringLiteral("a"));
        again.versions = {QStringLiteral("r/m/3")};
        again.baseline.clear();
        QVERIFY(table().save(again).ok());
        const auto all = table().list();
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().versions, QStringList{QStringLiteral("r/m/3")});
        QVERIFY(all->first().baseline.isEmpty());
    }

    void aRemovedOneIsGoneWithItsVersions()
    {
        QVERIFY(table().save(written(QStringLiteral("a"))).ok());
        QVERIFY(table().save(written(QStringLiteral("b"))).ok());
        QVERIFY(table().remove(QStringLiteral("a")).ok());
        QCOMPARE(table().list()->size(), 1);
        QCOMPARE(table().list()->first().versions.size(), 2);
        const Status again = table().remove(QStringLiteral("a"));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::NotFound);
    }

    void theLastWordOnADirectionCounts()
    {
        QVERIFY(table().setDirection(QStringLiteral("drift"), Direction::LowerIsBetter).ok());
        QVERIFY(table().setDirection(QStringLiteral("drift"), Direction::HigherIsBetter).ok());
        QVERIFY(table().setDirection(QStringLiteral("lag"), Direction::LowerIsBetter).ok());
        const auto directions = table().directions();
        QVERIFY(directions.ok());
        QCOMPARE(*directions, (MetricDirections{{QStringLiteral("drift"), Direction::HigherIsBetter},
                                                {QStringLiteral("lag"), Direction::LowerIsBetter}}));
    }

private:
    static SavedComparison written(const QString &name)
    {
        return {name,
                {QStringLiteral("r/m/2"), QStringLiteral("r/m/1")},
                QStringLiteral("r/m/1"),
                true,
                QStringLiteral("val_loss"),
                12345};
    }
    ComparisonTable table() { return ComparisonTable(**m_ledger->here()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Ledger> m_ledger;
};

SLIPWAY_TEST(TestComparisonTable)
#include "tst_comparisontable.moc"
