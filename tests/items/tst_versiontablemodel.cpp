#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"
#include "models/items/parametertablemodel.h"
#include "models/items/versiontablemodel.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <cmath>

namespace slipway {

namespace {

VersionSummary version(const QString &id, std::optional<double> accuracy)
{
    VersionSummary summary;
    summary.id = id;
    summary.model = QStringLiteral("PR Impact");
    summary.version = QStringLiteral("pr_impact_20241125");
    summary.semver = QStringLiteral("1.1.0");
    summary.stage = QStringLiteral("Production");
    if (accuracy)
        summary.metrics.insert(QStringLiteral("accuracy"), *accuracy);
    return summary;
}

/// Shows them as rows with the numbers from 1 on.
void show(VersionTableModel &model, const QList<VersionSummary> &versions, const QStringList &metrics = {})
{
    auto rows = std::make_shared<std::vector<quint32>>();
    VersionTableModel::Versions known;
    for (const VersionSummary &one : versions) {
        rows->push_back(static_cast<quint32>(rows->size()) + 1);
        known.insert(rows->back(), one);
    }
    model.setValueKeys(metrics);
    model.setRows(rows, versions.size(), known);
}

} // namespace

class TestVersionTableModel : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsPromises();
    void whatIsNotThereIsAskedForOnce();
    void whatIsGoneIsNotAskedForAgain();
    void barsSpanTheColumnsLeastToGreatest();
    void equalValuesHaveNoBars();
    void aMetricThatIsNoNumberSaysSo();
    void whatIsMissingIsADash();
    void aProblemMarksItsVersion();
    void aRunIsToldFromAVersion();
    void aStatusIsNoStage();
    void namesThatDifferLookDifferent();
    void eachFurtherMetricIsAColumn();
    void parametersAndTagsAreColumnsToo();
    void parametersKeepTheirType();
};

void TestVersionTableModel::theModelKeepsItsPromises()
{
    VersionTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<VersionSummary> versions;
    for (int i = 0; i < 200; ++i)
        versions.append(version(QString::number(i), i / 200.0));
    show(model, versions, {QStringLiteral("accuracy"), QStringLiteral("f1_score")});
    QCOMPARE(model.rowCount(), 200);
    model.forgetVersions();
    show(model, versions.mid(0, 3));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOfNumber(3), 2);
    QCOMPARE(model.rowOfNumber(77), -1);
    QCOMPARE(model.rowsOfNumbers({3, 77, 1}), (QList<int>{0, 2}));
    QCOMPARE(model.numberOf(QStringLiteral("2")), std::optional<quint32>(3));
    QVERIFY(!model.numberOf(QStringLiteral("77")));
}

void TestVersionTableModel::whatIsNotThereIsAskedForOnce()
{
    VersionTableModel model;
    const auto rows = std::make_shared<const std::vector<quint32>>(std::vector<quint32>{7, 5, 9});
    model.setRows(rows, 4, {});
    QSignalSpy wanted(&model, &VersionTableModel::versionsWanted);
    const QModelIndex cell = model.index(1, VersionTableModel::Model);
    QVERIFY(cell.data(LoadingRole).toBool());
    QVERIFY(!cell.data().isValid());
    QVERIFY(model.index(3, 0).data(LoadingRole).toBool()); // of which nothing is known
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<QList<quint32>>(), QList<quint32>{5});
    cell.data();
    QCoreApplication::processEvents();
    QCOMPARE(wanted.size(), 1);

    model.addVersions({5}, {{5, version(QStringLiteral("a"), 0.5)}});
    QVERIFY(!cell.data(LoadingRole).toBool());
    QCOMPARE(cell.data().toString(), QStringLiteral("PR Impact"));
    QCOMPARE(model.version(1)->id, QStringLiteral("a"));
    QVERIFY(!model.version(0));
}

void TestVersionTableModel::whatIsGoneIsNotAskedForAgain()
{
    VersionTableModel model;
    model.setRows(std::make_shared<const std::vector<quint32>>(std::vector<quint32>{7}), 1, {});
    QSignalSpy wanted(&model, &VersionTableModel::versionsWanted);
    model.addVersions({7}, {});
    QVERIFY(model.index(0, 0).data(LoadingRole).toBool());
    QCoreApplication::processEvents();
    QCOMPARE(wanted.size(), 0);
    model.forgetVersions();
    model.index(0, 0).data();
    QTRY_COMPARE(wanted.size(), 1);
}

void TestVersionTableModel::barsSpanTheColumnsLeastToGreatest()
{
    VersionTableModel model;
    show(model,
         {version(QStringLiteral("a"), 0.5), version(QStringLiteral("b"), 0.75), version(QStringLiteral("c"), 1.0)},
         {QStringLiteral("accuracy")});
    QVERIFY(!model.index(0, VersionTableModel::MainMetric).data(BarRole).isValid());
    model.setRanges({{QStringLiteral("accuracy"), {0.5, 1.0}}});
    const int column = VersionTableModel::MainMetric;
    QCOMPARE(model.index(0, column).data(BarRole).toDouble(), 0.0);
    QCOMPARE(model.index(1, column).data(BarRole).toDouble(), 0.5);
    QCOMPARE(model.index(2, column).data(BarRole).toDouble(), 1.0);
    QCOMPARE(model.headerData(column, Qt::Horizontal).toString(), QStringLiteral("accuracy"));
}

void TestVersionTableModel::equalValuesHaveNoBars()
{
    VersionTableModel model;
    show(model, {version(QStringLiteral("a"), 0.5), version(QStringLiteral("b"), 0.5)}, {QStringLiteral("accuracy")});
    model.setRanges({{QStringLiteral("accuracy"), {0.5, 0.5}}});
    QVERIFY(!model.index(0, VersionTableModel::MainMetric).data(BarRole).isValid());
}

void TestVersionTableModel::aMetricThatIsNoNumberSaysSo()
{
    VersionTableModel model;
    show(model, {version(QStringLiteral("a"), std::nan("")), version(QStringLiteral("b"), 0.25)},
         {QStringLiteral("accuracy")});
    model.setRanges({{QStringLiteral("accuracy"), {0.25, 0.75}}});
    const QModelIndex cell = model.index(0, VersionTableModel::MainMetric);
    QCOMPARE(cell.data().toString(), QStringLiteral("not a number"));
    QVERIFY(!cell.data(BarRole).isValid());
    QCOMPARE(model.index(1, VersionTableModel::MainMetric).data().toString(), QStringLiteral("0.2500"));
}

void TestVersionTableModel::whatIsMissingIsADash()
{
    VersionTableModel model;
    show(model, {version(QStringLiteral("a"), std::nullopt)}, {QStringLiteral("accuracy")});
    const QString dash(QChar(0x2013));
    for (const int column : {VersionTableModel::MainMetric, VersionTableModel::LossCurve, VersionTableModel::Created,
                             VersionTableModel::Size, VersionTableModel::Type, VersionTableModel::Verified})
        QCOMPARE(model.index(0, column).data().toString(), dash);
    QVERIFY(!model.index(0, VersionTableModel::LossCurve).data(SparklineRole).isValid());
}

void TestVersionTableModel::aProblemMarksItsVersion()
{
    VersionSummary broken = version(QStringLiteral("a"), 0.5);
    broken.problemCount = 2;
    VersionTableModel model;
    show(model, {broken, version(QStringLiteral("b"), 0.5)});
    QVERIFY(model.index(0, VersionTableModel::Model).data(ProblemRole).toBool());
    QVERIFY(model.index(0, VersionTableModel::Model).data(Qt::ToolTipRole).toString().contains(QLatin1Char('2')));
    QVERIFY(!model.index(1, VersionTableModel::Model).data(ProblemRole).toBool());
}

void TestVersionTableModel::aRunIsToldFromAVersion()
{
    VersionSummary run = version(QStringLiteral("a"), 0.5);
    run.kind = VersionKind::Run;
    VersionSummary staged = run;
    run.stage.clear();
    VersionSummary file = run;
    file.kind = VersionKind::Unregistered;
    VersionTableModel model;
    show(model, {run, file, staged}, {});
    const auto stageAt = [&](int row) { return model.index(row, VersionTableModel::Stage); };
    QCOMPARE(stageAt(0).data().toString(), QStringLiteral("Run"));
    QVERIFY(!stageAt(0).data(Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(stageAt(1).data().toString(), QStringLiteral("Unregistered"));
    QCOMPARE(stageAt(2).data().toString(), QStringLiteral("Production"));
}

void TestVersionTableModel::aStatusIsNoStage()
{
    VersionSummary ready = version(QStringLiteral("a"), 0.5);
    ready.stage.clear();
    ready.status = QStringLiteral("READY");
    VersionTableModel model;
    show(model, {ready}, {});
    // As the filter has it: stage = READY finds nothing.
    QCOMPARE(model.index(0, VersionTableModel::Stage).data().toString(), missingText());
}

void TestVersionTableModel::namesThatDifferLookDifferent()
{
    QList<VersionSummary> versions;
    for (const char *name : {"a b", "a\nb", "a\tb", "a\u202eb"}) {
        versions.append(version(QString::fromUtf8(name), 0.5));
        versions.last().model = QString::fromUtf8(name);
    }
    VersionTableModel model;
    show(model, versions, {});
    QSet<QString> shown;
    for (int row = 0; row < 4; ++row)
        shown.insert(model.index(row, VersionTableModel::Model).data().toString());
    QCOMPARE(shown, (QSet<QString>{QStringLiteral("a b"), QStringLiteral("a\\nb"), QStringLiteral("a\\tb"),
                                   QStringLiteral("a\\u202eb")}));
}

void TestVersionTableModel::eachFurtherMetricIsAColumn()
{
    VersionTableModel model;
    show(model, {version(QStringLiteral("a"), 0.5)},
         {QStringLiteral("accuracy"), QStringLiteral("f1_score"), QStringLiteral("auc_roc")});
    QCOMPARE(model.columnCount(), VersionTableModel::FixedColumns + 2);
    QCOMPARE(model.sortKey(VersionTableModel::MainMetric), QStringLiteral("accuracy"));
    QCOMPARE(model.sortKey(VersionTableModel::FixedColumns + 1), QStringLiteral("auc_roc"));
    QVERIFY(model.sortKey(VersionTableModel::LossCurve).isEmpty());
}

void TestVersionTableModel::parametersAndTagsAreColumnsToo()
{
    VersionTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    VersionSummary one = version(QStringLiteral("a"), 0.5);
    one.texts.insert(QStringLiteral("params.optimizer"), QStringLiteral("adam"));
    show(model, {one}, {QStringLiteral("accuracy"), QStringLiteral("params.optimizer"), QStringLiteral("tags.team")});
    const int column = VersionTableModel::FixedColumns;
    QCOMPARE(model.headerData(column, Qt::Horizontal).toString(), QStringLiteral("optimizer"));
    QCOMPARE(model.sortKey(column), QStringLiteral("params.optimizer"));
    QCOMPARE(model.columnKey(column), QStringLiteral("params.optimizer"));
    QCOMPARE(model.index(0, column).data().toString(), QStringLiteral("adam"));
    QCOMPARE(model.index(0, column + 1).data().toString(), QStringLiteral("–"));
    QCOMPARE(model.valueKeys(VersionTableModel::Values::Metrics), QStringList{QStringLiteral("accuracy")});
    // Other columns may want texts that were not handed in.
    model.setValueKeys({QStringLiteral("accuracy"), QStringLiteral("tags.team")});
    QVERIFY(model.index(0, 0).data(LoadingRole).toBool());
}

void TestVersionTableModel::parametersKeepTheirType()
{
    ParameterTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setParameters(
        {{QStringLiteral("max_depth"), QStringLiteral("4")}, {QStringLiteral("eta"), QStringLiteral("\"4\"")}});
    QCOMPARE(model.index(0, ParameterTableModel::Value).data().toString(), QStringLiteral("4"));
    QCOMPARE(model.index(1, ParameterTableModel::Value).data().toString(), QStringLiteral("\"4\""));
}

} // namespace slipway

SLIPWAY_TEST(slipway::TestVersionTableModel)

#include "tst_versiontablemodel.moc"
