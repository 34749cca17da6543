#include "ui/registry/viewmenu.h"

#include "ui/widgets/namedialog.h"

#include <QMenu>

#include <algorithm>

namespace slipway {

namespace {

NameDialog::Subject viewSubject()
{
    return {ViewMenu::tr("Name of the view"),
            ViewMenu::tr("A view holds the registry, the filter, what is narrowed by, the order and the columns."),
            ViewMenu::tr("Replaces the view of this name")};
}

/// As the entry of a menu shows it.
QString shownName(const QString &name)
{
    return QString(name).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

ViewMenu::ViewMenu(QWidget &over, std::function<RegistryView()> current, QObject *parent)
    : QObject(parent), m_over(over), m_current(std::move(current))
{
}

QVariantList ViewMenu::state() const
{
    QVariantList state;
    for (const RegistryView &view : m_views)
        state.append(viewState(view));
    return state;
}

void ViewMenu::setState(const QVariantList &state)
{
    m_views.clear();
    for (const QVariant &entry : state) {
        RegistryView view = viewOfState(entry.toMap());
        if (!view.name.isEmpty() && placeOf(view.name) < 0)
            m_views.append(std::move(view));
    }
}

qsizetype ViewMenu::placeOf(const QString &name) const
{
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [&](const RegistryView &view) { return view.name == name; });
    return found == m_views.end() ? -1 : found - m_views.begin();
}

void ViewMenu::open(const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_over);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Views"));
    addViews(*menu);
    menu->addAction(tr("Save as a view…"), this, &ViewMenu::askToSave);
    if (placeOf(m_chosen) >= 0)
        addChanges(*menu);
    menu->popup(globalPosition);
}

void ViewMenu::addViews(QMenu &menu)
{
    for (const RegistryView &view : std::as_const(m_views)) {
        QAction *action = menu.addAction(shownName(view.name), this, [this, view] {
            m_chosen = view.name;
            Q_EMIT viewRequested(view);
            Q_EMIT changed();
        });
        action->setCheckable(true);
        action->setChecked(view.name == m_chosen);
    }
    if (!m_views.isEmpty())
        menu.addSeparator();
}

void ViewMenu::addChanges(QMenu &menu)
{
    const QString name = shownName(m_chosen);
    menu.addAction(tr("Replace “%1” by what is shown").arg(name), this, [this] { save(m_chosen); });
    menu.addAction(tr("Rename “%1”…").arg(name), this, &ViewMenu::askToRename);
    menu.addAction(tr("Remove “%1”").arg(name), this, &ViewMenu::remove);
}

void ViewMenu::askToSave()
{
    QStringList names;
    for (const RegistryView &view : std::as_const(m_views))
        names.append(view.name);
    auto *dialog = new NameDialog(tr("Save as a view"), tr("Save"), viewSubject(), {}, names);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { save(dialog->name()); });
    dialog->openOver(&m_over);
}

void ViewMenu::askToRename()
{
    QStringList names;
    for (const RegistryView &view : std::as_const(m_views)) {
        if (view.name != m_chosen)
            names.append(view.name);
    }
    auto *dialog = new NameDialog(tr("Rename the view %1").arg(m_chosen), tr("Rename"), viewSubject(), m_chosen, names);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { rename(dialog->name()); });
    dialog->openOver(&m_over);
}

void ViewMenu::save(const QString &name)
{
    RegistryView view = m_current();
    view.name = name;
    if (const qsizetype place = placeOf(name); place >= 0)
        m_views.removeAt(place);
    const auto after = std::find_if(m_views.begin(), m_views.end(), [&](const RegistryView &one) {
        return QString::localeAwareCompare(one.name, name) > 0;
    });
    m_views.insert(after, view);
    m_chosen = name;
    Q_EMIT changed();
}

void ViewMenu::rename(const QString &name)
{
    if (name == m_chosen)
        return;
    RegistryView view = m_views.takeAt(placeOf(m_chosen));
    view.name = name;
    if (const qsizetype taken = placeOf(name); taken >= 0)
        m_views.removeAt(taken);
    m_views.append(view);
    std::sort(m_views.begin(), m_views.end(), [](const RegistryView &a, const RegistryView &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    m_chosen = name;
    Q_EMIT changed();
}

void ViewMenu::remove()
{
    m_views.removeAt(placeOf(m_chosen));
    m_chosen.clear();
    Q_EMIT changed();
}

} // namespace slipway
