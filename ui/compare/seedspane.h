#pragma once

#include "models/services/comparisonservice.h"
#include "models/services/seedgroups.h"
#include "ui/widgets/newest.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace slipway {

class FindingsTable;
class LoadingLine;
class RegistryService;
class TextLabel;
struct SeedComparison;

/// Whether two groups of versions that differ by their seeds differ beyond chance in a metric, by the corrected
/// resampled t test.
class SeedsPane final : public QWidget
{
    Q_OBJECT

public:
    SeedsPane(RegistryService &registries, JobRunner &jobs, QWidget *parent = nullptr);

    /// The groups among the versions; the one with the baseline is what the other is tested against.
    void setVersions(const ComparedVersions &compared);
    FindingsTable *findings() const { return m_findings; }
    QSpinBox *trainRows() const { return m_trainRows; }
    QSpinBox *testRows() const { return m_testRows; }

private:
    QSpinBox *rowsField(const QString &name);
    QStringList idsOf(const QComboBox *group) const;
    void test();
    void showResult(const Result<SeedComparison> &comparison);

    RegistryService &m_registries;
    Newest m_testing;
    QList<ModelVersion> m_versions;
    QList<SeedGroup> m_groups;
    QComboBox *m_first;
    QComboBox *m_second;
    QComboBox *m_metric;
    QSpinBox *m_trainRows;
    QSpinBox *m_testRows;
    QWidget *m_tools;
    LoadingLine *m_line;
    TextLabel *m_text;
    FindingsTable *m_findings;
};

} // namespace slipway
