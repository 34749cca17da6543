#include "ui/compare/significancepane.h"

#include "models/domain/numbertext.h"
#include "models/services/predictioncomparison.h"
#include "ui/compare/findingstable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QHBoxLayout>

#include <algorithm>

namespace slipway {

namespace {

constexpr double level = 0.95;
constexpr double usualThreshold = 0.5; // none was chosen

} // namespace

SignificancePane::SignificancePane(RegistryService &registries, JobRunner &jobs, QWidget *parent)
    : QWidget(parent),
      m_registries(registries),
      m_testing(jobs, this),
      m_title(new TextLabel(tr("Beyond chance"), TextRole::Section)),
      m_other(new QComboBox),
      m_line(new LoadingLine),
      m_text(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_findings(new FindingsTable(tr("Tests of the difference"))),
      m_positive(new QComboBox),
      m_threshold(new QDoubleSpinBox),
      m_reading(buildReading())
{
    m_chooseFile = [](QWidget *over, const QString &title) {
        return QFileDialog::getOpenFileName(over, title, {}, SignificancePane::tr("Predictions (*.csv)"));
    };
    m_other->setAccessibleName(tr("Version that is tested against the baseline"));
    m_text->setReading();
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
    layout->addWidget(m_reading, 0, Qt::AlignLeft);
    layout->addWidget(m_line);
    layout->addWidget(m_text);
    layout->addWidget(m_findings);
    layout->addStretch(1);
    connect(files, &QPushButton::clicked, this, &SignificancePane::chooseFiles);
    connect(m_other, &QComboBox::activated, this, &SignificancePane::test);
}

QWidget *SignificancePane::buildReading()
{
    m_positive->setAccessibleName(tr("Positive class"));
    m_positive->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_positive->setMinimumContentsLength(10);
    m_threshold->setAccessibleName(tr("Threshold of the score"));
    m_threshold->setDecimals(3);
    m_threshold->setRange(-1e6, 1e6);
    m_threshold->setSingleStep(0.05);
    m_threshold->setValue(usualThreshold);
    m_threshold->setKeyboardTracking(false);
    m_threshold->setMaximumWidth(110);
    offerLabels({});
    connect(m_positive, &QComboBox::activated, this, &SignificancePane::runAgain);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, &SignificancePane::runAgain);
    auto *reading = new QWidget;
    auto *row = new QHBoxLayout(reading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new TextLabel(tr("Positive class"), TextRole::Small, Tone::Secondary));
    row->addWidget(m_positive);
    row->addWidget(new TextLabel(tr("at a score above"), TextRole::Small, Tone::Secondary));
    row->addWidget(m_threshold);
    reading->hide();
    return reading;
}

void SignificancePane::offerLabels(const QStringList &labels)
{
    const QString chosen = m_positive->currentData().toString();
    m_positive->clear();
    m_positive->addItem(tr("as known"), QString());
    for (const QString &label : labels)
        m_positive->addItem(label, label);
    m_positive->setCurrentIndex(std::max(0, m_positive->findData(chosen)));
}

PredictionOptions SignificancePane::options() const
{
    PredictionOptions options{level, m_positive->currentData().toString(), {}};
    if (m_threshold->value() != usualThreshold)
        options.threshold = m_threshold->value();
    return options;
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
    run([&registries = m_registries, a = m_baselineId,
         b = m_other->currentData().toString()](const PredictionOptions &options, Progress &progress) {
        return comparePredictions(registries, a, b, options, progress);
    });
}

void SignificancePane::chooseFiles()
{
    const QString a = m_chooseFile(this, tr("Predictions of %1").arg(m_baselineName));
    const QString b = a.isEmpty() ? QString() : m_chooseFile(this, tr("Predictions of the other version"));
    if (b.isEmpty())
        return;
    run([a, b](const PredictionOptions &options, Progress &progress) {
        return comparePredictionFiles(a, b, options, progress);
    });
}

void SignificancePane::run(const Work &work)
{
    m_work = work;
    runAgain();
}

void SignificancePane::runAgain()
{
    m_line->start();
    m_testing.run<PredictionComparison>(
        [work = m_work, options = options()](Progress &progress) { return work(options, progress); },
        [this](const Result<PredictionComparison> &comparison) { showResult(comparison); });
}

void SignificancePane::showResult(const Result<PredictionComparison> &comparison)
{
    m_line->stop();
    m_reading->setVisible(comparison.ok());
    if (!comparison.ok()) {
        m_findings->setFindings({}, level);
        m_text->setText(comparison.error().translated());
        return;
    }
    QStringList sentences{tr("%1 rows were predicted by both; differences are of the second against the baseline.",
                             nullptr, static_cast<int>(comparison->paired))
                              .arg(countText(comparison->paired))};
    for (const Sentence &note : comparison->notes)
        sentences.append(note.translated());
    offerLabels(comparison->labels);
    m_text->setText(sentences.join(QLatin1Char(' ')));
    m_findings->setFindings(comparison->findings, comparison->confLevel);
}

} // namespace slipway
