#include "models/storage/secrets/secretbytes.h"

#include <openssl/crypto.h>

namespace slipway {

void SecretBytes::wipe()
{
    m_bytes.resize(m_bytes.capacity()); // short ones lie in the object itself, and what was moved from keeps them
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

void wipeBytes(QByteArray &bytes)
{
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace slipway
