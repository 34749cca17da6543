#pragma once

#include "models/items/comparisontablemodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace slipway {

class SegmentedControl;

/// What of a comparison its table shows: which section, only differences or all, and at whose best step the curves are
/// read.
class ComparisonTools final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonTools(QWidget *parent = nullptr);

    /// Leaves out the sections that nothing is said in.
    void setSections(const ComparisonTableModel &model);
    /// The names of all curves; keeps what is chosen where it is still among them.
    void setCurves(const QStringList &names);
    void setBestOf(const QString &metric);
    QString bestOf() const;
    void setOnlyDifferences(bool only);
    bool onlyDifferences() const;

Q_SIGNALS:
    void sectionChosen(std::optional<slipway::ComparisonTableModel::Section> section);
    void onlyDifferencesChanged(bool only);
    void bestOfChanged(const QString &metric);
    void differenceRequested(int step);

private:
    SegmentedControl *m_sections;
    QCheckBox *m_only;
    QComboBox *m_bestOf;
};

} // namespace slipway
