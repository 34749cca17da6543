#include "ui/deployments/gatetile.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway {

namespace {

constexpr int margin = 12;
constexpr int barHeight = 6;
constexpr int glyphSize = 14;
constexpr double limitAt = 0.8;

} // namespace

GateTile::GateTile(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_name(new ElidedLabel(name, TextRole::Small, Tone::Secondary)),
      m_value(new TextLabel({}, TextRole::Figure)),
      m_unit(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_bar(new QWidget),
      m_left(new ElidedLabel({}, TextRole::Small, Tone::Secondary)),
      m_right(new TextLabel({}, TextRole::Small, Tone::Secondary))
{
    m_bar->setFixedHeight(barHeight + 4);
    m_value->setMinimumWidth(1);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(4);
    figure->addWidget(m_value);
    figure->addWidget(m_unit, 0, Qt::AlignBaseline);
    figure->addStretch(1);
    auto *notes = new QHBoxLayout;
    notes->setSpacing(8);
    notes->addWidget(m_left, 1);
    notes->addWidget(m_right);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 8, margin, 8);
    layout->setSpacing(1);
    layout->addWidget(m_name);
    layout->addLayout(figure);
    layout->addWidget(m_bar);
    layout->addLayout(notes);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(96);
}

void GateTile::setFigure(const QString &value, const QString &unit)
{
    m_value->setText(value);
    m_unit->setText(unit);
    name();
}

void GateTile::setNotes(const QString &left, const QString &right)
{
    m_left->setText(left);
    m_right->setText(right);
    name();
}

void GateTile::setShare(double share)
{
    m_hasLimit = false;
    m_verdict.clear();
    m_share = std::clamp(share, 0.0, 1.0);
    name();
    update();
}

void GateTile::setLimit(const std::optional<double> &value, double limit)
{
    m_hasLimit = true;
    m_isMeasured = value.has_value();
    m_isKept = value.value_or(0) <= limit;
    m_share = limit > 0 ? std::clamp(limitAt * value.value_or(0) / limit, 0.0, 1.0) : m_isKept ? 0 : 1;
    m_verdict = !m_isMeasured ? tr("not measured") : m_isKept ? tr("within its limit") : tr("beyond its limit");
    name();
    update();
}

void GateTile::setReached(double share)
{
    m_hasLimit = true;
    m_isMeasured = true;
    m_isKept = share >= 1;
    m_share = limitAt * std::clamp(share, 0.0, 1.0);
    m_verdict = m_isKept ? tr("complete") : tr("not complete");
    name();
    update();
}

void GateTile::name()
{
    setAccessibleName(
        QStringList{m_name->text(), m_value->text(), m_unit->text(), m_verdict, m_left->text(), m_right->text()}
            .join(QLatin1Char(' '))
            .simplified());
}

void GateTile::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRectF track(m_bar->x(), m_bar->y() + 2, m_bar->width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.sunken);
    painter.drawRoundedRect(track, 3, 3);
    painter.setBrush(!m_hasLimit ? tokens.accent : m_isKept ? tokens.good : tokens.bad);
    if (m_share > 0)
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * m_share, track.height())), 3, 3);
    if (!m_hasLimit)
        return;
    painter.fillRect(QRectF(track.left() + track.width() * limitAt - 1, track.top() - 2, 2, track.height() + 4),
                     tokens.bad);
    const Glyph glyph = !m_isMeasured ? Glyph::Unknown : m_isKept ? Glyph::Good : Glyph::Bad;
    paintGlyph(painter, glyph, QRectF(width() - margin - glyphSize, m_name->y() + 1, glyphSize, glyphSize));
}

} // namespace slipway
