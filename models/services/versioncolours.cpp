#include "models/services/versioncolours.h"

#include "models/storage/ledger.h"
#include "models/storage/versioncolourtable.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace slipway {

namespace {

struct Member {
    QString id;
    std::optional<int> colour; ///< the one it was given
};

/// Each id once: those that have a colour by their ids, then those without one in the order of `ids`.
Result<QList<Member>> membersOf(VersionColourTable &table, const QStringList &ids)
{
    QList<Member> members;
    QSet<QString> seen;
    for (const QString &id : ids) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const auto colour = table.of(id);
        if (!colour)
            return colour.error();
        members.append({id, *colour});
    }
    std::stable_sort(members.begin(), members.end(),
                     [](const Member &a, const Member &b) { return a.colour && (!b.colour || a.id < b.id); });
    return members;
}

QList<int> looksOf(const QList<Member> &members, const ColourUses &uses = {})
{
    QList<std::optional<int>> colours;
    for (const Member &member : members)
        colours << member.colour;
    return seriesLooks(colours, uses);
}

bool areKept(const QList<Member> &members, const QList<int> &looks)
{
    return std::equal(members.begin(), members.end(), looks.begin(),
                      [](const Member &member, int look) { return member.colour == look % seriesColours; });
}

QList<int> inOrder(const QStringList &ids, const QList<Member> &members, const QList<int> &looks)
{
    QHash<QString, int> lookOf;
    for (qsizetype i = 0; i < members.size(); ++i)
        lookOf.insert(members[i].id, looks[i]);
    QList<int> ordered;
    for (const QString &id : ids)
        ordered << lookOf.value(id);
    return ordered;
}

} // namespace

VersionColours::VersionColours(std::shared_ptr<Ledger> ledger, Recoloured recoloured)
    : m_ledger(std::move(ledger)), m_recoloured(std::move(recoloured))
{
}

Result<QList<int>> VersionColours::looksNow(const QStringList &ids)
{
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    VersionColourTable table(**database);
    const auto members = membersOf(table, ids);
    return members ? Result<QList<int>>(inOrder(ids, *members, looksOf(*members))) : members.error();
}

Result<QList<int>> VersionColours::looks(const QStringList &ids)
{
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    VersionColourTable table(**database);
    const auto known = membersOf(table, ids);
    if (!known)
        return known.error();
    if (const QList<int> looks = looksOf(*known); areKept(*known, looks))
        return inOrder(ids, *known, looks);
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    const auto members = membersOf(table, ids); // another program may have given some since
    const auto uses = table.uses();
    if (!members || !uses)
        return members ? uses.error() : members.error();
    const QList<int> looks = looksOf(*members, *uses);
    QStringList recoloured;
    for (qsizetype i = 0; i < members->size(); ++i) {
        const Member &member = (*members)[i];
        const int colour = looks[i] % seriesColours;
        if (member.colour && member.colour != colour)
            recoloured.append(member.id);
        const Status kept = member.colour == colour ? Status() : table.set(member.id, colour);
        if (!kept)
            return kept.error();
    }
    const auto all = membersOf(table, ids); // with their colours they have another order, as every later chart
    if (const Status written = all ? transaction->commit() : Status(all.error()); !written)
        return written.error();
    if (!recoloured.isEmpty())
        m_recoloured(recoloured);
    return inOrder(ids, *all, looksOf(*all));
}

} // namespace slipway
