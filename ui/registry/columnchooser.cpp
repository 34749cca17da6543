#include "ui/registry/columnchooser.h"

#include <QLineEdit>
#include <QListView>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int listHeight = 320;

} // namespace

ColumnChooser::ColumnChooser(const QStringList &names, const QStringList &shown)
    : PlanDialog(tr("Metrics as columns"), tr("Show"), Width::Narrow), m_model(new QStandardItemModel(this))
{
    setSubtitle(tr("%n metrics, the most frequent first.", nullptr, int(names.size())));
    const QSet<QString> checked(shown.begin(), shown.end());
    for (const QString &name : names) {
        auto *item = new QStandardItem(name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(checked.contains(name) ? Qt::Checked : Qt::Unchecked);
        m_model->appendRow(item);
    }
    auto *found = new QSortFilterProxyModel(this);
    found->setSourceModel(m_model);
    found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *search = new QLineEdit;
    search->setAccessibleName(tr("Search metrics"));
    search->setPlaceholderText(tr("Search"));
    connect(search, &QLineEdit::textChanged, found, &QSortFilterProxyModel::setFilterFixedString);
    auto *list = new QListView;
    list->setAccessibleName(tr("Metrics"));
    list->setModel(found);
    list->setUniformItemSizes(true);
    list->setFixedHeight(listHeight);
    body()->addWidget(search);
    body()->addWidget(list);
}

QStringList ColumnChooser::chosen() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QStandardItem *item = m_model->item(row); item->checkState() == Qt::Checked)
            names.append(item->text());
    }
    return names;
}

} // namespace slipway
