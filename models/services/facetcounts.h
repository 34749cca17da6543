#pragma once

#include "models/domain/facet.h"
#include "models/storage/memory/versioncolumns.h"

namespace slipway {

/// Narrows and counts versions by the values of facets, for VersionBrowser; its threads and errors.
class FacetCounts
{
public:
    FacetCounts(Database &database, VersionColumns &columns) : m_database(database), m_columns(columns) {}

    Result<RowSet> chosen(const RowSet &rows, const FacetChoice &choice);
    /// The facets that are there for every index, empty; then those of these parameters and tags.
    static QList<Facet> known(const QStringList &texts);
    /// How many of the rows have each value. Without values: too many different ones, or what they are read from is
    /// not there yet.
    Result<Facet> counted(const Facet &facet, const RowSet &rows);

    static VersionColumns::Text textOf(Facet::Key key);

private:
    Result<RowSet> marked(const FacetChoice &choice, const QStringList &names);
    static Facet withMarks(Facet facet, const MarkColumn &marks, const RowSet &rows);

    Database &m_database;
    VersionColumns &m_columns;
};

} // namespace slipway
