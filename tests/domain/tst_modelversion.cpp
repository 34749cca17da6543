#include "models/domain/modelversion.h"
#include "tests/support/test.h"

#include <cmath>

namespace slipway {

class ModelVersionTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void versionsAreInTheOrderOfSemver()
    {
        // The example of semver.org, point 11, and natural order for what is no semantic version.
        const QStringList ascending{
            QStringLiteral("1.0.0-alpha"), QStringLiteral("1.0.0-alpha.1"), QStringLiteral("1.0.0-alpha.beta"),
            QStringLiteral("1.0.0-beta"),  QStringLiteral("1.0.0-beta.2"),  QStringLiteral("1.0.0-beta.11"),
            QStringLiteral("1.0.0-rc.1"),  QStringLiteral("1.0.0"),         QStringLiteral("1.2.0"),
            QStringLiteral("1.10.0"),      QStringLiteral("2.0.0"),         QStringLiteral("99999999999999999999.0.0")};
        for (qsizetype i = 0; i < ascending.size(); ++i) {
            for (qsizetype j = 0; j < ascending.size(); ++j) {
                const int order = compareVersions(ascending[i], ascending[j]);
                QVERIFY2((order < 0) == (i < j) && (order > 0) == (i > j), qPrintable(ascending[i] + ascending[j]));
            }
        }
        QVERIFY(compareVersions(QStringLiteral("v9"), QStringLiteral("v10")) < 0);
        QVERIFY(compareVersions(QStringLiteral("20231201_120000"), QStringLiteral("20231201_90000")) > 0);
        QVERIFY(compareVersions(QStringLiteral("a"), QStringLiteral("a1")) < 0);
        QCOMPARE(compareVersions(QStringLiteral("v007"), QStringLiteral("v7")), 0);
    }

    void sortKeysAgreeWithTheComparison()
    {
        const QStringList semantic{QStringLiteral("1.0.0-alpha"), QStringLiteral("1.0.0-alpha.1"),
                                   QStringLiteral("1.0.0-1"),     QStringLiteral("1.0.0-alpha-b.2"),
                                   QStringLiteral("1.0.0-rc.11"), QStringLiteral("1.0.0-rc.2"),
                                   QStringLiteral("v1.0.0"),      QStringLiteral("1.0.0+b7"),
                                   QStringLiteral("1.2.0"),       QStringLiteral("1.10.0"),
                                   QStringLiteral("0.9.12"),      QStringLiteral("99999999999999999999.0.0")};
        const QStringList natural{QStringLiteral("v9"),
                                  QStringLiteral("v10"),
                                  QStringLiteral("v09"),
                                  QStringLiteral("v"),
                                  QString(),
                                  QStringLiteral("20231201_120000"),
                                  QStringLiteral("20231201_90000"),
                                  QStringLiteral("a1b2"),
                                  QStringLiteral("a1b"),
                                  QStringLiteral("a/1"),
                                  QStringLiteral("a:1"),
                                  QStringLiteral("1.0"),
                                  QStringLiteral("1.0.0.1"),
                                  QStringLiteral("größe"),
                                  QStringLiteral("00")};
        for (const QStringList &names : {semantic, natural}) {
            for (const QString &a : names) {
                for (const QString &b : names) {
                    const int order = compareVersions(a, b);
                    const int keys = versionSortKey(a).compare(versionSortKey(b));
                    QVERIFY2((order < 0) == (keys < 0) && (order > 0) == (keys > 0),
                             qPrintable(a + QLatin1Char(' ') + b));
                }
            }
        }
    }

    void statusWordsTellTheStage()
    {
        QCOMPARE(stageFromStatus(QStringLiteral("production_ready")), QStringLiteral("Production"));
        QCOMPARE(stageFromStatus(QStringLiteral("Production Ready")), QStringLiteral("Production"));
        QCOMPARE(stageFromStatus(QStringLiteral("validated")), QStringLiteral("Staging"));
        QCOMPARE(stageFromStatus(QStringLiteral("trained")), QStringLiteral("Development"));
        QCOMPARE(stageFromStatus(QStringLiteral("archived")), QStringLiteral("Archived"));
        QCOMPARE(stageFromStatus(QStringLiteral("in review")), QStringLiteral("in review"));
        QCOMPARE(stageFromStatus(QString()), QString());
    }

    void aMetricAloneMeansSummaryThenValidationThenTestThenTraining()
    {
        const QString accuracy = QStringLiteral("accuracy");
        QList<Metric> metrics{{accuracy, Split::Training, 0.9}};
        QCOMPARE(preferredMetric(metrics, accuracy), 0.9);
        metrics.append({accuracy, Split::Test, 0.8});
        QCOMPARE(preferredMetric(metrics, accuracy), 0.8);
        metrics.append({accuracy, Split::Validation, 0.7});
        QCOMPARE(preferredMetric(metrics, accuracy), 0.7);
        metrics.append({accuracy, Split::Summary, 0.6});
        QCOMPARE(preferredMetric(metrics, accuracy), 0.6);
        QVERIFY(!preferredMetric(metrics, QStringLiteral("recall")));
    }

    void lossAndLatencyAreBetterWhenSmaller()
    {
        for (const char *name : {"loss", "val_loss", "rmse", "response_time_ms", "error_rate"})
            QVERIFY2(lowerIsBetter(QString::fromLatin1(name)), name);
        for (const char *name : {"accuracy", "f1_score", "auc_roc", "success_rate"})
            QVERIFY2(!lowerIsBetter(QString::fromLatin1(name)), name);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::ModelVersionTest)
#include "tst_modelversion.moc"
