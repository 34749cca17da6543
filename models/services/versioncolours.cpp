#include "models/services/versioncolours.h"

#include "models/storage/ledger.h"
#include "models/storage/versioncolourtable.h"

#include <algorithm>

namespace slipway {

namespace {

Result<QList<std::optional<int>>> coloursOf(VersionColourTable &table, const QStringList &ids)
{
    QList<std::optional<int>> colours;
    for (const QString &id : ids) {
        const auto colour = table.of(id);
        if (!colour)
            return colour.error();
        colours << *colour;
    }
    return colours;
}

bool allKnown(const QList<std::optional<int>> &colours)
{
    return std::all_of(colours.begin(), colours.end(), [](const auto &colour) { return colour.has_value(); });
}

} // namespace

VersionColours::VersionColours(std::shared_ptr<Ledger> ledger) : m_ledger(std::move(ledger)) {}

Result<QList<int>> VersionColours::looks(const QStringList &ids)
{
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    VersionColourTable table(**database);
    const auto known = coloursOf(table, ids);
    if (!known)
        return known.error();
    if (allKnown(*known))
        return seriesLooks(*known);
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    const auto colours = coloursOf(table, ids); // another program may have given some since
    const auto uses = table.uses();
    if (!colours || !uses)
        return colours ? uses.error() : colours.error();
    const QList<int> looks = seriesLooks(*colours, *uses);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const Status kept = (*colours)[i] ? Status() : table.set(ids[i], looks[i] % seriesColours);
        if (!kept)
            return kept.error();
    }
    if (const Status written = transaction->commit(); !written)
        return written.error();
    return looks;
}

} // namespace slipway
