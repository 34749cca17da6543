#include "ui/charts/chartpanel.h"

#include "models/items/tablecsv.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/chartheading.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tableview.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>

namespace slipway {

ChartPanel::ChartPanel(const QString &title, QWidget *chart, QAbstractItemModel *figures, QWidget *parent)
    : QWidget(parent),
      m_chart(chart),
      m_figures(figures),
      m_title(chartTitle()),
      m_note(new ElidedLabel({}, TextRole::Small, Tone::Secondary)),
      m_heading(chartHeading(m_title, m_note)),
      m_pages(new QStackedWidget),
      m_table(new TableView({})),
      m_actions(makeActions())
{
    m_table->setModel(figures);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_pages->addWidget(chart);
    m_pages->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_heading);
    layout->addWidget(m_pages, 1);
    m_heading->addWidget(m_actions->makeButton());
    setTitle(title);
}

ChartActions *ChartPanel::makeActions()
{
    const auto text = [this] { return wholeText(*m_figures); };
    const auto picture = [this] {
        ChartPicture picture = m_picture ? m_picture() : chartPicture(*m_chart, title());
        if (picture.note.isEmpty() && m_noteKind == NoteKind::Fact)
            picture.note = m_note->text();
        return picture;
    };
    const auto csv = [this] { return tableCsv(*m_figures, m_rowNames); };
    auto *actions = new ChartActions({picture, csv, text}, this);
    connect(actions, &ChartActions::exported, this, &ChartPanel::exported);
    connect(actions, &ChartActions::failed, this, &ChartPanel::exportFailed);
    m_tableAction = actions->menu()->addAction(tr("Show table"));
    m_tableAction->setCheckable(true);
    connect(m_tableAction, &QAction::toggled, this, &ChartPanel::showTable);
    return actions;
}

void ChartPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_table->setAccessibleName(tr("Figures of %1").arg(title));
}

QString ChartPanel::title() const
{
    return m_title->text();
}

void ChartPanel::setNote(const QString &note, NoteKind kind)
{
    m_noteKind = kind;
    m_note->setText(note);
}

void ChartPanel::setFigures(QAbstractItemModel *figures, RowNames rowNames)
{
    m_figures = figures;
    m_rowNames = rowNames;
    m_table->setModel(figures);
    m_table->verticalHeader()->setVisible(rowNames == RowNames::First);
}

void ChartPanel::addTool(QWidget *tool)
{
    m_heading->insertWidget(m_heading->count() - 1, tool);
}

void ChartPanel::showTable(bool shown)
{
    m_pages->setCurrentIndex(shown ? 1 : 0);
    m_tableAction->setChecked(shown);
}

bool ChartPanel::showsTable() const
{
    return m_pages->currentIndex() == 1;
}

void ChartPanel::contextMenuEvent(QContextMenuEvent *event)
{
    m_actions->menu()->popup(event->globalPos());
}

} // namespace slipway
