#include "models/services/repeatedreading.h"

#include "models/domain/numbertext.h"

#include <algorithm>

namespace slipway {

void holdBackReadingOn(ExperimentAnalysis &analysis)
{
    const ExperimentPlan &plan = analysis.plan;
    if (analysis.looks.isEmpty() || !plan.plannedPerArm || plan.mode == QLatin1String("sequential"))
        return;
    const auto last = std::prev(analysis.looks.end());
    const auto final = std::find_if(analysis.looks.begin(), last, [&](const LookRecord &look) {
        return look.information >= 1 && look.planHash == plan.hash && look.rows < analysis.rows;
    });
    if (final == last)
        return;
    Verdict &verdict = analysis.verdict;
    verdict.exploratory = true;
    verdict.moreRows.reset();
    verdict.whatWouldChange =
        makeSentence(QT_TRANSLATE_NOOP("Core", "A new experiment with a plan of its own and new data."));
    verdict.sentences.prepend(makeSentence(
        QT_TRANSLATE_NOOP("Core", "The test was read at its planned size already (%1 rows, %2), so this reading "
                                  "explores: it can end the test or go on, but it rolls nothing out."),
        {countText(final->rows), dateTimeText(final->atMs)}));
    if (verdict.recommendation != QLatin1String("rollout"))
        return;
    verdict.recommendation = QStringLiteral("continue");
    verdict.reason = QStringLiteral("exploratory");
    verdict.sentences.prepend(makeSentence(QT_TRANSLATE_NOOP("Core", "By the figures alone it would be rolled out.")));
    last->recommendation = verdict.recommendation;
    last->reason = verdict.reason;
}

} // namespace slipway
