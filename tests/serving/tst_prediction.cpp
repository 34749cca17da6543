#include "models/artifacts/hash.h"
#include "models/artifacts/modeltrial.h"
#include "models/serving/modelhost.h"
#include "models/serving/prediction.h"
#include "tests/support/test.h"
#include "tests/support/tinymodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace slipway;

class PredictionTest final : public Test
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<VersionStore> m_store;
    Serving m_serving;
    Serving m_bare; ///< the same model without metadata

    std::shared_ptr<const Engine> load(const QString &version, const QByteArray &metadata)
    {
        const auto put = [&](const QByteArray &bytes, const QString &file) {
            auto upload = m_store->beginUpload();
            return upload && upload->write(bytes.constData(), bytes.size()) && upload->finish(sha256(bytes))
                   && m_store->place(std::move(*upload), sha256(bytes), QStringLiteral("tiny"),
                                     QStringLiteral("Tiny \"one\""), version, file);
        };
        if (!put(trainTinyModel(), QStringLiteral("model.bin")))
            return nullptr;
        if (!metadata.isEmpty() && !put(metadata, QStringLiteral("model_metadata.json")))
            return nullptr;
        return Engine::load(*m_store, QStringLiteral("tiny"), version).valueOr(nullptr);
    }

    static QJsonObject answer(const Serving &serving, const std::string &body, Impact impact = Impact::Included)
    {
        const auto request = readPredictionRequest(*serving.current, body, impact);
        const auto given =
            request ? predictRequest(*serving.current, *request) : Result<PredictedRows>(request.error());
        if (!given)
            return {};
        const std::string json = predictionJson(serving.name, *serving.current, *request, *given);
        return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto store = VersionStore::open(m_folder.path());
        QVERIFY(store);
        m_store = std::move(*store);
        m_serving.slug = QStringLiteral("tiny");
        m_serving.name = m_store->modelName(QStringLiteral("tiny"));
        m_serving.current = load(QStringLiteral("v1"), R"({"accuracy": 0.875})");
        m_serving.name = m_store->modelName(QStringLiteral("tiny"));
        m_bare.current = load(QStringLiteral("v2"), "{\"accuracy\": NaN}");
        QVERIFY(m_serving.current && m_bare.current);
    }

    void theAnswerIsThatOfTheLibrary()
    {
        const FloatRows rows = seededRows(5, 3, 1);
        const auto booster = Booster::fromBytes(trainTinyModel());
        const double p = booster->predict(rows)->front();
        const auto impact = booster->contributions(rows.values);
        const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("features"),
                                                           QJsonObject{{QStringLiteral("gamma"), rows.values[2]},
                                                                       {QStringLiteral("alpha"), rows.values[0]},
                                                                       {QStringLiteral("beta"), rows.values[1]},
                                                                       {QStringLiteral("truth"), 1}}}})
                                    .toJson();
        const QJsonObject json = answer(m_serving, body.toStdString());
        QVERIFY(std::abs(json[QStringLiteral("probability")].toDouble() - p) < 1e-6);
        QCOMPARE(json[QStringLiteral("prediction")].toInt(-1), p >= 0.5 ? 1 : 0);
        QVERIFY(std::abs(json[QStringLiteral("confidence")].toDouble() - std::max(p, 1 - p)) < 1e-6);
        QCOMPARE(json[QStringLiteral("model")].toString(), QStringLiteral("Tiny \"one\""));
        QCOMPARE(json[QStringLiteral("model_version")].toString(), QStringLiteral("v1"));
        QCOMPARE(json[QStringLiteral("model_accuracy")].toDouble(), 0.875);
        const QJsonObject shown = json[QStringLiteral("feature_impact")].toObject();
        QCOMPARE(shown.size(), 3);
        double margin = impact->back();
        for (int i = 0; i < 3; ++i) {
            const double value = shown[tinyModelFeatures()[i]].toDouble();
            QVERIFY(std::abs(value - double((*impact)[static_cast<size_t>(i)])) < 1e-6);
            margin += value;
        }
        // Shapley values add up to the margin: their meaning, not only their transport.
        QVERIFY(std::abs(1 / (1 + std::exp(-margin)) - p) < 1e-5);
    }

    void impactCanBeLeftOut()
    {
        QVERIFY(answer(m_serving, R"({"features":[0.1,0.2,0.3],"impact":false})")[QStringLiteral("feature_impact")]
                    .isNull());
        QVERIFY(answer(m_serving, R"({"features":[0.1,0.2,0.3]})", Impact::LeftOut)[QStringLiteral("feature_impact")]
                    .isNull());
    }

    void manyRowsAreAnsweredInOrder()
    {
        const FloatRows rows = seededRows(9, 3, 16);
        QJsonArray list;
        for (int i = 0; i < rows.count(); ++i) {
            QJsonArray row;
            for (int k = 0; k < 3; ++k)
                row.append(double(rows.values[static_cast<size_t>(i * 3 + k)]));
            list.append(row);
        }
        const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("rows"), list}}).toJson();
        const QJsonArray given = answer(m_serving, body.toStdString())[QStringLiteral("predictions")].toArray();
        const auto expected = Booster::fromBytes(trainTinyModel())->predict(rows);
        QCOMPARE(given.size(), 16);
        for (int i = 0; i < 16; ++i)
            QVERIFY(std::abs(given[i].toDouble() - double((*expected)[static_cast<size_t>(i)])) < 1e-6);
    }

    void nullIsAMissingValue()
    {
        const FloatRows row{{0.1f, std::numeric_limits<float>::quiet_NaN(), 0.3f}, 3};
        const double expected = Booster::fromBytes(trainTinyModel())->predict(row)->front();
        const QJsonObject json = answer(m_serving, R"({"features":[0.1,null,0.3]})");
        QVERIFY(std::abs(json[QStringLiteral("probability")].toDouble() - expected) < 1e-6);
    }

    void whatTheMetadataDoesNotSayIsNull()
    {
        QVERIFY(answer(m_bare, R"({"features":[1,2,3]})")[QStringLiteral("model_accuracy")].isNull());
    }

    void aBadRequestIsExplained_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &body, const char *says) {
            QTest::newRow(name) << body << QString::fromLatin1(says);
        };
        row("empty", "", "not a JSON object");
        row("truncated", R"({"features":[1,2)", "not a JSON object");
        row("list", "[1,2,3]", "not a JSON object");
        row("invalid utf-8", QByteArray("{\"features\":\"\xff\"}"), "not a JSON object");
        row("deep", QByteArray(100000, '['), "not a JSON object");
        row("NaN", R"({"features":[NaN,1,2]})", "not a JSON object");
        row("neither", R"({"user_id":"x"})", "either");
        row("both", R"({"features":[1,2,3],"rows":[[1,2,3]]})", "either");
        row("missing", R"({"features":{"beta":1}})", "missing: alpha, gamma");
        row("twice", R"({"features":{"beta":1,"beta":2,"alpha":1,"gamma":1}})", "beta is given twice");
        row("text", R"({"features":{"beta":"1","alpha":1,"gamma":1}})", "beta is not a number");
        row("too few", R"({"features":[1,2]})", "3 features a row, not 2");
        row("too many", R"({"features":[1,2,3,4]})", "3 features a row, not 4");
        row("nested", R"({"features":[1,[2],3]})", "Value 2");
        row("too large", R"({"features":[1,1e300,3]})", "Value 2");
        row("scalar", R"({"features":5})", "must be an object");
        row("no rows", R"({"rows":[]})", "between 1 and");
        row("rows of numbers", R"({"rows":[1,2]})", "list of lists");
        row("short row", R"({"rows":[[1,2,3],[1,2]]})", "3 features a row, not 2");
        row("user id", R"({"features":[1,2,3],"user_id":7})", "user_id");
        row("impact", R"({"features":[1,2,3],"impact":"no"})", "impact");
    }
    void aBadRequestIsExplained()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        const auto given = readPredictionRequest(*m_serving.current, body.toStdString(), Impact::Included);
        QVERIFY(!given);
        QCOMPARE(given.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(given.error().text().contains(says), qPrintable(given.error().text()));
    }

    void controlCharactersAreEscaped()
    {
        std::string json;
        appendJsonString(json, "a\"\\\n\x1f"
                               "ü");
        QCOMPARE(json, std::string("\"a\\\"\\\\\\u000a\\u001fü\""));
    }

    void bytesChangedOnTheDiskAreNotLoaded()
    {
        QFile file(m_store->filePath(QStringLiteral("tiny"), QStringLiteral("v2"), QStringLiteral("model.bin")));
        QVERIFY(file.open(QIODevice::Append));
        file.write("x");
        file.close();
        const auto engine = Engine::load(*m_store, QStringLiteral("tiny"), QStringLiteral("v2"));
        QVERIFY(!engine);
        QCOMPARE(engine.error().code, ErrorCode::Corrupt);
    }
};

SLIPWAY_TEST(PredictionTest)
#include "tst_prediction.moc"
