#include "models/services/demopreparation.h"

#include "models/base/atomicfile.h"
#include "models/base/httpclient.h"
#include "models/base/ids.h"
#include "models/services/demoexperiments.h"
#include "models/services/demotraffic.h"
#include "models/services/deploymentservice.h"
#include "models/services/experimentservice.h"
#include "models/services/partprogress.h"
#include "models/services/pipelineservice.h"
#include "models/training/dataprocess.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace slipway {

namespace {

constexpr int versionsPerModel = 3;
constexpr int prImpact = 0; ///< the model of the A/B test
constexpr int control = 0;  ///< 1.0.0
constexpr int treatment = 1;
constexpr quint64 trafficSeed = 7;
// No answer takes a hundredth of a millisecond. Some looks are needed for enough requests, so that they make a curve.
constexpr auto strictRules = "monitoring_config:\n"
                             "  health_check_interval: 1\n"
                             "  alert_thresholds:\n"
                             "    response_time_p95: 0.01\n"
                             "rollout:\n"
                             "  steps: [50]\n"
                             "  min_requests: 30\n";
constexpr auto strictReason = "Try a limit for the P95 that nothing can keep";
constexpr auto liftReason = "The cause is known and corrected";

/// What is deployed at first, in this order; model and version are places in the pipeline's report.
struct PlannedDeployment {
    int model;
    int version;
    const char *environment;
    const char *reason;
};
constexpr PlannedDeployment deployments[] = {
    {prImpact, treatment, "staging", "Try the production-ready version on staging"},
    {2, 1, "staging", "Try the production-ready version on staging"},
    {3, 1, "production", "The version that is production-ready"},
    {4, 1, "production", "The version that is production-ready"},
    {prImpact, control, "production", "Begin with the first version"},
    {prImpact, treatment, "production", "Bring the second version to the server for an A/B test"},
};
constexpr auto rollbackReason = "The first version stays live while the A/B test compares the two";

const QLatin1String stagingTarget("lab-staging");
const QLatin1String productionTarget("lab-production");

Status outcomeOf(const Result<Deployment> &deployment)
{
    if (!deployment)
        return deployment.error();
    if (deployment->state == DeploymentState::Succeeded)
        return {};
    if (deployment->state == DeploymentState::Cancelled)
        return cancelledError();
    return makeError(ErrorCode::Internal, QT_TRANSLATE_NOOP("Core", "The demo could not bring %1 to %2: %3"),
                     {deployment->model, deployment->target, deployment->outcome});
}

} // namespace

DemoPreparation::DemoPreparation(QString folder, DemoOptions options, const Services &services, Servers servers)
    : m_folder(std::move(folder)), m_options(std::move(options)), m_services(services), m_servers(std::move(servers))
{
    m_options.pipeline.modelsDir = m_folder + QStringLiteral("/trained-models");
    m_options.pipeline.datasetsDir = m_folder + QStringLiteral("/datasets");
    m_options.pipeline.deployDir.clear();
}

Status DemoPreparation::run(const std::function<void()> &onRegistry, Progress &progress)
{
    struct Part {
        Status (DemoPreparation::*step)(Progress &);
        int weight; ///< about how long it takes, in percent
    };
    const Part parts[] = {{&DemoPreparation::makeRegistry, 25},   {&DemoPreparation::addTargets, 5},
                          {&DemoPreparation::deployAll, 20},      {&DemoPreparation::breakCanary, 8},
                          {&DemoPreparation::returnToControl, 5}, {&DemoPreparation::runAbTest, 29},
                          {&DemoPreparation::importLog, 8}};
    qint64 done = 0;
    for (const Part &part : parts) {
        if (progress.cancelled())
            return cancelledError();
        PartProgress share(progress, done, done + part.weight, 100);
        if (const Status made = (this->*part.step)(share); !made)
            return made;
        done += part.weight;
        if (part.step == &DemoPreparation::makeRegistry)
            onRegistry();
    }
    return {};
}

const PipelineVersion &DemoPreparation::made(int model, int version) const
{
    return m_report.versions[model * versionsPerModel + version];
}

Status DemoPreparation::makeRegistry(Progress &progress)
{
    PipelineService pipeline(m_folder, m_services.registries);
    auto report = pipeline.run(m_options.pipeline, progress);
    if (!report)
        return report.error();
    m_report = std::move(*report);
    return {};
}

Status DemoPreparation::addTargets(Progress &progress)
{
    const auto staging = m_servers.staging->wait(progress);
    if (!staging)
        return staging.error();
    const auto production = m_servers.production->wait(progress);
    if (!production)
        return production.error();
    m_productionUrl = *production;
    const QString driver = QStringLiteral("slipwayd");
    const Target targets[] = {{stagingTarget, QStringLiteral("staging"), driver, *staging, {}, {}},
                              {productionTarget, QStringLiteral("production"), driver, *production, {}, {}}};
    for (const Target &target : targets) {
        if (const Status added = m_services.deployments.addTarget(target); !added)
            return added;
    }
    return {};
}

Status DemoPreparation::deployAll(Progress &progress)
{
    int done = 0;
    for (const PlannedDeployment &planned : deployments) {
        PartProgress part(progress, done, done + 1, std::size(deployments));
        part.report(0, 1, made(planned.model, planned.version).folder);
        ++done;
        const auto slug = deployOne(planned.model, planned.version, planned.environment, planned.reason, part);
        if (!slug)
            return slug.error();
        if (planned.model == prImpact)
            m_slug = *slug;
    }
    return {};
}

Result<QString> DemoPreparation::deployOne(int model, int version, const char *environment, const char *reason,
                                           Progress &progress)
{
    const PipelineVersion &wanted = made(model, version);
    const QString id = versionId(m_report.registry, wanted.model, wanted.folder);
    const auto plan =
        m_services.deployments.planDeploy(id, QLatin1String(environment), {}, because(QLatin1String(reason)), progress);
    if (!plan)
        return plan.error();
    const Status ended = outcomeOf(m_services.deployments.run(
        *plan, [](const Deployment &) {}, progress));
    return ended ? Result<QString>(plan->slug) : Result<QString>(ended.error());
}

Status DemoPreparation::breakCanary(Progress &progress)
{
    const PlannedDeployment &live = deployments[1];
    const PipelineVersion &next = made(live.model, live.version + 1);
    progress.report(0, 1, next.folder);
    DeploymentWish wish = because(QLatin1String(strictReason));
    wish.strategy = Strategy::Canary;
    wish.rulesFile = m_folder + QStringLiteral("/strict.yaml");
    if (const Status written = writeFileAtomically(wish.rulesFile, strictRules); !written)
        return written;
    const auto plan = m_services.deployments.planDeploy(versionId(m_report.registry, next.model, next.folder), {},
                                                        stagingTarget, wish, progress);
    if (!plan)
        return plan.error();
    const auto ended = m_services.deployments.run(
        *plan, [](const Deployment &) {}, progress);
    if (!ended || ended->state != DeploymentState::RolledBack)
        return outcomeOf(ended);
    return lift(stagingTarget, progress);
}

Status DemoPreparation::returnToControl(Progress &progress)
{
    progress.report(0, 1, made(prImpact, control).folder);
    const auto plan = m_services.deployments.planRollback(QStringLiteral("production"), productionTarget, m_slug,
                                                          made(prImpact, control).folder,
                                                          because(QLatin1String(rollbackReason)), progress);
    if (!plan)
        return plan.error();
    const Status returned = outcomeOf(m_services.deployments.run(
        *plan, [](const Deployment &) {}, progress));
    if (!returned)
        return returned;
    // So that the one who looks at the demonstration may deploy there.
    return lift(productionTarget, progress);
}

Status DemoPreparation::lift(const QString &target, Progress &progress)
{
    const auto lifted = m_services.deployments.controls().unfreeze(target, QLatin1String(liftReason), progress);
    if (!lifted)
        return lifted.error();
    return *lifted ? Status(**lifted) : Status();
}

Status DemoPreparation::order(const QString &path, const QByteArray &body, Progress &progress)
{
    HttpRequest request;
    request.method = "POST";
    request.url = m_productionUrl + path;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = body;
    request.order = true;
    SilentProgress cancelOnly(progress);
    const auto response = HttpClient().send(request, cancelOnly);
    if (!response)
        return response.error();
    if (response->status != 200) {
        return makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "%1 refused the A/B test with status %2: %3"),
                         {request.url, QString::number(response->status), QString::fromUtf8(response->body.left(300))});
    }
    return {};
}

Status DemoPreparation::runAbTest(Progress &progress)
{
    nlohmann::json test = {{"model", m_slug.toStdString()}};
    const auto stop = QByteArray::fromStdString(test.dump());
    test["version_id"] = made(prImpact, treatment).folder.toStdString();
    test["fraction"] = m_options.fraction;
    if (const Status begun =
            order(QStringLiteral("/retrain/abtest/start"), QByteArray::fromStdString(test.dump()), progress);
        !begun)
        return begun;
    const TrafficPlan traffic{m_productionUrl, m_slug, m_options.requests, m_options.users, trafficSeed};
    if (const Status sent = sendTraffic(dataProcesses()[prImpact], traffic,
                                        m_folder + QStringLiteral("/pr-impact-canary.jsonl"), progress);
        !sent)
        return sent;
    return order(QStringLiteral("/retrain/abtest/stop"), stop, progress);
}

Status DemoPreparation::importLog(Progress &progress)
{
    for (const Status &written : {writeDriftSamples(m_folder), writeAnswersTable(m_folder)}) {
        if (!written)
            return written;
    }
    // The list shows the newest first, and the one that was served for real shall stand on top.
    PartProgress truths(progress, 0, 1, 2);
    if (const Status imported = importDemoExperiments(m_services.experiments, m_folder, made(prImpact, control).folder,
                                                      made(prImpact, treatment).folder, truths);
        !imported)
        return imported;
    ImportRequest request;
    request.name = QStringLiteral("PR Impact canary");
    request.files = {m_folder + QStringLiteral("/pr-impact-canary.jsonl")};
    request.control = made(prImpact, control).folder;
    request.split = {1 - m_options.fraction, m_options.fraction};
    // On loopback a request takes well below a millisecond; a person would notice some milliseconds, not 5 % of that.
    request.metrics = {{.name = QStringLiteral("success"), .kind = MetricKind::Proportion, .role = MetricRole::Primary},
                       {.name = QStringLiteral("response_time_ms"),
                        .direction = Direction::LowerIsBetter,
                        .role = MetricRole::Guardrail,
                        .margin = 5.0}};
    const auto imported = m_services.experiments.import(request, progress);
    return imported ? Status() : Status(imported.error());
}

} // namespace slipway
