#pragma once

#include "app/cli/command.h"

namespace slipway {

/// "registry scan [NAME]".
QString usageLine(const Command &command);

/// What `slipwayctl --help` prints: every command with a line each. `dataFolder` is the default.
QString programHelp(const QList<Command> &commands, const QString &dataFolder);
/// What `registry --help` prints, for the commands that begin with one word.
QString groupHelp(const QList<Command> &group);
/// What `registry add --help` prints: arguments and options, those of every command too.
QString commandHelp(const Command &command);

} // namespace slipway
