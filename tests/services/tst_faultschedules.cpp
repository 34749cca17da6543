#include "tests/services/deploymentworld.h"
#include "tests/services/virtualworld.h"
#include "tests/support/test.h"

#include <random>

using namespace slipway;

namespace {

constexpr int schedulesHere = 300; ///< SLIPWAY_SCHEDULES=10000 for the whole
constexpr int socketSchedulesHere = 6;
constexpr int schedulesPerLedger = 250; ///< so that no list grows long

int schedules(int otherwise)
{
    const int asked = qEnvironmentVariableIntValue("SLIPWAY_SCHEDULES");
    return asked > 0 ? asked : otherwise;
}

/// What must hold whatever happened. Empty when it does.
QString broken(VirtualWorld &world, const Deployment &ended)
{
    VirtualServer &server = *world.server;
    const QString v1 = QStringLiteral("v1");
    const QString v2 = QStringLiteral("v2");
    for (const QString &path : {QStringLiteral("/retrain/deploy"), QStringLiteral("/retrain/rollback")}) {
        if (server.orders(path, v2) > 1 || server.orders(path, v1) > 1)
            return QStringLiteral("two orders ") + path;
    }
    if (ended.state == DeploymentState::Succeeded && (server.current() != v2 || !server.canary().isEmpty()))
        return QStringLiteral("succeeded while %1 serves").arg(server.current());
    if (ended.state == DeploymentState::RolledBack && (server.current() != v1 || !server.canary().isEmpty()))
        return QStringLiteral("rolled back while %1 serves").arg(server.current());
    return {};
}

/// After the faults: the truth is found, and v1 can be had again. Empty when so.
QString wayBack(VirtualWorld &world, Deployment ended)
{
    world.server->endFaults();
    world.clock.sleep(2 * VirtualServer::orderAliveMs);
    if (ended.state == DeploymentState::Interrupted) {
        const auto settled = world.recovery.recover({}, world.progress);
        if (!settled)
            return QStringLiteral("recovery: ") + settled.error().text();
        if (!settled->isEmpty())
            ended = settled->last();
        if (const QString why = broken(world, ended); !why.isEmpty())
            return QStringLiteral("after recovery ") + why;
    }
    const QString now = world.server->current();
    const bool split = !world.server->canary().isEmpty();
    if (now == QLatin1String("v1") && !split)
        return {};
    DeploymentPlan back =
        virtualPlan(world.target, DeploymentAction::Rollback, now, QStringLiteral("v1"), Strategy::Full);
    back.fromCanaryVersion = world.server->canary();
    back.resumes = world.server->lockOwner(); // as the planner finds it: of one that could not release it at its end
    back.steps = plannedSteps(back);
    const auto returned = world.runner.run(back, {}, world.progress);
    if (!returned)
        return QStringLiteral("way back: ") + returned.error().text();
    const bool there = world.server->current() == QLatin1String("v1") && world.server->canary().isEmpty();
    return returned->state == DeploymentState::Succeeded && there ? QString()
                                                                  : QStringLiteral("way back: ") + returned->outcome;
}

} // namespace

/// Random faults at every call: never two orders, never "succeeded" while the old version serves, always a way back.
class TestFaultSchedules final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void overAVirtualClock()
    {
        QMap<QString, int> endings;
        std::unique_ptr<VirtualWorld> world;
        const int count = schedules(schedulesHere);
        for (int number = 0; number < count; ++number) {
            if (number % schedulesPerLedger == 0)
                world = std::make_unique<VirtualWorld>(static_cast<quint64>(number) + 1);
            world->server->reset();
            world->unfreeze();
            const Strategy strategy = number % 3 == 0 ? Strategy::Canary : Strategy::Full;
            const DeploymentPlan plan = virtualPlan(world->target, DeploymentAction::Deploy, QStringLiteral("v1"),
                                                    QStringLiteral("v2"), strategy);
            world->server->beginFaults(number % 5 == 0 ? 0.5 : 0.15);
            const auto ended = world->runner.run(plan, {}, world->progress);
            const QString name = QStringLiteral("schedule %1: ").arg(number);
            QVERIFY2(ended.ok(), qPrintable(name + (ended ? QString() : ended.error().text())));
            ++endings[stateName(ended->state)];
            const QString why = broken(*world, *ended);
            QVERIFY2(why.isEmpty(), qPrintable(name + why + QStringLiteral(": ") + ended->outcome));
            const QString lost = wayBack(*world, *ended);
            QVERIFY2(lost.isEmpty(), qPrintable(name + lost + QStringLiteral(" after ") + ended->outcome));
        }
        // A schedule that always ends the same way tries nothing.
        for (const char *state : {"succeeded", "failed", "rolled_back", "interrupted"})
            QVERIFY2(endings.value(QString::fromLatin1(state)) > 0, state);
    }

    void overRealSockets()
    {
        using Reply = FakeServer::Reply;
        std::mt19937 random(7);
        const int count = std::min(schedules(socketSchedulesHere), 200);
        const QList<QByteArray> calls{"GET /health", "GET /retrain/versions", "PUT ", "POST /retrain", "POST /api"};
        const QList<Reply> replies{Reply::Hang,    Reply::Close, Reply::Garbage,
                                   Reply::NotJson, Reply::Error, Reply::Proper};
        for (int number = 0; number < count; ++number) {
            DeploymentWorld world;
            for (const char *key : {"answer_timeout_ms", "order_timeout_ms", "order_alive_ms", "proof_timeout_ms"})
                world.target.settings[QString::fromLatin1(key)] = QStringLiteral("150");
            const auto plan = world.plan(world.v2);
            QVERIFY(plan.ok());
            const int before = world.server->count("POST /retrain/deploy");
            for (const QByteArray &call : calls) {
                const Reply reply = replies[static_cast<int>(random() % static_cast<unsigned>(replies.size()))];
                const auto effect = random() % 2 ? FakeServer::Effect::Real : FakeServer::Effect::None;
                if (random() % 2)
                    world.server->misbehave(call, reply, effect, static_cast<int>(random() % 2));
            }
            const Deployment ended = world.run(plan);
            const QString name = QStringLiteral("schedule %1: %2").arg(number).arg(ended.outcome);
            QVERIFY2(world.server->count("POST /retrain/deploy") - before <= 1, qPrintable(name));
            if (ended.state == DeploymentState::Succeeded)
                QVERIFY2(world.server->current() == QLatin1String("v2"), qPrintable(name));
            if (ended.state == DeploymentState::RolledBack)
                QVERIFY2(world.server->current() == QLatin1String("v1"), qPrintable(name));
            for (const QByteArray &call : calls)
                world.server->behave(call);
            QVERIFY(world.recovery.recover({}, world.progress).ok());
            if (world.server->current() != QLatin1String("v1")) {
                // Nothing misbehaves any more: the patience of a person, also on a busy machine.
                for (const char *key : {"answer_timeout_ms", "order_timeout_ms", "proof_timeout_ms"})
                    world.target.settings[QString::fromLatin1(key)] = QStringLiteral("20000");
                const Deployment back = world.run(world.planBack(QStringLiteral("v1")));
                QVERIFY2(back.state == DeploymentState::Succeeded, qPrintable(name + back.outcome));
            }
            QCOMPARE(world.server->current(), QStringLiteral("v1"));
        }
    }
};

SLIPWAY_TEST(TestFaultSchedules)

#include "tst_faultschedules.moc"
