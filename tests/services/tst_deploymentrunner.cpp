#include "models/services/runcontrols.h"
#include "models/services/takenback.h"
#include "models/storage/activitytable.h"
#include "tests/services/deploymentworld.h"
#include "tests/services/virtualworld.h"
#include "tests/support/fakehttpserver.h"
#include "tests/support/test.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace slipway;

namespace {

using Reply = FakeServer::Reply;
using Effect = FakeServer::Effect;

const QByteArray deployCall("POST /retrain/deploy");
const QByteArray rollbackCall("POST /retrain/rollback");
const QByteArray predictCall("POST /api/v1/predict");

/// Cancelled once a call has arrived at the server.
class CancelOn final : public Progress
{
public:
    CancelOn(FakeServer &server, const QByteArray &call)
    {
        server.onCall(call, [this] { m_cancelled = true; });
    }
    bool cancelled() const override { return m_cancelled; }
    void report(qint64, qint64, const QString &) override {}

private:
    std::atomic<bool> m_cancelled{false};
};

/// A canary with two held steps on a virtual clock, and a person who looks at every reading of its health gate.
class HeldCanary
{
public:
    using Look = std::function<void(const Deployment &, const GateReading &)>;

    explicit HeldCanary(double maxErrorRate = 0.05)
    {
        plan = virtualPlan(world.target, DeploymentAction::Deploy, QStringLiteral("v1"), QStringLiteral("v2"),
                           Strategy::Canary);
        plan.rollout = {{0.2, 0.5}, 20, 40};
        plan.gate.watchSeconds = 0;
        plan.gate.maxErrorRate = maxErrorRate;
        plan.steps = plannedSteps(plan);
        plan.key = QStringLiteral("one");
    }

    Deployment run(const Look &look)
    {
        qsizetype seen = 0;
        const auto onStep = [&](const Deployment &now) {
            if (now.readings.size() > seen) {
                seen = now.readings.size();
                look(now, now.readings.last());
            }
        };
        const auto ended = world.runner.run(plan, onStep, world.progress);
        return ended ? *ended : Deployment();
    }

    QStringList activity() const
    {
        QStringList what;
        const auto entries = ActivityTable(**world.ledger->here()).list(-1);
        for (const ActivityEntry &entry : entries.valueOr({}))
            what.prepend(entry.what);
        return what;
    }

    VirtualWorld world{1};
    RunControls controls{*world.ledger, world.clock};
    DeploymentPlan plan;
};

/// How long a step took, by its readings.
double secondsOf(const Deployment &deployment, int step)
{
    qint64 first = 0;
    qint64 last = 0;
    for (const GateReading &reading : deployment.readings) {
        if (reading.step == step) {
            first = first == 0 ? reading.atMs : first;
            last = reading.atMs;
        }
    }
    return static_cast<double>(last - first) / 1000;
}

} // namespace

/// Whatever the server does, the deployment says what is true, and no order arrives twice.
class TestDeploymentRunner final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aDeploymentUploadsSwitchesAndProves()
    {
        DeploymentWorld world;
        const Deployment ended = world.deploy();
        QVERIFY2(ended.state == DeploymentState::Succeeded, qPrintable(ended.outcome));
        QCOMPARE(stepsOf(ended), QStringLiteral("upload:done switch:done prove:done"));
        QCOMPARE(world.server->current(), QStringLiteral("v2"));
        QCOMPARE(world.server->files(QStringLiteral("v2")),
                 (QStringList{QStringLiteral("model.bin"), QStringLiteral("model_metadata.json")}));
        QVERIFY(ended.steps[2].detail.contains(QStringLiteral("16 seeded rows")));
        QCOMPARE(world.server->count(deployCall), 1);
    }

    void everyStepIsInTheLedgerBeforeItsCall()
    {
        DeploymentWorld world;
        QStringList seen;
        const auto look = [&] { seen.append(stepsOf(world.history().first())); };
        world.server->onCall("PUT ", look);
        world.server->onCall(deployCall, look);
        world.server->onCall(predictCall, look);
        QCOMPARE(world.deploy().state, DeploymentState::Succeeded);
        QCOMPARE(seen, (QStringList{QStringLiteral("upload:running switch:waiting prove:waiting"),
                                    QStringLiteral("upload:running switch:waiting prove:waiting"),
                                    QStringLiteral("upload:done switch:running prove:waiting"),
                                    QStringLiteral("upload:done switch:done prove:running")}));
    }

    void theHistorySaysWhoWhatWhyAndHow()
    {
        DeploymentWorld world;
        world.deploy();
        const Deployment row = world.history().first();
        QCOMPARE(row.state, DeploymentState::Succeeded);
        QCOMPARE(row.reason, QStringLiteral("because"));
        QVERIFY(row.who.contains(QLatin1Char('@')));
        QCOMPARE(row.fromVersion, QStringLiteral("v1"));
        QVERIFY(row.endedAtMs.has_value());
        const auto activity = ActivityTable(**world.ledger->here()).list(1);
        QVERIFY(activity.ok());
        QCOMPARE(activity->first().what, QStringLiteral("deploy"));
        QCOMPARE(activity->first().subject, world.v2.id);
        const QJsonObject detail = QJsonDocument::fromJson(activity->first().detail).object();
        QCOMPARE(detail.value(QStringLiteral("state")).toString(), QStringLiteral("succeeded"));
    }

    void stepsAreToldAsTheyHappen()
    {
        DeploymentWorld world;
        QStringList told;
        const auto plan = world.plan(world.v2);
        QVERIFY(plan.ok());
        QVERIFY(world.runner
                    .run(
                        *plan, [&](const Deployment &now) { told.append(stepsOf(now)); }, world.progress)
                    .ok());
        QCOMPARE(told.first(), QStringLiteral("upload:running switch:waiting prove:waiting"));
        QCOMPARE(told.last(), QStringLiteral("upload:done switch:done prove:done"));
    }

    void aServerThatSaysDoneAndServesTheOldVersionIsFoundOut()
    {
        DeploymentWorld world;
        world.server->misbehave(deployCall, Reply::Proper, Effect::None);
        const Deployment ended = world.deploy();
        QCOMPARE(ended.state, DeploymentState::Failed);
        QCOMPARE(stepsOf(ended), QStringLiteral("upload:done switch:done prove:failed"));
        QVERIFY2(ended.outcome.contains(QStringLiteral("still serves 1.0.0")), qPrintable(ended.outcome));
        QCOMPARE(world.server->count(deployCall), 1);
        QCOMPARE(world.server->count(rollbackCall), 0);
    }

    void otherPredictionsBringTheOldVersionBack()
    {
        DeploymentWorld world;
        world.server->shiftPredictions(2e-6);
        const Deployment ended = world.deploy();
        QVERIFY2(ended.state == DeploymentState::RolledBack, qPrintable(ended.outcome));
        QCOMPARE(stepsOf(ended), QStringLiteral("upload:done switch:done prove:failed return:done"));
        QCOMPARE(world.server->current(), QStringLiteral("v1"));
        QCOMPARE(world.server->count(rollbackCall), 1);
        QVERIFY(ended.outcome.contains(QStringLiteral("1.0.0 was restored on lab")));
    }

    void aDifferenceBelowTheToleranceIsNone()
    {
        DeploymentWorld world;
        world.server->shiftPredictions(5e-7);
        QCOMPARE(world.deploy().state, DeploymentState::Succeeded);
    }

    void anotherHashThanTheArtifactsBringsTheOldVersionBack()
    {
        DeploymentWorld world;
        const auto plan = world.plan(world.v2);
        world.server->onCall(deployCall, [&] { world.server->lieAboutHash(QString(64, QLatin1Char('e'))); });
        world.server->onCall(rollbackCall, [&] { world.server->lieAboutHash({}); });
        const Deployment ended = world.run(plan);
        QVERIFY2(ended.state == DeploymentState::RolledBack, qPrintable(ended.outcome));
        QVERIFY(ended.outcome.contains(QStringLiteral("eeeeeeee")));
    }

    void aReturnThatFailsAsWellIsSaid()
    {
        DeploymentWorld world;
        world.server->shiftPredictions(0.5);
        world.server->misbehave(rollbackCall, Reply::Error, Effect::None);
        const Deployment ended = world.deploy();
        QCOMPARE(ended.state, DeploymentState::Failed);
        QCOMPARE(stepsOf(ended), QStringLiteral("upload:done switch:done prove:failed return:failed"));
        QVERIFY2(ended.outcome.contains(QStringLiteral("lab now serves 1.1.0")), qPrintable(ended.outcome));
        QCOMPARE(world.server->count(rollbackCall), 1);
    }

    void aFirstDeploymentThatCannotBeProvenStaysAndIsMarkedFailed()
    {
        DeploymentWorld world;
        FakeServer empty;
        empty.shiftPredictions(0.5);
        world.target.url = empty.url();
        const Deployment ended = world.deploy();
        QCOMPARE(ended.state, DeploymentState::Failed);
        QVERIFY2(ended.outcome.contains(QStringLiteral("no earlier version to return to")), qPrintable(ended.outcome));
        QCOMPARE(empty.count(rollbackCall), 0);
    }

    void anOrderWithoutAnAnswerIsLookedAfterAndNotSentAgain_data()
    {
        QTest::addColumn<int>("reply");
        QTest::addColumn<bool>("takesEffect");
        for (const Reply reply : {Reply::Close, Reply::Hang, Reply::Garbage, Reply::Huge, Reply::Error}) {
            for (const bool effect : {true, false})
                QTest::addRow("reply %d, effect %d", static_cast<int>(reply), effect)
                    << static_cast<int>(reply) << effect;
        }
    }

    void anOrderWithoutAnAnswerIsLookedAfterAndNotSentAgain()
    {
        QFETCH(int, reply);
        QFETCH(bool, takesEffect);
        DeploymentWorld world;
        world.server->misbehave(deployCall, static_cast<Reply>(reply), takesEffect ? Effect::Real : Effect::None);
        const Deployment ended = world.deploy();
        // 8 MB of anything with status 200 is taken as "done", and then what serves is looked at: also right.
        QVERIFY2(ended.state == (takesEffect ? DeploymentState::Succeeded : DeploymentState::Failed),
                 qPrintable(ended.outcome));
        QCOMPARE(world.server->current(), takesEffect ? QStringLiteral("v2") : QStringLiteral("v1"));
        QCOMPARE(world.server->count(deployCall), 1);
        QCOMPARE(world.server->count(rollbackCall), 0);
    }

    void aSwitchThatOutlastsItsOrderIsNotCalledUndone()
    {
        DeploymentWorld world;
        world.target.settings[QStringLiteral("order_alive_ms")] = QStringLiteral("3600000");
        TargetTable targets(**world.ledger->here());
        QVERIFY(targets.remove(world.target.name).ok() && targets.add(world.target).ok());
        world.server->misbehave(deployCall, Reply::Hang, Effect::None);
        const Deployment ended = world.deploy();
        QVERIFY2(ended.state == DeploymentState::Interrupted, qPrintable(ended.outcome));
        QVERIFY(!ended.outcome.contains(QStringLiteral("Nothing was switched")));
        QVERIFY2(ended.outcome.contains(QStringLiteral("unknown: lab serves 1.0.0 so far")), qPrintable(ended.outcome));
        QVERIFY(!ended.endedAtMs);
        QCOMPARE(world.server->count(deployCall), 1);
        // The server comes to its end later.
        world.server->switchTo(QStringLiteral("v2"));
        const auto settled = world.recovery.recover({}, world.progress);
        QVERIFY(settled.ok());
        QVERIFY2(settled->first().state == DeploymentState::Succeeded, qPrintable(settled->first().outcome));
    }

    void aReturnThatOutlastsItsOrderIsNotCalledFailed()
    {
        DeploymentWorld world;
        world.target.settings[QStringLiteral("order_alive_ms")] = QStringLiteral("3600000");
        TargetTable targets(**world.ledger->here());
        QVERIFY(targets.remove(world.target.name).ok() && targets.add(world.target).ok());
        world.server->shiftPredictions(0.5);
        world.server->misbehave(rollbackCall, Reply::Hang, Effect::None);
        const Deployment ended = world.deploy();
        QVERIFY2(ended.state == DeploymentState::Interrupted, qPrintable(ended.outcome));
        QVERIFY2(ended.outcome.contains(QStringLiteral("lab serves 1.1.0 so far")), qPrintable(ended.outcome));
        world.server->switchTo(QStringLiteral("v1"));
        const auto settled = world.recovery.recover({}, world.progress);
        QVERIFY(settled.ok());
        QVERIFY2(settled->first().state == DeploymentState::RolledBack, qPrintable(settled->first().outcome));
    }

    void anUploadThatArrivedWithoutAnAnswerIsFoundThere()
    {
        DeploymentWorld world;
        world.server->misbehave("PUT /api/v1/models/m/versions/v2/files/model.bin", Reply::Close);
        const Deployment ended = world.deploy();
        QVERIFY2(ended.state == DeploymentState::Succeeded, qPrintable(ended.outcome));
        QCOMPARE(world.server->count("PUT /api/v1/models/m/versions/v2/files/model.bin"), 1);
    }

    void anUploadThatFailsSwitchesNothing()
    {
        DeploymentWorld world;
        world.server->misbehave("PUT ", Reply::Error, Effect::None);
        const Deployment ended = world.deploy();
        QCOMPARE(ended.state, DeploymentState::Failed);
        QCOMPARE(stepsOf(ended), QStringLiteral("upload:failed switch:skipped prove:skipped"));
        QVERIFY(ended.outcome.contains(QStringLiteral("The disk of the server is full.")));
        QCOMPARE(world.server->count(deployCall), 0);
    }

    void anArtifactChangedAfterThePlanIsNotSent()
    {
        DeploymentWorld world;
        const auto plan = world.plan(world.v2);
        FakeVersions::write(world.v2.artifactPath, "something else");
        const Deployment ended = world.run(plan);
        QCOMPARE(ended.state, DeploymentState::Failed);
        QVERIFY(ended.outcome.contains(QStringLiteral("changed after the plan")));
        QCOMPARE(world.server->count("PUT "), 0);
    }

    void aServerThatDiesAfterTheOrderLeavesTheQuestionOpen()
    {
        DeploymentWorld world;
        world.server->misbehave(deployCall, Reply::Close);
        world.server->onCall(deployCall, [&] { world.server->misbehave("GET ", Reply::Close); });
        const Deployment ended = world.deploy();
        QCOMPARE(ended.state, DeploymentState::Interrupted);
        QVERIFY(!ended.endedAtMs);
        QVERIFY2(ended.outcome.contains(QStringLiteral("unknown")), qPrintable(ended.outcome));
        world.server->behave("GET ");
        const auto settled = world.recovery.recover({}, world.progress);
        QVERIFY(settled.ok());
        QCOMPARE(settled->first().state, DeploymentState::Succeeded);
        QCOMPARE(world.history().first().state, DeploymentState::Succeeded);
    }

    void somebodyElsesSwitchIsNotUndone()
    {
        DeploymentWorld world;
        world.server->add(QStringLiteral("m"), QStringLiteral("M"), QStringLiteral("v7"), trainTinyModel({3, 3, 3}),
                          false);
        const auto plan = world.plan(world.v2);
        world.server->onCall(predictCall, [&] { world.server->switchTo(QStringLiteral("v7")); });
        const Deployment ended = world.run(plan);
        QCOMPARE(ended.state, DeploymentState::Failed);
        QVERIFY2(ended.outcome.contains(QStringLiteral("now serves v7")), qPrintable(ended.outcome));
        QCOMPARE(world.server->current(), QStringLiteral("v7"));
        QCOMPARE(world.server->count(rollbackCall), 0);
    }

    void aSwitchBetweenPlanAndOrderIsRefusedByTheServer()
    {
        DeploymentWorld world;
        world.server->add(QStringLiteral("m"), QStringLiteral("M"), QStringLiteral("v7"), trainTinyModel({3, 3, 3}),
                          false);
        const auto plan = world.plan(world.v2);
        world.server->switchTo(QStringLiteral("v7"));
        const Deployment ended = world.run(plan);
        QCOMPARE(ended.state, DeploymentState::Failed);
        QCOMPARE(world.server->current(), QStringLiteral("v7"));
    }

    void aCancelBeforeTheSwitchChangesNothing()
    {
        DeploymentWorld world;
        const auto plan = world.plan(world.v2);
        CancelOn cancel(*world.server, "PUT ");
        const auto ended = world.runner.run(*plan, {}, cancel);
        QVERIFY(ended.ok());
        QCOMPARE(ended->state, DeploymentState::Cancelled);
        QCOMPARE(world.server->current(), QStringLiteral("v1"));
        QCOMPARE(world.server->count(deployCall), 0);
    }

    void aCancelAfterTheSwitchFinishesTheProof()
    {
        DeploymentWorld world;
        const auto plan = world.plan(world.v2);
        CancelOn cancel(*world.server, deployCall);
        const auto ended = world.runner.run(*plan, {}, cancel);
        QVERIFY(ended.ok());
        QVERIFY2(ended->state == DeploymentState::Succeeded, qPrintable(ended->outcome));
        QCOMPARE(stepsOf(*ended), QStringLiteral("upload:done switch:done prove:done"));
    }

    void aPlanThatIsNotAllowedIsRefusedAndListed()
    {
        DeploymentWorld world;
        FakeVersions::write(world.v2.artifactPath, "MODEL_BINARY_DATA");
        const Deployment ended = world.deploy();
        QCOMPARE(ended.state, DeploymentState::Refused);
        QCOMPARE(stepsOf(ended), QStringLiteral("upload:skipped switch:skipped prove:skipped"));
        QCOMPARE(world.server->count("PUT ") + world.server->count("POST "), 0);
        QCOMPARE(world.history().size(), 1);
        QCOMPARE(world.history().first().state, DeploymentState::Refused);
    }

    void theVersionThatServesIsOnlyProven()
    {
        DeploymentWorld world;
        const Deployment ended = world.run(world.plan(world.v1));
        QVERIFY2(ended.state == DeploymentState::Succeeded, qPrintable(ended.outcome));
        QCOMPARE(stepsOf(ended), QStringLiteral("prove:done"));
        QCOMPARE(world.server->count("PUT ") + world.server->count("POST /retrain"), 0);
    }

    void aRollbackReturnsToTheVersionBefore()
    {
        DeploymentWorld world;
        QCOMPARE(world.deploy().state, DeploymentState::Succeeded);
        const Deployment back = world.run(world.planBack());
        QVERIFY2(back.state == DeploymentState::Succeeded, qPrintable(back.outcome));
        QCOMPARE(back.action, DeploymentAction::Rollback);
        QCOMPARE(back.version, QStringLiteral("v1"));
        QCOMPARE(world.server->current(), QStringLiteral("v1"));
        QCOMPARE(world.server->count(rollbackCall), 1);
    }

    void aSecondRollbackDoesNotBringBackWhatWasTakenBack()
    {
        DeploymentWorld world;
        QCOMPARE(world.deploy().state, DeploymentState::Succeeded);
        QCOMPARE(world.run(world.planBack()).state, DeploymentState::Succeeded);
        const auto again = world.planBack();
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QVERIFY2(again.error().text().startsWith(QStringLiteral("lab went back from 1.1.0 to 1.0.0 already.")),
                 qPrintable(again.error().text()));
        QCOMPARE(world.server->current(), QStringLiteral("v1"));
        // Who says it, gets it.
        QCOMPARE(world.run(world.planBack(QStringLiteral("v2"))).state, DeploymentState::Succeeded);
        QCOMPARE(takenBack(world.history(), QStringLiteral("lab"), QStringLiteral("m")),
                 QStringList{QStringLiteral("v1")});
    }

    void aRollbackFreezesForEverybodyAndLeavesNoLock()
    {
        DeploymentWorld world;
        QByteArray holder;
        world.server->onCall(deployCall, [&] { holder = world.server->lockOwner(); });
        const Deployment deployed = world.deploy();
        QCOMPARE(deployed.state, DeploymentState::Succeeded);
        QCOMPARE(QString::fromUtf8(holder), deployed.id);
        QVERIFY(world.server->lockOwner().isEmpty());
        QVERIFY(!world.server->isFrozen());
        QCOMPARE(world.run(world.planBack()).state, DeploymentState::Succeeded);
        QVERIFY(world.server->isFrozen());
        QVERIFY(world.server->lockOwner().isEmpty());
    }

    void aReplicaThatKeepsTheOldVersionIsFoundOutAndAllGoBack()
    {
        DeploymentWorld world;
        FakeServer second;
        second.add(QStringLiteral("m"), QStringLiteral("M"), QStringLiteral("v1"), trainTinyModel(), true);
        world.target.settings.insert(QStringLiteral("replicas"), world.server->url() + QLatin1Char(',') + second.url());
        second.misbehave(deployCall, Reply::Proper, Effect::None);
        Deployment ended = world.deploy();
        QVERIFY2(ended.state == DeploymentState::RolledBack, qPrintable(ended.outcome));
        QCOMPARE(world.server->current(), QStringLiteral("v1"));
        QCOMPARE(second.current(), QStringLiteral("v1"));
        QCOMPARE(second.count("PUT "), world.server->count("PUT ")); // each got the files

        // What serves on one of two alone is no reason to do nothing.
        second.behave(deployCall);
        second.switchTo(QStringLiteral("v2"));
        const auto plan = world.planBack(QStringLiteral("v1"));
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.error().text()));
        QVERIFY(plan->switches());
        ended = world.run(plan);
        QVERIFY2(ended.state == DeploymentState::Succeeded, qPrintable(ended.outcome));
        QVERIFY2(ended.outcome.contains(QStringLiteral("and that is proven")), qPrintable(ended.outcome));
        QCOMPARE(second.current(), QStringLiteral("v1"));
    }

    void filesThatArePlacedAreNotCalledServed()
    {
        DeploymentWorld world;
        const QTemporaryDir folder;
        world.target.driver = QStringLiteral("folder");
        world.target.url = folder.path();
        world.target.settings.clear();
        const Deployment ended = world.deploy();
        QVERIFY2(ended.state == DeploymentState::Succeeded, qPrintable(ended.outcome));
        QVERIFY2(!ended.outcome.contains(QStringLiteral("and that is proven")), qPrintable(ended.outcome));
        QVERIFY2(ended.outcome.contains(QStringLiteral("which version a process has loaded cannot be asked")),
                 qPrintable(ended.outcome));
    }

    void aBreachLateInALongWatchIsSeenAtOnce()
    {
        VirtualWorld world(1);
        DeploymentPlan plan = virtualPlan(world.target, DeploymentAction::Deploy, QStringLiteral("v1"),
                                          QStringLiteral("v2"), Strategy::Full);
        plan.gate.watchSeconds = 3600;
        plan.steps = plannedSteps(plan);
        constexpr double brokenAtSeconds = 3000;
        bool isBroken = false;
        double seenAtSeconds = 0;
        const auto onStep = [&](const Deployment &now) {
            if (now.readings.isEmpty())
                return;
            seenAtSeconds = now.readings.last().heldSeconds;
            if (!isBroken && seenAtSeconds >= brokenAtSeconds) {
                world.server->failRequests(QStringLiteral("v2"), 0.2); // four times the limit
                isBroken = true;
            }
        };
        const auto ended = world.runner.run(plan, onStep, world.progress);
        QVERIFY(ended.ok());
        QVERIFY2(ended->state == DeploymentState::RolledBack, qPrintable(ended->outcome));
        QVERIFY2(seenAtSeconds < brokenAtSeconds + 15, qPrintable(QString::number(seenAtSeconds)));
    }

    void whatWasPointedToIsPointedBackWhenItWasNotLoaded()
    {
        std::atomic<int> next{1}; // what it starts with next time; what it has loaded stays
        FakeHttpServer server([&](const QByteArray &call, const QByteArray &body) {
            if (call == "GET /health/full")
                return FakeHttpServer::Answer{200, R"({"components":{"ml_model":{"loaded":true,"version":"v1"}}})"};
            if (call == "GET /retrain/abtest/status")
                return FakeHttpServer::Answer{200, R"({"abtest":null})"};
            if (call == "GET /retrain/versions")
                return FakeHttpServer::Answer{200, R"({"versions":{"versions":{"v1":{},"v2":{}}}})"};
            next = body.contains("v2") ? 2 : 1;
            return FakeHttpServer::Answer{200, R"({"status":"deployed"})"};
        });
        DeploymentWorld world({}, server.url());
        world.target.driver = QStringLiteral("version-folders");
        world.target.settings.insert(QStringLiteral("model"), QStringLiteral("M"));
        const Deployment ended = world.deploy();
        QVERIFY2(ended.state == DeploymentState::RolledBack, qPrintable(ended.outcome));
        QCOMPARE(server.count("POST /retrain/deploy"), 1);
        QCOMPARE(server.count("POST /retrain/rollback"), 1);
        QCOMPARE(next, 1);
    }

    void aRollbackToAVersionWithoutACopyHereIsProvenByVersionAndHash()
    {
        DeploymentWorld world;
        world.server->add(QStringLiteral("m"), QStringLiteral("M"), QStringLiteral("v0"), trainTinyModel({2, 1, 3}),
                          false);
        const Deployment back = world.run(world.planBack(QStringLiteral("v0")));
        QVERIFY2(back.state == DeploymentState::Succeeded, qPrintable(back.outcome));
        QVERIFY(back.steps.last().detail.contains(QStringLiteral("no copy of the artifact")));
    }

    void aSecondDeploymentToTheSameTargetIsRefused()
    {
        DeploymentWorld world;
        const auto plan = world.plan(world.v2);
        const auto otherPlan = world.plan(world.v2);
        Result<Deployment> second = makeError(ErrorCode::Internal, "not run");
        world.server->onCall(deployCall, [&] {
            DeploymentRunner other(world.versions, *world.ledger, world.data, world.clock);
            NoProgress progress;
            second = other.run(*otherPlan, {}, progress);
        });
        const Deployment first = world.run(plan);
        QVERIFY2(first.state == DeploymentState::Succeeded, qPrintable(first.outcome));
        QVERIFY(second.ok());
        QCOMPARE(second->state, DeploymentState::Refused);
        QVERIFY(second->outcome.contains(QStringLiteral("v2 is being brought to lab by ")));
        QCOMPARE(world.server->count(deployCall), 1);
    }

    void nothingIsSentWhenTheLedgerIsFull()
    {
        DeploymentWorld world;
        auto plan = world.plan(world.v2);
        QVERIFY(plan.ok());
        plan->reason = QString(200000, QLatin1Char('r'));
        QVERIFY((*world.ledger->here())->execute("PRAGMA max_page_count = 1").ok());
        const auto ended = world.runner.run(*plan, {}, world.progress);
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, ErrorCode::NoSpace);
        QCOMPARE(world.server->count("PUT ") + world.server->count("POST "), 0);
    }

    void everyLookOfTheGateIsKept()
    {
        HeldCanary canary;
        const Deployment ended = canary.run([](const Deployment &, const GateReading &) {});
        QVERIFY2(ended.state == DeploymentState::Succeeded, qPrintable(ended.outcome));
        const auto kept = canary.controls.readings(ended.id);
        QVERIFY(kept.ok());
        QCOMPARE(kept->size(), ended.readings.size());
        QVERIFY(kept->size() > 40);
        const GateReading &last = kept->last();
        QCOMPARE(last.share, 0.5);
        QCOMPARE(ended.steps[last.step].name, QStringLiteral("canary"));
        QVERIFY(last.heldSeconds >= 20);
        QCOMPARE(last.holdSeconds, 20.0);
        QVERIFY(last.version.requests > 9000);
        QVERIFY(last.before.requests > 9000);
        QCOMPARE(last.maxErrorRate, 0.05);
        QVERIFY(!last.version.p95Ms.has_value()); // the server tells no latencies
        QCOMPARE(kept->first().share, 0.2);
    }

    void aPauseHoldsTheTrafficAndItsClock()
    {
        HeldCanary canary;
        bool resumed = false;
        const Deployment ended = canary.run([&](const Deployment &now, const GateReading &reading) {
            if (now.readings.size() == 5)
                QVERIFY(canary.controls.pause(now.id, QStringLiteral("look at the logs")).ok());
            if (reading.isPaused) {
                QVERIFY(now.steps[reading.step].detail.contains(QStringLiteral("look at the logs")));
                QVERIFY(reading.heldSeconds < 8);
            }
            // Longer than an inconclusive step may be held.
            if (now.readings.size() == 105)
                resumed = canary.controls.resume(now.id).ok();
        });
        QVERIFY(resumed);
        QVERIFY2(ended.state == DeploymentState::Succeeded, qPrintable(ended.outcome));
        QVERIFY2(secondsOf(ended, ended.readings.first().step) > 115,
                 qPrintable(QString::number(secondsOf(ended, ended.readings.first().step))));
        QCOMPARE(canary.world.server->orders(QStringLiteral("/retrain/abtest/start"), QStringLiteral("v2")), 2);
        QCOMPARE(canary.activity(), (QStringList{QStringLiteral("deployment_paused"),
                                                 QStringLiteral("deployment_resumed"), QStringLiteral("deploy")}));
    }

    void aPromotionSkipsTheRestOfOneHold()
    {
        HeldCanary canary;
        const Deployment ended = canary.run([&](const Deployment &now, const GateReading &) {
            if (now.readings.size() == 3)
                QVERIFY(canary.controls.promote(now.id, QStringLiteral("tried on staging")).ok());
        });
        QVERIFY2(ended.state == DeploymentState::Succeeded, qPrintable(ended.outcome));
        const int first = ended.readings.first().step;
        QVERIFY(secondsOf(ended, first) < 6);
        QVERIFY(ended.steps[first].detail.contains(QStringLiteral("tried on staging")));
        QVERIFY(secondsOf(ended, ended.readings.last().step) >= 20);
        QCOMPARE(canary.activity(), (QStringList{QStringLiteral("deployment_promoted"), QStringLiteral("deploy")}));
        const auto entries = ActivityTable(**canary.world.ledger->here()).list(-1);
        const QJsonObject detail = QJsonDocument::fromJson(entries->last().detail).object();
        QCOMPARE(detail[QStringLiteral("reason")].toString(), QStringLiteral("tried on staging"));
        QCOMPARE(detail[QStringLiteral("step")].toString(), ended.steps[first].title);
        QVERIFY(entries->last().who.contains(QLatin1Char('@')));
    }

    void aLimitThatBreaksDuringAPauseTakesTheTrafficBackAtOnce()
    {
        HeldCanary canary;
        qint64 brokenAtMs = 0;
        const Deployment ended = canary.run([&](const Deployment &now, const GateReading &) {
            if (now.readings.size() == 3)
                QVERIFY(canary.controls.pause(now.id, QStringLiteral("lunch")).ok());
            if (now.readings.size() == 20) {
                canary.world.server->failRequests(QStringLiteral("v2"), 1);
                brokenAtMs = canary.world.clock.nowMs();
            }
        });
        QVERIFY2(ended.state == DeploymentState::RolledBack, qPrintable(ended.outcome));
        QVERIFY(canary.world.server->canary().isEmpty());
        const GateReading &last = ended.readings.last();
        QVERIFY(last.isPaused);
        QVERIFY(last.version.errorRate() > last.maxErrorRate);
        // As soon as the rate since the step began is above the limit: 5 % of what there was takes two looks.
        QVERIFY2(last.atMs - brokenAtMs <= 3000, qPrintable(QString::number(last.atMs - brokenAtMs)));
    }

    void aCancelEndsAPause()
    {
        class CancelWhen final : public Progress
        {
        public:
            bool cancelled() const override { return isCancelled; }
            void report(qint64, qint64, const QString &) override {}
            bool isCancelled = false;
        };
        HeldCanary canary;
        CancelWhen progress;
        const auto onStep = [&](const Deployment &now) {
            if (now.readings.size() == 2)
                static_cast<void>(canary.controls.pause(now.id, QStringLiteral("wait")));
            progress.isCancelled = now.readings.size() == 9;
        };
        const auto ended = canary.world.runner.run(canary.plan, onStep, progress);
        QVERIFY(ended.ok());
        QVERIFY2(ended->state == DeploymentState::Cancelled, qPrintable(ended->outcome));
        QVERIFY(canary.world.server->canary().isEmpty());
    }

    void ordersThatMeanNothingAreRefused()
    {
        HeldCanary canary;
        Status pausedTwice, resumedWithout, withoutReason;
        const Deployment ended = canary.run([&](const Deployment &now, const GateReading &) {
            if (now.readings.size() == 2) {
                resumedWithout = canary.controls.resume(now.id);
                withoutReason = canary.controls.pause(now.id, QStringLiteral("  "));
                QVERIFY(canary.controls.pause(now.id, QStringLiteral("a")).ok());
                pausedTwice = canary.controls.pause(now.id, QStringLiteral("b"));
                QVERIFY(canary.controls.promote(now.id, QStringLiteral("c")).ok());
            }
        });
        QCOMPARE(ended.state, DeploymentState::Succeeded);
        QCOMPARE(resumedWithout.error().code, ErrorCode::Conflict);
        QCOMPARE(withoutReason.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(pausedTwice.error().code, ErrorCode::Conflict);
        const Status late = canary.controls.pause(ended.id, QStringLiteral("too late"));
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        QCOMPARE(canary.controls.resume(QStringLiteral("other")).error().code, ErrorCode::NotFound);
    }
};

SLIPWAY_TEST(TestDeploymentRunner)
#include "tst_deploymentrunner.moc"
