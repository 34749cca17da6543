#include "ui/charts/chartheading.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace slipway {

namespace {

/// `tone` is that of the application's style sheet, which follows the theme.
QLabel *plainLabel(TextRole role, const char *tone)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(role));
    label->setProperty("tone", QString::fromLatin1(tone));
    return label;
}

} // namespace

QLabel *chartTitle()
{
    return plainLabel(TextRole::Section, "");
}

QLabel *chartNote()
{
    return plainLabel(TextRole::Small, "secondary");
}

QLabel *chartBest()
{
    return plainLabel(TextRole::Small, "good");
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

} // namespace slipway
