#pragma once

#include "ui/widgets/plandialog.h"

class QLineEdit;

namespace slipway {

/// Asks for the reason without which something is not done.
class ReasonDialog final : public PlanDialog
{
    Q_OBJECT

public:
    ReasonDialog(const QString &title, const QString &what, const QString &action);
    QString reason() const;

    /// Above the reason, below what was added before; becomes a child.
    void addContent(QWidget *content);
    /// The action also needs this word typed.
    void requireTyped(const QString &word);

private:
    QLineEdit *addField(const QString &caption);
    void updateAction();

    int m_contents = 0;
    QLineEdit *m_reason;
    QString m_word;
    QLineEdit *m_typed = nullptr; ///< made when a word is required
};

} // namespace slipway
