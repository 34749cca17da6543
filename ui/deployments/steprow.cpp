#include "ui/deployments/steprow.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QPainter>

#include <cmath>

namespace slipway {
namespace {

constexpr int MarkSize = 20;
constexpr int gapAbove = 6; ///< the box

/// A card of its own in the timeline.
class HoldBox final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Tokens::current().line2);
        painter.setBrush(Tokens::current().base);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, gapAbove + 0.5, -0.5, -0.5), 6, 6);
    }
};

} // namespace

StepMark::StepMark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void StepMark::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    update();
}

void StepMark::setNumber(int number)
{
    m_glyph.reset();
    m_number = number;
    update();
}

void StepMark::setLine(Line line)
{
    m_line = line;
    update();
}

QSize StepMark::sizeHint() const
{
    return {MarkSize, MarkSize};
}

void StepMark::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_glyph) {
        paintGlyph(painter, *m_glyph, QRectF(2, 1, 16, 16));
    } else {
        painter.setPen(QPen(tokens.control, 1.5));
        painter.drawEllipse(QRectF(0.75, 0.75, MarkSize - 1.5, MarkSize - 1.5));
        painter.setFont(textFont(TextRole::Micro));
        painter.setPen(tokens.text2);
        painter.drawText(QRectF(0, 0, MarkSize, MarkSize), Qt::AlignCenter, QString::number(m_number));
    }
    if (m_line == Line::ToNext)
        painter.fillRect(QRectF(MarkSize / 2 - 1, MarkSize + 2, 2, height() - MarkSize - 2), tokens.line2);
}

StepRow::StepRow(QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_mark(new StepMark(this)),
      m_time(new TextLabel({}, TextRole::Small, Tone::Hint, this)),
      m_title(new TextLabel({}, TextRole::Body, Tone::Text, this)),
      m_detail(new TextLabel({}, TextRole::Small, Tone::Secondary, this)),
      m_trailing(new TextLabel({}, TextRole::Small, Tone::Secondary, this))
{
    m_time->setFixedWidth(52);
    m_time->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_time->hide();
    m_title->setReading();
    m_detail->setReading();
    m_trailing->setAlignment(Qt::AlignRight | Qt::AlignTop);

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(2, 1);
    m_grid->addWidget(m_time, 0, 0);
    m_grid->addWidget(m_mark, 0, 1, 4, 1);
    m_grid->addWidget(m_title, 0, 2);
    m_grid->addWidget(m_detail, 1, 2);
    m_grid->addWidget(m_trailing, 0, 3);
}

void StepRow::setTitle(const QString &title, Weight weight)
{
    m_title->setFont(textFont(weight == Weight::Strong   ? TextRole::Section
                              : weight == Weight::Medium ? TextRole::BodyStrong
                                                         : TextRole::Body));
    m_title->setText(title);
}

void StepRow::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void StepRow::setTrailing(const QString &text)
{
    m_trailing->setText(text);
}

void StepRow::setTime(const QString &time)
{
    m_time->setText(time);
    m_time->show();
}

void StepRow::setGap(int pixels)
{
    m_grid->setRowMinimumHeight(3, pixels);
}

void StepRow::setProgress(const QString &left, const QString &right, double share)
{
    constexpr int parts = 1000;
    const bool shown = !left.isEmpty() || !right.isEmpty();
    if (shown && !m_box)
        makeBox();
    if (!m_box)
        return;
    m_box->setVisible(shown);
    m_boxLeft->setText(left);
    m_boxRight->setText(right);
    m_boxBar->setProgress(std::llround(share * parts), parts, left);
}

void StepRow::makeBox()
{
    auto *box = new HoldBox(this);
    m_box = box;
    m_boxLeft = new TextLabel({}, TextRole::Small);
    m_boxRight = new TextLabel({}, TextRole::Small, Tone::Secondary);
    m_boxBar = new ProgressBar;
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(10, 8 + gapAbove, 10, 8);
    layout->setVerticalSpacing(6);
    layout->addWidget(m_boxLeft, 0, 0);
    layout->addWidget(m_boxRight, 0, 1, Qt::AlignRight);
    layout->addWidget(m_boxBar, 1, 0, 1, 2);
    m_grid->addWidget(box, 2, 2, 1, 2);
}

} // namespace slipway
