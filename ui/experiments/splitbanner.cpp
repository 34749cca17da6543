#include "ui/experiments/splitbanner.h"

#include "models/domain/numbertext.h"
#include "models/services/figuresources.h"
#include "ui/charts/figurecard.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>

#include <numeric>

namespace slipway {
namespace {

/// "9f8e7d6c got 16.08 % of 11 531 requests, planned were 20 %"
/// `count` of `all` that were drawn. With phases there is no one share that was planned.
QString armSentence(const Variant &variant, qint64 count, qint64 all, bool areUsers)
{
    const QString got = areUsers ? SplitBanner::tr("%1 got %2 of %3 users", "arm, share, count")
                                 : SplitBanner::tr("%1 got %2 of %3 requests", "arm, share, count");
    const double share = all > 0 ? double(count) / double(all) : 0;
    const QString told = got.arg(variant.label, percentText(share, 2), countText(all));
    return variant.plannedShare ? SplitBanner::tr("%1, planned were %2.", "what an arm got, planned share")
                                      .arg(told, percentText(*variant.plannedShare, 2))
                                : SplitBanner::tr("%1; each phase had its own split.", "what an arm got").arg(told);
}

/// "Look first at platform web: …", the part of the data whose split is most clearly wrong.
QString faultSentence(const ExperimentAnalysis &analysis)
{
    if (analysis.ratioFaults.isEmpty())
        return {};
    const RatioFault &fault = analysis.ratioFaults.first();
    qint64 total = 0;
    for (const qint64 count : fault.counts)
        total += count;
    const double share = total > 0 ? 1 - double(fault.counts.front()) / double(total) : 0;
    return SplitBanner::tr("Look first at %1 %2: %3 of its %4 requests are of the treatment (%5).",
                           "kind of part, part, share, count, p value")
        .arg(fault.by, fault.value, percentText(share, 2), countText(total), pValueText(fault.pValue));
}

} // namespace

SplitBanner::SplitBanner(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel({}, TextRole::Section, Tone::Bad)), m_why(new TextLabel({}))
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_title);
    m_why->setReading();
    texts->addWidget(m_why);
    auto *copy = new Button(tr("Copy details"));
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_details); });
    auto *how = new Button(tr("How it is checked"));
    connect(how, &QPushButton::clicked, this,
            [this, how] { FigureCard::open(*m_source, this, how->mapToGlobal(how->rect().bottomLeft())); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16 + 18 + 8, 12, 16, 12);
    layout->setSpacing(16);
    layout->addLayout(texts, 1);
    layout->addWidget(how, 0, Qt::AlignTop);
    layout->addWidget(copy, 0, Qt::AlignTop);
    hide();
}

void SplitBanner::setAnalysis(const ExperimentAnalysis &analysis)
{
    const SampleRatioCheck &srm = analysis.srm;
    // An arm without traffic is said by itself, and with it that the split is broken.
    setVisible(srm.mismatch && analysis.trafficGaps.isEmpty());
    if (isHidden())
        return;
    QStringList arms;
    std::vector<qint64> counts(size_t(analysis.variants.size()));
    for (const PhaseResult &phase : analysis.phases) {
        for (size_t i = 0; i < counts.size(); ++i)
            counts[i] += phase.counts[i];
    }
    const qint64 all = std::accumulate(counts.begin(), counts.end(), qint64(0));
    for (size_t i = 0; i < counts.size(); ++i) {
        const Variant &variant = analysis.variants[qsizetype(i)];
        if (!variant.isControl)
            arms.append(armSentence(variant, counts[i], all, srm.areUsers));
    }
    m_source = FigureSources(analysis).ofSplit();
    const QString fault = faultSentence(analysis);
    // A loss that is shown is reason enough to go back, whatever the split (rule 2).
    const bool goesBack = analysis.verdict.recommendation == QLatin1String("rollback");
    m_title->setText(goesBack ? tr("The split is broken, so nothing can be rolled out.")
                              : tr("The split is broken, so there is no verdict."));
    m_why->setText((goesBack ? tr("%1 χ² = %2, %3; below %4 the arms are not comparable. The loss below is reason "
                                  "enough to go back; its size may not be read.",
                                  "sentences on the arms, statistic, p, threshold")
                             : tr("%1 χ² = %2, %3; below %4 the arms are not comparable. No figure below may be read.",
                                  "sentences on the arms, statistic, p, threshold"))
                       .arg(arms.join(QLatin1Char(' ')), fixedText(srm.statistic, 1), pValueText(srm.pValue),
                            QLocale().toString(srm.threshold))
                   + (fault.isEmpty() ? QString() : QLatin1Char(' ') + fault));
    m_details = QStringLiteral("sample ratio mismatch in %1: chi-squared %2, df %3, p %4, threshold %5")
                    .arg(analysis.name, QString::number(srm.statistic), QString::number(srm.df),
                         QString::number(srm.pValue), QString::number(srm.threshold));
    for (size_t i = 0; i < counts.size(); ++i) {
        const Variant &variant = analysis.variants[qsizetype(i)];
        m_details += QStringLiteral("\n%1: %2 %3, share %4, planned %5")
                         .arg(variant.arm, QString::number(counts[i]),
                              srm.areUsers ? QStringLiteral("users") : QStringLiteral("requests"),
                              QString::number(double(counts[i]) / double(std::max<qint64>(1, all))),
                              variant.plannedShare ? QString::number(*variant.plannedShare) : missingText());
    }
    setAccessibleName(m_why->text());
}

void SplitBanner::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.bad);
    painter.setBrush(tokens.badBg);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    paintGlyph(painter, Glyph::Bad, QRectF(15, 13, 18, 18));
}

} // namespace slipway
