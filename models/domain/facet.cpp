#include "models/domain/facet.h"

namespace slipway {

namespace {

constexpr std::pair<Facet::Key, const char *> names[] = {
    {Facet::Key::Registry, "registry"}, {Facet::Key::Model, "model"},       {Facet::Key::Stage, "stage"},
    {Facet::Key::Type, "type"},         {Facet::Key::StatusWord, "status"}, {Facet::Key::Author, "author"},
    {Facet::Key::Tag, "tag"},           {Facet::Key::Problem, "problem"},   {Facet::Key::Column, "column"}};

} // namespace

QString facetName(Facet::Key key)
{
    for (const auto &[one, name] : names) {
        if (one == key)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<Facet::Key> facetOfName(const QString &name)
{
    for (const auto &[key, one] : names) {
        if (name == QLatin1String(one))
            return key;
    }
    return std::nullopt;
}

} // namespace slipway
