#include "ui/registry/readinglist.h"

#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QPainter>

namespace slipway {

namespace {

constexpr int glyphSide = 14;
constexpr int glyphGap = 9;

/// One reading; paints its glyph anew in every theme.
class Reading final : public QWidget
{
public:
    Reading(Glyph glyph, const QString &sentence, const QString &detail) : m_glyph(glyph)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(glyphSide + glyphGap, 0, 0, 0);
        layout->setSpacing(1);
        auto *text = new TextLabel(sentence, TextRole::BodyStrong);
        text->setReading();
        layout->addWidget(text);
        if (detail.isEmpty())
            return;
        auto *quiet = new TextLabel(detail, TextRole::Small, Tone::Secondary);
        quiet->setReading();
        layout->addWidget(quiet);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintGlyph(painter, m_glyph, QRectF(0, 2, glyphSide, glyphSide));
    }

private:
    Glyph m_glyph;
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

void ReadingList::addReading(Glyph glyph, const QString &sentence, const QString &detail)
{
    m_layout->addWidget(new Reading(glyph, sentence, detail));
}

} // namespace slipway
