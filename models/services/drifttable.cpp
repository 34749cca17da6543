#include "models/services/driftreading.h"

#include "models/domain/numbertext.h"
#include "models/domain/reasontext.h"
#include "models/services/coretext.h"
#include "models/services/metrictext.h"

#include <algorithm>

namespace slipway {

namespace {

using Tone = ReadingCell::Tone;

std::shared_ptr<const FigureSource> sourceOf(const DriftReport &report, const FeatureDrift &drift, const QString &value,
                                             const QString &formula, const QString &reference)
{
    FigureSource source;
    source.title = drift.feature;
    source.value = value;
    source.formula = formula;
    source.reference = reference;
    source.inputs =
        coreText(QT_TRANSLATE_NOOP("Core", "%1 values then and %2 now; %3 bins of the reference's quantiles, "
                                           "a share of 0 counts as 0.0001"))
            .arg(countText(drift.reference), countText(drift.current), QString::number(report.bins));
    source.data = QStringLiteral("%1, %2").arg(report.reference, report.current);
    return std::make_shared<const FigureSource>(source);
}

/// The words are labels only: how much is much depends on how many values there are.
QString bandedPsi(double psi)
{
    constexpr double moderate = 0.1, large = 0.2;
    return (psi < moderate ? coreText(QT_TRANSLATE_NOOP("Core", "%1, small"))
            : psi < large  ? coreText(QT_TRANSLATE_NOOP("Core", "%1, moderate"))
                           : coreText(QT_TRANSLATE_NOOP("Core", "%1, large")))
        .arg(metricText(psi));
}

/// "0 % → 50 %": of the rows, then and now.
QString lackingText(const FeatureDrift &drift)
{
    const auto share = [](qint64 lacking, qint64 values) {
        return percentText(lacking + values > 0 ? double(lacking) / double(lacking + values) : 0, 1);
    };
    return drift.lackingThen + drift.lackingNow == 0
               ? missingText()
               : QStringLiteral("%1 → %2").arg(share(drift.lackingThen, drift.reference),
                                               share(drift.lackingNow, drift.current));
}

ReadingCell lackingCell(const DriftReport &report, const FeatureDrift &drift)
{
    const bool differs = drift.lackingHolmP < report.alpha || drift.isGone();
    const QString formula =
        QStringLiteral("z = (p_b − p_a)/√(p(1−p)(1/n_a + 1/n_b));  p₍ᵢ₎ → max over j ≤ i of min(1, (m − j + 1)·p₍ⱼ₎)");
    const QString text = lackingText(drift);
    return {text, differs ? Tone::Bad : Tone::Secondary,
            drift.lackingP ? sourceOf(report, drift, QStringLiteral("%1, %2").arg(text, pValueText(drift.lackingHolmP)),
                                      formula, QStringLiteral("Pearson 1900; Fisher 1935; Holm 1979"))
                           : nullptr};
}

QList<ReadingCell> rowOf(const DriftReport &report, const FeatureDrift &drift)
{
    QList<ReadingCell> row{{drift.feature, Tone::Strong},
                           {drift.importance ? percentText(*drift.importance) : missingText()}};
    if (!drift.undefined.isEmpty())
        return row
               + QList<ReadingCell>{{reasonSentence(drift.undefined).translated(),
                                     drift.drifted ? Tone::Bad : Tone::Secondary}}
               + QList<ReadingCell>(6, {missingText(), Tone::Secondary});
    const auto cell = [&](const QString &text, Tone tone, const QString &formula, const QString &reference) {
        return ReadingCell{text, tone, sourceOf(report, drift, text, formula, reference)};
    };
    const auto optional = [](const std::optional<double> &value) { return value ? metricText(*value) : missingText(); };
    const QString test = drift.isNumber ? QStringLiteral("D = sup |F − G|") : QStringLiteral("χ² = Σ (O − E)²/E");
    const QString testReference =
        drift.isNumber ? QStringLiteral("Kolmogorov 1933, Smirnov 1939") : QStringLiteral("Pearson 1900");
    return row
           + QList<ReadingCell>{
               {metricText(drift.psi), Tone::Normal,
                sourceOf(report, drift, bandedPsi(drift.psi), QStringLiteral("Σ (q − p)·ln(q/p)"),
                         QStringLiteral("Siddiqi 2006"))},
               cell(pText(drift.psiP), Tone::Secondary, QStringLiteral("PSI/(1/n + 1/m) ~ χ²(bins − 1)"),
                    QStringLiteral("Yurdakul and Naranjo 2020, J. Risk Model Validation 14")),
               cell(drift.isNumber ? QStringLiteral("D = %1").arg(optional(drift.ks))
                                   : QStringLiteral("χ² = %1").arg(optional(drift.chiSquare)),
                    Tone::Normal, test, testReference),
               cell(pText(drift.pValue), Tone::Secondary, test, testReference),
               cell(pText(drift.holmP), drift.holmP < report.alpha ? Tone::Bad : Tone::Normal,
                    QStringLiteral("p₍ᵢ₎ → max over j ≤ i of min(1, (m − j + 1)·p₍ⱼ₎)"),
                    QStringLiteral("Holm 1979, Scand. J. Stat. 6")),
               cell(metricText(drift.jensenShannon), Tone::Normal,
                    QStringLiteral("√(½KL(p‖m) + ½KL(q‖m)), m = ½(p + q), base 2"),
                    QStringLiteral("Lin 1991, IEEE Trans. Inf. Theory 37")),
               cell(drift.wassersteinSd
                        ? coreText(QT_TRANSLATE_NOOP("Core", "%1 sd")).arg(optional(drift.wassersteinSd))
                        : optional(drift.wasserstein),
                    Tone::Normal, QStringLiteral("∫ |F − G|, by the reference's sd"),
                    QStringLiteral("Vaserstein 1969"))};
}

} // namespace

QList<Sentence> driftFindings(const DriftReport &report)
{
    QList<Sentence> findings;
    const auto share = [](qint64 lacking, qint64 values) {
        return percentText(double(lacking) / double(std::max<qint64>(1, lacking + values)), 1);
    };
    for (const FeatureDrift &drift : report.features) {
        if (drift.typeChanged)
            findings.append(makeSentence(QT_TRANSLATE_NOOP("Core", "%1 is of another type: numbers in one sample, "
                                                                   "words in the other."),
                                         {drift.feature}));
        if (drift.isGone())
            findings.append(makeSentence(
                drift.current == 0 ? QT_TRANSLATE_NOOP("Core", "%1 has no value left: there were %2, and now none in "
                                                               "%3 rows.")
                                   : QT_TRANSLATE_NOOP("Core", "%1 had no value, and now there are %2 in %3 rows."),
                {drift.feature, countText(std::max(drift.reference, drift.current)), countText(report.currentRows)}));
        else if (drift.lackingHolmP < report.alpha)
            findings.append(
                makeSentence(QT_TRANSLATE_NOOP("Core", "%1 is missing in %2 of the rows now and was in %3 (%4, Holm)."),
                             {drift.feature, share(drift.lackingNow, drift.current),
                              share(drift.lackingThen, drift.reference), pValueText(drift.lackingHolmP)}));
        if (drift.pooledWords > 1)
            findings.append(makeSentence(QT_TRANSLATE_NOOP("Core", "%1 rare words of %2 count as one, so that at least "
                                                                   "5 are expected of each."),
                                         {countText(drift.pooledWords), drift.feature}));
    }
    return findings;
}

ReadingTable driftTable(const DriftReport &report)
{
    ReadingTable table;
    table.title = coreText(QT_TRANSLATE_NOOP("Core", "Drift"));
    table.header = {coreText(QT_TRANSLATE_NOOP("Core", "Feature")),
                    coreText(QT_TRANSLATE_NOOP("Core", "Importance")),
                    QStringLiteral("PSI"),
                    coreText(QT_TRANSLATE_NOOP("Core", "its p")),
                    coreText(QT_TRANSLATE_NOOP("Core", "Test")),
                    coreText(QT_TRANSLATE_NOOP("Core", "its p")),
                    coreText(QT_TRANSLATE_NOOP("Core", "p, Holm")),
                    coreText(QT_TRANSLATE_NOOP("Core", "JS distance")),
                    QStringLiteral("Wasserstein")};
    const bool areMissing = std::any_of(report.features.begin(), report.features.end(), [](const FeatureDrift &drift) {
        return drift.lackingThen + drift.lackingNow > 0;
    });
    if (areMissing)
        table.header.append(coreText(QT_TRANSLATE_NOOP("Core", "Missing")));
    for (const FeatureDrift &drift : report.features) {
        table.rows.append(rowOf(report, drift));
        if (areMissing)
            table.rows.last().append(lackingCell(report, drift));
    }
    table.note = coreText(QT_TRANSLATE_NOOP(
        "Core", "Features that drifted stand first, the important ones on top. With very many rows every feature "
                "differs: read the size (PSI, Wasserstein) before the p value; with few rows a large PSI is chance."));
    return table;
}

} // namespace slipway
