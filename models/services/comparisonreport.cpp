#include "models/services/comparisonreport.h"

#include "models/domain/csvtext.h"
#include "models/domain/numbertext.h"
#include "models/domain/reporttext.h"
#include "models/services/comparisonrows.h"
#include "models/services/confusiontables.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

constexpr qsizetype mostBesideEachOther = 20; ///< versions as columns; more of them are rows

QString words(const char *text)
{
    return QCoreApplication::translate("Core", text);
}

ReportTable::Cell cellOf(const CompareCell &value, const CompareCell &change)
{
    ReportTable::Cell cell;
    cell.text = change.text.isEmpty() ? value.text : QStringLiteral("%1 (%2)").arg(value.text, change.text);
    if (value.mark == CompareMark::Best)
        cell.mark = ReportTable::Mark::Best;
    if (value.mark == CompareMark::Worst)
        cell.mark = ReportTable::Mark::Worst;
    return cell;
}

/// A table for each head among the rows.
QList<ReportTable> tablesOf(const QList<CompareRow> &rows, const QStringList &header)
{
    QList<ReportTable> tables;
    for (const CompareRow &row : rows) {
        if (row.kind == CompareRow::Kind::Head) {
            tables.append({row.name.text, header, {}, {}});
        } else if (row.kind == CompareRow::Kind::Note) {
            tables.last().note = row.name.text;
        } else {
            QList<ReportTable::Cell> cells{{row.name.text, ReportTable::Mark::None}};
            for (qsizetype i = 0; i < row.values.size(); ++i)
                cells.append(cellOf(row.values[i], row.changes[i]));
            tables.last().rows.append(cells);
        }
    }
    return tables;
}

/// A row for each version in place of a column.
ReportTable turned(const ReportTable &table)
{
    ReportTable other{table.title, {words(QT_TRANSLATE_NOOP("Core", "Version"))}, {}, table.note};
    for (const QList<ReportTable::Cell> &row : table.rows)
        other.header.append(row.first().text);
    for (qsizetype version = 1; version < table.header.size() && !table.rows.isEmpty(); ++version) {
        QList<ReportTable::Cell> row{{table.header[version], ReportTable::Mark::None}};
        for (const QList<ReportTable::Cell> &quantity : table.rows)
            row.append(quantity[version]);
        other.rows.append(row);
    }
    return other;
}

/// Which versions: one column each.
ReportTable versionsTable(const Comparison &comparison, const QStringList &header)
{
    ReportTable table{words(QT_TRANSLATE_NOOP("Core", "Versions")), header, {}, {}};
    const auto add = [&](const QString &name, const auto &textOf) {
        QList<ReportTable::Cell> row{{name, ReportTable::Mark::None}};
        for (const VersionSummary &version : comparison.versions) {
            const QString text = textOf(version);
            row.append({text.isEmpty() ? missingText() : text, ReportTable::Mark::None});
        }
        table.rows.append(row);
    };
    add(words(QT_TRANSLATE_NOOP("Core", "model")), [](const VersionSummary &version) { return version.model; });
    add(words(QT_TRANSLATE_NOOP("Core", "version's id")),
        [](const VersionSummary &version) { return version.version; });
    add(words(QT_TRANSLATE_NOOP("Core", "registry")), [](const VersionSummary &version) { return version.registry; });
    add(words(QT_TRANSLATE_NOOP("Core", "stage")), [](const VersionSummary &version) { return version.stage; });
    add(words(QT_TRANSLATE_NOOP("Core", "type")), [](const VersionSummary &version) { return version.type; });
    add(words(QT_TRANSLATE_NOOP("Core", "created")), [](const VersionSummary &version) {
        return version.createdAtMs ? dateTimeText(*version.createdAtMs) : QString();
    });
    return table;
}

QStringList introduction(const Comparison &comparison, qint64 madeAtMs)
{
    QStringList paragraphs;
    if (comparison.versions.size() > 1) {
        paragraphs.append(words(QT_TRANSLATE_NOOP("Core", "Changes are against %1."))
                              .arg(comparedName(comparison, comparison.baseline)));
        paragraphs.append(words(QT_TRANSLATE_NOOP(
            "Core", "The arrow behind a metric says whether more of it is better (up) or less (down).")));
    }
    if (const QString gaps = comparedGaps(comparison); !gaps.isEmpty())
        paragraphs.append(gaps);
    paragraphs.append(words(QT_TRANSLATE_NOOP("Core", "Made by Slipway, %1.")).arg(dateTimeText(madeAtMs)));
    return paragraphs;
}

/// Then the names of its versions are without the model.
bool isOfOneModel(const Comparison &comparison)
{
    return std::all_of(comparison.versions.begin(), comparison.versions.end(),
                       [&](const VersionSummary &version) { return version.model == comparison.versions[0].model; });
}

/// One line of the CSV file; null values are empty fields.
template <class Values, class ToField>
QByteArray csvLine(const QByteArray &section, const QString &name, const Values &values, ToField toField)
{
    QByteArray line = section + ',' + csvField(name);
    for (const auto &value : values)
        line += ',' + (value ? toField(*value) : QByteArray());
    return line + "\r\n";
}

} // namespace

Report comparisonReport(const ComparedVersions &compared, const ComparisonReportOptions &options)
{
    const Comparison &comparison = compared.comparison;
    CompareView view;
    view.shown = options.onlyDifferences ? CompareView::Shown::Differences : CompareView::Shown::Everything;
    if (!options.bestOf.isEmpty()) {
        view.bestOf = options.bestOf;
        view.atBest = valuesAtBest(compared.versions, options.bestOf, compared.directions);
    }
    QStringList header{words(QT_TRANSLATE_NOOP("Core", "Quantity"))};
    QStringList names;
    for (int i = 0; i < comparison.versions.size(); ++i)
        names.append(comparedName(comparison, i));
    header += names;
    Report report;
    constexpr qsizetype mostNamed = 4;
    const QString listed = names.mid(0, mostNamed).join(QStringLiteral(", "))
                           + (names.size() > mostNamed ? QStringLiteral(", …") : QString());
    const QString named =
        isOfOneModel(comparison) ? lineText(comparison.versions.value(0).model) + QLatin1Char(' ') + listed : listed;
    report.title = names.size() > 1 ? words(QT_TRANSLATE_NOOP("Core", "Comparison of %1")).arg(named) : named;
    report.paragraphs = introduction(comparison, options.madeAtMs);
    report.tables.append(versionsTable(comparison, header));
    report.tables += tablesOf(comparisonRows(comparison, view), header);
    if (names.size() > mostBesideEachOther)
        std::transform(report.tables.begin(), report.tables.end(), report.tables.begin(), turned);
    report.tables += confusionTables(compared.versions, names);
    return report;
}

QByteArray comparisonAsCsv(const Comparison &comparison, bool onlyDifferences)
{
    const auto text = [](const QString &value) { return csvField(value); };
    QByteArray csv = "section,name";
    for (const VersionSummary &version : comparison.versions)
        csv += ',' + csvField(version.id);
    csv += "\r\n";
    const auto add = [&](const auto &row, const QByteArray &section, const QString &name, const auto &toField) {
        if (row.differs || !onlyDifferences)
            csv += csvLine(section, name, row.values, toField);
    };
    for (const ComparedMetric &metric : comparison.metrics)
        add(metric, "metrics." + splitName(metric.split).toUtf8(), metric.name, csvNumber);
    for (const ComparedMetric &cost : comparison.costs)
        add(cost, "costs", cost.name, csvNumber);
    for (const ComparedText &parameter : comparison.parameters)
        add(parameter, "parameters", parameter.name, text);
    for (const ComparedText &tag : comparison.tags)
        add(tag, "tags", tag.name, text);
    for (const ComparedArtifact &artifact : comparison.artifacts)
        add(artifact, "artifacts", artifact.name, [](const Artifact &value) { return csvField(value.sha256); });
    for (const ComparedText &feature : comparison.schema)
        add(feature, "features", feature.name, text);
    for (const ComparedFeature &feature : comparison.importance)
        add(feature, "importance", feature.feature, csvNumber);
    return csv;
}

} // namespace slipway
