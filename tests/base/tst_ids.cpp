#include "models/base/ids.h"
#include "tests/support/test.h"

namespace slipway {

class IdsTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void anIdComesApartIntoWhatItWasMadeOf_data();
    void anIdComesApartIntoWhatItWasMadeOf();
    void whatIsNoIdComesApartIntoNothing();
    void aSlugIsASafePathSegment_data();
    void aSlugIsASafePathSegment();
};

void IdsTest::anIdComesApartIntoWhatItWasMadeOf_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("encoded");
    QTest::newRow("plain") << QStringLiteral("fraud_detector") << QStringLiteral("fraud_detector");
    QTest::newRow("space") << QStringLiteral("PR Impact") << QStringLiteral("PR%20Impact");
    QTest::newRow("slash") << QStringLiteral("a/b@c%d") << QStringLiteral("a%2Fb%40c%25d");
    QTest::newRow("control") << QStringLiteral("a\nb\x7f") << QStringLiteral("a%0Ab%7F");
    QTest::newRow("letters stay") << QStringLiteral("模型-ü") << QStringLiteral("模型-ü");
    QTest::newRow("wide space") << QString(QChar(0x3000)) << QStringLiteral("%E3%80%80");
}

void IdsTest::anIdComesApartIntoWhatItWasMadeOf()
{
    QFETCH(QString, model);
    QFETCH(QString, encoded);
    const QString id = versionId(QStringLiteral("team share"), model, QStringLiteral("v/1"));
    QCOMPARE(id, QStringLiteral("team%20share/") + encoded + QStringLiteral("/v%2F1"));
    const VersionIdParts parts = splitVersionId(id);
    QCOMPARE(parts.registry, QStringLiteral("team share"));
    QCOMPARE(parts.model, model);
    QCOMPARE(parts.version, QStringLiteral("v/1"));
}

void IdsTest::whatIsNoIdComesApartIntoNothing()
{
    for (const char *text : {"", "a", "a/b", "a//b", "a/b/c/d", "//"})
        QVERIFY2(splitVersionId(QString::fromLatin1(text)).registry.isEmpty(), text);
}

void IdsTest::aSlugIsASafePathSegment_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("slug");
    QTest::newRow("words") << QStringLiteral("PR Impact Prediction") << QStringLiteral("pr-impact-prediction");
    QTest::newRow("underscore") << QStringLiteral("pr_impact") << QStringLiteral("pr-impact");
    QTest::newRow("accent") << QStringLiteral("Modèle Été") << QStringLiteral("modele-ete");
    QTest::newRow("edges") << QStringLiteral("--a  b!!") << QStringLiteral("a-b");
    QTest::newRow("path") << QStringLiteral("../../etc") << QStringLiteral("etc");
    QTest::newRow("nothing left") << QStringLiteral("模型") << QStringLiteral("model");
}

void IdsTest::aSlugIsASafePathSegment()
{
    QFETCH(QString, name);
    QTEST(slugFor(name), "slug");
}

} // namespace slipway

SLIPWAY_TEST(slipway::IdsTest)
#include "tst_ids.moc"
