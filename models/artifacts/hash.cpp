#include "models/artifacts/hash.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/evp.h>

namespace slipway {

Sha256::Sha256() : m_context(EVP_MD_CTX_new(), EVP_MD_CTX_free)
{
    // Fails only without memory.
    if (!m_context || EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1)
        qBadAlloc();
}

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size()));
}

QString Sha256::hex()
{
    QByteArray digest(32, '\0');
    EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return QString::fromLatin1(digest.toHex());
}

Result<QString> sha256OfFile(const QString &path, Progress &progress)
{
    const QFileInfo info(path);
    if (!info.exists())
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 does not exist."), {path});
    if (!info.isFile())
        return makeError(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Core", "%1 is not a regular file."), {path});
    QFile file(path);
    const auto unreadable = [&] {
        return makeError(ErrorCode::Unreadable,
                         QT_TRANSLATE_NOOP("Core", "%1 cannot be opened (%2). Check its permissions."),
                         {path, file.errorString()});
    };
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable();
    Sha256 hash;
    QByteArray block(1 << 20, Qt::Uninitialized);
    qint64 done = 0;
    for (;;) {
        if (progress.cancelled())
            return cancelledError();
        const qint64 n = file.read(block.data(), block.size());
        if (n < 0)
            return unreadable();
        if (n == 0)
            return hash.hex();
        hash.add(QByteArrayView(block.constData(), n));
        done += n;
        progress.report(done, info.size());
    }
}

QString sha256(const QByteArray &bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

} // namespace slipway
