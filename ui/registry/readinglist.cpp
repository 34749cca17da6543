#include "ui/registry/readinglist.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int glyphSide = 14;
constexpr int glyphGap = 9;

/// One reading; paints its glyph anew in every theme.
class Reading final : public QAbstractButton
{
public:
    Reading(Glyph glyph, const QString &sentence, const QString &detail, const QString &rule, bool leads)
        : m_glyph(glyph), m_leads(leads)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(glyphSide + glyphGap, 0, 0, 0);
        layout->setSpacing(1);
        auto *text = new TextLabel(sentence, TextRole::BodyStrong);
        addLine(text);
        if (!detail.isEmpty())
            addLine(new TextLabel(detail, TextRole::Small, Tone::Secondary));
        setAccessibleName(sentence);
        setAccessibleDescription(
            detail.isEmpty() || rule.isEmpty()
                ? detail + rule
                : ReadingList::tr("%1. %2", "of a reading: more of it, its rule").arg(detail, rule));
        setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
        QStringList tips;
        if (!rule.isEmpty())
            tips << rule.toHtmlEscaped();
        if (leads) {
            setCursor(Qt::PointingHandCursor);
            tips << ReadingList::tr("Press to see the place in the chart.").toHtmlEscaped();
        }
        if (!tips.isEmpty()) // as rich text, which alone is broken into lines
            setToolTip(QStringLiteral("<qt>%1</qt>").arg(tips.join(QStringLiteral("<br><br>"))));
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true); // as the layout says
        setSizePolicy(policy);
    }

    QSize sizeHint() const override { return layout()->sizeHint(); }
    QSize minimumSizeHint() const override { return layout()->minimumSize(); }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || toolTip().isEmpty())
            return QAbstractButton::event(event);
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), toolTip(), this, rect()); // below what it is about
        return true;
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_leads && underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(Tokens::current().hover);
            painter.drawRoundedRect(rect(), 4, 4);
        }
        paintGlyph(painter, m_glyph, QRectF(0, 2, glyphSide, glyphSide));
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (m_leads && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    void addLine(TextLabel *label)
    {
        label->setReading();
        label->setForegroundRole(QPalette::WindowText); // a button's children take its own
        if (m_leads) {                                  // the button has the clicks, not the label's text
            label->setTextInteractionFlags(Qt::NoTextInteraction);
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
            label->setFocusPolicy(Qt::NoFocus);
        }
        layout()->addWidget(label);
    }

    Glyph m_glyph;
    bool m_leads;
};

} // namespace

ReadingList::ReadingList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
}

void ReadingList::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ReadingList::addReading(Glyph glyph, const QString &sentence, const QString &detail,
                             const std::function<void()> &lead, const QString &rule)
{
    auto *reading = new Reading(glyph, sentence, detail, rule, static_cast<bool>(lead));
    if (lead)
        connect(reading, &QAbstractButton::clicked, this, lead);
    m_layout->addWidget(reading);
}

} // namespace slipway
