#include "models/domain/numbertext.h"
#include "models/items/boxtablemodel.h"
#include "models/items/cellroles.h"
#include "models/items/columnvalues.h"
#include "models/items/tablecsv.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>
#include <QStandardItemModel>

#include <cmath>
#include <limits>

namespace slipway {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

/// A model of one column for each list of cells.
void fill(QStandardItemModel &model, const QList<QVariantList> &columns)
{
    for (int column = 0; column < columns.size(); ++column) {
        for (int row = 0; row < columns[column].size(); ++row) {
            auto *item = new QStandardItem(QStringLiteral("shown"));
            item->setData(columns[column][row], SortRole);
            if (!columns[column][row].isValid())
                item->setText({});
            model.setItem(row, column, item);
        }
        model.setHorizontalHeaderItem(column, new QStandardItem(QStringLiteral("c%1").arg(column)));
    }
}

ColumnValues numbers(const std::vector<double> &values)
{
    QStandardItemModel model;
    QVariantList cells;
    for (const double value : values)
        cells << value;
    fill(model, {cells});
    return columnValues(model, 0);
}

ColumnValues words(const QStringList &values)
{
    QStandardItemModel model;
    QVariantList cells;
    for (const QString &value : values)
        cells << value;
    fill(model, {cells});
    return columnValues(model, 0);
}

QList<QPair<QString, int>> groupsOf(const BoxTableModel &model)
{
    QList<QPair<QString, int>> groups;
    for (const BoxGroup &group : model.groups())
        groups.append({group.name, static_cast<int>(group.rows.size())});
    return groups;
}

} // namespace

class ColumnModelsTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void numbersMakeAnAxisOfNumbers()
    {
        const ColumnValues read = numbers({3, 1, nan, infinity, 2});
        QVERIFY(!read.isText());
        QCOMPARE(read.low, 1.0);
        QCOMPARE(read.high, 3.0);
        QCOMPARE(read.missing, 2);
        QCOMPARE(read.share(2), 0.5);
        QVERIFY(std::isnan(read.share(read.values[3])));
        QCOMPARE(read.text(3), QStringLiteral("3"));
        QCOMPARE(numbers({0.5, 1}).text(0.5), QStringLiteral("0.5000"));
    }

    void oneWordMakesAnAxisOfWordsInNaturalOrder()
    {
        QStandardItemModel model;
        fill(model, {{QStringLiteral("v10"), 7, QVariant(), QStringLiteral("v2"), QStringLiteral("v10")}});
        const ColumnValues read = columnValues(model, 0);
        QVERIFY(read.isText());
        QCOMPARE(read.words, (QStringList{QStringLiteral("7"), QStringLiteral("v2"), QStringLiteral("v10")}));
        QCOMPARE(read.values[0], 2.0);
        QVERIFY(std::isnan(read.values[2]));
        QCOMPARE(read.missing, 1);
        QCOMPARE(read.text(1.2), QStringLiteral("v2"));
    }

    void aMissingNumberThatIsShownAsADashIsNoWord()
    {
        QStandardItemModel model(3, 1);
        model.setData(model.index(0, 0), 0.5, SortRole);
        model.setData(model.index(1, 0), missingText(), Qt::DisplayRole);
        model.setData(model.index(2, 0), 0.7, SortRole);
        const ColumnValues read = columnValues(model, 0);
        QVERIFY(!read.isText());
        QCOMPARE(read.missing, 1);
        QVERIFY(std::isnan(read.values[1]));
        QCOMPARE(read.high, 0.7);
    }

    void theLargestNumbersHaveAPlaceToo()
    {
        const ColumnValues read = numbers({-1e308, 0, 1e308});
        QCOMPARE(read.share(-1e308), 0.0);
        QCOMPARE(read.share(0), 0.5);
        QCOMPARE(read.share(1e308), 1.0);
        QCOMPARE(read.atShare(0.5), 0.0);
    }

    void equalAndMissingValuesAreNoError()
    {
        QCOMPARE(numbers({4, 4}).share(4), 0.5);
        const ColumnValues none = numbers({nan, nan});
        QCOMPARE(none.missing, 2);
        QCOMPARE(none.low, 0.0);
        QCOMPARE(columnValues(QStandardItemModel(), 3).values.size(), std::size_t(0));
    }

    void aBoxHasTheQuartilesOfType7AndTukeysWhiskers()
    {
        // R: quantile(c(1, 2, 3, 4, 5, 6, 7, 8, 9, 30), c(.25, .5, .75)) = 3.25 5.50 7.75
        BoxTableModel model;
        model.setColumns(words(QStringList(10, QStringLiteral("a"))), numbers({30, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
        QCOMPARE(model.rowCount(), 1);
        const BoxGroup &box = model.groups()[0];
        QCOMPARE(box.lowQuartile, 3.25);
        QCOMPARE(box.median, 5.5);
        QCOMPARE(box.highQuartile, 7.75);
        QCOMPARE(box.lowWhisker, 1.0);
        QCOMPARE(box.highWhisker, 9.0);
        QVERIFY(box.isOutlier(30));
        QCOMPARE(box.rows.back(), 0);
        QCOMPARE(model.index(0, BoxTableModel::Median).data(SortRole).toDouble(), 5.5);
        QCOMPARE(model.index(0, BoxTableModel::High).data(SortRole).toDouble(), 30.0);
    }

    void rowsWithoutAValueAreLeftOutAndCounted()
    {
        BoxTableModel model;
        model.setColumns(words({QStringLiteral("a"), QStringLiteral("a"), {}}), numbers({1, nan, 3}));
        QCOMPARE(groupsOf(model), (QList<QPair<QString, int>>{{QStringLiteral("a"), 1}}));
        QCOMPARE(model.leftOut(), 2);
        model.setColumns(numbers({1, 2}), words({QStringLiteral("x"), QStringLiteral("y")}));
        QCOMPARE(model.rowCount(), 0);
        model.setColumns({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void manyNumbersBecomeRangesOfEqualSize()
    {
        std::vector<double> rates(1200);
        for (std::size_t i = 0; i < rates.size(); ++i)
            rates[i] = static_cast<double>(i);
        BoxTableModel model;
        model.setColumns(numbers(rates), numbers(rates));
        QCOMPARE(model.rowCount(), BoxTableModel::mostGroups);
        for (const BoxGroup &group : model.groups())
            QCOMPARE(group.rows.size(), std::size_t(100));
        QCOMPARE(model.groups()[0].name, QStringLiteral("0 to 99"));
    }

    void ofManyWordsTheMostFrequentStay()
    {
        QStringList names;
        std::vector<double> values;
        for (int i = 0; i < 40; ++i) {
            names << QStringLiteral("w%1").arg(i) << QStringLiteral("often");
            values.insert(values.end(), {1.0, 2.0});
        }
        BoxTableModel model;
        model.setColumns(words(names), numbers(values));
        QCOMPARE(model.rowCount(), BoxTableModel::mostGroups);
        QCOMPARE(groupsOf(model).first(), (QPair<QString, int>{QStringLiteral("often"), 40}));
        QCOMPARE(groupsOf(model).last().second, 30);
        std::size_t rows = 0;
        for (const BoxGroup &group : model.groups())
            rows += group.rows.size();
        QCOMPARE(rows, std::size_t(80)); // none is lost
    }

    void theBoxesAreARightModel()
    {
        BoxTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setColumns(numbers({1, 2, 2}), numbers({5, 6, 7}));
        model.setColumns(numbers({1}), numbers({nan}));
    }

    void aTableIsWrittenAsCsvWithItsNumbersWhole()
    {
        QStandardItemModel model;
        fill(model, {{0.1 + 0.2, nan}, {QStringLiteral("x"), QVariant()}});
        model.item(0, 1)->setText(QStringLiteral("a, \"b\""));
        model.setVerticalHeaderLabels({QStringLiteral("=one"), QStringLiteral("two")});
        QCOMPARE(tableCsv(model), QByteArray("c0,c1\r\n0.30000000000000004,\"a, \"\"b\"\"\"\r\nNaN,\r\n"));
        QCOMPARE(tableCsv(model, RowNames::First).split('\n').at(1),
                 QByteArray("'=one,0.30000000000000004,\"a, \"\"b\"\"\"\r"));
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::ColumnModelsTest)
#include "tst_columnmodels.moc"
