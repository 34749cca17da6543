#pragma once

#include "models/domain/columnkey.h"
#include "ui/widgets/plandialog.h"

class QListView;

namespace slipway {

class ColumnChoiceModel;

/// Which metrics, parameters and tags are columns: a list with a search field, for thousands of them.
class ColumnChooser final : public PlanDialog
{
    Q_OBJECT

public:
    /// `uses` in the order in which they are offered; `shown` as ColumnKey::text().
    ColumnChooser(const QList<ColumnUse> &uses, const QStringList &shown);

    /// As ColumnKey::text().
    QStringList chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sayHowMany();

    ColumnChoiceModel *m_model;
    QListView *m_list;
};

} // namespace slipway
