#pragma once

#include "ui/registry/registryview.h"

#include <QObject>

#include <functional>

class QMenu;
class QPoint;
class QWidget;

namespace slipway {

/// The saved views of the registry page and the menu in which a person chooses, saves, renames and removes them.
class ViewMenu final : public QObject
{
    Q_OBJECT

public:
    /// `current` says what the page shows; menus and dialogs open over `over`, which must outlive it.
    ViewMenu(QWidget &over, std::function<RegistryView()> current, QObject *parent);

    QVariantList state() const;
    void setState(const QVariantList &state);
    /// The view that was chosen or saved last; empty = none.
    const QString &chosen() const { return m_chosen; }
    void open(const QPoint &globalPosition);

Q_SIGNALS:
    /// A person wants to see this.
    void viewRequested(const slipway::RegistryView &view);
    /// The views, or which of them is chosen: to be kept at once.
    void changed();

private:
    void addViews(QMenu &menu);
    void addChanges(QMenu &menu);
    void save(const QString &name);
    void rename(const QString &name);
    void askToSave();
    void askToRename();
    void remove();
    qsizetype placeOf(const QString &name) const;

    QWidget &m_over;
    std::function<RegistryView()> m_current;
    QList<RegistryView> m_views; ///< by name
    QString m_chosen;
};

} // namespace slipway
