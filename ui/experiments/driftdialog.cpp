#include "ui/experiments/driftdialog.h"

#include "models/domain/numbertext.h"
#include "models/services/driftreading.h"
#include "models/services/registryservice.h"
#include "ui/charts/readingtableview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int captionWidth = 150;

Result<DriftReport> compared(RegistryService &registries, const DriftFiles &files, const QString &version,
                             Progress &progress)
{
    DriftQuestion question;
    if (!version.isEmpty()) {
        const auto id = registries.resolve(version);
        if (!id)
            return id.error();
        const auto found = registries.version(*id);
        if (!found)
            return found.error();
        question.importance = found->importance;
    }
    return readDriftOfFiles(files, question, progress);
}

QString answerText(const DriftReport &report)
{
    QStringList sentences{
        DriftDialog::tr("%1 of %n features drifted (%2 rows against %3).", "count, rows now, rows then",
                        int(report.features.size()))
            .arg(countText(report.driftedCount()), countText(report.currentRows), countText(report.referenceRows))};
    for (const Sentence &finding : driftFindings(report))
        sentences.append(finding.translated());
    if (report.rejected > 0)
        sentences.append(DriftDialog::tr("%n rows could not be read and do not count.", nullptr, int(report.rejected)));
    for (const FeatureDrift &drift : report.features) {
        if (drift.others > 0)
            sentences.append(
                DriftDialog::tr("%n values of %1 are no numbers and do not count.", nullptr, int(drift.others))
                    .arg(drift.feature));
    }
    const QStringList alone = report.onlyInReference + report.onlyInCurrent;
    if (!alone.isEmpty())
        sentences.append(DriftDialog::tr("Only one side has %1.").arg(alone.join(QStringLiteral(", "))));
    if (!report.identities.isEmpty())
        sentences.append(
            DriftDialog::tr("Left out as ids or times: %1.").arg(report.identities.join(QStringLiteral(", "))));
    if (!report.constants.isEmpty())
        sentences.append(
            DriftDialog::tr("Left out, the same everywhere: %1.").arg(report.constants.join(QStringLiteral(", "))));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

DriftDialog::DriftDialog(RegistryService &registries, JobRunner &jobs)
    : PlanDialog(tr("Drift of features and predictions"), tr("Compare"), Width::Wide),
      m_registries(registries),
      m_comparing(jobs, this),
      m_loading(new LoadingLine),
      m_message(new MessageBar),
      m_answer(new TextLabel({}, TextRole::BodyStrong)),
      m_table(new ReadingTableView)
{
    setSubtitle(tr("Two CSV files with the same columns, or two periods of one file. The files are only read."));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    form->setContentsMargins(4, 4, 4, 4); // a focus ring is drawn around its control
    m_reference = addFileField(form, tr("As it was"), tr("Path of a .csv file"));
    m_current = addFileField(form, tr("As it is now"), tr("Path of a .csv file; empty: two periods of the first"));
    m_column = addField(form, tr("Column with the time"), tr("Only for two periods of one file"));
    m_begin = addField(form, tr("Second period begins"), tr("2024-11-25"));
    m_version = addField(form, tr("Important features of"), tr("MODEL/VERSION; empty: importance is not shown"));
    m_answer->setReading();
    body()->setSpacing(10);
    body()->addLayout(form);
    body()->addWidget(m_loading);
    body()->addWidget(m_message);
    body()->addWidget(m_answer);
    body()->addWidget(m_table);
    m_answer->hide();
    // The dialog stays: what it does is to show the answer.
    action()->disconnect(this);
    connect(action(), &QPushButton::clicked, this, &DriftDialog::compare);
    updateAction();
}

QLineEdit *DriftDialog::addFileField(QFormLayout *form, const QString &label, const QString &hint)
{
    auto *choose = new Button(tr("Choose…"));
    choose->setIconName(QStringLiteral("folder"));
    choose->setAccessibleName(tr("Choose the file: %1").arg(label));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    QLineEdit *field = addField(form, label, hint, line);
    line->addWidget(field, 1);
    line->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this, field] {
        auto *chooser =
            new QFileDialog(this, tr("Choose a sample"), {}, tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
        chooser->setFileMode(QFileDialog::ExistingFile);
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        connect(chooser, &QFileDialog::fileSelected, field, &QLineEdit::setText);
        chooser->open();
    });
    return field;
}

QLineEdit *DriftDialog::addField(QFormLayout *form, const QString &label, const QString &hint, QLayout *line)
{
    auto *field = new QLineEdit;
    auto *caption = new TextLabel(label, TextRole::Body, Tone::Secondary);
    caption->setBuddy(field);
    caption->setMinimumWidth(captionWidth);
    field->setAccessibleName(label);
    field->setPlaceholderText(hint);
    if (line)
        form->addRow(caption, line);
    else
        form->addRow(caption, field);
    connect(field, &QLineEdit::textChanged, this, &DriftDialog::updateAction);
    return field;
}

void DriftDialog::updateAction()
{
    const bool periods = !m_column->text().isEmpty() && !m_begin->text().isEmpty();
    action()->setEnabled(!m_reference->text().isEmpty() && (!m_current->text().isEmpty() || periods));
    m_column->setEnabled(m_current->text().isEmpty());
    m_begin->setEnabled(m_current->text().isEmpty());
}

void DriftDialog::compare()
{
    DriftFiles files{m_reference->text(), m_current->text(), {}, {}};
    if (files.current.isEmpty()) {
        files.cutColumn = m_column->text();
        files.cutAt = m_begin->text();
    }
    m_message->clear();
    m_loading->start();
    m_comparing.run<DriftReport>([&registries = m_registries, files, version = m_version->text()](
                                     Progress &progress) { return compared(registries, files, version, progress); },
                                 [this](const Result<DriftReport> &report) { showReport(report); });
}

void DriftDialog::showReport(const Result<DriftReport> &report)
{
    m_loading->stop();
    m_answer->setVisible(report.ok());
    if (!report.ok()) {
        m_table->setTable({});
        m_message->showError(report.error());
        return;
    }
    m_answer->setText(answerText(*report));
    m_table->setTable(driftTable(*report));
}

} // namespace slipway
