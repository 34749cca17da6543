#include "models/services/experimentservice.h"
#include "models/services/registryservice.h"
#include "tests/support/test.h"

#include <QSignalSpy>

using namespace slipway;

/// The service over the real registry service: what its signals say, and that arms find their versions'
/// names.
class TestExperimentService final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void anImportInTheBackgroundIsAnnounced();
    void anImportThatFailsSaysSo();
    void theOutlineNeedsNoStore();

private:
    struct House {
        QTemporaryDir folder;
        JobRunner jobs;
        std::unique_ptr<RegistryService> registries;
        std::unique_ptr<ExperimentService> experiments;
    };
    static void openIn(House &house)
    {
        auto registries = RegistryService::open(house.folder.path(), house.jobs);
        QVERIFY(registries.ok());
        house.registries = std::move(registries).value();
        auto experiments = ExperimentService::open(house.folder.path(), *house.registries, house.jobs);
        QVERIFY(experiments.ok());
        house.experiments = std::move(experiments).value();
    }
    const QString m_sample = QStringLiteral(SLIPWAY_TEST_DATA "/querylogs/intent_classifier.jsonl");
};

void TestExperimentService::anImportInTheBackgroundIsAnnounced()
{
    House house;
    openIn(house);
    QSignalSpy changed(house.experiments.get(), &ExperimentService::experimentsChanged);
    QSignalSpy imported(house.experiments.get(), &ExperimentService::imported);
    ImportRequest request;
    request.files = {m_sample};
    request.split = {0.8, 0.2};
    QVERIFY(house.experiments->startImport(request));
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(imported.first().first().toString(), QStringLiteral("intent_classifier"));
    NoProgress progress;
    const auto analysis = house.experiments->analyse(QStringLiteral("intent_classifier"), progress);
    QVERIFY(analysis.ok());
    QCOMPARE(analysis->rows, 400);
    QVERIFY(analysis->srm.checked);
    QVERIFY(house.experiments->remove(QStringLiteral("intent_classifier")).ok());
    QVERIFY(house.experiments->list()->isEmpty());
}

void TestExperimentService::anImportThatFailsSaysSo()
{
    House house;
    openIn(house);
    QSignalSpy failed(house.experiments.get(), &ExperimentService::failed);
    ImportRequest request;
    request.files = {house.folder.filePath(QStringLiteral("gone.jsonl"))};
    house.experiments->startImport(request);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().toString(), QStringLiteral("gone.jsonl"));
    QCOMPARE(failed.first().at(1).value<Error>().code, ErrorCode::NotFound);
    QVERIFY(house.experiments->list()->isEmpty());
}

void TestExperimentService::theOutlineNeedsNoStore()
{
    NoProgress progress;
    const auto outline = ExperimentService::outline({m_sample}, progress);
    QVERIFY(outline.ok());
    QCOMPARE(outline->arms.size(), 2);
    QCOMPARE(outline->rows, 400);
}

SLIPWAY_TEST(TestExperimentService)
#include "tst_experimentservice.moc"
