#include "ui/charts/readingtableview.h"

#include "ui/charts/figurecard.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>

#include <numeric>

namespace slipway {

namespace {

constexpr int leastNameWidth = 150;

} // namespace

ReadingTableView::ReadingTableView(QWidget *parent)
    : QWidget(parent),
      m_model(new ReadingTableModel(this)),
      m_title(new TextLabel({}, TextRole::Section)),
      m_heading(new QWidget),
      m_view(new TableView({})),
      m_note(new TextLabel({}, TextRole::Small, Tone::Secondary))
{
    auto *heading = new QHBoxLayout(m_heading);
    heading->setContentsMargins(0, 0, 0, 0);
    heading->addWidget(m_title);
    heading->addStretch(1);
    m_note->setReading();
    m_view->setModel(m_model);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->fitColumns(0, leastNameWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_view);
    layout->addWidget(m_note);
    connect(m_view, &QAbstractItemView::clicked, this, &ReadingTableView::showSource);
    connect(m_view, &QAbstractItemView::activated, this, &ReadingTableView::showSource);
    hide();
}

void ReadingTableView::setHeadingWidget(QWidget *widget)
{
    m_heading->layout()->addWidget(widget);
}

void ReadingTableView::setTable(const ReadingTable &table)
{
    m_model->setTable(table);
    QList<int> sections(m_model->columnCount());
    std::iota(sections.begin(), sections.end(), 0);
    m_view->header()->setUnsortable(sections);
    m_view->setAccessibleName(table.title);
    m_title->setText(table.title);
    m_note->setText(table.note);
    m_note->setVisible(!table.note.isEmpty());
    const int rows = m_model->rowCount() * m_view->verticalHeader()->defaultSectionSize();
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + rows + 2);
    setVisible(m_model->rowCount() > 0);
}

void ReadingTableView::showSource(const QModelIndex &index)
{
    // A click with Enter's meaning arrives as both; one card is enough.
    if (QApplication::activePopupWidget())
        return;
    if (const auto source = m_model->source(index))
        FigureCard::open(*source, this, m_view->viewport()->mapToGlobal(m_view->visualRect(index).bottomLeft()));
}

} // namespace slipway
