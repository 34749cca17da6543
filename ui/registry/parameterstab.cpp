#include "ui/registry/parameterstab.h"

#include "models/items/parametertablemodel.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace slipway {

ParametersTab::ParametersTab(QWidget *parent)
    : QWidget(parent),
      m_model(new ParameterTableModel(this)),
      m_table(new TableView(tr("Parameters"))),
      m_nothing(new TextLabel(tr("The registry holds no parameters of this version."), TextRole::Body, Tone::Secondary))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_table);
    m_nothing->setContentsMargins(10, 12, 10, 0);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop);
    m_table->setModel(m_model);
    m_table->header()->setUnsortable({ParameterTableModel::Name, ParameterTableModel::Value});
    m_table->header()->setSectionResizeMode(ParameterTableModel::Name, QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(ParameterTableModel::Value, QHeaderView::Stretch);
    setVersion(std::nullopt);
}

void ParametersTab::setVersion(const std::optional<ModelVersion> &version)
{
    m_model->setParameters(version ? version->parameters : QList<Parameter>());
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
}

} // namespace slipway
