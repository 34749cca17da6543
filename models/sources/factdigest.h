#pragma once

#include <QByteArray>

#include <string_view>

namespace slipway {

/// Tells whether facts changed: 64-bit FNV-1a, against changes and not against attacks.
class FactDigest
{
public:
    void add(std::string_view bytes);
    void add(qint64 number);
    QByteArray bytes() const;
    qint64 number() const { return static_cast<qint64>(m_value); }

private:
    quint64 m_value = 0xcbf29ce484222325;
};

} // namespace slipway
