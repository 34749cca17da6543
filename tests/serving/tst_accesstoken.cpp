#include "models/serving/accesstoken.h"
#include "tests/support/test.h"

#include <QFile>

#include <sys/stat.h>

using namespace slipway;

class AccessTokenTest final : public Test
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
        const auto token = AccessToken::fromFile(tokenFile("s3cret-token\n"));
        QVERIFY(token);
        QVERIFY(token->isShownBy("Bearer s3cret-token"));
        for (const char *other : {"", "Bearer", "Bearer ", "Bearer s3cret-toke", "Bearer s3cret-token ",
                                  "bearer s3cret-token", "Basic s3cret-token", "s3cret-token", "Bearer S3cret-token"})
            QVERIFY2(!token->isShownBy(other), other);
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
        const auto token = AccessToken::fromFile(tokenFile("abc", static_cast<mode_t>(mode)));
        QVERIFY(!token);
        QCOMPARE(token.error().code, ErrorCode::Refused);
        QVERIFY(token.error().text().contains(QStringLiteral("chmod 600")));
    }

    void noTokenIsNoToken()
    {
        QCOMPARE(AccessToken::fromFile(tokenFile(" \n")).error().code, ErrorCode::Corrupt);
        QCOMPARE(AccessToken::fromFile(m_folder.filePath(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
        QCOMPARE(AccessToken::fromFile(m_folder.path()).error().code, ErrorCode::Unreadable);
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(AccessToken::fromFile(pipe).error().code, ErrorCode::Unreadable);
    }
};

SLIPWAY_TEST(AccessTokenTest)
#include "tst_accesstoken.moc"
