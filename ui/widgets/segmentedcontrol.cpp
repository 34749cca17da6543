#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace slipway {

namespace {

/// One segment; the frame around all is the control's.
class Segment final : public QAbstractButton
{
public:
    explicit Segment(const QString &text)
    {
        setText(text);
        setCheckable(true);
        setAutoExclusive(true); // without it Qt's arrow keys pass over the segments that Tab does not reach
        setFont(textFont(TextRole::BodyStrong));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 21, 26}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Tokens::current();
        QPainter painter(this);
        if (isChecked())
            painter.fillRect(rect(), t.sel);
        else if (underMouse() && isEnabled())
            painter.fillRect(rect(), t.hover);
        painter.setPen(!isEnabled() ? t.disabled : isChecked() ? t.link : t.text2);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QString &name, const QStringList &segments, QWidget *parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(1);
    for (const QString &text : segments) {
        auto *segment = new Segment(text);
        m_buttons->addButton(segment, layout->count());
        layout->addWidget(segment);
    }
    m_buttons->setExclusive(true);
    setCurrent(0);
    // Toggled, not clicked: a screen reader toggles.
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (!on)
            return;
        holdTabStop();
        Q_EMIT currentChanged(index);
    });
}

int SegmentedControl::current() const
{
    return m_buttons->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    QAbstractButton *current = m_buttons->button(index);
    if (!current)
        return;
    const QSignalBlocker quiet(m_buttons);
    current->setChecked(true);
    holdTabStop();
}

void SegmentedControl::holdTabStop()
{
    // Qt moves the group's tab stop only with the focus.
    for (QAbstractButton *segment : m_buttons->buttons())
        segment->setFocusPolicy(segment->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

void SegmentedControl::setSegmentText(int index, const QString &text)
{
    if (QAbstractButton *segment = m_buttons->button(index)) {
        segment->setText(text);
        segment->updateGeometry();
    }
}

void SegmentedControl::setSegmentVisible(int index, bool visible)
{
    if (QAbstractButton *segment = m_buttons->button(index))
        segment->setVisible(visible);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.fillPath(frame, Tokens::current().base);
    painter.setPen(Tokens::current().line2);
    painter.drawPath(frame);
    for (int i = 1; i < layout()->count(); ++i) {
        if (!layout()->itemAt(i)->isEmpty())
            painter.fillRect(layout()->itemAt(i)->geometry().left() - 1, 1, 1, height() - 2, Tokens::current().line2);
    }
}

} // namespace slipway
