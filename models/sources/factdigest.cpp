#include "models/sources/factdigest.h"

namespace slipway {

void FactDigest::add(std::string_view bytes)
{
    for (const char c : bytes)
        m_value = (m_value ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    m_value = (m_value ^ 0xff) * 0x100000001b3; // where it ends
}

void FactDigest::add(qint64 number)
{
    for (auto rest = static_cast<quint64>(number); rest != 0; rest >>= 8)
        m_value = (m_value ^ (rest & 0xff)) * 0x100000001b3;
    m_value = (m_value ^ 0xfe) * 0x100000001b3;
}

QByteArray FactDigest::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(&m_value), sizeof m_value);
}

} // namespace slipway
