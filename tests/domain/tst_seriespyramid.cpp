#include "models/domain/seriespyramid.h"
#include "tests/support/test.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace slipway {

namespace {

const double nan = std::numeric_limits<double>::quiet_NaN();
const double infinity = std::numeric_limits<double>::infinity();
constexpr std::size_t columns = 997;

std::vector<double> evenEdges(double from, double to, std::size_t count)
{
    std::vector<double> edges(count + 1);
    for (std::size_t i = 0; i < edges.size(); ++i)
        edges[i] = std::lerp(from, to, static_cast<double>(i) / static_cast<double>(count));
    return edges;
}

std::size_t pointCount(const std::vector<std::vector<CurvePoint>> &runs)
{
    return std::accumulate(runs.begin(), runs.end(), std::size_t{0},
                           [](std::size_t sum, const auto &run) { return sum + run.size(); });
}

struct Curve {
    std::vector<double> steps;
    std::vector<double> values;
};

/// A quarter of a million points: noise, steps that are not even, single spikes, the largest and the smallest doubles,
/// gaps of every length.
Curve hostileCurve()
{
    constexpr std::size_t count = 250'000;
    std::mt19937 random(11);
    std::normal_distribution<double> noise;
    std::exponential_distribution<double> apart(1);
    Curve curve{std::vector<double>(count), std::vector<double>(count)};
    double step = -500;
    for (std::size_t i = 0; i < count; ++i) {
        step += apart(random) * (i % 50'000 < 25'000 ? 0.01 : 3);
        curve.steps[i] = step;
        curve.values[i] = noise(random);
    }
    for (int spike = 0; spike < 200; ++spike) {
        curve.values[random() % count] = noise(random) * 1e6;
        curve.values[random() % count] = nan;
        curve.values[random() % count] = spike % 2 == 0 ? infinity : -infinity;
    }
    curve.values[4242] = 1e308;
    curve.values[4243] = -1e308;
    curve.values[100'000] = 1e-308;
    std::fill(curve.values.begin() + 60'000, curve.values.begin() + 61'000, nan);
    std::fill(curve.values.begin() + 150'000, curve.values.begin() + 190'000, nan);
    return curve;
}

using Extremes = std::pair<double, double>;

std::size_t columnOf(double x, const std::vector<double> &edges)
{
    const auto after = std::upper_bound(edges.begin(), edges.end(), x);
    return std::min<std::size_t>(static_cast<std::size_t>(after - edges.begin()) - 1, edges.size() - 2);
}

void note(std::vector<Extremes> &into, double x, double y, const std::vector<double> &edges)
{
    if (x < edges.front() || x > edges.back())
        return;
    Extremes &entry = into[columnOf(x, edges)];
    entry = {std::min(entry.first, y), std::max(entry.second, y)};
}

} // namespace

class SeriesPyramidTest : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnKeepsItsLeastAndGreatestValue_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<bool>("positive");
        const Curve curve = hostileCurve();
        const double first = curve.steps.front();
        const double last = curve.steps.back();
        QTest::newRow("everything") << first << last << false;
        QTest::newRow("everything above zero") << first << last << true;
        QTest::newRow("beyond both ends") << first - 1e5 << last + 1e5 << false;
        QTest::newRow("a part") << std::lerp(first, last, 0.31) << std::lerp(first, last, 0.77) << false;
        QTest::newRow("a narrow part") << curve.steps[4000] << curve.steps[9000] << false;
        QTest::newRow("the long gap") << curve.steps[149'000] << curve.steps[191'000] << false;
    }

    void everyColumnKeepsItsLeastAndGreatestValue()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        QFETCH(bool, positive);
        const Curve curve = hostileCurve();
        const SeriesPyramid pyramid(curve.values, positive ? ValueFilter::AboveZero : ValueFilter::Finite);
        const std::vector<double> edges = evenEdges(from, to, columns);
        const auto runs = visibleRuns(curve.steps, pyramid, edges);
        QVERIFY(pointCount(runs) <= 2 * columns + 2);

        std::vector<Extremes> wanted(columns, {infinity, -infinity});
        std::vector<Extremes> drawn = wanted;
        for (std::size_t i = 0; i < curve.steps.size(); ++i) {
            if (std::isfinite(curve.values[i]) && (!positive || curve.values[i] > 0))
                note(wanted, curve.steps[i], curve.values[i], edges);
        }
        for (const auto &run : runs) {
            QVERIFY(std::is_sorted(run.begin(), run.end(),
                                   [](const CurvePoint &a, const CurvePoint &b) { return a.x < b.x; }));
            for (const CurvePoint &point : run)
                note(drawn, point.x, point.y, edges);
        }
        QCOMPARE(drawn, wanted);
    }

    void anyStretchIsAnsweredAsByLooking()
    {
        const Curve curve = hostileCurve();
        const SeriesPyramid pyramid(curve.values, ValueFilter::Finite);
        std::mt19937 random(5);
        for (int round = 0; round < 300; ++round) {
            const std::size_t first = random() % curve.values.size();
            const std::size_t end = first + random() % (round % 3 == 0 ? 90 : curve.values.size() - first);
            SeriesPyramid::Node wanted;
            for (std::size_t i = first; i < std::min(end, curve.values.size()); ++i) {
                const double value = curve.values[i];
                const auto at = static_cast<std::uint32_t>(i);
                if (!std::isfinite(value))
                    wanted.odd |= std::isnan(value) ? NotANumber : value > 0 ? PlusInfinity : MinusInfinity;
                else if (wanted.least == SeriesPyramid::none)
                    wanted = {at, at, wanted.odd};
                else if (value < curve.values[wanted.least])
                    wanted.least = at;
                else if (value > curve.values[wanted.greatest])
                    wanted.greatest = at;
            }
            const SeriesPyramid::Node found = pyramid.over(first, end);
            QCOMPARE(found.least, wanted.least);
            QCOMPARE(found.greatest, wanted.greatest);
            QCOMPARE(found.odd, wanted.odd);
        }
    }

    void fewPointsAreAllDrawnAndGapsStayGaps()
    {
        const std::vector<double> steps{1, 2, 3, 4, 5, 6};
        const std::vector<double> values{1, nan, 3, 4, -1, 6};
        const std::vector<double> edges = evenEdges(1, 6, 100);
        const auto runs = visibleRuns(steps, SeriesPyramid(values, ValueFilter::Finite), edges);
        QCOMPARE(runs.size(), std::size_t{2});
        QCOMPARE(runs[0], (std::vector<CurvePoint>{{1, 1}}));
        QCOMPARE(runs[1], (std::vector<CurvePoint>{{3, 3}, {4, 4}, {5, -1}, {6, 6}}));
        QCOMPARE(visibleRuns(steps, SeriesPyramid(values, ValueFilter::AboveZero), edges).size(), std::size_t{3});
        QVERIFY(visibleRuns({}, SeriesPyramid({}, ValueFilter::Finite), edges).empty());
    }

    void aSliceKeepsItsNeighboursOutside()
    {
        const std::vector<double> steps{1, 2, 3, 4, 5};
        const auto runs = visibleRuns(steps, SeriesPyramid(steps, ValueFilter::Finite), evenEdges(2.5, 3.5, 100));
        QCOMPARE(runs.size(), std::size_t{1});
        QCOMPARE(runs[0], (std::vector<CurvePoint>{{2, 2}, {3, 3}, {4, 4}}));
    }

    void aColumnWithoutValuesIsAGap()
    {
        std::vector<double> steps(10000);
        std::iota(steps.begin(), steps.end(), 0.0);
        std::vector<double> values(10000, 1.0);
        std::fill(values.begin() + 4000, values.begin() + 6000, nan);
        const auto runs = visibleRuns(steps, SeriesPyramid(values, ValueFilter::Finite), evenEdges(0, 9999, 100));
        QCOMPARE(runs.size(), std::size_t{2});
        QVERIFY(runs[0].back().x < 4000);
        QVERIFY(runs[1].front().x >= 6000);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::SeriesPyramidTest)
#include "tst_seriespyramid.moc"
