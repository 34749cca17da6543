#include "models/domain/traininghistory.h"
#include "tests/support/test.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace slipway {

namespace {

MetricSeries series(const QString &name, const std::vector<double> &values)
{
    MetricSeries result{name, std::vector<double>(values.size()), values};
    std::iota(result.steps.begin(), result.steps.end(), 1.0);
    return result;
}

const double nan = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TrainingHistoryTest : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void validationCurvesJoinTheirMetric()
    {
        const auto families =
            curveFamilies({series(QStringLiteral("auc"), {1}), series(QStringLiteral("val_accuracy"), {2}),
                           series(QStringLiteral("val_loss"), {3}), series(QStringLiteral("loss"), {4}),
                           series(QStringLiteral("val_"), {5})});
        QCOMPARE(families.size(), 4);
        QCOMPARE(families[0].metric, QStringLiteral("loss"));
        QCOMPARE(families[0].curves[0].series.name, QStringLiteral("loss"));
        QCOMPARE(families[0].curves[1].series.name, QStringLiteral("val_loss"));
        QCOMPARE(families[0].curves[1].split, Split::Validation);
        QCOMPARE(families[1].metric, QStringLiteral("accuracy"));
        QVERIFY(families[1].curve(Split::Validation));
        QVERIFY(!families[1].curve(Split::Training));
        QCOMPARE(families[2].metric, QStringLiteral("auc"));
        QCOMPARE(families[3].metric, QStringLiteral("val_"));
    }

    void aCurveOfUnequalLengthsIsCut()
    {
        const auto families = curveFamilies({{QStringLiteral("loss"), {1, 2, 3}, {0.5, 0.4}}});
        QCOMPARE(families[0].curves[0].series.steps.size(), std::size_t{2});
        QCOMPARE(families[0].curves[0].series.values.size(), std::size_t{2});
    }

    void theTableHasNoFormulasAndNamesWhatIsNotFinite()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        const auto families = curveFamilies({series(QStringLiteral("=2+5"), {infinity, nan, -infinity})});
        QCOMPARE(curvesAsCsv(families[0]), QByteArray("step,'=2+5\n1,Infinity\n2,NaN\n3,-Infinity\n"));
    }

    void theReadingTellsBestAndLast()
    {
        const auto families = curveFamilies(
            {series(QStringLiteral("loss"), {1, 0.8, 0.5}), series(QStringLiteral("val_loss"), {1.2, 0.9, nan})});
        const auto reading = readCurves(families[0]);
        QVERIFY(reading);
        QCOMPARE(reading->best->x, 2.0);
        QCOMPARE(reading->best->y, 0.9);
        QCOMPARE(reading->lastStep, 2.0);
        QCOMPARE(reading->lastValue, 0.9);
    }

    void aCurveWithoutNumbersLeavesTheReadingToAnother()
    {
        const auto families =
            curveFamilies({series(QStringLiteral("loss"), {1, 0.8}), series(QStringLiteral("val_loss"), {nan, nan}),
                           series(QStringLiteral("test_auc"), {0.7, 0.8})});
        QCOMPARE(readCurves(families[0])->split, Split::Training);
        QCOMPARE(readCurves(families[1])->lastValue, 0.8); // only the test has it
    }

    void aCurveOfUnknownDirectionOrOfOneValueHasNoBest()
    {
        const auto best = [](const char *name, const std::vector<double> &values) {
            return readCurves(curveFamilies({series(QString::fromLatin1(name), values)})[0])->best;
        };
        QCOMPARE(best("loss", {2, 1, 3}), (CurvePoint{2, 1}));
        QCOMPARE(best("accuracy", {2, 1, 3}), (CurvePoint{3, 3}));
        QVERIFY(!best("lr", {2, 1, 3}));
        QVERIFY(!best("metric_000", {2, 1, 3}));
        QVERIFY(!best("loss", {2, 2, nan, 2}));
        CurveFamily computed{QStringLiteral("loss"), {{Split::Training, series(QStringLiteral("loss"), {2, 1})}}, true};
        QVERIFY(!readCurves(computed)->best);
    }

    void aCurveWithoutNumbersHasNoReading()
    {
        QVERIFY(!readCurves(curveFamilies({series(QStringLiteral("loss"), {nan, nan})})[0]));
        QVERIFY(!readCurves({}));
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::TrainingHistoryTest)
#include "tst_traininghistory.moc"
