#include "models/serving/modelstate.h"
#include "tests/support/test.h"

using namespace slipway;

namespace {

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
const QString c = QStringLiteral("c");
const QString deploy = QStringLiteral("deploy");
const QString rollback = QStringLiteral("rollback");

} // namespace

class ModelStateTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void twoRollbacksGoBackTwoVersions()
    {
        ModelState state = ModelState().switched(deploy, a, 1).switched(deploy, b, 2).switched(deploy, c, 3);
        QCOMPARE(state.previous(), b);
        state = state.switched(rollback, state.previous(), 4);
        QCOMPARE(state.current, b);
        QCOMPARE(state.previous(), a);
        state = state.switched(rollback, state.previous(), 5);
        QCOMPARE(state.current, a);
        QVERIFY(state.previous().isEmpty());
        QCOMPARE(state.history.size(), 5);
        QCOMPARE(state.history.last().from, b);
    }

    void aRollbackToAnEarlierVersionForgetsWhatLaysBetween()
    {
        const ModelState state =
            ModelState().switched(deploy, a, 1).switched(deploy, b, 2).switched(deploy, c, 3).switched(rollback, a, 4);
        QCOMPARE(state.current, a);
        QVERIFY(state.returnTo.isEmpty());
    }

    void aRollbackToAVersionThatNeverServedCanBeTakenBack()
    {
        const ModelState state = ModelState().switched(deploy, a, 1).switched(rollback, b, 2);
        QCOMPARE(state.previous(), a);
    }

    void deployingTheSameVersionAgainKeepsTheWayBackAndTheTime()
    {
        const ModelState state = ModelState().switched(deploy, a, 1).switched(deploy, b, 2).switched(deploy, b, 9);
        QCOMPARE(state.previous(), a);
        QCOMPARE(state.sinceMs, 2);
    }

    void aSwitchEndsTheTest()
    {
        ModelState state = ModelState().switched(deploy, a, 1);
        state.abtest = AbTest{b, 0.5, TestMode::Split, 1};
        QVERIFY(!state.switched(deploy, b, 2).abtest);
    }

    void theRecordSurvivesItsJson()
    {
        ModelState state = ModelState().switched(deploy, QStringLiteral("v \"1\" ü"), 1).switched(deploy, b, 2);
        state.abtest = AbTest{c, 0.05, TestMode::Shadow, 3};
        state.disabled = true;
        const auto read = ModelState::fromJson(state.toJson());
        QVERIFY(read);
        QCOMPARE(read->toJson(), state.toJson());
        QCOMPARE(read->previous(), QStringLiteral("v \"1\" ü"));
        QCOMPARE(read->abtest->fraction, 0.05);
        QVERIFY(read->abtest->mode == TestMode::Shadow);
        QVERIFY(read->disabled);
    }

    void recordsStayBounded()
    {
        ModelState state;
        for (int i = 0; i < 1000; ++i)
            state = state.switched(deploy, QString::number(i), i);
        QVERIFY(state.history.size() <= 200);
        QVERIFY(state.returnTo.size() <= 50);
        QCOMPARE(state.previous(), QStringLiteral("998"));
    }

    void damagedJsonIsAnError_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("truncated") << ModelState().switched(deploy, a, 1).toJson().chopped(3);
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("binary") << QByteArray("\x00\xff\x01", 3);
    }
    void damagedJsonIsAnError()
    {
        QFETCH(QByteArray, json);
        const auto read = ModelState::fromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
    }

    void wrongTypesAreLeftOut()
    {
        const auto read = ModelState::fromJson(
            R"({"current":1,"since":"x","return_to":[1,"a",null],"abtest":7,"history":[3,{"version":4}]})");
        QVERIFY(read);
        QVERIFY(read->current.isEmpty());
        QCOMPARE(read->returnTo, QStringList{a});
        QVERIFY(!read->abtest);
        QCOMPARE(read->history.size(), 1);
    }
};

SLIPWAY_TEST(ModelStateTest)
#include "tst_modelstate.moc"
