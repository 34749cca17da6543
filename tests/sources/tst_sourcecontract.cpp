#include "models/base/ids.h"
#include "models/sources/registryparts.h"
#include "tests/support/asnobody.h"
#include "tests/support/registryreadings.h"
#include "tests/support/sanitized.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringConverter>

#include <cmath>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace slipway {

/// What every layout promises, tried on a golden registry of each: tests/data/registries/LAYOUT. A new layout brings
/// its own and is tried without a further line here.
class SourceContractTest final : public Test
{
    Q_OBJECT

private:
    /// A copy of one layout's golden registry.
    struct Golden {
        QTemporaryDir folder;
        QString root = folder.path() + QStringLiteral("/registry");

        explicit Golden(const QString &layout)
        {
            copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/") + layout, root);
        }
        /// Relative to the registry, sorted.
        QStringList files() const
        {
            QStringList all;
            QDirIterator entries(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (entries.hasNext())
                all.append(entries.next().mid(root.size() + 1));
            all.sort();
            return all;
        }
        QString path(const QString &file) const { return root + QLatin1Char('/') + file; }
        void put(const QString &file, const QByteArray &bytes) const { writeFile(path(file), bytes); }
    };

    /// A socket in place of a file; its folder is the working one for a moment, because its own path may be too long.
    struct Socket {
        const int handle = ::socket(AF_UNIX, SOCK_STREAM, 0);

        explicit Socket(const QString &path)
        {
            const QString before = QDir::currentPath();
            const QFileInfo place(path);
            sockaddr_un address = {};
            address.sun_family = AF_UNIX;
            qstrncpy(address.sun_path, QFile::encodeName(place.fileName()).constData(), sizeof address.sun_path);
            QVERIFY(QDir::setCurrent(place.path()));
            const int bound = ::bind(handle, reinterpret_cast<const sockaddr *>(&address), sizeof address);
            QVERIFY(QDir::setCurrent(before));
            QCOMPARE(bound, 0);
        }
        ~Socket() { ::close(handle); }
        Q_DISABLE_COPY_MOVE(Socket)
    };

    /// Those of `whole` that are in `damaged` too are the same there, but for their problems; none that has files of
    /// its own is missing; no id is given twice.
    static bool nothingIsHidden(const RegistryContents &whole, const RegistryContents &damaged, const QString &what);
    /// Whether a problem names the file.
    static bool isTold(const RegistryContents &contents, const QString &file);
    static QString factsOf(const ModelVersion &version);
    static void layouts();
    /// Without those whose registry is one file: damage to that is no damage to one version.
    static void layoutsOfFolders();
    static bool isText(const QString &file);

private Q_SLOTS:
    void theGoldenRegistryIsToldFromTheOtherLayouts_data() { layouts(); }
    void theGoldenRegistryIsToldFromTheOtherLayouts();
    void idsStayOverRescansAndWhenTheFolderMoves_data() { layouts(); }
    void idsStayOverRescansAndWhenTheFolderMoves();
    void whatChangesAVersionChangesAStamp_data() { layouts(); }
    void whatChangesAVersionChangesAStamp();
    void aCutOffFileHidesNoVersion_data() { layoutsOfFolders(); }
    void aCutOffFileHidesNoVersion();
    void hostileContentHidesNoVersion_data() { layoutsOfFolders(); }
    void hostileContentHidesNoVersion();
    void whatIsNoFileIsNeverOpened_data() { layoutsOfFolders(); }
    void whatIsNoFileIsNeverOpened();
    void otherEncodingsHideNoVersion_data() { layoutsOfFolders(); }
    void otherEncodingsHideNoVersion();
    void aHundredThousandMetricsOfOneVersionAreRead_data() { layouts(); }
    void aHundredThousandMetricsOfOneVersionAreRead();
    void namesOfFoldersMayHoldAnything_data() { layoutsOfFolders(); }
    void namesOfFoldersMayHoldAnything();
    void linksThatLeadAwayAreNotFollowed_data() { layoutsOfFolders(); }
    void linksThatLeadAwayAreNotFollowed();
    void foldersWithoutPermissionAndCyclesEnd_data() { layouts(); }
    void foldersWithoutPermissionAndCyclesEnd();
    void whatCannotBeLookedIntoIsLeftOutByName();
    void aCancelEndsTheSearch_data() { layouts(); }
    void aCancelEndsTheSearch();
    void aFolderThatVanishesDuringTheScanEndsInProblems_data() { layouts(); }
    void aFolderThatVanishesDuringTheScanEndsInProblems();
    void metricsKeepTheirNamesInAnyLanguage_data() { layouts(); }
    void metricsKeepTheirNamesInAnyLanguage();
    void aMetricThatIsNoNumberIsNotAvailable_data() { layouts(); }
    void aMetricThatIsNoNumberIsNotAvailable();
    void oldFilesAreReadLikeOthers_data() { layouts(); }
    void oldFilesAreReadLikeOthers();
};

void SourceContractTest::layouts()
{
    QTest::addColumn<QString>("layout");
    for (const auto &source : registrySources())
        QTest::newRow(qPrintable(source->layout())) << source->layout();
}

void SourceContractTest::layoutsOfFolders()
{
    QTest::addColumn<QString>("layout");
    for (const auto &source : registrySources()) {
        if (!source->readsFile())
            QTest::newRow(qPrintable(source->layout())) << source->layout();
    }
}

bool SourceContractTest::isText(const QString &file)
{
    return file.endsWith(QStringLiteral(".json")) || file.endsWith(QStringLiteral(".jsonl"));
}

QString SourceContractTest::factsOf(const ModelVersion &version)
{
    const VersionSummary &summary = version.summary;
    QStringList facts{versionKindName(summary.kind),
                      summary.semver,
                      summary.stage,
                      summary.status,
                      summary.type,
                      summary.aliases.join(QLatin1Char(',')),
                      QString::number(summary.createdAtMs.value_or(-1)),
                      version.author,
                      version.description};
    for (const Metric &metric : version.metrics)
        facts += QStringLiteral("%1 %2 %3").arg(splitName(metric.split), metric.name).arg(metric.value, 0, 'g', 17);
    for (const Parameter &parameter : version.parameters + version.other)
        facts += parameter.name + QLatin1Char('=') + parameter.json;
    for (const MetricSeries &series : version.histories)
        facts += QStringLiteral("%1 %2").arg(series.name).arg(series.values.size());
    for (const Artifact &artifact : version.artifacts)
        facts +=
            QStringLiteral("%1 %2 %3 %4").arg(artifact.path, artifact.format, artifact.sha256).arg(artifact.sizeBytes);
    return facts.join(QLatin1Char('\n'));
}

bool SourceContractTest::nothingIsHidden(const RegistryContents &whole, const RegistryContents &damaged,
                                         const QString &what)
{
    const bool enough = damaged.versions.size() >= whole.candidates;
    if (damaged.error.isEmpty() && damaged.layout == whole.layout && enough && damaged.idsGivenTwice == 0)
        return true;
    qCritical().noquote() << what << damaged.error << damaged.layout << damaged.versions.keys();
    return false;
}

bool SourceContractTest::isTold(const RegistryContents &contents, const QString &file)
{
    const auto names = [&](const Problem &problem) { return problem.file == file; };
    return std::any_of(contents.problems.begin(), contents.problems.end(), names)
           || std::any_of(contents.versions.begin(), contents.versions.end(), [&](const ModelVersion &version) {
                  return std::any_of(version.problems.begin(), version.problems.end(), names);
              });
}

void SourceContractTest::theGoldenRegistryIsToldFromTheOtherLayouts()
{
    QFETCH(const QString, layout);
    const RegistryContents contents = readRegistry(Golden(layout).root);
    QCOMPARE(contents.error, QString());
    QCOMPARE(contents.layout, layout);
    QVERIFY(contents.versions.size() >= 2);
    QCOMPARE(contents.idsGivenTwice, 0);
    for (const ModelVersion &version : contents.versions) {
        QVERIFY(!version.summary.model.isEmpty());
        QVERIFY(!version.summary.version.isEmpty());
    }
    QTemporaryDir empty;
    QVERIFY(!readRegistry(empty.path()).error.isEmpty());
}

void SourceContractTest::idsStayOverRescansAndWhenTheFolderMoves()
{
    QFETCH(const QString, layout);
    const Golden golden(layout);
    const RegistryContents first = readRegistry(golden.root);
    const RegistryContents again = readRegistry(golden.root);
    const QString moved = golden.folder.path() + QStringLiteral("/другое 名前 %2F@");
    QVERIFY(QDir().rename(golden.root, moved));
    const RegistryContents elsewhere = readRegistry(moved);
    QCOMPARE(again.stamps, first.stamps);
    QCOMPARE(again.versions.keys(), first.versions.keys());
    QCOMPARE(elsewhere.versions.keys(), first.versions.keys());
    for (auto version = first.versions.begin(); version != first.versions.end(); ++version) {
        QCOMPARE(factsOf(again.versions[version.key()]), factsOf(*version));
        QCOMPARE(factsOf(elsewhere.versions[version.key()]), factsOf(*version));
    }
}

void SourceContractTest::whatChangesAVersionChangesAStamp()
{
    QFETCH(const QString, layout);
    const Golden golden(layout);
    const auto summaryOf = [](const RegistryContents &contents) {
        QStringList all;
        for (auto version = contents.versions.begin(); version != contents.versions.end(); ++version)
            all << version.key() << factsOf(*version) << QString::number(version->problems.size());
        return all;
    };
    for (const QString &file : golden.files()) {
        const RegistryContents before = readRegistry(golden.root);
        const QByteArray bytes = fileBytes(golden.path(file));
        struct stat times = {};
        QCOMPARE(::stat(QFile::encodeName(golden.path(file)).constData(), &times), 0);
        // In place, of the same size and with the same time of modification.
        golden.put(file, QByteArray(bytes.size(), '#'));
        const timespec back[] = {times.st_atim, times.st_mtim};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(golden.path(file)).constData(), back, 0), 0);
        const RegistryContents after = readRegistry(golden.root);
        if (summaryOf(before) != summaryOf(after) || before.problems.size() != after.problems.size())
            QVERIFY2(before.stamps != after.stamps, qPrintable(file));
        golden.put(file, bytes);
    }
}

void SourceContractTest::aCutOffFileHidesNoVersion()
{
    QFETCH(const QString, layout);
    const Golden golden(layout);
    const RegistryContents whole = readRegistry(golden.root);
    for (const QString &file : golden.files()) {
        const QByteArray bytes = fileBytes(golden.path(file));
        constexpr qsizetype parts = isSanitized ? 20 : 100;
        for (qsizetype cut = 0; cut < bytes.size(); cut += std::max<qsizetype>(1, bytes.size() / parts)) {
            golden.put(file, bytes.left(cut));
            const RegistryContents damaged = readRegistry(golden.root);
            QVERIFY(nothingIsHidden(whole, damaged, QStringLiteral("%1 cut at %2").arg(file).arg(cut)));
            // What is cut off may be nothing but space.
            if (file.endsWith(QStringLiteral(".json")) && cut < bytes.trimmed().size())
                QVERIFY2(isTold(damaged, file), qPrintable(file));
        }
        golden.put(file, bytes);
    }
}

void SourceContractTest::hostileContentHidesNoVersion()
{
    QFETCH(const QString, layout);
    const Golden golden(layout);
    const RegistryContents whole = readRegistry(golden.root);
    const QString name = QStringLiteral("a/b\n\u202e<img src=x>%2e%2e");
    const QByteArray deep = QByteArray(10000, '[') + QByteArray(10000, ']');
    const QByteArray deepObject = QByteArray("{\"models\":").repeated(10000) + "1" + QByteArray(10000, '}');
    const QByteArray oddName = "{\"model_name\": \"" + name.toUtf8().replace("\n", "\\n")
                               + "\", \"models\": {\"../../x\": {\"file_path\": \"../../../etc/passwd\"}}}";
    const QList<QByteArray> hostile{
        deep,
        deepObject,
        oddName,
        "\xff\xfe\x00\x01",
        "17",
        "null",
        "[]",
        "{}",
        "{\"models\": 5, \"versions\": \"x\", \"metrics\": [], \"path\": {}, \"version\": [], \"tags\": 1}",
        "{\"a\": 1, \"a\": 2, \"accuracy\": 1e999, \"loss\": -Infinity, \"rows\": -99999999999999999999}",
        "{\"created_at\": \"1601-13-45\", \"training_data_size\": -1, \"version\": \"\", \"model_name\": \"\"}",
        QByteArray(1000, '\0'),
    };
    for (const QString &file : golden.files()) {
        const QByteArray bytes = fileBytes(golden.path(file));
        for (qsizetype i = 0; i < hostile.size(); ++i) {
            golden.put(file, hostile[i]);
            const RegistryContents damaged = readRegistry(golden.root);
            QVERIFY(nothingIsHidden(whole, damaged, QStringLiteral("%1 as %2").arg(file).arg(i)));
        }
        QByteArray flipped = bytes;
        for (qsizetype at = 0; at < bytes.size(); at += std::max<qsizetype>(1, bytes.size() / 50)) {
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
            golden.put(file, flipped);
            QVERIFY(nothingIsHidden(whole, readRegistry(golden.root),
                                    QStringLiteral("%1 flipped at %2").arg(file).arg(at)));
        }
        golden.put(file, QByteArray("\xef\xbb\xbf") + bytes);
        QVERIFY(nothingIsHidden(whole, readRegistry(golden.root), file + QStringLiteral(" with a mark")));
        golden.put(file, bytes);
    }
}

void SourceContractTest::otherEncodingsHideNoVersion()
{
    QFETCH(const QString, layout);
    const Golden golden(layout);
    const RegistryContents whole = readRegistry(golden.root);
    for (const QString &file : golden.files()) {
        const QByteArray bytes = fileBytes(golden.path(file));
        const QString text = QString::fromUtf8(bytes);
        if (text.toUtf8() != bytes || bytes.contains('\0'))
            continue;
        for (const QStringConverter::Encoding encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            golden.put(file, QByteArray(encoder(text)));
            const RegistryContents other = readRegistry(golden.root);
            QVERIFY(nothingIsHidden(whole, other, file + QStringLiteral(" in UTF-16")));
            if (!file.endsWith(QStringLiteral(".json")))
                continue;
            // Read all the same, and told.
            QCOMPARE(other.versions.keys(), whole.versions.keys());
            QVERIFY2(isTold(other, file), qPrintable(file));
        }
        QByteArray odd = bytes;
        odd.insert(odd.size() / 2, "\xff\xc3\x28\xed\xa0\x80");
        golden.put(file, odd);
        QVERIFY(nothingIsHidden(whole, readRegistry(golden.root), file + QStringLiteral(" as no UTF-8")));
        golden.put(file, bytes);
    }
}

void SourceContractTest::aHundredThousandMetricsOfOneVersionAreRead()
{
    QFETCH(const QString, layout);
    constexpr int count = 100000;
    const Golden golden(layout);
    bool isDone = false;
    QByteArray members;
    for (int i = 0; i < count; ++i)
        members += "\"metric " + QByteArray::number(i) + "\": 0.5, ";
    for (const QString &file : golden.files()) {
        const QByteArray bytes = fileBytes(golden.path(file));
        const qsizetype at = isText(file) && !isDone ? bytes.indexOf("\"accuracy\": 0") : -1;
        if (at < 0)
            continue;
        golden.put(file, QByteArray(bytes).insert(at, members));
        isDone = true;
    }
    if (!isDone)
        QSKIP("The layout holds its metrics in no JSON file: its own test has many");
    const RegistryContents contents = readRegistry(golden.root);
    qsizetype most = 0;
    for (const ModelVersion &version : contents.versions)
        most = std::max(most, version.summary.metrics.size());
    QVERIFY2(most >= count, qPrintable(QString::number(most)));
}

void SourceContractTest::namesOfFoldersMayHoldAnything()
{
    QFETCH(const QString, layout);
    const QString name = QStringLiteral("a\n\u202e<img src=x>&amp;%2e%2e 'quoted\" \\..");
    const Golden golden(layout);
    QStringList folders;
    QDirIterator entries(golden.root, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext())
        folders.append(entries.next());
    int read = 0;
    for (const QString &before : std::as_const(folders)) {
        const QFileInfo place(before);
        // A layout may know a folder by the end of its name.
        for (const QString &after : {name, name + QLatin1Char('_') + place.fileName()}) {
            QVERIFY(QDir(place.path()).rename(place.fileName(), after));
            const RegistryContents contents = readRegistry(golden.root, layout);
            QVERIFY(QDir(place.path()).rename(after, place.fileName()));
            // Without the folder that it is known by it is no registry.
            read += contents.error.isEmpty() ? 1 : 0;
            for (const ModelVersion &version : contents.versions) {
                const QString id = versionId(QStringLiteral("r"), version.summary.model, version.summary.version);
                QVERIFY2(id.count(QLatin1Char('/')) == 2 && !id.contains(QLatin1Char('\n')), qPrintable(id));
            }
        }
    }
    QVERIFY(read > 0 || folders.isEmpty());
}

void SourceContractTest::whatIsNoFileIsNeverOpened()
{
    QFETCH(const QString, layout);
    const Golden golden(layout);
    const RegistryContents whole = readRegistry(golden.root);
    for (const QString &file : golden.files()) {
        const QByteArray bytes = fileBytes(golden.path(file));
        QVERIFY(QFile::remove(golden.path(file)));
        // Opening a pipe would wait for somebody who writes into it.
        QCOMPARE(::mkfifo(QFile::encodeName(golden.path(file)).constData(), 0600), 0);
        QVERIFY(nothingIsHidden(whole, readRegistry(golden.root), file + QStringLiteral(" as a pipe")));
        QVERIFY(QFile::remove(golden.path(file)));
        const Socket socket(golden.path(file));
        QVERIFY(nothingIsHidden(whole, readRegistry(golden.root), file + QStringLiteral(" as a socket")));
        QVERIFY(QFile::remove(golden.path(file)));
        QVERIFY(QDir().mkpath(golden.path(file) + QStringLiteral("/inner")));
        QVERIFY(readRegistry(golden.root, layout).error.isEmpty());
        QVERIFY(QDir(golden.path(file)).removeRecursively());
        QVERIFY(QFile::link(golden.path(file), golden.path(file)));
        QVERIFY(readRegistry(golden.root, layout).error.isEmpty());
        QVERIFY(QFile::remove(golden.path(file)));
        golden.put(file, bytes);
    }
}

void SourceContractTest::linksThatLeadAwayAreNotFollowed()
{
    QFETCH(const QString, layout);
    const Golden golden(layout);
    const Golden outside(layout);
    for (const QString &file : golden.files()) {
        QFile::remove(golden.path(file));
        outside.put(file, fileBytes(outside.path(file)).replace("0.", "7.").replace("\"version\"", "\"secret\""));
        QVERIFY(QFile::link(outside.path(file), golden.path(file)));
    }
    const RegistryContents contents = readRegistry(golden.root, layout);
    for (const ModelVersion &version : contents.versions) {
        QVERIFY(version.metrics.isEmpty());
        QVERIFY(version.parameters.isEmpty());
        QVERIFY(version.artifacts.isEmpty());
        QVERIFY(!version.problems.isEmpty());
    }
    QVERIFY(!contents.versions.isEmpty() || !contents.problems.isEmpty());
}

void SourceContractTest::foldersWithoutPermissionAndCyclesEnd()
{
    QFETCH(const QString, layout);
    const Golden golden(layout);
    const RegistryContents whole = readRegistry(golden.root);
    QStringList folders;
    QDirIterator entries(golden.root, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext())
        folders.append(entries.next());
    for (const QString &folder : folders)
        QVERIFY(QFile::link(golden.root, folder + QStringLiteral("/cycle")));
    QVERIFY(QFile::link(golden.root, golden.path(QStringLiteral("cycle"))));
    QVERIFY(nothingIsHidden(whole, readRegistry(golden.root), QStringLiteral("links to the registry itself")));
    // They are problems too.
    for (const QString &folder : folders)
        QVERIFY(QFile::remove(folder + QStringLiteral("/cycle")));
    letAllIn(golden.folder.path());
    for (const QString &folder : folders) {
        QVERIFY(QFile::setPermissions(folder, {}));
        const RegistryContents closed = [&] {
            const AsNobody person;
            return readRegistry(golden.root, layout);
        }();
        letAllIn(folder);
        const bool isTold = !closed.error.isEmpty() || closed.problemCount() > whole.problemCount();
        QVERIFY2(isTold || closed.versions.keys() == whole.versions.keys(), qPrintable(folder));
    }
}

void SourceContractTest::whatCannotBeLookedIntoIsLeftOutByName()
{
    const QTemporaryDir folder;
    copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/flat"), folder.path() + QStringLiteral("/open"));
    const QString closed = folder.path() + QStringLiteral("/closed");
    QVERIFY(QDir().mkpath(closed));
    letAllIn(folder.path());
    QVERIFY(QFile::setPermissions(closed, {}));
    const auto found = [&] {
        const AsNobody person;
        NoProgress progress;
        return registriesIn(folder.path(), progress);
    }();
    letAllIn(closed);
    QVERIFY(found.ok());
    QCOMPARE(found->parts.size(), 1);
    QCOMPARE(found->leftOut.size(), 1);
    QVERIFY(found->leftOut[0].text().contains(closed));
}

void SourceContractTest::aCancelEndsTheSearch()
{
    class Cancelled final : public Progress
    {
    public:
        bool cancelled() const override { return true; }
        void report(qint64, qint64, const QString &) override {}
    };
    QFETCH(const QString, layout);
    const Golden golden(layout);
    const auto folder = RegistryFolder::open(golden.root);
    Cancelled progress;
    const auto reading = (*sourceFor(*folder, layout))->open(*folder, progress);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::Cancelled);
}

void SourceContractTest::aFolderThatVanishesDuringTheScanEndsInProblems()
{
    QFETCH(const QString, layout);
    const Golden golden(layout);
    const auto folder = RegistryFolder::open(golden.root);
    NoProgress progress;
    const auto reading = (*sourceFor(*folder, layout))->open(*folder, progress);
    QVERIFY(reading.ok());
    QVERIFY(QDir(golden.root).removeRecursively());
    for (const Candidate &candidate : (*reading)->candidates()) {
        const ModelVersion version = (*reading)->readWhole(candidate).version;
        QVERIFY2(!version.problems.isEmpty(), qPrintable(candidate.key));
        QVERIFY(!version.summary.version.isEmpty());
    }
    static_cast<void>((*reading)->remainder());
    static_cast<void>((*reading)->problems());
}

void SourceContractTest::metricsKeepTheirNamesInAnyLanguage()
{
    QFETCH(const QString, layout);
    const Golden golden(layout);
    const QString name = QStringLiteral("точность 精度 <b>ü</b>");
    int renamed = 0;
    for (const QString &file : golden.files()) {
        const QByteArray bytes = fileBytes(golden.path(file));
        if (isText(file) && bytes.contains("\"accuracy\":")) {
            golden.put(file, QByteArray(bytes).replace("\"accuracy\":", '"' + name.toUtf8() + "\":"));
            ++renamed;
        }
    }
    if (renamed == 0)
        QSKIP("The layout holds its metrics in no JSON file");
    const RegistryContents contents = readRegistry(golden.root);
    int found = 0;
    for (const ModelVersion &version : contents.versions) {
        found += version.summary.metrics.contains(name) ? 1 : 0;
        QVERIFY(!version.summary.metrics.contains(QStringLiteral("accuracy")));
    }
    QVERIFY(found > 0);
}

void SourceContractTest::aMetricThatIsNoNumberIsNotAvailable()
{
    QFETCH(const QString, layout);
    const Golden golden(layout);
    int changed = 0;
    for (const QString &file : golden.files()) {
        const QByteArray bytes = fileBytes(golden.path(file));
        if (isText(file) && bytes.contains("\"accuracy\": 0")) {
            golden.put(file, QByteArray(bytes).replace("\"accuracy\": 0", "\"accuracy\": NaN, \"ignored\": 0"));
            ++changed;
        }
    }
    if (changed == 0)
        QSKIP("The layout holds its metrics in no JSON file");
    const RegistryContents whole = readRegistry(Golden(layout).root);
    const RegistryContents contents = readRegistry(golden.root);
    QCOMPARE(contents.versions.keys(), whole.versions.keys());
    int missing = 0;
    for (const ModelVersion &version : contents.versions) {
        const double value = version.summary.metrics.value(QStringLiteral("accuracy"), 0);
        missing += std::isnan(value) ? 1 : 0;
    }
    QVERIFY(missing > 0);
}

void SourceContractTest::oldFilesAreReadLikeOthers()
{
    QFETCH(const QString, layout);
    const Golden golden(layout);
    const RegistryContents whole = readRegistry(golden.root);
    constexpr time_t year1601 = -11644473600;
    const timespec times[] = {{year1601, 0}, {year1601, 0}};
    for (const QString &file : golden.files())
        ::utimensat(AT_FDCWD, QFile::encodeName(golden.path(file)).constData(), times, 0);
    const RegistryContents old = readRegistry(golden.root);
    QCOMPARE(old.versions.keys(), whole.versions.keys());
    QCOMPARE(old.problemCount(), whole.problemCount());
}

} // namespace slipway

SLIPWAY_TEST(slipway::SourceContractTest)
#include "tst_sourcecontract.moc"
