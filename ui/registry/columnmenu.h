#pragma once

#include "models/domain/columnkey.h"
#include "models/domain/modelversion.h"

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
    /// What is looked at: when none of these versions has the metric in front, the first one that one of them has takes
    /// its place.
    void setSeen(const QHash<quint32, VersionSummary> &versions);
    /// The columns of values that the table shows now: a metric that versions are judged by, then those that a person
    /// has chosen, as ColumnKey::text().
    QStringList shown() const;
    /// Chosen, but no version has them.
    QStringList missing() const;

    void open(const QPoint &globalPosition);
    void openChooser();

Q_SIGNALS:
    /// A person has chosen others.
    void chosen();

private:
    QString front() const;
    void addColumn(QMenu &menu, const QString &title, const QString &key, bool isShown);

    TableView &m_table;
    const VersionTableModel &m_model;
    ColumnPlacement &m_placement;
    QList<ColumnUse> m_uses;
    QSet<QString> m_known; ///< ColumnKey::text() of m_uses
    QString m_front;       ///< that setSeen() has chosen; else the first metric of m_uses is in front
};

} // namespace slipway
