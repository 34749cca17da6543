#include "models/services/deploymentservice.h"
#include "models/services/registryservice.h"
#include "models/storage/activitytable.h"
#include "models/storage/deploymenttable.h"
#include "models/storage/ledger.h"
#include "models/targets/drivers.h"
#include "tests/support/serverprocess.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"
#include "tests/support/tinymodel.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>

#include <atomic>
#include <csignal>
#include <thread>

using namespace slipway;

namespace {

const auto model = QStringLiteral("PR Impact Prediction");
const auto first = QStringLiteral("pr_impact_model_20241120_120000");
const auto second = QStringLiteral("pr_impact_model_20241125_120000");

const QByteArray input = R"({"features":{"alpha":0.9,"beta":0.5,"gamma":0.1}})";

void writeVersion(const QString &registry, const QString &version, const QByteArray &semver, const QByteArray &artifact)
{
    const QString folder = registry + QLatin1Char('/') + version;
    QDir().mkpath(folder);
    writeFile(folder + QStringLiteral("/model.bin"), artifact);
    writeFile(
        folder + QStringLiteral("/model_metadata.json"),
        "{\"model_name\":\"PR Impact Prediction\",\"model_type\":\"XGBoost\",\"version\":\"" + semver
            + "\",\"features\":[\"alpha\",\"beta\",\"gamma\"],\"accuracy\":0.8,\"created_at\":\"2024-11-20T12:00:00\","
              "\"status\":\"trained\"}");
}

} // namespace

/// Against a real slipwayd and a real registry.
class TestDeploymentService final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        const QString registry = m_folder->filePath(QStringLiteral("registry"));
        writeVersion(registry, first, "1.0.0", trainTinyModel());
        writeVersion(registry, second, "1.1.0", trainTinyModel({6, 1, 3}));
        m_jobs = std::make_unique<JobRunner>();
        auto registries = RegistryService::open(data(), *m_jobs);
        QVERIFY(registries.ok());
        m_registries = std::move(*registries);
        const auto added = m_registries->add(registry, QStringLiteral("reg"), {}, m_progress);
        QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().text()));
        auto service = DeploymentService::open(data(), *m_registries, *m_jobs);
        QVERIFY(service.ok());
        m_service = std::move(*service);
        m_server = std::make_unique<ServerProcess>(m_folder->filePath(QStringLiteral("server")));
    }

    void cleanup()
    {
        m_service.reset();
        m_registries.reset();
        m_jobs.reset();
        m_server.reset();
        m_folder.reset();
    }

    void deployLiveAndRollbackWithARealServer()
    {
        startServer();
        const Deployment one = deploy(first);
        QVERIFY2(one.state == DeploymentState::Succeeded, qPrintable(one.outcome));
        const Deployment two = deploy(second);
        QVERIFY2(two.state == DeploymentState::Succeeded, qPrintable(two.outcome));
        QCOMPARE(two.fromVersion, first);
        QVERIFY2(two.steps.last().detail.contains(QStringLiteral("16 seeded rows")),
                 qPrintable(two.steps.last().detail));
        QCOMPARE(liveVersion(), second);

        const auto back = m_service->planRollback(QStringLiteral("staging"), {}, model, {},
                                                  because(QStringLiteral("worse")), m_progress);
        QVERIFY2(back.ok(), back ? "" : qPrintable(back.error().text()));
        QCOMPARE(back->version, first);
        QCOMPARE(back->semver, QStringLiteral("1.0.0"));
        const auto ended = m_service->run(*back, {}, m_progress);
        QVERIFY(ended.ok());
        QVERIFY2(ended->state == DeploymentState::Succeeded, qPrintable(ended->outcome));
        QCOMPARE(liveVersion(), first);
        QCOMPARE(m_service->versionsOn(QStringLiteral("lab"), QStringLiteral("pr-impact"), m_progress)->size(), 2);

        const auto history = m_service->history({});
        QVERIFY(history.ok());
        QCOMPARE(history->size(), 3);
        QCOMPARE(history->first().action, DeploymentAction::Rollback);
        QCOMPARE(history->first().reason, QStringLiteral("worse"));
        QCOMPARE(m_service->history({{}, {}, 1})->size(), 1);
        QVERIFY(m_service->history({QStringLiteral("production"), {}, -1})->isEmpty());
    }

    void aShadowGetsCopiesAndAnswersNobody()
    {
        startServer();
        QCOMPARE(deploy(first).state, DeploymentState::Succeeded);
        auto plan = planBy(Strategy::Shadow);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.error().text()));
        plan->rollout.holdSeconds = 1;
        const auto silent = m_service->run(*plan, {}, m_progress);
        QVERIFY2(silent->state == DeploymentState::Failed, qPrintable(silent->outcome));
        QVERIFY2(silent->outcome.contains(QStringLiteral("no copy of a request")), qPrintable(silent->outcome));

        plan = planBy(Strategy::Shadow);
        plan->rollout.holdSeconds = 1;
        std::atomic<bool> over{false};
        QSet<QString> answering;
        std::thread users([&] {
            while (!over) {
                const auto answer = m_service->predict(QStringLiteral("lab"), model, input, m_progress);
                if (answer)
                    answering.insert(
                        QJsonDocument::fromJson(*answer).object()[QLatin1String("model_version")].toString());
            }
        });
        const auto ended = m_service->run(*plan, {}, m_progress);
        over = true;
        users.join();
        QVERIFY2(ended->state == DeploymentState::Succeeded, qPrintable(ended->outcome));
        QCOMPARE(answering, QSet<QString>{first});
        const auto shadow = std::find_if(ended->steps.begin(), ended->steps.end(),
                                         [](const StepRecord &step) { return step.name == QLatin1String("shadow"); });
        QVERIFY(shadow != ended->steps.end());
        QVERIFY2(shadow->detail.contains(QStringLiteral("copies went to 1.1.0, 0.0 % errors")),
                 qPrintable(shadow->detail));
        QCOMPARE(liveVersion(), first);
        const auto state = m_service->askTarget(QStringLiteral("lab"), m_progress);
        QCOMPARE(state->live.first().mirrorVersion, QString());
    }

    void aBreachReturnsByItselfToTheVersionBefore_data()
    {
        QTest::addColumn<Strategy>("strategy");
        QTest::newRow("after the switch") << Strategy::Full;
        QTest::newRow("of a canary") << Strategy::Canary;
    }
    void aBreachReturnsByItselfToTheVersionBefore()
    {
        QFETCH(Strategy, strategy);
        startServer();
        QCOMPARE(deploy(first).state, DeploymentState::Succeeded);
        auto plan = planBy(strategy);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.error().text()));
        plan->gate.maxP95Ms = 1e-6; // which no answer keeps
        plan->gate.minRequests = 1;
        plan->gate.probeEveryMs = 50;
        const auto ended = m_service->run(*plan, {}, m_progress);
        QVERIFY(ended.ok());
        QVERIFY2(ended->state == DeploymentState::RolledBack, qPrintable(ended->outcome));
        QVERIFY2(ended->outcome.contains(QStringLiteral("P95")), qPrintable(ended->outcome));
        QCOMPARE(ended->steps.last().name, QStringLiteral("return"));
        QCOMPARE(ended->steps.last().state, StepState::Done);
        const auto state = m_service->askTarget(QStringLiteral("lab"), m_progress);
        QCOMPARE(state->live.first().version, first);
        QCOMPARE(state->live.first().canaryVersion, QString());
        // Who was returned from stays away until somebody says why not.
        QVERIFY(state->target.freeze.has_value());
        QCOMPARE(deploy(second).state, DeploymentState::Refused);
    }

    void anInterruptedCanaryGoesOnWhereItStopped()
    {
        startServer();
        QCOMPARE(deploy(first).state, DeploymentState::Succeeded);
        auto plan = planBy(Strategy::Canary);
        QVERIFY(plan.ok());
        // As a program leaves it that dies while the second of three steps is held.
        Deployment dead;
        dead.id = QStringLiteral("dead");
        dead.strategy = Strategy::Canary;
        dead.versionId = plan->versionId;
        dead.model = plan->model;
        dead.slug = plan->slug;
        dead.version = second;
        dead.sha256 = plan->sha256;
        dead.fromVersion = first;
        dead.fromSha256 = plan->fromSha256;
        dead.target = QStringLiteral("lab");
        dead.environment = QStringLiteral("staging");
        dead.gate = plan->gate;
        dead.gate->maxErrorRate = 0.01;
        dead.rollout = RolloutSteps{{0.1, 0.3, 0.6}, 7, 70};
        for (const auto &[name, state] : {std::pair("canary", StepState::Done), std::pair("canary", StepState::Running),
                                          std::pair("canary", StepState::Waiting)})
            dead.steps.append({QString::fromLatin1(name), state, {}, {}, 0, 0});
        const auto ledger = Ledger::open(data());
        QVERIFY(DeploymentTable(**(*ledger)->here()).add(dead).ok());
        const auto driver = openDriver(*m_service->target(QStringLiteral("lab")));
        QVERIFY((*driver)
                    ->upload({dead.slug, dead.model, second, {}, plan->artifactPath, plan->artifactBytes, dead.sha256},
                             m_progress)
                    .ok());
        QVERIFY((*driver)->splitTraffic({dead.slug, second, first, 0.3}, m_progress).ok());

        // The window that runs on notices it by itself.
        QList<Deployment> settled;
        connect(m_service.get(), &DeploymentService::settled, this,
                [&](const QList<Deployment> &some) { settled += some; });
        m_service->startUpkeep(50);
        QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), 60000);
        QCOMPARE(settled.first().id, dead.id);
        QCOMPARE(settled.first().state, DeploymentState::Interrupted);

        const auto rest = m_service->planFinish(dead.id, m_progress);
        QVERIFY2(rest.ok(), rest ? "" : qPrintable(rest.error().text()));
        QVERIFY(rest->isAllowed());
        QCOMPARE(rest->strategy, Strategy::Canary);
        QCOMPARE(rest->rollout.shares, (QList<double>{0.3, 0.6}));
        QCOMPARE(rest->rollout.holdSeconds, 7);
        QCOMPARE(rest->gate.maxErrorRate, 0.01);
        QStringList steps;
        for (const PlanStep &step : rest->steps)
            steps.append(step.name);
        QCOMPARE(steps.join(QLatin1Char(' ')), QStringLiteral("canary canary switch unsplit prove watch"));
        // Once nothing is split there any more, nothing was held either.
        QVERIFY((*driver)->splitTraffic({dead.slug, second, first, 0}, m_progress).ok());
        QCOMPARE(m_service->planFinish(dead.id, m_progress)->rollout.shares.size(), 3);
    }

    void aPredictionIsTheServersAnswer()
    {
        startServer();
        QCOMPARE(deploy(first).state, DeploymentState::Succeeded);
        const auto answer = m_service->predict(QStringLiteral("lab"), model, input, m_progress);
        QVERIFY2(answer.ok(), answer ? "" : qPrintable(answer.error().text()));
        const QJsonObject json = QJsonDocument::fromJson(*answer).object();
        QCOMPARE(json.value(QStringLiteral("model_version")).toString(), first);
        const auto unknown = m_service->predict(QStringLiteral("lab"), QStringLiteral("X"), "{}", m_progress);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    }

    void aServerKilledInADeploymentIsAskedAgainWhenItIsBack()
    {
        startServer({{QStringLiteral("proof_timeout_ms"), QStringLiteral("1500")}});
        QCOMPARE(deploy(first).state, DeploymentState::Succeeded);
        const int port = m_server->port();
        const auto plan = planDeploy(second);
        QVERIFY(plan.ok());
        const auto kill = [&](const Deployment &now) {
            if (now.steps.size() == 3 && now.steps[2].state == StepState::Running)
                m_server->killHard();
        };
        const auto ended = m_service->run(*plan, kill, m_progress);
        QVERIFY(ended.ok());
        QVERIFY2(ended->state == DeploymentState::Interrupted, qPrintable(ended->outcome));

        m_server = std::make_unique<ServerProcess>(
            m_folder->filePath(QStringLiteral("server")),
            QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port)});
        QVERIFY2(m_server->start(), qPrintable(m_server->output()));
        const auto settled = m_service->recover(m_progress);
        QVERIFY(settled.ok());
        QCOMPARE(settled->size(), 1);
        QVERIFY2(settled->first().state == DeploymentState::Succeeded, qPrintable(settled->first().outcome));
        QCOMPARE(liveVersion(), second);
    }

    void aTokenIsAskedForByTheServerAndTakenFromTheEnvironment()
    {
        const QString tokenFile = m_folder->filePath(QStringLiteral("token"));
        writeFile(tokenFile, "s3cret\n");
        QFile::setPermissions(tokenFile, QFile::ReadOwner | QFile::WriteOwner);
        m_server = std::make_unique<ServerProcess>(m_folder->filePath(QStringLiteral("server")),
                                                   QStringList{QStringLiteral("--token-file"), tokenFile});
        startServer();
        const Deployment refused = deploy(first);
        QCOMPARE(refused.state, DeploymentState::Refused);
        QVERIFY2(refused.outcome.contains(QStringLiteral("lab wants a token")), qPrintable(refused.outcome));
        QVERIFY(m_service->removeTarget(QStringLiteral("lab")).ok());
        qputenv("SLIPWAY_TEST_TOKEN", "s3cret");
        Target target = lab();
        target.tokenEnv = QStringLiteral("SLIPWAY_TEST_TOKEN");
        QVERIFY(m_service->addTarget(target).ok());
        const Deployment allowed = deploy(first);
        qunsetenv("SLIPWAY_TEST_TOKEN");
        QVERIFY2(allowed.state == DeploymentState::Succeeded, qPrintable(allowed.outcome));
    }

    void aRunInTheBackgroundTellsItsStepsAndItsEnd()
    {
        startServer();
        const auto plan = planDeploy(first);
        QVERIFY(plan.ok());
        QStringList steps;
        std::optional<Deployment> ended;
        connect(m_service.get(), &DeploymentService::stepChanged, this,
                [&](const Deployment &now) { steps.append(stepStateName(now.steps.first().state)); });
        connect(m_service.get(), &DeploymentService::deploymentEnded, this,
                [&](const Deployment &now) { ended = now; });
        Job *job = m_service->startRun(*plan);
        QCOMPARE(job->title(), QStringLiteral("Deploying 1.0.0 to lab"));
        QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), 60000);
        QVERIFY2(ended->state == DeploymentState::Succeeded, qPrintable(ended->outcome));
        QCOMPARE(steps.first(), QStringLiteral("running"));
        QCOMPARE(steps.last(), QStringLiteral("done"));
    }

    void aTargetIsNotRemovedWhileADeploymentRunsThere()
    {
        startServer();
        const auto plan = planDeploy(first);
        QVERIFY(plan.ok());
        std::optional<ErrorCode> code;
        const auto tryIt = [&](const Deployment &now) {
            if (!now.endedAtMs)
                code = m_service->removeTarget(QStringLiteral("lab")).error().code;
        };
        QVERIFY(m_service->run(*plan, tryIt, m_progress).ok());
        QCOMPARE(code, std::optional(ErrorCode::Refused));
        QVERIFY(m_service->removeTarget(QStringLiteral("lab")).ok());
    }

    void allTargetsAreAskedAndAnUnreachableOneHidesNone()
    {
        startServer();
        Target dead = lab();
        dead.name = QStringLiteral("dead");
        dead.url = QStringLiteral("http://127.0.0.1:1");
        QVERIFY(m_service->addTarget(dead).ok());
        const auto states = m_service->askAll(m_progress);
        QVERIFY(states.ok());
        QCOMPARE(states->size(), 2);
        QVERIFY(states->at(0).error.has_value());
        QCOMPARE(states->at(0).error->code, ErrorCode::Unreachable);
        QVERIFY(states->at(0).live.isEmpty());
        QVERIFY(!states->at(1).error.has_value());
    }

    void theTargetIsTheOnlyOneOfItsEnvironment()
    {
        startServer();
        QCOMPARE(planIn(QStringLiteral("production"), {}).error().code, ErrorCode::NotFound);
        QVERIFY(planIn(QStringLiteral("staging"), {}).ok());
        QCOMPARE(planIn(QStringLiteral("production"), QStringLiteral("lab")).error().code, ErrorCode::InvalidArgument);
        Target other = lab();
        other.name = QStringLiteral("lab2");
        QVERIFY(m_service->addTarget(other).ok());
        const auto several = planIn(QStringLiteral("staging"), {});
        QVERIFY(!several);
        QCOMPARE(several.error().code, ErrorCode::Conflict);
        QVERIFY(several.error().text().contains(QStringLiteral("lab, lab2")));
        QVERIFY(planIn(QStringLiteral("staging"), QStringLiteral("lab2")).ok());
    }

    void aTargetIsCheckedBeforeItIsKept()
    {
        Target target = lab();
        target.url = QStringLiteral("http://127.0.0.1:9");
        for (const char *name : {"", " lab", "a/b", "a\nb", "a@b"}) {
            Target wrong = target;
            wrong.name = QString::fromLatin1(name);
            QCOMPARE(m_service->addTarget(wrong).error().code, ErrorCode::InvalidArgument);
        }
        Target secret = target;
        secret.tokenEnv = QStringLiteral("eyJhbGciOi.J9-token");
        const Status refused = m_service->addTarget(secret);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!refused.error().text().contains(secret.tokenEnv));
        Target unknown = target;
        unknown.driver = QStringLiteral("pigeon");
        QCOMPARE(m_service->addTarget(unknown).error().code, ErrorCode::InvalidArgument);
        QVERIFY(m_service->targets()->isEmpty());
    }

    void targetsComeAndGoWithASignalAndAnEntry()
    {
        Target target = lab();
        target.url = QStringLiteral("http://127.0.0.1:9");
        target.settings = {{QStringLiteral("proof_timeout_ms"), QStringLiteral("5000")}};
        const QSignalSpy changed(m_service.get(), &DeploymentService::targetsChanged);
        QVERIFY(m_service->addTarget(target).ok());
        QCOMPARE(m_service->addTarget(target).error().code, ErrorCode::Conflict);
        QCOMPARE(m_service->targets()->first().settings, target.settings);
        QVERIFY(m_service->removeTarget(target.name).ok());
        QCOMPARE(m_service->removeTarget(target.name).error().code, ErrorCode::NotFound);
        QCOMPARE(changed.size(), 2);
        const auto ledger = Ledger::open(data());
        const auto activity = ActivityTable(**(*ledger)->here()).list(2);
        QVERIFY(activity.ok());
        QCOMPARE(activity->at(0).what, QStringLiteral("target_removed"));
        QCOMPARE(activity->at(1).what, QStringLiteral("target_added"));
        QCOMPARE(activity->at(1).subject, QStringLiteral("lab"));
    }

private:
    QString data() const { return m_folder->filePath(QStringLiteral("data")); }

    Target lab() const
    {
        Target target;
        target.name = QStringLiteral("lab");
        target.environment = QStringLiteral("staging");
        target.driver = QStringLiteral("slipwayd");
        target.url = m_server->url();
        return target;
    }

    void startServer(const QMap<QString, QString> &settings = {})
    {
        QVERIFY2(m_server->start(), qPrintable(m_server->output()));
        Target target = lab();
        target.settings = settings;
        QVERIFY(m_service->addTarget(target).ok());
    }

    Result<DeploymentPlan> planIn(const QString &environment, const QString &target)
    {
        return m_service->planDeploy(idOf(first), environment, target, {}, m_progress);
    }

    Result<DeploymentPlan> planDeploy(const QString &version)
    {
        return m_service->planDeploy(idOf(version), QStringLiteral("staging"), {}, because(QStringLiteral("because")),
                                     m_progress);
    }

    /// Of the second version; watched for some seconds after a switch.
    Result<DeploymentPlan> planBy(Strategy strategy)
    {
        DeploymentWish wish = because(QStringLiteral("because"));
        wish.strategy = strategy;
        wish.watchSeconds = 5;
        return m_service->planDeploy(idOf(second), QStringLiteral("staging"), {}, wish, m_progress);
    }

    QString idOf(const QString &version) const
    {
        return m_registries->resolve(model + QLatin1Char('/') + version).valueOr({});
    }

    Deployment deploy(const QString &version)
    {
        const auto plan = planDeploy(version);
        const auto ended = plan ? m_service->run(*plan, {}, m_progress) : Result<Deployment>(plan.error());
        if (ended)
            return *ended;
        Deployment none;
        none.outcome = ended.error().text();
        return none;
    }

    QString liveVersion()
    {
        const auto state = m_service->askTarget(QStringLiteral("lab"), m_progress);
        return state && state->live.size() == 1 ? state->live.first().version : QStringLiteral("not one model");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<RegistryService> m_registries;
    std::unique_ptr<DeploymentService> m_service;
    std::unique_ptr<ServerProcess> m_server;
    NoProgress m_progress;
};

SLIPWAY_TEST(TestDeploymentService)
#include "tst_deploymentservice.moc"
