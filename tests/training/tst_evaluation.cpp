#include "models/training/evaluation.h"
#include "tests/support/test.h"

#include <cmath>

using namespace slipway;

class TestEvaluation final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void countsAndRatesAreThoseWorkedByHand()
    {
        // Six rows: two true positives, one false positive, one false negative, two true negatives.
        const std::vector<float> probabilities = {0.9f, 0.8f, 0.7f, 0.4f, 0.3f, 0.1f};
        const std::vector<float> outcomes = {1, 1, 0, 1, 0, 0};
        const Evaluation evaluation = evaluate(probabilities, outcomes);
        QCOMPARE(evaluation.truePositive, qint64(2));
        QCOMPARE(evaluation.falsePositive, qint64(1));
        QCOMPARE(evaluation.falseNegative, qint64(1));
        QCOMPARE(evaluation.trueNegative, qint64(2));
        QCOMPARE(evaluation.accuracy(), 4.0 / 6);
        QCOMPARE(evaluation.precision(), 2.0 / 3);
        QCOMPARE(evaluation.recall(), 2.0 / 3);
        QCOMPARE(evaluation.f1(), 2.0 / 3);
        // Of the nine pairs of a positive and a negative one is the wrong way round: 0.4 below 0.7.
        QCOMPARE(evaluation.areaUnderRoc, 8.0 / 9);
    }

    void tiesCountHalf()
    {
        const std::vector<float> probabilities = {0.5f, 0.5f, 0.5f, 0.5f};
        const std::vector<float> outcomes = {1, 0, 0, 1};
        QCOMPARE(evaluate(probabilities, outcomes).areaUnderRoc, 0.5);
    }

    void oneOutcomeHasNoCurveAndNoPositiveNoPrecision()
    {
        const std::vector<float> probabilities = {0.1f, 0.2f};
        const std::vector<float> outcomes = {0, 0};
        const Evaluation evaluation = evaluate(probabilities, outcomes);
        QVERIFY(std::isnan(evaluation.areaUnderRoc));
        QCOMPARE(evaluation.precision(), 0.0);
        QCOMPARE(evaluation.recall(), 0.0);
        QCOMPARE(evaluation.f1(), 0.0);
        QCOMPARE(evaluation.accuracy(), 1.0);
    }

    void aProbabilityOfExactlyAHalfIsNegative()
    {
        const std::vector<float> probabilities = {0.5f};
        const std::vector<float> outcomes = {1};
        QCOMPARE(evaluate(probabilities, outcomes).falseNegative, qint64(1));
    }
};

SLIPWAY_TEST(TestEvaluation)
#include "tst_evaluation.moc"
