#include "tests/support/registryreadings.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"

#include <QCryptographicHash>
#include <QFile>

namespace slipway {

namespace {

const QString forest = QStringLiteral("fraud_detector_RandomForest_20241009_123456");
const QString boosted = QStringLiteral("fraud_detector_XGBoost_20241018_123456");
const QString linear = QStringLiteral("fraud_detector_LogisticRegression_20241105_123456");

} // namespace

class ChecksummedSourceTest final : public Test
{
    Q_OBJECT

private:
    struct Sample {
        QTemporaryDir folder;
        QString root = folder.path() + QStringLiteral("/fraud");
        QString list = root + QStringLiteral("/registry.json");

        Sample() { copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/checksummed"), root); }
        void replace(const QByteArray &what, const QByteArray &with) const
        {
            writeFile(list, fileBytes(list).replace(what, with));
        }
        RegistryContents read() const { return readRegistry(root); }
        ModelVersion version(const QString &id) const
        {
            return read().versions.value(QStringLiteral("fraud_detector/") + id);
        }
    };

private Q_SLOTS:
    void aDamagedTemplateIsAProblemOfTheRegistry_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut in a quote") << QByteArray("environment: staging\nlimits:\n  cpu: \"50");
        QTest::newRow("cut in a key") << QByteArray("environment: staging\nlimi");
        QTest::newRow("cut in the first key") << QByteArray("environ");
        QTest::newRow("empty") << QByteArray();
    }
    void aDamagedTemplateIsAProblemOfTheRegistry()
    {
        QFETCH(QByteArray, text);
        const Sample sample;
        const QString file = QStringLiteral("config/deployment_templates/staging.yaml");
        writeFile(sample.root + QLatin1Char('/') + file, text);
        const RegistryContents contents = sample.read();
        QCOMPARE(contents.versions.size(), 3);
        QCOMPARE(contents.problemCount(), 1);
        QCOMPARE(contents.problems.value(0).file, file);
    }

    void anEntryThatIsCutOffInventsNoVersion()
    {
        const Sample sample;
        const QByteArray list = fileBytes(sample.list);
        const QStringList known = sample.read().versions.keys();
        for (qsizetype cut = list.indexOf("models"); cut < list.size(); cut += 11) {
            writeFile(sample.list, list.left(cut));
            const RegistryContents contents = sample.read();
            for (auto version = contents.versions.begin(); version != contents.versions.end(); ++version) {
                const bool isFile = version->summary.kind == VersionKind::Unregistered;
                QVERIFY2(isFile || known.contains(version.key()),
                         qPrintable(QStringLiteral("%1 cut at %2").arg(version.key()).arg(cut)));
            }
        }
    }

    void everyFactOfTheListIsRead()
    {
        const RegistryContents contents = Sample().read();
        QCOMPARE(contents.versions.size(), 3);
        QCOMPARE(contents.problemCount(), 0);
        const ModelVersion version = contents.versions.value(QStringLiteral("fraud_detector/") + boosted);
        QCOMPARE(version.summary.kind, VersionKind::Version);
        QCOMPARE(version.summary.semver, QStringLiteral("2.0"));
        QCOMPARE(version.summary.type, QStringLiteral("XGBoost"));
        QCOMPARE(version.summary.status, QStringLiteral("deployed"));
        QCOMPARE(version.summary.stage, QStringLiteral("Production"));
        QCOMPARE(version.summary.createdAtMs, 1729254896000);
        QCOMPARE(version.author, QStringLiteral("data-science-team"));
        QCOMPARE(version.description, QStringLiteral("XGBoost, split 1"));
        QCOMPARE(version.tags.size(), 2);
        QCOMPARE(version.parameters.size(), 3);
        QCOMPARE(version.parameters.value(2).json, QStringLiteral("0.0"));
        QCOMPARE(version.summary.metrics.value(QStringLiteral("accuracy")), 0.91);
        QCOMPARE(version.confusionMatrices.size(), 1);
        QCOMPARE(version.confusionMatrices[0].split, Split::Summary);
        QCOMPARE(version.confusionMatrices[0].counts, (std::vector<qint64>{63, 1, 3, 104}));
        QCOMPARE(otherOf(version, QStringLiteral("deployment_templates")),
                 QStringLiteral("{\"production\":\"config/deployment_templates/production.yaml\","
                                "\"staging\":\"config/deployment_templates/staging.yaml\"}"));
    }

    void theModelFileIsDescribedAsStated()
    {
        const Sample sample;
        const ModelVersion version = sample.version(boosted);
        QCOMPARE(version.artifacts.size(), 1);
        const Artifact &artifact = version.artifacts[0];
        const QByteArray bytes = fileBytes(sample.root + QLatin1Char('/') + artifact.path);
        QCOMPARE(artifact.sizeBytes, bytes.size());
        QCOMPARE(artifact.sha256,
                 QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(artifact.format, QStringLiteral("joblib"));
        QCOMPARE(artifact.compression, QStringLiteral("gzip"));
        QVERIFY(!artifact.encrypted);
        QVERIFY(sample.version(linear).artifacts.value(0).encrypted);
        QCOMPARE(sample.version(forest).artifacts.value(0).compression, QString());
    }

    void aFileOfAnotherSizeIsToldAtOnce()
    {
        const Sample sample;
        writeFile(sample.root + QStringLiteral("/models/") + forest + QStringLiteral(".joblib"), "longer than before");
        const ModelVersion version = sample.version(forest);
        QCOMPARE(version.problems.size(), 1);
        QCOMPARE(version.problems[0].code, QStringLiteral("conflict"));
        QCOMPARE(sample.read().problemCount(), 1);
    }

    void anEmptyFileIsToldOnce()
    {
        const Sample sample;
        writeFile(sample.root + QStringLiteral("/models/") + forest + QStringLiteral(".joblib"), {});
        QCOMPARE(sample.version(forest).problems.size(), 1);
    }

    void aMissingFileKeepsItsVersion()
    {
        const Sample sample;
        QVERIFY(QFile::remove(sample.root + QStringLiteral("/models/") + forest + QStringLiteral(".joblib")));
        const RegistryContents contents = sample.read();
        QCOMPARE(contents.versions.size(), 3);
        QCOMPARE(contents.problemCount(), 1);
        const ModelVersion version = sample.version(forest);
        QVERIFY(version.artifacts.isEmpty());
        QCOMPARE(version.metrics.size(), 2);
        QVERIFY(!otherOf(version, QStringLiteral("sha256")).isEmpty());
    }

    void aFileThatNobodyListsIsUnregistered()
    {
        const Sample sample;
        writeFile(sample.root + QStringLiteral("/models/stray_v2.joblib"), "\x80\x04N.");
        const RegistryContents contents = sample.read();
        QCOMPARE(contents.versions.size(), 4);
        QCOMPARE(contents.versions[QStringLiteral("stray/v2")].summary.kind, VersionKind::Unregistered);
        QCOMPARE(contents.problemCount(), 0);
    }

    void pathsThatLeadAwayAreNeverOpened_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("up") << QByteArray("../../../etc/passwd");
        QTest::newRow("through a folder") << QByteArray("models/../../x.joblib");
        QTest::newRow("absolute") << QByteArray("/etc/passwd");
    }

    void pathsThatLeadAwayAreNeverOpened()
    {
        QFETCH(const QByteArray, path);
        const Sample sample;
        writeFile(sample.folder.path() + QStringLiteral("/x.joblib"), "\x80\x04N.");
        sample.replace("models/" + forest.toLatin1() + ".joblib", path);
        const ModelVersion version = sample.version(forest);
        QVERIFY(version.artifacts.isEmpty());
        QCOMPARE(version.problems.size(), 1);
        QCOMPARE(version.problems[0].code, QStringLiteral("suspicious"));
    }

    void pathsOfTheRegistrysFormerPlaceAreUnderstood()
    {
        const Sample sample;
        sample.replace("\"models/fraud", "\"/home/ana/registry/models/fraud");
        QCOMPARE(sample.read().problemCount(), 0);
        QCOMPARE(sample.version(forest).artifacts.size(), 1);
        const Sample windows;
        windows.replace("\"models/fraud", "\"models\\\\fraud");
        QCOMPARE(windows.read().problemCount(), 0);
    }

    void theEntriesBeforeADamageAreRead()
    {
        const Sample sample;
        const QByteArray bytes = fileBytes(sample.list);
        writeFile(sample.list, bytes.left(bytes.indexOf("hyperparameters", bytes.indexOf(boosted.toLatin1()))));
        const RegistryContents contents = sample.read();
        QCOMPARE(contents.problems.size(), 1);
        QCOMPARE(sample.version(forest).summary.kind, VersionKind::Version);
        QCOMPARE(sample.version(boosted).metrics.size(), 2);
        // The one behind it is a file of which nothing is known.
        QCOMPARE(contents.versions.size(), 3);
        QCOMPARE(contents.versions.value(linear + QStringLiteral("/1")).summary.kind, VersionKind::Unregistered);
    }

    void eachMistakeInTheListIsOneProblem_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("with");
        QTest::newRow("negative size") << QByteArray("\"file_size\": 25") << QByteArray("\"file_size\": -25");
        QTest::newRow("size as text") << QByteArray("\"file_size\": 25") << QByteArray("\"file_size\": \"25\"");
        QTest::newRow("date") << QByteArray("2024-10-18T") << QByteArray("2024-13-18T");
        QTest::newRow("share") << QByteArray("\"accuracy\": 0.91") << QByteArray("\"accuracy\": 91");
        QTest::newRow("metric as text") << QByteArray("\"accuracy\": 0.91") << QByteArray("\"accuracy\": \"good\"");
        QTest::newRow("not a number") << QByteArray("\"accuracy\": 0.91") << QByteArray("\"accuracy\": NaN");
        QTest::newRow("no sum") << QByteArray("\"checksum\": \"") << QByteArray("\"checksum\": \"zz");
        QTest::newRow("other id") << QByteArray("\"model_id\": \"" + boosted.toLatin1())
                                  << QByteArray("\"model_id\": \"x");
        QTest::newRow("total") << QByteArray("\"schema_version\": 2") << QByteArray("\"total_models\": 7");
        QTest::newRow("number for an entry") << QByteArray("\"models\": {") << QByteArray("\"models\": {\"x\": 5,");
        QTest::newRow("negative count") << QByteArray("\"true_negative\": 63") << QByteArray("\"true_negative\": -63");
    }

    void eachMistakeInTheListIsOneProblem()
    {
        QFETCH(const QByteArray, what);
        QFETCH(const QByteArray, with);
        const Sample sample;
        const QByteArray bytes = fileBytes(sample.list);
        const qsizetype entry = bytes.indexOf("\"" + boosted.toLatin1() + "\": {");
        const qsizetype found = bytes.indexOf(what, bytes.indexOf(what, entry) < 0 ? 0 : entry);
        QVERIFY(found >= 0);
        writeFile(sample.list, QByteArray(bytes).replace(found, what.size(), with));
        const RegistryContents contents = sample.read();
        QCOMPARE(contents.versions.size(), 3);
        QCOMPARE(contents.problemCount(), 1);
    }

    void theListMayBeAnArrayAndHoldOtherModels()
    {
        const Sample sample;
        writeFile(sample.list,
                  "{\"models\": [{\"model_id\": \"m/1\", \"model_name\": \"\xe6\xa8\xa1\xe5\x9e\x8b\", "
                  "\"version\": 2, \"performance_metrics\": {\"\xc3\xbc\": 3}}, {\"model_id\": \"m/1\"}]}");
        const RegistryContents contents = sample.read();
        QCOMPARE(contents.idsGivenTwice, 0);
        const ModelVersion version = contents.versions.value(QStringLiteral("模型/m/1"));
        QCOMPARE(version.summary.semver, QStringLiteral("2"));
        QCOMPARE(version.summary.metrics.value(QStringLiteral("ü")), 3.0);
    }

    void aHundredThousandMetricsAreRead()
    {
        const Sample sample;
        QByteArray metrics;
        for (int i = 0; i < 100000; ++i)
            metrics += "\"m" + QByteArray::number(i) + "\": 1,";
        sample.replace("\"performance_metrics\": {", "\"performance_metrics\": {" + metrics);
        QCOMPARE(sample.version(forest).summary.metrics.size(), 100002);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::ChecksummedSourceTest)
#include "tst_checksummedsource.moc"
