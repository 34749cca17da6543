#pragma once

#include "models/services/demoserver.h"
#include "models/training/pipeline.h"

#include <functional>
#include <memory>

namespace slipway {

class DeploymentService;
class ExperimentService;
class RegistryService;

/// How much of a demo is made.
struct DemoOptions {
    PipelineOptions pipeline; ///< its folders are the demo's own
    int requests = 24000;     ///< of the A/B test
    int users = 24000;        ///< as many as requests: each asks once, so that requests are independent
    double fraction = 0.5;    ///< of the users that the second version gets
    QString serverProgram;    ///< empty: slipwayd beside this program
};

/// Fills an empty data folder with what the demo shows. Nothing is invented: the models are trained, the
/// deployments run, every line of the query log is a request that the server answered.
class DemoPreparation
{
public:
    struct Services {
        RegistryService &registries;
        DeploymentService &deployments;
        ExperimentService &experiments;
    };
    struct Servers {
        std::shared_ptr<const DemoServer::Address> staging;
        std::shared_ptr<const DemoServer::Address> production;
    };

    /// The services must outlive this object. `folder` holds all files.
    DemoPreparation(QString folder, DemoOptions options, const Services &services, Servers servers);

    /// Trains and registers (then calls `onRegistry` on this thread), adds the targets, deploys, runs the A/B
    /// test on production and imports its log. Blocks; any thread but the servers'. Stops with the first
    /// error.
    Status run(const std::function<void()> &onRegistry, Progress &progress);

private:
    Status makeRegistry(Progress &progress);
    Status addTargets(Progress &progress);
    Status deployAll(Progress &progress);
    Result<QString> deployOne(int model, int version, const char *environment, const char *reason, Progress &progress);
    /// A canary that cannot keep its limit, so that a return of the health gate's own making is in the history.
    Status breakCanary(Progress &progress);
    Status returnToControl(Progress &progress);
    Status lift(const QString &target, Progress &progress);
    Status runAbTest(Progress &progress);
    Status order(const QString &path, const QByteArray &body, Progress &progress);
    Status importLog(Progress &progress);
    const PipelineVersion &made(int model, int version) const;

    QString m_folder;
    DemoOptions m_options;
    Services m_services;
    Servers m_servers;
    PipelineReport m_report;
    QString m_productionUrl;
    QString m_slug; ///< of the tested model on production
};

} // namespace slipway
