#include "tests/services/deploymentworld.h"
#include "tests/support/test.h"

#include <QProcess>

#include <csignal>
#include <unistd.h>

using namespace slipway;

namespace {

using Reply = FakeServer::Reply;
using Effect = FakeServer::Effect;

const QByteArray deployCall("POST /retrain/deploy");

/// The other process: deploys v2 to the server of the test, and ends however the test makes it end.
int deployAsChild(const QString &folder, const QString &url)
{
    DeploymentWorld world(folder, url);
    const Deployment ended = world.deploy();
    puts(qPrintable(stateName(ended.state) + QLatin1Char('\n') + ended.outcome));
    return 0;
}

} // namespace

/// The program that deploys is really killed (SIGKILL) while it waits for the answer to each of its calls; what the
/// next start reports must be what the server serves.
class TestDeploymentRecovery final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void afterAKillTheNextStartReportsTheTruth_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<int>("effect");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("current");
        QTest::addColumn<QString>("steps");
        const auto row = [](const char *name, const char *call, Effect effect, const char *state, const char *current,
                            const char *steps) {
            QTest::newRow(name) << QByteArray(call) << static_cast<int>(effect) << QString::fromLatin1(state)
                                << QString::fromLatin1(current) << QString::fromLatin1(steps);
        };
        row("in the upload of the metadata", "PUT /api/v1/models/m/versions/v2/files/model_metadata.json", Effect::None,
            "failed", "v1", "upload:failed switch:skipped prove:skipped recover:done");
        row("in the upload of the artifact", "PUT /api/v1/models/m/versions/v2/files/model.bin", Effect::Real, "failed",
            "v1", "upload:failed switch:skipped prove:skipped recover:done");
        row("in a switch that takes effect", "POST /retrain/deploy", Effect::Real, "succeeded", "v2",
            "upload:done switch:failed prove:skipped recover:done");
        row("in a switch that takes none", "POST /retrain/deploy", Effect::None, "failed", "v1",
            "upload:done switch:failed prove:skipped recover:done");
        row("in the proof", "POST /api/v1/predict/", Effect::Real, "succeeded", "v2",
            "upload:done switch:done prove:failed recover:done");
    }

    void afterAKillTheNextStartReportsTheTruth()
    {
        QFETCH(QByteArray, call);
        QFETCH(int, effect);
        QFETCH(QString, state);
        QFETCH(QString, current);
        QFETCH(QString, steps);
        DeploymentWorld world;
        QVERIFY(killDuring(world, call, static_cast<Effect>(effect)));
        QCOMPARE(world.history().size(), 1);
        QCOMPARE(world.history().first().state, DeploymentState::Running);
        const int orders = world.server->count("PUT ") + world.server->count("POST /retrain");

        const auto settled = world.recovery.recover({}, world.progress);
        QVERIFY2(settled.ok(), settled ? "" : qPrintable(settled.error().text()));
        QCOMPARE(settled->size(), 1);
        const Deployment row = world.history().first();
        QVERIFY2(stateName(row.state) == state, qPrintable(row.outcome));
        QCOMPARE(stepsOf(row), steps);
        QVERIFY(row.outcome.startsWith(QStringLiteral("The program was interrupted")));
        QVERIFY(row.endedAtMs.has_value());
        QCOMPARE(world.server->current(), current);
        QCOMPARE(world.server->count("PUT ") + world.server->count("POST /retrain"), orders);
    }

    void aSwitchThatTakesEffectLateIsWaitedFor()
    {
        DeploymentWorld world;
        QVERIFY(killDuring(world, deployCall, Effect::None));
        // The server was still trying the model when the program died.
        world.server->onCall("GET /health", [&, looked = std::make_shared<std::atomic<int>>(0)] {
            if (++*looked == 2)
                world.server->switchTo(QStringLiteral("v2"));
        });
        const auto settled = world.recovery.recover({}, world.progress);
        QVERIFY(settled.ok());
        QVERIFY2(settled->first().state == DeploymentState::Succeeded, qPrintable(settled->first().outcome));
    }

    void anOrderThatMayStillTakeEffectLeavesItInterrupted()
    {
        DeploymentWorld world;
        QVERIFY(killDuring(world, deployCall, Effect::None));
        world.target.settings[QStringLiteral("order_alive_ms")] = QStringLiteral("3600000");
        TargetTable targets(**world.ledger->here());
        QVERIFY(targets.remove(world.target.name).ok() && targets.add(world.target).ok());
        auto settled = world.recovery.recover({}, world.progress);
        QVERIFY(settled.ok());
        QVERIFY2(settled->first().state == DeploymentState::Interrupted, qPrintable(settled->first().outcome));
        QVERIFY(settled->first().outcome.contains(QStringLiteral("may still take effect: lab serves 1.0.0 so far")));
        QVERIFY(!world.history().first().endedAtMs);
        world.server->switchTo(QStringLiteral("v2"));
        settled = world.recovery.recover({}, world.progress);
        QVERIFY(settled.ok());
        QVERIFY2(settled->first().state == DeploymentState::Succeeded, qPrintable(settled->first().outcome));
        QVERIFY(settled->first().outcome.contains(QStringLiteral("1.1.0 was found serving on lab")));
    }

    void aServerThatDoesNotAnswerLeavesItInterrupted()
    {
        DeploymentWorld world;
        QVERIFY(killDuring(world, deployCall, Effect::Real));
        world.server->misbehave("GET /health", Reply::Close);
        auto settled = world.recovery.recover({}, world.progress);
        QVERIFY(settled.ok());
        QCOMPARE(settled->first().state, DeploymentState::Interrupted);
        QVERIFY(!world.history().first().endedAtMs);
        QVERIFY(world.history().first().outcome.contains(QStringLiteral("lab gave no answer to GET /health")));
        world.server->behave("GET /health");
        settled = world.recovery.recover({}, world.progress);
        QVERIFY(settled.ok());
        QCOMPARE(settled->first().state, DeploymentState::Succeeded);
        QVERIFY(world.recovery.recover({}, world.progress)->isEmpty());
    }

    void aVersionThatServesWithoutProofIsNotCalledSucceeded()
    {
        DeploymentWorld world;
        QVERIFY(killDuring(world, deployCall, Effect::Real));
        world.server->shiftPredictions(0.5);
        const auto settled = world.recovery.recover({}, world.progress);
        QVERIFY(settled.ok());
        QCOMPARE(settled->first().state, DeploymentState::Failed);
        QVERIFY2(settled->first().outcome.contains(QStringLiteral("1.1.0 serves on lab and is not proven")),
                 qPrintable(settled->first().outcome));
    }

    void aThirdVersionIsSaid()
    {
        DeploymentWorld world;
        QVERIFY(killDuring(world, deployCall, Effect::Real));
        world.server->add(QStringLiteral("m"), QStringLiteral("M"), QStringLiteral("v7"), trainTinyModel({3, 3, 3}),
                          true);
        const auto settled = world.recovery.recover({}, world.progress);
        QVERIFY(settled.ok());
        QCOMPARE(settled->first().state, DeploymentState::Failed);
        QVERIFY(settled->first().outcome.contains(QStringLiteral("lab now serves v7")));
    }

    void aReturnThatWasUnderWayIsFoundDone()
    {
        DeploymentWorld world;
        world.server->shiftPredictions(0.5);
        QVERIFY(killDuring(world, "POST /retrain/rollback", Effect::Real));
        const auto settled = world.recovery.recover({}, world.progress);
        QVERIFY(settled.ok());
        QVERIFY2(settled->first().state == DeploymentState::RolledBack, qPrintable(settled->first().outcome));
        QCOMPARE(world.server->current(), QStringLiteral("v1"));
    }

    void aRemovedTargetEndsItsDeployments()
    {
        DeploymentWorld world;
        QVERIFY(killDuring(world, deployCall, Effect::Real));
        QVERIFY(TargetTable(**world.ledger->here()).remove(QStringLiteral("lab")).ok());
        const auto settled = world.recovery.recover({}, world.progress);
        QVERIFY(settled.ok());
        QCOMPARE(settled->first().state, DeploymentState::Failed);
    }

    void whatAnotherProcessWorksOnIsLeftAlone()
    {
        DeploymentWorld world;
        QProcess child;
        world.server->misbehave(deployCall, Reply::Hang);
        QVERIFY(startUntil(world, child, deployCall));
        const auto settled = world.recovery.recover({}, world.progress);
        QVERIFY(settled.ok());
        QVERIFY(settled->isEmpty());
        QCOMPARE(world.history().first().state, DeploymentState::Running);
        QVERIFY(child.waitForFinished(30000));
        QVERIFY(child.readAllStandardOutput().startsWith("succeeded"));
    }

    void ofTwoProcessesThatDeployToOneTargetOneIsRefused()
    {
        DeploymentWorld world;
        const auto plan = world.plan(world.v2);
        QVERIFY(plan.ok());
        QProcess child;
        world.server->misbehave(deployCall, Reply::Hang);
        QVERIFY(startUntil(world, child, deployCall));
        const Deployment mine = world.run(plan);
        QCOMPARE(mine.state, DeploymentState::Refused);
        QVERIFY(mine.outcome.contains(QStringLiteral("v2 is being brought to lab by ")));
        QVERIFY(child.waitForFinished(30000));
        QVERIFY(child.readAllStandardOutput().startsWith("succeeded"));
        QCOMPARE(world.server->count(deployCall), 1);
        QCOMPARE(world.history().size(), 2);
    }

private:
    static bool startUntil(DeploymentWorld &world, QProcess &child, const QByteArray &call)
    {
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--deploy"), world.data, world.target.url});
        return child.waitForStarted() && QTest::qWaitFor([&] { return world.server->count(call) > 0; }, 30000);
    }

    /// The child is killed from the server's thread, before the call has its effect and before any answer.
    static bool killDuring(DeploymentWorld &world, const QByteArray &call, Effect effect)
    {
        QProcess child;
        std::atomic<qint64> pid{0};
        world.server->misbehave(call, Reply::Close, effect);
        world.server->onCall(call, [&pid] {
            while (pid == 0)
                std::this_thread::yield();
            ::kill(static_cast<pid_t>(pid), SIGKILL);
        });
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--deploy"), world.data, world.target.url});
        if (!child.waitForStarted())
            return false;
        pid = child.processId();
        if (!child.waitForFinished(60000) || child.exitStatus() != QProcess::CrashExit)
            return false;
        // The call has its effect after the kill; it must be there before anybody looks.
        const bool settled = QTest::qWaitFor([&] { return !world.server->busy(); }, 10000);
        world.server->behave(call);
        world.server->onCall(call, [] {});
        return settled;
    }
};

int main(int argc, char **argv)
{
    prepareTestProcess();
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--deploy"))
        return deployAsChild(arguments[2], arguments[3]);
    TestDeploymentRecovery test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_deploymentrecovery.moc"
