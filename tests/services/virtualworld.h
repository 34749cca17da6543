#pragma once

#include "models/services/deploymentrecovery.h"
#include "models/services/deploymentrunner.h"
#include "models/services/planrecipe.h"
#include "models/storage/targettable.h"
#include "models/targets/slipwayddriver.h"
#include "tests/support/fakeversions.h"
#include "tests/support/virtualserver.h"

#include <QTemporaryDir>

namespace slipway {

/// To `to`, watched for 5 s; a canary gets a fifth of the traffic, held for 5 to 60 s.
inline DeploymentPlan virtualPlan(const Target &target, DeploymentAction action, const QString &from, const QString &to,
                                  Strategy strategy)
{
    DeploymentPlan plan;
    plan.action = action;
    plan.target = target;
    plan.model = QStringLiteral("M");
    plan.slug = QStringLiteral("m");
    plan.version = to;
    plan.sha256 = VirtualServer::hashOf(to);
    plan.fromVersion = from;
    plan.fromSha256 = VirtualServer::hashOf(from);
    plan.reason = QStringLiteral("because");
    plan.strategy = strategy;
    plan.gate.watchSeconds = 5;
    plan.rollout = {{0.2}, 5, 60};
    plan.steps = plannedSteps(plan);
    return plan;
}

/// A ledger, a server and the programs that drive it, all on one virtual clock.
class VirtualWorld
{
public:
    explicit VirtualWorld(quint64 seed)
        : folder(QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm/slipway-XXXXXX")
                                                                    : QString()),
          server(std::make_shared<VirtualServer>(clock, seed)),
          versions(folder.path()),
          ledger(*Ledger::open(folder.path())),
          runner(versions, *ledger, folder.path(), clock, opener()),
          recovery(versions, *ledger, folder.path(), clock, opener())
    {
        target.name = QStringLiteral("lab");
        target.environment = QStringLiteral("staging");
        target.driver = QStringLiteral("slipwayd");
        target.url = QStringLiteral("http://127.0.0.1:1");
        static_cast<void>(TargetTable(**ledger->here()).add(target));
    }
    DriverOpener opener()
    {
        return [this](const Target &of) -> Result<std::unique_ptr<TargetDriver>> {
            return std::unique_ptr<TargetDriver>(std::make_unique<SlipwaydDriver>(of, server));
        };
    }
    /// Here; VirtualServer::reset() lifts what lies there.
    void unfreeze() { static_cast<void>(TargetTable(**ledger->here()).unfreeze(target.name)); }

    QTemporaryDir folder;
    VirtualClock clock;
    std::shared_ptr<VirtualServer> server;
    FakeVersions versions;
    std::shared_ptr<Ledger> ledger;
    DeploymentRunner runner;
    DeploymentRecovery recovery;
    Target target;
    NoProgress progress;
};

} // namespace slipway
