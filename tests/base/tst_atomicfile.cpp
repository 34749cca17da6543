#include "models/base/atomicfile.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace slipway {

class AtomicFileTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReplacedWholeAndNothingElseIsLeft()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("state.json"));
        QVERIFY(writeFileAtomically(path, "old").ok());
        QVERIFY(writeFileAtomically(path, "new").ok());
        QCOMPARE(*readWholeFile(path, 100), QByteArray("new"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("state.json")});
    }

    void aFullDiskLeavesTheOldContentAndSaysSo()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("state.json"));
        QVERIFY(writeFileAtomically(path, "old").ok());
        // A file-size limit in a child stands for the full disk: write() fails half-way through.
        const pid_t child = fork();
        if (child == 0) {
            signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{1000, 1000};
            setrlimit(RLIMIT_FSIZE, &limit);
            const Status written = writeFileAtomically(path, QByteArray(5000, 'x'));
            _exit(written.ok() ? 1 : 0);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        QCOMPARE(*readWholeFile(path, 100), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aFolderIsMadeWithThoseAboveItOrTheReasonSaid()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a/b/c"));
        QVERIFY(makeFolder(path).ok() && makeFolder(path).ok() && QDir(path).exists());
        QVERIFY(writeFileAtomically(folder.filePath(QStringLiteral("file")), "x").ok());
        const Status under = makeFolder(folder.filePath(QStringLiteral("file/below")));
        QCOMPARE(under.error().code, ErrorCode::WriteFailed);
        QVERIFY2(under.error().text().contains(QStringLiteral("could not be made (Not a directory)")),
                 qPrintable(under.error().text()));
    }

    void aLinkIsSwappedAndNeverMissing()
    {
        QTemporaryDir folder;
        const QString link = folder.filePath(QStringLiteral("current"));
        QVERIFY(replaceLinkAtomically(link, QStringLiteral("versions/1")).ok());
        QVERIFY(replaceLinkAtomically(link, QStringLiteral("versions/2")).ok());
        char target[64] = "";
        QVERIFY(readlink(QFile::encodeName(link).constData(), target, sizeof target - 1) > 0);
        QCOMPARE(QByteArray(target), QByteArray("versions/2"));
    }

    void aFifoIsRefusedAndNotWaitedFor()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("fifo"));
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        const auto read = readWholeFile(path, 100);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Unreadable);
    }

    void aFileOverTheLimitIsNotRead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("big"));
        QVERIFY(writeFileAtomically(path, QByteArray(101, 'x')).ok());
        QCOMPARE(readWholeFile(path, 100).error().code, ErrorCode::Unreadable);
        QCOMPARE(readWholeFile(path, 101)->size(), 101);
        QCOMPARE(readWholeFile(folder.filePath(QStringLiteral("none")), 1).error().code, ErrorCode::NotFound);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::AtomicFileTest)
#include "tst_atomicfile.moc"
