#include "models/services/experimentservice.h"
#include "models/services/registryservice.h"
#include "tests/journeys/walk.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"
#include "ui/charts/forestplot.h"
#include "ui/experiments/experimentspage.h"
#include "ui/experiments/experimentview.h"
#include "ui/experiments/verdictcard.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>

namespace slipway {
namespace {

constexpr int patienceMs = 30'000;

/// A log of two arms: of every hundred requests an arm succeeds in so many, and takes about so long.
struct ArmOfLog {
    QString name;
    int requests = 0;
    int successes = 0; ///< of each hundred
    int milliseconds = 30;
};

QByteArray queryLog(const QList<ArmOfLog> &arms)
{
    QByteArray log;
    for (const ArmOfLog &arm : arms) {
        for (int i = 0; i < arm.requests; ++i) {
            const QByteArray clock = QByteArray::number(i / 60 % 60).rightJustified(2, '0') + ':'
                                     + QByteArray::number(i % 60).rightJustified(2, '0');
            const QJsonObject line{{QStringLiteral("timestamp"), QString::fromLatin1("2024-11-20T10:" + clock + "Z")},
                                   {QStringLiteral("user_id"), QStringLiteral("%1-%2").arg(arm.name).arg(i)},
                                   {QStringLiteral("model_version"), arm.name},
                                   {QStringLiteral("success"), i % 100 < arm.successes},
                                   {QStringLiteral("response_time_ms"), arm.milliseconds + i % 7}};
            log += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        }
    }
    return log;
}

struct House {
    QTemporaryDir folder;
    std::unique_ptr<JobRunner> runner = std::make_unique<JobRunner>();
    JobRunner &jobs = *runner;
    NoProgress progress;
    std::unique_ptr<RegistryService> registries;
    std::unique_ptr<ExperimentService> experiments;
    std::unique_ptr<MainWindow> window;
    ExperimentsPage *page = nullptr;

    /// The window first, then the work that still uses the services, then the services.
    ~House()
    {
        window.reset();
        runner.reset();
    }

    bool open()
    {
        auto registriesOpened = RegistryService::open(folder.path() + QStringLiteral("/data"), jobs);
        if (!registriesOpened.ok())
            return false;
        registries = std::move(*registriesOpened);
        auto opened = ExperimentService::open(folder.path() + QStringLiteral("/data"), *registries, jobs);
        if (!opened.ok())
            return false;
        experiments = std::move(*opened);
        page = new ExperimentsPage(*experiments, *registries, jobs);
        window = std::make_unique<MainWindow>(jobs, QList<Page *>{page});
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        window->showPage(page);
        return QTest::qWaitForWindowActive(window.get());
    }

    QString write(const QString &name, const QByteArray &log)
    {
        const QString path = folder.path() + QLatin1Char('/') + name;
        writeFile(path, log);
        return path;
    }

    bool importDirectly(const QString &name, const QByteArray &log, const std::vector<double> &split)
    {
        ImportRequest request;
        request.name = name;
        request.files = {write(name + QStringLiteral(".jsonl"), log)};
        request.control = QStringLiteral("a");
        request.split = split;
        return experiments->import(request, progress).ok();
    }

    QListView *list() { return control<QListView>(window.get(), QStringLiteral("Experiments")); }
};

const QList<ArmOfLog> betterArm{{QStringLiteral("a"), 1000, 80, 30}, {QStringLiteral("b"), 1000, 92, 30}};

} // namespace

class ExperimentsJourney final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aLogIsImportedByKeyboardAndRead()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        const QString path = house.write(QStringLiteral("canary.jsonl"), queryLog(betterArm) + "not a line\n");
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("Read the first A/B test")), patienceMs);
        QVERIFY(press(window, QStringLiteral("Import…")));
        PlanDialog *dialog = openedDialog(window);
        QVERIFY(dialog);
        auto *file = control<QLineEdit>(dialog, QStringLiteral("Files"));
        QTRY_COMPARE(QApplication::focusWidget(), file);
        QTest::keyClicks(file, path);
        auto *controlArm = control<QComboBox>(dialog, QStringLiteral("Control"));
        QTRY_COMPARE_WITH_TIMEOUT(controlArm->count(), 2, patienceMs);
        QTRY_VERIFY(says(dialog, QStringLiteral("line 2")));
        QCOMPARE(control<QComboBox>(dialog, QStringLiteral("Role of success"))->currentText(),
                 QStringLiteral("Primary"));
        QCOMPARE(control<QComboBox>(dialog, QStringLiteral("Role of response_time_ms"))->currentText(),
                 QStringLiteral("Guard rail"));
        auto *split = control<QLineEdit>(dialog, QStringLiteral("Planned split"));
        split->setFocus();
        QTest::keyClicks(split, QStringLiteral("50"));
        QVERIFY(!dialog->action()->isEnabled());
        QTest::keyClicks(split, QStringLiteral(" / 50"));
        QTRY_VERIFY(dialog->action()->isEnabled());
        QTest::keyClick(split, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!dialogIn(window), patienceMs);

        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("Roll out")), patienceMs);
        QTRY_VERIFY(says(window, QStringLiteral("primary_better")));
        QTRY_VERIFY(says(window, QStringLiteral("Newcombe")));
        QTRY_VERIFY(says(window, QStringLiteral("could not be read and do not count")));
        auto *variants = control<QTableView>(window, QStringLiteral("Variants"));
        QVERIFY(variants);
        QCOMPARE(variants->model()->rowCount(), 2);
        QCOMPARE(house.list()->model()->rowCount(), 1);
    }

    void whatWeakensTheReadingIsSaidAboveTheFiguresAndInTheVerdict()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        QVERIFY(house.importDirectly(QStringLiteral("canary"), queryLog(betterArm) + "not a line\n", {}));
        house.page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("could not be read and do not count")), patienceMs);
        QVERIFY(control<QWidget>(window, QStringLiteral("Read with care: 3 notes")));
        QVERIFY(!says(window, QStringLiteral("The arm a is no version")));
        QVERIFY(press(window, QStringLiteral("2 more")));
        QTRY_VERIFY(says(window, QStringLiteral("The arm a is no version")));
        QTRY_VERIFY(buttonIn(window, QStringLiteral("Show less")));
        QVERIFY(press(window, QStringLiteral("Show less")));
        QVERIFY(!says(window, QStringLiteral("The arm a is no version")));
    }

    void nothingIsCutAtTheSidesOfASmallWindow()
    {
        House house;
        QVERIFY(house.open());
        const QString hash = QStringLiteral("9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c-with-a-long-suffix");
        QVERIFY(house.importDirectly(QStringLiteral("canary"),
                                     queryLog({{QStringLiteral("a"), 1000, 80, 30}, {hash, 1000, 92, 30}}),
                                     {0.5, 0.5}));
        house.page->refresh();
        auto *view = house.page->findChild<ExperimentView *>();
        auto *verdict = house.page->findChild<VerdictCard *>();
        auto *forest = house.page->findChild<ForestPlot *>();
        QTRY_VERIFY_WITH_TIMEOUT(verdict->isVisible(), patienceMs);
        for (const QSize &size : {QSize(1280, 800), QSize(1100, 800), QSize(1000, 700)}) {
            house.window->resize(size);
            QTRY_COMPARE(view->horizontalScrollBar()->maximum(), 0);
            const bool beside = verdict->mapTo(house.page, QPoint()).x() > forest->mapTo(house.page, QPoint()).x();
            QCOMPARE(beside, size.width() >= 1100);
        }
    }

    void aBrokenSplitForbidsToReadTheFigures()
    {
        House house;
        QVERIFY(house.open());
        QVERIFY(house.importDirectly(
            QStringLiteral("broken"),
            queryLog({{QStringLiteral("a"), 1000, 80, 30}, {QStringLiteral("b"), 700, 92, 30}}), {0.5, 0.5}));
        house.page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(says(house.window.get(), QStringLiteral("No figure below may be read")), patienceMs);
        QTRY_VERIFY(says(house.window.get(), QStringLiteral("Continue, verdict blocked")));
    }

    void aLogThatCannotBeReadSaysWhyInTheDialog()
    {
        House house;
        QVERIFY(house.open());
        house.page->openImport({house.write(QStringLiteral("garbage.jsonl"), "\x01\x02 nothing\n")});
        PlanDialog *dialog = openedDialog(house.window.get());
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("garbage.jsonl")), patienceMs);
        QVERIFY(!dialog->action()->isEnabled());
    }

    void aLogWithOneArmHasNothingToCompare()
    {
        House house;
        QVERIFY(house.open());
        house.page->openImport(
            {house.write(QStringLiteral("one.jsonl"), queryLog({{QStringLiteral("a"), 50, 80, 30}}))});
        PlanDialog *dialog = openedDialog(house.window.get());
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("nothing to compare it with")), patienceMs);
        QVERIFY(!dialog->action()->isEnabled());
    }

    void aNameThatIsTakenIsSaidWhereItWasTyped()
    {
        House house;
        QVERIFY(house.open());
        QVERIFY(house.importDirectly(QStringLiteral("canary"), queryLog(betterArm), {}));
        house.page->openImport({house.folder.path() + QStringLiteral("/canary.jsonl")});
        PlanDialog *dialog = openedDialog(house.window.get());
        QTRY_VERIFY_WITH_TIMEOUT(dialog->action()->isEnabled(), patienceMs);
        auto *name = control<QLineEdit>(dialog, QStringLiteral("Name"));
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("canary"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->action()->isEnabled() && says(dialog, QStringLiteral("canary")), patienceMs);
        QVERIFY(dialog->isVisible());
    }

    void anExperimentIsRemovedByTheButtonInItsHead()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        QVERIFY(house.importDirectly(QStringLiteral("canary"), queryLog(betterArm), {}));
        house.page->refresh();
        const auto more = [&] {
            return control<QAbstractButton>(window, QStringLiteral("What can be done with this experiment"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(more(), patienceMs);
        QTest::keyClick(more(), Qt::Key_Space);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(dialogIn(window));
        QTest::keyClick(dialogIn(window), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("Read the first A/B test")), patienceMs);
        QTRY_COMPARE(window->focusWidget(), buttonIn(window, QStringLiteral("Import…")));
    }

    void anExperimentIsRemovedAfterSayingWhatGoes()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        QVERIFY(house.importDirectly(QStringLiteral("canary"), queryLog(betterArm), {}));
        house.page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(house.list(), patienceMs);
        house.list()->setFocus();
        QTest::keyClick(house.list(), Qt::Key_Delete);
        QTRY_VERIFY(dialogIn(window));
        QTRY_VERIFY(says(dialogIn(window), QStringLiteral("cannot be brought back")));
        QTest::keyClick(dialogIn(window), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("Read the first A/B test")), patienceMs);
        QVERIFY(house.experiments->list()->isEmpty());
    }
};

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::ExperimentsJourney)
#include "tst_experimentsjourney.moc"
