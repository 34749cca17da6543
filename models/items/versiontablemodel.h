#pragma once

#include "models/domain/columnkey.h"
#include "models/domain/metricrange.h"
#include "models/domain/modelversion.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <memory>

namespace slipway {

/// The versions of a registry page, one row each: sorting and filtering are the service's, which hands in the numbers
/// of the rows in their order, a million of them if need be. What a row shows is asked for when a view wants it
/// (versionsWanted) and handed in later; until then its cells answer LoadingRole. First the fixed columns, then one for
/// each metric, parameter or tag. Cells answer the roles of cellroles.h. Read only.
class VersionTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The places of the fixed columns; MainMetric is the first of the metrics and moves no other column.
    enum Column { Model, Version, Stage, MainMetric, LossCurve, Created, Size, Type, Verified, FixedColumns };
    /// In ascending order of their places, at most `total`: those behind are not known yet.
    using Rows = std::shared_ptr<const std::vector<quint32>>;
    using Versions = QHash<quint32, VersionSummary>; ///< by number

    /// How many versions are kept: the most recent, or all that are handed in.
    enum class Keep { Recent, Everything };

    explicit VersionTableModel(QObject *parent = nullptr, Keep keep = Keep::Recent);

    /// `known` is shown at once. Of what was handed in before the most recent is kept.
    void setRows(const Rows &rows, qint64 total, const Versions &known);
    /// The columns of values, the most important metric first, as ColumnKey::text(). Resets only when they are others;
    /// then what was handed in is forgotten, for it may be without their texts.
    void setValueKeys(const QStringList &keys);
    /// What the bars of a metric's column span; without one there are no bars.
    void setRanges(const QHash<QString, MetricRange> &ranges);
    /// The answer to versionsWanted: what is not among `versions` is gone.
    void addVersions(const QList<quint32> &wanted, const Versions &versions);
    /// What was handed in is no longer right.
    void forgetVersions();

    /// What the cell of the stage says: the stage, else the source's word, else that it is a run or a file of no
    /// version; empty when there is nothing to say.
    static QString stageText(const VersionSummary &version);

    /// What verifying a version or a file found; empty when that was not done.
    static QString integrityText(Integrity integrity);

    /// Null while it is not there.
    const VersionSummary *version(int row) const;
    /// The number that names the row's version; none while it is not known.
    std::optional<quint32> number(int row) const;
    /// Among the versions that are there; none when it is not.
    std::optional<quint32> numberOf(const QString &versionId) const;
    /// -1 when no row shows it.
    int rowOfNumber(quint32 number) const;
    /// Ascending; those that no row shows are left out.
    QList<int> rowsOfNumbers(const QSet<quint32> &numbers) const;
    QStringList valueKeys() const;
    /// Those of valueKeys() that are of a kind.
    enum class Values { Metrics, Texts };
    QStringList valueKeys(Values values) const;
    /// What names a column in settings: a word of its own, or ColumnKey::text().
    QString columnKey(int column) const;
    static QStringList fixedKeys();
    /// What VersionQuery sorts by; empty when nothing sorts by this column.
    QString sortKey(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// A view asked for cells of these; each is wanted once until addVersions() answers.
    void versionsWanted(const QList<quint32> &numbers);

private:
    struct ValueColumn {
        ColumnKey key;
        QString text;      ///< key.text()
        MetricRange range; ///< empty: there are no bars

        bool isMetric() const { return key.kind == ColumnKey::Kind::Metric; }
    };

    const ValueColumn *valueAt(int column) const;
    int alignment(int column) const;
    QString text(const VersionSummary &version, int column) const;
    QVariant metricData(const VersionSummary &version, const ValueColumn &metric, int role) const;
    QVariant valueHeader(const ValueColumn &value, int role) const;
    QVariant tone(const VersionSummary &version, int column) const;
    QVariant toolTip(const VersionSummary &version, int column) const;

    void want(int row) const;
    void askForWanted();

    Rows m_rows;
    int m_total = 0;
    QList<ValueColumn> m_values;
    mutable QCache<quint32, VersionSummary> m_versions; ///< by number; without id: gone
    mutable QSet<quint32> m_asked;                      ///< until they are answered
    mutable QList<quint32> m_wanted;                    ///< of m_asked those that nobody was told of yet
};

} // namespace slipway
