#pragma once

#include <QList>
#include <QString>

namespace slipway {

/// A metric, parameter or tag that versions are shown and sorted by. Its text stands in sort keys, settings and saved
/// views, as in the query language: "accuracy", "params.optimizer", "tags.team"; a metric whose own name begins like
/// one of the others has "metrics." before it.
struct ColumnKey {
    enum class Kind { Metric, Parameter, Tag };
    Kind kind = Kind::Metric;
    QString name;

    QString text() const;
    static ColumnKey ofText(const QString &text);
    bool operator==(const ColumnKey &) const = default;
};

/// One that occurs in the index.
struct ColumnUse {
    ColumnKey key;
    qint64 versions = 0; ///< that have it
};

} // namespace slipway
