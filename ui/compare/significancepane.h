#pragma once

#include "models/items/significancetablemodel.h"
#include "ui/widgets/newest.h"

#include <QWidget>

class QComboBox;

namespace slipway {

class LoadingLine;
class RegistryService;
class TableView;
class TextLabel;
struct PredictionComparison;

/// Whether a version differs from the baseline beyond chance, from what both predicted for the rows of one test set:
/// their own files predictions.csv, or two files that a person chooses.
class SignificancePane final : public QWidget
{
    Q_OBJECT

public:
    /// Asks for a file; `title` says of which version. Empty = none chosen.
    using ChooseFile = std::function<QString(QWidget *over, const QString &title)>;

    SignificancePane(RegistryService &registries, JobRunner &jobs, QWidget *parent = nullptr);

    /// In place of the desktop's file dialog.
    void setFileChooser(const ChooseFile &choose) { m_chooseFile = choose; }
    /// With the names of the versions; the one at `baseline` is what the others are tested against.
    void setVersions(const QStringList &ids, const QStringList &names, int baseline);
    TableView *table() const { return m_table; }

private:
    void test();
    void chooseFiles();
    void run(std::function<Result<PredictionComparison>(Progress &)> work);
    void showResult(const Result<PredictionComparison> &comparison);
    void showAssumptions();

    RegistryService &m_registries;
    Newest m_testing;
    ChooseFile m_chooseFile;
    SignificanceTableModel *m_model;
    TextLabel *m_title;
    QComboBox *m_other;
    LoadingLine *m_line;
    TextLabel *m_text;
    TableView *m_table;
    TextLabel *m_assumptions;
    QString m_baselineId;
    QString m_baselineName;
};

} // namespace slipway
