#include "models/services/pipelineservice.h"
#include "models/services/registryservice.h"
#include "tests/support/test.h"

#include <QDir>

using namespace slipway;

class TestPipelineService final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatItMakesIsARegistryThatSlipwayReads()
    {
        const QTemporaryDir data;
        JobRunner jobs;
        const auto registries = RegistryService::open(data.path(), jobs);
        QVERIFY(registries);
        PipelineService pipeline(data.path(), **registries);
        PipelineOptions options;
        options.prCount = 800;
        NoProgress progress;
        const auto report = pipeline.run(options, progress);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text()));
        QCOMPARE(report->modelsDir, data.filePath(QStringLiteral("samples/trained-models")));
        QCOMPARE(report->registry, QStringLiteral("trained-models"));

        // One version disagrees with its registry entry; nothing else is wrong with any.
        const auto page = (*registries)->list({});
        QVERIFY(page);
        QCOMPARE(page->total, 15);
        QStringList troubled;
        for (const VersionSummary &version : page->versions) {
            if (version.problemCount > 0)
                troubled.append(version.model + QLatin1Char(' ') + version.semver);
        }
        QCOMPARE(troubled, QStringList(QStringLiteral("System Performance 1.0.0")));

        const auto version = (*registries)->version(page->versions.first().id);
        QVERIFY(version);
        QVERIFY(!version->histories.isEmpty());
        QVERIFY(!version->importance.isEmpty());
        QCOMPARE(version->confusionMatrices.size(), 2);
        QCOMPARE(version->artifacts.size(), 1);
        QCOMPARE(version->artifacts[0].format, QStringLiteral("xgboost-ubjson"));
    }

    void aSecondRunRescansInsteadOfAddingTwice()
    {
        const QTemporaryDir data;
        JobRunner jobs;
        const auto registries = RegistryService::open(data.path(), jobs);
        QVERIFY(registries);
        PipelineService pipeline(data.path(), **registries);
        PipelineOptions options;
        options.prCount = 800;
        NoProgress progress;
        const auto first = pipeline.run(options, progress);
        const auto second = pipeline.run(options, progress);
        QVERIFY(first && second);
        QCOMPARE(second->registry, first->registry);
        QCOMPARE((*registries)->registries()->size(), 1);
    }
};

SLIPWAY_TEST(TestPipelineService)
#include "tst_pipelineservice.moc"
