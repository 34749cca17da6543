#include "ui/widgets/metrictile.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace slipway {

MetricTile::MetricTile(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_name(new ElidedLabel(name, TextRole::Small, Tone::Secondary)),
      m_value(new TextLabel({}, TextRole::Figure)),
      m_unit(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_note(new ElidedLabel({}, TextRole::Small, Tone::Secondary))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(11, 6, 11, 7);
    layout->setSpacing(0);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(4);
    figure->addWidget(m_value);
    figure->addWidget(m_unit, 0, Qt::AlignBaseline);
    figure->addStretch(1);
    layout->addWidget(m_name);
    layout->addLayout(figure);
    layout->addWidget(m_note);
    m_unit->hide();
    m_note->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(64);
}

void MetricTile::setFigure(const QString &value, const QString &unit, const QString &note)
{
    m_value->setText(value);
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(QStringList{m_name->text(), value, unit, note}.join(QLatin1Char(' ')).simplified());
}

void MetricTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Tokens::current().line);
    painter.setBrush(Tokens::current().base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace slipway
