#include "models/serving/servermetrics.h"
#include "tests/support/test.h"

using namespace slipway;

class ServerMetricsTest final : public Test
{
    Q_OBJECT

    static QStringList linesOf(const ServerMetrics &metrics, const QList<ServerMetrics::ServedVersion> &served = {})
    {
        return QString::fromStdString(metrics.text(served)).split(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void predictionsAreCountedByModelVersionAndOutcome()
    {
        ServerMetrics metrics;
        const QString model = QStringLiteral("m");
        metrics.countPrediction(model, QStringLiteral("v1"), 200, 0.0002);
        metrics.countPrediction(model, QStringLiteral("v1"), 200, 0.0002);
        metrics.countPrediction(model, QString(), 400, 0.0001);
        metrics.countPrediction(model, QString(), 503, 0.0001);
        const QStringList lines = linesOf(metrics);
        QVERIFY(
            lines.contains(QStringLiteral("slipwayd_predictions_total{model=\"m\",version=\"v1\",outcome=\"ok\"} 2")));
        QVERIFY(lines.contains(
            QStringLiteral("slipwayd_predictions_total{model=\"m\",version=\"\",outcome=\"bad_request\"} 1")));
        QVERIFY(
            lines.contains(QStringLiteral("slipwayd_predictions_total{model=\"m\",version=\"\",outcome=\"error\"} 1")));
    }

    void bucketsAreCumulativeAndTheirBoundsInclusive()
    {
        ServerMetrics metrics;
        for (const double seconds : {0.00005, 0.0001, 0.02, 7.0})
            metrics.countPrediction(QStringLiteral("m"), QStringLiteral("v"), 200, seconds);
        const QStringList lines = linesOf(metrics);
        const QString bucket =
            QStringLiteral("slipwayd_prediction_duration_seconds_bucket{model=\"m\",version=\"v\",le=\"%1\"} %2");
        QVERIFY(lines.contains(bucket.arg(QStringLiteral("0.0001"), QStringLiteral("2"))));
        QVERIFY(lines.contains(bucket.arg(QStringLiteral("0.01"), QStringLiteral("2"))));
        QVERIFY(lines.contains(bucket.arg(QStringLiteral("0.025"), QStringLiteral("3"))));
        QVERIFY(lines.contains(bucket.arg(QStringLiteral("1"), QStringLiteral("3"))));
        QVERIFY(lines.contains(bucket.arg(QStringLiteral("+Inf"), QStringLiteral("4"))));
        QVERIFY(
            lines.contains(QStringLiteral("slipwayd_prediction_duration_seconds_count{model=\"m\",version=\"v\"} 4")));
    }

    void servedVersionsAreShownWithTheirShare()
    {
        const ServerMetrics metrics;
        const QStringList lines =
            linesOf(metrics, {{QStringLiteral("m"), QStringLiteral("v1"), QStringLiteral("ab"), 0.75},
                              {QStringLiteral("m"), QStringLiteral("v2"), QStringLiteral("cd"), 0.25}});
        QVERIFY(lines.contains(QStringLiteral("slipwayd_model_info{model=\"m\",version=\"v1\",sha256=\"ab\"} 1")));
        QVERIFY(lines.contains(QStringLiteral("slipwayd_traffic_share{model=\"m\",version=\"v2\"} 0.25")));
    }

    void hostileNamesAreEscapedAndTheTextEndsWithANewline()
    {
        ServerMetrics metrics;
        metrics.countOrder(QStringLiteral("a\"b\\c\nd"), "deploy", QStringLiteral("ok"));
        const std::string text = metrics.text({});
        QVERIFY(text.ends_with('\n'));
        const std::string series = "slipwayd_orders_total{model=\"a\\\"b\\\\c\\nd\",order=\"deploy\",outcome=\"ok\"} 1";
        QVERIFY(text.find(series) != std::string::npos);
    }
};

SLIPWAY_TEST(ServerMetricsTest)
#include "tst_servermetrics.moc"
