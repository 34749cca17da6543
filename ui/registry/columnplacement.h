#pragma once

#include <QHash>
#include <QStringList>
#include <QVariantMap>

namespace slipway {

class TableView;
class VersionTableModel;

/// Which columns the registry table shows and how wide they are: as the person has left them, and otherwise so that
/// what tells versions apart fills the table.
class ColumnPlacement
{
public:
    /// Both must outlive it.
    ColumnPlacement(TableView &table, const VersionTableModel &model) : m_table(table), m_model(model) {}

    /// For a table of this width.
    void place(int width);
    /// A person shows or hides the column with this VersionTableModel::columnKey().
    void choose(const QString &key, bool shown) { m_chosenColumns[key] = shown; }
    /// A person has drawn a column to this width.
    void noteWidth(int column, int width) { m_chosenWidths[keyOf(column)] = width; }
    /// What a person has shown, there or not, in alphabetical order.
    QStringList chosenKeys() const;

    /// To be kept over a restart.
    QVariantMap columnsState() const;
    QVariantMap widthsState() const;
    void setState(const QVariantMap &columns, const QVariantMap &widths); ///< in place of what was

private:
    /// What the longest names that are shown need, px, within bounds.
    struct Wishes {
        int model;
        int version;
    };

    QString keyOf(int column) const;
    Wishes wishes() const;
    bool isWanted(int column, int room, const Wishes &wishes) const;
    int widthOfShown(int lastColumn) const;
    void shareOut(int width);

    TableView &m_table;
    const VersionTableModel &m_model;
    QHash<QString, bool> m_chosenColumns; ///< by key
    QHash<QString, int> m_chosenWidths;   ///< by key, px
};

} // namespace slipway
