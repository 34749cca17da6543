#include "models/formats/jsonissues.h"
#include "models/formats/jsonreader.h"
#include "models/formats/longjsonreader.h"
#include "models/formats/tolerantjsonparser.h"
#include "tests/support/test.h"

#include <QRandomGenerator>
#include <QStringConverter>

#include <cmath>

namespace slipway {

class JsonReaderTest final : public Test
{
    Q_OBJECT

private:
    static JsonDocument read(const QByteArray &bytes) { return readJson(bytes, QStringLiteral("file.json")); }

    /// Reads text that is usable but not clean, and checks that exactly one problem says so, at this place.
    static JsonValue readWithOneProblem(const QByteArray &bytes, const QString &where)
    {
        const JsonDocument document = read(bytes);
        if (!document.readable || document.problems.size() != 1 || document.problems[0].where != where) {
            qCritical() << bytes << document.readable << document.problems.size()
                        << (document.problems.isEmpty() ? QString() : document.problems[0].where);
            return JsonValue();
        }
        return document.root;
    }

    static QByteArray nested(int levels) { return QByteArray(levels, '[') + QByteArray(levels, ']'); }

    static QByteArray randomJson(QRandomGenerator &random, int depth)
    {
        switch (random.bounded(depth > 4 ? 6 : 8)) {
        case 0:
            return QByteArray::number(random.bounded(2000) - 1000);
        case 1:
            return QByteArray::number(random.generateDouble() * 1e6 - 5e5, 'g', 17);
        case 2:
            return "\"a\\u00e4\\n\\\"\\ud83d\\ude00 \xc3\xa9\"";
        case 3:
            return "true";
        case 4:
            return "null";
        case 5:
            return QByteArray::number(random.generateDouble(), 'e', 3);
        case 6: {
            QByteArray array = "[";
            for (int i = random.bounded(5); i > 0; --i)
                array += randomJson(random, depth + 1) + (i > 1 ? " ,\n" : "");
            return array + "]";
        }
        default:
            break;
        }
        QByteArray object = "{ ";
        for (int i = random.bounded(5); i > 0; --i)
            object += "\"k" + QByteArray::number(i) + "\" : " + randomJson(random, depth + 1) + (i > 1 ? "," : "");
        return object + "}";
    }

private Q_SLOTS:
    void cleanFilesKeepTypesAndOrder()
    {
        const JsonDocument document =
            read(R"({"z": 1, "a": 1.0, "list": [true, null, "x\ty"], "big": 9223372036854775807})");
        QVERIFY(document.readable);
        QVERIFY(document.problems.isEmpty());
        QCOMPARE(document.root.toJson(),
                 QStringLiteral(R"({"z":1,"a":1.0,"list":[true,null,"x\ty"],"big":9223372036854775807})"));
        QCOMPARE(*document.root.find(QLatin1String("big"))->integer(), std::numeric_limits<qint64>::max());
        QVERIFY(!document.root.find(QLatin1String("list"))->items()[0].number());
        QVERIFY(!document.root.find(QLatin1String("none")));
    }

    void bothPathsReadTheSame()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 500; ++i) {
            const QByteArray text = randomJson(random, 0);
            const JsonDocument document = read(text);
            QVERIFY2(document.readable, text.constData());
            JsonIssues issues;
            TolerantJsonParser parser(text, issues);
            const auto tolerant = parser.parse();
            QVERIFY2(tolerant.has_value(), text.constData());
            QCOMPARE(tolerant->toJson(), document.root.toJson());
        }
    }

    void valuesThatAreNoNumbersAreReadAndReported()
    {
        const JsonDocument document = read(R"({"loss": [0.5, NaN, -Infinity, Infinity], "next": 2})");
        QVERIFY(document.readable);
        QCOMPARE(document.problems.size(), 1);
        QCOMPARE(document.problems[0].where, QStringLiteral("loss[1]"));
        QVERIFY(document.problems[0].message.text().contains(QLatin1Char('3')));
        const auto &loss = document.root.find(QLatin1String("loss"))->items();
        QVERIFY(std::isnan(*loss[1].number()));
        QVERIFY(std::isinf(*loss[2].number()) && *loss[2].number() < 0);
        QCOMPARE(document.root.find(QLatin1String("loss"))->toJson(),
                 QStringLiteral(R"([0.5,"NaN","-Infinity","Infinity"])"));
        QCOMPARE(*document.root.find(QLatin1String("next"))->integer(), 2);
    }

    void ofADuplicateKeyTheLastValueIsUsed()
    {
        const JsonValue root = readWithOneProblem(R"({"m": {"a": 1, "b": 2, "a": 3}})", QStringLiteral("m.a"));
        QCOMPARE(root.toJson(), QStringLiteral(R"({"m":{"a":3,"b":2}})"));
        const JsonValue tolerant = read(R"({"a": 1, "a": NaN})").root;
        QCOMPARE(tolerant.members().size(), size_t(1));
    }

    void duplicatesAmongManyKeysAreFound()
    {
        QByteArray text = "{";
        for (int i = 0; i < 50000; ++i)
            text += "\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ",";
        const JsonValue root = readWithOneProblem(text + "\"k30000\":-1}", QStringLiteral("k30000"));
        QCOMPARE(root.members().size(), size_t(50000));
        QCOMPARE(*root.find(QLatin1String("k30000"))->integer(), -1);
    }

    void duplicatesAreFoundWhereverTheyStand()
    {
        // Names that differ in one place only, and short ones, among them the empty one.
        QStringList keys{QString(), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("aa")};
        for (int i = 0; i < 26; ++i) {
            keys.append(QStringLiteral("feature_%1_x").arg(i));
            keys.append(QStringLiteral("x_%1_feature_long").arg(QChar(u'a' + i)));
        }
        for (const QString &twice : std::as_const(keys)) {
            QStringList members;
            for (const QString &key : std::as_const(keys))
                members.append(QStringLiteral("\"%1\":1").arg(key));
            members.append(QStringLiteral("\"%1\":2").arg(twice));
            const JsonValue root =
                readWithOneProblem(QStringLiteral("{%1}").arg(members.join(QLatin1Char(','))).toUtf8(), twice);
            QCOMPARE(root.members().size(), static_cast<size_t>(keys.size()));
            QCOMPARE(*root.members()[static_cast<size_t>(keys.indexOf(twice))].value.integer(), 2);
        }
    }

    void aListOfNumbersIsHeldCompactlyAndKeepsItsTypes()
    {
        for (const char *text : {"[1,2,3]", "[1,0.5,null,-7]", "[null,2.0]", "[1,\"NaN\"]", "[9007199254740993]",
                                 "[18446744073709551615,1]", "[]", "[[1],[2]]"}) {
            const JsonDocument fast = readJson(QByteArray(text), QStringLiteral("f"));
            QCOMPARE(fast.root.toJson(), QString::fromLatin1(text));
        }
        const JsonDocument whole = readJson("{\"steps\": [1, 2, null, 3]}", QStringLiteral("f"));
        const JsonValue::Reals *steps = whole.root.find(QLatin1String("steps"))->reals();
        QVERIFY(steps && steps->size() == 4 && std::isnan((*steps)[2]));
        // By the tolerant way too.
        const JsonDocument gaps = readJson("{\"loss\": [1, NaN, 0.5]}", QStringLiteral("f"));
        QVERIFY(gaps.root.find(QLatin1String("loss"))->reals());
        QCOMPARE(gaps.root.toJson(), QStringLiteral("{\"loss\":[1,\"NaN\",0.5]}"));
    }

    void aListOfRealsIsReadAsSuchAndAsValues()
    {
        const JsonValue root = read(R"({"loss": [0.5, 0.25, 1e-3], "mixed": [0.5, "1"], "none": []})").root;
        const JsonValue &loss = *root.find(QLatin1String("loss"));
        QVERIFY(loss.isArray() && !loss.number());
        QVERIFY(loss.reals());
        QCOMPARE(*loss.reals(), (std::vector<double>{0.5, 0.25, 1e-3}));
        QCOMPARE(loss.toJson(), QStringLiteral("[0.5,0.25,0.001]"));
        QCOMPARE(loss.items().size(), size_t(3));
        QCOMPARE(*loss.items()[1].number(), 0.25);
        QVERIFY(!root.find(QLatin1String("mixed"))->reals());
        QCOMPARE(root.find(QLatin1String("mixed"))->toJson(), QStringLiteral("[0.5,\"1\"]"));
        QVERIFY(root.find(QLatin1String("none"))->isArray());
    }

    void otherEncodingsAreConvertedAndReported()
    {
        const QString text = QStringLiteral("{\"name\": \"Größe\"}");
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            for (const auto flag : {QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom}) {
                const QByteArray bytes = QStringEncoder(encoding, flag)(text);
                const JsonValue root = readWithOneProblem(bytes, QStringLiteral("byte 0"));
                QCOMPARE(root.find(QLatin1String("name"))->string(), QStringLiteral("Größe"));
            }
        }
        const JsonValue marked = readWithOneProblem("\xef\xbb\xbf" + text.toUtf8(), QStringLiteral("byte 0"));
        QCOMPARE(marked.find(QLatin1String("name"))->string(), QStringLiteral("Größe"));
        const JsonValue latin = readWithOneProblem(text.toLatin1(), QStringLiteral("byte 12"));
        QCOMPARE(latin.find(QLatin1String("name"))->string(),
                 QString(QStringLiteral("Gr") + QChar(0xfffd) + QChar(0xfffd) + QStringLiteral("e")));
    }

    void numbersBeyondTheirTypeKeepTheirDigits()
    {
        for (const QByteArray digits : {"9223372036854775808", "18446744073709551616", "-9223372036854775809",
                                        "123456789012345678901234567890"}) {
            const JsonValue root = readWithOneProblem("{\"seed\": " + digits + "}", QStringLiteral("seed"));
            QCOMPARE(root.find(QLatin1String("seed"))->toJson(), QString::fromLatin1(digits));
            QCOMPARE(*root.find(QLatin1String("seed"))->number(), digits.toDouble());
        }
        const JsonValue large = readWithOneProblem("[1, 1e999]", QStringLiteral("[1]"));
        QVERIFY(std::isinf(*large.items()[1].number()));
        const JsonValue small = read("[1e-999, NaN]").root;
        QCOMPARE(*small.items()[0].number(), 0.0);
    }

    void controlCharactersAndHalvesOfCharactersAreReported()
    {
        QVERIFY(!readWithOneProblem("{\"a\\u0000b\": 1}", QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b")))
                     .isNull());
        QCOMPARE(readWithOneProblem("[\"a\nb\"]", QStringLiteral("[0]")).items()[0].string(), QStringLiteral("a\nb"));
        QCOMPARE(readWithOneProblem("[\"\\ud800x\"]", QStringLiteral("[0]")).items()[0].string(),
                 QString(QChar(0xfffd) + QStringLiteral("x")));
    }

    void aLongFileIsReadAsAShortOne()
    {
        const QByteArray text =
            R"({"a": [1.5, -2, 3e4], "b": {"c\n": null, "d": true}, "e": "\u00e9", "f": [[1, "x"], {}],
                                    "a": 18446744073709551615, "g": [], "h": {}, "i": 9007199254740993})";
        const JsonDocument document = read(text);
        JsonIssues issues;
        const auto root = readLongJson(text, maxJsonDepth, issues);
        QVERIFY(root);
        QCOMPARE(root->toJson(), document.root.toJson());
        QByteArray roomy; // as a file is read: not copied once more
        roomy.reserve(text.size() + 100);
        roomy += text;
        JsonIssues same;
        const auto again = readLongJson(roomy, maxJsonDepth, same);
        QVERIFY(again);
        QCOMPARE(again->toJson(), root->toJson());
        QCOMPARE(issues.problems(QStringLiteral("file.json")).size(), document.problems.size());
        for (const char *damaged : {"", "{\"a\": [1.5, NaN]}", "[1, 2", "[1] x", "{\"a\" 1}", "[1,]", "\xff", "nul"}) {
            JsonIssues none;
            QVERIFY2(!readLongJson(damaged, maxJsonDepth, none), damaged);
        }
        QVERIFY(!readLongJson(QByteArray(600, '[') + QByteArray(600, ']'), maxJsonDepth, issues));
    }

    void deepNestingIsRefusedAndNotFollowed()
    {
        QVERIFY(read(nested(maxJsonDepth)).readable);
        for (const int levels : {maxJsonDepth + 2, 1500, 10000, 1000000}) {
            const JsonDocument document = read(nested(levels));
            QVERIFY(!document.readable);
            QCOMPARE(document.problems.size(), 1);
            QVERIFY(document.problems[0].where.startsWith(QStringLiteral("byte ")));
        }
        QVERIFY(!read(QByteArray(10000, '[')).readable);
        QVERIFY(!read(QByteArray("{\"a\":").repeated(10000)).readable);
    }

    void whatIsNoJsonSaysWhereItStops_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("byte 0");
        QTest::newRow("blank") << QByteArray(" \n") << QStringLiteral("byte 0");
        QTest::newRow("text") << QByteArray("hello") << QStringLiteral("byte 0");
        QTest::newRow("two values") << QByteArray("{} {}") << QStringLiteral("byte 3");
        QTest::newRow("trailing comma") << QByteArray("[1,]") << QStringLiteral("byte 3");
        QTest::newRow("single quotes") << QByteArray("{'a': 1}") << QStringLiteral("byte 1");
        QTest::newRow("comment") << QByteArray("// x\n{}") << QStringLiteral("byte 0");
        QTest::newRow("leading zero") << QByteArray("[01]") << QStringLiteral("byte 3");
        QTest::newRow("bad escape") << QByteArray("[\"\\x\"]") << QStringLiteral("byte 3");
        QTest::newRow("binary") << QByteArray("\x01\x02\x03\x04") << QStringLiteral("byte 0");
    }

    void whatIsNoJsonSaysWhereItStops()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, where);
        const JsonDocument document = read(text);
        QVERIFY(!document.readable);
        QVERIFY(document.root.isNull());
        QCOMPARE(document.problems.size(), 1);
        QCOMPARE(document.problems[0].where, where);
        QCOMPARE(document.problems[0].code, QStringLiteral("corrupt"));
        QCOMPARE(document.problems[0].message.code, ErrorCode::Corrupt);
    }

    void everyHalfOfAFileIsRefusedAtItsEnd()
    {
        const QByteArray text = R"({"a": [1, -2.5e3, NaN], "b": {"c": "x\u00e4\n", "d": true}, "e": null})";
        for (qsizetype length = 1; length < text.size(); ++length) {
            const JsonDocument document = read(text.left(length));
            QVERIFY2(!document.readable, text.left(length).constData());
            QCOMPARE(document.problems.size(), 1);
        }
        QVERIFY(read(text.left(20)).problems[0].message.text().contains(QStringLiteral("ends in the middle")));
    }

    void damagedBytesNeverCrash()
    {
        const QByteArray text = R"({"a": [1, -2.5e3, NaN], "b": {"c": "x\u00e4\n", "d": true}, "e": null})";
        QRandomGenerator random(11);
        for (int i = 0; i < 5000; ++i) {
            QByteArray damaged = text;
            for (int n = 1 + random.bounded(4); n > 0; --n)
                damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
            const JsonDocument document = read(damaged);
            QCOMPARE(document.root.isNull(), !document.readable);
        }
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::JsonReaderTest)
#include "tst_jsonreader.moc"
