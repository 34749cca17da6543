#include "ui/compare/significancepane.h"

#include "models/domain/numbertext.h"
#include "models/services/predictioncomparison.h"
#include "ui/widgets/button.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>

namespace slipway {

namespace {

constexpr double level = 0.95;
constexpr int leastMethodWidth = 150;

} // namespace

SignificancePane::SignificancePane(RegistryService &registries, JobRunner &jobs, QWidget *parent)
    : QWidget(parent),
      m_registries(registries),
      m_testing(jobs, this),
      m_model(new SignificanceTableModel(this)),
      m_title(new TextLabel(tr("Beyond chance"), TextRole::Section)),
      m_other(new QComboBox),
      m_line(new LoadingLine),
      m_text(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_table(new TableView(tr("Tests of the difference"))),
      m_assumptions(new TextLabel({}, TextRole::Small, Tone::Secondary))
{
    m_chooseFile = [](QWidget *over, const QString &title) {
        return QFileDialog::getOpenFileName(over, title, {}, SignificancePane::tr("Predictions (*.csv)"));
    };
    m_other->setAccessibleName(tr("Version that is tested against the baseline"));
    m_text->setReading();
    m_assumptions->setReading();
    auto *files = new Button(tr("Choose files…"));
    files->setSmall();
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title);
    heading->addStretch(1);
    heading->addWidget(m_other);
    heading->addWidget(files);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(6);
    layout->addLayout(heading);
    layout->addWidget(m_line);
    layout->addWidget(m_text);
    layout->addWidget(m_table);
    layout->addWidget(m_assumptions);
    layout->addStretch(1);
    m_table->setModel(m_model);
    m_table->header()->setUnsortable({0, 1, 2, 3});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->fitColumns(SignificanceTableModel::Method, leastMethodWidth);
    m_table->hide();
    connect(files, &QPushButton::clicked, this, &SignificancePane::chooseFiles);
    connect(m_other, &QComboBox::activated, this, &SignificancePane::test);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SignificancePane::showAssumptions);
}

void SignificancePane::setVersions(const QStringList &ids, const QStringList &names, int baseline)
{
    m_baselineId = ids.value(baseline);
    m_baselineName = names.value(baseline);
    const QString before = m_other->currentData().toString();
    m_other->clear();
    for (int i = 0; i < ids.size(); ++i) {
        if (i != baseline)
            m_other->addItem(tr("%1 against %2").arg(names.value(i), m_baselineName), ids[i]);
    }
    m_other->setCurrentIndex(std::max(0, m_other->findData(before)));
    setVisible(m_other->count() > 0);
    if (m_other->count() > 0)
        test();
}

void SignificancePane::test()
{
    run([&registries = m_registries, a = m_baselineId, b = m_other->currentData().toString()](Progress &progress) {
        return comparePredictions(registries, a, b, level, progress);
    });
}

void SignificancePane::chooseFiles()
{
    const QString a = m_chooseFile(this, tr("Predictions of %1").arg(m_baselineName));
    const QString b = a.isEmpty() ? QString() : m_chooseFile(this, tr("Predictions of the other version"));
    if (b.isEmpty())
        return;
    run([a, b](Progress &progress) { return comparePredictionFiles(a, b, level, progress); });
}

void SignificancePane::run(std::function<Result<PredictionComparison>(Progress &)> work)
{
    m_line->start();
    m_testing.run<PredictionComparison>(
        std::move(work), [this](const Result<PredictionComparison> &comparison) { showResult(comparison); });
}

void SignificancePane::showResult(const Result<PredictionComparison> &comparison)
{
    m_line->stop();
    m_table->setVisible(comparison.ok());
    m_assumptions->setVisible(comparison.ok());
    if (!comparison.ok()) {
        m_model->setFindings({}, level);
        m_text->setText(comparison.error().translated());
        return;
    }
    QStringList sentences{tr("%1 rows were predicted by both; differences are of the second against the baseline.",
                             nullptr, static_cast<int>(comparison->paired))
                              .arg(countText(comparison->paired))};
    for (const Sentence &note : comparison->notes)
        sentences.append(note.translated());
    m_text->setText(sentences.join(QLatin1Char(' ')));
    m_model->setFindings(comparison->findings, comparison->confLevel);
    const int rows = m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->header()->height() + rows + 2);
    m_table->setCurrentIndex(m_model->index(0, 0));
    showAssumptions();
}

void SignificancePane::showAssumptions()
{
    const int row = m_table->currentIndex().row();
    const QString method = m_model->index(row, SignificanceTableModel::Method).data().toString();
    m_assumptions->setText(row < 0 ? QString()
                                   : tr("%1: %2", "method, what it assumes").arg(method, m_model->assumptions(row)));
}

} // namespace slipway
