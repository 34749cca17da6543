#include "models/formats/yamlreader.h"
#include "tests/support/test.h"

#include <cmath>

namespace slipway {

class YamlReaderTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void scalarsHaveTheTypesThatPyYamlGivesThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("json");
        QTest::newRow("text") << QByteArray("Production") << QStringLiteral("\"Production\"");
        QTest::newRow("None is text") << QByteArray("None") << QStringLiteral("\"None\"");
        QTest::newRow("null") << QByteArray("null") << QStringLiteral("null");
        QTest::newRow("tilde") << QByteArray("~") << QStringLiteral("null");
        QTest::newRow("integer") << QByteArray("1795219127874") << QStringLiteral("1795219127874");
        QTest::newRow("negative") << QByteArray("-3") << QStringLiteral("-3");
        QTest::newRow("quoted digits") << QByteArray("'0'") << QStringLiteral("\"0\"");
        QTest::newRow("hex id like a float")
            << QByteArray("1e1033842a5b4d0e8f7a6b5c4d3e2f10") << QStringLiteral("\"1e1033842a5b4d0e8f7a6b5c4d3e2f10\"");
        QTest::newRow("exponent without a point") << QByteArray("12345e10") << QStringLiteral("\"12345e10\"");
        QTest::newRow("float") << QByteArray("3.5") << QStringLiteral("3.5");
        QTest::newRow("version") << QByteArray("3.5.2.dev0") << QStringLiteral("\"3.5.2.dev0\"");
        QTest::newRow("big") << QByteArray("123456789012345678901234567890")
                             << QStringLiteral("123456789012345678901234567890");
        QTest::newRow("true") << QByteArray("true") << QStringLiteral("true");
        QTest::newRow("yes is text") << QByteArray("yes") << QStringLiteral("\"yes\"");
        QTest::newRow("address") << QByteArray("file:///srv/mlflow/a b")
                                 << QStringLiteral("\"file:///srv/mlflow/a b\"");
        QTest::newRow("letters") << QByteArray("精度 ü") << QStringLiteral("\"精度 ü\"");
        QTest::newRow("empty in quotes") << QByteArray("''") << QStringLiteral("\"\"");
        QTest::newRow("quote in quotes") << QByteArray("'it''s'") << QStringLiteral("\"it's\"");
        QTest::newRow("escapes") << QByteArray("\"a\\nb\\u00e9\"") << QStringLiteral("\"a\\nb\u00e9\"");
    }

    void scalarsHaveTheTypesThatPyYamlGivesThem()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, json);
        // Once by the fast path, once by the whole reader, which a comment makes of it.
        for (const QByteArray &file : {"key: " + text + '\n', "# whole\nkey: " + text + '\n'}) {
            const JsonDocument document = readYaml(file, QStringLiteral("meta.yaml"));
            QVERIFY(document.readable);
            QCOMPARE(document.root.find(QLatin1String("key"))->toJson(), json);
        }
    }

    void mapsListsAndFoldedTextsAreRead()
    {
        const QByteArray file = "aliases:\n  champion: '3'\n  shadow: '2'\n"
                                "description: 'Ranks results.\n\n\n  Second paragraph.'\n"
                                "empty:\nlist: [1, two]\nflavors:\n  python_function:\n    env:\n"
                                "      conda: conda.yaml\n  sklearn:\n    code: null\n";
        const JsonDocument document = readYaml(file, QStringLiteral("meta.yaml"));
        QVERIFY(document.readable);
        QCOMPARE(document.root.toJson(),
                 QStringLiteral("{\"aliases\":{\"champion\":\"3\",\"shadow\":\"2\"},"
                                "\"description\":\"Ranks results.\\n\\nSecond paragraph.\",\"empty\":null,"
                                "\"list\":[1,\"two\"],\"flavors\":{\"python_function\":{\"env\":{\"conda\":"
                                "\"conda.yaml\"}},\"sklearn\":{\"code\":null}}}"));
        QVERIFY(document.problems.isEmpty());
    }

    void whatCannotBeReadIsOneProblemWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n";
        for (char name = 'b'; name <= 'i'; ++name) {
            const QByteArray before(1, static_cast<char>(name - 1));
            bomb += QByteArray(1, name) + ": &" + name + " [*" + before + ", *" + before + ", *" + before + "]\n";
        }
        QTest::newRow("bomb of aliases") << bomb;
        QTest::newRow("merge") << QByteArray("a: &a {x: 1}\nb:\n  <<: *a\n");
        QTest::newRow("deep list") << QByteArray(10000, '[') + QByteArray(10000, ']');
        QByteArray deep;
        for (int i = 0; i < 2000; ++i)
            deep += QByteArray(i, ' ') + "k:\n";
        QTest::newRow("deep maps") << deep;
        QTest::newRow("deep sequences") << QByteArray("- ").repeated(10000) + "x\n";
        QTest::newRow("list as a key") << QByteArray("? [a, b]\n: 1\n");
        QTest::newRow("bad indent") << QByteArray("a:\n   b: 1\n  c: 2\n");
        QTest::newRow("tab") << QByteArray("a:\n\tb: 1\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("space") << QByteArray("  \n\n");
        QTest::newRow("too large") << QByteArray(maxYamlBytes + 1, 'a');
        QTest::newRow("wrong directive") << QByteArray("%YAML 9.x\n---\na: 1\n");
    }

    void whatCannotBeReadIsOneProblemWithItsPlace()
    {
        QFETCH(const QByteArray, bytes);
        const JsonDocument document = readYaml(bytes, QStringLiteral("meta.yaml"));
        QVERIFY(!document.readable);
        QVERIFY(document.root.isNull());
        QCOMPARE(document.problems.size(), 1);
        QCOMPARE(document.problems.first().file, QStringLiteral("meta.yaml"));
        QVERIFY(document.problems.first().message.text().contains(QStringLiteral("meta.yaml")));
    }

    void oddTextIsReadAndReported_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("json");
        QTest::addColumn<int>("problems");
        QTest::newRow("key twice") << QByteArray("a: 1\na: 2\n") << QStringLiteral("{\"a\":2}") << 1;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "a\0:\0 \0x\0\n\0",
                                              12)
                                << QStringLiteral("{\"a\":\"x\"}") << 1;
        QTest::newRow("invalid UTF-8") << QByteArray("a: x\xff\n") << QStringLiteral("{\"a\":\"x\uFFFD\"}") << 1;
        QTest::newRow("mark") << QByteArray("\xef\xbb\xbf"
                                            "a: 1\n")
                              << QStringLiteral("{\"a\":1}") << 1;
        QTest::newRow("second document") << QByteArray("a: 1\n---\nb: 2\n") << QStringLiteral("{\"a\":1}") << 0;
        QTest::newRow("CRLF") << QByteArray("a: 1\r\nb: x\r\n") << QStringLiteral("{\"a\":1,\"b\":\"x\"}") << 0;
    }

    void oddTextIsReadAndReported()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, json);
        QFETCH(const int, problems);
        const JsonDocument document = readYaml(bytes, QStringLiteral("meta.yaml"));
        QVERIFY(document.readable);
        QCOMPARE(document.root.toJson(), json);
        QCOMPARE(document.problems.size(), problems);
    }

    void noCutAndNoFlippedBitEndsTheProgram()
    {
        const QByteArray whole = "aliases:\n  champion: '2'\ncreation_timestamp: 1795219128491\n"
                                 "description: 'Ranks results.\n\n\n  Second'\nlist:\n- a\n- {b: [1, 2]}\n";
        for (qsizetype cut = 0; cut < whole.size(); ++cut) {
            const JsonDocument document = readYaml(whole.left(cut), QStringLiteral("meta.yaml"));
            QVERIFY(document.readable || document.problems.size() == 1);
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray flipped = whole;
                flipped[cut] = static_cast<char>(flipped[cut] ^ (1 << bit));
                const JsonDocument odd = readYaml(flipped, QStringLiteral("meta.yaml"));
                QVERIFY(odd.readable || !odd.problems.isEmpty());
            }
        }
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::YamlReaderTest)
#include "tst_yamlreader.moc"
