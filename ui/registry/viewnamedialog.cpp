#include "ui/registry/viewnamedialog.h"

#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int longestName = 60;

} // namespace

ViewNameDialog::ViewNameDialog(const QString &title, const QString &actionText, const QString &name,
                               const QStringList &names)
    : PlanDialog(title, actionText, Width::Narrow), m_name(new QLineEdit), m_names(names)
{
    setSubtitle(tr("A view holds the registry, the filter, what is narrowed by, the order and the columns."));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setPlaceholderText(name.isEmpty() ? tr("Name") : name);
    m_name->setMaxLength(longestName);
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::check);
    body()->addWidget(m_name);
    check();
}

QString ViewNameDialog::name() const
{
    return m_name->text().simplified();
}

void ViewNameDialog::check()
{
    action()->setEnabled(!name().isEmpty());
    setFootNote(m_names.contains(name()) ? tr("Replaces the view of this name") : QString());
}

} // namespace slipway
