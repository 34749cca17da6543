#pragma once

#include "models/domain/querycompletion.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;

namespace slipway {

class QueryCandidateModel;

/// The filter: a line with candidates under it while a person types, and a mark where it is not understood. Down and
/// Up choose a candidate, Enter and Tab take it (Tab the first one when none is chosen), Esc closes the list; Down
/// without a list asks for one.
class FilterLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterLine(QWidget *parent = nullptr);

    /// The answer to completionWanted(); shown when the line has the focus still.
    void setCompletion(const QueryCompletion &completion);
    /// Marks what stands at `place`, from 0; -1 takes the mark away.
    void setMistake(qsizetype place);

Q_SIGNALS:
    /// What is typed rests for a moment: what may stand at `cursor`?
    void completionWanted(const QString &line, int cursor);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void take(const QModelIndex &candidate);
    bool isListOpen() const;
    bool claimsEscape(QEvent *event) const;

    QueryCandidateModel *m_candidates;
    QCompleter *m_completer;
    QTimer m_rest;
    QueryCompletion m_completion;
    bool m_isMarked = false;
    bool m_isAskedFor = false; ///< the list, by a key
};

} // namespace slipway
