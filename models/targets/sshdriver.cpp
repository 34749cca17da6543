#include "models/targets/sshdriver.h"

#include "models/targets/sftpfiles.h"
#include "models/targets/shellfiles.h"

namespace slipway {

namespace {

const auto reloadCommand = QStringLiteral("reload_command");
const auto versionCommand = QStringLiteral("version_command");
const auto logsCommand = QStringLiteral("logs_command");

bool isSftpOnly(const Target &target)
{
    return target.settings.value(QStringLiteral("access")) == QLatin1String("sftp");
}

std::unique_ptr<FarFiles> filesOf(const Target &target, const SshConnection &connection)
{
    if (isSftpOnly(target))
        return std::make_unique<SftpFiles>(connection);
    return std::make_unique<ShellFiles>(connection);
}

Status checkTarget(const Target &target)
{
    if (const Status address = SshConnection::checkAddress(target); !address)
        return address;
    for (const QString &command : {reloadCommand, versionCommand, logsCommand}) {
        if (isSftpOnly(target) && target.settings.contains(command)) {
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "%1 needs a shell; this target has access=sftp."), {command});
        }
    }
    return {};
}

} // namespace

DriverEntry SshDriver::entry()
{
    using Kind = DriverSetting::Kind;
    return {QStringLiteral("ssh"),
            Capability::Upload | Capability::InstantRollback | Capability::ArtifactHash | Capability::Logs
                | Capability::LoadedVersion | Capability::Reload | Capability::SharedLock,
            QStringLiteral("ssh://user@host:port/folder"),
            QStringLiteral("ssh copy"),
            QStringLiteral("mv -Tf current"),
            QStringLiteral("mv -Tf current"),
            {},
            {},
            SshConnection::settings()
                + QList<DriverSetting>{{reloadCommand, Kind::Command, QStringLiteral("run after each switch"), false},
                                       {versionCommand, Kind::Command,
                                        QStringLiteral("prints the version that is loaded"), false},
                                       {logsCommand, Kind::Command, QStringLiteral("prints the server's log"), false}},
            checkTarget,
            [](const Target &target) -> std::unique_ptr<TargetDriver> { return std::make_unique<SshDriver>(target); }};
}

SshDriver::SshDriver(const Target &target)
    : m_target(target),
      m_connection(target),
      m_files(filesOf(target, m_connection)),
      m_tree(target, *m_files),
      m_lock(*m_files, target.name)
{
}

Capabilities SshDriver::capabilities() const
{
    Capabilities can =
        Capability::Upload | Capability::InstantRollback | Capability::ArtifactHash | Capability::SharedLock;
    can.setFlag(Capability::Logs, m_target.settings.contains(logsCommand));
    can.setFlag(Capability::LoadedVersion, m_target.settings.contains(versionCommand));
    can.setFlag(Capability::Reload, m_target.settings.contains(reloadCommand));
    return can;
}

QString SshDriver::command(const QString &name, const QString &slug, const QString &version) const
{
    return m_target.settings.value(name)
        .replace(QLatin1String("{model}"), shellQuoted(slug))
        .replace(QLatin1String("{version}"), shellQuoted(version));
}

Result<QList<LiveModel>> SshDriver::ask(Progress &progress)
{
    auto live = m_tree.ask(progress);
    if (live && m_target.settings.contains(versionCommand)) {
        for (LiveModel &model : *live)
            askLoaded(model, progress);
    }
    return live;
}

void SshDriver::askLoaded(LiveModel &model, Progress &progress)
{
    if (model.version.isEmpty())
        return;
    const auto answer = m_connection.run(command(versionCommand, model.slug, model.version), {},
                                         m_connection.answerTimeoutMs(), progress);
    const QString loaded = answer && answer->status == 0
                               ? QString::fromUtf8(answer->output).trimmed().section(QLatin1Char('\n'), 0, 0)
                               : QString();
    if (loaded == model.version)
        return;
    model.health = Health::NotReady;
    if (loaded.isEmpty())
        return;
    // The process is the truth; where the link points is what it would load next.
    model.nextVersion = model.version;
    model.version = loaded;
    model.sha256.clear();
}

Status SshDriver::checkAccess(Progress &progress)
{
    const auto listed = m_files->list({}, progress);
    return listed ? Status() : Status(listed.error());
}

Result<QList<ServerVersion>> SshDriver::versions(const QString &slug, Progress &progress)
{
    return m_tree.versions(slug, progress);
}

Status SshDriver::upload(const UploadFile &file, Progress &progress)
{
    return m_tree.upload(file, progress);
}

Result<SwitchOrder> SshDriver::fromWhereTheLinkIs(const SwitchOrder &order, Progress &progress)
{
    SwitchOrder fromLink = order;
    if (!m_target.settings.contains(versionCommand))
        return fromLink;
    const auto live = ask(progress);
    if (!live)
        return live.error();
    for (const LiveModel &model : *live) {
        if (model.slug == order.slug && model.version == order.expectCurrent && !model.nextVersion.isEmpty())
            fromLink.expectCurrent = model.nextVersion;
    }
    return fromLink;
}

Result<OrderAccess> SshDriver::orderAccess(Progress &progress)
{
    if (const Status letIn = checkAccess(progress); !letIn)
        return letIn.error();
    if (isSftpOnly(m_target))
        return OrderAccess::Unknown;
    const auto answer =
        m_connection.run(QStringLiteral("test -w . -a -x ."), {}, m_connection.answerTimeoutMs(), progress);
    if (!answer)
        return answer.error();
    if (answer->status == 0)
        return OrderAccess::Given;
    return makeError(ErrorCode::Refused, QT_TRANSLATE_NOOP("Core", "%1 must not be written by the account of %2."),
                     {m_connection.folder(), m_target.name});
}

Status SshDriver::switchTo(const SwitchOrder &order, Progress &progress)
{
    const auto fromLink = fromWhereTheLinkIs(order, progress);
    if (!fromLink)
        return fromLink.error();
    if (const Status switched = m_tree.switchTo(*fromLink, progress); !switched)
        return switched;
    if (!m_target.settings.contains(reloadCommand))
        return {};
    const auto answer = m_connection.run(command(reloadCommand, order.slug, order.version), {},
                                         m_connection.orderTimeoutMs(), progress);
    if (!answer)
        return answer.error();
    return answer->status == 0 ? Status() : Status(m_connection.failure(*answer, reloadCommand));
}

Status SshDriver::rollbackTo(const SwitchOrder &order, Progress &progress)
{
    return switchTo(order, progress);
}

Result<QByteArray> SshDriver::logs(int lines, Progress &progress)
{
    if (!m_target.settings.contains(logsCommand))
        return TargetDriver::logs(lines, progress);
    const auto answer =
        m_connection.run(QStringLiteral("{ %1 ; } 2>&1 | tail -n %2").arg(command(logsCommand, {}, {})).arg(lines), {},
                         m_connection.answerTimeoutMs(), progress);
    if (!answer)
        return answer.error();
    return answer->status == 0 ? Result<QByteArray>(answer->output)
                               : Result<QByteArray>(m_connection.failure(*answer, logsCommand));
}

std::optional<qint64> SshDriver::freeBytes(Progress &progress)
{
    return m_files->freeBytes(progress);
}

} // namespace slipway
