#include "models/domain/metricexpression.h"
#include "tests/support/test.h"

#include <cmath>
#include <limits>

namespace slipway {

namespace {

const double nan = std::numeric_limits<double>::quiet_NaN();

QList<MetricSeries> histories()
{
    return {{QStringLiteral("loss"), {1, 2, 3, 5}, {0.5, 0.4, nan, 0.2}, {10, 20, 30, 50}},
            {QStringLiteral("val_loss"), {2, 3, 4, 5}, {0.6, 0.5, 0.4, 0.3}},
            {QStringLiteral("val/loss"), {1, 2}, {4, 9}},
            {QStringLiteral("far"), {100}, {1}}};
}

/// The value at the last common step of an expression over the histories above.
double last(const QString &text)
{
    MetricExpression::Place place;
    const auto expression = MetricExpression::parse(text, place);
    if (!expression)
        return nan;
    const auto series = expression->of(histories());
    return series ? series->values.back() : nan;
}

} // namespace

class MetricExpressionTest : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void itIsComputedAtTheCommonSteps()
    {
        MetricExpression::Place place;
        const auto expression = MetricExpression::parse(QStringLiteral(" val_loss - loss "), place);
        QVERIFY(expression.ok());
        QCOMPARE(expression->names(), (QStringList{QStringLiteral("val_loss"), QStringLiteral("loss")}));
        const auto series = expression->of(histories());
        QVERIFY(series.ok());
        QCOMPARE(series->name, QStringLiteral("val_loss - loss"));
        QCOMPARE(series->steps, (std::vector<double>{2, 3, 5}));
        QCOMPARE(series->values[0], 0.6 - 0.4);
        QVERIFY(std::isnan(series->values[1]));
        QCOMPARE(series->values[2], 0.3 - 0.2);
        QVERIFY(series->times.empty()); // those of val_loss
        QCOMPARE(MetricExpression::parse(QStringLiteral("loss * val_loss"), place)->of(histories())->times,
                 (std::vector<double>{20, 30, 50}));
    }

    void arithmeticIsAsUsual_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("precedence") << QStringLiteral("1 + loss * 2") << 1 + 0.2 * 2;
        QTest::newRow("from left to right") << QStringLiteral("8 - loss - 1") << 8 - 0.2 - 1;
        QTest::newRow("division") << QStringLiteral("1 / loss / 2") << 1 / 0.2 / 2;
        QTest::newRow("parentheses") << QStringLiteral("(1 + loss) * 2") << (1 + 0.2) * 2;
        QTest::newRow("signs") << QStringLiteral("--loss - -1") << 0.2 + 1;
        QTest::newRow("numbers") << QStringLiteral(".5 + 1e2 + 2.5E-1 + loss") << .5 + 1e2 + 2.5e-1 + 0.2;
        QTest::newRow("functions") << QStringLiteral("log(exp(loss)) + sqrt(abs(-4))") << std::log(std::exp(0.2)) + 2;
        QTest::newRow("least") << QStringLiteral("min(loss, 3, val_loss)") << 0.2;
        QTest::newRow("greatest") << QStringLiteral("max(loss, -3, val_loss)") << 0.3;
        QTest::newRow("a name in backticks") << QStringLiteral("`val/loss` * 2") << 18.0;
        QTest::newRow("a function's name is a name") << QStringLiteral("log + loss") << nan; // none of that name
        QTest::newRow("by zero") << QStringLiteral("1 / (loss - loss)") << std::numeric_limits<double>::infinity();
    }

    void arithmeticIsAsUsual()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        const double found = last(text);
        QVERIFY2((std::isnan(value) && std::isnan(found)) || found == value, qPrintable(QString::number(found)));
    }

    void anErrorHasItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<qsizetype>("length");
        QTest::newRow("nothing") << QString() << qsizetype(0) << qsizetype(0);
        QTest::newRow("no metric") << QStringLiteral("1 + 2") << qsizetype(0) << qsizetype(5);
        QTest::newRow("no end") << QStringLiteral("loss -") << qsizetype(6) << qsizetype(0);
        QTest::newRow("open") << QStringLiteral("(loss + 1") << qsizetype(9) << qsizetype(0);
        QTest::newRow("closed too often") << QStringLiteral("loss) + 1") << qsizetype(4) << qsizetype(5);
        QTest::newRow("two names") << QStringLiteral("loss acc") << qsizetype(5) << qsizetype(3);
        QTest::newRow("a sign") << QStringLiteral("loss + §") << qsizetype(7) << qsizetype(1);
        QTest::newRow("a function") << QStringLiteral("loss + sin(loss)") << qsizetype(7) << qsizetype(3);
        QTest::newRow("one value") << QStringLiteral("max(loss)") << qsizetype(0) << qsizetype(3);
        QTest::newRow("a number") << QStringLiteral("loss + 1.2.3") << qsizetype(7) << qsizetype(5);
        QTest::newRow("backticks") << QStringLiteral("1 + `loss") << qsizetype(4) << qsizetype(5);
        QTest::newRow("no name in backticks") << QStringLiteral("``") << qsizetype(0) << qsizetype(2);
    }

    void anErrorHasItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, at);
        QFETCH(qsizetype, length);
        MetricExpression::Place place;
        const auto expression = MetricExpression::parse(text, place);
        QVERIFY(!expression.ok());
        QCOMPARE(expression.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(place.at, at);
        QCOMPARE(place.length, length);
    }

    void hostileTextIsRefused()
    {
        MetricExpression::Place place;
        QVERIFY(!MetricExpression::parse(QString(900, QLatin1Char('(')), place).ok());
        QVERIFY(!MetricExpression::parse(QString(900, QLatin1Char('-')) + QStringLiteral("a"), place).ok());
        QVERIFY(!MetricExpression::parse(QString(100000, QLatin1Char('a')), place).ok());
        QVERIFY(MetricExpression::parse(QStringLiteral("((((a))))"), place).ok());
    }

    void whatIsMissingIsSaid()
    {
        MetricExpression::Place place;
        const auto missing = MetricExpression::parse(QStringLiteral("loss - nothing"), place)->of(histories());
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(!MetricExpression::parse(QStringLiteral("loss - far"), place)->of(histories()).ok());
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::MetricExpressionTest)
#include "tst_metricexpression.moc"
