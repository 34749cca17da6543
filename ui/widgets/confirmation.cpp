#include "ui/widgets/confirmation.h"

#include "ui/widgets/plandialog.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace slipway {

void confirm(QWidget *over, const QString &title, const QString &what, const QString &action,
             const std::function<void()> &confirmed)
{
    auto *dialog = new PlanDialog(title, action, PlanDialog::Width::Narrow, PlanDialog::Action::Danger);
    auto *text = new TextLabel(what);
    text->setReading();
    dialog->body()->addWidget(text);
    QObject::connect(dialog, &QDialog::accepted, over, confirmed);
    dialog->openOver(over);
}

} // namespace slipway
