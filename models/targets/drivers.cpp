#include "models/targets/drivers.h"

#include "models/targets/folderdriver.h"
#include "models/targets/slipwayddriver.h"
#include "models/targets/sshdriver.h"
#include "models/targets/stagefoldersdriver.h"
#include "models/targets/targettoken.h"
#include "models/targets/versionfoldersdriver.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

namespace slipway {

namespace {

constexpr int maxMilliseconds = 3600000;

Status checkValue(const DriverSetting &setting, const QString &value)
{
    const int milliseconds = value.toInt();
    switch (setting.kind) {
    case DriverSetting::Kind::Milliseconds:
        if (milliseconds >= 1 && milliseconds <= maxMilliseconds)
            return {};
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "%1 must be a number of milliseconds from 1 to %2, not %3."),
                         {setting.name, QString::number(maxMilliseconds), value});
    case DriverSetting::Kind::Folder:
        if (QDir::isAbsolutePath(value))
            return {};
        return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "%1 must be an absolute path, not %2."),
                         {setting.name, value});
    case DriverSetting::Kind::Addresses:
        for (const QString &address : value.split(QLatin1Char(','))) {
            const QUrl url(address.trimmed(), QUrl::StrictMode);
            const bool http = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
            if (!url.isValid() || !http || url.host().isEmpty() || !url.userInfo().isEmpty()) {
                return makeError(ErrorCode::InvalidArgument,
                                 QT_TRANSLATE_NOOP("Core", "%1 must be addresses like http://host:port with commas "
                                                           "between them, not %2."),
                                 {setting.name, value});
            }
        }
        return {};
    case DriverSetting::Kind::Text:
    case DriverSetting::Kind::Command:
        break;
    }
    const bool oneLine =
        std::none_of(value.begin(), value.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (oneLine && !value.isEmpty())
        return {};
    return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "%1 must be one line of text."),
                     {setting.name});
}

} // namespace

Status DriverEntry::check(const Target &target) const
{
    if (const Status address = checkAddress(target); !address)
        return address;
    if (const Status secret = target.tokenEnv.isEmpty() ? Status() : checkTokenAddress(target); !secret)
        return secret;
    QStringList known;
    for (const DriverSetting &setting : settings) {
        known.append(setting.name);
        if (setting.needed && target.settings.value(setting.name).isEmpty()) {
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "The driver %1 needs the setting %2: %3"),
                             {name, setting.name, setting.help});
        }
    }
    for (auto it = target.settings.begin(); it != target.settings.end(); ++it) {
        const qsizetype place = known.indexOf(it.key());
        if (place < 0) {
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "The driver %1 has no setting %2. It has: %3."),
                             {name, it.key(), known.join(QStringLiteral(", "))});
        }
        if (const Status usable = checkValue(settings[place], it.value()); !usable)
            return usable;
    }
    return {};
}

const QList<DriverEntry> &driverEntries()
{
    static const QList<DriverEntry> entries{
        SlipwaydDriver::entry(), VersionFoldersDriver::entry(), StageFoldersDriver::entry(), FolderDriver::entry(),
        SshDriver::entry(),
    };
    return entries;
}

Result<DriverEntry> findDriver(const QString &name)
{
    QStringList names;
    for (const DriverEntry &entry : driverEntries()) {
        if (entry.name == name)
            return entry;
        names.append(entry.name);
    }
    return makeError(ErrorCode::Unsupported, QT_TRANSLATE_NOOP("Core", "There is no driver named %1. There is: %2."),
                     {name, names.join(QStringLiteral(", "))});
}

Result<std::unique_ptr<TargetDriver>> openDriver(const Target &target)
{
    const auto entry = findDriver(target.driver);
    if (!entry)
        return entry.error();
    return entry->open(target);
}

} // namespace slipway
