#include "models/domain/metricname.h"
#include "models/domain/traininghistory.h"
#include "tests/support/test.h"

#include <algorithm>

namespace slipway {

class MetricNameTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aWordBeforeOrBehindSaysTheSplit_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("family");
        QTest::addColumn<Split>("split");
        const auto row = [](const char *name, const char *family, Split split) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(family) << split;
        };
        row("loss", "loss", Split::Summary);
        row("val_loss", "loss", Split::Validation);
        row("val/loss", "loss", Split::Validation);
        row("validation_f1_macro", "f1_macro", Split::Validation);
        row("eval/accuracy", "accuracy", Split::Validation);
        row("train/loss", "loss", Split::Training);
        row("training_accuracy_score", "accuracy_score", Split::Training);
        row("Test/AUC", "AUC", Split::Test);
        row("accuracy_test", "accuracy", Split::Test);
        row("loss/val", "loss", Split::Validation);
        row("value_loss", "value_loss", Split::Summary);
        row("trainable", "trainable", Split::Summary);
        row("val", "val", Split::Summary);
        row("val/", "val/", Split::Summary);
        row("/val", "/val", Split::Summary);
        row("", "", Split::Summary);
    }

    void aWordBeforeOrBehindSaysTheSplit()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, family);
        QFETCH(const Split, split);
        QCOMPARE(metricName(name).family, family);
        QCOMPARE(metricName(name).split, split);
    }

    void qualityComesBeforeWhatTrainingWasSetTo()
    {
        QStringList names{QStringLiteral("lr"), QStringLiteral("val_loss"), QStringLiteral("latency_ms"),
                          QStringLiteral("val/accuracy"), QStringLiteral("f1_score")};
        std::sort(names.begin(), names.end(),
                  [](const QString &a, const QString &b) { return metricRank(a) < metricRank(b); });
        QCOMPARE(names, (QStringList{QStringLiteral("val/accuracy"), QStringLiteral("f1_score"),
                                     QStringLiteral("val_loss"), QStringLiteral("latency_ms"), QStringLiteral("lr")}));
    }

    void curvesOfOneMetricBelongTogether()
    {
        const MetricSeries points{{}, {1, 2}, {0.5, 0.4}};
        const auto named = [&](const char *name) {
            MetricSeries series = points;
            series.name = QString::fromLatin1(name);
            return series;
        };
        const auto families = curveFamilies({named("lr"), named("test/loss"), named("val/loss"), named("train/loss")});
        QCOMPARE(families.size(), 2);
        QCOMPARE(families[0].metric, QStringLiteral("loss"));
        QCOMPARE(families[0].curve(Split::Training)->name, QStringLiteral("train/loss"));
        QCOMPARE(families[0].curve(Split::Validation)->name, QStringLiteral("val/loss"));
        QCOMPARE(families[0].curve(Split::Test)->name, QStringLiteral("test/loss"));
        QCOMPARE(families[1].metric, QStringLiteral("lr"));
    }

    void aNameOfUnknownMeaningSaysNoDirection()
    {
        for (const char *name : {"accuracy", "val_acc", "f1_score", "macro-f1", "roc_auc", "R2", "top_k_accuracy",
                                 "mAP", "loss", "rmse", "latency_ms"})
            QVERIFY2(saysWhatIsBetter(QString::fromLatin1(name)), name);
        for (const char *name : {"lr", "learning_rate", "n_samples", "metric_000", "epoch", "grad_norm", "mapping", ""})
            QVERIFY2(!saysWhatIsBetter(QString::fromLatin1(name)), name);
    }

    void theSparklineIsTheValidationLossUnderEitherName()
    {
        for (const char *name : {"val_loss", "val/loss", "loss/val"}) {
            ModelVersion version;
            version.histories = {{QStringLiteral("loss"), {1}, {9}}, {QString::fromLatin1(name), {1}, {0.5}}};
            completeSummary(version);
            QCOMPARE(version.summary.sparkline, std::vector<float>{0.5F});
        }
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::MetricNameTest)
#include "tst_metricname.moc"
