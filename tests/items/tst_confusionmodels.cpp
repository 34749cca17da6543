#include "models/items/cellroles.h"
#include "models/items/confusioncellsmodel.h"
#include "models/items/confusiondifferencemodel.h"
#include "models/items/confusiontablemodel.h"
#include "models/items/derivedmetrictablemodel.h"
#include "models/items/tablecsv.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>

#include <cmath>
#include <limits>

namespace slipway {

namespace {

const QString no = QStringLiteral("0");
const QString yes = QStringLiteral("1");

ConfusionMatrix matrix(const QStringList &labels, const std::vector<qint64> &counts)
{
    return {Split::Validation, labels, counts};
}

std::optional<DerivedMetric> metric(const DerivedMetricTableModel &model, DerivedMetric::Kind kind,
                                    const QString &label = {})
{
    for (const DerivedMetric &one : model.metrics()) {
        if (one.kind == kind && one.label == label)
            return one;
    }
    return std::nullopt;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 5e-5;
}

} // namespace

class ConfusionModelsTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void metricsFollowFromTheCountsWithWilsonsIntervals()
    {
        // PR Impact Prediction 1.1.0, validation. Wilson: R prop.test(3919, 5000, correct = FALSE).
        DerivedMetricTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMatrix(matrix({no, yes}, {2437, 416, 665, 1482}));
        using Kind = DerivedMetric::Kind;
        const auto accuracy = metric(model, Kind::Accuracy);
        QVERIFY(near(accuracy->value, 0.7838));
        QVERIFY(near(*accuracy->low, 0.77217));
        QVERIFY(near(*accuracy->high, 0.79499));
        QVERIFY(near(metric(model, Kind::Precision, yes)->value, 0.78082));
        QVERIFY(near(metric(model, Kind::Recall, yes)->value, 0.69027));
        QVERIFY(near(metric(model, Kind::Specificity, yes)->value, 0.85419));
        QVERIFY(near(metric(model, Kind::F1, yes)->value, 0.73276));
        QVERIFY(!metric(model, Kind::F1, yes)->low); // no share of counted rows
        QVERIFY(!metric(model, Kind::Recall, no));   // of two classes the positive one is meant
        QCOMPARE(model.index(0, DerivedMetricTableModel::Interval).data().toString(),
                 QStringLiteral("0.7722 to 0.7950"));
    }

    void ofManyClassesTheMeansComeFirst()
    {
        DerivedMetricTableModel model;
        model.setMatrix(
            matrix({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, {8, 2, 0, 1, 9, 0, 0, 0, 0}));
        using Kind = DerivedMetric::Kind;
        QCOMPARE(model.metrics()[0].kind, Kind::Accuracy);
        QCOMPARE(model.metrics()[1].kind, Kind::BalancedAccuracy);
        QVERIFY(near(model.metrics()[1].value, (0.8 + 0.9) / 2)); // "c" does not occur
        QVERIFY(!metric(model, Kind::Recall, QStringLiteral("c")));
        QVERIFY(!metric(model, Kind::Precision, QStringLiteral("c")));
        QVERIFY(metric(model, Kind::Specificity, QStringLiteral("c")));
    }

    void aMatrixThatIsNotRightSaysSoAndShowsTheRest_data()
    {
        QTest::addColumn<QStringList>("labels");
        QTest::addColumn<QList<qint64>>("counts");
        QTest::addColumn<int>("rows");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<int>("problems");
        QTest::newRow("empty") << QStringList() << QList<qint64>() << 0 << qint64(0) << 1;
        QTest::newRow("nothing counted") << QStringList{no, yes} << QList<qint64>{0, 0, 0, 0} << 2 << qint64(0) << 1;
        QTest::newRow("too short") << QStringList{no, yes} << QList<qint64>{5, 1, 2} << 2 << qint64(8) << 1;
        QTest::newRow("too long") << QStringList{no} << QList<qint64>{5, 1, 2} << 1 << qint64(5) << 1;
        QTest::newRow("negative") << QStringList{no, yes} << QList<qint64>{5, -1, 2, 3} << 2 << qint64(10) << 1;
        QTest::newRow("no labels") << QStringList() << QList<qint64>{5, 1, 2, 3} << 2 << qint64(11) << 0;
        const qint64 most = std::numeric_limits<qint64>::max();
        QTest::newRow("huge") << QStringList{no, yes} << QList<qint64>{most, most, 2, 3} << 2 << most << 0;
    }

    void aMatrixThatIsNotRightSaysSoAndShowsTheRest()
    {
        QFETCH(QStringList, labels);
        QFETCH(QList<qint64>, counts);
        ConfusionTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMatrix(matrix(labels, {counts.begin(), counts.end()}));
        QTEST(model.rowCount(), "rows");
        QTEST(model.total(), "total");
        QTEST(static_cast<int>(model.problems().size()), "problems");
        for (const ConfusionReading reading : {ConfusionReading::RateOfRow, ConfusionReading::RateOfColumn}) {
            model.setReading(reading);
            for (int cell = 0; cell < model.rowCount() * model.rowCount(); ++cell)
                QVERIFY(!model.index(cell / model.rowCount(), cell % model.rowCount()).data().toString().isEmpty());
        }
        DerivedMetricTableModel derived;
        derived.setMatrix(matrix(labels, {counts.begin(), counts.end()}));
        for (const DerivedMetric &one : derived.metrics())
            QVERIFY(one.value >= 0 && one.value <= 1);
    }

    void ratesAreOfTheRowOrOfTheColumn()
    {
        ConfusionTableModel model;
        model.setMatrix(matrix({no, yes}, {6, 2, 4, 8}));
        model.setReading(ConfusionReading::RateOfRow);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("75.0\u00a0%"));
        model.setReading(ConfusionReading::RateOfColumn);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("60.0\u00a0%"));
        QCOMPARE(model.index(1, 1).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("actual 1, predicted 1: 8, 80.0\u00a0% of the column"));
        QCOMPARE(tableCsv(model, RowNames::First).split('\r').at(1), QByteArray("\nactual 0 n = 8,6,2"));
    }

    void theDifferenceIsOfRatesAndKnowsWhatIsBetter()
    {
        ConfusionDifferenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMatrices(matrix({no, yes}, {80, 20, 40, 60}), matrix({no, yes}, {90, 10, 50, 50}));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("+10.0"));
        const auto better = [&](int row, int column) {
            return model.index(row, column).data(ConfusionTableModel::DifferenceRole).toDouble();
        };
        QCOMPARE(better(0, 0), 1.0);  // more right ones
        QCOMPARE(better(0, 1), 1.0);  // fewer wrong ones
        QCOMPARE(better(1, 0), -1.0); // more wrong ones
        QCOMPARE(model.index(1, 1).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("actual 1, predicted 1: \u221210.0 points, worse"));
        QCOMPARE(model.largest(), 0.1);
        QVERIFY(model.problems().isEmpty());
        qint64 sum = 0;
        for (int cell = 0; cell < 4; ++cell)
            sum += model.index(cell / 2, cell % 2).data(ConfusionTableModel::CountRole).toLongLong();
        QCOMPARE(sum, 0); // the totals are equal
    }

    void theDifferenceMatchesClassesByName()
    {
        ConfusionDifferenceModel model;
        const QString maybe = QStringLiteral("maybe");
        model.setMatrices(matrix({no, yes}, {8, 2, 3, 7}), matrix({yes, maybe, no}, {9, 0, 1, 0, 0, 0, 4, 0, 6}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("+20.0"));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("\u221220.0"));
        QCOMPARE(model.problems().size(), 1);
        model.setMatrices(matrix({no}, {8}), matrix({yes}, {9}));
        QCOMPARE(model.rowCount(), 0);
        model.setMatrices({}, {});
        QCOMPARE(model.rowCount(), 0);
        model.setMatrices(matrix({no, yes}, {0, 0, 3, 7}), matrix({no, yes}, {1, 2, 3, 4}));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.problems().size(), 2); // a class that does not occur, and other rows
    }

    void theLargestConfusionsComeFirst()
    {
        ConfusionCellsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList labels{no, yes, QStringLiteral("maybe")};
        const auto now = ConfusionTableModel::figuresOf(matrix(labels, {80, 5, 15, 40, 60, 0, 0, 2, 8}));
        const auto textsOf = [&model](int row) {
            QStringList texts;
            for (int column = 0; column < model.columnCount(); ++column)
                texts << model.index(row, column).data().toString();
            return texts.join(QLatin1Char('|'));
        };
        model.setCells(ConfusionCellsModel::confusionsOf(*now));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(textsOf(0), QStringLiteral("1|0|40|40.0\u00a0%"));
        QCOMPARE(textsOf(1), QStringLiteral("0|maybe|15|15.0\u00a0%"));
        QCOMPARE(model.at(1).row, 0);
        QCOMPARE(model.at(1).column, 2);
        QCOMPARE(model.title(), QStringLiteral("Largest confusions"));
        const auto before = ConfusionTableModel::figuresOf(matrix(labels, {80, 5, 15, 10, 90, 0, 0, 1, 9}));
        model.setCells(ConfusionCellsModel::differencesOf(*ConfusionDifferenceModel::figuresOf(before, now)));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(textsOf(0), QStringLiteral("1|0|+30.0|worse"));
        QCOMPARE(textsOf(1), QStringLiteral("1|1|\u221230.0|worse"));
        QCOMPARE(textsOf(2), QStringLiteral("maybe|1|+10.0|worse"));
        // Of very many only the first are listed, and it says so.
        constexpr int classes = 30;
        ConfusionMatrix large = matrix({}, std::vector<qint64>(classes * classes, 1));
        large.counts[7 * classes + 3] = 9;
        model.setCells(ConfusionCellsModel::confusionsOf(*ConfusionTableModel::figuresOf(large)));
        QCOMPARE(model.rowCount(), ConfusionCellsModel::mostListed);
        QVERIFY(textsOf(0).startsWith(QStringLiteral("7|3|9|")));
        QVERIFY2(model.title().endsWith(QStringLiteral("200 of 870")), qPrintable(model.title()));
        model.setCells(ConfusionCellsModel::confusionsOf({}));
        QCOMPARE(model.rowCount(), 0);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::ConfusionModelsTest)
#include "tst_confusionmodels.moc"
