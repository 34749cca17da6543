#pragma once

#include "models/services/versionbrowser.h"

#include <QSet>
#include <QVariantMap>
#include <QWidget>

class QStackedWidget;

namespace slipway {

class Button;
class ColumnMenu;
class ColumnPlacement;
class EmptyRows;
class Job;
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
    ~VersionTable() override;

    /// Keeps sort and hidden columns, and what a person has selected, also over answers that do not hold it: then the
    /// first row is selected.
    void setRows(const VersionRows &rows);
    /// All metrics, parameters and tags that occur: what columns there can be.
    void setColumnUses(const QList<ColumnUse> &uses);
    /// Those that are columns now, as ColumnKey::text().
    QStringList shownMetrics() const;
    QStringList shownTexts() const;
    /// Columns that a person has chosen and no version has.
    QStringList missingColumns() const;
    void setRanges(const QHash<QString, MetricRange> &ranges);
    /// The answer to versionsWanted().
    void addVersions(const QList<quint32> &wanted, const QHash<quint32, VersionSummary> &versions);
    /// The index has changed: what was handed in is asked for again. `selected` is what stands for the selected version
    /// now.
    void forgetVersions(const std::optional<quint32> &selected);
    /// The row at the top.
    int firstShownRow() const;
    void setLoading(bool loading);
    /// The work that brings the first versions, for as long as there are none; null = none.
    void setReading(Job *job);
    /// A line above the table, as which filter its rows are from; empty = none.
    void setNote(const QString &note);

    QString selectedId() const;
    /// False when it is not among the rows that were shown lately.
    bool select(const QString &versionId);
    /// False when it is not among the rows.
    bool selectNumber(quint32 number);
    QList<VersionQuery::SortKey> sort() const { return m_sort; }
    /// Sort, widths and choice of columns as the person left them, to be kept over a restart.
    QVariantMap layoutState() const;
    /// What cannot be understood is left out.
    void setLayoutState(const QVariantMap &state);
    void openColumnMenu(const QPoint &globalPosition);
    /// Makes the results of verifying a column.
    void showIntegrity();
    void focusTable();

Q_SIGNALS:
    void selectionChanged();
    void sortChanged();
    /// Enter or double click.
    void opened();
    /// Space.
    void quickLookRequested();
    void filterCleared();
    void versionsWanted(const QList<quint32> &numbers);
    /// The selected rows' numbers in their order, for text of these columns of a model with these values.
    void copyRequested(const QList<quint32> &numbers, const QStringList &valueKeys, const QList<int> &columns);
    void exportRequested();
    /// The selected rows' numbers in their order.
    void verifyRequested(const std::vector<quint32> &numbers);
    void verifyAllRequested();
    /// The selected rows' numbers in their order, at least one.
    void compareWanted(const QList<quint32> &numbers);
    /// Other metrics, parameters or tags are columns.
    void valuesShown();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildNothing();
    QWidget *buildFoot();
    void connectHeader();
    void selectRow(int row);
    std::vector<quint32> selectedNumbers() const;
    void copy();
    void compare();
    void noteSelection();
    void restoreSelection();
    void showValues();
    /// Of the visible columns.
    QStringList shownKeys() const;
    /// Scrolls to a column that was not among them.
    void showNewColumn(const QStringList &before);
    /// "3 of 12 versions · 7 of 7 runs · 2 ms".
    static QString countsText(const VersionRows &rows);
    void openMenu(const QPoint &globalPosition);
    void showSort();
    void placeColumns();

    VersionTableModel *m_model;
    TextLabel *m_note;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyRows *m_empty;
    std::unique_ptr<ColumnPlacement> m_columns;
    ColumnMenu *m_menu;
    LoadingLine *m_loading;
    TextLabel *m_selected;
    TextLabel *m_count;
    QList<VersionQuery::SortKey> m_sort;
    QSet<quint32> m_wished; ///< what a person has selected last, in this answer or an earlier one
    bool m_placing = false;
};

} // namespace slipway
