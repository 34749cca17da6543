#include "ui/registry/columnchooser.h"

#include "models/items/columnchoicemodel.h"
#include "ui/registry/columnchoicedelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int listHeight = 336; ///< twelve rows

} // namespace

ColumnChooser::ColumnChooser(const QList<ColumnUse> &uses, const QStringList &shown)
    : PlanDialog(tr("Columns"), tr("Show"), Width::Narrow),
      m_model(new ColumnChoiceModel(uses, shown, this)),
      m_list(new QListView)
{
    setSubtitle(tr("Every metric, parameter and tag that a version has, with how many versions have it."));
    auto *search = new QLineEdit;
    search->setAccessibleName(tr("Search columns"));
    search->setPlaceholderText(tr("Search"));
    connect(search, &QLineEdit::textChanged, m_model, &ColumnChoiceModel::search);
    search->installEventFilter(this);
    m_list->setAccessibleName(tr("Metrics, parameters and tags"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ColumnChoiceDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(listHeight);
    connect(m_model, &ColumnChoiceModel::chosenChanged, this, &ColumnChooser::sayHowMany);
    body()->addWidget(search);
    body()->addWidget(m_list);
    sayHowMany();
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    // From the search to what it has found.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        m_list->setCurrentIndex(m_model->index(0));
        return true;
    }
    return PlanDialog::eventFilter(watched, event);
}

QStringList ColumnChooser::chosen() const
{
    return m_model->chosen();
}

void ColumnChooser::sayHowMany()
{
    setFootNote(tr("%n chosen", nullptr, static_cast<int>(chosen().size())));
}

} // namespace slipway
