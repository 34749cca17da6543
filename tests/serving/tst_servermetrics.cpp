#include "models/serving/servermetrics.h"
#include "tests/support/test.h"

using namespace slipway;

class ServerMetricsTest final : public Test
{
    Q_OBJECT

    static QStringList linesOf(const ServerMetrics &metrics, const ServerMetrics::Present &present = {})
    {
        return QString::fromStdString(metrics.text(present)).split(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void predictionsAreCountedByModelVersionArmAndOutcome()
    {
        ServerMetrics metrics;
        const QString model = QStringLiteral("m");
        metrics.countPrediction(model, QStringLiteral("v1"), "control", "ok", 0.0002);
        metrics.countPrediction(model, QStringLiteral("v1"), "control", "ok", 0.0002);
        metrics.countPrediction(model, QString(), "control", "bad_request", 0.0001);
        metrics.countPrediction(model, QStringLiteral("v2"), "shadow", "error", 0.0001);
        const QStringList lines = linesOf(metrics);
        QVERIFY(lines.contains(
            QStringLiteral("slipwayd_predictions_total{model=\"m\",version=\"v1\",arm=\"control\",outcome=\"ok\"} 2")));
        QVERIFY(lines.contains(QStringLiteral(
            "slipwayd_predictions_total{model=\"m\",version=\"\",arm=\"control\",outcome=\"bad_request\"} 1")));
        QVERIFY(lines.contains(QStringLiteral(
            "slipwayd_predictions_total{model=\"m\",version=\"v2\",arm=\"shadow\",outcome=\"error\"} 1")));
    }

    void bucketsAreCumulativeAndTheirBoundsInclusive()
    {
        ServerMetrics metrics;
        for (const double seconds : {0.00005, 0.0001, 0.02, 7.0})
            metrics.countPrediction(QStringLiteral("m"), QStringLiteral("v"), "control", "ok", seconds);
        const QStringList lines = linesOf(metrics);
        const QString bucket = QStringLiteral(
            "slipwayd_prediction_duration_seconds_bucket{model=\"m\",version=\"v\",arm=\"control\",le=\"%1\"} %2");
        QVERIFY(lines.contains(bucket.arg(QStringLiteral("0.0001"), QStringLiteral("2"))));
        QVERIFY(lines.contains(bucket.arg(QStringLiteral("0.01"), QStringLiteral("2"))));
        QVERIFY(lines.contains(bucket.arg(QStringLiteral("0.025"), QStringLiteral("3"))));
        QVERIFY(lines.contains(bucket.arg(QStringLiteral("1"), QStringLiteral("3"))));
        QVERIFY(lines.contains(bucket.arg(QStringLiteral("+Inf"), QStringLiteral("4"))));
        QVERIFY(lines.contains(
            QStringLiteral("slipwayd_prediction_duration_seconds_count{model=\"m\",version=\"v\",arm=\"control\"} 4")));
    }

    void servedVersionsAreShownWithTheirShare()
    {
        const ServerMetrics metrics;
        const QStringList lines =
            linesOf(metrics, {{{QStringLiteral("m"), QStringLiteral("v1"), QStringLiteral("ab"), 0.75},
                               {QStringLiteral("m"), QStringLiteral("v2"), QStringLiteral("cd"), 0.25}},
                              {{QStringLiteral("m"), 2, true, false}}});
        QVERIFY(lines.contains(QStringLiteral("slipwayd_breaker_state{model=\"m\"} 2")));
        QVERIFY(lines.contains(QStringLiteral("slipwayd_abtest_active{model=\"m\"} 1")));
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
