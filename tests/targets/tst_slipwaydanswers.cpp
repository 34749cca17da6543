#include "models/targets/slipwaydanswers.h"
#include "tests/support/test.h"

using namespace slipway;

namespace {

const CallName call{QStringLiteral("lab"), QStringLiteral("GET /health")};

const QByteArray hash(64, 'a');
const QByteArray hashMember("\"sha256\":\"" + hash + '"');

QByteArray oneModel(const QByteArray &member)
{
    return R"({"status":"healthy","models":[{"slug":"pr-impact","state":"serving",)" + member + "}]}";
}

} // namespace

class TestSlipwaydAnswers final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void healthTellsWhatServes()
    {
        const auto live = readHealth(oneModel(hashMember + R"(,"model":"PR Impact","version":"v2","previous":"v1",
                                                          "since":1764000000000,"accuracy":0.8,"abtest":null)"),
                                     call);
        QVERIFY(live.ok());
        QCOMPARE(live->size(), 1);
        const LiveModel &model = live->first();
        QCOMPARE(model.slug, QStringLiteral("pr-impact"));
        QCOMPARE(model.model, QStringLiteral("PR Impact"));
        QCOMPARE(model.version, QStringLiteral("v2"));
        QCOMPARE(model.previous, QStringLiteral("v1"));
        QCOMPARE(model.sha256, QString::fromLatin1(hash));
        QCOMPARE(model.health, Health::Healthy);
        QCOMPARE(model.sinceMs, std::optional<qint64>(1764000000000));
        QCOMPARE(model.share, 1.0);
        QVERIFY(model.canaryVersion.isEmpty());
    }

    void aModelThatServesNothingHasNoVersion()
    {
        const auto live =
            readHealth(R"({"models":[{"slug":"a","model":"A","version":null,"sha256":null,"state":"empty"}]})", call);
        QVERIFY(live.ok());
        QVERIFY(live->first().version.isEmpty());
        QCOMPARE(live->first().health, Health::NotReady);
    }

    void anAbTestSplitsTheTraffic()
    {
        const auto live = readHealth(oneModel(R"("version":"v1","abtest":{"version":"v2","fraction":0.25})"), call);
        QVERIFY(live.ok());
        QCOMPARE(live->first().canaryVersion, QStringLiteral("v2"));
        QCOMPARE(live->first().share, 0.75);
        QCOMPARE(live->first().canaryShare, 0.25);
        QVERIFY(live->first().canarySha256.isEmpty());
        const auto told = readHealth(oneModel(QByteArray(R"("version":"v1","abtest":{"version":"v2","fraction":0.25,)"
                                                         R"("started":1764000000000,"sha256":")")
                                              + hash + "\"}"),
                                     call);
        QVERIFY(told.ok());
        QCOMPARE(told->first().canarySha256, QString::fromLatin1(hash));
        QCOMPARE(told->first().canarySinceMs, std::optional<qint64>(1764000000000));
        QVERIFY(!readHealth(oneModel(R"("version":"v1","abtest":{"version":"v2","fraction":0.25,"sha256":"x"})"), call)
                     .ok());
    }

    void aTimeIsReadFromMillisecondsAndFromText()
    {
        const auto live = readHealth(oneModel(R"("since":"1970-01-01T00:00:01Z")"), call);
        QVERIFY(live.ok());
        QCOMPARE(live->first().sinceMs, std::optional<qint64>(1000));
        const auto zoneless = readHealth(oneModel(R"("since":"1970-01-01T00:00:02")"), call);
        QVERIFY(zoneless.ok());
        QCOMPARE(zoneless->first().sinceMs, std::optional<qint64>(2000));
    }

    void aHealthAnswerOfAnotherShapeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QByteArray &body, const char *where) {
            QTest::newRow(name) << body << QString::fromLatin1(where);
        };
        row("empty", "", "no JSON object");
        row("html", "<html></html>", "no JSON object");
        row("array", "[]", "no JSON object");
        row("no models", R"({"status":"healthy"})", "(models)");
        row("models an object", R"({"models":{}})", "(models)");
        row("model a number", R"({"models":[7]})", "models[0]");
        row("no slug", R"({"models":[{"state":"serving"}]})", "models[0].slug");
        row("slug a number", R"({"models":[{"slug":1,"state":"serving"}]})", "models[0].slug");
        row("version a list", oneModel(R"("version":["v1"])"), "models[0].version");
        row("hash too short", oneModel(R"("sha256":"abc")"), "models[0].sha256");
        row("hash with a line end", oneModel("\"sha256\":\"" + hash + "\\n\""), "models[0].sha256");
        row("time in words", oneModel(R"("since":"yesterday")"), "models[0].since");
        row("share above one", oneModel(R"("abtest":{"version":"v2","fraction":1.5})"), "abtest.fraction");
        row("share without a version", oneModel(R"("abtest":{"fraction":0.5})"), "abtest.version");
        row("endless text", oneModel("\"version\":\"" + QByteArray(100000, 'x') + "\""), "models[0].version");
        row("bad UTF-8", oneModel("\"version\":\"\xff\xfe\""), "no JSON object");
        row("nothing but nesting", QByteArray(200000, '['), "no JSON object");
        row("too large", QByteArray(9 * 1024 * 1024, ' '), "9437184 bytes");
    }

    void aHealthAnswerOfAnotherShapeIsRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, where);
        const auto live = readHealth(body, call);
        QVERIFY(!live);
        QCOMPARE(live.error().code, ErrorCode::Remote);
        QVERIFY2(live.error().text().contains(where), qPrintable(live.error().text()));
        QVERIFY(live.error().text().startsWith(QStringLiteral("lab answered GET /health")));
    }

    void everyTruncationIsRefused()
    {
        const QByteArray whole = oneModel(hashMember + R"(,"version":"v1")");
        QVERIFY(readHealth(whole, call).ok());
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!readHealth(whole.left(length), call));
    }

    void versionsComeNewestFirst()
    {
        const auto versions = readVersions(
            R"({"versions":{"versions":{"a":{"created":"2024-11-20T12:00:00Z","sha256":null},"c":{"created":"2024-11-30T12:00:00Z"},)"
            R"("b":{"created":"2024-11-25T12:00:00Z",)"
                + hashMember + R"(}},"current_symlink":null},"status":"ok"})",
            call);
        QVERIFY(versions.ok());
        QCOMPARE(versions->size(), 3);
        QCOMPARE(versions->at(0).version, QStringLiteral("c"));
        QCOMPARE(versions->at(1).version, QStringLiteral("b"));
        QCOMPARE(versions->at(1).sha256, QString::fromLatin1(hash));
        QCOMPARE(versions->at(2).version, QStringLiteral("a"));
    }

    void versionsOfAnotherShapeAreRefused()
    {
        for (const char *body :
             {R"({"versions":[]})", R"({"versions":{"versions":["a"]}})", R"({"versions":{"versions":{"a":1}}})",
              R"({"versions":{"versions":{"":{}}}})", R"({"versions":{"versions":{"a":{"sha256":"z"}}}})"})
            QVERIFY2(!readVersions(body, call), body);
    }

    void predictionsMustBeAsManyFiniteNumbersAsRows()
    {
        const auto served = readPredictions(R"({"predictions":[0.25,1e-7],"model_version":"v1"})", 2, call);
        QVERIFY(served.ok());
        QCOMPARE(served->version, QStringLiteral("v1"));
        QCOMPARE(served->predictions, (std::vector<double>{0.25, 1e-7}));
        for (const char *body :
             {R"({"predictions":[0.25],"model_version":"v1"})", R"({"predictions":[0.25,"x"],"model_version":"v1"})",
              R"({"predictions":[0.25,1e999],"model_version":"v1"})",
              R"({"predictions":[0.25,null],"model_version":"v1"})", R"({"predictions":[0.25,0.5]})",
              R"({"model_version":"v1"})"})
            QVERIFY2(!readPredictions(body, 2, call), body);
    }

    void anErrorSentenceIsOneLineOfBoundedLength()
    {
        QCOMPARE(readErrorSentence(R"({"error":"It\n does\u0007 not load."})").contains(QLatin1Char('\n')), false);
        QCOMPARE(readErrorSentence("{\"error\":\"" + QByteArray(5000, 'x') + "\"}").size(), 300);
        QCOMPARE(readErrorSentence(R"({"error":{"code":1}})"), QString());
        QCOMPARE(readErrorSentence("<html>"), QString());
    }
};

SLIPWAY_TEST(TestSlipwaydAnswers)
#include "tst_slipwaydanswers.moc"
