#pragma once

#include "models/domain/facet.h"

#include <QList>
#include <QVariantMap>

namespace slipway {

/// What the registry page shows, under a name: which versions, in which order, with which columns.
struct RegistryView {
    QString name;
    QString registry; ///< empty = all
    QString filter;
    QList<FacetChoice> choices;
    QVariantMap openFacets; ///< FacetPanel::openState()
    QVariantMap table;      ///< VersionTable::layoutState()
};

/// As settings keep it.
QVariantMap viewState(const RegistryView &view);
/// What cannot be understood is left out.
RegistryView viewOfState(const QVariantMap &state);

} // namespace slipway
