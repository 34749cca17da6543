#include "models/storage/versioncolourtable.h"

namespace slipway {

Result<std::optional<int>> VersionColourTable::of(const QString &id)
{
    const auto select = m_database.kept("SELECT colour FROM version_colour WHERE id = ?");
    if (!select)
        return select.error();
    const auto found = (*select)->bind(1, id).step();
    if (!found)
        return found.error();
    const auto colour = *found ? std::optional(static_cast<int>((*select)->integer(0))) : std::nullopt;
    (*select)->reset();
    return colour;
}

Result<ColourUses> VersionColourTable::uses()
{
    auto select = m_database.prepare("SELECT colour, COUNT(*) FROM version_colour GROUP BY colour");
    if (!select)
        return select.error();
    ColourUses uses{};
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return uses;
        const qint64 colour = select->integer(0);
        if (colour >= 0 && colour < seriesColours)
            uses[static_cast<std::size_t>(colour)] = select->integer(1);
    }
}

Status VersionColourTable::set(const QString &id, int colour)
{
    const auto insert = m_database.kept("INSERT OR REPLACE INTO version_colour (id, colour) VALUES (?, ?)");
    if (!insert)
        return insert.error();
    return (*insert)->bind(1, id).bind(2, colour).run();
}

} // namespace slipway
