#include "models/sources/registrysource.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

namespace slipway {

namespace {

const QString oldest = QStringLiteral("20231201_100000_xyz78901");
const QString serving = QStringLiteral("20231201_120000_abcd1234");
const QString newest = QStringLiteral("20231208_090000_9f8e7d6c");

} // namespace

class VersionFoldersSourceTest final : public Test
{
    Q_OBJECT

private:
    struct Sample {
        QTemporaryDir folder;
        QString root = folder.path() + QStringLiteral("/registry");
        QString model = root + QStringLiteral("/intent_classifier");
        std::unique_ptr<RegistryReading> reading;
        QHash<QString, ModelVersion> versions;
        QList<Problem> problems;

        Sample()
        {
            copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/version-folders"), root);
            QFile::link(QStringLiteral("versions/") + serving, model + QStringLiteral("/current"));
        }
        QString path(const QString &file) const { return model + QLatin1Char('/') + file; }
        void read(const QString &at = {})
        {
            NoProgress progress;
            const auto registry = RegistryFolder::open(at.isEmpty() ? root : at);
            const auto source = sourceFor(*registry, {});
            if (!source || (*source)->layout() != QStringLiteral("version-folders"))
                return;
            reading = std::move((*source)->open(*registry, progress)).value();
            for (const Candidate &candidate : reading->candidates())
                add(reading->readWhole(candidate).version);
            for (const Candidate &candidate : reading->remainder())
                add(reading->readWhole(candidate).version);
            problems = reading->problems();
        }
        void add(const ModelVersion &version) { versions.insert(version.summary.version, version); }
        qsizetype problemCount() const
        {
            qsizetype count = problems.size();
            for (const ModelVersion &version : versions)
                count += version.problems.size();
            return count;
        }
    };

private Q_SLOTS:
    void theListIsNoVersionWhateverItIs()
    {
        Sample sample;
        const QString list = sample.path(QStringLiteral("versions/versions.json"));
        sample.read();
        const auto known = sample.versions.size();
        const QString elsewhere = sample.folder.path() + QStringLiteral("/elsewhere.json");
        QFile::remove(list);
        writeFile(elsewhere, "{}");
        for (const QString &target : {elsewhere, QStringLiteral("nowhere"), list}) {
            QFile::remove(list);
            QVERIFY(QFile::link(target, list));
            sample.versions.clear();
            sample.read();
            QCOMPARE(sample.versions.size(), known);
            QVERIFY(!sample.versions.contains(QStringLiteral("versions.json")));
            QVERIFY(!sample.problems.isEmpty());
        }
    }

    void currentThatIsNoLinkIsTold()
    {
        Sample sample;
        const QString current = sample.path(QStringLiteral("current"));
        QVERIFY(QFile::remove(current));
        QVERIFY(QDir().mkpath(current));
        sample.read();
        QCOMPARE(sample.problemCount(), 1);
        QCOMPARE(sample.problems[0].file, QStringLiteral("intent_classifier/current"));
        QVERIFY(sample.problems[0].message.text().contains(QStringLiteral("where a link to a version is expected")));
        QVERIFY(QDir().rmdir(current));
        QCOMPARE(::mkfifo(QFile::encodeName(current).constData(), 0600), 0);
        sample.versions.clear();
        sample.read();
        QCOMPARE(sample.problemCount(), 1);
        QVERIFY(sample.problems[0].message.text().contains(QStringLiteral("pipe")));
    }

    void theSampleIsReadWithStagesAndAliases()
    {
        Sample sample;
        sample.read();
        QCOMPARE(sample.versions.size(), 3);
        QCOMPARE(sample.problemCount(), 0);
        const VersionSummary &summary = sample.versions[serving].summary;
        QCOMPARE(summary.model, QStringLiteral("intent_classifier"));
        QCOMPARE(summary.stage, QStringLiteral("Production"));
        QCOMPARE(summary.aliases, QStringList{QStringLiteral("current")});
        QCOMPARE(summary.createdAtMs, 1701432000000);
        QCOMPARE(preferredMetric(sample.versions[serving].metrics, QStringLiteral("f1_macro")), 0.993419);
        QCOMPARE(sample.versions[serving].trainingRows, 1500);
        QCOMPARE(sample.versions[newest].summary.aliases, QStringList{QStringLiteral("canary")});
        QCOMPARE(sample.versions[oldest].summary.stage, QStringLiteral("Archived"));
        QCOMPARE(sample.versions[oldest].artifacts.size(), 1);
    }

    void currentMayBeATextFile()
    {
        Sample sample;
        QVERIFY(QFile::remove(sample.path(QStringLiteral("current"))));
        writeFile(sample.path(QStringLiteral("current")), "versions/" + newest.toUtf8() + "\n");
        sample.read();
        QCOMPARE(sample.problemCount(), 0);
        QCOMPARE(sample.versions[newest].summary.stage, QStringLiteral("Production"));
        QCOMPARE(sample.versions[newest].summary.aliases,
                 (QStringList{QStringLiteral("current"), QStringLiteral("canary")}));
    }

    void aModelsOwnFolderIsARegistryToo()
    {
        Sample sample;
        sample.read(sample.model);
        QCOMPARE(sample.versions.size(), 3);
        QCOMPARE(sample.versions[serving].summary.model, QStringLiteral("intent_classifier"));
        QCOMPARE(sample.versions[serving].summary.aliases, QStringList{QStringLiteral("current")});
    }

    void theListMayBeKeyedByVersionOrMissing()
    {
        Sample keyed;
        writeFile(keyed.path(QStringLiteral("versions/versions.json")),
                  "{\"" + newest.toUtf8()
                      + "\": {\"created\": 1702026000, \"path\": \"x\", \"metrics\": {\"recall\": 0.5}, "
                        "\"deployed\": true}}");
        keyed.read();
        QCOMPARE(keyed.problemCount(), 0);
        QCOMPARE(preferredMetric(keyed.versions[newest].metrics, QStringLiteral("recall")), 0.5);
        QCOMPARE(keyed.versions[newest].summary.createdAtMs, 1702026000000);

        Sample none;
        QVERIFY(QFile::remove(none.path(QStringLiteral("versions/versions.json"))));
        none.read();
        QCOMPARE(none.versions.size(), 3);
        QCOMPARE(none.problemCount(), 0);
        QCOMPARE(none.versions[newest].summary.createdAtMs, 1702026000000);
    }

    void anotherTargetOfCurrentChangesTheTwoVersionsItConcerns()
    {
        Sample sample;
        sample.read();
        QHash<QString, QByteArray> before;
        for (const Candidate &candidate : sample.reading->candidates())
            before.insert(candidate.key, sample.reading->context(candidate, {}));
        const QList<FileStamp> shared = sample.reading->sharedFiles();
        QVERIFY(QFile::remove(sample.path(QStringLiteral("current"))));
        QVERIFY(QFile::link(QStringLiteral("versions/") + newest, sample.path(QStringLiteral("current"))));
        sample.read();
        QVERIFY(sample.reading->sharedFiles() != shared);
        QStringList changed;
        for (const Candidate &candidate : sample.reading->candidates()) {
            if (sample.reading->context(candidate, {}) != before.value(candidate.key))
                changed.append(candidate.key.section(QLatin1Char('/'), -1));
        }
        QCOMPARE(changed, (QStringList{serving, newest}));
        QCOMPARE(sample.versions[newest].summary.stage, QStringLiteral("Production"));
    }

    void eachDamageIsOneProblem_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        const QString metrics = QStringLiteral("versions/") + serving + QStringLiteral("/metrics.json");
        QTest::newRow("half metrics") << metrics << QByteArray("{\"accuracy\": 0.99");
        QTest::newRow("empty metrics") << metrics << QByteArray();
        QTest::newRow("conflict") << metrics << QByteArray("{\"accuracy\": 0.1}");
        QTest::newRow("half labels") << QString(metrics).replace(QStringLiteral("metrics"),
                                                                 QStringLiteral("label_mappings"))
                                     << QByteArray("{");
        QTest::newRow("half list") << QStringLiteral("versions/versions.json") << QByteArray("{\"versions\": [");
        QTest::newRow("list of numbers") << QStringLiteral("versions/versions.json")
                                         << QByteArray("{\"versions\": [5]}");
        QTest::newRow("unknown current") << QStringLiteral("versions/versions.json")
                                         << QByteArray("{\"versions\": [], \"current\": \"gone\"}");
        QTest::newRow("path outside") << QStringLiteral("versions/versions.json")
                                      << QByteArray("{\"" + serving.toUtf8() + "\": {\"path\": \"../../../etc\"}}");
        QTest::newRow("no folder") << QStringLiteral("versions/versions.json")
                                   << QByteArray("{\"v9\": {\"metrics\": {}}}");
        QTest::newRow("half test") << QStringLiteral("abtest.json") << QByteArray("{\"active\"");
        QTest::newRow("no test") << QStringLiteral("abtest.json") << QByteArray("[1, 2]");
        QTest::newRow("fraction") << QStringLiteral("abtest.json")
                                  << QByteArray("{\"version\": \"" + newest.toUtf8() + "\", \"fraction\": 1.5}");
        QTest::newRow("unknown canary") << QStringLiteral("abtest.json")
                                        << QByteArray("{\"canary_version\": \"gone\", \"active\": true}");
    }

    void eachDamageIsOneProblem()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, bytes);
        Sample sample;
        writeFile(sample.path(file), bytes);
        sample.read();
        QVERIFY(sample.versions.size() >= 3);
        QCOMPARE(sample.problemCount(), 1);
    }

    void linksThatLeadInACircleAreProblemsOfTheirVersion()
    {
        Sample sample;
        const QString version = QStringLiteral("versions/") + newest;
        QVERIFY(QFile::link(QStringLiteral("."), sample.path(version + QStringLiteral("/self"))));
        QVERIFY(QFile::link(QStringLiteral(".."), sample.path(version + QStringLiteral("/up"))));
        QVERIFY(QFile::link(QStringLiteral("b"), sample.path(version + QStringLiteral("/a"))));
        QVERIFY(QFile::link(QStringLiteral("a"), sample.path(version + QStringLiteral("/b"))));
        // Beside these one that is of use.
        QVERIFY(QFile::link(QStringLiteral("metrics.json"), sample.path(version + QStringLiteral("/m.json"))));
        sample.read();
        QStringList told;
        for (const Problem &problem : sample.versions[newest].problems)
            told.append(problem.file.section(QLatin1Char('/'), -1));
        QCOMPARE(told.join(QLatin1Char(' ')), QStringLiteral("a b self up"));
        QCOMPARE(sample.problemCount(), 4);
    }

    void linksThatLeadAwayAreNotFollowed()
    {
        Sample sample;
        const QString secret = sample.folder.path() + QStringLiteral("/secret");
        QVERIFY(QDir().mkpath(secret));
        writeFile(secret + QStringLiteral("/metrics.json"), "{\"accuracy\": 0.5}");
        QVERIFY(QFile::link(secret, sample.path(QStringLiteral("versions/away"))));
        sample.read();
        QCOMPARE(sample.versions.size(), 4);
        QVERIFY(sample.versions[QStringLiteral("away")].metrics.isEmpty());
        QCOMPARE(sample.problemCount(), 1);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::VersionFoldersSourceTest)
#include "tst_versionfolderssource.moc"
