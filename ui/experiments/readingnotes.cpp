#include "ui/experiments/readingnotes.h"

#include "ui/widgets/messagebar.h"

#include <QVBoxLayout>

namespace slipway {

ReadingNotes::ReadingNotes(QWidget *parent) : QWidget(parent), m_first(new MessageBar), m_others(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_first);
    layout->addLayout(m_others);
    m_others->setSpacing(4);
    hide();
}

void ReadingNotes::setNotes(const QList<Sentence> &notes)
{
    m_notes = notes;
    setVisible(!notes.isEmpty());
    if (!notes.isEmpty())
        showNotes(Extent::First);
}

void ReadingNotes::showNotes(Extent extent)
{
    while (QLayoutItem *item = m_others->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_first->showMessage(MessageBar::Kind::Warning, m_notes.first().translated());
    const int others = int(m_notes.size()) - 1;
    if (others == 0)
        return;
    if (extent == Extent::First) {
        m_first->addAction(tr("%n more", "notes", others), [this] { showNotes(Extent::All); });
        return;
    }
    m_first->addAction(tr("Show less"), [this] { showNotes(Extent::First); });
    for (const Sentence &note : m_notes.mid(1)) {
        auto *bar = new MessageBar;
        m_others->addWidget(bar); // first: without a parent it would be a window of its own
        bar->showMessage(MessageBar::Kind::Warning, note.translated());
    }
}

} // namespace slipway
