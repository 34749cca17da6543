#pragma once

#include "models/base/sqlite.h"
#include "models/storage/memory/rowset.h"
#include "models/storage/memory/textdictionary.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace slipway {

/// The column `search` of all versions, each different line once: answers what a bare word of a query finds in tens of
/// milliseconds for a million versions. Never changed after loading, so that all threads may read it.
class SearchLines
{
public:
    /// Reads the whole table once. Cancelled; NoSpace when there is too much text.
    static Result<std::shared_ptr<const SearchLines>> load(Database &database, quint32 end);

    /// The versions with a line that contains `folded` (case-folded, without line feeds).
    RowSet rowsWith(const QByteArray &folded) const;

private:
    static constexpr size_t mostBytes = 96 * 1024 * 1024;
    static constexpr size_t mostPlaces = 24 * 1024 * 1024;

    std::vector<bool> linesWith(const QByteArray &folded) const;

    TextDictionary m_dictionary;
    std::vector<quint32> m_firstOf; ///< by row: its first place in m_lines; one more at the end
    std::vector<quint32> m_lines;   ///< numbers of lines
};

} // namespace slipway
