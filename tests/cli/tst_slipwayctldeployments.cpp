#include "tests/cli/clitest.h"
#include "tests/support/serverprocess.h"

namespace slipway {

/// Targets, deployments and what is live, against a real slipwayd.
class SlipwayctlDeploymentsTest final : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatDoesNotExistIsExitThree();
    void aVersionIsDeployedProvenAndTakenBack();
    void bothVersionsOfASplitAreLive();
    void aRefusedDeploymentSaysWhyAndIsKept();
    void aDeploymentThatFailsSaysWhy();
    void anUnreachableTargetIsARemoteFailure();
    void aCanaryGoesInStepsAndARollbackFreezes();
    void aRunningCanaryIsPausedAndPromotedFromAnotherProcess();
    void anAbTestIsStartedAndStopped();
    void aFolderIsATargetLikeAnyOther();
    void aTargetIsRemovedOnlyWhenConfirmed();
    void aTargetThatCannotBeIsBadInput();

private:
    CallResult addTarget(const char *name, const char *environment, const QString &url) const
    {
        return call("target add --driver slipwayd", {QString::fromLatin1(name), QStringLiteral("--env"),
                                                     QString::fromLatin1(environment), QStringLiteral("--url"), url});
    }
    CallResult deploy(const char *version, const char *more) const
    {
        return call("deploy", QStringList{m_model + QLatin1Char('/') + QLatin1String(version)} + split(more));
    }
    /// The folder names of the model's versions in the order of their semantic versions.
    QStringList versions() const;

    const QString m_model = QStringLiteral("PR Impact Prediction");
};

QStringList SlipwayctlDeploymentsTest::versions() const
{
    const CallResult listed = call("list --sort version --query", {QStringLiteral("model:\"%1\"").arg(m_model)});
    QStringList names;
    for (const QJsonValue &version : listed["versions"].toArray())
        names.append(version[QStringLiteral("version")].toString());
    return names;
}

void SlipwayctlDeploymentsTest::initTestCase()
{
    trainModels();
}

void SlipwayctlDeploymentsTest::whatDoesNotExistIsExitThree()
{
    QCOMPARE(call("target test nowhere").status, 3);
    QCOMPARE(call("target remove nowhere").status, 3);
    QCOMPARE(deploy("1.1.0", "moon").status, 3);
    QCOMPARE(deploy("9.9.9", "moon").status, 3);
    QCOMPARE(call("rollback moon --reason r").status, 3);
}

void SlipwayctlDeploymentsTest::aVersionIsDeployedProvenAndTakenBack()
{
    ServerProcess server(path("served"));
    QVERIFY2(server.start(), qPrintable(server.output()));
    const QStringList names = versions();
    QCOMPARE(names.size(), 3);
    QCOMPARE(addTarget("bench", "staging", server.url()).status, 0);
    const auto liveVersion = [&] { return call("live").at("live", 0, "version").toString(); };

    const CallResult planned = deploy("1.0.0", "staging --dry-run --reason try");
    QCOMPARE(planned.status, 0);
    QCOMPARE(planned["state"].toString(), QStringLiteral("planned"));
    QCOMPARE(planned["reason"].toString(), QStringLiteral("try"));
    QVERIFY(call("live")["live"].toArray().isEmpty());
    const CallResult unconfirmed = deploy("1.0.0", "staging");
    QCOMPARE(unconfirmed.status, 6);
    QCOMPARE(unconfirmed.errors.count('\n'), 1);
    QVERIFY(call("live")["live"].toArray().isEmpty());

    const CallResult first = deploy("1.0.0", "staging --yes");
    QVERIFY2(first.status == 0, first.output.constData());
    const CallResult second = deploy("1.1.0", "staging --yes --reason better");
    QVERIFY2(second.status == 0, second.output.constData());
    QCOMPARE(second["state"].toString(), QStringLiteral("succeeded"));
    QCOMPARE(second["reason"].toString(), QStringLiteral("better"));
    QVERIFY(!second["deployment"].toString().isEmpty());
    QCOMPARE(second.at("steps", 0, "state").toString(), QStringLiteral("done"));
    QCOMPARE(liveVersion(), names[1]);

    const CallResult answer = call("predict bench", {m_model, QStringLiteral("--input"),
                                                     QStringLiteral(R"({"features":[120,0.5,3,0.2,40,6,12]})")});
    QVERIFY2(answer.status == 0, answer.output.constData());
    QCOMPARE(answer["model_version"].toString(), names[1]);

    const CallResult back = call("rollback staging --reason errors --yes");
    QVERIFY2(back.status == 0, back.output.constData());
    QCOMPARE(back["state"].toString(), QStringLiteral("succeeded"));
    QCOMPARE(liveVersion(), names[0]);
    const CallResult history = call("list-deployments");
    QCOMPARE(history["deployments"].toArray().size(), 3);
    QCOMPARE(history.at("deployments", 0, "action").toString(), QStringLiteral("rollback"));
    QCOMPARE(history.at("deployments", 0, "reason").toString(), QStringLiteral("errors"));
    QCOMPARE(history.at("deployments", 0, "from").toString(), names[1]);
    QCOMPARE(call("target remove bench --yes").status, 0);
}

void SlipwayctlDeploymentsTest::bothVersionsOfASplitAreLive()
{
    ServerProcess server(path("split"));
    QVERIFY2(server.start(), qPrintable(server.output()));
    const QStringList names = versions();
    QCOMPARE(addTarget("split", "lab", server.url()).status, 0);
    QCOMPARE(deploy("1.1.0", "lab --yes").status, 0);
    const QString hash = call("live").at("live", 0, "sha256").toString();
    QCOMPARE(hash.size(), 64);
    QCOMPARE(deploy("1.0.0", "lab --yes").status, 0);
    QCOMPARE(server
                 .post(QStringLiteral("/retrain/abtest/start"),
                       {{QStringLiteral("version_id"), names[1]}, {QStringLiteral("fraction"), 0.2}})
                 .status,
             200);
    const CallResult live = call("live");
    QCOMPARE(live.status, 0);
    QCOMPARE(live["live"].toArray().size(), 2);
    QCOMPARE(live.at("live", 0, "version").toString(), names[0]);
    QCOMPARE(live.at("live", 0, "share").toDouble(), 0.8);
    QCOMPARE(live.at("live", 1, "version").toString(), names[1]);
    QCOMPARE(live.at("live", 1, "share").toDouble(), 0.2);
    QCOMPARE(live.at("live", 1, "sha256").toString(), hash);
    QVERIFY(!live.at("live", 1, "since").toString().isEmpty());
    QCOMPARE(call("target test split")["live"].toArray().size(), 2);
    QCOMPARE(call("target remove split --yes").status, 0);
}

void SlipwayctlDeploymentsTest::aRefusedDeploymentSaysWhyAndIsKept()
{
    QCOMPARE(addTarget("gone", "far", QStringLiteral("http://127.0.0.1:1")).status, 0);
    const CallResult planned = deploy("1.1.0", "far --dry-run");
    QCOMPARE(planned.status, 6);
    QCOMPARE(planned.errors.count('\n'), 1);
    QVERIFY(planned["deployment"].isNull());
    QVERIFY(call("list-deployments --environment far")["deployments"].toArray().isEmpty());

    const CallResult ordered = deploy("1.1.0", "far --yes --reason mine");
    QCOMPARE(ordered.status, 6);
    QCOMPARE(ordered["state"].toString(), QStringLiteral("refused"));
    QVERIFY(ordered["reason"].toString().startsWith(QStringLiteral("The server answers: ")));
    QCOMPARE(ordered.errors.count('\n'), 1);
    QVERIFY(ordered.errors.contains(ordered["reason"].toString().toUtf8()));
    const CallResult history = call("list-deployments --environment far");
    QCOMPARE(history["deployments"].toArray().size(), 1);
    QCOMPARE(history.at("deployments", 0, "id"), ordered["deployment"]);
    QCOMPARE(history.at("deployments", 0, "state").toString(), QStringLiteral("refused"));
    QCOMPARE(history.at("deployments", 0, "reason").toString(), QStringLiteral("mine"));
    QVERIFY(history.at("deployments", 0, "outcome").toString().contains(QStringLiteral("gone")));
    QCOMPARE(callForPeople("target remove gone --yes").status, 0);
}

void SlipwayctlDeploymentsTest::aDeploymentThatFailsSaysWhy()
{
    ServerProcess server(path("full"));
    server.limitFileSize(4096);
    QVERIFY2(server.start(), qPrintable(server.output()));
    QCOMPARE(addTarget("full", "lab", server.url()).status, 0);
    const CallResult failed = deploy("1.1.0", "lab --yes --reason mine");
    QCOMPARE(failed.status, 5);
    QCOMPARE(failed["state"].toString(), QStringLiteral("failed"));
    QVERIFY(!failed["reason"].toString().isEmpty());
    QCOMPARE(failed["reason"], failed["outcome"]);
    QCOMPARE(failed.at("steps", 0, "state").toString(), QStringLiteral("failed"));
    QCOMPARE(failed.errors.count('\n'), 1);
    QVERIFY(failed.errors.contains(failed["reason"].toString().toUtf8()));
    QCOMPARE(call("list-deployments").at("deployments", 0, "reason").toString(), QStringLiteral("mine"));
    QCOMPARE(call("target remove full --yes").status, 0);
}

void SlipwayctlDeploymentsTest::anUnreachableTargetIsARemoteFailure()
{
    QCOMPARE(addTarget("gone", "far", QStringLiteral("http://127.0.0.1:1")).status, 0);
    const CallResult tested = call("target test gone");
    QCOMPARE(tested.status, 5);
    QCOMPARE(tested.errors.count('\n'), 1);
    QCOMPARE(tested["error"][QStringLiteral("code")].toString(), QStringLiteral("unreachable"));
    const CallResult live = call("live");
    QCOMPARE(live.status, 5);
    QCOMPARE(live.at("silent", 0, "target").toString(), QStringLiteral("gone"));
    QCOMPARE(live.errors.count('\n'), 1);
    QVERIFY(live.errors.contains("gone"));
    QCOMPARE(call("target remove gone --yes").status, 0);
}

void SlipwayctlDeploymentsTest::aCanaryGoesInStepsAndARollbackFreezes()
{
    ServerProcess server(path("canary"));
    QVERIFY2(server.start(), qPrintable(server.output()));
    const QStringList names = versions();
    QCOMPARE(addTarget("steps", "prod-eu", server.url()).status, 0);
    QFile rules(path("rules.yaml"));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write("monitoring_config:\n  health_check_interval: 1\n  alert_thresholds:\n    error_rate: 0.9\n"
                "    response_time_p95: 5000\nresource_limits:\n  cpu: \"2000m\"\n"
                "rollout:\n  steps: [50]\n  hold_seconds: 1\n  watch_seconds: 1\n  min_requests: 5\n");
    rules.close();
    QCOMPARE(deploy("1.0.0", "prod-eu --yes").status, 0);
    const QString more = QStringLiteral("--config ") + path("rules.yaml");
    const CallResult planned =
        deploy("1.1.0", qPrintable(QStringLiteral("prod-eu --strategy canary --dry-run ") + more));
    QVERIFY2(planned.status == 0, planned.output.constData());
    QCOMPARE(planned["strategy"].toString(), QStringLiteral("canary"));
    QCOMPARE(planned.at("steps", 1, "name").toString(), QStringLiteral("canary"));
    QVERIFY(!planned.at("steps", 1, "undo").toString().isEmpty());
    QVERIFY(planned.output.contains("cannot set or measure: cpu 2000m"));

    const CallResult done = deploy("1.1.0", qPrintable(QStringLiteral("prod-eu --strategy canary --yes ") + more));
    QVERIFY2(done.status == 0, done.output.constData());
    QVERIFY(done.at("steps", 1, "detail").toString().contains(QStringLiteral("requests")));
    QCOMPARE(call("live").at("live", 0, "version").toString(), names[1]);
    QCOMPARE(call("live").at("live", 0, "share").toDouble(), 1.0);
    QCOMPARE(call("health steps").status, 0);

    const CallResult gradual =
        call("rollback prod-eu --mode gradual --reason worse --yes --config", {path("rules.yaml")});
    QVERIFY2(gradual.status == 0, gradual.output.constData());
    QCOMPARE(gradual["mode"].toString(), QStringLiteral("gradual"));
    QCOMPARE(call("live").at("live", 0, "version").toString(), names[0]);
    const CallResult frozen = deploy("1.1.0", "prod-eu --yes");
    QCOMPARE(frozen.status, 6);
    QVERIFY(frozen["reason"].toString().contains(QStringLiteral("worse")));
    QVERIFY(callForPeople("target list").output.contains("worse"));
    QVERIFY(callForPeople("live").output.contains("healthy"));
    QCOMPARE(call("target unlock steps --reason dead --yes").status, 4); // nobody left one
    QCOMPARE(call("target unfreeze steps").status, 2);
    QCOMPARE(call("target unfreeze steps --reason understood").status, 0);
    QCOMPARE(deploy("1.1.0", "prod-eu --yes").status, 0);
    const CallResult emergency = call("rollback prod-eu --mode emergency --reason fire");
    QVERIFY2(emergency.status == 0, emergency.output.constData());

    const CallResult past = call("live --as-of", {QDate::currentDate().addDays(1).toString(Qt::ISODate)});
    QCOMPARE(past.at("live", 0, "version").toString(), names[0]);
    QVERIFY(call("live --as-of 2001-01-01")["live"].toArray().isEmpty());
    QCOMPARE(call("live --as-of yesterday").status, 2);
    QCOMPARE(call("target remove steps --yes").status, 0);
}

void SlipwayctlDeploymentsTest::aRunningCanaryIsPausedAndPromotedFromAnotherProcess()
{
    ServerProcess server(path("held"));
    QVERIFY2(server.start(), qPrintable(server.output()));
    QCOMPARE(addTarget("held", "held", server.url()).status, 0);
    QFile rules(path("held.yaml"));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write("monitoring_config:\n  health_check_interval: 1\nrollout:\n  steps: [50]\n  hold_seconds: 600\n");
    rules.close();
    QCOMPARE(deploy("1.0.0", "held --yes").status, 0);
    QProcess running;
    prepare(running, QStringList{QStringLiteral("--json"), QStringLiteral("deploy"), m_model + QStringLiteral("/1.1.0"),
                                 QStringLiteral("held"), QStringLiteral("--strategy"), QStringLiteral("canary"),
                                 QStringLiteral("--yes"), QStringLiteral("--config"), rules.fileName()});
    running.start();
    const auto newest = [this] { return call("list-deployments --environment held").at("deployments", 0, "id"); };
    const auto shown = [&] { return call("deployment show", {newest().toString()}); };
    QTRY_VERIFY_WITH_TIMEOUT(!shown()["readings"].toArray().isEmpty(), 30000);
    const QString id = newest().toString();
    QCOMPARE(call("deployment pause", {id}).status, 2);
    QCOMPARE(call("deployment pause --reason logs", {id}).status, 0);
    QTRY_VERIFY_WITH_TIMEOUT(shown()["readings"].toArray().last()[QStringLiteral("paused")].toBool(), 30000);
    QVERIFY(callForPeople("deployment show", {id}).output.contains("paused"));
    QCOMPARE(call("deployment resume", {id}).status, 0);
    QCOMPARE(call("deployment resume", {id}).status, 4);
    QCOMPARE(call("deployment promote --reason proven", {id}).status, 6); // nobody confirms
    QCOMPARE(call("deployment promote --reason proven --yes", {id}).status, 0);
    QVERIFY(running.waitForFinished(30000));
    const CallResult ended = resultOf(running);
    QVERIFY2(ended.status == 0, ended.output.constData());
    QVERIFY(ended.at("steps", 1, "detail").toString().contains(QStringLiteral("proven")));
    QCOMPARE(ended["readings"].toArray(), shown()["readings"].toArray());
    QCOMPARE(call("target remove held --yes").status, 0);
}

void SlipwayctlDeploymentsTest::anAbTestIsStartedAndStopped()
{
    ServerProcess server(path("abtest"));
    QVERIFY2(server.start(), qPrintable(server.output()));
    const QStringList names = versions();
    QCOMPARE(addTarget("ab", "lab", server.url()).status, 0);
    QCOMPARE(deploy("1.1.0", "lab --yes").status, 0);
    QCOMPARE(deploy("1.0.0", "lab --yes").status, 0);
    QCOMPARE(call("abtest start --target ab --fraction 2 --yes", {names[1]}).status, 4);
    const CallResult started = call("abtest start --target ab --fraction 0.5 --yes", {names[1]});
    QVERIFY2(started.status == 0, started.output.constData());
    QCOMPARE(started["abtest"][QStringLiteral("version")].toString(), names[1]);
    for (int user = 0; user < 40; ++user) {
        QJsonObject body{{QStringLiteral("features"), QJsonArray{120, 0.5, 3, 0.2, 40, 6, 12}},
                         {QStringLiteral("user_id"), QString::number(user)}};
        const ServerAnswer answer = server.post(QStringLiteral("/api/v1/predict/pr-impact"), body);
        QCOMPARE(answer.status, 200);
        const QJsonObject outcome{{QStringLiteral("query_id"), answer.json[QStringLiteral("query_id")]},
                                  {QStringLiteral("success"), user % 4 != 0}};
        QCOMPARE(server.post(QStringLiteral("/api/v1/outcomes"), outcome).status / 100, 2);
        body.remove(QStringLiteral("user_id")); // no test draws a version for nobody
        QCOMPARE(server.post(QStringLiteral("/api/v1/predict/pr-impact"), body).status, 200);
    }
    const CallResult status = call("abtest status --target ab");
    QCOMPARE(status["counters"].toArray().size(), 2);
    for (int arm = 0; arm < 2; ++arm)
        QVERIFY(status.at("counters", arm, "requests").toDouble() > 5);
    const CallResult stopped = call("abtest stop --target ab --yes");
    QCOMPARE(stopped.status, 0);
    QVERIFY(stopped["abtest"].isNull());
    QCOMPARE(call("logs ab").status, 4);

    // What the server kept of it, as an experiment.
    const auto pathOf = [this](const char *log) { return path("abtest/.log/") + QLatin1String(log); };
    const auto linesOf = [&pathOf](const char *log) {
        QFile file(pathOf(log));
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : 0;
    };
    QTRY_COMPARE(linesOf("outcomes.jsonl"), 40);
    QTRY_VERIFY(linesOf("queries.jsonl") >= 80);
    for (const char *log : {"outcomes.jsonl", "queries.jsonl"}) {
        const CallResult imported = call("experiment import --name", {QLatin1String(log), pathOf(log)});
        QVERIFY2(imported.status == 0, imported.errors.constData());
        QCOMPARE(imported["rows"].toInt(), 40);
        QCOMPARE(imported["plan"][QStringLiteral("control")].toString(), names[0]);
        QCOMPARE(imported.at("variants", 1, "version").toString(), names[1]);
        QCOMPARE(imported.at("variants", 1, "planned_share").toDouble(), 0.5);
        QVERIFY(!imported["srm"][QStringLiteral("mismatch")].toBool());
        QCOMPARE(call("experiment follow --once", {QLatin1String(log)})["added"].toInt(), 0);
    }
    QCOMPARE(call("target remove ab --yes").status, 0);
}

void SlipwayctlDeploymentsTest::aFolderIsATargetLikeAnyOther()
{
    QVERIFY(QDir().mkpath(path("share")));
    const QStringList names = versions();
    QCOMPARE(call("target add share --env disk --driver folder --url", {path("share")}).status, 0);
    const CallResult first = deploy("1.0.0", "disk --yes --strategy blue-green");
    QVERIFY2(first.status == 0, first.output.constData());
    QCOMPARE(deploy("1.1.0", "disk --yes --strategy canary").status, 6);
    QCOMPARE(deploy("1.1.0", "disk --yes").status, 0);
    QVERIFY(QFileInfo(path("share/pr-impact/current/model.bin")).isFile()
            || QFileInfo(path("share/pr-impact-prediction/current/model.bin")).isFile());
    const QString id = call("list-deployments --environment disk").at("deployments", 0, "id").toString();
    QCOMPARE(call("deployment undo", {id}).status, 2);
    const CallResult undone = call("deployment undo --reason wrong --yes", {id});
    QVERIFY2(undone.status == 0, undone.output.constData());
    QCOMPARE(call("live").at("live", 0, "version").toString(), names[0]);
    QCOMPARE(call("target remove share --yes").status, 0);
}

void SlipwayctlDeploymentsTest::aTargetIsRemovedOnlyWhenConfirmed()
{
    QCOMPARE(addTarget("spare", "lab", QStringLiteral("http://127.0.0.1:1")).status, 0);
    QCOMPARE(addTarget("spare", "lab", QStringLiteral("http://127.0.0.1:2")).status, 4);
    const CallResult shown = callForPeople("target remove spare");
    QCOMPARE(shown.status, 6);
    QVERIFY2(shown.output.contains("spare (lab, http://127.0.0.1:1)"), shown.output.constData());
    QCOMPARE(call("target list").at("targets", 0, "name").toString(), QStringLiteral("spare"));
    const CallResult removed = call("target remove spare --yes");
    QCOMPARE(removed.status, 0);
    QCOMPARE(removed["removed"].toString(), QStringLiteral("spare"));
    QVERIFY(call("target list")["targets"].toArray().isEmpty());
}

void SlipwayctlDeploymentsTest::aTargetThatCannotBeIsBadInput()
{
    QCOMPARE(call("target add bad --env far --driver nonsense --url http://x").status, 4);
    QCOMPARE(addTarget("bad", "far", QStringLiteral("http://user:word@127.0.0.1:1")).status, 4);
    QVERIFY(call("target list")["targets"].toArray().isEmpty());
}

} // namespace slipway

SLIPWAY_TEST(slipway::SlipwayctlDeploymentsTest)
#include "tst_slipwayctldeployments.moc"
