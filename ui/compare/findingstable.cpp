#include "ui/compare/findingstable.h"

#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int leastMethodWidth = 150;

} // namespace

FindingsTable::FindingsTable(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_model(new SignificanceTableModel(this)),
      m_table(new TableView(name)),
      m_assumptions(new TextLabel({}, TextRole::Small, Tone::Secondary))
{
    m_assumptions->setReading();
    m_table->setModel(m_model);
    m_table->header()->setUnsortable({0, 1, 2, 3});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->fitColumns(SignificanceTableModel::Method, leastMethodWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_table);
    layout->addWidget(m_assumptions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindingsTable::showAssumptions);
    hide();
}

void FindingsTable::setFindings(const QList<SignificanceFinding> &findings, double confLevel)
{
    m_model->setFindings(findings, confLevel);
    const int rows = m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->header()->height() + rows + 2);
    m_table->setCurrentIndex(m_model->index(0, 0));
    showAssumptions();
    setVisible(!findings.isEmpty());
}

void FindingsTable::showAssumptions()
{
    const int row = m_table->currentIndex().row();
    const QString method = m_model->index(row, SignificanceTableModel::Method).data().toString();
    m_assumptions->setText(row < 0 ? QString()
                                   : tr("%1: %2", "method, what it assumes").arg(method, m_model->assumptions(row)));
}

} // namespace slipway
