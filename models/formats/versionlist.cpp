#include "models/formats/versionlist.h"

#include "models/formats/jsonreader.h"
#include "models/formats/problems.h"
#include "models/formats/timestamps.h"
#include "models/formats/trainedmodelsreader.h"

#include <QCryptographicHash>
#include <QSet>

namespace slipway {

namespace {

/// Collects the entries of one list.
class ListReading
{
public:
    ListReading(const QString &file, const QByteArray &bytes) : m_file(file), m_document(readJsonList(bytes, file))
    {
        m_list.problems = m_document.problems;
    }

    const JsonValue &root() const { return m_document.root; }
    /// False when something is said of the file already, so that what is missing in it need not be told.
    bool isSound() const { return m_document.readable && m_document.problems.isEmpty(); }
    VersionList take()
    {
        tellUnsummed();
        return std::move(m_list);
    }
    qsizetype count() const { return m_list.versions.size(); }

    void report(const char *code, const QString &where, const char *message, const QStringList &moreArguments = {})
    {
        m_list.problems.append(contentProblem(code, m_file, where, message, moreArguments));
    }

    /// Whether the file is cut off in the entry, which lies `depth` containers below the root.
    bool isCutIn(const JsonValue &entry, int depth) const { return slipway::isCutIn(m_document, entry, depth); }

    /// An entry without its place among its equals; null when it is none.
    ListedVersion *add(const QString &where, const JsonValue &entry)
    {
        if (!entry.isObject()) {
            report("corrupt", where, QT_TRANSLATE_NOOP("Core", "%1 in %2 is no version and was left out."));
            return nullptr;
        }
        ListedVersion listed;
        VersionFactsReader reader(listed.version, m_file);
        reader.read(where, entry);
        listed.artifact = reader.artifact();
        listed.hasUnusableSum = reader.hasUnusableSum();
        listed.digest = QCryptographicHash::hash(entry.toJson().toUtf8(), QCryptographicHash::Sha256);
        m_list.versions.append(listed);
        return &m_list.versions.last();
    }

    void note(ListedVersion &listed, const char *code, const QString &where, const char *message,
              const QStringList &moreArguments)
    {
        listed.version.problems.append(contentProblem(code, m_file, where, message, moreArguments));
    }

    /// Gives the entry its id, and another one when it was given already.
    void name(ListedVersion &listed, const QString &wish, const QString &where)
    {
        const QString id = wish.isEmpty() ? QStringLiteral("unversioned") : wish;
        QString &model = listed.version.summary.model;
        model = model.isEmpty() ? QStringLiteral("unnamed") : model;
        listed.id = id;
        for (int again = 2; m_ids.contains({listed.version.summary.model, listed.id}); ++again)
            listed.id = QStringLiteral("%1 (%2)").arg(id).arg(again);
        m_ids.insert({listed.version.summary.model, listed.id});
        if (listed.id != id)
            note(listed, "conflict", where, QT_TRANSLATE_NOOP("Core", "%2 lists %3 more than once; %1 is shown as %4."),
                 {id, listed.id});
    }

private:
    /// A registry that states the sums of some files means to state them all.
    void tellUnsummed()
    {
        const auto hasSum = [](const ListedVersion &listed) { return !listed.artifact.sha256.isEmpty(); };
        if (std::none_of(m_list.versions.cbegin(), m_list.versions.cend(), hasSum))
            return;
        for (ListedVersion &listed : m_list.versions) {
            if (hasSum(listed) || listed.artifact.path.isEmpty() || listed.hasUnusableSum)
                continue;
            note(listed, "missing", listed.version.summary.model + QLatin1Char('/') + listed.id,
                 QT_TRANSLATE_NOOP("Core", "%1 in %2 states no SHA-256 sum, as others in it do, so that %3 cannot be "
                                           "checked."),
                 {listed.artifact.path});
            listed.digest += "unsummed";
        }
    }

    QString m_file;
    JsonDocument m_document;
    VersionList m_list;
    QSet<std::pair<QString, QString>> m_ids; ///< model and id
};

/// NAME of NAME_TYPE_YYYYMMDD_HHMMSS.
QString modelInId(const QString &id)
{
    const QString name = timeInName(id) ? id.section(QLatin1Char('_'), 0, -4) : id;
    return name.isEmpty() ? id : name;
}

void addChecksummed(ListReading &reading, const QString &key, const QString &where, const JsonValue &entry)
{
    constexpr int depth = 2; // root, models
    const bool isNamed =
        entry.find(QLatin1String("model_name")) && (!key.isEmpty() || entry.find(QLatin1String("model_id")));
    if (reading.isCutIn(entry, depth) && !isNamed)
        return; // which version it is stood behind the damage
    ListedVersion *listed = reading.add(where, entry);
    if (!listed)
        return;
    ModelVersion &version = listed->version;
    const JsonValue *stated = entry.find(QLatin1String("model_id"));
    const QString statedId = stated ? statedName(stated->string()) : QString();
    version.other.removeIf([&](const Parameter &p) { return p.name == QLatin1String("model_id"); });
    const QString id = key.isEmpty() ? statedId : statedName(key);
    if (!statedId.isEmpty() && statedId != id)
        reading.note(*listed, "conflict", where,
                     QT_TRANSLATE_NOOP("Core", "%1 in %2 states the id %3 but is listed as %4, which is used."),
                     {statedId, id});
    if (version.summary.model.isEmpty())
        version.summary.model = modelInId(id);
    if (!version.summary.createdAtMs)
        version.summary.createdAtMs = timeInName(id);
    reading.name(*listed, id, where);
}

/// `depth`: of the entry in the file. Of one that is cut off the version must be known, and the file, which would be
/// listed as unregistered beside it.
void addFlat(ListReading &reading, const QString &model, const QString &version, const QString &where,
             const JsonValue &entry, int depth)
{
    const bool isNamed =
        entry.find(QLatin1String("path")) && (!version.isEmpty() || entry.find(QLatin1String("version")));
    if (reading.isCutIn(entry, depth) && !isNamed)
        return;
    ListedVersion *listed = reading.add(where, entry);
    if (!listed)
        return;
    VersionSummary &summary = listed->version.summary;
    summary.model = model;
    if (summary.semver.isEmpty())
        summary.semver = version;
    const QString stem = listed->artifact.path.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, -2);
    reading.name(*listed, summary.semver.isEmpty() ? modelAndVersion(stem).second : summary.semver, where);
}

bool isOneEntry(const JsonValue &object)
{
    return object.find(QLatin1String("version")) || object.find(QLatin1String("path"));
}

} // namespace

std::pair<QString, QString> modelAndVersion(const QString &fileStem)
{
    const qsizetype mark = fileStem.lastIndexOf(QLatin1String("_v"));
    const QString number = mark > 0 ? fileStem.mid(mark + 2) : QString();
    const auto isPart = [](QChar c) { return c.isDigit() || c == QLatin1Char('.'); };
    if (number.isEmpty() || !number[0].isDigit() || !std::all_of(number.begin(), number.end(), isPart))
        return {fileStem, QStringLiteral("1")};
    return {fileStem.left(mark), QLatin1Char('v') + number};
}

VersionList readChecksummedList(const QString &file, const QByteArray &bytes)
{
    ListReading reading(file, bytes);
    const JsonValue *models = reading.root().find(QLatin1String("models"));
    if (reading.isSound() && (!models || !(models->isObject() || models->isArray()))) {
        reading.report("corrupt", QStringLiteral("models"),
                       QT_TRANSLATE_NOOP("Core", "%2 holds no list %1. Nothing of it is used."));
    }
    if (!models)
        return reading.take();
    for (const JsonMember &member : models->members())
        addChecksummed(reading, member.key, QStringLiteral("models.") + member.key, member.value);
    for (size_t i = 0; i < models->items().size(); ++i)
        addChecksummed(reading, {}, QStringLiteral("models[%1]").arg(i), models->items()[i]);
    const JsonValue *total = reading.root().find(QLatin1String("total_models"));
    const auto stated = total ? total->number() : std::nullopt;
    if (reading.isSound() && stated && *stated != static_cast<double>(reading.count())) {
        reading.report("suspicious", QStringLiteral("total_models"),
                       QT_TRANSLATE_NOOP("Core", "%1 in %2 is %3, but the list holds %4."),
                       {total->toJson(), QString::number(reading.count())});
    }
    return reading.take();
}

VersionList readFlatList(const QString &file, const QByteArray &bytes)
{
    ListReading reading(file, bytes);
    if (reading.isSound() && !reading.root().isObject()) {
        reading.report("corrupt", {},
                       QT_TRANSLATE_NOOP("Core", "%2 holds no list of versions. Nothing of it is used."));
    }
    for (const JsonMember &member : reading.root().members()) {
        const QString model = statedName(member.key);
        const JsonValue &value = member.value;
        for (size_t i = 0; i < value.items().size(); ++i)
            addFlat(reading, model, {}, QStringLiteral("%1[%2]").arg(member.key).arg(i), value.items()[i], 2);
        if (value.isObject() && isOneEntry(value)) {
            addFlat(reading, model, {}, member.key, value, 1);
            continue;
        }
        for (const JsonMember &entry : value.members())
            addFlat(reading, model, statedName(entry.key), member.key + QLatin1Char('.') + entry.key, entry.value, 2);
    }
    return reading.take();
}

} // namespace slipway
