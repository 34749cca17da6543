#include "app/gui/screenshotwalk.h"

#include "ui/experiments/experimentview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plandialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTableView>

// The experiments: their page, the drift of features, imports and plans.

namespace slipway {

void ScreenshotWalk::addExperimentSteps()
{
    const auto scroll = [this](int notches) {
        if (auto *view = m_window.findChild<ExperimentView *>())
            m_hand.scroll(view->viewport(), notches);
    };
    add(
        "experiment",
        [this] {
            // What completes the filter is still open, and keeps the wheel for itself.
            while (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
            m_hand.openPage(2);
        },
        nothing);
    add(
        "experiment-charts",
        [this, scroll] {
            scroll(10);
            m_hand.pointAtChart(crosshairAt);
        },
        nothing);
    add(
        "experiment-table", [this] { m_hand.press("slipway::PlotTable", "Show the values as a table"); }, nothing);
    add(
        nullptr, [this] { m_hand.press("slipway::PlotTable", "Show the values as a table"); }, nothing);
    add(
        "experiment-metric", [scroll] { scroll(10); }, nothing);
    addDistributionSteps();
    add(
        "experiment-bayes",
        [this, scroll] {
            m_hand.press("slipway::BayesPane", "Show the Bayesian view");
            scroll(20);
        },
        nothing);
    add(
        "experiment-figure",
        [this, scroll] {
            scroll(-60);
            m_hand.press("slipway::VerdictCard", "How this was decided");
        },
        [] { return QApplication::activePopupWidget() != nullptr; });
    add(
        nullptr, [] { QApplication::activePopupWidget()->close(); }, nothing);
    for (const char *picture : {"experiment-live", "experiment-looks", "experiment-slower", "experiment-split",
                                "experiment-waits", "experiment-loses"})
        add(
            picture,
            [this] { m_hand.press(m_hand.find<QListView>("slipway::ExperimentsPage", "Experiments"), Qt::Key_Down); },
            nothing);
}

void ScreenshotWalk::addDistributionSteps()
{
    const auto show = [this](const char *form) { m_hand.press("slipway::DistributionChart", form); };
    add(
        "experiment-quantiles",
        [this] {
            m_hand.choose("slipway::MetricPane", "Metric that is shown whole", {QStringLiteral("response time")});
        },
        nothing);
    add(
        "experiment-distribution",
        [this] {
            if (auto *view = m_window.findChild<ExperimentView *>())
                m_hand.scroll(view->viewport(), 6);
        },
        nothing);
    add(
        "experiment-histogram", [show] { show("Histogram"); }, nothing);
    add(
        "experiment-boxes", [show] { show("Boxes"); }, nothing);
    add(
        nullptr,
        [this] { m_hand.choose("slipway::MetricPane", "Metric that is shown whole", {QStringLiteral("success")}); },
        nothing);
}

void ScreenshotWalk::addImportSteps()
{
    const auto field = [this](const char *name) { return m_hand.find<QLineEdit>("slipway::DriftDialog", name); };
    add(
        nullptr, [this] { m_hand.press("slipway::ExperimentsPage", "Drift…"); },
        [this] { return m_window.findChild<PlanDialog *>() != nullptr; });
    add(
        "experiment-drift",
        [this, field] {
            m_hand.type(field("As it was"), m_sample + QStringLiteral("/drift-then.csv"));
            m_hand.type(field("As it is now"), m_sample + QStringLiteral("/drift-now.csv"));
            m_hand.type(field("Important features of"), QStringLiteral("PR Impact Prediction/1.1.0"));
            m_hand.agree();
        },
        [this] {
            const auto *table = m_window.findChild<PlanDialog *>()->findChild<QTableView *>();
            return table && table->isVisible();
        });
    add(
        nullptr, [this] { m_hand.press("slipway::PlanDialog", "Cancel"); },
        [this] { return !m_window.findChild<PlanDialog *>(); });
    add(
        "experiment-import-start", [this] { m_hand.press("slipway::ExperimentsPage", "Import…"); },
        [this] { return m_window.findChild<PlanDialog *>() != nullptr; });
    add(
        "experiment-import",
        [this] {
            m_hand.type(m_hand.find<QLineEdit>("slipway::ImportDialog", "Files"),
                        m_sample + QStringLiteral("/pr-impact-canary.jsonl"));
        },
        [this] { return m_window.findChild<PlanDialog *>()->action()->isEnabled(); });
    add(
        "experiment-import-table",
        [this] {
            m_hand.type(m_hand.find<QLineEdit>("slipway::ImportDialog", "Files"),
                        m_sample + QStringLiteral("/checkout-table.csv"));
        },
        [this] { return m_window.findChild<PlanDialog *>()->action()->isEnabled(); });
    add(
        nullptr, [this] { m_hand.press("slipway::PlanDialog", "Cancel"); },
        [this] { return !m_window.findChild<PlanDialog *>(); });
    addPlanningSteps();
}

void ScreenshotWalk::addPlanningSteps()
{
    add(
        "experiment-plan-empty", [this] { m_hand.press("slipway::ExperimentsPage", "Plan…"); },
        [this] { return m_window.findChild<PlanDialog *>() != nullptr; });
    add(
        "experiment-plan",
        [this] {
            const QByteArray laterSplits =
                QDate::currentDate().addDays(7).toString(Qt::ISODate).toLatin1() + " = 50, 50";
            const std::pair<const char *, const char *> fields[] = {{"Name", "Checkout canary"},
                                                                    {"Control", "v1"},
                                                                    {"Treatments", "v2"},
                                                                    {"Split", "90, 10"},
                                                                    {"Its value now", "0.92"},
                                                                    {"Smallest gain", "0.01"},
                                                                    {"Later splits", laterSplits.constData()},
                                                                    {"Guard rails", "response_time_ms: 5% of 42"}};
            for (const auto &[field, text] : fields)
                m_hand.type(m_hand.find<QLineEdit>("slipway::PlanningDialog", field), QString::fromLatin1(text));
        },
        [this] { return m_window.findChild<PlanDialog *>()->action()->isEnabled(); });
    add(
        nullptr, [this] { m_hand.press("slipway::PlanDialog", "Cancel"); },
        [this] { return !m_window.findChild<PlanDialog *>(); });
}

} // namespace slipway
