#include "ui/deployments/reasondialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace slipway {

ReasonDialog::ReasonDialog(const QString &title, const QString &what, const QString &actionText)
    : PlanDialog(title, actionText, Width::Narrow), m_reason(addField(tr("Reason, shown in the activity")))
{
    setSubtitle(what);
    m_reason->setPlaceholderText(tr("Required"));
    updateAction();
}

QLineEdit *ReasonDialog::addField(const QString &text)
{
    auto *caption = new TextLabel(text, TextRole::Small, Tone::Secondary);
    auto *field = new QLineEdit;
    caption->setBuddy(field);
    field->setAccessibleName(text);
    body()->addWidget(caption);
    body()->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &ReasonDialog::updateAction);
    return field;
}

QString ReasonDialog::reason() const
{
    return m_reason->text().trimmed();
}

void ReasonDialog::addContent(QWidget *content)
{
    body()->insertWidget(m_contents++, content);
}

void ReasonDialog::requireTyped(const QString &word)
{
    m_word = word;
    m_typed = addField(tr("Type %1 to confirm").arg(word));
    updateAction();
}

void ReasonDialog::updateAction()
{
    const QString missing = reason().isEmpty()                     ? tr("Say why: the reason is kept.")
                            : m_typed && m_typed->text() != m_word ? tr("Type %1 to confirm.").arg(m_word)
                                                                   : QString();
    action()->setEnabled(missing.isEmpty());
    action()->setToolTip(missing.toHtmlEscaped());
}

} // namespace slipway
