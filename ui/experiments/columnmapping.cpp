#include "ui/experiments/columnmapping.h"

#include "models/items/logpreviewtablemodel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int PreviewHeight = 132;

/// A choice under its caption.
QVBoxLayout *captioned(QComboBox *choice, const QString &label)
{
    auto *caption = new TextLabel(label, TextRole::Body, Tone::Secondary);
    caption->setBuddy(choice);
    choice->setAccessibleName(label);
    choice->setMinimumWidth(96);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(caption);
    column->addWidget(choice);
    return column;
}

void choose(QComboBox *choice, const QString &data)
{
    const int place = choice->findData(data);
    choice->setCurrentIndex(std::max(0, place));
}

} // namespace

ColumnMapping::ColumnMapping(QWidget *parent)
    : QWidget(parent),
      m_rows(new LogPreviewTableModel(this)),
      m_table(new TableView(tr("First rows of the log"))),
      m_arm(new QComboBox),
      m_unit(new QComboBox),
      m_time(new QComboBox),
      m_request(new QComboBox),
      m_experiment(new QComboBox),
      m_ofExperiments(new QWidget),
      m_delimiter(new QComboBox),
      m_encoding(new QComboBox),
      m_ofTables(new QWidget),
      m_ofAnswers(new QWidget),
      m_answerGrid(new QGridLayout(m_ofAnswers))
{
    for (const auto &[name, character] :
         {std::pair(tr("Comma"), QStringLiteral(",")), std::pair(tr("Semicolon"), QStringLiteral(";")),
          std::pair(tr("Tab"), QStringLiteral("\t")), std::pair(tr("Bar"), QStringLiteral("|"))})
        m_delimiter->addItem(name, character);
    for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
        m_encoding->addItem(QString::fromLatin1(encoding), QString::fromLatin1(encoding));
    auto *ofTables = new QHBoxLayout(m_ofTables);
    ofTables->setContentsMargins(0, 0, 0, 0);
    ofTables->addLayout(captioned(m_delimiter, tr("Delimiter")));
    ofTables->addLayout(captioned(m_encoding, tr("Encoding")));
    auto *ofExperiments = new QHBoxLayout(m_ofExperiments);
    ofExperiments->setContentsMargins(0, 0, 0, 0);
    ofExperiments->addLayout(captioned(m_experiment, tr("Test of the server")));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(12);
    choices->addLayout(captioned(m_arm, tr("Arm column")), 1);
    choices->addLayout(captioned(m_unit, tr("User column")), 1);
    choices->addLayout(captioned(m_time, tr("Time column")), 1);
    choices->addLayout(captioned(m_request, tr("Request id")), 1);
    m_request->setToolTip(tr("Names each request: one that is there again in its arm does not count."));
    choices->addWidget(m_ofTables);
    m_table->setModel(m_rows);
    m_table->setFixedHeight(PreviewHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(8);
    layout->addWidget(m_ofExperiments);
    layout->addLayout(choices);
    layout->addWidget(m_table);
    layout->addWidget(m_ofAnswers);
    m_answerGrid->setContentsMargins(0, 4, 0, 0);
    m_answerGrid->setHorizontalSpacing(12);
    m_answerGrid->setVerticalSpacing(6);
    m_answerGrid->setColumnStretch(2, 1);
    m_ofAnswers->hide();
    for (QComboBox *choice : {m_arm, m_unit, m_time, m_request, m_experiment, m_delimiter, m_encoding})
        connect(choice, &QComboBox::activated, this, &ColumnMapping::changed);
}

void ColumnMapping::setPreview(const LogPreview &preview)
{
    m_preview = preview;
    m_rows->setPreview(preview);
    m_table->resizeColumnsToContents();
    const LogMapping &recognised = preview.recognised;
    const auto offer = [&preview](QComboBox *choice, const QString &none, const QString &chosen) {
        choice->clear();
        choice->addItem(none, QString());
        for (const QString &column : preview.columns)
            choice->addItem(column, column);
        choose(choice, chosen);
    };
    offer(m_arm, tr("Choose…"), recognised.armColumn);
    offer(m_unit, tr("None"), recognised.unitColumn);
    offer(m_time, tr("None"), recognised.timeColumn);
    offer(m_request, tr("None"), recognised.requestColumn);
    choose(m_delimiter, recognised.delimiter);
    choose(m_encoding, recognised.encoding);
    m_ofTables->setVisible(preview.isTable);
    m_experiment->clear();
    for (const QString &experiment : preview.experiments)
        m_experiment->addItem(experiment, experiment);
    choose(m_experiment, recognised.onlyValue);
    m_ofExperiments->setVisible(!preview.experiments.isEmpty());
}

void ColumnMapping::setAnswers(const QList<LogOutline::Answers> &answers)
{
    constexpr int mostAsked = 6;
    while (QLayoutItem *item = m_answerGrid->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_successes.clear();
    m_answerGrid->addWidget(
        new TextLabel(tr("Success in columns of words or two values"), TextRole::Body, Tone::Secondary), 0, 0, 1, 3);
    for (const LogOutline::Answers &asked : answers.mid(0, mostAsked)) {
        auto *choice = new QComboBox;
        // What the words of a language mean is known without the person, and cannot be unsaid.
        const bool isKnown = !asked.success.isEmpty() && !m_preview.recognised.successes.contains(asked.column);
        if (!isKnown)
            choice->addItem(tr("No metric"), QString());
        for (const QString &value : asked.values)
            choice->addItem(tr("“%1” is success").arg(value), value);
        choose(choice, asked.success);
        choice->setProperty("column", asked.column);
        choice->setProperty("known", isKnown ? asked.success : QString());
        choice->setAccessibleName(tr("Success in %1").arg(asked.column));
        connect(choice, &QComboBox::activated, this, &ColumnMapping::changed);
        const int row = int(m_successes.size()) + 1;
        m_answerGrid->addWidget(new TextLabel(asked.column, TextRole::Code), row, 0);
        m_answerGrid->addWidget(choice, row, 1);
        m_successes.append(choice);
    }
    m_ofAnswers->setVisible(!m_successes.isEmpty());
}

LogMapping ColumnMapping::mapping() const
{
    LogMapping mapping = m_preview.recognised;
    mapping.armColumn = m_arm->currentData().toString();
    const auto take = [&mapping](const QComboBox *choice, QString &column) {
        const QString chosen = choice->currentData().toString();
        mapping.ignored.removeAll(chosen);
        // What is known by its name would be taken for it again.
        if (chosen.isEmpty() && !column.isEmpty())
            mapping.ignored.append(column);
        column = chosen;
    };
    take(m_unit, mapping.unitColumn);
    take(m_time, mapping.timeColumn);
    take(m_request, mapping.requestColumn);
    if (!m_preview.experiments.isEmpty())
        mapping.onlyValue = m_experiment->currentData().toString();
    if (m_preview.isTable) {
        mapping.delimiter = m_delimiter->currentData().toString();
        mapping.encoding = m_encoding->currentData().toString();
    }
    for (const QComboBox *choice : m_successes) {
        const QString column = choice->property("column").toString();
        const QString success = choice->currentData().toString();
        if (success == choice->property("known").toString())
            mapping.successes.remove(column);
        else
            mapping.successes.insert(column, success);
    }
    return mapping;
}

} // namespace slipway
