#pragma once

#include "models/domain/experiment.h"
#include "models/domain/logmapping.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace slipway {

class LogPreviewTableModel;
class TableView;

/// What the columns of a log are taken for: arm, user, time, request, what is success in a column of two values, and of
/// a table its delimiter and encoding, over the first rows as they stand in the file.
class ColumnMapping final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnMapping(QWidget *parent = nullptr);

    void setPreview(const LogPreview &preview);
    /// Of the same log: asks which value is success.
    void setAnswers(const QList<LogOutline::Answers> &answers);
    LogMapping mapping() const;

Q_SIGNALS:
    /// By the person.
    void changed();

private:
    LogPreview m_preview;
    LogPreviewTableModel *m_rows;
    TableView *m_table;
    QComboBox *m_arm;
    QComboBox *m_unit;
    QComboBox *m_time;
    QComboBox *m_request;
    QComboBox *m_experiment; ///< of a server's log
    QWidget *m_ofExperiments;
    QComboBox *m_delimiter;
    QComboBox *m_encoding;
    QWidget *m_ofTables;
    QWidget *m_ofAnswers;
    QGridLayout *m_answerGrid;
    QList<QComboBox *> m_successes; ///< named as their columns
};

} // namespace slipway
