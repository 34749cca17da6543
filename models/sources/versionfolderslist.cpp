#include "models/sources/versionfolderslist.h"

#include "models/formats/jsonreader.h"
#include "models/formats/problems.h"
#include "models/formats/versionfactsreader.h"

#include <QCryptographicHash>
#include <QDir>

namespace slipway {

namespace {

bool leavesFolder(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    return QDir::isAbsolutePath(clean) || clean == QLatin1String("..") || clean.startsWith(QLatin1String("../"));
}

} // namespace

void VersionFoldersList::readVersions(const QString &file, const QByteArray &bytes)
{
    const JsonDocument document = readJsonList(bytes, file);
    m_problems += document.problems;
    if (!document.readable)
        return;
    m_current = document.root.textOf(QLatin1String("current"));
    const JsonValue *list = document.root.find(QLatin1String("versions"));
    if (!document.root.isObject()) {
        m_problems.append(contentProblem(
            "corrupt", file, {}, QT_TRANSLATE_NOOP("Core", "%2 holds no list of versions. Nothing of it is used.")));
    } else if (list && list->isArray()) {
        constexpr int depth = 2; // root, versions
        const auto isUnnamed = [&](const JsonValue &item) {
            return isCutIn(document, item, depth) && !item.find(QLatin1String("version_id"));
        };
        for (size_t i = 0; i < list->items().size() && !isUnnamed(list->items()[i]); ++i)
            addEntry(file, QStringLiteral("versions[%1]").arg(i), list->items()[i].textOf(QLatin1String("version_id")),
                     list->items()[i]);
    } else {
        addEntries(file, list && list->isObject() ? *list : document.root);
    }
    if (!m_current.isEmpty() && !m_entries.contains(m_current)) {
        m_problems.append(contentProblem("suspicious", file, QStringLiteral("current"),
                                         QT_TRANSLATE_NOOP("Core", "%1 in %2 is %3, which is not in the list."),
                                         {m_current}));
    }
}

void VersionFoldersList::addEntries(const QString &file, const JsonValue &keyed)
{
    for (const JsonMember &member : keyed.members()) {
        if (member.key != QLatin1String("current") || member.value.isObject())
            addEntry(file, member.key, member.key, member.value);
    }
}

void VersionFoldersList::addEntry(const QString &file, const QString &where, const QString &id, const JsonValue &value)
{
    if (id.isEmpty() || !value.isObject()) {
        m_problems.append(contentProblem("corrupt", file, where,
                                         QT_TRANSLATE_NOOP("Core", "%1 in %2 is no version and was left out.")));
        return;
    }
    Entry entry;
    VersionFactsReader reader(entry.version, file);
    reader.read(where, value);
    entry.artifact = reader.artifact();
    entry.version.other.removeIf([](const Parameter &fact) { return fact.name == QLatin1String("version_id"); });
    if (leavesFolder(entry.artifact.path)) {
        entry.version.problems.append(
            contentProblem("suspicious", file, where + QStringLiteral(".path"),
                           QT_TRANSLATE_NOOP("Core", "%1 in %2 leads out of the registry (%3) and was not followed."),
                           {entry.artifact.path}));
    }
    entry.digest = QCryptographicHash::hash(value.toJson().toUtf8(), QCryptographicHash::Sha256);
    m_entries.insert(id, entry);
}

void VersionFoldersList::readAbTest(const QString &file, const QByteArray &bytes)
{
    const JsonDocument document = readJson(bytes, file);
    m_problems += document.problems;
    if (document.readable && !document.root.isObject())
        m_problems.append(contentProblem("corrupt", file, {},
                                         QT_TRANSLATE_NOOP("Core", "%2 holds no A/B test. Nothing of it is used.")));
    const JsonValue *active = document.root.find(QLatin1String("active"));
    const QString status = document.root.textOf(QLatin1String("status")).toLower();
    const bool over = (active && active->boolean() == false) || status == QLatin1String("stopped")
                      || status == QLatin1String("finished") || status == QLatin1String("completed");
    if (!over)
        m_canary = document.root.textOf(QLatin1String("canary_version"));
    if (!over && m_canary.isEmpty())
        m_canary = document.root.textOf(QLatin1String("version"));
    if (!m_canary.isEmpty())
        m_abTest = document.root.toJson();
    const JsonValue *fraction = document.root.find(QLatin1String("fraction"));
    const auto share = fraction ? fraction->number() : std::nullopt;
    if (share && !(*share >= 0 && *share <= 1)) {
        m_problems.append(contentProblem("suspicious", file, QStringLiteral("fraction"),
                                         QT_TRANSLATE_NOOP("Core", "%1 in %2 is %3, but a share lies between 0 and 1."),
                                         {fraction->toJson()}));
    }
}

} // namespace slipway
