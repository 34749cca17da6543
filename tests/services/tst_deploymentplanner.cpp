#include "models/services/planrecipe.h"
#include "models/services/preflight.h"
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
        const auto plan =
            world.planner.planRollback(world.target, QStringLiteral("M"), {}, QStringLiteral("  "), world.progress);
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
        const auto plan =
            world.planner.planRollback(world.target, QStringLiteral("X"), {}, QStringLiteral("r"), world.progress);
        QVERIFY(!plan);
        QCOMPARE(plan.error().text(), QStringLiteral("lab serves no model named X. It serves: M."));
    }
};

SLIPWAY_TEST(TestDeploymentPlanner)
#include "tst_deploymentplanner.moc"
