#pragma once

#include "models/services/versionbrowser.h"

#include <QAbstractItemModel>

namespace slipway {

/// The values that versions can be narrowed by, with how many of the shown versions have each: a group for each facet,
/// its values below. A value keeps its place while counts change. Checked = included, partially checked = excluded.
class FacetTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 1 };

    using QAbstractItemModel::QAbstractItemModel;

    /// Keeps what is chosen. Facets without two values are left out unless one is chosen.
    void setFacets(const QList<Facet> &facets);
    QList<FacetChoice> choices() const;
    void clearChoices();
    enum class Choice { Include, Exclude };
    /// Chooses a value, or gives up its choice when it has that one already.
    void toggle(const QModelIndex &index, Choice choice);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void choicesChanged();

private:
    struct Value {
        QString text;
        qint64 versions = 0;
        Qt::CheckState state = Qt::Unchecked;
    };
    struct Group {
        Facet::Key key = Facet::Key::Registry;
        QList<Value> values;
    };

    static Group arranged(const Facet &facet, const Group *before);
    static QString titleOf(Facet::Key key);
    const Group *groupOf(Facet::Key key) const;
    const Value *valueAt(const QModelIndex &index) const;
    void setState(const QModelIndex &index, Qt::CheckState state);

    QList<Group> m_groups;
};

} // namespace slipway
