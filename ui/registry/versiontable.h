#pragma once

#include "models/services/versionbrowser.h"

#include <QSet>
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

    /// Keeps sort and hidden columns, and what a person has selected, also over answers that do not hold it: then the
    /// first row is selected.
    void setRows(const VersionRows &rows);
    /// All metrics that occur, most frequent first: what columns there can be.
    void setMetricNames(const QStringList &names);
    /// Those that are columns now.
    QStringList shownMetrics() const;
    void setRanges(const QHash<QString, MetricRange> &ranges);
    /// The answer to versionsWanted().
    void addVersions(const QList<quint32> &wanted, const QHash<quint32, VersionSummary> &versions);
    /// The index has changed: what was handed in is asked for again. `selected` is what stands for the selected version
    /// now.
    void forgetVersions(const std::optional<quint32> &selected);
    /// The row at the top.
    int firstShownRow() const;
    void setLoading(bool loading);
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
    void focusTable();

Q_SIGNALS:
    void selectionChanged();
    void sortChanged();
    /// Enter or double click.
    void opened();
    void filterCleared();
    void versionsWanted(const QList<quint32> &numbers);
    /// Another metric became a column.
    void metricsShown();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildNothing();
    QWidget *buildFoot();
    void connectHeader();
    void selectRow(int row);
    void noteSelection();
    void restoreSelection();
    void chooseColumn(const QString &title, bool shown);
    void showMetrics();
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
    QSet<quint32> m_wished; ///< what a person has selected last, in this answer or an earlier one
    QStringList m_metricNames;
    QHash<QString, bool> m_chosenColumns; ///< by title: shown or hidden by the person
    QHash<QString, int> m_chosenWidths;   ///< by title, px: drawn by the person
    bool m_placing = false;
};

} // namespace slipway
