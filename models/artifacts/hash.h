#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct evp_md_ctx_st;

namespace slipway {

/// SHA-256 of bytes that come in pieces, by OpenSSL, which uses the processor's own instructions where it has them.
class Sha256
{
public:
    Sha256();
    Sha256(Sha256 &&) noexcept = default;
    Sha256 &operator=(Sha256 &&) noexcept = default;

    void add(QByteArrayView bytes);
    /// Lower-case hex; nothing may be added after it.
    QString hex();

private:
    std::unique_ptr<evp_md_ctx_st, void (*)(evp_md_ctx_st *)> m_context;
};

/// SHA-256 of a regular file as lower-case hex, read in blocks. Blocks; any thread; can be cancelled.
Result<QString> sha256OfFile(const QString &path, Progress &progress);

/// SHA-256 of bytes as lower-case hex.
QString sha256(const QByteArray &bytes);

} // namespace slipway
