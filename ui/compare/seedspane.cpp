#include "ui/compare/seedspane.h"

#include "models/domain/numbertext.h"
#include "models/services/predictioncomparison.h"
#include "ui/compare/findingstable.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/searchcombo.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QSpinBox>

#include <algorithm>

namespace slipway {

namespace {

constexpr double level = 0.95;
constexpr int fewLetters = 14; ///< of a choice that are seen at least
constexpr int mostRows = 2'000'000'000;

} // namespace

SeedsPane::SeedsPane(RegistryService &registries, JobRunner &jobs, QWidget *parent)
    : QWidget(parent),
      m_registries(registries),
      m_testing(jobs, this),
      m_first(new SearchCombo(tr("Group of seeds that is tested against"))),
      m_second(new SearchCombo(tr("Group of seeds that is tested"))),
      m_metric(new SearchCombo(tr("Metric that is tested"))),
      m_trainRows(rowsField(tr("Rows that each version was trained on"))),
      m_testRows(rowsField(tr("Rows that each version was tested on"))),
      m_tools(new QWidget),
      m_line(new LoadingLine),
      m_text(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_findings(new FindingsTable(tr("Test over seeds")))
{
    for (QComboBox *choice : {m_first, m_second, m_metric})
        choice->setMinimumContentsLength(fewLetters);
    m_text->setReading();
    auto *grid = new QGridLayout(m_tools);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->addWidget(m_metric, 0, 0);
    grid->addWidget(m_second, 0, 1);
    grid->addWidget(m_first, 0, 2);
    grid->addWidget(new TextLabel(tr("Rows trained on, tested on"), TextRole::Small, Tone::Secondary), 1, 0);
    grid->addWidget(m_trainRows, 1, 1);
    grid->addWidget(m_testRows, 1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(6);
    layout->addWidget(new TextLabel(tr("Over several seeds"), TextRole::Section));
    layout->addWidget(m_tools);
    layout->addWidget(m_line);
    layout->addWidget(m_text);
    layout->addWidget(m_findings);
    layout->addStretch(1);
    for (QComboBox *choice : {m_first, m_second, m_metric})
        connect(choice, &QComboBox::activated, this, &SeedsPane::test);
    for (QSpinBox *rows : {m_trainRows, m_testRows})
        connect(rows, &QSpinBox::editingFinished, this, &SeedsPane::test);
}

QSpinBox *SeedsPane::rowsField(const QString &name)
{
    auto *field = new QSpinBox;
    field->setRange(0, mostRows);
    field->setSpecialValueText(tr("as stated"));
    field->setAccessibleName(name);
    field->setToolTip(name);
    return field;
}

void SeedsPane::setVersions(const ComparedVersions &compared)
{
    m_testing.cancel();
    m_line->stop();
    m_findings->setFindings({}, level);
    m_versions = compared.versions;
    m_groups = seedGroups(m_versions);
    const bool canTest = m_groups.size() > 1;
    m_tools->setVisible(canTest);
    if (!canTest) {
        m_text->setText(tr("Two groups of versions, each trained with several seeds, can be tested against each "
                           "other. A group are versions whose parameters are equal but for “seed” (or “random_state”, "
                           "“random_seed”); add them to this comparison."));
        return;
    }
    int baseline = 0;
    m_first->clear();
    m_second->clear();
    for (int i = 0; i < m_groups.size(); ++i) {
        const QString name =
            tr("%1, %n seeds", nullptr, static_cast<int>(m_groups[i].rows.size())).arg(m_groups[i].name);
        m_second->addItem(name);
        m_first->addItem(tr("against %1").arg(name));
        if (m_groups[i].rows.contains(compared.comparison.baseline))
            baseline = i;
    }
    m_first->setCurrentIndex(baseline);
    m_second->setCurrentIndex(baseline == 0 ? 1 : 0);
    const QString metric = m_metric->currentText();
    m_metric->clear();
    for (const ComparedMetric &one : compared.comparison.metrics) {
        if (m_metric->findText(one.name) < 0)
            m_metric->addItem(one.name);
    }
    m_metric->setCurrentIndex(std::max(0, m_metric->findText(metric)));
    test();
}

QStringList SeedsPane::idsOf(const QComboBox *group) const
{
    QStringList ids;
    for (const qsizetype row : m_groups[group->currentIndex()].rows)
        ids.append(m_versions[row].summary.id);
    return ids;
}

void SeedsPane::test()
{
    if (m_groups.size() < 2)
        return;
    const auto stated = [](const QSpinBox *rows) {
        return rows->value() > 0 ? std::optional<qint64>(rows->value()) : std::nullopt;
    };
    const ResamplingSizes sizes{stated(m_trainRows), stated(m_testRows)};
    m_line->start();
    m_testing.run<SeedComparison>([&registries = m_registries, a = idsOf(m_first), b = idsOf(m_second),
                                   metric = m_metric->currentText(),
                                   sizes](Progress &) { return compareSeeds(registries, a, b, metric, sizes, level); },
                                  [this](const Result<SeedComparison> &comparison) { showResult(comparison); });
}

void SeedsPane::showResult(const Result<SeedComparison> &comparison)
{
    m_line->stop();
    if (!comparison.ok()) {
        m_findings->setFindings({}, level);
        m_text->setText(comparison.error().translated());
        return;
    }
    m_text->setText(
        tr("%1, a difference from each of %n pairs.", nullptr, static_cast<int>(comparison->differences.size()))
            .arg(comparison->metric));
    m_findings->setFindings({comparison->finding}, comparison->confLevel);
}

} // namespace slipway
