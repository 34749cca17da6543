#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway {

/// One of the values that versions are counted by. Of tags and problems a version may have several.
struct Facet {
    enum class Key { Registry, Model, Stage, Type, StatusWord, Author, Tag, Problem, Column };
    struct Value {
        QString text; ///< empty = the versions without
        qint64 versions = 0;
    };
    Key key = Key::Registry;
    QList<Value> values; ///< all of the index, those without a version in the filter too; the most frequent first
    QString column;      ///< of Key::Column, a parameter or tag: ColumnKey::text()
};

/// Only versions with one of the values, or with none of them.
struct FacetChoice {
    Facet::Key key = Facet::Key::Registry;
    QStringList included; ///< empty = any
    QStringList excluded;
    QString column; ///< as in Facet

    bool isOf(const Facet &facet) const { return key == facet.key && column == facet.column; }
    bool operator==(const FacetChoice &) const = default;
};

/// What names a facet in settings and saved views: "stage", "model", …; nothing that a person reads.
QString facetName(Facet::Key key);
std::optional<Facet::Key> facetOfName(const QString &name);

} // namespace slipway
