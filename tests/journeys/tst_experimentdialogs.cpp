#include "tests/journeys/experimenthouse.h"

using namespace slipway;

/// What a person asks when an experiment is planned or imported.
class ExperimentDialogs final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsMadeByKeyboardAndGetsItsData()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        QVERIFY(house.importDirectly(QStringLiteral("other"), queryLog(betterArm), {}));
        house.page->refresh();
        QVERIFY(press(window, QStringLiteral("Plan…")));
        PlanDialog *dialog = openedDialog(window);
        QVERIFY(dialog && !dialog->action()->isEnabled());
        const auto type = [&](const char *field, const QString &text) {
            auto *line = control<QLineEdit>(dialog, QString::fromLatin1(field));
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, text);
        };
        type("Name", QStringLiteral("planned"));
        type("Control", QStringLiteral("a"));
        type("Treatments", QStringLiteral("b"));
        type("Split", QStringLiteral("50, 50"));
        type("Its value now", QStringLiteral("0.8"));
        QTest::keyClick(control<QComboBox>(dialog, QStringLiteral("Objective")), Qt::Key_Down);
        QTRY_VERIFY(says(dialog, QStringLiteral("Non-inferiority needs the loss that is let by")));
        type("Smallest gain", QStringLiteral("0.06"));
        type("Guard rails", QStringLiteral("response_time_ms: 5%"));
        QTRY_VERIFY(says(dialog, QStringLiteral("say of what, as “response_time_ms: 5% of 42”")));
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral(" of 40"));
        QTRY_VERIFY(says(dialog, QStringLiteral("response_time_ms may lose 2 at most, fixed when the plan is stored")));
        type("Guard rails", QStringLiteral("response_time_ms"));
        QTRY_VERIFY(says(dialog, QStringLiteral("The guard rail response_time_ms needs a margin")));
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral(": 2"));
        QTRY_VERIFY(says(dialog, QStringLiteral("Needed: 772")));
        QTRY_VERIFY(dialog->action()->isEnabled());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!dialogIn(window), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("Import its log under this name")), patienceMs);

        ImportRequest request;
        request.name = QStringLiteral("planned");
        // Served after the plan was made.
        const QByteArray served = queryLog(betterArm).replace("2024-11-20", "2099-11-20");
        request.files = {house.write(QStringLiteral("later.jsonl"), served)};
        QVERIFY(house.experiments->import(request, house.progress).ok());
        house.page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("primary_not_worse")), patienceMs);
        QVERIFY(!says(window, QStringLiteral("retrospective")));
    }

    void aPlanIsChangedAfterSayingWhatThatDoes()
    {
        House house;
        QVERIFY(house.open());
        QWidget *window = house.window.get();
        QVERIFY(house.importDirectly(QStringLiteral("canary"), queryLog(betterArm), {0.5, 0.5}));
        house.page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("2\u202f000 requests")), patienceMs);
        const auto actions = house.list()->actions();
        const auto change = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text() == QStringLiteral("Change the plan…");
        });
        QVERIFY(change != actions.end());
        (*change)->trigger();
        QTRY_VERIFY(dialogIn(window));
        PlanDialog *dialog = dialogIn(window);
        QVERIFY(says(dialog, QStringLiteral("The data was looked at 1 times. A plan that is changed now marks")));
        QCOMPARE(control<QLineEdit>(dialog, QStringLiteral("Treatments"))->text(), QStringLiteral("b"));
        QCOMPARE(control<QLineEdit>(dialog, QStringLiteral("Split"))->text(), QStringLiteral("0.5, 0.5"));
        // Stored as it is, nothing has changed.
        QVERIFY(dialog->action()->isEnabled());
        dialog->action()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialogIn(window), patienceMs);
        QVERIFY(!house.experiments->storedPlan(QStringLiteral("canary"))->exploratory);

        (*change)->trigger();
        QTRY_VERIFY(dialogIn(window));
        dialog = dialogIn(window);
        const auto type = [&](const char *field, const char *text) {
            control<QLineEdit>(dialog, QString::fromLatin1(field))->setText(QString::fromLatin1(text));
        };
        type("Later splits", "2024-11-20T10:10:00Z 20, 80");
        QTRY_VERIFY(says(dialog, QStringLiteral("A later split is written as 2024-03-08 = 50, 50")));
        type("Later splits", "2024-11-20T10:10:00Z = 0.5, 0.5");
        type("Guard rails", "response_time_ms: 10%");
        QTRY_VERIFY(dialog->action()->isEnabled());
        dialog->action()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialogIn(window), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(says(window, QStringLiteral("exploratory")), patienceMs);
        const auto changed = house.experiments->storedPlan(QStringLiteral("canary"));
        QVERIFY(changed->exploratory);
        QCOMPARE(changed->phases.size(), 1);
        QCOMPARE(changed->phases[0].fromMs, 1732097400000);
        QCOMPARE(*changed->metrics[1].relativeMargin, 0.1);
        QVERIFY(*changed->metrics[1].margin > 1);
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

    void aRuleOfAPersonsOwnIsAPlanOfNow()
    {
        House house;
        QVERIFY(house.open());
        for (const bool isOwn : {false, true}) {
            const QString name = isOwn ? QStringLiteral("own") : QStringLiteral("default");
            house.page->openImport({house.write(name + QStringLiteral(".jsonl"), queryLog(betterArm))});
            PlanDialog *dialog = openedDialog(house.window.get());
            QTRY_VERIFY_WITH_TIMEOUT(dialog->action()->isEnabled(), patienceMs);
            if (isOwn) {
                auto *margin =
                    control<QLineEdit>(dialog, QStringLiteral("Margin of response_time_ms, in its own unit"));
                margin->setFocus();
                margin->selectAll();
                QTest::keyClicks(margin, QStringLiteral("3"));
            }
            dialog->action()->click();
            QTRY_VERIFY_WITH_TIMEOUT(!dialogIn(house.window.get()), patienceMs);
            const auto plan = house.experiments->storedPlan(name);
            QVERIFY(plan.ok());
            QCOMPARE(plan->madeAtMs.has_value(), isOwn);
        }
    }

    void underTheNameOfAPlanNothingElseIsAsked()
    {
        House house;
        QVERIFY(house.open());
        PlanRequest request;
        request.name = QStringLiteral("planned");
        request.plan.control = QStringLiteral("a");
        request.plan.metrics = {{.name = QStringLiteral("success"), .role = MetricRole::Primary}};
        request.plan.plannedPerArm = 500;
        QVERIFY(house.experiments->plan(request, house.progress).ok());
        house.page->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(house.list()->model()->rowCount(), 1, patienceMs);
        house.page->openImport({house.write(QStringLiteral("later.jsonl"), queryLog(betterArm))});
        PlanDialog *dialog = openedDialog(house.window.get());
        QTRY_VERIFY_WITH_TIMEOUT(dialog->action()->isEnabled(), patienceMs);
        auto *split = control<QLineEdit>(dialog, QStringLiteral("Planned split"));
        QVERIFY(split->isEnabled());
        QTest::keyClicks(control<QLineEdit>(dialog, QStringLiteral("Name")), request.name);
        QTRY_VERIFY(!split->isEnabled());
        QVERIFY(says(dialog, QStringLiteral("planned was planned: its plan says what decides.")));
        dialog->action()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialogIn(house.window.get()), patienceMs);
        QCOMPARE(house.experiments->storedPlan(request.name)->plannedPerArm, std::optional<qint64>(500));
    }

    void aPlanWithoutFiguresSaysWhatItNeeds()
    {
        House house;
        QVERIFY(house.open());
        QTRY_VERIFY_WITH_TIMEOUT(says(house.window.get(), QStringLiteral("Read the first A/B test")), patienceMs);
        QVERIFY(press(house.window.get(), QStringLiteral("Plan…")));
        PlanDialog *dialog = openedDialog(house.window.get());
        QTRY_VERIFY(says(dialog, QStringLiteral("how many units it takes is drawn here")));
        QTest::keyClicks(control<QLineEdit>(dialog, QStringLiteral("Its value now")), QStringLiteral("0.9"));
        QTest::keyClicks(control<QLineEdit>(dialog, QStringLiteral("Smallest gain")), QStringLiteral("0.02"));
        QTRY_VERIFY(says(dialog, QStringLiteral("Needed: ")));
        QVERIFY(!says(dialog, QStringLiteral("how many units it takes is drawn here")));
    }
};

SLIPWAY_WINDOW_TEST(ExperimentDialogs)
#include "tst_experimentdialogs.moc"
