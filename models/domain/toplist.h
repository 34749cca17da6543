#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace slipway {

/// Keeps the first items of very many in an order, without keeping the others: `Before` says which of two comes first.
template <class Item, class Before>
class TopList
{
public:
    TopList(std::size_t most, Before before) : m_most(most), m_before(before) {}

    void add(const Item &item)
    {
        ++m_added;
        if (m_heap.size() < m_most) {
            m_heap.push_back(item);
            std::push_heap(m_heap.begin(), m_heap.end(), m_before);
        } else if (!m_heap.empty() && m_before(item, m_heap.front())) { // the last one of them is in front
            std::pop_heap(m_heap.begin(), m_heap.end(), m_before);
            m_heap.back() = item;
            std::push_heap(m_heap.begin(), m_heap.end(), m_before);
        }
    }

    /// How many there were to choose from.
    std::size_t added() const { return m_added; }

    /// In their order; the list is empty then.
    std::vector<Item> take()
    {
        std::sort_heap(m_heap.begin(), m_heap.end(), m_before);
        return std::move(m_heap);
    }

private:
    std::size_t m_most;
    std::size_t m_added = 0;
    Before m_before;
    std::vector<Item> m_heap;
};

} // namespace slipway
