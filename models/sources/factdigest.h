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

private:
    quint64 m_value = 0xcbf29ce484222325;
};

} // namespace slipway
