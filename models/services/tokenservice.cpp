#include "models/services/tokenservice.h"

#include "models/base/crashdumps.h"

namespace slipway {

TokenService::TokenService(const QString &dataFolder) : m_tokens(std::make_shared<TargetTokens>(dataFolder))
{
    TargetTokens::setOfProcess(m_tokens);
    refuseCrashDumps();
}

QString TokenService::placeOf(const QString &target) const
{
    const auto place = m_tokens->placeOf(target);
    return place ? secretPlaceName(*place) : QString();
}

Status TokenService::storeInKeyring(const QString &target, const SecretBytes &token)
{
    return m_tokens->store(target, SecretPlace::Keyring, token);
}

Status TokenService::storeInVault(const QString &target, const SecretBytes &token, const SecretBytes &passphrase)
{
    if (!m_tokens->isVaultOpen() && !passphrase.isEmpty()) {
        if (const Status opened = m_tokens->openVault(passphrase); !opened)
            return opened;
    }
    return m_tokens->store(target, SecretPlace::Vault, token);
}

Status TokenService::forget(const QString &target)
{
    return m_tokens->forget(target);
}

Status TokenService::disown(const QString &target)
{
    return m_tokens->forget(target) ? Status() : m_tokens->disown(target);
}

} // namespace slipway
