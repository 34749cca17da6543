#include "models/targets/targettoken.h"

#include "models/storage/secrets/targettokens.h"

namespace slipway {

Result<SecretBytes> tokenOf(const Target &target)
{
    if (target.tokenEnv.isEmpty()) {
        const auto tokens = TargetTokens::ofProcess();
        return tokens && tokens->placeOf(target.name) ? tokens->read(target.name) : Result<SecretBytes>(SecretBytes());
    }
    QByteArray bytes = qgetenv(target.tokenEnv.toLocal8Bit().constData());
    const SecretBytes token(bytes);
    wipeBytes(bytes);
    if (token.isEmpty()) {
        return makeError(
            ErrorCode::Refused,
            QT_TRANSLATE_NOOP("Core", "%1 needs the token in the environment variable %2, which is not set. Set it "
                                      "and start Slipway again."),
            {target.name, target.tokenEnv});
    }
    if (!isOneToken(token)) {
        return makeError(ErrorCode::Refused,
                         QT_TRANSLATE_NOOP("Core", "The token in the environment variable %2 for %1 holds a line "
                                                   "break, a blank or another character that no token has, so it was "
                                                   "not sent."),
                         {target.name, target.tokenEnv});
    }
    return token;
}

QString tokenSource(const Target &target)
{
    if (!target.tokenEnv.isEmpty())
        return QStringLiteral("the environment variable ") + target.tokenEnv;
    const auto tokens = TargetTokens::ofProcess();
    const auto place = tokens ? tokens->placeOf(target.name) : std::nullopt;
    return place ? QStringLiteral("the ") + secretPlaceName(*place) : QString();
}

} // namespace slipway
