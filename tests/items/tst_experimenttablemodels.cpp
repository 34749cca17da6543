#include "models/items/experimenttablemodel.h"
#include "models/items/logpreviewtablemodel.h"
#include "models/items/varianttablemodel.h"

#include "tests/support/test.h"

#include <QAbstractItemModelTester>

using namespace slipway;

namespace {

const QString nbsp = QStringLiteral("\u00a0");

ExperimentAnalysis analysis()
{
    MetricPlan success;
    success.name = QStringLiteral("success");
    success.kind = MetricKind::Proportion;
    success.role = MetricRole::Primary;
    MetricPlan latency;
    latency.name = QStringLiteral("response_time_ms");
    latency.role = MetricRole::Guardrail;

    MetricResult rate;
    rate.plan = success;
    rate.treatment = QStringLiteral("b");
    rate.control.mean = 0.9212;
    rate.control.ciLow = 0.9156;
    rate.control.ciHigh = 0.9264;
    rate.treated.mean = 0.9483;
    MetricResult time;
    time.plan = latency;
    time.treatment = QStringLiteral("b");
    time.control.p50 = 33.3;
    time.control.p95 = 76.0;
    time.control.p99 = 106.9;

    ExperimentAnalysis result;
    result.plan.metrics = {success, latency};
    result.variants = {{QStringLiteral("a"), QStringLiteral("r/m/a"), true, 9677, 0.8064, 0.8},
                       {QStringLiteral("b"), {}, false, 2323, 0.1936, std::nullopt}};
    result.metrics = {rate, time};
    return result;
}

QString at(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class TestExperimentTableModels final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aPreviewShowsTheRowsAndWhatTheColumnsAre();
    void theListSaysTheVerdictInWords()
    {
        ExperimentTableModel model;
        const QAbstractItemModelTester tester(&model);
        ExperimentSummary rollout;
        rollout.name = QStringLiteral("canary");
        rollout.recommendation = QStringLiteral("rollout");
        rollout.rows = 2;
        ExperimentSummary blocked = rollout;
        blocked.name = QStringLiteral("broken");
        blocked.recommendation = QStringLiteral("continue");
        blocked.blocked = true;
        model.setExperiments({rollout, blocked});
        QVERIFY(at(model, 0, 0, Qt::AccessibleTextRole).contains(QStringLiteral("canary, Roll out")));
        QVERIFY(at(model, 1, 0, Qt::AccessibleTextRole).contains(QStringLiteral("No verdict")));
        rollout.treatment = QStringLiteral("2.0.0");
        model.updateExperiment(rollout);
        QVERIFY(at(model, 0, 0, Qt::AccessibleTextRole).contains(QStringLiteral("canary, Roll out 2.0.0")));
        QCOMPARE(model.rowOf(QStringLiteral("broken")), 1);
        QCOMPARE(model.rowOf(QStringLiteral("none")), -1);
    }

    void anArmIsCalledByItsVersionAndItsTipHoldsTheArm()
    {
        VariantTableModel model;
        ExperimentAnalysis named = analysis();
        named.variants[0].label = QStringLiteral("1.0.0");
        model.setAnalysis(named);
        QCOMPARE(at(model, 0, VariantTableModel::ArmColumn), QStringLiteral("1.0.0"));
        QVERIFY(at(model, 0, VariantTableModel::ArmColumn, Qt::ToolTipRole).startsWith(QStringLiteral("a\n")));
        QCOMPARE(at(model, 1, VariantTableModel::ArmColumn), QStringLiteral("b"));
    }

    void anArmShowsItsTrafficAgainstThePlan()
    {
        VariantTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setAnalysis(analysis());
        QCOMPARE(at(model, 0, VariantTableModel::TrafficColumn), QStringLiteral("80.64") + nbsp + QLatin1Char('%'));
        QCOMPARE(at(model, 0, VariantTableModel::TrafficColumn, VariantTableModel::SecondaryTextRole),
                 QStringLiteral("of 80"));
        QCOMPARE(at(model, 1, VariantTableModel::TrafficColumn, VariantTableModel::SecondaryTextRole),
                 QStringLiteral("no split"));
        // With phases there is a plan, and no one share; and the rate is not x of n.
        ExperimentAnalysis inPhases = analysis();
        inPhases.plan.phases = {{0, {0.5, 0.5}}};
        inPhases.metrics[0].control.isWeighted = true;
        model.setAnalysis(inPhases);
        QCOMPARE(at(model, 1, VariantTableModel::TrafficColumn, VariantTableModel::SecondaryTextRole),
                 QStringLiteral("by phase"));
        QCOMPARE(at(model, 0, VariantTableModel::PrimaryColumn, VariantTableModel::SecondaryTextRole),
                 QStringLiteral("weighted by phase"));
    }

    void thePrimaryHasItsIntervalAndTheQuantilesTheirUnit()
    {
        VariantTableModel model;
        model.setAnalysis(analysis());
        QCOMPARE(at(model, 0, VariantTableModel::PrimaryColumn), QStringLiteral("92.12") + nbsp + QLatin1Char('%'));
        QCOMPARE(at(model, 0, VariantTableModel::PrimaryColumn, VariantTableModel::SecondaryTextRole),
                 QStringLiteral("91.56 to 92.64"));
        QCOMPARE(model.headerData(VariantTableModel::P95Column, Qt::Horizontal).toString(), QStringLiteral("P95, ms"));
        QCOMPARE(at(model, 0, VariantTableModel::P95Column), QStringLiteral("76.0"));
    }

    void aFigureThatIsNotThereIsADash()
    {
        VariantTableModel model;
        model.setAnalysis(analysis());
        QCOMPARE(at(model, 1, VariantTableModel::P50Column), QStringLiteral("–"));
        ExperimentAnalysis nothing = analysis();
        nothing.metrics.clear();
        model.setAnalysis(nothing);
        QCOMPARE(at(model, 0, VariantTableModel::PrimaryColumn), QStringLiteral("–"));
    }
};

void TestExperimentTableModels::aPreviewShowsTheRowsAndWhatTheColumnsAre()
{
    LogPreviewTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    LogPreview preview;
    preview.columns = {QStringLiteral("group"), QStringLiteral("who"), QStringLiteral("ok")};
    preview.rows = {{QStringLiteral("a"), QStringLiteral("<b>u</b>"), QStringLiteral("1")}, {QStringLiteral("b")}};
    preview.recognised.armColumn = QStringLiteral("group");
    preview.recognised.unitColumn = QStringLiteral("who");
    model.setPreview(preview);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("group (arm)"));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("who (user)"));
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("ok"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("<b>u</b>"));
    QVERIFY(!model.index(0, 1).data(Qt::ToolTipRole).toString().contains(QLatin1String("<b>")));
    // A row may be shorter than the others.
    QCOMPARE(model.index(1, 2).data().toString(), QString());
}

SLIPWAY_TEST(TestExperimentTableModels)
#include "tst_experimenttablemodels.moc"
