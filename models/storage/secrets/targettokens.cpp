#include "models/storage/secrets/targettokens.h"

#include "models/base/atomicfile.h"
#include "models/storage/filelock.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace slipway {

namespace {

constexpr auto passphraseVariable = "SLIPWAY_VAULT_PASSPHRASE";
constexpr qint64 maxPlacesBytes = 4 * 1024 * 1024;

QString secretName(const QString &target)
{
    return QStringLiteral("token of the target ") + target;
}

/// The keyring waits for a person; nobody else has to.
template <class Work>
auto unlocked(std::unique_lock<std::mutex> &lock, const Work &work)
{
    lock.unlock();
    auto done = work();
    lock.lock();
    return done;
}

std::mutex processMutex;
std::shared_ptr<TargetTokens> processTokens;

} // namespace

QString secretPlaceName(SecretPlace place)
{
    return place == SecretPlace::Keyring ? QStringLiteral("keyring") : QStringLiteral("vault");
}

bool isOneToken(const SecretBytes &token)
{
    const QByteArrayView text = token.view();
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

TargetTokens::TargetTokens(const QString &dataFolder)
    : m_dataFolder(dataFolder), m_vault(dataFolder + QStringLiteral("/vault.json"))
{
}

std::shared_ptr<TargetTokens> TargetTokens::ofProcess()
{
    const std::lock_guard lock(processMutex);
    return processTokens;
}

void TargetTokens::setOfProcess(std::shared_ptr<TargetTokens> tokens)
{
    const std::lock_guard lock(processMutex);
    processTokens = std::move(tokens);
}

/// Another process may have changed it, and a missing or damaged file is one without entries.
QHash<QString, SecretPlace> TargetTokens::places() const
{
    QHash<QString, SecretPlace> found;
    const auto bytes = readWholeFile(m_dataFolder + QStringLiteral("/tokens.json"), maxPlacesBytes);
    const QJsonObject json = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        for (const SecretPlace place : {SecretPlace::Keyring, SecretPlace::Vault}) {
            if (entry.value().toString() == secretPlaceName(place))
                found.insert(entry.key(), place);
        }
    }
    return found;
}

Status TargetTokens::savePlace(const QString &target, std::optional<SecretPlace> place)
{
    const QString path = m_dataFolder + QStringLiteral("/tokens.json");
    NoProgress progress;
    const auto lock = FileLock::acquire(path + QStringLiteral(".lock"), progress);
    if (!lock)
        return lock.error();
    QJsonObject json;
    const auto before = places();
    for (auto entry = before.begin(); entry != before.end(); ++entry)
        json[entry.key()] = secretPlaceName(entry.value());
    if (place)
        json[target] = secretPlaceName(*place);
    else
        json.remove(target);
    return writeFileAtomically(path, QJsonDocument(json).toJson());
}

Status TargetTokens::openVaultFromEnvironment()
{
    if (m_vault.isOpen())
        return {};
    QByteArray passphrase = qgetenv(passphraseVariable);
    if (passphrase.isEmpty())
        return {}; // the vault itself says that it is locked
    const SecretBytes secret(passphrase);
    wipeBytes(passphrase);
    return m_vault.open(secret);
}

std::optional<SecretPlace> TargetTokens::placeOf(const QString &target)
{
    const std::lock_guard lock(m_mutex);
    const auto known = places();
    const auto found = known.constFind(target);
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

Result<SecretBytes> TargetTokens::read(const QString &target)
{
    std::unique_lock lock(m_mutex);
    if (const auto known = m_known.constFind(target); known != m_known.constEnd())
        return *known;
    const auto stored = places();
    const auto place = stored.constFind(target);
    if (place == stored.constEnd())
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "No token of %1 is stored."), {target});
    if (*place == SecretPlace::Vault) {
        if (const Status opened = openVaultFromEnvironment(); !opened)
            return opened.error();
    }
    const QString name = secretName(target);
    auto token =
        *place == SecretPlace::Vault ? m_vault.read(name) : unlocked(lock, [&] { return keyring::read(name); });
    if (token)
        m_known.insert(target, *token);
    return token;
}

Status TargetTokens::store(const QString &target, SecretPlace place, const SecretBytes &token)
{
    if (!isOneToken(token)) {
        return makeError(
            ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("Core", "A token is one word without blanks and line breaks; this is none."));
    }
    std::unique_lock lock(m_mutex);
    if (place == SecretPlace::Vault) {
        if (const Status opened = openVaultFromEnvironment(); !opened)
            return opened;
    }
    const QString name = secretName(target);
    const Status written = place == SecretPlace::Vault ? m_vault.write(name, token)
                                                       : unlocked(lock, [&] { return keyring::write(name, token); });
    if (!written)
        return written;
    if (const Status saved = savePlace(target, place); !saved)
        return saved;
    m_known.insert(target, token);
    return {};
}

Status TargetTokens::forget(const QString &target)
{
    std::unique_lock lock(m_mutex);
    m_known.remove(target);
    const auto stored = places();
    const auto place = stored.constFind(target);
    if (place == stored.constEnd())
        return {};
    if (*place == SecretPlace::Vault) {
        if (const Status opened = openVaultFromEnvironment(); !opened)
            return opened;
    }
    const QString name = secretName(target);
    const Status removed =
        *place == SecretPlace::Vault ? m_vault.remove(name) : unlocked(lock, [&] { return keyring::remove(name); });
    return removed ? savePlace(target, std::nullopt) : removed;
}

Status TargetTokens::disown(const QString &target)
{
    const std::lock_guard lock(m_mutex);
    m_known.remove(target);
    return savePlace(target, std::nullopt);
}

bool TargetTokens::hasVault() const
{
    const std::lock_guard lock(m_mutex);
    return m_vault.exists();
}

bool TargetTokens::isVaultOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_vault.isOpen();
}

Status TargetTokens::openVault(const SecretBytes &passphrase)
{
    const std::lock_guard lock(m_mutex);
    return m_vault.open(passphrase);
}

} // namespace slipway
