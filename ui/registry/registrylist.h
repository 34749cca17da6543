#pragma once

#include "models/services/registryservice.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace slipway
{

class Button;

/// The registries at the left of the page: all, or one that narrows the table; scan again and remove by
/// button or context menu.
class RegistryList final : public QWidget
{
    Q_OBJECT

public:
    explicit RegistryList(QWidget *parent = nullptr);

    /// Keeps the choice when that registry is still there.
    void setRegistries(const QList<RegistryInfo> &registries, int allVersions);
    /// Empty = all.
    QString chosen() const;

Q_SIGNALS:
    void chosenChanged();
    void scanRequested(const QString &registry, bool full);
    void removeRequested(const slipway::RegistryInfo &registry);

private:
    const RegistryInfo *infoAt(const QModelIndex &index) const;
    void openMenu(const QPoint &position);
    void enableButtons();

    QList<RegistryInfo> m_registries;
    QStandardItemModel *m_model;
    QListView *m_view;
    Button *m_scan;
    Button *m_remove;
};

} // namespace slipway
