#include "models/targets/versiontree.h"

#include "models/base/clock.h"
#include "models/targets/servercalls.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace slipway {

namespace {

const auto manifestName = QStringLiteral("slipway.json");
const auto currentLink = QStringLiteral("current");
const auto previousLink = QStringLiteral("previous");

QString join(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? name : folder + QLatin1Char('/') + name;
}

QString versionFolder(const QString &slug, const QString &version)
{
    return slug + QStringLiteral("/versions/") + version;
}

/// Where a version is built; it has no name yet.
QString stagingFolder(const QString &slug, const QString &version)
{
    return slug + QStringLiteral("/versions/.") + version + QStringLiteral(".part");
}

Status checkNames(const QStringList &names)
{
    for (const QString &name : names) {
        if (const Status usable = checkSegment(name); !usable)
            return usable;
    }
    return {};
}

} // namespace

struct VersionTree::Manifest {
    QString model;
    QString version;
    QString artifact; ///< its name in the folder
    QString sha256;
    qint64 uploadedAtMs = 0;
};

Result<VersionTree::Manifest> VersionTree::manifest(const QString &folder, Progress &progress)
{
    const auto bytes = m_files.read(join(folder, manifestName), progress);
    if (!bytes)
        return bytes.error();
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    const Manifest manifest{object[QStringLiteral("model")].toString(), object[QStringLiteral("version")].toString(),
                            object[QStringLiteral("artifact")].toString(), object[QStringLiteral("sha256")].toString(),
                            static_cast<qint64>(object[QStringLiteral("uploaded_at")].toDouble())};
    const bool usable = checkNames({manifest.version, manifest.artifact}).ok() && manifest.sha256.size() == 64;
    if (!usable) {
        return makeError(ErrorCode::Remote,
                         QT_TRANSLATE_NOOP("Core", "%1 on %2 does not say which version it holds. Deploy the version "
                                                   "again."),
                         {join(folder, manifestName), m_target.name});
    }
    return manifest;
}

Result<std::optional<VersionTree::Manifest>> VersionTree::current(const QString &slug, const QString &link,
                                                                  Progress &progress)
{
    auto found = manifest(join(slug, link), progress);
    if (found)
        return std::optional(std::move(*found));
    if (found.error().code == ErrorCode::NotFound)
        return std::optional<Manifest>();
    return found.error();
}

Result<QList<LiveModel>> VersionTree::ask(Progress &progress)
{
    const auto slugs = m_files.list({}, progress);
    if (!slugs)
        return slugs.error();
    QList<LiveModel> live;
    for (const QString &slug : *slugs) {
        const auto there = m_files.exists(join(slug, QStringLiteral("versions")), progress);
        if (!there)
            return there.error();
        if (!*there)
            continue;
        const auto now = current(slug, currentLink, progress);
        const auto before = now ? current(slug, previousLink, progress) : now;
        if (!before)
            return before.error();
        LiveModel model;
        model.target = m_target.name;
        model.environment = m_target.environment;
        model.slug = slug;
        if (*now) {
            model.model = (*now)->model;
            model.version = (*now)->version;
            model.sha256 = (*now)->sha256;
            model.health = Health::Healthy;
        }
        if (*before)
            model.previous = (*before)->version;
        live.append(model);
    }
    return live;
}

Result<QList<ServerVersion>> VersionTree::versions(const QString &slug, Progress &progress)
{
    if (const Status usable = checkSegment(slug); !usable)
        return usable.error();
    const auto names = m_files.list(join(slug, QStringLiteral("versions")), progress);
    if (!names && names.error().code == ErrorCode::NotFound)
        return QList<ServerVersion>();
    if (!names)
        return names.error();
    QList<ServerVersion> versions;
    for (const QString &name : *names) {
        const auto one = manifest(versionFolder(slug, name), progress);
        if (one)
            versions.append({one->version, one->sha256, one->uploadedAtMs});
        else if (one.error().code != ErrorCode::NotFound && one.error().code != ErrorCode::Remote)
            return one.error();
    }
    std::stable_sort(versions.begin(), versions.end(), [](const ServerVersion &a, const ServerVersion &b) {
        return a.createdAtMs.value_or(0) > b.createdAtMs.value_or(0);
    });
    return versions;
}

Status VersionTree::upload(const UploadFile &file, Progress &progress)
{
    const bool isArtifact = file.name.isEmpty();
    const QString name = isArtifact ? QFileInfo(file.path).fileName() : file.name;
    if (const Status usable = checkNames({file.slug, file.version, name}); !usable)
        return usable;
    const auto there = m_files.exists(versionFolder(file.slug, file.version), progress);
    if (!there)
        return there.error();
    if (*there) {
        const auto known = manifest(versionFolder(file.slug, file.version), progress);
        if (isArtifact && known && known->sha256 == file.sha256)
            return {};
        return makeError(ErrorCode::Conflict,
                         QT_TRANSLATE_NOOP("Core", "%1 has other files as %2 already. A version never changes; "
                                                   "register this one under an id of its own."),
                         {m_target.name, file.version});
    }
    const QString staging = stagingFolder(file.slug, file.version);
    if (const Status made = m_files.makeFolder(staging, progress); !made)
        return made;
    if (const Status sent = m_files.upload(file.path, join(staging, name), file.sha256, progress); !sent)
        return sent;
    return isArtifact ? finishVersion(file, name, progress) : Status();
}

Status VersionTree::finishVersion(const UploadFile &file, const QString &name, Progress &progress)
{
    const QString staging = stagingFolder(file.slug, file.version);
    const QJsonObject object{
        {QStringLiteral("model"), file.model},     {QStringLiteral("version"), file.version},
        {QStringLiteral("artifact"), name},        {QStringLiteral("sha256"), file.sha256},
        {QStringLiteral("bytes"), file.sizeBytes}, {QStringLiteral("uploaded_at"), SystemClock().nowMs()}};
    if (const Status written = m_files.write(join(staging, manifestName), QJsonDocument(object).toJson(), progress);
        !written)
        return written;
    return m_files.rename(staging, versionFolder(file.slug, file.version), progress);
}

Status VersionTree::switchTo(const SwitchOrder &order, Progress &progress)
{
    if (const Status usable = checkNames({order.slug, order.version}); !usable)
        return usable;
    const auto now = current(order.slug, currentLink, progress);
    if (!now)
        return now.error();
    const QString serves = *now ? (*now)->version : QString();
    if (serves != order.expectCurrent) {
        return makeError(ErrorCode::Conflict,
                         QT_TRANSLATE_NOOP("Core", "%1 serves %2 and not %3 as planned. Plan again."),
                         {m_target.name, serves.isEmpty() ? QStringLiteral("nothing") : serves, order.expectCurrent});
    }
    const QString folder = versionFolder(order.slug, order.version);
    const auto wanted = manifest(folder, progress);
    if (!wanted && wanted.error().code == ErrorCode::NotFound) {
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 has no version %2 of %3."),
                         {m_target.name, order.version, order.slug});
    }
    if (!wanted)
        return wanted.error();
    const auto hash = m_files.sha256(join(folder, wanted->artifact), progress);
    if (!hash)
        return hash.error();
    if (*hash != wanted->sha256) {
        return makeError(ErrorCode::Corrupt,
                         QT_TRANSLATE_NOOP("Core", "The file of %1 on %2 was changed after it was brought there "
                                                   "(SHA-256 %3, recorded %4). It was not switched to."),
                         {order.version, m_target.name, hash->left(8), wanted->sha256.left(8)});
    }
    const auto link = [&](const QString &name, const QString &version) {
        return m_files.replaceLink(join(order.slug, name), QStringLiteral("versions/") + version, progress);
    };
    if (const Status switched = link(currentLink, order.version); !switched)
        return switched;
    // For people who look there by hand; Slipway's own way back is in its ledger.
    return serves.isEmpty() ? Status() : link(previousLink, serves);
}

} // namespace slipway
