#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <string_view>

namespace slipway {

/// What a key lets its holder do. `Deploy` holds `Read` and `Predict`; `Open` needs no key, `AnyKey` any of them.
enum class Role { Open, AnyKey, Read, Predict, Deploy };

/// One key: a name for logs and limits, the SHA-256 of the secret, and what it is good for.
struct AccessKey {
    QString name;
    QByteArray sha256; ///< 32 bytes
    bool mayRead = false;
    bool mayPredict = false;
    bool mayDeploy = false;

    bool holds(Role role) const;
};

/// The secrets that callers must show, as `Authorization: Bearer …` or `X-API-Key: …`. Only their SHA-256 is kept; it
/// is never logged. Immutable once it is in use.
class AccessKeys
{
public:
    /// No key at all: everybody may do everything.
    bool isEmpty() const { return m_keys.isEmpty(); }
    qsizetype size() const { return m_keys.size(); }

    void add(const AccessKey &key) { m_keys.append(key); }
    /// A key that may do everything: the content of a file without surrounding white space. Refused when it is no
    /// regular file of its owner alone (mode 0600), Corrupt when empty.
    Status addTokenFile(const QString &path);

    /// The key that a request shows, or null. Looks at every key for the same time wherever they differ.
    const AccessKey *shownBy(std::string_view authorization, std::string_view apiKey) const;

private:
    QList<AccessKey> m_keys;
};

} // namespace slipway
