#include "models/services/verificationservice.h"
#include "models/services/versionbrowser.h"
#include "tests/services/registryhome.h"

#include <QSignalSpy>

#include <sys/stat.h>
#include <unistd.h>

namespace slipway {

namespace {

const QString forest = QStringLiteral("fraud_detector_RandomForest_20241009_123456");
const QString boosted = QStringLiteral("fraud_detector_XGBoost_20241018_123456");

/// A registry that records hash and size of each file, beside one that records nothing.
struct RecordedHome : RegistryHome {
    QString fraud = folder.path() + QStringLiteral("/fraud");

    RecordedHome()
    {
        copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/checksummed"), fraud);
        if (!service->add(fraud, {}, {}, progress) || add().versions != 5)
            qFatal("the registries were not added");
    }
    QString file(const QString &version) const { return fraud + QStringLiteral("/models/") + version + ending; }
    VerificationReport verifyAll() const { return *service->verification().verifyAll(*std::make_unique<NoProgress>()); }
    void rescan(bool full = false) { QVERIFY(service->scan(QStringLiteral("fraud"), full, progress).ok()); }
    Integrity integrityOf(const QString &name) { return versionOf(name).summary.integrity; }
    qsizetype count(const char *filter) { return list(QString::fromLatin1(filter)).size(); }
    /// One byte of the file becomes another; its size stays.
    void damage(const QString &version) const
    {
        QByteArray bytes = fileBytes(file(version));
        bytes[bytes.size() - 1] = static_cast<char>(bytes[bytes.size() - 1] ^ 1);
        writeFile(file(version), bytes);
    }

    static inline const QString ending = QStringLiteral(".joblib");
};

} // namespace

/// Model files against what their registry recorded of them.
class VerificationServiceTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aVersionIsIntactDamagedMissingOrUnrecorded()
    {
        RecordedHome home;
        QCOMPARE(home.count("integrity is null"), 3);
        QCOMPARE(home.count("integrity:unrecorded"), 5);
        home.damage(forest);
        QVERIFY(QFile::remove(home.file(boosted)));
        const VerificationReport report = home.verifyAll();
        QCOMPARE(report.versions, 8);
        QCOMPARE(report.checked, 3);
        QCOMPARE(report.unrecorded, 5);
        QCOMPARE(report.failedVersions, 2);
        QCOMPARE(report.failed.size(), 2);
        QVERIFY(report.bytesRead > 0);
        for (const auto &[id, finding] : report.failed) {
            const bool isDamaged = id.endsWith(forest);
            QCOMPARE(finding.outcome, isDamaged ? Integrity::Damaged : Integrity::Missing);
            QCOMPARE(finding.actual.size(), isDamaged ? 64 : 0);
            QVERIFY(finding.expected != finding.actual);
        }
        QCOMPARE(home.integrityOf(forest), Integrity::Damaged);
        QCOMPARE(home.count("integrity:damaged"), 1);
        QCOMPARE(home.count("integrity:MISSING"), 1);
        QCOMPARE(home.count("integrity in (intact, missing)"), 2);
        const ModelVersion damaged = home.versionOf(forest);
        QVERIFY(damaged.verification && damaged.verification->checkedAtMs > 0);
        QCOMPARE(damaged.verification->findings.size(), 1);
        QCOMPARE(damaged.verification->findings[0].file, QStringLiteral("models/%1.joblib").arg(forest));
    }

    void whereOnlyASizeIsRecordedThatIsSaid()
    {
        RecordedHome home;
        const QString list = home.fraud + QStringLiteral("/registry.json");
        QByteArray text = fileBytes(list);
        // One sum of another type, one that is none.
        const qsizetype first = text.indexOf("\"checksum\": \"");
        text.replace(first, text.indexOf('\n', first) - first, "\"checksum\": 7,");
        const qsizetype second = text.indexOf("\"checksum\": \"");
        text.replace(second, text.indexOf('\n', second) - second, "\"checksum\": null,");
        writeFile(list, text);
        home.rescan();
        const VerificationReport report = home.verifyAll();
        QCOMPARE(report.checked, 3);
        QCOMPARE(report.sizeOnly, 2);
        QCOMPARE(report.failedVersions, 0);
        QCOMPARE(home.count("integrity:intact"), 1);
        QCOMPARE(home.count("integrity:size_matches"), 2);
        const QList<VersionSummary> sums = home.list(QStringLiteral("problems > 0 and registry:fraud"));
        QCOMPARE(sums.size(), 2);
        QString said;
        for (const VersionSummary &summary : sums)
            said += home.service->version(summary.id)->problems[0].message.text();
        QVERIFY(said.contains(QStringLiteral("should be a text and is 7")));
        QVERIFY(said.contains(QStringLiteral("states no SHA-256 sum")));
    }

    void anotherSizeIsSeenWithoutReadingTheFile()
    {
        RecordedHome home;
        writeFile(home.file(forest), QByteArray(70000, 'x'));
        const VerificationReport report = home.verifyAll();
        QCOMPARE(report.failed.size(), 1);
        QCOMPARE(report.failed[0].finding.actual, QStringLiteral("70000"));
        QVERIFY(report.bytesRead < 70000);
    }

    void theResultIsKeptUntilTheFilesOrTheRecordChange()
    {
        RecordedHome home;
        home.verifyAll();
        QCOMPARE(home.count("integrity:intact"), 3);
        home.rescan(true); // every row is written again
        QCOMPARE(home.count("integrity:intact"), 3);
        home.reopen();
        QCOMPARE(home.count("integrity:intact"), 3);
        QVERIFY(home.versionOf(forest).verification.has_value());

        home.damage(forest);
        home.rescan();
        QCOMPARE(home.integrityOf(forest), Integrity::NotVerified);
        QVERIFY(!home.versionOf(forest).verification);
        QCOMPARE(home.count("integrity:intact"), 2);

        const QString list = home.fraud + QStringLiteral("/registry.json");
        writeFile(list, fileBytes(list).replace("d6a6b4bd", "00000000"));
        home.rescan();
        QCOMPARE(home.integrityOf(boosted), Integrity::NotVerified);
        home.verifyAll();
        QCOMPARE(home.count("integrity:damaged"), 2);
        QVERIFY(home.service->remove(QStringLiteral("fraud"), home.progress).ok());
        QVERIFY(home.service->add(home.fraud, {}, {}, home.progress).ok());
        QCOMPARE(home.count("integrity is null"), 3);
    }

    void whatIsNoRegularFileIsNotOpened()
    {
        RecordedHome home;
        QVERIFY(QFile::remove(home.file(forest)));
        QCOMPARE(::mkfifo(QFile::encodeName(home.file(forest)).constData(), 0600), 0);
        QVERIFY(QFile::remove(home.file(boosted)));
        writeFile(home.folder.path() + QStringLiteral("/secret"), "outside");
        QVERIFY(QFile::link(home.folder.path() + QStringLiteral("/secret"), home.file(boosted)));
        const VerificationReport report = home.verifyAll(); // would never return from the FIFO
        QCOMPARE(report.failed.size(), 2);
        for (const auto &[id, finding] : report.failed) {
            QCOMPARE(finding.outcome, Integrity::Unreadable);
            QVERIFY(!finding.actual.isEmpty());
        }
        QCOMPARE(home.count("integrity:unreadable"), 2);
    }

    void aRegistryThatIsGoneSaysNothingOfItsVersions()
    {
        RecordedHome home;
        home.verifyAll();
        QVERIFY(QDir().rename(home.fraud, home.fraud + QStringLiteral(" elsewhere")));
        const VerificationReport report = home.verifyAll();
        QCOMPARE(report.unreachable.size(), 1);
        QCOMPARE(report.checked, 0);
        QVERIFY(report.failed.isEmpty());
        QCOMPARE(home.count("integrity:intact"), 3);
    }

    void aCancelKeepsWhatWasVerified()
    {
        RecordedHome home;
        CancelAfter cancel(2);
        const auto row = [&](const QString &name) {
            return *home.service->browser().rowOf(home.versionOf(name).summary.id);
        };
        const auto report = home.service->verification().verify({row(forest), row(boosted)}, cancel);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(home.count("integrity:intact"), 1);
    }

    void rowsThatAreGoneAreLeftOut()
    {
        RecordedHome home;
        const auto report = home.service->verification().verify({4000000, 0}, home.progress);
        QVERIFY(report.ok());
        QCOMPARE(report->versions, 0);
    }

    void theTableSeesItInTheOrderAndTheFilterAtOnce()
    {
        RecordedHome home;
        BrowseQuestion question;
        question.query.filter = QStringLiteral("integrity:damaged");
        const auto shown = [&] { return home.service->browser().rows(question, home.progress)->total; };
        QCOMPARE(shown(), 0);
        home.damage(forest);
        home.verifyAll();
        QCOMPARE(shown(), 1);
        question.query.filter.clear();
        question.query.sort = {{QStringLiteral("integrity"), false}};
        const auto sorted = home.service->browser().rows(question, home.progress);
        const auto first = home.service->browser().summaries({sorted->rows->front()});
        QCOMPARE(first->begin()->integrity, Integrity::Damaged);
        const auto listed = home.list({}, {{QStringLiteral("integrity"), false}});
        QCOMPARE(listed.first().integrity, Integrity::Damaged);
    }

    void theBackgroundTellsWhatItFound()
    {
        RecordedHome home;
        home.damage(forest);
        QSignalSpy verified(&home.service->verification(), &VerificationService::verified);
        int failed = -1;
        connect(&home.service->verification(), &VerificationService::ended, this,
                [&](const VerificationReport &report) { failed = report.failedVersions; });
        home.service->verification().startAll();
        QTRY_COMPARE(failed, 1);
        QTRY_COMPARE(verified.size(), 1);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::VerificationServiceTest)
#include "tst_verificationservice.moc"
