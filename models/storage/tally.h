#pragma once

#include "models/base/sqlite.h"
#include "models/domain/modelversion.h"

#include <QHash>
#include <QSet>

namespace slipway {

/// The table `tally` of the index: how many versions have a metric, parameter or tag of a name, and how many
/// versions a registry has. Changes are collected and written by flush(), in the transaction of what they count.
/// Every flush() also counts one change of the index, by which readers see that what they hold has become old.
class Tally
{
public:
    enum class Kind { Metric, Parameter, Tag, Items, ItemsWithProblems, Changes };
    struct Uses {
        QString name;
        qint64 uses = 0;
    };

    explicit Tally(Database &database) : m_database(database) {}

    void add(const ModelVersion &version);
    /// A version that is still in the index and about to be removed.
    Status subtract(qint64 row);
    Status flush();
    /// Counts everything anew, for when many versions were removed in one statement.
    Status recount();
    /// How often the index was changed.
    Result<qint64> changes();

    /// Whether any version has it; false too when the index cannot be read.
    bool isUsed(Kind kind, const QString &name);
    /// Names that occur, most frequent first.
    Result<QList<Uses>> uses(Kind kind);

private:
    void change(Kind kind, const QString &name, int by) { m_changes[{int(kind), name}] += by; }

    Database &m_database;
    QHash<std::pair<int, QString>, int> m_changes;
};

} // namespace slipway
