#include "models/items/significancetablemodel.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>

namespace slipway {

class SignificanceTableModelTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void everyMethodIsARowWithItsFiguresAndAssumptions()
    {
        SignificanceFinding tango;
        tango.method = SignificanceMethod::Tango;
        tango.estimate = 0.0123;
        tango.low = -0.002;
        tango.high = 0.03;
        tango.assumptions = {makeSentence("The rows are independent."), makeSentence("Both saw the same rows.")};
        SignificanceFinding none;
        none.method = SignificanceMethod::DeLong;
        none.undefined = makeSentence("There are no scores.");
        none.assumptions = tango.assumptions; // of no use without a result
        SignificanceTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFindings({tango, none}, 0.95);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, SignificanceTableModel::Estimate).data().toString(), QStringLiteral("+0.0123"));
        QCOMPARE(model.index(0, SignificanceTableModel::Interval).data().toString(),
                 QStringLiteral("\u22120.0020 to +0.0300"));
        QCOMPARE(model.index(0, SignificanceTableModel::PValue).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.assumptions(0), QStringLiteral("The rows are independent. Both saw the same rows."));
        QCOMPARE(model.index(1, SignificanceTableModel::Estimate).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.assumptions(1), QStringLiteral("There are no scores."));
        QVERIFY(model.assumptions(2).isEmpty());
        QCOMPARE(model.headerData(SignificanceTableModel::Interval, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("95\u00a0% interval"));
        model.setFindings({}, 0.95);
        QCOMPARE(model.rowCount(), 0);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::SignificanceTableModelTest)
#include "tst_significancetablemodel.moc"
