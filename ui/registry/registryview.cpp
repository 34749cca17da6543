#include "ui/registry/registryview.h"

namespace slipway {

namespace {

const QString nameKey = QStringLiteral("name");
const QString registryKey = QStringLiteral("registry");
const QString filterKey = QStringLiteral("filter");
const QString choicesKey = QStringLiteral("choices");
const QString facetsKey = QStringLiteral("facets");
const QString tableKey = QStringLiteral("table");
const QString facetKey = QStringLiteral("facet");
const QString columnKey = QStringLiteral("column");
const QString includedKey = QStringLiteral("included");
const QString excludedKey = QStringLiteral("excluded");

} // namespace

QVariantMap viewState(const RegistryView &view)
{
    QVariantList choices;
    for (const FacetChoice &choice : view.choices)
        choices.append(QVariantMap{{facetKey, facetName(choice.key)},
                                   {columnKey, choice.column},
                                   {includedKey, choice.included},
                                   {excludedKey, choice.excluded}});
    return {{nameKey, view.name},  {registryKey, view.registry}, {filterKey, view.filter},
            {choicesKey, choices}, {facetsKey, view.openFacets}, {tableKey, view.table}};
}

RegistryView viewOfState(const QVariantMap &state)
{
    RegistryView view{state.value(nameKey).toString(),   state.value(registryKey).toString(),
                      state.value(filterKey).toString(), {},
                      state.value(facetsKey).toMap(),    state.value(tableKey).toMap()};
    for (const QVariant &entry : state.value(choicesKey).toList()) {
        const QVariantMap choice = entry.toMap();
        if (const auto key = facetOfName(choice.value(facetKey).toString()))
            view.choices.append({*key, choice.value(includedKey).toStringList(),
                                 choice.value(excludedKey).toStringList(), choice.value(columnKey).toString()});
    }
    return view;
}

} // namespace slipway
