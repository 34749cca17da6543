#pragma once

#include "app/cli/output.h"
#include "models/base/jobs.h"
#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/services/comparisonservice.h"
#include "models/services/deploymentservice.h"
#include "models/services/experimentservice.h"
#include "models/services/registryservice.h"

#include <QCommandLineParser>
#include <QElapsedTimer>

#include <memory>

namespace slipway {

/// Cancelled by SIGINT and SIGTERM; tells a person how far it is on standard error when that is a terminal. A reader of
/// the output who leaves (SIGPIPE) ends nothing: what was begun is brought to its end.
class TerminalProgress final : public Progress
{
public:
    explicit TerminalProgress(bool quiet);
    ~TerminalProgress() override;

    bool cancelled() const override;
    void report(qint64 done, qint64 total, const QString &what) override;
    void reportBytes(qint64 bytes) override { m_bytes = bytes; }

private:
    bool m_shown;
    qint64 m_lastMs = 0;
    qint64 m_bytes = 0;
    QElapsedTimer m_sinceFirst; ///< of what is being counted now
    qint64 m_total = 0;
    bool m_lineIsOpen = false;
};

/// The program's object graph: each service is made at its first use, so that `stat` opens no database.
class Session
{
public:
    Session(QString dataFolder, Output output);

    const Output output;
    TerminalProgress progress;

    QString dataFolder() const { return m_dataFolder; }
    Result<RegistryService *> registries();
    Result<ComparisonService *> comparisons();
    Result<ExperimentService *> experiments();
    /// Ends deployments that an earlier program left unfinished before anything is asked of it.
    Result<DeploymentService *> deployments();

private:
    QString m_dataFolder;
    JobRunner m_jobs;
    std::unique_ptr<RegistryService> m_registries;
    std::unique_ptr<ComparisonService> m_comparisons;
    std::unique_ptr<ExperimentService> m_experiments;
    std::unique_ptr<DeploymentService> m_deployments;
};

/// What a command is given without an option before it.
struct Argument {
    QString name; ///< as help shows it: "PATH", "[NAME]" when it may be left out, "FILE..." when it may be repeated
    QString help; ///< one line, English
};

/// One command: its words, what `--help` says of it, its options, and what it does.
struct Command {
    QStringList words; ///< {"registry", "add"}
    QString summary;   ///< one line, English
    QList<QCommandLineOption> options;
    QList<Argument> arguments;
    /// An Error is told by the caller, as cli.md says.
    Result<ExitStatus> (*run)(Session &, const QCommandLineParser &, const QStringList &arguments);
};

/// {"registry", "add"} of "registry add".
QStringList commandWords(const char *text);
QCommandLineOption valueOption(const char *name, const char *help, const char *value, const char *defaultValue = "");
QCommandLineOption flagOption(const char *name, const char *help);
QCommandLineOption yesOption();
Argument argument(const char *name, const char *help);

/// Waits until standard input has something to read or has ended; false when SIGINT or SIGTERM came first.
bool waitForInput(const Progress &progress);
/// Nothing is asked with --yes; else a person at a terminal must type `word`. Refused when she did not or there is
/// none; Cancelled.
Status confirm(const Session &session, const QCommandLineParser &options, const QString &word);

/// The version that a person named, whole.
Result<ModelVersion> versionNamed(Session &session, const QString &name);
/// The versions that a person named, compared against the one that she named as the baseline (empty: the first).
Result<ComparedVersions> comparedVersions(Session &session, const QStringList &names, const QString &baseline);

QList<Command> registryCommands();
QList<Command> versionCommands();
QList<Command> compareCommands();
QList<Command> significanceCommands();
QList<Command> reportCommands();
QList<Command> chartCommands();
QList<Command> verifyCommands();
QList<Command> statisticsCommands();
QList<Command> statsCommands();
QList<Command> experimentCommands();
QList<Command> experimentReportCommands();
QList<Command> driftCommands();
QList<Command> targetCommands();
QList<Command> tokenCommands();
QList<Command> deploymentCommands();
QList<Command> runCommands();
QList<Command> trafficCommands();
QList<Command> pipelineCommands();

} // namespace slipway
