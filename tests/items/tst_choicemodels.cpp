#include "models/items/cellroles.h"
#include "models/items/columnchoicemodel.h"
#include "models/items/tablecsv.h"
#include "models/items/tallymodel.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace slipway {

namespace {

QList<ColumnUse> uses()
{
    return {{{ColumnKey::Kind::Metric, QStringLiteral("accuracy")}, 12},
            {{ColumnKey::Kind::Parameter, QStringLiteral("max_depth")}, 9},
            {{ColumnKey::Kind::Tag, QStringLiteral("depth")}, 3}};
}

} // namespace

/// What is chosen from: columns, and the bars of a dashboard.
class TestChoiceModels final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreFoundByAnyPartOfTheirName()
    {
        ColumnChoiceModel model(uses(), {});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 3);
        model.search(QStringLiteral("DEPTH"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("max_depth"));
        QCOMPARE(model.index(0).data(ColumnChoiceModel::CountRole).toString(), QStringLiteral("9"));
        QCOMPARE(model.index(1).data(ColumnChoiceModel::KindRole).toString(), QStringLiteral("tag"));
        model.search(QStringLiteral("none of them"));
        QCOMPARE(model.rowCount(), 0);
    }

    void whatIsCheckedStaysSoWhileItIsNotFound()
    {
        ColumnChoiceModel model(uses(), {QStringLiteral("tags.depth"), QStringLiteral("params.gone")});
        QSignalSpy changes(&model, &ColumnChoiceModel::chosenChanged);
        QCOMPARE(model.chosen(), QStringList{QStringLiteral("tags.depth")}); // the other one does not occur
        model.search(QStringLiteral("accuracy"));
        model.toggle(model.index(0));
        QCOMPARE(model.index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(model.chosen(), (QStringList{QStringLiteral("accuracy"), QStringLiteral("tags.depth")}));
        model.toggle(model.index(0));
        QCOMPARE(model.chosen(), QStringList{QStringLiteral("tags.depth")});
        QCOMPARE(changes.size(), 2);
    }

    void sharesAreOfTheGreatestAmount()
    {
        TallyModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTallies({{QStringLiteral("a"), 2, QStringLiteral("2"), {}},
                          {QStringLiteral("b"), 8, QStringLiteral("8"), QStringLiteral("Production")}});
        QCOMPARE(model.index(0, 0).data(TallyModel::ShareRole).toDouble(), 0.25);
        QCOMPARE(model.index(1, 0).data(TallyModel::ShareRole).toDouble(), 1.0);
        QCOMPARE(model.index(1, 0).data(StageRole).toString(), QStringLiteral("Production"));
        QVERIFY(!model.index(0, 0).data(StageRole).isValid());
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("a: 2"));
        QCOMPARE(tableCsv(model), QByteArray("Name,Amount\r\na,2\r\nb,8\r\n"));
        model.setTallies({{QStringLiteral("nothing"), 0, QStringLiteral("0"), {}}});
        QCOMPARE(model.index(0, 0).data(TallyModel::ShareRole).toDouble(), 0.0);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::TestChoiceModels)

#include "tst_choicemodels.moc"
