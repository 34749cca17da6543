#include "models/serving/accesskeys.h"

#include "models/base/atomicfile.h"

#include <QCryptographicHash>
#include <QFile>

#include <cerrno>
#include <sys/stat.h>

namespace slipway {

bool AccessKey::holds(Role role) const
{
    switch (role) {
    case Role::Open:
    case Role::AnyKey:
        return true;
    case Role::Read:
        return mayRead || mayDeploy;
    case Role::Predict:
        return mayPredict || mayDeploy;
    case Role::Deploy:
        break;
    }
    return mayDeploy;
}

Status AccessKeys::addTokenFile(const QString &path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return fileError(errno, path);
    if (!S_ISREG(info.st_mode))
        return makeError(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Core", "%1 is not a regular file."), {path});
    if ((info.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return makeError(ErrorCode::Refused,
                         QT_TRANSLATE_NOOP("Core", "The token file %1 can be read by others. Make it its "
                                                   "owner's alone (chmod 600) and start again."),
                         {path});
    }
    const auto bytes = readWholeFile(path, 4096);
    if (!bytes)
        return bytes.error();
    const QByteArray token = bytes->trimmed();
    if (token.isEmpty())
        return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "The token file %1 is empty."), {path});
    add({QStringLiteral("token file"), QCryptographicHash::hash(token, QCryptographicHash::Sha256), true, true, true});
    return {};
}

const AccessKey *AccessKeys::shownBy(std::string_view authorization, std::string_view apiKey) const
{
    constexpr std::string_view scheme = "Bearer ";
    if (authorization.starts_with(scheme))
        apiKey = authorization.substr(scheme.size());
    if (apiKey.empty())
        return nullptr;
    const QByteArray shown = QCryptographicHash::hash(
        QByteArrayView(apiKey.data(), static_cast<qsizetype>(apiKey.size())), QCryptographicHash::Sha256);
    const AccessKey *found = nullptr;
    for (const AccessKey &key : m_keys) {
        unsigned difference = 0;
        for (qsizetype i = 0; i < shown.size(); ++i)
            difference |= static_cast<unsigned char>(shown[i]) ^ static_cast<unsigned char>(key.sha256[i]);
        if (difference == 0)
            found = &key;
    }
    return found;
}

} // namespace slipway
