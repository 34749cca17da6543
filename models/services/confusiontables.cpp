#include "models/services/confusiontables.h"

#include "models/domain/confusion.h"
#include "models/domain/numbertext.h"

#include <QCoreApplication>

namespace slipway {

namespace {

constexpr qsizetype mostVersions = 20;
constexpr qsizetype mostClasses = 20;

QString words(const char *text, int n = -1)
{
    return QCoreApplication::translate("Core", text, nullptr, n);
}

ReportTable::Cell plain(const QString &text)
{
    return {text, ReportTable::Mark::None};
}

QString contradictionsText(const ConfusionMatrix &stated, const ModelVersion &version)
{
    QStringList contradictions;
    for (const ConfusionContradiction &one : confusionContradictions(stated, version)) {
        const QString sentence =
            one.inSummary ? words(QT_TRANSLATE_NOOP("Core", "The summary states %1 as %2; the matrix says %3."))
                          : words(QT_TRANSLATE_NOOP("Core", "The version states %1 as %2; the matrix says %3."));
        contradictions << sentence.arg(one.metric, metricText(one.stated), metricText(one.counted));
    }
    return contradictions.join(QLatin1Char(' '));
}

/// Cell by cell.
ReportTable wholeTable(const ConfusionMatrix &matrix, const QString &of)
{
    ReportTable table;
    table.title = words(QT_TRANSLATE_NOOP("Core", "Confusion matrix of %1")).arg(of);
    table.header = {words(QT_TRANSLATE_NOOP("Core", "Actual, by predicted"))};
    table.header += matrix.labels;
    const auto classes = static_cast<int>(matrix.labels.size());
    for (int actual = 0; actual < classes; ++actual) {
        QList<ReportTable::Cell> row{plain(matrix.labels[actual])};
        for (int predicted = 0; predicted < classes; ++predicted) {
            const auto count = confusionCell(matrix, actual, predicted);
            row.append(plain(count ? countText(*count) : missingText()));
        }
        table.rows.append(row);
    }
    return table;
}

ReportTable worstTable(const ConfusionMatrix &matrix, const QString &of)
{
    ReportTable table;
    table.title = words(QT_TRANSLATE_NOOP("Core", "Worst recognised classes of %1")).arg(of);
    table.header = {words(QT_TRANSLATE_NOOP("Core", "Actual class")), words(QT_TRANSLATE_NOOP("Core", "Rows")),
                    words(QT_TRANSLATE_NOOP("Core", "Wrong")), words(QT_TRANSLATE_NOOP("Core", "Recall"))};
    for (const RecognisedClass &one : worstClasses(matrix, confusionTotals(matrix), mostClasses)) {
        table.rows.append({plain(matrix.labels[one.place]), plain(countText(one.rows)),
                           plain(countText(one.rows - one.right)), plain(fixedText(one.recall(), 4))});
    }
    table.note = words(QT_TRANSLATE_N_NOOP("Core", "%n classes: too many for a page; these have the least recall."),
                       static_cast<int>(matrix.labels.size()));
    return table;
}

ReportTable mistakesTable(const ConfusionMatrix &matrix, const QString &of)
{
    ReportTable table;
    table.title = words(QT_TRANSLATE_NOOP("Core", "Largest confusions of %1")).arg(of);
    table.header = {words(QT_TRANSLATE_NOOP("Core", "Actual class")),
                    words(QT_TRANSLATE_NOOP("Core", "Predicted class")), words(QT_TRANSLATE_NOOP("Core", "Rows"))};
    for (const Mistake &one : largestMistakes(matrix, mostClasses).largest) {
        table.rows.append(
            {plain(matrix.labels[one.actual]), plain(matrix.labels[one.predicted]), plain(countText(one.rows))});
    }
    return table;
}

QList<ReportTable> tablesOf(const ConfusionMatrix &stated, const QString &name, const ModelVersion &version)
{
    const ConfusionMatrix matrix = labelledMatrix(stated);
    const QString of = QStringLiteral("%1, %2").arg(name, splitName(matrix.split));
    QList<ReportTable> tables;
    if (matrix.labels.size() > mostClasses)
        tables = {worstTable(matrix, of), mistakesTable(matrix, of)};
    else
        tables = {wholeTable(matrix, of)};
    QString &note = tables.first().note;
    note = QStringList{contradictionsText(stated, version), note}.join(QLatin1Char(' ')).trimmed();
    return tables;
}

} // namespace

QList<ReportTable> confusionTables(const QList<ModelVersion> &versions, const QStringList &names)
{
    QList<ReportTable> tables;
    if (versions.size() > mostVersions)
        return tables;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        for (const ConfusionMatrix &matrix : versions[i].confusionMatrices)
            tables += tablesOf(matrix, names[i], versions[i]);
    }
    return tables;
}

} // namespace slipway
