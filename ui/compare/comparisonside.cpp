#include "ui/compare/comparisonside.h"

#include "models/domain/numbertext.h"
#include "models/services/predictioncomparison.h"
#include "ui/charts/bumpchart.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/confusionpanel.h"
#include "ui/compare/overlaidcurves.h"
#include "ui/compare/seedspane.h"
#include "ui/compare/significancepane.h"
#include "ui/registry/panescroll.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace slipway {

namespace {

constexpr int margin = 16;

constexpr double level = 0.95;

/// Of the validation data where there is one; null without any.
const ConfusionMatrix *matrixOf(const ModelVersion &version)
{
    for (const Split split : {Split::Validation, Split::Test, Split::Summary, Split::Training}) {
        for (const ConfusionMatrix &matrix : version.confusionMatrices) {
            if (matrix.split == split)
                return &matrix;
        }
    }
    return nullptr;
}

/// Which of two versions is right where, by McNemar's test.
QString pairsText(const PredictionComparison &comparison, const QString &name, const QString &baseline)
{
    const QString counts =
        ComparisonSide::tr("Of the rows that both predicted, %1 are right by %2 alone and %3 by %4 alone")
            .arg(countText(comparison.onlyBCorrect), name, countText(comparison.onlyACorrect), baseline);
    const SignificanceFinding &mcnemar = comparison.findings.first();
    if (!mcnemar.pValue)
        return mcnemar.undefined.translated();
    QStringList assumptions;
    for (const Sentence &note : comparison.notes)
        assumptions << note.translated();
    for (const Sentence &assumption : mcnemar.assumptions)
        assumptions << assumption.translated();
    return ComparisonSide::tr("%1: %2, %3. It assumes: %4", "counts, test, p, sentences")
        .arg(counts, significanceName(mcnemar.method).translated(), pValueText(*mcnemar.pValue),
             assumptions.join(QLatin1Char(' ')));
}

} // namespace

ComparisonSide::ComparisonSide(RegistryService &registries, JobRunner &jobs, QWidget *parent)
    : QWidget(parent),
      m_choice(new SegmentedControl(tr("What is drawn"),
                                    {tr("Curves"), tr("Feature ranks"), tr("Confusion"), tr("Beyond chance")})),
      m_pages(new QStackedWidget),
      m_curves(new OverlaidCurves),
      m_ranks(new ImportanceRankModel(this)),
      m_bump(new BumpChart),
      m_importance(nullptr),
      m_agreement(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_matrixOf(new QComboBox),
      m_confusion(new ConfusionPanel(tr("Confusion matrix"))),
      m_noMatrix(new TextLabel(tr("None of these versions has a confusion matrix."), TextRole::Small, Tone::Secondary)),
      m_significance(new SignificancePane(registries, jobs)),
      m_seeds(new SeedsPane(registries, jobs)),
      m_registries(registries),
      m_pairs(jobs, this)
{
    m_pages->addWidget(m_curves);
    m_pages->addWidget(scrollingPane(buildImportance()));
    m_pages->addWidget(scrollingPane(buildConfusion()));
    m_pages->addWidget(scrollingPane(buildSignificance()));
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(margin, 9, margin, 0);
    choice->addWidget(m_choice);
    choice->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(choice);
    layout->addWidget(m_pages, 1);
    connect(m_choice, &SegmentedControl::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_matrixOf, &QComboBox::activated, this, &ComparisonSide::showMatrix);
}

QWidget *ComparisonSide::buildImportance()
{
    m_bump->setModel(m_ranks);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(margin, 10, margin, 10);
    m_importance = new ChartPanel(tr("Feature rank"), m_bump, m_ranks);
    m_importance->setNote(tr("share of importance, %"));
    m_agreement->setReading();
    connect(m_importance, &ChartPanel::exportFailed, this,
            [this](const Error &error) { m_agreement->setText(error.translated()); });
    layout->addWidget(m_importance);
    layout->addWidget(m_agreement);
    layout->addStretch(1);
    return content;
}

QWidget *ComparisonSide::buildConfusion()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(margin, 10, margin, 10);
    m_matrixOf->setAccessibleName(tr("Version of the matrix"));
    m_matrixOf->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names may be of any length
    m_matrixOf->setMinimumContentsLength(24);
    m_noMatrix->setReading();
    m_noMatrix->setMinimumWidth(1); // a long word of a file is cut, not the pane
    layout->addWidget(m_matrixOf, 0, Qt::AlignLeft);
    layout->addWidget(m_confusion);
    layout->addWidget(m_noMatrix);
    layout->addStretch(1);
    return content;
}

QWidget *ComparisonSide::buildSignificance()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_significance);
    layout->addWidget(new Divider(Qt::Horizontal));
    layout->addWidget(m_seeds);
    layout->addStretch(1);
    return content;
}

void ComparisonSide::setVersions(const ComparedVersions &compared, const QStringList &names, const QList<int> &looks)
{
    m_curves->setVersions(compared.versions, names, looks);
    showImportance(compared, names, looks);
    fillMatrices(compared, names);
    QStringList ids;
    for (const ModelVersion &version : compared.versions)
        ids.append(version.summary.id);
    m_significance->setVersions(ids, names, compared.comparison.baseline);
    m_seeds->setVersions(compared);
}

void ComparisonSide::showImportance(const ComparedVersions &compared, const QStringList &names, const QList<int> &looks)
{
    const int baseline = compared.comparison.baseline;
    QList<RankedVersion> ranked;
    for (int i = 0; i < compared.versions.size(); ++i) {
        const RankedVersion one{names.value(i), looks.value(i), compared.versions[i].importance};
        if (one.importance.isEmpty())
            continue;
        if (i == baseline) // the others are compared with the first
            ranked.prepend(one);
        else
            ranked.append(one);
    }
    m_ranks->setVersions(ranked);
    QStringList agreements;
    for (int i = 1; i < m_ranks->versions(); ++i)
        agreements.append(tr("%1 against %2: %3")
                              .arg(m_ranks->versionName(i), m_ranks->versionName(0), m_ranks->agreement(i).text()));
    m_agreement->setText(ranked.size() < 2 ? tr("Fewer than two of these versions have feature importance.")
                                           : agreements.join(QLatin1Char('\n')));
    m_importance->setVisible(!ranked.isEmpty());
}

void ComparisonSide::fillMatrices(const ComparedVersions &compared, const QStringList &names)
{
    m_matrices.clear();
    m_baselineMatrix.reset();
    const auto owner = std::make_shared<const QList<ModelVersion>>(compared.versions); // a matrix may be large
    QStringList malformed;
    for (int i = 0; i < owner->size(); ++i) {
        const ModelVersion &version = owner->at(i);
        for (const Problem &problem : malformedMatrices(version))
            malformed.append(tr("%1: %2").arg(names.value(i), problem.message.translated()));
        const ConfusionMatrix *matrix = matrixOf(version);
        if (!matrix)
            continue;
        const Matrix one{
            version.summary.id, names.value(i), {owner, matrix}, confusionContradictions(*matrix, version)};
        if (i == compared.comparison.baseline)
            m_baselineMatrix = one;
        else
            m_matrices.append(one);
    }
    m_noMatrix->setText(malformed.isEmpty() ? tr("None of these versions has a confusion matrix.")
                                            : malformed.join(QLatin1Char('\n')));
    m_noMatrix->setVisible(!malformed.isEmpty());
    m_matrixOf->clear();
    for (const Matrix &matrix : std::as_const(m_matrices))
        m_matrixOf->addItem(m_baselineMatrix ? tr("%1 against %2").arg(matrix.name, m_baselineMatrix->name)
                                             : matrix.name);
    if (m_matrices.isEmpty() && m_baselineMatrix)
        m_matrixOf->addItem(m_baselineMatrix->name);
    showMatrix();
}

void ComparisonSide::showMatrix()
{
    m_pairs.cancel();
    const bool nothing = m_matrices.isEmpty() && !m_baselineMatrix;
    if (nothing)
        m_noMatrix->show();
    m_confusion->setVisible(!nothing);
    m_matrixOf->setVisible(!nothing);
    if (nothing)
        return;
    m_confusion->setTest({});
    const Matrix &shown =
        m_matrices.isEmpty() ? *m_baselineMatrix : m_matrices[std::max(0, m_matrixOf->currentIndex())];
    m_confusion->setMatrix(shown.matrix);
    m_confusion->setContradictions(shown.contradictions);
    if (m_matrices.isEmpty() || !m_baselineMatrix) {
        m_confusion->setOther({}, nullptr);
        return;
    }
    m_confusion->setOther(m_baselineMatrix->name, m_baselineMatrix->matrix);
    m_confusion->showDifference();
    testPairs(shown);
}

void ComparisonSide::testPairs(const Matrix &shown)
{
    m_pairs.run<PredictionComparison>(
        [&registries = m_registries, a = m_baselineMatrix->id, b = shown.id](Progress &progress) {
            return comparePredictions(registries, a, b, {level}, progress);
        },
        [this, name = shown.name, baseline = m_baselineMatrix->name](const Result<PredictionComparison> &comparison) {
            m_confusion->setTest(comparison ? pairsText(*comparison, name, baseline)
                                            : tr("Which rows each gets right is not known, so there is no McNemar's "
                                                 "test: %1")
                                                  .arg(comparison.error().translated()));
        });
}

} // namespace slipway
