#pragma once

#include "models/base/clock.h"
#include "models/services/deploymentplanner.h"
#include "models/services/deploymentrecovery.h"
#include "models/services/deploymentrunner.h"
#include "models/storage/deploymenttable.h"
#include "models/storage/targettable.h"
#include "tests/support/fakeserver.h"
#include "tests/support/fakeversions.h"
#include "tests/support/tinymodel.h"

#include <QTemporaryDir>

namespace slipway {

/// A target that serves v1 of the model M, a folder with v1 and v2, and a ledger: where every test of a deployment
/// begins. Timeouts are short, so that a proof that must fail fails soon.
class DeploymentWorld
{
public:
    DeploymentWorld() : DeploymentWorld(QString(), QString()) {}

    /// In another process: an empty folder means one of its own, an empty address a FakeServer.
    DeploymentWorld(const QString &folder, const QString &url)
        : data(folder.isEmpty() ? temporary.path() : folder),
          versions(data + QStringLiteral("/versions")),
          ledger(*Ledger::open(data)),
          planner(versions, *ledger),
          runner(versions, *ledger, data, clock),
          recovery(versions, *ledger, data, clock)
    {
        const QByteArray one = trainTinyModel();
        const QByteArray two = trainTinyModel({5, 2, 3});
        v1 = versions.add(QStringLiteral("M"), QStringLiteral("v1"), QStringLiteral("1.0.0"), one, tinyModelFeatures());
        v2 = versions.add(QStringLiteral("M"), QStringLiteral("v2"), QStringLiteral("1.1.0"), two, tinyModelFeatures());
        target.name = QStringLiteral("lab");
        target.environment = QStringLiteral("staging");
        target.driver = QStringLiteral("slipwayd");
        target.settings = {{QStringLiteral("answer_timeout_ms"), QStringLiteral("400")},
                           {QStringLiteral("order_timeout_ms"), QStringLiteral("600")},
                           {QStringLiteral("order_alive_ms"), QStringLiteral("600")},
                           {QStringLiteral("proof_timeout_ms"), QStringLiteral("600")}};
        if (url.isEmpty()) {
            server = std::make_unique<FakeServer>();
            server->add(QStringLiteral("m"), QStringLiteral("M"), QStringLiteral("v1"), one, true);
        }
        target.url = url.isEmpty() ? server->url() : url;
        if (folder.isEmpty())
            static_cast<void>(TargetTable(**ledger->here()).add(target));
    }

    Result<DeploymentPlan> plan(const DeployableVersion &version)
    {
        return planner.planDeploy(target, version.id, because(QStringLiteral("because")), progress);
    }

    Result<DeploymentPlan> planBack(const QString &version = {})
    {
        return planner.planRollback(target, QStringLiteral("M"), version, because(QStringLiteral("it was worse")),
                                    progress);
    }

    /// The deployment of v2, which must be allowed.
    Deployment deploy() { return run(plan(v2)); }

    Deployment run(const Result<DeploymentPlan> &planned)
    {
        if (!planned)
            return failure(planned.error());
        const auto ended = runner.run(*planned, {}, progress);
        return ended ? *ended : failure(ended.error());
    }

    QList<Deployment> history() { return DeploymentTable(**ledger->here()).list({}, {}, -1).valueOr({}); }

    QTemporaryDir temporary;
    QString data;
    FakeVersions versions;
    std::shared_ptr<Ledger> ledger;
    SystemClock clock;
    DeploymentPlanner planner;
    DeploymentRunner runner;
    DeploymentRecovery recovery;
    std::unique_ptr<FakeServer> server;
    Target target;
    DeployableVersion v1;
    DeployableVersion v2;
    NoProgress progress;

private:
    /// So that a comparison of states shows what went wrong.
    static Deployment failure(const Error &error)
    {
        Deployment deployment;
        deployment.state = DeploymentState::Refused;
        deployment.outcome = QStringLiteral("no deployment: ") + error.text();
        return deployment;
    }
};

/// "upload:done switch:done prove:failed"
inline QString stepsOf(const Deployment &deployment)
{
    QStringList steps;
    for (const StepRecord &step : deployment.steps)
        steps.append(step.name + QLatin1Char(':') + stepStateName(step.state));
    return steps.join(QLatin1Char(' '));
}

} // namespace slipway
