#include "models/services/experimentsize.h"

#include "models/stats/distributions.h"
#include "models/stats/groupsequential.h"
#include "models/stats/power.h"
#include "models/stats/sequential.h"

#include <cmath>
#include <numeric>

namespace slipway {

namespace {

/// Two-sided critical value of the mode, in standard errors at the planned size.
double criticalValue(const SizeQuestion &question, double total)
{
    if (question.mode == QLatin1String("group_sequential")) {
        stats::GroupSequentialPlan plan;
        plan.alpha = question.alpha;
        for (int look = 1; look <= question.looks; ++look)
            plan.information.push_back(static_cast<double>(look) / question.looks);
        if (const auto bounds = stats::groupSequentialBounds(plan))
            return bounds->critical.back();
    }
    if (question.mode == QLatin1String("sequential")) {
        if (const auto sequence = stats::confidenceSequence(0, 1, total, total, question.alpha))
            return sequence->halfWidth;
    }
    return stats::twoSidedZ(1 - question.alpha);
}

std::optional<ExperimentSize> fixedSize(const SizeQuestion &question)
{
    const double ratio = question.treatmentShare / (1 - question.treatmentShare);
    const stats::Level level{question.alpha, 2};
    if (question.kind == MetricKind::Mean) {
        if (!question.baseline.sd)
            return std::nullopt;
        const auto size = stats::sampleSizeOfMeans(question.effect, *question.baseline.sd, question.power, level);
        if (!size)
            return std::nullopt;
        // The variance of a difference is sd^2 (1/a + 1/b).
        const double control = size->exactPerArm * (1 + 1 / ratio) / 2;
        return ExperimentSize{control, control * ratio};
    }
    const double rate = question.baseline.mean;
    const bool isUp = (question.direction == Direction::HigherIsBetter) != question.nonInferiority;
    const double other = isUp ? rate + question.effect : rate - question.effect;
    if (!(rate > 0 && rate < 1 && other > 0 && other < 1))
        return std::nullopt;
    const auto size = stats::sampleSizeOfRates(rate, other, question.power, ratio, level);
    return size ? std::optional(ExperimentSize{size->exactA, size->exactA * ratio}) : std::nullopt;
}

} // namespace

std::optional<ExperimentSize> sizeOf(const SizeQuestion &question)
{
    const auto isShare = [](double value) { return value > 0 && value < 1; };
    if (!isShare(question.treatmentShare) || !isShare(question.alpha) || !isShare(question.power)
        || !(question.effect > 0) || question.looks < 1)
        return std::nullopt;
    const auto fixed = fixedSize(question);
    if (!fixed)
        return std::nullopt;
    const double atPower = -stats::normalUpperQuantile(question.power);
    const double once = stats::twoSidedZ(1 - question.alpha) + atPower;
    const double ofMode = criticalValue(question, std::ceil(fixed->total())) + atPower;
    const double factor = ofMode * ofMode / (once * once);
    const auto whole = [factor](double units) { return std::ceil(units * factor - 1e-9); };
    return ExperimentSize{whole(fixed->control), whole(fixed->treatment)};
}

std::optional<SizeQuestion> sizeQuestion(const ExperimentPlan &plan, const QHash<QString, MetricBaseline> &baselines)
{
    if (plan.metrics.isEmpty() || plan.metrics.first().role != MetricRole::Primary)
        return std::nullopt;
    const MetricPlan &primary = plan.metrics.first();
    SizeQuestion question;
    question.nonInferiority = plan.objective == QLatin1String("non_inferiority");
    const auto effect = question.nonInferiority ? primary.margin : primary.minEffect;
    const auto baseline = baselines.constFind(primary.name);
    if (!effect || baseline == baselines.constEnd())
        return std::nullopt;
    question.baseline = *baseline;
    question.kind = baseline->sd ? MetricKind::Mean : MetricKind::Proportion;
    question.effect = *effect;
    question.direction = primary.direction;
    const double sum = std::accumulate(plan.split.begin(), plan.split.end(), 0.0);
    const size_t arms = std::max<size_t>(2, plan.split.size());
    if (plan.split.size() >= 2 && sum > 0) {
        // Against the control each treatment stands alone; the smallest one decides.
        const double least = *std::min_element(plan.split.begin() + 1, plan.split.end());
        question.treatmentShare = least / (plan.split.front() + least);
    }
    question.alpha = plan.alpha / static_cast<double>(arms - 1);
    question.power = plan.power;
    question.mode = plan.mode;
    question.looks = plan.plannedLooks;
    return question;
}

} // namespace slipway
