#include "models/storage/index.h"
#include "models/storage/indexedversiontable.h"
#include "models/storage/query/queryparser.h"
#include "models/storage/versionrecords.h"
#include "tests/support/test.h"

#include <cmath>

namespace slipway {

/// The examples of MLflow's own pages ("Search Runs", "Search Experiments", "Search Logged Models", "Model Registry"),
/// on the runs that the first of them logs and some models beside.
class MlflowSearchTest final : public Test
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Index> m_index;

    Database &database() { return **m_index->here(); }

    void add(ModelVersion version, const char *id)
    {
        version.summary.id = QLatin1String(id);
        completeSummary(version);
        QVERIFY(VersionRecords(database()).add(version, version.summary.id, {}, {}).ok());
    }

    static QString quoted(const QString &text) { return QLatin1Char('"') + text + QLatin1Char('"'); }

    /// The run that the guide's script logs in its turn `i`, of 10.
    static ModelVersion run(int i)
    {
        static const char *models[] = {"GPT-2", "GPT-3", "GPT-3.5", "GPT-4"};
        static const char *tasks[] = {"classification", "regression", "causal lm"};
        ModelVersion version;
        version.summary.model = QStringLiteral("search-run-guide");
        version.summary.version = QString::number(i);
        version.summary.createdAtMs = 1664067852740 + i;
        version.summary.status = i == 9 ? QStringLiteral("FAILED") : QStringLiteral("FINISHED");
        version.author = i == 1 ? QStringLiteral("user1") : QStringLiteral("user2");
        const double loss = 1 - i / 10.0;
        version.metrics = {{QStringLiteral("loss"), Split::Summary, loss},
                           {QStringLiteral("accuracy"), Split::Summary, i / 10.0},
                           {QStringLiteral("log-scale-loss"), Split::Summary, std::log(loss)},
                           {QStringLiteral("f1 score"), Split::Summary, i / 10.0}};
        version.parameters = {
            {QStringLiteral("batch_size"), quoted(QString::number(i < 5 ? 2 : 4))},
            {QStringLiteral("learning rate"), quoted(i % 2 ? QStringLiteral("0.01") : QStringLiteral("0.001"))},
            {QStringLiteral("model"), quoted(QLatin1String(i < 4 ? models[i] : "None"))}};
        version.tags = {
            {QStringLiteral("task"), QLatin1String(i < 3 ? tasks[i] : "None")},
            {QStringLiteral("environment"), QLatin1String(i < 5 ? "notebook" : "None")},
            {QStringLiteral("mlflow.runName"), i == 0 ? QStringLiteral("my-run") : QStringLiteral("alpha")}};
        if (i == 2)
            version.tags += {{QStringLiteral("mlflow.source.type"), QStringLiteral("LOCAL")},
                             {QStringLiteral("dataset.name"), QStringLiteral("wine")},
                             {QStringLiteral("dataset.digest"), QStringLiteral("5f1b8c")},
                             {QStringLiteral("dataset.context"), QStringLiteral("train")}};
        return version;
    }

    static ModelVersion model(const char *name, const char *type, double accuracy)
    {
        ModelVersion version;
        version.summary.model = QLatin1String(name);
        version.summary.version = QStringLiteral("1");
        version.metrics = {{QStringLiteral("accuracy"), Split::Summary, accuracy},
                           {QStringLiteral("precision"), Split::Summary, accuracy - 0.01},
                           {QStringLiteral("recall"), Split::Summary, accuracy + 0.01},
                           {QStringLiteral("f1_score"), Split::Summary, accuracy}};
        version.parameters = {{QStringLiteral("model_type"), quoted(QLatin1String(type))},
                              {QStringLiteral("n_estimators"), QStringLiteral("\"200\"")},
                              {QStringLiteral("alpha"), QStringLiteral("\"0.1\"")}};
        version.tags = {{QStringLiteral("framework"), QStringLiteral("sklearn")},
                        {QStringLiteral("group"), QStringLiteral("yX")}};
        return version;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto index = Index::open(m_folder.path());
        QVERIFY(index.ok());
        m_index = *index;
        static const char *ids[] = {"r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9"};
        for (int i = 0; i < 10; ++i)
            add(run(i), ids[i]);
        add(model("SVM_model_5", "SVM", 0.87), "svm");
        ModelVersion forest = model("RandomForest_model_0", "RandomForest", 0.92);
        forest.runId = QStringLiteral("a1b2c3d4");
        forest.sourcePath = QStringLiteral("s3://bucket/model");
        forest.updatedAtMs = 1664067852748;
        add(forest, "forest");
    }

    void everyExampleFindsWhatMlflowFinds_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char *line, const char *ids) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(ids);
        };
        // Search Runs
        row("metrics.loss > 0.8", "r0 r1");
        row("metrics.accuracy > 0.72", "forest r8 r9 svm");
        row("metrics.loss <= 0.15", "r9");
        row("metrics.accuracy != 0.15", "forest r0 r1 r2 r3 r4 r5 r6 r7 r8 r9 svm");
        row("params.model = \"GPT-4o\"", "");
        row("params.model LIKE \"GPT%\"", "r0 r1 r2 r3");
        row("params.model ILIKE \"gpt%\"", "r0 r1 r2 r3");
        row("params.model LIKE \"gpt%\"", "");
        row("datasets.name IN ('custom', 'also custom', 'another custom name')", "");
        row("datasets.digest IN ('s8ds293b', 'jks834s2')", "");
        row("attributes.run_id IN ('5984a3488161440f92de9847e846b342')", "");
        row("metrics.\"accuracy\" > 0.72", "forest r8 r9 svm");
        row("metrics.`log-scale-loss` <= 0", "r0 r1 r2 r3 r4 r5 r6 r7 r8 r9");
        row("metrics.`cross-entropy-loss` < 0.5", "");
        row("params.`1st_iteration_timestamp` = \"2022-01-01\"", "");
        row("metrics.`f1 score` >= 0.5", "r5 r6 r7 r8 r9");
        row("metrics.accuracy > 0.72 AND metrics.loss <= 0.15", "r9");
        row("params.batch_size = \"2\"", "r0 r1 r2 r3 r4");
        row("params.model ILIKE \"gPt%\"", "r0 r1 r2 r3");
        row("params.model LIKE \"GPT%\" AND params.batch_size = \"2\"", "r0 r1 r2 r3");
        row("tags.\"environment\" = \"notebook\"", "r0 r1 r2 r3 r4");
        row("tags.environment = \"notebook\"", "r0 r1 r2 r3 r4");
        row("tags.task = \"Classification\"", "");
        row("tags.task ILIKE \"classif%\"", "r0");
        row("tag.`test` = 'abc'", "");
        row("tag.\"test\" = \"abc\"", "");
        row("datasets.name LIKE \"custom\"", "");
        row("datasets.name = 'wine'", "r2");
        row("dataset.digest LIKE '5f%' and datasets.context = 'train'", "r2");
        row("tags.`mlflow.source.type` = 'LOCAL'", "r2");
        row("datasets.context = \"train\"", "r2");
        row("attributes.status = \"ACTIVE\"", "");
        row("attributes.user_id LIKE \"user1\"", "r1");
        row("attributes.run_name = \"my-run\"", "r0");
        row("attributes.run_id = \"a1b2c3d4\"", "forest");
        row("attributes.run_id IN ('a1b2c3d4', 'e5f6g7h8')", "forest");
        row("attributes.start_time >= 1664067852747", "r7 r8 r9");
        row("attributes.end_time < 1664067852747", "");
        row("attributes.created > 1664067852747", "r8 r9");
        row("metrics.accuracy > 0.72 AND metrics.batch_size != 0", "");
        row("metrics.accuracy > 0.72 AND metrics.batch_size != 0 AND attributes.run_id IN ('a1b2c3d4', 'e5f6g7h8')",
            "");
        row("metrics.loss <= 0.15 AND metrics.loss >= 0.1", "");
        row("params.batch_size != \"None\"", "r0 r1 r2 r3 r4 r5 r6 r7 r8 r9");
        row("\nattributes.run_id IN ('a1b2c3d4','e5f6g7h3')\n  AND metrics.loss > 0.3\n  AND metrics.\"f1 score\" < "
            "0.5\n"
            "  AND params.model LIKE \"GPT%\"\n",
            "");
        row("params.model = 'GPT-4'", "r3");
        row("metrics.rmse < 0.9 and tags.production = 'true'", "");
        row("metrics.accuracy_score < 99.90", "");
        // Search Runs, older pages
        row("metrics.accuracy > 0.92", "");
        row("attributes.status = \"FINISHED\"", "r0 r1 r2 r3 r4 r5 r6 r7 r8");
        row("attributes.status = \"FAILED\"", "r9");
        row("attributes.Created > 1670628787527", "");
        row("attributes.start_time > 1664067852747", "r8 r9");
        row("metrics.`f1 score` > 0.5", "r6 r7 r8 r9");
        row("tags.`mlflow.user` = 'john@mlflow.com'", "");
        row("tags.`model` LIKE 'sklearn%'", "");
        row("tags.`type` ILIKE '%Logistic%'", "");
        row("attributes.`run_name` IN ('alpha', 'beta', 'gamma')", "r1 r2 r3 r4 r5 r6 r7 r8 r9");
        row("attributes.`run name` IN ('alpha', 'beta', 'gamma')", "r1 r2 r3 r4 r5 r6 r7 r8 r9");
        row("attributes.`Run name` IN ('alpha', 'beta', 'gamma')", "r1 r2 r3 r4 r5 r6 r7 r8 r9");
        row("attributes.`Run Name` IN ('alpha', 'beta', 'gamma')", "r1 r2 r3 r4 r5 r6 r7 r8 r9");
        row("params.alpha = \"0.3\" and params.lambda = \"0.001\" and metrics.error <= 0.05", "");
        row("metrics.\"2019-04-02 error rate\" > 0", "");
        row("attributes.artifact_uri = 'models:/mymodel/1'", "");
        row("attributes.user_id = 'user1'", "r1");
        row("params.model = 'CNN' and params.layers = '10' and metrics.`prediction accuracy` >= 0.945", "");
        row("params.model = 'CNN' and params.layers = '10' and metrics.'prediction accuracy' >= 0.945", "");
        row("params.model = 'Inception'", "");
        row("params.model = \"LogisticRegression\" and params.lambda = \"0.001\" and metrics.error <= 0.05", "");
        row("tags.\"mlflow.runName\" = \"my-run\"", "r0");
        row("tags.`mlflow.parentRunId` = '1'", "");
        row("metrics.rmse < 1 and params.model_class = 'LogisticRegression'", "");
        row("metrics.\"model class\" = 1 and tags.\"user-name\" = 'Tomas'", "");
        // Search Experiments
        row("attributes.name = 'SVM_model_5'", "svm");
        row("name = 'SVM_model_5'", "svm");
        row("attributes.name LIKE 'S%'", "svm");
        row("tags.group != 'x'", "forest svm");
        row("tags.group ILIKE '%x%'", "forest svm");
        row("attributes.name LIKE 'S%' AND tags.group = 'yX'", "svm");
        row("tags.group IS NOT NULL", "forest svm");
        row("tags.group IS NULL", "r0 r1 r2 r3 r4 r5 r6 r7 r8 r9");
        row("creation_time > 1664067852747", "r8 r9");
        row("last_update_time > 1664067852747", "forest");
        // Search Logged Models
        row("metrics.precision > 0.88 AND metrics.recall > 0.90", "forest");
        row("params.model_type = 'RandomForest'", "forest");
        row("params.model_type = 'RandomForest' AND params.n_estimators = '200'", "forest");
        row("name IN ('SVM_model_5', 'RandomForest_model_0')", "forest svm");
        row("name != 'search-run-guide'", "forest svm");
        row("name NOT IN ('search-run-guide', 'SVM_model_5')", "forest");
        row("tags.task = 'classification'", "r0");
        row("tags.environment IN ('production', 'staging')", "");
        row("metrics.accuracy > 0.85", "forest r9 svm");
        row("\n        params.model_type = 'RandomForest'\n        AND metrics.accuracy > 0.9\n        AND "
            "metrics.precision > "
            "0.88\n    ",
            "forest");
        row("metrics.f1_score > 0.8", "forest svm");
        row("params.alpha < 0.3 AND metrics.accuracy > 0.9", "forest");
        // Model registry
        row("name='RandomForest_model_0' and tags.framework='sklearn'", "forest");
        row("name LIKE '%Forest%'", "forest");
        row("name ILIKE '%forest%'", "forest");
        row("name = 'SVM_model_5' and tag.framework = 'sklearn'", "svm");
        row("tags.framework = 'sklearn'", "forest svm");
        row("run_id = 'a1b2c3d4'", "forest");
        row("run_id IN ('a1b2c3d4', 'e5f6g7h1')", "forest");
        row("source_path = 's3://bucket/model'", "forest");
        row("version_number = 1", "forest r1 svm");
        row("version_number > 7", "r8 r9");
        row("version_number = '1' and name = 'SVM_model_5'", "svm");
        row("last_updated_timestamp > 1664067852747", "forest");
        row("creation_timestamp <= 1664067852741", "r0 r1");
    }

    void everyExampleFindsWhatMlflowFinds()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, ids);
        const auto tree = parseQuery(line, 0);
        QVERIFY2(tree.ok(), tree.ok() ? "" : qPrintable(tree.error().text()));
        SqlOrder order;
        appendTieBreaker(order);
        IndexedVersionTable table(database());
        const auto rows = table.find(conditionFor(*tree), order, -1, 0);
        QVERIFY2(rows.ok(), rows.ok() ? "" : qPrintable(rows.error().text()));
        QStringList found;
        const auto summaries = table.summaries(*rows);
        for (const VersionSummary &summary : *summaries)
            found.append(summary.id);
        QCOMPARE(found.join(QLatin1Char(' ')), ids);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::MlflowSearchTest)
#include "tst_mlflowsearch.moc"
