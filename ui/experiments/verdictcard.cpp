#include "ui/experiments/verdictcard.h"

#include "models/domain/numbertext.h"
#include "models/items/experimenttablemodel.h"
#include "models/services/figuresources.h"
#include "models/services/verdictintervals.h"
#include "models/services/verdictoutlook.h"
#include "ui/charts/figurecard.h"
#include "ui/charts/intervalpicture.h"
#include "ui/experiments/verdictlook.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace slipway {
namespace {

constexpr int GlyphSize = 20;
constexpr int SidePadding = 14;
constexpr int ColumnGap = 24;
constexpr int PictureWidth = 320;
constexpr int TwoColumnsWidth = 700;

QWidget *numberedSentence(int number, const Sentence &sentence)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *text = new TextLabel(sentence.translated());
    text->setReading();
    layout->addWidget(new TextLabel(VerdictCard::tr("%1.", "number of a sentence").arg(number)), 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    return row;
}

QString modeText(const ExperimentPlan &plan)
{
    if (plan.mode == QLatin1String("sequential"))
        return VerdictCard::tr("sequential");
    return plan.mode == QLatin1String("group_sequential") ? VerdictCard::tr("planned looks")
                                                          : VerdictCard::tr("fixed sample");
}

QString planText(const ExperimentAnalysis &analysis)
{
    QStringList parts{analysis.verdict.reason, modeText(analysis.plan),
                      QStringLiteral("α = %1").arg(QLocale().toString(analysis.plan.alpha))};
    if (analysis.verdict.retrospective)
        parts.append(VerdictCard::tr("retrospective"));
    if (analysis.verdict.exploratory)
        parts.append(!analysis.plan.exploratory ? VerdictCard::tr("exploratory: the planned size was read before")
                     : analysis.plan.seenIn.isEmpty()
                         ? VerdictCard::tr("exploratory: the plan was changed after a look")
                         : VerdictCard::tr("exploratory: the data was looked at before the plan"));
    return parts.join(QStringLiteral(", "));
}

} // namespace

VerdictCard::VerdictCard(QWidget *parent)
    : QWidget(parent),
      m_head(makeHead()),
      m_care(new StatusPill(StatusPill::Shape::Bare)),
      m_picture(new IntervalPicture),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_sentences(new QVBoxLayout),
      m_changeHead(new TextLabel(tr("What would change this"), TextRole::SmallStrong)),
      m_change(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_how(new Button(tr("How this was decided"), Button::Kind::Link))
{
    m_change->setReading();
    m_how->setEnabled(false); // until there is a verdict
    connect(m_how, &QPushButton::clicked, this,
            [this] { FigureCard::open(*m_source, this, m_how->mapToGlobal(m_how->rect().bottomLeft())); });
    m_sentences->setSpacing(4);

    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_care);
    words->addLayout(m_sentences);
    words->addWidget(new Divider(Qt::Horizontal));
    words->addWidget(m_changeHead);
    words->addWidget(m_change);
    words->addWidget(m_how, 0, Qt::AlignLeft);
    words->addStretch();
    m_columns->setContentsMargins(SidePadding, 8, SidePadding, 12);
    m_columns->setSpacing(ColumnGap);
    m_columns->addLayout(words, 1);
    m_columns->addWidget(m_picture, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(m_columns);
}

void VerdictCard::resizeEvent(QResizeEvent *event)
{
    const bool beside = width() >= TwoColumnsWidth;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_columns->setAlignment(m_picture, beside ? Qt::AlignTop : Qt::Alignment());
    m_picture->setMinimumWidth(beside ? PictureWidth : 0);
    m_picture->setMaximumWidth(beside ? PictureWidth : QWIDGETSIZE_MAX);
    QWidget::resizeEvent(event);
}

QWidget *VerdictCard::makeHead()
{
    m_word = new TextLabel({}, TextRole::Title);
    m_plan = new TextLabel({}, TextRole::Small, Tone::Secondary);
    m_plan->setReading();
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(SidePadding + GlyphSize + 10, 10, SidePadding, 10);
    layout->setSpacing(0);
    layout->addWidget(m_word);
    layout->addWidget(m_plan);
    return head;
}

void VerdictCard::setAnalysis(const ExperimentAnalysis &analysis)
{
    const Verdict &verdict = analysis.verdict;
    m_recommendation = verdict.recommendation;
    m_blocked = verdict.blocked;
    m_word->setText(verdict.blocked ? tr("Continue, verdict blocked") : verdictName(verdict.recommendation, false));
    if (const QString arm = namedTreatment(analysis); !arm.isEmpty())
        m_word->setText(tr("%1 %2", "roll out or back, which version").arg(m_word->text(), arm));
    m_plan->setText(planText(analysis));
    setAccessibleName(tr("Verdict: %1").arg(m_word->text()));
    while (QLayoutItem *item = m_sentences->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int notes = int(analysis.warnings.size());
    m_care->setVisible(notes > 0);
    m_care->setStatus(Glyph::Warning, tr("Read with care: %n notes", "above the figures", notes));
    int number = 0;
    for (const Sentence &sentence : verdict.sentences)
        m_sentences->addWidget(numberedSentence(++number, sentence));
    m_picture->setIntervals(picturedIntervals(verdict));
    m_picture->setVisible(!verdict.intervals.isEmpty());
    m_source = FigureSources(analysis).ofVerdict();
    m_how->setEnabled(true);
    showOutlook(analysis);
    m_word->setTone(verdict.blocked                                       ? Tone::Text
                    : verdict.recommendation == QLatin1String("rollout")  ? Tone::Good
                    : verdict.recommendation == QLatin1String("rollback") ? Tone::Bad
                                                                          : Tone::Text);
    update();
}

void VerdictCard::showOutlook(const ExperimentAnalysis &analysis)
{
    QString text = analysis.verdict.whatWouldChange.translated();
    constexpr double secondsOfDay = 86'400;
    if (const auto days = daysUntilDecided(analysis))
        text += QLatin1Char(' ') + tr("At the pace so far that takes %1.").arg(durationText(*days * secondsOfDay));
    m_change->setText(text);
    m_change->setVisible(!text.isEmpty());
    m_changeHead->setVisible(!text.isEmpty());
}

void VerdictCard::paintEvent(QPaintEvent *)
{
    const VerdictLook look = verdictLook(m_recommendation, m_blocked);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.fillPath(card, Tokens::current().base);
    painter.setClipPath(card);
    painter.fillRect(QRect(0, 0, width(), m_head->geometry().bottom() + 1), look.fill);
    painter.setClipping(false);
    painter.setPen(look.line);
    painter.drawPath(card);
    const QRect head = m_head->geometry();
    paintGlyph(painter, m_blocked ? Glyph::Skipped : look.glyph,
               QRectF(SidePadding, head.center().y() - GlyphSize / 2.0 + 1, GlyphSize, GlyphSize));
}

} // namespace slipway
