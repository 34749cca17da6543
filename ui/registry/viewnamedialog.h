#pragma once

#include "ui/widgets/plandialog.h"

#include <QStringList>

class QLineEdit;

namespace slipway {

/// Asks for the name of a view.
class ViewNameDialog final : public PlanDialog
{
    Q_OBJECT

public:
    /// `names` are taken: saving under one of them is said to replace it.
    ViewNameDialog(const QString &title, const QString &actionText, const QString &name, const QStringList &names);

    QString name() const;

private:
    void check();

    QLineEdit *m_name;
    QStringList m_names;
};

} // namespace slipway
