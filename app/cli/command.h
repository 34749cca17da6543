#pragma once

#include "app/cli/output.h"
#include "models/base/jobs.h"
#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/services/deploymentservice.h"
#include "models/services/experimentservice.h"
#include "models/services/registryservice.h"

#include <QCommandLineParser>

#include <memory>

namespace slipway {

/// Cancelled by SIGINT and SIGTERM; tells a person how far it is on standard error when that is a terminal.
class TerminalProgress final : public Progress
{
public:
    explicit TerminalProgress(bool quiet);
    ~TerminalProgress() override;

    bool cancelled() const override;
    void report(qint64 done, qint64 total, const QString &what) override;

private:
    bool m_shown;
    qint64 m_lastMs = 0;
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
    Result<ExperimentService *> experiments();
    /// Ends deployments that an earlier program left unfinished before anything is asked of it.
    Result<DeploymentService *> deployments();

private:
    QString m_dataFolder;
    JobRunner m_jobs;
    std::unique_ptr<RegistryService> m_registries;
    std::unique_ptr<ExperimentService> m_experiments;
    std::unique_ptr<DeploymentService> m_deployments;
};

/// One command: its words, what `--help` says of it, its options, and what it does.
struct Command {
    QStringList words; ///< {"registry", "add"}
    QString summary;   ///< one line, English
    QList<QCommandLineOption> options;
    QStringList positional; ///< as help shows them: "PATH", "[NAME]", "ID..."
    int minPositional = 0;
    int maxPositional = 0; ///< -1 = any number
    ExitStatus (*run)(Session &, const QCommandLineParser &, const QStringList &positional);
};

/// {"registry", "add"} of "registry add".
QStringList commandWords(const char *text);
QCommandLineOption valueOption(const char *name, const char *help, const char *value, const char *defaultValue = "");
QCommandLineOption flagOption(const char *name, const char *help);

QList<Command> registryCommands();
QList<Command> experimentCommands();
QList<Command> deploymentCommands();
QList<Command> pipelineCommands();

} // namespace slipway
