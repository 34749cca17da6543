#include "models/services/experimentwarnings.h"

#include "models/domain/numbertext.h"
#include "models/services/experimentplan.h"
#include "models/services/lognotes.h"
#include "models/services/missingvalues.h"
#include "models/services/ratecomparison.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway {

namespace {

QString dayText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd"));
}

class Warnings
{
public:
    Warnings(ExperimentAnalysis &analysis, const ExperimentData &data) : m_analysis(analysis), m_data(data) {}

    void addAll(const QStringList &exactlyTested, const QStringList &withoutCovariate)
    {
        addRejected();
        for (const MetricPlan &metric : m_analysis.plan.metrics)
            addMetric(*m_data.metric(metric.name));
        m_analysis.warnings.append(notesOn(m_data.leftOut, m_data.repeatedKeys, m_data.markedFiles));
        addTimes();
        if (!exactlyTested.isEmpty())
            add(QT_TRANSLATE_NOOP("Core", "An arm has so few of the rarer outcome of %1 (less than 5 are expected) "
                                          "that the p value is that of Fisher's exact test."),
                {exactlyTested.join(QStringLiteral(", "))});
        if (!withoutCovariate.isEmpty())
            add(QT_TRANSLATE_NOOP("Core",
                                  "%1 is compared without the covariate %2: an arm has fewer than %3 successes or "
                                  "fewer than %3 failures, and its spread would come out too small."),
                {withoutCovariate.join(QStringLiteral(", ")), m_analysis.plan.covariate,
                 countText(qint64(fewestEvents))});
        addAdjusted();
        addMissing();
        addStrays();
        addUnits();
        for (const Variant &variant : m_analysis.variants) {
            if (variant.versionId.isEmpty())
                add(QT_TRANSLATE_NOOP("Core", "The arm %1 is no version of any registry."), {variant.arm});
        }
        addFault();
        addGaps();
    }

private:
    void add(const char *message, const QStringList &arguments)
    {
        m_analysis.warnings.append(makeSentence(message, arguments));
    }

    void addRejected()
    {
        const RejectedRows &rejected = m_data.rejected;
        const QString all = countText(rejected.count + m_data.rows);
        QStringList reasons;
        for (const RejectedReason &reason : rejected.reasons)
            reasons.append(QStringLiteral("%1 × %2").arg(countText(reason.count), reason.reason));
        if (rejected.reasons.size() > 1)
            add(QT_TRANSLATE_NOOP("Core", "%1 of %2 lines do not count: %3. The first is line %4: %5."),
                {countText(rejected.count), all, reasons.join(QStringLiteral(", ")), countText(rejected.firstLine),
                 rejected.firstReason});
        else if (rejected.count > 0)
            add(QT_TRANSLATE_NOOP("Core", "%1 of %2 lines do not count. The first is line %3: %4."),
                {countText(rejected.count), all, countText(rejected.firstLine), rejected.firstReason});
        if (m_data.uncheckedRequests > 0)
            add(QT_TRANSLATE_NOOP("Core", "Of the last %1 rows it is not known whether they tell a request again: so "
                                          "many different requests cannot be remembered."),
                {countText(m_data.uncheckedRequests)});
    }

    void addMetric(const MetricFigures &metric)
    {
        if (isMeanAlone(m_data, metric))
            add(QT_TRANSLATE_NOOP("Core", "No spread is given for %1, so it cannot be judged. Give each arm its "
                                          "\"sd_%1\" and import the summary again."),
                {metric.name});
        qint64 missing = 0, notNumbers = 0;
        for (const ArmFigures &arm : metric.arms) {
            missing += arm.missing;
            notNumbers += arm.notNumbers;
        }
        if (notNumbers > 0)
            add(QT_TRANSLATE_NOOP("Core",
                                  "%1 of %2 values of %3 are not numbers, so nothing is computed of it. Correct "
                                  "the log and import it again."),
                {countText(notNumbers), countText(m_data.rows - missing), metric.name});
        const RejectedRows &rejected = metric.rejected;
        missing -= rejected.count;
        if (rejected.count > 0)
            add(QT_TRANSLATE_NOOP("Core",
                                  "%1 of %2 values of %3 could not be read and do not count for it. The first is "
                                  "in line %4: %5."),
                {countText(rejected.count), countText(m_data.rows - missing), metric.name,
                 countText(rejected.firstLine), rejected.firstReason});
        if (missing > 0)
            add(QT_TRANSLATE_NOOP("Core", "%1 of %2 rows have no %3 and do not count for it."),
                {countText(missing), countText(m_data.rows), metric.name});
    }

    void addTimes()
    {
        if (m_data.futureRows > 0)
            add(QT_TRANSLATE_NOOP("Core", "%1 of %2 rows bear a time that lies after the import; check the clock that "
                                          "wrote them."),
                {countText(m_data.futureRows), countText(m_data.rows)});
        const bool inPhases = m_analysis.phases.size() > 1;
        if (const RejectedRows &times = m_data.badTimes; times.count > 0)
            add(inPhases
                    ? QT_TRANSLATE_NOOP("Core", "%1 of %2 rows have a time that cannot be read, so they count in the "
                                                "first phase. The first is line %3: %4.")
                    : QT_TRANSLATE_NOOP("Core", "%1 of %2 rows have a time that cannot be read, so the order of the "
                                                "log is taken for that of time. The first is line %3: %4."),
                {countText(times.count), countText(m_data.rows), countText(times.firstLine), times.firstReason});
    }

    /// An arm's value less the other's is not the difference then.
    void addAdjusted()
    {
        QStringList names;
        for (const MetricResult &metric : m_analysis.metrics) {
            if (metric.varianceReduction && !names.contains(metric.plan.name))
                names.append(metric.plan.name);
        }
        if (!names.isEmpty())
            add(QT_TRANSLATE_NOOP("Core", "The differences of %1 are adjusted for the covariate %2 (CUPED), and the "
                                          "values of the arms are not."),
                {names.join(QStringLiteral(", ")), m_analysis.plan.covariate});
    }

    /// With the verdict where the metric decides.
    void addMissing()
    {
        for (const MetricResult &metric : m_analysis.metrics) {
            if (!metric.missingDiffers)
                continue;
            const bool decides =
                metric.plan.role != MetricRole::Other && metric.treatment == m_analysis.verdict.treatment;
            (decides ? m_analysis.verdict.sentences : m_analysis.warnings)
                .append(differingMissing(m_analysis.variants, metric));
        }
    }

    void addStrays()
    {
        QStringList arms;
        for (const StrayArm &arm : m_analysis.strays)
            arms.append(QStringLiteral("%1 × %2").arg(countText(arm.rows), arm.name));
        if (!arms.isEmpty())
            add(QT_TRANSLATE_NOOP("Core", "The data has rows of arms that the plan does not name (%1). They are set "
                                          "apart and take part in nothing."),
                {arms.join(QStringLiteral(", "))});
    }

    void addReturning()
    {
        qint64 inPhases = 0;
        for (const PhaseResult &phase : m_analysis.phases)
            inPhases = std::accumulate(phase.counts.begin(), phase.counts.end(), inPhases);
        if (const qint64 again = inPhases - m_data.units.units; again > 0)
            add(QT_TRANSLATE_NOOP("Core",
                                  "Users came back in a later phase %1 times. The phases are combined as if they "
                                  "had nobody in common, so the intervals may be too narrow."),
                {countText(again)});
    }

    void addUnits()
    {
        const UnitFacts &units = m_data.units;
        const bool byUser = m_analysis.plan.unit == QLatin1String("user");
        if (units.rows > units.units && !byUser)
            add(QT_TRANSLATE_NOOP("Core", "Requests of one user are not independent (%1 requests of %2 users); the "
                                          "intervals are too narrow."),
                {countText(units.rows), countText(units.units)});
        const bool inPhases = m_analysis.phases.size() > 1;
        if (byUser && inPhases)
            addReturning();
        if (units.severalArms > 0 && !units.excluded && inPhases)
            add(QT_TRANSLATE_NOOP("Core", "%1 of %2 users were in more than one arm, as it is when a split changes. "
                                          "Each phase counts them in the arm that they had then."),
                {countText(units.severalArms), countText(units.units)});
        else if (units.severalArms > 0 && !units.excluded)
            add(QT_TRANSLATE_NOOP("Core", "%1 of %2 users were in more than one arm. Their %3 rows count; the plan can "
                                          "exclude them."),
                {countText(units.severalArms), countText(units.units), countText(units.sharedRows)});
        if (units.excluded)
            add(QT_TRANSLATE_NOOP("Core",
                                  "%1 of %2 users were in more than one arm. Their %3 rows do not count, as the "
                                  "plan says."),
                {countText(units.severalArms), countText(units.units), countText(units.sharedRows)});
    }

    /// Where the split is wrong; said with the verdict, which it blocks.
    void addFault()
    {
        if (m_analysis.ratioFaults.isEmpty())
            return;
        const RatioFault &fault = m_analysis.ratioFaults.first();
        QStringList counts;
        for (qsizetype i = 0; i < m_analysis.variants.size(); ++i)
            counts.append(QStringLiteral("%1 %2").arg(m_analysis.variants[i].label,
                                                      countText(fault.counts[static_cast<size_t>(i)])));
        m_analysis.verdict.sentences.append(
            makeSentence(fault.explains ? QT_TRANSLATE_NOOP("Core", "The fault lies most likely at %1 = %2 (%3, %4): "
                                                                    "without it the split is as planned.")
                                        : QT_TRANSLATE_NOOP("Core", "The split is the most wrong at %1 = %2 (%3, %4), "
                                                                    "and not there alone."),
                         {fault.by, fault.value, counts.join(QStringLiteral(", ")), pValueText(fault.pValue)}));
    }

    /// Before anything else: servers exist that accept a canary and never route to it.
    void addGaps()
    {
        for (auto gap = m_analysis.trafficGaps.crbegin(); gap != m_analysis.trafficGaps.crend(); ++gap) {
            const QString expected = countText(std::llround(gap->expected));
            const bool hasDays = gap->toMs > gap->fromMs;
            const Sentence said =
                hasDays ? makeSentence(
                    QT_TRANSLATE_NOOP("Core", "%1 had %2 requests from %3 to %4, where its share "
                                              "would be about %5. Check that the server routes to "
                                              "it."),
                    {gap->arm, countText(gap->seen), dayText(gap->fromMs), dayText(gap->toMs - 1), expected})
                        : makeSentence(QT_TRANSLATE_NOOP("Core", "%1 had %2 requests, where its share would be about "
                                                                 "%3. Check that the server routes to it."),
                                       {gap->arm, countText(gap->seen), expected});
            m_analysis.verdict.sentences.prepend(said);
        }
    }

    ExperimentAnalysis &m_analysis;
    const ExperimentData &m_data;
};

} // namespace

void addWarnings(ExperimentAnalysis &analysis, const ExperimentData &data, const QStringList &exactlyTested,
                 const QStringList &withoutCovariate)
{
    Warnings(analysis, data).addAll(exactlyTested, withoutCovariate);
}

} // namespace slipway
