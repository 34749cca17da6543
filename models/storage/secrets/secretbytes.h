#pragma once

#include <QByteArray>

#include <string>

namespace slipway {

/// Bytes of a password or token, wiped when they go. Copies are deep, and each is wiped; what is made of them elsewhere
/// (a header of a request) is the maker's to wipe.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArrayView bytes) : m_bytes(bytes.begin(), bytes.end()) {}
    SecretBytes(const SecretBytes &) = default;
    SecretBytes(SecretBytes &&other) noexcept : m_bytes(std::move(other.m_bytes)) { other.wipe(); }
    SecretBytes &operator=(SecretBytes other) noexcept
    {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    ~SecretBytes() { wipe(); }

    bool isEmpty() const { return m_bytes.empty(); }
    QByteArrayView view() const { return QByteArrayView(m_bytes.data(), static_cast<qsizetype>(m_bytes.size())); }
    char *data() { return m_bytes.data(); }
    void resize(size_t size) { m_bytes.resize(size); }

private:
    void wipe();

    std::string m_bytes;
};

/// Wipes bytes that are not shared.
void wipeBytes(QByteArray &bytes);

} // namespace slipway
