#include "models/artifacts/booster.h"
#include "models/artifacts/modeltrial.h"
#include "models/formats/querylogreader.h"
#include "models/serving/router.h"
#include "tests/support/serverprocess.h"
#include "tests/support/test.h"
#include "tests/support/tinymodel.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <atomic>
#include <cmath>
#include <thread>

using namespace slipway;

namespace {

const QString tiny = QStringLiteral("tiny");
const QString v1 = QStringLiteral("v1");
const QString v2 = QStringLiteral("v2");
const QString deployPath = QStringLiteral("/retrain/deploy");
const QString startPath = QStringLiteral("/retrain/abtest/start");
const QString statusPath = QStringLiteral("/retrain/abtest/status");
const QString predictPath = QStringLiteral("/api/v1/predict/tiny");
const QString inferPath = QStringLiteral("/v2/models/tiny/infer");

QString string(const QJsonObject &json, const char *key)
{
    return json[QLatin1String(key)].toString();
}

QJsonObject object(const QJsonObject &json, const char *key)
{
    return json[QLatin1String(key)].toObject();
}

} // namespace

/// Tests of traffic, guards and protocols, against a real server process over HTTP.
class SlipwaydApiTest final : public Test
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<ServerProcess> m_server;
    const QByteArray m_first = trainTinyModel({5, 1, 3});
    const QByteArray m_second = trainTinyModel({8, 2, 3});

    QString configFile(const QByteArray &config)
    {
        const QString path = m_root->filePath(QStringLiteral("config.yaml"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(config);
        return path;
    }
    void startWith(const QByteArray &config)
    {
        QStringList arguments;
        if (!config.isEmpty())
            arguments = {QStringLiteral("--config"), configFile(config)};
        m_server = std::make_unique<ServerProcess>(m_root->filePath(QStringLiteral("root")), arguments);
        QVERIFY2(m_server->start(), qPrintable(m_server->output()));
    }
    void deployFirst()
    {
        QCOMPARE(m_server->upload(tiny, v1, m_first, QStringLiteral("model.bin"), QStringLiteral("Tiny Model")).status,
                 201);
        QCOMPARE(m_server->upload(tiny, v2, m_second).status, 201);
        QCOMPARE(m_server->post(deployPath, {{QStringLiteral("version_id"), v1}}).status, 200);
    }
    ServerAnswer predictFor(const QString &user)
    {
        return m_server->post(
            predictPath, {{QStringLiteral("features"), QJsonArray{0.1, 0.2, 0.3}}, {QStringLiteral("user_id"), user}});
    }
    QByteArray metric(const QByteArray &series)
    {
        for (const QByteArray &line : m_server->get(QStringLiteral("/metrics")).body.split('\n')) {
            if (line.startsWith(series + ' '))
                return line.mid(series.size() + 1);
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_root = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { m_server.reset(); }

    void aShadowPredictsAndNobodyGetsItsAnswers()
    {
        startWith("");
        deployFirst();
        const ServerAnswer started =
            m_server->send("POST", startPath + QStringLiteral("?version_id=v2&fraction=1&mode=shadow"));
        QCOMPARE(started.status, 200);
        QCOMPARE(string(started.json, "mode"), QStringLiteral("shadow"));
        for (int i = 0; i < 50; ++i)
            QCOMPARE(string(predictFor(QStringLiteral("user-%1").arg(i)).json, "model_version"), v1);
        const auto counted = [&] {
            return object(object(m_server->get(statusPath).json, "shadow"), "requests")[QStringLiteral("mirrored")]
                .toInt();
        };
        QTRY_COMPARE(counted(), 50);
        QVERIFY(m_server->get(statusPath).json[QStringLiteral("abtest")].isNull());
        QVERIFY(m_server->health(tiny)[QStringLiteral("abtest")].isNull());
        QCOMPARE(metric("slipwayd_traffic_share{model=\"tiny\",version=\"v2\"}"), QByteArray("0"));
        QCOMPARE(metric("slipwayd_predictions_total{model=\"tiny\",version=\"v2\",arm=\"shadow\",outcome=\"ok\"}"),
                 QByteArray("50"));
        QCOMPARE(metric("slipwayd_predictions_total{model=\"tiny\",version=\"v1\",arm=\"control\",outcome=\"ok\"}"),
                 QByteArray("50"));
    }

    void theCountersProveTheSplit()
    {
        startWith("");
        deployFirst();
        QJsonObject order{{QStringLiteral("version_id"), v2},
                          {QStringLiteral("fraction"), 0.3},
                          {QStringLiteral("expect_current"), v2}};
        QCOMPARE(m_server->post(startPath, order).status, 409);
        order[QStringLiteral("expect_current")] = v1;
        order[QStringLiteral("mode")] = QStringLiteral("canary");
        QCOMPARE(m_server->post(startPath, order).status, 400);
        order[QStringLiteral("mode")] = QStringLiteral("split");
        QCOMPARE(m_server->post(startPath, order).status, 200);
        const QString experiment = experimentName(tiny, v1, v2);
        int second = 0;
        for (int i = 0; i < 100; ++i) {
            const QString user = QStringLiteral("user-%1").arg(i);
            second += getsSecondVersion(experiment, user, 0.3);
            predictFor(user);
        }
        const QJsonObject requests = object(object(m_server->get(statusPath).json, "abtest"), "requests");
        QCOMPARE(requests[QStringLiteral("treatment")].toInt(), second);
        QCOMPARE(requests[QStringLiteral("control")].toInt(), 100 - second);
        QCOMPARE(metric("slipwayd_predictions_total{model=\"tiny\",version=\"v2\",arm=\"treatment\",outcome=\"ok\"}"),
                 QByteArray::number(second));
    }

    void theLogHoldsEveryAnswerAndTakesOutcomes()
    {
        startWith("");
        deployFirst();
        QCOMPARE(m_server->send("POST", startPath + QStringLiteral("?version_id=v2&fraction=0.5")).status, 200);
        QString id;
        for (int i = 0; i < 40; ++i)
            id = string(predictFor(QStringLiteral("user-%1").arg(i)).json, "query_id");
        QVERIFY(!id.isEmpty());
        const QString outcomes = QStringLiteral("/api/v1/outcomes");
        QCOMPARE(m_server->post(outcomes, {{QStringLiteral("query_id"), id}, {QStringLiteral("success"), true}}).status,
                 200);
        const ServerAnswer many = m_server->send(
            "POST", outcomes, "{\"outcomes\":[{\"query_id\":\"" + id.toUtf8() + "\",\"success\":false},{\"a\":1}]}");
        QCOMPARE(many.json[QStringLiteral("accepted")].toInt(), 1);
        QCOMPARE(many.json[QStringLiteral("rejected")].toArray().size(), 1);
        QCOMPARE(m_server->send("POST", outcomes, "{\"query_id\":\"unknown\",\"success\":true}").status, 404);
        QCOMPARE(m_server->terminate(), 0);

        NoProgress progress;
        const auto queries = readQueryLogs({m_root->filePath(QStringLiteral("root/.log/queries.jsonl"))}, progress);
        QVERIFY(queries);
        QCOMPARE(queries->arms.size(), 2);
        const auto reported = readQueryLogs({m_root->filePath(QStringLiteral("root/.log/outcomes.jsonl"))}, progress);
        QVERIFY(reported);
    }

    void healthIsToldInEveryDialect()
    {
        startWith("");
        QCOMPARE(m_server->get(QStringLiteral("/health/full")).status, 200);
        deployFirst();
        const QJsonObject full = m_server->get(QStringLiteral("/health/full")).json;
        QCOMPARE(string(full, "overall_status"), QStringLiteral("healthy"));
        const QJsonObject model = object(object(full, "components"), "ml_model");
        QCOMPARE(string(model, "version"), v1);
        QCOMPARE(model[QStringLiteral("loaded")].toBool(), true);
        QVERIFY(full[QStringLiteral("uptime")].toDouble(-1) >= 0);
        const QJsonObject actuator = m_server->get(QStringLiteral("/actuator/health")).json;
        QCOMPARE(string(actuator, "status"), QStringLiteral("UP"));
        QCOMPARE(string(object(actuator, "models"), "tiny"), QStringLiteral("LOADED"));
        QCOMPARE(actuator[QStringLiteral("total_models")].toInt(), 1);
        QCOMPARE(m_server->get(QStringLiteral("/v2/health/live")).json[QStringLiteral("live")].toBool(), true);
        QCOMPARE(m_server->get(QStringLiteral("/v2/health/ready")).json[QStringLiteral("ready")].toBool(), true);
        QCOMPARE(m_server->get(QStringLiteral("/v2/models/tiny/ready")).status, 200);
        QCOMPARE(m_server->get(QStringLiteral("/v2/models/tiny/versions/v2/ready")).status, 503);
        QCOMPARE(m_server->get(QStringLiteral("/v2/models/none/ready")).status, 404);
        QCOMPARE(m_server->get(QStringLiteral("/health/full?model=none")).status, 404);
    }

    void aDisabledModelRefusesUntilItIsEnabled()
    {
        startWith("");
        deployFirst();
        const QString model = QStringLiteral("/api/v1/models/tiny/");
        QCOMPARE(m_server->post(model + QStringLiteral("disable"), {}).json[QStringLiteral("enabled")].toBool(true),
                 false);
        const ServerAnswer refused = predictFor(QString());
        QCOMPARE(refused.status, 503);
        QVERIFY(string(refused.json, "error").contains(QStringLiteral("out of service")));
        QCOMPARE(string(object(m_server->get(QStringLiteral("/actuator/health")).json, "models"), "tiny"),
                 QStringLiteral("DISABLED"));
        m_server->killHard();
        QVERIFY(m_server->start());
        QCOMPARE(predictFor(QString()).status, 503);
        QCOMPARE(m_server->post(model + QStringLiteral("enable"), {}).status, 200);
        QCOMPARE(predictFor(QString()).status, 200);
        QCOMPARE(m_server->post(QStringLiteral("/api/v1/models/none/enable"), {}).status, 404);
    }

    void aBatchAnswersEachRequestByItself()
    {
        startWith("");
        deployFirst();
        const ServerAnswer answer = m_server->send("POST", QStringLiteral("/api/v1/batch"),
                                                   R"({"requests":[{"model":"tiny","features":[0.1,0.2,0.3]},
                                                   {"features":{"alpha":1,"beta":2,"gamma":null}},
                                                   {"model":"tiny","features":[1]},{"model":"none"},7]})");
        QCOMPARE(answer.status, 200);
        const QJsonArray results = answer.json[QStringLiteral("results")].toArray();
        QCOMPARE(results.size(), 5);
        QCOMPARE(answer.json[QStringLiteral("succeeded")].toInt(), 2);
        QCOMPARE(answer.json[QStringLiteral("failed")].toInt(), 3);
        const QJsonObject single = predictFor(QString()).json;
        QCOMPARE(results[0].toObject()[QStringLiteral("probability")], single[QStringLiteral("probability")]);
        QCOMPARE(string(results[1].toObject(), "model_version"), v1);
        QCOMPARE(results[2].toObject()[QStringLiteral("status")].toInt(), 400);
        QCOMPARE(results[3].toObject()[QStringLiteral("status")].toInt(), 404);
        for (const char *body : {"", "[]", R"({"requests":5})", R"({"requests":{"a":1}})"})
            QCOMPARE(m_server->send("POST", QStringLiteral("/api/v1/batch"), body).status, 400);
    }

    void openInferenceGivesWhatTheLibraryPredicts()
    {
        startWith("");
        deployFirst();
        const QJsonObject meta = m_server->get(QStringLiteral("/v2/models/tiny")).json;
        QCOMPARE(meta[QStringLiteral("versions")].toArray(), QJsonArray{v1});
        QCOMPARE(meta[QStringLiteral("inputs")].toArray()[0].toObject()[QStringLiteral("shape")].toArray(),
                 QJsonArray({-1, 3}));
        const auto expected = Booster::fromBytes(m_first)->predict({{0.1f, 0.2f, 0.3f, 0.4f, 0.5f, 0.6f}, 3});
        const char *bodies[] = {
            R"({"id":"q7","inputs":[{"name":"x","shape":[2,3],"datatype":"FP32","data":[0.1,0.2,0.3,0.4,0.5,0.6]}]})",
            R"({"id":"q7","inputs":[{"name":"x","shape":[2,3],"datatype":"FP64","data":[[0.1,0.2,0.3],[0.4,0.5,0.6]]}]})",
            R"({"id":"q7","inputs":[{"name":"gamma","shape":[2],"datatype":"FP32","data":[0.3,0.6]},
                {"name":"alpha","shape":[2,1],"datatype":"FP32","data":[0.1,0.4]},
                {"name":"beta","shape":[2],"datatype":"FP32","data":[0.2,0.5]}]})"};
        for (const char *body : bodies) {
            const ServerAnswer answer = m_server->send("POST", inferPath, body);
            QCOMPARE(answer.status, 200);
            QCOMPARE(string(answer.json, "model_version"), v1);
            QCOMPARE(string(answer.json, "id"), QStringLiteral("q7"));
            const QJsonObject output = answer.json[QStringLiteral("outputs")].toArray()[0].toObject();
            QCOMPARE(output[QStringLiteral("shape")].toArray(), QJsonArray{2});
            for (int i = 0; i < 2; ++i) {
                const double value = output[QStringLiteral("data")].toArray()[i].toDouble();
                QVERIFY(std::abs(value - double((*expected)[size_t(i)])) < 1e-6);
            }
        }
        QCOMPARE(m_server->send("POST", QStringLiteral("/v2/models/tiny/versions/v1/infer"), bodies[0]).status, 200);
        QCOMPARE(m_server->send("POST", QStringLiteral("/v2/models/tiny/versions/v2/infer"), bodies[0]).status, 404);
    }

    void aBadInferRequestIsExplained()
    {
        startWith("");
        deployFirst();
        const auto row = [this](const char *name, const QByteArray &inputs, const char *says) {
            const ServerAnswer answer = m_server->send("POST", inferPath, "{\"inputs\":" + inputs + "}");
            QVERIFY2(answer.status == 400, name);
            QVERIFY2(string(answer.json, "error").contains(QLatin1String(says)), answer.body.constData());
        };
        const QByteArray head = R"([{"name":"x","datatype":"FP32","shape":)";
        row("none", "[]", "one input");
        row("no list", "5", "list of tensors");
        row("no name", R"([{"shape":[1,3],"datatype":"FP32","data":[1,2,3]}])", "needs \"name\"");
        row("bytes", R"([{"name":"x","shape":[1,3],"datatype":"BYTES","data":["a","b","c"]}])", "takes numbers");
        row("short", head + R"([1,3],"data":[1,2]}])", "its shape says 3");
        row("long", head + R"([1,3],"data":[1,2,3,4]}])", "its shape says 3");
        row("other width", head + R"([1,4],"data":[1,2,3,4]}])", "[rows, 3]");
        row("negative", head + R"([-1,3],"data":[1,2,3]}])", "shape");
        row("huge", head + R"([9223372036854775807,3],"data":[1,2,3]}])", "shape");
        row("three dimensions", head + R"([1,1,3],"data":[1,2,3]}])", "shape");
        row("nested", head + R"([1,3],"data":[[[1,2,3]]]}])", "nested deeper");
        row("text", head + R"([1,3],"data":[1,"2",3]}])", "Value 2");
        row("too large", head + R"([1,3],"data":[1,1e300,3]}])", "Value 2");
        row("twice", R"([{"name":"alpha","shape":[1],"datatype":"FP32","data":[1]},
            {"name":"alpha","shape":[1],"datatype":"FP32","data":[1]}])",
            "given twice");
        row("missing", R"([{"name":"alpha","shape":[1],"datatype":"FP32","data":[1]},
            {"name":"gamma","shape":[1],"datatype":"FP32","data":[1]}])",
            "missing: beta");
    }
    void aModelThatFailsIsSparedAndAFallbackStandsIn()
    {
        // Every prediction is slower than a millionth of a millisecond.
        startWith("breaker: {failures: 5, open_seconds: 60, successes: 2, slow_ms: 0.000001}\n"
                  "fallbacks:\n  spare: {prediction: 0, probability: 0.25}\n");
        deployFirst();
        QCOMPARE(m_server->upload(QStringLiteral("spare"), v1, m_first).status, 201);
        QCOMPARE(m_server
                     ->post(deployPath,
                            {{QStringLiteral("version_id"), v1}, {QStringLiteral("model"), QStringLiteral("spare")}})
                     .status,
                 200);
        const auto ask = [&](const char *slug) {
            return m_server->send("POST", QStringLiteral("/api/v1/predict/") + QLatin1String(slug),
                                  R"({"features":[1,2,3]})");
        };
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(ask("tiny").status, 200);
            QCOMPARE(ask("spare").json[QStringLiteral("fallback")].toBool(), false);
        }
        QCOMPARE(ask("tiny").status, 503);
        const ServerAnswer standIn = ask("spare");
        QCOMPARE(standIn.status, 200);
        QCOMPARE(standIn.json[QStringLiteral("fallback")].toBool(), true);
        QCOMPARE(standIn.json[QStringLiteral("probability")].toDouble(), 0.25);
        QVERIFY(standIn.json[QStringLiteral("model_version")].isNull());
        QCOMPARE(string(m_server->health(tiny), "breaker"), QStringLiteral("open"));
        QCOMPARE(metric("slipwayd_breaker_state{model=\"tiny\"}"), QByteArray("2"));
        QCOMPARE(
            metric("slipwayd_predictions_total{model=\"spare\",version=\"v1\",arm=\"control\",outcome=\"fallback\"}"),
            QByteArray("1"));
        QCOMPARE(m_server->post(QStringLiteral("/api/v1/models/tiny/breaker/reset"), {}).status, 200);
        QCOMPARE(ask("tiny").status, 200);
    }

    void everyXgboostFormatServes()
    {
        startWith("");
        for (const char *format : {"ubj", "json", "deprecated"}) {
            TinyModel model;
            model.format = format;
            const QString version = QString::fromLatin1(format);
            QCOMPARE(m_server->upload(tiny, version, trainTinyModel(model)).status, 201);
            QCOMPARE(m_server->post(deployPath, {{QStringLiteral("version_id"), version}}).status, 200);
            QCOMPARE(string(predictFor(QString()).json, "model_version"), version);
        }
    }

    void whatItCannotServeIsToldWithWhatCan()
    {
        startWith("");
        const std::pair<QByteArray, const char *> files[] = {
            {"MODEL_BINARY_DATA placeholder\n", "placeholder"},
            {QByteArray("\x80\x04\x95\x10", 4) + QByteArray(100, '\0'), "MLServer or BentoML"},
            {QByteArray("PK\x03\x04") + "model/data.pkl", "TorchServe"},
            {QByteArray("PK\x03\x04") + "config.json", "zip archive"},
            {QByteArray("\x08\x07\x12\x04test"), "ONNX"},
            {QByteArray("\x89HDF\r\n\x1a\n") + "x", "TensorFlow Serving"},
            {"GGUFxxxx", "llama.cpp"},
            {"tree\nversion=v3\n", "LightGBM"},
            {QByteArray("\x1f\x8b\x08", 3) + "xxx", "compressed (gzip)"},
            {R"({"model": "fraud", "learner": "placeholder"})", "holds no model that is known here"},
            {"to be trained\n", "slipwayd serves XGBoost models"},
        };
        int number = 0;
        for (const auto &[bytes, says] : files) {
            const QString version = QStringLiteral("f%1").arg(++number);
            QCOMPARE(m_server->upload(tiny, version, bytes).status, 201);
            const ServerAnswer answer = m_server->post(deployPath, {{QStringLiteral("version_id"), version}});
            QCOMPARE(answer.status, 422);
            QVERIFY2(string(answer.json, "error").contains(QLatin1String(says)), answer.body.constData());
        }
    }

    void whoDeploysThereFindsTheOthersNotes()
    {
        startWith("");
        const QString control = QStringLiteral("/api/v1/control");
        const auto owned = [](const char *owner) {
            return QJsonObject{{QStringLiteral("owner"), QString::fromLatin1(owner)},
                               {QStringLiteral("who"), QStringLiteral("ann@desk")}};
        };
        QCOMPARE(m_server->post(control + QStringLiteral("/lock"), {}).status, 400);
        QCOMPARE(m_server->post(control + QStringLiteral("/lock"), owned("mine")).status, 200);
        QCOMPARE(m_server->post(control + QStringLiteral("/lock"), owned("mine")).status, 200);
        const ServerAnswer held = m_server->post(control + QStringLiteral("/lock"), owned("theirs"));
        QCOMPARE(held.status, 409);
        QVERIFY(string(held.json, "error").contains(QStringLiteral("ann@desk")));
        QCOMPARE(m_server->post(control + QStringLiteral("/unlock"), owned("theirs")).status, 200);
        const QJsonObject freeze{{QStringLiteral("reason"), QStringLiteral("errors\nsince noon")}};
        QCOMPARE(m_server->post(control + QStringLiteral("/freeze"), freeze).status, 200);
        const QString instance = string(m_server->get(QStringLiteral("/health")).json, "instance");
        QVERIFY(!instance.isEmpty());

        startWith(""); // what was noted outlives the process
        QJsonObject notes = m_server->get(control).json;
        QCOMPARE(string(object(notes, "lock"), "owner"), QStringLiteral("mine"));
        QCOMPARE(string(object(notes, "freeze"), "reason"), QStringLiteral("errors since noon"));
        QVERIFY(string(notes, "instance") != instance);
        QCOMPARE(m_server->post(control + QStringLiteral("/unlock"), owned("mine")).status, 200);
        QCOMPARE(m_server->post(control + QStringLiteral("/unfreeze"), {}).status, 200);
        notes = m_server->get(control).json;
        QVERIFY(notes[QLatin1String("lock")].isNull() && notes[QLatin1String("freeze")].isNull());

        const QJsonObject direct = m_server->get(QStringLiteral("/health")).json;
        QVERIFY(!direct[QLatin1String("forwarded")].toBool());
        const QJsonObject passedOn =
            m_server->send("GET", QStringLiteral("/health"), {}, {{"X-Forwarded-For", "10.0.0.7"}}).json;
        QVERIFY(passedOn[QLatin1String("forwarded")].toBool());
    }

    void keysHaveRoles()
    {
        const auto hex = [](const char *secret) {
            return QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex();
        };
        startWith("keys:\n- {name: eye, roles: [read], sha256: '" + hex("eye-key")
                  + "'}\n- {name: app, roles: [predict], sha256: '" + hex("app-key")
                  + "'}\n- {name: ci, roles: [deploy], sha256: '" + hex("ci-key") + "'}\n");
        QCOMPARE(m_server->upload(tiny, v1, m_first).status, 401);
        m_server->setToken("ci-key");
        deployFirst();
        struct Case {
            const char *key;
            int read, predict, deploy;
        };
        for (const Case &given : {Case{"eye-key", 200, 403, 403}, Case{"app-key", 403, 200, 403},
                                  Case{"ci-key", 200, 200, 200}, Case{"other", 401, 401, 401}}) {
            m_server->setToken(given.key);
            QCOMPARE(m_server->get(QStringLiteral("/health/full")).status, given.read);
            QCOMPARE(predictFor(QString()).status, given.predict);
            QCOMPARE(m_server->post(deployPath, {{QStringLiteral("version_id"), v1}}).status, given.deploy);
            QCOMPARE(m_server->get(QStringLiteral("/health")).status, 200);
        }
        const QString control = QStringLiteral("/api/v1/control");
        m_server->setToken("app-key");
        const QJsonObject access = object(m_server->get(control).json, "access");
        QCOMPARE(string(access, "key"), QStringLiteral("app"));
        QCOMPARE(access[QLatin1String("roles")].toArray(), QJsonArray{QStringLiteral("predict")});
        QCOMPARE(m_server->post(control + QStringLiteral("/freeze"), {}).status, 403);
        m_server->setToken({});
        QCOMPARE(m_server->get(control).status, 401);
        QCOMPARE(m_server->send("GET", QStringLiteral("/health/full"), {}, {{"X-API-Key", "eye-key"}}).status, 200);
        QVERIFY(!m_server->output().contains(QStringLiteral("-key")));
    }

    void whoAsksTooMuchWaits()
    {
        startWith("rate_limit: {requests_per_second: 0.001, burst: 3}\n");
        for (int i = 0; i < 3; ++i)
            QCOMPARE(m_server->get(QStringLiteral("/api/v1/models")).status, 200);
        const ServerAnswer refused = m_server->get(QStringLiteral("/api/v1/models"));
        QCOMPARE(refused.status, 429);
        QVERIFY(string(refused.json, "error").contains(QStringLiteral("Try again in")));
        QCOMPARE(m_server->get(QStringLiteral("/health")).status, 200); // a probe is never refused
    }

    void aWrongConfigurationIsNamed_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &config, const char *says) {
            QTest::newRow(name) << config << QString::fromLatin1(says);
        };
        row("no YAML", "{", "no YAML map");
        row("unknown section", "tokens: 5\n", "no setting \"tokens\"");
        row("unknown setting", "breaker: {fails: 5}\n", "no setting \"breaker.fails\"");
        row("no number", "breaker: {failures: many}\n", "breaker.failures");
        row("out of range", "limits: {connections: 0}\n", "limits.connections");
        row("short hash", "keys: [{name: a, sha256: 'ab', roles: [read]}]\n", "keys[0].sha256");
        row("unknown role", "keys: [{name: a, roles: [root]}]\n", "keys[0].roles");
        row("no role", "keys: [{name: a}]\n", "keys[0]");
        row("empty fallback", "fallbacks: {tiny: {}}\n", "fallbacks.tiny");
    }
    void aWrongConfigurationIsNamed()
    {
        QFETCH(QByteArray, config);
        QFETCH(QString, says);
        ServerProcess server(m_root->filePath(QStringLiteral("root")),
                             {QStringLiteral("--config"), configFile(config)});
        QVERIFY(!server.start());
        QVERIFY2(server.output().contains(says), qPrintable(server.output()));
    }

    void swapsUnderLoadFailNoRequest()
    {
        startWith("");
        deployFirst();
        std::atomic<bool> ended = false;
        std::atomic<int> failed = 0;
        std::atomic<int> answered = 0;
        std::vector<std::thread> callers;
        for (int i = 0; i < 3; ++i) {
            callers.emplace_back([&] {
                while (!ended) {
                    failed += predictFor(QStringLiteral("u")).status != 200;
                    ++answered;
                }
            });
        }
        for (int i = 0; i < 6; ++i)
            QCOMPARE(m_server->post(deployPath, {{QStringLiteral("version_id"), i % 2 == 0 ? v2 : v1}}).status, 200);
        ended = true;
        for (std::thread &caller : callers)
            caller.join();
        QCOMPARE(failed.load(), 0);
        QVERIFY(answered > 10);
    }
};

SLIPWAY_TEST(SlipwaydApiTest)
#include "tst_slipwaydapi.moc"
