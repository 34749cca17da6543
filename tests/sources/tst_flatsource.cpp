#include "tests/support/registryreadings.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"

#include <QFile>

namespace slipway {

class FlatSourceTest final : public Test
{
    Q_OBJECT

private:
    struct Sample {
        QTemporaryDir folder;
        QString root = folder.path() + QStringLiteral("/models");
        QString list = root + QStringLiteral("/versions.json");

        Sample() { copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/flat"), root); }
        QString path(const QString &file) const { return root + QLatin1Char('/') + file; }
        RegistryContents read() const { return readRegistry(root); }
    };

private Q_SLOTS:
    void everyFactOfTheListIsRead()
    {
        const RegistryContents contents = Sample().read();
        QCOMPARE(
            contents.versions.keys(),
            (QStringList{QStringLiteral("compression_predictor/1.0.0"), QStringLiteral("compression_predictor/2.0.0"),
                         QStringLiteral("dedup_optimizer/1.0.0"), QStringLiteral("prefetch_engine/v3")}));
        QCOMPARE(contents.problemCount(), 0);
        const ModelVersion version = contents.versions[QStringLiteral("compression_predictor/1.0.0")];
        QCOMPARE(version.summary.metrics.value(QStringLiteral("accuracy")), 0.96);
        QCOMPARE(version.summary.metrics.size(), 1);
        QCOMPARE(version.trainingRows, 1200);
        QCOMPARE(version.histories.size(), 2);
        QCOMPARE(version.histories[1].name, QStringLiteral("val_loss"));
        QCOMPARE(version.histories[1].values, (std::vector<double>{2.2, 1.2, 0.8}));
        QCOMPARE(version.summary.sparkline.size(), size_t(3));
        QCOMPARE(version.artifacts.value(0).sha256.size(), 64);
        QCOMPARE(version.artifacts.value(0).format, QStringLiteral("pickle"));
        QStringList facts;
        for (const Parameter &fact : version.other)
            facts += fact.name + QLatin1Char('=') + fact.json;
        QVERIFY(facts.contains(QStringLiteral("git_commit=\"abc123def\"")));
        QVERIFY(facts.contains(QStringLiteral("deployed_at=\"2026-01-20T08:00:00Z\"")));
        const ModelVersion forest = contents.versions[QStringLiteral("dedup_optimizer/1.0.0")];
        QCOMPARE(forest.importance.size(), 2);
        QCOMPARE(forest.importance[0].feature, QStringLiteral("alcohol"));
        QVERIFY(forest.summary.createdAtMs);
    }

    void namesThatDifferByABlankOnlyAreTwoModels()
    {
        const Sample sample;
        writeFile(sample.list, R"({"a b": [{"version": "1"}], "a\tb": [{"version": "1"}], "a\nb": [{"version": "1"}],
                                   " a b": [{"version": "1"}]})");
        QStringList names = sample.read().versions.keys().filter(QStringLiteral("b/1"));
        QCOMPARE(names.size(), 4);
    }

    void anEntryThatIsCutOffInventsNoVersion()
    {
        const Sample sample;
        const QByteArray list = fileBytes(sample.list);
        const QStringList known = sample.read().versions.keys();
        const qsizetype second = list.indexOf("2.0.0");
        for (qsizetype cut = list.indexOf('{', 2); cut < list.size(); cut += 7) {
            writeFile(sample.list, list.left(cut));
            const RegistryContents contents = sample.read();
            for (auto version = contents.versions.begin(); version != contents.versions.end(); ++version) {
                const bool isFile = version->summary.kind == VersionKind::Unregistered;
                QVERIFY2(isFile || known.contains(version.key()),
                         qPrintable(QStringLiteral("%1 cut at %2").arg(version.key()).arg(cut)));
            }
            QVERIFY(contents.problemCount() > 0 || cut >= list.size() - 2);
        }
        // Known is, of the entry that is cut off, what stands before.
        writeFile(sample.list, list.left(list.indexOf("\"deployed_at\"", second)));
        QVERIFY(sample.read().versions.contains(QStringLiteral("compression_predictor/2.0.0")));
        // A number may have gone on.
        writeFile(sample.list, "{\"m\": [{\"version\": \"1\", \"path\": \"m.pt\", \"metrics\": {\"loss\": 0.1");
        QVERIFY(!sample.read().versions.value(QStringLiteral("m/1")).summary.metrics.contains(QStringLiteral("loss")));
    }

    void aFileWithoutASumIsToldWhereOthersHaveOne()
    {
        const Sample sample;
        const QByteArray list = fileBytes(sample.list);
        const qsizetype sum = list.indexOf("\"sha256\"");
        const qsizetype end = list.indexOf('\n', sum) + 1;
        writeFile(sample.list, QByteArray(list).remove(sum, end - sum));
        const RegistryContents contents = sample.read();
        QCOMPARE(contents.problemCount(), 1);
        const QList<Problem> problems = contents.versions.value(QStringLiteral("compression_predictor/1.0.0")).problems;
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].code, QStringLiteral("missing"));
        QVERIFY(problems[0].message.text().contains(QStringLiteral("states no SHA-256")));
        // Where none has one, none is missing.
        writeFile(sample.list, QByteArray(list).replace("\"sha256\"", "\"note\""));
        QCOMPARE(sample.read().problemCount(), 0);
    }

    void aFileThatNobodyListsIsUnregistered()
    {
        const ModelVersion version = Sample().read().versions[QStringLiteral("prefetch_engine/v3")];
        QCOMPARE(version.summary.kind, VersionKind::Unregistered);
        QCOMPARE(version.artifacts.value(0).format, QStringLiteral("onnx"));
    }

    void filesAloneAreVersions()
    {
        const Sample sample;
        QVERIFY(QFile::remove(sample.list));
        writeFile(sample.path(QStringLiteral("dedup_optimizer.onnx")), "\x08\x07\x12\x04test");
        const RegistryContents contents = sample.read();
        QCOMPARE(contents.layout, QStringLiteral("flat"));
        QCOMPARE(contents.idsGivenTwice, 0);
        QCOMPARE(
            contents.versions.keys(),
            (QStringList{QStringLiteral("compression_predictor/1"), QStringLiteral("compression_predictor/v2"),
                         QStringLiteral("dedup_optimizer/dedup_optimizer.onnx"),
                         QStringLiteral("dedup_optimizer/dedup_optimizer.pkl"), QStringLiteral("prefetch_engine/v3")}));
        for (const ModelVersion &version : contents.versions)
            QCOMPARE(version.summary.kind, VersionKind::Version);
        QCOMPARE(contents.problemCount(), 0);
    }

    void aLinkIsAnAlias()
    {
        const Sample sample;
        QVERIFY(QFile::link(QStringLiteral("compression_predictor_v2.pt"), sample.path(QStringLiteral("latest.pt"))));
        const RegistryContents contents = sample.read();
        QCOMPARE(contents.versions.size(), 4);
        QCOMPARE(contents.versions[QStringLiteral("compression_predictor/2.0.0")].summary.aliases,
                 QStringList{QStringLiteral("latest")});
    }

    void theListHasManyShapes_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::newRow("by version") << QByteArray(
            "{\"dedup_optimizer\": {\"1.0.0\": {\"path\": \"dedup_optimizer.pkl\", "
            "\"metadata\": {\"accuracy\": 0.5}}}}");
        QTest::newRow("one entry") << QByteArray(
            "{\"updated\": \"2026-01-20\", \"dedup_optimizer\": {\"version\": \"1.0.0\", "
            "\"path\": \"dedup_optimizer.pkl\", \"accuracy\": 0.5}}");
        QTest::newRow("in a folder") << QByteArray(
            "{\"dedup_optimizer\": [{\"version\": \"1.0.0\", \"path\": "
            "\"./old/../dedup_optimizer.pkl\", \"metrics\": {\"accuracy\": 0.5}}]}");
    }

    void theListHasManyShapes()
    {
        QFETCH(const QByteArray, list);
        const Sample sample;
        writeFile(sample.list, list);
        const RegistryContents contents = sample.read();
        QCOMPARE(contents.problemCount(), 0);
        const ModelVersion version = contents.versions.value(QStringLiteral("dedup_optimizer/1.0.0"));
        QCOMPARE(version.summary.metrics.value(QStringLiteral("accuracy")), 0.5);
        QCOMPARE(version.artifacts.size(), 1);
    }

    void oneFileOfTwoEntriesIsBothTheirs()
    {
        const Sample sample;
        writeFile(sample.list, "{\"a\": [{\"version\": \"1\", \"path\": \"dedup_optimizer.pkl\"}, "
                               "{\"version\": \"1\", \"path\": \"dedup_optimizer.pkl\"}, {\"path\": \"gone_v7.pt\"}]}");
        const RegistryContents contents = sample.read();
        QCOMPARE(contents.idsGivenTwice, 0);
        QCOMPARE(contents.versions[QStringLiteral("a/1")].artifacts.size(), 1);
        QCOMPARE(contents.versions[QStringLiteral("a/1 (2)")].artifacts.size(), 1);
        QCOMPARE(contents.versions[QStringLiteral("a/1 (2)")].problems.size(), 1);
        QCOMPARE(contents.versions[QStringLiteral("a/v7")].problems.size(), 1);
    }

    void historiesKeepTheirGaps()
    {
        const Sample sample;
        writeFile(sample.list, fileBytes(sample.list).replace("0.8", "NaN"));
        const ModelVersion version = sample.read().versions[QStringLiteral("compression_predictor/1.0.0")];
        QCOMPARE(version.histories[1].values.size(), size_t(3));
        QVERIFY(std::isnan(version.histories[1].values[2]));
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::FlatSourceTest)
#include "tst_flatsource.moc"
