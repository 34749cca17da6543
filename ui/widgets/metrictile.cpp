#include "ui/widgets/metrictile.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int sideMargin = 10;
constexpr int unitGap = 4;

} // namespace

MetricTile::MetricTile(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_name(new ElidedLabel(name, TextRole::Small, Tone::Secondary)),
      m_value(new TextLabel({}, TextRole::Figure)),
      m_unit(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_note(new ElidedLabel({}, TextRole::Small, Tone::Secondary))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sideMargin, 6, sideMargin, 7);
    layout->setSpacing(0);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(unitGap);
    figure->addWidget(m_value);
    figure->addWidget(m_unit, 0, Qt::AlignBaseline);
    figure->addStretch(1);
    layout->addWidget(m_name);
    layout->addLayout(figure);
    layout->addWidget(m_note);
    layout->addStretch(1); // beside a tile that says more
    m_unit->hide();
    m_value->setMinimumWidth(1); // fitFigure() finds the size
    m_note->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setMinimumWidth(64);
}

void MetricTile::setFigure(const QString &value, const QString &unit, const QString &note)
{
    m_value->setText(value);
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    fitFigure();
    setAccessibleName(QStringList{m_name->text(), value, unit, note}.join(QLatin1Char(' ')).simplified());
}

void MetricTile::fitFigure()
{
    const auto fit = [](QWidget *label, const QString &text, int room, std::initializer_list<TextRole> roles) {
        QFont font;
        for (const TextRole role : roles) {
            font = textFont(role);
            if (QFontMetrics(font).horizontalAdvance(text) <= room)
                break;
        }
        if (label->font() != font)
            label->setFont(font);
    };
    const int room = width() - 2 * sideMargin;
    const int unit = m_unit->isHidden() ? 0 : m_unit->sizeHint().width() + unitGap;
    fit(m_value, m_value->text(), room - unit,
        {TextRole::Figure, TextRole::Object, TextRole::Section, TextRole::Micro});
    fit(m_note, m_note->text(), room, {TextRole::Small, TextRole::Micro});
}

void MetricTile::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFigure();
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
