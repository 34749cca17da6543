#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <string_view>

namespace slipway {

/// The secret that callers must show as `Authorization: Bearer …`. Keeps only its SHA-256; never logged.
class AccessToken
{
public:
    /// The content of a file without surrounding white space. Refused when it is no regular file of its owner
    /// alone (mode 0600), Corrupt when empty.
    static Result<AccessToken> fromFile(const QString &path);

    /// Whether an Authorization header's value carries the token; takes the same time wherever they differ.
    bool isShownBy(std::string_view authorization) const;

private:
    explicit AccessToken(const QByteArray &digest) : m_digest(digest) {}

    QByteArray m_digest;
};

} // namespace slipway
