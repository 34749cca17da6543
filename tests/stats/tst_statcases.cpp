#include "models/formats/statcase.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace slipway;
using Json = nlohmann::json;

namespace {

double asNumber(const Json &value)
{
    if (value == "NaN")
        return std::nan("");
    if (value == "Infinity" || value == "-Infinity")
        return value == "Infinity" ? INFINITY : -INFINITY;
    return value.is_number() ? value.get<double>() : std::nan("");
}

bool isNumber(const Json &value)
{
    return value.is_number() || value == "NaN" || value == "Infinity" || value == "-Infinity";
}

/// The agreement that the reference files define: |v - e| <= abs or |v - e| <= rel * |e|.
bool agrees(const Json &value, const Json &expected, const Json &tolerance)
{
    if (expected.is_array()) {
        if (!value.is_array() || value.size() != expected.size())
            return false;
        for (size_t i = 0; i < expected.size(); ++i) {
            if (!agrees(value[i], expected[i], tolerance))
                return false;
        }
        return true;
    }
    if (!isNumber(expected))
        return value == expected;
    if (!isNumber(value))
        return false;
    const double v = asNumber(value);
    const double e = asNumber(expected);
    if (!std::isfinite(e))
        return std::isnan(e) ? std::isnan(v) : v == e;
    const double distance = std::abs(v - e);
    return distance <= tolerance.value("abs", 0.0) || distance <= tolerance.value("rel", 0.0) * std::abs(e);
}

} // namespace

class TestStatCases final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void everyReferenceCaseAgrees_data();
    void everyReferenceCaseAgrees();
    void everyMethodHasReferenceCases();
    void anUnknownMethodIsAnsweredWithTheList();
    void unusableInputIsNamed_data();
    void unusableInputIsNamed();
};

void TestStatCases::everyReferenceCaseAgrees_data()
{
    QTest::addColumn<QByteArray>("text");
    const QDir folder(QStringLiteral(SLIPWAY_TEST_DATA "/stats"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        for (const Json &one : Json::parse(file.readAll().toStdString()))
            QTest::newRow(one.at("id").get<std::string>().c_str()) << QByteArray::fromStdString(one.dump());
    }
}

void TestStatCases::everyReferenceCaseAgrees()
{
    QFETCH(QByteArray, text);
    const Json reference = Json::parse(text.toStdString());
    const auto answer = evaluateStatCase(reference.at("method").get<std::string>(), reference.at("inputs").dump());
    QVERIFY2(answer.ok(), answer ? "" : qPrintable(answer.error().text()));
    const Json result = Json::parse(*answer);
    for (const auto &[key, expected] : reference.at("expected").items()) {
        const Json &tolerances = reference.at("tolerance");
        const Json tolerance = tolerances.contains(key) ? tolerances[key] : tolerances.at("default");
        const std::string seen =
            key + ": " + (result.contains(key) ? result[key].dump() : "missing") + " for " + expected.dump();
        QVERIFY2(result.contains(key) && agrees(result[key], expected, tolerance), seen.c_str());
    }
    if (result["status"] != "ok")
        QCOMPARE(result.size(), size_t(2));
}

void TestStatCases::everyMethodHasReferenceCases()
{
    for (const std::string &method : statMethods()) {
        const QString path = QStringLiteral(SLIPWAY_TEST_DATA "/stats/%1.json").arg(QString::fromStdString(method));
        QVERIFY2(QFile::exists(path), method.c_str());
    }
}

void TestStatCases::anUnknownMethodIsAnsweredWithTheList()
{
    const auto answer = evaluateStatCase("t_test_of_everything", "{}");
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::InvalidArgument);
    QVERIFY(answer.error().text().contains(QStringLiteral("t_test_of_everything")));
    QVERIFY(answer.error().text().contains(QStringLiteral("srm_test, tost_means, ")));
}

void TestStatCases::unusableInputIsNamed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *method, const char *input, const char *named) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(input) << QString::fromLatin1(named);
    };
    row("empty", "quantile", "", "is not JSON");
    row("truncated", "quantile", R"({"values": [1, 2)", "is not JSON");
    row("bare NaN", "quantile", R"({"values": [NaN], "probs": [0.5]})", "is not JSON");
    row("binary", "quantile", "\x7f\x45\x4c\x46\xff\xfe", "is not JSON");
    row("a list", "quantile", "[1, 2]", "\"input\" must be an object");
    row("missing key", "quantile", R"({"probs": [0.5]})", "\"values\" must be a list of numbers");
    row("null", "proportion_ci", R"({"x": null, "n": 3, "conf_level": 0.95, "kind": "wilson"})",
        "\"x\" must be a number");
    row("word in a list", "quantile", R"({"values": [1, "two"], "probs": [0.5]})", "\"values\" must be");
    row("probability", "quantile", R"({"values": [1], "probs": [1.5]})", "\"probs\" must be numbers from 0 to 1");
    row("kind", "proportion_ci", R"({"x": 1, "n": 3, "conf_level": 0.95, "kind": "walt"})", "one of wilson, ");
    row("level of 1", "proportion_ci", R"({"x": 1, "n": 3, "conf_level": 1, "kind": "wilson"})",
        "\"conf_level\" must be a number between 0 and 1");
    row("arm is a number", "two_proportion_test",
        R"({"a": 3, "b": {"x": 1, "n": 2}, "alternative": "less", "continuity": false})", "\"a\" must be an object");
    row("flag is 1", "chi_square_test", R"({"table": [[1, 2], [3, 4]], "yates": 1})", "\"yates\" must be true");
}

void TestStatCases::unusableInputIsNamed()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, input);
    QFETCH(QString, named);
    const auto answer = evaluateStatCase(method.toStdString(), input.toStdString());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(answer.error().text().contains(named), qPrintable(answer.error().text()));
}

SLIPWAY_TEST(TestStatCases)
#include "tst_statcases.moc"
