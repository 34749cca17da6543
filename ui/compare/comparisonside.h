#pragma once

#include "models/domain/confusion.h"
#include "models/items/importancerankmodel.h"
#include "models/services/comparisonservice.h"
#include "ui/widgets/newest.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QStackedWidget;

namespace slipway {

class BumpChart;
class ChartPanel;
class ConfusionPanel;
class OverlaidCurves;
class RegistryService;
class SeedsPane;
class SegmentedControl;
class SignificancePane;
class TextLabel;

/// What of a comparison is drawn: curves in one plot, ranks of features, confusion matrices against the baseline's, and
/// whether two versions differ beyond chance.
class ComparisonSide final : public QWidget
{
    Q_OBJECT

public:
    ComparisonSide(RegistryService &registries, JobRunner &jobs, QWidget *parent = nullptr);

    /// `names` and `looks` have one for each version.
    void setVersions(const ComparedVersions &compared, const QStringList &names, const QList<int> &looks);
    OverlaidCurves *curves() const { return m_curves; }
    SignificancePane *significance() const { return m_significance; }
    SeedsPane *seeds() const { return m_seeds; }
    ConfusionPanel *confusion() const { return m_confusion; }

private:
    QWidget *buildImportance();
    QWidget *buildConfusion();
    QWidget *buildSignificance();
    void showImportance(const ComparedVersions &compared, const QStringList &names, const QList<int> &looks);
    void fillMatrices(const ComparedVersions &compared, const QStringList &names);
    void showMatrix();

    SegmentedControl *m_choice;
    QStackedWidget *m_pages;
    OverlaidCurves *m_curves;
    ImportanceRankModel *m_ranks;
    BumpChart *m_bump;
    ChartPanel *m_importance;
    TextLabel *m_agreement;
    QComboBox *m_matrixOf;
    ConfusionPanel *m_confusion;
    TextLabel *m_noMatrix;
    SignificancePane *m_significance;
    SeedsPane *m_seeds;
    struct Matrix {
        QString id; ///< of the version
        QString name;
        std::shared_ptr<const ConfusionMatrix> matrix;
        QList<ConfusionContradiction> contradictions;
    };
    std::optional<Matrix> m_baselineMatrix;
    void testPairs(const Matrix &shown);

    QList<Matrix> m_matrices;
    RegistryService &m_registries;
    Newest m_pairs;
};

} // namespace slipway
