#pragma once

#include "models/services/registryservice.h"

#include <QWidget>

class QListView;
class QMenu;
class QStandardItemModel;

namespace slipway {

class Button;

/// The registries at the left of the page: all, or one that narrows the table; scan again and remove by
/// button or context menu.
class RegistryList final : public QWidget
{
    Q_OBJECT

public:
    explicit RegistryList(QWidget *parent = nullptr);

    /// Keeps the choice when that registry is still there.
    void setRegistries(const QList<RegistryInfo> &registries);
    const QList<RegistryInfo> &registries() const { return m_registries; }
    /// That shows so many lines.
    static int heightFor(int lines);
    /// Empty = all.
    QString chosen() const;
    /// All where there is none of this name.
    void choose(const QString &registry);
    /// The list and its actions as a menu, for a page too narrow for the list.
    void openChoice(const QPoint &globalPosition);

Q_SIGNALS:
    void chosenChanged();
    void scanRequested(const QString &registry, bool full);
    void removeRequested(const slipway::RegistryInfo &registry);

private:
    const RegistryInfo *infoAt(const QModelIndex &index) const;
    void removeChosen();
    void openMenu(const QPoint &globalPosition);
    QMenu *makeMenu();
    void addActions(QMenu *menu, const RegistryInfo &registry);
    void enableButtons();

    QList<RegistryInfo> m_registries;
    QStandardItemModel *m_model;
    QListView *m_view;
    Button *m_scan;
    Button *m_remove;
};

} // namespace slipway
