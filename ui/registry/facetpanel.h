#pragma once

#include "models/domain/facet.h"

#include <QHash>
#include <QTreeView>
#include <QVariantMap>

namespace slipway {

class FacetTreeModel;

/// The facets at the left of the registry page: a click or Space includes a value, Alt with either excludes it.
class FacetPanel final : public QTreeView
{
    Q_OBJECT

public:
    explicit FacetPanel(QWidget *parent = nullptr);

    void setFacets(const QList<Facet> &facets);
    QList<FacetChoice> choices() const;
    void setChoices(const QList<FacetChoice> &choices);
    void clearChoices();
    /// Which groups are open, to be kept.
    QVariantMap openState() const;
    void setOpenState(const QVariantMap &state);

Q_SIGNALS:
    void choicesChanged();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}

private:
    void choose(const QModelIndex &index, Qt::KeyboardModifiers modifiers);

    static QModelIndex groupOf(const QModelIndex &index);
    /// Where a person was before the groups became others.
    void makeCurrent(const QString &group, const QString &value);
    QHash<QString, bool> openGroupsNow() const;
    void noteOpenGroups() { m_open = openGroupsNow(); }
    void openGroups();

    FacetTreeModel *m_model;
    QHash<QString, bool> m_open; ///< by FacetTreeModel::GroupRole, of groups that were there once
};

} // namespace slipway
