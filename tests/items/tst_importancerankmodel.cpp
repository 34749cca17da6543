#include "models/items/cellroles.h"
#include "models/items/importancerankmodel.h"
#include "models/items/importancetablemodel.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>

#include <cmath>
#include <limits>

namespace slipway {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

QList<FeatureImportance> features(const QList<std::pair<const char *, double>> &entries)
{
    QList<FeatureImportance> list;
    for (const auto &[name, importance] : entries)
        list.append({QString::fromLatin1(name), importance});
    return list;
}

QList<RankedVersion> versions(const QList<QList<FeatureImportance>> &lists)
{
    QList<RankedVersion> all;
    for (const QList<FeatureImportance> &list : lists)
        all.append({QStringLiteral("v%1").arg(all.size() + 1), static_cast<int>(all.size()), list});
    return all;
}

} // namespace

class ImportanceRankModelTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void ranksAndSharesStandSideBySide()
    {
        ImportanceRankModel model;
        model.setVersions(
            versions({features({{"a", 6}, {"b", 3}, {"c", 1}}), features({{"b", 5}, {"a", 3}, {"d", 2}})}));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.row(0).feature, QStringLiteral("a"));
        QCOMPARE(model.row(0).rankChange(1), std::optional(1));
        QCOMPARE(model.row(1).rankChange(1), std::optional(-1));
        QCOMPARE(model.row(0).shareChange(1), 0.3 - 0.6);
        QCOMPARE(model.headerData(5, Qt::Horizontal).toString(), QStringLiteral("Change in v2, points"));
        QCOMPARE(model.index(0, 5).data().toString(), QStringLiteral("\u221230.0"));
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("2"));
    }

    void newAndVanishedFeaturesAreNamed()
    {
        ImportanceRankModel model;
        model.setVersions(versions({features({{"a", 6}, {"b", 3}}), features({{"b", 5}, {"d", 2}})}));
        QCOMPARE(model.agreement(1).added, QStringList{QStringLiteral("d")});
        QCOMPARE(model.agreement(1).vanished, QStringList{QStringLiteral("a")});
        QCOMPARE(model.agreement(1).common, 1);
        QVERIFY(!model.agreement(1).tau);
        QVERIFY(model.agreement(1).text().contains(QLatin1String("cannot be compared")));
    }

    void twoFeaturesInCommonSayNothingOfTheRanking()
    {
        ImportanceRankModel model;
        model.setVersions(versions({features({{"a", 5}, {"b", 4}}), features({{"x", 9}, {"a", 5}, {"b", 4}})}));
        QCOMPARE(*model.agreement(1).tau, 1.0);
        QVERIFY(model.agreement(1).text().startsWith(QLatin1String("Too few features in common")));
    }

    void tauAndOverlapAreThoseOfThePapers()
    {
        // Five features, one neighbouring pair exchanged: 9 pairs alike, 1 not, tau = 0.8.
        ImportanceRankModel model;
        model.setVersions(
            versions({features({{"a", 5}, {"b", 4}, {"c", 3}, {"d", 2}, {"e", 1}}),
                      features({{"a", 5}, {"c", 4}, {"b", 3}, {"d", 2}, {"e", 1}}),
                      features({{"e", 5}, {"d", 4}, {"c", 3}, {"b", 2}, {"a", 1}}), features({{"x", 2}, {"y", 1}})}));
        QCOMPARE(*model.agreement(1).tau, 0.8);
        QCOMPARE(*model.agreement(2).tau, -1.0);
        QVERIFY(model.agreement(1).text().startsWith(QLatin1String("Both rank the features much alike")));
        QVERIFY(!model.agreement(1).text().contains(QLatin1String("first ten"))); // of five
        QVERIFY(model.agreement(2).text().startsWith(QLatin1String("The two rankings are opposed")));
        // Webber et al., eq. 32 with k = 5: X/d is 1, 1/2, 1, 1, 1.
        const double p = 0.9;
        const double sum = p + p * p / 2 + p * p * p + std::pow(p, 4) + std::pow(p, 5);
        QVERIFY(std::abs(*model.agreement(1).overlap - (std::pow(p, 5) + (1 - p) / p * sum)) < 1e-12);
        QCOMPARE(*model.agreement(3).overlap, 0.0);
        model.setVersions(versions({features({{"a", 2}, {"b", 1}}), features({{"a", 4}, {"b", 2}})}));
        QCOMPARE(*model.agreement(1).overlap, 1.0);
    }

    void equalsShareTheirRankAndEachHasItsPlace()
    {
        ImportanceRankModel model;
        model.setVersions(versions(
            {features({{"c", 2}, {"a", 5}, {"b", 2}, {"d", 1}}), features({{"b", 3}, {"c", 3}, {"d", 9}, {"a", 1}})}));
        const auto row = [&](const char *feature) -> const ImportanceRankModel::Row & {
            int at = 0;
            while (model.row(at).feature != QLatin1String(feature))
                ++at;
            return model.row(at);
        };
        QCOMPARE(row("b").places[0].rank, 2);
        QCOMPARE(row("c").places[0].rank, 2);
        QCOMPARE(row("b").places[0].lane, 2);
        QCOMPARE(row("c").places[0].lane, 3);
        QCOMPARE(row("d").places[0].rank, 4);
        QCOMPARE(row("b").rankChange(1), std::optional(0));
        QCOMPARE(row("c").rankChange(1), std::optional(0));
        QCOMPARE(row("d").rankChange(1), std::optional(-3));
    }

    void whatNeitherVersionUsesHasNotMoved()
    {
        ImportanceRankModel model;
        const auto first = features({{"a", 5}, {"b", 4}, {"y", 0}, {"z", 0}});
        model.setVersions(versions({first, features({{"a", 5}, {"b", 0}, {"y", 0}, {"z", 0}})}));
        for (int i = 0; i < model.rowCount(); ++i) {
            const bool isUsed = model.row(i).feature < QLatin1String("y");
            QVERIFY(isUsed || model.row(i).rankChange(1) == 0);
        }
        // a alone is in both: the overlap of (a, b) and (a), not of what stands at zero by its name.
        model.setVersions(
            versions({features({{"a", 5}, {"y", 0}, {"z", 0}}), features({{"b", 5}, {"y", 0}, {"z", 0}})}));
        QCOMPARE(*model.agreement(1).overlap, 0.0);
        model.setVersions(versions({features({{"a", 0}}), features({{"a", 0}})}));
        QVERIFY(!model.agreement(1).overlap);
    }

    void oddListsAreNoError()
    {
        ImportanceRankModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setVersions(versions({{}, features({{"a", nan}, {"a", 2}, {"a", 3}})}));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.row(0).places[1].rank, 1);
        QVERIFY(!model.agreement(1).overlap);
        model.setVersions(versions({features({{"a", 1e308}, {"b", 1e308}, {"c", -1e308}})}));
        QVERIFY(std::abs(model.row(0).places[0].share - 0.5) < 1e-12);
        QVERIFY(std::abs(model.row(2).places[0].share + 0.5) < 1e-12);
        model.setVersions(versions({features({{"a", std::numeric_limits<double>::infinity()}, {"b", 1}})}));
        QCOMPARE(model.row(0).places[0].rank, 1);
        model.setVersions({});
        QCOMPARE(model.columnCount(), 0);
    }

    void namesOfFeaturesAreOneLineAndTurnNothing()
    {
        const QString name = QStringLiteral("\u202eevil\nname");
        const QString shown = QStringLiteral("evil name");
        ImportanceTableModel table;
        table.setImportance({{name, 1}});
        QCOMPARE(table.index(0, ImportanceTableModel::Feature).data().toString(), shown);
        QVERIFY(!table.summary().contains(QChar(0x202e)));
        QVERIFY(!table.index(0, 0).data(Qt::ToolTipRole).toString().contains(QChar(0x202e)));
        ImportanceRankModel ranks;
        ranks.setVersions(versions({features({{"a", 1}}), {{name, 2}}}));
        QCOMPARE(ranks.index(1, 0).data().toString(), shown);
        QCOMPARE(ranks.agreement(1).added, QStringList{shown});
    }

    void theBarsKnowWhatChanged()
    {
        ImportanceTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setImportance(features({{"a", 3}, {"b", 1}}));
        QVERIFY(!model.hasOther());
        model.setOther(QStringLiteral("1.0.0"), features({{"a", 1}, {"c", 1}}));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.features(), 2);
        const auto change = [&](int row) {
            return model.index(row, ImportanceTableModel::Change).data(ImportanceTableModel::NumberRole).toDouble();
        };
        QCOMPARE(change(0), 0.25);
        QCOMPARE(change(1), 0.25);
        QCOMPARE(change(2), -0.5);
        QCOMPARE(model.index(2, ImportanceTableModel::Share).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.summary(), QStringLiteral("2 features; first a 75.0\u00a0%, b 25.0\u00a0%."));
        QCOMPARE(model.featuresFor(0.9), 2);
        model.setOther({}, {});
        QCOMPARE(model.rowCount(), 2);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::ImportanceRankModelTest)
#include "tst_importancerankmodel.moc"
