#include "ui/charts/reportmatrices.h"

#include "models/domain/confusion.h"
#include "models/domain/numbertext.h"
#include "models/items/confusiondifferencemodel.h"
#include "models/items/derivedmetrictablemodel.h"
#include "models/items/importancerankmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

constexpr qsizetype mostReported = 20;
constexpr qsizetype mostMatrices = 12;
constexpr int mostClasses = 20;

/// The words' context.
struct ReportMatrices {
    Q_DECLARE_TR_FUNCTIONS(slipway::ReportMatrices)
};

ReportTable::Cell plain(const QString &text)
{
    return {text, ReportTable::Mark::None};
}

/// The model as it stands in a window, without its row names.
void addRows(ReportTable &table, const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        QList<ReportTable::Cell> cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << plain(model.index(row, column).data().toString());
        table.rows << cells;
    }
}

ReportTable derivedTable(const ConfusionMatrix &matrix, const QString &name)
{
    const ConfusionMatrix labelled = labelledMatrix(matrix);
    std::vector<DerivedMetric> metrics = DerivedMetricTableModel::metricsOf(labelled, confusionTotals(labelled));
    if (labelled.labels.size() > mostClasses) // the worst classes have a table of their own
        std::erase_if(metrics, [](const DerivedMetric &metric) { return !metric.label.isEmpty(); });
    DerivedMetricTableModel model;
    model.setMetrics(std::move(metrics));
    ReportTable table;
    table.title = ReportMatrices::tr("From the counts of %1, %2").arg(name, splitName(matrix.split));
    for (int column = 0; column < model.columnCount(); ++column)
        table.header << model.headerData(column, Qt::Horizontal).toString();
    addRows(table, model);
    return table;
}

const ConfusionMatrix *matrixOf(const ModelVersion &version, Split split)
{
    for (const ConfusionMatrix &matrix : version.confusionMatrices) {
        if (matrix.split == split)
            return &matrix;
    }
    return nullptr;
}

ReportTable differenceTable(const ConfusionMatrix &before, const ConfusionMatrix &after, const QString &name,
                            const QString &baseline)
{
    ConfusionDifferenceModel model;
    model.setMatrices(before, after);
    ReportTable table;
    table.title =
        ReportMatrices::tr("Confusion matrix of %1 against %2, %3").arg(name, baseline, splitName(after.split));
    table.header = {ReportMatrices::tr("Actual, by predicted")};
    for (const ConfusionDifferenceModel::Class &each : model.figures()->classes)
        table.header << each.label;
    addRows(table, model);
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        table.rows[row].prepend(plain(model.figures()->classes[row].label));
    QStringList notes{
        ReportMatrices::tr("Points of the row's rate: more on the diagonal is better. Whether the versions "
                           "differ beyond chance says McNemar's test, under “Beyond chance”, where their "
                           "predictions are known.")};
    table.note = (notes + model.problems()).join(QLatin1Char(' '));
    return table;
}

QString orMissing(const std::optional<double> &value)
{
    return value ? fixedText(*value, 2) : missingText();
}

} // namespace

QList<ReportTable> matrixTables(const QList<ModelVersion> &versions, const QStringList &names, int baseline)
{
    QList<ReportTable> tables;
    if (versions.size() > mostReported)
        return tables;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        for (const ConfusionMatrix &matrix : versions[i].confusionMatrices) {
            if (tables.size() < mostMatrices)
                tables << derivedTable(matrix, names.value(i));
        }
    }
    qsizetype differences = 0;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        for (const ConfusionMatrix &matrix : versions[i].confusionMatrices) {
            const ConfusionMatrix *before = i == baseline ? nullptr : matrixOf(versions[baseline], matrix.split);
            const bool isSmall = matrix.counts.size() <= std::size_t(mostClasses) * mostClasses;
            if (before && isSmall && before->counts.size() <= matrix.counts.size() * 4 && differences++ < mostMatrices)
                tables << differenceTable(*before, matrix, names.value(i), names.value(baseline));
        }
    }
    tables.removeIf([](const ReportTable &table) { return table.rows.isEmpty(); });
    return tables;
}

QList<ReportTable> rankTables(const QList<ModelVersion> &versions, const QStringList &names, int baseline)
{
    QList<RankedVersion> ranked;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const RankedVersion one{names.value(i), 0, versions[i].importance};
        if (!one.importance.isEmpty())
            ranked.insert(i == baseline ? 0 : ranked.size(), one);
    }
    if (ranked.size() < 2 || versions.size() > mostReported)
        return {};
    ImportanceRankModel model;
    model.setVersions(ranked);
    ReportTable table;
    table.title = ReportMatrices::tr("Feature ranks against %1").arg(ranked.first().name);
    table.header = {
        ReportMatrices::tr("Version"),   ReportMatrices::tr("Kendall's tau"), ReportMatrices::tr("Rank-biased overlap"),
        ReportMatrices::tr("In common"), ReportMatrices::tr("New"),           ReportMatrices::tr("Vanished")};
    for (int i = 1; i < model.versions(); ++i) {
        const RankAgreement &agreement = model.agreement(i);
        table.rows << QList<ReportTable::Cell>{plain(model.versionName(i)),
                                               plain(orMissing(agreement.tau)),
                                               plain(orMissing(agreement.overlap)),
                                               plain(countText(agreement.common)),
                                               plain(countText(agreement.added.size())),
                                               plain(countText(agreement.vanished.size()))};
    }
    table.note =
        ReportMatrices::tr("Kendall's tau is 1 for the same order, 0 for no relation, %1 for the reverse, over "
                           "the features that both have; %2 where too few differ. Rank-biased overlap is 1 for "
                           "the same ranking and 0 for nothing in common; the first ten ranks make %3 of it.")
            .arg(fixedText(-1, 0), missingText(), overlapShareText());
    return {table};
}

} // namespace slipway
