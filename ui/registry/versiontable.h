#pragma once

#include "models/services/registryservice.h"

#include <QVariantMap>
#include <QWidget>

class QStackedWidget;

namespace slipway {

class Button;
class LoadingLine;
class TableView;
class TextLabel;
class VersionTableModel;

/// The table in the middle of the registry page with its foot: versions, sort, columns, how many there are.
class VersionTable final : public QWidget
{
    Q_OBJECT

public:
    explicit VersionTable(QWidget *parent = nullptr);

    /// Keeps selection, sort and hidden columns; selects the first row when nothing was selected before.
    void setPage(const VersionPage &page, const QStringList &metrics);
    void setLoading(bool loading);
    /// A line above the table, as which filter its rows are from; empty = none.
    void setNote(const QString &note);

    QString selectedId() const;
    /// False when it is not among the rows.
    bool select(const QString &versionId);
    QList<VersionQuery::SortKey> sort() const { return m_sort; }
    /// Sort, widths and choice of columns as the person left them, to be kept over a restart.
    QVariantMap layoutState() const;
    /// What cannot be understood is left out.
    void setLayoutState(const QVariantMap &state);
    void openColumnMenu(const QPoint &globalPosition);
    void focusTable();

Q_SIGNALS:
    void selectionChanged();
    void sortChanged();
    /// Enter or double click.
    void opened();
    void filterCleared();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildNothing();
    QWidget *buildFoot();
    void connectHeader();
    void selectRow(int row);
    void openMenu(const QPoint &globalPosition);
    QString titleOf(int column) const;
    void showSort();
    void placeColumns();
    void shareOut(int width);
    bool isWanted(int column, int room) const;
    int widthOfShown(int lastColumn) const;
    int versionWish() const; ///< px: what the longest version's name needs, within bounds

    VersionTableModel *m_model;
    TextLabel *m_note;
    QStackedWidget *m_stack;
    TableView *m_table;
    LoadingLine *m_loading;
    TextLabel *m_selected;
    TextLabel *m_count;
    QList<VersionQuery::SortKey> m_sort;
    QHash<QString, bool> m_chosenColumns; ///< by title: shown or hidden by the person
    QHash<QString, int> m_chosenWidths;   ///< by title, px: drawn by the person
    bool m_placing = false;
};

} // namespace slipway
