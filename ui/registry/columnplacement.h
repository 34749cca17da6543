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
    /// A person shows or hides the column with this title.
    void choose(const QString &title, bool shown) { m_chosenColumns[title] = shown; }
    /// A person has drawn a column to this width.
    void noteWidth(int column, int width) { m_chosenWidths[titleOf(column)] = width; }
    /// Those of `names` that a person has shown, in alphabetical order.
    QStringList shownAmong(const QStringList &names) const;
    QString titleOf(int column) const;

    /// To be kept over a restart.
    QVariantMap columnsState() const;
    QVariantMap widthsState() const;
    void setState(const QVariantMap &columns, const QVariantMap &widths);

private:
    /// What the longest names that are shown need, px, within bounds.
    struct Wishes {
        int model;
        int version;
    };

    Wishes wishes() const;
    bool isWanted(int column, int room, const Wishes &wishes) const;
    int widthOfShown(int lastColumn) const;
    void shareOut(int width);

    TableView &m_table;
    const VersionTableModel &m_model;
    QHash<QString, bool> m_chosenColumns; ///< by title
    QHash<QString, int> m_chosenWidths;   ///< by title, px
};

} // namespace slipway
