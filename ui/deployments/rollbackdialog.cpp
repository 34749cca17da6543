#include "ui/deployments/rollbackdialog.h"

#include "models/services/deploymentservice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway {
namespace {

constexpr int LeastIdWidth = 200;
constexpr int ShownVersions = 4;
constexpr int TableInset = 10; ///< its cells' padding brings their text under the fields

} // namespace

RollbackDialog::RollbackDialog(DeploymentService &service, JobRunner &jobs, const QList<BoardCell> &live,
                               const QHash<QString, QString> &versionNames, const QString &target, const QString &slug)
    : DeploymentPlanDialog(tr("Roll back"), tr("Roll back"), jobs),
      m_service(service),
      m_loading(jobs, this),
      m_live(live),
      m_versionNames(versionNames),
      m_what(new QComboBox),
      m_mode(new QComboBox),
      m_versions(new QStandardItemModel(this)),
      m_table(new TableView(tr("Back to"))),
      m_sayWhy(new TextLabel(tr("Say why: the reason is kept in the history."), TextRole::Small, Tone::Secondary))
{
    action()->setIconName(QStringLiteral("roll-back"));
    int wanted = -1;
    for (int i = 0; i < m_live.size(); ++i) {
        const BoardCell &cell = m_live[i];
        m_what->addItem(tr("%1 on %2", "model, target")
                            .arg(cell.live.model.isEmpty() ? cell.live.slug : cell.live.model, cell.live.target));
        if (cell.live.target == target && cell.live.slug == slug)
            wanted = i;
    }
    m_what->setAccessibleName(tr("What to roll back"));
    m_what->setPlaceholderText(tr("Choose a model"));
    m_what->setCurrentIndex(m_live.size() == 1 ? 0 : wanted);
    reason()->setPlaceholderText(tr("Required"));
    m_mode->addItem(tr("Normal"), rollbackModeName(RollbackMode::Normal));
    m_mode->addItem(tr("Gradual, the traffic in steps"), rollbackModeName(RollbackMode::Gradual));
    m_mode->addItem(tr("Emergency: no wait, no question"), rollbackModeName(RollbackMode::Emergency));
    m_mode->setAccessibleName(tr("How"));
    addChoice(tr("What"), m_what, 3);
    addChoice(tr("How"), m_mode, 2);
    addChoice(tr("Reason, shown in the history"), reason(), 4, m_sayWhy);
    QSizePolicy keepsItsPlace = m_sayWhy->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_sayWhy->setSizePolicy(keepsItsPlace);

    m_table->setModel(m_versions);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->fitColumns(1, LeastIdWidth);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(TableInset, 0, TableInset, 12);
    inset->addWidget(m_table);
    body()->insertLayout(body()->count() - 2, inset);

    connect(m_what, &QComboBox::currentIndexChanged, this, &RollbackDialog::loadVersions);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &RollbackDialog::replan);
    connect(reason(), &QLineEdit::textChanged, this, [this] { m_sayWhy->setVisible(!missing().isEmpty()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RollbackDialog::replan);
    loadVersions();
    if (m_what->currentIndex() < 0)
        m_what->setFocus();
}

BoardCell RollbackDialog::chosen() const
{
    return m_live.value(m_what->currentIndex());
}

void RollbackDialog::loadVersions()
{
    showVersions({});
    const LiveModel live = chosen().live;
    if (live.target.isEmpty()) {
        dropPlan(tr("Choose a model to see the plan."));
        return;
    }
    setTitle(tr("Roll back %1 on %2", "model, target").arg(live.model.isEmpty() ? live.slug : live.model, live.target));
    setSubtitle(tr("Live is %1. Nothing is sent before you press Roll back.").arg(chosen().versionName));
    dropPlan(tr("Reading which versions %1 has.").arg(live.target));
    m_loading.run<QList<VersionOnTarget>>(
        [&service = m_service, live](Progress &progress) {
            return service.versionsOn(live.target, live.slug, progress);
        },
        [this](const Result<QList<VersionOnTarget>> &versions) {
            if (versions.ok())
                showVersions(*versions);
            else
                dropPlan(versions.error().translated());
        });
}

void RollbackDialog::showVersions(const QList<VersionOnTarget> &versions)
{
    const LiveModel live = chosen().live;
    m_versions->clear();
    m_versions->setHorizontalHeaderLabels({tr("Back to"), tr("Version on the server")});
    QList<VersionOnTarget> ordered = versions;
    ordered.removeIf([&](const VersionOnTarget &there) { return there.version == live.version; });
    // What was live before first, and last what was taken back.
    const auto rank = [&](const VersionOnTarget &there) {
        return there.isTakenBack ? 2 : there.version == live.previous ? 0 : 1;
    };
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const VersionOnTarget &a, const VersionOnTarget &b) { return rank(a) < rank(b); });
    for (const VersionOnTarget &there : std::as_const(ordered)) {
        const QString name = m_versionNames.value(live.slug + QLatin1Char('/') + there.version, there.version);
        auto *first = new QStandardItem(there.isTakenBack                ? tr("%1, taken back", "version").arg(name)
                                        : there.version == live.previous ? tr("%1, live before", "version").arg(name)
                                                                         : name);
        first->setData(there.version, Qt::UserRole);
        m_versions->appendRow({first, new QStandardItem(there.version)});
    }
    m_table->setFixedHeight(30 + 32 * std::clamp(m_versions->rowCount(), 1, ShownVersions));
    if (!ordered.isEmpty() && !ordered.first().isTakenBack)
        m_table->selectRow(0);
    else if (!ordered.isEmpty())
        dropPlan(tr("Every other version was taken back from %1. Choose one to see the plan.").arg(live.target));
    else if (!versions.isEmpty())
        dropPlan(tr("%1 has no other version of this model.").arg(live.target));
}

void RollbackDialog::replan()
{
    const QString version = m_table->currentIndex().siblingAtColumn(0).data(Qt::UserRole).toString();
    if (version.isEmpty())
        return;
    const LiveModel live = chosen().live;
    DeploymentWish wish;
    wish.mode = rollbackModeFromName(m_mode->currentData().toString()).value_or(RollbackMode::Normal);
    makePlan([&service = m_service, live, version, wish](Progress &progress) {
        // The reason is no part of the plan; plan() adds what is typed by then.
        return service.planRollback(live.environment, live.target, live.slug, version, wish, progress);
    });
}

QString RollbackDialog::missing() const
{
    return reason()->text().trimmed().isEmpty() ? m_sayWhy->text() : QString();
}

void RollbackDialog::planMade(const DeploymentPlan &plan)
{
    action()->setText(tr("Roll back to %1").arg(plan.semver.isEmpty() ? plan.version : plan.semver));
}

} // namespace slipway
