#include "models/domain/comparison.h"
#include "models/domain/confusion.h"
#include "tests/support/test.h"

#include <cmath>
#include <limits>

namespace slipway {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

ModelVersion named(const char *id)
{
    ModelVersion version;
    version.summary.id = QString::fromLatin1(id);
    return version;
}

ModelVersion withMetric(const char *name, double value, Split split = Split::Validation)
{
    ModelVersion version = named("v");
    version.metrics = {{QString::fromLatin1(name), split, value}};
    return version;
}

ComparedMetric only(const QList<ModelVersion> &versions, int baseline = 0, const MetricDirections &directions = {})
{
    const Comparison comparison = comparisonOf(versions, baseline, directions);
    return comparison.metrics.value(0);
}

const ComparedText *rowOf(const QList<ComparedText> &rows, const char *name)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.name == QLatin1String(name); });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

class ComparisonTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void theBestFollowsTheDirectionOfTheMetric();
    void aPersonsDirectionGoesBeforeTheNames();
    void aMetricThatDoesNotSayWhatIsBetterHasNoBest();
    void aDifferenceIsAgainstTheBaseline();
    void equalValuesHaveNoBestAndNoDifference();
    void notANumberAndInfinityAreNeverBest();
    void valuesAtTheEdgeOfADoubleAreCompared();
    void metricsWithoutOverlapStandEachForThemselves();
    void oneMetricOfTwoSplitsIsTwoRows();
    void aVersionWithoutAnythingSaysWhatItLacks();
    void aMatrixThatContradictsTheMetricsIsFound();
    void theWorstOfAMatrixIsFound();
    void aMalformedMatrixIsNotCalledMissing();
    void parametersKeepTypeAndOrder();
    void featuresAreComparedByTheirPlace();
    void aSingleFileIsComparedWhateverItIsCalled();
    void severalFilesAreComparedByName();
    void ranksFollowImportanceAndTiesShareThem();
    void curvesAreReadAtTheBestStepOfAnother();
    void curvesWithoutACommonStepHaveNoValueThere();
    void oneVersionAloneIsComparedWithNothing();
    void costsAreReadInTheirUnits();
};

void ComparisonTest::theBestFollowsTheDirectionOfTheMetric()
{
    const ComparedMetric accuracy =
        only({withMetric("accuracy", 0.7), withMetric("accuracy", 0.9), withMetric("accuracy", 0.8)});
    QCOMPARE(accuracy.better, Direction::HigherIsBetter);
    QCOMPARE(accuracy.best, 1);
    QCOMPARE(accuracy.worst, 0);
    const ComparedMetric loss = only({withMetric("loss", 0.7), withMetric("loss", 0.9), withMetric("loss", 0.7)});
    QCOMPARE(loss.better, Direction::LowerIsBetter);
    QCOMPARE(loss.best, 0); // the first of equals
    QCOMPARE(loss.worst, 1);
}

void ComparisonTest::aPersonsDirectionGoesBeforeTheNames()
{
    const ComparedMetric metric = only({withMetric("coverage_loss", 1), withMetric("coverage_loss", 2)}, 0,
                                       {{QStringLiteral("coverage_loss"), Direction::HigherIsBetter}});
    QCOMPARE(metric.better, Direction::HigherIsBetter);
    QCOMPARE(metric.best, 1);
}

void ComparisonTest::aMetricThatDoesNotSayWhatIsBetterHasNoBest()
{
    const QList<ModelVersion> versions{withMetric("elbow", 1), withMetric("elbow", 2), withMetric("elbow", 3)};
    const ComparedMetric metric = only(versions);
    QVERIFY(!metric.better);
    QVERIFY(!metric.best && !metric.worst);
    QVERIFY(metric.differs);
    const ComparedMetric said = only(versions, 0, {{QStringLiteral("elbow"), Direction::LowerIsBetter}});
    QCOMPARE(said.best, 0);
    QCOMPARE(said.worst, 2);
}

void ComparisonTest::aDifferenceIsAgainstTheBaseline()
{
    const ComparedMetric metric = only({withMetric("accuracy", 0.5), withMetric("accuracy", 0.75), named("none")}, 1);
    QCOMPARE(metric.difference(0, 1), -0.25);
    QCOMPARE(metric.difference(1, 1), 0.0);
    QVERIFY(!metric.difference(2, 1));
    QVERIFY(!metric.difference(0, 2));
}

void ComparisonTest::equalValuesHaveNoBestAndNoDifference()
{
    const ComparedMetric metric = only({withMetric("accuracy", 0.5), withMetric("accuracy", 0.5)});
    QVERIFY(!metric.best && !metric.worst);
    QVERIFY(!metric.differs);
    const ComparedMetric alone = only({withMetric("accuracy", 0.5), named("none")});
    QVERIFY(!alone.best);
    QVERIFY(alone.differs);
    const ComparedMetric broken = only({withMetric("accuracy", nan), withMetric("accuracy", nan)});
    QVERIFY(!broken.differs);
}

void ComparisonTest::notANumberAndInfinityAreNeverBest()
{
    const ComparedMetric metric = only({withMetric("accuracy", nan), withMetric("accuracy", 0.2),
                                        withMetric("accuracy", infinity), withMetric("accuracy", 0.4)});
    QCOMPARE(metric.best, 3);
    QCOMPARE(metric.worst, 1);
    QVERIFY(std::isnan(*metric.difference(1, 0)));
    const ComparedMetric none = only({withMetric("accuracy", nan), withMetric("accuracy", infinity)});
    QVERIFY(!none.best && !none.worst);
    QVERIFY(none.differs);
}

void ComparisonTest::valuesAtTheEdgeOfADoubleAreCompared()
{
    const ComparedMetric metric = only({withMetric("score", -1e308), withMetric("score", 1e308)});
    QCOMPARE(metric.best, 1);
    QVERIFY(std::isinf(*metric.difference(1, 0)));
}

void ComparisonTest::metricsWithoutOverlapStandEachForThemselves()
{
    const Comparison comparison = comparisonOf({withMetric("accuracy", 0.5), withMetric("rmse", 2)}, 0);
    QCOMPARE(comparison.metrics.size(), 2);
    for (const ComparedMetric &metric : comparison.metrics) {
        QCOMPARE(metric.values.size(), 2U);
        QVERIFY(metric.differs);
        QVERIFY(!metric.best);
    }
}

void ComparisonTest::oneMetricOfTwoSplitsIsTwoRows()
{
    ModelVersion version = withMetric("accuracy", 0.5, Split::Training);
    version.metrics.append({QStringLiteral("accuracy"), Split::Validation, 0.4});
    const Comparison comparison = comparisonOf({version, version}, 0);
    QCOMPARE(comparison.metrics.size(), 2);
    QCOMPARE(comparison.metrics[0].split, Split::Validation);
    QCOMPARE(comparison.metrics[1].split, Split::Training);
}

void ComparisonTest::aVersionWithoutAnythingSaysWhatItLacks()
{
    const Comparison comparison = comparisonOf({withMetric("accuracy", 0.5), named("bare")}, 1);
    using Part = Comparison::Part;
    QVERIFY(!comparison.missing[0].contains(Part::Metrics));
    QCOMPARE(comparison.missing[1], (QList<Part>{Part::Metrics, Part::History, Part::Parameters, Part::Importance,
                                                 Part::Confusion, Part::Artifacts}));
    const Comparison nothing = comparisonOf({named("a"), named("b")}, 0);
    QVERIFY(nothing.metrics.isEmpty() && nothing.costs.isEmpty() && nothing.parameters.isEmpty());
    QVERIFY(nothing.importance.isEmpty() && nothing.artifacts.isEmpty() && nothing.schema.isEmpty());
}

void ComparisonTest::aMatrixThatContradictsTheMetricsIsFound()
{
    const QStringList labels{QStringLiteral("no"), QStringLiteral("yes")};
    const ConfusionMatrix matrix{Split::Validation, labels, {80, 20, 40, 60}}; // accuracy 0.7
    const auto metric = [](const char *name, double value, Split split = Split::Validation) {
        return Metric{QString::fromLatin1(name), split, value};
    };
    const auto found = [](const ConfusionMatrix &of, const QList<Metric> &metrics,
                          const QList<ConfusionMatrix> &others = {}) {
        ModelVersion version;
        version.metrics = metrics;
        version.confusionMatrices = QList<ConfusionMatrix>{of} + others;
        return confusionContradictions(of, version);
    };
    // Precision and recall of "yes" (0.75, 0.6), of "no" (0.667, 0.8), their means.
    QVERIFY(
        found(matrix, {metric("accuracy", 0.7), metric("precision", 0.75), metric("recall", 0.8),
                       metric("f1_score", 2 * 60.0 / 180), metric("loss", 7), metric("accuracy", 0.9, Split::Training)})
            .isEmpty());
    const auto both = found(matrix, {metric("accuracy", 0.9), metric("recall", 0.3)});
    QCOMPARE(both.size(), 2);
    QCOMPARE(both[0].metric, QStringLiteral("accuracy"));
    QCOMPARE(both[0].counted, 0.7);
    QVERIFY(!both[0].inSummary);
    QCOMPARE(both[1].counted, 0.6);
    // What only the summary states is of validation or test.
    const auto inSummary = found(matrix, {metric("accuracy", 0.9, Split::Summary)});
    QCOMPARE(inSummary.size(), 1);
    QVERIFY(inSummary[0].inSummary);
    QCOMPARE(inSummary[0].counted, 0.7);
    QVERIFY(found(matrix, {metric("accuracy", 0.7, Split::Summary)}).isEmpty());
    QVERIFY(found(matrix, {metric("accuracy", 0.9, Split::Summary), metric("accuracy", 0.7)}).isEmpty());
    const ConfusionMatrix test{Split::Test, labels, {90, 10, 10, 90}}; // accuracy 0.9
    QVERIFY(found(matrix, {metric("accuracy", 0.9, Split::Summary)}, {test}).isEmpty());
    QCOMPARE(found(matrix, {metric("accuracy", 0.5, Split::Summary)}, {test}).size(), 1);
    const ConfusionMatrix trained{Split::Training, labels, {90, 10, 10, 90}};
    QVERIFY(found(trained, {metric("accuracy", 0.7, Split::Summary)}).isEmpty());
    // What a matrix with holes would count says nothing.
    QVERIFY(found({Split::Validation, labels, {80, 20, 40}}, {metric("accuracy", 0.9)}).isEmpty());
    QVERIFY(found({Split::Validation, labels, {0, 0, 0, 0}}, {metric("accuracy", 0.9)}).isEmpty());
}

void ComparisonTest::theWorstOfAMatrixIsFound()
{
    // b is recognised in 1 of 4, c in none of 2, d has no rows.
    const ConfusionMatrix matrix{Split::Test,
                                 {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")},
                                 {9, 1, 0, 0, 3, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0}};
    const std::vector<RecognisedClass> worst = worstClasses(matrix, confusionTotals(matrix), 2);
    QCOMPARE(worst.size(), std::size_t(2));
    QCOMPARE(worst[0].place, 2);
    QCOMPARE(worst[1].place, 1);
    QCOMPARE(worst[1].recall(), 0.25);
    const std::vector<Mistake> mistakes = largestMistakes(matrix, 9).largest;
    QCOMPARE(mistakes.size(), std::size_t(3));
    QCOMPARE(mistakes[0].actual, 1);
    QCOMPARE(mistakes[0].predicted, 0);
    QCOMPARE(mistakes[0].rows, 3);
    QCOMPARE(mistakes[1].actual, 2);
    const LargestMistakes first = largestMistakes(matrix, 1);
    QCOMPARE(first.all, 3);
    QCOMPARE(first.largest.size(), std::size_t(1));
    QCOMPARE(first.largest[0].rows, 3);
    QVERIFY(largestMistakes({Split::Test, {QStringLiteral("a")}, {}}, 5).largest.empty());
}

void ComparisonTest::aMalformedMatrixIsNotCalledMissing()
{
    ModelVersion broken = named("a");
    broken.problems = {{QStringLiteral("corrupt"), QStringLiteral("training_metrics.json"),
                        QStringLiteral("validation_metrics.confusion_matrix"), makeError(ErrorCode::Corrupt, "no")}};
    QCOMPARE(malformedMatrices(broken).size(), 1);
    const Comparison comparison = comparisonOf({broken, named("b")}, 0);
    QVERIFY(comparison.missing[0].contains(Comparison::Part::ReadableConfusion));
    QVERIFY(!comparison.missing[0].contains(Comparison::Part::Confusion));
    QVERIFY(comparison.missing[1].contains(Comparison::Part::Confusion));
}

void ComparisonTest::parametersKeepTypeAndOrder()
{
    ModelVersion one = named("a");
    one.parameters = {{QStringLiteral("eta"), QStringLiteral("0.1")}, {QStringLiteral("depth"), QStringLiteral("4")}};
    ModelVersion other = named("b");
    other.parameters = {{QStringLiteral("depth"), QStringLiteral("\"4\"")},
                        {QStringLiteral("seed"), QStringLiteral("1")},
                        {QStringLiteral("eta"), QStringLiteral("0.1")}};
    const Comparison comparison = comparisonOf({one, other}, 0);
    QCOMPARE(comparison.parameters.size(), 3);
    QCOMPARE(comparison.parameters[0].name, QStringLiteral("eta"));
    QVERIFY(!comparison.parameters[0].differs);
    QVERIFY(comparison.parameters[1].differs); // a number and a text are not the same
    QVERIFY(!comparison.parameters[2].values[0] && comparison.parameters[2].differs);
}

void ComparisonTest::featuresAreComparedByTheirPlace()
{
    ModelVersion one = named("a");
    one.targetVariable = QStringLiteral("merged");
    one.features = {QStringLiteral("x"), QStringLiteral("target")};
    ModelVersion other = one;
    other.features = {QStringLiteral("target"), QStringLiteral("z")};
    const Comparison comparison = comparisonOf({one, other}, 0);
    QCOMPARE(comparison.schema.size(), 4); // the variable, and three features of which one is called like it
    QCOMPARE(*comparison.schema[0].values[0], QStringLiteral("merged"));
    const ComparedText *z = rowOf(comparison.schema, "z");
    QVERIFY(z && !z->values[0] && *z->values[1] == QLatin1String("2"));
    QVERIFY(comparison.schema[2].differs);
}

void ComparisonTest::aSingleFileIsComparedWhateverItIsCalled()
{
    ModelVersion one = named("a");
    one.artifacts = {{QStringLiteral("a/model.ubj"), 10, QStringLiteral("aa"), QStringLiteral("xgboost-ubjson"), {}}};
    ModelVersion other = named("b");
    other.artifacts = {{QStringLiteral("b/best.ubj"), 10, QStringLiteral("bb"), QStringLiteral("xgboost-ubjson"), {}}};
    const Comparison comparison = comparisonOf({one, other}, 0);
    QCOMPARE(comparison.artifacts.size(), 1);
    QCOMPARE(comparison.artifacts[0].name, QStringLiteral("xgboost-ubjson"));
    QVERIFY(comparison.artifacts[0].differs);
    other.artifacts[0].sha256.clear();
    QVERIFY(comparisonOf({one, other}, 0).artifacts[0].differs); // of one size, and only one states a hash
    other.artifacts[0].sha256 = one.artifacts[0].sha256;
    QVERIFY(!comparisonOf({one, other}, 0).artifacts[0].differs);
}

void ComparisonTest::severalFilesAreComparedByName()
{
    ModelVersion one = named("a");
    one.artifacts = {{QStringLiteral("a/model.ubj"), 10, {}, {}, {}}, {QStringLiteral("a/scaler.json"), 5, {}, {}, {}}};
    ModelVersion other = named("b");
    other.artifacts = {{QStringLiteral("b/model.ubj"), 10, {}, {}, {}}};
    const Comparison comparison = comparisonOf({one, other}, 0);
    QCOMPARE(comparison.artifacts.size(), 2);
    QVERIFY(comparison.artifacts[0].differs); // nobody knows
    QVERIFY(comparison.artifacts[1].differs && !comparison.artifacts[1].values[1]);
}

void ComparisonTest::ranksFollowImportanceAndTiesShareThem()
{
    ModelVersion one = named("a");
    one.importance = {
        {QStringLiteral("x"), 9}, {QStringLiteral("y"), 3}, {QStringLiteral("z"), 3}, {QStringLiteral("w"), -1}};
    ModelVersion other = named("b");
    other.importance = {{QStringLiteral("y"), 9}, {QStringLiteral("x"), 3}, {QStringLiteral("new"), nan}};
    const Comparison comparison = comparisonOf({one, other}, 0);
    QCOMPARE(comparison.importance.size(), 5);
    const auto of = [&comparison](const char *name) {
        for (const ComparedFeature &feature : comparison.importance) {
            if (feature.feature == QLatin1String(name))
                return feature;
        }
        return ComparedFeature();
    };
    QCOMPARE(of("x").ranks[0], 1);
    QCOMPARE(of("y").ranks[0], 2);
    QCOMPARE(of("z").ranks[0], 2);
    QCOMPARE(of("w").ranks[0], 4);
    QCOMPARE(of("x").rankChange(1, 0), 1);
    QCOMPARE(of("y").rankChange(1, 0), -1);
    QVERIFY(!of("z").rankChange(1, 0));
    QVERIFY(of("new").values[1] && !of("new").ranks[1]);
    QCOMPARE(comparison.importance.last().feature, QStringLiteral("new"));
}

void ComparisonTest::curvesAreReadAtTheBestStepOfAnother()
{
    ModelVersion one = named("a");
    one.histories = {{QStringLiteral("val_loss"), {1, 2, 3}, {0.5, 0.2, 0.3}},
                     {QStringLiteral("val_acc"), {1, 2, 3}, {0.7, 0.8, 0.9}}};
    ModelVersion other = named("b");
    other.histories = {{QStringLiteral("val_loss"), {1, 2}, {0.4, nan}},
                       {QStringLiteral("val_acc"), {1, 2}, {0.6, 0.9}}};
    const auto rows = valuesAtBest({one, other, named("c")}, QStringLiteral("val_loss"));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].name, QStringLiteral("step"));
    QCOMPARE(rows[0].text(57), QStringLiteral("57"));
    QCOMPARE(rows[0].differenceText(3), QStringLiteral("+3"));
    QCOMPARE(rows[0].differenceText(-17), QStringLiteral("\u221217"));
    QCOMPARE(rows[0].values, (std::vector<std::optional<double>>{2.0, 1.0, std::nullopt}));
    QCOMPARE(rows[1].values, (std::vector<std::optional<double>>{0.2, 0.4, std::nullopt}));
    QCOMPARE(rows[2].name, QStringLiteral("val_acc"));
    QCOMPARE(rows[2].values, (std::vector<std::optional<double>>{0.8, 0.6, std::nullopt}));
    QCOMPARE(rows[2].best, 0);
}

void ComparisonTest::curvesWithoutACommonStepHaveNoValueThere()
{
    ModelVersion one = named("a");
    one.histories = {{QStringLiteral("loss"), {1, 3}, {0.5, 0.2}}, {QStringLiteral("acc"), {2, 4}, {0.7, 0.8}}};
    const auto rows = valuesAtBest({one}, QStringLiteral("loss"));
    QCOMPARE(rows[0].values[0], 3.0);
    QVERIFY(!rows[2].values[0]);
    const auto unknown = valuesAtBest({one}, QStringLiteral("no such loss"));
    QVERIFY(!unknown[0].values[0]);
    QVERIFY(valuesAtBest({one}, QStringLiteral("elbow")).isEmpty()); // which of its steps is best nobody knows
}

void ComparisonTest::oneVersionAloneIsComparedWithNothing()
{
    const ComparedMetric metric = only({withMetric("accuracy", 0.5)});
    QVERIFY(!metric.best);
    QVERIFY(!metric.differs);
    QCOMPARE(metric.difference(0, 0), 0.0);
}

void ComparisonTest::costsAreReadInTheirUnits()
{
    ModelVersion one = named("a");
    one.trainingSeconds = 0.39;
    one.summary.sizeBytes = 47478;
    ModelVersion other = named("b");
    other.trainingSeconds = 0.565;
    const Comparison comparison = comparisonOf({one, other}, 0);
    QCOMPARE(comparison.costs.size(), 2);
    QCOMPARE(comparison.costs[0].text(0.565), QStringLiteral("0.565\u00a0s"));
    QCOMPARE(comparison.costs[0].differenceText(0.175), QStringLiteral("+0.175\u00a0s"));
    QCOMPARE(comparison.costs[1].text(47478), QStringLiteral("0.047\u00a0MB"));
    QCOMPARE(comparison.costs[1].differenceText(-53356), QStringLiteral("\u22120.053\u00a0MB"));
    QVERIFY(!comparison.costs[1].values[1]); // a version without a file has no size
    QCOMPARE(comparison.costs[0].best, 0);
}

} // namespace slipway

SLIPWAY_TEST(slipway::ComparisonTest)
#include "tst_comparison.moc"
