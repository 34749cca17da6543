#include "models/items/querycandidatemodel.h"

#include "models/domain/numbertext.h"

namespace slipway {

void QueryCandidateModel::setCandidates(const QList<QueryCandidate> &candidates)
{
    beginResetModel();
    m_candidates = candidates;
    endResetModel();
}

int QueryCandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

QVariant QueryCandidateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueryCandidate &candidate = m_candidates[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return candidate.text;
    case KindRole:
        return kindText(candidate.kind);
    case CountRole:
        return candidate.versions < 0 ? QString() : countText(candidate.versions);
    case Qt::AccessibleTextRole:
        if (candidate.versions < 0)
            return tr("%1, %2").arg(candidate.text, kindText(candidate.kind));
        return tr("%1, %2, %n versions", nullptr, static_cast<int>(candidate.versions))
            .arg(candidate.text, kindText(candidate.kind));
    default:
        return {};
    }
}

QString QueryCandidateModel::kindText(QueryCandidate::Kind kind)
{
    switch (kind) {
    case QueryCandidate::Kind::Attribute:
        return tr("attribute");
    case QueryCandidate::Kind::Metric:
        return tr("metric");
    case QueryCandidate::Kind::Parameter:
        return tr("parameter");
    case QueryCandidate::Kind::Tag:
        return tr("tag");
    case QueryCandidate::Kind::Value:
        return tr("value");
    case QueryCandidate::Kind::Operator:
        break;
    }
    return tr("operator");
}

} // namespace slipway
