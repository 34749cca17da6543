#include "ui/registry/columnmenu.h"

#include "models/items/versiontablemodel.h"
#include "ui/registry/columnchooser.h"
#include "ui/registry/columnplacement.h"
#include "ui/widgets/tableview.h"

#include <QMenu>

namespace slipway {

namespace {

constexpr qsizetype mostOffered = 12; ///< in the menu

} // namespace

ColumnMenu::ColumnMenu(TableView &table, const VersionTableModel &model, ColumnPlacement &placement, QObject *parent)
    : QObject(parent), m_table(table), m_model(model), m_placement(placement)
{
}

void ColumnMenu::setUses(const QList<ColumnUse> &uses)
{
    m_uses = uses;
    m_known.clear();
    for (const ColumnUse &use : uses)
        m_known.insert(use.key.text());
}

QStringList ColumnMenu::shown() const
{
    QStringList shown;
    if (!m_uses.isEmpty() && m_uses.first().key.kind == ColumnKey::Kind::Metric)
        shown.append(m_uses.first().key.text());
    for (const QString &key : m_placement.chosenKeys()) {
        if (m_known.contains(key) && !shown.contains(key))
            shown.append(key);
    }
    return shown;
}

QStringList ColumnMenu::missing() const
{
    QStringList missing;
    for (const QString &key : m_placement.chosenKeys()) {
        if (!m_known.contains(key) && !VersionTableModel::fixedKeys().contains(key))
            missing.append(key);
    }
    return missing;
}

void ColumnMenu::addColumn(QMenu &menu, const QString &title, const QString &key, bool isShown)
{
    QAction *action = menu.addAction(QString(title).replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(isShown);
    connect(action, &QAction::toggled, this, [this, key](bool wanted) {
        m_placement.choose(key, wanted);
        Q_EMIT chosen();
    });
}

void ColumnMenu::open(const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    // The model's name is what a row is told by: it stays.
    for (int column = VersionTableModel::Version; column < m_model.columnCount(); ++column)
        addColumn(*menu, m_model.headerData(column, Qt::Horizontal).toString(), m_model.columnKey(column),
                  !m_table.isColumnHidden(column));
    const QStringList shown = this->shown();
    for (const ColumnUse &use : m_uses.mid(0, mostOffered)) {
        if (use.key.kind == ColumnKey::Kind::Metric && !shown.contains(use.key.text()))
            addColumn(*menu, use.key.name, use.key.text(), false);
    }
    menu->addSeparator();
    menu->addAction(tr("All metrics, parameters and tags…"), this, &ColumnMenu::openChooser);
    menu->popup(globalPosition);
}

void ColumnMenu::openChooser()
{
    const QStringList before = shown();
    auto *chooser = new ColumnChooser(m_uses, before);
    connect(chooser, &QDialog::accepted, this, [this, chooser, before] {
        const QStringList wanted = chooser->chosen();
        for (const QString &key : before + wanted)
            m_placement.choose(key, wanted.contains(key));
        Q_EMIT chosen();
    });
    chooser->openOver(&m_table);
}

} // namespace slipway
