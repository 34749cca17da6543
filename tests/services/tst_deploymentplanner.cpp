#include "models/domain/pastlive.h"
#include "models/services/planrecipe.h"
#include "models/services/preflight.h"
#include "models/services/recentload.h"
#include "models/services/servingload.h"
#include "tests/services/deploymentworld.h"
#include "tests/support/test.h"

#include <QFile>

using namespace slipway;

namespace {

const PreflightCheck *check(const DeploymentPlan &plan, const char *name)
{
    for (const PreflightCheck &one : plan.preflight) {
        if (one.name == QLatin1String(name))
            return &one;
    }
    return nullptr;
}

QString stepNames(const DeploymentPlan &plan)
{
    QStringList names;
    for (const PlanStep &step : plan.steps)
        names.append(step.name);
    return names.join(QLatin1Char(' '));
}

} // namespace

class TestDeploymentPlanner final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanSaysWhatIsWhatWouldBeAndTheWayBack()
    {
        DeploymentWorld world;
        const auto plan = world.plan(world.v2);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.error().text()));
        QVERIFY(plan->isAllowed());
        QVERIFY(plan->changesAnything());
        QCOMPARE(plan->slug, QStringLiteral("m"));
        QCOMPARE(plan->fromVersion, QStringLiteral("v1"));
        QCOMPARE(plan->fromSemver, QStringLiteral("1.0.0"));
        QCOMPARE(plan->version, QStringLiteral("v2"));
        QCOMPARE(plan->sha256, world.v2.recordedSha256);
        QCOMPARE(plan->artifactPath, world.v2.artifactPath);
        QCOMPARE(stepNames(*plan), QStringLiteral("upload switch prove"));
        QCOMPARE(plan->steps[1].calls, QStringLiteral("POST /retrain/deploy"));
        QCOMPARE(plan->steps[1].title.text(), QStringLiteral("Switch m on lab to ") + world.v2.semver);
        QVERIFY(plan->steps[1].detail.text().startsWith(QStringLiteral("Only if 1.0.0 serves at that moment")));
        QVERIFY(plan->wayBack.text().contains(QStringLiteral("switched back to 1.0.0")));
        for (const char *name : {"reachable", "artifact_intact", "loads", "same_version", "inputs", "free"})
            QVERIFY2(check(*plan, name) && check(*plan, name)->state == CheckState::Passed, name);
    }

    void aPlanSendsNoOrder()
    {
        DeploymentWorld world;
        QVERIFY(world.plan(world.v2).ok());
        QCOMPARE(world.server->count("PUT ") + world.server->count("POST "), 0);
        QVERIFY(world.history().isEmpty());
    }

    void aServerThatDoesNotAnswerIsAFailedCheck()
    {
        DeploymentWorld world;
        world.server->die();
        const auto plan = world.plan(world.v2);
        QVERIFY(plan.ok());
        QVERIFY(!plan->isAllowed());
        QCOMPARE(check(*plan, "reachable")->state, CheckState::Failed);
        QVERIFY(check(*plan, "reachable")->detail.text().contains(QStringLiteral("lab gave no answer to GET /health")));
        // Nothing is claimed of a server that could not be asked.
        QVERIFY(!plan->serverAnswered);
        QCOMPARE(check(*plan, "same_version")->state, CheckState::Failed);
        QCOMPARE(check(*plan, "same_version")->detail.text(),
                 QStringLiteral("Unknown: lab did not tell which versions it has."));
        QCOMPARE(plan->steps[1].detail.text(), QStringLiteral("What serves there now is unknown: lab did not tell it"));
        QVERIFY(plan->wayBack.text().startsWith(QStringLiteral("Unknown: lab did not tell")));
    }

    void aServerThatTellsHalfIsNotBelievedTheOtherHalf()
    {
        DeploymentWorld world;
        world.server->misbehave("GET /retrain/versions", FakeServer::Reply::Close);
        const auto plan = world.plan(world.v2);
        QVERIFY(plan.ok());
        QVERIFY(!plan->isAllowed());
        QVERIFY(!plan->serverAnswered);
        QVERIFY(plan->fromVersion.isEmpty());
        QVERIFY(plan->wayBack.text().startsWith(QStringLiteral("Unknown: lab did not tell")));
    }

    void anArtifactThatWasChangedIsAFailedCheck()
    {
        DeploymentWorld world;
        FakeVersions::write(world.v2.artifactPath, trainTinyModel({4, 9, 3}));
        const auto plan = world.plan(world.v2);
        QVERIFY(plan.ok());
        QCOMPARE(check(*plan, "artifact_intact")->state, CheckState::Failed);
        QVERIFY(check(*plan, "artifact_intact")->detail.text().contains(world.v2.recordedSha256.left(8)));
    }

    void aMissingArtifactIsAFailedCheck()
    {
        DeploymentWorld world;
        QVERIFY(QFile::remove(world.v2.artifactPath));
        const auto plan = world.plan(world.v2);
        QVERIFY(plan.ok());
        QCOMPARE(check(*plan, "artifact_intact")->state, CheckState::Failed);
        QCOMPARE(check(*plan, "loads")->state, CheckState::Failed);
    }

    void aVersionWithoutAnArtifactIsAFailedCheck()
    {
        DeploymentWorld world;
        world.v2.artifactPath.clear();
        world.versions.change(world.v2);
        const auto plan = world.plan(world.v2);
        QVERIFY(plan.ok());
        QVERIFY(!plan->isAllowed());
        QVERIFY(check(*plan, "artifact_intact")->detail.text().contains(world.v2.id));
        QCOMPARE(check(*plan, "loads")->state, CheckState::Failed);
    }

    void aHashThatNobodyStatedIsRecorded()
    {
        DeploymentWorld world;
        world.v2.recordedSha256.clear();
        world.versions.change(world.v2);
        const auto plan = world.plan(world.v2);
        QVERIFY(plan.ok());
        QVERIFY(plan->isAllowed());
        QVERIFY(check(*plan, "artifact_intact")->detail.text().contains(plan->sha256.left(8)));
    }

    void aTextThatStandsInForAModelIsNotLoaded()
    {
        DeploymentWorld world;
        const auto placeholder =
            world.versions.add(QStringLiteral("M"), QStringLiteral("v3"), {}, "MODEL_BINARY_DATA_1.0.0");
        const auto plan = world.plan(placeholder);
        QVERIFY(plan.ok());
        QVERIFY(!plan->isAllowed());
        QVERIFY(check(*plan, "loads")->detail.text().contains(QStringLiteral("stands in for a model")));
    }

    void aModelOfAnotherLibraryIsNamedAndNotTried()
    {
        DeploymentWorld world;
        for (const QByteArray &head :
             {QByteArray("\x80\x04\x95"), QByteArray("\x78\x9c"), QByteArray("no model at all")}) {
            const auto pickle =
                world.versions.add(QStringLiteral("M"), QStringLiteral("v3"), {}, head + QByteArray(600, 'q'));
            const auto plan = world.plan(pickle);
            QVERIFY(plan.ok());
            QVERIFY(!plan->isAllowed());
            QVERIFY(
                check(*plan, "loads")
                    ->detail.text()
                    .contains(QStringLiteral("is not an XGBoost model, and this target serves XGBoost models only")));
            world.versions.forget(pickle.id);
        }
    }

    void bytesThatAreNoModelAreNotLoaded()
    {
        DeploymentWorld world;
        const auto broken =
            world.versions.add(QStringLiteral("M"), QStringLiteral("v3"), {}, trainTinyModel().left(700));
        const auto plan = world.plan(broken);
        QVERIFY(plan.ok());
        QCOMPARE(check(*plan, "loads")->state, CheckState::Failed);
    }

    void theVersionThatServesChangesNothing()
    {
        DeploymentWorld world;
        const auto plan = world.plan(world.v1);
        QVERIFY(plan.ok());
        QVERIFY(!plan->changesAnything());
        QVERIFY(plan->isAllowed());
        QCOMPARE(check(*plan, "same_version")->state, CheckState::Warning);
        QCOMPARE(stepNames(*plan), QStringLiteral("prove"));
    }

    void aVersionThatTheServerHasIsNotUploaded()
    {
        DeploymentWorld world;
        world.server->add(QStringLiteral("m"), QStringLiteral("M"), QStringLiteral("v2"), trainTinyModel({5, 2, 3}),
                          false);
        const auto plan = world.plan(world.v2);
        QVERIFY(plan.ok());
        QCOMPARE(stepNames(*plan), QStringLiteral("switch prove"));
    }

    void otherBytesUnderTheSameVersionAreRefused()
    {
        DeploymentWorld world;
        world.server->add(QStringLiteral("m"), QStringLiteral("M"), QStringLiteral("v2"), trainTinyModel({9, 9, 3}),
                          false);
        const auto plan = world.plan(world.v2);
        QVERIFY(plan.ok());
        QCOMPARE(check(*plan, "same_version")->state, CheckState::Failed);
    }

    void otherInputsAreAWarning()
    {
        DeploymentWorld world;
        const auto wider = world.versions.add(QStringLiteral("M"), QStringLiteral("v3"), {}, trainTinyModel({5, 1, 4}),
                                              tinyModelFeatures(4));
        const auto plan = world.plan(wider);
        QVERIFY(plan.ok());
        QVERIFY(plan->isAllowed());
        QCOMPARE(check(*plan, "inputs")->state, CheckState::Warning);
        QVERIFY(check(*plan, "inputs")
                    ->detail.text()
                    .contains(QStringLiteral("takes 4 inputs, the one that serves takes 3")));
    }

    void aSilentReplicaFailsADeploymentAndWarnsARollback()
    {
        DeploymentPlan plan;
        LiveModel live;
        live.replicaStates = {{QStringLiteral("http://one"), QStringLiteral("v1"), true}};
        QVERIFY(!replicasCheck(plan, live));
        live.replicaStates.append({QStringLiteral("http://two"), {}, false, false});
        QCOMPARE(replicasCheck(plan, live)->state, CheckState::Failed);
        QVERIFY(replicasCheck(plan, live)->detail.text().startsWith(QStringLiteral("http://two does not answer")));
        plan.action = DeploymentAction::Rollback;
        QCOMPARE(replicasCheck(plan, live)->state, CheckState::Warning);
    }

    void endingAnAbTestIsAWarning()
    {
        DeploymentWorld world;
        VersionLabels labels(world.versions, QStringLiteral("M"));
        DeploymentPlan plan;
        plan.target.name = QStringLiteral("lab");
        plan.fromVersion = QStringLiteral("v1");
        plan.version = QStringLiteral("v2");
        LiveModel live;
        QVERIFY(!abTestCheck(plan, live, labels));
        live.canaryVersion = QStringLiteral("v2");
        live.share = 0.7;
        const auto check = abTestCheck(plan, live, labels);
        QVERIFY(check);
        QCOMPARE(check->state, CheckState::Warning);
        QVERIFY2(check->detail.text().contains(QStringLiteral("on lab: 1.1.0 gets 30 %")),
                 qPrintable(check->detail.text()));
    }

    void aFirstDeploymentSaysThatThereIsNoWayBack()
    {
        DeploymentWorld world;
        FakeServer empty;
        world.target.url = empty.url();
        const auto plan = world.plan(world.v1);
        QVERIFY(plan.ok());
        QVERIFY(plan->isAllowed());
        QVERIFY(plan->fromVersion.isEmpty());
        QVERIFY(plan->wayBack.text().contains(QStringLiteral("no version to return to")));
    }

    void anUnknownVersionIsNotFound()
    {
        DeploymentWorld world;
        const auto plan = world.planner.planDeploy(world.target, QStringLiteral("reg/M/v9"), {}, world.progress);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::NotFound);
    }

    void aTargetWithADeploymentUnderWayIsNotFree()
    {
        DeploymentWorld world;
        Deployment running;
        running.id = QStringLiteral("1");
        running.version = QStringLiteral("v7");
        running.target = QStringLiteral("lab");
        running.who = QStringLiteral("ann@host");
        QVERIFY(DeploymentTable(**world.ledger->here()).add(running).ok());
        const auto plan = world.plan(world.v2);
        QVERIFY(plan.ok());
        QCOMPARE(check(*plan, "free")->state, CheckState::Failed);
        QVERIFY(check(*plan, "free")->detail.text().contains(QStringLiteral("ann@host")));
    }

    void theSlugIsTheFoldersNameWithoutItsTimestamp_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("slug");
        QTest::newRow("folder") << "PR Impact Prediction"
                                << "pr_impact_model_20241120_120000"
                                << "pr-impact";
        QTest::newRow("no timestamp") << "Fraud Müller"
                                      << "v7"
                                      << "fraud-muller";
        QTest::newRow("same model there") << "Known"
                                          << "known_model_20241120_120000"
                                          << "other-name";
        QTest::newRow("taken by another") << "Taken!"
                                          << "v1"
                                          << "taken-2";
    }

    void theSlugIsTheFoldersNameWithoutItsTimestamp()
    {
        QFETCH(QString, model);
        QFETCH(QString, version);
        QFETCH(QString, slug);
        LiveModel known;
        known.slug = QStringLiteral("other-name");
        known.model = QStringLiteral("Known");
        LiveModel taken;
        taken.slug = QStringLiteral("taken");
        taken.model = QStringLiteral("Taken?");
        DeployableVersion wanted;
        wanted.model = model;
        wanted.version = version;
        QCOMPARE(slugOn({known, taken}, wanted), slug);
    }

    void aRollbackIsPlannedWithoutAReasonAndNotRun()
    {
        DeploymentWorld world;
        QCOMPARE(world.deploy().state, DeploymentState::Succeeded);
        const auto plan = world.planner.planRollback(world.target, QStringLiteral("M"), {},
                                                     because(QStringLiteral("  ")), world.progress);
        QVERIFY(plan.ok());
        QVERIFY(plan->isAllowed());
        const auto run = world.runner.run(*plan, {}, world.progress);
        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(world.history().size(), 1);
    }

    void aRollbackGoesToTheExactVersionThatTheServerRecorded()
    {
        DeploymentWorld world;
        QCOMPARE(world.deploy().state, DeploymentState::Succeeded);
        const auto plan = world.planBack();
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.error().text()));
        QCOMPARE(plan->version, QStringLiteral("v1"));
        QCOMPARE(plan->versionId, world.v1.id);
        QCOMPARE(stepNames(*plan), QStringLiteral("switch prove"));
        QCOMPARE(plan->steps[0].calls, QStringLiteral("POST /retrain/rollback"));
        QVERIFY(plan->isAllowed());
    }

    void aRollbackTakesIdVersionOrSemver()
    {
        DeploymentWorld world;
        QCOMPARE(world.deploy().state, DeploymentState::Succeeded);
        for (const char *name : {"v1", "1.0.0", "reg/M/v1", "M/v1", "M/1.0.0", "m/v1"}) {
            const auto plan = world.planBack(QString::fromLatin1(name));
            QVERIFY2(plan.ok(), name);
            QCOMPARE(plan->version, QStringLiteral("v1"));
        }
    }

    void aRollbackToAVersionOfAnotherModelIsRefused()
    {
        DeploymentWorld world;
        QCOMPARE(world.deploy().state, DeploymentState::Succeeded);
        for (const char *name : {"Other/v1", "reg/Other/v1", "Other/1.0.0"}) {
            const auto plan = world.planBack(QString::fromLatin1(name));
            QVERIFY2(!plan, name);
            QCOMPARE(plan.error().code, ErrorCode::NotFound);
        }
    }

    void aRollbackToAVersionThatOnlyTheIndexHasUploadsItFirst()
    {
        DeploymentWorld world;
        const auto old = world.versions.add(QStringLiteral("M"), QStringLiteral("v0"), QStringLiteral("0.9.0"),
                                            trainTinyModel({2, 1, 3}));
        const auto plan = world.planBack(QStringLiteral("0.9.0"));
        QVERIFY(plan.ok());
        QCOMPARE(plan->versionId, old.id);
        QCOMPARE(stepNames(*plan), QStringLiteral("upload switch prove"));
    }

    void aRollbackToAVersionThatOnlyTheServerHasWarns()
    {
        DeploymentWorld world;
        world.server->add(QStringLiteral("m"), QStringLiteral("M"), QStringLiteral("v0"), trainTinyModel({2, 1, 3}),
                          false);
        const auto plan = world.planBack(QStringLiteral("v0"));
        QVERIFY(plan.ok());
        QVERIFY(plan->isAllowed());
        QVERIFY(plan->versionId.isEmpty());
        QCOMPARE(check(*plan, "artifact_intact")->state, CheckState::Warning);
    }

    void aRollbackWithoutARecordedPreviousSaysWhatThereIs()
    {
        DeploymentWorld world;
        const auto plan = world.planBack();
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::NotFound);
        QVERIFY(plan.error().text().contains(QStringLiteral("It has: 1.0.0 (v1).")));
    }

    void aRollbackToNoVersionOfTheModelNamesThoseThereAre()
    {
        DeploymentWorld world;
        const auto plan = world.planBack(QStringLiteral("v99"));
        QVERIFY(!plan);
        QVERIFY(plan.error().text().contains(QStringLiteral("no version v99")));
    }

    void aRollbackOfAnUnknownModelNamesThoseThereAre()
    {
        DeploymentWorld world;
        const auto plan = world.planner.planRollback(world.target, QStringLiteral("X"), {},
                                                     because(QStringLiteral("r")), world.progress);
        QVERIFY(!plan);
        QCOMPARE(plan.error().text(), QStringLiteral("lab serves no model named X. It serves: M."));
    }

    void theEnvironmentsRulesBecomeThePlans()
    {
        DeploymentWorld world;
        const QString file = world.data + QStringLiteral("/staging.yaml");
        FakeVersions::write(file, "environment: staging\nresource_limits:\n  cpu: \"1000m\"\n  gpu: 1\n"
                                  "scaling_config:\n  min_replicas: 2\nmonitoring_config:\n"
                                  "  health_check_interval: 30\n  metrics_collection: true\n"
                                  "  alert_thresholds:\n    error_rate: 0.05\n    disk_full: 1\n"
                                  "    response_time_p95: 1000\nrollout:\n  steps: [10, 40, 100]\n"
                                  "  hold_seconds: 7\nsurprise: 1\n");
        DeploymentWish wish;
        wish.rulesFile = file;
        wish.strategy = Strategy::Canary;
        const auto plan = world.planner.planDeploy(world.target, world.v2.id, wish, world.progress);
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.error().text()));
        QCOMPARE(plan->gate.probeEveryMs, 30000);
        QCOMPARE(plan->gate.maxErrorRate, 0.05);
        QCOMPARE(plan->gate.maxP95Ms, 1000.0);
        QCOMPARE(plan->rollout.shares, (QList<double>{0.1, 0.4}));
        QCOMPARE(plan->rollout.holdSeconds, 7);
        const auto unused = std::find_if(plan->preflight.begin(), plan->preflight.end(),
                                         [](const auto &check) { return check.name == QLatin1String("rules_unused"); });
        QVERIFY(unused != plan->preflight.end());
        QCOMPARE(unused->state, CheckState::Warning);
        for (const char *word : {"cpu 1000m", "gpu 1", "min_replicas 2", "metrics_collection", "disk_full", "surprise"})
            QVERIFY2(unused->detail.text().contains(QLatin1String(word)), word);
        QStringList steps;
        for (const PlanStep &step : plan->steps)
            steps.append(step.name);
        QCOMPARE(steps.join(QLatin1Char(' ')), QStringLiteral("upload canary canary switch unsplit prove"));
    }

    void rulesOfAnotherEnvironmentAreAWarning()
    {
        DeploymentWorld world;
        const auto isTold = [&](const char *environment) {
            const QString file = world.data + QStringLiteral("/rules.yaml");
            FakeVersions::write(file, QByteArray("environment: ") + environment + "\n");
            DeploymentWish wish;
            wish.rulesFile = file;
            const auto plan = world.planner.planDeploy(world.target, world.v2.id, wish, world.progress);
            return std::any_of(plan->preflight.begin(), plan->preflight.end(),
                               [](const auto &check) { return check.name == QLatin1String("rules_elsewhere"); });
        };
        QVERIFY(!isTold("staging"));
        QVERIFY(isTold("production"));
    }

    void rulesThatCannotBeAreNoPlan_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("key");
        QTest::newRow("a rate above one") << QByteArray("monitoring_config:\n  alert_thresholds:\n    error_rate: 5\n")
                                          << QStringLiteral("error_rate");
        QTest::newRow("a word for a number") << QByteArray("monitoring_config:\n  health_check_interval: often\n")
                                             << QStringLiteral("health_check_interval");
        QTest::newRow("steps that fall") << QByteArray("rollout:\n  steps: [50, 10]\n")
                                         << QStringLiteral("rollout.steps");
        QTest::newRow("a list for a map") << QByteArray("resource_limits: [1]\n") << QStringLiteral("resource_limits");
        QTest::newRow("no YAML") << QByteArray("a: [1\n") << QStringLiteral("could not be read");
        QTest::newRow("cut off") << QByteArray("monitoring_config:\n  alert_thresholds: {error_rate: 0.")
                                 << QStringLiteral("could not be read");
        QTest::newRow("bytes") << QByteArray("\x00\xff\xfe", 3) << QStringLiteral("could not be read");
    }
    void rulesThatCannotBeAreNoPlan()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, key);
        DeploymentWorld world;
        DeploymentWish wish;
        wish.rulesFile = world.data + QStringLiteral("/rules.yaml");
        FakeVersions::write(wish.rulesFile, yaml);
        const auto plan = world.planner.planDeploy(world.target, world.v2.id, wish, world.progress);
        QVERIFY(!plan.ok());
        QVERIFY2(plan.error().text().contains(key), qPrintable(plan.error().text()));
    }

    void whatATargetCannotDoIsSaidBeforeAnythingHappens()
    {
        DeploymentWorld world;
        QTemporaryDir folder;
        world.target.driver = QStringLiteral("folder");
        world.target.url = folder.path();
        world.target.settings.clear();
        for (const Strategy strategy : {Strategy::Canary, Strategy::Shadow}) {
            DeploymentWish wish;
            wish.strategy = strategy;
            const auto plan = world.planner.planDeploy(world.target, world.v2.id, wish, world.progress);
            QVERIFY(plan.ok());
            QVERIFY(!plan->isAllowed());
            QCOMPARE(world.run(plan).state, DeploymentState::Refused);
        }
        QVERIFY(QDir(folder.path()).isEmpty());
        const auto plan = world.plan(world.v2);
        QVERIFY(plan.ok() && plan->isAllowed());
        QStringList nets;
        for (const PreflightCheck &check : plan->preflight) {
            if (check.name.startsWith(QLatin1String("net_")))
                nets.append(check.name);
        }
        QCOMPARE(nets.join(QLatin1Char(' ')),
                 QStringLiteral("net_health net_reload net_watch net_metrics net_golden net_previous"));
    }

    void whatAnotherMachineNotedThereIsSeen()
    {
        DeploymentWorld world;
        world.server->noteFreeze("errors since noon");
        auto plan = world.plan(world.v2);
        QVERIFY(plan.ok());
        QCOMPARE(check(*plan, "frozen")->state, CheckState::Failed);
        QVERIFY(check(*plan, "frozen")->detail.text().contains(QStringLiteral("errors since noon")));
        // The server forgets it meanwhile, and is told it again before the run.
        world.server->noteFreeze({});
        plan = world.plan(world.v2);
        QVERIFY(plan->isAllowed());
        world.server->noteFreeze("errors since noon");
        QCOMPARE(world.run(plan).state, DeploymentState::Refused);
        world.server->noteFreeze({});
        world.server->noteLock("theirs");
        plan = world.plan(world.v2);
        QCOMPARE(check(*plan, "lock")->state, CheckState::Failed);
        for (const char *says : {"theirs", "bob@desk", "slipwayctl target unlock"})
            QVERIFY2(check(*plan, "lock")->detail.text().contains(QLatin1String(says)), says);
    }

    void aKeyThatMayOnlyReadIsToldBeforeTheOrder()
    {
        DeploymentWorld world;
        QCOMPARE(check(*world.plan(world.v2), "authorised")->state, CheckState::Passed);
        world.server->giveRoles({"read", "predict"});
        const auto plan = world.plan(world.v2);
        QCOMPARE(check(*plan, "authorised")->state, CheckState::Failed);
        QCOMPARE(world.server->count("POST "), 0);
        world.server->misbehave("GET /api/v1/control", FakeServer::Reply::NotThere);
        QCOMPARE(check(*world.plan(world.v2), "authorised")->state, CheckState::Warning);
    }

    void aFullDeploymentThatNobodyWatchesNamesTheNet()
    {
        DeploymentWorld world;
        QCOMPARE(check(*world.plan(world.v2), "net_watch")->state, CheckState::Warning);
        DeploymentWish wish;
        wish.watchSeconds = 30;
        const auto watched = world.planner.planDeploy(world.target, world.v2.id, wish, world.progress);
        QVERIFY(!check(*watched, "net_watch"));
    }

    void aShadowNeedsNoWayBack()
    {
        DeploymentWorld world;
        DeploymentWish wish;
        wish.strategy = Strategy::Shadow;
        const auto plan = world.planner.planDeploy(world.target, world.v2.id, wish, world.progress);
        QVERIFY(plan.ok());
        QVERIFY2(plan->wayBack.text().startsWith(QStringLiteral("None is needed: 1.0.0 answers everybody")),
                 qPrintable(plan->wayBack.text()));
    }

    void severalServersBehindOneAddressAreSaid()
    {
        DeploymentPlan plan;
        plan.target.url = QStringLiteral("http://proxy:80");
        LiveModel live;
        QVERIFY(!proxyCheck(plan, live));
        live.isBehindProxy = true;
        QCOMPARE(proxyCheck(plan, live)->state, CheckState::Warning);
        live.replicas = 2;
        QCOMPARE(proxyCheck(plan, live)->state, CheckState::Failed);
        QVERIFY(proxyCheck(plan, live)->detail.text().contains(QStringLiteral("setting replicas")));
        plan.action = DeploymentAction::Rollback; // which must stay possible
        QCOMPARE(proxyCheck(plan, live)->state, CheckState::Warning);
    }

    void whatWasLiveIsToldByTheHistory()
    {
        const auto made = [](const char *target, const char *version, const char *from, DeploymentState state,
                             qint64 endMs) {
            Deployment one;
            one.target = QString::fromLatin1(target);
            one.slug = QStringLiteral("m");
            one.version = QString::fromLatin1(version);
            one.fromVersion = QString::fromLatin1(from);
            one.state = state;
            one.endedAtMs = endMs;
            return one;
        };
        const QList<Deployment> history{made("a", "v1", "", DeploymentState::Succeeded, 100),
                                        made("a", "v2", "v1", DeploymentState::Succeeded, 200),
                                        made("a", "v3", "v2", DeploymentState::RolledBack, 300),
                                        made("a", "v4", "v2", DeploymentState::Failed, 400),
                                        made("b", "v9", "", DeploymentState::Succeeded, 250)};
        QVERIFY(liveAt(history, 99).isEmpty());
        QCOMPARE(liveAt(history, 150).first().version, QStringLiteral("v1"));
        QCOMPARE(liveAt(history, 200).first().version, QStringLiteral("v2"));
        QCOMPARE(liveAt(history, 500).size(), 2);
        QCOMPARE(liveAt(history, 500).first().version, QStringLiteral("v2"));
        QCOMPARE(liveAt(history, 500).first().sinceMs, 300);
    }

    void aLockOfItsOwnIsTakenOverOrSaysHowToEndIt()
    {
        DeploymentWorld world;
        const QString folder = world.temporary.filePath(QStringLiteral("far"));
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/.slipway-lock")));
        world.target.name = QStringLiteral("disk");
        world.target.driver = QStringLiteral("folder");
        world.target.url = folder;
        const auto holdBy = [&](const QString &owner) {
            QFile file(folder + QStringLiteral("/.slipway-lock/owner"));
            return file.open(QIODevice::WriteOnly) && file.write(owner.toUtf8()) > 0;
        };
        const auto lockCheck = [&](const QString &resumes) {
            DeploymentWish wish = because(QStringLiteral("because"));
            wish.resumes = resumes;
            const auto plan = world.planner.planDeploy(world.target, world.v2.id, wish, world.progress);
            for (const PreflightCheck &check : plan ? plan->preflight : QList<PreflightCheck>()) {
                if (check.name == QLatin1String("lock"))
                    return std::pair(check, plan->resumes);
            }
            return std::pair(PreflightCheck(), QStringLiteral("no check"));
        };
        // Somebody else's program.
        QVERIFY(holdBy(QStringLiteral("unknown")));
        QCOMPARE(lockCheck({}).first.state, CheckState::Failed);
        QVERIFY(lockCheck({}).first.detail.text().contains(QStringLiteral("target unlock")));

        Deployment old;
        old.id = QStringLiteral("theold");
        old.model = QStringLiteral("M");
        old.version = QStringLiteral("v1");
        old.target = world.target.name;
        old.startedAtMs = 1;
        DeploymentTable table(**world.ledger->here());
        QVERIFY(table.add(old).ok());
        old.state = DeploymentState::Interrupted;
        QVERIFY(table.end(old).ok());
        QVERIFY(holdBy(old.id));
        const PreflightCheck open = lockCheck({}).first;
        QCOMPARE(open.state, CheckState::Failed);
        QVERIFY(open.detail.text().contains(QStringLiteral("deployment of M 1.0.0 to disk was interrupted")));
        QVERIFY(open.detail.text().contains(QStringLiteral("deployment finish theold or deployment undo theold")));
        // What finishes or undoes it goes on under its lock.
        QCOMPARE(lockCheck(old.id).first.state, CheckState::Passed);

        old.state = DeploymentState::Failed;
        QVERIFY(table.end(old).ok());
        QCOMPARE(lockCheck({}).first.state, CheckState::Passed);
        QCOMPARE(lockCheck({}).second, old.id);
        DeploymentWish wish = because(QStringLiteral("because"));
        const Deployment ended = world.run(world.planner.planDeploy(world.target, world.v2.id, wish, world.progress));
        QVERIFY2(ended.state == DeploymentState::Succeeded, qPrintable(ended.outcome));
        QVERIFY(!QFileInfo::exists(folder + QStringLiteral("/.slipway-lock")));
    }

    void theLoadOfTheLastMinutesIsSinceAnEarlierReading()
    {
        const QString place = QStringLiteral("lab/m");
        const QString v = QStringLiteral("v");
        const auto counted = [&](double requests, double errors) {
            return QList<ServingFigures>{{v, requests, errors, {}}};
        };
        RecentLoad load;
        QVERIFY(!load.read(place, counted(0, 0), v, 1000).has_value());
        QCOMPARE(load.read(place, counted(1000, 100), v, 1000)->errorRate(), 0.1); // since it began to count
        load.keep(place, counted(1000, 100), 1000);
        QCOMPARE(load.read(place, counted(1100, 101), v, 11000)->requests, 100.0);
        QCOMPARE(load.read(place, counted(1100, 101), v, 11000)->errorRate(), 0.01);
        QCOMPARE(load.read(QStringLiteral("lab/other"), counted(1100, 101), v, 11000)->requests, 1100.0);
        // Nothing was asked lately, or the reading is too old.
        QCOMPARE(load.read(place, counted(1000, 100), v, 11000)->requests, 1000.0);
        QCOMPARE(load.read(place, counted(1100, 101), v, 1001 + RecentLoad::windowMs)->requests, 1100.0);
    }

    void theP95IsInterpolatedAsPrometheusDoes()
    {
        const double open = std::numeric_limits<double>::infinity();
        QVERIFY(!quantileOfBuckets({}, 0.95).has_value());
        QVERIFY(!quantileOfBuckets({{0.1, 0}, {open, 0}}, 0.95).has_value());
        QCOMPARE(quantileOfBuckets({{0.1, 0}, {0.2, 100}, {open, 100}}, 0.95).value_or(0), 0.195);
        QCOMPARE(quantileOfBuckets({{0.1, 50}, {0.2, 60}, {open, 100}}, 0.95).value_or(0), 0.2);
        ServingLoad load;
        ServingFigures before{QStringLiteral("v"), 100, 10, {{0.1, 100}, {open, 100}}};
        load.begin({before});
        ServingFigures now{QStringLiteral("v"), 150, 10, {{0.1, 150}, {open, 150}}};
        QCOMPARE(load.since({now}, QStringLiteral("v")).requests, 50.0);
        QCOMPARE(load.since({now}, QStringLiteral("v")).errors, 0.0);
        // A restart: the counter begins again.
        now.requests = 7;
        now.errors = 1;
        QCOMPARE(load.since({now}, QStringLiteral("v")).requests, 7.0);
        QCOMPARE(load.since({now}, QStringLiteral("w")).requests, 0.0);
    }
};

SLIPWAY_TEST(TestDeploymentPlanner)
#include "tst_deploymentplanner.moc"
