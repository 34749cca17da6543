#include "models/storage/secrets/secretvault.h"

#include "models/base/atomicfile.h"
#include "models/storage/filelock.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <sys/stat.h>

namespace slipway {

namespace {

constexpr qint64 maxVaultBytes = 4 * 1024 * 1024;
constexpr int keyBytes = 32;
constexpr int saltBytes = 16;
constexpr int nonceBytes = 12;
constexpr int tagBytes = 16;
// RFC 7914's parameters: 128 MB and about half a second for each guess.
constexpr quint64 costN = 1 << 17;
constexpr quint64 costR = 8;
constexpr quint64 costP = 1;
constexpr quint64 mostMemory = 300 * 1024 * 1024;

/// Of a vault's file.
struct Sealed {
    quint64 n = costN;
    quint64 r = costR;
    quint64 p = costP;
    QByteArray salt;
    QByteArray nonce;
    QByteArray data;
    /// What the tag covers beside the data.
    QByteArray bound() const
    {
        return "slipway-vault 1 scrypt " + QByteArray::number(n) + ' ' + QByteArray::number(r) + ' '
               + QByteArray::number(p) + ' ' + salt.toBase64();
    }
};

Error noVault(const QString &path)
{
    return makeError(ErrorCode::Corrupt,
                     QT_TRANSLATE_NOOP("Core", "%1 is no vault of Slipway, or is damaged. Move it away, and store the "
                                               "tokens again."),
                     {path});
}

Error cannotOpen()
{
    return makeError(ErrorCode::Refused,
                     QT_TRANSLATE_NOOP("Core", "The vault of tokens does not open: the passphrase is wrong, or the "
                                               "file was changed."));
}

Error locked()
{
    return makeError(ErrorCode::Refused, QT_TRANSLATE_NOOP("Core", "The vault of tokens is locked. Open it with its "
                                                                   "passphrase first."));
}

Error cryptoFailed()
{
    return makeError(ErrorCode::Internal, QT_TRANSLATE_NOOP("Core", "OpenSSL could not encrypt the vault of tokens."));
}

QByteArray bytesOf(const QJsonObject &json, const char *key)
{
    return QByteArray::fromBase64(json[QLatin1String(key)].toString().toLatin1());
}

Result<Sealed> readSealed(const QString &path)
{
    const auto bytes = readWholeFile(path, maxVaultBytes);
    if (!bytes)
        return bytes.error();
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    const QJsonObject kdf = json[QLatin1String("kdf")].toObject();
    const auto number = [&kdf](const char *key) { return static_cast<quint64>(kdf[QLatin1String(key)].toDouble()); };
    Sealed sealed{number("n"),          number("r"), number("p"), bytesOf(kdf, "salt"), bytesOf(json, "nonce"),
                  bytesOf(json, "data")};
    const bool known = json[QLatin1String("format")] == QLatin1String("slipway-vault")
                       && json[QLatin1String("version")].toInt() == 1
                       && kdf[QLatin1String("name")] == QLatin1String("scrypt")
                       && json[QLatin1String("cipher")] == QLatin1String("aes-256-gcm");
    // Only what this program writes: cheaper parameters would be somebody's else, dearer ones a trap.
    const bool usual = sealed.n == costN && sealed.r == costR && sealed.p == costP;
    if (!known || !usual || sealed.salt.size() != saltBytes || sealed.nonce.size() != nonceBytes
        || sealed.data.size() < tagBytes)
        return noVault(path);
    return sealed;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), count) != 1)
        bytes.clear();
    return bytes;
}

Result<SecretBytes> deriveKey(const SecretBytes &passphrase, const QByteArray &salt)
{
    SecretBytes key;
    key.resize(keyBytes);
    const QByteArrayView text = passphrase.view();
    if (EVP_PBE_scrypt(text.data(), static_cast<size_t>(text.size()),
                       reinterpret_cast<const unsigned char *>(salt.constData()), static_cast<size_t>(salt.size()),
                       costN, costR, costP, mostMemory, reinterpret_cast<unsigned char *>(key.data()), keyBytes)
        != 1)
        return cryptoFailed();
    return key;
}

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

/// Ciphertext and tag; empty when the library fails.
QByteArray seal(const SecretBytes &key, const Sealed &sealed, const SecretBytes &plain)
{
    const Cipher cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    const QByteArray bound = sealed.bound();
    QByteArray data(plain.view().size() + tagBytes, '\0');
    auto *out = reinterpret_cast<unsigned char *>(data.data());
    int size = 0;
    int rest = 0;
    const bool ok =
        cipher && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, raw(key.view()), raw(sealed.nonce)) == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &size, raw(bound), static_cast<int>(bound.size())) == 1
        && EVP_EncryptUpdate(cipher.get(), out, &size, raw(plain.view()), static_cast<int>(plain.view().size())) == 1
        && EVP_EncryptFinal_ex(cipher.get(), out + size, &rest) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, out + size + rest) == 1;
    return ok ? data : QByteArray();
}

Result<SecretBytes> unseal(const SecretBytes &key, const Sealed &sealed)
{
    const Cipher cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    const QByteArray bound = sealed.bound();
    const auto length = static_cast<int>(sealed.data.size()) - tagBytes;
    QByteArray tag = sealed.data.right(tagBytes);
    SecretBytes plain;
    plain.resize(static_cast<size_t>(length) + 1); // never nullptr
    auto *out = reinterpret_cast<unsigned char *>(plain.data());
    int size = 0;
    int rest = 0;
    const bool ok =
        cipher && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, raw(key.view()), raw(sealed.nonce)) == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &size, raw(bound), static_cast<int>(bound.size())) == 1
        && EVP_DecryptUpdate(cipher.get(), out, &size, raw(sealed.data), length) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher.get(), out + size, &rest) == 1;
    if (!ok)
        return cannotOpen();
    plain.resize(static_cast<size_t>(length));
    return plain;
}

} // namespace

bool SecretVault::exists() const
{
    return QFileInfo::exists(m_path);
}

Status SecretVault::open(const SecretBytes &passphrase)
{
    if (passphrase.isEmpty())
        return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "A vault needs a passphrase."));
    const bool isNew = !exists();
    const auto sealed =
        isNew ? Result<Sealed>(Sealed{costN, costR, costP, randomBytes(saltBytes), {}, {}}) : readSealed(m_path);
    if (!sealed)
        return sealed.error();
    auto key = deriveKey(passphrase, sealed->salt);
    if (!key)
        return key.error();
    if (!isNew) {
        if (const auto opened = unseal(*key, *sealed); !opened)
            return opened.error();
    }
    m_key = std::move(*key);
    m_salt = sealed->salt;
    return isNew ? save({}) : Status();
}

Result<SecretVault::Secrets> SecretVault::load() const
{
    if (!isOpen())
        return locked();
    const auto sealed = readSealed(m_path);
    if (!sealed)
        return sealed.error();
    if (sealed->salt != m_salt)
        return cannotOpen();
    const auto plain = unseal(m_key, *sealed);
    if (!plain)
        return plain.error();
    const QJsonObject json = QJsonDocument::fromJson(plain->view().toByteArray()).object();
    Secrets secrets;
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        secrets.insert(entry.key(), SecretBytes(QByteArray::fromBase64(entry.value().toString().toLatin1())));
    return secrets;
}

Status SecretVault::save(const Secrets &secrets) const
{
    QJsonObject json;
    for (auto entry = secrets.begin(); entry != secrets.end(); ++entry)
        json[entry.key()] = QString::fromLatin1(entry.value().view().toByteArray().toBase64());
    QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const SecretBytes plain(text);
    wipeBytes(text);
    Sealed sealed{costN, costR, costP, m_salt, randomBytes(nonceBytes), {}};
    sealed.data = seal(m_key, sealed, plain);
    if (sealed.data.isEmpty() || sealed.nonce.isEmpty())
        return cryptoFailed();
    const QJsonObject kdf{{QStringLiteral("name"), QStringLiteral("scrypt")},
                          {QStringLiteral("n"), static_cast<qint64>(costN)},
                          {QStringLiteral("r"), static_cast<qint64>(costR)},
                          {QStringLiteral("p"), static_cast<qint64>(costP)},
                          {QStringLiteral("salt"), QString::fromLatin1(m_salt.toBase64())}};
    const QJsonObject file{{QStringLiteral("format"), QStringLiteral("slipway-vault")},
                           {QStringLiteral("version"), 1},
                           {QStringLiteral("kdf"), kdf},
                           {QStringLiteral("cipher"), QStringLiteral("aes-256-gcm")},
                           {QStringLiteral("nonce"), QString::fromLatin1(sealed.nonce.toBase64())},
                           {QStringLiteral("data"), QString::fromLatin1(sealed.data.toBase64())}};
    const Status written = writeFileAtomically(m_path, QJsonDocument(file).toJson());
    if (written)
        ::chmod(QFile::encodeName(m_path).constData(), S_IRUSR | S_IWUSR); // guessing needs the file
    return written;
}

Result<SecretBytes> SecretVault::read(const QString &name) const
{
    const auto secrets = load();
    if (!secrets)
        return secrets.error();
    const auto found = secrets->find(name);
    if (found == secrets->end())
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "The vault holds no %1."), {name});
    return *found;
}

Status SecretVault::change(const QString &name, const SecretBytes *secret)
{
    if (!isOpen())
        return locked();
    NoProgress progress;
    const auto lock = FileLock::acquire(m_path + QStringLiteral(".lock"), progress);
    if (!lock)
        return lock.error();
    auto secrets = load();
    if (!secrets)
        return secrets.error();
    if (secret)
        secrets->insert(name, *secret);
    else if (secrets->remove(name) == 0)
        return {};
    return save(*secrets);
}

Status SecretVault::write(const QString &name, const SecretBytes &secret)
{
    return change(name, &secret);
}

Status SecretVault::remove(const QString &name)
{
    return change(name, nullptr);
}

} // namespace slipway
