#include "tests/journeys/experimenthouse.h"

namespace slipway {

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
        QTRY_VERIFY(says(window, QStringLiteral("do not count. The first is")));
        auto *variants = control<QTableView>(window, QStringLiteral("Variants"));
        QVERIFY(variants);
        QCOMPARE(variants->model()->rowCount(), 2);
        QCOMPARE(house.list()->model()->rowCount(), 1);
    }

    void everyFigureIsReachedAndExplainedByKeyboard()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        QVERIFY(house.importDirectly(QStringLiteral("canary"), queryLog(betterArm), {0.5, 0.5}));
        house.page->refresh();
        const auto closeCard = [] {
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
            return QTest::qWaitFor([] { return !QApplication::activePopupWidget(); });
        };
        QVERIFY(press(window, QStringLiteral("How this was decided")));
        QTRY_VERIFY(QApplication::activePopupWidget());
        QVERIFY(says(QApplication::activePopupWidget(), QStringLiteral("The first that applies")));
        QVERIFY(closeCard());

        auto *picture = control<QWidget>(window, QStringLiteral("Intervals against their bounds"));
        QVERIFY(picture && picture->accessibleDescription().contains(QLatin1String("response time")));

        auto *metric = control<QComboBox>(window, QStringLiteral("Metric that is shown whole"));
        QVERIFY(says(window, QStringLiteral("Newcombe's interval, because")));
        metric->setFocus(Qt::TabFocusReason);
        QTest::keyClick(metric, Qt::Key_Down);
        QTRY_VERIFY(says(window, QStringLiteral("Welch's t, because")));
        auto *effect = control<QTableView>(window, QStringLiteral("Effect"));
        effect->setFocus(Qt::TabFocusReason);
        effect->setCurrentIndex(effect->model()->index(0, 0));
        QTest::keyClick(effect, Qt::Key_Right);
        QTest::keyClick(effect, Qt::Key_Return);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QVERIFY(says(QApplication::activePopupWidget(), QStringLiteral("Welch 1947")));
        QVERIFY(press(QApplication::activePopupWidget(), QStringLiteral("Copy inputs")));
        QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("{\"a\"")));
        QVERIFY(closeCard());

        QVERIFY(press(window, QStringLiteral("Show the Bayesian view")));
        auto *bayes = control<QTableView>(window, QStringLiteral("Bayesian view"));
        QTRY_VERIFY_WITH_TIMEOUT(bayes && bayes->model()->rowCount() == 1, patienceMs);
        auto *equivalent = control<QLineEdit>(window, QStringLiteral("As good as no difference, up to"));
        equivalent->selectAll();
        QTest::keyClicks(equivalent, QStringLiteral("none"));
        QTest::keyClick(equivalent, Qt::Key_Return);
        QTRY_VERIFY(says(window, QStringLiteral("takes a number above 0")));
        QVERIFY(press(window, QStringLiteral("Boxes")));
        QVERIFY(control<QWidget>(window, QStringLiteral("Boxes of the arms")));
    }

    void aReportIsWrittenFromTheMenu()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        QVERIFY(house.importDirectly(QStringLiteral("canary"), queryLog(betterArm), {}));
        QString path = house.folder.filePath(QStringLiteral("report.md"));
        house.page->setFileChooser(
            [&path](QWidget *, const QString &name) { return name == QLatin1String("canary") ? path : QString(); });
        house.page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("primary_better")), patienceMs);
        const auto exportReport = [&] {
            for (QAction *action : house.list()->actions()) {
                if (action->text() == QStringLiteral("Export report…"))
                    action->trigger();
            }
        };
        exportReport();
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("The report is in")), patienceMs);
        QFile report(path);
        QVERIFY(report.open(QIODevice::ReadOnly));
        QVERIFY(report.readAll().startsWith("# Experiment canary"));
        path = house.folder.filePath(QStringLiteral("report.html"));
        exportReport();
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("report.html.")), patienceMs);
        QFile drawn(path);
        QVERIFY(drawn.open(QIODevice::ReadOnly));
        QVERIFY2(drawn.readAll().contains("<svg"), "the intervals of the verdict");
        path = house.folder.filePath(QStringLiteral("report.doc"));
        exportReport();
        QTRY_VERIFY(says(window, QStringLiteral("has no known ending")));
    }

    void aLogThatGrowsIsFollowedWhereThePlanMayBeReadAtAnyTime()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        house.page->setFollowPause(20);
        ImportRequest request;
        request.name = QStringLiteral("live");
        request.files = {house.write(QStringLiteral("live.jsonl"), queryLog(betterArm))};
        request.plan = ExperimentPlan();
        request.plan->control = QStringLiteral("a");
        request.plan->mode = QStringLiteral("sequential");
        request.plan->plannedPerArm = 3000;
        MetricPlan primary;
        primary.name = QStringLiteral("success");
        primary.role = MetricRole::Primary;
        request.plan->metrics = {primary};
        QVERIFY(house.experiments->import(request, house.progress).ok());
        house.page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(visibleControl<QWidget>(window, QStringLiteral("Follows its log")), patienceMs);
        auto *metric = control<QComboBox>(window, QStringLiteral("Metric that is shown whole"));
        metric->setFocus();
        QFile log(request.files.first());
        QVERIFY(log.open(QIODevice::Append));
        log.write(queryLog({{QStringLiteral("a"), 500, 80, 30}, {QStringLiteral("b"), 500, 92, 30}}));
        log.close();
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("3\u202f000 requests")), patienceMs);
        QCOMPARE(window->focusWidget(), metric);
        const auto inList = [&] { return house.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
        QTRY_VERIFY(inList().contains(QLatin1String("3000")));
        QCOMPARE(control<QTableView>(window, QStringLiteral("Looks and decisions"))->model()->rowCount(), 1);
    }

    void aLogThatGrowsWaitsWhereEachReadingIsALook()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        house.page->setFollowPause(20);
        QVERIFY(house.importDirectly(QStringLiteral("canary"), queryLog(betterArm), {}));
        house.page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("2\u202f000 requests")), patienceMs);
        QVERIFY(!visibleControl<QWidget>(window, QStringLiteral("Follows its log")));
        QFile log(house.folder.filePath(QStringLiteral("canary.jsonl")));
        QVERIFY(log.open(QIODevice::Append));
        log.write(queryLog({{QStringLiteral("a"), 500, 80, 30}}));
        log.close();
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("The log has grown")), patienceMs);
        QVERIFY(says(window, QStringLiteral("2\u202f000 requests")));
        QVERIFY(press(window, QStringLiteral("Read what is new")));
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("2\u202f500 requests")), patienceMs);
        QTRY_VERIFY(!says(window, QStringLiteral("The log has grown")));
        QVERIFY(QFile::resize(log.fileName(), 100));
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("has 100 bytes and had")), patienceMs);
    }

    void usersOfSeveralArmsAreLeftOutFromTheMenu()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        QByteArray log = queryLog(betterArm);
        log.replace("\"b-5\"", "\"a-5\"");
        QVERIFY(house.importDirectly(QStringLiteral("canary"), log, {}));
        house.page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("2\u202f000 requests")), patienceMs);
        const auto actions = house.list()->actions();
        const auto exclude = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text() == QStringLiteral("Leave out users of several arms…");
        });
        QVERIFY(exclude != actions.end() && (*exclude)->isEnabled());
        (*exclude)->trigger();
        QTRY_VERIFY(dialogIn(window));
        QVERIFY(says(dialogIn(window), QStringLiteral("1 of 1\u202f999 users were in more than one arm")));
        QTest::keyClick(dialogIn(window), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("1\u202f998 requests")), patienceMs);
        QTRY_VERIFY(says(window, QStringLiteral("exploratory")));
        QVERIFY(!(*exclude)->isEnabled());
    }

    void driftIsToldFeatureByFeature()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        QVERIFY(house.importDirectly(QStringLiteral("canary"), queryLog(betterArm), {}));
        house.page->refresh();
        QByteArray then = "age,size\n", now = then;
        for (int i = 0; i < 300; ++i) {
            then += QByteArray::number(i % 50) + ',' + QByteArray::number(i % 7) + '\n';
            now += QByteArray::number(i % 50 + 30) + ',' + QByteArray::number(i % 7) + '\n';
        }
        QVERIFY(press(window, QStringLiteral("Drift…")));
        PlanDialog *dialog = openedDialog(window);
        QVERIFY(dialog && !dialog->action()->isEnabled());
        auto *reference = control<QLineEdit>(dialog, QStringLiteral("As it was"));
        QTRY_COMPARE(QApplication::focusWidget(), reference);
        QTest::keyClicks(reference, house.write(QStringLiteral("then.csv"), then));
        auto *current = control<QLineEdit>(dialog, QStringLiteral("As it is now"));
        QTest::keyClicks(current, house.folder.filePath(QStringLiteral("none.csv")));
        QTRY_VERIFY(dialog->action()->isEnabled());
        QTest::keyClick(current, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("There is no file")), patienceMs);
        current->selectAll();
        QTest::keyClicks(current, house.write(QStringLiteral("now.csv"), now));
        QTest::keyClick(current, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("1 of 2 features drifted")), patienceMs);
        auto *table = control<QTableView>(dialog, QStringLiteral("Drift"));
        QVERIFY(table);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("age"));
    }

    void whatWeakensTheReadingIsSaidAboveTheFiguresAndInTheVerdict()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        QVERIFY(house.importDirectly(QStringLiteral("canary"), queryLog(betterArm) + "not a line\n", {}));
        house.page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("do not count. The first is")), patienceMs);
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
            // The verdict is what a person came for.
            const int above = verdict->mapTo(house.page, QPoint(0, verdict->height())).y();
            QVERIFY(above <= forest->mapTo(house.page, QPoint()).y());
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
        // The card says so itself, and stands before the banner.
        auto *verdict = house.page->findChild<VerdictCard *>();
        auto *banner = house.page->findChild<SplitBanner *>();
        QTRY_VERIFY(says(verdict, QStringLiteral("the arms did not get the shares that were planned")));
        QTRY_VERIFY(verdict->mapTo(house.page, QPoint(0, verdict->height())).y()
                    <= banner->mapTo(house.page, QPoint()).y());
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
        QTest::keyClick(menu, Qt::Key_Up); // what destroys stands last
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
