#include "models/formats/artifactformat.h"
#include "models/formats/timestamps.h"
#include "models/formats/trainedmodelsreader.h"
#include "models/formats/trainingmetricsreader.h"
#include "models/formats/versionmerge.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"

#include <cmath>

namespace slipway {

namespace {

const QString sample =
    QStringLiteral(SLIPWAY_TEST_DATA "/registries/trained-models/system_performance_model_20241120_141103/");

} // namespace

class TrainedModelsReaderTest final : public Test
{
    Q_OBJECT

private:
    static ModelVersion metadata(const QByteArray &bytes)
    {
        ModelVersion version;
        TrainedModelsReader(version).readMetadata(QStringLiteral("model_metadata.json"), bytes);
        return version;
    }
    static ModelVersion metrics(const QByteArray &bytes)
    {
        ModelVersion version;
        TrainingMetricsReader(version, QStringLiteral("training_metrics.json")).read(bytes);
        return version;
    }
    static ModelVersion importance(const QByteArray &bytes)
    {
        ModelVersion version;
        TrainedModelsReader(version).readImportance(QStringLiteral("feature_importance.json"), bytes);
        return version;
    }
    static ModelVersion parameters(const QByteArray &bytes)
    {
        ModelVersion version;
        TrainedModelsReader(version).readParameters(QStringLiteral("model_parameters.json"), bytes);
        return version;
    }

private Q_SLOTS:
    void metadataTellsMetricsFromAttributes()
    {
        const ModelVersion version = metadata(fileBytes(sample + QStringLiteral("model_metadata.json")));
        QVERIFY(version.problems.isEmpty());
        QCOMPARE(version.summary.model, QStringLiteral("System Performance"));
        QCOMPARE(version.summary.semver, QStringLiteral("1.0.0"));
        QCOMPARE(version.summary.type, QStringLiteral("XGBoost"));
        QCOMPARE(version.summary.status, QStringLiteral("trained"));
        QCOMPARE(version.summary.createdAtMs, 1732111863000);
        QCOMPARE(version.targetVariable, QStringLiteral("degraded"));
        QCOMPARE(version.features.first(), QStringLiteral("cpu_load"));
        QCOMPARE(version.trainingRows, 15000);
        QStringList names;
        for (const Metric &metric : version.metrics) {
            names.append(metric.name);
            QCOMPARE(metric.split, Split::Summary);
        }
        QCOMPARE(names, (QStringList{QStringLiteral("accuracy"), QStringLiteral("precision"), QStringLiteral("recall"),
                                     QStringLiteral("f1_score")}));
    }

    void otherMetricNamesAndUnknownKeysAreKept()
    {
        const ModelVersion version = metadata(R"({"model_name": "M", "silhouette": -0.2, "inference_latency_ms": 12.5,
            "num_trees": 40, "seed": 7, "team": {"name": "risk"}, "tags": {"env": "lab"}, "approved": true, "note": null})");
        QVERIFY(version.problems.isEmpty());
        QCOMPARE(version.metrics.size(), 2);
        QCOMPARE(version.metrics[0].value, -0.2);
        QCOMPARE(version.metrics[1].name, QStringLiteral("inference_latency_ms"));
        QCOMPARE(version.tags.size(), 1);
        QStringList others;
        for (const Parameter &other : version.other)
            others.append(other.name + QLatin1Char('=') + other.json);
        QCOMPARE(others, (QStringList{QStringLiteral("num_trees=40"), QStringLiteral("seed=7"),
                                      QStringLiteral("team={\"name\":\"risk\"}"), QStringLiteral("approved=true")}));
    }

    void oneWrongValueIsOneProblemAndTheRestIsRead_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QString>("where");
        QTest::newRow("metric") << QByteArray(R"("accuracy": "high")") << QStringLiteral("accuracy");
        QTest::newRow("share") << QByteArray(R"("accuracy": 1.5)") << QStringLiteral("accuracy");
        QTest::newRow("name") << QByteArray(R"("model_type": 5)") << QStringLiteral("model_type");
        QTest::newRow("list") << QByteArray(R"("features": {"a": 1})") << QStringLiteral("features");
        QTest::newRow("mixed list") << QByteArray(R"("features": ["a", 1])") << QStringLiteral("features");
        QTest::newRow("date") << QByteArray(R"("created_at": "2024-02-30T12:00:00")") << QStringLiteral("created_at");
        QTest::newRow("no date") << QByteArray(R"("created_at": [])") << QStringLiteral("created_at");
        QTest::newRow("rows") << QByteArray(R"("training_data_size": "many")") << QStringLiteral("training_data_size");
        QTest::newRow("negative size") << QByteArray(R"("model_size_mb": -1)") << QStringLiteral("model_size_mb");
        QTest::newRow("tags") << QByteArray(R"("tags": 5)") << QStringLiteral("tags");
        QTest::newRow("NaN") << QByteArray(R"("f1_score": NaN)") << QStringLiteral("f1_score");
        QTest::newRow("duplicate") << QByteArray(R"("model_name": "M")") << QStringLiteral("model_name");
    }

    void oneWrongValueIsOneProblemAndTheRestIsRead()
    {
        QFETCH(const QByteArray, member);
        QFETCH(const QString, where);
        const ModelVersion version = metadata("{\"model_name\": \"M\", " + member + ", \"recall\": 0.5}");
        QCOMPARE(version.problems.size(), 1);
        QCOMPARE(version.problems[0].where, where);
        QCOMPARE(version.problems[0].file, QStringLiteral("model_metadata.json"));
        QVERIFY(version.problems[0].message.text().contains(QStringLiteral("model_metadata.json")));
        QCOMPARE(version.summary.model, QStringLiteral("M"));
        QCOMPARE(preferredMetric(version.metrics, QStringLiteral("recall")), 0.5);
    }

    void metadataThatIsNoObjectIsOneProblem()
    {
        for (const char *text : {"[]", "5", "null", "\"x\""})
            QCOMPARE(metadata(text).problems.size(), 1);
    }

    void whereAVersionCameFromIsAFactToSearchFor()
    {
        const ModelVersion version = metadata(
            R"({"model_name": "M", "run_id": 1700, "source_path": "registry/a", "updated_at": "2024-11-25T12:00:00Z"})");
        QCOMPARE(version.runId, QStringLiteral("1700"));
        QCOMPARE(version.sourcePath, QStringLiteral("registry/a"));
        QCOMPARE(version.updatedAtMs, std::optional<qint64>(1732536000000));
        QVERIFY(!metadata(R"({"updated_at": "soon", "source_path": 5})").updatedAtMs);
    }

    void metricsKeepTheirSplits()
    {
        const ModelVersion version = metrics(fileBytes(sample + QStringLiteral("training_metrics.json")));
        QVERIFY(version.problems.isEmpty());
        QCOMPARE(version.metrics.size(), 10);
        QCOMPARE(preferredMetric(version.metrics, QStringLiteral("auc_roc")), 0.858902);
        QCOMPARE(version.confusionMatrices.size(), 2);
        QCOMPARE(version.confusionMatrices[1].split, Split::Validation);
        QCOMPARE(version.confusionMatrices[1].counts, (std::vector<qint64>{2351, 458, 637, 1554}));
        QCOMPARE(version.histories.size(), 4);
        for (const MetricSeries &series : version.histories)
            QCOMPARE(series.steps.size(), series.values.size());
    }

    void confusionMatricesMayBeSquareArrays()
    {
        const ModelVersion version = metrics(R"({"test_metrics": {"labels": ["a", "b", "c"],
            "confusion_matrix": [[5, 1, 0], [2, 7, 1], [0, 0, 9]]},
            "validation_metrics": {"confusion_matrix": {"labels": ["no", "yes"], "matrix": [[1, 2], [3, 4]]}}})");
        QCOMPARE(version.confusionMatrices.size(), 2);
        QCOMPARE(version.confusionMatrices[0].split, Split::Test);
        QCOMPARE(version.confusionMatrices[0].labels.join(QLatin1Char(',')), QStringLiteral("a,b,c"));
        QCOMPARE(version.confusionMatrices[0].counts, (std::vector<qint64>{5, 1, 0, 2, 7, 1, 0, 0, 9}));
        QCOMPARE(version.confusionMatrices[1].labels.join(QLatin1Char(',')), QStringLiteral("no,yes"));
    }

    void aBrokenConfusionMatrixIsOneProblem()
    {
        for (const char *matrix :
             {"[[1, 2], [3]]", "[[1, -2], [3, 4]]", "[]", "{\"true_positive\": 5}", "7", "[[1.5, 1], [1, 1]]"}) {
            const ModelVersion version =
                metrics(QByteArray(R"({"validation_metrics": {"recall": 0.5, "confusion_matrix": )") + matrix + "}}");
            QVERIFY2(version.problems.size() == 1, matrix);
            QCOMPARE(version.problems[0].where, QStringLiteral("validation_metrics.confusion_matrix"));
            QVERIFY(version.confusionMatrices.isEmpty());
            QCOMPARE(version.metrics.size(), 1);
        }
    }

    void sampledHistoriesEndAtTheLastEpoch()
    {
        const ModelVersion version = metrics(R"({"training_history": {"epochs": 100, "loss": [0.4, 0.3, 0.2, 0.1]}})");
        QVERIFY(version.problems.isEmpty());
        QCOMPARE(version.histories[0].steps, (std::vector<double>{25, 50, 75, 100}));
        const ModelVersion plain = metrics(R"({"training_history": {"loss": [0.4, 0.3]}})");
        QCOMPARE(plain.histories[0].steps, (std::vector<double>{1, 2}));
        const ModelVersion listed = metrics(R"({"training_history": {"epochs": [5, 10], "loss": [0.4, 0.3]}})");
        QCOMPARE(listed.histories[0].steps, (std::vector<double>{5, 10}));
    }

    void gapsInAHistoryStayGaps()
    {
        const ModelVersion version =
            metrics(R"({"training_history": {"epochs": 3, "loss": [0.4, NaN, 0.2], "val_loss": [null, 1, 2]}})");
        QCOMPARE(version.problems.size(), 1);
        QVERIFY(std::isnan(version.histories[0].values[1]));
        QVERIFY(std::isnan(version.histories[1].values[0]));
        QCOMPARE(version.histories[0].values[2], 0.2);
    }

    void historiesOfDifferentLengthAreOneProblem()
    {
        const ModelVersion version =
            metrics(R"({"training_history": {"epochs": 3, "loss": [3, 2, 1], "val_loss": [3, 2]},
                                                 "validation_metrics": {"recall": 0.5}})");
        QCOMPARE(version.problems.size(), 1);
        QVERIFY(version.problems[0].message.text().contains(QStringLiteral("val_loss has 2 points, loss has 3")));
        QCOMPARE(version.histories[0].values.size(), size_t(3));
        QCOMPARE(version.histories[1].values.size(), size_t(2));
        QCOMPARE(version.metrics.size(), 1);
    }

    void noPlaceIsInventedForAShorterHistory_data()
    {
        QTest::addColumn<QByteArray>("history");
        QTest::addColumn<std::vector<double>>("loss");
        QTest::addColumn<std::vector<double>>("validation");
        QTest::addColumn<QString>("note");
        using Steps = std::vector<double>;
        QTest::newRow("a number of epochs")
            << QByteArray(R"({"epochs": 100, "loss": [4, 3, 2, 1], "val_loss": [4, 3]})") << Steps{1, 2, 3, 4}
            << Steps{1, 2} << QStringLiteral("of 100 epochs. At which of them nobody knows");
        QTest::newRow("a list of epochs")
            << QByteArray(R"({"epochs": [5, 10, 15], "loss": [3, 2, 1], "val_loss": [3, 2]})") << Steps{5, 10, 15}
            << Steps{5, 10} << QStringLiteral("val_loss has 2 points: they are shown at the first");
        QTest::newRow("a list that is too short")
            << QByteArray(R"({"epochs": [5, 10], "loss": [3, 2, 1], "val_loss": [3, 2]})") << Steps{1, 2, 3}
            << Steps{1, 2} << QStringLiteral("loss has 3 points: all points are numbered 1, 2, 3");
        QTest::newRow("a list that goes back")
            << QByteArray(R"({"epochs": [5, 1, null], "loss": [3, 2, 1], "val_loss": [3, 2, 1]})") << Steps{1, 2, 3}
            << Steps{1, 2, 3} << QStringLiteral("are no ascending numbers: its points are numbered");
    }

    void noPlaceIsInventedForAShorterHistory()
    {
        QFETCH(QByteArray, history);
        const ModelVersion version = metrics("{\"training_history\": " + history + "}");
        QTEST(version.histories[0].steps, "loss");
        QTEST(version.histories[1].steps, "validation");
        QCOMPARE(version.problems.size(), 1);
        QFETCH(QString, note);
        QVERIFY2(version.problems[0].message.text().contains(note), qPrintable(version.problems[0].message.text()));
    }

    void morePointsThanEpochsAreOneProblem()
    {
        const ModelVersion version = metrics(R"({"training_history": {"epochs": 2, "loss": [3, 2, 1]}})");
        QCOMPARE(version.problems.size(), 1);
        QCOMPARE(version.histories[0].steps, (std::vector<double>{1, 2, 3}));
    }

    void negativeImportanceIsKeptAndReported()
    {
        const ModelVersion version = importance(R"({"a": -0.1, "b": 0.7, "c": 0.4})");
        QCOMPARE(version.problems.size(), 1);
        QCOMPARE(version.problems[0].where, QStringLiteral("a"));
        QCOMPARE(version.importance.size(), 3);
        QCOMPARE(version.importance[0].feature, QStringLiteral("b"));
        QCOMPARE(version.importance[2].importance, -0.1);
    }

    void importanceMayBeAListOrHaveGaps()
    {
        const ModelVersion list =
            importance(R"([{"feature": "a", "importance": 1}, {"feature": "b", "importance": 2}])");
        QVERIFY(list.problems.isEmpty());
        QCOMPARE(list.importance[0].feature, QStringLiteral("b"));
        const ModelVersion gap = importance(R"({"a": NaN, "b": 0.5, "c": NaN})");
        QCOMPARE(gap.problems.size(), 1);
        QCOMPARE(gap.importance[0].feature, QStringLiteral("b"));
        QCOMPARE(importance(R"({"a": "much", "b": 1})").problems.size(), 1);
        QCOMPARE(importance("7").problems.size(), 1);
    }

    void parametersKeepTheirTypes()
    {
        const ModelVersion version =
            parameters(R"({"eta": 0.1, "depth": 4, "scale": 1.0, "on": true, "metric": ["a", "b"], "none": null})");
        QVERIFY(version.problems.isEmpty());
        QStringList all;
        for (const Parameter &parameter : version.parameters)
            all.append(parameter.json);
        QCOMPARE(all.join(QLatin1Char(' ')), QStringLiteral("0.1 4 1.0 true [\"a\",\"b\"] null"));
        QCOMPARE(parameters("[1]").problems.size(), 1);
    }

    void theVersionFileAgreesOrConflicts()
    {
        ModelVersion version = metadata(R"({"version": "1.0.0"})");
        TrainedModelsReader reader(version);
        reader.readVersionText(QStringLiteral("version.txt"), "1.0.0\n");
        QVERIFY(version.problems.isEmpty());
        reader.readVersionText(QStringLiteral("version.txt"), "2.0.0\n");
        QCOMPARE(version.problems.size(), 1);
        QCOMPARE(version.problems[0].code, QStringLiteral("conflict"));
        QCOMPARE(version.summary.semver, QStringLiteral("1.0.0"));
        ModelVersion alone;
        TrainedModelsReader(alone).readVersionText(QStringLiteral("version.txt"), " 3.1 \n");
        QCOMPARE(alone.summary.semver, QStringLiteral("3.1"));
    }

    void aListEntryFillsInAndConflictsShowBothValues()
    {
        ModelVersion version = metadata(R"({"model_name": "M", "version": "1", "accuracy": 0.9, "custom": "x"})");
        const ModelVersion entry = metadata(
            R"({"model_name": "M", "version": "1", "accuracy": 0.8, "author": "Ada", "recall": 0.5, "custom": "y"})");
        mergeListEntry(version, entry, QStringLiteral("near.json"), QStringLiteral("far.json"));
        QCOMPARE(version.author, QStringLiteral("Ada"));
        QCOMPARE(preferredMetric(version.metrics, QStringLiteral("accuracy")), 0.9);
        QCOMPARE(preferredMetric(version.metrics, QStringLiteral("recall")), 0.5);
        QCOMPARE(version.problems.size(), 2);
        QCOMPARE(version.problems[0].message.text(),
                 QStringLiteral("accuracy is 0.9 in near.json but 0.8 in far.json. The first is shown, "
                                "because it lies nearest to the model."));
    }

    void halfAFileIsOneProblem_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file :
             {"model_metadata.json", "training_metrics.json", "model_parameters.json", "feature_importance.json"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void halfAFileIsOneProblem()
    {
        QFETCH(const QString, file);
        const QByteArray whole = fileBytes(sample + file).trimmed();
        for (qsizetype length = 0; length < whole.size(); length += 47) {
            ModelVersion version;
            TrainedModelsReader reader(version);
            const QByteArray half = whole.left(length);
            if (file.startsWith(QStringLiteral("model_m")))
                reader.readMetadata(file, half);
            else if (file.startsWith(QStringLiteral("training")))
                TrainingMetricsReader(version, file).read(half);
            else if (file.startsWith(QStringLiteral("model_p")))
                reader.readParameters(file, half);
            else
                reader.readImportance(file, half);
            QCOMPARE(version.problems.size(), 1);
            QCOMPARE(version.problems[0].code, QStringLiteral("corrupt"));
            QCOMPARE(version.problems[0].file, file);
        }
    }

    void artifactsAreToldByTheirFirstBytes()
    {
        const QByteArray ubjson = fileBytes(sample + QStringLiteral("model.bin"));
        QCOMPARE(artifactFormat(ubjson.left(artifactEndBytes)), QStringLiteral("xgboost-ubjson"));
        QCOMPARE(artifactFormat("{\"learner\":{\"attributes\""), QStringLiteral("xgboost-json"));
        QCOMPARE(artifactFormat("binf\x01\x02"), QStringLiteral("xgboost-binary"));
        QByteArray legacy(136, '\0');
        legacy[3] = 0x3f; // base_score 0.5
        legacy[4] = 7;    // num_feature
        QCOMPARE(artifactFormat(legacy), QStringLiteral("xgboost-binary"));
        QCOMPARE(artifactFormat("MODEL_BINARY_DATA for x"), QStringLiteral("placeholder"));
        QCOMPARE(artifactFormat("PK\x03\x04"), QStringLiteral("zip"));
        QCOMPARE(artifactFormat("\x80\x04\x95"), QStringLiteral("pickle"));
        for (const QByteArray &other : {QByteArray(), QByteArray("{"), QByteArray("{}"), QByteArray(200, '\0')})
            QCOMPARE(artifactFormat(other), QStringLiteral("unknown"));
    }

    void timesComeInSeveralForms()
    {
        const qint64 expected = 1732111863000; // 2024-11-20T14:11:03Z; the test runs in UTC
        QCOMPARE(readIsoTime(QStringLiteral("2024-11-20T14:11:03")), expected);
        QCOMPARE(readIsoTime(QStringLiteral("2024-11-20 14:11:03Z")), expected);
        QCOMPARE(readIsoTime(QStringLiteral("2024-11-20T15:11:03+01:00")), expected);
        QCOMPARE(readIsoTime(QStringLiteral("2024-11-20T14:11:03.123456")), expected + 123);
        QCOMPARE(readTime(JsonValue(qint64(1732111863))), expected);
        QCOMPARE(readTime(JsonValue(1732111863.5)), expected + 500);
        QCOMPARE(readTime(JsonValue(expected)), expected);
        QCOMPARE(timeInName(QStringLiteral("pr_model_20241120_141103")), expected);
        for (const char *wrong : {"", "yesterday", "2024-13-01T00:00:00", "20241120"})
            QVERIFY(!readIsoTime(QString::fromLatin1(wrong)));
        QVERIFY(!readTime(JsonValue(-5.0)) && !readTime(JsonValue(std::nan(""))) && !readTime(JsonValue(true)));
        QVERIFY(!timeInName(QStringLiteral("pr_model_20241320_141103")));
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::TrainedModelsReaderTest)
#include "tst_trainedmodelsreader.moc"
