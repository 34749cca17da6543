#include "ui/experiments/importdialog.h"

#include "models/base/clock.h"
#include "models/domain/numbertext.h"
#include "models/services/experimentplanchecks.h"
#include "ui/experiments/columnmapping.h"
#include "ui/experiments/metricroles.h"
#include "ui/widgets/button.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace slipway {
namespace {

constexpr int PauseMs = 300;
constexpr int CaptionWidth = 84;
constexpr int RingRoom = 4; ///< a focus ring is drawn around its control and cut at the edge of the parent

template <class Row>
void addField(QFormLayout *form, const QString &label, QWidget *field, Row *row)
{
    auto *caption = new TextLabel(label, TextRole::Body, Tone::Secondary);
    caption->setBuddy(field);
    caption->setMinimumWidth(CaptionWidth); // the fields of both forms stand under each other
    field->setAccessibleName(label);
    form->addRow(caption, row);
}

} // namespace

ImportDialog::ImportDialog(ExperimentService &service, JobRunner &jobs)
    : PlanDialog(tr("Import a query log"), tr("Import"), Width::Wide),
      m_service(service),
      m_jobs(jobs),
      m_reading(jobs, this),
      m_fileField(new QLineEdit),
      m_name(new QLineEdit),
      m_control(new QComboBox),
      m_split(new QLineEdit),
      m_metrics(new MetricRoles),
      m_columns(new ColumnMapping),
      m_loading(new LoadingLine),
      m_message(new MessageBar),
      m_choices(new QWidget)
{
    setSubtitle(tr("JSON lines or a table (CSV), one served query each, with the version that served it; a summary; an "
                   "abtest.json beside its log; or what slipwayd logged. The files are only read."));
    makeFields();
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ImportDialog::readOutline);
    connect(m_fileField, &QLineEdit::textEdited, this, [this](const QString &path) {
        m_files = path.isEmpty() ? QStringList() : QStringList{path};
        m_mapping.reset();
        m_outline = {};
        m_pause.start();
        updateAction();
    });
    connect(m_control, &QComboBox::currentIndexChanged, this,
            [this] { m_metrics->setOutline(m_outline, m_control->currentData().toString()); });
    connect(m_metrics, &MetricRoles::changed, this, &ImportDialog::updateAction);
    connect(m_columns, &ColumnMapping::changed, this, [this] {
        m_mapping = m_columns->mapping();
        readOutline();
    });
    m_columns->hide();
    connect(m_split, &QLineEdit::textChanged, this, &ImportDialog::updateAction);
    connect(m_name, &QLineEdit::textChanged, this, &ImportDialog::showPlan);
    // The dialog ends only when the experiment is stored.
    action()->disconnect(this);
    connect(action(), &QPushButton::clicked, this, &ImportDialog::startImport);
    connect(&m_service, &ExperimentService::imported, this, [this](const QString &name) {
        if (!m_importing)
            return;
        m_importedName = name;
        accept();
    });
    m_choices->setEnabled(false);
    updateAction();
}

void ImportDialog::makeFields()
{
    m_fileField->setFont(textFont(TextRole::Code));
    m_fileField->setPlaceholderText(tr("Path of a .jsonl or .csv file"));
    auto *choose = new Button(tr("Choose…"));
    choose->setIconName(QStringLiteral("folder"));
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    auto *files = new QHBoxLayout;
    files->setSpacing(8);
    files->addWidget(m_fileField, 1);
    files->addWidget(choose);
    m_name->setPlaceholderText(tr("The file's name"));

    auto *fileForm = new QFormLayout;
    addField(fileForm, tr("Files"), m_fileField, files);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    fileForm->setHorizontalSpacing(12);
    fileForm->setContentsMargins(RingRoom, 0, RingRoom, 0);
    addField(form, tr("Name"), m_name, m_name);
    addField(form, tr("Control"), m_control, m_control);
    addField(form, tr("Planned split"), m_split, m_split);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(RingRoom, RingRoom, RingRoom, RingRoom);
    choices->setSpacing(14);
    choices->addLayout(form);
    choices->addWidget(m_metrics);

    body()->setSpacing(12);
    body()->addLayout(fileForm);
    body()->addWidget(m_loading);
    body()->addWidget(m_message);
    body()->addWidget(m_columns);
    body()->addWidget(m_choices);
}

void ImportDialog::setFiles(const QStringList &files)
{
    m_files = files;
    m_mapping.reset();
    m_fileField->setText(files.join(QStringLiteral(", ")));
    readOutline();
}

void ImportDialog::chooseFiles()
{
    auto *chooser = new QFileDialog(this, tr("Choose query logs"), {},
                                    tr("Query logs (*.jsonl *.ndjson *.json *.log *.csv *.tsv *.txt);;All files (*)"));
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::filesSelected, this, &ImportDialog::setFiles);
    chooser->open();
}

void ImportDialog::readOutline()
{
    m_outline = {};
    m_choices->setEnabled(false);
    m_message->clear();
    updateAction();
    if (m_files.isEmpty()) {
        m_reading.cancel();
        m_loading->stop();
        return;
    }
    m_loading->start();
    m_reading.run<Seen>(
        [&service = m_service, files = m_files, mapping = m_mapping](Progress &progress) {
            const auto preview = service.preview(files.last(), mapping);
            const LogMapping used = mapping || !preview ? mapping.value_or(LogMapping()) : preview->recognised;
            return Seen{preview, ExperimentService::outline(files, used, progress)};
        },
        [this](const Result<Seen> &seen) {
            if (seen)
                showSeen(*seen);
        });
}

void ImportDialog::showSeen(const Seen &seen)
{
    // A log in which nothing names the arm shows its rows, so that the person can say which column does.
    const bool hasColumns = seen.preview && !seen.preview->columns.isEmpty();
    m_columns->setVisible(hasColumns && (seen.preview->isTable || seen.outline.ok()));
    if (hasColumns)
        m_columns->setPreview(*seen.preview);
    m_columns->setAnswers(seen.outline ? seen.outline->answers : QList<LogOutline::Answers>());
    const bool isServers = seen.preview && !seen.preview->experiments.isEmpty();
    m_split->setPlaceholderText(isServers ? tr("As the server drew the versions")
                                          : tr("80 / 20, control first; empty: nothing to check the split against"));
    // A server names its test MODEL/CONTROL/TREATMENT.
    showOutline(seen.outline,
                isServers ? seen.preview->recognised.onlyValue.section(QLatin1Char('/'), 1, 1) : QString());
}

/// What of the log will not count, before it is imported.
void ImportDialog::showRejected()
{
    QStringList parts;
    const auto tell = [&parts](const QString &what, const RejectedRows &rejected) {
        if (rejected.count > 0)
            parts.append(what
                         + tr(" The first is line %1: %2").arg(countText(rejected.firstLine), rejected.firstReason));
    };
    tell(tr("%n lines will not count.", nullptr, int(m_outline.rejected.count)), m_outline.rejected);
    for (const LogOutline::Column &column : std::as_const(m_outline.columns))
        tell(tr("%n values of %1 could not be read and will not count for it.", nullptr, int(column.rejected.count))
                 .arg(column.name),
             column.rejected);
    for (const Sentence &note : std::as_const(m_outline.notes))
        parts.append(note.translated());
    if (m_outline.isBeginning)
        parts.append(tr("The log is long: this is what its first 32 MB hold."));
    if (!parts.isEmpty())
        m_message->showMessage(MessageBar::Kind::Warning, parts.join(QLatin1Char('\n')));
}

void ImportDialog::showOutline(const Result<LogOutline> &outline, const QString &control)
{
    m_loading->stop();
    if (!outline.ok()) {
        m_message->showError(outline.error());
        updateAction();
        return;
    }
    m_outline = *outline;
    showRejected();
    int most = 0;
    m_control->clear();
    for (int i = 0; i < m_outline.arms.size(); ++i) {
        const LogOutline::Arm &arm = m_outline.arms[i];
        m_control->addItem(tr("%1, %2 requests", "arm, count", int(arm.rows)).arg(arm.name, countText(arm.rows)),
                           arm.name);
        if (arm.rows > m_outline.arms[most].rows)
            most = i;
    }
    const int known = m_control->findData(control);
    m_control->setCurrentIndex(known < 0 ? most : known);
    m_metrics->setOutline(m_outline, m_control->currentData().toString());
    m_choices->setEnabled(true);
    updateAction();
}

std::vector<double> ImportDialog::split() const
{
    static const QRegularExpression number(QStringLiteral("\\d+(?:\\.\\d+)?"));
    std::vector<double> shares;
    for (auto it = number.globalMatch(m_split->text()); it.hasNext();)
        shares.push_back(it.next().captured().toDouble());
    return shares;
}

bool ImportDialog::hasPlan() const
{
    return m_planned.contains(m_name->text().trimmed());
}

void ImportDialog::showPlan()
{
    for (QWidget *asked :
         {static_cast<QWidget *>(m_control), static_cast<QWidget *>(m_split), static_cast<QWidget *>(m_metrics)})
        asked->setEnabled(!hasPlan());
    updateAction();
}

QString ImportDialog::blocker() const
{
    if (m_importing)
        return tr("The log is being imported.");
    if (m_outline.rows == 0)
        return tr("Choose a file that holds a query log.");
    if (m_outline.arms.size() < 2)
        return tr("The log has one arm, %1; there is nothing to compare it with.").arg(m_outline.arms.value(0).name);
    if (hasPlan())
        return {};
    if (!split().empty() && qsizetype(split().size()) != m_outline.arms.size())
        return tr("The split needs one share for each of the %1 arms.").arg(countText(m_outline.arms.size()));
    if (!split().empty() && !isWholeSplit(split()))
        return tr("The shares of the split must add up to 1 or to 100.");
    return m_metrics->problem();
}

void ImportDialog::updateAction()
{
    const QString what = blocker();
    action()->setEnabled(what.isEmpty());
    action()->setToolTip(what.toHtmlEscaped());
    const QString note = what.isEmpty() && hasPlan()
                             ? tr("%1 was planned: its plan says what decides.").arg(m_name->text().trimmed())
                             : what;
    setFootNote(m_outline.rows > 0 ? note : QString());
}

void ImportDialog::startImport()
{
    ImportRequest request;
    request.name = m_name->text().trimmed();
    request.files = m_files;
    request.mapping = m_mapping;
    if (!hasPlan()) {
        request.control = m_control->currentData().toString();
        request.split = split();
        request.metrics = m_metrics->metrics();
        if (m_metrics->isChanged()) // a rule of a person's own is a plan, of now
            request.rules.madeAtMs = SystemClock().nowMs();
    }
    m_message->clear();
    m_loading->start();
    m_choices->setEnabled(false);
    m_importing = m_service.startImport(request);
    connect(m_importing, &Job::ended, this, [this](const Error *error) {
        if (!error)
            return; // imported() follows
        m_importing = nullptr;
        m_loading->stop();
        m_choices->setEnabled(true);
        m_message->showError(*error);
        updateAction();
    });
    updateAction();
}

void ImportDialog::done(int result)
{
    if (m_importing)
        m_importing->cancel();
    PlanDialog::done(result);
}

} // namespace slipway
