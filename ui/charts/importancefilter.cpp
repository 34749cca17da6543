#include "ui/charts/importancefilter.h"

#include "models/items/importancetablemodel.h"

namespace slipway {

void ImportanceFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidateFilter();
}

void ImportanceFilter::setTop(int features)
{
    m_top = features;
    invalidateFilter();
}

bool ImportanceFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_top > 0 && sourceRow >= m_top)
        return false;
    const QModelIndex feature = sourceModel()->index(sourceRow, ImportanceTableModel::Feature, sourceParent);
    return m_search.isEmpty() || feature.data().toString().contains(m_search, Qt::CaseInsensitive);
}

} // namespace slipway
