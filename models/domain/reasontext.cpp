#include "models/domain/reasontext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace slipway {

namespace {

constexpr std::array<std::pair<const char *, const char *>, 31> sentences{{
    {"non_finite_input", QT_TRANSLATE_NOOP("Core", "Some of the values are not numbers (NaN or infinite).")},
    {"invalid_counts", QT_TRANSLATE_NOOP("Core", "The counts or shares cannot be: one is negative or too large.")},
    {"invalid_sd", QT_TRANSLATE_NOOP("Core", "A standard deviation is negative.")},
    {"length_mismatch", QT_TRANSLATE_NOOP("Core", "The samples differ in length.")},
    {"empty_arm", QT_TRANSLATE_NOOP("Core", "One of the versions has no values.")},
    {"empty_sample", QT_TRANSLATE_NOOP("Core", "There are no values yet.")},
    {"single_arm", QT_TRANSLATE_NOOP("Core", "Only one version has a share of the traffic.")},
    {"too_few", QT_TRANSLATE_NOOP("Core", "One of the versions has fewer than two values.")},
    {"no_variation", QT_TRANSLATE_NOOP("Core", "Both versions had the same outcome on every request; there is nothing "
                                               "to test yet.")},
    {"zero_variance", QT_TRANSLATE_NOOP("Core", "All values are equal; check that the metric is recorded.")},
    {"zero_events", QT_TRANSLATE_NOOP("Core", "One of the versions has no events, so there is no ratio.")},
    {"zero_cell", QT_TRANSLATE_NOOP("Core", "One of the four counts is 0, so there is no ratio of odds.")},
    {"zero_margin", QT_TRANSLATE_NOOP("Core", "A row or a column of the table is empty.")},
    {"zero_baseline", QT_TRANSLATE_NOOP("Core", "The control is 0, so there is no lift in percent.")},
    {"nonpositive_ratio", QT_TRANSLATE_NOOP("Core", "The ratio is not above 0, so it has no logarithm.")},
    {"nonpositive_baseline", QT_TRANSLATE_NOOP("Core", "The control is not above 0, so there is no lift in percent.")},
    {"unbounded_interval",
     QT_TRANSLATE_NOOP("Core", "The control is not clearly different from 0, so a lift in percent "
                               "has no bounds; see the difference.")},
    {"too_few_for_quantile", QT_TRANSLATE_NOOP("Core", "There are too few values for this quantile.")},
    {"no_spread",
     QT_TRANSLATE_NOOP("Core", "No spread is given for its means, so chance cannot be told from a change.")},
    {"type_changed", QT_TRANSLATE_NOOP("Core", "It is numbers in one sample and words in the other, so their values "
                                               "cannot be compared.")},
    {"too_few_per_word", QT_TRANSLATE_NOOP("Core", "Each word is so rare that fewer than 5 are expected of it in a "
                                                   "sample, so there is no test of the words.")},
    {"never_pooled", QT_TRANSLATE_NOOP("Core", "The split changed, and the quantiles of different phases are not put "
                                               "together: the rows of the phases would be pooled raw.")},
    {"not_independent", QT_TRANSLATE_NOOP("Core", "The requests of one user are not independent, so there is no "
                                                  "interval of a quantile that holds.")},
    {"too_few_events",
     QT_TRANSLATE_NOOP("Core", "In an arm fewer than 20 users have the rarer outcome, which is too few "
                               "for an interval over users.")},
    {"zero_denominator", QT_TRANSLATE_NOOP("Core", "The sum to divide by is 0, so there is no ratio.")},
    {"constant_covariate", QT_TRANSLATE_NOOP("Core", "The value from before does not vary, so it explains nothing.")},
    {"no_discordant_pairs", QT_TRANSLATE_NOOP("Core", "Both are right and wrong on the same rows; there is nothing to "
                                                      "tell them apart by.")},
    {"single_class", QT_TRANSLATE_NOOP("Core", "All rows are of one class; this needs both.")},
    {"zero_effect", QT_TRANSLATE_NOOP("Core", "The effect to be found is 0, so no number of units finds it.")},
    {"not_detectable", QT_TRANSLATE_NOOP("Core", "With so few units no difference can be found with this power.")},
    {"too_large", QT_TRANSLATE_NOOP("Core", "The values or counts are too large to compute this with.")},
}};

} // namespace

Sentence reasonSentence(const QString &code)
{
    const auto *const found = std::find_if(sentences.begin(), sentences.end(),
                                           [&code](const auto &one) { return code == QLatin1String(one.first); });
    if (found != sentences.end())
        return makeSentence(found->second);
    return makeSentence(QT_TRANSLATE_NOOP("Core", "The figures cannot be computed for a reason unknown here."));
}

} // namespace slipway
