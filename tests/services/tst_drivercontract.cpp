#include "models/services/deploymentplanner.h"
#include "models/services/deploymentrecovery.h"
#include "models/services/deploymentrunner.h"
#include "models/storage/deploymenttable.h"
#include "models/storage/targettable.h"
#include "tests/support/driverpeers.h"
#include "tests/support/fakeversions.h"
#include "tests/support/test.h"
#include "tests/support/tinymodel.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <csignal>
#include <unistd.h>

using namespace slipway;

namespace {

/// Cancels from the moment that it is told to.
class Cancelling final : public Progress
{
public:
    bool cancelled() const override { return m_cancelled; }
    void report(qint64, qint64, const QString &) override {}
    void cancel() { m_cancelled = true; }

private:
    bool m_cancelled = false;
};

/// What brings v2 to a target: ledger, versions and the services, as a program has them.
class Desk
{
public:
    Desk(const QString &folder, const Target &where)
        : target(where),
          versions(folder + QStringLiteral("/versions")),
          ledger(*Ledger::open(folder)),
          planner(versions, *ledger),
          runner(versions, *ledger, folder, clock),
          recovery(versions, *ledger, folder, clock)
    {
        artifacts = {{QStringLiteral("v1"), trainTinyModel()}, {QStringLiteral("v2"), trainTinyModel({5, 2, 3})}};
        for (auto it = artifacts.begin(); it != artifacts.end(); ++it)
            versions.add(QStringLiteral("M"), it.key(), QString(), it.value(), tinyModelFeatures());
    }

    Result<DeploymentPlan> plan(const QString &version)
    {
        return planner.planDeploy(target, QStringLiteral("reg/M/") + version, because(QStringLiteral("because")),
                                  progress);
    }
    Result<DeploymentPlan> planBack(const QString &version)
    {
        return planner.planRollback(target, QStringLiteral("M"), version, because(QStringLiteral("it was worse")),
                                    progress);
    }
    Deployment run(const Result<DeploymentPlan> &planned, const std::function<void(const Deployment &)> &onStep = {})
    {
        Deployment ended;
        if (!planned) {
            ended.outcome = planned.error().text();
            return ended;
        }
        const auto done = runner.run(*planned, onStep, progress);
        if (done)
            return *done;
        ended.outcome = done.error().text();
        return ended;
    }
    Deployment deploy() { return run(plan(QStringLiteral("v2"))); }

    Target target;
    FakeVersions versions;
    std::shared_ptr<Ledger> ledger;
    SystemClock clock;
    DeploymentPlanner planner;
    DeploymentRunner runner;
    DeploymentRecovery recovery;
    QMap<QString, QByteArray> artifacts;
    Cancelling progress;
};

/// A peer and a desk that knows it as the target "lab".
class Contract
{
public:
    explicit Contract(const QString &driver) : peer(makePeer(driver))
    {
        if (!peer->missing().isEmpty())
            return;
        peer->begin({{QStringLiteral("v1"), trainTinyModel()}, {QStringLiteral("v2"), trainTinyModel({5, 2, 3})}});
        desk = std::make_unique<Desk>(folder.path(), peer->target());
        static_cast<void>(TargetTable(**desk->ledger->here()).add(desk->target));
    }
    /// After the peer was told to misbehave in a way that its target shows.
    void reread() { desk->target = peer->target(); }

    QTemporaryDir folder;
    std::unique_ptr<DriverPeer> peer;
    std::unique_ptr<Desk> desk;
};

bool hasStep(const Deployment &deployment, const QString &name, StepState state)
{
    return std::any_of(deployment.steps.begin(), deployment.steps.end(),
                       [&](const StepRecord &step) { return step.name == name && step.state == state; });
}

QString failedCheck(const DeploymentPlan &plan)
{
    for (const PreflightCheck &check : plan.preflight) {
        if (check.state == CheckState::Failed)
            return check.name;
    }
    return {};
}

/// The other process: deploys v2 and is killed when the step begins.
int deployAsChild(const QString &folder, const QString &targetJson, const QString &stepName)
{
    const QJsonObject object = QJsonDocument::fromJson(targetJson.toUtf8()).object();
    Target target;
    target.name = QStringLiteral("lab");
    target.environment = QStringLiteral("staging");
    target.driver = object[QStringLiteral("driver")].toString();
    target.url = object[QStringLiteral("url")].toString();
    const QJsonObject settings = object[QStringLiteral("settings")].toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        target.settings.insert(it.key(), it.value().toString());
    Desk desk(folder, target);
    const auto killAt = [&](const Deployment &deployment) {
        if (hasStep(deployment, stepName, StepState::Running))
            ::kill(::getpid(), SIGKILL);
    };
    static_cast<void>(desk.run(desk.plan(QStringLiteral("v2")), killAt));
    return 0;
}

QString jsonOf(const Target &target)
{
    QJsonObject settings;
    for (auto it = target.settings.begin(); it != target.settings.end(); ++it)
        settings.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("driver"), target.driver},
                                                       {QStringLiteral("url"), target.url},
                                                       {QStringLiteral("settings"), settings}})
                                 .toJson(QJsonDocument::Compact));
}

} // namespace

#define CONTRACT(contract)                                                                                             \
    QFETCH(QString, driver);                                                                                           \
    Contract contract(driver);                                                                                         \
    if (!contract.peer->missing().isEmpty())                                                                           \
    QSKIP(qPrintable(contract.peer->missing()))

/// What every driver does the same way, whatever it drives: a new one is a row more. A far shell is slow: what of it is
/// the same for each of them is tried only where SLIPWAY_SCHEDULES asks for the whole.
class TestDriverContract final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aDeploymentServesAndIsProven_data() { everyRow(); }
    void aDeploymentServesAndIsProven()
    {
        CONTRACT(contract);
        const auto plan = contract.desk->plan(QStringLiteral("v2"));
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.error().text()));
        QVERIFY2(plan->isAllowed(), qPrintable(failedCheck(*plan)));
        QCOMPARE(plan->fromVersion, QStringLiteral("v1"));
        const int before = contract.peer->orders();
        const Deployment ended = contract.desk->run(plan);
        QVERIFY2(ended.state == DeploymentState::Succeeded, qPrintable(ended.outcome));
        QCOMPARE(contract.peer->serving(), QStringLiteral("v2"));
        if (before >= 0)
            QVERIFY(contract.peer->orders() - before <= 2); // one for each replica
    }

    void theSamePlanIsNeverOrderedTwice_data() { rows(); }
    void theSamePlanIsNeverOrderedTwice()
    {
        CONTRACT(contract);
        const auto plan = contract.desk->plan(QStringLiteral("v2"));
        QVERIFY(plan.ok());
        QCOMPARE(contract.desk->run(plan).state, DeploymentState::Succeeded);
        const int orders = contract.peer->orders();
        const auto again = contract.desk->runner.run(*plan, {}, contract.desk->progress);
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(contract.peer->orders(), orders);
    }

    void whatServesAlreadyIsNotOrdered_data() { rows(); }
    void whatServesAlreadyIsNotOrdered()
    {
        CONTRACT(contract);
        QCOMPARE(contract.desk->deploy().state, DeploymentState::Succeeded);
        const int orders = contract.peer->orders();
        const Deployment again = contract.desk->deploy();
        QVERIFY2(again.state == DeploymentState::Succeeded, qPrintable(again.outcome));
        QVERIFY(!hasStep(again, QStringLiteral("switch"), StepState::Done));
        QCOMPARE(contract.peer->orders(), orders);
    }

    void somebodyElsesSwitchIsNotOverwritten_data() { rows(); }
    void somebodyElsesSwitchIsNotOverwritten()
    {
        CONTRACT(contract);
        QCOMPARE(contract.desk->deploy().state, DeploymentState::Succeeded);
        const auto plan = contract.desk->planBack(QStringLiteral("v1"));
        QVERIFY(plan.ok());
        contract.peer->switchBehind(QStringLiteral("v1"));
        DeploymentPlan stale = *plan;
        stale.version = QStringLiteral("v2");
        stale.sha256 = QString();
        const Deployment ended = contract.desk->run(stale);
        QVERIFY2(ended.state != DeploymentState::Succeeded, qPrintable(ended.outcome));
        QCOMPARE(contract.peer->serving(), QStringLiteral("v1"));
    }

    void aVersionThatIsNotThereIsRefused_data() { rows(); }
    void aVersionThatIsNotThereIsRefused()
    {
        CONTRACT(contract);
        const auto plan = contract.desk->planBack(QStringLiteral("v9"));
        QVERIFY(!plan.ok());
        QCOMPARE(plan.error().code, ErrorCode::NotFound);
        const auto opened = openDriver(contract.desk->target);
        const auto live = (*opened)->ask(contract.desk->progress);
        QVERIFY(live.ok());
        const Status ordered = (*opened)->switchTo({live->first().slug, QStringLiteral("v9"), QStringLiteral("v1")},
                                                   contract.desk->progress);
        QVERIFY(!ordered.ok());
        QCOMPARE(contract.peer->serving(), QStringLiteral("v1"));
    }

    void aLockOfAnotherIsAFailedCheck_data() { rows(); }
    void aLockOfAnotherIsAFailedCheck()
    {
        CONTRACT(contract);
        const auto other = openDriver(contract.desk->target);
        QVERIFY((*other)->takeLock(QStringLiteral("another one's"), contract.desk->progress).ok());
        // Who was given no folder for it has no lock to find.
        const bool locks = (*other)->capabilities().testFlag(Capability::SharedLock);
        QCOMPARE(locks, driver != QLatin1String("version-folders"));
        const auto plan = contract.desk->plan(QStringLiteral("v2"));
        QVERIFY(plan.ok());
        QCOMPARE(failedCheck(*plan), locks ? QStringLiteral("lock") : QString());
        (*other)->releaseLock(QStringLiteral("another one's"), contract.desk->progress);
        const Deployment ended = contract.desk->deploy();
        QVERIFY2(ended.state == DeploymentState::Succeeded, qPrintable(ended.outcome));
    }

    void aFreezeOfAnotherMachineIsSeen_data() { rows(); }
    void aFreezeOfAnotherMachineIsSeen()
    {
        CONTRACT(contract);
        QCOMPARE(contract.desk->deploy().state, DeploymentState::Succeeded);
        QCOMPARE(contract.desk->run(contract.desk->planBack({})).state, DeploymentState::Succeeded);
        // Another data folder knows nothing of that but what lies there.
        const QTemporaryDir elsewhere;
        Desk other(elsewhere.path(), contract.peer->target());
        const auto plan = other.plan(QStringLiteral("v2"));
        QVERIFY(plan.ok());
        const auto driverThere = openDriver(other.target);
        const bool shares = (*driverThere)->capabilities().testFlag(Capability::SharedLock);
        QCOMPARE(failedCheck(*plan), shares ? QStringLiteral("frozen") : QString());
        if (!shares)
            return;
        QCOMPARE((*driverThere)->farFreeze(other.progress).value()->reason, QStringLiteral("it was worse"));
        QVERIFY((*driverThere)->setFarFreeze({}, other.progress).ok());
        QVERIFY(other.plan(QStringLiteral("v2"))->isAllowed());
    }

    void aTargetThatIsAwayIsAFailedCheck_data() { rows(); }
    void aTargetThatIsAwayIsAFailedCheck()
    {
        CONTRACT(contract);
        contract.peer->goAway();
        const auto plan = contract.desk->plan(QStringLiteral("v2"));
        QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.error().text()));
        QCOMPARE(failedCheck(*plan), QStringLiteral("reachable"));
        QCOMPARE(contract.desk->run(plan).state, DeploymentState::Refused);
    }

    void whoIsNotLetInIsToldSo_data() { rows(); }
    void whoIsNotLetInIsToldSo()
    {
        CONTRACT(contract);
        if (!contract.peer->refuse())
            QSKIP("a folder refuses by its permissions, which tst_targetdrivers tries as nobody");
        const auto plan = contract.desk->plan(QStringLiteral("v2"));
        QVERIFY(plan.ok());
        QVERIFY(!plan->isAllowed());
        const auto opened = openDriver(contract.desk->target);
        const Status access = (*opened)->checkAccess(contract.desk->progress);
        QVERIFY(!access.ok());
        QCOMPARE(access.error().code, ErrorCode::Refused);
        QCOMPARE(contract.peer->serving(), QStringLiteral("v1"));
    }

    void aLostAnswerIsReadFromTheState_data() { rows(); }
    void aLostAnswerIsReadFromTheState()
    {
        CONTRACT(contract);
        if (!contract.peer->loseAnswers())
            QSKIP("every order is answered at once there");
        contract.reread();
        const int before = contract.peer->orders();
        const Deployment ended = contract.desk->deploy();
        QVERIFY2(ended.state == DeploymentState::Succeeded, qPrintable(ended.outcome));
        QCOMPARE(contract.peer->serving(), QStringLiteral("v2"));
        if (before >= 0)
            QVERIFY(contract.peer->orders() - before <= 2);
    }

    void aDoneThatIsNotTrueIsNoSuccess_data() { rows(); }
    void aDoneThatIsNotTrueIsNoSuccess()
    {
        CONTRACT(contract);
        const bool lies = contract.peer->lie();
        contract.reread();
        // Who cannot lie is overtaken: somebody else switches back at the same moment.
        const auto overtake = [&](const Deployment &deployment) {
            if (!lies && hasStep(deployment, QStringLiteral("prove"), StepState::Running))
                contract.peer->switchBehind(QStringLiteral("v1"));
        };
        const Deployment ended = contract.desk->run(contract.desk->plan(QStringLiteral("v2")), overtake);
        QVERIFY2(ended.state == DeploymentState::Failed || ended.state == DeploymentState::RolledBack,
                 qPrintable(stateName(ended.state) + ended.outcome));
        QCOMPARE(contract.peer->serving(), QStringLiteral("v1"));
    }

    void aRollbackGoesToTheExactVersionAndFreezes_data() { rows(); }
    void aRollbackGoesToTheExactVersionAndFreezes()
    {
        CONTRACT(contract);
        QCOMPARE(contract.desk->deploy().state, DeploymentState::Succeeded);
        const Deployment back = contract.desk->run(contract.desk->planBack({}));
        QVERIFY2(back.state == DeploymentState::Succeeded, qPrintable(back.outcome));
        QCOMPARE(contract.peer->serving(), QStringLiteral("v1"));

        contract.desk->target = *TargetTable(**contract.desk->ledger->here()).find(QStringLiteral("lab"));
        QVERIFY(contract.desk->target.freeze.has_value());
        QCOMPARE(contract.desk->target.freeze->reason, QStringLiteral("it was worse"));
        const auto plan = contract.desk->plan(QStringLiteral("v2"));
        QVERIFY(plan.ok());
        QCOMPARE(failedCheck(*plan), QStringLiteral("frozen"));
        QCOMPARE(contract.desk->run(plan).state, DeploymentState::Refused);
        QCOMPARE(contract.peer->serving(), QStringLiteral("v1"));
    }

    void aCancelBeforeTheSwitchChangesNothing_data() { rows(); }
    void aCancelBeforeTheSwitchChangesNothing()
    {
        CONTRACT(contract);
        const auto plan = contract.desk->plan(QStringLiteral("v2"));
        QVERIFY(plan.ok());
        contract.desk->progress.cancel();
        const Deployment ended = contract.desk->run(plan);
        QVERIFY2(ended.state == DeploymentState::Cancelled || ended.state == DeploymentState::Failed,
                 qPrintable(ended.outcome));
        QCOMPARE(contract.peer->serving(), QStringLiteral("v1"));
    }

    void afterAKillTheTruthIsReadAndTheWayOnIsOpen_data()
    {
        QTest::addColumn<QString>("driver");
        QTest::addColumn<QString>("step");
        for (const QString &driver : drivers()) {
            for (const char *step : {"upload", "switch", "prove"}) {
                // What cannot be uploaded there has no such step.
                const bool has = driver != QLatin1String("version-folders") || qstrcmp(step, "upload") != 0;
                if (has && isKilled(driver, QString::fromLatin1(step)))
                    QTest::newRow(qPrintable(driver + QStringLiteral(" killed at ") + QString::fromLatin1(step)))
                        << driver << QString::fromLatin1(step);
            }
        }
    }
    void afterAKillTheTruthIsReadAndTheWayOnIsOpen()
    {
        QFETCH(QString, step);
        CONTRACT(contract);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--deploy"), contract.folder.path(), jsonOf(contract.desk->target), step});
        QVERIFY(child.waitForFinished(60000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        const auto settled = contract.desk->recovery.recover({}, contract.desk->progress);
        QVERIFY2(settled.ok(), settled ? "" : qPrintable(settled.error().text()));
        QCOMPARE(settled->size(), 1);
        const Deployment &row = settled->first();
        const bool switched = step == QLatin1String("prove");
        QCOMPARE(contract.peer->serving(), switched ? QStringLiteral("v2") : QStringLiteral("v1"));
        // An order that was journalled may have left: while it could still take effect, nothing is called failed.
        const bool open = step == QLatin1String("switch") && row.state == DeploymentState::Interrupted;
        QVERIFY2(open || row.state == (switched ? DeploymentState::Succeeded : DeploymentState::Failed),
                 qPrintable(row.outcome));
        // Finish, by a plan of its own: the lock of the dead one does not stand in the way.
        const Deployment finished = contract.desk->deploy();
        QVERIFY2(finished.state == DeploymentState::Succeeded, qPrintable(finished.outcome));
        QCOMPARE(contract.peer->serving(), QStringLiteral("v2"));
        // Undo.
        const Deployment undone = contract.desk->run(contract.desk->planBack(QStringLiteral("v1")));
        QVERIFY2(undone.state == DeploymentState::Succeeded, qPrintable(undone.outcome));
        QCOMPARE(contract.peer->serving(), QStringLiteral("v1"));
    }

    void everyDriverIsInTheContract()
    {
        for (const DriverEntry &entry : driverEntries())
            QVERIFY2(drivers().contains(entry.name), qPrintable(entry.name));
    }

private:
    static QStringList drivers()
    {
        return {QStringLiteral("slipwayd"),      QStringLiteral("version-folders"),
                QStringLiteral("stage-folders"), QStringLiteral("folder"),
                QStringLiteral("ssh"),           QStringLiteral("ssh, SFTP only")};
    }
    static bool isWhole() { return qEnvironmentVariableIsSet("SLIPWAY_SCHEDULES"); }
    static bool isTried(const QString &driver) { return isWhole() || !driver.startsWith(QLatin1String("ssh")); }
    /// What a dead program leaves behind is the same for the drivers of one kind.
    static bool isKilled(const QString &driver, const QString &step)
    {
        const bool isFirst = driver == QLatin1String("slipwayd") || driver == QLatin1String("folder");
        return isWhole() || isFirst || (isTried(driver) && step == QLatin1String("prove"));
    }
    static void rows()
    {
        QTest::addColumn<QString>("driver");
        for (const QString &driver : drivers()) {
            if (isTried(driver))
                QTest::newRow(qPrintable(driver)) << driver;
        }
    }
    static void everyRow()
    {
        QTest::addColumn<QString>("driver");
        for (const QString &driver : drivers())
            QTest::newRow(qPrintable(driver)) << driver;
    }
};

int main(int argc, char **argv)
{
    prepareTestProcess();
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
        qputenv("TMPDIR", "/dev/shm"); // a ledger for each row, each written to the disk at every step
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--deploy"))
        return deployAsChild(arguments.value(2), arguments.value(3), arguments.value(4));
    TestDriverContract test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_drivercontract.moc"
