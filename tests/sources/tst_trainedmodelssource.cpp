#include "models/sources/registrysource.h"
#include "tests/support/asnobody.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>
#include <QStringConverter>

#include <sys/stat.h>
#include <unistd.h>

namespace slipway {

namespace {

const QString target = QStringLiteral("system_performance_model_20241125_141103");
const QStringList textFiles{QStringLiteral("model_metadata.json"), QStringLiteral("training_metrics.json"),
                            QStringLiteral("model_parameters.json"), QStringLiteral("feature_importance.json"),
                            QStringLiteral("version.txt")};

} // namespace

class TrainedModelsSourceTest final : public Test
{
    Q_OBJECT

private:
    /// A copy of the sample in which one version may be broken, and what a scan reads of it.
    struct Sample {
        QTemporaryDir folder;
        QString root = folder.path() + QStringLiteral("/registry");
        QHash<QString, ModelVersion> versions; ///< by version id
        QList<Problem> problems;
        QString error;

        Sample() { copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/trained-models"), root); }
        QString path(const QString &file) const { return root + QLatin1Char('/') + target + QLatin1Char('/') + file; }

        void read()
        {
            NoProgress progress;
            auto registry = RegistryFolder::open(root);
            if (!registry) {
                error = registry.error().text();
                return;
            }
            const auto source = sourceFor(*registry, {});
            auto reading = source ? (*source)->open(*registry, progress) : source.error();
            if (!reading) {
                error = reading.error().text();
                return;
            }
            for (const Candidate &candidate : (*reading)->candidates())
                add((*reading)->readWhole(candidate).version);
            for (const Candidate &candidate : (*reading)->remainder())
                add((*reading)->readWhole(candidate).version);
            problems = (*reading)->problems();
        }
        void add(const ModelVersion &version) { versions.insert(version.summary.version, version); }
    };

    /// Every version but the broken one is as it was, and the broken one has exactly one problem, in this
    /// file.
    static bool onlyTheBrokenVersionHasAProblem(const Sample &sample, const QString &file)
    {
        const QList<Problem> broken = sample.versions.value(target).problems;
        bool right = sample.error.isEmpty() && sample.versions.size() == 5 && broken.size() == 1
                     && sample.problems.isEmpty() && broken.value(0).file == file;
        for (const ModelVersion &version : sample.versions) {
            const QString name = version.summary.version;
            // A conflict in one version, no folder for another, placeholders instead of models in two.
            const qsizetype known = name == QStringLiteral("1.1.0") || !name.startsWith(QStringLiteral("system"))
                                            || name.contains(QStringLiteral("1120"))
                                        ? 1
                                        : 0;
            if (name != target)
                right = right && version.problems.size() == known;
        }
        if (!right) {
            qCritical() << sample.error << sample.versions.keys();
            for (const ModelVersion &version : sample.versions) {
                for (const Problem &problem : version.problems)
                    qCritical().noquote()
                        << version.summary.version << problem.file << problem.where << problem.message.text();
            }
        }
        return right;
    }

    /// The sample with a real model in the version that is to be broken, so that it has no problem yet.
    static void makeSound(const Sample &sample)
    {
        writeFile(sample.path(QStringLiteral("model.bin")),
                  fileBytes(sample.root + QStringLiteral("/system_performance_model_20241120_141103/model.bin")));
    }

private Q_SLOTS:
    void aPlaceholderIsSaidToBeNone()
    {
        Sample sample;
        sample.read();
        QCOMPARE(sample.versions.size(), 5);
        const ModelVersion version = sample.versions.value(target);
        QCOMPARE(version.artifacts.size(), 1);
        QCOMPARE(version.artifacts[0].format, QStringLiteral("placeholder"));
        QCOMPARE(version.problems.size(), 1);
        QVERIFY(version.problems[0].message.text().contains(QStringLiteral("placeholder")));
    }

    void brokenContentIsOneProblemOfItsVersion_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray deep = QByteArray(10000, '[') + QByteArray(10000, ']');
        for (const QString &file : textFiles) {
            QTest::addRow("%s empty", qPrintable(file)) << file << QByteArray();
            if (!file.endsWith(QStringLiteral(".json")))
                continue;
            QTest::addRow("%s half", qPrintable(file)) << file << QByteArray("{\"model_name\": \"System Perf");
            QTest::addRow("%s deep", qPrintable(file)) << file << deep;
            QTest::addRow("%s binary", qPrintable(file)) << file
                                                         << QByteArray("\x7f"
                                                                       "ELF\x02\x01");
            QTest::addRow("%s list", qPrintable(file)) << file << QByteArray("17");
        }
        QTest::addRow("model.bin empty") << QStringLiteral("model.bin") << QByteArray();
    }

    void brokenContentIsOneProblemOfItsVersion()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, bytes);
        Sample sample;
        makeSound(sample);
        writeFile(sample.path(file), bytes);
        sample.read();
        QVERIFY(onlyTheBrokenVersionHasAProblem(sample, target + QLatin1Char('/') + file));
        // The list of all versions still tells which model it is.
        QCOMPARE(sample.versions.value(target).summary.model, QStringLiteral("System Performance"));
    }

    void oddButReadableFilesAreOneProblem_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("byte order mark") << 0;
        QTest::newRow("UTF-16") << 1;
        QTest::newRow("invalid UTF-8") << 2;
        QTest::newRow("NaN") << 3;
        QTest::newRow("duplicate key") << 4;
    }

    void oddButReadableFilesAreOneProblem()
    {
        QFETCH(const int, change);
        Sample sample;
        makeSound(sample);
        const QString file = sample.path(QStringLiteral("model_metadata.json"));
        QByteArray bytes = fileBytes(file);
        switch (change) {
        case 0:
            bytes.prepend("\xef\xbb\xbf");
            break;
        case 1:
            bytes = QStringEncoder(QStringConverter::Utf16LE)(QString::fromUtf8(bytes));
            break;
        case 2:
            bytes.replace("degraded", "degrad\xe9"
                                      "e");
            break;
        case 3:
            bytes.replace("{\n", "{\n  \"drift\": NaN,\n");
            break;
        default:
            bytes.replace("{\n", "{\n  \"status\": \"lost\",\n");
            break;
        }
        if (change == 2) // the list states no target, so there is nothing it could disagree with
            QVERIFY(bytes.contains('\xe9'));
        writeFile(file, bytes);
        sample.read();
        QVERIFY(onlyTheBrokenVersionHasAProblem(sample, target + QStringLiteral("/model_metadata.json")));
        QCOMPARE(sample.versions.value(target).summary.semver, QStringLiteral("1.1.0"));
    }

    void whatIsNoRegularFileIsNeverOpened_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"folder", "fifo", "outside", "cycle", "dangling"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void whatIsNoRegularFileIsNeverOpened()
    {
        QFETCH(const QString, kind);
        for (const QString &file : textFiles + QStringList{QStringLiteral("model.bin")}) {
            Sample sample;
            makeSound(sample);
            const QString path = sample.path(file);
            const QString secret = sample.folder.path() + QStringLiteral("/secret");
            writeFile(secret, "{\"model_name\": \"stolen\"}");
            QVERIFY(QFile::remove(path));
            if (kind == QStringLiteral("folder"))
                QVERIFY(QDir().mkpath(path));
            else if (kind == QStringLiteral("fifo"))
                QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
            else if (kind == QStringLiteral("outside"))
                QVERIFY(QFile::link(secret, path));
            else if (kind == QStringLiteral("cycle"))
                QVERIFY(QFile::link(path, path));
            else
                QVERIFY(QFile::link(sample.path(QStringLiteral("nothing")), path));
            sample.read();
            QVERIFY2(onlyTheBrokenVersionHasAProblem(sample, target + QLatin1Char('/') + file), qPrintable(file));
            const Problem problem = sample.versions.value(target).problems[0];
            QCOMPARE(problem.code, QStringLiteral("unreadable"));
            QCOMPARE(problem.message.text().contains(QStringLiteral("leads back to itself")),
                     kind == QStringLiteral("cycle"));
        }
    }

    void halfAModelIsCorrupt()
    {
        Sample sample;
        makeSound(sample);
        const QString path = sample.path(QStringLiteral("model.bin"));
        writeFile(path, fileBytes(path).left(fileBytes(path).size() / 2));
        sample.read();
        QVERIFY(onlyTheBrokenVersionHasAProblem(sample, target + QStringLiteral("/model.bin")));
        QCOMPARE(sample.versions.value(target).problems[0].code, QStringLiteral("corrupt"));
    }

    void aFileNamedLikeAVersionIsNone()
    {
        Sample sample;
        makeSound(sample);
        writeFile(sample.root + QStringLiteral("/notes_model_20240101_000000"), "not a folder");
        sample.read();
        QCOMPARE(sample.versions.size(), 5);
        QVERIFY(sample.problems.isEmpty());
    }

    void namesThatAreNoUtf8AreLeftOutAndTold()
    {
        Sample sample;
        const QByteArray start = QFile::encodeName(sample.root) + "/caf";
        for (const char *end : {"\xe9_model_20240101_000000", "\xe8_model_20240101_000000"})
            QCOMPARE(::mkdir((start + end).constData(), 0700), 0);
        sample.read();
        // Qt could not remove them.
        for (const char *end : {"\xe9_model_20240101_000000", "\xe8_model_20240101_000000"})
            QCOMPARE(::rmdir((start + end).constData()), 0);
        QCOMPARE(sample.versions.size(), 5);
        QCOMPARE(sample.problems.size(), 1); // both look the same
        QVERIFY(sample.problems[0].message.text().contains(QStringLiteral("UTF-8")));
    }

    void aFileOfTwoGigabytesIsNotRead()
    {
        Sample sample;
        makeSound(sample);
        const QString file = QStringLiteral("training_metrics.json");
        // Sparse: it takes no room on the disk.
        QVERIFY(QFile::resize(sample.path(file), qint64(2) * 1024 * 1024 * 1024));
        sample.read();
        QVERIFY(onlyTheBrokenVersionHasAProblem(sample, target + QLatin1Char('/') + file));
        QVERIFY(sample.versions.value(target).problems[0].message.text().startsWith(target));
    }

    void aFolderThatLeadsElsewhereIsOneProblem()
    {
        for (const bool outside : {true, false}) {
            Sample sample;
            makeSound(sample);
            const QString moved = sample.folder.path() + QStringLiteral("/elsewhere");
            const QString path = sample.root + QLatin1Char('/') + target;
            QVERIFY(QDir().rename(path, moved));
            QVERIFY(QFile::link(outside ? moved : path, path));
            sample.read();
            QVERIFY(onlyTheBrokenVersionHasAProblem(sample, target));
        }
    }

    void aFolderWithoutPermissionIsOneProblem()
    {
        Sample sample;
        letAllIn(sample.folder.path());
        const QString path = sample.root + QLatin1Char('/') + target;
        QVERIFY(QFile::setPermissions(path, QFileDevice::WriteOwner));
        {
            const AsNobody person;
            sample.read();
        }
        letAllIn(path);
        QVERIFY(onlyTheBrokenVersionHasAProblem(sample, target));
    }

    void filesMayBeMissing()
    {
        for (const QString &file : textFiles) {
            Sample sample;
            makeSound(sample);
            QVERIFY(QFile::remove(sample.path(file)));
            sample.read();
            QCOMPARE(sample.versions.size(), 5);
            const ModelVersion version = sample.versions.value(target);
            // Only the metadata is what makes a version; its name still comes from the list.
            QCOMPARE(version.problems.size(), file == textFiles.first() ? 1 : 0);
            QCOMPARE(version.summary.model, QStringLiteral("System Performance"));
            QCOMPARE(version.summary.semver, QStringLiteral("1.1.0"));
        }
    }

    void aVersionWithoutAModelFileSaysSo()
    {
        Sample sample;
        QVERIFY(QFile::remove(sample.path(QStringLiteral("model.bin"))));
        sample.read();
        QVERIFY(onlyTheBrokenVersionHasAProblem(sample, target + QStringLiteral("/model.bin")));
        QCOMPARE(sample.versions.value(target).problems[0].code, QStringLiteral("missing"));
    }

    void withoutListAndMetadataTheFolderNamesTheModel()
    {
        Sample sample;
        makeSound(sample);
        QVERIFY(QFile::remove(sample.root + QStringLiteral("/model_registry.json")));
        QVERIFY(QFile::remove(sample.path(QStringLiteral("model_metadata.json"))));
        sample.read();
        QCOMPARE(sample.versions.size(), 4);
        const ModelVersion version = sample.versions.value(target);
        QCOMPARE(version.summary.model, QStringLiteral("system_performance"));
        QCOMPARE(version.summary.semver, QStringLiteral("1.1.0"));
        QCOMPARE(version.summary.createdAtMs, 1732543863000);
        QCOMPARE(version.problems.size(), 1);
    }

    void ofEntriesOfOneMomentTheFolderNamesItsOwn()
    {
        Sample sample;
        makeSound(sample);
        QVERIFY(QFile::remove(sample.path(QStringLiteral("model_metadata.json"))));
        writeFile(
            sample.root + QStringLiteral("/model_registry.json"),
            R"({"models": [{"model_name": "A", "version": "2", "created_at": "2024-11-25T14:11:03Z"},)"
            R"( {"model_name": "System-Performance Model", "version": "3", "created_at": "2024-11-25T14:11:03Z"}]})");
        sample.read();
        QCOMPARE(sample.versions.value(target).summary.model, QStringLiteral("System-Performance Model"));
        QCOMPARE(sample.versions.value(QStringLiteral("2")).summary.model, QStringLiteral("A"));
    }

    void aBrokenListHidesNoVersion_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("versions");
        QTest::newRow("empty") << QByteArray() << 4;
        QTest::newRow("half") << QByteArray("{\"models\": [{\"model_name\"") << 4;
        QTest::newRow("half of an entry")
            << QByteArray("{\"models\": [{\"model_name\": \"New\", \"version\": \"1.") << 4;
        QTest::newRow("no list") << QByteArray("{\"models\": 5}") << 4;
        QTest::newRow("an entry without a name") << QByteArray("{\"models\": [{\"version\": \"1.0.0\"}]}") << 4;
        QTest::newRow("a wrong total") << QByteArray(
            "{\"models\": [{\"model_name\": \"New\", \"version\": \"1\"}], \"total_models\": 7}")
                                       << 5;
    }

    void aBrokenListHidesNoVersion()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, versions);
        Sample sample;
        writeFile(sample.root + QStringLiteral("/model_registry.json"), bytes);
        sample.read();
        QCOMPARE(sample.versions.size(), versions);
        QCOMPARE(sample.problems.size(), 1);
        QCOMPARE(sample.problems[0].file, QStringLiteral("model_registry.json"));
    }

    void whatTheListSaysOfTheDeploymentIsKeptForEachVersion()
    {
        Sample sample;
        writeFile(sample.root + QStringLiteral("/model_registry.json"),
                  R"({"models": [{"model_name": "A", "version": "1"},)"
                  R"( {"model_name": "A", "version": "2", "deployment_info": {"replicas": 1}}],)"
                  R"( "deployment_info": {"environment": "production", "replicas": 3}})");
        sample.read();
        QCOMPARE(sample.problems.size(), 0);
        const auto info = [&sample](const char *version) {
            QStringList found;
            for (const Parameter &one : sample.versions.value(QString::fromLatin1(version)).other) {
                if (one.name == QLatin1String("deployment_info"))
                    found.append(QString(one.json).remove(QLatin1Char(' ')));
            }
            return found.join(QLatin1Char('|'));
        };
        QCOMPARE(info("1"), QStringLiteral(R"({"environment":"production","replicas":3})"));
        QCOMPARE(info("2"), QStringLiteral(R"({"replicas":1})"));
        for (const ModelVersion &version : std::as_const(sample.versions)) {
            for (const Problem &problem : version.problems)
                QVERIFY2(!problem.where.contains(QStringLiteral("deployment_info")), qPrintable(problem.where));
        }
    }

    void entriesOfOneNameAreToldApart()
    {
        Sample sample;
        writeFile(
            sample.root + QStringLiteral("/model_registry.json"),
            R"({"models": [{"model_name": "A", "version": "1"}, {"model_name": "A", "version": "1"}, {"model_name": "A"}]})");
        sample.read();
        QVERIFY(sample.versions.contains(QStringLiteral("1")));
        QVERIFY(sample.versions.contains(QStringLiteral("1 (2)")));
        QVERIFY(sample.versions.contains(QStringLiteral("unversioned")));
    }

    void aVanishedFolderIsAnErrorAndNoCrash()
    {
        Sample sample;
        NoProgress progress;
        auto registry = RegistryFolder::open(sample.root);
        QVERIFY(registry.ok());
        auto reading = (*sourceFor(*registry, {}))->open(*registry, progress);
        QVERIFY(reading.ok());
        QVERIFY(QDir(sample.root).removeRecursively());
        for (const Candidate &candidate : (*reading)->candidates())
            QVERIFY(!(*reading)->readWhole(candidate).version.problems.isEmpty());
        sample.read();
        QVERIFY(sample.error.contains(QStringLiteral("does not exist")));
    }

    void otherFoldersAreNoRegistry()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("photos/2024")));
        const auto registry = RegistryFolder::open(folder.path());
        const auto source = sourceFor(*registry, {});
        QCOMPARE(source.error().code, ErrorCode::InvalidArgument);
        QVERIFY(source.error().text().contains(QStringLiteral("model_metadata.json")));
        QVERIFY(!RegistryFolder::open(folder.path() + QStringLiteral("/none")).ok());
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::TrainedModelsSourceTest)
#include "tst_trainedmodelssource.moc"
