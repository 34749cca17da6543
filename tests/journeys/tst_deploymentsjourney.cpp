#include "models/services/deploymentservice.h"
#include "models/services/registryservice.h"
#include "tests/journeys/walk.h"
#include "tests/support/serverprocess.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"
#include "tests/support/tinymodel.h"
#include "ui/charts/plotview.h"
#include "ui/deployments/boarddelegate.h"
#include "ui/deployments/deploymentspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QScrollBar>

#include <QTableView>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace slipway {
namespace {

const QString firstVersion = QStringLiteral("pr_impact_model_20241120_120000");
const QString secondVersion = QStringLiteral("pr_impact_model_20241125_120000");
constexpr int patienceMs = 30'000;

/// A really trained version in the layout of trained models.
void writeVersion(const QString &registry, const QString &folder, const QString &semver, int rounds)
{
    const QString path = registry + QLatin1Char('/') + folder;
    QDir().mkpath(path);
    TinyModel tiny;
    tiny.rounds = rounds;
    writeFile(path + QStringLiteral("/model.bin"), trainTinyModel(tiny));
    const QJsonObject metadata{{QStringLiteral("model_name"), QStringLiteral("PR Impact")},
                               {QStringLiteral("model_type"), QStringLiteral("XGBoost")},
                               {QStringLiteral("version"), semver},
                               {QStringLiteral("features"), QJsonArray::fromStringList(tinyModelFeatures())},
                               {QStringLiteral("accuracy"), 0.78},
                               {QStringLiteral("created_at"), QStringLiteral("2024-11-25T12:00:00")},
                               {QStringLiteral("status"), QStringLiteral("trained")}};
    writeFile(path + QStringLiteral("/model_metadata.json"), QJsonDocument(metadata).toJson());
}

/// Takes connections and says nothing.
class HangingServer
{
public:
    HangingServer() : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof m_address;
        auto *address = reinterpret_cast<sockaddr *>(&m_address);
        if (::bind(m_socket, address, length) != 0 || ::listen(m_socket, 16) != 0
            || ::getsockname(m_socket, address, &length) != 0)
            qFatal("no port");
    }
    ~HangingServer() { ::close(m_socket); }
    HangingServer(const HangingServer &) = delete;
    HangingServer &operator=(const HangingServer &) = delete;

    int port() const { return ntohs(m_address.sin_port); }

private:
    int m_socket;
    sockaddr_in m_address = {};
};

/// A window with the page, real services, two versions in a registry and a real slipwayd.
struct House {
    QTemporaryDir folder;
    std::unique_ptr<JobRunner> runner = std::make_unique<JobRunner>();
    JobRunner &jobs = *runner;
    NoProgress progress;
    QString registry = folder.path() + QStringLiteral("/models");
    ServerProcess server{folder.path() + QStringLiteral("/server")};
    std::unique_ptr<RegistryService> registries;
    std::unique_ptr<DeploymentService> deployments;
    std::unique_ptr<MainWindow> window;
    DeploymentsPage *page = nullptr;

    /// The window first, then the work that still uses the services, then the services.
    ~House()
    {
        window.reset();
        runner.reset();
    }

    bool open()
    {
        writeVersion(registry, firstVersion, QStringLiteral("1.0.0"), 4);
        writeVersion(registry, secondVersion, QStringLiteral("1.1.0"), 6);
        auto registriesOpened = RegistryService::open(folder.path() + QStringLiteral("/data"), jobs);
        if (!server.start() || !registriesOpened.ok())
            return false;
        registries = std::move(*registriesOpened);
        auto opened = DeploymentService::open(folder.path() + QStringLiteral("/data"), *registries, jobs);
        if (!opened.ok() || !registries->add(registry, QStringLiteral("models"), {}, progress).ok())
            return false;
        deployments = std::move(*opened);
        page = new DeploymentsPage(*deployments, *registries, jobs);
        window = std::make_unique<MainWindow>(jobs, QList<Page *>{page});
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        window->showPage(page);
        return QTest::qWaitForWindowActive(window.get());
    }

    bool addTarget(const QString &environment)
    {
        Target target;
        target.name = QStringLiteral("lab");
        target.environment = environment;
        target.driver = QStringLiteral("slipwayd");
        target.url = server.url();
        return deployments->addTarget(target).ok();
    }

    QString id(const QString &version) { return QStringLiteral("models/PR%20Impact/") + version; }
    bool deployDirectly(const QString &version)
    {
        const auto plan = deployments->planDeploy(id(version), {}, QStringLiteral("lab"), {}, progress);
        if (!plan.ok())
            return false;
        const auto deployment = deployments->run(
            *plan, [](const Deployment &) {}, progress);
        return deployment.ok() && deployment->state == DeploymentState::Succeeded;
    }

    QTableView *board() { return control<QTableView>(window.get(), QStringLiteral("What is live where")); }
    /// Empty while the board is not shown.
    QString cellText() { return board() ? board()->model()->index(0, 1).data().toString() : QString(); }
};

} // namespace

class DeploymentsJourney final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aTargetIsAddedByKeyboard()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("Add the first target")), patienceMs);
        // The one way out of the emptiness has the focus, and no other button offers it as well.
        auto *add = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        QVERIFY(add);
        QCOMPARE(add, buttonIn(window, QStringLiteral("Add target…")));
        QTest::keyClick(add, Qt::Key_Return);
        PlanDialog *dialog = openedDialog(window);
        QVERIFY(dialog);
        QVERIFY(control<QLineEdit>(dialog, QStringLiteral("Environment")));
        auto *name = control<QLineEdit>(dialog, QStringLiteral("Name"));
        QTRY_COMPARE(QApplication::focusWidget(), name);
        QVERIFY(!dialog->action()->isEnabled());
        QTest::keyClicks(name, QStringLiteral("lab"));
        auto *address = control<QLineEdit>(dialog, QStringLiteral("Address"));
        QTest::keyClicks(address, QStringLiteral("not an address"));
        QTest::keyClick(address, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("not an address")), patienceMs);
        address->clear();
        QTest::keyClicks(address, house.server.url());
        QTest::keyClick(address, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!dialogIn(window), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("No model has been deployed")), patienceMs);
    }

    void aVersionIsDeployedProvenAndTakenBack()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        QVERIFY(house.addTarget(QStringLiteral("staging")));
        QVERIFY(house.deployDirectly(firstVersion));
        house.page->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(house.cellText(), QStringLiteral("1.0.0, healthy"), patienceMs);

        // Deploy 1.1.0, found by typing.
        QVERIFY(press(window, QStringLiteral("Deploy…")));
        QTRY_VERIFY_WITH_TIMEOUT(dialogIn(window), patienceMs);
        PlanDialog *dialog = openedDialog(window);
        auto *version = control<QLineEdit>(dialog, QStringLiteral("Version to deploy"));
        QTRY_COMPARE(QApplication::focusWidget(), version);
        QTest::keyClicks(version, QStringLiteral("impact 1.1"));
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget(), patienceMs);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QCOMPARE(version->text(), QStringLiteral("PR Impact 1.1.0"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog->action()->isEnabled(), patienceMs);
        QTRY_VERIFY(says(dialog, QStringLiteral("Replaces 1.0.0")));
        QCOMPARE(house.server.health(QStringLiteral("pr-impact")).value(QStringLiteral("version")).toString(),
                 firstVersion);
        QTest::keyClick(version, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("Succeeded")), patienceMs);
        QCOMPARE(house.server.health(QStringLiteral("pr-impact")).value(QStringLiteral("version")).toString(),
                 secondVersion);
        QVERIFY(buttonIn(window, QStringLiteral("Last run")));
        QVERIFY(press(window, QStringLiteral("Copy details")));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("state: succeeded")));
        QVERIFY(press(window, QStringLiteral("Back to the board")));
        QTRY_COMPARE_WITH_TIMEOUT(house.cellText(), QStringLiteral("1.1.0, healthy"), patienceMs);

        // And back, from the board.
        house.board()->setFocus();
        house.board()->setCurrentIndex(house.board()->model()->index(0, 0));
        QTest::keyClick(house.board(), Qt::Key_Right);
        QVERIFY(press(window, QStringLiteral("Roll back to 1.0.0…")));
        dialog = openedDialog(window);
        QVERIFY(dialog);
        // The plan is there before the reason is.
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("No other deployment of yours runs there")), patienceMs);
        QTRY_VERIFY(says(dialog, QStringLiteral("Say why")));
        QVERIFY(!dialog->action()->isEnabled());
        auto *reason = control<QLineEdit>(dialog, QStringLiteral("Reason, shown in the history"));
        QCOMPARE(QApplication::focusWidget(), reason);
        QTest::keyClicks(reason, QStringLiteral("missed regressions"));
        QVERIFY(dialog->action()->isEnabled());
        QVERIFY(!says(dialog, QStringLiteral("Say why")));
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("Succeeded")), patienceMs);
        QCOMPARE(house.server.health(QStringLiteral("pr-impact")).value(QStringLiteral("version")).toString(),
                 firstVersion);

        QTest::keyClick(window, Qt::Key_Escape);
        QVERIFY(press(window, QStringLiteral("History")));
        auto *history = control<QTableView>(window, QStringLiteral("History of deployments"));
        QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(), 3, patienceMs);
        QCOMPARE(history->model()->index(0, 1).data().toString(), QStringLiteral("Roll back"));
        QCOMPARE(history->model()->index(0, 3).data().toString(), QStringLiteral("1.1.0 → 1.0.0"));
        QCOMPARE(history->model()->index(0, 7).data().toString(), QStringLiteral("missed regressions"));
        // What is short is never cut, however wide the window is: the reason alone gives way.
        for (const QSize size : {QSize(1000, 700), QSize(1280, 800)}) {
            window->resize(size);
            QTRY_COMPARE(history->horizontalScrollBar()->maximum(), 0);
            for (int column = 0; column < 7; ++column)
                QVERIFY2(history->columnWidth(column) >= static_cast<TableView *>(history)->sizeHintForColumn(column),
                         qPrintable(QString::number(column)));
        }
        // In a window of 1280 nothing of the details is beyond their pane.
        for (QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible())
                QVERIFY2(window->rect().right() >= label->mapTo(window, label->rect().topRight()).x(),
                         qPrintable(label->text()));
        }
    }

    void productionAsksForItsNameToBeTyped()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        QVERIFY(house.addTarget(QStringLiteral("production")));
        house.page->openDeploy(house.id(firstVersion));
        QTRY_VERIFY_WITH_TIMEOUT(dialogIn(window), patienceMs);
        PlanDialog *dialog = openedDialog(window);
        QTRY_VERIFY_WITH_TIMEOUT(control<QLineEdit>(dialog, QStringLiteral("Type production to confirm")), patienceMs);
        auto *typed = control<QLineEdit>(dialog, QStringLiteral("Type production to confirm"));
        QVERIFY(!dialog->action()->isEnabled());
        QVERIFY(dialog->action()->toolTip().contains(QStringLiteral("Type production")));
        typed->setFocus();
        QTest::keyClicks(typed, QStringLiteral("productio"));
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(typed, QStringLiteral("n"));
        QVERIFY(dialog->action()->isEnabled());
        QTest::keyClick(typed, Qt::Key_Escape);
        QTRY_VERIFY(!dialogIn(window));
        QVERIFY(house.server.health(QStringLiteral("pr-impact")).isEmpty());
    }

    void aCellSaysHowItsVersionAnswers()
    {
        BoardCell cell;
        cell.state = BoardCell::State::Live;
        cell.live.load = LoadReading{1742, 2, 20.0, 41.25, 60.0};
        const auto says = [&cell](const char *text) {
            return cellDetail(cell, 0).replace(QChar(0xa0), QLatin1Char(' ')) == QLatin1String(text);
        };
        QVERIFY2(says("P95 41.3 ms, 0.1 % errors") || says("P95 41.2 ms, 0.1 % errors"),
                 qPrintable(cellDetail(cell, 0)));
        cell.live.load->p95Ms.reset();
        QVERIFY(says("0.1 % errors"));
        cell.live.replicas = cell.live.replicasServing = 3;
        QVERIFY2(cellDetail(cell, 0).startsWith(QStringLiteral("3 replica")), qPrintable(cellDetail(cell, 0)));
        cell.canaryName = QStringLiteral("1.2.0");
        cell.live.canaryLoad = LoadReading{100, 5, {}, {}, {}};
        QVERIFY(says("canary 1.2.0: 5.0 % errors"));
    }

    void aRunningCanaryIsWatchedPausedAndPromotedByKeyboard()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        QVERIFY(house.addTarget(QStringLiteral("production")));
        QVERIFY(house.deployDirectly(firstVersion));
        house.page->openDeploy(house.id(secondVersion));
        PlanDialog *dialog = openedDialog(window);
        QVERIFY(dialog);
        auto *strategy = control<QComboBox>(dialog, QStringLiteral("Strategy"));
        QVERIFY(strategy);
        strategy->setFocus();
        QTest::keyClick(strategy, Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("Type production to confirm")), patienceMs);
        auto *typed = control<QLineEdit>(dialog, QStringLiteral("Type production to confirm"));
        QTest::keyClicks(typed, QStringLiteral("production"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog->action()->isEnabled(), patienceMs);
        QTest::keyClick(typed, Qt::Key_Return);

        const auto held = [window] {
            auto *pause = buttonIn(window, QStringLiteral("Pause…"));
            return pause && pause->isEnabled();
        };
        QTRY_VERIFY_WITH_TIMEOUT(held(), patienceMs);
        QVERIFY(says(window, QStringLiteral("1.1.0")));
        QVERIFY(says(window, QStringLiteral("of 60 s"))); // of the hold, in the timeline
        QVERIFY(press(window, QStringLiteral("Pause…")));
        QVERIFY(openedDialog(window));
        QVERIFY(!dialogIn(window)->action()->isEnabled());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("read the log"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("(read the log)")), patienceMs);
        QVERIFY(press(window, QStringLiteral("Resume")));
        QTRY_VERIFY_WITH_TIMEOUT(held(), patienceMs);

        // In production a promotion says what is skipped and wants the environment's name.
        QVERIFY(press(window, QStringLiteral("Promote now…")));
        dialog = openedDialog(window);
        QVERIFY(dialog);
        QVERIFY(says(dialog, QStringLiteral("The rest of this hold is skipped")));
        auto *reason = control<QLineEdit>(dialog, QStringLiteral("Reason, shown in the activity"));
        QTRY_COMPARE(QApplication::focusWidget(), reason);
        QTest::keyClicks(reason, QStringLiteral("tried elsewhere"));
        QVERIFY(!dialog->action()->isEnabled());
        typed = control<QLineEdit>(dialog, QStringLiteral("Type production to confirm"));
        QTest::keyClicks(typed, QStringLiteral("production"));
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("promoted it before the end of the hold")), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(held(), patienceMs);
        const QJsonObject test = house.server.health(QStringLiteral("pr-impact"))[QStringLiteral("abtest")].toObject();
        QCOMPARE(test[QStringLiteral("fraction")].toDouble(), 0.25);

        QVERIFY(press(window, QStringLiteral("Stop and roll back")));
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("Cancelled")), patienceMs);
        QCOMPARE(house.server.health(QStringLiteral("pr-impact"))[QStringLiteral("version")].toString(), firstVersion);

        // What the gate saw is there later, too.
        QTest::keyClick(window, Qt::Key_Escape);
        QVERIFY(press(window, QStringLiteral("History")));
        QTRY_VERIFY_WITH_TIMEOUT(visibleControl<PlotView>(window, QStringLiteral("Response time, ms")), patienceMs);
        const auto *plot = visibleControl<PlotView>(window, QStringLiteral("Response time, ms"));
        QVERIFY2(plot->accessibleDescription().contains(QStringLiteral("25")),
                 qPrintable(plot->accessibleDescription()));
    }

    void aDamagedArtifactForbidsTheDeployment()
    {
        House house;
        QVERIFY(house.open());
        QVERIFY(house.addTarget(QStringLiteral("staging")));
        writeFile(house.registry + QLatin1Char('/') + firstVersion + QStringLiteral("/model.bin"), "no model at all");
        house.page->openDeploy(house.id(firstVersion));
        QTRY_VERIFY_WITH_TIMEOUT(dialogIn(house.window.get()), patienceMs);
        PlanDialog *dialog = openedDialog(house.window.get());
        QTRY_VERIFY_WITH_TIMEOUT(dialog->action()->toolTip().contains(QStringLiteral("A check has failed")),
                                 patienceMs);
        QVERIFY(!dialog->action()->isEnabled());
    }

    void aServerThatStopsAnsweringIsNotKnown()
    {
        House house;
        QVERIFY(house.open());
        QVERIFY(house.addTarget(QStringLiteral("staging")));
        QVERIFY(house.deployDirectly(firstVersion));
        house.page->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(house.cellText(), QStringLiteral("1.0.0, healthy"), patienceMs);
        house.server.killHard();
        QTest::keyClick(house.window.get(), Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(house.cellText(), QStringLiteral("No answer from lab"), patienceMs);
        QTRY_VERIFY(says(house.window.get(), QStringLiteral("what it serves is not known")));
        QVERIFY(!buttonIn(house.window.get(), QStringLiteral("Roll back…"))->isEnabled());
    }

    void aServerThatHangsHoldsUpNoOther()
    {
        House house;
        QVERIFY(house.open());
        const HangingServer hanging;
        Target target;
        target.name = QStringLiteral("zzz");
        target.environment = QStringLiteral("staging");
        target.driver = QStringLiteral("slipwayd");
        target.url = QStringLiteral("http://127.0.0.1:%1").arg(hanging.port());
        target.settings = {{QStringLiteral("answer_timeout_ms"), QStringLiteral("600000")}};
        QVERIFY(house.addTarget(QStringLiteral("staging")));
        QVERIFY(house.deployments->addTarget(target).ok());
        QVERIFY(house.deployDirectly(firstVersion));
        house.page->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(house.cellText(), QStringLiteral("1.0.0, healthy"), patienceMs);
        QCOMPARE(house.board()->model()->index(0, 2).data().toString(), QStringLiteral("Asking zzz"));
        QVERIFY(house.deployDirectly(secondVersion));
        QTest::keyClick(house.window.get(), Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(house.cellText(), QStringLiteral("1.1.0, healthy"), patienceMs);
    }

    void aTokenIsKeptInTheVaultAndGoesWithItsTarget()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        QVERIFY(house.addTarget(QStringLiteral("staging")));
        QVERIFY(press(window, QStringLiteral("Targets")));
        QVERIFY(press(window, QStringLiteral("Token…")));
        PlanDialog *dialog = openedDialog(window);
        QVERIFY(dialog);
        QTRY_VERIFY(says(dialog, QStringLiteral("No token of it is kept")));
        auto *place = control<QComboBox>(dialog, QStringLiteral("Token from"));
        place->setCurrentIndex(place->findText(QStringLiteral("Vault file under a passphrase")));
        QVERIFY(!dialog->action()->isEnabled());
        auto *token = control<QLineEdit>(dialog, QStringLiteral("Token"));
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QTest::keyClicks(token, QStringLiteral("s3cret"));
        QTest::keyClicks(control<QLineEdit>(dialog, QStringLiteral("Passphrase")), QStringLiteral("horse battery"));
        QVERIFY(dialog->action()->isEnabled());
        dialog->action()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialogIn(window), patienceMs);
        QCOMPARE(house.deployments->tokens().placeOf(QStringLiteral("lab")), QStringLiteral("vault"));
        const auto tested = house.deployments->testTarget(QStringLiteral("lab"), house.progress);
        QVERIFY(tested.ok() && !tested->error);
        QCOMPARE(tested->tokenFrom, QStringLiteral("the vault"));

        QVERIFY(house.deployments->removeTarget(QStringLiteral("lab")).ok());
        QCOMPARE(house.deployments->tokens().placeOf(QStringLiteral("lab")), QString());
    }

    void aTargetIsRemovedAfterSayingWhatGoes()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        QVERIFY(house.addTarget(QStringLiteral("staging")));
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("No model has been deployed")), patienceMs);
        QVERIFY(press(window, QStringLiteral("Targets")));
        QVERIFY(press(window, QStringLiteral("Test")));
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("lab: Answered in")), patienceMs);
        QVERIFY(press(window, QStringLiteral("Remove…")));
        PlanDialog *dialog = openedDialog(window);
        QVERIFY(dialog);
        QTRY_VERIFY(says(dialog, QStringLiteral("are not touched")));
        QCOMPARE(QApplication::focusWidget(), dialog->cancelButton());
        QTest::keyClick(dialog->cancelButton(), Qt::Key_Return);
        QTRY_VERIFY(!dialogIn(window));
        QCOMPARE(house.deployments->targets()->size(), 1);
        QVERIFY(press(window, QStringLiteral("Remove…")));
        dialog = openedDialog(window);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("Add the first target")), patienceMs);
        QVERIFY(house.deployments->targets()->isEmpty());
    }

    void anAbTestIsStartedWatchedAndStopped()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        QVERIFY(house.addTarget(QStringLiteral("staging")));
        QVERIFY(house.deployDirectly(secondVersion) && house.deployDirectly(firstVersion));
        house.page->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(house.cellText(), QStringLiteral("1.0.0, healthy"), patienceMs);
        house.board()->setFocus();
        house.board()->setCurrentIndex(house.board()->model()->index(0, 1));
        QVERIFY(press(window, QStringLiteral("A/B test…")));
        PlanDialog *dialog = openedDialog(window);
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->action()->isEnabled(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("serves all users")), patienceMs);
        dialog->action()->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("1.1.0 the other")), patienceMs);
        QCOMPARE(dialog->action()->text(), QStringLiteral("Stop test"));
        const auto live = house.deployments->askTarget(QStringLiteral("lab"), house.progress);
        QVERIFY(live.ok());
        QCOMPARE(live->live.first().canaryVersion, secondVersion);
        QCOMPARE(live->live.first().canaryShare, 0.2);
        dialog->action()->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("serves all users")), patienceMs);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialogIn(window));
    }

    void aFreezeIsLiftedWithAReason()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        QVERIFY(house.addTarget(QStringLiteral("staging")));
        QVERIFY(house.deployments->controls()
                    .freeze(QStringLiteral("lab"), QStringLiteral("errors since noon"), house.progress)
                    .ok());
        house.page->openDeploy(house.id(firstVersion));
        QTRY_VERIFY_WITH_TIMEOUT(dialogIn(window), patienceMs);
        PlanDialog *dialog = openedDialog(window);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("errors since noon")), patienceMs);
        QVERIFY(!dialog->action()->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialogIn(window));

        house.page->refresh();
        QVERIFY(press(window, QStringLiteral("Targets")));
        QTRY_VERIFY_WITH_TIMEOUT(buttonIn(window, QStringLiteral("Lift the freeze…")), patienceMs);
        QVERIFY(press(window, QStringLiteral("Lift the freeze…")));
        dialog = openedDialog(window);
        QVERIFY(dialog);
        QVERIFY(!dialog->action()->isEnabled());
        QTest::keyClicks(control<QLineEdit>(dialog, QStringLiteral("Reason, shown in the activity")),
                         QStringLiteral("corrected"));
        QVERIFY(dialog->action()->isEnabled());
        dialog->action()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!house.deployments->target(QStringLiteral("lab"))->freeze, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(buttonIn(window, QStringLiteral("Freeze…")), patienceMs);
    }
};

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::DeploymentsJourney)
#include "tst_deploymentsjourney.moc"
