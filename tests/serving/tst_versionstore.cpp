#include "models/artifacts/hash.h"
#include "models/base/atomicfile.h"
#include "models/serving/versionstore.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <unistd.h>

using namespace slipway;

namespace {

const QString slug = QStringLiteral("pr-impact");
const QString modelBin = QStringLiteral("model.bin");

Result<bool> store(VersionStore &versions, const QByteArray &bytes, const QString &version, const QString &name = {},
                   const QString &into = slug, const QString &file = modelBin)
{
    auto upload = versions.beginUpload();
    if (!upload)
        return upload.error();
    // In small pieces, as they come from the network.
    for (qsizetype i = 0; i < bytes.size(); i += 7) {
        const QByteArray piece = bytes.mid(i, 7);
        if (const Status written = upload->write(piece.constData(), piece.size()); !written)
            return written.error();
    }
    if (const Status finished = upload->finish(sha256(bytes)); !finished)
        return finished.error();
    return versions.place(std::move(*upload), sha256(bytes), into, name, version, file);
}

} // namespace

class VersionStoreTest final : public Test
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<VersionStore> m_store;

    QString root() const { return m_folder->path() + QStringLiteral("/root"); }
    void reopen()
    {
        m_store.reset();
        auto opened = VersionStore::open(root());
        QVERIFY(opened);
        m_store = std::move(*opened);
    }
    int leftUploads() const
    {
        return static_cast<int>(QDir(root() + QStringLiteral("/.uploads")).entryList(QDir::Files).size());
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void anUploadLiesUnderItsVersionWithItsHash()
    {
        const auto placed =
            store(*m_store, "some bytes", QStringLiteral("20241120_120000"), QStringLiteral("PR Impact"));
        QVERIFY(placed);
        QVERIFY(*placed);
        const auto version = m_store->version(slug, QStringLiteral("20241120_120000"));
        QVERIFY(version);
        QVERIFY(version->hasModel);
        QCOMPARE(version->modelSha256, sha256("some bytes"));
        QCOMPARE(version->path, QStringLiteral("pr-impact/versions/20241120_120000"));
        QCOMPARE(m_store->modelName(slug), QStringLiteral("PR Impact"));
        QCOMPARE(*readWholeFile(m_store->filePath(slug, version->id, modelBin), 100), QByteArray("some bytes"));
        QCOMPARE(leftUploads(), 0);
    }

    void theSameBytesAgainChangeNothing()
    {
        QVERIFY(store(*m_store, "bytes", QStringLiteral("v1")));
        const auto again = store(*m_store, "bytes", QStringLiteral("v1"));
        QVERIFY(again);
        QVERIFY(!*again);
    }

    void otherBytesForAVersionAreRefused()
    {
        QVERIFY(store(*m_store, "bytes", QStringLiteral("v1")));
        const auto other = store(*m_store, "other bytes", QStringLiteral("v1"));
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::Conflict);
        QCOMPARE(*readWholeFile(m_store->filePath(slug, QStringLiteral("v1"), modelBin), 100), QByteArray("bytes"));
        QCOMPARE(leftUploads(), 0);
    }

    void aSlugBelongsToOneModel()
    {
        QVERIFY(store(*m_store, "a", QStringLiteral("v1"), QStringLiteral("PR Impact")));
        const auto other = store(*m_store, "b", QStringLiteral("v2"), QStringLiteral("Pr-Impact"));
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::Conflict);
        QVERIFY(other.error().text().contains(QStringLiteral("PR Impact")));
        QCOMPARE(m_store->versions(slug).size(), 1);
    }

    void bytesThatChangedOnTheWayLeaveNothing()
    {
        {
            auto upload = m_store->beginUpload();
            QVERIFY(upload);
            QVERIFY(upload->write("abc", 3));
            const Status finished = upload->finish(sha256("abd"));
            QVERIFY(!finished);
            QCOMPARE(finished.error().code, ErrorCode::Corrupt);
        }
        QCOMPARE(leftUploads(), 0);
        QVERIFY(m_store->slugs().isEmpty());
    }

    void namesThatLeaveTheFolderAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", ".", "..", ".hidden", "../x", "a/b", "/etc", "a\nb", "a\x01"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
        QTest::newRow("nul") << QString(QChar(0));
        QTest::newRow("right-to-left override") << QStringLiteral("a\u202eb");
        QTest::newRow("invalid") << QString(QChar(QChar::ReplacementCharacter));
        QTest::newRow("too long") << QString(256, QLatin1Char('a'));
    }
    void namesThatLeaveTheFolderAreRefused()
    {
        QFETCH(QString, name);
        QVERIFY(!isSafeSegment(name));
        for (const auto &result : {store(*m_store, "x", name), store(*m_store, "x", QStringLiteral("v"), {}, name),
                                   store(*m_store, "x", QStringLiteral("v"), {}, slug, name)}) {
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
        }
        QVERIFY(m_store->slugs().isEmpty());
    }

    void anyOtherLettersMayStandInAName()
    {
        const QString version = QStringLiteral("v1 \"ü\" 李 %2F;rm -rf~&?#");
        QVERIFY(store(*m_store, "x", version));
        QVERIFY(m_store->version(slug, version));
    }

    void aSecondServerOfTheSameFolderIsRefused()
    {
        const auto second = VersionStore::open(root());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
    }

    void leftUploadsAreRemovedAtTheNextStart()
    {
        QVERIFY(writeFileAtomically(root() + QStringLiteral("/.uploads/left"), "half"));
        reopen();
        QCOMPARE(leftUploads(), 0);
    }

    void halfWritesOfAKilledServerAreRemoved()
    {
        QVERIFY(store(*m_store, "x", QStringLiteral("v1")));
        for (const char *left :
             {"/pr-impact/state.json.abcd1234.tmp", "/pr-impact/versions/v1/.files.json.abcd1234.tmp"})
            QVERIFY(writeFileAtomically(root() + QLatin1String(left), "half"));
        QVERIFY(QFile::link(QStringLiteral("versions/v1"), root() + QStringLiteral("/pr-impact/current.abcd1234.tmp")));
        reopen();
        QVERIFY(m_store->recoverState(slug, 1));
        const QDir::Filters all = QDir::AllEntries | QDir::Hidden | QDir::System;
        const QStringList pattern{QStringLiteral("*.tmp")};
        QVERIFY(QDir(root() + QStringLiteral("/pr-impact")).entryList(pattern, all).isEmpty());
        QVERIFY(QDir(root() + QStringLiteral("/pr-impact/versions/v1")).entryList(pattern, all).isEmpty());
    }

    void theLinkIsRelativeAndTheStateBesideItAgrees()
    {
        QVERIFY(store(*m_store, "x", QStringLiteral("v1")));
        const ModelState state = ModelState().switched(QStringLiteral("deploy"), QStringLiteral("v1"), 5);
        QVERIFY(m_store->switchTo(slug, state, QString()));
        const QString link = root() + QStringLiteral("/pr-impact/current");
        char target[100] = {};
        QVERIFY(::readlink(link.toUtf8().constData(), target, sizeof target - 1) > 0);
        QCOMPARE(QByteArray(target), QByteArray("versions/v1"));
        QVERIFY(QFileInfo(link + QStringLiteral("/model.bin")).isFile());
        const auto read = m_store->recoverState(slug, 9);
        QVERIFY(read);
        QCOMPARE(read->toJson(), state.toJson());
    }

    void afterACrashBetweenLinkAndRecordTheLinkDecides()
    {
        for (const char *version : {"v1", "v2"})
            QVERIFY(store(*m_store, version, QString::fromLatin1(version)));
        ModelState state = ModelState().switched(QStringLiteral("deploy"), QStringLiteral("v1"), 1);
        state.abtest = AbTest{QStringLiteral("v2"), 0.5, TestMode::Split, 1};
        QVERIFY(m_store->switchTo(slug, state, QString()));
        QVERIFY(replaceLinkAtomically(root() + QStringLiteral("/pr-impact/current"), QStringLiteral("versions/v2")));
        reopen();
        const auto read = m_store->recoverState(slug, 7);
        QVERIFY(read);
        QCOMPARE(read->current, QStringLiteral("v2"));
        QCOMPARE(read->previous(), QStringLiteral("v1"));
        QCOMPARE(read->sinceMs, 7);
        QVERIFY(!read->abtest);
        QCOMPARE(read->history.last().action, QStringLiteral("found"));
        // Repaired on the disk too, and only once.
        QCOMPARE(m_store->recoverState(slug, 8)->history.size(), read->history.size());
    }

    void aDamagedStateLosesTheWayBackAndNotTheService()
    {
        QVERIFY(store(*m_store, "x", QStringLiteral("v1")));
        QVERIFY(m_store->switchTo(slug, ModelState().switched(QStringLiteral("deploy"), QStringLiteral("v1"), 1),
                                  QString()));
        QVERIFY(writeFileAtomically(root() + QStringLiteral("/pr-impact/state.json"), "{\"current\": \"v"));
        const auto read = m_store->recoverState(slug, 2);
        QVERIFY(read);
        QCOMPARE(read->current, QStringLiteral("v1"));
        QVERIFY(read->previous().isEmpty());
    }

    void aLinkThatLeavesTheFolderIsNotFollowed()
    {
        QVERIFY(store(*m_store, "x", QStringLiteral("v1")));
        QVERIFY(replaceLinkAtomically(root() + QStringLiteral("/pr-impact/current"),
                                      QStringLiteral("versions/../../other")));
        QVERIFY(m_store->recoverState(slug, 1)->current.isEmpty());
    }

    void anUnknownVersionIsNamedWithThoseThatAreThere()
    {
        QVERIFY(store(*m_store, "x", QStringLiteral("v1")));
        const auto version = m_store->version(slug, QStringLiteral("../v1"));
        QVERIFY(!version);
        QCOMPARE(version.error().code, ErrorCode::NotFound);
        QVERIFY(version.error().text().contains(QStringLiteral("It has: v1")));
    }
};

SLIPWAY_TEST(VersionStoreTest)
#include "tst_versionstore.moc"
