#include "models/items/targettablemodel.h"

#include "models/items/cellroles.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace slipway;

namespace {

TargetState lab()
{
    TargetState state;
    state.target.name = QStringLiteral("lab");
    state.target.environment = QStringLiteral("staging");
    state.target.driver = QStringLiteral("slipwayd");
    state.target.url = QStringLiteral("http://127.0.0.1:8080");
    state.askedAtMs = 1000;
    state.answeredInMs = 3;
    state.live = {LiveModel()};
    return state;
}

} // namespace

class TestTargetTableModel final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aTargetShowsHowItAnswered()
    {
        TargetTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTargets({lab()});
        const QModelIndex answer = model.index(0, TargetTableModel::AnswerColumn);
        QVERIFY(answer.data().toString().startsWith(QStringLiteral("Answered in 3 ms")));
        QCOMPARE(answer.data(StateRole).toInt(), int(CellState::Good));
        QCOMPARE(model.index(0, TargetTableModel::TokenColumn).data().toString(), QStringLiteral("–"));
    }

    void aSilentTargetKeepsItsRowAndSaysWhy()
    {
        TargetTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTargets({lab()});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        TargetState silent = lab();
        silent.error = makeError(ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Core", "Connection refused."));
        model.setTargets({silent});
        QCOMPARE(resets.count(), 0);
        const QModelIndex answer = model.index(0, TargetTableModel::AnswerColumn);
        QCOMPARE(answer.data().toString(), QStringLiteral("Connection refused."));
        QCOMPARE(answer.data(StateRole).toInt(), int(CellState::Unknown));
    }
};

SLIPWAY_TEST(TestTargetTableModel)
#include "tst_targettablemodel.moc"
