#include "models/items/cellroles.h"
#include "tests/support/test.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/frozencolumn.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrictile.h"
#include "ui/widgets/plandialog.h"
#include "ui/widgets/searchcombo.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway {

namespace {

void fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels({QStringLiteral("Model"), QStringLiteral("accuracy")});
    model.appendRow({new QStandardItem(QStringLiteral("PR\tImpact")), new QStandardItem(QStringLiteral("0.7838"))});
    model.appendRow({new QStandardItem(QStringLiteral("Service Health")), new QStandardItem(QStringLiteral("0.7820"))});
}

/// The buttons that a message shows now.
QList<Button *> offered(const MessageBar &bar)
{
    QCoreApplication::sendPostedEvents(); // a layout shows what it was given later
    QList<Button *> buttons;
    for (Button *button : bar.findChildren<Button *>()) {
        if (button->isVisibleTo(&bar))
            buttons.append(button);
    }
    return buttons;
}

} // namespace

class TestWidgets : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstColumnStaysWhileTheOthersScroll()
    {
        QStandardItemModel model(30, 12);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                model.setItem(row, column, new QStandardItem(QStringLiteral("%1, %2").arg(row).arg(column)));
        }
        TableView table(QStringLiteral("Table"));
        table.setModel(&model);
        auto *frozen = new FrozenColumn(&table);
        table.resize(400, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QVERIFY(!frozen->isVisible()); // the column is there itself
        table.horizontalScrollBar()->setValue(300);
        QVERIFY(frozen->isVisible());
        QCOMPARE(frozen->shownColumns(), QList<int>{0});
        QCOMPARE(frozen->geometry().left(), table.viewport()->geometry().left());
        QCOMPARE(frozen->columnWidth(0), table.columnWidth(0));
        table.verticalScrollBar()->setValue(200);
        QCOMPARE(frozen->verticalScrollBar()->value(), 200);
        QCOMPARE(frozen->rowAt(10), table.rowAt(10));
        QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, QPoint(10, 10));
        QVERIFY(table.selectionModel()->isRowSelected(table.rowAt(10), {}));
        table.header()->sortBy(3, TableHeader::Click::Replace);
        frozen->header()->sortBy(0, TableHeader::Click::Replace);
        QCOMPARE(table.header()->sortKeys().first().section, 0);
        model.setColumnCount(14);
        QCOMPARE(frozen->shownColumns(), QList<int>{0});
        table.horizontalScrollBar()->setValue(0);
        QVERIFY(!frozen->isVisible());
    }

    void aLongListIsSearched()
    {
        QWidget window;
        SearchCombo box(QStringLiteral("Colour by"), &window);
        for (int i = 0; i < 3000; ++i)
            box.addItem(QStringLiteral("metric_%1").arg(i));
        window.resize(400, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy activated(&box, &QComboBox::activated);
        const auto type = [](const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); };
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        box.showPopup();
        QVERIFY(box.list() && box.list()->isVisible());
        auto *search = box.list()->findChild<QLineEdit *>();
        QVERIFY(search && !search->accessibleName().isEmpty());
        QTRY_COMPARE(QApplication::focusWidget(), search);
        type(QStringLiteral("C_27"));
        QCOMPARE(box.list()->findChild<QListView *>()->model()->rowCount(), 1 + 10 + 100);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY(!box.list() || !box.list()->isVisible());
        QCOMPARE(box.currentText(), QStringLiteral("metric_270"));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].toInt(), 270);
        // Esc leaves what was chosen.
        QTRY_VERIFY(!box.list());
        box.showPopup();
        QTRY_COMPARE(QApplication::focusWidget(), box.list()->findChild<QLineEdit *>());
        type(QStringLiteral("nothing of the kind"));
        press(Qt::Key_Return);
        QVERIFY(box.list()->isVisible());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!box.list());
        QCOMPARE(box.currentText(), QStringLiteral("metric_270"));
        QCOMPARE(activated.count(), 1);
    }

    void textFromAFileIsNeverMarkup();
    void aMessageCarriesItsActions();
    void anErrorOffersItsDetails();
    void theFirstWayOutOfEmptinessHasTheFocus();
    void aClickSortsAndShiftClickAddsAKey();
    void ctrlCCopiesTheSelectedRows();
    void aLongTitleStaysInItsSection();
    void marksThatTurnATextAreNotPrinted();
    void segmentsAreChosenByKeyboard();
    void segmentsAreChosenByAScreenReader();
    void aDialogKeepsKeyboardAndShortcutsToItself();
    void enterPressesTheFocusedButtonAndInAFieldTheAction();
    void aDialogFitsALowWindowAndScrollsToTheFocus();
    void aColumnIsAsWideAsItsTextAndOneTakesTheRest();
    void aFigureIsNamedForAReader();
    void aTonedTextHasItsColourOnEveryGroundAndInEveryTheme();
    void aLongFigureIsShownWholeInANarrowTile();
};

void TestWidgets::textFromAFileIsNeverMarkup()
{
    const QString hostile = QStringLiteral("<b>bold</b><img src=x>");
    FactList facts;
    facts.addFact(QStringLiteral("Author"), hostile);
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Warning, hostile);
    for (const QWidget *widget : {static_cast<QWidget *>(&facts), static_cast<QWidget *>(&bar)}) {
        const auto labels = widget->findChildren<QLabel *>();
        QVERIFY(!labels.isEmpty());
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QCOMPARE(bar.text(), hostile);
}

void TestWidgets::aMessageCarriesItsActions()
{
    MessageBar bar;
    int calls = 0;
    bar.showMessage(MessageBar::Kind::Info, QStringLiteral("Scanned."));
    bar.addAction(QStringLiteral("Open"), [&calls] { ++calls; });
    QCOMPARE(offered(bar).size(), 1);
    offered(bar).first()->click();
    QCOMPARE(calls, 1);
    bar.showMessage(MessageBar::Kind::Info, QStringLiteral("Another."));
    QVERIFY(offered(bar).isEmpty());
    bar.clear();
    QVERIFY(!bar.isVisibleTo(nullptr));
}

void TestWidgets::anErrorOffersItsDetails()
{
    MessageBar bar;
    bar.showError(
        makeError(ErrorCode::Unreadable, "%1 cannot be read.", {QStringLiteral("a.json")}, QStringLiteral("EACCES")));
    QCOMPARE(bar.text(), QStringLiteral("a.json cannot be read."));
    bool copied = false;
    Button *close = nullptr;
    for (Button *button : offered(bar)) {
        if (button->accessibleName() == QLatin1String("Close this message"))
            close = button;
        else if (!std::exchange(copied, true))
            button->click();
    }
    QVERIFY(copied);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a.json cannot be read.\nEACCES"));
    // What has failed is over: the person may put the message away.
    QVERIFY(close);
    QSignalSpy closed(&bar, &MessageBar::closed);
    close->click();
    QCOMPARE(closed.count(), 1);
    QVERIFY(bar.isHidden());
}

void TestWidgets::theFirstWayOutOfEmptinessHasTheFocus()
{
    EmptyState empty(QStringLiteral("Open your first registry"), QStringLiteral("Nothing is changed."));
    int folder = 0;
    empty.addWay(QStringLiteral("folder"), QStringLiteral("A folder"), {}, QStringLiteral("Choose folder…"),
                 [&folder] { ++folder; });
    empty.addWay(QStringLiteral("play"), QStringLiteral("A sample"), {}, QStringLiteral("Open sample"), [] {});
    empty.resize(900, 600);
    empty.show();
    QVERIFY(QTest::qWaitForWindowActive(&empty));
    empty.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(folder, 1);
}

void TestWidgets::aClickSortsAndShiftClickAddsAKey()
{
    QStandardItemModel model;
    fill(model);
    TableView table(QStringLiteral("Versions"));
    table.setModel(&model);
    table.resize(400, 200);
    table.show();
    QSignalSpy changed(table.header(), &TableHeader::sortKeysChanged);
    const auto click = [&](int column, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(table.header()->viewport(), Qt::LeftButton, modifiers,
                          QPoint(table.header()->sectionViewportPosition(column) + 20, 10));
    };
    click(1, Qt::NoModifier);
    click(1, Qt::NoModifier);
    click(0, Qt::ShiftModifier);
    const QList<TableHeader::SortKey> expected{{1, Qt::DescendingOrder}, {0, Qt::AscendingOrder}};
    QCOMPARE(table.header()->sortKeys(), expected);
    QCOMPARE(changed.count(), 3);
    click(0, Qt::NoModifier);
    QCOMPARE(table.header()->sortKeys().size(), 1);
}

void TestWidgets::ctrlCCopiesTheSelectedRows()
{
    QStandardItemModel model;
    fill(model);
    TableView table(QStringLiteral("Versions"));
    table.setModel(&model);
    table.selectAll();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("Model\taccuracy\nPR Impact\t0.7838\nService Health\t0.7820\n"));
}

void TestWidgets::marksThatTurnATextAreNotPrinted()
{
    const QString name = QStringLiteral("a\u202eb\u2066c");
    TextLabel label(name);
    QCOMPARE(label.text(), QStringLiteral("abc"));
    label.setText(name + name);
    QCOMPARE(label.text(), QStringLiteral("abcabc"));
    QCOMPARE(ElidedLabel(name).text(), QStringLiteral("abc"));
    QCOMPARE(ElidedLabel(QStringLiteral("a\nb")).text(), QStringLiteral("a b"));
}

void TestWidgets::aLongTitleStaysInItsSection()
{
    QStandardItemModel model(1, 2);
    model.setHeaderData(0, Qt::Horizontal, QString());
    model.setHeaderData(1, Qt::Horizontal, QStringLiteral("number_of_boosting_rounds"));
    model.setHeaderData(1, Qt::Horizontal, QVariant::fromValue(Qt::Alignment(Qt::AlignRight)), Qt::TextAlignmentRole);
    TableHeader header;
    header.setModel(&model);
    header.resizeSection(0, 200);
    header.resizeSection(1, 80);
    header.resize(280, 30);
    const QImage picture = header.grab().toImage();
    for (int x = 1; x < 195; ++x) {
        for (int y = 1; y < 28; ++y)
            QCOMPARE(picture.pixel(x, y), picture.pixel(1, 1));
    }
}

void TestWidgets::segmentsAreChosenByKeyboard()
{
    SegmentedControl scale(QStringLiteral("Scale"), {QStringLiteral("Linear"), QStringLiteral("Log")});
    scale.show();
    QSignalSpy changed(&scale, &SegmentedControl::currentChanged);
    const auto segments = scale.findChildren<QAbstractButton *>();
    QCOMPARE(segments.size(), 2);
    segments[1]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(segments[1], Qt::Key_Space);
    QCOMPARE(scale.current(), 1);
    QCOMPARE(changed.count(), 1);
}

void TestWidgets::segmentsAreChosenByAScreenReader()
{
    SegmentedControl scale(QStringLiteral("Scale"), {QStringLiteral("Linear"), QStringLiteral("Log")});
    scale.show();
    QSignalSpy changed(&scale, &SegmentedControl::currentChanged);
    const auto segments = scale.findChildren<QAbstractButton *>();
    QAccessible::queryAccessibleInterface(segments.at(1))
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(scale.current(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(segments.at(1)->focusPolicy(), Qt::StrongFocus);
    scale.setCurrent(0);
    QCOMPARE(changed.count(), 1);
}

void TestWidgets::aDialogKeepsKeyboardAndShortcutsToItself()
{
    QWidget window;
    QVBoxLayout layout(&window);
    QLineEdit behind;
    layout.addWidget(&behind);
    int shortcuts = 0;
    QShortcut shortcut(QKeySequence(QStringLiteral("Ctrl+1")), &window);
    QObject::connect(&shortcut, &QShortcut::activated, &window, [&shortcuts] { ++shortcuts; });
    window.resize(900, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    behind.setFocus();

    auto *dialog =
        new PlanDialog(QStringLiteral("Deploy PR Impact 1.1.0"), QStringLiteral("Deploy"), PlanDialog::Width::Narrow);
    QSignalSpy ended(dialog, &QDialog::finished);
    dialog->openOver(&window);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(shortcuts, 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(ended.count(), 1);
    QCOMPARE(ended.first().first().toInt(), int(QDialog::Rejected));
    QTRY_COMPARE(QApplication::focusWidget(), &behind);
    QTest::keyClick(&behind, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(shortcuts, 1);
}

void TestWidgets::enterPressesTheFocusedButtonAndInAFieldTheAction()
{
    QWidget window;
    window.resize(900, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto open = [&](QLineEdit *field) {
        auto *dialog = new PlanDialog(QStringLiteral("Remove lab"), QStringLiteral("Remove"), PlanDialog::Width::Narrow,
                                      PlanDialog::Action::Danger);
        if (field)
            dialog->body()->addWidget(field);
        dialog->openOver(&window);
        return dialog;
    };

    PlanDialog *dialog = open(nullptr);
    QSignalSpy refused(dialog, &QDialog::rejected);
    QCOMPARE(QApplication::focusWidget(), dialog->cancelButton());
    QTest::keyClick(dialog->cancelButton(), Qt::Key_Return);
    QCOMPARE(refused.count(), 1);

    auto *field = new QLineEdit;
    dialog = open(field);
    QSignalSpy accepted(dialog, &QDialog::accepted);
    QCOMPARE(QApplication::focusWidget(), field);
    dialog->action()->setEnabled(false);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(accepted.count(), 0);
    dialog->action()->setEnabled(true);
    QTest::keyClick(field, Qt::Key_Enter);
    QCOMPARE(accepted.count(), 1);
}

void TestWidgets::aDialogFitsALowWindowAndScrollsToTheFocus()
{
    QWidget window;
    window.resize(640, 400); // a screen of 1280 x 800 at 200 %
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *dialog = new PlanDialog(QStringLiteral("Deploy"), QStringLiteral("Deploy"), PlanDialog::Width::Wide);
    QList<QLineEdit *> fields;
    for (int i = 0; i < 20; ++i) {
        fields.append(new QLineEdit(QStringLiteral("filled")));
        dialog->body()->addWidget(fields.last());
    }
    dialog->openOver(&window);
    const auto inSight = [&window](const QWidget *widget) {
        const QRect place(widget->mapTo(&window, QPoint(0, 0)), widget->size());
        return window.rect().contains(place) && widget->visibleRegion().boundingRect() == widget->rect();
    };
    QVERIFY(inSight(dialog));
    QVERIFY(inSight(dialog->action()));
    QVERIFY(inSight(dialog->cancelButton()));
    QVERIFY(!inSight(fields.last()));
    fields.last()->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(inSight(fields.last()));
    QTest::keyClick(dialog, Qt::Key_PageUp);
    QTest::keyClick(dialog, Qt::Key_PageUp);
    QTest::keyClick(dialog, Qt::Key_PageUp);
    QTest::keyClick(dialog, Qt::Key_PageUp);
    QVERIFY(inSight(fields.first()));

    // Where there is room nothing scrolls.
    window.resize(1280, 1000);
    QTRY_VERIFY(inSight(fields.first()) && inSight(fields.last()));
}

void TestWidgets::aColumnIsAsWideAsItsTextAndOneTakesTheRest()
{
    QStandardItemModel model;
    TableView table(QStringLiteral("History"));
    table.setModel(&model);
    table.resize(600, 200);
    table.show();
    table.fitColumns(1, 120); // the columns may come later
    model.setHorizontalHeaderLabels({QStringLiteral("Action"), QStringLiteral("Reason")});
    model.appendRow({new QStandardItem(QStringLiteral("Roll back to the version before")),
                     new QStandardItem(QStringLiteral("errors since noon"))});
    QTRY_COMPARE(table.columnWidth(0), table.sizeHintForColumn(0));
    QCOMPARE(table.columnWidth(0) + table.columnWidth(1), table.viewport()->width());
    // Too narrow for both: the widest gives way, the rest keeps its least.
    table.resize(260, 200);
    QTRY_COMPARE(table.columnWidth(1), 120);
    QVERIFY(table.columnWidth(0) + table.columnWidth(1) <= table.viewport()->width());
    // What the person draws stays.
    table.setColumnWidth(0, 100);
    table.resize(600, 200);
    QTRY_COMPARE(table.columnWidth(1), table.viewport()->width() - 100);
    QCOMPARE(table.columnWidth(0), 100);
}

void TestWidgets::aFigureIsNamedForAReader()
{
    MetricTile tile(QStringLiteral("accuracy"));
    tile.setFigure(QStringLiteral("0.7838"), {}, QStringLiteral("validation"));
    QCOMPARE(tile.accessibleName(), QStringLiteral("accuracy 0.7838 validation"));
}

void TestWidgets::aTonedTextHasItsColourOnEveryGroundAndInEveryTheme()
{
    const auto ink = [](const QLabel &label) { return label.palette().color(label.foregroundRole()); };
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base}) {
        QWidget parent;
        parent.setBackgroundRole(ground);
        auto *label = new TextLabel(QStringLiteral("15 of 15"), TextRole::Small, Tone::Secondary, &parent);
        QCOMPARE(ink(*label), Tokens::light().text2);
        applyTheme(*qApp, ThemeName::Dark);
        QTRY_COMPARE(ink(*label), Tokens::dark().text2);
        label->setTone(Tone::Bad);
        QCOMPARE(ink(*label), Tokens::dark().badText);
        applyTheme(*qApp, ThemeName::Light);
        QTRY_COMPARE(ink(*label), Tokens::light().badText);
        label->setTone(Tone::Text);
        QCOMPARE(ink(*label), Tokens::light().text);
    }
}

void TestWidgets::aLongFigureIsShownWholeInANarrowTile()
{
    MetricTile tile(QStringLiteral("lr"));
    tile.setFigure(QStringLiteral("9.9 × 10⁻⁷"));
    tile.resize(300, 70);
    tile.show();
    const QList<QLabel *> labels = tile.findChildren<QLabel *>();
    const auto value = std::find_if(labels.begin(), labels.end(),
                                    [](const QLabel *label) { return label->text().startsWith(QLatin1Char('9')); });
    QVERIFY(value != labels.end());
    QCOMPARE((*value)->font().pixelSize(), textFont(TextRole::Figure).pixelSize());
    tile.resize(97, 70);
    QTRY_VERIFY((*value)->fontMetrics().horizontalAdvance((*value)->text()) <= (*value)->width());
}

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::TestWidgets)

#include "tst_widgets.moc"
