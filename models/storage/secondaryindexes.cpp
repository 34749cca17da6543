#include "models/storage/secondaryindexes.h"

namespace slipway {

namespace {

struct SecondaryIndex {
    const char *name;
    const char *on;
};

constexpr SecondaryIndex indexes[] = {
    {"version_created", "version (created_at)"},
    {"version_kind", "version (registry, kind) WHERE kind <> 'version'"},
    {"version_model", "version (registry, model, version_key)"},
    // With what its condition reads: else SQLite looks each row up in the table.
    {"metric_preferred", "metric (name, value, version, preferred) WHERE preferred"},
    {"parameter_value", "parameter (name, value, version)"},
    {"tag_value", "tag (name, value, version)"},
};

/// What an older build has made under another name.
constexpr auto dropReplaced = "DROP INDEX IF EXISTS metric_value";

} // namespace

Status SecondaryIndexes::drop(Database &database)
{
    if (const Status dropped = database.execute(dropReplaced); !dropped)
        return dropped;
    for (const SecondaryIndex &index : indexes) {
        if (const Status dropped = database.execute(QByteArray("DROP INDEX IF EXISTS ") + index.name); !dropped)
            return dropped;
    }
    return {};
}

Status SecondaryIndexes::ensure(Database &database)
{
    if (const Status dropped = database.execute(dropReplaced); !dropped)
        return dropped;
    for (const SecondaryIndex &index : indexes) {
        const QByteArray sql = QByteArray("CREATE INDEX IF NOT EXISTS ") + index.name + " ON " + index.on;
        if (const Status made = database.execute(sql); !made)
            return made;
    }
    return {};
}

} // namespace slipway
