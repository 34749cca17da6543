#pragma once

#include "models/domain/querycompletion.h"

#include <QAbstractListModel>

namespace slipway {

/// What may stand in a filter, a row each. Read only.
class QueryCandidateModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< QString: the kind in the application's language
        CountRole                    ///< QString: of versions; empty when they are not counted
    };

    using QAbstractListModel::QAbstractListModel;

    void setCandidates(const QList<QueryCandidate> &candidates);
    /// Of an index of this model.
    const QueryCandidate &candidate(const QModelIndex &index) const { return m_candidates[index.row()]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    static QString kindText(QueryCandidate::Kind kind);

    QList<QueryCandidate> m_candidates;
};

} // namespace slipway
