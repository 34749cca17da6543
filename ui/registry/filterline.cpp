#include "ui/registry/filterline.h"

#include "models/items/querycandidatemodel.h"
#include "ui/registry/candidatedelegate.h"
#include "ui/theme/tokens.h"

#include <QAbstractProxyModel>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QListView>
#include <QTextCharFormat>

#include <utility>

namespace slipway {

namespace {

constexpr int restMs = 60;
constexpr int mostRows = 10;

} // namespace

FilterLine::FilterLine(QWidget *parent)
    : QLineEdit(parent), m_candidates(new QueryCandidateModel(this)), m_completer(new QCompleter(m_candidates, this))
{
    auto *list = new QListView;
    list->setAccessibleName(tr("Candidates for the filter"));
    list->setUniformItemSizes(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostRows);
    m_completer->setPopup(list);
    // After setPopup(), which gives the list a delegate of its own.
    list->setItemDelegate(new CandidateDelegate(list));
    m_completer->setWidget(this);
    list->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &FilterLine::take);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &FilterLine::ask);
    connect(this, &QLineEdit::textEdited, this, [this] { m_rest.start(); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_completer->popup()->hide();
    });
}

void FilterLine::ask()
{
    Q_EMIT completionWanted(text(), cursorPosition());
}

void FilterLine::setCompletion(const QueryCompletion &completion)
{
    // An answer to an older line.
    if (!hasFocus() || completion.end != cursorPosition())
        return;
    m_completion = completion;
    m_candidates->setCandidates(completion.candidates);
    const QList<QueryCandidate> &all = completion.candidates;
    const QString typed = text().mid(completion.begin, completion.end - completion.begin);
    const bool isTyped = all.size() == 1 && all.first().insert.trimmed() == typed; // nothing is left to choose
    // Under a mistake stands what is wrong, which the list would cover; Down asks for it all the same.
    if (all.isEmpty() || isTyped || (m_isMarked && !m_isAskedFor)) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->selectionModel()->clear(); // Enter takes only what a person has chosen
}

void FilterLine::setMistake(qsizetype place)
{
    // An event of the input method ends what a person composes with it: none without need.
    if (place < 0 && !std::exchange(m_isMarked, false))
        return;
    m_isMarked = place >= 0;
    if (m_isMarked)
        m_completer->popup()->hide();
    // A line edit takes formats of its text only from the input method; they last until its next event.
    QList<QInputMethodEvent::Attribute> formats;
    if (place >= 0 && !text().isEmpty()) {
        const int at = static_cast<int>(std::min<qsizetype>(place, text().size() - 1));
        int end = at + 1;
        while (end < text().size() && text()[at].isLetterOrNumber() && text()[end].isLetterOrNumber())
            ++end;
        QTextCharFormat wave;
        wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.setUnderlineColor(Tokens::current().bad);
        formats.append({QInputMethodEvent::TextFormat, at - cursorPosition(), end - at, wave});
    }
    QInputMethodEvent event({}, formats);
    QCoreApplication::sendEvent(this, &event);
}

bool FilterLine::isListOpen() const
{
    return m_completer->popup()->isVisible();
}

void FilterLine::take(const QModelIndex &candidate)
{
    // The completer's list shows a model of its own.
    const QModelIndex own = candidate.model() == m_candidates
                                ? candidate
                                : qobject_cast<const QAbstractProxyModel *>(candidate.model())->mapToSource(candidate);
    const QString insert = m_candidates->candidate(own).insert;
    QString line = text();
    line.replace(m_completion.begin, m_completion.end - m_completion.begin, insert);
    setText(line);
    setCursorPosition(static_cast<int>(m_completion.begin + insert.size()));
    m_rest.start();
}

bool FilterLine::claimsEscape(QEvent *event) const
{
    // Esc closes the list and nothing of the window behind it.
    if (event->type() != QEvent::ShortcutOverride || !isListOpen())
        return false;
    const bool isEscape = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape)
        event->accept();
    return isEscape;
}

bool FilterLine::eventFilter(QObject *watched, QEvent *event)
{
    return claimsEscape(event) || QLineEdit::eventFilter(watched, event);
}

bool FilterLine::event(QEvent *event)
{
    if (claimsEscape(event))
        return true;
    const bool isTab = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
    if (!isTab || !isListOpen())
        return QLineEdit::event(event);
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    m_completer->popup()->hide();
    take(chosen.isValid() ? chosen : m_candidates->index(0));
    return true;
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // The completer takes the candidate.
    if (isEnter && isListOpen() && m_completer->popup()->currentIndex().isValid()) {
        event->ignore();
        return;
    }
    m_isAskedFor = event->key() == Qt::Key_Down && !isListOpen();
    if (m_isAskedFor) {
        ask();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace slipway
