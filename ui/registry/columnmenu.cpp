#include "ui/registry/columnmenu.h"

#include "models/items/versiontablemodel.h"
#include "ui/registry/columnchooser.h"
#include "ui/registry/columnplacement.h"
#include "ui/widgets/tableview.h"

#include <QMenu>

#include <algorithm>
#include <cmath>

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

QString ColumnMenu::front() const
{
    if (m_known.contains(m_front))
        return m_front;
    const bool hasMetric = !m_uses.isEmpty() && m_uses.first().key.kind == ColumnKey::Kind::Metric;
    return hasMetric ? m_uses.first().key.text() : QString();
}

void ColumnMenu::setSeen(const QHash<quint32, VersionSummary> &versions)
{
    const auto isSeen = [&](const ColumnKey &key) {
        return key.kind == ColumnKey::Kind::Metric
               && std::any_of(versions.begin(), versions.end(), [&](const VersionSummary &version) {
                      const auto value = version.metrics.constFind(key.name);
                      return value != version.metrics.constEnd() && !std::isnan(*value);
                  });
    };
    // The first of all comes back as soon as there is something of it again; another stays while there is.
    if (!m_uses.isEmpty() && isSeen(m_uses.first().key)) {
        m_front.clear();
        return;
    }
    if (isSeen(ColumnKey::ofText(front())))
        return;
    const auto first =
        std::find_if(m_uses.begin(), m_uses.end(), [&](const ColumnUse &use) { return isSeen(use.key); });
    if (first != m_uses.end())
        m_front = first->key.text();
}

QStringList ColumnMenu::shown() const
{
    QStringList shown;
    if (const QString front = this->front(); !front.isEmpty())
        shown.append(front);
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
