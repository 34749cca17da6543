#pragma once

#include "models/domain/columnkey.h"

#include <QObject>
#include <QSet>

class QMenu;
class QPoint;

namespace slipway {

class ColumnPlacement;
class TableView;
class VersionTableModel;

/// How a person says which columns the registry table shows: a menu of the usual ones, and a dialog with all.
class ColumnMenu final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; dialogs open over `table`.
    ColumnMenu(TableView &table, const VersionTableModel &model, ColumnPlacement &placement, QObject *parent);

    /// What occurs, in the order in which it is offered.
    void setUses(const QList<ColumnUse> &uses);
    /// The columns of values that the table shows now: the most frequent metric, then those that a person has chosen,
    /// as ColumnKey::text().
    QStringList shown() const;
    /// Chosen, but no version has them.
    QStringList missing() const;

    void open(const QPoint &globalPosition);
    void openChooser();

Q_SIGNALS:
    /// A person has chosen others.
    void chosen();

private:
    void addColumn(QMenu &menu, const QString &title, const QString &key, bool isShown);

    TableView &m_table;
    const VersionTableModel &m_model;
    ColumnPlacement &m_placement;
    QList<ColumnUse> m_uses;
    QSet<QString> m_known; ///< ColumnKey::text() of m_uses
};

} // namespace slipway
