#include "models/domain/smoothing.h"
#include "tests/support/test.h"

#include <cmath>
#include <limits>
#include <random>

namespace slipway {

namespace {

const double nan = std::numeric_limits<double>::quiet_NaN();

/// TensorBoard's smoothing written down literally, O(n²).
double smoothedByDefinition(const std::vector<double> &values, std::size_t at, double weight)
{
    std::vector<double> finite;
    for (std::size_t i = 0; i <= at; ++i) {
        if (std::isfinite(values[i]))
            finite.push_back(values[i]);
    }
    double sum = 0;
    double weights = 0;
    for (std::size_t k = 0; k < finite.size(); ++k) {
        const double w = (1 - weight) * std::pow(weight, static_cast<double>(finite.size() - 1 - k));
        sum += w * finite[k];
        weights += w;
    }
    return sum / weights;
}

bool areClose(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](double x, double y) {
        return (std::isnan(x) && std::isnan(y)) || std::abs(x - y) <= 1e-12 * std::max(1.0, std::abs(y));
    });
}

} // namespace

class SmoothingTest : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void smoothingIsTheDebiasedAverage()
    {
        std::mt19937 random(7);
        std::normal_distribution<double> noise;
        std::vector<double> values(60);
        for (double &value : values)
            value = noise(random);
        values[20] = nan;
        values[21] = std::numeric_limits<double>::infinity();
        for (const double weight : {0.3, 0.6, 0.99}) {
            const std::vector<double> result = exponentialAverage(values, weight);
            QCOMPARE(result.size(), values.size());
            QVERIFY(std::isnan(result[20]));
            QVERIFY(std::isinf(result[21]));
            for (std::size_t i = 0; i < values.size(); ++i) {
                if (std::isfinite(values[i]))
                    QVERIFY(std::abs(result[i] - smoothedByDefinition(values, i, weight)) < 1e-12);
            }
        }
        QCOMPARE(exponentialAverage(std::vector<double>{1, 3}, 0.5)[1], (0.5 * 1 + 1 * 3) / 1.5);
    }

    void withoutWeightNothingIsSmoothed()
    {
        const std::vector<double> values{3, 1, 2};
        for (const SmoothingKind kind :
             {SmoothingKind::ExponentialAverage, SmoothingKind::Gaussian, SmoothingKind::RunningMean}) {
            QCOMPARE(smoothed(values, {kind, 0}), values);
            QVERIFY(smoothed({}, {kind, 0.5}).empty());
        }
    }

    void theRunningMeanTakesWhatIsThere()
    {
        QVERIFY(areClose(runningMean(std::vector<double>{1, 2, 6, 3, 8}, 1), {1.5, 3, 11 / 3.0, 17 / 3.0, 5.5}));
        QVERIFY(areClose(runningMean(std::vector<double>{1, nan, 3, 8}, 1), {1, nan, 5.5, 5.5}));
    }

    void theGaussianMeanWeighsByDistance()
    {
        const std::vector<double> spike{0, 0, 0, 0, 1, 0, 0, 0, 0};
        const std::vector<double> result = gaussianMean(spike, 1);
        // exp(-d^2 / 2) of d = -3 … 3 sums to 2.5059…; the end has all but one of them.
        const double sum = 1 + 2 * (std::exp(-0.5) + std::exp(-2.0) + std::exp(-4.5));
        QVERIFY(std::abs(result[4] - 1 / sum) < 1e-15);
        QVERIFY(std::abs(result[3] - std::exp(-0.5) / sum) < 1e-15);
        QVERIFY(std::abs(result[1] - std::exp(-4.5) / (sum - std::exp(-2.0) - std::exp(-4.5))) < 1e-15);
        QCOMPARE(result[0], 0.0);
        QVERIFY(areClose(gaussianMean(std::vector<double>(20, 3.5), 4), std::vector<double>(20, 3.5)));
    }

    void averagesOfHugeValuesDoNotOverflow()
    {
        const std::vector<double> huge(50, 1.5e308);
        for (const SmoothingKind kind :
             {SmoothingKind::ExponentialAverage, SmoothingKind::Gaussian, SmoothingKind::RunningMean}) {
            for (const double value : smoothed(huge, {kind, 0.9}))
                QVERIFY(std::abs(value / 1.5e308 - 1) < 1e-12);
        }
    }

    void theReachIsThatOfTheAverage()
    {
        QCOMPARE(smoothingReach(0), 0);
        QCOMPARE(smoothingReach(0.5), 1);
        QCOMPARE(smoothingReach(0.9), 9);
        QCOMPARE(smoothingReach(0.99), 99);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::SmoothingTest)
#include "tst_smoothing.moc"
