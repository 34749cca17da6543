#include "ui/widgets/namedialog.h"

#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int longestName = 60;

} // namespace

NameDialog::NameDialog(const QString &title, const QString &actionText, const Subject &subject, const QString &name,
                       const QStringList &names)
    : PlanDialog(title, actionText, Width::Narrow), m_name(new QLineEdit), m_replaces(subject.replaces), m_names(names)
{
    setSubtitle(subject.explanation);
    m_name->setAccessibleName(subject.field);
    m_name->setPlaceholderText(name.isEmpty() ? tr("Name") : name);
    m_name->setMaxLength(longestName);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::check);
    body()->addWidget(m_name);
    check();
}

QString NameDialog::name() const
{
    return m_name->text().simplified();
}

void NameDialog::check()
{
    action()->setEnabled(!name().isEmpty());
    setFootNote(m_names.contains(name()) ? m_replaces : QString());
}

} // namespace slipway
