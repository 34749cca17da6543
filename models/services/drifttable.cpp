#include "models/services/driftreading.h"

#include "models/domain/numbertext.h"
#include "models/domain/reasontext.h"
#include "models/services/coretext.h"
#include "models/services/metrictext.h"

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

QList<ReadingCell> rowOf(const DriftReport &report, const FeatureDrift &drift)
{
    QList<ReadingCell> row{{drift.feature, Tone::Strong},
                           {drift.importance ? percentText(*drift.importance) : missingText()}};
    if (!drift.undefined.isEmpty())
        return row + QList<ReadingCell>{{reasonSentence(drift.undefined).translated(), Tone::Secondary}}
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
               cell(pText(drift.holmP), drift.drifted ? Tone::Bad : Tone::Normal,
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
    for (const FeatureDrift &drift : report.features)
        table.rows.append(rowOf(report, drift));
    table.note = coreText(QT_TRANSLATE_NOOP(
        "Core", "Features that drifted stand first, the important ones on top. With very many rows every feature "
                "differs: read the size (PSI, Wasserstein) before the p value; with few rows a large PSI is chance."));
    return table;
}

} // namespace slipway
