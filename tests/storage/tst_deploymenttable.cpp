#include "models/storage/deploymenttable.h"
#include "models/storage/ledger.h"
#include "tests/support/test.h"

using namespace slipway;

namespace {

Deployment running(const QString &id, const QString &target)
{
    Deployment deployment;
    deployment.id = id;
    deployment.versionId = QStringLiteral("reg/M/v2");
    deployment.model = QStringLiteral("M");
    deployment.slug = QStringLiteral("m");
    deployment.version = QStringLiteral("v2");
    deployment.sha256 = QString(64, QLatin1Char('b'));
    deployment.fromVersion = QStringLiteral("v1");
    deployment.fromSha256 = QString(64, QLatin1Char('a'));
    deployment.target = target;
    deployment.environment = QStringLiteral("staging");
    deployment.reason = QStringLiteral("Robert'); DROP TABLE deployment;--");
    deployment.who = QStringLiteral("ann@host");
    deployment.startedAtMs = id.toInt();
    deployment.steps = {{QStringLiteral("upload"), StepState::Running, QStringLiteral("Upload"), {}, 5, 0},
                        {QStringLiteral("switch"), StepState::Waiting, QStringLiteral("Switch"), {}, 0, 0}};
    return deployment;
}

} // namespace

class TestDeploymentTable final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        const auto ledger = Ledger::open(m_folder->path());
        QVERIFY(ledger.ok());
        m_ledger = *ledger;
    }

    void aDeploymentIsReadAsItWasWritten()
    {
        const Deployment written = running(QStringLiteral("1"), QStringLiteral("lab"));
        QVERIFY(table().add(written).ok());
        const auto read = table().find(QStringLiteral("1"));
        QVERIFY(read.ok());
        QCOMPARE(read->versionId, written.versionId);
        QCOMPARE(read->sha256, written.sha256);
        QCOMPARE(read->fromSha256, written.fromSha256);
        QCOMPARE(read->reason, written.reason);
        QCOMPARE(read->who, written.who);
        QCOMPARE(read->state, DeploymentState::Running);
        QVERIFY(!read->endedAtMs);
        QCOMPARE(read->steps.size(), 2);
        QCOMPARE(read->steps[0].state, StepState::Running);
        QCOMPARE(read->steps[0].startedAtMs, 5);
    }

    void aSecondOneOnTheTargetIsRefusedByNameAndByIndex()
    {
        QVERIFY(table().add(running(QStringLiteral("1"), QStringLiteral("lab"))).ok());
        const Status second = table().add(running(QStringLiteral("2"), QStringLiteral("lab")));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QVERIFY(second.error().text().contains(QStringLiteral("ann@host")));
        QVERIFY(table().add(running(QStringLiteral("3"), QStringLiteral("other"))).ok());
        // What a program without the check would run into.
        QVERIFY(!(*m_ledger->here())->execute("UPDATE deployment SET target = 'lab'"));
    }

    void anEndedOneFreesTheTargetAndDoesNotEndAgain()
    {
        Deployment deployment = running(QStringLiteral("1"), QStringLiteral("lab"));
        QVERIFY(table().add(deployment).ok());
        deployment.state = DeploymentState::Succeeded;
        deployment.outcome = QStringLiteral("v2 serves.");
        deployment.endedAtMs = 9;
        QVERIFY(table().end(deployment).ok());
        QCOMPARE(table().find(QStringLiteral("1"))->outcome, QStringLiteral("v2 serves."));
        QCOMPARE(table().find(QStringLiteral("1"))->endedAtMs, std::optional<qint64>(9));
        QVERIFY(table().unfinished()->isEmpty());
        deployment.state = DeploymentState::Failed;
        QVERIFY(!table().end(deployment));
        QVERIFY(table().add(running(QStringLiteral("2"), QStringLiteral("lab"))).ok());
    }

    void aStepIsChangedInPlaceOrAdded()
    {
        QVERIFY(table().add(running(QStringLiteral("1"), QStringLiteral("lab"))).ok());
        const StepRecord done{
            QStringLiteral("upload"), StepState::Done, QStringLiteral("Upload"), QStringLiteral("seen"), 5, 0.25};
        QVERIFY(table().saveStep(QStringLiteral("1"), 0, done).ok());
        const StepRecord more{QStringLiteral("return"), StepState::Running, QStringLiteral("Back"), {}, 7, 0};
        QVERIFY(table().saveStep(QStringLiteral("1"), 2, more).ok());
        const auto read = table().find(QStringLiteral("1"));
        QCOMPARE(read->steps.size(), 3);
        QCOMPARE(read->steps[0].detail, QStringLiteral("seen"));
        QCOMPARE(read->steps[0].seconds, 0.25);
        QCOMPARE(read->steps[2].name, QStringLiteral("return"));
        QVERIFY(!table().saveStep(QStringLiteral("none"), 0, done));
    }

    void theListIsNewestFirstAndFiltered()
    {
        QVERIFY(table().add(running(QStringLiteral("1"), QStringLiteral("a"))).ok());
        QVERIFY(table().add(running(QStringLiteral("2"), QStringLiteral("b"))).ok());
        Deployment elsewhere = running(QStringLiteral("3"), QStringLiteral("c"));
        elsewhere.environment = QStringLiteral("production");
        elsewhere.model = QStringLiteral("N");
        QVERIFY(table().add(elsewhere).ok());
        QCOMPARE(table().list({}, {}, -1)->size(), 3);
        QCOMPARE(table().list({}, {}, -1)->first().id, QStringLiteral("3"));
        QCOMPARE(table().list({}, {}, 1)->size(), 1);
        QCOMPARE(table().list(QStringLiteral("staging"), {}, -1)->first().id, QStringLiteral("2"));
        QCOMPARE(table().list({}, QStringLiteral("N"), -1)->size(), 1);
        QCOMPARE(table().list(QStringLiteral("staging"), QStringLiteral("N"), -1)->size(), 0);
    }

private:
    DeploymentTable table() { return DeploymentTable(**m_ledger->here()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Ledger> m_ledger;
};

SLIPWAY_TEST(TestDeploymentTable)
#include "tst_deploymenttable.moc"
