#include "app/gui/screenshotwalk.h"

#include "models/items/versiontablemodel.h"
#include "ui/charts/plotview.h"
#include "ui/registry/firstpage.h"
#include "ui/shell/rail.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plandialog.h"
#include "ui/widgets/tabbar.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPixmap>

namespace slipway {

namespace {

constexpr double crosshairAt = 0.7; ///< of a chart's width
constexpr int lookMs = 100;
constexpr int settleMs = 900;      ///< for what follows a step in the background: a filter's pause, a version read
constexpr int patienceMs = 240000; ///< the longest step is the preparation of the demo

void click(QWidget *widget, const QPoint &at)
{
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const auto buttons = type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton;
        QMouseEvent event(type, at, widget->mapToGlobal(QPointF(at)), Qt::LeftButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
    }
}

void press(QWidget *widget, Qt::Key key, const QString &text = {})
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(widget, &event);
    }
}

void type(QLineEdit *field, const QString &text)
{
    if (!field)
        return;
    field->setFocus();
    field->selectAll();
    press(field, Qt::Key_Delete);
    for (const QChar c : text)
        press(field, Qt::Key_unknown, c);
}

bool nothing()
{
    return true;
}

} // namespace

ScreenshotWalk::ScreenshotWalk(MainWindow &window, JobRunner &jobs, QString folder)
    : m_window(window), m_jobs(jobs), m_folder(std::move(folder))
{
    addRegistrySteps();
    addVersionSteps();
    addExperimentSteps();
    addDeploymentSteps();
    addRollbackSteps();
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &ScreenshotWalk::look);
}

void ScreenshotWalk::start()
{
    if (!QDir().mkpath(m_folder)) {
        Q_EMIT ended(QStringLiteral("%1 cannot be made").arg(m_folder));
        return;
    }
    m_waited.start();
    m_look.start();
}

void ScreenshotWalk::add(const char *picture, std::function<void()> act, std::function<bool()> ready)
{
    m_steps.append({picture, std::move(act), std::move(ready)});
}

void ScreenshotWalk::look()
{
    if (m_step >= 0 && m_step < m_steps.size()) {
        const Step &step = m_steps[m_step];
        if (!m_settled.isValid() && !step.ready()) {
            if (m_waited.elapsed() < patienceMs)
                return;
            m_look.stop();
            write("stuck");
            Q_EMIT ended(QStringLiteral("step %1 (%2) was not reached")
                             .arg(m_step + 1)
                             .arg(QLatin1String(step.picture ? step.picture : "")));
            return;
        }
        if (!m_settled.isValid())
            m_settled.start();
        if (m_settled.elapsed() < settleMs)
            return;
        if (step.picture && !write(step.picture)) {
            m_look.stop();
            Q_EMIT ended(QStringLiteral("no picture can be written into %1").arg(m_folder));
            return;
        }
    }
    m_settled.invalidate();
    m_waited.restart();
    if (++m_step < m_steps.size()) {
        m_steps[m_step].act();
        return;
    }
    m_look.stop();
    Q_EMIT ended({});
}

bool ScreenshotWalk::write(const char *picture)
{
    const QString name =
        QStringLiteral("%1-%2.png").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(QLatin1String(picture));
    return m_window.grab().save(m_folder + QLatin1Char('/') + name);
}

template <class T>
T *ScreenshotWalk::find(const char *context, const char *name) const
{
    const QString wanted = QCoreApplication::translate(context, name);
    for (T *widget : m_window.findChildren<T *>()) {
        if (!widget->isVisible())
            continue;
        if (widget->accessibleName() == wanted)
            return widget;
        if constexpr (std::is_base_of_v<QAbstractButton, T>) {
            if (widget->text() == wanted)
                return widget;
        }
    }
    return nullptr;
}

void ScreenshotWalk::press(const char *context, const char *name)
{
    if (auto *button = find<QAbstractButton>(context, name))
        click(button, button->rect().center());
}

void ScreenshotWalk::openPage(int page)
{
    auto *rail = m_window.findChild<Rail *>();
    click(rail->viewport(), rail->visualRect(rail->model()->index(page, 0)).center());
}

void ScreenshotWalk::openTab(int tab)
{
    auto *tabs = m_window.findChild<TabBar *>();
    click(tabs, tabs->tabRect(tab).center());
}

void ScreenshotWalk::choose(const char *context, const char *comboName, const QStringList &words)
{
    auto *combo = find<QComboBox>(context, comboName);
    if (!combo)
        return;
    combo->setFocus();
    slipway::press(combo, Qt::Key_Home);
    const auto fits = [&] {
        return std::all_of(words.begin(), words.end(),
                           [&](const QString &word) { return combo->currentText().contains(word); });
    };
    for (int i = 0; i < combo->count() && !fits(); ++i)
        slipway::press(combo, Qt::Key_Down);
}

void ScreenshotWalk::selectVersion(const QString &model, const QString &version)
{
    auto *table = find<TableView>("slipway::VersionTable", "Versions");
    if (!table)
        return;
    table->setFocus();
    slipway::press(table, Qt::Key_Home);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex cell = table->model()->index(row, VersionTableModel::Model);
        if (cell.data().toString() == model
            && cell.siblingAtColumn(VersionTableModel::Version).data().toString() == version) {
            table->scrollTo(cell);
            click(table->viewport(), table->visualRect(cell).center());
            return;
        }
    }
}

void ScreenshotWalk::pointAtChart(double share)
{
    for (PlotView *plot : m_window.findChildren<PlotView *>()) {
        if (!plot->isVisible() || plot->window() != &m_window)
            continue;
        const QPoint at(int(share * plot->viewport()->width()), plot->viewport()->height() / 2);
        QMouseEvent event(QEvent::MouseMove, at, plot->viewport()->mapToGlobal(QPointF(at)), Qt::NoButton, Qt::NoButton,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(plot->viewport(), &event);
        return;
    }
}

void ScreenshotWalk::addRegistrySteps()
{
    const auto filter = [this] { return find<QLineEdit>("slipway::RegistryPage", "Filter"); };
    const auto rows = [this] {
        auto *table = find<TableView>("slipway::VersionTable", "Versions");
        return table ? table->model()->rowCount() : 0;
    };
    // What a person sees first: the sample is being trained.
    add(
        "first-run", [] {},
        [this] {
            auto *page = m_window.findChild<FirstPage *>();
            return page && page->isVisible();
        });
    add(
        "registry", [] {}, [this, rows] { return rows() > 0 && m_jobs.jobs().isEmpty(); });
    add(
        "registry-filter", [filter] { type(filter(), QStringLiteral("accuracy > 0.8")); }, nothing);
    add(
        "registry-filter-error", [filter] { type(filter(), QStringLiteral("accuracy > ")); }, nothing);
    add(
        "registry-conflict",
        [this, filter] {
            type(filter(), {});
            selectVersion(QStringLiteral("System Performance"), QStringLiteral("1.0.0"));
        },
        nothing);
}

void ScreenshotWalk::addVersionSteps()
{
    add(
        "version-pane", [this] { selectVersion(QStringLiteral("PR Impact Prediction"), QStringLiteral("1.2.0")); },
        nothing);
    add(
        "version-overview",
        [this] {
            if (auto *table = find<TableView>("slipway::VersionTable", "Versions"))
                slipway::press(table, Qt::Key_Return);
        },
        nothing);
    add(
        nullptr, [this] { openTab(1); }, nothing);
    add(
        "version-training", [this] { pointAtChart(crosshairAt); }, nothing);
    add(
        "version-features", [this] { openTab(2); }, nothing);
    add(
        "version-metrics", [this] { openTab(3); }, nothing);
    add(
        "version-parameters", [this] { openTab(4); }, nothing);
}

void ScreenshotWalk::addExperimentSteps()
{
    add(
        "experiment", [this] { openPage(1); }, nothing);
}

void ScreenshotWalk::addDeploymentSteps()
{
    const auto planned = [this] {
        auto *dialog = m_window.findChild<PlanDialog *>();
        return dialog && dialog->action()->isEnabled();
    };
    add(
        "deployments", [this] { openPage(2); }, nothing);
    add(
        nullptr, [this] { openPage(0); }, nothing);
    add(
        nullptr, [this] { press("slipway::RegistryPage", "Deploy…"); },
        [this] { return m_window.findChild<PlanDialog *>() != nullptr; });
    add(
        "deploy-plan",
        [this] {
            choose("slipway::DeployDialog", "Target", {QStringLiteral("staging")});
            type(find<QLineEdit>("slipway::DeploymentPlanDialog", "Reason, shown in the history"),
                 tr("Try the new version on staging"));
        },
        planned);
    add(
        "deploy-ended", [this] { press("slipway::DeployDialog", "Deploy"); },
        [this] { return m_jobs.jobs().isEmpty(); });
    add(
        "deployments-after", [this] { press("slipway::RunView", "Back to the board"); }, nothing);
}

void ScreenshotWalk::addRollbackSteps()
{
    const auto planned = [this] {
        auto *dialog = m_window.findChild<PlanDialog *>();
        return dialog && dialog->action()->isEnabled();
    };
    add(
        nullptr, [this] { press("slipway::DeploymentsPage", "Roll back…"); },
        [this] { return m_window.findChild<PlanDialog *>() != nullptr; });
    add(
        "rollback-plan",
        [this] {
            choose("slipway::RollbackDialog", "What to roll back",
                   {QStringLiteral("PR Impact"), QStringLiteral("staging")});
            type(find<QLineEdit>("slipway::DeploymentPlanDialog", "Reason, shown in the history"),
                 tr("The trial is over"));
        },
        planned);
    add(
        "rollback-ended",
        [this] {
            QAbstractButton *action = m_window.findChild<PlanDialog *>()->action();
            click(action, action->rect().center());
        },
        [this] { return m_jobs.jobs().isEmpty(); });
    add(
        "history", [this] { press("slipway::DeploymentsPage", "History"); }, nothing);
}

} // namespace slipway
