#include "models/services/versionexport.h"
#include "models/storage/index.h"
#include "models/storage/versionrecords.h"
#include "tests/support/test.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cmath>
#include <numeric>

namespace slipway {

class TestVersionExport final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_index = *Index::open(m_folder.path());
        VersionRecords records(**m_index->here());
        for (int i = 0; i < 600; ++i) {
            ModelVersion version;
            version.summary.registry = QStringLiteral("r");
            version.summary.model = i == 0 ? QStringLiteral("=SUM(A1), \"x\"\ny") : QStringLiteral("m");
            version.summary.version = QString::number(i);
            version.summary.id = QStringLiteral("r/m/%1").arg(i);
            version.summary.createdAtMs = i == 1 ? std::nullopt : std::optional<qint64>(1700000000000);
            version.metrics = {{QStringLiteral("a"), Split::Summary, i == 2 ? std::nan("") : i / 8.0}};
            completeSummary(version);
            QVERIFY(records.add(version, QString::number(i), {}, {}).ok());
        }
        QVERIFY(records.flush().ok());
        m_browser = std::make_unique<VersionBrowser>(m_index);
    }

    void everyRowBecomesALineOfCsv()
    {
        const QByteArray text = written(VersionExport::Format::Csv);
        const QList<QByteArray> lines = text.split('\n');
        QVERIFY(lines[0].startsWith("id,registry,model"));
        QVERIFY(lines[0].trimmed().endsWith(",a,none"));
        QVERIFY(text.contains("\"'=SUM(A1), \"\"x\"\"\ny\"")); // no formula, and still one value
        QVERIFY(text.contains("r/m/8,r,m,8,,,,,,2023-11-14T22:13:20.000Z,0,0,unrecorded,1,\r\n"));
        QVERIFY(text.contains("r/m/1,r,m,1,,,,,,,0,0,unrecorded,0.125,\r\n"));
        QVERIFY(text.contains(",NaN,\r\n"));
        QCOMPARE(text.count("\r\n"), 601);
    }

    void aLineOfTsvHoldsNoOtherLine()
    {
        const QByteArray text = written(VersionExport::Format::Tsv);
        QCOMPARE(text.count('\n'), 601);
        QVERIFY(text.contains("=SUM(A1), \"x\" y\t"));
    }

    void jsonHoldsAllVersionsInTheirOrder()
    {
        const QJsonDocument document = QJsonDocument::fromJson(written(VersionExport::Format::Json));
        const QJsonArray versions = document[QStringLiteral("versions")].toArray();
        QCOMPARE(versions.size(), 600);
        QCOMPARE(versions[599][QStringLiteral("id")].toString(), QStringLiteral("r/m/599"));
        QVERIFY(versions[1][QStringLiteral("created_at")].isNull());
        QCOMPARE(versions[2][QStringLiteral("metrics")][QStringLiteral("a")].toString(), QStringLiteral("NaN"));
        QCOMPARE(versions[8][QStringLiteral("metrics")][QStringLiteral("a")].toDouble(), 1.0);
    }

    void aFolderThatIsNotThereLeavesNoFile()
    {
        const VersionExport exporter(*m_browser, VersionExport::Format::Csv, {});
        NoProgress progress;
        const Status done = exporter.writeFile({1}, m_folder.filePath(QStringLiteral("no/file.csv")), progress);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().code, ErrorCode::WriteFailed);
    }

private:
    QByteArray written(VersionExport::Format format)
    {
        std::vector<quint32> rows(600);
        std::iota(rows.begin(), rows.end(), 1U);
        rows.push_back(9999); // gone
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        NoProgress progress;
        const VersionExport exporter(*m_browser, format, {QStringLiteral("a"), QStringLiteral("none")});
        return exporter.write(rows, buffer, progress).ok() ? buffer.data() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::shared_ptr<Index> m_index;
    std::unique_ptr<VersionBrowser> m_browser;
};

} // namespace slipway

SLIPWAY_TEST(slipway::TestVersionExport)

#include "tst_versionexport.moc"
