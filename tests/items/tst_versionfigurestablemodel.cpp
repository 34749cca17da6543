#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"
#include "models/items/versionfigurestablemodel.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>

#include <cmath>
#include <limits>

namespace slipway {

namespace {

VersionFigures figures()
{
    VersionFigures made;
    made.parameters = {QStringLiteral("depth"), QStringLiteral("optimiser")};
    made.metrics = {QStringLiteral("accuracy"), QStringLiteral("params.odd")};
    for (int i = 0; i < 3; ++i) {
        VersionSummary version;
        version.id = QStringLiteral("r/m/%1").arg(i);
        version.model = QStringLiteral("m");
        version.semver = QStringLiteral("1.%1.0").arg(i);
        version.sizeBytes = 1000;
        version.texts = {{QStringLiteral("params.depth"), QString::number(i)}};
        version.metrics = {{QStringLiteral("accuracy"), i == 2 ? std::nan("") : 0.5}};
        made.versions.append(version);
        made.looks.append(10 + i);
    }
    made.versions[0].texts.insert(QStringLiteral("params.optimiser"), QStringLiteral("adam"));
    made.versions[1].metrics.insert(QStringLiteral("params.odd"), 1);
    return made;
}

} // namespace

class VersionFiguresTableModelTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAProperModel()
    {
        VersionFiguresTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFigures(figures());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 6);
        model.setFigures({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 2);
    }

    void aCellIsANumberWhereTheFileHasOne()
    {
        VersionFiguresTableModel model;
        model.setFigures(figures());
        QCOMPARE(model.index(1, 1).data(SortRole), QVariant(1.0));
        QCOMPARE(model.index(0, 2).data(SortRole), QVariant(QStringLiteral("adam")));
        QVERIFY(!model.index(1, 2).data(SortRole).isValid());
        QVERIFY(std::isnan(model.index(2, 3).data(SortRole).toDouble()));
        QCOMPARE(model.index(0, 5).data(SortRole), QVariant(1000.0));
    }

    void aVersionWithoutAFileHasNoSize()
    {
        VersionFigures made = figures();
        made.versions[1].sizeBytes = 0;
        VersionFiguresTableModel model;
        model.setFigures(made);
        QVERIFY(!model.index(1, 5).data(SortRole).isValid());
        QCOMPARE(model.index(1, 5).data().toString(), missingText());
    }

    void columnsAreFoundByTheirKeys()
    {
        VersionFiguresTableModel model;
        model.setFigures(figures());
        for (int column = 0; column < model.columnCount(); ++column)
            QCOMPARE(model.columnOf(model.key(column)), column);
        QCOMPARE(model.key(1), QStringLiteral("params.depth"));
        QCOMPARE(model.key(4), QStringLiteral("metrics.params.odd"));
        QCOMPARE(model.columnOf(QStringLiteral("no such")), -1);
        QVERIFY(model.isMetric(3) && !model.isMetric(2) && !model.isMetric(5));
    }

    void rowsHaveNamesIdsAndLooks()
    {
        VersionFiguresTableModel model;
        model.setFigures(figures());
        QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("m 1.1.0"));
        QCOMPARE(model.index(1, 3).data(IdRole).toString(), QStringLiteral("r/m/1"));
        QCOMPARE(model.index(2, 0).data(LookRole).toInt(), 12);
        QCOMPARE(model.rowOf(QStringLiteral("r/m/2")), 2);
        QCOMPARE(model.rowOf(QStringLiteral("r/m/9")), -1);
    }

    void whatIsTheSameEverywhereTellsNothingApart()
    {
        VersionFiguresTableModel model;
        model.setFigures(figures());
        QCOMPARE(model.varyingParameters(), QList<int>{1});
        QCOMPARE(model.varyingMetrics(), QList<int>{3}); // a NaN is another value
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::VersionFiguresTableModelTest)
#include "tst_versionfigurestablemodel.moc"
