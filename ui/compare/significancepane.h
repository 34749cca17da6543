#pragma once

#include "models/domain/significance.h"
#include "ui/widgets/newest.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;

namespace slipway {

class FindingsTable;
class LoadingLine;
class RegistryService;
class TextLabel;

/// Whether a version differs from the baseline beyond chance, from what both predicted for the rows of one test set:
/// their own files predictions.csv, or two files that a person chooses. For which label a high score speaks, and above
/// what, a person may say.
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
    FindingsTable *findings() const { return m_findings; }

private:
    void test();
    void chooseFiles();
    using Work = std::function<Result<PredictionComparison>(const PredictionOptions &, Progress &)>;
    void run(const Work &work);
    void runAgain();
    QWidget *buildReading();
    PredictionOptions options() const;
    void offerLabels(const QStringList &labels);
    void showResult(const Result<PredictionComparison> &comparison);

    RegistryService &m_registries;
    Newest m_testing;
    ChooseFile m_chooseFile;
    TextLabel *m_title;
    QComboBox *m_other;
    LoadingLine *m_line;
    TextLabel *m_text;
    FindingsTable *m_findings;
    QComboBox *m_positive;       ///< the empty data: by known words
    QDoubleSpinBox *m_threshold; ///< 0.5: none was chosen
    QWidget *m_reading;          ///< both with their names
    Work m_work;
    QString m_baselineId;
    QString m_baselineName;
};

} // namespace slipway
