#pragma once

#include <initializer_list>
#include <memory>
#include <span>
#include <vector>

namespace slipway {

/// Doubles that many share and nobody changes: a copy costs a pointer, so that a million points stand in memory once
/// however many charts and models look at them. May be read on any thread.
class Numbers
{
public:
    Numbers() = default;
    // Implicit, so that a vector can be handed to whoever keeps numbers.
    Numbers(std::vector<double> values) // NOLINT(google-explicit-constructor)
    {
        const auto kept = std::make_shared<const std::vector<double>>(std::move(values));
        m_values = *kept;
        m_owner = kept;
    }
    Numbers(std::initializer_list<double> values) : Numbers(std::vector<double>(values)) {}
    /// A view of `values`, which do not change while `owner` lives.
    Numbers(std::shared_ptr<const void> owner, std::span<const double> values)
        : m_owner(std::move(owner)), m_values(values)
    {
    }

    std::size_t size() const { return m_values.size(); }
    bool empty() const { return m_values.empty(); }
    const double *data() const { return m_values.data(); }
    auto begin() const { return m_values.begin(); }
    auto end() const { return m_values.end(); }
    double front() const { return m_values.front(); }
    double back() const { return m_values.back(); }
    double operator[](std::size_t index) const { return m_values[index]; }
    operator std::span<const double>() const { return m_values; } // NOLINT(google-explicit-constructor)

private:
    std::shared_ptr<const void> m_owner;
    std::span<const double> m_values;
};

} // namespace slipway
