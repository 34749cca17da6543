#pragma once

#include "models/services/versionbrowser.h"
#include "ui/registry/registryview.h"

#include <QCoreApplication>

namespace slipway {

class FacetPanel;
class FilterLine;
class RegistryList;
class VersionTable;

/// What the registry page asks for, as its parts say it: which registry, filter, choices, order and columns.
class RegistryQuestion
{
    Q_DECLARE_TR_FUNCTIONS(slipway::RegistryQuestion)

public:
    /// All must outlive it.
    RegistryQuestion(RegistryList &list, FilterLine &filter, FacetPanel &facets, VersionTable &table)
        : m_list(list), m_filter(filter), m_facets(facets), m_table(table)
    {
    }

    /// With the rows from the first that is in sight.
    BrowseQuestion question() const;
    /// Only versions with this value, whatever of the kind was chosen.
    void narrow(Facet::Key key, const QString &text);
    /// Only versions that this condition finds, too.
    void narrow(const QString &condition);
    /// Without a name.
    RegistryView view() const;
    /// The parts say what the view says. Gives what the view names and is there no more, in words; empty = all is.
    QString show(const RegistryView &view);

private:
    RegistryList &m_list;
    FilterLine &m_filter;
    FacetPanel &m_facets;
    VersionTable &m_table;
};

} // namespace slipway
