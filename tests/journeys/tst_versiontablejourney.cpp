#include "models/items/cellroles.h"
#include "models/items/versiontablemodel.h"
#include "tests/journeys/registrydesk.h"
#include "ui/registry/emptyrows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/textlabel.h"

#include <QMenu>
#include <QScrollBar>
#include <QSemaphore>

namespace slipway {

/// The filter and the table of the registry page.
class TestVersionTableJourney : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aFilterThatCannotBeReadKeepsTheLastRows();
    void theFilterCompletesNamesAndValuesByKeyboard();
    void versionsOfOneDayCanBeToldApart();
    void theTableIsSortedByItsMenu();
    void theTableIsArrangedAsItWasLeft();
    void theMainColumnsFitBesideTheInspector();
    void theMetricInFrontIsOneThatTheRowsHave();
    void aChosenColumnIsBroughtIntoView();
    void theFootCountsVersionsAndRunsApart();
    void aTableWithoutVersionsSaysWhy();
    void theInspectorWritesNamesAsTheTableDoes();

private:
    /// One row with a metric of this value each.
    static VersionRows rowsWith(const QStringList &metrics)
    {
        VersionSummary version;
        version.model = QStringLiteral("a");
        for (const QString &metric : metrics)
            version.metrics.insert(metric, 0.5);
        VersionRows rows;
        rows.rows = std::make_shared<const std::vector<quint32>>(std::vector<quint32>{1});
        rows.total = rows.all = 1;
        rows.shown = {{1, version}};
        return rows;
    }
    static QString textOf(const QWidget *widget)
    {
        QStringList texts;
        for (const TextLabel *label : widget->findChildren<TextLabel *>())
            texts.append(label->text());
        return texts.join(QLatin1Char('|'));
    }
};

void TestVersionTableJourney::aFilterThatCannotBeReadKeepsTheLastRows()
{
    RegistryDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    desk.service->startAdd(desk.registry);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() > 1, waitMs);
    const int all = desk.rows();
    RegistryDesk::press(Qt::Key_F, Qt::ControlModifier);
    RegistryDesk::type(QStringLiteral("accuracy > "));
    QTRY_VERIFY(desk.message()->isVisible());
    QVERIFY(!desk.message()->text().isEmpty());
    QCOMPARE(desk.rows(), all);
    RegistryDesk::type(QStringLiteral("2"));
    QTRY_COMPARE(desk.rows(), 0);
    QVERIFY(!desk.message()->isVisible());
}

void TestVersionTableJourney::theFilterCompletesNamesAndValuesByKeyboard()
{
    RegistryDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    desk.service->startAdd(desk.registry);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() > 1, waitMs);
    const int all = desk.rows();
    RegistryDesk::press(Qt::Key_F, Qt::ControlModifier);
    const auto list = [] { return qobject_cast<QListView *>(QApplication::activePopupWidget()); };
    // An open list takes the keys, and hands on what is typed.
    RegistryDesk::type(QStringLiteral("sta"));
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

void TestVersionTableJourney::versionsOfOneDayCanBeToldApart()
{
    RegistryDesk desk;
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

void TestVersionTableJourney::theTableIsSortedByItsMenu()
{
    RegistryDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    desk.service->startAdd(desk.registry);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() > 1, waitMs);
    desk.table()->setFocus(Qt::TabFocusReason);
    RegistryDesk::press(Qt::Key_F10, Qt::ShiftModifier);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    for (QAction *action : menu->actions()) {
        if (action->text() == QLatin1String("Sort by Model"))
            action->trigger();
    }
    menu->close();
    RegistryDesk::press(Qt::Key_Shift); // let go of it: the test's keyboard would hold it for the tests that follow
    const QList<VersionQuery::SortKey> sort = desk.page->findChild<VersionTable *>()->sort();
    QCOMPARE(sort.size(), 1);
    QCOMPARE(sort.first().key, QStringLiteral("model"));
    QTRY_VERIFY(desk.cell(0, VersionTableModel::Model) <= desk.cell(1, VersionTableModel::Model));
}

void TestVersionTableJourney::theTableIsArrangedAsItWasLeft()
{
    RegistryDesk desk;
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

void TestVersionTableJourney::theMetricInFrontIsOneThatTheRowsHave()
{
    const QString logged = QStringLiteral("val/accuracy");
    const QString plain = QStringLiteral("accuracy");
    VersionTable table;
    table.setColumnUses({{{ColumnKey::Kind::Metric, logged}, 9}, {{ColumnKey::Kind::Metric, plain}, 8}});
    QCOMPARE(table.shownMetrics(), QStringList{logged});
    table.setRows(rowsWith({plain}));
    QCOMPARE(table.shownMetrics(), QStringList{plain});
    table.setRows(rowsWith({QStringLiteral("rmse")})); // none that is offered
    QCOMPARE(table.shownMetrics(), QStringList{plain});
    // The first of all comes back, also where the other one is there too.
    table.setRows(rowsWith({plain, logged}));
    QCOMPARE(table.shownMetrics(), QStringList{logged});
    // What the rows are sorted by is seen, whatever they have.
    table.findChild<TableHeader *>()->sortBy(VersionTableModel::MainMetric, TableHeader::Click::Replace);
    table.setRows(rowsWith({plain}));
    QCOMPARE(table.shownMetrics(), QStringList{logged});
}

void TestVersionTableJourney::aChosenColumnIsBroughtIntoView()
{
    VersionTable table;
    table.resize(420, 300);
    QList<ColumnUse> uses;
    for (const char *metric : {"accuracy", "alpha", "beta", "gamma"})
        uses.append({{ColumnKey::Kind::Metric, QString::fromLatin1(metric)}, 9});
    table.setColumnUses(uses);
    table.setRows(rowsWith({QStringLiteral("accuracy"), QStringLiteral("gamma")}));
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    const auto *header = table.findChild<TableHeader *>();
    for (const char *metric : {"gamma", "alpha"}) {
        table.openColumnMenu(table.mapToGlobal(QPoint(10, 10)));
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
        for (QAction *action : menu->actions()) {
            if (action->text() == QLatin1String(metric))
                action->trigger();
        }
        menu->close();
        int column = header->count() - 1;
        while (column > 0 && header->model()->headerData(column, Qt::Horizontal).toString() != QLatin1String(metric))
            --column;
        QVERIFY(column > 0);
        const auto isInView = [&] {
            const int left = header->sectionViewportPosition(column);
            return left >= 0 && left + header->sectionSize(column) <= header->viewport()->width();
        };
        QVERIFY(isInView());
        table.setRows(rowsWith({QStringLiteral("accuracy"), QStringLiteral("gamma")})); // the answer with its values
        QTest::qWait(1);
        QVERIFY(isInView());
    }
}

void TestVersionTableJourney::theFootCountsVersionsAndRunsApart()
{
    VersionTable table;
    VersionRows rows = rowsWith({});
    rows.all = 81;
    table.setRows(rows); // not counted yet
    QVERIFY(textOf(&table).contains(QStringLiteral("1 of 81 ·")));
    rows.others = OtherItems{1, 0};
    rows.allOthers = OtherItems{7, 0};
    table.setRows(rows);
    QVERIFY2(textOf(&table).contains(QStringLiteral("0 of 74 versions · 1 of 7 runs · ")), qPrintable(textOf(&table)));
    rows.others = rows.allOthers = OtherItems{};
    table.setRows(rows);
    QVERIFY(textOf(&table).contains(QStringLiteral("1 of 81 versions · ")));
    QVERIFY(!textOf(&table).contains(QStringLiteral("runs")));
}

void TestVersionTableJourney::aTableWithoutVersionsSaysWhy()
{
    VersionTable table;
    VersionRows none;
    none.rows = std::make_shared<const std::vector<quint32>>();
    table.setRows(none);
    const auto *empty = table.findChild<EmptyRows *>();
    QVERIFY(textOf(empty).contains(QStringLiteral("There are no versions here.")));
    QCOMPARE(empty->focusProxy(), table.findChild<TableView *>()); // a text has no use for keys
    JobRunner jobs;
    QSemaphore mayEnd;
    Job *job = jobs.run<void>(
        QStringLiteral("Scanning team"), &table,
        [&mayEnd](Progress &progress) {
            progress.report(3, 40, QStringLiteral("some version"));
            mayEnd.acquire();
            return Status();
        },
        [](const Status &) {});
    table.setReading(job);
    QVERIFY(textOf(empty).contains(QStringLiteral("Scanning team. The versions appear here")));
    const auto *what = empty->findChild<ElidedLabel *>();
    QTRY_VERIFY(what->accessibleName().contains(QStringLiteral("3 of 40")));
    QVERIFY(what->accessibleName().contains(QStringLiteral("some version")));
    mayEnd.release();
    QTRY_VERIFY(textOf(empty).contains(QStringLiteral("There are no versions here.")));
    QTRY_VERIFY(jobs.isIdle());
}

void TestVersionTableJourney::theInspectorWritesNamesAsTheTableDoes()
{
    Inspector inspector;
    ModelVersion version;
    version.summary.model = QStringLiteral("a\nb");
    version.summary.version = QStringLiteral("1\u202e2");
    inspector.setVersion(version, {}, 0);
    QStringList names{textOf(&inspector)};
    for (const ElidedLabel *label : inspector.findChildren<ElidedLabel *>())
        names.append(label->accessibleName());
    QVERIFY(names.contains(QStringLiteral("a\\nb")));
    QVERIFY(names.first().contains(QStringLiteral("1\\u202e2")));
}

void TestVersionTableJourney::theMainColumnsFitBesideTheInspector()
{
    RegistryDesk desk;
    desk.window->resize(1280, 800);
    desk.service->startAdd(desk.registry);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() > 1, waitMs);
    QTRY_VERIFY(desk.inspector()->isVisible());
    const auto shownColumns = [&desk] {
        QList<int> shown;
        for (int column = VersionTableModel::Model; column < VersionTableModel::FixedColumns; ++column) {
            if (!desk.table()->isColumnHidden(column))
                shown.append(column);
        }
        return shown;
    };
    QTRY_COMPARE_WITH_TIMEOUT(
        shownColumns(),
        (QList<int>{VersionTableModel::Model, VersionTableModel::Version, VersionTableModel::Stage,
                    VersionTableModel::MainMetric, VersionTableModel::LossCurve, VersionTableModel::Created}),
        waitMs);
    QTRY_COMPARE(desk.table()->horizontalScrollBar()->maximum(), 0);
    // Narrower: the curve and the day go before the version's name is cut.
    desk.window->resize(1000, 700);
    QTRY_COMPARE(desk.table()->horizontalScrollBar()->maximum(), 0);
    QVERIFY(desk.table()->columnWidth(VersionTableModel::Version)
            >= desk.table()->sizeHintForColumn(VersionTableModel::Version));
}

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::TestVersionTableJourney)

#include "tst_versiontablejourney.moc"
