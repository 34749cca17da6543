#include "ui/deployments/abtestdialog.h"

#include "models/domain/numbertext.h"
#include "models/services/deploymentservice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace slipway {
namespace {

constexpr int CountEveryMs = 2000;
constexpr double DefaultPercent = 20;

} // namespace

AbTestDialog::AbTestDialog(DeploymentService &service, JobRunner &jobs, const LiveModel &live,
                           const QHash<QString, QString> &versionNames)
    : PlanDialog(tr("A/B test of %1 on %2", "model, target").arg(live.model, live.target), tr("Start test"),
                 Width::Narrow),
      m_service(service),
      m_loading(jobs, this),
      m_asking(jobs, this),
      m_ordering(jobs, this),
      m_live(live),
      m_versionNames(versionNames),
      m_message(new MessageBar),
      m_version(new QComboBox),
      m_share(new QDoubleSpinBox),
      m_what(new TextLabel({}, TextRole::Body)),
      m_counters(new TextLabel({}, TextRole::Body, Tone::Secondary))
{
    setSubtitle(tr("Each user always gets the same version. Nothing is sent before you press the button."));
    cancelButton()->setText(tr("Close"));
    m_share->setRange(1, 99);
    m_share->setDecimals(0);
    m_share->setSuffix(tr(" %", "after a number"));
    m_share->setValue(DefaultPercent);
    m_share->setAccessibleName(tr("Share of the users"));
    m_version->setAccessibleName(tr("Second version"));
    m_version->setPlaceholderText(tr("Choose a version that the target has"));
    m_what->setWordWrap(true);
    m_counters->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(new TextLabel(tr("Second version"), TextRole::Body, Tone::Secondary), m_version);
    form->addRow(new TextLabel(tr("Share of the users"), TextRole::Body, Tone::Secondary), m_share);
    body()->setSpacing(12);
    body()->addWidget(m_message);
    body()->addLayout(form);
    body()->addWidget(m_what);
    body()->addWidget(m_counters);

    action()->disconnect(this);
    connect(action(), &QPushButton::clicked, this, &AbTestDialog::order);
    connect(m_version, &QComboBox::currentIndexChanged, this, &AbTestDialog::updateAction);
    m_every2s.setInterval(CountEveryMs);
    connect(&m_every2s, &QTimer::timeout, this, [this] {
        if (!m_asking.isRunning() && !m_ordering.isRunning())
            ask();
    });
    m_every2s.start();
    loadVersions();
    ask();
    updateAction();
}

QString AbTestDialog::nameOf(const QString &version) const
{
    return m_versionNames.value(m_live.slug + QLatin1Char('/') + version, version);
}

void AbTestDialog::loadVersions()
{
    m_loading.run<QList<VersionOnTarget>>(
        [&service = m_service, live = m_live](Progress &progress) {
            return service.versionsOn(live.target, live.slug, progress);
        },
        [this](const Result<QList<VersionOnTarget>> &versions) {
            if (!versions.ok()) {
                m_message->showError(versions.error());
                return;
            }
            for (const VersionOnTarget &there : *versions) {
                if (there.version != m_live.version)
                    m_version->addItem(nameOf(there.version), there.version);
            }
            const int running = m_version->findData(m_live.canaryVersion);
            m_version->setCurrentIndex(running >= 0 ? running : m_version->count() == 1 ? 0 : -1);
            updateAction();
        });
}

void AbTestDialog::ask()
{
    m_asking.run<TrafficSplit>(
        [&service = m_service, live = m_live](Progress &progress) {
            return service.controls().split(live.target, live.slug, progress);
        },
        [this](const Result<TrafficSplit> &split) { show(split); });
}

void AbTestDialog::order()
{
    const QString version = m_version->currentData().toString();
    const double share = m_share->value() / 100;
    m_hasBefore = false;
    m_ordering.run<TrafficSplit>(
        [&service = m_service, live = m_live, runs = m_runs, version, share](Progress &progress) {
            return runs ? service.controls().stopSplit(live.target, live.slug, progress)
                        : service.controls().startSplit(live.target, live.slug, version, share, progress);
        },
        [this](const Result<TrafficSplit> &split) { show(split); });
    updateAction();
}

void AbTestDialog::show(const Result<TrafficSplit> &split)
{
    if (!split.ok()) {
        m_message->showError(split.error());
        updateAction();
        return;
    }
    m_message->clear();
    const LiveModel &live = split->live;
    m_runs = !live.canaryVersion.isEmpty();
    m_what->setText(m_runs ? tr("%1 serves %2 of the users, %3 the other %4.", "version, share, version, share")
                                 .arg(nameOf(live.version), percentText(live.share, 0), nameOf(live.canaryVersion),
                                      percentText(live.canaryShare, 0))
                           : tr("%1 serves all users.").arg(nameOf(live.version)));
    showCounters(*split);
    updateAction();
}

void AbTestDialog::showCounters(const TrafficSplit &split)
{
    if (split.figures.isEmpty()) {
        m_counters->setText(tr("The server counts no requests, so who got which version cannot be proven."));
        return;
    }
    double all = 0;
    QHash<QString, double> now;
    for (const ServingFigures &figures : split.figures) {
        now.insert(figures.version, figures.requests);
        all += figures.requests - (m_hasBefore ? m_countedBefore.value(figures.version) : figures.requests);
    }
    if (!m_hasBefore) {
        m_countedBefore = now;
        m_hasBefore = true;
    }
    QStringList lines;
    for (const QString &version : {split.live.version, split.live.canaryVersion}) {
        if (version.isEmpty())
            continue;
        const double counted = now.value(version) - m_countedBefore.value(version);
        lines.append(all > 0
                         ? tr("%1: %2 requests counted, %3", "version, number, share")
                               .arg(nameOf(version), QLocale().toString(counted, 'f', 0), percentText(counted / all, 1))
                         : tr("%1: no request counted yet").arg(nameOf(version)));
    }
    m_counters->setText(tr("Since this was opened, the server's own counters say:") + QLatin1Char('\n')
                        + lines.join(QLatin1Char('\n')));
}

void AbTestDialog::updateAction()
{
    const bool ready = m_runs || m_version->currentIndex() >= 0;
    m_version->setEnabled(!m_runs);
    m_share->setEnabled(!m_runs);
    action()->setText(m_runs ? tr("Stop test") : tr("Start test"));
    action()->setEnabled(ready && !m_ordering.isRunning());
    action()->setToolTip(ready ? QString() : tr("Choose a version that the target has."));
}

} // namespace slipway
