#include "models/items/cellroles.h"
#include "models/items/facettreemodel.h"
#include "models/items/tallymodel.h"
#include "models/items/versiontablemodel.h"
#include "tests/journeys/registrydesk.h"
#include "tests/journeys/walk.h"
#include "ui/charts/barlist.h"
#include "ui/charts/columnstrip.h"
#include "ui/registry/columnchooser.h"
#include "ui/registry/facetpanel.h"
#include "ui/registry/registrydashboard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plandialog.h"
#include "ui/widgets/tableheader.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>

namespace slipway {

namespace {

const QString depth = QStringLiteral("max_depth");
const QString views = QStringLiteral("Views");

/// A desk with the sample read and the window in front.
struct ReadDesk : RegistryDesk {
    int all = 0;

    /// The rows are in the model before the page shows them, and its columns are counted later still: a key that
    /// comes in between meets a control that is not there yet.
    bool isReady()
    {
        window->resize(1280, 800);
        service->startAdd(registry);
        const bool shown = isShown();
        all = rows();
        return shown && all > 1;
    }
    bool isShown()
    {
        return QTest::qWaitForWindowActive(window.get())
               && QTest::qWaitFor([this] { return table()->isVisible() && jobs->isIdle(); }, waitMs);
    }
    /// A dialog or menu that closed gives them back when the platform says so.
    bool hasTheKeys()
    {
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }
    bool pressButton(const QString &name)
    {
        Button *wanted = button(page, name);
        if (!hasTheKeys() || !wanted)
            return false;
        wanted->setFocus(Qt::TabFocusReason);
        if (!QTest::qWaitFor([&] { return QApplication::focusWidget() == wanted; }))
            return false;
        press(Qt::Key_Space);
        return true;
    }
    /// Opens the menu of a button by keyboard and chooses the entry that begins so; false when there is none.
    bool chooseInMenu(const QString &buttonName, const QString &entry)
    {
        QMenu *menu = nullptr;
        const auto isOpen = [&] {
            return (menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) != nullptr;
        };
        if (!pressButton(buttonName) || !QTest::qWaitFor(isOpen))
            return false;
        for (QAction *action : menu->actions()) {
            if (!action->text().startsWith(entry))
                continue;
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return true;
        }
        menu->close();
        return false;
    }
    /// Names the view in the dialog that is open.
    bool nameView(const QString &name)
    {
        auto *field = control<QLineEdit>(window.get(), QStringLiteral("Name of the view"));
        if (!field || !QTest::qWaitFor([field] { return field->hasFocus(); }))
            return false;
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        return QTest::qWaitFor(
            [this] { return QApplication::activeWindow() == window.get() && !dialogIn(window.get()); });
    }
    QString viewButton() const { return button(page, QStringLiteral("Views"))->text(); }
    int columnOf(const QString &title) const
    {
        for (int column = 0; column < table()->model()->columnCount(); ++column) {
            if (table()->model()->headerData(column, Qt::Horizontal).toString() == title
                && !table()->isColumnHidden(column))
                return column;
        }
        return -1;
    }
    bool chooseDepth()
    {
        if (!chooseInMenu(QStringLiteral("Choose columns"), QStringLiteral("All metrics")))
            return false;
        auto *chooser = window->findChild<ColumnChooser *>();
        if (!chooser || !QTest::qWaitFor([&] { return chooser->isAncestorOf(QApplication::focusWidget()); }))
            return false;
        type(depth);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        chooser->action()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Return);
        // The dialog has gone when the window has the keys again.
        return QTest::qWaitFor([this] { return columnOf(depth) > 0 && QApplication::activeWindow() == window.get(); });
    }
    FacetPanel *facets() const { return page->findChild<FacetPanel *>(); }
    QModelIndex facetValue(const QString &group, const QString &value) const
    {
        const QAbstractItemModel *model = facets()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex parent = model->index(row, 0);
            for (int child = 0; child < model->rowCount(parent); ++child) {
                const QModelIndex index = model->index(child, 0, parent);
                if (parent.data().toString() == group && index.data().toString() == value)
                    return index;
            }
        }
        return {};
    }
    bool chooseFacet(const QString &group, const QString &value, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (!QTest::qWaitFor([&] { return facetValue(group, value).isValid(); }) || !hasTheKeys())
            return false;
        facets()->setFocus(Qt::TabFocusReason);
        facets()->setCurrentIndex(facetValue(group, value));
        press(Qt::Key_Space, modifiers);
        return true;
    }
    RegistryDashboard *showDashboard()
    {
        if (!hasTheKeys())
            return nullptr;
        for (QAbstractButton *segment : page->findChildren<QAbstractButton *>()) {
            if (segment->isVisible() && segment->text() == QLatin1String("Dashboard")) {
                segment->setFocus(Qt::TabFocusReason);
                press(Qt::Key_Space);
            }
        }
        return page->findChild<RegistryDashboard *>();
    }
    template <class View>
    View *bars(const QString &name) const
    {
        for (View *view : page->findChildren<View *>()) {
            if (view->accessibleName() == name)
                return view;
        }
        return nullptr;
    }
};

} // namespace

/// What a person arranges on the registry page: columns, facets, views, the dashboard.
class TestRegistryViewsJourney : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aParameterBecomesAColumnByTypingItsName();
    void spaceShowsAndHidesTheVersionBesideTheTable();
    void facetsAreChosenByKeyboard();
    void copiedRowsNeedNotBeLoaded();
    void theSelectionSurvivesRefiltering();
    void aViewBringsColumnsFacetsAndFilterBackInAnotherWindow();
    void aViewIsRenamedReplacedAndRemoved();
    void aViewOfWhatIsGoneSaysSoAndShowsTheRest();
    void theDashboardLeadsToTheVersionsOfABar();
    void theDashboardOfNothingSaysWhatToDo();
};

void TestRegistryViewsJourney::aParameterBecomesAColumnByTypingItsName()
{
    ReadDesk desk;
    QVERIFY(desk.isReady());
    QVERIFY(desk.chooseDepth());
    const int column = desk.columnOf(depth);
    QTRY_VERIFY(!desk.cell(0, column).isEmpty() && desk.cell(0, column) != QStringLiteral("–"));
    // It can be sorted by, and narrowed by where its values differ.
    desk.table()->header()->sortBy(column, TableHeader::Click::Replace);
    const auto isSorted = [&] {
        for (int row = 1; row < desk.rows() && desk.cell(row, column) != QStringLiteral("–"); ++row) {
            if (desk.cell(row - 1, column).toDouble() > desk.cell(row, column).toDouble())
                return false;
        }
        return desk.page->findChild<VersionTable *>()->sort().first().key == QLatin1String("params.max_depth");
    };
    QTRY_VERIFY(isSorted());
}

void TestRegistryViewsJourney::spaceShowsAndHidesTheVersionBesideTheTable()
{
    ReadDesk desk;
    QVERIFY(desk.isReady());
    QTRY_VERIFY(desk.inspector()->isVisible());
    desk.table()->setFocus(Qt::TabFocusReason);
    RegistryDesk::press(Qt::Key_Space);
    QVERIFY(!desk.inspector()->isVisible());
    RegistryDesk::press(Qt::Key_Space);
    QVERIFY(desk.inspector()->isVisible());
    // The arrows go on through the table, the look follows.
    RegistryDesk::press(Qt::Key_Down);
    QTRY_COMPARE(desk.inspector()->versionId(),
                 desk.table()->currentIndex().siblingAtColumn(0).data(IdRole).toString());
}

void TestRegistryViewsJourney::facetsAreChosenByKeyboard()
{
    ReadDesk desk;
    QVERIFY(desk.isReady());
    const QString model = QStringLiteral("System Performance");
    QVERIFY(desk.chooseFacet(QStringLiteral("Model"), model));
    QTRY_VERIFY(desk.rows() < desk.all && desk.rows() > 0);
    const int chosen = desk.rows();
    for (int row = 0; row < chosen; ++row)
        QCOMPARE(desk.cell(row, VersionTableModel::Model), model);
    // Again: given up. With Alt: all the others.
    RegistryDesk::press(Qt::Key_Space);
    QTRY_COMPARE(desk.rows(), desk.all);
    RegistryDesk::press(Qt::Key_Space, Qt::AltModifier);
    QTRY_COMPARE(desk.rows(), desk.all - chosen);
}

void TestRegistryViewsJourney::copiedRowsNeedNotBeLoaded()
{
    ReadDesk desk;
    QVERIFY(desk.isReady());
    desk.page->findChild<VersionTable *>()->forgetVersions({}); // as rows that nobody has scrolled to
    desk.table()->setFocus(Qt::TabFocusReason);
    RegistryDesk::press(Qt::Key_A, Qt::ControlModifier);
    QGuiApplication::clipboard()->clear();
    RegistryDesk::press(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), desk.all + 1);
    QVERIFY(lines.first().startsWith(QStringLiteral("Model\tVersion\tStage")));
    for (const QString &line : lines)
        QVERIFY(!line.startsWith(QLatin1Char('\t')));
}

void TestRegistryViewsJourney::theSelectionSurvivesRefiltering()
{
    ReadDesk desk;
    QVERIFY(desk.isReady());
    desk.table()->setFocus(Qt::TabFocusReason);
    RegistryDesk::press(Qt::Key_Down);
    const QString id = desk.table()->currentIndex().siblingAtColumn(0).data(IdRole).toString();
    const QString model = desk.cell(desk.table()->currentIndex().row(), VersionTableModel::Model);
    desk.filter()->setText(QStringLiteral("not model = \"%1\"").arg(model));
    QTRY_VERIFY(desk.rows() > 0 && desk.rows() < desk.all);
    desk.filter()->clear();
    QTRY_COMPARE(desk.rows(), desk.all);
    QTRY_COMPARE(desk.page->findChild<VersionTable *>()->selectedId(), id);
}

void TestRegistryViewsJourney::aViewBringsColumnsFacetsAndFilterBackInAnotherWindow()
{
    ReadDesk desk;
    QVERIFY(desk.isReady());
    QSignalSpy changes(desk.page, &RegistryPage::viewsChanged);
    QVERIFY(desk.chooseDepth());
    QVERIFY(desk.chooseFacet(QStringLiteral("Model"), QStringLiteral("System Performance")));
    desk.filter()->setText(QStringLiteral("accuracy > 0.1"));
    QTRY_VERIFY(desk.rows() < desk.all && desk.rows() > 0);
    const int narrowed = desk.rows();
    QVERIFY(desk.chooseInMenu(views, QStringLiteral("Save as a view")));
    QVERIFY(desk.nameView(QStringLiteral("Deep ones")));
    QCOMPARE(changes.size(), 1);

    const QVariantList kept = desk.page->views();
    desk.window.reset();
    desk.page = new RegistryPage(*desk.service, *desk.jobs);
    desk.page->setViews(kept);
    desk.window = std::make_unique<MainWindow>(*desk.jobs, QList<Page *>{desk.page});
    desk.window->resize(1280, 800);
    desk.window->show();
    QVERIFY(desk.isShown());
    QCOMPARE(desk.rows(), desk.all);
    QCOMPARE(desk.columnOf(depth), -1);
    QVERIFY(desk.chooseInMenu(views, QStringLiteral("Deep ones")));
    QTRY_COMPARE(desk.rows(), narrowed);
    QVERIFY(desk.columnOf(depth) > 0);
    QCOMPARE(desk.filter()->text(), QStringLiteral("accuracy > 0.1"));
    QCOMPARE(desk.facets()->choices().size(), 1);
    QCOMPARE(desk.viewButton(), QStringLiteral("Deep ones"));
}

void TestRegistryViewsJourney::aViewIsRenamedReplacedAndRemoved()
{
    ReadDesk desk;
    QVERIFY(desk.isReady());
    desk.filter()->setText(QStringLiteral("accuracy > 0.1"));
    QVERIFY(desk.chooseInMenu(views, QStringLiteral("Save as a view")));
    QVERIFY(desk.nameView(QStringLiteral("Good")));
    QTRY_COMPARE(desk.viewButton(), QStringLiteral("Good"));
    QVERIFY(desk.chooseInMenu(views, QStringLiteral("Rename")));
    QVERIFY(desk.nameView(QStringLiteral("Better & best")));
    QTRY_VERIFY(desk.viewButton().startsWith(QStringLiteral("Better")));
    const auto onlyView = [&] { return viewOfState(desk.page->views().first().toMap()); };
    QCOMPARE(desk.page->views().size(), 1);
    QCOMPARE(onlyView().name, QStringLiteral("Better & best"));

    desk.filter()->setText(QStringLiteral("accuracy > 0.2"));
    QVERIFY(desk.chooseInMenu(views, QStringLiteral("Replace")));
    QTRY_COMPARE(onlyView().filter, QStringLiteral("accuracy > 0.2"));
    QVERIFY(desk.chooseInMenu(views, QStringLiteral("Remove")));
    QTRY_VERIFY(desk.page->views().isEmpty());
    QVERIFY(!desk.chooseInMenu(views, QStringLiteral("Better")));
    QCOMPARE(desk.filter()->text(), QStringLiteral("accuracy > 0.2")); // what is shown stays
}

void TestRegistryViewsJourney::aViewOfWhatIsGoneSaysSoAndShowsTheRest()
{
    ReadDesk desk;
    QVERIFY(desk.isReady());
    RegistryView view;
    view.name = QStringLiteral("Old");
    view.registry = QStringLiteral("gone-registry");
    view.filter = QStringLiteral("performance");
    view.table = {{QStringLiteral("columns"),
                   QVariantMap{{QStringLiteral("params.gone"), true}, {QStringLiteral("params.max_depth"), true}}}};
    desk.page->setViews({viewState(view), QVariantMap{{QStringLiteral("filter"), 7}}}); // the second has no name
    QVERIFY(desk.chooseInMenu(QStringLiteral("Views"), QStringLiteral("Old")));
    QTRY_VERIFY(desk.message()->isVisible() && desk.message()->text().contains(QStringLiteral("gone-registry")));
    QVERIFY(desk.message()->text().contains(QStringLiteral("params.gone")));
    QTRY_VERIFY(desk.rows() > 0 && desk.rows() < desk.all);
    QVERIFY(desk.columnOf(depth) > 0);
    QCOMPARE(desk.page->views().size(), 1);
}

void TestRegistryViewsJourney::theDashboardLeadsToTheVersionsOfABar()
{
    ReadDesk desk;
    QVERIFY(desk.isReady());
    RegistryDashboard *dashboard = desk.showDashboard();
    QVERIFY(dashboard);
    QTRY_VERIFY(dashboard->isVisible());
    QVERIFY(!desk.table()->isVisible());
    auto *models = desk.bars<BarList>(QStringLiteral("By model"));
    QVERIFY(models);
    QTRY_VERIFY(models->model()->rowCount() > 1);
    const QAbstractItemModelTester tester(models->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    models->setFocus(Qt::TabFocusReason);
    models->setCurrentIndex(models->model()->index(0, 0));
    const QString model = models->currentIndex().data().toString();
    const int versions = models->currentIndex().data(TallyModel::AmountRole).toInt();
    RegistryDesk::press(Qt::Key_Return);
    QTRY_VERIFY(desk.table()->isVisible());
    QTRY_COMPARE(desk.rows(), versions);
    QCOMPARE(desk.cell(0, VersionTableModel::Model), model);
    QCOMPARE(QApplication::focusWidget(), desk.table());
    // A column of the time line narrows further, by a condition that a person can read.
    desk.showDashboard();
    auto *times = desk.bars<ColumnStrip>(QStringLiteral("Versions over time"));
    QTRY_VERIFY(times && times->isVisible() && times->model()->rowCount() > 0);
    times->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(times->model()->index(0, 0).data(TallyModel::ShareRole).toDouble() > 0);
    times->setCurrentIndex(times->model()->index(0, 0));
    const int created = times->currentIndex().data(TallyModel::AmountRole).toInt();
    RegistryDesk::press(Qt::Key_Return);
    QTRY_VERIFY(desk.table()->isVisible());
    QVERIFY(desk.filter()->text().startsWith(QStringLiteral("created >= 2024-11-")));
    QTRY_COMPARE(desk.rows(), created);
    // Esc is the way back from the dashboard.
    desk.showDashboard();
    QTRY_VERIFY(!desk.table()->isVisible());
    RegistryDesk::press(Qt::Key_Escape);
    QTRY_VERIFY(desk.table()->isVisible());
}

void TestRegistryViewsJourney::theDashboardOfNothingSaysWhatToDo()
{
    ReadDesk desk;
    QVERIFY(desk.isReady());
    desk.filter()->setText(QStringLiteral("accuracy > 2"));
    QTRY_COMPARE(desk.rows(), 0);
    RegistryDashboard *dashboard = desk.showDashboard();
    QVERIFY(dashboard);
    Button *clear = nullptr;
    const auto offered = [&] {
        for (Button *one : dashboard->findChildren<Button *>()) {
            if (one->isVisible() && one->text() == QLatin1String("Clear the filter"))
                clear = one;
        }
        return clear != nullptr;
    };
    QTRY_VERIFY(offered());
    clear->setFocus(Qt::TabFocusReason);
    RegistryDesk::press(Qt::Key_Space);
    auto *models = desk.bars<BarList>(QStringLiteral("By model"));
    QTRY_VERIFY(models->isVisible() && models->model()->rowCount() > 1);
}

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::TestRegistryViewsJourney)

#include "tst_registryviewsjourney.moc"
