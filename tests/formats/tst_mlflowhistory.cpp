#include "models/formats/mlflowhistory.h"
#include "tests/support/test.h"

#include <algorithm>
#include <cmath>

namespace slipway {

class MlflowHistoryTest final : public Test
{
    Q_OBJECT

private:
    struct Read {
        QList<MlflowMetricLine> lines;
        QStringList datasets;
        QList<Problem> problems;
    };
    static Read read(const QByteArray &bytes, MlflowMetricFile kind = MlflowMetricFile::OfRun, qsizetype piece = 1000)
    {
        Read all;
        MlflowMetricReader reader(kind, [&](const MlflowMetricLine &line) {
            all.lines.append(line);
            all.datasets.append(QString::fromUtf8(line.dataset.data(), static_cast<qsizetype>(line.dataset.size()))
                                + QLatin1Char('|')
                                + QString::fromUtf8(line.digest.data(), static_cast<qsizetype>(line.digest.size())));
        });
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            reader.add(bytes.mid(at, piece));
        reader.finish(QStringLiteral("loss"), all.problems);
        return all;
    }

private Q_SLOTS:
    void linesOfTwoThreeAndFiveFieldsHaveTheirStep()
    {
        const Read all = read("1760000000000 0.5\n1760000060000 0.25 7\n1760000120000 1e-3 9 my data set 52173b19\n");
        QCOMPARE(all.lines.size(), 3);
        QCOMPARE(all.lines[0].step, 0);
        QCOMPARE(all.lines[1].step, 7);
        QCOMPARE(all.lines[2].step, 9);
        QCOMPARE(all.lines[2].value, 0.001);
        QCOMPARE(all.lines[2].timestampMs, 1760000120000);
        QCOMPARE(all.datasets[2], QStringLiteral("my data set|52173b19"));
        QVERIFY(all.problems.isEmpty());
    }

    void theFileOfALoggedModelHasTheRunBehindTheStep()
    {
        const Read all = read("1 0.5 3 a53b5302e409482293a69d29204b84fb\n"
                              "2 0.6 4 a53b5302e409482293a69d29204b84fb iris 52173b19\n",
                              MlflowMetricFile::OfLoggedModel);
        QCOMPARE(all.lines.size(), 2);
        QCOMPARE(all.datasets, (QStringList{QStringLiteral("|"), QStringLiteral("iris|52173b19")}));
        QCOMPARE(all.lines[1].step, 4);
    }

    void nanAndInfinitiesAreRead()
    {
        const Read all = read("1 nan 0\n2 inf 1\n3 -inf 2\n4 NaN 3\n5 1e999 4\n6 -1e999 5\n");
        QCOMPARE(all.lines.size(), 6);
        QVERIFY(std::isnan(all.lines[0].value));
        QVERIFY(std::isinf(all.lines[1].value) && all.lines[1].value > 0);
        QVERIFY(std::isinf(all.lines[2].value) && all.lines[2].value < 0);
        QVERIFY(std::isnan(all.lines[3].value));
        QVERIFY(std::isinf(all.lines[4].value) && all.lines[4].value > 0);
        QVERIFY(std::isinf(all.lines[5].value) && all.lines[5].value < 0);
    }

    void piecesMayEndAnywhere()
    {
        const QByteArray file = "1760000000000 0.5 0\n1760000060000 0.25 1\n1760000120000 0.125 2\n";
        for (qsizetype piece = 1; piece < file.size(); ++piece) {
            const Read all = read(file, MlflowMetricFile::OfRun, piece);
            QCOMPARE(all.lines.size(), 3);
            QCOMPARE(all.lines[2].value, 0.125);
        }
    }

    void aLineThatIsCutOffIsToldAndNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("end");
        for (const char *end : {"1", "1760000060000", "1760000060000 0", "1760000060000 0.2", "1760000060000 0.25 1",
                                "1760000060000 0.25 12"})
            QTest::newRow(end) << QByteArray(end);
    }

    void aLineThatIsCutOffIsToldAndNotBelieved()
    {
        QFETCH(const QByteArray, end);
        const Read all = read("1760000000000 0.5 0\n" + end);
        QCOMPARE(all.lines.size(), 1);
        QCOMPARE(all.problems.size(), 1);
        QCOMPARE(all.problems[0].where, QStringLiteral("line 2"));
        QVERIFY(all.problems[0].message.text().contains(QStringLiteral("ends in the middle of line 2")));
    }

    void whatIsNoPointIsCountedInOneProblem()
    {
        const Read all = read("1 0.5 0\nhello\n2 x 1\n3 0.5 1.5\n4 0.25 2\n\n");
        QCOMPARE(all.lines.size(), 2);
        QCOMPARE(all.problems.size(), 1);
        QCOMPARE(all.problems[0].where, QStringLiteral("line 2"));
        QVERIFY(all.problems[0].message.text().contains(QStringLiteral("3 in all")));
    }

    void aLineWithoutEndIsGivenUp()
    {
        MlflowMetricReader reader(MlflowMetricFile::OfRun, [](const MlflowMetricLine &) {});
        QVERIFY(!reader.add(QByteArray(10000, '1')));
    }

    void theLastValueIsOfTheHighestStepThenTheLatest()
    {
        MlflowHistory history;
        history.add(5, 100, 0.5);
        history.add(9, 100, 0.9);
        history.add(9, 200, 0.8);
        history.add(7, 900, 0.7);
        QCOMPARE(history.last(), 0.8);
        const MetricSeries series = history.take(QStringLiteral("loss"));
        QCOMPARE(series.steps, (std::vector<double>{5, 7, 9, 9}));
        QCOMPARE(series.values, (std::vector<double>{0.5, 0.7, 0.9, 0.8}));
        QCOMPARE(series.times, (std::vector<double>{0.1, 0.9, 0.1, 0.2}));
    }

    void aLongHistoryKeepsEveryPointInOrder()
    {
        MlflowHistory history;
        constexpr int points = 2200000; // more than are kept in one piece
        for (int i = 0; i < points; ++i)
            history.add((i + points / 2) % points, i, i);
        const MetricSeries series = history.take(QStringLiteral("loss"));
        QCOMPARE(series.values.size(), size_t(points));
        QVERIFY(std::is_sorted(series.steps.begin(), series.steps.end()));
        QCOMPARE(series.values.front(), points / 2.0);
        QCOMPARE(series.values.back(), points / 2.0 - 1);
        QCOMPARE(series.times.back(), (points / 2.0 - 1) / 1000);
    }

    void pointsWithoutAStepAreNumberedInTheirOrder()
    {
        MlflowHistory several;
        for (const double value : {3.0, 2.0, 1.0})
            several.add(0, 100, value);
        QCOMPARE(several.take(QStringLiteral("loss")).steps, (std::vector<double>{0, 1, 2}));
        MlflowHistory one;
        one.add(0, 100, 3.0);
        QCOMPARE(one.take(QStringLiteral("loss")).steps, std::vector<double>{0});
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::MlflowHistoryTest)
#include "tst_mlflowhistory.moc"
