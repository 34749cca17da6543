#include "models/services/comparisonreport.h"
#include "tests/support/test.h"
#include "ui/charts/reportcurves.h"
#include "ui/charts/reportfile.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <limits>

namespace slipway {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
const QString hostile = QStringLiteral("<script>alert('x')</script>&\"");

ModelVersion version(const QString &semver, double accuracy)
{
    ModelVersion made;
    made.summary.id = QStringLiteral("r/m/") + semver;
    made.summary.model = hostile;
    made.summary.semver = semver;
    made.metrics = {{QStringLiteral("accuracy"), Split::Validation, accuracy}};
    made.tags = {{hostile, hostile}};
    made.histories = {{QStringLiteral("val_loss"), {1, 2, 3}, {0.5, nan, accuracy}},
                      {hostile, {1, 2}, {1e308, -1e308}}};
    return made;
}

Report reportOf(int versions)
{
    ComparedVersions compared;
    QList<int> looks;
    QStringList names;
    for (int i = 0; i < versions; ++i) {
        names.append(QStringLiteral("1.%1.0").arg(i));
        compared.versions.append(version(names.last(), 0.5 + i / 100.0));
        looks.append(i);
    }
    compared.comparison = comparisonOf(compared.versions, 0);
    Report report = comparisonReport(compared, {});
    report.figures = curveFigures(compared.versions, names, looks);
    return report;
}

/// What a reader of PDF files finds as text; nullopt where there is no such program.
std::optional<QString> textOfPdf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return std::nullopt;
    file.close();
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    QProcess reader;
    reader.start(program, {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    if (program.isEmpty() || !reader.waitForFinished())
        return std::nullopt;
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

class ReportsTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void theEndingSaysTheFormat();
    void matricesArePrintedAsFarAsAPageHoldsThem();
    void htmlHoldsNoScriptAndEveryTextEscaped();
    void figuresAreWellFormedWhateverTheValuesAre();
    void aPdfHoldsItsTextAsText();
    void manyVersionsAreCutIntoTables();
    void csvKeepsEveryDigit();
    void versionsWithoutAnythingMakeAReport();
};

void ReportsTest::theEndingSaysTheFormat()
{
    QCOMPARE(reportFormatOf(QStringLiteral("a/B.PDF")), ReportFormat::Pdf);
    QCOMPARE(reportFormatOf(QStringLiteral("b.html")), ReportFormat::Html);
    QCOMPARE(reportFormatOf(QStringLiteral("b.md")), ReportFormat::Markdown);
    QVERIFY(!reportFormatOf(QStringLiteral("pdf")));
    QVERIFY(!reportFormatOf(QStringLiteral("b.docx")));
}

void ReportsTest::matricesArePrintedAsFarAsAPageHoldsThem()
{
    ModelVersion small = version(QStringLiteral("1.0.0"), 0.5);
    small.confusionMatrices = {{Split::Test, {QStringLiteral("no"), hostile}, {90, 10, 7}}};
    ModelVersion large = version(QStringLiteral("1.1.0"), 0.5);
    large.confusionMatrices = {{Split::Test, {}, std::vector<qint64>(21 * 21, 1)}};
    ComparedVersions compared;
    compared.versions = {small, large};
    compared.comparison = comparisonOf(compared.versions, 0);
    const QList<ReportTable> tables = comparisonReport(compared, {}).tables;
    const ReportTable &first = tables[tables.size() - 2];
    QVERIFY(first.title.contains(QStringLiteral("1.0.0, test")));
    QCOMPARE(first.header.last(), hostile);
    QCOMPARE(first.rows[0][1].text, QStringLiteral("90"));
    QCOMPARE(first.rows[1][1].text, QStringLiteral("7"));
    QCOMPARE(first.rows[1][2].text, QStringLiteral("–")); // the matrix ends before it
    QVERIFY(tables.last().rows.isEmpty());
    QVERIFY(tables.last().note.contains(QStringLiteral("21")));
}

void ReportsTest::htmlHoldsNoScriptAndEveryTextEscaped()
{
    const QByteArray html = encoded(reportOf(3), ReportFormat::Html);
    QVERIFY(!html.contains("<script"));
    QVERIFY(html.contains("&lt;script&gt;"));
    QVERIFY(!html.contains("src=\"http"));
    QVERIFY(!html.contains("javascript:"));
    QCOMPARE(html.count("<svg"), 2);
    QVERIFY(html.contains("0.5200"));
}

void ReportsTest::figuresAreWellFormedWhateverTheValuesAre()
{
    for (const ReportFigure &figure : reportOf(2).figures) {
        QXmlStreamReader reader(figure.svg);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(!figure.svg.contains("nan") && !figure.svg.contains("inf"));
    }
    ModelVersion empty;
    empty.histories = {{QStringLiteral("loss"), {1, 2}, {nan, nan}}, {QStringLiteral("none"), {}, {}}};
    QVERIFY(curveFigures({empty}, {QStringLiteral("x")}, {0}).isEmpty());
    ModelVersion point;
    point.histories = {{QStringLiteral("loss"), {1}, {0.5}}};
    QCOMPARE(curveFigures({point}, {QStringLiteral("x")}, {0}).size(), 1);
}

void ReportsTest::aPdfHoldsItsTextAsText()
{
    const QByteArray pdf = encoded(reportOf(2), ReportFormat::Pdf);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(!pdf.contains("/Subtype /Image"));
    const auto text = textOfPdf(pdf);
    if (!text)
        QSKIP("pdftotext is not installed");
    QVERIFY(text->contains(QStringLiteral("accuracy")));
    QVERIFY(text->contains(QStringLiteral("0.5100")));
    QVERIFY(text->contains(QStringLiteral("<script>"))); // as it is written, to be read and not run
}

void ReportsTest::manyVersionsAreCutIntoTables()
{
    const auto text = textOfPdf(encoded(reportOf(20), ReportFormat::Pdf));
    if (!text)
        QSKIP("pdftotext is not installed");
    for (int i = 0; i < 20; ++i)
        QVERIFY2(text->contains(QStringLiteral("1.%1.0").arg(i)), qPrintable(QString::number(i)));
}

void ReportsTest::csvKeepsEveryDigit()
{
    const QByteArray csv = comparisonAsCsv(comparisonOf({version(QStringLiteral("1"), 0.1), ModelVersion()}, 0));
    QVERIFY(csv.startsWith("section,name,r/m/1,\r\n"));
    QVERIFY(csv.contains("metrics.validation,accuracy,0.1,\r\n"));
    QVERIFY(csv.contains("tags,\"<script>alert('x')</script>&\"\"\","));
}

void ReportsTest::versionsWithoutAnythingMakeAReport()
{
    ComparedVersions compared;
    compared.versions = {ModelVersion(), ModelVersion()};
    compared.comparison = comparisonOf(compared.versions, 0);
    const Report report = comparisonReport(compared, {});
    QCOMPARE(report.tables.size(), 1); // which versions
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Markdown})
        QVERIFY(!encoded(report, format).isEmpty());
}

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::ReportsTest)
#include "tst_reports.moc"
