#include "tests/cli/clitest.h"
#include "tests/support/testdata.h"

#include <QFileInfo>
#include <QImage>
#include <QXmlStreamReader>

namespace slipway {

/// `chart`: a version's history as a picture or as figures, where there is no display.
class SlipwayctlChartTest final : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPictureIsWrittenWithoutADisplay();
    void thePictureIsTheSameEveryTime();
    void theFiguresAreThoseOfTheHistory();
    void oneCurveCanBeNamedAlone();
    void aFormulaOfCurvesIsDrawnAndWritten();
    void whatBeginsWithAMinusStandsBehindTwo();
    void aLinkStaysAndItsFileIsReplaced();
    void whatCannotBeDrawnIsTold_data();
    void whatCannotBeDrawnIsTold();

private:
    QByteArray written(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString m_id;
};

void SlipwayctlChartTest::initTestCase()
{
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/trained-models"), path("models"));
    QCOMPARE(call("registry add", {path("models")}).status, 0);
    for (const QJsonValue &version : call("list").json[QLatin1String("versions")].toArray()) {
        const QString id = version[QLatin1String("id")].toString();
        if (m_id.isEmpty() && call("info", {id})["history"].toObject().contains(QLatin1String("val_loss")))
            m_id = id;
    }
    QVERIFY(!m_id.isEmpty());
}

void SlipwayctlChartTest::aPictureIsWrittenWithoutADisplay()
{
    for (const char *name : {"loss.png", "loss.svg", "loss.pdf"}) {
        const CallResult result = call("chart", {m_id, QStringLiteral("loss"), QStringLiteral("--to"), path(name)});
        QVERIFY2(result.status == 0, result.errors.constData());
        QVERIFY2(result.errors.isEmpty(), result.errors.constData());
        QCOMPARE(result["file"].toString(), path(name));
        QCOMPARE(result["bytes"].toInt(), written(name).size());
    }
    const QImage image = QImage::fromData(written("loss.png"), "PNG");
    QVERIFY(image.width() > 1000 && image.height() > 500);
    QXmlStreamReader svg(written("loss.svg"));
    QString texts;
    while (!svg.atEnd()) {
        if (svg.readNext() == QXmlStreamReader::Characters)
            texts += svg.text();
    }
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    QVERIFY(texts.contains(QLatin1String("val_loss")) && texts.contains(QLatin1String("epoch")));
    QVERIFY(written("loss.pdf").startsWith("%PDF"));
}

void SlipwayctlChartTest::thePictureIsTheSameEveryTime()
{
    for (const char *name : {"one.png", "two.png"})
        QCOMPARE(call("chart", {m_id, QStringLiteral("loss"), QStringLiteral("--to"), path(name)}).status, 0);
    QCOMPARE(written("one.png"), written("two.png"));
}

void SlipwayctlChartTest::theFiguresAreThoseOfTheHistory()
{
    QCOMPARE(call("chart", {m_id, QStringLiteral("loss"), QStringLiteral("--to"), path("loss.csv")}).status, 0);
    const QList<QByteArray> lines = written("loss.csv").trimmed().split('\n');
    QCOMPARE(lines[0], QByteArray("step,loss,val_loss"));
    const QJsonArray history = call("info", {m_id})["history"][QLatin1String("val_loss")].toArray();
    QCOMPARE(lines.size() - 1, history.size());
    for (qsizetype i = 1; i < lines.size(); ++i)
        QCOMPARE(lines[i].split(',').at(2).toDouble(), history.at(i - 1).toArray().at(1).toDouble());
}

void SlipwayctlChartTest::oneCurveCanBeNamedAlone()
{
    const QStringList words{m_id, QStringLiteral("val_loss"), QStringLiteral("--to"), path("one.csv")};
    QCOMPARE(call("chart", words).status, 0);
    QVERIFY(written("one.csv").startsWith("step,val_loss\n"));
}

void SlipwayctlChartTest::aFormulaOfCurvesIsDrawnAndWritten()
{
    const QString gap = QStringLiteral("val_loss - loss");
    const CallResult both = call("chart", {m_id, gap, QStringLiteral("loss"), QStringLiteral("--to"), path("gap.csv")});
    QVERIFY2(both.status == 0, both.errors.constData());
    const QList<QByteArray> lines = written("gap.csv").trimmed().split('\n');
    QCOMPARE(lines[0], QByteArray("step,val_loss - loss,loss,val_loss"));
    QVERIFY(lines.size() > 2);
    for (const QByteArray &line : lines.mid(1)) {
        const QList<QByteArray> fields = line.split(',');
        QCOMPARE(fields[1].toDouble(), fields[3].toDouble() - fields[2].toDouble());
    }
    QCOMPARE(call("chart", {m_id, gap, QStringLiteral("--to"), path("gap.png")}).status, 0);
    QVERIFY(!QImage::fromData(written("gap.png"), "PNG").isNull());
}

void SlipwayctlChartTest::whatBeginsWithAMinusStandsBehindTwo()
{
    const CallResult refused =
        callForPeople("chart", {m_id, QStringLiteral("-loss"), QStringLiteral("--to"), path("m.csv")});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.errors.contains("-- -loss"), refused.errors.constData());
    const CallResult drawn = call("chart --to", {path("m.csv"), QStringLiteral("--"), m_id, QStringLiteral("-loss")});
    QVERIFY2(drawn.status == 0, drawn.errors.constData());
}

void SlipwayctlChartTest::aLinkStaysAndItsFileIsReplaced()
{
    writeFile(path("real.csv"), "old");
    QVERIFY(QFile::link(path("real.csv"), path("link.csv")));
    QCOMPARE(call("chart", {m_id, QStringLiteral("loss"), QStringLiteral("--to"), path("link.csv")}).status, 0);
    QVERIFY(QFileInfo(path("link.csv")).isSymLink());
    QVERIFY(written("real.csv").startsWith("step,"));
    QVERIFY(QFile::link(path("turns.csv"), path("round.csv")) && QFile::link(path("round.csv"), path("turns.csv")));
    QVERIFY(call("chart", {m_id, QStringLiteral("loss"), QStringLiteral("--to"), path("round.csv")}).status != 0);
}

void SlipwayctlChartTest::whatCannotBeDrawnIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString to = QStringLiteral("--to");
    const QString loss = QStringLiteral("loss");
    QTest::newRow("no version") << QStringList{QStringLiteral("no/such/one"), loss, to, path("a.png")} << 3;
    QTest::newRow("no metric") << QStringList{m_id, QStringLiteral("elbow"), to, path("a.png")} << 3;
    QTest::newRow("a formula that ends too early")
        << QStringList{m_id, QStringLiteral("loss -"), to, path("a.png")} << 4;
    QTest::newRow("a formula of nothing there")
        << QStringList{m_id, QStringLiteral("loss - elbow"), to, path("a.png")} << 3;
    QTest::newRow("no metric named") << QStringList{m_id, to, path("a.png")} << 2;
    QTest::newRow("no file") << QStringList{m_id, loss} << 2;
    QTest::newRow("another kind") << QStringList{m_id, loss, to, path("a.gif")} << 2;
    QTest::newRow("no folder") << QStringList{m_id, loss, to, path("not/there/a.png")} << 3;
}

void SlipwayctlChartTest::whatCannotBeDrawnIsTold()
{
    QFETCH(QStringList, arguments);
    const CallResult result = call("chart", arguments);
    QTEST(result.status, "status");
    QCOMPARE(result.errors.trimmed().count('\n'), 0);
    QVERIFY(!QFile::exists(path("a.png")));
}

} // namespace slipway

SLIPWAY_TEST(slipway::SlipwayctlChartTest)
#include "tst_slipwayctlchart.moc"
