#include "app/gui/slipwaywindow.h"
#include "models/items/cellroles.h"
#include "models/items/comparisontablemodel.h"
#include "models/services/registryservice.h"
#include "tests/bench/millionindex.h"
#include "tests/journeys/keyboard.h"
#include "tests/journeys/walk.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/parallelcoordinates.h"
#include "ui/charts/plotview.h"
#include "ui/charts/scatterchart.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisonside.h"
#include "ui/compare/comparisontable.h"
#include "ui/compare/findingstable.h"
#include "ui/compare/manyversions.h"
#include "ui/compare/overlaidcurves.h"
#include "ui/compare/significancepane.h"
#include "ui/compare/versionchip.h"
#include "ui/registry/registrypage.h"
#include "ui/registry/versiontable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr int waitMs = 20000;

} // namespace

/// A person with a keyboard compares versions in the whole window.
class CompareJourney final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void thePageBeginsWithTheWaysToAComparison();
    void selectedVersionsAreComparedWithOneKey();
    void theCurvesAreTakenAlong();
    void differencesAreWalkedByKeyboard();
    void anotherBaselineIsOneKeyAway();
    void versionsAreTakenOutUntilNoneIsLeft();
    void aPersonSaysWhichWayAMetricIsBetter();
    void aComparisonIsSavedAndOpenedAgain();
    void aComparisonStandsInAWindowOfItsOwn();
    void aVersionIsPutBesideTheOneBeforeIt();
    void nothingBesideTheTableIsCutOff();
    void theComparisonIsExported();
    void manyVersionsAreBrushedAndChosen();
    void twoVersionsAreTestedWithFilesOfThePersons();

private:
    MainWindow &window() { return m_slipway->window(); }
    TableView *versions() { return window().findChild<VersionTable *>()->findChild<TableView *>(); }
    ComparePage *page() { return window().findChild<ComparePage *>(); }
    ComparisonTable *comparison() { return page()->findChild<ComparisonTable *>(); }
    ComparisonTableModel &model() { return comparison()->model(); }
    qsizetype compared() { return page() ? model().comparison().versions.size() : 0; }
    /// Selects the first rows of the table and compares them.
    void compareFirst(int rows);
    /// Opens the menu that `open` leads to and chooses the entry that begins so.
    bool choose(const std::function<void()> &open, const QString &entry);
    int rowOf(const QString &name);
    /// The first of this kind; -1 when there is none.
    int rowOfKind(ComparisonTableModel::Kind kind);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SlipwayWindow> m_slipway;
    std::unique_ptr<Keyboard> m_person;
};

void CompareJourney::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString registry = m_folder->filePath(QStringLiteral("trained-models"));
    copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/trained-models"), registry);
    GuiOptions options;
    options.dataFolder = m_folder->filePath(QStringLiteral("data"));
    options.theme = QStringLiteral("light");
    {
        JobRunner jobs;
        auto service = RegistryService::open(options.dataFolder, jobs);
        QVERIFY(service.ok());
        NoProgress progress;
        QVERIFY((*service)->add(registry, {}, {}, progress).ok());
    }
    auto opened = SlipwayWindow::open(*qApp, options);
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text()));
    m_slipway = std::move(opened).value();
    m_person = std::make_unique<Keyboard>(window());
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY_WITH_TIMEOUT(versions()->model()->rowCount() == 5, waitMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_slipway->jobs().isIdle(), waitMs);
}

void CompareJourney::cleanup()
{
    m_person.reset();
    m_slipway.reset();
}

void CompareJourney::compareFirst(int rows)
{
    m_person->press(Qt::Key_1, Qt::ControlModifier);
    versions()->setFocus(Qt::TabFocusReason);
    m_person->press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 1; i < rows; ++i)
        m_person->press(Qt::Key_Down, Qt::ShiftModifier);
    m_person->press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(compared() == rows, waitMs);
    QTRY_VERIFY(page()->isVisible());
}

bool CompareJourney::choose(const std::function<void()> &open, const QString &entry)
{
    open();
    QMenu *menu = nullptr;
    if (!QTest::qWaitFor([&] { return (menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) != nullptr; }))
        return false;
    for (QAction *action : menu->actions()) {
        if (!action->text().startsWith(entry) || !action->isEnabled())
            continue;
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
        return true;
    }
    menu->close();
    return false;
}

int CompareJourney::rowOf(const QString &name)
{
    for (int row = 0; row < model().rowCount(); ++row) {
        if (model().index(row, 0).data().toString() == name)
            return row;
    }
    return -1;
}

int CompareJourney::rowOfKind(ComparisonTableModel::Kind kind)
{
    for (int row = 0; row < model().rowCount(); ++row) {
        if (model().index(row, 0).data(ComparisonTableModel::KindRole).toInt() == static_cast<int>(kind))
            return row;
    }
    return -1;
}

void CompareJourney::thePageBeginsWithTheWaysToAComparison()
{
    m_person->press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(says(&window(), QStringLiteral("Compare versions")));
    QVERIFY(press(&window(), QStringLiteral("Open the registry")));
    QTRY_VERIFY(versions()->isVisible());
}

void CompareJourney::selectedVersionsAreComparedWithOneKey()
{
    compareFirst(3);
    QCOMPARE(model().columnCount(), 6);
    QTRY_VERIFY(comparison()->table()->hasFocus());
    // One of them has no curve, and the page says so.
    QCOMPARE(page()->findChild<OverlaidCurves *>()->plot()->curves().size(), 2);
    QVERIFY(says(&window(), QStringLiteral("Without this curve: ")));
    // Only what differs is shown at first; the rest is one key away.
    QVERIFY(rowOfKind(ComparisonTableModel::Kind::Note) >= 0);
    auto *only = page()->findChild<QCheckBox *>();
    only->setFocus(Qt::TabFocusReason);
    m_person->press(Qt::Key_Space);
    QCOMPARE(rowOfKind(ComparisonTableModel::Kind::Note), -1);
}

void CompareJourney::theCurvesAreTakenAlong()
{
    compareFirst(3);
    auto *curves = page()->findChild<OverlaidCurves *>();
    const QString path = m_folder->filePath(QStringLiteral("curves.csv"));
    QSignalSpy exported(curves->actions(), &ChartActions::exported);
    curves->actions()->exportTo(path);
    QVERIFY(exported.wait(waitMs));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.first().count(','), 2); // the step, and a column for each of the two with a curve
    QVERIFY(choose([curves] { curves->actions()->menu()->popup(curves->mapToGlobal(QPoint())); },
                   QStringLiteral("Show table")));
    QTRY_VERIFY(curves->table()->isVisible());
    QCOMPARE(curves->table()->model()->rowCount(), lines.size() - 1);
    curves->actions()->exportTo(QStringLiteral("/nowhere/curves.csv"));
    QTRY_VERIFY_WITH_TIMEOUT(says(&window(), QStringLiteral("there is no folder /nowhere")), waitMs);
}

void CompareJourney::differencesAreWalkedByKeyboard()
{
    compareFirst(2);
    QTRY_VERIFY(comparison()->table()->hasFocus());
    m_person->press(Qt::Key_Down, Qt::AltModifier);
    const int first = comparison()->table()->currentIndex().row();
    QVERIFY(model().index(first, 0).data(ComparisonTableModel::DiffersRole).toBool());
    m_person->press(Qt::Key_Down, Qt::AltModifier);
    const int second = comparison()->table()->currentIndex().row();
    QVERIFY(second > first);
    m_person->press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(comparison()->table()->currentIndex().row(), first);
}

void CompareJourney::anotherBaselineIsOneKeyAway()
{
    compareFirst(3);
    auto chips = page()->findChildren<VersionChip *>();
    QCOMPARE(chips.size(), 3);
    chips[2]->setFocus(Qt::TabFocusReason);
    m_person->press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(model().comparison().baseline, 2, waitMs);
    QVERIFY(!model().isChange(5));
}

void CompareJourney::versionsAreTakenOutUntilNoneIsLeft()
{
    compareFirst(2);
    comparison()->table()->setFocus(Qt::TabFocusReason);
    comparison()->table()->setCurrentIndex(model().index(rowOfKind(ComparisonTableModel::Kind::Values), 1));
    QVERIFY(choose([this] { m_person->press(Qt::Key_F10, Qt::ShiftModifier); }, QStringLiteral("Remove")));
    QTRY_COMPARE_WITH_TIMEOUT(compared(), 1, waitMs);
    QTRY_COMPARE(page()->findChildren<VersionChip *>().size(), 1);
    window().activateWindow(); // a window manager does it when a menu closes
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    page()->findChild<VersionChip *>()->findChild<Button *>()->setFocus(Qt::TabFocusReason);
    m_person->press(Qt::Key_Space);
    QTRY_VERIFY(says(&window(), QStringLiteral("Compare versions")));
}

void CompareJourney::aPersonSaysWhichWayAMetricIsBetter()
{
    compareFirst(3);
    const QString higher = QStringLiteral("accuracy ↑");
    QVERIFY(rowOf(higher) >= 0);
    comparison()->table()->setFocus(Qt::TabFocusReason);
    comparison()->table()->setCurrentIndex(model().index(rowOf(higher), 0));
    QVERIFY(choose([this] { m_person->press(Qt::Key_F10, Qt::ShiftModifier); }, QStringLiteral("Less is better")));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(higher) < 0, waitMs);
    QVERIFY(rowOf(QStringLiteral("accuracy ↓")) >= 0);
}

void CompareJourney::aComparisonIsSavedAndOpenedAgain()
{
    compareFirst(3);
    const auto openMenu = [this] { QVERIFY(press(&window(), QStringLiteral("Saved"))); };
    QVERIFY(choose(openMenu, QStringLiteral("Save this comparison")));
    QVERIFY(openedDialog(&window()));
    m_person->type(QStringLiteral("the three"));
    m_person->press(Qt::Key_Return);
    // The dialog has gone when the window has the keys again.
    QTRY_VERIFY(!dialogIn(&window()) && QApplication::activeWindow() == &window());
    QTRY_VERIFY(QApplication::focusWidget());
    compareFirst(2);
    QTRY_VERIFY_WITH_TIMEOUT(choose(openMenu, QStringLiteral("the three")), waitMs);
    QTRY_COMPARE_WITH_TIMEOUT(compared(), 3, waitMs);
    QVERIFY(choose(openMenu, QStringLiteral("Remove")));
    QTRY_VERIFY_WITH_TIMEOUT(!choose(openMenu, QStringLiteral("the three")), waitMs);
}

void CompareJourney::aComparisonStandsInAWindowOfItsOwn()
{
    compareFirst(2);
    QVERIFY(choose([this] { QVERIFY(press(&window(), QStringLiteral("Saved"))); }, QStringLiteral("Open in a window")));
    ComparePage *own = nullptr;
    QTRY_VERIFY([&] {
        for (ComparePage *one : window().findChildren<ComparePage *>()) {
            if (one->isWindow())
                own = one;
        }
        return own != nullptr;
    }());
    QTRY_COMPARE_WITH_TIMEOUT(own->findChild<ComparisonTable *>()->model().comparison().versions.size(), 2, waitMs);
    QVERIFY(own->isVisible());
    own->close();
    QTRY_COMPARE(window().findChildren<ComparePage *>().size(), 1);
}

void CompareJourney::aVersionIsPutBesideTheOneBeforeIt()
{
    versions()->setFocus(Qt::TabFocusReason);
    m_person->press(Qt::Key_Home, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_slipway->jobs().isIdle(), waitMs);
    QVERIFY(press(&window(), QStringLiteral("Compare")));
    QTRY_VERIFY_WITH_TIMEOUT(compared() >= 1, waitMs);
    QVERIFY(page()->isVisible());
}

void CompareJourney::nothingBesideTheTableIsCutOff()
{
    compareFirst(2);
    auto *side = page()->findChild<ComparisonSide *>();
    ComparedVersions compared;
    QStringList names;
    for (int i = 0; i < 12; ++i) {
        ModelVersion version;
        version.summary.id = QStringLiteral("r/m/%1").arg(i);
        names << QString(300, QLatin1Char('x')) + QString::number(i);
        if (i < 2) {
            version.confusionMatrices = {{Split::Test, {}, std::vector<qint64>(40 * 40, 1)}};
        } else {
            version.problems = {
                {QStringLiteral("corrupt"), QStringLiteral("metrics.json"), QStringLiteral("confusion_matrix"),
                 makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "%1"), {QString(200, QLatin1Char('y'))})}};
        }
        compared.versions.append(version);
    }
    compared.comparison = comparisonOf(compared.versions, 0);
    side->setVersions(compared, names, QList<int>(12, 0));
    QVERIFY(press(side, QStringLiteral("Confusion")));
    for (QScrollArea *area : side->findChildren<QScrollArea *>()) {
        if (!qobject_cast<QAbstractItemView *>(area->widget()) && area->isVisible())
            QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                     qPrintable(QString::number(area->widget()->minimumSizeHint().width())));
    }
}

void CompareJourney::theComparisonIsExported()
{
    compareFirst(2);
    for (const char *name : {"c.pdf", "c.html", "c.md", "c.csv"}) {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        page()->setFileChooser([path](QWidget *) { return path; });
        QVERIFY(press(&window(), QStringLiteral("Export…")));
        QTRY_VERIFY_WITH_TIMEOUT(says(&window(), path), waitMs);
        QVERIFY(QFileInfo(path).size() > 100);
    }
    page()->setFileChooser([this](QWidget *) { return m_folder->filePath(QStringLiteral("c.docx")); });
    QVERIFY(press(&window(), QStringLiteral("Export…")));
    QTRY_VERIFY(says(&window(), QStringLiteral("has no known ending")));
}

void CompareJourney::manyVersionsAreBrushedAndChosen()
{
    constexpr int many = 40;
    cleanup();
    GuiOptions options;
    options.dataFolder = m_folder->filePath(QStringLiteral("many"));
    options.theme = QStringLiteral("light");
    QVERIFY(writeMillionIndex(options.dataFolder, many));
    auto opened = SlipwayWindow::open(*qApp, options);
    QVERIFY(opened.ok());
    m_slipway = std::move(opened).value();
    m_person = std::make_unique<Keyboard>(window());
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY_WITH_TIMEOUT(versions()->model()->rowCount() == many, waitMs);
    versions()->setFocus(Qt::TabFocusReason);
    m_person->press(Qt::Key_A, Qt::ControlModifier);
    m_person->press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window().findChild<ManyVersions *>(), waitMs);
    auto *shown = window().findChild<ManyVersions *>();
    QTRY_COMPARE_WITH_TIMEOUT(shown->table()->model()->rowCount(), many, waitMs);
    QVERIFY(shown->parallel()->axisColumns().size() > 3);
    // A brush by keyboard leaves fewer rows in the table.
    shown->parallel()->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 20; ++i)
        m_person->press(Qt::Key_Up);
    QTRY_VERIFY(shown->table()->model()->rowCount() < many);
    const auto isSaid = [shown](const QString &text) {
        const auto labels = shown->findChildren<ElidedLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const ElidedLabel *label) { return label->text().contains(text); });
    };
    QVERIFY(isSaid(QStringLiteral("Pareto front of the brushed %1: ").arg(shown->table()->model()->rowCount())));
    m_person->press(Qt::Key_Escape);
    QTRY_COMPARE(shown->table()->model()->rowCount(), many);
    QVERIFY(isSaid(QStringLiteral("Pareto front: ")));
    // A version that a brush leaves out is not exchanged for another, and is there again without the brush.
    const auto marked = [shown] {
        const QModelIndexList rows = shown->table()->selectionModel()->selectedRows();
        return rows.isEmpty() ? QString() : rows.first().data(IdRole).toString();
    };
    const auto &model = shown->model();
    const int axis = shown->parallel()->axisColumns().first();
    const auto valueOf = [&](int row) { return model.index(row, axis).data(SortRole).toDouble(); };
    int lowest = 0;
    for (int row = 1; row < many; ++row)
        lowest = valueOf(row) < valueOf(lowest) ? row : lowest;
    const QString lowestId = model.index(lowest, 0).data(IdRole).toString();
    shown->choose(lowestId);
    QCOMPARE(marked(), lowestId);
    shown->parallel()->setBrush(axis, valueOf(lowest) + 1e-6, 1e9);
    QVERIFY(shown->table()->model()->rowCount() < many);
    QCOMPARE(marked(), QString());
    QVERIFY(!shown->table()->currentIndex().isValid());
    shown->parallel()->clearBrushes();
    QCOMPARE(marked(), lowestId);
    // The table is sorted by a click on a head, versions without a value last.
    TableHeader *heads = shown->table()->header();
    heads->sortBy(1, TableHeader::Click::Replace);
    const auto valuesDown = [&] {
        QList<double> values;
        for (int row = 0; row < shown->table()->model()->rowCount(); ++row) {
            const QVariant value = shown->table()->model()->index(row, 1).data(SortRole);
            values.append(value.isValid() ? value.toDouble() : HUGE_VAL);
        }
        return values;
    };
    const QList<double> ascending = valuesDown();
    QVERIFY(std::is_sorted(ascending.begin(), ascending.end()));
    QVERIFY(ascending.first() < ascending.last());
    // All of them can be exported as one report, whatever page they are on.
    const QString path = m_folder->filePath(QStringLiteral("many.md"));
    page()->setFileChooser([path](QWidget *) { return path; });
    QVERIFY(press(&window(), QStringLiteral("Export…")));
    QTRY_VERIFY_WITH_TIMEOUT(says(&window(), path), waitMs);
    QVERIFY(QFileInfo(path).size() > 1000);
    // A version that is chosen here is selected in the registry too.
    shown->table()->setFocus(Qt::TabFocusReason);
    m_person->press(Qt::Key_Down); // the current one is the least
    m_person->press(Qt::Key_Down);
    const QString chosen = shown->table()->currentIndex().data(IdRole).toString();
    QCOMPARE(shown->scatter()->chosenRow(), shown->model().rowOf(chosen));
    QTRY_COMPARE_WITH_TIMEOUT(window().findChild<VersionTable *>()->selectedId(), chosen, waitMs);
}

void CompareJourney::twoVersionsAreTestedWithFilesOfThePersons()
{
    compareFirst(2);
    QVERIFY(press(&window(), QStringLiteral("Beyond chance")));
    // The versions have no predictions of their own, and the page says what to do.
    QTRY_VERIFY_WITH_TIMEOUT(says(&window(), QStringLiteral("predictions.csv")), waitMs);
    QStringList files;
    for (int file = 0; file < 2; ++file) {
        QByteArray rows = "row_id,label,score\n";
        for (int row = 0; row < 200; ++row) {
            const bool label = row % 2 == 0;
            const bool isRight = file == 0 ? row % 3 != 0 : row % 7 != 0;
            rows += QByteArray::number(row) + (label ? ",1," : ",0,") + (label == isRight ? "0.9" : "0.1") + "\n";
        }
        QFile written(m_folder->filePath(QStringLiteral("p%1.csv").arg(file)));
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(rows) == rows.size());
        files.append(written.fileName());
    }
    auto *pane = page()->findChild<SignificancePane *>();
    pane->setFileChooser([&files](QWidget *, const QString &) { return files.takeFirst(); });
    QVERIFY(press(&window(), QStringLiteral("Choose files…")));
    QTRY_VERIFY_WITH_TIMEOUT(pane->findings()->isVisible(), waitMs);
    QCOMPARE(pane->findings()->table()->model()->rowCount(), 4);
    QVERIFY(says(&window(), QStringLiteral("200 rows were predicted by both")));
    // The other label as the positive one turns right and wrong around, and the areas with them.
    const auto difference = [pane] { return pane->findings()->table()->model()->index(0, 1).data().toString(); };
    const QString before = difference();
    auto *positive = pane->findChild<QComboBox *>(QString(), Qt::FindDirectChildrenOnly);
    for (QComboBox *combo : pane->findChildren<QComboBox *>())
        positive = combo->accessibleName() == QLatin1String("Positive class") ? combo : positive;
    QVERIFY(positive && positive->isVisible());
    positive->setCurrentIndex(positive->findData(QStringLiteral("0")));
    Q_EMIT positive->activated(positive->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(difference() != before, waitMs);
}

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::CompareJourney)
#include "tst_comparejourney.moc"
