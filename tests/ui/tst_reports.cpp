#include "models/domain/reporttext.h"
#include "models/services/comparisonreport.h"
#include "tests/support/test.h"
#include "ui/charts/reportcurves.h"
#include "ui/charts/reportfile.h"
#include "ui/charts/reportintervals.h"
#include "ui/charts/reportmatrices.h"
#include "ui/charts/reportreadings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <algorithm>
#include <limits>
#include <numeric>

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
    report.tables += readingTables(compared.versions, names);
    report.figures = curveFigures(compared.versions, names, looks, 0);
    return report;
}

QByteArray written(const Report &report, ReportFormat format)
{
    NoProgress progress;
    return encoded(report, format, progress).valueOr({});
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
    void intervalsAreDrawnWithoutEndsToo();
    void aPdfHoldsItsTextAsText();
    void theWordsOfAFigureAreTextInAPdf();
    void aReportHasAnEndWhateverItIsOf();
    void ranksAndMatricesAreSetAgainstTheBaseline();
    void manyVersionsAreCutIntoTables();
    void moreVersionsThanColumnsAreRows();
    void theReadingsOfTheCurvesStandInTheReport();
    void theReadingsAreWordedForOneAndForMany();
    void curvesWithoutValuesAreListed();
    void aGapThatWasNeverClosedIsSaid();
    void aCancelEndsThePrinting();
    void csvKeepsEveryDigit();
    void csvLeavesOutWhatIsEqualWhenAsked();
    void aFigureOfVeryManyCurvesSaysWhichAreDrawn();
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
    large.confusionMatrices[0].counts[7 * 21 + 3] = 60; // the class 7 is taken for 3
    large.metrics.append({QStringLiteral("accuracy"), Split::Test, 0.9});
    ComparedVersions compared;
    compared.versions = {small, large};
    compared.comparison = comparisonOf(compared.versions, 0);
    const QList<ReportTable> tables = comparisonReport(compared, {}).tables;
    const ReportTable &first = tables[tables.size() - 3];
    QVERIFY(first.title.contains(QStringLiteral("1.0.0, test")));
    QCOMPARE(first.header.last(), hostile);
    QCOMPARE(first.rows[0][1].text, QStringLiteral("90"));
    QCOMPARE(first.rows[1][1].text, QStringLiteral("7"));
    QCOMPARE(first.rows[1][2].text, QStringLiteral("–")); // the matrix ends before it
    const ReportTable &worst = tables[tables.size() - 2];
    QCOMPARE(worst.rows.size(), 20);
    QCOMPARE(worst.rows[0][0].text, QStringLiteral("7"));
    QVERIFY(worst.note.contains(QStringLiteral("21 classes")));
    QVERIFY2(worst.note.contains(QStringLiteral("states accuracy as 0.9000")), qPrintable(worst.note));
    QCOMPARE(tables.last().rows[0][0].text, QStringLiteral("7"));
    QCOMPARE(tables.last().rows[0][1].text, QStringLiteral("3"));
    QCOMPARE(tables.last().rows[0][2].text, QStringLiteral("60"));
    const ReportTable derived = matrixTables({large}, {QStringLiteral("large")}, 0).first();
    QCOMPARE(derived.rows.size(), 3); // no class by its number
}

void ReportsTest::htmlHoldsNoScriptAndEveryTextEscaped()
{
    const QByteArray html = written(reportOf(3), ReportFormat::Html);
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
    QVERIFY(curveFigures({empty}, {QStringLiteral("x")}, {0}, 0).isEmpty());
    ModelVersion point;
    point.histories = {{QStringLiteral("loss"), {1}, {0.5}}};
    const QByteArray constant = curveFigures({point}, {QStringLiteral("x")}, {0}, 0).first().svg;
    QVERIFY(constant.contains("stroke-width=\"5\""));                  // a dot that is seen
    QVERIFY(constant.contains(">0.4<") || constant.contains(">0.5<")); // beside an axis
}

void ReportsTest::intervalsAreDrawnWithoutEndsToo()
{
    QVERIFY(intervalFigures({}).isEmpty());
    const PicturedInterval open{
        QStringLiteral("<b>rate</b>"), QStringLiteral("+1 to ∞"), QStringLiteral("0"), 2, 1, HUGE_VAL, 0, false, true};
    PicturedInterval empty;
    const QList<ReportFigure> figures = intervalFigures({open, empty});
    QCOMPARE(figures.size(), 1);
    const QByteArray svg = figures.first().svg;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(svg.contains("&lt;b&gt;rate") && svg.contains("+1 to ∞"));
    QVERIFY(!svg.contains("nan") && !svg.contains("inf"));
}

void ReportsTest::aPdfHoldsItsTextAsText()
{
    const QByteArray pdf = written(reportOf(2), ReportFormat::Pdf);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(!pdf.contains("/Subtype /Image"));
    const auto text = textOfPdf(pdf);
    if (!text)
        QSKIP("pdftotext is not installed");
    QVERIFY(text->contains(QStringLiteral("accuracy")));
    QVERIFY(text->contains(QStringLiteral("0.5100")));
    QVERIFY(text->contains(QStringLiteral("<script>"))); // as it is written, to be read and not run
}

void ReportsTest::theWordsOfAFigureAreTextInAPdf()
{
    Report report;
    report.title = QStringLiteral("Figures");
    report.figures = curveFigures({version(QStringLiteral("1.0.0"), 0.5)}, {QStringLiteral("Unmistakable")}, {0}, 0);
    PicturedInterval interval;
    interval.name = QStringLiteral("Gain");
    interval.estimate = 1;
    interval.low = 0.5;
    interval.high = 1.5;
    report.leadingFigures = intervalFigures({interval, interval});
    const auto text = textOfPdf(written(report, ReportFormat::Pdf));
    if (!text)
        QSKIP("needs pdftotext");
    QVERIFY2(text->contains(QStringLiteral("Unmistakable")), qPrintable(*text)); // the curve's key
    QVERIFY(text->contains(QStringLiteral("epoch")));
    QCOMPARE(text->count(QStringLiteral("Gain")), 2);
}

void ReportsTest::aReportHasAnEndWhateverItIsOf()
{
    Report report;
    report.title = QString(3000, QLatin1Char('t'));
    ReportTable table;
    table.title = QStringLiteral("Wide and long");
    for (int column = 0; column < 200; ++column)
        table.header << QStringLiteral("c%1").arg(column);
    for (int row = 0; row < 5000; ++row)
        table.rows << QList<ReportTable::Cell>(200, {QString(3000, QLatin1Char('x')), ReportTable::Mark::None});
    table.note = QStringLiteral("A note.");
    report.tables << table;
    const Report whole = limited(report);
    const ReportTable &cut = whole.tables.first();
    QCOMPARE(cut.rows.size(), 50);
    QCOMPARE(cut.header.size(), 21);
    QCOMPARE(cut.rows.first().size(), 21);
    QCOMPARE(cut.rows.first().first().text.size(), 120);
    QCOMPARE(cut.note,
             QStringLiteral("And 4\u202f950 more rows: a report to a file that ends in .csv has them. And 179 "
                            "more columns: a report to a file that ends in .csv has them. A note."));
    QVERIFY(written(whole, ReportFormat::Pdf).count("/Type /Page\n") < 60);
    table.rows = table.rows.mid(0, 3);
    table.header = table.header.mid(0, 200);
    report.tables = {table};
    QCOMPARE(limited(report).tables.first().rows.size(), 3);
}

void ReportsTest::ranksAndMatricesAreSetAgainstTheBaseline()
{
    ModelVersion a = version(QStringLiteral("1.0.0"), 0.5);
    ModelVersion b = version(QStringLiteral("2.0.0"), 0.6);
    const QStringList labels{QStringLiteral("no"), QStringLiteral("yes")};
    a.confusionMatrices = {{Split::Test, labels, {80, 20, 40, 60}}};
    b.confusionMatrices = {{Split::Test, labels, {90, 10, 40, 60}}};
    a.importance = {{QStringLiteral("x"), 3}, {QStringLiteral("y"), 2}, {QStringLiteral("z"), 1}};
    b.importance = {{QStringLiteral("x"), 3}, {QStringLiteral("z"), 2}, {QStringLiteral("y"), 1}};
    const QStringList names{QStringLiteral("A"), QStringLiteral("B")};
    const ReportTable ranks = rankTables({a, b}, names, 1).value(0);
    QCOMPARE(ranks.title, QStringLiteral("Feature ranks against B"));
    QCOMPARE(ranks.rows.first()[0].text, QStringLiteral("A"));
    QCOMPARE(ranks.rows.first()[1].text, QStringLiteral("0.33")); // two of three pairs ordered alike
    const QList<ReportTable> matrices = matrixTables({a, b}, names, 0);
    QCOMPARE(matrices.size(), 3); // what follows from each, and the difference
    QCOMPARE(matrices[0].rows.first()[1].text, QStringLiteral("0.7000"));
    QVERIFY2(matrices[0].rows.first()[2].text.contains(QStringLiteral(" to ")), "Wilson's interval of the accuracy");
    QCOMPARE(matrices[2].title, QStringLiteral("Confusion matrix of B against A, test"));
    QCOMPARE(matrices[2].rows[0][0].text, QStringLiteral("no"));
    QCOMPARE(matrices[2].rows[0][1].text, QStringLiteral("+10.0"));
    QCOMPARE(matrices[2].rows[0][2].text, QStringLiteral("\u221210.0"));
    QVERIFY(matrixTables({a, ModelVersion()}, names, 1).size() == 1);
}

void ReportsTest::manyVersionsAreCutIntoTables()
{
    const auto text = textOfPdf(written(reportOf(20), ReportFormat::Pdf));
    if (!text)
        QSKIP("pdftotext is not installed");
    for (int i = 0; i < 20; ++i)
        QVERIFY2(text->contains(QStringLiteral("1.%1.0").arg(i)), qPrintable(QString::number(i)));
}

void ReportsTest::moreVersionsThanColumnsAreRows()
{
    constexpr int many = 60;
    const Report report = reportOf(many);
    const ReportTable &metrics = report.tables[1];
    QCOMPARE(metrics.rows.size(), many);
    QCOMPARE(metrics.header.size(), 2);
    QVERIFY(metrics.header[1].startsWith(QStringLiteral("accuracy")));
    QCOMPARE(metrics.rows.last().first().text, QStringLiteral("1.59.0"));
    QCOMPARE(metrics.rows.last()[1].mark, ReportTable::Mark::Best);
    const auto text = textOfPdf(written(report, ReportFormat::Pdf));
    if (!text)
        QSKIP("pdftotext is not installed");
    for (int i = 0; i < many; ++i)
        QVERIFY2(text->contains(QStringLiteral("1.%1.0").arg(i)), qPrintable(QString::number(i)));
    QVERIFY(text->contains(QStringLiteral("1.0900 (+0.5900)")));
    QVERIFY(text->count(QStringLiteral("Version ")) > 1); // the header is on every page
}

void ReportsTest::theReadingsOfTheCurvesStandInTheReport()
{
    const Report report = reportOf(2);
    const auto table = std::find_if(report.tables.begin(), report.tables.end(), [](const ReportTable &one) {
        return one.title == QLatin1String("Readings of the training curves");
    });
    QVERIFY(table != report.tables.end());
    QCOMPARE(table->rows.first()[0].text, QStringLiteral("1.0.0"));
    const bool isSaid = std::any_of(table->rows.begin(), table->rows.end(), [](const QList<ReportTable::Cell> &row) {
        return row[0].text == QLatin1String("1.1.0")
               && row[2].text == QLatin1String("Best validation loss 0.5000 at epoch 1");
    });
    QVERIFY(isSaid);
    QVERIFY(written(report, ReportFormat::Html).contains("Best validation loss 0.5000 at epoch 1"));
    QVERIFY(readingTables({ModelVersion()}, {QStringLiteral("x")}).isEmpty());
}

void ReportsTest::theReadingsAreWordedForOneAndForMany()
{
    ModelVersion one = version(QStringLiteral("1.0.0"), 0.5);
    std::vector<double> steps(50);
    std::iota(steps.begin(), steps.end(), 1.0);
    std::vector<double> training(50, 0.5);
    std::vector<double> validation(50, 0.4);
    training[20] = 3;
    validation[10] = nan;
    one.histories = {{QStringLiteral("loss"), steps, training}, {QStringLiteral("val_loss"), steps, validation}};
    QStringList sentences;
    const ReportTable table = readingTables({one}, {QStringLiteral("1")}).first();
    for (const auto &row : table.rows)
        sentences << row[2].text;
    QVERIFY2(sentences.contains(QStringLiteral("Spikes of training loss: 1")), qPrintable(sentences.join(u'\n')));
    QVERIFY(sentences.contains(QStringLiteral("Validation ends 0.1000 better than training")));
    std::vector<double> broken(50, 0.4);
    broken[44] = 0.3;
    std::fill(broken.begin() + 45, broken.end(), nan);
    one.histories = {{QStringLiteral("loss"), steps, training}, {QStringLiteral("val_loss"), steps, broken}};
    QStringList all;
    for (const ReportTable ends = readingTables({one}, {QStringLiteral("1")}).first(); const auto &row : ends.rows)
        all << row[2].text << row[3].text;
    QVERIFY2(all.contains(QStringLiteral("That is the last finite value")), qPrintable(all.join(u'\n')));
    QVERIFY(all.contains(QStringLiteral("Validation is 0.2000 better than training at epoch 45, the last with both")));
    QVERIFY(all.contains(QStringLiteral("Validation loss is not finite since epoch 46")));
    training[40] = 2;
    one.histories = {{QStringLiteral("loss"), steps, training}};
    all.clear();
    for (const ReportTable spiked = readingTables({one}, {QStringLiteral("1")}).first(); const auto &row : spiked.rows)
        all << row[3].text;
    QVERIFY(all.contains(QStringLiteral("The largest at epoch 21, 2.5000 away from its neighbours; also at 41")));
    for (std::size_t i = 0; i < 50; ++i)
        validation[i] = i < 20 ? 0.8 - 0.02 * static_cast<double>(i) : 0.4;
    one.histories = {{QStringLiteral("val_loss"), steps, validation}};
    QStringList details;
    for (const ReportTable settled = readingTables({one}, {QStringLiteral("1")}).first();
         const auto &row : settled.rows)
        details << row[3].text;
    QVERIFY2(details.contains(QStringLiteral("As good at the end, epoch 50")), qPrintable(details.join(u'\n')));
    QVERIFY(details.contains(QStringLiteral("No better over the 29 epochs after it")));
    QVERIFY(sentences.contains(QStringLiteral("Values of validation loss that are no finite number: 1")));
}

void ReportsTest::curvesWithoutValuesAreListed()
{
    ModelVersion one = version(QStringLiteral("1.0.0"), 0.5);
    one.histories = {{QStringLiteral("loss"), {1, 2}, {nan, nan}}, {QStringLiteral("val_accuracy"), {}, {}}};
    const ReportTable table = readingTables({one}, {QStringLiteral("1")}).first();
    QStringList sentences;
    for (const auto &row : table.rows)
        sentences << row[2].text;
    QCOMPARE(sentences,
             (QStringList{QStringLiteral("loss has no finite value"), QStringLiteral("accuracy has no finite value")}));
}

void ReportsTest::aGapThatWasNeverClosedIsSaid()
{
    ModelVersion one = version(QStringLiteral("1.0.0"), 0.5);
    std::vector<double> steps(50);
    std::iota(steps.begin(), steps.end(), 1.0);
    one.histories = {{QStringLiteral("loss"), steps, std::vector<double>(50, 0.5)},
                     {QStringLiteral("val_loss"), steps, std::vector<double>(50, 0.6)}};
    const ReportTable table = readingTables({one}, {QStringLiteral("1")}).first();
    const auto said = std::find_if(table.rows.begin(), table.rows.end(), [](const QList<ReportTable::Cell> &row) {
        return row[2].text == QLatin1String("The gap is open from the first epoch on");
    });
    QVERIFY(said != table.rows.end());
    const QString detail = (*said)[3].text;
    QVERIFY2(detail.startsWith(QLatin1String("Validation loss stays more than 5")) && detail.contains(u"20.0"),
             qPrintable(detail));
}

void ReportsTest::aCancelEndsThePrinting()
{
    class Cancelled final : public Progress
    {
    public:
        bool cancelled() const override { return m_reports > 20; }
        void report(qint64 done, qint64 total, const QString &) override
        {
            ++m_reports;
            m_isSane = m_isSane && done <= total;
        }
        int m_reports = 0;
        bool m_isSane = true;
    } progress;
    const auto bytes = encoded(reportOf(60), ReportFormat::Pdf, progress);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::Cancelled);
    QCOMPARE(progress.m_reports, 21);
    QVERIFY(progress.m_isSane);
}

void ReportsTest::csvKeepsEveryDigit()
{
    const QByteArray csv = comparisonAsCsv(comparisonOf({version(QStringLiteral("1"), 0.1), ModelVersion()}, 0), false);
    QVERIFY(csv.startsWith("section,name,r/m/1,\r\n"));
    QVERIFY(csv.contains("metrics.validation,accuracy,0.1,\r\n"));
    QVERIFY(csv.contains("tags,\"<script>alert('x')</script>&\"\"\","));
}

void ReportsTest::csvLeavesOutWhatIsEqualWhenAsked()
{
    const Comparison comparison =
        comparisonOf({version(QStringLiteral("1"), 0.1), version(QStringLiteral("2"), 0.2)}, 0); // of the same tags
    const QByteArray all = comparisonAsCsv(comparison, false);
    QVERIFY(all.contains("\r\ntags,"));
    const QByteArray different = comparisonAsCsv(comparison, true);
    QVERIFY(!different.contains("\r\ntags,"));
    QVERIFY(different.startsWith("section,name,r/m/1,r/m/2\r\n"));
    QVERIFY(different.contains("metrics.validation,accuracy,0.1,0.2\r\n"));
}

void ReportsTest::aFigureOfVeryManyCurvesSaysWhichAreDrawn()
{
    constexpr int all = 300;
    QList<ModelVersion> versions;
    QStringList names;
    QList<int> looks;
    for (int i = 0; i < all; ++i) {
        ModelVersion one;
        MetricSeries series{QStringLiteral("val_loss"), {}, {}};
        for (int step = 0; step < 2000; ++step) {
            series.steps.push_back(step);
            series.values.push_back(step == 1000 ? all - i : 1000 + step % 7); // the last versions are the best
        }
        one.histories = {series};
        versions << one;
        names << QStringLiteral("version-%1.").arg(i);
        looks << i;
    }
    const QList<ReportFigure> figures = curveFigures(versions, names, looks, 5);
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures[0].svg.count("<path"), 40);
    QVERIFY2(figures[0].svg.size() < 1'000'000, qPrintable(QString::number(figures[0].svg.size())));
    for (const char *drawn : {"version-5.", "version-299.", "version-261."})
        QVERIFY(figures[0].svg.contains(drawn));
    for (const char *left : {"version-4.", "version-260."})
        QVERIFY(!figures[0].svg.contains(left));
    QVERIFY2(figures[0].note.startsWith(QLatin1String("40 of 300 curves")), qPrintable(figures[0].note));
    Report report;
    report.figures = figures;
    QVERIFY(written(report, ReportFormat::Html).contains("40 of 300 curves"));
    QVERIFY(curveFigures(versions.mid(0, 40), names, looks, 0).first().note.isEmpty());
}

void ReportsTest::versionsWithoutAnythingMakeAReport()
{
    ComparedVersions compared;
    compared.versions = {ModelVersion(), ModelVersion()};
    compared.comparison = comparisonOf(compared.versions, 0);
    const Report report = comparisonReport(compared, {});
    QCOMPARE(report.tables.size(), 1); // which versions
    compared.versions = {version(QStringLiteral("1.0.0"), 0.5)};
    compared.comparison = comparisonOf(compared.versions, 0);
    const Report alone = comparisonReport(compared, {});
    QCOMPARE(alone.title, hostile + QStringLiteral(" 1.0.0"));
    QVERIFY2(alone.paragraphs.first().startsWith(QLatin1String("Without parameters, ")),
             qPrintable(alone.paragraphs.first()));
    QVERIFY(!alone.paragraphs.first().contains(QLatin1String("1.0.0"))); // the title has said it
    QCOMPARE(reportOf(2).title, QStringLiteral("Comparison of %1 1.0.0, 1.1.0").arg(hostile));
    ModelVersion curved = version(QStringLiteral("1.0.0"), 0.5);
    curved.histories = {{QStringLiteral("loss"), {1, 2, 3}, {0, 0.5, 1}}};
    const QByteArray svg = curveFigures({curved}, {QStringLiteral("1")}, {0}, 0).first().svg;
    QVERIFY2(svg.contains(">0.5<") || svg.contains(">0.6<"), svg.constData()); // no zeros behind it
    QVERIFY(!svg.contains(">0.5000<") && !svg.contains("000<"));
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Markdown})
        QVERIFY(!written(report, format).isEmpty());
}

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::ReportsTest)
#include "tst_reports.moc"
