#include "models/items/cellroles.h"
#include "models/items/versiontablemodel.h"
#include "tests/journeys/registrydesk.h"
#include "ui/charts/historychart.h"
#include "ui/charts/importanceview.h"
#include "ui/charts/plotview.h"
#include "ui/registry/featurestab.h"
#include "ui/registry/folderdrop.h"
#include "ui/registry/trainingtab.h"
#include "ui/registry/versionloader.h"
#include "ui/shell/notice.h"
#include "ui/widgets/plandialog.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/tabbar.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QThread>

#include <cmath>

namespace slipway {

namespace {

void selectVersion(const RegistryDesk &desk, const QString &model, const QString &version)
{
    for (int row = 0; row < desk.rows(); ++row) {
        if (desk.cell(row, VersionTableModel::Model) != model || desk.cell(row, VersionTableModel::Version) != version)
            continue;
        desk.table()->selectRow(row);
        const QString id = desk.table()->model()->index(row, 0).data(IdRole).toString();
        QTRY_COMPARE_WITH_TIMEOUT(desk.inspector()->versionId(), id, waitMs);
        return;
    }
    QFAIL("no such version is shown");
}

} // namespace

class TestRegistryJourney : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonOpensFindsReadsAndRemovesByKeyboard();
    void aBrokenVersionIsListedWithItsProblem();
    void aFolderThatIsNoRegistryIsRefusedInWords();
    void aFolderOfRegistriesIsTakenApart();
    void removingTheChosenRegistryShowsTheOthers();
    void aNarrowPageOffersItsRegistriesAsAMenu();
    void theRegistryIsThereAgainAfterARestart();
    void everyControlHasAName();
    void theOverviewComparesWithTheVersionBefore();
    void aVersionChosenWhileTheTableIsReadStaysChosen();
    void featuresAreComparedWithAnyOtherVersion();
    void aVersionHasItsOwnColour();
    void aDraggedFolderIsWelcomedAndAdded();
    void aSampleInTheMakingIsAnnounced();
};

void TestRegistryJourney::aPersonOpensFindsReadsAndRemovesByKeyboard()
{
    RegistryDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    QTRY_VERIFY(desk.showsTheWays());
    QTRY_VERIFY(QApplication::focusWidget());
    // The first way on has the focus: space opens the folder.
    RegistryDesk::press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() > 1, waitMs);
    const int all = desk.rows();
    QTRY_COMPARE(QApplication::focusWidget(), desk.table());

    // Down to the second row: the inspector follows.
    RegistryDesk::press(Qt::Key_Down);
    const QString id = desk.table()->currentIndex().siblingAtColumn(0).data(IdRole).toString();
    QVERIFY(!id.isEmpty());
    QTRY_COMPARE(desk.inspector()->versionId(), id);

    // A filter narrows the rows, Esc takes it back.
    RegistryDesk::press(Qt::Key_F, Qt::ControlModifier);
    RegistryDesk::type(QStringLiteral("anomaly"));
    const auto allAreFound = [&desk] {
        for (int row = 0; row < desk.rows(); ++row) {
            if (desk.cell(row, VersionTableModel::Model) != QLatin1String("Anomaly Detection"))
                return false;
        }
        return desk.rows() > 0;
    };
    QTRY_VERIFY(allAreFound()); // the first letters may have been answered before
    QVERIFY(desk.rows() < all);
    RegistryDesk::press(Qt::Key_Escape);
    QTRY_COMPARE(desk.rows(), all);

    // Enter opens the version on the whole page, Esc returns to the table.
    QTRY_COMPARE(QApplication::focusWidget(), desk.table());
    RegistryDesk::press(Qt::Key_Return);
    QTRY_VERIFY(!desk.table()->isVisible());
    QVERIFY(desk.inspector()->isVisible());
    RegistryDesk::press(Qt::Key_Escape);
    QTRY_VERIFY(desk.table()->isVisible());

    // The registry leaves the list; its files stay.
    auto *list = desk.page->findChild<RegistryList *>()->findChild<QListView *>();
    list->setFocus(Qt::TabFocusReason);
    RegistryDesk::press(Qt::Key_Down);
    QTRY_COMPARE(desk.page->findChild<RegistryList *>()->chosen(), QStringLiteral("trained-models"));
    for (Button *button : desk.page->findChild<RegistryList *>()->findChildren<Button *>()) {
        if (button->accessibleName().startsWith(QLatin1String("Remove")))
            button->setFocus(Qt::TabFocusReason);
    }
    RegistryDesk::press(Qt::Key_Space);
    auto *dialog = desk.window->findChild<PlanDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    dialog->action()->setFocus(Qt::TabFocusReason);
    RegistryDesk::press(Qt::Key_Return);
    QTRY_VERIFY(desk.showsTheWays());
    QVERIFY(!fileBytes(desk.registry + QStringLiteral("/model_registry.json")).isEmpty());
}

void TestRegistryJourney::aBrokenVersionIsListedWithItsProblem()
{
    RegistryDesk desk;
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
    RegistryDesk desk;
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
    Button *close = RegistryDesk::button(notice, QStringLiteral("Close this message"));
    QVERIFY(close);
    close->click();
    QVERIFY(!notice->isVisible());
}

void TestRegistryJourney::aFolderOfRegistriesIsTakenApart()
{
    RegistryDesk desk;
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
    RegistryDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    const int all = desk.addBoth();
    auto *list = desk.page->findChild<RegistryList *>();
    desk.chooseByKey(QStringLiteral("version-folders"));
    QTRY_VERIFY(desk.rows() < all);
    const int gone = desk.rows();
    RegistryDesk::press(Qt::Key_Delete);
    auto *dialog = desk.window->findChild<PlanDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    QTRY_COMPARE(desk.rows(), all - gone);
    QVERIFY(list->chosen().isEmpty());
}

void TestRegistryJourney::aNarrowPageOffersItsRegistriesAsAMenu()
{
    RegistryDesk desk;
    const int all = desk.addBoth();
    Button *choose = RegistryDesk::button(desk.page, QStringLiteral("Registries"));
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

void TestRegistryJourney::theRegistryIsThereAgainAfterARestart()
{
    RegistryDesk desk;
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
    RegistryDesk desk;
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
    RegistryDesk desk;
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

void TestRegistryJourney::aVersionChosenWhileTheTableIsReadStaysChosen()
{
    RegistryDesk desk;
    const int all = desk.addBoth();
    QTRY_VERIFY(!desk.inspector()->versionId().isEmpty());
    auto *loader = desk.page->findChild<VersionLoader *>();
    QString chosen;
    int answers = 0;
    connect(loader, &VersionLoader::loadingChanged, this, [&](bool isLoading) {
        answers += isLoading ? 0 : 1;
        if (!isLoading || !chosen.isEmpty())
            return;
        chosen = desk.table()->model()->index(all - 1, 0).data(IdRole).toString();
        desk.table()->selectRow(all - 1);
    });
    QTRY_VERIFY(!desk.table()->model()->index(all - 1, 0).data(IdRole).toString().isEmpty());
    Q_EMIT desk.service->registriesChanged();
    QTRY_VERIFY_WITH_TIMEOUT(answers > 0 && !chosen.isEmpty(), waitMs);
    QTRY_COMPARE_WITH_TIMEOUT(desk.inspector()->versionId(), chosen, waitMs);
    QCOMPARE(desk.table()->selectionModel()->selectedRows().size(), 1);
}

void TestRegistryJourney::featuresAreComparedWithAnyOtherVersion()
{
    RegistryDesk desk;
    desk.service->startAdd(desk.registry);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() > 1, waitMs);
    const QString model = QStringLiteral("System Performance");
    selectVersion(desk, model, QStringLiteral("1.1.0"));
    desk.inspector()->findChild<TabBar *>()->setCurrentIndex(2);
    auto *features = desk.inspector()->findChild<FeaturesTab *>();
    auto *others = features->findChild<QComboBox *>();
    const auto *view = features->findChild<ImportanceView *>();
    const auto change = [view] {
        return view->model()->index(0, ImportanceTableModel::Change).data(ImportanceTableModel::NumberRole).toDouble();
    };
    QTRY_COMPARE(others->count(), 2); // none, and the other version of the model
    QCOMPARE(others->currentText(), QStringLiteral("1.0.0"));
    const double toTheVersionBefore = change();
    QVERIFY(!std::isnan(toTheVersionBefore));

    // The first version has none before it, and is compared with the later one.
    selectVersion(desk, model, QStringLiteral("1.0.0"));
    QTRY_COMPARE(others->count(), 2);
    QVERIFY(std::isnan(change()));
    others->setCurrentIndex(1);
    Q_EMIT others->activated(1);
    QTRY_COMPARE(change(), -toTheVersionBefore); // both have the same feature first
}

void TestRegistryJourney::aVersionHasItsOwnColour()
{
    RegistryDesk desk;
    desk.service->startAdd(desk.registry);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() > 1, waitMs);
    const QString model = QStringLiteral("System Performance");
    const auto colourOf = [&](const QString &version) {
        selectVersion(desk, model, version);
        desk.inspector()->findChild<TabBar *>()->setCurrentIndex(1);
        return desk.inspector()->findChild<TrainingTab *>()->charts().first()->plot()->curves().first().series;
    };
    const int first = colourOf(QStringLiteral("1.0.0"));
    const int second = colourOf(QStringLiteral("1.1.0"));
    QVERIFY(first != second);
    QCOMPARE(colourOf(QStringLiteral("1.0.0")), first);
}

void TestRegistryJourney::aDraggedFolderIsWelcomedAndAdded()
{
    RegistryDesk desk;
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
    RegistryDesk desk;
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
    QVERIFY(desk.page->findChild<FirstPage *>()->findChild<ProgressBar *>()->isVisible());
    job->cancel();
    // What did not come is no longer awaited.
    QTRY_VERIFY(desk.showsTheWays());
}

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::TestRegistryJourney)

#include "tst_registryjourney.moc"
