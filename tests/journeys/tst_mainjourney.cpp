#include "app/gui/slipwaywindow.h"
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/items/deploymentboardtablemodel.h"
#include "models/items/versiontablemodel.h"
#include "models/storage/deploymenttable.h"
#include "models/storage/ledger.h"
#include "tests/journeys/keyboard.h"
#include "tests/journeys/walk.h"
#include "tests/support/serverprocess.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"
#include "ui/registry/registrypage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tabbar.h"

#include <QTableView>

namespace slipway {

namespace {

constexpr int waitMs = 60000;
const QString model = QStringLiteral("PR Impact Prediction");

/// A query log of one version: each query is another user's, and every `failsEvery`th fails.
QByteArray queries(const QString &version, int count, int failsEvery)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        text += "{\"model_version\": \"" + version.toUtf8() + "\", \"user_id\": \"" + version.toUtf8()
                + QByteArray::number(i) + "\", \"success\": " + (i % failsEvery == 0 ? "false" : "true")
                + ", \"response_time_ms\": " + QByteArray::number(40 + i % 7) + "}\n";
    }
    return text;
}

} // namespace

/// The main job in the whole window: find a version, read a test of it, bring it to a server, take it back. A person
/// with a keyboard does it; the server and the ledger say whether it was done.
class TestMainJourney final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPersonWalksFromTheFirstStartToTheHistoryByKeyboard();

private:
    using Step = void (TestMainJourney::*)();

    void openWindow();
    void opensARegistry();
    void findsAVersion();
    void readsTheVersion();
    void readsAnExperiment();
    void addsATarget();
    void deploysTheFirstVersion();
    void deploysTheNextVersion();
    void rollsBack();
    void readsTheHistory();
    void startsAgainAfterAnInterruption();
    void findsEverythingAgain();

    void deploy(const QString &semver, const QString &reason);
    void selectVersion(const QString &semver);
    QWidget &window() { return m_slipway->window(); }
    /// What the server says of the one model that it serves.
    QString served(const char *attribute)
    {
        return m_server->get(QStringLiteral("/health"))
            .json[QLatin1String("models")][0][QLatin1String(attribute)]
            .toString();
    }
    /// What the registry and the server call the version.
    QString folderOf(const QString &semver);
    QList<Deployment> history();
    BoardCell cell();
    PlanDialog *dialog() { return dialogIn(&window()); }

    QTemporaryDir m_folder;
    QString m_data = m_folder.filePath(QStringLiteral("data"));
    PipelineReport m_made;
    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<SlipwayWindow> m_slipway;
    std::unique_ptr<Keyboard> m_person;
};

void TestMainJourney::initTestCase()
{
    PipelineOptions options;
    options.prCount = 600;
    options.modelsDir = m_folder.filePath(QStringLiteral("lab-models"));
    options.skipDeployment = true;
    NoProgress progress;
    auto made = runPipeline(options, SystemClock(), progress);
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text()));
    m_made = *made;
    m_server = std::make_unique<ServerProcess>(m_folder.filePath(QStringLiteral("server")));
    QVERIFY2(m_server->start(), qPrintable(m_server->output()));
}

void TestMainJourney::aPersonWalksFromTheFirstStartToTheHistoryByKeyboard()
{
    openWindow();
    for (const Step step :
         {&TestMainJourney::opensARegistry, &TestMainJourney::findsAVersion, &TestMainJourney::readsTheVersion,
          &TestMainJourney::readsAnExperiment, &TestMainJourney::addsATarget, &TestMainJourney::deploysTheFirstVersion,
          &TestMainJourney::deploysTheNextVersion, &TestMainJourney::rollsBack, &TestMainJourney::readsTheHistory,
          &TestMainJourney::startsAgainAfterAnInterruption, &TestMainJourney::findsEverythingAgain}) {
        if (QTest::currentTestFailed())
            break;
        (this->*step)();
    }
    m_person.reset();
    m_slipway.reset();
}

void TestMainJourney::openWindow()
{
    GuiOptions options;
    options.dataFolder = m_data;
    options.theme = QStringLiteral("light");
    auto opened = SlipwayWindow::open(*qApp, options);
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text()));
    m_slipway = std::move(opened).value();
    m_person = std::make_unique<Keyboard>(window());
    // In place of the desktop's own dialog.
    window().findChild<RegistryPage *>()->setFolderChooser([this](QWidget *) { return m_made.modelsDir; });
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestMainJourney::opensARegistry()
{
    QTRY_COMPARE(Keyboard::focused(), QStringLiteral("Choose folder…"));
    m_person->press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(control<QTableView>(&window(), QStringLiteral("Versions")), waitMs);
    QTRY_COMPARE_WITH_TIMEOUT(control<QTableView>(&window(), QStringLiteral("Versions"))->model()->rowCount(), 15,
                              waitMs);
    QTRY_VERIFY(says(&window(), QStringLiteral("15 versions")));
}

void TestMainJourney::findsAVersion()
{
    auto *table = control<QTableView>(&window(), QStringLiteral("Versions"));
    m_person->press(Qt::Key_F, Qt::ControlModifier);
    m_person->type(QStringLiteral("accuracy >"));
    QTRY_VERIFY(says(&window(), QStringLiteral("the filter cannot be read")));
    QCOMPARE(table->model()->rowCount(), 15);
    m_person->press(Qt::Key_A, Qt::ControlModifier);
    // A key that no version has finds nothing, and the page says why.
    m_person->type(QStringLiteral("accuray > 0.5"));
    QTRY_VERIFY(says(&window(), QStringLiteral("Did you mean accuracy?")));
    m_person->press(Qt::Key_A, Qt::ControlModifier);
    // The word that was typed on the way to "and" leaves nothing behind.
    m_person->type(QStringLiteral("impact an"));
    QTRY_VERIFY(table->model()->rowCount() != 15);
    m_person->type(QStringLiteral("d "));
    QTRY_VERIFY(says(&window(), QStringLiteral("showing: impact")));
    QCOMPARE(table->model()->rowCount(), 3);
    m_person->press(Qt::Key_A, Qt::ControlModifier);
    m_person->type(QStringLiteral("impact accuracy > 0"));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QVERIFY(!says(&window(), QStringLiteral("the filter cannot be read")));
    selectVersion(QStringLiteral("1.0.0"));
}

void TestMainJourney::selectVersion(const QString &semver)
{
    QVERIFY(m_person->tabTo(QStringLiteral("Versions")));
    auto *table = control<QTableView>(&window(), QStringLiteral("Versions"));
    m_person->press(Qt::Key_Home, Qt::ControlModifier);
    const auto chosen = [table] {
        return table->currentIndex().siblingAtColumn(VersionTableModel::Version).data().toString();
    };
    for (int row = 1; row < table->model()->rowCount() && chosen() != semver; ++row)
        m_person->press(Qt::Key_Down);
    QCOMPARE(chosen(), semver);
}

void TestMainJourney::readsTheVersion()
{
    m_person->press(Qt::Key_Return);
    QTRY_VERIFY(!visibleControl<QTableView>(&window(), QStringLiteral("Versions")));
    QTRY_COMPARE(Keyboard::focused(), QStringLiteral("Parts of the version"));
    auto *tabs = control<TabBar>(&window(), QStringLiteral("Parts of the version"));
    QTRY_VERIFY(says(&window(), folderOf(QStringLiteral("1.0.0"))));
    m_person->press(Qt::Key_Right);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Training"));
    QTRY_VERIFY(says(&window(), QStringLiteral("Smoothing")));
    m_person->press(Qt::Key_Right);
    QTRY_VERIFY(says(&window(), QStringLiteral("Feature importance")));
    m_person->press(Qt::Key_Right);
    QTRY_VERIFY(says(&window(), QStringLiteral("Metrics by split")));
    m_person->press(Qt::Key_Right);
    QTRY_VERIFY(control<QTableView>(&window(), QStringLiteral("Parameters")));
    m_person->press(Qt::Key_Escape);
    QTRY_COMPARE(Keyboard::focused(), QStringLiteral("Versions"));
}

void TestMainJourney::readsAnExperiment()
{
    const QString log = m_folder.filePath(QStringLiteral("canary.jsonl"));
    writeFile(log, queries(folderOf(QStringLiteral("1.0.0")), 2100, 5)
                       + queries(folderOf(QStringLiteral("1.1.0")), 2000, 12));
    m_person->press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(says(&window(), QStringLiteral("Read the first A/B test")));
    QVERIFY(m_person->pressButton(QStringLiteral("Import…")));
    QVERIFY(dialog());
    QCOMPARE(Keyboard::focused(), QStringLiteral("Files"));
    m_person->type(log);
    QTRY_VERIFY_WITH_TIMEOUT(dialog()->action()->isEnabled(), waitMs);
    m_person->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), waitMs);
    QTRY_VERIFY_WITH_TIMEOUT(control<QWidget>(&window(), QStringLiteral("Verdict: Roll out")), waitMs);
}

void TestMainJourney::addsATarget()
{
    m_person->press(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(says(&window(), QStringLiteral("Add the first target")));
    QVERIFY(m_person->pressButton(QStringLiteral("Add target…")));
    QVERIFY(dialog());
    QVERIFY(!dialog()->action()->isEnabled());
    QVERIFY(m_person->fill(QStringLiteral("Name"), QStringLiteral("lab")));
    QVERIFY(m_person->fill(QStringLiteral("Environment"), QStringLiteral("staging")));
    QVERIFY(m_person->fill(QStringLiteral("Address"), m_server->url()));
    QVERIFY(dialog()->action()->isEnabled());
    m_person->press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(says(&window(), QStringLiteral("No model has been deployed to these targets yet.")));
}

void TestMainJourney::deploysTheFirstVersion()
{
    deploy(QStringLiteral("1.0.0"), QStringLiteral("First model of the lab"));
}

void TestMainJourney::deploysTheNextVersion()
{
    deploy(QStringLiteral("1.1.0"), QStringLiteral("It was better in the test"));
}

void TestMainJourney::deploy(const QString &semver, const QString &reason)
{
    m_person->press(Qt::Key_1, Qt::ControlModifier);
    selectVersion(semver);
    QVERIFY(m_person->pressButton(QStringLiteral("Deploy…")));
    QTRY_VERIFY(dialog());
    QTRY_VERIFY_WITH_TIMEOUT(dialog()->action()->isEnabled(), waitMs);
    QTRY_VERIFY(says(&window(), QStringLiteral("Deploy %1 %2 to lab").arg(model, semver)));
    QTRY_VERIFY(says(&window(), QStringLiteral(" passed")));
    QVERIFY(served("version") != folderOf(semver)); // nothing was sent before the person agreed
    QVERIFY(m_person->fill(QStringLiteral("Reason, shown in the history"), reason));
    m_person->press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY_WITH_TIMEOUT(!history().isEmpty() && history().first().reason == reason
                                 && history().first().state == DeploymentState::Succeeded,
                             waitMs);
    QTRY_VERIFY(says(&window(), QStringLiteral("Proof")));
    QCOMPARE(served("version"), folderOf(semver));
    QCOMPARE(served("sha256"), history().first().sha256);
    QVERIFY(m_person->pressButton(QStringLiteral("Back to the board")));
    QTRY_COMPARE(cell().versionName, semver);
    QCOMPARE(cell().live.sha256, served("sha256"));
}

void TestMainJourney::rollsBack()
{
    QVERIFY(m_person->tabTo(QStringLiteral("What is live where")));
    m_person->press(Qt::Key_Home, Qt::ControlModifier);
    m_person->press(Qt::Key_Right);
    QVERIFY(m_person->pressButton(QStringLiteral("Roll back to 1.0.0…")));
    QVERIFY(dialog());
    QVERIFY(!dialog()->action()->isEnabled()); // the reason is missing
    QVERIFY(m_person->fill(QStringLiteral("Reason, shown in the history"), QStringLiteral("Users complained")));
    QTRY_VERIFY_WITH_TIMEOUT(dialog()->action()->isEnabled(), waitMs);
    m_person->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(history().size() == 3 && history().first().state == DeploymentState::Succeeded, waitMs);
    // The window hears of the end after the ledger has it, and then calls the run another name.
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY_WITH_TIMEOUT(says(&window(), QStringLiteral("Succeeded")), waitMs);
    QCOMPARE(history().first().action, DeploymentAction::Rollback);
    QCOMPARE(history().first().reason, QStringLiteral("Users complained"));
    QCOMPARE(served("version"), folderOf(QStringLiteral("1.0.0")));
}

void TestMainJourney::readsTheHistory()
{
    QVERIFY(m_person->tabTo(QStringLiteral("Last run")));
    m_person->press(Qt::Key_Right);
    QCOMPARE(Keyboard::focused(), QStringLiteral("Targets"));
    m_person->press(Qt::Key_Right);
    QCOMPARE(Keyboard::focused(), QStringLiteral("History"));
    QVERIFY(m_person->tabTo(QStringLiteral("History of deployments")));
    auto *table = control<QTableView>(&window(), QStringLiteral("History of deployments"));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    m_person->press(Qt::Key_Home, Qt::ControlModifier);
    QTRY_VERIFY(says(&window(), QStringLiteral("Users complained")));
    m_person->press(Qt::Key_Down);
    QTRY_VERIFY(says(&window(), QStringLiteral("It was better in the test")));
}

void TestMainJourney::startsAgainAfterAnInterruption()
{
    // What a program leaves that was killed before its order reached the server.
    Deployment interrupted = history().at(1);
    QCOMPARE(interrupted.version, folderOf(QStringLiteral("1.1.0")));
    m_person.reset();
    m_slipway.reset();
    interrupted.id = newId();
    interrupted.state = DeploymentState::Running;
    interrupted.fromVersion = served("version");
    interrupted.fromSha256 = served("sha256");
    interrupted.outcome.clear();
    interrupted.endedAtMs.reset();
    interrupted.startedAtMs = history().first().startedAtMs + 1;
    for (StepRecord &step : interrupted.steps)
        step.state = StepState::Waiting;
    const auto ledger = Ledger::open(m_data);
    QVERIFY(ledger.ok());
    QVERIFY(DeploymentTable(**(*ledger)->here()).add(interrupted).ok());
    openWindow();
}

void TestMainJourney::findsEverythingAgain()
{
    QTRY_VERIFY_WITH_TIMEOUT(control<QTableView>(&window(), QStringLiteral("Versions")), waitMs);
    QTRY_COMPARE_WITH_TIMEOUT(control<QTableView>(&window(), QStringLiteral("Versions"))->model()->rowCount(), 15,
                              waitMs);
    m_person->press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(control<QWidget>(&window(), QStringLiteral("Verdict: Roll out")), waitMs);
    m_person->press(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(cell().versionName, QStringLiteral("1.0.0"), waitMs);
    QTRY_VERIFY_WITH_TIMEOUT(says(&window(), QStringLiteral("was interrupted")), waitMs);
    QTRY_VERIFY(says(&window(), QStringLiteral("Nothing was switched")));
    QCOMPARE(history().first().state, DeploymentState::Failed);
    QCOMPARE(served("version"), folderOf(QStringLiteral("1.0.0")));
    QVERIFY(m_person->pressButton(QStringLiteral("Show")));
    auto *table = control<QTableView>(&window(), QStringLiteral("History of deployments"));
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 4);
}

QString TestMainJourney::folderOf(const QString &semver)
{
    for (const PipelineVersion &version : std::as_const(m_made.versions)) {
        if (version.model == model && version.version == semver)
            return version.folder;
    }
    return {};
}

QList<Deployment> TestMainJourney::history()
{
    // Read beside the window, as slipwayctl does.
    const auto ledger = Ledger::open(m_data);
    return ledger ? DeploymentTable(**(*ledger)->here()).list({}, {}, -1).valueOr({}) : QList<Deployment>();
}

BoardCell TestMainJourney::cell()
{
    const auto *board = control<QTableView>(&window(), QStringLiteral("What is live where"));
    return board ? board->model()->index(0, 1).data(DeploymentBoardTableModel::CellRole).value<BoardCell>()
                 : BoardCell();
}

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::TestMainJourney)

#include "tst_mainjourney.moc"
