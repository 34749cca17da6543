#include "ui/charts/chartheading.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace slipway {

QLabel *chartTitle()
{
    return new TextLabel({}, TextRole::Section);
}

QLabel *chartNote()
{
    return new TextLabel({}, TextRole::Small, Tone::Secondary);
}

QLabel *chartBest()
{
    return new TextLabel({}, TextRole::Small, Tone::Good);
}

QHBoxLayout *chartHeading(QLabel *title, QWidget *right)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(14);
    title->setMinimumHeight(24); // the same with a legend and without
    layout->addWidget(title);
    layout->addStretch(1);
    layout->addWidget(right);
    return layout;
}

void paintNothing(QPainter &painter, const QRectF &room, const QString &sentence)
{
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(Tokens::current().text2);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, sentence);
}

} // namespace slipway
