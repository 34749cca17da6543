#include "models/services/facetcounts.h"

#include "models/storage/memory/valuecolumns.h"

#include <algorithm>

namespace slipway {

namespace {

constexpr qsizetype mostValues = 1000; ///< of a parameter or tag; more tell versions apart and gather none

bool isMarked(Facet::Key key)
{
    return key == Facet::Key::Tag || key == Facet::Key::Problem;
}

RowSet rowsChosen(const RowSet &rows, const TextColumn &column, const FacetChoice &choice)
{
    std::vector<bool> wanted(static_cast<size_t>(column.texts.size()), choice.included.isEmpty());
    for (qsizetype code = 0; code < column.texts.size(); ++code) {
        if (choice.included.contains(column.texts[code]))
            wanted[static_cast<size_t>(code)] = true;
        if (choice.excluded.contains(column.texts[code]))
            wanted[static_cast<size_t>(code)] = false;
    }
    RowSet found(rows.end());
    rows.forEach([&](quint32 row) {
        if (wanted[column.codes[row]])
            found.insert(row);
    });
    return found;
}

void sortByFrequency(QList<Facet::Value> &values)
{
    std::sort(values.begin(), values.end(), [](const Facet::Value &a, const Facet::Value &b) {
        return a.versions != b.versions ? a.versions > b.versions : a.text < b.text;
    });
}

Facet withTexts(Facet facet, const TextColumn &column, const RowSet &rows)
{
    std::vector<qint64> counts(static_cast<size_t>(column.texts.size()));
    rows.forEach([&](quint32 row) { ++counts[column.codes[row]]; });
    for (qsizetype code = 0; code < column.texts.size(); ++code) {
        const qint64 versions = counts[static_cast<size_t>(code)];
        if (versions > 0 || !column.texts[code].isEmpty())
            facet.values.append({column.texts[code], versions});
    }
    sortByFrequency(facet.values);
    return facet;
}

} // namespace

VersionColumns::Text FacetCounts::textOf(Facet::Key key)
{
    switch (key) {
    case Facet::Key::Registry:
        return VersionColumns::Text::Registry;
    case Facet::Key::Model:
        return VersionColumns::Text::Model;
    case Facet::Key::Stage:
        return VersionColumns::Text::Stage;
    case Facet::Key::Type:
        return VersionColumns::Text::Type;
    case Facet::Key::StatusWord:
        return VersionColumns::Text::StatusWord;
    default:
        return VersionColumns::Text::Author;
    }
}

QList<Facet> FacetCounts::known(const QStringList &texts)
{
    QList<Facet> facets;
    for (const Facet::Key key : {Facet::Key::Registry, Facet::Key::Model, Facet::Key::Stage, Facet::Key::Type,
                                 Facet::Key::StatusWord, Facet::Key::Problem, Facet::Key::Tag, Facet::Key::Author})
        facets.append({key, {}, {}});
    for (const QString &text : texts)
        facets.append({Facet::Key::Column, {}, text});
    return facets;
}

Result<RowSet> FacetCounts::marked(const FacetChoice &choice, const QStringList &names)
{
    const bool isTag = choice.key == Facet::Key::Tag;
    const auto marks = m_columns.marks(isTag ? VersionColumns::Marks::Tags : VersionColumns::Marks::Problems);
    RowSet found(m_columns.all().end());
    for (const QString &name : names) {
        if (const qsizetype place = marks ? marks->names.indexOf(name) : -1; place >= 0) {
            found |= marks->rows[static_cast<size_t>(place)];
            continue;
        }
        const auto rows =
            isTag ? rowsWithTag(m_database, m_columns.all(), name) : rowsWithProblem(m_database, m_columns.all(), name);
        if (!rows)
            return rows;
        found |= *rows;
    }
    return found;
}

Result<RowSet> FacetCounts::chosen(const RowSet &rows, const FacetChoice &choice)
{
    if (choice.key == Facet::Key::Column) {
        const auto values = m_columns.values(m_database, ColumnKey::ofText(choice.column));
        if (!values)
            return values.error();
        return rowsChosen(rows, **values, choice);
    }
    if (!isMarked(choice.key))
        return rowsChosen(rows, m_columns.texts(textOf(choice.key)), choice);
    RowSet found = rows;
    if (!choice.included.isEmpty()) {
        const auto with = marked(choice, choice.included);
        if (!with)
            return with;
        found &= *with;
    }
    const auto without = marked(choice, choice.excluded);
    if (!without)
        return without;
    found -= *without;
    return found;
}

Facet FacetCounts::withMarks(Facet facet, const MarkColumn &marks, const RowSet &rows)
{
    for (qsizetype place = 0; place < marks.names.size(); ++place) {
        RowSet both = marks.rows[static_cast<size_t>(place)];
        both &= rows;
        facet.values.append({marks.names[place], both.count()});
    }
    sortByFrequency(facet.values);
    return facet;
}

Result<Facet> FacetCounts::counted(const Facet &facet, const RowSet &rows)
{
    if (isMarked(facet.key)) {
        const bool isTag = facet.key == Facet::Key::Tag;
        const auto marks = m_columns.marks(isTag ? VersionColumns::Marks::Tags : VersionColumns::Marks::Problems);
        return marks ? withMarks(facet, *marks, rows) : facet;
    }
    if (facet.key != Facet::Key::Column)
        return withTexts(facet, m_columns.texts(textOf(facet.key)), rows);
    const auto values = m_columns.values(m_database, ColumnKey::ofText(facet.column));
    if (!values)
        return values.error();
    return (*values)->texts.size() <= mostValues ? withTexts(facet, **values, rows) : facet;
}

} // namespace slipway
