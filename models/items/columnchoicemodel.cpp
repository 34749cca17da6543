#include "models/items/columnchoicemodel.h"

#include "models/domain/numbertext.h"

#include <numeric>

namespace slipway {

ColumnChoiceModel::ColumnChoiceModel(const QList<ColumnUse> &uses, const QStringList &shown, QObject *parent)
    : QAbstractListModel(parent), m_uses(uses), m_chosen(shown.begin(), shown.end()), m_found(uses.size())
{
    std::iota(m_found.begin(), m_found.end(), 0);
}

void ColumnChoiceModel::search(const QString &part)
{
    beginResetModel();
    m_found.clear();
    for (int place = 0; place < m_uses.size(); ++place) {
        if (m_uses[place].key.name.contains(part, Qt::CaseInsensitive))
            m_found.append(place);
    }
    endResetModel();
}

QStringList ColumnChoiceModel::chosen() const
{
    QStringList chosen;
    for (const ColumnUse &use : m_uses) {
        if (const QString key = use.key.text(); m_chosen.contains(key))
            chosen.append(key);
    }
    return chosen;
}

void ColumnChoiceModel::toggle(const QModelIndex &index)
{
    setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
            Qt::CheckStateRole);
}

int ColumnChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant ColumnChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnUse &use = m_uses[m_found[index.row()]];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return use.key.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %n versions", nullptr, static_cast<int>(use.versions))
            .arg(use.key.name, kindText(use.key.kind));
    case Qt::CheckStateRole:
        return m_chosen.contains(use.key.text()) ? Qt::Checked : Qt::Unchecked;
    case KindRole:
        return kindText(use.key.kind);
    case CountRole:
        return countText(use.versions);
    default:
        return {};
    }
}

bool ColumnChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString key = m_uses[m_found[index.row()]].key.text();
    if (value.toInt() == Qt::Checked)
        m_chosen.insert(key);
    else
        m_chosen.remove(key);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags ColumnChoiceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags common = QAbstractListModel::flags(index);
    return index.isValid() ? common | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : common;
}

QString ColumnChoiceModel::kindText(ColumnKey::Kind kind)
{
    switch (kind) {
    case ColumnKey::Kind::Metric:
        return tr("metric");
    case ColumnKey::Kind::Parameter:
        return tr("parameter");
    case ColumnKey::Kind::Tag:
        break;
    }
    return tr("tag");
}

} // namespace slipway
