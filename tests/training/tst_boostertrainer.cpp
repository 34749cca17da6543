#include "models/artifacts/boostertrainer.h"
#include "models/training/dataprocess.h"
#include "models/training/evaluation.h"
#include "tests/support/test.h"

#include <numeric>

using namespace slipway;

namespace {

/// Says yes to cancelled() after some rounds.
class CancelAfter final : public Progress
{
public:
    explicit CancelAfter(int rounds) : m_rounds(rounds) {}
    bool cancelled() const override { return m_seen >= m_rounds; }
    void report(qint64, qint64, const QString &) override { ++m_seen; }
    int seen() const { return m_seen; }

private:
    int m_rounds;
    int m_seen = 0;
};

const TrainingParameters small = {8, 3, 0.3, 0.8, 42};

} // namespace

class TestBoosterTrainer final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_training = drawRows(dataProcesses()[0], DataPurpose::Training, 1500, 1, 42);
        m_validation = drawRows(dataProcesses()[0], DataPurpose::Validation, 500, 1, 42);
    }

    void theHistoryHasEveryRoundAndItsLastOneIsTheModel()
    {
        NoProgress progress;
        const auto trained = BoosterTrainer::train(small, m_training, m_validation, progress);
        QVERIFY(trained);
        QCOMPARE(trained->rounds.size(), size_t(8));
        QVERIFY(trained->rounds.back().loss < trained->rounds.front().loss);
        const auto evaluation = evaluate(trained->booster, m_validation, m_validation.rows.count());
        QVERIFY(evaluation);
        // XGBoost counts its errors in single precision.
        QVERIFY(qAbs(trained->rounds.back().validationAccuracy - evaluation->accuracy()) < 1e-6);
    }

    void theSavedModelKnowsItsFeatures()
    {
        NoProgress progress;
        const auto trained = BoosterTrainer::train(small, m_training, m_validation, progress);
        QVERIFY(trained);
        const auto loaded = Booster::fromBytes(trained->bytes);
        QVERIFY(loaded);
        QCOMPARE(loaded->featureNames(), m_training.featureNames);
        QCOMPARE(loaded->objective(), QStringLiteral("binary:logistic"));
        QVERIFY(trained->bytes.startsWith("{L")); // UBJSON as XGBoost writes it
    }

    void importanceIsSharesThatSumToOne()
    {
        NoProgress progress;
        const auto trained = BoosterTrainer::train(small, m_training, m_validation, progress);
        QVERIFY(trained);
        QCOMPARE(trained->importance.size(), size_t(m_training.featureNames.size()));
        QVERIFY(qAbs(std::accumulate(trained->importance.begin(), trained->importance.end(), 0.0) - 1) < 1e-12);
        // lines_added drives the outcome most; a share that is mixed up between the columns would not show
        // it.
        QCOMPARE(std::max_element(trained->importance.begin(), trained->importance.end()) - trained->importance.begin(),
                 0);
    }

    void theSameInputGivesTheSameBytes()
    {
        NoProgress progress;
        const auto first = BoosterTrainer::train(small, m_training, m_validation, progress);
        const auto second = BoosterTrainer::train(small, m_training, m_validation, progress);
        QVERIFY(first && second);
        QCOMPARE(first->bytes, second->bytes);
        TrainingParameters other = small;
        other.seed = 43;
        const auto third = BoosterTrainer::train(other, m_training, m_validation, progress);
        QVERIFY(third);
        QVERIFY(third->bytes != first->bytes);
    }

    void aCancelStopsBetweenTwoRounds()
    {
        CancelAfter progress(3);
        const auto trained = BoosterTrainer::train(small, m_training, m_validation, progress);
        QVERIFY(!trained);
        QCOMPARE(trained.error().code, ErrorCode::Cancelled);
        QCOMPARE(progress.seen(), 3);
    }

    void dataThatDoesNotFitTogetherIsRefused()
    {
        NoProgress progress;
        const LabelledRows other = drawRows(dataProcesses()[1], DataPurpose::Validation, 10, 1, 42);
        const auto mixed = BoosterTrainer::train(small, m_training, other, progress);
        QVERIFY(!mixed);
        QCOMPARE(mixed.error().code, ErrorCode::InvalidArgument);

        LabelledRows labels = m_validation;
        labels.outcomes[0] = 7;
        const auto bad = BoosterTrainer::train(small, labels, m_validation, progress);
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::InvalidArgument);
        QVERIFY(bad.error().text().contains(QStringLiteral("XGBoost says")));
    }

private:
    LabelledRows m_training;
    LabelledRows m_validation;
};

SLIPWAY_TEST(TestBoosterTrainer)
#include "tst_boostertrainer.moc"
