#include "ui/registry/problemlist.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace slipway {

namespace {

QString problemTitle(const QString &code)
{
    if (code == QLatin1String("conflict"))
        return ProblemList::tr("Two files disagree");
    if (code == QLatin1String("missing"))
        return ProblemList::tr("Something is missing");
    if (code == QLatin1String("suspicious"))
        return ProblemList::tr("A value looks wrong");
    if (code == QLatin1String("unreadable"))
        return ProblemList::tr("A file cannot be read");
    return ProblemList::tr("A file is damaged");
}

Glyph problemGlyph(const QString &code)
{
    const bool risk = code == QLatin1String("conflict") || code == QLatin1String("suspicious");
    return risk ? Glyph::Warning : Glyph::Bad;
}

QWidget *problemRow(const Problem &problem)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(new StatusPill(problemGlyph(problem.code), problemTitle(problem.code), StatusPill::Shape::Bare));
    auto *words = new QVBoxLayout;
    words->setContentsMargins(20, 0, 0, 0);
    words->setSpacing(2);
    layout->addLayout(words);
    auto *message = new TextLabel(problem.message.translated(), TextRole::Small, Tone::Secondary);
    message->setReading();
    words->addWidget(message);
    const QString place = problem.where.isEmpty() ? problem.file : problem.file + QStringLiteral(", ") + problem.where;
    if (!place.isEmpty()) {
        auto *file = new ElidedLabel(place, TextRole::Code, Tone::Hint);
        file->setElideMode(Qt::ElideMiddle);
        words->addWidget(file);
    }
    return row;
}

} // namespace

ProblemList::ProblemList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Problems"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
}

void ProblemList::setProblems(const QList<Problem> &problems)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Problem &problem : problems)
        m_layout->addWidget(problemRow(problem));
    setVisible(!problems.isEmpty());
}

} // namespace slipway
