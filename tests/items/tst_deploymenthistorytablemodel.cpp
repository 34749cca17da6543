#include "models/items/deploymenthistorytablemodel.h"

#include "tests/support/test.h"

#include <QAbstractItemModelTester>

using namespace slipway;

namespace {

Deployment rollback()
{
    Deployment deployment;
    deployment.id = QStringLiteral("d-1");
    deployment.action = DeploymentAction::Rollback;
    deployment.model = QStringLiteral("PR Impact");
    deployment.slug = QStringLiteral("pr-impact");
    deployment.version = QStringLiteral("v1");
    deployment.fromVersion = QStringLiteral("v2");
    deployment.target = QStringLiteral("lab");
    deployment.environment = QStringLiteral("staging");
    deployment.state = DeploymentState::Succeeded;
    deployment.outcome = QStringLiteral("lab serves v1.");
    deployment.reason = QStringLiteral("missed regressions");
    deployment.who = QStringLiteral("alice");
    deployment.startedAtMs = 1700000000000;
    StepRecord step;
    step.name = QStringLiteral("switch");
    step.title = QStringLiteral("Switch to v1");
    step.state = StepState::Done;
    step.detail = QStringLiteral("answered 200");
    deployment.steps = {step};
    return deployment;
}

} // namespace

class TestDeploymentHistoryTableModel final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aRowSaysWhatCameFromWhereAndWhy()
    {
        DeploymentHistoryTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setHistory({rollback()}, {{QStringLiteral("pr-impact/v1"), QStringLiteral("1.0.0")}});
        const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(DeploymentHistoryTableModel::TimeColumn), QStringLiteral("2023-11-14"));
        QCOMPARE(text(DeploymentHistoryTableModel::ActionColumn), QStringLiteral("Roll back"));
        QCOMPARE(text(DeploymentHistoryTableModel::VersionColumn), QStringLiteral("v2 → 1.0.0"));
        QCOMPARE(text(DeploymentHistoryTableModel::TargetColumn), QStringLiteral("lab"));
        const auto tip = [&model](int column) { return model.index(0, column).data(Qt::ToolTipRole).toString(); };
        QVERIFY(tip(DeploymentHistoryTableModel::TimeColumn).contains(QStringLiteral("22:13")));
        QCOMPARE(tip(DeploymentHistoryTableModel::TargetColumn), QStringLiteral("lab (staging)"));
        QCOMPARE(tip(DeploymentHistoryTableModel::ReasonColumn), QStringLiteral("missed regressions"));
        QCOMPARE(text(DeploymentHistoryTableModel::OutcomeColumn), QStringLiteral("Succeeded"));
        QCOMPARE(text(DeploymentHistoryTableModel::ReasonColumn), QStringLiteral("missed regressions"));
        QCOMPARE(model.rowOf(QStringLiteral("d-1")), 0);
        QCOMPARE(model.rowOf(QStringLiteral("d-2")), -1);
    }

    void theFirstDeploymentComesFromNowhere()
    {
        Deployment first = rollback();
        first.fromVersion.clear();
        first.reason.clear();
        DeploymentHistoryTableModel model;
        model.setHistory({first}, {});
        QCOMPARE(model.index(0, DeploymentHistoryTableModel::VersionColumn).data().toString(), QStringLiteral("v1"));
        QCOMPARE(model.index(0, DeploymentHistoryTableModel::ReasonColumn).data().toString(), QStringLiteral("–"));
    }

    void theCopiedDetailsHoldEveryStep()
    {
        const QString details = deploymentDetails(rollback());
        QVERIFY(details.contains(QStringLiteral("step switch: done, 0.000 s, Switch to v1: answered 200")));
        QVERIFY(details.contains(QStringLiteral("outcome: lab serves v1.")));
        QVERIFY(details.contains(QStringLiteral("started: 2023-11-14T22:13:20.000Z")));
    }
};

SLIPWAY_TEST(TestDeploymentHistoryTableModel)
#include "tst_deploymenthistorytablemodel.moc"
