#include "tests/support/test.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/jobline.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notice.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plandialog.h"
#include "ui/widgets/statuspill.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>

namespace slipway {

namespace {

class FakePage final : public Page
{
public:
    QString title() const override { return m_title; }
    QString iconName() const override { return QStringLiteral("registry"); }
    QString help() const override { return m_title + QStringLiteral(" help") + more; }
    void activate() override { ++activated; }
    void refresh() override { ++refreshed; }
    bool goBack() override { return ++back > 0; }
    void goHome() override { ++home; }

    explicit FakePage(const QString &title) : m_title(title) {}

    QString more; ///< behind its help
    int activated = 0;
    int refreshed = 0;
    int back = 0;
    int home = 0;

private:
    QString m_title;
};

struct Desk {
    JobRunner jobs;
    FakePage *first = new FakePage(QStringLiteral("First"));
    FakePage *second = new FakePage(QStringLiteral("Second"));
    MainWindow window{jobs, {first, second}};
    QSemaphore gate;

    Desk() { window.show(); }
    ~Desk() { gate.release(100); }

    void startWork()
    {
        jobs.run<int>(
            QStringLiteral("Scanning"), &window,
            [this](Progress &progress) -> Result<int> {
                while (!gate.tryAcquire(1, 5)) {
                    if (progress.cancelled())
                        return cancelledError();
                }
                return 1;
            },
            [](const Result<int> &) {});
    }
};

} // namespace

class TestMainWindow : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreReachedByKeyboard();
    void theRailsSelectionIsTheOpenPage();
    void aClickOnTheOpenPageLeadsToItsList();
    void keysGoToTheOpenPage();
    void aLongHelpIsReadToItsEnd();
    void escapeClosesAListAndNothingBehindIt();
    void theEndOfAJobIsSaid();
    void aJobThatFailedIsNotCalledDone();
    void whatCannotBeStoppedIsSaidBeforeClosing();
    void closingWithAJobAsksAndStopsIt();
    void closingWithoutAJobDoesNotAsk();
    void theFirstFrameIsToldOnce();
    void aJobSaysHowFarItIs();
};

void TestMainWindow::pagesAreReachedByKeyboard()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QCOMPARE(desk.window.currentPage(), desk.first);
    QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(desk.window.currentPage(), desk.second);
    QVERIFY(desk.second->activated > 0);
    QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(desk.window.currentPage(), desk.first);
}

void TestMainWindow::theRailsSelectionIsTheOpenPage()
{
    Desk desk;
    auto *rail = desk.window.findChild<Rail *>();
    // As an assistive program presses an item: it selects, and leaves the current one where it is.
    rail->selectionModel()->select(rail->model()->index(1, 0), QItemSelectionModel::ClearAndSelect);
    QCOMPARE(desk.window.currentPage(), desk.second);
    QCOMPARE(rail->currentIndex().row(), 1);
    rail->selectionModel()->select(rail->model()->index(1, 0), QItemSelectionModel::Deselect);
    QCOMPARE(desk.window.currentPage(), desk.second);
    QCOMPARE(rail->selectionModel()->selectedIndexes(), QModelIndexList{rail->model()->index(1, 0)});
}

void TestMainWindow::aClickOnTheOpenPageLeadsToItsList()
{
    Desk desk;
    auto *rail = desk.window.findChild<Rail *>();
    const auto click = [rail](int page) {
        const QRect item = rail->visualRect(rail->model()->index(page, 0));
        QTest::mouseClick(rail->viewport(), Qt::LeftButton, {}, item.center());
    };
    click(1);
    QCOMPARE(desk.window.currentPage(), desk.second);
    QCOMPARE(desk.second->home, 0);
    click(1);
    QCOMPARE(desk.second->home, 1);
    QCOMPARE(desk.first->home, 0);
}

void TestMainWindow::keysGoToTheOpenPage()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.window.showPage(desk.second);
    QTest::keyClick(&desk.window, Qt::Key_F5);
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    QCOMPARE(desk.second->refreshed, 1);
    QCOMPARE(desk.second->back, 1);
    QCOMPARE(desk.first->refreshed, 0);
}

void TestMainWindow::aLongHelpIsReadToItsEnd()
{
    Desk desk;
    desk.first->more = QStringLiteral(" and more").repeated(800);
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.window.resize(1000, 600);
    QTest::keyClick(&desk.window, Qt::Key_F1);
    const auto *help = desk.window.findChild<HelpPanel *>();
    QVERIFY(help);
    const auto labels = help->findChildren<QLabel *>();
    const auto text = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().startsWith(QStringLiteral("First help"));
    });
    QVERIFY(text != labels.end());
    QTRY_VERIFY((*text)->height() >= (*text)->heightForWidth((*text)->width()));
    const auto *area = help->findChild<QScrollArea *>();
    QVERIFY(area->verticalScrollBar()->maximum() > 0);
    QVERIFY(area->widget()->width() <= area->viewport()->width());
}

void TestMainWindow::escapeClosesAListAndNothingBehindIt()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QComboBox box(desk.first);
    box.addItems({QStringLiteral("one"), QStringLiteral("two")});
    box.show();
    box.showPopup();
    QTRY_VERIFY(box.view()->isVisible());
    QTest::keyClick(box.view(), Qt::Key_Escape); // asks for shortcuts first, as a keyboard does
    QTRY_VERIFY(!box.view()->isVisible());
    QCOMPARE(desk.first->back, 0);
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    QCOMPARE(desk.first->back, 1);
}

void TestMainWindow::theEndOfAJobIsSaid()
{
    Desk desk;
    desk.startWork();
    desk.gate.release();
    // In the line at the foot, where it hides nothing of the page.
    auto *line = desk.window.findChild<StatusLine *>();
    auto *end = line->findChild<StatusPill *>();
    QTRY_COMPARE(end->accessibleName(), QStringLiteral("Scanning: done"));
    QVERIFY(end->isVisible());
    QVERIFY(line->rect().contains(end->geometry()));
    QVERIFY(!desk.window.findChild<Notice *>()->isVisible());
}

void TestMainWindow::aJobThatFailedIsNotCalledDone()
{
    Desk desk;
    desk.jobs.run<void>(
        QStringLiteral("Rolling back"), &desk.window,
        [](Progress &) -> Status { return makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "lab refused it.")); },
        [](const Status &) {});
    auto *end = desk.window.findChild<StatusLine *>()->findChild<StatusPill *>();
    QTRY_COMPARE(end->accessibleName(), QStringLiteral("Rolling back: failed. lab refused it."));
}

void TestMainWindow::whatCannotBeStoppedIsSaidBeforeClosing()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.startWork();
    desk.jobs.jobs().first()->setStopNote(QStringLiteral("The order cannot be taken back."));
    QVERIFY(!desk.window.close());
    auto *dialog = desk.window.findChild<PlanDialog *>();
    QVERIFY(dialog);
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        texts.append(label->text());
    const QString all = texts.join(QLatin1Char('\n'));
    QVERIFY2(all.contains(QStringLiteral("The order cannot be taken back.")), qPrintable(all));
    QVERIFY2(!all.contains(QStringLiteral("Closing stops them")), qPrintable(all));
    dialog->accept();
    QTRY_VERIFY(desk.jobs.jobs().isEmpty());
}

void TestMainWindow::closingWithAJobAsksAndStopsIt()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.startWork();
    QVERIFY(!desk.window.close());
    auto *dialog = desk.window.findChild<PlanDialog *>();
    QVERIFY(dialog);
    QVERIFY(desk.window.isVisible());
    dialog->accept();
    QVERIFY(!desk.window.isVisible());
    QTRY_VERIFY(desk.jobs.jobs().isEmpty());
}

void TestMainWindow::closingWithoutAJobDoesNotAsk()
{
    Desk desk;
    QVERIFY(desk.window.close());
    QVERIFY(!desk.window.findChild<PlanDialog *>());
}

void TestMainWindow::theFirstFrameIsToldOnce()
{
    Desk desk;
    QSignalSpy painted(&desk.window, &MainWindow::firstPainted);
    QTRY_COMPARE(painted.count(), 1);
    desk.window.resize(900, 600);
    desk.window.repaint();
    QCoreApplication::processEvents();
    QCOMPARE(painted.count(), 1);
}

void TestMainWindow::aJobSaysHowFarItIs()
{
    Desk desk;
    Job *job = desk.jobs.run<void>(
        QStringLiteral("Scanning"), &desk.window,
        [&desk](Progress &progress) -> Status {
            progress.report(21, 33);
            progress.reportBytes(1200000);
            desk.gate.acquire();
            return {};
        },
        [](const Status &) {});
    QTRY_VERIFY(jobText(*job).startsWith(QStringLiteral("Scanning, 21 of 33, 1.2\u00a0MB read")));
    QCOMPARE(timeLeftText(8000), QStringLiteral("8 s left"));
    QCOMPARE(timeLeftText(170000), QStringLiteral("3 min left"));
    desk.gate.release();
    QTRY_VERIFY(desk.jobs.jobs().isEmpty());
}

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::TestMainWindow)

#include "tst_mainwindow.moc"
