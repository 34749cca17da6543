#include "models/targets/targettoken.h"

#include "models/base/httpclient.h"
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

Status checkTokenAddress(const Target &target)
{
    QStringList addresses{target.url};
    for (const QString &key : {QStringLiteral("replicas"), QStringLiteral("metrics_url")})
        addresses += target.settings.value(key).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &address : std::as_const(addresses)) {
        if (isInTheClear(address.trimmed())) {
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core",
                                               "A token for %1 would cross the network in the clear, so none is "
                                               "ever sent there. Give the target an https address, or leave "
                                               "the token away."),
                             {address.trimmed()});
        }
    }
    return {};
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
