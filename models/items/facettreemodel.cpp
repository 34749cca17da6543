#include "models/items/facettreemodel.h"

#include "models/domain/columnkey.h"
#include "models/domain/nametext.h"
#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"

#include <QHash>

#include <algorithm>

namespace slipway {

namespace {

constexpr qsizetype mostValues = 60; ///< of one group; the most frequent

} // namespace

bool FacetTreeModel::Group::isChosen() const
{
    return std::any_of(values.begin(), values.end(), [](const Value &value) { return value.state != Qt::Unchecked; });
}

const FacetTreeModel::Group *FacetTreeModel::groupLike(const Group &group) const
{
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &other) { return other.isSame(group); });
    return found == m_groups.end() ? nullptr : &*found;
}

FacetTreeModel::Group FacetTreeModel::arranged(const Facet &facet, const Group *before)
{
    QHash<QString, qint64> counts;
    for (const Facet::Value &value : facet.values)
        counts.insert(value.text, value.versions);
    Group group{facet.key, {}, facet.column};
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; before && i < before->values.size(); ++i) {
        const Value &value = before->values[i];
        if (!counts.contains(value.text) && value.state == Qt::Unchecked)
            continue;
        places.insert(value.text, i);
        group.values.append({value.text, counts.value(value.text), value.state});
    }
    for (const Facet::Value &value : facet.values) {
        if (group.values.size() >= mostValues)
            break;
        if (!places.contains(value.text))
            group.values.append({value.text, value.versions, Qt::Unchecked});
    }
    return group;
}

void FacetTreeModel::setFacets(const QList<Facet> &facets)
{
    QList<Group> groups;
    for (const Facet &facet : facets) {
        Group group = arranged(facet, groupLike({facet.key, {}, facet.column}));
        const bool mayHaveSeveral = facet.key == Facet::Key::Tag || facet.key == Facet::Key::Problem;
        if (group.values.size() > (mayHaveSeveral ? 0 : 1) || group.isChosen())
            groups.append(group);
    }
    // What narrows the table stays in sight, as a column that was hidden since.
    for (const Group &group : std::as_const(m_groups)) {
        if (group.isChosen()
            && std::none_of(groups.begin(), groups.end(), [&](const Group &one) { return one.isSame(group); }))
            groups.append(group);
    }
    const auto sameValues = [](const Group &a, const Group &b) {
        return a.isSame(b)
               && std::equal(a.values.begin(), a.values.end(), b.values.begin(), b.values.end(),
                             [](const Value &one, const Value &other) { return one.text == other.text; });
    };
    if (!std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(), sameValues)) {
        beginResetModel();
        m_groups = groups;
        endResetModel();
        return;
    }
    m_groups = groups;
    for (int row = 0; row < m_groups.size(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
    }
}

QList<FacetChoice> FacetTreeModel::choices() const
{
    QList<FacetChoice> choices;
    for (const Group &group : m_groups) {
        FacetChoice choice{group.key, {}, {}, group.column};
        for (const Value &value : group.values) {
            if (value.state == Qt::Checked)
                choice.included.append(value.text);
            else if (value.state == Qt::PartiallyChecked)
                choice.excluded.append(value.text);
        }
        if (!choice.included.isEmpty() || !choice.excluded.isEmpty())
            choices.append(choice);
    }
    return choices;
}

void FacetTreeModel::choose(Group &group, const QStringList &texts, Qt::CheckState state)
{
    for (const QString &text : texts) {
        const auto known = std::find_if(group.values.begin(), group.values.end(),
                                        [&](const Value &value) { return value.text == text; });
        if (known != group.values.end())
            known->state = state;
        else
            group.values.append({text, 0, state});
    }
}

void FacetTreeModel::setChoices(const QList<FacetChoice> &choices)
{
    if (choices == this->choices())
        return;
    beginResetModel();
    for (Group &group : m_groups) {
        for (Value &value : group.values)
            value.state = Qt::Unchecked;
    }
    for (const FacetChoice &choice : choices) {
        const Group wanted{choice.key, {}, choice.column};
        auto group =
            std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &one) { return one.isSame(wanted); });
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), wanted);
        choose(*group, choice.included, Qt::Checked);
        choose(*group, choice.excluded, Qt::PartiallyChecked);
    }
    endResetModel();
    Q_EMIT choicesChanged();
}

void FacetTreeModel::toggle(const QModelIndex &index, Choice choice)
{
    const Value *value = valueAt(index);
    if (!value)
        return;
    const Qt::CheckState wanted = choice == Choice::Include ? Qt::Checked : Qt::PartiallyChecked;
    setState(index, value->state == wanted ? Qt::Unchecked : wanted);
}

void FacetTreeModel::setState(const QModelIndex &index, Qt::CheckState state)
{
    m_groups[static_cast<qsizetype>(index.internalId()) - 1].values[index.row()].state = state;
    Q_EMIT dataChanged(index, index);
    Q_EMIT choicesChanged();
}

QModelIndex FacetTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    // A group has the id 0, a value that of its group's row and one more.
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex FacetTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int FacetTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalId() == 0 ? static_cast<int>(m_groups[parent.row()].values.size()) : 0;
}

const FacetTreeModel::Value *FacetTreeModel::valueAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups[static_cast<qsizetype>(index.internalId()) - 1].values[index.row()];
}

QVariant FacetTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Value *value = valueAt(index);
    if (!value && role == GroupRole)
        return nameOf(m_groups[index.row()]);
    if (!value)
        return role == Qt::DisplayRole ? QVariant(titleOf(m_groups[index.row()])) : QVariant();
    const QString text = value->text.isEmpty() ? tr("none") : nameText(value->text);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return tr("%1, %n versions", nullptr, static_cast<int>(value->versions)).arg(text);
    case Qt::CheckStateRole:
        return value->state;
    case CountRole:
        return value->versions;
    case StageRole:
        return m_groups[static_cast<qsizetype>(index.internalId()) - 1].key == Facet::Key::Stage ? QVariant(value->text)
                                                                                                 : QVariant();
    default:
        return {};
    }
}

bool FacetTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !valueAt(index))
        return false;
    setState(index, static_cast<Qt::CheckState>(value.toInt()));
    return true;
}

Qt::ItemFlags FacetTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags common = QAbstractItemModel::flags(index);
    return valueAt(index) ? common | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : common;
}

QString FacetTreeModel::nameOf(const Group &group)
{
    return group.key == Facet::Key::Column ? group.column : facetName(group.key);
}

QString FacetTreeModel::titleOf(const Group &group)
{
    switch (group.key) {
    case Facet::Key::Registry:
        return tr("Registry");
    case Facet::Key::Model:
        return tr("Model");
    case Facet::Key::Stage:
        return tr("Stage");
    case Facet::Key::Type:
        return tr("Type");
    case Facet::Key::StatusWord:
        return tr("Status");
    case Facet::Key::Author:
        return tr("Author");
    case Facet::Key::Tag:
        return tr("Tag");
    case Facet::Key::Problem:
        return tr("Problem");
    case Facet::Key::Column:
        break;
    }
    return ColumnKey::ofText(group.column).name;
}

} // namespace slipway
