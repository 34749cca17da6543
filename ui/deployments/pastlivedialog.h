#pragma once

#include "models/domain/deployment.h"
#include "ui/widgets/plandialog.h"

#include <QHash>

class QDateEdit;
class QStandardItemModel;

namespace slipway {

class TableView;
class TextLabel;

/// What was live where at the end of a day, as the history knows it.
class PastLiveDialog final : public PlanDialog
{
    Q_OBJECT

public:
    PastLiveDialog(const QList<Deployment> &history, const QHash<QString, QString> &versionNames);

private:
    void showDay();

    QList<Deployment> m_history;
    QHash<QString, QString> m_versionNames;
    QDateEdit *m_day;
    QStandardItemModel *m_live;
    TableView *m_table;
    TextLabel *m_note;
};

} // namespace slipway
