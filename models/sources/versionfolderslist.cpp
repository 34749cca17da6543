#include "models/sources/versionfolderslist.h"

#include "models/formats/jsonreader.h"
#include "models/formats/problems.h"
#include "models/formats/trainedmodelsreader.h"

#include <QCryptographicHash>
#include <QDir>

namespace slipway {

namespace {

QString textOf(const JsonValue &object, const char *key)
{
    const JsonValue *value = object.find(QLatin1String(key));
    return value ? value->string() : QString();
}

/// The entry in the words of the other layouts: metrics beside the other members, `created` as `created_at`.
JsonValue flattened(const JsonValue &entry)
{
    JsonObjectBuilder members;
    for (const JsonMember &member : entry.members()) {
        if (member.key == QLatin1String("metrics") && member.value.isObject()) {
            for (const JsonMember &metric : member.value.members())
                members.add(metric.key, metric.value);
        } else if (member.key == QLatin1String("created")) {
            members.add(QStringLiteral("created_at"), member.value);
        } else if (member.key != QLatin1String("version_id") && member.key != QLatin1String("path")) {
            members.add(member.key, member.value);
        }
    }
    return members.take();
}

bool leavesFolder(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    return QDir::isAbsolutePath(clean) || clean == QLatin1String("..") || clean.startsWith(QLatin1String("../"));
}

} // namespace

void VersionFoldersList::readVersions(const QString &file, const QByteArray &bytes)
{
    const JsonDocument document = readJson(bytes, file);
    m_problems += document.problems;
    if (!document.readable)
        return;
    const JsonValue *list = document.root.find(QLatin1String("versions"));
    if (!document.root.isObject()) {
        m_problems.append(contentProblem(
            "corrupt", file, {}, QT_TRANSLATE_NOOP("Core", "%2 holds no list of versions. Nothing of it is used.")));
    } else if (list && list->isArray()) {
        m_current = textOf(document.root, "current");
        for (size_t i = 0; i < list->items().size(); ++i)
            addEntry(file, QStringLiteral("versions[%1]").arg(i), textOf(list->items()[i], "version_id"),
                     list->items()[i]);
    } else {
        for (const JsonMember &member : document.root.members())
            addEntry(file, member.key, member.key, member.value);
    }
    if (!m_current.isEmpty() && !m_entries.contains(m_current)) {
        m_problems.append(contentProblem("suspicious", file, QStringLiteral("current"),
                                         QT_TRANSLATE_NOOP("Core", "%1 in %2 is %3, which is not in the list."),
                                         {m_current}));
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
    TrainedModelsReader(entry.version).readMetadata(file, where, flattened(value));
    const QString path = textOf(value, "path");
    if (leavesFolder(path)) {
        entry.version.problems.append(contentProblem(
            "suspicious", file, where + QStringLiteral(".path"),
            QT_TRANSLATE_NOOP("Core", "%1 in %2 leads out of the registry (%3) and was not followed."), {path}));
    }
    entry.digest = QCryptographicHash::hash(value.toJson().toUtf8(), QCryptographicHash::Sha256);
    m_entries.insert(id, entry);
}

void VersionFoldersList::readAbTest(const QString &file, const QByteArray &bytes)
{
    const JsonDocument document = readJson(bytes, file);
    m_problems += document.problems;
    const JsonValue *active = document.root.find(QLatin1String("active"));
    const QString status = textOf(document.root, "status").toLower();
    const bool over = (active && active->boolean() == false) || status == QLatin1String("stopped")
                      || status == QLatin1String("finished") || status == QLatin1String("completed");
    if (!over)
        m_canary = textOf(document.root, "canary_version");
    if (!over && m_canary.isEmpty())
        m_canary = textOf(document.root, "version");
    const JsonValue *fraction = document.root.find(QLatin1String("fraction"));
    const auto share = fraction ? fraction->number() : std::nullopt;
    if (share && !(*share >= 0 && *share <= 1)) {
        m_problems.append(contentProblem("suspicious", file, QStringLiteral("fraction"),
                                         QT_TRANSLATE_NOOP("Core", "%1 in %2 is %3, but a share lies between 0 and 1."),
                                         {fraction->toJson()}));
    }
}

} // namespace slipway
