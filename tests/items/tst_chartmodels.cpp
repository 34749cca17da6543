#include "models/items/confusiontablemodel.h"
#include "models/items/foresttablemodel.h"
#include "models/items/importancetablemodel.h"
#include "models/items/metricseriesmodel.h"
#include "models/items/metrictablemodel.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>

#include <cmath>
#include <limits>

namespace slipway {

namespace {

const double nan = std::numeric_limits<double>::quiet_NaN();

double number(const QAbstractItemModel &model, int row, int column)
{
    const QVariant value = model.index(row, column).data(Qt::UserRole);
    return value.isValid() ? value.toDouble() : nan;
}

QString text(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class ChartModelsTest : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void seriesShareTheirSteps()
    {
        MetricSeriesModel model;
        QAbstractItemModelTester tester(&model);
        model.setFamily(curveFamilies({{QStringLiteral("loss"), {1, 2, 3}, {0.9, nan, 0.7}},
                                       {QStringLiteral("val_loss"), {2, 4.5}, {0.8, 0.6}}})[0]);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(number(model, 0, 0), 1.0);
        QCOMPARE(number(model, 3, 0), 4.5);
        QCOMPARE(number(model, 0, 1), 0.9);
        QCOMPARE(number(model, 3, 2), 0.6);
        QVERIFY(!model.index(0, 2).data(MetricSeriesModel::NumberRole).isValid());
        QCOMPARE(text(model, 0, 2), QStringLiteral("–"));
        QCOMPARE(text(model, 1, 1), QStringLiteral("not a number"));
        QCOMPARE(text(model, 2, 0), QStringLiteral("3"));
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("val_loss"));
        QCOMPARE(model.headerData(2, Qt::Horizontal, MetricSeriesModel::SplitRole).toInt(),
                 static_cast<int>(Split::Validation));
        model.setFamily({});
        QCOMPARE(model.rowCount(), 0);
    }

    void importanceIsSortedAndAddsUp()
    {
        ImportanceTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setImportance({{QStringLiteral("small"), 1}, {QStringLiteral("large"), 6}, {QStringLiteral("mid"), 3}});
        QCOMPARE(text(model, 0, ImportanceTableModel::Feature), QStringLiteral("large"));
        QCOMPARE(number(model, 0, ImportanceTableModel::Share), 0.6);
        QCOMPARE(number(model, 1, ImportanceTableModel::Cumulative), 0.9);
        QCOMPARE(number(model, 2, ImportanceTableModel::Cumulative), 1.0);
        QCOMPARE(model.sum(), 10.0);
        QCOMPARE(model.featuresFor(0.8), 2);
        QCOMPARE(model.featuresFor(0.6), 1);
        QCOMPARE(model.index(2, 0).data(ImportanceTableModel::RankRole).toInt(), 3);
    }

    void aNegativeImportanceKeepsItsSign()
    {
        ImportanceTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setImportance({{QStringLiteral("harm"), -1}, {QStringLiteral("odd"), nan}, {QStringLiteral("good"), 3}});
        QCOMPARE(text(model, 1, ImportanceTableModel::Feature), QStringLiteral("harm"));
        QCOMPARE(number(model, 0, ImportanceTableModel::Cumulative), 1.0); // of what lies above zero
        QCOMPARE(number(model, 1, ImportanceTableModel::Share), -1.0 / 3);
        QCOMPARE(text(model, 1, ImportanceTableModel::Cumulative), QStringLiteral("–"));
        QCOMPARE(text(model, 1, ImportanceTableModel::Share), QStringLiteral("\u221233.3\u00a0%"));
        QCOMPARE(text(model, 2, ImportanceTableModel::Feature), QStringLiteral("odd"));
        QCOMPARE(text(model, 2, ImportanceTableModel::Share), QStringLiteral("–"));
    }

    void importanceOfNothingHasNoShares()
    {
        ImportanceTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setImportance({{QStringLiteral("a"), 0}, {QStringLiteral("b"), 0}});
        QCOMPARE(text(model, 0, ImportanceTableModel::Share), QStringLiteral("–"));
        QCOMPARE(model.featuresFor(0.8), 0);
    }

    void aFeatureNameIsNeverRichText()
    {
        ImportanceTableModel model;
        model.setImportance({{QStringLiteral("<b>x</b>&"), 1}});
        QVERIFY(
            model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QLatin1String("&lt;b&gt;x&lt;/b&gt;&amp;")));
    }

    void aConfusionMatrixTellsCountsRatesAndNames()
    {
        ConfusionTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setMatrix({Split::Validation, {QStringLiteral("0"), QStringLiteral("1")}, {2437, 416, 665, 1482}});
        QCOMPARE(model.total(), 5000);
        const QModelIndex missed = model.index(1, 0);
        QCOMPARE(missed.data().toString(), QStringLiteral("665"));
        QCOMPARE(missed.data(ConfusionTableModel::RateRole).toDouble(), 665.0 / 2147);
        QCOMPARE(missed.data(ConfusionTableModel::CellNameRole).toString(), QStringLiteral("false negative"));
        QCOMPARE(missed.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("actual 1, predicted 0: 665, 31.0\u00a0% of the row"));
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(),
                 QStringLiteral("actual\n0\nn = 2\u202f853"));
    }

    void anEmptyRowHasNoRate()
    {
        ConfusionTableModel model;
        QAbstractItemModelTester tester(&model);
        const QStringList labels{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        model.setMatrix({Split::Test, labels, {0, 0, 0, 1, 2, 3, 4, 5, 6}});
        QVERIFY(!model.index(0, 1).data(ConfusionTableModel::RateRole).isValid());
        QCOMPARE(model.index(0, 1).data(ConfusionTableModel::CellNameRole).toString(), QString());
    }

    void metricsHaveAColumnPerSplitThatOccurs()
    {
        MetricTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setMetrics({{QStringLiteral("accuracy"), Split::Validation, 0.7838},
                          {QStringLiteral("accuracy"), Split::Training, 0.8034},
                          {QStringLiteral("recall"), Split::Validation, nan}});
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("training"));
        QCOMPARE(text(model, 0, 2), QStringLiteral("0.7838"));
        QCOMPARE(text(model, 1, 1), QStringLiteral("–"));
        QCOMPARE(text(model, 1, 2), QStringLiteral("not a number"));
    }

    void aForestRowSpeaksItsFigures()
    {
        ForestTableModel model;
        QAbstractItemModelTester tester(&model);
        ForestRow row{QStringLiteral("success_rate"), {}, 0.0295, 0.0181, 0.041, {}, ForestRow::State::Good, {}};
        ForestRow none{QStringLiteral("empty"), {}, nan, nan, nan, {}, {}, QStringLiteral("no variation")};
        model.setRows({row, none});
        QCOMPARE(model.index(0, ForestTableModel::Interval).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral(
                     "success_rate: +2.95\u00a0%, 95\u00a0% interval +1.81\u00a0% to +4.10\u00a0%, shown to be good"));
        QCOMPARE(model.index(0, ForestTableModel::Figures).data(ForestTableModel::IntervalTextRole).toString(),
                 QStringLiteral("+1.81 to +4.10"));
        QCOMPARE(model.headerData(ForestTableModel::Figures, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("95\u00a0% interval"));
        ForestRow stricter = row;
        stricter.level = 0.975;
        model.setRows({row, none, stricter});
        QCOMPARE(model.headerData(ForestTableModel::Figures, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Interval"));
        QCOMPARE(model.index(2, ForestTableModel::Figures).data(ForestTableModel::IntervalTextRole).toString(),
                 QStringLiteral("+1.81 to +4.10 (97.50\u00a0%)"));
        QCOMPARE(text(model, 1, ForestTableModel::Interval), QStringLiteral("no variation"));
        QCOMPARE(text(model, 1, ForestTableModel::Figures), QStringLiteral("–"));
    }

    void theForestAxisIsRoundAndCutsOutliers()
    {
        ForestTableModel model;
        const auto row = [](double low, double high) {
            return ForestRow{QStringLiteral("m"), {}, (low + high) / 2, low, high, {}, {}, {}};
        };
        QCOMPARE(model.halfRange(), 0.1);
        model.setRows({row(0.018, 0.041), row(-0.0777, -0.0312), row(0.028, 0.065)});
        QCOMPARE(model.halfRange(), 0.08);
        model.setRows({row(-0.01, 0.02), row(-0.02, 0.02), row(-5, 5)});
        QVERIFY(model.halfRange() < 0.1);
        model.setRows({row(0, 0)});
        QVERIFY(model.halfRange() > 0);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::ChartModelsTest)
#include "tst_chartmodels.moc"
