#pragma once

#include <QtGlobal>

#include <cstring>
#include <utility>
#include <vector>

namespace slipway {

/// A small number of every version, in one, two or four bytes each, as the greatest of them needs.
class CodeColumn
{
public:
    /// All 0.
    explicit CodeColumn(size_t rows = 0) : m_bytes(rows) {}

    size_t size() const { return m_bytes.size() / m_width; }
    size_t bytes() const { return m_bytes.size(); }

    quint32 operator[](size_t row) const
    {
        switch (m_width) {
        case 1:
            return m_bytes[row];
        case 2:
            return at<quint16>(row);
        default:
            return at<quint32>(row);
        }
    }

    void set(size_t row, quint32 code)
    {
        while (m_width < sizeof(quint32) && code >> (8 * m_width))
            widen();
        switch (m_width) {
        case 1:
            m_bytes[row] = static_cast<uchar>(code);
            break;
        case 2:
            put(row, static_cast<quint16>(code));
            break;
        default:
            put(row, code);
        }
    }

private:
    template <class T>
    T at(size_t row) const
    {
        T code;
        std::memcpy(&code, m_bytes.data() + row * sizeof(T), sizeof(T));
        return code;
    }

    template <class T>
    void put(size_t row, T code)
    {
        std::memcpy(m_bytes.data() + row * sizeof(T), &code, sizeof(T));
    }

    void widen()
    {
        CodeColumn wide(2 * m_bytes.size());
        wide.m_width = 2 * m_width;
        for (size_t row = 0; row < size(); ++row)
            wide.set(row, (*this)[row]);
        *this = std::move(wide);
    }

    std::vector<uchar> m_bytes;
    size_t m_width = 1;
};

} // namespace slipway
