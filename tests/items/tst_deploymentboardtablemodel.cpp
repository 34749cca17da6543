#include "models/items/deploymentboardtablemodel.h"

#include "tests/support/test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace slipway;

namespace {

TargetState answering(const QString &name, const QString &environment, const QList<LiveModel> &live)
{
    TargetState state;
    state.target.name = name;
    state.target.environment = environment;
    state.live = live;
    state.askedAtMs = 1000;
    return state;
}

LiveModel live(const QString &slug, const QString &model, const QString &version)
{
    LiveModel result;
    result.slug = slug;
    result.model = model;
    result.version = version;
    result.sha256 = QStringLiteral("4f1c9e02aa");
    result.health = Health::Healthy;
    return result;
}

DeploymentBoard twoTargets()
{
    DeploymentBoard board;
    board.states = {answering(QStringLiteral("edge"), QStringLiteral("production"),
                              {live(QStringLiteral("pr-impact"), QStringLiteral("PR Impact"), QStringLiteral("v2"))}),
                    answering(QStringLiteral("lab"), QStringLiteral("development"),
                              {live(QStringLiteral("anomaly"), QStringLiteral("Anomaly"), QStringLiteral("v1"))})};
    return board;
}

BoardCell cellAt(const DeploymentBoardTableModel &model, int row, int column)
{
    return model.index(row, column).data(DeploymentBoardTableModel::CellRole).value<BoardCell>();
}

} // namespace

class TestDeploymentBoardTableModel final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void lanesRunFromDevelopmentToProduction()
    {
        DeploymentBoardTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setBoard(twoTargets());
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("development, lab"));
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("production, edge"));
        QCOMPARE(model.columnOf(QStringLiteral("edge")), 2);
        QCOMPARE(model.columnOf(QStringLiteral("nowhere")), -1);
    }

    void aModelThatATargetDoesNotServeIsADash()
    {
        DeploymentBoardTableModel model;
        model.setBoard(twoTargets());
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Anomaly"));
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("v1, healthy"));
        QCOMPARE(model.rowOf(QStringLiteral("pr-impact")), 1);
    }

    void versionsAreCalledByTheNamePeopleUse()
    {
        DeploymentBoard board = twoTargets();
        board.states[0].live[0].previous = QStringLiteral("v1");
        board.versionNames = {{QStringLiteral("pr-impact/v2"), QStringLiteral("1.1.0")}};
        DeploymentBoardTableModel model;
        model.setBoard(board);
        QCOMPARE(cellAt(model, 1, 2).versionName, QStringLiteral("1.1.0"));
        QCOMPARE(cellAt(model, 1, 2).previousName, QStringLiteral("v1"));
    }

    void aSilentServerIsNotKnownAndNeverTheLastAnswer()
    {
        DeploymentBoardTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setBoard(twoTargets());
        DeploymentBoard board = twoTargets();
        board.states[0].live.clear();
        board.states[0].error = makeError(ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Core", "No answer."));
        board.known = {{QStringLiteral("pr-impact"), QStringLiteral("PR Impact")}};
        board.silentSinceMs = {{QStringLiteral("edge"), 400}};
        model.setBoard(board);
        const BoardCell cell = cellAt(model, 1, 2);
        QCOMPARE(int(cell.state), int(BoardCell::State::Silent));
        QVERIFY(cell.versionName.isEmpty());
        QVERIFY(cell.live.version.isEmpty());
        QCOMPARE(cell.silentSinceMs, qint64(400));
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("No answer from edge"));
    }

    void aModelThatWasNeverDeployedIsNotBroken()
    {
        DeploymentBoard board = twoTargets();
        board.states[0].live[0].version.clear();
        board.states[0].live[0].health = Health::NotReady;
        DeploymentBoardTableModel model;
        model.setBoard(board);
        QCOMPARE(int(cellAt(model, 1, 2).state), int(BoardCell::State::Undeployed));
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("Nothing deployed"));
    }

    void whatAServerAnsweredInsteadIsSaid()
    {
        DeploymentBoard board = twoTargets();
        board.states[0].live.clear();
        board.states[0].error = makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "edge answered 500: boom"));
        board.known = {{QStringLiteral("pr-impact"), QStringLiteral("PR Impact")}};
        DeploymentBoardTableModel model;
        model.setBoard(board);
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("Not known: edge answered 500: boom"));
        QCOMPARE(model.index(1, 2).data(Qt::ToolTipRole).toString(), QStringLiteral("edge answered 500: boom"));
    }

    void aServerThatHasNotAnsweredYetIsBeingAsked()
    {
        DeploymentBoard board = twoTargets();
        board.states[0].live.clear();
        board.states[0].askedAtMs = 0;
        board.known = {{QStringLiteral("pr-impact"), QStringLiteral("PR Impact")}};
        DeploymentBoardTableModel model;
        model.setBoard(board);
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("Asking edge"));
    }

    void newAnswersOfTheSameModelsKeepTheSelection()
    {
        DeploymentBoardTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setBoard(twoTargets());
        const QPersistentModelIndex selected = model.index(1, 2);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        DeploymentBoard board = twoTargets();
        board.states[0].live[0].version = QStringLiteral("v3");
        model.setBoard(board);
        QCOMPARE(resets.count(), 0);
        QVERIFY(selected.isValid());
        QCOMPARE(selected.data().toString(), QStringLiteral("v3, healthy"));
    }
};

SLIPWAY_TEST(TestDeploymentBoardTableModel)
#include "tst_deploymentboardtablemodel.moc"
