#pragma once

#include "models/domain/facet.h"

#include <QAbstractItemModel>

namespace slipway {

/// The values that versions can be narrowed by, with how many of the shown versions have each: a group for each facet,
/// its values below. A value keeps its place while counts change. Checked = included, partially checked = excluded.
class FacetTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole + 1,
        GroupRole ///< QString: what names a group in settings
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Keeps what is chosen. Facets without two values are left out unless one is chosen, or versions may have several
    /// of its values.
    void setFacets(const QList<Facet> &facets);
    QList<FacetChoice> choices() const;
    /// In place of what is chosen; values that are not known yet are added. Emits choicesChanged().
    void setChoices(const QList<FacetChoice> &choices);
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
        QString column; ///< as in Facet

        bool isChosen() const;
        bool isSame(const Group &other) const { return key == other.key && column == other.column; }
    };

    static Group arranged(const Facet &facet, const Group *before);
    static QString titleOf(const Group &group);
    static QString nameOf(const Group &group);
    static void choose(Group &group, const QStringList &texts, Qt::CheckState state);
    const Group *groupLike(const Group &group) const;
    const Value *valueAt(const QModelIndex &index) const;
    void setState(const QModelIndex &index, Qt::CheckState state);

    QList<Group> m_groups;
};

} // namespace slipway
