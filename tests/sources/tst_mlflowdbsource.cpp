#include "models/base/ids.h"
#include "models/base/sqlite.h"
#include "tests/support/asnobody.h"
#include "tests/support/registryreadings.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <array>
#include <cmath>

namespace slipway {

class MlflowDbSourceTest final : public Test
{
    Q_OBJECT

private:
    /// A copy of the golden database, changed by SQL.
    struct Sample {
        QTemporaryDir folder;
        QString root = folder.path() + QStringLiteral("/registry");
        QString file = root + QStringLiteral("/mlflow.db");

        Sample() { copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/mlflow-db"), root); }
        /// Writes as MLflow does, without a log beside the file.
        void change(const QByteArray &sql) const
        {
            const auto database = Database::open(file, Durability::Normal);
            QVERIFY(database.ok());
            QVERIFY(
                (*database)->execute("PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF"));
            const Status changed = (*database)->execute(sql);
            QVERIFY2(changed.ok(), changed ? "" : qPrintable(changed.error().detail));
        }
        QStringList listing() const { return QDir(root).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    };

    /// Cancelled while it waits.
    struct Cancelled final : Progress {
        mutable int asked = 0;
        bool cancelled() const override { return ++asked > 2; }
        void report(qint64, qint64, const QString &) override {}
    };

    static const ModelVersion *find(const RegistryContents &contents, const char *name)
    {
        const auto version = contents.versions.constFind(QString::fromLatin1(name));
        return version == contents.versions.cend() ? nullptr : &*version;
    }
    static QString value(const QList<Parameter> &list, const char *name)
    {
        for (const Parameter &each : list) {
            if (each.name == QLatin1String(name))
                return each.json;
        }
        return {};
    }
    static QString tag(const ModelVersion &version, const char *key)
    {
        for (const Tag &each : version.tags) {
            if (each.key == QLatin1String(key))
                return each.value;
        }
        return {};
    }
    static bool hasProblem(const QList<Problem> &problems, const QString &part)
    {
        return std::any_of(problems.begin(), problems.end(),
                           [&](const Problem &problem) { return problem.message.text().contains(part); });
    }

private Q_SLOTS:
    void theSampleIsReadWithAllItsFacts()
    {
        const Sample sample;
        const RegistryContents contents = readRegistry(sample.root);
        QCOMPARE(contents.error, QString());
        QCOMPARE(contents.layout, QStringLiteral("mlflow-db"));
        QCOMPARE(contents.problemCount(), 0);
        qsizetype versions = 0;
        for (const ModelVersion &version : contents.versions)
            versions += version.summary.kind == VersionKind::Version ? 1 : 0;
        QCOMPARE(versions, 12);
        const ModelVersion *third = find(contents, "iris-classifier/3");
        QVERIFY(third);
        QCOMPARE(third->summary.stage, QStringLiteral("Production"));
        QCOMPARE(third->summary.status, QStringLiteral("READY"));
        QCOMPARE(third->summary.aliases, QStringList{QStringLiteral("champion")});
        QCOMPARE(third->summary.createdAtMs, 1795219152485);
        QCOMPARE(third->description, QStringLiteral("First one good enough to ship."));
        QCOMPARE(third->author, QStringLiteral("root"));
        QCOMPARE(tag(*third, "framework"), QStringLiteral("sklearn"));
        QCOMPARE(tag(*third, "model.owner"), QStringLiteral("ada"));
        QCOMPARE(tag(*third, "run.git_branch"), QStringLiteral("main"));
        QCOMPARE(value(third->other, "source"), QStringLiteral("\"models:/m-7b4699de4d9241e4b2ada5d94f9a9307\""));
        QCOMPARE(value(third->other, "experiment"), QStringLiteral("\"image classifier\""));
        QCOMPARE(value(third->other, "run_status"), QStringLiteral("\"FINISHED\""));
        QVERIFY(value(third->other, "lineage.datasets").contains(QStringLiteral("\"context\":\"training\"")));
        QVERIFY(value(third->other, "logged_model_metrics").contains(QStringLiteral("val/accuracy")));
        QCOMPARE(third->trainingRows, 150);
        QVERIFY(!value(third->parameters, "lr").startsWith(QLatin1Char('"')));
        QVERIFY(value(third->parameters, "optimizer").startsWith(QLatin1Char('"')));
        QCOMPARE(third->metrics.size(), 4);
        QCOMPARE(third->histories.size(), 4);
        QCOMPARE(find(contents, "iris-classifier/2")->summary.stage, QString());
        QCOMPARE(find(contents, "iris-classifier/1")->runId, QStringLiteral("7fd8766c5dbe4ccf94abcf6087164dcf"));
        QVERIFY(!third->sourcePath.isEmpty());
        QVERIFY(third->updatedAtMs >= third->summary.createdAtMs);
    }

    void theFileItselfIsARegistryToo()
    {
        const Sample sample;
        const RegistryContents contents = readRegistry(sample.file);
        QCOMPARE(contents.layout, QStringLiteral("mlflow-db"));
        QCOMPARE(contents.versions.keys(), readRegistry(sample.root).versions.keys());
    }

    void aFolderWithTwoDatabasesIsNotGuessedAt()
    {
        const Sample sample;
        QVERIFY(QFile::copy(sample.file, sample.root + QStringLiteral("/other.sqlite")));
        QVERIFY(!readRegistry(sample.root).error.isEmpty());
        QCOMPARE(readRegistry(sample.file).error, QString());
    }

    void nothingIsWrittenNorLeftBesideTheFile()
    {
        const Sample sample;
        const QByteArray before = fileBytes(sample.file);
        static_cast<void>(readRegistry(sample.root));
        QCOMPARE(sample.listing(), QStringList{QStringLiteral("mlflow.db")});
        QCOMPARE(fileBytes(sample.file), before);
    }

    void aDatabaseWithALogIsReadFromACopy()
    {
        const Sample sample;
        // A server that is running: its log holds what the file does not yet.
        const auto server = Database::open(sample.file, Durability::Normal);
        QVERIFY((*server)->execute("PRAGMA wal_autocheckpoint=0"));
        QVERIFY((*server)->execute("UPDATE model_versions SET description = 'in the log' WHERE version = 1"));
        const QStringList before = sample.listing();
        QVERIFY(before.contains(QStringLiteral("mlflow.db-wal")));
        const QByteArray bytes = fileBytes(sample.file);
        const QByteArray log = fileBytes(sample.file + QStringLiteral("-wal"));
        const RegistryContents contents = readRegistry(sample.root);
        QCOMPARE(contents.error, QString());
        QCOMPARE(find(contents, "iris-classifier/1")->description, QStringLiteral("in the log"));
        QCOMPARE(sample.listing(), before);
        QCOMPARE(fileBytes(sample.file), bytes);
        QCOMPARE(fileBytes(sample.file + QStringLiteral("-wal")), log);
    }

    void aDatabaseInWalModeWithoutALogGetsNoneFromUs()
    {
        const Sample sample;
        {
            const auto server = Database::open(sample.file, Durability::Normal);
            QVERIFY((*server)->execute("UPDATE model_versions SET description = 'x' WHERE version = 1"));
        }
        QCOMPARE(sample.listing(), QStringList{QStringLiteral("mlflow.db")});
        QCOMPARE(readRegistry(sample.root).error, QString());
        QCOMPARE(sample.listing(), QStringList{QStringLiteral("mlflow.db")});
    }

    void aLockedDatabaseIsAnErrorThatSaysSo()
    {
        const Sample sample;
        sample.change("SELECT 1");
        // Another process: whoever opens and closes a file gives up all locks that its own process has on it.
        QProcess server;
        server.start(QStringLiteral("sqlite3"), {sample.file});
        server.write("BEGIN EXCLUSIVE; SELECT 'locked';\n");
        QVERIFY(server.waitForReadyRead());
        const RegistryContents contents = readRegistry(sample.root, QStringLiteral("mlflow-db"));
        QVERIFY2(contents.error.contains(QStringLiteral("is locked by another program")), qPrintable(contents.error));
        QVERIFY(contents.error.contains(QStringLiteral("read again by the next scan")));
        QVERIFY(contents.versions.isEmpty());
        Cancelled cancelled;
        const auto folder = RegistryFolder::open(sample.root);
        const auto opened = registrySources().back()->open(*folder, cancelled);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Cancelled);
        QCOMPARE(cancelled.asked, 3);
        server.closeWriteChannel();
        QVERIFY(server.waitForFinished());
        QCOMPARE(readRegistry(sample.root).error, QString());
    }

    void aColumnThatIsMissingIsTold()
    {
        const Sample sample;
        sample.change("CREATE TABLE r AS SELECT * FROM runs; DROP TABLE runs; ALTER TABLE r RENAME TO runs;"
                      "ALTER TABLE runs DROP COLUMN status");
        const RegistryContents contents = readRegistry(sample.root);
        QCOMPARE(contents.versions.size(), 19);
        QCOMPARE(contents.problems.size(), 1);
        QCOMPARE(contents.problems[0].code, QStringLiteral("missing"));
        QCOMPARE(contents.problems[0].where, QStringLiteral("runs"));
        QVERIFY(contents.problems[0].message.text().contains(QStringLiteral("status")));
    }

    void aSchemaOfAnUnknownReleaseIsNoted()
    {
        const Sample sample;
        sample.change("UPDATE alembic_version SET version_num = 'fedcba987654'");
        const RegistryContents contents = readRegistry(sample.root);
        QCOMPARE(contents.versions.size(), 19);
        QCOMPARE(contents.problemCount(), 1);
        QVERIFY(hasProblem(contents.problems, QStringLiteral("fedcba987654")));
        sample.change("DELETE FROM alembic_version");
        QVERIFY(hasProblem(readRegistry(sample.root).problems, QStringLiteral("does not say which release")));
    }

    void nanAndInfinitiesAreToldApart()
    {
        const Sample sample;
        sample.change("UPDATE latest_metrics SET value = 1.7976931348623157e308, is_nan = 0 WHERE key = 'lr';"
                      "UPDATE latest_metrics SET value = 0, is_nan = 1 WHERE key = 'val/loss';"
                      "UPDATE latest_metrics SET value = -1.7976931348623157e308 WHERE key = 'train/loss'");
        const RegistryContents contents = readRegistry(sample.root);
        const ModelVersion *version = find(contents, "iris-classifier/1");
        const auto metric = [&](const char *name) {
            return *preferredMetric(version->metrics, QString::fromLatin1(name));
        };
        QVERIFY(std::isinf(metric("lr")) && metric("lr") > 0);
        QVERIFY(std::isinf(metric("train/loss")) && metric("train/loss") < 0);
        QVERIFY(std::isnan(metric("val/loss")));
        QCOMPARE(contents.problemCount(), 0);
    }

    void splitsComeFromTheNamesWhichStay()
    {
        const RegistryContents contents = readRegistry(Sample().root);
        for (const Metric &metric : find(contents, "iris-classifier/1")->metrics) {
            const Split split = metric.name.startsWith(QStringLiteral("val/"))     ? Split::Validation
                                : metric.name.startsWith(QStringLiteral("train/")) ? Split::Training
                                                                                   : Split::Summary;
            QCOMPARE(metric.split, split);
        }
    }

    void promptsAndWhatWasDeletedAreLeftOut()
    {
        const Sample sample;
        const RegistryContents before = readRegistry(sample.root);
        sample.change("INSERT INTO registered_model_tags (key, value, name) VALUES"
                      " ('mlflow.prompt.is_prompt', 'true', 'search-ranker');"
                      "UPDATE model_versions SET current_stage = 'Deleted_Internal'"
                      " WHERE name = 'iris-classifier' AND version = 1;"
                      "UPDATE runs SET lifecycle_stage = 'deleted' WHERE run_uuid NOT IN"
                      " (SELECT run_id FROM model_versions)");
        const RegistryContents after = readRegistry(sample.root);
        QVERIFY(find(before, "search-ranker/1") && !find(after, "search-ranker/1"));
        QVERIFY(find(before, "iris-classifier/1") && !find(after, "iris-classifier/1"));
        QVERIFY(find(after, "iris-classifier/2"));
        qsizetype runs = 0;
        for (const ModelVersion &version : after.versions)
            runs += version.summary.kind == VersionKind::Run ? 1 : 0;
        QCOMPARE(runs, 1); // that of the deleted version became none
    }

    void onlyWhatChangedHasAnotherContext_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QStringList>("changed");
        const QString first = QStringLiteral("models/iris-classifier/1");
        const QStringList one{first};
        QTest::newRow("tag") << QByteArray("UPDATE model_version_tags SET value = 'x' WHERE key = 'framework'"
                                           " AND name = 'iris-classifier' AND version = 1")
                             << one;
        QTest::newRow("stage") << QByteArray("UPDATE model_versions SET current_stage = 'Staging'"
                                             " WHERE name = 'iris-classifier' AND version = 1")
                               << one;
        QTest::newRow("alias") << QByteArray(
            "INSERT INTO registered_model_aliases VALUES ('new', 1, 'iris-classifier')")
                               << one;
        QTest::newRow("point of its run") << QByteArray(
            "INSERT INTO metrics (key, value, timestamp, run_uuid, step, is_nan) SELECT 'lr', 1, 1, run_id,"
            " 99, 0 FROM model_versions WHERE name = 'iris-classifier' AND version = 1")
                                          << one;
        QTest::newRow("nothing of ours") << QByteArray("CREATE TABLE other (x)") << QStringList();
    }

    void onlyWhatChangedHasAnotherContext()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const QStringList, changed);
        const Sample sample;
        const auto contexts = [&] {
            QMap<QString, QByteArray> all;
            NoProgress progress;
            const auto folder = RegistryFolder::open(sample.root);
            const auto reading = (*sourceFor(*folder, {}))->open(*folder, progress);
            for (const Candidate &candidate : (*reading)->remainder())
                all.insert(candidate.key, (*reading)->context(candidate, {}));
            return all;
        };
        const auto before = contexts();
        sample.change(sql);
        const auto after = contexts();
        QStringList found;
        for (auto each = after.begin(); each != after.end(); ++each) {
            if (before.value(each.key()) != *each)
                found.append(each.key());
        }
        QCOMPARE(found, changed);
    }

    void versionsMayBeAskedForInAnyOrder()
    {
        const Sample sample;
        NoProgress progress;
        const auto folder = RegistryFolder::open(sample.root);
        const auto reading = (*sourceFor(*folder, {}))->open(*folder, progress);
        const QList<Candidate> all = (*reading)->remainder();
        QVERIFY(all.size() > 12);
        for (auto candidate = all.rbegin(); candidate != all.rend(); ++candidate) {
            const SourceVersion read = (*reading)->readWhole(*candidate);
            QVERIFY(candidate->key.endsWith(QLatin1Char('/') + read.version.summary.version));
            QCOMPARE(read.context, (*reading)->context(*candidate, {}));
        }
    }

    void hostileSchemasRunNothing_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("problem");
        QTest::newRow("endless view for a table") << QByteArray(
            "DROP TABLE runs; CREATE VIEW runs AS WITH RECURSIVE n(run_uuid) AS (SELECT 1 UNION ALL SELECT"
            " run_uuid + 1 FROM n) SELECT run_uuid FROM n")
                                                  << QStringLiteral("no ordinary table");
        QTest::newRow("view that loads a library") << QByteArray(
            "DROP TABLE tags; CREATE VIEW tags AS SELECT load_extension('/tmp/x') AS key, 1 AS value, 2 AS"
            " run_uuid") << QStringLiteral("no ordinary table");
        QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER UPDATE ON model_versions BEGIN DELETE FROM runs;"
                                               " END")
                                 << QString();
        QTest::newRow("wrong types") << QByteArray(
            "UPDATE model_versions SET creation_time = 'soon', last_updated_time = x'00ff'"
            " WHERE name = 'iris-classifier' AND version = 1")
                                     << QStringLiteral("whole number");
        QTest::newRow("text for a metric") << QByteArray(
            "PRAGMA ignore_check_constraints=1; UPDATE latest_metrics SET value = 'high' WHERE key = 'lr'")
                                           << QStringLiteral("no number");
        QTest::newRow("name that is a blob")
            << QByteArray("INSERT INTO model_versions (name, version) VALUES (x'ff00', 1)")
            << QStringLiteral("rows whose name or version");
        QTest::newRow("huge text") << QByteArray("UPDATE model_versions SET description = printf('%.3000000c', 'x')"
                                                 " WHERE name = 'iris-classifier' AND version = 1")
                                   << QStringLiteral("longer than 1 MB");
        QTest::newRow("huge value") << QByteArray("UPDATE model_versions SET description = printf('%.20000000c', 'x')"
                                                  " WHERE name = 'iris-classifier' AND version = 1")
                                    << QStringLiteral("too large to read");
        QTest::newRow("huge tag") << QByteArray(
            "UPDATE model_version_tags SET value = zeroblob(20000000) WHERE key = 'framework'"
            " AND name = 'iris-classifier' AND version = 1")
                                  << QStringLiteral("too large to read");
        QTest::newRow("huge tag of a run")
            << QByteArray("UPDATE tags SET value = zeroblob(20000000) WHERE key = 'mlflow.runName'")
            << QStringLiteral("too large to read");
        QTest::newRow("stage that is a blob") << QByteArray(
            "UPDATE model_versions SET current_stage = x'ff00' WHERE name = 'iris-classifier' AND version = 1")
                                              << QStringLiteral("bytes where a text belongs");
        QTest::newRow("no runs") << QByteArray("DROP TABLE runs") << QStringLiteral("tables runs are missing");
        QTest::newRow("no tags of runs") << QByteArray("DROP TABLE tags") << QStringLiteral("tables tags are missing");
    }

    void whatIsTooLargeHidesNothingBesideIt()
    {
        const Sample sample;
        const RegistryContents before = readRegistry(sample.root);
        sample.change("INSERT INTO tags SELECT 'a huge one', zeroblob(20000000), run_uuid FROM runs;"
                      "INSERT INTO model_version_tags (key, name, version, value)"
                      " SELECT 'a huge one', name, version, zeroblob(20000000) FROM model_versions"
                      " WHERE name = 'iris-classifier' AND version = 1");
        const RegistryContents contents = readRegistry(sample.root);
        QCOMPARE(contents.versions.keys(), before.versions.keys());
        for (const char *key : {"iris-classifier/1", "iris-classifier/2", "search-ranker/2"}) {
            QCOMPARE(find(contents, key)->tags.size(), find(before, key)->tags.size());
            QCOMPARE(find(contents, key)->other.size(), find(before, key)->other.size());
        }
        const QList<Problem> problems = find(contents, "iris-classifier/1")->problems;
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems[0].where, QStringLiteral("model_version_tags a huge one"));
        QCOMPARE(problems[1].where, QStringLiteral("tags a huge one"));
    }

    void hostileSchemasRunNothing()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const QString, problem);
        const Sample sample;
        const QStringList names = readRegistry(sample.root).versions.keys().filter(QStringLiteral("-"));
        sample.change(sql.constData());
        const RegistryContents contents = readRegistry(sample.root);
        QCOMPARE(contents.error, QString());
        for (const QString &name : names) {
            if (name.contains(QStringLiteral("iris-classifier/")))
                QVERIFY2(contents.versions.contains(name), qPrintable(name));
        }
        QCOMPARE(find(contents, "iris-classifier/2")->summary.status, QStringLiteral("READY"));
        QList<Problem> problems = contents.problems;
        for (const ModelVersion &version : contents.versions)
            problems += version.problems;
        if (!problem.isEmpty())
            QVERIFY(hasProblem(problems, problem));
        else
            QVERIFY(problems.isEmpty());
    }

    void olderSchemasHaveFewerColumnsAndTables()
    {
        const Sample sample;
        // As MLflow 1.x wrote it: no aliases, logged models, datasets or tags of versions; no storage location.
        sample.change("DROP TABLE registered_model_aliases; DROP TABLE logged_model_metrics; DROP TABLE"
                      " logged_model_params; DROP TABLE logged_model_tags; DROP TABLE logged_models; DROP TABLE"
                      " input_tags; DROP TABLE inputs; DROP TABLE datasets; DROP TABLE model_version_tags; DROP TABLE"
                      " registered_model_tags; DROP INDEX index_metrics_run_uuid;"
                      " ALTER TABLE model_versions DROP COLUMN storage_location; ALTER TABLE model_versions DROP COLUMN"
                      " run_link; ALTER TABLE runs DROP COLUMN deleted_time");
        const RegistryContents contents = readRegistry(sample.root);
        QCOMPARE(contents.error, QString());
        QCOMPARE(contents.problemCount(), 0);
        const ModelVersion *version = find(contents, "iris-classifier/3");
        QVERIFY(version);
        QCOMPARE(version->summary.stage, QStringLiteral("Production"));
        QCOMPARE(version->histories.size(), 4);
        QVERIFY(version->tags.size() > 0); // of its run
    }

    void aHundredThousandMetricsAreRead()
    {
        const Sample sample;
        sample.change("INSERT INTO latest_metrics (key, value, timestamp, step, is_nan, run_uuid)"
                      " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
                      " SELECT 'metric ' || i, 0.5, 1, 0, 0, '7fd8766c5dbe4ccf94abcf6087164dcf' FROM n");
        const RegistryContents contents = readRegistry(sample.root);
        QCOMPARE(contents.problemCount(), 0);
        QVERIFY(find(contents, "iris-classifier/1")->summary.metrics.size() > 100000);
    }

    void aHistoryOfAMillionPointsIsRead()
    {
        const Sample sample;
        sample.change("INSERT INTO metrics (key, value, timestamp, step, is_nan, run_uuid)"
                      " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000)"
                      " SELECT 'long', 0.5, 1, i, 0, '7fd8766c5dbe4ccf94abcf6087164dcf' FROM n");
        const RegistryContents contents = readRegistry(sample.root);
        QCOMPARE(contents.problemCount(), 0);
        size_t most = 0;
        for (const MetricSeries &series : find(contents, "iris-classifier/1")->histories)
            most = std::max(most, series.values.size());
        QCOMPARE(most, size_t(1000000));
    }

    void deepJsonInATagIsNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("10 000 lists") << QByteArray(10000, '[') + QByteArray(10000, ']');
        QTest::newRow("10 000 objects") << QByteArray("{\"flavors\":").repeated(10000) + '1' + QByteArray(10000, '}');
        QTest::newRow("cut off") << QByteArray("[{\"flavors\": {\"skl");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe[\0]\0", 6);
    }

    void deepJsonInATagIsNotFollowed()
    {
        QFETCH(const QByteArray, value);
        const Sample sample;
        sample.change("INSERT OR REPLACE INTO tags (key, value, run_uuid) SELECT 'mlflow.log-model.history', x'"
                      + value.toHex() + "', run_uuid FROM runs");
        sample.change("UPDATE tags SET value = CAST(value AS TEXT) WHERE key = 'mlflow.log-model.history'");
        const RegistryContents contents = readRegistry(sample.root);
        QCOMPARE(contents.error, QString());
        QVERIFY(find(contents, "iris-classifier/1") && find(contents, "search-ranker/2"));
    }

    void namesMayHoldAnything()
    {
        const Sample sample;
        const QString odd = QStringLiteral("a/b\n\u202e<img src=x>%2e%2e");
        sample.change("INSERT INTO registered_models (name) VALUES (x'" + odd.toUtf8().toHex()
                      + "'); INSERT INTO model_versions (name, version) VALUES (CAST(x'" + odd.toUtf8().toHex()
                      + "' AS TEXT), 1)");
        const RegistryContents contents = readRegistry(sample.root);
        QCOMPARE(contents.error, QString());
        const auto version = contents.versions.constFind(odd + QStringLiteral("/1"));
        QVERIFY(version != contents.versions.cend());
        const QString id = versionId(QStringLiteral("r"), version->summary.model, version->summary.version);
        QCOMPARE(id.count(QLatin1Char('/')), 2);
        QVERIFY(!id.contains(QLatin1Char('\n')));
    }

    /// What a person sees of it, in one text.
    static QMap<QString, QString> facts(const RegistryContents &contents)
    {
        QMap<QString, QString> all;
        for (auto version = contents.versions.begin(); version != contents.versions.end(); ++version) {
            QStringList texts{version->summary.stage, version->summary.status, version->description, version->author};
            texts += version->summary.aliases;
            for (const Metric &metric : version->metrics)
                texts.append(metric.name + QString::number(metric.value));
            for (const MetricSeries &series : version->histories)
                texts.append(series.name + QString::number(series.values.size()));
            for (const Parameter &parameter : version->parameters + version->other)
                texts.append(parameter.name + parameter.json);
            for (const Tag &tag : version->tags)
                texts.append(tag.key + tag.value);
            all.insert(version.key(), texts.join(QLatin1Char('\n')));
        }
        return all;
    }
    /// Damage is said once for each item that lacks something, and what is there is as it was.
    static void verifyTold(const RegistryContents &contents, const QMap<QString, QString> &before, const QString &what)
    {
        if (!contents.error.isEmpty())
            return;
        const QMap<QString, QString> now = facts(contents);
        const bool isWhole = now == before;
        QVERIFY2(isWhole || contents.problemCount() > 0, qPrintable(what));
        for (auto version = contents.versions.begin(); version != contents.versions.end(); ++version) {
            QVERIFY2(version->problems.size() <= 2, qPrintable(what + version.key()));
            const bool isTold = !version->problems.isEmpty() || !contents.problems.isEmpty();
            QVERIFY2(isTold || now.value(version.key()) == before.value(version.key()),
                     qPrintable(what + version.key()));
        }
    }

    void aDamagedPageHidesOnlyWhatItHeld()
    {
        const Sample whole;
        const QMap<QString, QString> before = facts(readRegistry(whole.root));
        const QByteArray bytes = fileBytes(whole.file);
        qsizetype listed = 0;
        qsizetype tried = 0;
        for (qsizetype page = 1; page < bytes.size() / 1024; page += 4) {
            const Sample sample;
            QByteArray damaged = bytes;
            damaged.replace(page * 1024, 1024, QByteArray(1024, page % 8 == 1 ? '\xa5' : '\0'));
            writeFile(sample.file, damaged);
            const RegistryContents contents = readRegistry(sample.root, QStringLiteral("mlflow-db"));
            ++tried;
            verifyTold(contents, before, QString::number(page));
            if (!contents.error.isEmpty())
                continue;
            ++listed;
            QVERIFY(!contents.versions.isEmpty());
        }
        // Without what the first pages of the list of tables say, nothing can be told.
        QVERIFY2(listed >= tried - 3, qPrintable(QStringLiteral("%1 of %2").arg(listed).arg(tried)));
    }

    void ofAFileThatIsCutOffTheRestIsRead()
    {
        const Sample sample;
        const QMap<QString, QString> before = facts(readRegistry(sample.root));
        const QByteArray bytes = fileBytes(sample.file);
        for (int percent = 0; percent < 100; ++percent) {
            writeFile(sample.file, bytes.left(bytes.size() * percent / 100));
            const RegistryContents contents = readRegistry(sample.root, QStringLiteral("mlflow-db"));
            const QString expected = percent == 0 ? QStringLiteral("is empty") : QStringLiteral("is cut off");
            QVERIFY2(contents.error.contains(expected) || hasProblem(contents.problems, expected),
                     qPrintable(QStringLiteral("%1 %: %2").arg(percent).arg(contents.error)));
            verifyTold(contents, before, QString::number(percent));
            QVERIFY(percent < 90 || contents.versions.size() == before.size());
        }
    }

    void aMissingTableIsToldAndHidesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("problem");
        for (const char *table :
             {"registered_models", "registered_model_tags", "registered_model_aliases", "model_versions",
              "model_version_tags", "experiments", "runs", "latest_metrics", "metrics", "params", "tags",
              "logged_models", "logged_model_metrics", "logged_model_params", "logged_model_tags", "datasets", "inputs",
              "input_tags", "alembic_version"}) {
            const QByteArray name = table;
            const QString shown = QString::fromLatin1(table);
            QTest::addRow("no %s", table) << "DROP TABLE " + name << QStringLiteral("tables %1 are missing").arg(shown);
            QTest::addRow("%s is a view", table)
                << "ALTER TABLE " + name + " RENAME TO x; CREATE VIEW " + name + " AS SELECT * FROM x"
                << shown + QStringLiteral(" in mlflow.db is no ordinary table");
            if (name != "alembic_version") {
                QTest::addRow("%s is another's", table)
                    << "DROP TABLE " + name + "; CREATE TABLE " + name + " (other)"
                    << QStringLiteral("The table %1 of mlflow.db has no").arg(shown);
            }
        }
    }

    void aMissingTableIsToldAndHidesNothingElse()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const QString, problem);
        const Sample sample;
        sample.change(sql);
        const RegistryContents contents = readRegistry(sample.root);
        QCOMPARE(contents.error, QString());
        QCOMPARE(contents.layout, QStringLiteral("mlflow-db"));
        QVERIFY2(hasProblem(contents.problems, problem), qPrintable(problem));
        QCOMPARE(contents.problems.size(), 1);
        const bool isOfVersions = sql.contains(" model_versions");
        QCOMPARE(find(contents, "iris-classifier/3") == nullptr, isOfVersions);
        QVERIFY(isOfVersions || !find(contents, "iris-classifier/3")->summary.stage.isEmpty());
    }

    void wrongTypesInAnyColumnCostNoOtherFact()
    {
        const Sample sample;
        const RegistryContents whole = readRegistry(sample.root);
        QMap<QByteArray, QByteArrayList> columns; // by table
        {
            const auto database = Database::open(sample.file, Durability::Normal);
            auto select = (*database)->prepare("SELECT m.name, p.name FROM sqlite_schema m, pragma_table_info(m.name) p"
                                               " WHERE m.type = 'table' AND p.name <> 'experiment_id'");
            while (select->step().valueOr(false))
                columns[select->text(0).toUtf8()].append(select->text(1).toUtf8());
        }
        QVERIFY(columns.size() > 15);
        for (const char *value : {"NULL", "x'ff00fe'", "'soon'"}) {
            for (int number = 0; number < 13; ++number) {
                QByteArray sql = "PRAGMA ignore_check_constraints=1;";
                for (auto table = columns.cbegin(); table != columns.cend(); ++table) {
                    if (number < table->size()) {
                        sql += "UPDATE OR IGNORE " + table.key() + " SET " + table->at(number) + " = " + value
                               + " WHERE rowid = (SELECT min(rowid) FROM " + table.key() + ");";
                    }
                }
                const Sample changed;
                changed.change(sql);
                const RegistryContents contents = readRegistry(changed.root);
                QVERIFY2(contents.error.isEmpty(), qPrintable(contents.error));
                // At most what the rows themselves are of: a version and a run.
                QVERIFY2(contents.versions.size() >= whole.versions.size() - 2, sql.constData());
                QVERIFY(find(contents, "search-ranker/2"));
            }
        }
    }

    void anIndexThatIsDamagedHidesNoVersion()
    {
        const Sample sample;
        sample.change("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage ="
                      " (SELECT rootpage FROM sqlite_schema WHERE name = 'runs')"
                      " WHERE name = 'sqlite_autoindex_model_versions_1'");
        const RegistryContents contents = readRegistry(sample.root);
        QCOMPARE(contents.error, QString());
        QVERIFY(hasProblem(contents.problems, QStringLiteral("are damaged")));
        QCOMPARE(find(contents, "iris-classifier/3")->summary.stage, QStringLiteral("Production"));
        QVERIFY(find(contents, "search-ranker/2"));
    }

    void whatIsNoDatabaseIsNamedAsWhatItIs()
    {
        const Sample sample;
        for (const QByteArray &other : {QByteArray("SQLite format 3"), QByteArray(4096, '\x5c'), QByteArray("text")}) {
            writeFile(sample.file, other);
            const QString expected = other.startsWith("SQLite")
                                         ? QStringLiteral("is cut off")
                                         : QStringLiteral("does not begin as an SQLite database");
            QVERIFY(readRegistry(sample.file).error.contains(expected));
            QVERIFY(readRegistry(sample.root).error.contains(expected));
        }
        writeFile(sample.file, {});
        QVERIFY(readRegistry(sample.root).error.contains(QStringLiteral("mlflow.db is empty")));
    }

    void aDatabaseWithoutPermissionIsNotCalledDamaged()
    {
        const Sample sample;
        letAllIn(sample.folder.path());
        QVERIFY(QFile::setPermissions(sample.file, {}));
        const AsNobody person;
        const QString error = readRegistry(sample.file).error;
        QVERIFY2(error.contains(QStringLiteral("ermission denied")), qPrintable(error));
    }

    void anEmptyDatabaseBesideAnotherRegistryIsNotInItsWay()
    {
        const Sample sample;
        writeFile(sample.file, {});
        writeFile(sample.root + QStringLiteral("/model_registry.json"), "[]");
        QVERIFY(readRegistry(sample.root).layout != QStringLiteral("mlflow-db"));
    }

    void artifactsOfAMovedStoreAreFoundBelowTheFolder()
    {
        const Sample sample;
        const QString model = QStringLiteral("/artifacts/image_classifier/models/"
                                             "m-7b4699de4d9241e4b2ada5d94f9a9307/artifacts");
        QVERIFY(QDir().mkpath(sample.root + model));
        writeFile(
            sample.root + model + QStringLiteral("/MLmodel"),
            "flavors:\n  python_function:\n    model_path: model.pkl\n  sklearn:\n    pickled_model: model.pkl\n");
        writeFile(sample.root + model + QStringLiteral("/model.pkl"), QByteArray("\x80\x04K\x01.", 5));
        const RegistryContents contents = readRegistry(sample.root);
        const ModelVersion *version = find(contents, "iris-classifier/3");
        QCOMPARE(version->artifacts.size(), 2);
        QCOMPARE(version->artifacts.first().path, model.mid(1) + QStringLiteral("/model.pkl"));
        QCOMPARE(version->artifacts.first().sizeBytes, 5);
        QCOMPARE(version->summary.type, QStringLiteral("sklearn"));
        QVERIFY(find(contents, "iris-classifier/1")->artifacts.isEmpty());
    }

    void artifactsOutsideTheFolderAreNotOpened()
    {
        const Sample sample;
        const QString secret = sample.folder.path() + QStringLiteral("/secret");
        QVERIFY(QDir().mkpath(secret));
        writeFile(secret + QStringLiteral("/model.pkl"), "x");
        QVERIFY(QFile::link(secret, sample.root + QStringLiteral("/artifacts")));
        const QByteArray sql = "UPDATE model_versions SET storage_location = 'file://" + secret.toUtf8()
                               + "' WHERE version = 1; UPDATE model_versions SET storage_location ="
                                 " '/srv/artifacts/../../secret' WHERE version = 2;"
                                 "UPDATE model_versions SET storage_location = '/srv/artifacts' WHERE version = 3";
        sample.change(sql.constData());
        for (const ModelVersion &version : readRegistry(sample.root).versions)
            QVERIFY(version.artifacts.isEmpty());
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::MlflowDbSourceTest)
#include "tst_mlflowdbsource.moc"
