#include "models/services/treatmentchoice.h"

#include <algorithm>

namespace slipway {

namespace {

constexpr int rolloutRank = 3;

int rank(const TreatmentReading &reading)
{
    if (!reading.shown.decision)
        return 0;
    switch (reading.shown.decision->recommendation) {
    case stats::Recommendation::Rollout:
        return rolloutRank;
    case stats::Recommendation::Continue:
        return 2;
    case stats::Recommendation::Rollback:
        break;
    }
    return 1;
}

/// The primary of two treatments against each other; nothing where they are read in two ways (one with few events as a
/// plain rate, one with enough by users or a covariate): those cannot be compared.
std::optional<stats::DecisionMetric> between(const stats::DecisionMetric &one, const stats::DecisionMetric &other)
{
    if (one.arms.index() != other.arms.index())
        return std::nullopt;
    stats::DecisionMetric metric = one;
    metric.arms = std::visit(
        [&other](auto arms) -> decltype(metric.arms) {
            const auto &others = std::get<decltype(arms)>(other.arms);
            arms.a = others.b;
            if constexpr (std::is_same_v<decltype(arms), stats::DecisionMetric::Rates>) {
                for (size_t phase = 0; phase < arms.phases.size(); ++phase)
                    arms.phases[phase].a = others.phases[phase].b;
            }
            return arms;
        },
        one.arms);
    return metric;
}

} // namespace

const TreatmentReading &chosenOf(const QList<TreatmentReading> &readings)
{
    return *std::max_element(readings.cbegin(), readings.cend(),
                             [](const TreatmentReading &one, const TreatmentReading &other) {
                                 return rank(one) != rank(other) ? rank(one) < rank(other) : one.gain < other.gain;
                             });
}

QList<qsizetype> rivalsOf(const TreatmentReading &chosen, const QList<TreatmentReading> &readings, double alpha)
{
    QList<qsizetype> rivals;
    for (const TreatmentReading &other : readings) {
        if (other.treatment == chosen.treatment || rank(chosen) < rolloutRank || rank(other) < rolloutRank)
            continue;
        const auto primary = between(chosen.input.primary, other.input.primary);
        stats::DecisionInput question = chosen.input;
        question.objective = stats::Objective::Superiority;
        question.alpha = alpha;
        if (primary)
            question.primary = *primary;
        if (!primary || !isPrimaryShown(question))
            rivals.append(other.treatment);
    }
    return rivals;
}

} // namespace slipway
