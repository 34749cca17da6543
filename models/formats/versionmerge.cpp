#include "models/formats/versionmerge.h"

#include "models/formats/problems.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

class Merge
{
public:
    Merge(ModelVersion &version, const QString &file, const QString &listFile)
        : m_version(version), m_file(file), m_listFile(listFile)
    {
    }

    void text(const char *name, QString &mine, const QString &theirs)
    {
        if (mine.isEmpty())
            mine = theirs;
        else if (!theirs.isEmpty() && mine != theirs)
            conflict(QLatin1String(name), mine, theirs);
    }

    template <class T, class Show>
    void value(const char *name, std::optional<T> &mine, const std::optional<T> &theirs, Show show)
    {
        if (!mine)
            mine = theirs;
        else if (theirs && *mine != *theirs)
            conflict(QLatin1String(name), show(*mine), show(*theirs));
    }

    void metrics(const QList<Metric> &theirs)
    {
        QHash<std::pair<int, QString>, double> mine;
        for (const Metric &metric : std::as_const(m_version.metrics))
            mine.insert({static_cast<int>(metric.split), metric.name}, metric.value);
        const auto same = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
        for (const Metric &metric : theirs) {
            const auto known = mine.constFind({static_cast<int>(metric.split), metric.name});
            if (known == mine.constEnd())
                m_version.metrics.append(metric);
            else if (!same(*known, metric.value))
                conflict(metric.name, QString::number(*known, 'g', 10), QString::number(metric.value, 'g', 10));
        }
    }

    void other(const Parameter &theirs)
    {
        const auto mine = std::find_if(m_version.other.cbegin(), m_version.other.cend(),
                                       [&](const Parameter &p) { return p.name == theirs.name; });
        if (mine == m_version.other.cend())
            m_version.other.append(theirs);
        else if (mine->json != theirs.json)
            conflict(theirs.name, mine->json.left(80), theirs.json.left(80));
    }

private:
    void conflict(const QString &name, const QString &mine, const QString &theirs)
    {
        m_version.problems.append(contentProblem(
            "conflict", m_file, name,
            QT_TRANSLATE_NOOP("Core",
                              "%1 is %3 in %2 but %4 in %5. The first is shown, because it lies nearest to the model."),
            {mine, theirs, m_listFile}));
    }

    ModelVersion &m_version;
    const QString &m_file;
    const QString &m_listFile;
};

} // namespace

void mergeListEntry(ModelVersion &version, const ModelVersion &entry, const QString &file, const QString &listFile)
{
    Merge merge(version, file, listFile);
    VersionSummary &mine = version.summary;
    const VersionSummary &theirs = entry.summary;
    merge.text("model_name", mine.model, theirs.model);
    merge.text("version", mine.semver, theirs.semver);
    merge.text("model_type", mine.type, theirs.type);
    merge.text("status", mine.status, theirs.status);
    merge.text("description", version.description, entry.description);
    merge.text("author", version.author, entry.author);
    merge.text("target_variable", version.targetVariable, entry.targetVariable);
    const auto date = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate); };
    merge.value("created_at", mine.createdAtMs, theirs.createdAtMs, date);
    merge.value("training_data_size", version.trainingRows, entry.trainingRows,
                [](qint64 n) { return QString::number(n); });
    merge.value("training_time_seconds", version.trainingSeconds, entry.trainingSeconds,
                [](double s) { return QString::number(s, 'g', 10); });
    merge.metrics(entry.metrics);
    for (const Parameter &parameter : entry.other)
        merge.other(parameter);
    if (version.tags.isEmpty())
        version.tags = entry.tags;
    if (version.features.isEmpty())
        version.features = entry.features;
    if (version.parameters.isEmpty())
        version.parameters = entry.parameters;
    if (version.histories.isEmpty())
        version.histories = entry.histories;
    if (version.importance.isEmpty())
        version.importance = entry.importance;
    if (version.confusionMatrices.isEmpty())
        version.confusionMatrices = entry.confusionMatrices;
    version.problems += entry.problems;
}

} // namespace slipway
