#include "models/serving/accesskeys.h"
#include "tests/support/test.h"

#include <QCryptographicHash>
#include <QFile>

#include <sys/stat.h>

using namespace slipway;

class AccessKeysTest final : public Test
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString tokenFile(const QByteArray &content, mode_t mode = 0600)
    {
        const QString path = m_folder.filePath(QStringLiteral("token"));
        QFile::remove(path);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        file.close();
        ::chmod(QFile::encodeName(path).constData(), mode);
        return path;
    }

private Q_SLOTS:
    void onlyTheWholeTokenIsAccepted()
    {
        AccessKeys keys;
        QVERIFY(keys.addTokenFile(tokenFile("s3cret-token\n")));
        QVERIFY(keys.shownBy("Bearer s3cret-token", {}));
        QVERIFY(keys.shownBy({}, "s3cret-token"));
        for (const char *other : {"", "Bearer", "Bearer ", "Bearer s3cret-toke", "Bearer s3cret-token ",
                                  "bearer s3cret-token", "Basic s3cret-token", "s3cret-token", "Bearer S3cret-token"})
            QVERIFY2(!keys.shownBy(other, {}), other);
    }

    void aFileThatOthersCanReadIsRefused_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("group") << 0640;
        QTest::newRow("others") << 0604;
        QTest::newRow("all") << 0644;
    }
    void aFileThatOthersCanReadIsRefused()
    {
        QFETCH(int, mode);
        AccessKeys keys;
        const Status added = keys.addTokenFile(tokenFile("abc", static_cast<mode_t>(mode)));
        QVERIFY(!added);
        QVERIFY(keys.isEmpty());
        QCOMPARE(added.error().code, ErrorCode::Refused);
        QVERIFY(added.error().text().contains(QStringLiteral("chmod 600")));
    }

    void rolesAreApartAndDeployHoldsTheOthers()
    {
        const auto key = [](const char *secret, bool mayRead, bool mayPredict, bool mayDeploy) {
            return AccessKey{QString::fromLatin1(secret), QCryptographicHash::hash(secret, QCryptographicHash::Sha256),
                             mayRead, mayPredict, mayDeploy};
        };
        AccessKeys keys;
        keys.add(key("reader", true, false, false));
        keys.add(key("asker", false, true, false));
        keys.add(key("deployer", false, false, true));
        const auto roles = [&keys](std::string_view secret) {
            const AccessKey *found = keys.shownBy({}, secret);
            QList<bool> held;
            for (const Role role : {Role::Open, Role::Read, Role::Predict, Role::Deploy})
                held.append(found && found->holds(role));
            return held;
        };
        QCOMPARE(roles("reader"), QList<bool>({true, true, false, false}));
        QCOMPARE(roles("asker"), QList<bool>({true, false, true, false}));
        QCOMPARE(roles("deployer"), QList<bool>({true, true, true, true}));
        QCOMPARE(roles("nobody"), QList<bool>({false, false, false, false}));
    }

    void noTokenIsNoToken()
    {
        QCOMPARE(AccessKeys().addTokenFile(tokenFile(" \n")).error().code, ErrorCode::Corrupt);
        QCOMPARE(AccessKeys().addTokenFile(m_folder.filePath(QStringLiteral("none"))).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(AccessKeys().addTokenFile(m_folder.path()).error().code, ErrorCode::Unreadable);
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(AccessKeys().addTokenFile(pipe).error().code, ErrorCode::Unreadable);
    }
};

SLIPWAY_TEST(AccessKeysTest)
#include "tst_accesskeys.moc"
