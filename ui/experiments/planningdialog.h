#pragma once

#include "models/services/experimentservice.h"
#include "ui/widgets/newest.h"
#include "ui/widgets/plandialog.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace slipway {

class MessageBar;
class SizePlot;
class TextLabel;

/// A plan that is there already, to be changed.
struct StoredPlan {
    QString name;
    ExperimentPlan plan;
    QStringList arms;    ///< of the data, control first; empty = there is none yet
    qsizetype looks = 0; ///< that were taken at the data
    QHash<QString, MetricBaseline> baselines;
};

/// Makes the plan of an experiment before there is data: what decides, and from it the size; beside it what the size
/// would be for other effects and other shares of the canary. Or changes one, and says beforehand what that does to an
/// experiment that was looked at. Ends when the plan is stored; until then its error is shown here.
class PlanningDialog final : public PlanDialog
{
    Q_OBJECT

public:
    PlanningDialog(ExperimentService &service, JobRunner &jobs, const std::optional<StoredPlan> &before = {});

    /// Of the experiment, after accepted().
    QString plannedName() const;

private:
    QWidget *makeFields();
    QLineEdit *makeField(const QString &name, const QString &hint, const QString &text = {});
    QLineEdit *addField(QFormLayout *form, const QString &label, const QString &hint, const QString &text = {});
    static void addLine(QFormLayout *form, const QString &label, const QList<QLineEdit *> &fields);
    void addLevels(QFormLayout *form);
    void fillIn();
    bool isNonInferiority() const;
    std::optional<double> effect() const;
    void takeMetrics(ExperimentPlan &plan) const;
    ExperimentPlan plan() const;
    QHash<QString, MetricBaseline> baselines() const;
    QString blocker() const;
    void showSize();
    void store();

    ExperimentService &m_service;
    const std::optional<StoredPlan> m_before;
    QHash<const QLineEdit *, QString> m_filled; ///< as the stored plan has it
    Newest m_storing;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_control = nullptr;
    QLineEdit *m_treatments = nullptr;
    QLineEdit *m_split = nullptr;
    QLineEdit *m_phases = nullptr;
    QLineEdit *m_primary = nullptr;
    QComboBox *m_direction;
    QComboBox *m_objective;
    QLineEdit *m_baseline = nullptr;
    QLineEdit *m_spread = nullptr;
    QLineEdit *m_effect = nullptr;
    QLineEdit *m_guardrails = nullptr;
    QLineEdit *m_covariate = nullptr;
    QLineEdit *m_alpha = nullptr;
    QLineEdit *m_power = nullptr;
    QLineEdit *m_days = nullptr;
    QLineEdit *m_plannedN = nullptr;
    QComboBox *m_mode;
    QComboBox *m_unit;
    TextLabel *m_size;
    SizePlot *m_plot;
    MessageBar *m_message;
};

} // namespace slipway
