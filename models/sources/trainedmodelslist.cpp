#include "models/sources/trainedmodelslist.h"

#include "models/formats/jsonreader.h"
#include "models/formats/problems.h"
#include "models/formats/trainedmodelsreader.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace slipway {

namespace {

QString lettersAndDigits(const QString &name)
{
    QString kept;
    std::copy_if(name.cbegin(), name.cend(), std::back_inserter(kept), [](QChar c) { return c.isLetterOrNumber(); });
    return kept.toCaseFolded();
}

} // namespace

TrainedModelsList::TrainedModelsList(const QString &file, const QByteArray &bytes)
{
    const JsonDocument document = readJsonList(bytes, file);
    m_problems = document.problems;
    const JsonValue *models = document.root.find(QLatin1String("models"));
    const bool isSound = document.readable && document.problems.isEmpty();
    if (isSound && (!models || !models->isArray())) {
        m_problems.append(contentProblem("corrupt", file, QStringLiteral("models"),
                                         QT_TRANSLATE_NOOP("Core", "%2 holds no list %1. Nothing of it is used.")));
        return;
    }
    if (!models)
        return;
    if (const JsonValue *shared = document.root.find(QLatin1String("deployment_info")))
        m_shared = Parameter{QStringLiteral("deployment_info"), shared->toJson()};
    QSet<QString> keys;
    for (size_t i = 0; i < models->items().size(); ++i) {
        const JsonValue &item = models->items()[i];
        const QString where = QStringLiteral("models[%1]").arg(i);
        Entry entry;
        TrainedModelsReader(entry.version).readMetadata(file, where, item);
        const VersionSummary &summary = entry.version.summary;
        constexpr int depth = 2; // root, models
        if (isCutIn(document, item, depth) && (summary.model.isEmpty() || summary.semver.isEmpty()))
            continue; // which version it is stood behind the damage
        if (summary.model.isEmpty()) {
            m_problems.append(contentProblem("corrupt", file, where,
                                             QT_TRANSLATE_NOOP("Core", "%1 in %2 names no model and was left out.")));
            continue;
        }
        const QString content = item.toJson() + (m_shared ? m_shared->json : QString());
        entry.digest = QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256);
        entry.key = QStringLiteral("%1#%2/%3").arg(file, summary.model, summary.semver);
        for (int again = 2; keys.contains(entry.key); ++again)
            entry.key = QStringLiteral("%1#%2/%3 (%4)").arg(file, summary.model, summary.semver).arg(again);
        keys.insert(entry.key);
        m_byName.insert({summary.model, summary.semver}, m_entries.size());
        if (summary.createdAtMs)
            m_byTime.insert(*summary.createdAtMs, m_entries.size());
        m_entries.append(entry);
    }
    const JsonValue *total = document.root.find(QLatin1String("total_models"));
    const auto stated = total ? total->number() : std::nullopt;
    if (isSound && stated && *stated != static_cast<double>(models->items().size())) {
        m_problems.append(contentProblem("suspicious", file, QStringLiteral("total_models"),
                                         QT_TRANSLATE_NOOP("Core", "%1 in %2 is %3, but the list holds %4."),
                                         {total->toJson(), QString::number(models->items().size())}));
    }
}

void TrainedModelsList::addShared(ModelVersion &version) const
{
    const bool has = std::any_of(version.other.cbegin(), version.other.cend(),
                                 [this](const Parameter &one) { return m_shared && one.name == m_shared->name; });
    if (m_shared && !has)
        version.other.append(*m_shared);
}

QList<qsizetype> TrainedModelsList::createdThen(const QString &folder, qint64 createdAtMs) const
{
    const QList<qsizetype> all = m_byTime.values(createdAtMs);
    if (all.size() < 2)
        return all;
    const QString begin = lettersAndDigits(folder.section(QStringLiteral("_model_"), 0, 0));
    QList<qsizetype> alike;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(alike), [&](qsizetype place) {
        return lettersAndDigits(m_entries[place].version.summary.model).startsWith(begin);
    });
    return alike;
}

TrainedModelsList::Entry *TrainedModelsList::take(const QString &folder, const QString &model, const QString &semver,
                                                  std::optional<qint64> createdAtMs)
{
    if (const auto had = m_takenBy.constFind(folder); had != m_takenBy.cend())
        m_entries[*had].takenBy.clear();
    m_takenBy.remove(folder);
    const QList<qsizetype> places =
        model.isEmpty() ? createdThen(folder, createdAtMs.value_or(-1)) : m_byName.values({model, semver});
    std::optional<qsizetype> best;
    // A hash hands out the latest first; of several that fit equally the first in the file is meant.
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        const Entry &entry = m_entries[*place];
        const bool sameTime = createdAtMs && entry.version.summary.createdAtMs == createdAtMs;
        if (entry.takenBy.isEmpty() && (!best || sameTime))
            best = *place;
        if (best && sameTime)
            break;
    }
    if (!best)
        return nullptr;
    m_takenBy.insert(folder, *best);
    m_entries[*best].takenBy = folder;
    return &m_entries[*best];
}

} // namespace slipway
