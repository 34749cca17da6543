#pragma once

#include "ui/widgets/plandialog.h"

class QStandardItemModel;

namespace slipway {

/// Which of very many metrics are columns: a list with a search field.
class ColumnChooser final : public PlanDialog
{
    Q_OBJECT

public:
    /// `names` in the order in which they are offered.
    ColumnChooser(const QStringList &names, const QStringList &shown);

    QStringList chosen() const;

private:
    QStandardItemModel *m_model;
};

} // namespace slipway
