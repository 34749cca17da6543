#pragma once

#include "models/base/sqlite.h"
#include "models/storage/memory/codecolumn.h"
#include "models/storage/memory/rowset.h"
#include "models/storage/memory/textdictionary.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace slipway {

/// The column `search` of all versions, each different line of a place once: answers what a bare word of a query finds
/// in some milliseconds for a million versions. Never changed after loading, so that all threads may read it.
class SearchLines
{
public:
    /// Reads the whole table once. Cancelled; NoSpace when there is too much text.
    static Result<std::shared_ptr<const SearchLines>> load(Database &database, quint32 end);

    /// Where a text was found.
    struct Hits {
        std::vector<RowSet> lines; ///< of each place, by their numbers
        RowSet rows;               ///< the versions with one of them
    };
    /// What contains `folded` (case-folded, without line feeds). `within`, when there is one, says so of a part of
    /// `folded`, as when a person has typed one letter more: nothing else needs looking at.
    Hits hitsOf(const QByteArray &folded, const Hits *within) const;

private:
    /// The lines that stand at the same place of a version's text: its model, its version …
    struct Place {
        TextDictionary lines; ///< number 0 is empty
        CodeColumn ofRow;
    };

    static constexpr size_t mostBytes = 160 * 1024 * 1024;
    static constexpr size_t mostPlaces = 24; ///< the last holds all lines that are left
    static constexpr size_t versionPlace = 1;

    void take(quint32 row, std::string_view text);
    size_t bytes() const;
    RowSet rowsWith(const CodeColumn &codes, const RowSet &lines, const Hits *within) const;

    quint32 m_end = 0; ///< of the rows
    std::vector<Place> m_places;
};

} // namespace slipway
