#pragma once

#include "ui/widgets/plandialog.h"

#include <QStringList>

class QLineEdit;

namespace slipway {

/// Asks for the name under which something is kept.
class NameDialog final : public PlanDialog
{
    Q_OBJECT

public:
    /// What is kept: the accessible name of the field, and a line of what the name stands for.
    struct Subject {
        QString field;
        QString explanation;
        QString replaces; ///< said when the name is taken
    };

    /// `name` is the present one; `names` are taken: saving under one of them is said to replace it.
    NameDialog(const QString &title, const QString &actionText, const Subject &subject, const QString &name,
               const QStringList &names);

    QString name() const;

private:
    void check();

    QLineEdit *m_name;
    QString m_replaces;
    QStringList m_names;
};

} // namespace slipway
