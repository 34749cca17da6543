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

ReportTable tableOf(const ConfusionMatrix &stated, const QString &name)
{
    const ConfusionMatrix matrix = labelledMatrix(stated);
    const auto classes = static_cast<int>(matrix.labels.size());
    ReportTable table;
    table.title = words(QT_TRANSLATE_NOOP("Core", "Confusion matrix of %1, %2")).arg(name, splitName(matrix.split));
    table.header = {words(QT_TRANSLATE_NOOP("Core", "Actual, by predicted"))};
    if (classes > mostClasses) {
        table.note = words(QT_TRANSLATE_N_NOOP("Core", "%n classes: too many for a page."), classes);
        return table;
    }
    table.header += matrix.labels;
    for (int actual = 0; actual < classes; ++actual) {
        QList<ReportTable::Cell> row{{matrix.labels[actual], ReportTable::Mark::None}};
        for (int predicted = 0; predicted < classes; ++predicted) {
            const auto count = confusionCell(matrix, actual, predicted);
            row.append({count ? countText(*count) : missingText(), ReportTable::Mark::None});
        }
        table.rows.append(row);
    }
    return table;
}

} // namespace

QList<ReportTable> confusionTables(const QList<ModelVersion> &versions, const QStringList &names)
{
    QList<ReportTable> tables;
    if (versions.size() > mostVersions)
        return tables;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        for (const ConfusionMatrix &matrix : versions[i].confusionMatrices)
            tables.append(tableOf(matrix, names[i]));
    }
    return tables;
}

} // namespace slipway
