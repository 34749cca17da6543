#include "tests/cli/clitest.h"
#include "tests/support/testdata.h"

#include <algorithm>

namespace slipway {

/// `compare`: figures, differences and what is best, as a script reads them.
class SlipwayctlCompareTest final : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void metricsAreComparedWithTheBaseline();
    void theOrderOfTheVersionsIsThePersons();
    void onlyDifferencesLeavesOutWhatIsEqual();
    void importanceIsComparedByRank();
    void peopleSeeTables();
    void versionsOfSeveralModelsAreNamedWithThem();
    void aReportIsWrittenWithoutADisplay();
    void aReportOfAnotherKindIsRefused();
    void whatCannotBeComparedIsTold_data();
    void whatCannotBeComparedIsTold();

private:
    static QJsonObject named(const CallResult &result, const char *list, const char *name, const char *split = nullptr)
    {
        for (const QJsonValue &row : result.json[QLatin1String(list)].toArray()) {
            if (row[QLatin1String(row.toObject().contains(QLatin1String("feature")) ? "feature" : "name")].toString()
                    == QLatin1String(name)
                && (!split || row[QLatin1String("split")].toString() == QLatin1String(split)))
                return row.toObject();
        }
        return {};
    }
    QStringList m_ids;
};

void SlipwayctlCompareTest::initTestCase()
{
    copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/trained-models"), path("models"));
    QCOMPARE(call("registry add", {path("models")}).status, 0);
    const CallResult list = call("list --sort version --query", {QStringLiteral("params.max_depth > 0")});
    for (const QJsonValue &version : list.json[QLatin1String("versions")].toArray()) {
        if (version[QLatin1String("metrics")].toObject().contains(QLatin1String("accuracy")))
            m_ids.append(version[QLatin1String("id")].toString());
    }
    QVERIFY(m_ids.size() > 2);
}

void SlipwayctlCompareTest::metricsAreComparedWithTheBaseline()
{
    const CallResult result = call("compare", {m_ids[0], m_ids[1], m_ids[2], QStringLiteral("--baseline"), m_ids[1]});
    QVERIFY2(result.status == 0, result.errors.constData());
    QCOMPARE(result["baseline"].toInt(), 1);
    QCOMPARE(result["versions"].toArray().size(), 3);
    for (const QJsonValue &value : result["metrics"].toArray()) {
        const QJsonObject metric = value.toObject();
        const QJsonArray values = metric[QLatin1String("values")].toArray();
        const QJsonArray differences = metric[QLatin1String("difference")].toArray();
        QCOMPARE(values.size(), 3);
        QCOMPARE(differences.size(), 3);
        for (int i = 0; i < 3; ++i) {
            if (values[i].isDouble() && values[1].isDouble())
                QCOMPARE(differences[i].toDouble(), values[i].toDouble() - values[1].toDouble());
            else
                QVERIFY(!differences[i].isDouble());
        }
        const QString better = metric[QLatin1String("better")].toString();
        if (metric[QLatin1String("better")].isNull()) { // nobody knows
            QVERIFY(metric[QLatin1String("best")].isNull());
            continue;
        }
        QVERIFY(better == QLatin1String("higher") || better == QLatin1String("lower"));
        const QJsonValue best = metric[QLatin1String("best")];
        if (best.isNull())
            continue;
        for (const QJsonValue &other : values) {
            if (other.isDouble() && better == QLatin1String("higher"))
                QVERIFY(values[best.toInt()].toDouble() >= other.toDouble());
            if (other.isDouble() && better == QLatin1String("lower"))
                QVERIFY(values[best.toInt()].toDouble() <= other.toDouble());
        }
    }
}

void SlipwayctlCompareTest::theOrderOfTheVersionsIsThePersons()
{
    const CallResult result = call("compare", {m_ids[1], m_ids[0]});
    QCOMPARE(result["versions"].toArray(), QJsonArray::fromStringList({m_ids[1], m_ids[0]}));
    QCOMPARE(result["baseline"].toInt(-1), 0);
    const QJsonObject turned = named(result, "metrics", "accuracy");
    const QJsonObject metric = named(call("compare", {m_ids[0], m_ids[1]}), "metrics", "accuracy");
    QCOMPARE(turned[QLatin1String("values")][0], metric[QLatin1String("values")][1]);
}

void SlipwayctlCompareTest::onlyDifferencesLeavesOutWhatIsEqual()
{
    const CallResult whole = call("compare", {m_ids[0], m_ids[1]});
    const CallResult different = call("compare --only-differences", {m_ids[0], m_ids[1]});
    QVERIFY(different["parameters"].toArray().size() < whole["parameters"].toArray().size());
    for (const QJsonValue &row : different["parameters"].toArray())
        QVERIFY(row[QLatin1String("values")][0] != row[QLatin1String("values")][1]);
    QVERIFY(!different["metrics"].toArray().isEmpty());
}

void SlipwayctlCompareTest::importanceIsComparedByRank()
{
    const CallResult result = call("compare", {m_ids[0], m_ids[1]});
    const QJsonArray features = result["importance"].toArray();
    QVERIFY(!features.isEmpty());
    for (const QJsonValue &feature : features) {
        const QJsonValue base = feature[QLatin1String("rank")][0];
        const QJsonValue other = feature[QLatin1String("rank")][1];
        if (base.isDouble() && other.isDouble())
            QCOMPARE(feature[QLatin1String("rank_change")][1].toInt(), other.toInt() - base.toInt());
        else
            QVERIFY(feature[QLatin1String("rank_change")][1].isNull());
        QVERIFY(!base.isDouble() || base.toInt() >= 1);
    }
}

void SlipwayctlCompareTest::peopleSeeTables()
{
    const CallResult result = callForPeople("compare --only-differences", {m_ids[0], m_ids[1]});
    QCOMPARE(result.status, 0);
    QVERIFY(result.output.contains("baseline"));
    QVERIFY(result.output.contains("accuracy ↑"));
    QVERIFY(result.output.contains("equal, not shown"));
    QVERIFY(result.output.contains("* the best of the row, ! the worst"));
    QVERIFY(result.output.contains(" *\n") || result.output.contains(" * "));
    QVERIFY(result.output.contains(" !"));
}

void SlipwayctlCompareTest::versionsOfSeveralModelsAreNamedWithThem()
{
    QHash<QString, QString> ids; // one of each model
    for (const QJsonValue &version : call("list")["versions"].toArray())
        ids.insert(version[QLatin1String("model")].toString(), version[QLatin1String("id")].toString());
    QVERIFY(ids.size() > 1);
    const QStringList models = ids.keys().mid(0, 2);
    const QString shown = QString::fromUtf8(callForPeople("compare", {ids[models[0]], ids[models[1]]}).output);
    const QStringList lines = shown.split(QLatin1Char('\n'));
    const auto head = std::find_if(lines.begin(), lines.end(),
                                   [](const QString &line) { return line.startsWith(QLatin1String("METRIC")); });
    QVERIFY(head != lines.end());
    QVERIFY2(head->contains(models[0]) && head->contains(models[1]), qPrintable(*head));
}

void SlipwayctlCompareTest::aReportIsWrittenWithoutADisplay()
{
    qunsetenv("DISPLAY");
    const QList<std::pair<QString, QByteArray>> formats{{QStringLiteral("report.pdf"), "%PDF"},
                                                        {QStringLiteral("report.html"), "<!DOCTYPE html>"},
                                                        {QStringLiteral("report.md"), "# "},
                                                        {QStringLiteral("report.csv"), "section,name,"}};
    for (const auto &[name, begin] : formats) {
        const QString file = path(name.toLatin1().constData());
        const CallResult result = call("report", {m_ids[0], m_ids[1], QStringLiteral("--to"), file});
        QVERIFY2(result.status == 0, result.errors.constData());
        QCOMPARE(result["file"].toString(), file);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(result["bytes"].toInt(), written.size());
        QVERIFY(written.readAll().startsWith(begin));
    }
    // One alone has a report too.
    QCOMPARE(call("report", {m_ids[0], QStringLiteral("--to"), path("one.md")}).status, 0);
}

void SlipwayctlCompareTest::aReportOfAnotherKindIsRefused()
{
    QCOMPARE(call("report", {m_ids[0], QStringLiteral("--to"), path("report.docx")}).status, 2);
    QCOMPARE(call("report", {m_ids[0]}).status, 2);
    QVERIFY(!QFile::exists(path("report.docx")));
}

void SlipwayctlCompareTest::whatCannotBeComparedIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("one alone") << QStringList{m_ids[0]} << 2;
    QTest::newRow("one twice") << QStringList{m_ids[0], m_ids[0]} << 4;
    QTest::newRow("unknown") << QStringList{m_ids[0], QStringLiteral("no/such/version")} << 3;
    QTest::newRow("a baseline beside them")
        << QStringList{m_ids[0], m_ids[1], QStringLiteral("--baseline"), m_ids[2]} << 4;
}

void SlipwayctlCompareTest::whatCannotBeComparedIsTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const CallResult result = call("compare", arguments);
    QCOMPARE(result.status, status);
    QCOMPARE(result.errors.trimmed().count('\n'), 0);
    QVERIFY(!result.errors.isEmpty());
}

} // namespace slipway

SLIPWAY_TEST(slipway::SlipwayctlCompareTest)
#include "tst_slipwayctlcompare.moc"
