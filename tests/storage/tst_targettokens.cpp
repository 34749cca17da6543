#include "models/base/crashdumps.h"
#include "models/storage/secrets/targettokens.h"
#include "tests/support/test.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace slipway;

namespace {

const QString lab = QStringLiteral("lab");
const QByteArray secret("s3cret-t0ken");

SecretBytes bytes(const char *text)
{
    return SecretBytes(QByteArrayView(text));
}

} // namespace

class TargetTokensTest final : public Test
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString vaultPath() const { return m_folder->filePath(QStringLiteral("vault.json")); }
    /// Whether any file below the folder holds these bytes, plain or in base 64.
    static bool isAnywhere(const QString &folder, const QByteArray &text)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray content = file.readAll();
            if (content.contains(text) || content.contains(text.toBase64()))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qunsetenv("SLIPWAY_VAULT_PASSPHRASE");
    }

    void theVaultKeepsATokenForWhoKnowsThePassphrase()
    {
        {
            TargetTokens tokens(m_folder->path());
            QVERIFY(!tokens.placeOf(lab));
            QCOMPARE(tokens.store(lab, SecretPlace::Vault, SecretBytes(secret)).error().code, ErrorCode::Refused);
            QVERIFY(tokens.openVault(bytes("horse battery")));
            QVERIFY(tokens.store(lab, SecretPlace::Vault, SecretBytes(secret)));
        }
        QVERIFY(!isAnywhere(m_folder->path(), secret));
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(vaultPath()).constData(), &info), 0);
        QCOMPARE(int(info.st_mode & 0777), 0600);

        TargetTokens tokens(m_folder->path());
        QVERIFY(tokens.placeOf(lab) == SecretPlace::Vault);
        QCOMPARE(tokens.read(lab).error().code, ErrorCode::Refused); // locked
        QCOMPARE(tokens.openVault(bytes("horse")).error().code, ErrorCode::Refused);
        QCOMPARE(tokens.openVault(SecretBytes()).error().code, ErrorCode::InvalidArgument);
        QVERIFY(tokens.openVault(bytes("horse battery")));
        const auto token = tokens.read(lab);
        QVERIFY(token);
        QCOMPARE(token->view().toByteArray(), secret);
        QVERIFY(tokens.forget(lab));
        QVERIFY(!tokens.placeOf(lab));
        QCOMPARE(tokens.read(lab).error().code, ErrorCode::NotFound);
    }

    void aScriptOpensTheVaultByItsEnvironment()
    {
        qputenv("SLIPWAY_VAULT_PASSPHRASE", "from a script");
        {
            TargetTokens tokens(m_folder->path());
            QVERIFY(tokens.store(lab, SecretPlace::Vault, SecretBytes(secret)));
        }
        TargetTokens again(m_folder->path());
        const auto token = again.read(lab);
        QVERIFY(token);
        QCOMPARE(token->view().toByteArray(), secret);
    }

    void aChangedVaultOpensForNobody()
    {
        SecretVault vault(vaultPath());
        QVERIFY(vault.open(bytes("p")));
        QVERIFY(vault.write(lab, SecretBytes(secret)));
        QFile file(vaultPath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        const auto readWith = [&](const QJsonObject &json) {
            QFile changed(vaultPath());
            if (changed.open(QIODevice::WriteOnly))
                changed.write(QJsonDocument(json).toJson());
            changed.close();
            return vault.read(lab).ok();
        };
        QVERIFY(readWith(whole));
        const QByteArray data = QByteArray::fromBase64(whole[QStringLiteral("data")].toString().toLatin1());
        for (qsizetype i = 0; i < data.size(); ++i) { // every byte, of the tag too
            QByteArray flipped = data;
            flipped[i] = static_cast<char>(flipped[i] ^ (1 << (i % 8)));
            QJsonObject json = whole;
            json[QStringLiteral("data")] = QString::fromLatin1(flipped.toBase64());
            QVERIFY2(!readWith(json), qPrintable(QString::number(i)));
        }
        for (const char *key : {"format", "version", "kdf", "cipher", "nonce", "data"}) {
            QJsonObject json = whole;
            json.remove(QLatin1String(key));
            QVERIFY2(!readWith(json), key);
        }
        for (const double n : {0.0, 2.0, 1024.0, 1073741824.0}) { // cheaper to guess, or a trap
            QJsonObject json = whole;
            QJsonObject kdf = whole[QStringLiteral("kdf")].toObject();
            kdf[QStringLiteral("n")] = n;
            json[QStringLiteral("kdf")] = kdf;
            QVERIFY(!readWith(json));
        }
        QVERIFY(readWith(whole));
    }

    void eachWriteTakesAFreshNonce()
    {
        SecretVault vault(vaultPath());
        QVERIFY(vault.open(bytes("p")));
        QStringList nonces;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(vault.write(lab, SecretBytes(secret)));
            QFile file(vaultPath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString nonce = QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("nonce")].toString();
            QVERIFY(!nonces.contains(nonce));
            nonces.append(nonce);
        }
    }

    void whatIsNoTokenIsRefused()
    {
        TargetTokens tokens(m_folder->path());
        QVERIFY(tokens.openVault(bytes("p")));
        for (const char *text : {"", "two words", "line\nbreak", "\x01", "t\xc3\xb6ken"}) {
            const Status stored = tokens.store(lab, SecretPlace::Vault, bytes(text));
            QVERIFY2(!stored && stored.error().code == ErrorCode::InvalidArgument, text);
        }
        QVERIFY(!tokens.placeOf(lab));
    }

    void withoutAKeyringNothingIsWrittenInTheClear()
    {
        qputenv("HOME", m_folder->path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        TargetTokens tokens(m_folder->path());
        const Status stored = tokens.store(lab, SecretPlace::Keyring, SecretBytes(secret));
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ErrorCode::Unsupported);
        QVERIFY2(stored.error().text().contains(QStringLiteral("vault")), qPrintable(stored.error().text()));
        QVERIFY(!tokens.placeOf(lab));
        QVERIFY(!isAnywhere(m_folder->path(), secret));
    }

    void theKeyringKeepsATokenOverProcesses()
    {
        if (qEnvironmentVariableIsSet("SLIPWAY_TEST_KEYRING")) { // the inner run, in a session of its own
            {
                TargetTokens tokens(m_folder->path());
                const Status stored = tokens.store(lab, SecretPlace::Keyring, SecretBytes(secret));
                QVERIFY2(stored.ok(), stored ? "" : qPrintable(stored.error().text() + stored.error().detail));
            }
            QVERIFY(!isAnywhere(m_folder->path(), secret));
            TargetTokens again(m_folder->path());
            const auto token = again.read(lab);
            QVERIFY(token);
            QCOMPARE(token->view().toByteArray(), secret);
            QVERIFY(again.forget(lab));
            QCOMPARE(again.read(lab).error().code, ErrorCode::NotFound);
            return;
        }
        for (const char *program : {"dbus-run-session", "gnome-keyring-daemon"}) {
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
                QSKIP("dbus-run-session and gnome-keyring-daemon are not installed, so there is no keyring to test "
                      "with.");
        }
        QProcess session;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QLatin1String(variable), m_folder->path());
        environment.insert(QStringLiteral("SLIPWAY_TEST_KEYRING"), QStringLiteral("1"));
        environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("GNOME"));
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::MergedChannels);
        session.start(QStringLiteral("dbus-run-session"),
                      {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                       QStringLiteral("printf pass | gnome-keyring-daemon --unlock --components=secrets >&2 && exec "
                                      "\"$0\" theKeyringKeepsATokenOverProcesses"),
                       QCoreApplication::applicationFilePath()});
        const bool ended = session.waitForFinished(60000);
        const QByteArray output = session.readAll();
        QVERIFY2(ended, output.constData());
        QVERIFY2(session.exitCode() == 0, output.constData());
        QVERIFY(!output.contains(secret));
    }

    void crashDumpsAreRefused()
    {
        refuseCrashDumps();
        rlimit limit = {};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
    }
};

SLIPWAY_TEST(TargetTokensTest)
#include "tst_targettokens.moc"
