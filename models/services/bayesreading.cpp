#include "models/services/bayesreading.h"

#include "models/domain/numbertext.h"
#include "models/domain/reasontext.h"
#include "models/services/coretext.h"
#include "models/services/figuresources.h"
#include "models/services/metrictext.h"
#include "models/stats/bayes.h"
#include "models/stats/distributions.h"
#include "models/stats/means.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace slipway {

namespace {

using Tone = ReadingCell::Tone;

constexpr double level = 0.95;

/// Turned so that the treatment wins by more of it.
struct Posterior {
    double chanceToWin = 0;
    double lossOfTaking = 0;  ///< of taking the treatment
    double lossOfStaying = 0; ///< of keeping the control
    double low = 0;
    double high = 0;
    std::optional<double> chanceOfEquivalence;
};

/// Of the difference as the analysis has it: half its interval is so many standard errors wide.
double errorOf(const MetricResult &result)
{
    return (result.ciHigh - result.ciLow) / 2 / stats::twoSidedZ(result.confLevel);
}

double rowsErrorOf(const MetricResult &result)
{
    return std::hypot(result.control.sd / std::sqrt(double(result.control.n)),
                      result.treated.sd / std::sqrt(double(result.treated.n)));
}

stats::Outcome<Posterior> posteriorOf(const MetricResult &result, const BayesQuestion &question, bool ofRows)
{
    const auto rope = question.equivalent > 0 ? std::optional(question.equivalent) : std::nullopt;
    Posterior posterior;
    const auto take = [&posterior](const auto &of, double low, double high) {
        posterior = {of.probBBetter, of.expectedLossB, of.expectedLossA, low, high, of.probRope};
    };
    if (ofRows && result.plan.kind == MetricKind::Proportion) {
        const auto rates = stats::betaBinomial({double(result.control.x), double(result.control.n)},
                                               {double(result.treated.x), double(result.treated.n)},
                                               {question.priorAlpha, question.priorBeta}, level, rope);
        if (!rates)
            return rates.failure();
        take(*rates, rates->diffLow, rates->diffHigh);
    } else {
        const double se = ofRows ? rowsErrorOf(result) : errorOf(result);
        const auto effect = stats::normalPosterior(result.diff, se, std::nullopt, level, rope);
        if (!effect)
            return effect.failure();
        take(*effect, effect->low, effect->high);
    }
    if (result.plan.direction == Direction::LowerIsBetter) {
        posterior.chanceToWin = 1 - posterior.chanceToWin;
        std::swap(posterior.lossOfTaking, posterior.lossOfStaying);
    }
    return posterior;
}

SourcePointer sourceOf(const FigureSources &sources, const MetricResult &result, const BayesQuestion &question,
                       bool ofRows)
{
    FigureSource source = *sources.ofDifference(result);
    source.title =
        coreText(QT_TRANSLATE_NOOP("Core", "%1, %2: Bayesian view")).arg(result.plan.name, sources.against(result));
    source.value.clear();
    if (!ofRows || result.plan.kind != MetricKind::Proportion) {
        source.formula = QStringLiteral("effect ~ N(d, SE²),  loss of b = E[max(−effect, 0)]");
        source.reference = coreText(QT_TRANSLATE_NOOP("Core", "Normal posterior with a flat prior"));
        QJsonObject json{{QStringLiteral("diff"), result.diff},
                         {QStringLiteral("se"), ofRows ? rowsErrorOf(result) : errorOf(result)},
                         {QStringLiteral("prior"), QJsonValue()},
                         {QStringLiteral("conf_level"), level}};
        if (question.equivalent > 0)
            json[QStringLiteral("rope")] = question.equivalent;
        source.method = QStringLiteral("bayes_normal");
        source.json = QJsonDocument(json).toJson(QJsonDocument::Compact);
        return std::make_shared<const FigureSource>(source);
    }
    source.formula =
        QStringLiteral("p ~ Beta(α + x, β + n − x);  P(p_b > p_a) = ∫ f_b F_a,  loss of b = E[max(p_a − p_b, 0)]");
    source.reference = coreText(QT_TRANSLATE_NOOP("Core", "Beta-binomial with the prior Beta(%1, %2)"))
                           .arg(QLocale().toString(question.priorAlpha), QLocale().toString(question.priorBeta));
    const auto arm = [](const ArmMetric &figures) {
        return QJsonObject{{QStringLiteral("x"), figures.x}, {QStringLiteral("n"), figures.n}};
    };
    QJsonObject json{{QStringLiteral("a"), arm(result.control)},
                     {QStringLiteral("b"), arm(result.treated)},
                     {QStringLiteral("prior"), QJsonObject{{QStringLiteral("alpha"), question.priorAlpha},
                                                           {QStringLiteral("beta"), question.priorBeta}}},
                     {QStringLiteral("conf_level"), level}};
    if (question.equivalent > 0)
        json[QStringLiteral("rope")] = question.equivalent;
    source.method = QStringLiteral("bayes_beta_binomial");
    source.json = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return std::make_shared<const FigureSource>(source);
}

/// No finite sample makes certain.
QString chanceText(double chance)
{
    constexpr double certain = 0.9999;
    if (chance > certain)
        return QStringLiteral(">\u00a0") + percentText(certain, 2);
    return chance < 1 - certain ? QStringLiteral("<\u00a0") + percentText(1 - certain, 2) : percentText(chance, 2);
}

QList<ReadingCell> rowOf(const FigureSources &sources, const MetricResult &result, const BayesQuestion &question,
                         bool ofRows)
{
    QList<ReadingCell> row{{sources.against(result), Tone::Strong}};
    const auto without = [&row](const QString &reason) {
        return row + QList<ReadingCell>{{reasonSentence(reason).translated(), Tone::Secondary}}
               + QList<ReadingCell>(4, {missingText(), Tone::Secondary});
    };
    // Counted rows have a posterior without variation too; a difference that is not there has none.
    if (!result.undefined.isEmpty() && (!ofRows || result.undefined == QLatin1String("non_finite_input")))
        return without(result.undefined);
    const auto posterior = posteriorOf(result, question, ofRows);
    if (!posterior)
        return without(QString::fromLatin1(stats::reasonName(posterior.failure().reason)));
    const SourcePointer source = sourceOf(sources, result, question, ofRows);
    const auto loss = [&](double value) { return amount(result.plan, value, std::max(value, 1e-4)); };
    const double span = posterior->high - posterior->low;
    return row
           + QList<ReadingCell>{
               {chanceText(posterior->chanceToWin), Tone::Normal, source},
               {loss(posterior->lossOfTaking), Tone::Normal, source},
               {loss(posterior->lossOfStaying), Tone::Normal, source},
               {intervalText(figure(result.plan, posterior->low, span), amount(result.plan, posterior->high, span)),
                Tone::Secondary, source},
               {posterior->chanceOfEquivalence ? chanceText(*posterior->chanceOfEquivalence) : missingText(),
                Tone::Normal, source}};
}

} // namespace

double usualEquivalence(const MetricResult &result)
{
    constexpr double hundredth = 0.01;
    if (result.plan.minEffect)
        return *result.plan.minEffect;
    return result.plan.margin && *result.plan.margin > 0 ? *result.plan.margin
                                                         : hundredth * std::abs(result.control.mean);
}

bool countsRows(const ExperimentAnalysis &analysis, const MetricResult &result)
{
    if (result.undefined.isEmpty())
        return result.intervalMethod == QLatin1String("Newcombe") || result.testMethod == QLatin1String("Welch's t");
    return analysis.phases.size() < 2 && analysis.plan.unit != QLatin1String("user");
}

ReadingTable bayesTable(const ExperimentAnalysis &analysis, const QString &metric, const BayesQuestion &question)
{
    const FigureSources sources(analysis);
    ReadingTable table;
    table.title = coreText(QT_TRANSLATE_NOOP("Core", "Bayesian view"));
    table.header = {coreText(QT_TRANSLATE_NOOP("Core", "Arms")),
                    coreText(QT_TRANSLATE_NOOP("Core", "Chance to win")),
                    coreText(QT_TRANSLATE_NOOP("Core", "Loss if taken")),
                    coreText(QT_TRANSLATE_NOOP("Core", "Loss if not")),
                    coreText(QT_TRANSLATE_NOOP("Core", "95 % credible")),
                    coreText(QT_TRANSLATE_NOOP("Core", "Chance of no difference that matters"))};
    bool hasBetaPrior = false, hasFlatPrior = false, ofDifference = false;
    for (const MetricResult &result : analysis.metrics) {
        if (result.plan.name != metric)
            continue;
        const bool ofRows = countsRows(analysis, result);
        const bool isBeta = ofRows && result.plan.kind == MetricKind::Proportion;
        (isBeta ? hasBetaPrior : hasFlatPrior) = true;
        ofDifference = ofDifference || !ofRows;
        table.rows.append(rowOf(sources, result, question, ofRows));
    }
    table.note = coreText(QT_TRANSLATE_NOOP(
        "Core", "These figures do not decide, and do not by themselves allow to stop at any look: the chance to win of "
                "two equal versions passes any bound sooner or later."));
    if (hasBetaPrior)
        table.note += QLatin1Char(' ')
                      + coreText(QT_TRANSLATE_NOOP("Core", "Prior of both rates: Beta(%1, %2)."))
                            .arg(QLocale().toString(question.priorAlpha), QLocale().toString(question.priorBeta));
    if (hasFlatPrior)
        table.note += QLatin1Char(' ') + coreText(QT_TRANSLATE_NOOP("Core", "The prior of the effect is flat."));
    if (ofDifference)
        table.note += QLatin1Char(' ')
                      + coreText(QT_TRANSLATE_NOOP(
                          "Core", "Phases, users with several requests and a covariate forbid to count the requests of "
                                  "an arm together, so this is the normal posterior of the difference as the test "
                                  "above has it."));
    return table;
}

} // namespace slipway
