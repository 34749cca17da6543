#include "models/items/cellroles.h"
#include "models/items/versiontablemodel.h"
#include "models/services/registryservice.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"
#include "ui/registry/firstpage.h"
#include "ui/registry/folderdrop.h"
#include "ui/registry/inspector.h"
#include "ui/registry/registrylist.h"
#include "ui/registry/registrypage.h"
#include "ui/registry/versiontable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plandialog.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QThread>

namespace slipway {

namespace {

constexpr int waitMs = 20000;

/// The whole window on a data folder of its own, with the sample registry beside it.
struct Desk {
    QTemporaryDir folder;
    QString registry = folder.filePath(QStringLiteral("trained-models"));
    std::unique_ptr<JobRunner> jobs = std::make_unique<JobRunner>();
    std::unique_ptr<RegistryService> service;
    RegistryPage *page = nullptr;
    std::unique_ptr<MainWindow> window;

    Desk()
    {
        copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/trained-models"), registry);
        auto opened = RegistryService::open(folder.filePath(QStringLiteral("data")), *jobs);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        service = std::move(opened).value();
        page = new RegistryPage(*service, *jobs);
        page->setFolderChooser([this](QWidget *) { return registry; });
        window = std::make_unique<MainWindow>(*jobs, QList<Page *>{page});
        window->show();
    }
    ~Desk()
    {
        window.reset();
        jobs.reset();
    }

    TableView *table() const { return page->findChild<VersionTable *>()->findChild<TableView *>(); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    /// The ways to a first registry, which stand where the table does else.
    bool showsTheWays() const
    {
        const auto *first = page->findChild<FirstPage *>();
        return first && first->findChild<EmptyState *>()->isVisible();
    }
    Inspector *inspector() const { return page->findChild<Inspector *>(); }
    QLineEdit *filter() const { return page->findChild<QLineEdit *>(); }
    MessageBar *message() const { return page->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly); }

    static Button *button(const QWidget *inside, const QString &accessibleName)
    {
        for (Button *one : inside->findChildren<Button *>()) {
            if (one->accessibleName() == accessibleName)
                return one;
        }
        return nullptr;
    }
    /// Two registries of different layouts; how many versions they have together.
    int addBoth()
    {
        const QString other = folder.filePath(QStringLiteral("version-folders"));
        copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/version-folders"), other);
        NoProgress progress;
        int all = 0;
        for (const QString &path : {registry, other}) {
            const auto added = service->add(path, {}, {}, progress);
            if (!added.ok())
                qFatal("%s", qPrintable(added.error().text()));
            all += added->first.versions;
        }
        [[maybe_unused]] const bool shown = QTest::qWaitFor([this, all] { return rows() == all; }, waitMs);
        return all;
    }
    void chooseByKey(const QString &registryName)
    {
        auto *list = page->findChild<RegistryList *>();
        list->findChild<QListView *>()->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 3 && list->chosen() != registryName; ++i)
            press(Qt::Key_Down);
    }

    /// A key as the person presses it: on whatever has the focus.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : QApplication::activeWindow(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
};

} // namespace

class TestRegistryJourney : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonOpensFindsReadsAndRemovesByKeyboard();
    void aFilterThatCannotBeReadKeepsTheLastRows();
    void theFilterCompletesNamesAndValuesByKeyboard();
    void aBrokenVersionIsListedWithItsProblem();
    void aFolderThatIsNoRegistryIsRefusedInWords();
    void aFolderOfRegistriesIsTakenApart();
    void removingTheChosenRegistryShowsTheOthers();
    void versionsOfOneDayCanBeToldApart();
    void theTableIsSortedByItsMenu();
    void aNarrowPageOffersItsRegistriesAsAMenu();
    void theTableIsArrangedAsItWasLeft();
    void theRegistryIsThereAgainAfterARestart();
    void everyControlHasAName();
    void theOverviewComparesWithTheVersionBefore();
    void theMainColumnsFitBesideTheInspector();
    void aDraggedFolderIsWelcomedAndAdded();
    void aSampleInTheMakingIsAnnounced();
};

void TestRegistryJourney::aPersonOpensFindsReadsAndRemovesByKeyboard()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    QTRY_VERIFY(desk.showsTheWays());
    QTRY_VERIFY(QApplication::focusWidget());
    // The first way on has the focus: space opens the folder.
    Desk::press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() > 1, waitMs);
    const int all = desk.rows();
    QTRY_COMPARE(QApplication::focusWidget(), desk.table());

    // Down to the second row: the inspector follows.
    Desk::press(Qt::Key_Down);
    const QString id = desk.table()->currentIndex().siblingAtColumn(0).data(IdRole).toString();
    QVERIFY(!id.isEmpty());
    QTRY_COMPARE(desk.inspector()->versionId(), id);

    // A filter narrows the rows, Esc takes it back.
    Desk::press(Qt::Key_F, Qt::ControlModifier);
    Desk::type(QStringLiteral("anomaly"));
    const auto allAreFound = [&desk] {
        for (int row = 0; row < desk.rows(); ++row) {
            if (desk.cell(row, VersionTableModel::Model) != QLatin1String("Anomaly Detection"))
                return false;
        }
        return desk.rows() > 0;
    };
    QTRY_VERIFY(allAreFound()); // the first letters may have been answered before
    QVERIFY(desk.rows() < all);
    Desk::press(Qt::Key_Escape);
    QTRY_COMPARE(desk.rows(), all);

    // Enter opens the version on the whole page, Esc returns to the table.
    QTRY_COMPARE(QApplication::focusWidget(), desk.table());
    Desk::press(Qt::Key_Return);
    QTRY_VERIFY(!desk.table()->isVisible());
    QVERIFY(desk.inspector()->isVisible());
    Desk::press(Qt::Key_Escape);
    QTRY_VERIFY(desk.table()->isVisible());

    // The registry leaves the list; its files stay.
    auto *list = desk.page->findChild<RegistryList *>()->findChild<QListView *>();
    list->setFocus(Qt::TabFocusReason);
    Desk::press(Qt::Key_Down);
    QTRY_COMPARE(desk.page->findChild<RegistryList *>()->chosen(), QStringLiteral("trained-models"));
    for (Button *button : desk.page->findChild<RegistryList *>()->findChildren<Button *>()) {
        if (button->accessibleName().startsWith(QLatin1String("Remove")))
            button->setFocus(Qt::TabFocusReason);
    }
    Desk::press(Qt::Key_Space);
    auto *dialog = desk.window->findChild<PlanDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    dialog->action()->setFocus(Qt::TabFocusReason);
    Desk::press(Qt::Key_Return);
    QTRY_VERIFY(desk.showsTheWays());
    QVERIFY(!fileBytes(desk.registry + QStringLiteral("/model_registry.json")).isEmpty());
}

void TestRegistryJourney::aFilterThatCannotBeReadKeepsTheLastRows()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    desk.service->startAdd(desk.registry);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() > 1, waitMs);
    const int all = desk.rows();
    Desk::press(Qt::Key_F, Qt::ControlModifier);
    Desk::type(QStringLiteral("accuracy > "));
    QTRY_VERIFY(desk.message()->isVisible());
    QVERIFY(!desk.message()->text().isEmpty());
    QCOMPARE(desk.rows(), all);
    Desk::type(QStringLiteral("2"));
    QTRY_COMPARE(desk.rows(), 0);
    QVERIFY(!desk.message()->isVisible());
}

void TestRegistryJourney::theFilterCompletesNamesAndValuesByKeyboard()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    desk.service->startAdd(desk.registry);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() > 1, waitMs);
    const int all = desk.rows();
    Desk::press(Qt::Key_F, Qt::ControlModifier);
    const auto list = [] { return qobject_cast<QListView *>(QApplication::activePopupWidget()); };
    // An open list takes the keys, and hands on what is typed.
    Desk::type(QStringLiteral("sta"));
    QTRY_VERIFY(list());
    QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("stage"));
    // Down chooses, Enter takes; operators follow at once, and then the values with how often they occur.
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(desk.filter()->text(), QStringLiteral("stage "));
    QTRY_VERIFY(list() && list()->model()->index(0, 0).data().toString() == QLatin1String("="));
    QTest::keyClick(list(), Qt::Key_Tab);
    QCOMPARE(desk.filter()->text(), QStringLiteral("stage = "));
    QTRY_VERIFY(list() && list()->model()->rowCount() > 1);
    const QString first = list()->model()->index(0, 0).data().toString();
    QVERIFY(list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("versions")));
    QTest::keyClick(list(), Qt::Key_Tab);
    QCOMPARE(desk.filter()->text(), QStringLiteral("stage = %1 ").arg(first));
    QTRY_VERIFY(desk.rows() > 0 && desk.rows() < all);
    // Esc closes the list and leaves the filter.
    QTRY_VERIFY(list());
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!list());
    QCOMPARE(desk.filter()->text(), QStringLiteral("stage = %1 ").arg(first));
    QCOMPARE(QApplication::focusWidget(), desk.filter());
}

void TestRegistryJourney::aBrokenVersionIsListedWithItsProblem()
{
    Desk desk;
    writeFile(desk.registry + QStringLiteral("/pr_impact_model_20241125_120000/training_metrics.json"),
              "{\"loss\": [0.6, ");
    desk.service->startAdd(desk.registry);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() > 1, waitMs);
    bool found = false;
    for (int row = 0; row < desk.rows(); ++row) {
        const QModelIndex cell = desk.table()->model()->index(row, VersionTableModel::Model);
        found = found
                || (cell.data().toString() == QLatin1String("PR Impact Prediction")
                    && cell.data(Qt::ToolTipRole).toString().contains(QLatin1String("problem")));
    }
    QVERIFY(found);
}

void TestRegistryJourney::aFolderThatIsNoRegistryIsRefusedInWords()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    QTemporaryDir other;
    desk.page->setFolderChooser([&other](QWidget *) { return other.path(); });
    QTRY_VERIFY(desk.showsTheWays());
    QTest::keyClick(desk.window.get(), Qt::Key_O, Qt::ControlModifier);
    auto *notice = desk.window->findChild<Notice *>();
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), waitMs);
    QVERIFY(notice->text().contains(QStringLiteral("model_registry.json")));
    QVERIFY(desk.showsTheWays());
    // Said once, and until the person closes it.
    QVERIFY(!desk.message()->isVisible());
    Button *close = Desk::button(notice, QStringLiteral("Close this message"));
    QVERIFY(close);
    close->click();
    QVERIFY(!notice->isVisible());
}

void TestRegistryJourney::aFolderOfRegistriesIsTakenApart()
{
    Desk desk;
    const QString all = desk.folder.filePath(QStringLiteral("all of us"));
    for (const char *layout : {"/flat", "/stage-folders"})
        copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries") + QLatin1String(layout),
                     all + QLatin1String(layout));
    desk.service->startAdd(all);
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 9, waitMs);
    QTRY_VERIFY_WITH_TIMEOUT(desk.message()->isVisible(), waitMs);
    QVERIFY(desk.message()->text().contains(QStringLiteral("all of us")));
    QStringList stages;
    for (int row = 0; row < desk.rows(); ++row)
        stages.append(desk.cell(row, VersionTableModel::Stage));
    QCOMPARE(stages.count(QStringLiteral("Run")), 3);
    QCOMPARE(stages.count(QStringLiteral("Unregistered")), 1);
    QCOMPARE(stages.count(QStringLiteral("Production")), 1);
}

void TestRegistryJourney::removingTheChosenRegistryShowsTheOthers()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    const int all = desk.addBoth();
    auto *list = desk.page->findChild<RegistryList *>();
    desk.chooseByKey(QStringLiteral("version-folders"));
    QTRY_VERIFY(desk.rows() < all);
    const int gone = desk.rows();
    Desk::press(Qt::Key_Delete);
    auto *dialog = desk.window->findChild<PlanDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    QTRY_COMPARE(desk.rows(), all - gone);
    QVERIFY(list->chosen().isEmpty());
}

void TestRegistryJourney::versionsOfOneDayCanBeToldApart()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    desk.addBoth();
    desk.chooseByKey(QStringLiteral("version-folders"));
    desk.window->resize(1920, 1000);
    TableView *table = desk.table();
    QTRY_VERIFY(table->columnWidth(VersionTableModel::Version) >= table->sizeHintForColumn(VersionTableModel::Version));
    QVERIFY(table->columnWidth(VersionTableModel::Model) < 400);
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(table->textElideMode(), Qt::ElideMiddle);
}

void TestRegistryJourney::theTableIsSortedByItsMenu()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    desk.service->startAdd(desk.registry);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() > 1, waitMs);
    desk.table()->setFocus(Qt::TabFocusReason);
    Desk::press(Qt::Key_F10, Qt::ShiftModifier);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    for (QAction *action : menu->actions()) {
        if (action->text() == QLatin1String("Sort by Model"))
            action->trigger();
    }
    menu->close();
    Desk::press(Qt::Key_Shift); // let go of it: the test's keyboard would hold it for the tests that follow
    const QList<VersionQuery::SortKey> sort = desk.page->findChild<VersionTable *>()->sort();
    QCOMPARE(sort.size(), 1);
    QCOMPARE(sort.first().key, QStringLiteral("model"));
    QTRY_VERIFY(desk.cell(0, VersionTableModel::Model) <= desk.cell(1, VersionTableModel::Model));
}

void TestRegistryJourney::aNarrowPageOffersItsRegistriesAsAMenu()
{
    Desk desk;
    const int all = desk.addBoth();
    Button *choose = Desk::button(desk.page, QStringLiteral("Registries"));
    QVERIFY(choose);
    desk.window->resize(1280, 800);
    QTRY_VERIFY(!choose->isVisible());
    desk.window->resize(1000, 700);
    QTRY_VERIFY(choose->isVisible());
    QVERIFY(!desk.page->findChild<RegistryList *>()->isVisible());
    choose->click();
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(QLatin1String("version-folders")))
            action->trigger();
    }
    menu->close();
    QTRY_VERIFY(desk.rows() > 0 && desk.rows() < all);
    QTRY_COMPARE(choose->text(), QStringLiteral("version-folders"));
}

void TestRegistryJourney::theTableIsArrangedAsItWasLeft()
{
    Desk desk;
    desk.service->startAdd(desk.registry);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() > 1, waitMs);
    desk.table()->setColumnWidth(VersionTableModel::Stage, 147);
    desk.table()->header()->sortBy(VersionTableModel::MainMetric, TableHeader::Click::Replace);
    const QVariantMap left = desk.page->layoutState();
    desk.window.reset();
    desk.page = new RegistryPage(*desk.service, *desk.jobs);
    desk.page->setLayoutState(left);
    desk.window = std::make_unique<MainWindow>(*desk.jobs, QList<Page *>{desk.page});
    desk.window->show();
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() > 1, waitMs);
    QCOMPARE(desk.table()->columnWidth(VersionTableModel::Stage), 147);
    QCOMPARE(desk.table()->header()->sortKeys(),
             (QList<TableHeader::SortKey>{{VersionTableModel::MainMetric, Qt::AscendingOrder}}));
    QCOMPARE(desk.page->layoutState(), left);
}

void TestRegistryJourney::theRegistryIsThereAgainAfterARestart()
{
    Desk desk;
    desk.service->startAdd(desk.registry);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() > 1, waitMs);
    const int all = desk.rows();
    desk.window.reset();
    desk.page = new RegistryPage(*desk.service, *desk.jobs);
    desk.window = std::make_unique<MainWindow>(*desk.jobs, QList<Page *>{desk.page});
    desk.window->show();
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), all, waitMs);
}

void TestRegistryJourney::everyControlHasAName()
{
    Desk desk;
    desk.service->startAdd(desk.registry);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() > 1, waitMs);
    for (const QWidget *widget : desk.window->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        // Parts that Qt makes for itself are named by Qt or not reached by keyboard.
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const QString name = button && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
}

void TestRegistryJourney::theOverviewComparesWithTheVersionBefore()
{
    Desk desk;
    desk.service->startAdd(desk.registry);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() > 1, waitMs);
    const auto note = [&desk] {
        for (const TextLabel *label : desk.inspector()->findChildren<TextLabel *>()) {
            if (label->text().contains(QStringLiteral("against")))
                return label->text();
        }
        return QString();
    };
    for (int row = 0; row < desk.rows(); ++row) {
        if (desk.cell(row, VersionTableModel::Model) != QLatin1String("System Performance"))
            continue;
        desk.table()->selectRow(row);
        const QString id = desk.table()->model()->index(row, 0).data(IdRole).toString();
        QTRY_COMPARE_WITH_TIMEOUT(desk.inspector()->versionId(), id, waitMs);
        const bool second = desk.cell(row, VersionTableModel::Version) == QLatin1String("1.1.0");
        QTRY_COMPARE(note().contains(QStringLiteral("change against 1.0.0")), second);
    }
}

void TestRegistryJourney::theMainColumnsFitBesideTheInspector()
{
    Desk desk;
    desk.window->resize(1280, 800);
    desk.service->startAdd(desk.registry);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() > 1, waitMs);
    QTRY_VERIFY(desk.inspector()->isVisible());
    QTRY_VERIFY(desk.table()->horizontalScrollBar()->maximum() == 0);
    for (int column = VersionTableModel::Model; column <= VersionTableModel::Created; ++column)
        QVERIFY(!desk.table()->isColumnHidden(column));
    QVERIFY(desk.table()->isColumnHidden(VersionTableModel::Type));
    // Narrower: the curve and the day go before the version's name is cut.
    desk.window->resize(1000, 700);
    QTRY_VERIFY(desk.table()->horizontalScrollBar()->maximum() == 0);
    QVERIFY(desk.table()->columnWidth(VersionTableModel::Version)
            >= desk.table()->sizeHintForColumn(VersionTableModel::Version));
}

void TestRegistryJourney::aDraggedFolderIsWelcomedAndAdded()
{
    Desk desk;
    QTRY_VERIFY(desk.showsTheWays());
    auto *drop = desk.page->findChild<FolderDrop *>();
    QMimeData data;
    const auto enter = [&] {
        QDragEnterEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.page, &event);
    };
    data.setUrls({QUrl::fromLocalFile(desk.registry + QStringLiteral("/model_registry.json"))});
    enter();
    QVERIFY(!drop->isVisible());
    data.setUrls({QUrl::fromLocalFile(desk.registry)});
    enter();
    QVERIFY(drop->isVisible());
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(desk.page, &event);
    QVERIFY(!drop->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() > 1, waitMs);
}

void TestRegistryJourney::aSampleInTheMakingIsAnnounced()
{
    Desk desk;
    QTRY_VERIFY(desk.showsTheWays());
    Job *job = desk.jobs->run<void>(
        QStringLiteral("Training"), desk.page,
        [](Progress &progress) -> Status {
            while (!progress.cancelled())
                QThread::msleep(1);
            return cancelledError();
        },
        [](const Status &) {});
    desk.page->awaitSample(job);
    QVERIFY(!desk.showsTheWays());
    QVERIFY(desk.page->findChild<ProgressBar *>()->isVisible());
    job->cancel();
    // What did not come is no longer awaited.
    QTRY_VERIFY(desk.showsTheWays());
}

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::TestRegistryJourney)

#include "tst_registryjourney.moc"
