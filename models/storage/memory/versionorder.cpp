#include "models/storage/memory/versionorder.h"

#include <algorithm>

namespace slipway {

namespace {

quint32 placeOf(const RankedKey &key, quint32 row)
{
    const quint32 rank = key.column->ranks[row];
    if (rank == RankColumn::missing)
        return key.column->count;
    return key.descending ? key.column->count - 1 - rank : rank;
}

/// One pass of a sort that keeps the order of what is equal: counts how many have each place.
void sortByCounting(std::vector<quint32> &rows, const RankedKey &key)
{
    std::vector<quint32> begins(size_t(key.column->count) + 2);
    for (const quint32 row : rows)
        ++begins[placeOf(key, row) + 1];
    for (size_t place = 1; place < begins.size(); ++place)
        begins[place] += begins[place - 1];
    std::vector<quint32> sorted(rows.size());
    for (const quint32 row : rows)
        sorted[begins[placeOf(key, row)]++] = row;
    rows.swap(sorted);
}

} // namespace

std::vector<quint32> inOrder(const RowSet &rows, const std::vector<RankedKey> &keys)
{
    std::vector<quint32> sorted;
    sorted.reserve(static_cast<size_t>(rows.count()));
    rows.forEach([&sorted](quint32 row) { sorted.push_back(row); });
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        // Counting touches every place once; for few rows comparing is less work.
        if (sorted.size() > key->column->count / 8)
            sortByCounting(sorted, *key);
        else
            std::stable_sort(sorted.begin(), sorted.end(),
                             [&](quint32 a, quint32 b) { return placeOf(*key, a) < placeOf(*key, b); });
    }
    return sorted;
}

} // namespace slipway
