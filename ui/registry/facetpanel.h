#pragma once

#include "models/services/versionbrowser.h"

#include <QTreeView>

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
    void clearChoices();

Q_SIGNALS:
    void choicesChanged();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}

private:
    void choose(const QModelIndex &index, Qt::KeyboardModifiers modifiers);

    FacetTreeModel *m_model;
};

} // namespace slipway
