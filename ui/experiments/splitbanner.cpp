#include "ui/experiments/splitbanner.h"

#include "models/domain/numbertext.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>

namespace slipway {
namespace {

/// "9f8e7d6c got 16.08 % of 11 531 requests, planned were 20 %"
QString armSentence(const Variant &variant, qint64 rows)
{
    return SplitBanner::tr("%1 got %2 of %3 requests, planned were %4.", "arm, share, count, planned share")
        .arg(variant.arm, percentText(variant.share, 2), countText(rows),
             variant.plannedShare ? percentText(*variant.plannedShare, 2) : missingText());
}

} // namespace

SplitBanner::SplitBanner(QWidget *parent) : QWidget(parent), m_why(new TextLabel({}))
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(new TextLabel(tr("The split is broken, so there is no verdict."), TextRole::Section, Tone::Bad));
    m_why->setReading();
    texts->addWidget(m_why);
    auto *copy = new Button(tr("Copy details"));
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_details); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16 + 18 + 8, 12, 16, 12);
    layout->setSpacing(16);
    layout->addLayout(texts, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
    hide();
}

void SplitBanner::setAnalysis(const ExperimentAnalysis &analysis)
{
    const SampleRatioCheck &srm = analysis.srm;
    setVisible(srm.mismatch);
    if (!srm.mismatch)
        return;
    QStringList arms;
    for (const Variant &variant : analysis.variants) {
        if (!variant.isControl)
            arms.append(armSentence(variant, analysis.rows));
    }
    m_why->setText(tr("%1 χ² = %2, %3; below %4 the arms are not comparable. No figure below may be read.",
                      "sentences on the arms, statistic, p, threshold")
                       .arg(arms.join(QLatin1Char(' ')), fixedText(srm.statistic, 1), pValueText(srm.pValue),
                            QLocale().toString(srm.threshold)));
    m_details = QStringLiteral("sample ratio mismatch in %1: chi-squared %2, df %3, p %4, threshold %5")
                    .arg(analysis.name, QString::number(srm.statistic), QString::number(srm.df),
                         QString::number(srm.pValue), QString::number(srm.threshold));
    for (const Variant &variant : analysis.variants) {
        m_details += QStringLiteral("\n%1: %2 requests, share %3, planned %4")
                         .arg(variant.arm, QString::number(variant.n), QString::number(variant.share),
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
