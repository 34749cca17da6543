#include "tests/cli/clitest.h"
#include "tests/support/serverprocess.h"

#include <QDirIterator>

#include <sys/stat.h>

namespace slipway {

/// Where the tokens of targets are kept, against a slipwayd that wants one.
class SlipwayctlTokensTest final : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aTokenInTheVaultIsShownToTheServerAndToNobodyElse();
    void withoutThePassphraseTheVaultStaysShut();
    void whatIsNoTokenIsBadInput();
    void aTokenThatWouldNotBeUsedIsNotKept();
    void withoutAKeyringTheVaultIsNamed();

private:
    CallResult store(const QByteArray &token, const char *more) const
    {
        return call("target token lab", split(more), token);
    }
    bool isAnywhere(const QByteArray &text) const;

    std::unique_ptr<ServerProcess> m_server;
    const QByteArray m_token = "tok3n-of-the-lab";
};

void SlipwayctlTokensTest::initTestCase()
{
    const QString file = path("token");
    QFile token(file);
    QVERIFY(token.open(QIODevice::WriteOnly));
    token.write(m_token);
    token.close();
    ::chmod(QFile::encodeName(file).constData(), 0600);
    m_server = std::make_unique<ServerProcess>(path("served"), QStringList{QStringLiteral("--token-file"), file});
    QVERIFY2(m_server->start(), qPrintable(m_server->output()));
    QCOMPARE(call("target add lab --env staging --driver slipwayd --url", {m_server->url()}).status, 0);
}

void SlipwayctlTokensTest::cleanup()
{
    qputenv("SLIPWAY_VAULT_PASSPHRASE", "horse battery");
    QCOMPARE(call("target token lab --remove").status, 0);
    qunsetenv("SLIPWAY_VAULT_PASSPHRASE");
}

bool SlipwayctlTokensTest::isAnywhere(const QByteArray &text) const
{
    QDirIterator files(path("data"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

void SlipwayctlTokensTest::aTokenInTheVaultIsShownToTheServerAndToNobodyElse()
{
    QCOMPARE(call("target test lab").status, 6); // no token yet
    qputenv("SLIPWAY_VAULT_PASSPHRASE", "horse battery");
    const CallResult stored = store(m_token + '\n', "--vault");
    QVERIFY2(stored.status == 0, stored.errors.constData());
    QCOMPARE(stored["token"].toString(), QStringLiteral("vault"));
    const CallResult tested = call("target test lab");
    QVERIFY2(tested.status == 0, tested.errors.constData());
    for (const CallResult &result : {stored, tested})
        QVERIFY(!result.output.contains(m_token) && !result.errors.contains(m_token));
    QVERIFY(!isAnywhere(m_token) && !isAnywhere(m_token.toBase64()));
}

void SlipwayctlTokensTest::withoutThePassphraseTheVaultStaysShut()
{
    qputenv("SLIPWAY_VAULT_PASSPHRASE", "horse battery");
    QCOMPARE(store(m_token, "--vault").status, 0);
    qunsetenv("SLIPWAY_VAULT_PASSPHRASE");
    const CallResult locked = call("target test lab");
    QCOMPARE(locked.status, 6);
    QVERIFY2(locked.errors.contains("locked"), locked.errors.constData());
    qputenv("SLIPWAY_VAULT_PASSPHRASE", "horse");
    const CallResult wrong = call("target test lab");
    QCOMPARE(wrong.status, 6);
    QVERIFY2(wrong.errors.contains("does not open"), wrong.errors.constData());
}

void SlipwayctlTokensTest::whatIsNoTokenIsBadInput()
{
    qputenv("SLIPWAY_VAULT_PASSPHRASE", "horse battery");
    QCOMPARE(store({}, "--vault").status, 4);
    QCOMPARE(store("two words", "--vault").status, 4);
    QCOMPARE(store(QByteArray(10000, 'x'), "--vault").status, 4);
    QCOMPARE(call("target token nowhere", {}, m_token).status, 3);
}

void SlipwayctlTokensTest::aTokenThatWouldNotBeUsedIsNotKept()
{
    qputenv("SLIPWAY_VAULT_PASSPHRASE", "horse battery");
    QCOMPARE(
        call("target add byenv --env other --driver slipwayd --token-env LAB_TOKEN --url", {m_server->url()}).status,
        0);
    const CallResult shadowed = call("target token byenv --vault", {}, m_token);
    QVERIFY(shadowed.status != 0);
    QVERIFY2(shadowed.errors.contains("LAB_TOKEN"), shadowed.errors.constData());
    QCOMPARE(call("target add far --env other --driver slipwayd --url http://models.example:8000").status, 0);
    const CallResult clear = call("target token far --vault", {}, m_token);
    QCOMPARE(clear.status, 4);
    QVERIFY2(clear.errors.contains("in the clear"), clear.errors.constData());
    QCOMPARE(
        call("target add worse --env other --driver slipwayd --token-env T --url http://models.example:8000").status,
        4);
    QVERIFY(!isAnywhere(m_token));
}

void SlipwayctlTokensTest::withoutAKeyringTheVaultIsNamed()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    const CallResult refused = store(m_token, "");
    QVERIFY(refused.status != 0);
    QVERIFY2(refused.errors.contains("vault"), refused.errors.constData());
    QVERIFY(!isAnywhere(m_token));
}

} // namespace slipway

SLIPWAY_TEST(slipway::SlipwayctlTokensTest)
#include "tst_slipwayctltokens.moc"
