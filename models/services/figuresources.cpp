#include "models/services/figuresources.h"

#include "models/domain/numbertext.h"
#include "models/services/coretext.h"
#include "models/services/metrictext.h"
#include "models/services/ratecomparison.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <numeric>

namespace slipway {

namespace {

constexpr double armLevel = 0.95;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject armJson(const MetricPlan &plan, const ArmMetric &arm)
{
    if (plan.kind == MetricKind::Proportion)
        return {{QStringLiteral("x"), arm.x}, {QStringLiteral("n"), arm.n}};
    return {{QStringLiteral("mean"), arm.mean}, {QStringLiteral("sd"), arm.sd}, {QStringLiteral("n"), arm.n}};
}

QJsonObject armsJson(const MetricResult &result)
{
    return {{QStringLiteral("a"), armJson(result.plan, result.control)},
            {QStringLiteral("b"), armJson(result.plan, result.treated)}};
}

/// "x = 9 491 of n = 11 994" or "mean 33.3, sd 18.2, n = 9 677"
QString armWords(const MetricPlan &plan, const ArmMetric &arm)
{
    if (plan.kind == MetricKind::Proportion)
        return coreText(QT_TRANSLATE_NOOP("Core", "%1 of n = %2")).arg(countText(arm.x), countText(arm.n));
    return coreText(QT_TRANSLATE_NOOP("Core", "mean %1, sd %2, n = %3"))
        .arg(metricText(arm.mean), metricText(arm.sd), countText(arm.n));
}

SourcePointer kept(FigureSource source)
{
    return std::make_shared<const FigureSource>(std::move(source));
}

QString sharesText(const std::vector<double> &split)
{
    const double sum = std::accumulate(split.begin(), split.end(), 0.0);
    QStringList shares;
    for (const double share : split)
        shares.append(percentText(sum > 0 ? share / sum : share, 1));
    return shares.join(QStringLiteral(" / "));
}

/// All of a plan that decides but its margins and its smallest effect, a part each.
QStringList planWords(const ExperimentPlan &plan)
{
    QStringList words;
    if (!plan.metrics.isEmpty()) {
        const MetricPlan &primary = plan.metrics.first();
        words.append(primary.direction == Direction::HigherIsBetter
                         ? coreText(QT_TRANSLATE_NOOP("Core", "primary %1, higher is better")).arg(primary.name)
                         : coreText(QT_TRANSLATE_NOOP("Core", "primary %1, lower is better")).arg(primary.name));
    }
    words.append(coreText(QT_TRANSLATE_NOOP("Core", "objective %1")).arg(plan.objective));
    words.append(coreText(QT_TRANSLATE_NOOP("Core", "mode %1")).arg(plan.mode));
    if (plan.mode == QLatin1String("group_sequential"))
        words.append(coreText(QT_TRANSLATE_NOOP("Core", "%1 looks")).arg(countText(plan.plannedLooks)));
    words.append(QStringLiteral("α = %1").arg(QLocale().toString(plan.alpha)));
    words.append(coreText(QT_TRANSLATE_NOOP("Core", "power %1")).arg(QLocale().toString(plan.power)));
    words.append(plan.unit == QLatin1String("user") ? coreText(QT_TRANSLATE_NOOP("Core", "unit: the user"))
                                                    : coreText(QT_TRANSLATE_NOOP("Core", "unit: the row")));
    words.append(plan.split.empty()
                     ? coreText(QT_TRANSLATE_NOOP("Core", "no split"))
                     : coreText(QT_TRANSLATE_NOOP("Core", "split %1, the control first")).arg(sharesText(plan.split)));
    for (const PlannedPhase &phase : plan.phases)
        words.append(coreText(QT_TRANSLATE_NOOP("Core", "from %1 on %2"))
                         .arg(dateTimeText(phase.fromMs), sharesText(phase.split)));
    words.append(coreText(QT_TRANSLATE_NOOP("Core", "at least %1 units an arm")).arg(countText(plan.minN)));
    words.append(plan.plannedPerArm
                     ? coreText(QT_TRANSLATE_NOOP("Core", "planned %1 an arm")).arg(countText(*plan.plannedPerArm))
                     : coreText(QT_TRANSLATE_NOOP("Core", "no planned size")));
    if (plan.minDays > 0)
        words.append(coreText(QT_TRANSLATE_NOOP("Core", "at least %1 days")).arg(countText(plan.minDays)));
    if (!plan.covariate.isEmpty())
        words.append(coreText(QT_TRANSLATE_NOOP("Core", "covariate %1")).arg(plan.covariate));
    return words;
}

bool isPlainRate(const MetricResult &result)
{
    return result.intervalMethod == QLatin1String("Newcombe");
}

bool isRateInPhases(const MetricResult &result)
{
    return result.intervalMethod == QLatin1String(newcombePerPhase);
}

bool isPlainMean(const MetricResult &result)
{
    return result.testMethod == QLatin1String("Welch's t");
}

} // namespace

QString FigureSources::label(const QString &arm) const
{
    for (const Variant &variant : m_analysis.variants) {
        if (variant.arm == arm)
            return variant.label;
    }
    return arm;
}

QString FigureSources::against(const MetricResult &result) const
{
    const QString control = m_analysis.variants.isEmpty() ? QString() : m_analysis.variants.first().label;
    return coreText(QT_TRANSLATE_NOOP("Core", "%1 against %2")).arg(label(result.treatment), control);
}

FigureSource FigureSources::begun(const QString &title, const QString &value, qint64 units) const
{
    FigureSource source;
    source.title = title;
    source.value = value;
    source.data = m_analysis.source.isEmpty()
                      ? coreText(QT_TRANSLATE_NOOP("Core", "%1 of the experiment's rows")).arg(countText(units))
                      : coreText(QT_TRANSLATE_NOOP("Core", "%1 rows of %2")).arg(countText(units), m_analysis.source);
    return source;
}

SourcePointer FigureSources::ofArm(const MetricPlan &plan, const QString &arm, const ArmMetric &figures) const
{
    FigureSource source = begun(
        QStringLiteral("%1, %2").arg(plan.name, label(arm)),
        figures.isWeighted ? coreText(QT_TRANSLATE_NOOP("Core", "%1 (%2)"))
                                 .arg(armValueText(plan, figures), armIntervalText(plan, figures))
                           : coreText(QT_TRANSLATE_NOOP("Core", "%1 (%2 %3)"))
                                 .arg(armValueText(plan, figures), levelText(armLevel), armIntervalText(plan, figures)),
        figures.n);
    source.inputs = armWords(plan, figures);
    if (figures.users > 0) {
        source.inputs += QLatin1Char(' ')
                         + coreText(QT_TRANSLATE_NOOP("Core", "requests of %1 users")).arg(countText(figures.users));
        source.formula = QStringLiteral("r = Σy/Σx;  r ∓ t(u−1)·√var r,  var r = (s_y² − 2r·s_xy + r²·s_x²)/(u·x̄²)");
        source.reference = coreText(QT_TRANSLATE_NOOP("Core", "Delta method over users"));
        return kept(source);
    }
    if (figures.isWeighted) {
        source.formula = QStringLiteral("m = Σ wᵢ·mᵢ");
        source.reference = coreText(QT_TRANSLATE_NOOP(
            "Core", "The phases' own values with the weights of their differences; their rows are never pooled"));
        return kept(source);
    }
    if (plan.kind == MetricKind::Proportion) {
        source.formula = QStringLiteral("p = x/n;  (p + z²/2n ∓ z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)");
        source.reference = QStringLiteral("Wilson 1927, J. Am. Stat. Assoc. 22");
        source.method = QStringLiteral("proportion_ci");
        QJsonObject json = armJson(plan, figures);
        json[QStringLiteral("conf_level")] = armLevel;
        json[QStringLiteral("kind")] = QStringLiteral("wilson");
        source.json = compact(json);
    } else {
        source.formula = QStringLiteral("m = Σx/n;  m ∓ t(n−1)·s/√n");
        source.reference = QStringLiteral("Student 1908, Biometrika 6");
    }
    return kept(source);
}

SourcePointer FigureSources::ofMissing(const MetricPlan &plan, const QString &arm, const ArmMetric &figures) const
{
    const qint64 rows = figures.n + figures.notNumbers + figures.missing;
    FigureSource source = begun(QStringLiteral("%1, %2").arg(plan.name, label(arm)), countText(figures.missing), rows);
    source.inputs = coreText(QT_TRANSLATE_NOOP("Core", "%1 of %2 rows have no value"))
                        .arg(countText(figures.missing), countText(rows));
    return kept(source);
}

SourcePointer FigureSources::ofDifference(const MetricResult &result) const
{
    FigureSource source =
        begun(coreText(QT_TRANSLATE_NOOP("Core", "%1, %2: difference")).arg(result.plan.name, against(result)),
              coreText(QT_TRANSLATE_NOOP("Core", "%1 (%2 %3)"))
                  .arg(differenceText(result), levelText(result.confLevel), differenceIntervalText(result)),
              result.control.n + result.treated.n);
    source.inputs = QStringLiteral("a: %1;  b: %2")
                        .arg(armWords(result.plan, result.control), armWords(result.plan, result.treated));
    QJsonObject json = armsJson(result);
    json[QStringLiteral("conf_level")] = result.confLevel;
    if (!result.phases.isEmpty()) {
        const bool isRate = isRateInPhases(result);
        source.formula = isRate
                             ? QStringLiteral("wᵢ = n_a·n_b/(n_a+n_b), Σ wᵢ = 1;  d = Σ wᵢ·dᵢ;  d − √(Σ wᵢ²(dᵢ−lᵢ)²) "
                                              " …  d + √(Σ wᵢ²(uᵢ−dᵢ)²),  l, u: Newcombe")
                             : QStringLiteral("d = Σ wᵢ·dᵢ / Σ wᵢ,  wᵢ = 1/SEᵢ²;  d ∓ z/√(Σ wᵢ)");
        source.reference = isRate ? QStringLiteral("Yan and Su 2010, Statistics in Biopharmaceutical Research 2")
                                  : coreText(QT_TRANSLATE_NOOP("Core", "Phases with different splits, combined by "
                                                                       "inverse variance and never pooled"));
        for (const PhaseEffect &phase : result.phases)
            source.inputs += QStringLiteral(";  d%1 = %2, SE = %3")
                                 .arg(QString::number(phase.phase + 1), metricText(phase.diff), metricText(phase.se));
    } else if (result.varianceReduction) {
        const bool ofUsers = result.control.users > 0;
        source.formula =
            ofUsers ? QStringLiteral("yᵢ → r + (yᵢ − r·dᵢ)/d̄,  r = Σy/Σd in each arm;  y − θ·(x − mean x),  θ = Σ "
                                     "Sxy / Σ Sxx;  Welch")
                    : QStringLiteral("y − θ·(x − mean x),  θ = Σ Sxy / Σ Sxx;  Welch");
        source.reference = ofUsers ? QStringLiteral("CUPED of a ratio: Deng, Xu, Kohavi and Walker 2013, WSDM; "
                                                    "linearised by the delta method, Deng, Knoblich and Lu 2018, KDD")
                                   : QStringLiteral("CUPED: Deng, Xu, Kohavi and Walker 2013, WSDM");
    } else if (isPlainRate(result)) {
        source.formula = QStringLiteral("d = p_b − p_a;  d − √((p_b−l_b)² + (u_a−p_a)²)  …  d + √((u_b−p_b)² + "
                                        "(p_a−l_a)²),  l, u: Wilson");
        source.reference = QStringLiteral("Newcombe 1998, Statistics in Medicine 17, method 10");
        source.method = QStringLiteral("proportion_diff_ci");
        json[QStringLiteral("kind")] = QStringLiteral("newcombe");
        source.json = compact(json);
    } else if (isPlainMean(result)) {
        source.formula = QStringLiteral("d = m_b − m_a;  d ∓ t(df)·√(s_a²/n_a + s_b²/n_b),  df: Satterthwaite");
        source.reference = QStringLiteral("Welch 1947, Biometrika 34");
        source.method = QStringLiteral("mean_test");
        json[QStringLiteral("kind")] = QStringLiteral("welch");
        json[QStringLiteral("alternative")] = QStringLiteral("two-sided");
        source.json = compact(json);
    } else {
        source.formula = QStringLiteral("r = Σy/Σx;  var r = (s_y² − 2r·s_xy + r²·s_x²)/(n·x̄²)");
        source.reference =
            coreText(QT_TRANSLATE_NOOP("Core", "Delta method over units: %1")).arg(coreText(result.testMethod));
    }
    return kept(source);
}

SourcePointer FigureSources::ofGuard(const MetricResult &result) const
{
    MetricResult read = result;
    read.ciLow = result.guard->low;
    read.ciHigh = result.guard->high;
    read.confLevel = result.guard->confLevel;
    FigureSource source = *ofDifference(read);
    source.inputs += QLatin1Char(' ')
                     + coreText(QT_TRANSLATE_NOOP("Core", "Drawn as a share of the control's value, %1."))
                           .arg(armValueText(result.plan, result.control));
    return kept(source);
}

SourcePointer FigureSources::ofAnyLook(const MetricResult &result) const
{
    const AnyLookReading &read = *result.anyLook;
    FigureSource source = *ofDifference(result);
    source.value = coreText(QT_TRANSLATE_NOOP("Core", "%1 (%2 %3)"))
                       .arg(differenceText(result), levelText(1 - read.alpha), anyLookIntervalText(result));
    source.inputs = coreText(QT_TRANSLATE_NOOP("Core", "d = %1, SE = %2, N = %3, N* = %4, α = %5"))
                        .arg(metricText(read.diff), metricText(read.se), countText(std::llround(read.units)),
                             countText(std::llround(read.nStar)), QString::number(read.alpha, 'g', 4));
    source.formula = QStringLiteral("d ∓ SE·√(2(Nρ²+1)/(Nρ²)·ln(√(Nρ²+1)/α)),  ρ² = (−2·ln α + ln(1 − 2·ln α))/N*;  "
                                    "p value = √(1+Nρ²)·exp(−(d/SE)²·Nρ²/(2(1+Nρ²)))");
    source.reference = QStringLiteral("Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas 2021");
    source.method = QStringLiteral("asymptotic_cs");
    source.json = compact({{QStringLiteral("diff"), read.diff},
                           {QStringLiteral("se"), read.se},
                           {QStringLiteral("n_total"), read.units},
                           {QStringLiteral("n_star"), read.nStar},
                           {QStringLiteral("alpha"), read.alpha}});
    return kept(source);
}

SourcePointer FigureSources::ofPValue(const MetricResult &result) const
{
    const SourcePointer difference = ofDifference(result);
    FigureSource source = *difference;
    source.title = coreText(QT_TRANSLATE_NOOP("Core", "%1, %2: p value")).arg(result.plan.name, against(result));
    source.value = pValueText(result.pValue);
    if (isRateInPhases(result)) {
        source.formula = QStringLiteral("z = Σ(x_b − n_b·m/N)/√(Σ n_a·n_b·m·(N−m)/(N²(N−1))),  m = x_a+x_b, N = "
                                        "n_a+n_b;  p value = 2·Φ(−|z|)");
        source.reference = QStringLiteral("Cochran 1954; Mantel and Haenszel 1959; R mantelhaen.test(correct = FALSE)");
        return kept(source);
    }
    if (!isPlainRate(result) || !result.phases.isEmpty())
        return kept(source); // the test and the interval are one
    QJsonObject json = armsJson(result);
    json[QStringLiteral("alternative")] = QStringLiteral("two-sided");
    json[QStringLiteral("conf_level")] = result.confLevel;
    if (result.testMethod == QLatin1String(fisherTest)) {
        source.formula = coreText(QT_TRANSLATE_NOOP(
            "Core", "The sum of the hypergeometric probabilities of all tables that are no more likely than this one"));
        source.reference = QStringLiteral("Fisher 1935, J. R. Stat. Soc. 98; R fisher.test");
        source.method = QStringLiteral("fisher_exact");
    } else {
        source.formula =
            QStringLiteral("z = (p_b − p_a)/√(p(1−p)(1/n_a + 1/n_b)),  p = (x_a+x_b)/(n_a+n_b);  p value = 2·Φ(−|z|)");
        source.reference = QStringLiteral("Pearson 1900; R prop.test(correct = FALSE)");
        source.method = QStringLiteral("two_proportion_test");
        json[QStringLiteral("continuity")] = false;
    }
    source.json = compact(json);
    return kept(source);
}

SourcePointer FigureSources::ofLift(const MetricResult &result) const
{
    FigureSource source = *ofDifference(result);
    source.title = coreText(QT_TRANSLATE_NOOP("Core", "%1, %2: relative lift")).arg(result.plan.name, against(result));
    source.value = result.lift ? signedPercentText(*result.lift) : missingText();
    source.method.clear();
    source.json.clear();
    if (result.liftMethod == QLatin1String("Fieller")) {
        source.formula = QStringLiteral("r = m_b/m_a,  g = t²·v_a/m_a²;  r/(1−g) ∓ t/m_a·√(v_b + r²v_a − g·v_b)/(1−g) "
                                        "− 1,  v = s²/n");
        source.reference = QStringLiteral("Fieller 1954, J. R. Stat. Soc. B 16");
        source.method = QStringLiteral("relative_lift_ci");
        QJsonObject json = armsJson(result);
        json[QStringLiteral("conf_level")] = result.confLevel;
        json[QStringLiteral("kind")] = QStringLiteral("fieller");
        json[QStringLiteral("dist")] = QStringLiteral("t");
        source.json = compact(json);
    } else if (isPlainRate(result)) {
        source.formula = QStringLiteral("r = p_b/p_a;  r·exp(∓z·√(1/x_a − 1/n_a + 1/x_b − 1/n_b)) − 1");
        source.reference = QStringLiteral("Katz, Baptista, Azen and Pike 1978, Biometrics 34");
        source.method = QStringLiteral("risk_ratio_ci");
        QJsonObject json = armsJson(result);
        json[QStringLiteral("conf_level")] = result.confLevel;
        json[QStringLiteral("kind")] = QStringLiteral("katz_log");
        source.json = compact(json);
    } else if (isRateInPhases(result)) {
        source.formula = QStringLiteral("r = p_b/p_a;  r·exp(−√(ln²(l_b/p_b) + ln²(u_a/p_a))) − 1  …  r·exp(√(ln²(u_b/"
                                        "p_b) + ln²(l_a/p_a))) − 1,  l, u: Wilson");
        source.reference = QStringLiteral("Zou and Donner 2008, Statistics in Medicine 27");
    } else {
        source.formula = QStringLiteral("r = p_b/p_a;  r·exp(∓t·√(v_a/p_a² + v_b/p_b²)) − 1");
        source.reference = coreText(result.liftMethod);
    }
    if (result.anyLook) { // another level than that of one reading
        source.inputs += QLatin1Char(' ')
                         + coreText(QT_TRANSLATE_NOOP("Core", "As many standard errors wide as the confidence sequence "
                                                              "of the difference."));
        source.method.clear();
        source.json.clear();
    }
    return kept(source);
}

SourcePointer FigureSources::ofQuantile(const MetricResult &result, const QString &arm, double probability,
                                        const ArmQuantile &quantile) const
{
    const qint64 n = arm == result.treatment ? result.treated.n : result.control.n;
    FigureSource source =
        begun(QStringLiteral("%1, %2: P%3").arg(result.plan.name, label(arm), QString::number(probability * 100)),
              metricText(quantile.value), n);
    source.formula =
        QStringLiteral("h = (n−1)q + 1,  x₍⌊h⌋₎ + (h−⌊h⌋)(x₍⌊h⌋₊₁₎ − x₍⌊h⌋₎);  [x₍l₎, x₍u₎],  l = qbinom(α/2, n, q), "
                       "u = qbinom(1−α/2, n, q) + 1");
    source.inputs = coreText(QT_TRANSLATE_NOOP("Core", "all %1 values of %2 in this arm, q = %3"))
                        .arg(countText(n), result.plan.name, QLocale().toString(probability));
    source.reference = QStringLiteral("Hyndman and Fan 1996, type 7; order statistics: David and Nagaraja 2003, 7.1");
    return kept(source);
}

SourcePointer FigureSources::ofQuantileDifference(const MetricResult &result, const QuantileResult &quantile) const
{
    FigureSource source = begun(
        coreText(QT_TRANSLATE_NOOP("Core", "%1, %2: difference of P%3"))
            .arg(result.plan.name, against(result), QString::number(quantile.probability * 100)),
        quantile.undefined.isEmpty() ? metricText(quantile.diff) : missingText(), result.control.n + result.treated.n);
    source.formula =
        QStringLiteral("wᵢ = I(i/n; m−1, n−m) − I((i−1)/n; m−1, n−m),  SE² = Σwᵢx₍ᵢ₎² − (Σwᵢx₍ᵢ₎)²;  d ∓ z·√(SE_a² + "
                       "SE_b²)");
    source.inputs = coreText(QT_TRANSLATE_NOOP("Core", "all %1 and %2 values of %3 in both arms"))
                        .arg(countText(result.control.n), countText(result.treated.n), result.plan.name);
    source.reference = QStringLiteral("Maritz and Jarrett 1978, J. Am. Stat. Assoc. 73");
    return kept(source);
}

SourcePointer FigureSources::ofResampled(const MetricResult &result, const QuantileResult &quantile) const
{
    FigureSource source = *ofQuantileDifference(result, quantile);
    source.value = intervalText(metricText(*quantile.resampledLow), metricText(*quantile.resampledHigh));
    source.formula = QStringLiteral("P(x₍ᵢ₎) = I(i/n; m, n−m+1) − I((i−1)/n; m, n−m+1),  m = ⌊nq + ½⌋;  percentiles of "
                                    "b − a over all pairs");
    source.reference = QStringLiteral("Hutson and Ernst 2000, J. R. Stat. Soc. B 62: the bootstrap without draws");
    return kept(source);
}

SourcePointer FigureSources::ofSplit() const
{
    const SampleRatioCheck &check = m_analysis.srm;
    FigureSource source = begun(
        coreText(QT_TRANSLATE_NOOP("Core", "Sample ratio")),
        QStringLiteral("χ² = %1, %2").arg(fixedText(check.statistic, 2), pValueText(check.pValue)), m_analysis.rows);
    source.formula = QStringLiteral("χ² = Σ (nᵢ − N·wᵢ)²/(N·wᵢ),  df = k − 1");
    source.reference = QStringLiteral("Pearson 1900; Fabijan et al. 2019, KDD");
    QJsonArray counts, weights;
    QStringList words;
    for (size_t i = 0; i < check.counts.size(); ++i) {
        const Variant &variant = m_analysis.variants[static_cast<qsizetype>(i)];
        counts.append(check.counts[i]);
        weights.append(variant.plannedShare.value_or(0));
        words.append(coreText(QT_TRANSLATE_NOOP("Core", "%1: %2, planned %3"))
                         .arg(variant.label, countText(check.counts[i]),
                              variant.plannedShare ? percentText(*variant.plannedShare, 2) : missingText()));
    }
    source.inputs = words.join(QStringLiteral(";  "));
    if (check.areUsers)
        source.inputs = coreText(QT_TRANSLATE_NOOP("Core", "users of %1")).arg(source.inputs);
    source.method = QStringLiteral("srm_test");
    source.json = compact({{QStringLiteral("counts"), counts},
                           {QStringLiteral("weights"), weights},
                           {QStringLiteral("threshold"), check.threshold}});
    return kept(source);
}

SourcePointer FigureSources::ofAdjusted(const SegmentResult &segment, bool byHolm) const
{
    FigureSource source = *ofPValue(segment.result);
    source.title = QStringLiteral("%1 = %2: %3").arg(segment.column, segment.word, source.title);
    source.value = pValueText(byHolm ? segment.holmP : segment.bhP);
    source.inputs += QStringLiteral(";  %1").arg(pValueText(segment.result.pValue));
    source.formula = byHolm ? QStringLiteral("p₍ᵢ₎ → max over j ≤ i of min(1, (m − j + 1)·p₍ⱼ₎)")
                            : QStringLiteral("p₍ᵢ₎ → min over j ≥ i of min(1, m/j·p₍ⱼ₎)");
    source.reference = byHolm ? QStringLiteral("Holm 1979, Scand. J. Stat. 6")
                              : QStringLiteral("Benjamini and Hochberg 1995, J. R. Stat. Soc. B 57");
    source.method.clear(); // takes the p-values of all segments
    source.json.clear();
    return kept(source);
}

SourcePointer FigureSources::ofVerdict() const
{
    const ExperimentPlan &plan = m_analysis.plan;
    FigureSource source = begun(
        coreText(QT_TRANSLATE_NOOP("Core", "Verdict")),
        QStringLiteral("%1, %2").arg(m_analysis.verdict.recommendation, m_analysis.verdict.reason), m_analysis.rows);
    source.formula = coreText(QT_TRANSLATE_NOOP(
        "Core", "The first that applies: 1. an arm without data: continue. 2. A guard rail or the primary beyond its "
                "bound by the always-valid interval at α/K: roll back, at any time. 3. Sample ratio mismatch: "
                "continue, blocked. 4. Fewer units than the least: continue. 5. Planned size not reached: continue. 6. "
                "Primary lost: roll back. 7. Primary won: roll back when a guard rail is breached, roll out when each "
                "is shown to hold, else continue. 8. A worthwhile gain is excluded: roll back. 9. Continue."));
    QStringList inputs = planWords(plan);
    for (const MetricPlan &metric : plan.metrics) {
        if (metric.margin)
            inputs.append(coreText(QT_TRANSLATE_NOOP("Core", "margin of %1: %2"))
                              .arg(metric.name, amount(metric, *metric.margin, *metric.margin)));
        if (metric.minEffect)
            inputs.append(coreText(QT_TRANSLATE_NOOP("Core", "smallest worthwhile gain of %1: %2"))
                              .arg(metric.name, amount(metric, *metric.minEffect, *metric.minEffect)));
    }
    // Its beginning: a word of 64 letters has no place to break at; the report has all of it.
    if (!plan.hash.isEmpty())
        inputs.append(coreText(QT_TRANSLATE_NOOP("Core", "plan %1")).arg(plan.hash.left(16)));
    source.inputs = inputs.join(QStringLiteral(";  "));
    source.reference = coreText(QT_TRANSLATE_NOOP(
        "Core", "Its error rates are simulated in the tests: at most 3.1 % false roll-outs in fixed, 2.5 % in "
                "sequential mode"));
    return kept(source);
}

} // namespace slipway
