#include "models/serving/accesstoken.h"

#include "models/base/atomicfile.h"

#include <QCryptographicHash>
#include <QFile>

#include <cerrno>
#include <sys/stat.h>

namespace slipway {

Result<AccessToken> AccessToken::fromFile(const QString &path)
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
    return AccessToken(QCryptographicHash::hash(token, QCryptographicHash::Sha256));
}

bool AccessToken::isShownBy(std::string_view authorization) const
{
    constexpr std::string_view scheme = "Bearer ";
    if (!authorization.starts_with(scheme))
        return false;
    authorization.remove_prefix(scheme.size());
    const QByteArray shown = QCryptographicHash::hash(
        QByteArrayView(authorization.data(), static_cast<qsizetype>(authorization.size())), QCryptographicHash::Sha256);
    unsigned difference = 0;
    for (qsizetype i = 0; i < m_digest.size(); ++i)
        difference |= static_cast<unsigned char>(shown[i]) ^ static_cast<unsigned char>(m_digest[i]);
    return difference == 0;
}

} // namespace slipway
