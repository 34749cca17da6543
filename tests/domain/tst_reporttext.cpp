#include "models/domain/reporttext.h"
#include "tests/support/test.h"

namespace slipway {

class ReportTextTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void textOfFilesBecomesNoMarkup();
    void aTableKeepsItsRowsWhateverTheyHold();
    void whatIsBestIsMarkedByAShape();
};

void ReportTextTest::textOfFilesBecomesNoMarkup()
{
    QCOMPARE(markdownText(QStringLiteral("a_b*c")), QStringLiteral("a\\_b\\*c"));
    QCOMPARE(markdownText(QStringLiteral("<script>alert(1)</script>")),
             QStringLiteral("\\<script\\>alert(1)\\</script\\>"));
    QCOMPARE(markdownText(QStringLiteral("[x](http://y)")), QStringLiteral("\\[x\\](http://y)"));
    QCOMPARE(markdownText(QStringLiteral("a|b\nc\x01")), QStringLiteral("a\\|b c"));
    QCOMPARE(markdownText(QStringLiteral("1\u202E0.1\u2067x")), QStringLiteral("10.1x"));
    QCOMPARE(markdownText(QStringLiteral("- item")), QStringLiteral("\\- item"));
    QCOMPARE(markdownText(QStringLiteral("0.7838")), QStringLiteral("0.7838"));
}

void ReportTextTest::aTableKeepsItsRowsWhateverTheyHold()
{
    Report report;
    report.title = QStringLiteral("t");
    report.tables = {{QStringLiteral("Tags"),
                      {QStringLiteral("name"), QStringLiteral("v|1")},
                      {{{QStringLiteral("a\n| b |"), {}}, {QStringLiteral("1"), {}}}},
                      QStringLiteral("1 equal")}};
    const QByteArray text = reportAsMarkdown(report);
    QCOMPARE(text,
             QByteArray("# t\n\n## Tags\n\n| name | v\\|1 |\n| --- | ---: |\n| a \\| b \\| | 1 |\n\n1 equal\n\n"));
}

void ReportTextTest::whatIsBestIsMarkedByAShape()
{
    Report report;
    report.tables = {{{},
                      {QStringLiteral("q"), QStringLiteral("a"), QStringLiteral("b")},
                      {{{QStringLiteral("x"), {}},
                        {QStringLiteral("1"), ReportTable::Mark::Best},
                        {QStringLiteral("2"), ReportTable::Mark::Worst}}},
                      {}}};
    const QByteArray text = reportAsMarkdown(report);
    QVERIFY(text.contains("| x | **▸ 1** | ◃ 2 |"));
}

} // namespace slipway

SLIPWAY_TEST(slipway::ReportTextTest)
#include "tst_reporttext.moc"
