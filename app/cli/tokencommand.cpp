#include "app/cli/command.h"
#include "app/cli/hiddeninput.h"

namespace slipway {

namespace {

/// What opens the vault; nothing when it is open, or will be by the environment variable.
Result<SecretBytes> vaultPassphrase(const TokenService &tokens, const Progress &progress)
{
    if (!tokens.isVaultLocked() || qEnvironmentVariableIsSet("SLIPWAY_VAULT_PASSPHRASE"))
        return SecretBytes();
    if (tokens.hasVault())
        return readHiddenLine(QStringLiteral("Passphrase of the vault: "), progress);
    const auto first = readHiddenLine(QStringLiteral("A passphrase for the new vault: "), progress);
    if (!first)
        return first.error();
    const auto second = readHiddenLine(QStringLiteral("The same again: "), progress);
    if (!second)
        return second.error();
    if (first->view() != second->view())
        return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "The passphrases differ."));
    return first;
}

Result<QString> storeToken(TokenService &tokens, const QString &target, SecretPlace place, const Progress &progress)
{
    const auto token = readHiddenLine(QStringLiteral("Token of %1: ").arg(target), progress);
    if (!token)
        return token.error();
    if (place == SecretPlace::Keyring) {
        const Status stored = tokens.storeInKeyring(target, *token);
        return stored ? Result<QString>(QStringLiteral("keyring")) : stored.error();
    }
    const auto passphrase = vaultPassphrase(tokens, progress);
    if (!passphrase)
        return passphrase.error();
    const Status stored = tokens.storeInVault(target, *token, *passphrase);
    return stored ? Result<QString>(QStringLiteral("vault")) : stored.error();
}

Result<ExitStatus> tokenOfTarget(Session &session, const QCommandLineParser &options, const QStringList &arguments)
{
    const auto deployments = session.deployments();
    if (!deployments)
        return deployments.error();
    const auto target = (*deployments)->target(arguments[0]);
    if (!target)
        return target.error();
    QString place;
    if (options.isSet(QStringLiteral("remove"))) {
        if (const Status removed = (*deployments)->tokens().forget(target->name); !removed)
            return removed.error();
        session.output.line(QStringLiteral("No token of %1 is stored any more.").arg(target->name));
    } else {
        if (const Status used = (*deployments)->checkTokenFor(target->name); !used)
            return used.error();
        const auto where = options.isSet(QStringLiteral("vault")) ? SecretPlace::Vault : SecretPlace::Keyring;
        const auto stored = storeToken((*deployments)->tokens(), target->name, where, session.progress);
        if (!stored)
            return stored.error();
        place = *stored;
        session.output.line(QStringLiteral("The token of %1 is in the %2.").arg(target->name, place));
    }
    if (session.output.isJson())
        session.output.document({{"target", json(target->name)}, {"token", orNull(place)}});
    return ExitStatus::Done;
}

} // namespace

QList<Command> tokenCommands()
{
    return {
        {commandWords("target token"),
         QStringLiteral("Keep a target's token, read from standard input, in the keyring or in a vault."),
         {flagOption("vault", "In a file under a passphrase (asked for, or in SLIPWAY_VAULT_PASSPHRASE), where there "
                              "is no keyring."),
          flagOption("remove", "Forget the token.")},
         {argument("NAME", "The target, as `target list` names it.")},
         tokenOfTarget}};
}

} // namespace slipway
