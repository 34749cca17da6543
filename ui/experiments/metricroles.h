#pragma once

#include "models/domain/experiment.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace slipway {

/// Which columns of a log decide: one row per column with role, preferred direction and, for a guard rail, its margin.
/// Starts with the defaults of the command line: the first yes/no column is the primary, columns ending in `_ms` are
/// guard rails with a margin of 5 % of the control's mean.
class MetricRoles final : public QWidget
{
    Q_OBJECT

public:
    explicit MetricRoles(QWidget *parent = nullptr);

    /// `control` is an arm of the outline; the margins follow it.
    void setOutline(const LogOutline &outline, const QString &control);
    /// Primary first, then guard rails; the unused are left out.
    QList<MetricPlan> metrics() const;
    /// Whether a person said something else than the defaults.
    bool isChanged() const { return metrics() != m_defaults; }
    /// What is still wrong, as a sentence; empty = nothing.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        LogOutline::Column column;
        QComboBox *role;
        QComboBox *direction;
        QLineEdit *margin;
    };

    void addRow(const LogOutline::Column &column, double controlMean);
    void clear();
    void showMargins();

    QGridLayout *m_grid;
    QList<Row> m_rows;
    QList<MetricPlan> m_defaults; ///< for the outline
};

} // namespace slipway
