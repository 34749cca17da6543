#pragma once

#include "models/base/error.h"
#include "models/items/tablecsv.h"

#include <QWidget>

#include <functional>

class QAbstractItemModel;
class QAction;
class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace slipway {

class ChartActions;
struct ChartPicture;
class ElidedLabel;
class TableView;

/// What every chart that is no PlotView shares: a heading with a note, the figures as a table in its place, copied as
/// image or as text, exported as PNG, SVG, PDF or CSV. The chart's accessible description is its summary.
class ChartPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Takes over the chart. `figures` is what it draws; not owned.
    ChartPanel(const QString &title, QWidget *chart, QAbstractItemModel *figures, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// A hint for the hand stays out of what is exported.
    enum class NoteKind { Fact, Hint };
    void setNote(const QString &note, NoteKind kind = NoteKind::Fact);
    /// `rowNames` says whether the vertical header belongs to them.
    void setFigures(QAbstractItemModel *figures, RowNames rowNames = RowNames::Without);
    /// Put at the right of the heading, before the menu.
    void addTool(QWidget *tool);
    /// For a chart that is not seen whole: what is copied and exported in its place.
    void setPicture(const std::function<ChartPicture()> &picture) { m_picture = picture; }
    void showTable(bool shown);
    bool showsTable() const;
    TableView *table() const { return m_table; }

    ChartActions *actions() const { return m_actions; }

Q_SIGNALS:
    void exported(const QString &path);
    void exportFailed(const slipway::Error &error);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    ChartActions *makeActions();

    QWidget *m_chart;
    QAbstractItemModel *m_figures;
    RowNames m_rowNames = RowNames::Without;
    std::function<ChartPicture()> m_picture;
    QLabel *m_title;
    ElidedLabel *m_note;
    NoteKind m_noteKind = NoteKind::Fact;
    QHBoxLayout *m_heading;
    QStackedWidget *m_pages;
    TableView *m_table;
    QAction *m_tableAction = nullptr; ///< made with the actions
    ChartActions *m_actions;
};

} // namespace slipway
