#include "app/gui/personshand.h"

#include "models/items/versiontablemodel.h"
#include "ui/charts/plotview.h"
#include "ui/shell/rail.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plandialog.h"
#include "ui/widgets/tabbar.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace slipway {

namespace {

constexpr int wheelNotch = 120; // eighths of a degree

} // namespace

void PersonsHand::click(QWidget *widget, const QPoint &at)
{
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const auto buttons = type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton;
        QMouseEvent event(type, at, widget->mapToGlobal(QPointF(at)), Qt::LeftButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
    }
}

void PersonsHand::press(QWidget *widget, Qt::Key key, const QString &text, Qt::KeyboardModifiers modifiers)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(widget, &event);
    }
}

void PersonsHand::type(QLineEdit *field, const QString &text)
{
    if (!field)
        return;
    field->setFocus();
    field->selectAll();
    press(field, Qt::Key_Delete);
    for (const QChar c : text)
        press(field, Qt::Key_unknown, c);
}

void PersonsHand::press(const char *context, const char *name) const
{
    if (auto *button = find<QAbstractButton>(context, name))
        click(button, button->rect().center());
}

void PersonsHand::agree() const
{
    if (auto *dialog = m_window.findChild<PlanDialog *>())
        click(dialog->action(), dialog->action()->rect().center());
}

void PersonsHand::openPage(int page) const
{
    auto *rail = m_window.findChild<Rail *>();
    click(rail->viewport(), rail->visualRect(rail->model()->index(page, 0)).center());
}

void PersonsHand::openTab(int tab) const
{
    auto *tabs = m_window.findChild<TabBar *>();
    click(tabs, tabs->tabRect(tab).center());
}

void PersonsHand::scroll(QWidget *over, int notches) const
{
    if (!over)
        return;
    const QPointF at = over->rect().center();
    QWheelEvent event(at, over->mapToGlobal(at), {}, {0, -notches * wheelNotch}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(over, &event);
}

void PersonsHand::pointAtChart(double share) const
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

void PersonsHand::choose(const char *context, const char *comboName, const QStringList &words) const
{
    auto *combo = find<QComboBox>(context, comboName);
    if (!combo)
        return;
    combo->setFocus();
    press(combo, Qt::Key_Home);
    const auto fits = [&] {
        return std::all_of(words.begin(), words.end(),
                           [&](const QString &word) { return combo->currentText().contains(word); });
    };
    for (int i = 0; i < combo->count() && !fits(); ++i)
        press(combo, Qt::Key_Down);
}

void PersonsHand::selectVersion(const QString &model, const QString &version) const
{
    auto *table = find<TableView>("slipway::VersionTable", "Versions");
    if (!table)
        return;
    table->setFocus();
    press(table, Qt::Key_Home);
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

void PersonsHand::openMenu(QWidget *over)
{
    const QPoint at = over->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, over->mapToGlobal(at));
    QCoreApplication::sendEvent(over, &event);
}

void PersonsHand::chooseInMenu(const char *context, const char *text)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const QString wanted = QCoreApplication::translate(context, text);
    for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
        if (action->text() != wanted)
            continue;
        menu->setActiveAction(action);
        press(menu, Qt::Key_Return);
        return;
    }
}

void PersonsHand::drop(QWidget *over, const QString &folder) const
{
    if (!over)
        return;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder)});
    const QPoint at = over->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(over, &enter);
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(over, &drop);
}

} // namespace slipway
