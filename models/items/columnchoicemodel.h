#pragma once

#include "models/domain/columnkey.h"

#include <QAbstractListModel>
#include <QSet>

namespace slipway {

/// The metrics, parameters and tags that can be columns, a row each, with a check mark for those that are. Shows those
/// whose name holds what is searched for; made for ten thousands of them.
class ColumnChoiceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< QString: metric, parameter, tag in the application's language
        CountRole                    ///< QString: how many versions have it
    };

    /// Offers `uses` in their order; `shown` are checked, as ColumnKey::text().
    ColumnChoiceModel(const QList<ColumnUse> &uses, const QStringList &shown, QObject *parent = nullptr);

    /// Without case, anywhere in the name; empty = all.
    void search(const QString &part);
    /// What is checked, found or not, in the order of the offer.
    QStringList chosen() const;
    void toggle(const QModelIndex &index);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    static QString kindText(ColumnKey::Kind kind);

    QList<ColumnUse> m_uses;
    QSet<QString> m_chosen;
    QList<int> m_found; ///< places in m_uses
};

} // namespace slipway
