#include "ui/compare/versionchip.h"

#include "ui/charts/plotcurve.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"

#include <QPainter>

namespace slipway {

namespace {

constexpr int chipHeight = 28;
constexpr int padding = 10;
constexpr int gap = 6;
constexpr int sampleWidth = 18;
constexpr int removeSide = 20;
constexpr int widestName = 170;

} // namespace

VersionChip::VersionChip(const QString &name, int look, Part part, QWidget *parent)
    : QAbstractButton(parent),
      m_look(look),
      m_part(part),
      m_remove(Button::iconOnly(QStringLiteral("close"), tr("Take %1 out").arg(name), Button::Kind::Bare))
{
    setText(name);
    setFont(textFont(TextRole::BodyStrong));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(part == Part::Baseline ? tr("%1, baseline").arg(name) : name);
    setToolTip(part == Part::Baseline ? tr("The others are measured against this version.")
                                      : tr("Measure the others against this version"));
    m_remove->setParent(this);
    m_remove->setFixedSize(removeSide, removeSide);
    m_remove->show();
    connect(m_remove, &QPushButton::clicked, this, &VersionChip::removeRequested);
}

QString VersionChip::note() const
{
    return m_part == Part::Baseline ? tr("baseline") : QString();
}

QSize VersionChip::sizeHint() const
{
    const int name = std::min(widestName, fontMetrics().horizontalAdvance(text()));
    const int extra = note().isEmpty() ? 0 : gap + QFontMetrics(textFont(TextRole::Body)).horizontalAdvance(note());
    return {padding + sampleWidth + gap + name + extra + gap + removeSide + 4, chipHeight};
}

void VersionChip::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    m_remove->move(width() - removeSide - 4, (height() - removeSide) / 2);
}

void VersionChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line2);
    painter.setBrush(underMouse() ? t.hover : t.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(seriesPen(m_look, seriesDash(m_look), 2));
    const double middle = height() / 2.0;
    painter.drawLine(QPointF(padding, middle), QPointF(padding + sampleWidth, middle));
    const int left = padding + sampleWidth + gap;
    const QString name = fontMetrics().elidedText(text(), Qt::ElideMiddle, widestName);
    const int nameWidth = fontMetrics().horizontalAdvance(name);
    painter.setFont(font());
    painter.setPen(t.text);
    painter.drawText(QRect(left, 0, nameWidth + 1, height()), Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(t.text2);
    painter.drawText(QRect(left + nameWidth + gap, 0, width(), height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     note());
}

} // namespace slipway
