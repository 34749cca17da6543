#include "models/base/atomicfile.h"
#include "models/base/httpclient.h"
#include "models/base/ids.h"
#include "models/services/demoservice.h"
#include "models/services/deploymentservice.h"
#include "models/services/experimentservice.h"
#include "models/services/registryservice.h"
#include "tests/support/test.h"

#include <QDir>
#include <QSignalSpy>

#include <algorithm>

using namespace slipway;

namespace {

constexpr int madeMs = 120000;

DemoOptions small()
{
    DemoOptions options;
    options.pipeline.prCount = 800;
    options.requests = 400;
    options.users = 100;
    return options;
}

/// A program as the composition root builds it: what is declared later is destroyed first.
struct Program {
    explicit Program(const DemoOptions &options)
    {
        demo = std::move(DemoService::create(options).value());
        registries = std::move(RegistryService::open(demo->dataFolder(), jobs).value());
        deployments = std::move(DeploymentService::open(demo->dataFolder(), *registries, jobs).value());
        experiments = std::move(ExperimentService::open(demo->dataFolder(), *registries, jobs).value());
    }
    ~Program() { demo.reset(); }
    /// Of the version of PR impact in this folder.
    QString semver(const QString &folder) const
    {
        const auto version = registries->version(
            versionId(QStringLiteral("trained-models"), QStringLiteral("PR Impact Prediction"), folder));
        return version ? version->summary.semver : QString();
    }
    Job *start() { return demo->start({*registries, *deployments, *experiments}, jobs); }

    JobRunner jobs;
    std::unique_ptr<RegistryService> registries;
    std::unique_ptr<DeploymentService> deployments;
    std::unique_ptr<ExperimentService> experiments;
    std::unique_ptr<DemoService> demo;
};

QString demoFolder(const Program &program)
{
    return QFileInfo(program.demo->dataFolder()).path();
}

} // namespace

class TestDemoService final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void everythingTheDemoShowsIsThereAndReal()
    {
        Program program(small());
        QSignalSpy registryReady(program.demo.get(), &DemoService::registryReady);
        QSignalSpy ready(program.demo.get(), &DemoService::ready);
        QSignalSpy failed(program.demo.get(), &DemoService::failed);
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(ready.size() + failed.size() > 0, madeMs);
        QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed[0][0].value<Error>().text()));
        QCOMPARE(registryReady.size(), 1);

        NoProgress progress;
        checkRegistry(program);
        checkDeployments(program);
        checkExperiment(program);
        const auto states = program.deployments->askAll(progress);
        QVERIFY(states);
        const QString url = states->first().target.url;
        const QString folder = demoFolder(program);
        QVERIFY(QDir(folder).exists());

        program.demo.reset();
        QVERIFY(!QDir(folder).exists());
        HttpRequest request;
        request.url = url + QStringLiteral("/health");
        const auto answer = HttpClient().send(request, progress);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Unreachable);
    }

    void aServerThatDoesNotStartIsOneSentenceAndTheRegistryStays()
    {
        DemoOptions options = small();
        options.serverProgram = QStringLiteral("/nonexistent/slipwayd");
        Program program(options);
        QSignalSpy registryReady(program.demo.get(), &DemoService::registryReady);
        QSignalSpy failed(program.demo.get(), &DemoService::failed);
        program.start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, madeMs);
        QVERIFY(failed[0][0].value<Error>().text().contains(options.serverProgram));
        QCOMPARE(registryReady.size(), 1);
        QCOMPARE(program.registries->registries()->size(), 1);
    }

    void aCancelEndsItWithoutAnError()
    {
        Program program(small());
        QSignalSpy ready(program.demo.get(), &DemoService::ready);
        QSignalSpy failed(program.demo.get(), &DemoService::failed);
        Job *job = program.start();
        QSignalSpy ended(job, &Job::ended);
        job->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, madeMs);
        QCOMPARE(ready.size(), 0);
        QCOMPARE(failed.size(), 0);
    }

    void leavingWhileItWorksEndsItAndRemovesItsFolder()
    {
        QString folder;
        {
            Program program(small());
            QSignalSpy registryReady(program.demo.get(), &DemoService::registryReady);
            folder = demoFolder(program);
            program.start();
            QTRY_COMPARE_WITH_TIMEOUT(registryReady.size(), 1, madeMs); // the deployments come now
        }
        QVERIFY(!QDir(folder).exists());
    }

private:
    static void checkRegistry(Program &program)
    {
        const auto registries = program.registries->registries();
        QVERIFY(registries);
        QCOMPARE(registries->size(), 1);
        QCOMPARE(registries->first().name, QStringLiteral("trained-models"));
        QCOMPARE(registries->first().versions, 15);
    }

    static void checkDeployments(Program &program)
    {
        const auto history = program.deployments->history({});
        QVERIFY(history);
        QCOMPARE(history->size(), 8);
        for (const Deployment &deployment : *history) {
            const bool broke = deployment.strategy == Strategy::Canary;
            QCOMPARE(deployment.state, broke ? DeploymentState::RolledBack : DeploymentState::Succeeded);
            QCOMPARE(program.deployments->runControls().readings(deployment.id)->isEmpty(), !broke);
        }
        QCOMPARE(history->first().action, DeploymentAction::Rollback); // newest first

        NoProgress progress;
        const auto state = program.deployments->askTarget(QStringLiteral("lab-production"), progress);
        QVERIFY(state);
        QVERIFY(!state->error);
        QCOMPARE(state->live.size(), 3);
        const auto tested = std::find_if(state->live.begin(), state->live.end(),
                                         [](const LiveModel &live) { return live.slug == QLatin1String("pr-impact"); });
        QVERIFY(tested != state->live.end());
        QCOMPARE(program.semver(tested->version), QStringLiteral("1.0.0"));
        QCOMPARE(tested->canaryVersion, QString()); // the A/B test has been stopped
    }

    static void checkExperiment(Program &program)
    {
        NoProgress progress;
        const auto analysis = program.experiments->analyse(QStringLiteral("PR Impact canary"), progress);
        QVERIFY2(analysis.ok(), analysis ? "" : qPrintable(analysis.error().text()));
        QCOMPARE(analysis->rows, qint64(400));
        QCOMPARE(analysis->rejected.count, qint64(0));
        QCOMPARE(analysis->variants.size(), 2);
        QVERIFY(analysis->variants[0].isControl);
        QCOMPARE(program.semver(analysis->variants[0].arm), QStringLiteral("1.0.0"));
        QCOMPARE(program.semver(analysis->variants[1].arm), QStringLiteral("1.1.0"));
        for (const Variant &variant : analysis->variants)
            QVERIFY(!variant.versionId.isEmpty());
    }
};

SLIPWAY_TEST(TestDemoService)
#include "tst_demoservice.moc"
