#pragma once

#include "models/domain/drift.h"
#include "ui/widgets/newest.h"
#include "ui/widgets/plandialog.h"

class QFormLayout;
class QLayout;
class QLineEdit;

namespace slipway {

class LoadingLine;
class MessageBar;
class ReadingTableView;
class RegistryService;
class TextLabel;

/// Whether features or predictions are still as they were: two files, or two periods of one, compared feature by
/// feature beside the importance that a version gives them. Stays open with the answer.
class DriftDialog final : public PlanDialog
{
    Q_OBJECT

public:
    DriftDialog(RegistryService &registries, JobRunner &jobs);

private:
    /// `line`: a layout that is to hold the field, in its row; null: the field alone.
    QLineEdit *addField(QFormLayout *form, const QString &label, const QString &hint, QLayout *line = nullptr);
    QLineEdit *addFileField(QFormLayout *form, const QString &label, const QString &hint);
    void compare();
    void showReport(const Result<DriftReport> &report);
    void updateAction();

    RegistryService &m_registries;
    Newest m_comparing;
    QLineEdit *m_reference;
    QLineEdit *m_current;
    QLineEdit *m_column;
    QLineEdit *m_begin;
    QLineEdit *m_version;
    LoadingLine *m_loading;
    MessageBar *m_message;
    TextLabel *m_answer;
    ReadingTableView *m_table;
};

} // namespace slipway
